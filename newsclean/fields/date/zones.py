"""The zone of a printed clock, where the page itself states it for another that it prints."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Final

from newsclean.fields.date.scene import Stated

Moment = datetime | date
_FARTHEST: Final = timedelta(hours=14)  # of a zone from UTC


def with_shared_zone(
    published: Moment | None, updated: Moment | None, stated: Sequence[Stated]
) -> tuple[Moment | None, Moment | None]:
    """The two dates, one without a zone with that of the other where both are printed clocks of one day.

    The page must print the clock of the one with a zone, too, as it stands in that zone: then its printed clocks run
    in it. On another day they might not, for the zone may have changed to summer time.
    """
    if not isinstance(published, datetime) or not isinstance(updated, datetime):
        return published, updated
    if published.tzinfo and not updated.tzinfo:
        updated = _with_own_zone(published, updated, stated)
    printed = {
        one.value.replace(second=0, microsecond=0)
        for one in stated
        if one.source == "line" and isinstance(one.value, datetime) and one.value.tzinfo is None
    }
    if published.date() == updated.date() and {_printed(published), _printed(updated)} <= printed:
        zone = published.tzinfo or updated.tzinfo
        published, updated = (one if one.tzinfo else one.replace(tzinfo=zone) for one in (published, updated))
    return published, updated


def _with_own_zone(published: datetime, updated: datetime, stated: Sequence[Stated]) -> datetime:
    """The printed clock of a change as the page states it for machines, as far from the print as the publication is."""
    clocks = [one.value for one in stated if isinstance(one.value, datetime)]
    printed = {_printed(clock) for clock in clocks if clock.tzinfo is None and clock != updated}
    for clock in clocks:
        if clock.tzinfo == published.tzinfo and clock != published:
            shift = _printed(updated) - _printed(clock)
            if abs(shift) <= _FARTHEST and _printed(published) + shift in printed:
                return clock
    return updated


def _printed(moment: datetime) -> datetime:
    """A moment as a line prints it, to the minute and without its zone."""
    return moment.replace(second=0, microsecond=0, tzinfo=None)
