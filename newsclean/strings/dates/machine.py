"""Strict machine formats: ISO 8601, RFC 2822, epoch numbers, what Java and JavaScript print.

Sources: ISO 8601:2019, RFC 3339, RFC 2822 section 3.3, ECMA-262 `Date.prototype.toString`.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta, timezone
from functools import cache
from typing import Final

from newsclean.strings.dates.calendars import make_date
from newsclean.strings.dates.clock import fixed, named
from newsclean.strings.lazy import lazy

_CLOCK: Final = r"(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,12}))?)?"
_ZONE: Final = (
    r"(?:\s?(Z|UTC|GMT|[A-Z]{3,5})?\s?([+\u2212-]\d{1,2}(?::?\d{2})?)?)"
    r"(?:\s?(?:\[[\w/+-]{1,40}\]|\([^()]{1,60}\)))?"
)


@cache
def _iso_pattern() -> re.Pattern[str]:
    return re.compile(
        r"(\d{4})(?:([-/._])(\d{1,2})\2(\d{1,2})|-W(\d{2})-(\d)|-(\d{3})|(\d{2})(\d{2}))"
        rf"(?:(?:[Tt_]|\s{{0,3}}[T,]?\s{{1,3}}|(?<=\d{{8}}))(?:{_CLOCK}){_ZONE}|Z|z)?",
        re.ASCII,
    )


_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAY_NAME: Final = r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\.?,?\s+)?"


@cache
def _rfc_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"{_DAY_NAME}(\d{{1,2}})[\s-]([A-Za-z]{{3}})[a-z]{{0,6}}\.?[\s-](\d{{4}}|\d{{2}})\s+{_CLOCK}{_ZONE}",
        re.ASCII,
    )


@cache
def _to_string_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"{_DAY_NAME}([A-Za-z]{{3}})\s+(\d{{1,2}})(?:,?\s+(\d{{4}}))?\s+{_CLOCK}(?:{_ZONE})(?:\s(\d{{4}}))?",
        re.ASCII,
    )


_EPOCH: Final = lazy(r"(?:/Date\()?(\d{10}|\d{13}|\d{16})(?:[.]\d{1,9})?(?:\)/)?", re.ASCII)
# 1990 to 2100, in seconds: younger than the web, older than any page yet to come.
_EPOCH_SPAN: Final = (631_152_000, 4_102_444_800)
MAX_LENGTH: Final = 100


def parse_iso(text: str) -> datetime | date | None:
    """Read a date written by a machine, which must fill the whole string; None for anything else.

    ISO 8601 (extended, basic, week, ordinal; with "/", "." or "_" between the parts and a blank before the
    clock tolerated), RFC 2822, Java and JavaScript `toString`, and epoch seconds, milliseconds or
    microseconds from 1990 to 2100 (returned in UTC). A stated zone makes the datetime aware; a zone that
    exists nowhere makes the whole string unreadable rather than naive. Never raises.
    """
    text = text.strip() if len(text) <= 4 * MAX_LENGTH else ""
    if not 8 <= len(text) <= MAX_LENGTH or not any(char.isdigit() for char in text):
        return None
    if _EPOCH.fullmatch(text):
        # Ten digits from 20... could as well be a year, month, day and hour.
        return None if text.startswith("20") else _epoch(text)
    if text[0].isdigit():
        match = _iso_pattern().fullmatch(text)
        if match:
            return _iso(match)
    match = _rfc_pattern().fullmatch(text)
    if match:
        day_number, month, year = match.group(1, 2, 3)
        return _named(year, month, day_number, match.group(4, 5, 6, 7), match.group(8, 9))
    match = _to_string_pattern().fullmatch(text)
    if match:
        month, day_number, year = match.group(1, 2, 3)
        year = year or match.group(10)
        return _named(year, month, day_number, match.group(4, 5, 6, 7), match.group(8, 9)) if year else None
    return None


def _iso(match: re.Match[str]) -> datetime | date | None:
    year, _, month, number, week, weekday, ordinal, month2, number2 = match.groups()[:9]
    day: date | None
    if week:
        try:
            day = date.fromisocalendar(int(year), int(week), int(weekday))
        except ValueError:
            return None
    elif ordinal:
        day = make_date(int(year), 1, 1)
        day = day + timedelta(days=int(ordinal) - 1) if day else None
        if day is None or day.year != int(year):
            return None
    else:
        day = make_date(int(year), int(month or month2), int(number or number2))
    if day is None or make_date(day.year, 1, 1) is None:
        return None
    return day if match.group(10) is None else _combine(day, match.group(10, 11, 12, 13), match.group(14, 15))


def _named(
    year: str, month: str, number: str, clock: tuple[str | None, ...], zone: tuple[str | None, ...]
) -> datetime | date | None:
    if month.lower() not in _MONTHS:
        return None
    # RFC 2822 section 4.3: two-digit years 00..49 are 20xx.
    full = int(year) if len(year) == 4 else int(year) + (2000 if int(year) < 50 else 1900)
    day = make_date(full, _MONTHS.index(month.lower()) + 1, int(number))
    return _combine(day, clock, zone) if day else None


def _combine(day: date, clock: tuple[str | None, ...], zone: tuple[str | None, ...]) -> datetime | None:
    hour, minute, second = (int(part or 0) for part in clock[:3])
    micro = int(((clock[3] or "") + "000000")[:6])
    if second == 60:
        second = 59  # a leap second, which datetime cannot hold
    if (hour, minute, second, micro) == (24, 0, 0, 0):
        day, hour = day + timedelta(days=1), 0
    if hour > 23 or minute > 59 or second > 59:
        return None
    known, tzinfo = _zone(zone[0], zone[1])
    return datetime.combine(day, time(hour, minute, second, micro), tzinfo=tzinfo) if known else None


def _zone(name: str | None, offset: str | None) -> tuple[bool, timezone | None]:
    """Return (whether it can be read, the zone)."""
    if offset:
        figures = offset[1:].replace(":", "")
        hours, minutes = (figures, "0") if len(figures) <= 2 else (figures[:-2], figures[-2:])
        made = fixed(offset[0], int(hours), int(minutes))
        return made is not None, made
    return True, named(name, "", "") if name else None


def _epoch(text: str) -> datetime | None:
    figures = text.removeprefix("/Date(").removesuffix(")/").partition(".")[0]
    micros = int(figures) * {10: 1_000_000, 13: 1_000, 16: 1}[len(figures)]
    if not _EPOCH_SPAN[0] <= micros // 1_000_000 < _EPOCH_SPAN[1]:
        return None
    return datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(microseconds=micros)
