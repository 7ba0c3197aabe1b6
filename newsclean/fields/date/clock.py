"""The clock of a date that stands in an element of its own behind it: "24 January 2024", "15:40"."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from newsclean.page import Block, Page
from newsclean.strings.dates.dates import ParsedDate, find_dates
from newsclean.strings.lazy import lazy

_MAX_CLOCK: Final = 20  # characters of a line that is a clock alone
_MAX_BEHIND: Final = 2  # characters between a date and the end of its line
_CLOCK: Final = lazy(r"\D{0,8}\d")
_SURE: Final = lazy(r"\d\d[:.h]\d\d|\d ?(?:[ap]\.?m\b|uhr\b)")  # "2:56" may be how long a film is
_CALLED: Final = lazy(r"(?:^|[\s_-])(?:time|uhrzeit|heure|hora|ora)(?:$|[\s_])")
_FILM: Final = lazy(r"video|film|player|audio|podcast|duration|length")
_MARKED: Final = lazy(r"[^\W\d_]")


def with_clock_below(page: Page, block: Block, one: ParsedDate, language: str | None) -> ParsedDate | None:
    """The date that ends a line with the clock that is all of the next line, which stands beside it."""
    below = block.index + 1
    if isinstance(one.value, datetime) or len(block.text) - one.end > _MAX_BEHIND or below >= len(page.blocks):
        return None
    clock = page.blocks[below]
    text = clock.text.casefold()
    if len(text) > _MAX_CLOCK or not _CLOCK.match(text) or not _are_beside(page, block, clock):
        return None
    if not _SURE.search(text) and not _is_called_clock(page, clock):
        return None
    joined = find_dates(f"{one.raw}, {clock.text}", language=language)
    if len(joined) != 1 or joined[0].end < len(one.raw) + 2 + len(clock.text) or joined[0].day != one.day:
        return None
    return one._replace(value=joined[0].value)


def _is_called_clock(page: Page, clock: Block) -> bool:
    """Whether the class of a line says that it is the time of day."""
    label = f"{clock.wrapper} {page.nodes.labels[clock.node]}" if page.format != "text" else ""
    return _CALLED.search(label) is not None and _FILM.search(label) is None


def _are_beside(page: Page, block: Block, clock: Block) -> bool:
    """Whether two lines stand in one element or in neighbours; in a dump the clock must say that it is one."""
    if page.format == "text":
        return _MARKED.search(clock.text) is not None
    parents = page.nodes.parents
    return clock.node == block.node or parents[clock.node] == parents[block.node]
