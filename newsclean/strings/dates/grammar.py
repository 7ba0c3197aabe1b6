"""Recognise one calendar day at a given token, whatever its order of parts."""

from __future__ import annotations

from datetime import date
from typing import Final

from newsclean.strings.dates.calendars import MAX_YEAR, MIN_YEAR, from_jalali, make_date, short_year
from newsclean.strings.dates.numeric import Day, compact, ideographic, numeric
from newsclean.strings.dates.tokens import IDEOGRAPH, JALALI, NUMBER, WORD, Line
from newsclean.strings.dates.words import (
    DAY_MONTH,
    MONTH_YEAR,
    NOT_BEFORE,
    ORDINALS,
    YEAR_DAY_MONTH,
    YEAR_MONTH,
)

#: Words and signs between a leading month and its day, and between that day and its year.
_MONTH_DAY: Final = frozenset({".", "-", "/", ",", "the"})
_DAY_YEAR: Final = frozenset({",", ".", "-", "/", "'", "of", "de", "del", ")", "("})


def day_at(line: Line, index: int, day_first: bool | None) -> Day | None:
    """The day that starts at token `index`, or None."""
    kind = line.kind[index]
    if kind == NUMBER:
        width = line.digits(index)
        if width > 8 or _barred(line, index):
            return None
        if width == 8:
            return compact(line, index)
        if width > 4:
            return None
        return (
            numeric(line, index, day_first)
            or ideographic(line, index)
            or (_day_month(line, index) if width <= 2 else _year_month(line, index))
        )
    if kind == WORD:
        return _month_day(line, index)
    return ideographic(line, index) if kind == IDEOGRAPH else None


def _barred(line: Line, index: int) -> bool:
    """Whether what stands before a number says it belongs to something else."""
    if index == 0:
        return False
    before = line.word[index - 1]
    if before in NOT_BEFORE or (before == "." and index > 1 and line.word[index - 2] in NOT_BEFORE):
        return True
    if not line.glued(index):
        return False
    if line.kind[index - 1] == WORD:
        # "am03.05.2024" and "Doe3/5/2024" are glued text, "v3.5.2024" a version.
        if line.digits(index) == 1 and len(before) > 2 and not line.is_sign(index + 1, ".-"):
            return False
        return before.isascii() and (len(before) < 2 or line.digits(index) != 2 or before in NOT_BEFORE)
    if before in "+_=&~":
        return True
    if before not in "-./:" or index < 2 or not line.glued(index - 1):
        return False
    return line.kind[index - 2] == NUMBER or (before != ":" and line.kind[index - 2] == WORD)


def _year(line: Line, index: int, calendar: str, thai: bool) -> tuple[int, int, bool] | None:
    """The year at `index` -> (Gregorian or Solar Hijri year, next token, weak)."""
    apostrophe = line.is_sign(index, "'")
    at = index + 1 if apostrophe else index
    width = line.digits(at)
    if width == 4:
        year = line.num[at]
        if calendar == JALALI:
            return (year, at + 1, False) if 1300 <= year <= 1470 else None
        if thai and 2443 <= year <= 2643:
            year -= 543
        return (year, at + 1, False) if MIN_YEAR <= year <= MAX_YEAR else None
    if width == 2 and calendar != JALALI and not _clock_follows(line, at + 1):
        if thai and line.num[at] >= 43:
            return line.num[at] + 2500 - 543, at + 1, False
        return short_year(line.num[at]), at + 1, not apostrophe
    return None


def _clock_follows(line: Line, index: int) -> bool:
    if index >= line.size:
        return False
    if line.is_sign(index, ":.") and line.digits(index + 1) == 2:
        return True
    return line.word[index] in ("h", "uhr", "u", "uur", "am", "pm", "a", "p", "час", "%", "時", "hrs")


def number_day(line: Line, index: int) -> tuple[int, int] | None:
    """A day of the month at `index`, with its ordinal ending -> (day, next token)."""
    if line.digits(index) not in (1, 2) or not 1 <= line.num[index] <= 31:
        return None
    after = index + 1
    if line.is_sign(after, "-") and line.glued(after) and line.glued(after + 1) and after + 1 < line.size:
        if line.word[after + 1] in ORDINALS:
            after += 2
    elif after < line.size and line.word[after] in ORDINALS and line.glued(after):
        after += 1
    return line.num[index], after


def _build(calendar: str, year: int, month: int, day: int) -> date | None:
    return from_jalali(year, month, day) if calendar == JALALI else make_date(year, month, day)


def _is_thai(line: Line, month_index: int) -> bool:
    return line.lang == "th" or "\u0e00" <= line.word[month_index][0] <= "\u0e7f"


def _day_month(line: Line, index: int) -> Day | None:
    numbered = number_day(line, index)
    if numbered is None or _in_range(line, index):
        return None
    day, after = numbered
    at = line.skip(after, DAY_MONTH, 4)
    named = line.month(at)
    if named is None:
        return None
    month, after_month, calendar, sure = named
    if line.is_sign(after_month, "/"):
        # "يونيو/حزيران": one month under two names.
        twin = line.month(after_month + 1)
        if twin is not None and twin[0] == month:
            after_month = twin[1]
    year_at = line.skip(after_month, MONTH_YEAR, 4)
    if line.is_sign(year_at - 1, "'"):
        year_at -= 1
    read = _year(line, year_at, calendar, _is_thai(line, at))
    if read is None:
        return None
    year, stop, weak = read
    if weak and not sure:
        return None
    if weak and line.is_sign(at - 1, "-/.") and line.is_sign(year_at - 1, "-/.") and line.glued(year_at):
        weak = False
    made = _build(calendar, year, month, day)
    return Day(made, index, stop, int(weak or (not sure and stop - index > 6))) if made else None


def _in_range(line: Line, index: int) -> bool:
    """Whether the day closes a span of days ("13-15 June 2023"), which dates an event rather than a text."""
    if not line.is_sign(index - 1, "-&") and not (
        index > 1 and line.word[index - 1] in ("bis", "to", "al", "au")
    ):
        return False
    before = index - 2
    if line.is_sign(before, "."):
        before -= 1
    if line.digits(before) not in (1, 2) or not 1 <= line.num[before] <= 31:
        return False
    return not line.is_sign(before - 1, ":.") and not (line.is_sign(before - 1, ".-/") and line.glued(before))


def _month_day(line: Line, index: int) -> Day | None:
    named = line.month(index)
    if named is None:
        return None
    month, after, calendar, sure = named
    at = line.skip(after, _MONTH_DAY, 2)
    numbered = number_day(line, at)
    if numbered is None:
        return None
    day, after_day = numbered
    if line.is_sign(after_day, "-&") and line.digits(after_day + 1) in (1, 2):
        return None
    year_at = line.skip(after_day, _DAY_YEAR, 3)
    if line.weekday(year_at) is not None:
        year_at = line.skip(year_at + 1, _DAY_YEAR, 2)
    if line.is_sign(year_at - 1, "'"):
        year_at -= 1
    read = _year(line, year_at, calendar, False)
    if read is None:
        return None
    year, stop, weak = read
    made = _build(calendar, year, month, day)
    return Day(made, index, stop, int(weak or (not sure and len(line.word[index]) < 3))) if made else None


def _year_month(line: Line, index: int) -> Day | None:
    if line.digits(index) != 4:
        return None
    year = line.num[index]
    at = line.skip(index + 1, YEAR_MONTH, 4)
    fillers = line.word[index + 1 : at]
    if any(word in YEAR_DAY_MONTH for word in fillers):
        made = _year_day_month(line, index, at)
        if made is not None:
            return made
    named = line.month(at)
    if named is None:
        return None
    month, after, calendar, _ = named
    numbered = number_day(line, line.skip(after, _MONTH_DAY, 2))
    if numbered is None:
        return None
    day, stop = numbered
    following = line.skip(stop, _DAY_YEAR, 2)
    if line.digits(following) == 4 and line.num[following] <= MAX_YEAR and line.num[following] >= MIN_YEAR:
        return None
    if line.is_sign(stop, ":"):
        return None
    made_day = _build(calendar, year, month, day)
    return Day(made_day, index, stop) if made_day else None


def _year_day_month(line: Line, index: int, at: int) -> Day | None:
    numbered = number_day(line, at)
    if numbered is None:
        return None
    day, after = numbered
    named = line.month(line.skip(after, DAY_MONTH, 2))
    made = make_date(line.num[index], named[0], day) if named is not None and named[2] != JALALI else None
    return Day(made, index, named[1]) if made and named else None
