"""The lexicon: log-odds of words, averaged over the domains that use them."""
from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final

import numpy as np

from newsclean.clean.tagger.lexicon import Lexicon, classes_of, words_of
from newsclean.clean.tagger.training.data import Example

MIN_DOMAINS: Final = 3
Counts = dict[str, dict[str, list[float]]]  # word -> domain -> [outside, inside]


def build_lexicon(examples: Iterable[Example]) -> Lexicon:
    """Count words of short blocks and of class names, inside and outside of bodies."""
    words: Counts = defaultdict(lambda: defaultdict(lambda: [0.0, 0.0]))
    classes: Counts = defaultdict(lambda: defaultdict(lambda: [0.0, 0.0]))
    for example in examples:
        domain = str(example.record.get("domain"))
        for index, target in zip(example.undecided.tolist(), example.target):
            for word in set(words_of(example.page.blocks[index].text)):
                words[word][domain][int(target)] += 1
        _count_classes(example, domain, classes)
    return Lexicon(_odds(words), _odds(classes))


def _count_classes(example: Example, domain: str, classes: Counts) -> None:
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
                classes[word][domain][0] += 1 - share
                classes[word][domain][1] += share


def _odds(counts: Counts) -> Mapping[str, float]:
    """Log-odds of the mean share over domains, of words on enough domains."""
    odds = {}
    for word, domains in counts.items():
        if len(domains) >= MIN_DOMAINS:
            inside = sum(b / (a + b) for a, b in domains.values())
            odds[word] = math.log((inside + 0.5) / (len(domains) - inside + 0.5))
    return odds
