"""Formats of inline text, laid over a block's text as runs; and the short way to them for simple elements."""
from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from typing import Final

from newsclean.article import Run
from newsclean.page import Attributes, Block, Event
from newsclean.read.html import tags
from newsclean.read.html.links import absolute_url

_FORMATTING: Final = frozenset({"a", *tags.BOLD, *tags.ITALIC, *tags.CODE})
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
    inside: set[str] = set()
    laid = _read_simple(events, start, block.text, base, inside)
    if laid is None:
        return None
    around = format_around(inside, block, base)
    if around != PLAIN:
        laid = [
            (text, (href or around[0], bold or around[1], italic or around[2], code))
            for text, (href, bold, italic, code) in laid
        ]
    return _runs(laid, block)


def _read_simple(events: list[Event], start: int, text: str, base: str | None, inside: set[str]) -> Laid | None:
    """Lay out the text from an element's first event to its end, and note formatting tags.

    White space between two pieces has what both share. None at any container or break, or where the text is another.
    """
    format_ = last = PLAIN
    outer: list[Format] = []  # the formats around each open element
    laid: Laid = []
    begun = done = 0  # in the text, where the stretch of the last format begins and the last piece ends
    for at in range(start, len(events)):
        event = events[at]
        if event is None:
            if not outer:
                break
            format_ = outer.pop()
        elif isinstance(event, str):
            piece = event.strip()
            if not piece:
                continue
            begin = done + 1 if done and text.startswith(" ", done) else done
            if not text.startswith(piece, begin):  # the block's white space is folded
                piece = " ".join(piece.split())
                if not text.startswith(piece, begin):
                    return None
            if not done:
                last = format_
            elif format_ != last:
                begun = _end_stretch(laid, text, (begun, done, begin), last, format_)
                last = format_
            done = begin + len(piece)
        elif (tag := event[0]) in _SIMPLE:
            outer.append(format_)
            if tag in _FORMATTING:
                inside.add(tag)
                format_ = format_inside(event, format_, base)
        else:
            return None
    if done != len(text):
        return None
    laid.append((text[begun:], last))
    return laid


def _end_stretch(laid: Laid, text: str, places: tuple[int, int, int], last: Format, following: Format) -> int:
    """End a stretch where the format changes; where in the text the next one begins.

    `places` are where it begins, where its last piece ends, and where the next piece begins.
    """
    begun, done, begin = places
    shared = common(last, following)
    if done < begin and shared == following:
        begin = done
    elif done < begin and shared != last:
        laid += ((text[begun:done], last), (text[done:begin], shared))
        return begin
    laid.append((text[begun:begin], last))
    return begin


def as_runs(laid: Laid, block: Block) -> tuple[Run, ...]:
    """The runs of a block; empty where all of it is plain."""
    return _runs(_merged(laid), block)


def _runs(laid: Laid, block: Block) -> tuple[Run, ...]:
    """The runs of stretches that differ from their neighbours. That all of a heading is bold says nothing."""
    if block.kind == "heading" and all(format_[1] for _, format_ in laid):
        laid = [(part, (href, False, italic, code)) for part, (href, _, italic, code) in laid]
    if len(laid) == 1 and laid[0][1] == PLAIN:
        return ()
    return tuple([_run(text, format_) for text, format_ in laid])


def _run(text: str, format_: Format) -> Run:
    """A run; what is not given is not checked either."""
    if format_ == PLAIN:
        return Run(text=text)
    href, bold, italic, code = format_
    if bold or italic or code:
        return Run(text=text, href=href, bold=bold, italic=italic, code=code)
    return Run(text=text, href=href)


def _merged(laid: Laid) -> Laid:
    """Neighbours of one format put together."""
    return [("".join([part for part, _ in same]), format_) for format_, same in groupby(laid, key=itemgetter(1))]
