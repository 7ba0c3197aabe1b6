"""Where an inline element ends right behind somebody's name: what the next one says is a job, a place, another name."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from newsclean.page import Block, Page
from newsclean.read.html.inline import inner_events
from newsclean.strings.names.given_names import is_given_name
from newsclean.strings.names.persons import looks_like_person
from newsclean.strings.names.plain_names import plain_names

_MAX_LINE: Final = 160
_NAME: Final = 3  # words of a name that need not begin with a given name that is known
_MOST: Final = 200  # events inside an element that are read
_APART: Final = frozenset({"a", "span", "time", "small", "em", "i"})  # elements that are set apart from a name


def with_borders(page: Page, block: Block) -> str:
    """The line, broken where an element ends behind a full name and another one begins ("Jane Doe" "Port Vell")."""
    text, node = block.text, block.node
    if page.format != "html" or node < 0 or len(text) > _MAX_LINE or "\n" in text or text.count(" ") < 2:
        return text
    if page.nodes.ends[node] - page.nodes.starts[node] != 1:
        return text
    pieces = _pieces(page, node)
    if len(pieces) < 2 or " ".join(pieces) != text:
        return text
    parted = pieces[0]
    for last, piece in pairwise(pieces):
        parted += ("\n" if _ends_with_name(last) else " ") + piece
    return parted


def _pieces(page: Page, node: int) -> list[str]:
    """The text inside an element, parted where an inline element begins behind the end of another."""
    pieces: list[list[str]] = [[]]
    ended = False
    for event in inner_events(page.events, page.nodes.opens[node], _MOST):
        if isinstance(event, str):
            if not event.isspace():
                ended = False
            pieces[-1].append(event)
        elif event is None:
            ended = True
        elif ended and event[0] in _APART:
            pieces.append([])
    return [text for piece in pieces if (text := " ".join("".join(piece).split()))]


def _ends_with_name(text: str) -> bool:
    """Whether a text is a full name or several; not given names alone, behind which the surname follows."""
    plain = plain_names(text, None)
    words = (plain[1][-1] if plain is not None else text).split()
    known = plain is not None or (
        (len(words) <= _NAME or is_given_name(words[0])) and looks_like_person(text)
    )
    return known and not all(map(is_given_name, words))
