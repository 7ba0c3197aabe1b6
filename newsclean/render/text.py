"""Plain text: the article as a reader would copy it."""
from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final, cast

from newsclean.article import Article, ArticleBlock, Embed, ImageBlock, ListItem, Table, _TextBlock
from newsclean.render.runs import depths, groups, shown

# The joiner and the non-joiner (U+200C, U+200D) are not among them: Persian, Indic scripts and emoji need them.
_INVISIBLE: Final = dict.fromkeys(map(ord, "\u00ad\u200b\ufeff\u2060"))
_HEADER: Final = frozenset({"title", "byline", "date"})


def text(article: Article, *, header: bool = True) -> str:
    """The body's blocks as text, a blank line between them; list items have a dash and their depth.

    Soft hyphens and zero-width spaces, which `Article.body` has as the page prints them, are left out.
    `header` puts the headline, the byline and the date above, each on a line of its own.
    """
    parts = list(_header(article)) if header else []
    parts += filter(None, map(_group, groups(shown(article, without=_HEADER if header else ()))))
    return "\n\n".join(parts).translate(_INVISIBLE)


def date_text(article: Article) -> str | None:
    """The date as "2023-06-13 08:05", the time only where it is known."""
    date = article.date
    if isinstance(date, datetime):
        return f"{date:%Y-%m-%d %H:%M}" if (date.hour or date.minute) else f"{date:%Y-%m-%d}"
    return date.isoformat() if date else None


def _header(article: Article) -> Iterator[str]:
    lines = [line for line in (article.title, article.byline, date_text(article)) if line]
    if lines:
        yield "\n".join(lines)


def _group(group: list[ArticleBlock]) -> str:
    first = group[0]
    if isinstance(first, ListItem):
        items = cast("list[ListItem]", group)
        return "\n".join(f"{'  ' * depth}- {item.text}" for item, depth in zip(items, depths(items), strict=True))
    if isinstance(first, ImageBlock):
        return ""
    if isinstance(first, Table):
        return first.text
    if isinstance(first, Embed):
        return "\n".join(part for part in (first.text, first.url) if part)
    return "\n\n".join(cast(_TextBlock, block).text for block in group)
