"""Whether a line that names somebody is a sentence of the story."""

from __future__ import annotations

from typing import Final

from newsclean.fields.layout import is_dense

_SENTENCE: Final = 60  # characters beside the names from which a line with a full stop is a part of the story
_SENTENCE_DENSE: Final = 20  # the same in scripts that need fewer characters
_STOPS: Final = frozenset(".。．।۔؟!?！？…")
_CLOSING: Final = " \"'”’»)）」』"


def goes_on(text: str, printed: str) -> bool:
    """Whether a line that names somebody is a sentence of the story ("… (reporters Jane Doe, John Roe) At six …")."""
    rest = len(text) - len(printed)
    return text.rstrip(_CLOSING)[-1:] in _STOPS and rest > (_SENTENCE_DENSE if is_dense(text) else _SENTENCE)
