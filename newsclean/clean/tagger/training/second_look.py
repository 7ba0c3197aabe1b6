"""Training of the second look: trees over what nets say of pages they have not seen."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

import lightgbm
import numpy as np

from newsclean.clean.tagger.second_look import ALL, LEAVES, SecondLook
from newsclean.clean.tagger.training.data import HEADLINE_FIRST, Example, Floats

ROUNDS: Final = 40
PARAMETERS: Final = {
    "objective": "binary", "num_leaves": LEAVES, "learning_rate": 0.1, "min_data_in_leaf": 60, "feature_fraction": 0.7,
    "bagging_fraction": 0.7, "bagging_freq": 1, "verbose": -1, "num_threads": 1, "seed": 1,
}
SHORT: Final = 6.0  # tokens that a block counts for at the least
LONG: Final = 60.0  # and at the most

Split = tuple[int, float, int]


def train_second_look(examples: Sequence[Example], columns: Sequence[Floats]) -> SecondLook:
    """Fit the trees on columns of shape (columns, blocks); sets whose bodies begin with the headline are left out."""
    chosen = [(e, c) for e, c in zip(examples, columns) if e.name not in HEADLINE_FIRST]
    data = lightgbm.Dataset(
        np.concatenate([c.T for _, c in chosen]), np.concatenate([e.target for e, _ in chosen]),
        weight=np.concatenate([_weight(e) for e, _ in chosen]))
    trees = lightgbm.train(PARAMETERS, data, ROUNDS).dump_model()["tree_info"]
    splits: list[Split] = []
    starts, leaves = [], np.zeros((len(trees), LEAVES), np.float32)
    for number, tree in enumerate(trees):
        starts.append(len(splits))
        values = list(_leaves(tree["tree_structure"]))
        leaves[number, :len(values)] = values
        # A tree of one leaf looks at nothing: a split that no value passes keeps its place.
        splits += list(_splits(tree["tree_structure"], 0)) or [(0, np.inf, ALL)]
    column, threshold, mask = zip(*splits)
    return SecondLook(
        np.array(column, np.uint8), np.array(threshold, np.float32), np.array(mask, np.uint16),
        np.array(starts, np.int32), leaves)


def _weight(example: Example) -> Floats:
    """Short blocks count for more than their text: a body is right only where they are, too."""
    return np.asarray(np.clip(example.size, SHORT, LONG) / np.sqrt(len(example.size)), np.float32)


def _leaves(node: dict[str, Any]) -> Iterator[float]:
    """The values of the leaves below a node, from left to right."""
    if "leaf_value" in node:
        yield node["leaf_value"]
        return
    yield from _leaves(node["left_child"])
    yield from _leaves(node["right_child"])


def _splits(node: dict[str, Any], first: int) -> Iterator[Split]:
    """The splits at and below a node, whose leftmost leaf has this number."""
    if "leaf_value" in node:
        return
    size = sum(1 for _ in _leaves(node["left_child"]))
    lost = ((1 << size) - 1) << first
    yield node["split_feature"], node["threshold"], ALL & ~lost
    yield from _splits(node["left_child"], first)
    yield from _splits(node["right_child"], first + size)
