"""The containers that hold undecided blocks, as columns.

Every container is a contiguous range of blocks, so any sum over a container is the difference of two prefix
sums. Blocks that a rule has removed are left out first: menus, comments and related lists cost nothing here and
do not count as the page's text.
"""
from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from newsclean.clean.tagger.lexicon import Lexicon
from newsclean.clean.tagger.shapes import DEPTH, Shapes
from newsclean.clean.tagger.statistics import COMMAS, STOPS, count_characters
from newsclean.page import Block, Page

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

PROSE_UNITS: Final = 10  # words of a block that reads like prose
PROSE_LINKS: Final = 0.33  # share of links above which a block is no prose
LINKS, LINK_CHARS, BOLD, ITALIC, SIZE = range(5)


class Tree:
    """The undecided blocks of a page and the containers that hold them.

    `index` maps the tree's blocks to the page's. All other columns are in the tree's own numbering: those of blocks,
    those of nodes, and `said`, which is of the nodes' shapes.
    """

    def __init__(self, page: Page, undecided: Ints, lexicon: Lexicon) -> None:
        self.page, self.lexicon, self.index = page, lexicon, undecided
        self.blocks: list[Block] = [page.blocks[i] for i in undecided.tolist()]
        self.texts = [block.text for block in self.blocks]
        self._containers(page)
        self._counts()
        self._sums()
        self.best = self._best()

    def _containers(self, page: Page) -> None:
        """The nodes above undecided blocks in document order, as ranges of the tree's blocks, and their shapes."""
        nodes = page.nodes
        above, tags, labels, hidden = nodes.parents, nodes.tags, nodes.labels, nodes.hidden
        shapes = self.shapes = Shapes(self.lexicon)
        numbers = shapes.numbers
        parents, starts, shape = [-1], [0], [shapes.add((-1, tags[0], labels[0], 0 in hidden))]
        number, owners = {0: 0}, []
        for i, block in enumerate(self.blocks):
            node, new = block.node, []
            while node not in number:
                new.append(node)
                node = above[node]
            parent = number[node]
            while new:
                node = new.pop()
                key = (shape[parent], tags[node], labels[node], node in hidden)
                same = numbers.get(key)
                shape.append(shapes.add(key) if same is None else same)
                parents.append(parent)
                starts.append(i)
                parent = number[node] = len(number)
            owners.append(parent)
        self.parents, self.starts, self.shape = np.array(parents), np.array(starts), np.array(shape)
        self.ends: Ints = self.index.searchsorted([nodes.ends[node] for node in number])
        self.above = np.maximum(self.parents, 0)  # the root is above itself
        self.node = np.array(owners)
        self.node_blocks = (self.ends - self.starts).astype(np.float32)
        alone = self.node_blocks.take(self.node) <= 1
        self.container: Ints = np.where(alone, self.above.take(self.node), self.node)
        self.said = shapes.said()

    def _counts(self) -> None:
        """Counts over the blocks' texts, and which of them read like prose."""
        marks: list[int] = []
        for block in self.blocks:
            marks += (block.links, block.link_chars, block.bold_chars, block.italic_chars, len(block.text))
        self.marks = np.array(marks, np.float32).reshape(-1, 5)
        self.counts, self.units = count_characters(self.texts)
        self.size = self.marks[:, SIZE]
        self.link_share = self.marks[:, LINK_CHARS] / self.size
        prose = (self.units >= PROSE_UNITS) & (self.link_share < PROSE_LINKS) & (self.counts[:, STOPS] >= 1)
        self.good = self.units * prose  # words of prose

    def _sums(self) -> None:
        """Prefix sums over the blocks, and what they come to in each node."""
        self.sums = np.zeros((len(self.blocks) + 1, 3))
        rows = self.sums[1:]
        rows[:, 0], rows[:, 1], rows[:, 2] = self.good, self.marks[:, LINK_CHARS], self.size
        np.add.accumulate(rows, out=rows)
        totals = self.sums.take(self.ends, axis=0) - self.sums.take(self.starts, axis=0)
        self.node_good = totals[:, 0].astype(np.float32)
        self.node_links = (totals[:, 1] / np.maximum(totals[:, 2], 1)).astype(np.float32)
        self.page_good = max(float(self.sums[-1, 0]), 1.0)

    def _best(self) -> int:
        """The best container by paragraph score: a paragraph counts for its container, half for the next, a fifth …

        After the paragraph scoring of Readability (Arc90, 2009; Mozilla's readability.js).
        """
        points = (1 + self.counts[:, COMMAS] + np.minimum(self.size / 100, 3)) * (self.good > 0)
        n = len(self.parents)
        own = np.bincount(self.container, points, n)
        higher = np.bincount(self.above, own, n)
        score = own + 0.5 * higher + 0.2 * np.bincount(self.above, higher, n)
        return int((score * (1 - self.node_links)).argmax())

    def depth(self, node: int) -> int:
        """How many nodes are above a node."""
        return int(self.said[self.shape[node], DEPTH])
