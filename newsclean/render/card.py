"""The card that a notebook shows for an article: escaped text, inline styles, nothing loaded from outside."""
from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Final

from newsclean.article import Article, Image
from newsclean.read.html.links import LINK_SCHEMES, PICTURE_SCHEMES, absolute_url
from newsclean.render.runs import right_to_left
from newsclean.render.text import date_text

_PARAGRAPHS: Final = 3
_MAX_CHARS: Final = 400

# Colours come from the notebook: the text inherits its colour, faint text is that colour made weak.
_BOX: Final = (
    "max-width:46em;margin:.5em 0;padding:.8em 1.1em;border:1px solid rgba(128,128,128,.4);border-radius:6px;"
    "line-height:1.45;text-align:start"
)
_TITLE: Final = "font-size:1.25em;font-weight:600;margin:0 0 .25em"
_FAINT: Final = "font-size:.85em;opacity:.75;margin:0 0 .6em"
_TEXT: Final = "margin:0 0 .6em"
_LINK: Final = "color:inherit;text-decoration:underline"


def card(article: Article) -> str:
    """The article as a small card: headline, byline, date, lead caption, first paragraphs.

    Pictures are linked, not shown: a notebook that is opened must not call a publisher's server.
    """
    direction = "rtl" if right_to_left(article.language) else "ltr"
    language = f' lang="{escape(article.language)}"' if article.language else ""
    return f'<div dir="{direction}"{language} style="{_BOX}">{"".join(_parts(article))}</div>'


def _parts(article: Article) -> Iterator[str]:
    title = escape(article.title) if article.title else "<em>No headline found</em>"
    yield f'<div style="{_TITLE}">{_linked(title, article.canonical_url or article.url, LINK_SCHEMES)}</div>'
    line = " · ".join(part for part in (article.byline, date_text(article), article.site_name) if part)
    if line:
        yield f'<div style="{_FAINT}"><bdi>{_short(line)}</bdi></div>'
    lead = next((image for image in article.images if image.lead), None)
    caption = lead.line if lead else article.image_caption or ""
    if lead or caption:
        yield _picture(lead, caption)
    paragraphs = [part for part in article.body.split("\n\n") if part.strip()]
    if paragraphs and paragraphs[0] == article.title:  # the body begins with it where that was asked for
        del paragraphs[0]
    for paragraph in paragraphs[:_PARAGRAPHS]:
        yield f'<p style="{_TEXT}">{_short(paragraph)}</p>'
    if len(paragraphs) > _PARAGRAPHS:
        yield f'<div style="{_FAINT}">… {len(article.body.split())} words in all</div>'


def _picture(lead: Image | None, caption: str) -> str:
    label = _linked("picture", lead.url if lead else None, PICTURE_SCHEMES)
    return f'<div style="{_FAINT}">[{label}] {_short(caption)}</div>'


def _linked(markup: str, url: str | None, schemes: frozenset[str]) -> str:
    safe = absolute_url(url, None, schemes)
    if safe is None:
        return markup
    return f'<a href="{escape(safe)}" rel="noopener noreferrer" target="_blank" style="{_LINK}">{markup}</a>'


def _short(text: str) -> str:
    """Escaped text, cut at a word where it is long."""
    if len(text) > _MAX_CHARS:
        text = text[:_MAX_CHARS].rsplit(" ", 1)[0] + " …"
    return escape(text)
