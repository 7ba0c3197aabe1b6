"""What containers look like, as columns: each look once a page, however many nodes have it."""
from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from newsclean.clean.tagger.lexicon import MEANINGS, NO_LABEL, Label, Lexicon

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
Key = tuple[int, str, str, bool]
"""The shape above, tag, label, and whether the element itself is hidden."""

ANCESTORS: Final = (
    "article", "main", "nav", "header", "footer", "aside", "figure", "form", "table", "ul", "ol", "section",
    "blockquote", "li", "dl", "noscript",
)
TAGS: Final = ("p", "h1", "h2", "h3", "h4", "li", "div", "td", "blockquote", "group", "section", "pre", "span")
_ANCESTOR_BITS: Final = {tag: 1 << i for i, tag in enumerate(ANCESTORS)}
_TAG_NUMBER: Final = {tag: i for i, tag in enumerate(TAGS)}
_ABOVE: Final = 2 * len(MEANINGS)  # the bits of meanings come before those of elements above
_ROOT: Final = (-1, 0, 0.0, 0.0, False, "", "")
MEAN, LOWEST, PATH_SUM, PATH_LOWEST, HIDDEN, DEPTH = range(6)


class Shapes:
    """Nodes have one shape whose tags and labels are the same, as are those of all nodes above them.

    So the words of a label are looked up once a page, and the thirty paragraphs of a story are one shape.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.numbers: dict[Key, int] = {}
        self._labels: dict[str, Label] = {"": NO_LABEL}
        self._rows: list[tuple[int, int, float, float, bool, str, str]] = []
        self._said: list[float] = []
        self._parents: list[int] = []
        self._meanings: list[int] = []
        self._bits: list[int] = []
        self._tags: list[int] = []
        self._pairs: dict[tuple[str, str, str, str], int] = {}
        self._pair: list[int] = []

    def add(self, key: Key) -> int:
        """The number of a new shape; that above it has been added before."""
        number = self.numbers[key] = len(self._rows)
        parent, tag, label, hidden = key
        depth, mask, total, least, under_hidden, tag_above, label_above = self._rows[parent] if number else _ROOT
        mean, lowest, meanings = self.label_of(label)
        depth, mask, total, hidden = depth + 1, mask | _ANCESTOR_BITS.get(tag, 0), total + mean, hidden or under_hidden
        least = lowest if lowest < least else least
        self._rows.append((depth, mask, total, least, hidden, tag, label))
        self._said += (mean, lowest, total, least, hidden, depth)
        self._parents.append(parent)
        self._meanings.append(meanings)
        self._bits.append(meanings | mask << _ABOVE)
        self._tags.append(_TAG_NUMBER.get(tag, -1))
        self._pair.append(self._pairs.setdefault((tag, label, tag_above, label_above), len(self._pairs)))
        return number

    def label_of(self, label: str) -> Label:
        """What a class attribute says, worked out once a page."""
        said = self._labels.get(label)
        if said is None:
            said = self._labels[label] = self.lexicon.of_label(label)
        return said

    def said(self) -> Floats:
        """For each shape log-odds of its label, mean and lowest; sum and lowest of all down to it; hidden; depth."""
        return np.array(self._said, np.float32).reshape(-1, 6)

    def tags(self) -> Ints:
        """For each shape the place of its tag in `TAGS`, or -1."""
        return np.array(self._tags, np.int64)

    def pairs(self) -> Ints:
        """For each shape a number that it shares with those of its tag and label under its parent's tag and label."""
        return np.array(self._pair, np.int64)

    def bits(self) -> Ints:
        """For each shape the meanings of its label, and above them as bits the telling elements down to it."""
        return np.array(self._bits, "<i8")

    def meanings(self, best_depth: int) -> Ints:
        """For each shape the meanings of its label, and above them those of all labels below a depth down to it."""
        inherited: list[int] = []
        for parent, meanings, row in zip(self._parents, self._meanings, self._rows):
            inherited.append(inherited[parent] | meanings if row[0] > best_depth else 0)
        shift = len(MEANINGS)
        return np.array([own | above << shift for own, above in zip(self._meanings, inherited)], "<i8")
