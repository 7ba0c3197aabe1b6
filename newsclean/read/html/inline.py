"""Inline markup of single blocks: links, emphasis and code, read again from the events inside the block's element.

The reader only counts markup, because most blocks are thrown away. For the blocks that are kept, this walks
the owner's own content once more, cuts it where the reader cut it, and lays the formats over the block's text.
"""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from newsclean.article import Run
from newsclean.page import Block, Event, Page
from newsclean.read.html import tags
from newsclean.read.html.inline_runs import (
    PLAIN,
    Format,
    Laid,
    as_runs,
    common,
    format_around,
    format_inside,
    simple_runs,
)
from newsclean.read.html.lines import BREAK_MARK, split_lines

MAX_WALKS: Final = 20  # over a page's events on the mean, before blocks in elements nested deep go without formats
_WITHOUT_RUNS: Final = frozenset({"table", "preformatted"})


@dataclass(slots=True)
class _Piece:
    """A stretch of the source's text in one format, white space not yet folded."""

    text: str
    format: Format


@dataclass(slots=True)
class _Element:
    """The texts that an element owns directly, each with its pieces."""

    parts: list[tuple[str, list[_Piece]]]
    by_text: dict[str, list[_Piece]] = field(default_factory=dict)

    def find(self, block: Block) -> list[_Piece]:
        """The pieces of the block: those of its part, or of another part of the same text."""
        if block.part < len(self.parts) and self.parts[block.part][0] == block.text:
            return self.parts[block.part][1]
        if not self.by_text:
            self.by_text = dict(reversed(self.parts))
        return self.by_text.get(block.text, [])


class InlineReader:
    """Reads the inline markup of a page's blocks; neighbours of one element share the walk over it."""

    def __init__(self, page: Page, base_url: str | None) -> None:
        self._page = page
        self._base = base_url
        self._elements: dict[int, _Element] = {}  # those that have been walked over, by their node
        self._left = MAX_WALKS * len(page.events)  # events that may be walked over, where elements stand in elements

    def runs(self, block: Block) -> tuple[Run, ...]:
        """The runs of a block; empty where it has no markup, is a table or preformatted, or is not found."""
        nodes, events, node = self._page.nodes, self._page.events, block.node
        start = nodes.opens[node] if events else 0
        if block.kind in _WITHOUT_RUNS or start >= len(events):
            return ()
        if not (block.links or block.bold_chars or block.italic_chars or node in nodes.coded):
            return ()
        if nodes.ends[node] - nodes.starts[node] == 1:
            found = simple_runs(events, start, block, self._base)
            if found is not None:
                return found
        element = self._elements.get(node)
        if element is None:
            inner = inner_events(events, start, self._left)
            self._left -= len(inner)
            element = self._elements[node] = _Element(_parts(inner, block, nodes.tags[node], self._base))
        return _as_runs(element.find(block), block)


def inner_events(events: list[Event], start: int, most: int) -> list[Event]:
    """The events inside the element whose first one is at `start`, or the first of them."""
    depth, last = 1, min(len(events), start + most)
    for end in range(start, last):
        event = events[end]
        if event is None:
            depth -= 1
            if not depth:
                return events[start:end]
        elif not isinstance(event, str):
            depth += 1
    return events[start:last]


def _parts(events: list[Event], block: Block, tag: str, base: str | None) -> list[tuple[str, list[_Piece]]]:
    """The texts that the element owns directly, as the reader splits them, each with its pieces."""
    found: list[tuple[str, list[_Piece]]] = []
    for segment in _segments(events, block, tag, base):
        raw = "".join(piece.text for piece in segment)
        if BREAK_MARK in raw:
            texts = [lines.text for lines in split_lines(raw, block.kind, tag)]
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
    formats = [format_around({event[0] for event in events if isinstance(event, tuple)}, block, base)]
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
            kind = _content(event[0], tag, formats[-1][0] is not None)
            if kind == _CUT:
                segment, inside = [], 1
                segments.append(segment)
                continue
            if kind == _BREAK and segment:
                segment.append(_Piece(BREAK_MARK, formats[-1]))
            formats.append(format_inside(event, formats[-1], base))
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


def _as_runs(pieces: list[_Piece], block: Block) -> tuple[Run, ...]:
    """The formats laid over the block's text; white space between two pieces has what both share."""
    text, done, last = block.text, 0, PLAIN
    laid: Laid = []
    for piece in pieces:
        start = text.find(piece.text, done)
        if start < 0 or text[done:start].strip():
            return ()
        if start > done:
            laid.append((text[done:start], common(last, piece.format)))
        laid.append((piece.text, piece.format))
        done, last = start + len(piece.text), piece.format
    if done != len(text):
        return ()
    return as_runs(laid, block)
