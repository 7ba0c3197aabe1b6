"""Clock times and zones as they stand beside a date."""

from __future__ import annotations

import re
from datetime import date, timedelta, timezone
from typing import Final, NamedTuple

from newsclean.strings.dates.day_parts import half_at, half_before, is_part, may_be_half
from newsclean.strings.dates.tokens import IDEOGRAPH, SIGN, WORD, Line
from newsclean.strings.dates.words import (
    AM,
    CJK_JOIN,
    CLOCK_JOIN,
    PM,
    ZONE_FOREIGN,
    ZONE_REGIONAL,
    ZONE_US,
    ZONES,
    word_set,
)
from newsclean.strings.lazy import lazy

_AM_PM: Final = lazy(rf"[\s,]{{0,2}}(?:(?<![^\W\d_])(?:({AM})|({PM})))", re.IGNORECASE)
_OFFSET: Final = lazy(
    r"\s?[(\[]?(?:(UTC|GMT|Z)(?![^\W\d_]))?(\s?)([+\u2212\u2013-])(\d{1,2})(?:(:?)(\d{2}))?(?![\d:])[)\]]?",
    re.ASCII,
)
_NAMED: Final = lazy(r"[\s,]{0,2}[(\[]?(Z|[A-ZМСК]{2,5})(?:(?![^\W_])|(?=[A-Z][a-z]))[)\]]?")
_HOURS: Final = word_set(
    "h hs hr hrs u uhr uur 時 时 點 点 시 heures heure horas hora hours час ч ώρες นาฬิกา ໂມງ"
)
_TRAILING: Final = word_set("uhr h hs hrs u uur น น. klo")
_MINUTES: Final = word_set("分 분 min m мин хв นาที ນາທີ")


# Languages that write 14.05.09; elsewhere three numbers with dots are a day.
_DOT_SECONDS: Final = word_set("fi da id su si")


class Clock(NamedTuple):
    """A time of day with the zone stated beside it; `us` names a US zone whose offset hangs on the day."""

    hour: int
    minute: int
    second: int
    micro: int
    stop: int
    zone: timezone | None
    us: str | None

    def zone_on(self, day: date) -> timezone | None:
        """The zone for a clock on `day`."""
        return us_zone(self.us, day) if self.us else self.zone


def us_zone(name: str, day: date) -> timezone | None:
    """The offset of "ET", "CT", "MT" or "PT" on `day`, by the US summer-time rule in force since 2007."""
    if day.year < 2007:
        return None
    march, november = date(day.year, 3, 8), date(day.year, 11, 1)
    starts = march + timedelta(days=(6 - march.weekday()) % 7)
    ends = november + timedelta(days=(6 - november.weekday()) % 7)
    return timezone(timedelta(hours=ZONE_US[name] + (1 if starts <= day < ends else 0)))


def fixed(sign: str, hours: int, minutes: int) -> timezone | None:
    """A fixed offset, or None outside -12:00..+14:00 (no clock on earth runs beyond)."""
    total = (hours * 60 + minutes) * (1 if sign == "+" else -1)
    return timezone(timedelta(minutes=total)) if -720 <= total <= 840 and minutes < 60 else None


def named(name: str, lang: str, region: str) -> timezone | None:
    """The fixed offset a zone's name states, or None when the name leaves it open.

    BST counts only on British pages and IST only on Indian ones; both name several zones.
    """
    if name in ZONE_REGIONAL:
        where, minutes = ZONE_REGIONAL[name]
        return timezone(timedelta(minutes=minutes)) if region == where else None
    foreign = ZONE_FOREIGN.get(name, frozenset())
    if name not in ZONES or lang in foreign or region in foreign:
        return None
    return timezone(timedelta(minutes=ZONES[name]))


def after_date(line: Line, index: int) -> Clock | None:
    """The clock that follows a date ending before token `index`."""
    for at in range(index, min(line.size, index + 9)):
        if line.digits(at):
            return clock_at(line, at)
        if line.kind[at] != SIGN and _AM_PM.match(line.text, line.start[at]):
            found = clock_at(line, at)
            if found is not None:
                return found
        if not _joins(line, at):
            return None
    return None


def before_date(line: Line, index: int, floor: int) -> tuple[int, Clock] | None:
    """The clock that ends right before token `index` -> (its first token, clock); looks back to `floor`."""
    for at in range(max(floor, index - 14), index):
        if not line.digits(at) or (line.is_sign(at - 1, ":.-/") and line.glued(at)):
            continue
        found = clock_at(line, at)
        if found is None or found.stop > index:
            continue
        if index - found.stop <= 6 and all(_joins(line, between) for between in range(found.stop, index)):
            return at, found
    return None


def _joins(line: Line, index: int) -> bool:
    kind, word = line.kind[index], line.word[index]
    if kind == IDEOGRAPH:
        return word in CJK_JOIN
    if word in CLOCK_JOIN:
        return True
    return kind == WORD and (line.weekday(index) is not None or word.endswith("요일") or is_part(line, index))


def clock_at(line: Line, index: int) -> Clock | None:
    """The clock starting exactly at token `index`, with what follows it (am/pm, zone)."""
    half: bool | None = None
    marker = _AM_PM.match(line.text, line.start[index]) if not line.digits(index) else None
    # "PM 2:05" is how Korean sites write it, but "am 2." is a German day.
    prefix = marker is not None and marker.group().isascii()
    if marker:
        half = marker.group(2) is not None
        index = _token_from(line, index, marker.end())
    width = line.digits(index)
    if not 1 <= width <= 4 or width == 3:
        return None
    read = _military(line, index) if width == 4 else _hands(line, index)
    if read is None:
        return None
    hour, minute, second, micro, stop, needs_half = read
    if marker is None:
        half, stop = _half_behind(line, stop, hour)
    if half is None:
        half, prefix = half_before(line, index, hour), True
    if needs_half and (half is None or prefix):
        return None
    if half is None and stop < line.size and line.word[stop] in _TRAILING:
        stop += 1
    elif half is None and 1 <= hour <= 12 and may_be_half(line, stop) and not _joins(line, stop):
        return None
    if half is not None and hour <= 12:
        hour = hour % 12 + (12 if half else 0)
    if hour > 23 or minute > 59 or second > 59:
        return None
    return _with_zone(line, Clock(hour, minute, second, micro, stop, None, None))


def _half_behind(line: Line, stop: int, hour: int) -> tuple[bool | None, int]:
    """What says behind a clock whether its hour is after noon -> (whether it is, next token)."""
    marker = _AM_PM.match(line.text, line.end[stop - 1])
    if marker:
        return marker.group(2) is not None, _token_from(line, stop, marker.end())
    return half_at(line, stop, hour) if line.lang else (None, stop)


def _hands(line: Line, index: int) -> tuple[int, int, int, int, int, bool] | None:
    """Read hour, minute, second -> (..., next token, whether only am/pm would make it a clock)."""
    hour, sep = line.num[index], index + 1
    if line.is_sign(sep, ":") and line.digits(sep + 1) == 2:
        return _seconds(line, hour, sep + 1)
    if line.is_sign(sep, ".") and line.glued(sep) and line.glued(sep + 1) and line.digits(sep + 1) == 2:
        if (
            line.is_sign(sep + 2, "./-")
            and line.glued(sep + 2)
            and line.digits(sep + 3)
            and line.glued(sep + 3)
        ):
            if line.lang in _DOT_SECONDS and line.is_sign(sep + 2, ".") and line.digits(sep + 3) == 2:
                return hour, line.num[sep + 1], line.num[sep + 3], 0, sep + 4, False
            return None
        return hour, line.num[sep + 1], 0, 0, sep + 2, False
    if sep < line.size and line.word[sep] in _HOURS:
        after = sep + 1
        if line.word[sep] in ("時", "时", "點", "点") and after < line.size and line.word[after] == "半":
            return hour, 30, 0, 0, after + 1, False
        if (
            line.digits(after) in (1, 2)
            and line.num[after] < 60
            and not (line.is_sign(after + 1, "./-") and line.glued(after + 1))
        ):
            stop = after + 1
            if stop < line.size and line.word[stop] in _MINUTES:
                stop += 1
            return hour, line.num[after], 0, 0, stop, False
        return hour, 0, 0, 0, after, False
    return hour, 0, 0, 0, sep, True


def _seconds(line: Line, hour: int, at: int) -> tuple[int, int, int, int, int, bool]:
    minute, second, micro, stop = line.num[at], 0, 0, at + 1
    if line.is_sign(stop, ":") and line.glued(stop) and line.digits(stop + 1) == 2:
        second, stop = line.num[stop + 1], stop + 2
        if line.is_sign(stop, ".") and line.glued(stop) and line.glued(stop + 1) and line.digits(stop + 1):
            micro, stop = int((line.word[stop + 1] + "000000")[:6]), stop + 2
    return hour, minute, second, micro, stop, False


def _military(line: Line, index: int) -> tuple[int, int, int, int, int, bool] | None:
    """Four digits ("1405 GMT", "0930 hrs") are a clock only with a word after them that says so."""
    stop = index + 1
    if stop < line.size and (
        line.word[stop] in ("hrs", "uhr", "h") or line.word[stop].upper() in ("GMT", "UTC")
    ):
        stop += line.word[stop] in ("hrs", "uhr", "h")
        return line.num[index] // 100, line.num[index] % 100, 0, 0, stop, False
    return None


def _with_zone(line: Line, clock: Clock) -> Clock:
    text, end = line.text, line.end[clock.stop - 1]
    offset = _OFFSET.match(text, end)
    if offset and _is_offset(offset, clock):
        zone = fixed(offset.group(3), int(offset.group(4)), int(offset.group(6) or 0))
        stop = _token_from(line, clock.stop, offset.end())
        closing = re.compile(r"\s?\([A-Z]{2,5}\)").match(text, offset.end())
        if closing:
            stop = _token_from(line, stop, closing.end())
        return clock._replace(zone=zone, stop=stop)
    name = _NAMED.match(text, end)
    if name is None:
        return clock
    stop = _token_from(line, clock.stop, name.end())
    if name.group(1) in ZONE_US:
        return clock._replace(us=name.group(1), stop=stop)
    if name.group(1) in ZONES or name.group(1) in ZONE_REGIONAL:
        return clock._replace(zone=named(name.group(1), line.lang, line.region), stop=stop)
    return clock


def _is_offset(offset: re.Match[str], clock: Clock) -> bool:
    if offset.group(1) or offset.group(3) == "+":
        return bool(offset.group(1) or offset.group(6) or len(offset.group(4)) == 2)
    # "14:05-15:30" is a span of time, so a bare minus needs four digits in one, or seconds before it.
    return len(offset.group(4)) == 2 and bool(offset.group(6)) and (not offset.group(5) or clock.second > 0)


def _token_from(line: Line, index: int, position: int) -> int:
    while index < line.size and line.start[index] < position:
        index += 1
    return index
