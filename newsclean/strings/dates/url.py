"""The day a news address carries in its path."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import Final

from newsclean.strings.dates.calendars import make_date
from newsclean.strings.lazy import lazy

MAX_LENGTH: Final = 2_000
_YEAR: Final = r"(?<!\d)((?:19|20)\d\d)"
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


@cache
def _paths() -> tuple[re.Pattern[str], ...]:
    return (
        # /2024/05/03/, /2024/5/3.html and /2024/05/03-slug, but not /2023/10/3-questions or
        # /2023/10/10-tips, whose last number begins the slug; /2024-05/03/ and /2024/05-03/ of Chinese
        # sites.
        re.compile(rf"[/_-]{_YEAR}[/-](\d\d?)/(?:(\d\d?)(?=[/_.]|$)|(0\d)(?=-))", re.ASCII),
        re.compile(rf"[/_-]{_YEAR}[/-](\d\d?)-(\d\d?)(?=[/_.-]|$)", re.ASCII),
        re.compile(rf"[/_-]{_YEAR}[_.](\d\d)[_.](\d\d)(?!\d)", re.ASCII),
        # /2024/0503/
        re.compile(rf"/{_YEAR}/(\d\d)(\d\d)(?=/)", re.ASCII),
        # /20240503/, /t20240503_1.html, slug-20240503, but no digits of a longer number.
        re.compile(rf"(?:[/_.-]|/[a-z]{{1,2}}){_YEAR}(\d\d)(\d\d)(?=[/_.-]|$)", re.ASCII),
    )


@cache
def _named() -> re.Pattern[str]:
    return re.compile(
        rf"/{_YEAR}[/-]({'|'.join(_MONTHS)})[a-z]{{0,6}}[/-](\d\d?)(?=[/_.?#-]|$)", re.ASCII | re.IGNORECASE
    )


_DAY_FIRST: Final = lazy(r"[/_-](\d\d)[/-](\d\d)[/-]((?:19|20)\d\d)(?=[/_.?#-]|$)", re.ASCII)


def date_from_url(url: str) -> date | None:
    """Return the day a URL's path states, or None.

    Read are /2024/05/03/, /2024-05-03-slug, /20240503/, /2024/0503/, /2024/may/03/ and, where one part is
    above 12, /23/04/2024/. A year and month alone give None, and so do digits inside a longer number, the
    host and the query. Years 1990..2100 only, for older ones are subjects and not dates of a page. Only the
    first 2 000 characters are read. Never raises.
    """
    path = url[:MAX_LENGTH].partition("#")[0].partition("?")[0]
    _, mark, rest = path.partition("//")
    path = "/" + rest.partition("/")[2] if mark else path
    best: tuple[int, date] | None = None
    for pattern in _paths():
        for match in pattern.finditer(path):
            year, month, day = (int(part) for part in match.groups() if part)
            made = make_date(year, month, day)
            if made and made.year >= 1990 and (best is None or match.start() < best[0]):
                best = match.start(), made
    if best:
        return best[1]
    named = _named().search(path)
    if named:
        return make_date(
            int(named.group(1)), _MONTHS.index(named.group(2)[:3].lower()) + 1, int(named.group(3))
        )
    return _last_year(path)


def _last_year(path: str) -> date | None:
    match = _DAY_FIRST.search(path)
    if match is None:
        return None
    first, second, year = (int(part) for part in match.groups())
    if first > 12 >= second:
        return make_date(year, second, first)
    return make_date(year, first, second) if second > 12 >= first else None
