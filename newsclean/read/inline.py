"""Inline markup of single blocks: links, emphasis and code, read again from the element that owns the block.

The reader only counts markup, because most blocks are thrown away. For the blocks that are kept, this walks
the owner's own content once more, cuts it where the reader cut it, and lays the formats over the block's text.
"""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from lxml.etree import _Element

from newsclean.article import Run
from newsclean.page import Block, Page
from newsclean.read import tags
from newsclean.read.html import BREAK_MARK, split_lines
from newsclean.read.links import absolute_url

_MAX_CHILDREN: Final = 400
CODE: Final = frozenset({"code", "kbd", "samp", "tt"})
_WITHOUT_RUNS: Final = frozenset({"table", "preformatted"})
_FORMATTING: Final = frozenset({"a", *tags.BOLD, *tags.ITALIC, *CODE})


class _Format(NamedTuple):
    """The formats that a piece of text stands in."""

    href: str | None = None
    bold: bool = False
    italic: bool = False
    code: bool = False

    def common(self, other: _Format) -> _Format:
        """What both have: the format of the white space between them."""
        return _Format(
            self.href if self.href == other.href else None,
            self.bold and other.bold, self.italic and other.italic, self.code and other.code,
        )


_PLAIN: Final = _Format()


@dataclass(slots=True)
class _Piece:
    """A stretch of the source's text in one format, white space not yet folded."""

    text: str
    format: _Format


def runs_of(page: Page, block: Block, base_url: str | None) -> tuple[Run, ...]:
    """The block's links, emphasis and code as runs that add up to `block.text`; empty where it has none.

    Each call walks over the whole element that owns the block, so for one of the many blocks of a big element it
    gives up; an `InlineReader` walks once for all of them.
    """
    element = page.nodes.elements[block.node] if 0 <= block.node < len(page.nodes.elements) else None
    if block.part and element is not None and len(element) > _MAX_CHILDREN:
        return ()
    return InlineReader(page, base_url).runs(block)


class InlineReader:
    """Reads the inline markup of a page's blocks; neighbours of one element share the walk over it."""

    def __init__(self, page: Page, base_url: str | None) -> None:
        self._page = page
        self._base = base_url
        self._node = -1
        self._parts: list[tuple[str, list[_Piece]]] = []

    def runs(self, block: Block) -> tuple[Run, ...]:
        """The runs of a block; empty where it has no markup, is a table or preformatted, or is not found."""
        elements = self._page.nodes.elements
        if block.kind in _WITHOUT_RUNS or not 0 <= block.node < len(elements):
            return ()
        element = elements[block.node]
        if element is None:
            return ()
        if not (block.links or block.bold_chars or block.italic_chars) and (
            len(element) == 0 or next(element.iter(*CODE), None) is None
        ):
            return ()
        if block.node != self._node:
            self._parts = _parts(element, block, self._page.nodes.tags[block.node], self._base)
            self._node = block.node
        return _as_runs(self._find(block), block)

    def _find(self, block: Block) -> list[_Piece]:
        """The pieces of the block: those of its part, or of another part of the same text."""
        parts = self._parts
        if block.part < len(parts) and parts[block.part][0] == block.text:
            return parts[block.part][1]
        return next((pieces for text, pieces in parts if text == block.text), [])


def _parts(element: _Element, block: Block, tag: str, base: str | None) -> list[tuple[str, list[_Piece]]]:
    """The texts that the element owns directly, as the reader splits them, each with its pieces."""
    found: list[tuple[str, list[_Piece]]] = []
    for segment in _segments(element, tag, base):
        texts = split_lines("".join(piece.text for piece in segment), block.kind, tag)
        rest = iter([piece for piece in segment if piece.text != BREAK_MARK and not piece.text.isspace()])
        found += [(text, _taken(text, rest)) for text in texts]
    return found


def _taken(text: str, rest: Iterator[_Piece]) -> list[_Piece]:
    """As many of the pieces as the text needs; a text never ends inside a piece."""
    need, pieces = len(text) - text.count(" ") - text.count("\n"), []
    while need > 0 and (piece := next(rest, None)) is not None:
        folded = " ".join(piece.text.split())
        need -= len(folded) - folded.count(" ")
        pieces.append(_Piece(folded, piece.format))
    return pieces


def _segments(element: _Element, tag: str, base: str | None) -> list[list[_Piece]]:
    """The element's own inline content, cut where a container or a rule stands in it."""
    format_ = _outer_format(element, base)
    segment = [_Piece(element.text, format_)] if element.text else []
    segments = [segment]
    stack: list[tuple[Iterator[_Element], _Format]] = [(iter(element), format_)]
    while stack:
        children, format_ = stack[-1]
        child = next(children, None)
        if child is None:
            stack.pop()
            continue
        kind = _content(child, tag, format_.href is not None)
        if kind == _CUT:
            segment = []
            segments.append(segment)
        elif kind == _BREAK:
            segment.append(_Piece(BREAK_MARK, format_))
        if kind == _INSIDE:
            inner = _format(child, format_, base)
            if child.text:
                segment.append(_Piece(child.text, inner))
            stack.append((_with_tail(child, segments, format_), inner))
        elif child.tail:
            segment.append(_Piece(child.tail, format_))
        segment = segments[-1]
    return segments


def _with_tail(element: _Element, segments: list[list[_Piece]], outer: _Format) -> Iterator[_Element]:
    """The element's children; when they are done its tail follows, in the format outside it."""
    yield from element
    if element.tail:
        segments[-1].append(_Piece(element.tail, outer))


_CUT, _BREAK, _INSIDE, _NOTHING = range(4)


def _content(child: _Element, owner: str, in_link: bool) -> int:
    """What the reader made of a child: a cut, a line break, inline content to go into, or nothing."""
    tag: Any = child.tag
    action = tags.ACTIONS.get(tag, tags.CUSTOM)
    if action == tags.INLINE:
        label = child.get("class")
        return _NOTHING if tag == "span" and label and tags.screen_reader_only(label.lower()) else _INSIDE
    if action == tags.BREAK:
        return _BREAK
    if action == tags.IMAGE:
        return _INSIDE
    if not isinstance(tag, str) or action in (tags.META, tags.EMBED, tags.SKIP):
        return _NOTHING
    if action == tags.CUSTOM and ("-" not in tag or owner in tags.FLOW or in_link):
        return _INSIDE
    if action == tags.CONTROL and owner in tags.FLOW:
        return _INSIDE
    return _CUT


def _format(element: _Element, outer: _Format, base: str | None) -> _Format:
    """The format inside an inline element."""
    tag = element.tag
    if tag not in _FORMATTING:
        return outer
    if tag == "a":
        return outer._replace(href=absolute_url(element.get("href"), base) or outer.href)
    if tag in tags.BOLD:
        return outer._replace(bold=True)
    if tag in tags.ITALIC:
        return outer._replace(italic=True)
    return outer._replace(code=True)


def _outer_format(element: _Element, base: str | None) -> _Format:
    """The format of inline elements around the container: a link may hold a whole card."""
    format_ = _PLAIN
    for outer in element.iterancestors(*_FORMATTING):
        if outer.tag != "a":
            format_ = _format(outer, format_, base)
        elif format_.href is None:
            format_ = format_._replace(href=absolute_url(outer.get("href"), base))
    return format_


def _as_runs(pieces: list[_Piece], block: Block) -> tuple[Run, ...]:
    """The formats laid over the block's text; white space between two pieces has what both share."""
    text, done, last = block.text, 0, _PLAIN
    laid: list[tuple[str, _Format]] = []
    for piece in pieces:
        start = text.find(piece.text, done)
        if start < 0 or text[done:start].strip():
            return ()
        if start > done:
            laid.append((text[done:start], last.common(piece.format)))
        laid.append((piece.text, piece.format))
        done, last = start + len(piece.text), piece.format
    if done != len(text):
        return ()
    if block.kind == "heading" and all(format_.bold for _, format_ in laid):
        laid = [(part, format_._replace(bold=False)) for part, format_ in laid]
    merged = _merged(laid)
    if all(format_ == _PLAIN for _, format_ in merged):
        return ()
    return tuple(Run(text=part, **format_._asdict()) for part, format_ in merged)


def _merged(laid: list[tuple[str, _Format]]) -> list[tuple[str, _Format]]:
    """Neighbours of one format put together."""
    merged: list[tuple[str, _Format]] = []
    for part, format_ in laid:
        if merged and merged[-1][1] == format_:
            merged[-1] = (merged[-1][0] + part, format_)
        else:
            merged.append((part, format_))
    return merged
