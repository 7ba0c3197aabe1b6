"""The lexicon: log-odds of words, averaged over the domains that use them.

A page that a model learns from must not tell its own labels through the lexicon: `Lexicons.without` leaves the page's
domain out, so that in training a word says as much as it will of pages not seen.
"""
from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable
from typing import Final

import numpy as np

from newsclean.clean.tagger.lexicon import Lexicon, classes_of, words_of
from newsclean.clean.tagger.training.data import Example

MIN_DOMAINS: Final = 2
Counts = dict[str, dict[str, list[float]]]  # domain -> word -> [outside, inside]


class Lexicons:
    """What pages say of words of short blocks and of class names, with or without the pages of one domain."""

    def __init__(self, examples: Iterable[Example]) -> None:
        words, classes = _counts(), _counts()
        for example in examples:
            domain = example.domain
            for index, target in zip(example.undecided.tolist(), example.target):
                for word in set(words_of(example.page.blocks[index].text)):
                    words[domain][word][int(target)] += 1
            _count_classes(example, classes[domain])
        self._words, self._classes = _Table(words), _Table(classes)

    def all(self) -> Lexicon:
        """The lexicon of every page."""
        return Lexicon(self._words.odds, self._classes.odds)

    def without(self, domain: str) -> Lexicon:
        """The lexicon of the pages of other domains."""
        return Lexicon(self._words.without(domain), self._classes.without(domain))


class _Table:
    """Log-odds of the mean share over domains, of words on enough domains."""

    def __init__(self, counts: Counts) -> None:
        self._shares = {domain: {word: b / (a + b) for word, (a, b) in words.items()}
                        for domain, words in counts.items()}
        self._sums: defaultdict[str, list[float]] = defaultdict(lambda: [0, 0.0])  # domains, shares
        for words in self._shares.values():
            for word, share in words.items():
                total = self._sums[word]
                total[0] += 1
                total[1] += share
        self.odds = {word: _odds(n, inside) for word, (n, inside) in self._sums.items() if n >= MIN_DOMAINS}

    def without(self, domain: str) -> dict[str, float]:
        """The same without one domain."""
        odds = dict(self.odds)
        for word, share in self._shares.get(domain, {}).items():
            n, inside = self._sums[word]
            if n > MIN_DOMAINS:
                odds[word] = _odds(n - 1, inside - share)
            else:
                odds.pop(word, None)
        return odds


def _odds(domains: float, inside: float) -> float:
    return math.log((inside + 0.5) / (domains - inside + 0.5))


def _counts() -> Counts:
    return defaultdict(lambda: defaultdict(lambda: [0.0, 0.0]))


def _count_classes(example: Example, classes: dict[str, list[float]]) -> None:
    """Count each class word by the share of its container's text that is body."""
    inside, total = (np.zeros(len(example.page.blocks) + 1) for _ in range(2))
    inside[example.undecided + 1] = example.target * example.size
    total[example.undecided + 1] = example.size
    inside, total = np.cumsum(inside), np.cumsum(total)
    nodes = example.page.nodes
    for label, start, end in zip(nodes.labels, nodes.starts, nodes.ends):
        size = total[end] - total[start]
        if label and size > 0:
            share = float((inside[end] - inside[start]) / size)
            for word in set(classes_of(label)):
                classes[word][0] += 1 - share
                classes[word][1] += share
