"""Training labels: which blocks of a page make an annotated body.

Blocks are aligned to the body in order: of all places where a block's words stand in the body, the chain of
places that never goes back and covers most words wins, so a teaser, a table of contents or a related link with
words of the story is not taken for it. What is left over and long is added where the body has it out of order.
"""
from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from newsclean.page import Block

_CJK: Final = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_TOKEN = re.compile(rf"[{_CJK}]|[^\W{_CJK}]+")
SHINGLE: Final = 4
MAX_PLACES: Final = 40  # of one block in the body
DRIFT: Final = 12  # tokens by which the offset may change within a block
MIN_SHARE: Final = 0.3  # of a block's shingles that a place must have
CONTIGUOUS: Final = 0.9  # tokens that a place earns where the one before it ends


def tokens(text: str) -> list[str]:
    """Words in lower case; CJK by character."""
    return _TOKEN.findall(text.lower())


@dataclass(slots=True)
class Labels:
    """For each block the share of it that the annotated body holds, 0 to 1, and its number of tokens."""

    share: NDArray[np.float32]
    size: NDArray[np.float32]


@dataclass(slots=True)
class _Place:
    """Where a block could stand in the body: tokens start to end, the share of it found there."""

    block: int
    start: int
    end: int
    share: float
    score: float = 0.0
    before: _Place | None = None


class _Gold:
    """The body's tokens and where each shingle stands."""

    def __init__(self, body: str) -> None:
        self.tokens = tokens(body)
        self.places: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for size in range(1, SHINGLE + 1):
            for i in range(len(self.tokens) - size + 1):
                self.places[tuple(self.tokens[i:i + size])].append(i)
        self.ends = set()  # token positions where a line of the body ends
        at = 0
        for line in body.splitlines():
            at += len(tokens(line))
            self.ends.add(at)

    def places_of(self, block: int, words: list[str]) -> list[_Place]:
        """The places of a block."""
        size = len(words)
        if size < SHINGLE:
            starts = self.places.get(tuple(words), [])[:MAX_PLACES]
            return [_Place(block, s, s + size, 1.0 if s in self.ends or s == 0 else 0.8) for s in starts]
        groups: dict[int, list[tuple[int, int]]] = defaultdict(list)  # by the offset between block and body
        for j in range(size - SHINGLE + 1):
            for s in self.places.get(tuple(words[j:j + SHINGLE]), ())[:MAX_PLACES]:
                groups[(s - j) // DRIFT].append((j, s))
        found = []
        for group, hits in groups.items():
            hits = hits + groups.get(group + 1, [])
            offset = Counter(s - j for j, s in hits).most_common(1)[0][0]
            nearest: dict[int, int] = {}
            for j, s in hits:
                if j not in nearest or abs(s - j - offset) < abs(nearest[j] - j - offset):
                    nearest[j] = s
            share = len(nearest) / (size - SHINGLE + 1)
            if share >= MIN_SHARE:
                found.append(_Place(block, min(nearest.values()), max(nearest.values()) + SHINGLE, share))
        return sorted(found, key=lambda p: -p.share)[:MAX_PLACES]


def label_blocks(blocks: list[Block], body: str) -> Labels:
    """Align blocks to an annotated body."""
    gold = _Gold(body)
    found = [tokens(block.text) for block in blocks]
    options = [gold.places_of(i, words) if words else [] for i, words in enumerate(found)]
    share = np.zeros(len(blocks), np.float32)
    covered = np.zeros(len(gold.tokens) + 1, bool)
    for place in _best_chain(options, found):
        share[place.block] = place.share
        covered[place.start:place.end] = True
    for i, places in enumerate(options):
        if share[i] or len(found[i]) < 8:
            continue
        for place in places:
            if place.share >= 0.8 and covered[place.start:place.end].mean() < 0.3:
                share[i] = place.share
                covered[place.start:place.end] = True
                break
    return Labels(share, np.array([len(words) for words in found], np.float32))


def _best_chain(options: list[list[_Place]], found: list[list[str]]) -> list[_Place]:
    """The chain of places, in the order of blocks and of the body, that covers most tokens."""
    frontier: list[_Place] = []  # chains by rising end, each better than all that end before it
    ends: dict[int, _Place] = {}
    for places in options:
        new = []
        for place in places:
            before = _last_before(frontier, place.start + 1)
            gain = place.share * len(found[place.block])
            place.score, place.before = gain + (before.score if before else 0.0), before
            direct = ends.get(place.start)
            if direct is not None and direct.score + gain + CONTIGUOUS > place.score:
                place.score, place.before = direct.score + gain + CONTIGUOUS, direct
            new.append(place)
        for place in new:
            _insert(frontier, place)
            if place.end not in ends or ends[place.end].score <= place.score:
                ends[place.end] = place
    chain = []
    last: _Place | None = max(frontier, key=lambda p: p.score, default=None)
    while last is not None:
        chain.append(last)
        last = last.before
    return chain


def _last_before(frontier: list[_Place], limit: int) -> _Place | None:
    """The best chain that ends at or before the limit (overlapping by a token at most)."""
    low, high = 0, len(frontier)
    while low < high:
        middle = (low + high) // 2
        if frontier[middle].end <= limit:
            low = middle + 1
        else:
            high = middle
    return frontier[low - 1] if low else None


def _insert(frontier: list[_Place], place: _Place) -> None:
    """Put a chain into the frontier and drop those it beats."""
    before = _last_before(frontier, place.end)
    if before is not None and before.score >= place.score:
        return
    at = frontier.index(before) + 1 if before is not None else 0
    if before is not None and before.end == place.end:
        frontier[at - 1] = place
    else:
        frontier.insert(at, place)
        at += 1
    while at < len(frontier) and frontier[at].score <= place.score:
        del frontier[at]
