"""The clock of a change that names no day, for it was on the day printed before it ("…, updated 18:30")."""

from __future__ import annotations

from typing import Final, NamedTuple

from newsclean.strings.dates.clock import Clock, clock_at
from newsclean.strings.dates.grammar import day_at
from newsclean.strings.dates.labels import label_before
from newsclean.strings.dates.tokens import SIGN, Line

_REACH: Final = 9  # tokens from the day to the clock: "| mis à jour à"
_DAY_REACH: Final = 5  # tokens from a clock to its own day: "at 18:30 on 7 November"


class Later(NamedTuple):
    """A clock and the tokens [start, stop) that it fills."""

    clock: Clock
    start: int
    stop: int


def later_clock(line: Line, index: int) -> Later | None:
    """The clock labelled as a change's after a date that ends before token `index`, unless a day follows it."""
    for at in range(index, min(line.size, index + _REACH)):
        if line.digits(at):
            clock = clock_at(line, at)
            if clock is None or label_before(line, at) != "updated":
                return None
            near = range(clock.stop, min(line.size, clock.stop + _DAY_REACH))
            return None if any(day_at(line, one, None) for one in near) else Later(clock, at, clock.stop)
        if line.kind[at] == SIGN and line.word[at] not in ",|-.:;()/·":
            return None
    return None
