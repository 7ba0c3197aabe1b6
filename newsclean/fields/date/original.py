"""Lines that tell the publication from a change: "originally published on 3 May 2024", a stamp beside a day."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsclean.strings.dates.dates import ParsedDate
from newsclean.strings.lazy import lazy

_BEFORE_FIRST: Final = 40
_FIRST: Final = lazy(
    r"(?i)\b(?:first|originally|initially|erstmals|ursprünglich|zuerst|initialement|originalmente|inicialmente|oorspronkelijk|"
    r"ursprungligen|pierwotnie|první|впервые)\b"
)
# What was first published is this very page: no book that the story speaks of.
_OWN: Final = lazy(
    r"(?i)^\W*(?:first|originally|initially|erstmals|ursprünglich|originalmente|inicialmente|oorspronkelijk|впервые)\b"
    r"|\b(?:article|story|post|piece|report|column|review|interview|artikel|beitrag|artículo|noticia|artigo|articolo|статья)\b"
)
_ELSEWHERE: Final = lazy(r"(?i)[\s,]*(?:by|in|at|on|auf|bei|im|dans|sur|par|en|por|su|da|door)\s")
_STAMP: Final = lazy(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")


def with_changes(text: str, dates: Sequence[ParsedDate]) -> list[ParsedDate]:
    """The dates of a line, those without a label told apart: later ones than that of the first publication, and the
    stamp of the last change, which a theme hides from readers beside the earlier day that it prints."""
    original = next((one for one in dates if one.label == "published" and _says_first(text, one)), None)
    if original is not None:
        return [
            one._replace(label="updated")
            if one.label is None and one is not original and one.day >= original.day
            else one
            for one in dates
        ]
    if len(dates) == 2 and all(one.label is None for one in dates):
        stamp, printed = dates if _is_stamp(dates[0]) else reversed(dates)
        if _is_stamp(stamp) and not _is_stamp(printed) and stamp.day > printed.day:
            return [one._replace(label="updated" if one is stamp else "published") for one in dates]
    return list(dates)


def is_original(text: str, one: ParsedDate) -> bool:
    """Whether a line says that this page was first published then, and here: not a book, nor in another paper."""
    return (
        one.label == "published"
        and _says_first(text, one)
        and _OWN.search(text, 0, one.start) is not None
        and _ELSEWHERE.match(text, one.end) is None
    )


def _says_first(text: str, one: ParsedDate) -> bool:
    """Whether the words before a date say that a story was first published then."""
    return _FIRST.search(text[max(0, one.start - _BEFORE_FIRST) : one.start]) is not None


def _is_stamp(one: ParsedDate) -> bool:
    return _STAMP.search(one.raw) is not None
