"""Recognise one calendar day at a given token, whatever its order of parts."""

from __future__ import annotations

from datetime import date
from typing import Final, NamedTuple

from newsclean.strings._dates.calendars import ERAS, MAX_YEAR, MIN_YEAR, from_era, from_jalali, make_date, short_year
from newsclean.strings._dates.order import numeric_order, resolve
from newsclean.strings._dates.tokens import IDEOGRAPH, JALALI, NUMBER, WORD, Line
from newsclean.strings._dates.words import (
    DAY_MONTH,
    MONTH_YEAR,
    NOT_BEFORE,
    ORDINALS,
    YEAR_DAY_MONTH,
    YEAR_MONTH,
)

_YEAR_WORDS: Final = ("年", "년", "оны")
_MONTH_WORDS: Final = ("月", "월", "сарын", "сар")
_DAY_WORDS: Final = ("日", "号", "號", "일", "өдөр", "ны")
_PERSIAN: Final = frozenset({"fa", "ps", "prs"})


class Day(NamedTuple):
    """A day found: tokens [start, stop); `weak` asks for support around it; `swapped` is the other reading."""

    day: date
    start: int
    stop: int
    weak: bool = False
    ambiguous: bool = False


def day_at(line: Line, index: int, day_first: bool | None) -> Day | None:
    """The day that starts at token `index`, or None."""
    kind = line.kind[index]
    if kind == NUMBER:
        width = line.digits(index)
        if width > 8 or _barred(line, index):
            return None
        if width == 8:
            return _compact(line, index)
        if width > 4:
            return None
        return (
            _numeric(line, index, day_first)
            or _ideographic(line, index)
            or (_day_month(line, index) if width <= 2 else _year_month(line, index))
        )
    if kind == WORD:
        return _month_day(line, index)
    return _ideographic(line, index) if kind == IDEOGRAPH else None


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
        return before.isascii()
    if before in "+_=&~":
        return True
    return before in "-./:" and index > 1 and line.glued(index - 1) and line.kind[index - 2] in (NUMBER, WORD)


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


def _number_day(line: Line, index: int) -> tuple[int, int] | None:
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
    numbered = _number_day(line, index)
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
    if weak and line.is_sign(at - 1, "-/.") and line.is_sign(year_at - 1, "-/.") and line.glued(year_at):
        weak = False
    made = _build(calendar, year, month, day)
    return Day(made, index, stop, weak or (not sure and stop - index > 6)) if made else None


def _in_range(line: Line, index: int) -> bool:
    """Whether the day closes a span of days ("13-15 June 2023"), which dates an event rather than a text."""
    if not line.is_sign(index - 1, "-&") and not (index > 1 and line.word[index - 1] in ("bis", "to", "al", "au")):
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
    numbered = _number_day(line, at)
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
    return Day(made, index, stop, weak or (not sure and len(line.word[index]) < 3)) if made else None


_MONTH_DAY: Final = frozenset({".", "-", "/", ",", "the"})
_DAY_YEAR: Final = frozenset({",", ".", "-", "/", "'", "of", "de", "del", ")", "("})


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
    numbered = _number_day(line, line.skip(after, _MONTH_DAY, 2))
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
    numbered = _number_day(line, at)
    if numbered is None:
        return None
    day, after = numbered
    named = line.month(line.skip(after, DAY_MONTH, 2))
    made = make_date(line.num[index], named[0], day) if named is not None and named[2] != JALALI else None
    return Day(made, index, named[1]) if made and named else None


def _numeric(line: Line, index: int, day_first: bool | None) -> Day | None:
    if not (line.is_sign(index + 1, "./-") and line.digits(index + 2) in (1, 2) and line.digits(index + 4)):
        return None
    sign, second = line.word[index + 1], line.word[index + 3]
    if sign != second and not (sign == "/" and second == "-" and line.digits(index + 4) == 4):
        return None
    gaps = [line.start[at] - line.end[at - 1] for at in range(index + 1, index + 5)]
    if max(gaps) > 1 or (sign == "-" and max(gaps) > 0) or not _ends_clean(line, index + 5):
        return None
    return _three_parts(line, index, sign, day_first)


def _ends_clean(line: Line, stop: int) -> bool:
    if stop >= line.size or not line.glued(stop):
        return True
    if line.kind[stop] == WORD:
        return not line.word[stop].isascii() or line.word[stop] in ("t", "z", "r", "g", "h", "at", "to")
    if line.is_sign(stop, "%°$€£+=_"):
        return False
    return not (line.is_sign(stop, "./-:") and line.glued(stop + 1) and line.digits(stop + 1))


def _three_parts(line: Line, index: int, sign: str, day_first: bool | None) -> Day | None:
    first, middle, last = (line.num[at] for at in (index, index + 2, index + 4))
    widths = tuple(line.digits(at) for at in (index, index + 2, index + 4))
    stop = index + 5
    if widths[0] == 4 and widths[2] <= 2:
        made = _full_year(line, index, first, middle, last)
        return Day(made, index, stop) if made else None
    if widths[0] > 2 or widths[2] not in (2, 4):
        return None
    if widths[2] == 2:
        return _short(line, index, sign, day_first)
    if _hijri(line, index + 4, last):
        made = from_jalali(last, middle, first)
        return Day(made, index, stop) if made else None
    if line.lang == "th" and last >= 2443:
        last -= 543
    ordered = resolve(first, middle, line.lang, line.region, sign, day_first)
    made = make_date(last, ordered[1], ordered[0]) if ordered else None
    return Day(made, index, stop, False, ordered[2]) if made and ordered else None


def _hijri(line: Line, index: int, year: int) -> bool:
    """Whether a year is Solar Hijri: in its range, on a Persian page or in Persian digits."""
    persian = "\u06f0" <= line.word[index][0] <= "\u06f9" and line.lang != "ur"
    return 1300 <= year <= 1470 and (line.lang in _PERSIAN or persian)


def _full_year(line: Line, index: int, year: int, month: int, day: int) -> date | None:
    if _hijri(line, index, year):
        return from_jalali(year, month, day)
    return make_date(year - 543 if line.lang == "th" and year >= 2443 else year, month, day)


def _short(line: Line, index: int, sign: str, day_first: bool | None) -> Day | None:
    first, middle, last = (line.num[at] for at in (index, index + 2, index + 4))
    if line.lang == "th" and last >= 43:
        made = make_date(last + 2500 - 543, middle, first)
        return Day(made, index, index + 5, True) if made else None
    if numeric_order(line.lang, line.region) == "ymd" and line.digits(index) == 2 and day_first is None:
        made = make_date(short_year(first), middle, last)
        if made:
            return Day(made, index, index + 5, True, line.lang not in ("ko", "zh", "ja", "hu", "lt"))
    ordered = resolve(first, middle, line.lang, line.region, sign, day_first)
    made = make_date(short_year(last), ordered[1], ordered[0]) if ordered else None
    return Day(made, index, index + 5, True, ordered[2]) if made and ordered else None


def _compact(line: Line, index: int) -> Day | None:
    number = line.num[index]
    made = make_date(number // 10000, number // 100 % 100, number % 100)
    return Day(made, index, index + 1, True) if made and _ends_clean(line, index + 1) else None


def _ideographic(line: Line, index: int) -> Day | None:
    """Year, month and day each with its counter: 2023年6月13日, 2023년 6월 13일, 令和5年6月13日."""
    era, at = "", index
    if line.kind[index] == IDEOGRAPH:
        era = line.text[line.start[index] : line.start[index] + 2]
        if era in ERAS:
            at = index + 2
        else:
            era = ""
    year, at = line.cjk_number(at)
    if year < 0 or at >= line.size or line.word[at] not in _YEAR_WORDS:
        return None
    at += 1
    if line.is_sign(at, "("):
        # "2023年(令和5年)6月13日" names the year twice.
        closing = next((k for k in range(at, min(line.size, at + 8)) if line.is_sign(k, ")")), at)
        at = closing + 1
    month, at = line.cjk_number(at)
    if line.is_sign(at, "-") and at + 1 < line.size and line.word[at + 1] == "р":
        at += 2
    if month < 0 or at >= line.size or line.word[at] not in _MONTH_WORDS:
        return None
    day, at = line.cjk_number(at + 1)
    if day < 0:
        return None
    stop = at
    if stop < line.size and (line.word[stop] in _DAY_WORDS or line.word[stop].startswith("일")):
        stop += 1
    if not era and year < 100 and line.digits(index) == 2:
        year = short_year(year)
    made = from_era(era, year, month, day) if era else make_date(year, month, day)
    return Day(made, index, stop) if made else None
