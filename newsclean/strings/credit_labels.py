"""The labels of picture credits as patterns, compiled on first use, and a cheap look whether one can be there."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from newsclean.strings.credit_words import CREDIT_LABELS
from newsclean.strings.lazy import lazy

_LETTERS: Final = lazy(r"[^\W\d_]+")
_DENSE: Final = lazy("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_LABEL_ALTERNATIVES: Final = "|".join(re.escape(label) for label in sorted(set(CREDIT_LABELS), key=len, reverse=True))
_WORD_LABELS: Final = "|".join(
    re.escape(label) for label in sorted(set(CREDIT_LABELS), key=len, reverse=True)
    if label.endswith((" by", " von", " of", " de", " di", " par", " por", " door", " ni")) or label in ("fot.", "nuotr.", "ph.", "φωτ.", "dok.")
)
_QUALIFIER: Final = r"(?:\s*/\s*(?:archiv|archive|file|archivo|arkiv|pool|handout)|\s+(?:d'archives|de archivo|illustration))?"


@cache
def label_pattern() -> re.Pattern[str]:
    """A label inside or before a text, with what stands before it."""
    return re.compile(
        rf"(?P<before>^|[\s.,;!?)\]»”\"'’|/–—•·(\[（【。＝-])\s*(?P<label>(?:(?:{_LABEL_ALTERNATIVES}){_QUALIFIER}"
        rf"(?:\s*\([^()]{{1,20}}\))?\s*(?:[:：=＝]|\s[|]\s)\s*(?:©|\(c\))?|(?:{_WORD_LABELS})(?=\s)|(?:(?:{_LABEL_ALTERNATIVES})\s*)?(?:©|ⓒ|\(c\)(?=\s)|"
        r"copyright(?=\s[^\Wa-z]|\s\d)))\s*)(?=\S)",
        re.IGNORECASE,
    )


@cache
def leading_label() -> re.Pattern[str]:
    """A label that a text begins with."""
    return re.compile(
        rf"^(?:(?:{_LABEL_ALTERNATIVES}){_QUALIFIER}\s*(?:[:：=＝|]|[/／](?=[\u3040-\u9fff\uac00-\ud7a3]))\s*|(?:{_WORD_LABELS})\s+|(?:{_LABEL_ALTERNATIVES})?\s*(?:©|ⓒ|\(c\)|copyright)\s*(?:\d{{4}}\b,?)?\s*(?:by\s+)?|"
        r"(?:via|credit|by)\s+|[/–—|-]\s*)",
        re.IGNORECASE,
    )


@cache
def _label_ends() -> frozenset[str]:
    """The last words of the labels: behind one of them stands the colon, or the label needs none."""
    return frozenset(_LETTERS.findall(label.casefold())[-1] for label in CREDIT_LABELS)


def may_be_labelled(text: str) -> bool:
    """Whether any word or sign of a label stands in a text."""
    low = text.casefold()
    if "©" in text or "ⓒ" in text or "(c)" in low or "copyright" in low or _DENSE.search(text):
        return True
    return not _label_ends().isdisjoint(_LETTERS.findall(low))
