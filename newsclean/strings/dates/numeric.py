"""Days written in figures: 03.05.2024, 20240503, 2024年5月3日."""

from __future__ import annotations

from datetime import date
from typing import Final, NamedTuple

from newsclean.strings.dates.calendars import ERAS, from_era, from_jalali, make_date, short_year
from newsclean.strings.dates.order import numeric_order, resolve
from newsclean.strings.dates.tokens import IDEOGRAPH, WORD, Line

_YEAR_WORDS: Final = ("年", "년", "оны")
_MONTH_WORDS: Final = ("月", "월", "сарын", "сар")
_DAY_WORDS: Final = ("日", "号", "號", "일", "өдөр", "ны")
_PERSIAN: Final = frozenset({"fa", "ps", "prs"})


_SHORT_YEAR_FIRST: Final = frozenset({"ko", "zh", "ja", "hu", "lt"})
#: What may follow a short date on a line of its own.
_CLOSING: Final = frozenset({".", "г", "р", ")", "|"})


class Day(NamedTuple):
    """A day found: tokens [start, stop); `weak` 1 asks for support around it, 2 for more than a tidy line."""

    day: date
    start: int
    stop: int
    weak: int = 0
    ambiguous: bool = False


def numeric(line: Line, index: int, day_first: bool | None) -> Day | None:
    """Three numbers parted by one sign: 13.6.2023, 6/13/23, 2023-06-13."""
    if not (line.is_sign(index + 1, "./-|·") and line.digits(index + 2) in (1, 2) and line.digits(index + 4)):
        return None
    sign, second = line.word[index + 1], line.word[index + 3]
    if sign != second and not (sign == "/" and second == "-" and line.digits(index + 4) == 4):
        return None
    # "03 | 05 | 2024" and "2024·05·03" are rare enough to ask for all digits.
    if sign in "|·" and sorted(line.digits(index + step) for step in (0, 2, 4)) != [2, 2, 4]:
        return None
    gaps = [line.start[at] - line.end[at - 1] for at in range(index + 1, index + 5)]
    if max(gaps) > 1 or (sign == "-" and max(gaps) > 0) or not _ends_clean(line, index + 5):
        return None
    return _three_parts(line, index, sign, day_first)


def _ends_clean(line: Line, stop: int) -> bool:
    if stop >= line.size or not line.glued(stop):
        return True
    if line.kind[stop] == WORD:
        if line.digits(stop - 1) == 4 and line.text[line.start[stop] : line.end[stop]].istitle():
            return True  # glued text: "03.05.2024Berlin"
        return not line.word[stop].isascii() or line.word[stop] in ("t", "z", "r", "g", "h", "at", "to")
    if line.is_sign(stop, "%°$€£+=_"):
        return False
    if line.is_sign(stop, "-") and line.digits(stop + 1) == 2 and line.is_sign(stop + 2, ":"):
        return True  # "03.05.2024-15:47"
    return not (line.is_sign(stop, "./-:") and line.glued(stop + 1) and line.digits(stop + 1))


def _three_parts(line: Line, index: int, sign: str, day_first: bool | None) -> Day | None:
    first, middle, last = (line.num[at] for at in (index, index + 2, index + 4))
    widths = tuple(line.digits(at) for at in (index, index + 2, index + 4))
    stop = index + 5
    if widths[0] == 4 and widths[2] <= 2:
        made = _full_year(line, index, first, middle, last)
        return Day(made, index, stop) if made else None
    if widths[0] == 2 and widths[2] == 1:
        return _short_year_first(line, index) if numeric_order(line.lang, line.region) == "ymd" else None
    if widths[0] > 2 or widths[2] not in (2, 4):
        return None
    if widths[2] == 2:
        return _short(line, index, sign, day_first)
    if _hijri(line, index + 4, last):
        made = from_jalali(last, middle, first)
        return Day(made, index, stop) if made else None
    if line.lang == "th" and last >= 2443:
        last -= 543
    ordered = resolve(first, middle, line.lang, line.region, sign=sign, day_first=day_first)
    made = make_date(last, ordered[1], ordered[0]) if ordered else None
    return Day(made, index, stop, 0, ordered[2]) if made and ordered else None


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
        return Day(made, index, index + 5, 1) if made else None
    if numeric_order(line.lang, line.region) == "ymd" and line.digits(index) == 2 and day_first is None:
        year_first = _short_year_first(line, index)
        if year_first:
            return year_first
    ordered = resolve(first, middle, line.lang, line.region, sign=sign, day_first=day_first)
    made = make_date(short_year(last), ordered[1], ordered[0]) if ordered else None
    # "10-12-14" is a season's record and "7.4.30" a paragraph, unless something says otherwise.
    padded = line.digits(index + 2) == 2
    alone = index == 0 and line.skip(index + 5, _CLOSING, 3) == line.size and bool(line.lang)
    weak = 1 if alone or sign == "/" or (sign == "." and padded) else 2
    return Day(made, index, index + 5, weak, ordered[2]) if made and ordered else None


def _short_year_first(line: Line, index: int) -> Day | None:
    """A date like 23.06.13; taken as surely year-first only where short dates are commonly written so."""
    made = make_date(short_year(line.num[index]), line.num[index + 2], line.num[index + 4])
    return Day(made, index, index + 5, 1, line.lang not in _SHORT_YEAR_FIRST) if made else None


def compact(line: Line, index: int) -> Day | None:
    """Eight digits in a row: 20230613."""
    number = line.num[index]
    made = make_date(number // 10000, number // 100 % 100, number % 100)
    return Day(made, index, index + 1, 1) if made and _ends_clean(line, index + 1) else None


def ideographic(line: Line, index: int) -> Day | None:
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
    if not era and line.region == "tw" and 60 <= year < 200:
        year += ERAS["民國"][1]  # Taiwan counts so without naming the era
    elif not era and year < 100 and line.digits(index) == 2:
        if line.text[max(0, line.start[index] - 2) : line.start[index]] in ERAS:
            return None
        year = short_year(year)
    made = from_era(era, year, month, day) if era else make_date(year, month, day)
    return Day(made, index, stop) if made else None
