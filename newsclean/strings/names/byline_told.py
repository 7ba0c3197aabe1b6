"""Sentences in which a number or date comes before a lead word: they tell of somebody, and are no byline."""

from __future__ import annotations

from functools import cache
from typing import Final

from newsclean.strings.dates.fold import fold
from newsclean.strings.dates.months import MONTHS, WEEKDAYS
from newsclean.strings.lazy import lazy
from newsclean.strings.names.byline_noise import label_words
from newsclean.strings.names.byline_words import AUTHOR_LEADS

_LINES: Final = lazy(r"[\r\n\v\f\u2028\u2029|｜•·–—]")
_DIGIT: Final = lazy(r"\d")
_COUNT: Final = lazy(r"[(]?(?P<year>\d{4}|\d{1,3}[-–:]\d{1,3}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})[),.]?|[(]?\d[\d.,:/-]*[)]?")
_ON: Final = frozenset(("on", "at", "am", "um", "le", "el", "op", "den", "the", "of", "de", "del"))
"""Words between a sentence and a date."""
_YEAR: Final = frozenset(("Jahr", "Jahre"))
_SENTENCE: Final = 4  # words of a script without capitals before a date that are more than a place or a paper
_PHRASE: Final = 2  # and words before a number that are more than its label
_TRIM: Final = ".,;:()"


def is_told(text: str) -> bool:
    """Whether a lead word inside a line follows a number of its sentence ("Founded in 1987 by Jane Doe").

    Where the words before the number are the label of a date ("Published in 1987 by Jane Doe"), or a heading in
    capitals, the line may be a byline.
    """
    if _DIGIT.search(text) is None:
        return False
    for line in _LINES.split(text):
        words = line.split()
        for at in range(2, len(words) - 1):
            if words[at].casefold() in _lead_words() and words[at - 1][-1:].isdigit() and _is_sentence(words[:at]):
                return True
    return False


def _is_sentence(words: list[str]) -> bool:
    """Whether words that end with a number or date begin a sentence, and are no label or heading."""
    count = _COUNT.fullmatch(words[-1])
    if count is None or not _date_labels().isdisjoint(_low(word) for word in words):
        return False
    end = len(words) - 1
    while end and (fold(words[end - 1].strip(_TRIM)) in _date_words() or words[end - 1][:1].isdigit()):
        end -= 1
    dated = end < len(words) - 1
    while end and dated and _low(words[end - 1]) in _ON:
        end -= 1
    before = words[end - 1] if end else ""
    if not before.isalpha() or end < _PHRASE:
        return False
    if before.upper() == before.lower():
        return not dated or end >= _SENTENCE
    return (before.islower() or before in _YEAR) and (dated or count["year"] is not None)


def _low(word: str) -> str:
    return word.strip(_TRIM).casefold()


@cache
def _lead_words() -> frozenset[str]:
    return frozenset(lead for leads in AUTHOR_LEADS.values() for lead in leads if " " not in lead)


@cache
def _date_words() -> frozenset[str]:
    return frozenset(MONTHS) | frozenset(WEEKDAYS)


@cache
def _date_labels() -> frozenset[str]:
    """Words that say what a date is, without the prepositions beside them."""
    return frozenset(word for word in label_words() if len(word) > (4 if word.isascii() else 2)) - {"since", "stand"}
