"""Boosted trees over the features: the teacher that the net is distilled from, and the yardstick beside it."""
from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import lightgbm
import numpy as np

from newsclean.clean.tagger.training.data import Example, Floats

ROUNDS: Final = 300
PARAMETERS: Final = {
    "objective": "binary", "num_leaves": 15, "learning_rate": 0.08, "min_data_in_leaf": 40, "feature_fraction": 0.5,
    "bagging_fraction": 0.7, "bagging_freq": 1, "lambda_l2": 5, "verbose": -1, "num_threads": 1, "seed": 1,
}


def train_trees(examples: Sequence[Example], features: Sequence[Floats]) -> lightgbm.Booster:
    """Fit the trees."""
    data = lightgbm.Dataset(
        np.concatenate(list(features)), np.concatenate([e.target for e in examples]),
        weight=np.concatenate([e.weight for e in examples]))
    return lightgbm.train(PARAMETERS, data, ROUNDS)


def predict_trees(trees: lightgbm.Booster, features: Floats) -> Floats:
    """Probabilities of the blocks of one page."""
    return np.asarray(trees.predict(features), np.float32)
