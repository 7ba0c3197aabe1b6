"""What the net says around a block: its neighbours, the blocks that stand or look like it, the page as a whole.

The net judges each block by what it is and what stands around it, but does not know what it says of the others. A
heading between two paragraphs that it is sure of, an item of a list most of which it keeps, a line that looks like
forty it removes: the second look at a page is taken with that known.
"""
from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Final

import numpy as np
from numpy.typing import NDArray

from newsclean.clean.tagger.tree import Tree
from newsclean.strings.letters import SENTENCE_ENDS

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

REACH: Final = 3  # blocks to each side whose logits are columns
OUTSIDE: Final = -6.0  # the logit of what stands before and after the page
FAR: Final = 30  # blocks; distances are cut here
LIKELY: Final = 0.5
_KINDS: Final = {"paragraph": 0, "heading": 1, "list_item": 2, "quote": 3, "table": 4, "preformatted": 5}


def logits(probabilities: Floats) -> Floats:
    """The log-odds of probabilities, within -9.2 and 9.2."""
    p = np.clip(probabilities, 1e-4, 1 - 1e-4)
    return np.asarray(np.log(p / (1 - p)), np.float32)


def context(tree: Tree, probabilities: Floats) -> Floats:
    """The columns that the second look is taken with, shape (columns, blocks)."""
    says = logits(probabilities)
    blocks, parents = tree.blocks, tree.page.nodes.parents
    tags, labels = tree.page.nodes.tags, tree.page.nodes.labels
    n = len(blocks)
    around = np.full(n + 2 * REACH, OUTSIDE, np.float32)
    around[REACH:REACH + n] = says
    chars = np.array([len(block.text) for block in blocks], np.float32)
    links = np.array([block.link_chars for block in blocks], np.float32)
    kinds = np.array([_KINDS[block.kind] for block in blocks], np.float32)
    stops = np.array([block.text.endswith(SENTENCE_ENDS) for block in blocks], np.float32)
    places = _numbers(parents[block.node] for block in blocks)
    looks = _numbers((tags[block.node], labels[block.node], block.kind) for block in blocks)
    mass = probabilities * tree.units
    return np.stack([
        *(around[start:start + n] for start in range(2 * REACH + 1)),
        *_with_neighbours(np.log1p(chars), 0.0), *_with_neighbours(kinds, -1.0), *_with_neighbours(stops, 0.0),
        links / np.maximum(chars, 1),
        *_others(places, says, mass, tree.units), *_others(looks, says, mass, tree.units),
        *_distances(probabilities > LIKELY), *_page(probabilities, mass, tree.units),
    ]).astype(np.float32, copy=False)


def _numbers(keys: Iterable[Hashable]) -> Ints:
    """Equal keys as equal numbers."""
    known: dict[Hashable, int] = {}
    return np.array([known.setdefault(key, len(known)) for key in keys], np.int64)


def _with_neighbours(column: Floats, outside: float) -> tuple[Floats, Floats, Floats]:
    """A column, and those of the block before and after."""
    wide = np.full(len(column) + 2, outside, np.float32)
    wide[1:-1] = column
    return column, wide[:-2], wide[2:]


def _others(groups: Ints, says: Floats, mass: Floats, units: Floats) -> tuple[Floats, Floats, Floats]:
    """Of the other blocks of each block's group: their mean logit, their number, their share of body text."""
    count = np.bincount(groups)[groups]
    total, body, size = (np.bincount(groups, column)[groups] - column for column in (says, mass, units))
    alone = count == 1
    mean = np.where(alone, 0.0, total / np.maximum(count - 1, 1))
    share = np.where(alone, -1.0, body / (size + 1e-6))
    return mean.astype(np.float32), np.minimum(count, FAR).astype(np.float32), share.astype(np.float32)


def _distances(likely: NDArray[np.bool_]) -> tuple[Floats, Floats]:
    """How far the likely block before and after each block is."""
    n = len(likely)
    place = np.arange(n)
    before = np.maximum.accumulate(np.where(likely, place, -FAR))
    after = np.minimum.accumulate(np.where(likely, place, n + FAR)[::-1])[::-1]
    before, after = np.append(-FAR, before[:-1]), np.append(after[1:], n + FAR)
    return np.minimum(place - before, FAR).astype(np.float32), np.minimum(after - place, FAR).astype(np.float32)


def _page(probabilities: Floats, mass: Floats, units: Floats) -> tuple[Floats, Floats]:
    """The size of the body's text, and how sure the net is of the page."""
    sure = float((np.maximum(probabilities, 1 - probabilities) * units).sum() / (units.sum() + 1e-6))
    return np.full_like(mass, np.log1p(mass.sum())), np.full_like(mass, sure)
