"""Boosted trees that take a second look at a page, run with numpy.

Each split of a tree rules out the leaves below its other side, so that the first leaf which no split rules out is
the tree's; all splits of all trees are looked at together. (Lucchese et al.: "QuickScorer: a fast algorithm to rank
documents with additive ensembles of regression trees", SIGIR 2015.)
"""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
LEAVES: Final = 16  # of a tree, at most: the bits of a mask
ALL: Final = 0xFFFF
_PREFIX: Final = "second."


@dataclass(frozen=True, slots=True)
class SecondLook:
    """The splits of all trees, one tree after the other, and the values of their leaves."""

    column: NDArray[np.uint8]  # what each split looks at
    threshold: Floats  # a split with a larger value goes to its right side
    mask: NDArray[np.uint16]  # the leaves that are left when it does
    starts: NDArray[np.int32]  # the first split of each tree
    leaves: Floats  # shape (trees, LEAVES)

    def logits(self, columns: Floats) -> Floats:
        """The log-odds that each block belongs to the body, of columns of shape (columns, blocks)."""
        right = columns[self.column] > self.threshold[:, None]
        left = np.bitwise_and.reduceat(np.where(right, self.mask[:, None], np.uint16(ALL)), self.starts, axis=0)
        lowest = left & (~left + np.uint16(1))
        leaf = np.frexp(lowest.astype(np.float32))[1] - 1
        return np.asarray(np.take_along_axis(self.leaves, leaf, axis=1).sum(0), np.float32)

    def arrays(self) -> dict[str, NDArray[Any]]:
        """The arrays by the names under which weights are stored."""
        return {f"{_PREFIX}{name}": getattr(self, name) for name in self.__dataclass_fields__}


def from_arrays(arrays: Mapping[str, NDArray[Any]]) -> SecondLook:
    """Read what `SecondLook.arrays` gave."""
    return SecondLook(**{name: arrays[f"{_PREFIX}{name}"] for name in SecondLook.__dataclass_fields__})


def is_second_look(name: str) -> bool:
    """Whether an array of stored weights belongs to the second look."""
    return name.startswith(_PREFIX)
