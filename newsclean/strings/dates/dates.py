"""Find and read dates in short strings, in some ninety languages.

Nothing is invented: a year or a month alone gives no day, a clock without a zone stays naive, and
relative wording ("3 hours ago") needs a `reference`. A day under another calendar is converted where
the conversion is exact (Japanese eras, the Republic of China's years, Buddhist years, Solar Hijri);
Islamic lunar dates are left out, for they hang on sightings. No function here raises on any string.

Sources: Unicode CLDR for names and orders (`newsclean.strings.months`), hand-kept newspaper habits.
"""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Final, NamedTuple

from newsclean.strings.dates.clock import Clock, after_date, before_date
from newsclean.strings.dates.grammar import day_at
from newsclean.strings.dates.labels import label_after, label_before, may_end_label
from newsclean.strings.dates.machine import parse_iso
from newsclean.strings.dates.numeric import Day
from newsclean.strings.dates.order import day_first_of, split_language
from newsclean.strings.dates.relative import relative_at, yearless_at
from newsclean.strings.dates.same_day import later_clock
from newsclean.strings.dates.tokens import NUMBER, SIGN, Line
from newsclean.strings.dates.url import date_from_url
from newsclean.strings.lazy import lazy

__all__ = ["ParsedDate", "date_from_url", "day_first_of", "find_dates", "label_of", "parse_date", "parse_iso"]

#: Longer inputs are cut here; date lines are short.
MAX_LENGTH: Final = 20_000

# A day needs its year: four digits, or two that follow another number; Chinese numerals need their year sign.
_GATE: Final = lazy(r"\d{4}|\d\D{1,20}\d\d|'\d\d|[年년]|\d\d\.\s?\d{1,2}\.\s?\d")
_DIGIT: Final = lazy(r"\d")
# "today" and the like are read only where they fill their line or stand between signs beside a clock.
_LONGEST_WORDS: Final = 60
_RANK: Final = {"published": 0, None: 1, "updated": 2}


class ParsedDate(NamedTuple):
    """One date found in a text.

    value: a datetime, aware or naive exactly as the text states it, or a date where no clock stands by it.
    raw, start, end: the matched text and its span in the input (weekday and clock included, label not).
    ambiguous: whether day and month could be swapped, nothing having decided their order.
    label: "published" or "updated" when a label stands directly before the date, else None.
    relative: whether the day hangs on the reference ("2 hours ago", "yesterday", a day without its year).
    """

    value: datetime | date
    raw: str
    start: int
    end: int
    ambiguous: bool = False
    label: str | None = None
    relative: bool = False

    @property
    def updated(self) -> bool:
        """Whether the label says the text was changed then."""
        return self.label == "updated"

    @property
    def day(self) -> date:
        """The day alone."""
        return self.value.date() if isinstance(self.value, datetime) else self.value


def parse_date(
    text: str,
    *,
    language: str | None = None,
    reference: datetime | None = None,
    day_first: bool | None = None,
) -> ParsedDate | None:
    """Return the best date of a short string: one labelled as published, else unlabelled, else updated.

    Parameters are those of `find_dates`. Never raises; None when no date is found.
    """
    found = find_dates(text, language=language, reference=reference, day_first=day_first)
    if len(found) < 2:
        return found[0] if found else None
    return min(found, key=lambda each: (_RANK[each.label], each.relative, each.start))


def find_dates(
    text: str,
    *,
    language: str | None = None,
    reference: datetime | None = None,
    day_first: bool | None = None,
) -> tuple[ParsedDate, ...]:
    """Return all dates of `text`, left to right, without overlaps.

    language: a tag such as "de" or "en-GB"; it decides the order of numeric dates and doubtful month names.
    reference: the moment the text was seen; without it neither relative wording ("2 hours ago") nor a day
    without its year ("8 June, 17:46": the last such day) is read.
    day_first: the order of numeric dates when known; it outranks the language.
    Only the first 20 000 characters are read. Never raises.
    """
    text = text[:MAX_LENGTH]
    if not _GATE.search(text) and (
        reference is None or (len(text) > _LONGEST_WORDS and not _DIGIT.search(text))
    ):
        return ()
    line = Line(text, *split_language(language))
    found: list[ParsedDate] = []
    index = floor = 0
    while index < line.size:
        stop = index + 1
        if line.kind[index] != SIGN:
            day = day_at(line, index, day_first)
            parsed = _complete(line, day, floor) if day else None
            if parsed is None and reference is not None:
                parsed = _relative(line, index, floor, reference)
            if parsed is not None:
                found.append(parsed[0])
                stop = floor = parsed[1]
                if (again := _again(line, parsed[0], stop)) is not None:
                    found.append(again[0])
                    stop = floor = again[1]
        index = stop
    return tuple(found)


def label_of(text: str) -> str | None:
    """Return "published" or "updated" if a short text ends in such a label, as a line above a date may; else None."""
    last = text.rstrip(" :").rpartition(" ")[2]
    if last.isascii() and not may_end_label(last):
        return None
    line = Line(text, "", "")
    return label_before(line, line.size)


def _complete(line: Line, day: Day, floor: int) -> tuple[ParsedDate, int] | None:
    """Attach weekday, clock and label to a day -> (date, next token); None when a weak day has nothing to support it."""
    start, weekday = _with_weekday(line, day.start, floor)
    clock = after_date(line, day.stop)
    stop = clock.stop if clock else day.stop
    if clock is None:
        earlier = before_date(line, start, floor)
        if earlier is not None:
            start, clock = earlier
    end = stop
    label = label_before(line, start, floor)
    if label is None:
        label, stop = label_after(line, stop)
    if day.weak and not (
        clock or label or weekday is not None or (day.weak < 2 and _bounded(line, day, floor))
    ):
        return None
    value, ambiguous = _settle(day, weekday)
    first, last = line.start[start], line.end[end - 1]
    return ParsedDate(_join(value, clock), line.text[first:last], first, last, ambiguous, label), stop


def _again(line: Line, first: ParsedDate, index: int) -> tuple[ParsedDate, int] | None:
    """The change later on the day of a date with a clock, of which only the clock is printed."""
    if not isinstance(first.value, datetime) or first.label == "updated" or index >= line.size:
        return None
    later = later_clock(line, index)
    if later is None:
        return None
    value = _join(first.day, later.clock)
    begin, end = line.start[later.start], line.end[later.stop - 1]
    if ":" in first.raw and ":" not in line.text[begin:end]:
        return None  # "2024.06.07 21:15, updated 06.08": a day
    return ParsedDate(
        value, line.text[begin:end], begin, end, first.ambiguous, "updated", first.relative
    ), later.stop


def _with_weekday(line: Line, index: int, floor: int) -> tuple[int, int | None]:
    at, weekday = index - 1, None
    while at >= floor and index - at < 5:
        named = line.weekday(at)
        if named is not None:
            index, weekday = at, named
        elif not (line.is_sign(at, ",.") or line.word[at] in ("the", "den", "d", "il", "le", "ngay", "o")):
            break
        at -= 1
    return index, weekday


def _bounded(line: Line, day: Day, floor: int) -> bool:
    """Whether a day opens or closes the line and no other number stands there."""
    if day.start > floor and day.stop < line.size and not line.is_sign(day.stop, "|·,-"):
        return False
    if day.start == 0 and line.is_sign(day.stop, "|·/") and line.digits(day.start) == 2:
        return True
    if line.digits(day.start) == 8:
        return line.size == 1
    return (
        not any(line.kind[at] == NUMBER for at in range(line.size) if not day.start <= at < day.stop)
        and line.size - (day.stop - day.start) <= 14
    )


def _settle(day: Day, weekday: int | None) -> tuple[date, bool]:
    """Let a weekday beside an open numeric date decide the order of its parts."""
    value = day.day
    if day.ambiguous and weekday is not None and weekday >= 0 and value.day <= 12:
        swapped = date(value.year, value.day, value.month)
        if value.weekday() == weekday or swapped.weekday() == weekday:
            return (value if value.weekday() == weekday else swapped), False
    return value, day.ambiguous


def _join(day: date, clock: Clock | None) -> datetime | date:
    if clock is None:
        return day
    hands = time(clock.hour, clock.minute, clock.second, clock.micro)
    return datetime.combine(day, hands, tzinfo=clock.zone_on(day))


def _relative(line: Line, index: int, floor: int, reference: datetime) -> tuple[ParsedDate, int] | None:
    """A date that needs the reference; wording that prose holds too must stand by itself."""
    found = relative_at(line, index, reference) or yearless_at(line, index, reference)
    if found is None:
        return None
    value, start, stop, exact = found
    clock: Clock | None = None
    if not isinstance(value, datetime):
        start, weekday = _with_weekday(line, start, floor)
        if weekday is not None and 0 <= weekday != value.weekday():
            return None
        clock = after_date(line, stop)
        stop = clock.stop if clock else stop
        earlier = before_date(line, start, floor) if clock is None else None
        if earlier is not None:
            start, clock = earlier
    label = label_before(line, start)
    if not (exact or label) and not _apart(line, start, stop, clock is not None):
        return None
    begin, end = line.start[start], line.end[stop - 1]
    return ParsedDate(_join(value, clock), line.text[begin:end], begin, end, False, label, True), stop


def _apart(line: Line, start: int, stop: int, clocked: bool) -> bool:
    """Whether tokens [start, stop) fill the line or, given a clock, stand between signs (no span)."""
    if start == 0 and stop == line.size:
        return True
    before = start == 0 or line.is_sign(start - 1, ",|·/-.:(")
    after = stop == line.size or line.is_sign(stop, "|·/(),.;")
    return clocked and before and after
