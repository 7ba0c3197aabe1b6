"""Reading: what the source is, its text, and the reader for it."""
from __future__ import annotations

from typing import Final

from newsclean.page import Format, Page, Source
from newsclean.read.decoding.decode import clean_str, decode
from newsclean.read.decoding.no_page import no_page
from newsclean.read.decoding.sniff import looks_like_html, sniff_binary
from newsclean.read.html.read_html import read_html
from newsclean.read.text.read_text import read_text

MAX_CHARS: Final = 64_000_000  # of a page; what lies behind is cut off with a warning
_HEAD: Final = 8_192  # characters of a str that are looked at for what is no text


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
        page = read_html(text.encode("utf-8", "replace") if utf8 is None else utf8, url=url)
    page.warnings[:0] = warnings
    return page
