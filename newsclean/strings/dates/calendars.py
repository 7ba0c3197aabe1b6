"""Years and days of other calendars, as Gregorian ones."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

MIN_YEAR: Final = 1900
MAX_YEAR: Final = 2100

#: Era name -> (first day, Gregorian year before year 1). The Japanese eras, and the Republic of China's.
ERAS: Final[dict[str, tuple[date, int]]] = {
    "令和": (date(2019, 5, 1), 2018),
    "平成": (date(1989, 1, 8), 1988),
    "昭和": (date(1926, 12, 25), 1925),
    "大正": (date(1912, 7, 30), 1911),
    "民國": (date(1912, 1, 1), 1911),
    "民国": (date(1912, 1, 1), 1911),
}

# Years in which the 33-year leap cycle of the Solar Hijri calendar restarts, around the years handled here.
_JALALI_BREAKS: Final = (1210, 1635)


def make_date(year: int, month: int, day: int) -> date | None:
    """Return the Gregorian day, or None when it does not exist or lies outside 1900..2100."""
    if not MIN_YEAR <= year <= MAX_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def from_jalali(year: int, month: int, day: int) -> date | None:
    """Convert a Solar Hijri day (Iran, Afghanistan) of the years 1300..1470.

    Leap years follow the 33-year cycle, which agrees with the official calendar over that span.
    """
    if not (1300 <= year <= 1470 and 1 <= month <= 12 and 1 <= day <= (31 if month <= 6 else 30)):
        return None
    if month == 12 and day == 30 and not _jalali_leap(year):
        return None
    elapsed = sum(366 if _jalali_leap(each) else 365 for each in range(1300, year))
    in_year = (month - 1) * 31 - max(0, month - 7) + day - 1
    # 1 Farvardin 1300 was 21 March 1921.
    return date(1921, 3, 21) + timedelta(days=elapsed + in_year)


def _jalali_leap(year: int) -> bool:
    return (year - _JALALI_BREAKS[0]) % 33 % 4 == 0 and (year - _JALALI_BREAKS[0]) % 33 != 32


def from_era(era: str, year: int, month: int, day: int) -> date | None:
    """Return the day of an East Asian era, or None if that day lies outside it."""
    first, offset = ERAS[era]
    made = make_date(offset + year, month, day) if year >= 1 else None
    return made if made is not None and made >= first else None


def short_year(year: int) -> int:
    """Expand a two-digit year by the POSIX rule: 69..99 are 19xx, 00..68 are 20xx."""
    return year + (1900 if year >= 69 else 2000)
