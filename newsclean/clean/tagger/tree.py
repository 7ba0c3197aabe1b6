"""The containers that hold undecided blocks, as columns.

Every container is a contiguous range of blocks, so any sum over a container is the difference of two prefix
sums. Blocks that a rule has removed are left out first: menus, comments and related lists cost nothing here and
do not count as the page's text.
"""
from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from newsclean.clean.tagger.lexicon import NO_LABEL, Label, Lexicon
from newsclean.clean.tagger.statistics import COMMAS, STOPS, count_characters
from newsclean.page import Block, Page

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

ANCESTORS: Final = (
    "article", "main", "nav", "header", "footer", "aside", "figure", "form", "table", "ul", "ol", "section",
    "blockquote", "li", "dl", "noscript",
)
_ANCESTOR_BITS: Final = {tag: 1 << i for i, tag in enumerate(ANCESTORS)}
_ROOT: Final = (-1, 0, 0, 0.0, 0.0, 0.0, 0.0, False)
PROSE_UNITS: Final = 10  # words of a block that reads like prose
PROSE_LINKS: Final = 0.33  # share of links above which a block is no prose


class Tree:
    """The undecided blocks of a page and the containers that hold them.

    `index` maps the tree's blocks to the page's; `nodes` maps its nodes to the page's. All other columns are in the
    tree's own numbering.
    """

    def __init__(self, page: Page, undecided: Ints, lexicon: Lexicon) -> None:
        self.page, self.lexicon, self.index = page, lexicon, undecided
        self.blocks: list[Block] = [page.blocks[i] for i in undecided.tolist()]
        self._containers(page, undecided)
        self._texts()
        self._labels(lexicon)
        self.best = self._best()

    def _containers(self, page: Page, undecided: Ints) -> None:
        """The nodes with undecided blocks in them, renumbered, as ranges of the tree's blocks."""
        before = np.zeros(len(page.blocks) + 1, np.int64)
        before[undecided + 1] = 1
        np.cumsum(before, out=before)
        starts, ends = before[np.array(page.nodes.starts)], before[np.array(page.nodes.ends)]
        self.nodes: Ints = np.flatnonzero(ends > starts)
        number = np.full(len(starts) + 1, -1, np.int64)  # the last place is for the parent of the root
        number[self.nodes] = np.arange(len(self.nodes))
        self.starts, self.ends = starts[self.nodes], ends[self.nodes]
        self.parents: Ints = number[np.array(page.nodes.parents)[self.nodes]]
        self.node: Ints = number[np.array([b.node for b in self.blocks], np.int64)]
        self.node_blocks = (self.ends - self.starts).astype(np.float32)
        alone = (self.node_blocks[self.node] <= 1) & (self.node > 0)
        self.container: Ints = np.where(alone, self.parents[self.node], self.node)

    def _texts(self) -> None:
        """Counts over the blocks' texts, and their sums over containers."""
        blocks = self.blocks
        self.counts, self.units = count_characters([b.text for b in blocks])
        self.marks = np.array([(b.links, b.link_chars, b.bold_chars, b.italic_chars, len(b.text)) for b in blocks],
                              np.float32).reshape(len(blocks), 5)
        self.size = self.marks[:, 4]
        self.link_share = self.marks[:, 1] / self.size
        prose = (self.units >= PROSE_UNITS) & (self.link_share < PROSE_LINKS) & (self.counts[:, STOPS] >= 1)
        self.good = np.where(prose, self.units, 0).astype(np.float32)
        self.sums = np.zeros((len(blocks) + 1, 3))
        np.cumsum(np.stack([self.good, self.marks[:, 1], self.size], axis=1), axis=0, out=self.sums[1:])
        totals = self.sums[self.ends] - self.sums[self.starts]
        self.node_good = totals[:, 0].astype(np.float32)
        self.node_links = (totals[:, 1] / np.maximum(totals[:, 2], 1)).astype(np.float32)
        self.page_good = max(float(self.sums[-1, 0]), 1.0)

    def _labels(self, lexicon: Lexicon) -> None:
        """Depth, ancestor tags, class log-odds and meanings of each node, top down."""
        nodes = self.page.nodes
        self.known: dict[str, Label] = {"": NO_LABEL}
        known = self.known
        rows: list[tuple[int, int, int, float, float, float, float, bool]] = []
        numbers = self.nodes.tolist()
        self.tags = [nodes.tags[i] for i in numbers]
        self.labels = [nodes.labels[i] for i in numbers]
        for i, tag, label, parent in zip(numbers, self.tags, self.labels, self.parents.tolist()):
            said = known.get(label)
            if said is None:
                said = known[label] = lexicon.of_label(label)
            depth, mask, _, _, _, total, lowest, hidden = rows[parent] if parent >= 0 else _ROOT
            rows.append((depth + 1, mask | _ANCESTOR_BITS.get(tag, 0), said.meanings, said.mean, said.lowest,
                         total + said.mean, min(lowest, said.lowest), hidden or i in nodes.hidden))
        table = np.array(rows, np.float64).T
        self.depth, self.mask, self.meaning = table[:3].astype(np.int64)
        self.odds = table[3:5].astype(np.float32)  # mean and lowest of the node's own label
        self.path = table[5:7].astype(np.float32)  # sum and lowest of all labels down to it
        self.hidden = table[7].astype(np.float32)

    def _best(self) -> int:
        """The best container by paragraph score: a paragraph counts for its container, half for the next, a fifth …

        After the paragraph scoring of Readability (Arc90, 2009; Mozilla's readability.js).
        """
        points = np.where(self.good > 0, 1 + self.counts[:, COMMAS] + np.minimum(self.size / 100, 3), 0)
        score, at = np.zeros(len(self.nodes)), self.container
        for share in (1.0, 0.5, 0.2):
            score += np.bincount(at, weights=points * share, minlength=len(score))
            at = np.maximum(self.parents[at], 0)
        return int(np.argmax(score * (1 - self.node_links)))

    def label_of(self, label: str) -> Label:
        """What a class attribute says, worked out once a page."""
        if label not in self.known:
            self.known[label] = self.lexicon.of_label(label)
        return self.known[label]
