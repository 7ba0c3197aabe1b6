"""HTML: semantic, built from escaped text only, and passed through a sanitiser as the last guard."""
from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Final, cast

import nh3

from newsclean.article import (
    Article,
    ArticleBlock,
    Embed,
    Heading,
    ImageBlock,
    ListItem,
    Preformatted,
    Run,
    Table,
    _TextBlock,
)
from newsclean.read.html.links import LINK_SCHEMES, PICTURE_SCHEMES, absolute_url
from newsclean.render.runs import depths, groups, image_at, number_of, right_to_left, runs, shown_with_pictures

_TAGS: Final = frozenset({
    "article", "aside", "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "blockquote", "pre", "code",
    "table", "thead", "tbody", "tr", "th", "td", "figure", "figcaption", "img", "cite", "a", "strong", "em", "br",
})
_ATTRIBUTES: Final = {"a": {"href"}, "img": {"src", "alt"}, "article": {"lang", "dir"}, "ol": {"start"}}


def html(article: Article, *, title: bool = False) -> str:
    """The article's body as one sanitised `<article>`; `title` puts the headline above it.

    Only `http`, `https` and `mailto` addresses survive. Pictures refer to their publisher's server.
    """
    parts = [f"<h1>{_text(article.title)}</h1>"] if title and article.title else []
    parts += filter(None, (_group(group, article) for group in groups(shown_with_pictures(article, title=title))))
    language = f' lang="{escape(article.language)}"' if article.language else ""
    direction = ' dir="rtl"' if right_to_left(article.language) else ""
    body = "\n".join(parts)
    return sanitised(f"<article{language}{direction}>\n{body}\n</article>")


def sanitised(markup: str) -> str:
    """The markup with everything out that the library itself does not write."""
    return nh3.clean(
        markup, tags=set(_TAGS), attributes={tag: set(names) for tag, names in _ATTRIBUTES.items()},
        url_schemes=set(LINK_SCHEMES), link_rel="noopener noreferrer",
    )


def _group(group: list[ArticleBlock], article: Article) -> str:
    first = group[0]
    if isinstance(first, ListItem):
        return _list(cast("list[ListItem]", group))
    if first.kind == "title":
        return f"<h1>{inline(runs(first))}</h1>"
    if first.kind in ("quote", "fact_box"):
        tag = "blockquote" if first.kind == "quote" else "aside"
        paragraphs = (f"<p>{inline(runs(cast(_TextBlock, one)))}</p>" for one in group)
        return f"<{tag}>{''.join(paragraphs)}</{tag}>"
    if isinstance(first, Heading):
        level = min(max(first.level, 1), 6)
        return f"<h{level}>{inline(runs(first))}</h{level}>"
    if isinstance(first, Preformatted):
        return f"<pre><code>{_text(first.text)}</code></pre>"
    if isinstance(first, Table):
        return _table(first)
    if isinstance(first, ImageBlock):
        return _image(article, first.index)
    if isinstance(first, Embed):
        return _embed(first)
    return f"<p>{inline(runs(cast(_TextBlock, first)))}</p>"


def _text(text: str) -> str:
    """Escaped text. A NUL would come out as a replacement sign."""
    return escape(text.replace("\x00", ""))


def inline(given: Sequence[Run]) -> str:
    """Runs as inline markup, line breaks as `<br>`."""
    parts = []
    for run in given:
        text = _text(run.text).replace("\n", "<br>")
        if run.code:
            text = f"<code>{text}</code>"
        if run.italic:
            text = f"<em>{text}</em>"
        if run.bold:
            text = f"<strong>{text}</strong>"
        url = absolute_url(run.href, None)
        parts.append(f'<a href="{escape(url)}">{text}</a>' if url else text)
    return "".join(parts)


def _list(items: list[ListItem]) -> str:
    """A list, nested by depth. `<li>` stays open for what is deeper."""
    parts: list[str] = []
    open_: list[str] = []  # the tags of the open lists
    for item, depth in zip(items, depths(items)):
        number, text_runs = number_of(item)
        tag = "ol" if item.ordered else "ul"
        while len(open_) > depth + 1:
            parts.append(f"</li></{open_.pop()}>")
        if len(open_) == depth + 1:
            parts.append("</li>")
            if open_[-1] != tag:
                parts.append(f"</{open_.pop()}>")
        if len(open_) == depth:
            parts.append(f'<ol start="{number}">' if number is not None and number != 1 else f"<{tag}>")
            open_.append(tag)
        parts.append(f"<li>{inline(text_runs)}")
    parts += [f"</li></{tag}>" for tag in reversed(open_)]
    return "".join(parts)


def _table(table: Table) -> str:
    """A table; its first row is the header."""
    if not any(table.rows):
        return ""
    head, *rest = table.rows
    lines = "".join(f"<tr>{''.join(f'<td>{_text(cell)}</td>' for cell in row)}</tr>" for row in rest)
    header = "".join(f"<th>{_text(cell)}</th>" for cell in head)
    return f"<table><thead><tr>{header}</tr></thead><tbody>{lines}</tbody></table>"


def _image(article: Article, index: int) -> str:
    image = image_at(article, index)
    if image is None:
        return ""
    url = absolute_url(image.url, None, PICTURE_SCHEMES)
    picture = f'<img src="{escape(url)}" alt="{_text(image.alt or "")}">' if url else ""
    caption = _text(image.caption or "")
    if image.credit:
        caption = f"{caption} <cite>{_text(image.credit)}</cite>".strip()
    if caption:
        caption = f"<figcaption>{caption}</figcaption>"
    return f"<figure>{picture}{caption}</figure>" if picture or caption else ""


def _embed(embed: Embed) -> str:
    url = absolute_url(embed.url, None)
    text = f"<p>{inline((Run(text=embed.text),))}</p>" if embed.text else ""
    link = f'<p><a href="{escape(url)}">{_text(url)}</a></p>' if url else ""
    return f"<blockquote>{text}{link}</blockquote>" if text or link else ""
