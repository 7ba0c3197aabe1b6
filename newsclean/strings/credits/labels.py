"""The labels of picture credits as patterns, compiled on first use, and a cheap look whether one can be there."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import groupby
from typing import Final

from newsclean.strings.credits.words import CREDIT_LABELS
from newsclean.strings.lazy import lazy

_LETTERS: Final = lazy(r"[^\W\d_]+")
_DENSE: Final = lazy("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_WORD_ENDS: Final = (" by", " von", " of", " de", " di", " par", " por", " door", " ni", " via")
_WORD_LABELS: Final = ("fot.", "nuotr.", "ph.", "φωτ.", "dok.")
_HAN_SLASH: Final = r"[/／](?=\s?[\u3040-\u9fff\uac00-\ud7a3])"
_QUALIFIER: Final = r"(?:\s*/\s*(?:archiv|archive|file|archivo|arkiv|pool|handout)|\s+(?:d'archives|de archivo|illustration))?"


def _any_of(words: Iterable[str]) -> str:
    """A pattern of any of the words, the longest that fits; those with another first letter are not tried."""
    return "|".join(
        re.escape(first) + "(?:" + "|".join(re.escape(word[1:]) for word in sorted(group, key=len, reverse=True)) + ")"
        for first, group in groupby(sorted(set(words)), key=lambda word: word[0])
    )


@cache
def _labels() -> tuple[str, str]:
    """The patterns of all labels, and of those that need no colon."""
    return _any_of(CREDIT_LABELS), _any_of(
        label for label in CREDIT_LABELS if label.endswith(_WORD_ENDS) or label in _WORD_LABELS
    )


@cache
def label_pattern() -> re.Pattern[str]:
    """A label inside or before a text, with what stands before it."""
    label, word_label = _labels()
    return re.compile(
        rf"(?P<before>^|[\s.,;!?)\]»”\"'’|/–—•·(\[（【。＝-])\s*(?P<label>(?:(?:{label}){_QUALIFIER}"
        rf"(?:\s*\([^()]{{1,20}}\))?\s*(?:[:：=＝]|\s?[|]\s?|{_HAN_SLASH})\s*(?:©|\(c\))?|credits?(?:\.{{3}}|…)|(?:{word_label})(?=\s)|(?:(?:{label})\s*)?(?:©|ⓒ|\(c\)|"
        r"copyright(?=\s[^\Wa-z]|\s\d)))\s*)(?=\S)",
        re.IGNORECASE,
    )


@cache
def leading_label() -> re.Pattern[str]:
    """A label that a text begins with."""
    label, word_label = _labels()
    return re.compile(
        rf"^(?:credits?(?:\.{{3}}|…)\s*|(?:{label}){_QUALIFIER}\s*(?:[:：=＝|]|{_HAN_SLASH})\s*|(?:{word_label})\s+|(?:{label})?\s*(?:©|ⓒ|\(c\)|copyright)\s*(?:\d{{4}}\b,?)?\s*(?:by\s+)?|"
        r"(?:via|credit|by)\s+|[/–—|-]\s*)",
        re.IGNORECASE,
    )


@cache
def _label_ends() -> frozenset[str]:
    """The last word of each label, before a "by" or the like: behind it stands the colon, or the label needs none."""
    return frozenset(
        _LETTERS.findall(label.casefold())[-2 if label.endswith(_WORD_ENDS) else -1] for label in CREDIT_LABELS
    )


def may_be_labelled(text: str) -> bool:
    """Whether any word or sign of a label stands in a text."""
    low = text.casefold()
    if "©" in text or "ⓒ" in text or "(c)" in low or "copyright" in low or _DENSE.search(text):
        return True
    return not _label_ends().isdisjoint(_LETTERS.findall(low))
