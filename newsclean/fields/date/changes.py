"""Dates of changes: those that a page shows at the headline without saying so, and those too near the publication to be
the day of a page that was written anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Final

from newsclean.fields.date.scene import Stated, at_headline

SHOWN: Final = "change shown as date"
ORIGINAL: Final = "originally published"
_FARTHEST: Final = timedelta(hours=14)  # between a local time and that of another zone
NEWS: Final = "jsonld:datePublished of news"
_SOON: Final = 7  # days after the publication on which a page is changed; later, it may be written anew
_SOON_NEWS: Final = 60  # the same for news
_DECLARED: Final = ("jsonld:", "meta:", "state:")
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
    """The dates, those that are shown with the minute of the declared change marked as a change's; of news, also
    those of its day at the headline.

    Only where an earlier day is declared for the publication: without one, it may be the time of both.
    """
    declared = [one for one in stated if one.position is None]
    published = [one for one in declared if not one.modified]
    changes = [
        clock
        for one in declared
        if one.modified and (clock := _clock(one)) and any(other.day < one.day for other in published)
    ]
    days = _days_of_changed_news(declared)
    if not changes and not days:
        return list(stated)
    taken = {clock.minute for one in published if (clock := _clock(one))}
    return [
        one._replace(modified=True, hints=(*one.hints, SHOWN))
        if _is_bare(one) and (_is_change(one, changes, taken) or (one.day in days and at_headline(one)))
        else one
        for one in stated
    ]


def _days_of_changed_news(declared: Sequence[Stated]) -> set[date]:
    """The days of the declared changes of news, soon after the publication but not the day that it may be elsewhere."""
    published = [one.day for one in declared if not one.modified]
    news = [one.day for one in declared if NEWS in one.hints]
    changed = {one.day for one in declared if one.modified}
    return {
        day
        for day in changed
        if any(1 < (day - other).days <= _SOON for other in news)
        and all(abs((day - other).days) > 1 for other in published)
    }


def is_soon_after(day: date, stated: Sequence[Stated]) -> bool:
    """Whether a day follows the declared publication so soon that a change on it is but one."""
    return any(
        0 < (day - one.day).days <= (_SOON_NEWS if NEWS in one.hints else _SOON)
        for one in stated
        if one.position is None and not one.modified and one.source.startswith(_DECLARED)
    )


def _is_bare(one: Stated) -> bool:
    """Whether a date is printed without a label."""
    return one.source in ("line", "time") and not one.modified and "line published" not in one.hints


def _is_change(one: Stated, changes: Sequence[datetime], taken: set[int]) -> bool:
    """Whether a printed time is that of a change, and not as well that of the publication."""
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
