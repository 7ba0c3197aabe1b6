"""Features of the blocks of a page, in one pass of prefix sums: a matrix of blocks by features.

Every container is a contiguous range of blocks, so any sum over a container is the difference of two prefix
sums; what depends on a class name is worked out once for each distinct name of the page.
"""
from __future__ import annotations

import re
from typing import Final

import numpy as np
from numpy.typing import NDArray

from newsclean.clean.tagger.lexicon import MEANINGS, NO_LABEL, Label, Lexicon, words_of
from newsclean.page import Block, Page

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

_WIDE = re.compile("[\u2e80-\u9fff\uac00-\ud7af\u0e00-\u0e7f\uf900-\ufaff]")
_OTHER_STOPS = re.compile("[。！？।؟،、，；]")
_ENDS: Final = frozenset(".!?…。！？।؟\"”»」')")
_FULL_STOPS: Final = "。！？।؟"
_COMMAS: Final = "،、，；"
OVERLAP_CHARS: Final = 400  # of a block; in a longer one the title's words say nothing

ANCESTORS: Final = (
    "article", "main", "nav", "header", "footer", "aside", "figure", "form", "table", "ul", "ol", "section",
    "blockquote", "li", "dl", "noscript",
)
TAGS: Final = ("p", "h1", "h2", "h3", "h4", "li", "div", "td", "blockquote", "figcaption", "button", "pre", "span")

N_TEXT: Final = 14
UNITS, COMMAS, STOPS, ENDS, DIGITS, UPPER, ALL_UPPER, LINKS, LINK_CHARS, BOLD, ITALIC, SIZE, COLON, LINES = range(N_TEXT)
KIND_NAMES: Final = ("heading", "list_item", "quote", "table", "preformatted", "caption", "control")


def features(page: Page, lexicon: Lexicon) -> Floats:
    """The matrix of the page's blocks by features, as float32."""
    return np.concatenate([column for _, column in feature_groups(page, lexicon)], axis=1).astype(np.float32)


def feature_groups(page: Page, lexicon: Lexicon) -> list[tuple[str, Floats]]:
    """The features by group, each a matrix of blocks by columns: what an ablation leaves out by name."""
    found = [words_of(block.text) for block in page.blocks]
    tree = Tree(page, lexicon)
    text = tree.text
    size, units = text[:, SIZE], text[:, UNITS]
    link_share = text[:, LINK_CHARS] / size
    words = np.array([lexicon.of_words(w) for w in found], np.float32).reshape(len(text), 3)
    own = np.stack([
        np.log1p(units), np.log1p(size), link_share, text[:, BOLD] / size, text[:, ITALIC] / size,
        np.log1p(text[:, LINKS]), text[:, COMMAS] / units, np.log1p(text[:, STOPS]), text[:, ENDS],
        text[:, DIGITS] / size, text[:, UPPER], text[:, ALL_UPPER], text[:, COLON], text[:, LINES], tree.good > 0, tree.ruled,
    ], axis=1)
    return [
        ("text", own), ("kind", tree.kinds()), ("tag", tree.tag_bits()), ("words", words),
        ("title", tree.title_overlap(found)), ("classes", tree.class_columns()), ("meaning", tree.meaning_columns()),
        ("ancestors", tree.ancestor_bits()), ("containers", tree.container_columns()),
        ("repetition", tree.repetition_columns()), ("position", tree.position_columns()),
        ("neighbours", tree.neighbour_columns(link_share, words[:, 0])),
    ]


class Tree:
    """The containers of a page as columns, and what the features take from them."""

    def __init__(self, page: Page, lexicon: Lexicon) -> None:
        self.page, self.blocks, self.nodes = page, page.blocks, page.nodes
        self.node: Ints = np.array([b.node for b in self.blocks], np.int64)
        self.starts: Ints = np.array(self.nodes.starts, np.int64)
        self.ends: Ints = np.array(self.nodes.ends, np.int64)
        self.parents: Ints = np.array(self.nodes.parents, np.int64)
        self.text = _text_columns(self.blocks)
        self.ruled = np.array([block.kept is False for block in self.blocks], np.bool_)
        self.good = self._good()
        self.sums = np.concatenate([np.zeros((1, 3)), np.cumsum(
            np.stack([self.good, self.text[:, LINK_CHARS], self.text[:, SIZE]], axis=1), axis=0, dtype=np.float64)])
        totals = self.sums[self.ends] - self.sums[self.starts]
        self.node_good = totals[:, 0]
        self.node_links = totals[:, 1] / np.maximum(totals[:, 2], 1.0)
        self.node_blocks = (self.ends - self.starts).astype(np.float64)
        self.page_good = max(float(self.sums[-1, 0]), 1.0)
        self._per_node(lexicon)
        self.container = self._containers()
        self.best = self._best()

    def _good(self) -> Floats:
        """Units of text in blocks that read like prose and no rule has removed: ten units or more, few links, a stop."""
        t = self.text
        prose = (t[:, UNITS] >= 10) & (t[:, LINK_CHARS] < 0.33 * t[:, SIZE]) & (t[:, STOPS] >= 1) & ~self.ruled
        return np.where(prose, t[:, UNITS], 0.0).astype(np.float32)

    def _per_node(self, lexicon: Lexicon) -> None:
        """Depth, ancestor tags, class log-odds and meanings of each node, top down."""
        nodes, hidden_nodes = self.nodes, self.nodes.hidden
        self.known: dict[str, Label] = {"": NO_LABEL}
        known, lexicon_of = self.known, lexicon.of_label
        rows: list[tuple[int, int, int, float, float, float, float, bool]] = []
        for i, (tag, label, parent) in enumerate(zip(nodes.tags, nodes.labels, nodes.parents)):
            said = known.get(label)
            if said is None:
                said = known[label] = lexicon_of(label)
            depth, mask, _, _, _, total, lowest, hidden = rows[parent] if parent >= 0 else _ROOT
            rows.append((depth + 1, mask | _ANCESTOR_BITS.get(tag, 0), said.meanings, said.mean, said.lowest,
                         total + said.mean, min(lowest, said.lowest), hidden or i in hidden_nodes))
        table = np.array(rows, np.float64)
        self.depth: Ints = table[:, 0].astype(np.int64)
        self.mask: Ints = table[:, 1].astype(np.int64)
        self.meaning: Ints = table[:, 2].astype(np.int64)
        self.odds = table[:, 3:5].astype(np.float32)
        self.path = table[:, 5:7].astype(np.float32)
        self.hidden = table[:, 7].astype(np.float32)
        self.lexicon = lexicon

    def _containers(self) -> Ints:
        """The container of each block: its own element's parent where that holds this block alone."""
        alone = (self.node_blocks[self.node] <= 1) & (self.node > 0)
        return np.where(alone, self.parents[self.node], self.node)

    def _best(self) -> int:
        """The best container by paragraph score: a paragraph counts for its container, half for the next, a third …"""
        t, score = self.text, np.zeros(len(self.nodes))
        points = np.where(self.good > 0, 1 + t[:, COMMAS] + np.minimum(t[:, SIZE] / 100, 3), 0.0)
        at = self.container
        for share in (1.0, 0.5, 0.2):
            np.add.at(score, at, points * share)
            at = np.maximum(self.parents[at], 0)
        return int(np.argmax(score * (1 - self.node_links))) if len(score) else 0

    def kinds(self) -> Floats:
        """One-hot kind, and the level."""
        index = {name: i for i, name in enumerate(KIND_NAMES)}
        matrix = np.zeros((len(self.blocks), len(KIND_NAMES) + 2), np.float32)
        for i, b in enumerate(self.blocks):
            column = index.get(b.kind)
            if column is not None:
                matrix[i, column] = 1
        matrix[:, -2] = [b.level for b in self.blocks]
        matrix[:, -1] = self.hidden[self.node]
        return matrix

    def tag_bits(self) -> Floats:
        """One-hot tag of the block's own element."""
        index = {tag: i for i, tag in enumerate(TAGS)}
        matrix = np.zeros((len(self.nodes), len(TAGS)), np.float32)
        for i, tag in enumerate(self.nodes.tags):
            column = index.get(tag)
            if column is not None:
                matrix[i, column] = 1
        return matrix[self.node]

    def title_overlap(self, found: list[list[str]]) -> Floats:
        """Share of the block's words in the page's title, share of the title's in the block; the same of the description."""
        meta = self.page.metadata
        title = set((meta.first("og:title", "twitter:title") or meta.title or "").lower().split())
        summary = set((meta.first("og:description", "description", "twitter:description") or "").lower().split())
        rows = []
        for block, short in zip(self.blocks, found):
            if not short and len(block.text) > OVERLAP_CHARS or not (title or summary):
                rows.append(_NO_OVERLAP)
                continue
            words = set(block.text.lower().split())
            in_title, in_summary = len(words & title), len(words & summary)
            rows.append((in_title / len(words), in_title / (len(title) or 1),
                         in_summary / len(words), in_summary / (len(summary) or 1)))
        return np.array(rows, np.float32).reshape(len(rows), 4)

    def class_columns(self) -> Floats:
        """Log-odds of the class words of the block's element, its container, and the whole path above."""
        return np.concatenate([self.odds[self.node], self.odds[self.container], self.path[self.node]], axis=1)

    def meaning_columns(self) -> Floats:
        """What class words mean: of the block's element and container, and anywhere above but below the best container."""
        shifts = np.arange(len(MEANINGS))
        own = self.meaning[self.node] | self.meaning[self.container]
        inherited = [0] * len(self.nodes)
        meaning, depth, best_depth = self.meaning.tolist(), self.depth.tolist(), int(self.depth[self.best])
        for i, parent in enumerate(self.nodes.parents):
            if depth[i] > best_depth:
                inherited[i] = inherited[parent] | meaning[i]
        wrapper = np.array([self._wrapper(b.wrapper) for b in self.blocks], np.int64)
        both = np.stack([own | wrapper, np.array(inherited, np.int64)[self.container]], axis=0)
        bits = (both[:, :, None] >> shifts) & 1
        return np.concatenate([bits[0], bits[1]], axis=1).astype(np.float32)

    def _wrapper(self, label: str) -> int:
        """The meanings of the inline wrapper's class."""
        if label not in self.known:
            self.known[label] = self.lexicon.of_label(label)
        return self.known[label].meanings

    def ancestor_bits(self) -> Floats:
        """Which of the telling elements are above the block."""
        return ((self.mask[self.node][:, None] >> np.arange(len(ANCESTORS))) & 1).astype(np.float32)

    def _child_of_best(self) -> Ints:
        """For each block the child of the best container that holds it, or -1."""
        result = np.full(len(self.blocks), -1, np.int64)
        for child in np.flatnonzero(self.parents == self.best):
            result[self.starts[child]:self.ends[child]] = child
        return result

    def container_columns(self) -> Floats:
        """Where the block lies from the best container, and how good its own containers are."""
        n = len(self.blocks)
        index = np.arange(n)
        inside = (index >= self.starts[self.best]) & (index < self.ends[self.best])
        child = self._child_of_best()
        child_good = np.where(child >= 0, self.node_good[child], 0.0)
        up = np.maximum(self.parents[self.container], 0)
        columns = [
            inside, np.clip(self.depth[self.node] - self.depth[self.best], -10, 10),
            child_good / max(self.node_good[self.best], 1.0),
            np.where(child >= 0, self.node_links[child], 0.0), np.where(child >= 0, self.odds[child, 1], 0.0),
            np.where(child >= 0, self.odds[child, 0], 0.0), np.log1p(np.where(child >= 0, self.node_blocks[child], 0.0)),
            np.full(n, self.node_good[self.best] / self.page_good),
        ]
        for node in (self.container, up):
            columns += [
                self.node_good[node] / self.page_good, self.node_links[node], np.log1p(self.node_blocks[node]),
                np.log1p(self.node_good[node] / np.maximum(self.node_blocks[node], 1)),
            ]
        for share in (0.5, 0.75, 0.9):
            deepest = int(np.flatnonzero(self.node_good >= share * self.page_good)[-1]) if self.sums[-1, 0] else 0
            columns.append((index >= self.starts[deepest]) & (index < self.ends[deepest]))
        return np.stack(columns, axis=1).astype(np.float32)

    def repetition_columns(self) -> Floats:
        """Blocks of the same tag and class under the same tag and class: how many, and how good; copies of the text."""
        tags, labels = self.nodes.tags, self.nodes.labels
        seen: dict[tuple[str, str, str, str], int] = {}
        ids = np.empty(len(self.blocks), np.int64)
        copies: dict[str, int] = {}
        for i, (node, parent) in enumerate(zip(self.node.tolist(), self.parents[self.node].tolist())):
            key = (tags[node], labels[node], tags[parent], labels[parent])
            ids[i] = seen.setdefault(key, len(seen))
            text = self.blocks[i].text
            copies[text] = copies.get(text, 0) + 1
        count = np.bincount(ids)
        good = np.bincount(ids, weights=self.good)
        long = np.bincount(ids, weights=(self.good > 0))
        link = np.bincount(ids, weights=self.text[:, LINK_CHARS]) / np.maximum(
            np.bincount(ids, weights=self.text[:, SIZE]), 1)
        return np.stack([
            np.log1p(count[ids]), good[ids] / self.page_good, long[ids] / count[ids], link[ids],
            np.array([copies[b.text] > 1 for b in self.blocks]),
        ], axis=1).astype(np.float32)

    def _headline(self) -> int:
        """The index of the headline: the first level-one heading that is near the title's words, else the first, else -1."""
        first = -1
        for b in self.blocks:
            if b.kind == "heading" and b.level == 1:
                if self.starts[self.best] - 40 <= b.index < self.ends[self.best]:
                    return b.index
                first = b.index if first < 0 else first
        return first

    def position_columns(self) -> Floats:
        """Position on the page, from the headline, and the distance to prose before and after."""
        n = len(self.blocks)
        index = np.arange(n)
        prose = self.good > 0
        last = np.maximum.accumulate(np.where(prose, index, -50))
        following = np.minimum.accumulate(np.where(prose, index, n + 50)[::-1])[::-1]
        headline = self._headline()
        before = self.sums[:-1, 0] / self.page_good
        offset = index - headline if headline >= 0 else np.zeros(n)
        return np.stack([
            index / max(n, 1), np.log1p(index), np.log1p(np.minimum(n - index, 200)), before, before + self.good / self.page_good,
            np.log1p(index - last), np.log1p(following - index), np.sign(offset), np.log1p(np.abs(offset)),
            np.full(n, headline >= 0), np.full(n, np.log1p(self.page_good)), np.full(n, np.log1p(n)),
        ], axis=1).astype(np.float32)

    def neighbour_columns(self, link_share: Floats, odds: Floats) -> Floats:
        """Size, links, headings and word log-odds of the blocks next to it."""
        heading = np.array([b.kind == "heading" for b in self.blocks], np.float32)
        base = np.stack([np.log1p(self.text[:, UNITS]), link_share, heading, odds, self.good > 0,
                         self.text[:, ENDS], self.ruled], axis=1).astype(np.float32)
        same = np.zeros(len(base), np.float32)
        same[1:] = self.container[1:] == self.container[:-1]
        padded = np.pad(base, ((3, 3), (0, 0)))
        n = len(base)
        shifted = [padded[3 + k:3 + k + n] for k in (-3, -2, -1, 1, 2, 3)]
        return np.concatenate([*shifted, same[:, None], np.append(same[1:], 0.0)[:, None].astype(np.float32)], axis=1)


_ANCESTOR_BITS: Final = {tag: 1 << i for i, tag in enumerate(ANCESTORS)}
_ROOT: Final = (-1, 0, 0, 0.0, 0.0, 0.0, 0.0, False)
_NO_OVERLAP: Final = (0.0, 0.0, 0.0, 0.0)


def _text_columns(blocks: list[Block]) -> Floats:
    """Per block the columns named above, shape (blocks, N_TEXT)."""
    rows = []
    for b in blocks:
        text = b.text
        size = len(text)
        units = text.count(" ") + 1.0
        commas = text.count(",")
        stops = text.count(".") + text.count("?") + text.count("!")
        if not text.isascii():
            if _WIDE.search(text):
                units += len(_WIDE.findall(text)) / 2
            if _OTHER_STOPS.search(text):
                stops += sum(map(text.count, _FULL_STOPS))
                commas += sum(map(text.count, _COMMAS))
        last = text[-1]
        rows.append((
            units, commas, stops, last in _ENDS, sum(map(text.count, "0123456789")) if size < 200 else 0.0,
            text[0].isupper(), text.isupper(), b.links, b.link_chars, b.bold_chars, b.italic_chars, size,
            last == ":", "\n" in text,
        ))
    return np.array(rows, np.float32).reshape(len(rows), N_TEXT)
