"""Log-odds of words: how much more often a word of a short block, or of a class name, stands inside articles."""
from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

_WORD = re.compile(r"\w+")
_CLASS_WORD = re.compile(r"[a-z]{2,}")
_WIDE = re.compile("[\u2e80-\u9fff\u0e00-\u0e7f]")
SHORT: Final = 120  # characters of a block whose words count


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Two tables, word to log-odds: `words` of short blocks, `classes` of class and id names."""

    words: Mapping[str, float]
    classes: Mapping[str, float]

    def of_text(self, text: str) -> tuple[float, float, float]:
        """Mean, lowest and highest log-odds of the words of a short text; zeros where none is known."""
        return _statistics([v for w in words_of(text) if (v := self.words.get(w)) is not None])

    def of_label(self, label: str) -> tuple[float, float, float]:
        """Mean, lowest and highest log-odds of the words of a class attribute."""
        return _statistics([v for w in classes_of(label) if (v := self.classes.get(w)) is not None])


def _statistics(values: list[float]) -> tuple[float, float, float]:
    if not values:
        return 0.0, 0.0, 0.0
    return sum(values) / len(values), min(values), max(values)


def words_of(text: str) -> list[str]:
    """The words of a text in lower case, of scripts without spaces the pairs of characters; numbers as "0"."""
    if len(text) > SHORT:
        return []
    words = _WORD.findall(text.lower())
    if not text.isascii() and _WIDE.search(text):
        return [pair for word in words for pair in ((word[i:i + 2] for i in range(len(word) - 1)) if len(word) > 1
                                                    else (word,))]
    return ["0" if word.isdigit() else word for word in words]


def classes_of(label: str) -> list[str]:
    """The words of a class attribute: letters only, so that generated suffixes and numbers do not count."""
    return _CLASS_WORD.findall(label)
