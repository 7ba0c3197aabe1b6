"""The net that tags blocks, run with numpy: one dense layer, the page's mean, four dilated convolutions.

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
from typing import IO, Final

import numpy as np
from numpy.typing import NDArray

from newsclean.clean.tagger.lexicon import Lexicon
from newsclean.page import Format

Floats = NDArray[np.float32]
DILATIONS: Final = (1, 2, 4, 8)
MAX_PRODUCT: Final = 2**18
ROWS: Final = 8_192  # blocks that go through the first layer at a time, which needs four copies of their features
CLIP: Final = 6.0  # standard deviations beyond which a feature says no more


@dataclass(frozen=True, slots=True)
class Model:
    """The weights of one net, and the lexicon that its features were made with."""

    weights: Mapping[str, Floats]
    lexicon: Lexicon

    def probabilities(self, features: Floats) -> Floats:
        """For each block the probability that it belongs to the body, shape (blocks,)."""
        w = self.weights
        parts = [self._first_layer(features[i:i + ROWS]) for i in range(0, len(features), ROWS)]
        hidden = parts[0] if len(parts) == 1 else np.concatenate(parts)
        hidden = hidden + np.maximum(hidden.mean(0) @ w["page.w"] + w["page.b"], 0.0)
        n = len(hidden)
        for dilation in DILATIONS:
            padded = np.zeros((n + 2 * dilation, hidden.shape[1]), np.float32)
            padded[dilation:dilation + n] = hidden
            joined = np.concatenate([padded[:n], hidden, padded[2 * dilation:]], axis=1)
            hidden = hidden + np.maximum(_product(joined, w[f"conv{dilation}.w"]) + w[f"conv{dilation}.b"], 0.0)
        logits = np.clip(hidden @ w["output.w"] + w["output.b"], -30.0, 30.0)
        return np.asarray(1.0 / (1.0 + np.exp(-logits)), np.float32)

    def _first_layer(self, features: Floats) -> Floats:
        w = self.weights
        x = np.clip(features * w["scale"] + w["shift"], -CLIP, CLIP)
        return np.asarray(np.maximum(_product(x, w["input.w"]) + w["input.b"], 0.0), np.float32)


def _product(rows: Floats, weights: Floats) -> Floats:
    """The matrix product, some rows at a time.

    OpenBLAS starts threads for products of more than 2**18 multiplications. For matrices of this size they cost
    more than they bring, the more so where worker processes already use every core.
    """
    n, depth = rows.shape
    chunk = max(1, MAX_PRODUCT // weights.size)
    whole = n // chunk * chunk
    first = rows[:whole].reshape(-1, chunk, depth) @ weights
    return np.concatenate([first.reshape(whole, weights.shape[1]), rows[whole:] @ weights])


def read_model(file: IO[bytes]) -> Model:
    """Read a model from a file that `write_model` made."""
    with np.load(file, allow_pickle=False) as data:
        arrays = {name: data[name].astype(np.float32) for name in data.files if name != "lexicon"}
        words, classes = json.loads(bytes(data["lexicon"]).decode("utf-8"))
    for array in arrays.values():
        array.setflags(write=False)
    return Model(MappingProxyType(arrays), Lexicon(MappingProxyType(words), MappingProxyType(classes)))


def write_model(file: IO[bytes], model: Model) -> None:
    """Write a model, its weights as half floats and its log-odds with two decimals."""
    tables = [{word: round(value, 2) for word, value in sorted(table.items())}
              for table in (model.lexicon.words, model.lexicon.classes)]
    text = json.dumps(tables, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    arrays = {name: array.astype(np.float16 if array.ndim > 1 else np.float32)
              for name, array in model.weights.items()}
    np.savez_compressed(file, allow_pickle=False, lexicon=np.frombuffer(text, np.uint8), **arrays)


@cache
def load(format: Format) -> Model:
    """The model shipped for this format of page."""
    with resources.files(__package__).joinpath(f"weights-{format}.npz").open("rb") as file:
        return read_model(file)
