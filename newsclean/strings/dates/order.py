"""Which comes first in a numeric date: the day, the month or the year."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from newsclean.strings.dates.months import ORDERS
from newsclean.strings.lazy import lazy

_TAG: Final = lazy(
    r"\s*([A-Za-z]{2,3})(?![A-Za-z])(?:[-_][A-Za-z]{4}(?![A-Za-z]))?"
    r"(?:[-_]([A-Za-z]{2})(?![A-Za-z]))?"
)
_NUMERIC: Final = lazy(r"(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d./-]?\d)")
_ALIASES: Final = {"no": "nb", "iw": "he", "in": "id", "tl": "fil", "mo": "ro", "sh": "sr"}
# Languages read with the year first whose writers put either part next when the year stands last.
_OPEN: Final = frozenset({"zh", "ja", "ko", "en"})


def split_language(language: str | None) -> tuple[str, str]:
    """Return (language, region) in lower case from a tag such as "en-GB"; empty where absent."""
    match = _TAG.match(language[:40]) if language else None
    if match is None:
        return "", ""
    lang = match.group(1).lower()
    region = (match.group(2) or "").lower()
    return _ALIASES.get(lang, lang), "gb" if region == "uk" else region


def numeric_order(lang: str, region: str) -> str:
    """Return "dmy", "mdy" or "ymd" by the habit of the language and region; "" when it stays open.

    Bare "en" stays open, for half its readers put the month first.
    """
    regional = ORDERS.get(f"{lang}-{region}") if region else None
    if regional:
        return regional
    if lang == "en":
        return "dmy" if region else ""
    return ORDERS.get(lang, "")


def resolve(
    first: int, second: int, lang: str, region: str, *, sign: str, day_first: bool | None
) -> tuple[int, int, bool] | None:
    """Order the first two parts of a date that ends in its year -> (day, month, still open)."""
    if first > 12 or second > 12:
        if first > 12 and second > 12:
            return None
        return (first, second, False) if first > 12 else (second, first, False)
    if day_first is not None:
        return (first, second, False) if day_first else (second, first, False)
    order = numeric_order(lang, region)
    if order == "mdy":
        # American pages rarely part dates with dots, and many a German page claims to be American.
        return second, first, sign == "." and first != second
    if order == "dmy" or (order == "ymd" and lang not in _OPEN) or (sign == "." and lang != "en"):
        return first, second, False
    return (second, first, first != second) if lang == "en" else (first, second, first != second)


def day_first_of(texts: Iterable[str]) -> bool | None:
    """Infer from a page's other dates whether it writes the day before the month.

    "23/04/2024" says yes, "04/23/2024" says no; None when nothing or both are seen. Reads at most
    500 texts of at most 400 characters each.
    """
    seen: set[bool] = set()
    for count, text in enumerate(texts):
        if count >= 500:
            break
        for match in _NUMERIC.finditer(text[:400]):
            first, second = int(match.group(1)), int(match.group(3))
            if 12 < first <= 31 and 1 <= second <= 12:
                seen.add(True)
            elif 12 < second <= 31 and 1 <= first <= 12:
                seen.add(False)
    return seen.pop() if len(seen) == 1 else None
