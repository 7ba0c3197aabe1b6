"""From probabilities to a choice of blocks: the one whose word F1 is expected to be highest."""
from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
MIN_PROBABILITY: Final = 0.3  # of the likeliest block; below it the page has no article


def choose_blocks(probabilities: Floats, sizes: Floats) -> tuple[NDArray[np.bool_], float]:
    """The blocks to keep, and the F1 expected of them (0 to 1), which is the confidence in the page's body.

    Keeping the k most probable blocks is expected to hold `sum(p * size)` right words of theirs; the F1 of that
    against the page's expected total is highest at one k. (Expected-F1 decoding; see Ye, Chai, Lee, Chieu:
    "Optimizing F-measure: a tale of two approaches", ICML 2012.)
    """
    if not len(probabilities) or float(probabilities.max()) < MIN_PROBABILITY:
        return np.zeros(len(probabilities), bool), 0.0
    mass = probabilities * sizes
    order = (-probabilities).argsort(kind="stable")
    right = mass[order].cumsum()
    expected = 2 * right / (sizes[order].cumsum() + mass.sum() + 1e-9)
    best = int(expected.argmax())
    return probabilities >= probabilities[order[best]], float(expected[best])
