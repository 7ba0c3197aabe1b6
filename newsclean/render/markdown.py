"""Markdown: escaped CommonMark, in which no text of the page can become markup."""
from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from typing import Final, cast

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
from newsclean.read.html.links import PICTURE_SCHEMES, absolute_url
from newsclean.render.runs import depths, groups, image_at, number_of, runs, shown_with_pictures

_ALWAYS: Final = re.compile(r"[\\`*\[\]<~|]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;)")
_LINE_START: Final = re.compile(r"^(\s*)(?:(\d{1,9})([.)])(?=\s|$)|([#>+=-]))")
_CLOSING_HASHES: Final = re.compile(r"(#+)$")
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_URL_ESCAPES: Final = {" ": "%20", "<": "%3C", ">": "%3E", "\\": "%5C", "\n": "", "\r": "", "\t": ""}
_PUNCTUATION_LIKE: Final = re.compile(r"[\W_]")
_LINE_BREAK: Final = "\\\n"


def markdown(article: Article, *, title: bool = True) -> str:
    """The article as CommonMark with pipe tables: the headline, where `title` says so, and the body."""
    parts = [f"# {inline((Run(text=article.title),), one_line=True)}"] if title and article.title else []
    parts += filter(None, (_group(group, article) for group in groups(shown_with_pictures(article, title=title))))
    return "\n\n".join(parts) + ("\n" if parts else "")


def _group(group: list[ArticleBlock], article: Article) -> str:
    first = group[0]
    if isinstance(first, ListItem):
        return _list(cast("list[ListItem]", group))
    if first.kind == "title":
        return f"# {inline(runs(first), one_line=True)}"
    if first.kind in ("quote", "fact_box"):
        return _quoted([inline(runs(cast(_TextBlock, block))) for block in group])
    if isinstance(first, Heading):
        text = inline(runs(first), one_line=True)
        return f"{'#' * min(max(first.level, 1), 6)} {text}" if text else ""
    if isinstance(first, Preformatted):
        return _fenced(first.text)
    if isinstance(first, Table):
        return _table(first)
    if isinstance(first, ImageBlock):
        return _image(article, first.index)
    if isinstance(first, Embed):
        return _embed(first)
    return inline(runs(cast(_TextBlock, first)))


def escape(text: str) -> str:
    """Text in which nothing is markup, whatever stands in front of it."""
    text = _CONTROLS.sub("", text.replace("\t", " "))
    return _ALWAYS.sub(lambda found: "&amp;" if found[0] == "&" else f"\\{found[0]}", text)


def inline(given: Sequence[Run], *, one_line: bool = False) -> str:
    """Runs as one paragraph's or heading's inline content; escaped also where a line begins."""
    text = "".join(_links(_readable(given)))
    if one_line:
        return _CLOSING_HASHES.sub(r"\\\1", " ".join(text.split()))
    lines = [_LINE_START.sub(_escape_start, line.strip(" \t")) for line in text.split("\n")]
    return _LINE_BREAK.join(line for line in lines if line)


def _readable(given: Sequence[Run]) -> list[Run]:
    """The runs without empty ones; of code spans that touch only the first stays one, else their fences would join."""
    found: list[Run] = []
    for run in given:
        if run.text:
            touches = run.code and found and found[-1].code
            found.append(run.model_copy(update={"code": False}) if touches else run)
    return found


def _escape_start(found: re.Match[str]) -> str:
    if found[4] is not None:
        return f"\\{found[4]}"
    return f"{found[2]}\\{found[3]}"


def _links(given: Sequence[Run]) -> list[str]:
    """The runs of each link put together, so that emphasis stands inside links, not around parts of them."""
    parts: list[str] = []
    stretches = [(href, list(group)) for href, group in groupby(given, key=lambda run: run.href)]
    for number, (href, stretch) in enumerate(stretches):
        before = parts[-1][-1:] if parts else ""
        after = stretches[number + 1][1][0].text[:1] if number + 1 < len(stretches) else ""
        url = absolute_url(href, None)
        if url is None:
            parts.append(_emphasis(stretch, before, after))
            continue
        label = " ".join(_emphasis(stretch, "[", "]").split())
        if not label:
            parts.append(" ")
            continue
        space_before = " " if stretch[0].text[:1].isspace() else ""
        space_after = " " if stretch[-1].text[-1:].isspace() else ""
        if parts and parts[-1].endswith("!") and not space_before:
            parts[-1] = parts[-1][:-1] + "\\!"  # "!" before a link would make it an image
        parts.append(f"{space_before}[{label}]({_target(url)}){space_after}")
    return parts


def _target(url: str) -> str:
    """An address as a link target."""
    url = "".join(_URL_ESCAPES.get(char, char) for char in url)
    url = re.sub(r"&(?=#?\w+;)", "&amp;", url)
    return f"<{url}>" if re.search(r"[()\[\]*_`~|]", url) else url


def _emphasis(stretch: Sequence[Run], before: str, after: str) -> str:
    """Runs outside links; bold holds italic, and emphasis that CommonMark could not read back is left out."""
    text = ""
    bolds = [(bold, list(group)) for bold, group in groupby(stretch, key=lambda run: run.bold)]
    for number, (bold, inner) in enumerate(bolds):
        left = text[-1:] or before
        right = bolds[number + 1][1][0].text[:1] if number + 1 < len(bolds) else after
        held = _italics(inner, "*", "*") if bold and left != "*" else ""
        text += f"**{held}**" if held and _can_flank(held, left, right) else _italics(inner, left, right)
    return text


def _italics(stretch: Sequence[Run], before: str, after: str) -> str:
    text = ""
    italics = [(italic, list(group)) for italic, group in groupby(stretch, key=lambda run: run.italic)]
    for number, (italic, inner) in enumerate(italics):
        left = text[-1:] or before
        right = italics[number + 1][1][0].text[:1] if number + 1 < len(italics) else after
        held = "".join(_code(run.text) if run.code else escape(run.text) for run in inner)
        if italic and left != "_" and _edge(left) and _edge(right) and _can_flank(held, left, right):
            text += f"_{held}_"
        elif italic and "*" not in (left, right) and _can_flank(held, left, right):
            text += f"*{held}*"
        else:
            text += held
    return text


def _can_flank(text: str, before: str, after: str) -> bool:
    """Whether delimiters around the text open and close emphasis by CommonMark's rules of flanking."""
    if not text or text[0].isspace() or text[-1].isspace() or "\n" in text:
        return False
    return (_edge(before) or not _edge(text[0])) and (_edge(after) or not _edge(text[-1]))


def _edge(char: str) -> bool:
    """Whether a character is white space, punctuation or none, as against a letter or digit."""
    return not char or bool(_PUNCTUATION_LIKE.match(char))


def _code(text: str) -> str:
    """A code span whose fence is longer than any run of backticks inside."""
    text = " ".join(_CONTROLS.sub("", text).split()) or text
    if not text.strip():
        return text
    longest = max((len(ticks) for ticks in re.findall(r"`+", text)), default=0)
    pad = " " if text[0] == "`" or text[-1] == "`" else ""
    fence = "`" * (longest + 1)
    return f"{fence}{pad}{text}{pad}{fence}"


def _list(items: list[ListItem]) -> str:
    """A list, nested by depth; each level is indented by the marker of the one above."""
    lines: list[str] = []
    indents: list[int] = []  # of the open levels, in characters
    counters: list[int] = []
    for item, depth in zip(items, depths(items)):
        own, text_runs = number_of(item)
        text = inline(text_runs)
        if not text and depth == len(indents):
            text = "&nbsp;"  # a deeper level needs an item to hang on
        del counters[depth + 1:], indents[depth + 1:]
        if depth == len(counters):
            counters.append(0)
            indents.append(0)
        counters[depth] = own if own is not None else counters[depth] + 1
        marker = f"{counters[depth]}. " if item.ordered else "- "
        indents[depth] = len(marker)
        pad = " " * sum(indents[:depth])
        lines.append(pad + marker + text.replace("\n", f"\n{pad}{' ' * len(marker)}"))
    return "\n".join(lines)


def _quoted(texts: Sequence[str]) -> str:
    text = "\n\n".join(text for text in texts if text)
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n")) if text else ""


def _fenced(text: str) -> str:
    longest = max((len(ticks) for ticks in re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}\n{text}\n{fence}"


def _table(table: Table) -> str:
    """A pipe table; its first row is the header."""
    width = max(map(len, table.rows), default=0)
    if not width:
        return ""
    rows = [[_cell(cell) for cell in row] + [""] * (width - len(row)) for row in table.rows]
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([lines[0], f"| {' | '.join(['---'] * width)} |", *lines[1:]])


def _cell(text: str) -> str:
    return escape(" ".join(text.split()))


def _image(article: Article, index: int) -> str:
    image = image_at(article, index)
    if image is None:
        return ""
    url = absolute_url(image.url, None, PICTURE_SCHEMES)
    picture = f"![{escape(' '.join((image.alt or '').split()))}]({_target(url)})" if url else ""
    caption = inline((Run(text=image.line, italic=True),))
    return "\n\n".join(part for part in (picture, caption) if part)


def _embed(embed: Embed) -> str:
    url = absolute_url(embed.url, None)
    link = f"[{escape(url)}]({_target(url)})" if url else ""
    return _quoted([inline((Run(text=embed.text),)), link])
