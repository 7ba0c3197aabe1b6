"""Formats of inline text, laid over a block's text as runs; and the short way to them for simple elements."""
from __future__ import annotations

from typing import Final

from newsclean.article import Run
from newsclean.page import Attributes, Block, Event
from newsclean.read import tags
from newsclean.read.addresses import full_url

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
        return full_url(attributes.get("href"), base) or href, bold, italic, code
    if tag in tags.BOLD:
        return href, True, italic, code
    if tag in tags.ITALIC:
        return href, bold, True, code
    return href, bold, italic, True


def format_around(inside: set[str], block: Block, base: str | None) -> Format:
    """The format around the container of these tags: a link or emphasis may hold a whole card."""
    size = len(block.text)
    return (
        full_url(block.href, base) if block.href and "a" not in inside else None,
        block.bold_chars >= size and inside.isdisjoint(tags.BOLD),
        block.italic_chars >= size and inside.isdisjoint(tags.ITALIC),
        False,
    )


def simple_runs(events: list[Event], start: int, block: Block, base: str | None) -> tuple[Run, ...] | None:
    """The runs of a block whose element has it alone and holds inline elements only; None where it is not so."""
    if block.links or block.bold_chars or block.italic_chars:
        read = _read_simple(events, start, base)
        if read is None:
            return None
        pieces, inside = read
        around = format_around(inside, block, base)
        if around != PLAIN:
            pieces = [
                (text, (href or around[0], bold or around[1], italic or around[2], code))
                for text, (href, bold, italic, code) in pieces
            ]
    elif type(events[start]) is str and events[start + 1:start + 2] == [None]:
        return ()
    elif (read := _read_simple(events, start, base)) is None:
        return None
    else:
        pieces = read[0]
    laid = _folded(pieces)
    if "".join([text for text, _ in laid]) != block.text:
        return None
    return as_runs(laid, block)


def _read_simple(events: list[Event], start: int, base: str | None) -> tuple[Laid, set[str]] | None:
    """The pieces of text from an element's first event to its end, and the formatting tags; None at any container."""
    pieces: Laid = []
    format_, inside = PLAIN, set[str]()
    outer: list[Format] = []  # the formats around each open element
    for at in range(start, len(events)):
        event = events[at]
        if event is None:
            if not outer:
                break
            format_ = outer.pop()
        elif isinstance(event, str):
            pieces.append((event, format_))
        else:
            tag = event[0]
            if tag not in _SIMPLE:
                return None
            outer.append(format_)
            if tag in _FORMATTING:
                inside.add(tag)
                format_ = format_inside(event, format_, base)
    return pieces, inside


def _folded(pieces: Laid) -> Laid:
    """The pieces with their white space folded, that between two of them in what both share."""
    laid: Laid = []
    last, space = PLAIN, False
    for piece, format_ in pieces:
        text = " ".join(piece.split())
        if not text:
            space = space or bool(piece)
            continue
        if laid and (space or piece[0].isspace()):
            laid.append((" ", common(last, format_)))
        laid.append((text, format_))
        last, space = format_, piece[-1].isspace()
    return laid


def as_runs(laid: Laid, block: Block) -> tuple[Run, ...]:
    """The runs of a block; empty where all of it is plain. That a heading is bold says nothing."""
    if block.kind == "heading" and all(format_[1] for _, format_ in laid):
        laid = [(part, (href, False, italic, code)) for part, (href, _, italic, code) in laid]
    merged = _merged(laid)
    if len(merged) == 1 and merged[0][1] == PLAIN:
        return ()
    return tuple([
        Run(text=text, href=href, bold=bold, italic=italic, code=code) for text, (href, bold, italic, code) in merged
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
