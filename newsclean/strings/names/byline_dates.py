"""Dates beside a name in the words of any language: days with a month, and the weekday or the half of the day beside them."""

from __future__ import annotations

import re
from typing import Final

from newsclean.strings.dates.fold import fold
from newsclean.strings.dates.months import MONTHS, PERIODS, WEEKDAYS
from newsclean.strings.dates.words import JALALI_MONTHS
from newsclean.strings.lazy import lazy
from newsclean.strings.names.given_names import is_given_name

_WORD: Final = r"[^\s\d,.،|:\x02]{2,20}"
_DAY: Final = lazy(
    rf"(?<!\w)\d{{1,2}}\.?\s+(?P<month>{_WORD})[.,،]?\s+\d{{4}}(?!\d)|(?<!\S)(?P<first>{_WORD})\.?\s+\d{{1,2}},?\s+\d{{4}}(?!\d)"
)
_TRIM: Final = ".,،;:()"
_HAN_OR_HANGUL: Final = 2  # letters of the shortest weekday there
_SHORTEST: Final = 4  # and elsewhere: short forms are names, too ("Paz", "Dom")
_FULL_NAME: Final = 2  # words that have to be left where a weekday may be a surname ("José Martí")
_MOST: Final = 2  # words of one weekday


def without_days(text: str, boundary: str) -> str:
    """``text`` with the mark of a boundary in place of each day with a month's name and a year."""
    return _DAY.sub(lambda match: boundary if _is_month(match) else match.group(), text)


def _is_month(match: re.Match[str]) -> bool:
    word = fold(match["month"] or match["first"])
    return word in MONTHS or word in JALALI_MONTHS


def without_weekdays(text: str, boundary: str) -> str:
    """``text`` without weekdays at the ends of its stretches, where these meet the marks left by dates."""
    parts = text.split(boundary)
    last = len(parts) - 1
    return boundary.join(
        _cut(part, headed=number > 0, tailed=number < last) for number, part in enumerate(parts)
    )


def _cut(part: str, *, headed: bool, tailed: bool) -> str:
    """A stretch without the weekday behind a mark (`headed`) or before one (`tailed`)."""
    words = part.split()
    for size in range(min(_MOST, len(words)), 0, -1):
        left = len(words) - size
        if left and left < _FULL_NAME:
            continue
        if tailed and _is_weekday(words[left:]):
            return f" {' '.join(words[:left])} "
        if headed and _is_weekday(words[:size]):
            return f" {' '.join(words[size:])} "
    return part


def _is_weekday(words: list[str]) -> bool:
    letters = [part for word in words for part in word.strip(_TRIM).split("-")]
    size = sum(map(len, letters))
    shortest = _HAN_OR_HANGUL if all(map(_is_han_or_hangul, letters)) else _SHORTEST
    known = size >= shortest and all((low := fold(part)) in WEEKDAYS or low in PERIODS for part in letters)
    return known and not any(map(is_given_name, words))


def _is_han_or_hangul(word: str) -> bool:
    return all("\u4e00" <= char <= "\u9fff" or "가" <= char <= "힣" for char in word)
