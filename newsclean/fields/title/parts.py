"""A heading of two parts: the topic or kicker that a page sets before its headline, in an inline element of its own."""

from __future__ import annotations

from typing import Final

from newsclean.page import Block, Page
from newsclean.strings.lazy import lazy

_MAX_EVENTS: Final = 60
_MIN_REST: Final = 8
_KICKER: Final = lazy(
    r"kicker|topline|overline|eyebrow|dachzeile|spitzmarke|roofline|over-?title|pre-?title|super-?title|catchline|"
    r"title-?header|sub-?line|antetit|occhiello|surtitre"
)


def rest_of_heading(page: Page, block: Block) -> str | None:
    """What stands after the heading's first part, if that is an element of its own and more text follows."""
    first = _first_part(page, block)
    if not first or not block.text.startswith(first):
        return None
    rest = block.text[len(first) :].strip()
    return rest if len(rest) >= _MIN_REST else None


def begins_with_kicker(block: Block) -> bool:
    """Whether the class of the element that the text begins in is that of a kicker."""
    return bool(block.wrapper) and _KICKER.search(block.wrapper) is not None


def _first_part(page: Page, block: Block) -> str | None:
    """The text of the first element inside the block's own; None where the text begins outside of any."""
    at = page.nodes.opens[block.node]
    depth, text = 0, ""
    for event in page.events[at : at + _MAX_EVENTS]:
        if event is None:
            depth -= 1
            if depth < 0:
                return None
            if depth == 0 and (text := text.strip()):
                return " ".join(text.split())
        elif not isinstance(event, str):
            depth += 1
        elif depth == 0 and not event.isspace():
            return None
        else:
            text += event
    return None
