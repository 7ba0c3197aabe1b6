"""A set's habit as one more feature while training, and its removal from the trained weights.

In some sets a body begins with the headline and holds bylines and dates. A column that says so lets the net learn
from them without taking the habit over; when the net is used the column is 0, which is folded into a bias.
"""
from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from newsclean.clean.tagger.model import CLIP
from newsclean.clean.tagger.training.data import HEADLINE_FIRST, Example, Floats


def with_habit(matrix: Floats, example: Example) -> Floats:
    """The features and a last column: 1 where the page's set has another habit."""
    column = np.full((len(matrix), 1), example.name in HEADLINE_FIRST, np.float32)
    return np.concatenate([matrix, column], axis=1)


def without_habit(weights: Mapping[str, Floats]) -> Mapping[str, Floats]:
    """The same net without the last input, as if it were always 0."""
    constant = np.clip(weights["shift"][-1], -CLIP, CLIP)
    return {
        **weights,
        "input.b": weights["input.b"] + constant * weights["input.w"][-1],
        "input.w": np.ascontiguousarray(weights["input.w"][:-1]),
        "scale": weights["scale"][:-1],
        "shift": weights["shift"][:-1],
    }
