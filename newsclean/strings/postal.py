"""Postal addresses, as they stand in a page's foot or below a press release."""

from __future__ import annotations

from typing import Final

from newsclean.strings.dates.months import MONTHS
from newsclean.strings.lazy import lazy

_POSTCODE: Final = lazy(r"(?:^|\n|, )(?:[A-Z]{1,2}-)?(?P<code>\d{4,5})(?: [A-Z]{2})? (?P<place>[^\W\d_]+)")
_YEARS: Final = ("19", "20")


def is_address(text: str) -> bool:
    """Whether one of the lines of ``text``, but not its first, begins with the number of a post office and a place."""
    found = _POSTCODE.search(text) if "\n" in text or "," in text else None
    if found is None or not found.start() or not found["place"][0].isupper():
        return False
    year = len(found["code"]) == 4 and found["code"].startswith(_YEARS)
    return not year and found["place"].casefold() not in MONTHS
