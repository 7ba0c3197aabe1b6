"""Inline markup of single blocks: links, emphasis and code, read again from the events inside the block's element.

The reader only counts markup, because most blocks are thrown away. For the blocks that are kept, this walks
the owner's own content once more, cuts it where the reader cut it, and lays the formats over the block's text.
"""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

from newsclean.article import Run
from newsclean.page import Attributes, Block, Event, Page
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
    """The block's links, emphasis and code as runs that add up to `block.text`; empty where it has none."""
    return InlineReader(page, base_url).runs(block)


class InlineReader:
    """Reads the inline markup of a page's blocks; neighbours of one element share the walk over it."""

    def __init__(self, page: Page, base_url: str | None) -> None:
        self._page = page
        self._base = base_url
        self._node = -1
        self._inner: list[Event] = []
        self._parts: list[tuple[str, list[_Piece]]] | None = None

    def runs(self, block: Block) -> tuple[Run, ...]:
        """The runs of a block; empty where it has no markup, is a table or preformatted, or is not found."""
        nodes, events = self._page.nodes, self._page.events
        if block.kind in _WITHOUT_RUNS or not events:
            return ()
        if block.node != self._node:
            self._node, self._parts = block.node, None
            self._inner = inner_events(events, nodes.opens[block.node])
        if not (block.links or block.bold_chars or block.italic_chars) and not _has_code(self._inner):
            return ()
        if self._parts is None:
            self._parts = _parts(self._inner, block, nodes.tags[block.node], self._base)
        return _as_runs(self._find(block), block)

    def _find(self, block: Block) -> list[_Piece]:
        """The pieces of the block: those of its part, or of another part of the same text."""
        parts = self._parts or []
        if block.part < len(parts) and parts[block.part][0] == block.text:
            return parts[block.part][1]
        return next((pieces for text, pieces in parts if text == block.text), [])


def inner_events(events: list[Event], start: int) -> list[Event]:
    """The events inside the element whose first one is at `start`."""
    depth = 1
    for end in range(start, len(events)):
        event = events[end]
        if event is None:
            depth -= 1
            if not depth:
                return events[start:end]
        elif not isinstance(event, str):
            depth += 1
    return events[start:]


def _has_code(events: list[Event]) -> bool:
    """Whether a code element stands among these events."""
    return any(isinstance(event, tuple) and event[0] in CODE for event in events)


def _parts(events: list[Event], block: Block, tag: str, base: str | None) -> list[tuple[str, list[_Piece]]]:
    """The texts that the element owns directly, as the reader splits them, each with its pieces."""
    found: list[tuple[str, list[_Piece]]] = []
    for segment in _segments(events, block, tag, base):
        raw = "".join(piece.text for piece in segment)
        if BREAK_MARK in raw:
            texts = split_lines(raw, block.kind, tag)
        else:
            texts = [text] if (text := " ".join(raw.split())) else []
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


def _segments(events: list[Event], block: Block, tag: str, base: str | None) -> list[list[_Piece]]:
    """The element's own inline content, cut where a container or a rule stands in it."""
    segment: list[_Piece] = []
    segments = [segment]
    formats = [_outer_format(events, block, base)]
    inside = 0  # depth in a container of its own
    for event in events:
        if inside:
            inside += 0 if isinstance(event, str) else -1 if event is None else 1
        elif isinstance(event, str):
            segment.append(_Piece(event, formats[-1]))
        elif event is None:
            if len(formats) > 1:
                formats.pop()
        else:
            kind = _content(event[0], tag, formats[-1].href is not None)
            if kind == _CUT:
                segment, inside = [], 1
                segments.append(segment)
                continue
            if kind == _BREAK and segment:
                segment.append(_Piece(BREAK_MARK, formats[-1]))
            formats.append(_format(event, formats[-1], base))
    return segments


_CUT, _BREAK, _INSIDE = range(3)


def _content(tag: str, owner: str, in_link: bool) -> int:
    """What the reader made of an element: a cut, a line break, or inline content."""
    action = tags.ACTIONS.get(tag, tags.CUSTOM)
    if action in (tags.INLINE, tags.IMAGE, tags.EMBED):
        return _INSIDE
    if action == tags.BREAK:
        return _BREAK
    if owner in tags.FLOW and action in (tags.CUSTOM, tags.CONTROL):
        return _INSIDE
    if action == tags.CUSTOM and ("-" not in tag or in_link):
        return _INSIDE
    return _CUT


def _format(event: tuple[str, Attributes], outer: _Format, base: str | None) -> _Format:
    """The format inside an inline element."""
    tag, attributes = event
    if tag not in _FORMATTING:
        return outer
    if tag == "a":
        return outer._replace(href=absolute_url(attributes.get("href"), base) or outer.href)
    if tag in tags.BOLD:
        return outer._replace(bold=True)
    if tag in tags.ITALIC:
        return outer._replace(italic=True)
    return outer._replace(code=True)


def _outer_format(events: list[Event], block: Block, base: str | None) -> _Format:
    """The format around the container: a link or emphasis may hold a whole card."""
    inside = {event[0] for event in events if isinstance(event, tuple)}
    size = len(block.text)
    return _Format(
        href=absolute_url(block.href, base) if block.href and "a" not in inside else None,
        bold=block.bold_chars >= size and inside.isdisjoint(tags.BOLD),
        italic=block.italic_chars >= size and inside.isdisjoint(tags.ITALIC),
    )


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
