"""Reading: what the source is, its text, and the reader for it."""
from __future__ import annotations

from html import escape
from typing import Final

from newsclean.page import Format, Page, Source
from newsclean.read.data.jsonld import article_of
from newsclean.read.data.schema_org import article_body
from newsclean.read.data.state import article_from_state
from newsclean.read.decoding.decode import clean_str, decode
from newsclean.read.decoding.no_page import no_page
from newsclean.read.decoding.sniff import looks_like_html, sniff_binary
from newsclean.read.html.read_html import read_html
from newsclean.read.text.read_text import read_text

MAX_CHARS: Final = 64_000_000  # of a page; what lies behind is cut off with a warning
LEAST_BODY: Final = 200  # characters of an `articleBody` that is taken for the story
_HEAD: Final = 8_192  # characters of a str that are looked at for what is no text
LITTLE_TEXT: Final = 1_200  # characters on a page; with less, the story may stand in application state alone


def read(
    source: Source, *, url: str | None = None, format: Format | None = None, charset: str | None = None,
) -> Page:
    """Read a page or a dump. Nothing in the source raises: what is no text gives an empty page and a warning."""
    if isinstance(source, str):
        data, charset = source[:_HEAD].encode("latin-1", "replace"), None
    else:
        data = bytes(source)
    if binary := sniff_binary(data, charset=charset):
        return Page(format=format or "html", url=url, warnings=[f"the source is no text: {binary}"])
    decoded = clean_str(source) if isinstance(source, str) else decode(data, charset=charset)
    text, utf8, warnings = decoded.text, decoded.utf8, list(decoded.warnings)
    if len(text) > MAX_CHARS:
        text, utf8 = text[:MAX_CHARS], None
        warnings.append(f"only the first {MAX_CHARS} characters were read")
    if not text or text.isspace():
        return Page(format=format or "text", url=url, warnings=[*warnings, "the source is empty"])
    if said := no_page(text):
        return Page(format=format or "text", url=url, warnings=[*warnings, said])
    if (format or ("html" if looks_like_html(text) else "text")) == "text":
        page = read_text(text, url=url)
    else:
        page = _read_html(text.encode("utf-8", "replace") if utf8 is None else utf8, url)
    page.warnings[:0] = warnings
    return page


def _read_html(source: bytes, url: str | None) -> Page:
    """Read a page's HTML, and where almost nothing is visible the story that it carries elsewhere."""
    page = read_html(source, url=url)
    if _size(page) < LITTLE_TEXT and not (page.metadata.state and _from_state(page)) and page.metadata.jsonld:
        _from_jsonld(page)
    return page


def _size(page: Page) -> int:
    """The characters of text on a page."""
    return sum(len(block.text) for block in page.blocks)


def _replace(page: Page, html: str, source: str) -> bool:
    """Take the blocks of a story found elsewhere on the page, if it says more than what is visible."""
    inner = read_html(html.encode("utf-8", "replace"), url=page.url)
    if _size(inner) <= _size(page):
        return False
    page.blocks, page.nodes, page.images, page.embeds = inner.blocks, inner.nodes, inner.images, inner.embeds
    page.events, page.source = inner.events, inner.source
    page.warnings.append(f"the story was read from the page's {source}")
    return True


def _from_state(page: Page) -> bool:
    """Take the story in the page's application state, where almost no text is visible."""
    metadata = page.metadata
    story = article_from_state(metadata.state, [metadata.title or "", *metadata.meta.get("og:title", ())])
    if story is None or not _replace(page, story.html, "application state"):
        return False
    for name, values in (
        ("state:author", story.authors), ("state:published", (story.date_published,)),
        ("state:modified", (story.date_modified,)),
    ):
        if given := [value for value in values if value]:
            metadata.meta.setdefault(name, given)
    return True


def _from_jsonld(page: Page) -> None:
    """Take the `articleBody` of the page's JSON-LD, where almost no text is visible and no state has the story.

    Only there: it is cut short or another story's often enough to be worse than what a page shows.
    """
    article = article_of(page.metadata.jsonld, url=page.url, title_hint=page.metadata.title)
    body = article_body(article) if article else None
    if body and len(body) >= LEAST_BODY:
        paragraphs = body if "</p>" in body else "".join(f"<p>{escape(line)}</p>" for line in body.split("\n"))
        headline = f"<h1>{escape(page.metadata.title)}</h1>" if page.metadata.title else ""
        _replace(page, f"<article>{headline}{paragraphs}</article>", "JSON-LD")
