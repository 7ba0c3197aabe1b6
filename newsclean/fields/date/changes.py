"""Dates that a page shows at the headline without saying that they are those of its last change."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from newsclean.fields.date.scene import Stated, at_headline

SHOWN: Final = "change shown as date"
ORIGINAL: Final = "originally published"
_FARTHEST: Final = timedelta(hours=14)  # between a local time and that of another zone
_LINE_ORIGINAL: Final = f"line {ORIGINAL}"
_STEP: Final = 30  # minutes by which zones are apart


def behind_the_original(stated: Sequence[Stated]) -> list[Stated]:
    """The dates, those that are shown at the headline without a label marked as a change's where the page says
    when the story was originally published, and that is earlier."""
    original = min(
        (one.day for one in stated if _LINE_ORIGINAL in one.hints and "line comment" not in one.hints), default=None
    )
    if original is None:
        return list(stated)
    return [
        one._replace(modified=True, hints=(*one.hints, SHOWN))
        if one.day > original and "line published" not in one.hints and at_headline(one)
        else one
        for one in stated
    ]


def of_changes(stated: Sequence[Stated]) -> list[Stated]:
    """The dates, those that are shown with the minute of the declared change marked as a change's.

    Only where an earlier day is declared for the publication: without one, it may be the time of both.
    """
    declared = [one for one in stated if one.position is None]
    published = [one for one in declared if not one.modified]
    changes = [
        clock
        for one in declared
        if one.modified and (clock := _clock(one)) and any(other.day < one.day for other in published)
    ]
    if not changes:
        return list(stated)
    taken = {clock.minute for one in published if (clock := _clock(one))}
    return [
        one._replace(modified=True, hints=(*one.hints, SHOWN)) if _is_change(one, changes, taken) else one
        for one in stated
    ]


def _is_change(one: Stated, changes: Sequence[datetime], taken: set[int]) -> bool:
    """Whether a printed time without a label is that of a change, and not as well that of the publication."""
    if one.source not in ("line", "time") or one.modified or "line published" in one.hints:
        return False
    clock = _clock(one)
    return clock is not None and clock.minute not in taken and any(_can_be_same(clock, other) for other in changes)


def _can_be_same(one: datetime, other: datetime) -> bool:
    """Whether two times may be the same minute or the next, in zones that need not be told."""
    apart = abs(one - other)
    minutes = apart // timedelta(minutes=1) % _STEP
    return apart < _FARTHEST and (minutes <= 1 or minutes == _STEP - 1)


def _clock(one: Stated) -> datetime | None:
    """The time as written, if there is one: midnight stands for a day alone."""
    value = one.value
    if not isinstance(value, datetime) or not (value.hour or value.minute):
        return None
    return value.replace(tzinfo=None, second=0, microsecond=0)
