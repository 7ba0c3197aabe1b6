"""The zone of a printed clock, where the page itself states it for another that it prints."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from newsclean.fields.date.scene import Stated

Moment = datetime | date


def with_shared_zone(
    published: Moment | None, updated: Moment | None, stated: Sequence[Stated]
) -> tuple[Moment | None, Moment | None]:
    """The two dates, one without a zone with that of the other where both are printed clocks of one day.

    The page must print the clock of the one with a zone, too, as it stands in that zone: then its printed clocks run
    in it. On another day they might not, for the zone may have changed to summer time.
    """
    if not isinstance(published, datetime) or not isinstance(updated, datetime):
        return published, updated
    printed = {
        one.value.replace(second=0, microsecond=0)
        for one in stated
        if one.source == "line" and isinstance(one.value, datetime) and one.value.tzinfo is None
    }
    if published.date() == updated.date() and {_printed(published), _printed(updated)} <= printed:
        zone = published.tzinfo or updated.tzinfo
        published, updated = (one if one.tzinfo else one.replace(tzinfo=zone) for one in (published, updated))
    return published, updated


def _printed(moment: datetime) -> datetime:
    """A moment as a line prints it, to the minute and without its zone."""
    return moment.replace(second=0, microsecond=0, tzinfo=None)
