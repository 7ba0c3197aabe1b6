"""The net that tags blocks, run with numpy: one dense layer, the page's mean, four dilated convolutions.

What trees say with the net's answers known (`second_look`) counts for half.

The weights are made by `train` and shipped beside this module, one file a page format; they are loaded once and
never written to.
"""
from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import IO, Any, Final

import numpy as np
from numpy.typing import NDArray

from newsclean.clean.tagger.context import context, logits
from newsclean.clean.tagger.features import features
from newsclean.clean.tagger.lexicon import Lexicon
from newsclean.clean.tagger.second_look import SecondLook, from_arrays, is_second_look
from newsclean.clean.tagger.tree import Tree
from newsclean.page import Format

Floats = NDArray[np.float32]
DILATIONS: Final = (1, 2, 4, 8)
MAX_PRODUCT: Final = 2**18
ROWS: Final = 8_192  # blocks that go through the first layer at a time, which needs four copies of their features
CLIP: Final = 6.0  # standard deviations beyond which a feature says no more


@dataclass(frozen=True, slots=True)
class Model:
    """The weights of one net, the lexicon that its features were made with, and the second look, if there is one."""

    weights: Mapping[str, Floats]
    lexicon: Lexicon
    second_look: SecondLook | None = None

    def probabilities(self, tree: Tree) -> Floats:
        """For each block the probability that it belongs to the body, shape (blocks,)."""
        first = self.first_look(features(tree))
        if self.second_look is None:
            return first
        return _sigmoid(np.float32(0.5) * (logits(first) + self.second_look.logits(context(tree, first))))

    def first_look(self, features: Floats) -> Floats:
        """What the net says of each block, shape (blocks,)."""
        w = self.weights
        n, width = len(features), len(w["input.b"])
        padded = np.zeros((n + 2 * DILATIONS[-1], width), np.float32)  # what the convolutions see around the page is 0
        hidden = padded[DILATIONS[-1]:DILATIONS[-1] + n]
        for i in range(0, n, ROWS):
            self._first_layer(features[i:i + ROWS], hidden[i:i + ROWS])
        hidden += np.maximum(np.add.reduce(hidden) / n @ w["page.w"] + w["page.b"], 0.0)
        joined, seen = np.empty((n, 3 * width), np.float32), np.empty((n, width), np.float32)
        for dilation in DILATIONS:
            for place, start in enumerate(range(DILATIONS[-1] - dilation, DILATIONS[-1] + dilation + 1, dilation)):
                joined[:, place * width:(place + 1) * width] = padded[start:start + n]
            hidden += _rectified(joined, w[f"conv{dilation}.w"], w[f"conv{dilation}.b"], seen)
        return _sigmoid(hidden @ w["output.w"] + w["output.b"])

    def _first_layer(self, features: Floats, out: Floats) -> None:
        w = self.weights
        x = features * w["scale"]
        x += w["shift"]
        np.clip(x, -CLIP, CLIP, out=x)
        _rectified(x, w["input.w"], w["input.b"], out)


def _sigmoid(logits: NDArray[np.floating[Any]]) -> Floats:
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(logits, -30.0, 30.0))), np.float32)


def _rectified(rows: Floats, weights: Floats, bias: Floats, out: Floats) -> Floats:
    """The positive part of the product and a bias, in `out`; some rows at a time.

    OpenBLAS starts threads for products of more than 2**18 multiplications. For matrices of this size they cost
    more than they bring, the more so where worker processes already use every core.
    """
    chunk = max(1, MAX_PRODUCT // weights.size)
    for i in range(0, len(rows), chunk):
        np.matmul(rows[i:i + chunk], weights, out=out[i:i + chunk])
    out += bias
    return np.maximum(out, 0.0, out=out)


def read_model(file: IO[bytes]) -> Model:
    """Read a model from a file that `write_model` made."""
    with np.load(file, allow_pickle=False) as data:
        stored = {name: data[name] for name in data.files if name != "lexicon"}
        # The words have few different log-odds: one object each keeps them in the processor's cache.
        words, classes = json.loads(bytes(data["lexicon"]).decode("utf-8"), parse_float=cache(float))
    second = {name: array for name, array in stored.items() if is_second_look(name)}
    weights = {name: array.astype(np.float32) for name, array in stored.items() if name not in second}
    for array in (*weights.values(), *second.values()):
        array.setflags(write=False)
    return Model(MappingProxyType(weights), Lexicon(words, classes), from_arrays(second) if second else None)


def write_model(file: IO[bytes], model: Model) -> None:
    """Write a model, its weights as half floats and its log-odds with two decimals."""
    tables = [{word: round(value, 2) for word, value in sorted(table.items())}
              for table in (model.lexicon.words, model.lexicon.classes)]
    text = json.dumps(tables, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    arrays = {name: array.astype(np.float16 if array.ndim > 1 else np.float32)
              for name, array in model.weights.items()}
    second = model.second_look.arrays() if model.second_look else {}
    np.savez_compressed(file, allow_pickle=False, lexicon=np.frombuffer(text, np.uint8), **arrays, **second)


@cache
def load(format: Format) -> Model:
    """The model shipped for this format of page."""
    with resources.files(__package__).joinpath(f"weights-{format}.npz").open("rb") as file:
        return read_model(file)
