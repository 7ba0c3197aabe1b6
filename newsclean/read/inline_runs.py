"""Formats of inline text, laid over a block's text as runs; and the short way to them for simple elements."""
from __future__ import annotations

from typing import Final

from newsclean.article import Run
from newsclean.page import Attributes, Block, Event
from newsclean.read import tags
from newsclean.read.links import absolute_url

CODE: Final = frozenset({"code", "kbd", "samp", "tt"})
_FORMATTING: Final = frozenset({"a", *tags.BOLD, *tags.ITALIC, *CODE})
# Of the others each is a break or a container, somewhere or everywhere.
_SIMPLE: Final = frozenset(
    tag for tag, action in tags.ACTIONS.items() if action in (tags.INLINE, tags.IMAGE, tags.EMBED)
)


Format = tuple[str | None, bool, bool, bool]
"""What a piece of text stands in: the address of a link, bold, italic, code."""
PLAIN: Final[Format] = (None, False, False, False)
Laid = list[tuple[str, Format]]
"""Stretches of text that follow each other, with their formats."""


def common(one: Format, other: Format) -> Format:
    """What both have: the format of the white space between them."""
    if one == other:
        return one
    href = one[0] if one[0] == other[0] else None
    return href, one[1] and other[1], one[2] and other[2], one[3] and other[3]


def format_inside(event: tuple[str, Attributes], outer: Format, base: str | None) -> Format:
    """The format inside an inline element."""
    tag, attributes = event
    if tag not in _FORMATTING:
        return outer
    href, bold, italic, code = outer
    if tag == "a":
        return absolute_url(attributes.get("href"), base) or href, bold, italic, code
    if tag in tags.BOLD:
        return href, True, italic, code
    if tag in tags.ITALIC:
        return href, bold, True, code
    return href, bold, italic, True


def format_around(inside: set[str], block: Block, base: str | None) -> Format:
    """The format around the container of these tags: a link or emphasis may hold a whole card."""
    size = len(block.text)
    return (
        absolute_url(block.href, base) if block.href and "a" not in inside else None,
        block.bold_chars >= size and inside.isdisjoint(tags.BOLD),
        block.italic_chars >= size and inside.isdisjoint(tags.ITALIC),
        False,
    )


def simple_runs(events: list[Event], start: int, block: Block, base: str | None) -> tuple[Run, ...] | None:
    """The runs of a block whose element has it alone and holds inline elements only; None where it is not so."""
    marked = block.links or block.bold_chars or block.italic_chars
    if not marked and type(events[start]) is str and start + 1 < len(events) and events[start + 1] is None:
        return ()
    laid: Laid = []
    inside: set[str] = set()
    if not _read_simple(events, start, base, laid, inside):
        return None
    if marked and (around := format_around(inside, block, base)) != PLAIN:
        laid = [
            (text, (href or around[0], bold or around[1], italic or around[2], code))
            for text, (href, bold, italic, code) in laid
        ]
    if "".join([text for text, _ in laid]) != block.text:
        return None
    return _runs(laid, block)


def _read_simple(events: list[Event], start: int, base: str | None, laid: Laid, inside: set[str]) -> bool:
    """Lay out the text from an element's first event to its end, white space folded, and note formatting tags.

    White space between two pieces has what both share. False at any container or break.
    """
    format_ = last = PLAIN
    outer: list[Format] = []  # the formats around each open element
    parts: list[str] = []  # of the stretch of one format that is being laid out
    space = False
    for at in range(start, len(events)):
        event = events[at]
        if event is None:
            if not outer:
                break
            format_ = outer.pop()
        elif isinstance(event, str):
            words = event.split()
            if not words:
                space = True
                continue
            piece = " ".join(words)
            gap = " " if parts and (space or event[0].isspace()) else ""
            if not parts or format_ == last:
                parts += (gap, piece)
            else:
                parts = [_next_stretch(laid, ("".join(parts), last), gap, (piece, format_))]
            last = format_
            space = event[-1].isspace()
        elif (tag := event[0]) in _SIMPLE:
            outer.append(format_)
            if tag in _FORMATTING:
                inside.add(tag)
                format_ = format_inside(event, format_, base)
        else:
            return False
    if parts:
        laid.append(("".join(parts), last))
    return True


def _next_stretch(laid: Laid, ended: tuple[str, Format], gap: str, following: tuple[str, Format]) -> str:
    """End a stretch where the format changes; the text that the next one begins with."""
    (text, last), (piece, format_) = ended, following
    shared = common(last, format_)
    if gap and shared == format_:
        laid.append((text, last))
        return f" {piece}"
    if gap and shared != last:
        laid += ((text, last), (" ", shared))
    else:
        laid.append((f"{text}{gap}", last))
    return piece


def as_runs(laid: Laid, block: Block) -> tuple[Run, ...]:
    """The runs of a block; empty where all of it is plain."""
    return _runs(_merged(laid), block)


def _runs(laid: Laid, block: Block) -> tuple[Run, ...]:
    """The runs of stretches that differ from their neighbours. That all of a heading is bold says nothing."""
    if block.kind == "heading" and all(format_[1] for _, format_ in laid):
        laid = [(part, (href, False, italic, code)) for part, (href, _, italic, code) in laid]
    if len(laid) == 1 and laid[0][1] == PLAIN:
        return ()
    return tuple([
        Run(text=text) if format_ == PLAIN
        else Run(text=text, href=format_[0], bold=format_[1], italic=format_[2], code=format_[3])
        for text, format_ in laid
    ])


def _merged(laid: Laid) -> Laid:
    """Neighbours of one format put together."""
    merged: Laid = []
    for part, format_ in laid:
        if merged and merged[-1][1] == format_:
            merged[-1] = (merged[-1][0] + part, format_)
        else:
            merged.append((part, format_))
    return merged
