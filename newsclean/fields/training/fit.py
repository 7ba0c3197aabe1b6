"""Fitting of weights to named features: a softmax over the claims of a page, or a logistic over single claims.

Both have a penalty on the squared distance of each weight from what is believed of it beforehand (mostly 0), so a
feature that the pages hardly show keeps its belief. Features that fewer than `MIN_SEEN` claims have are left out.
"""
from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

Features = Mapping[str, float]
Weights = dict[str, float]
Numbers = NDArray[np.float64]
MIN_SEEN: Final = 8
PENALTY: Final = 2.0
_STEPS: Final = 400


class Group(NamedTuple):
    """The claims of a page, which of them are right, and what the page counts."""

    features: Sequence[Features]
    right: Sequence[bool]
    weight: float


def fit_softmax(groups: Iterable[Group], beliefs: Features) -> Weights:
    """Weights under which the right claims of a page have the greatest share; pages without a right one don't count."""
    used = [group for group in groups if any(group.right)]
    rows = [one for group in used for one in group.features]
    names = _names(rows)
    matrix = _matrix(rows, names)
    right = np.array([is_right for group in used for is_right in group.right], float)
    sizes = np.array([len(group.features) for group in used])
    starts, page = np.concatenate([[0], np.cumsum(sizes)[:-1]]), np.repeat(np.arange(len(used)), sizes)
    weight = np.array([group.weight for group in used])

    def loss(w: Numbers) -> tuple[float, Numbers]:
        scores = matrix @ w
        raised = np.exp(scores - np.maximum.reduceat(scores, starts)[page])
        total, good = np.add.reduceat(raised, starts), np.add.reduceat(raised * right, starts) + 1e-300
        slope = (raised / total[page] - raised * right / good[page]) * weight[page]
        return float((weight * (np.log(total) - np.log(good))).sum()), matrix.T @ slope

    return _minimum(loss, names, beliefs)


def fit_logistic(groups: Iterable[Group], beliefs: Features) -> Weights:
    """Weights under which the right claims are likely and the wrong ones are not, each for itself."""
    used = list(groups)
    rows = [one for group in used for one in group.features]
    names = _names(rows)
    matrix = _matrix(rows, names)
    right = np.array([is_right for group in used for is_right in group.right], float)
    weight = np.array([group.weight / len(group.features) ** 0.5 for group in used for _ in group.features])

    def loss(w: Numbers) -> tuple[float, Numbers]:
        scores = matrix @ w
        likely = 1 / (1 + np.exp(-np.clip(scores, -30, 30)))
        value = float((weight * (np.logaddexp(0, scores) - right * scores)).sum())
        return value, matrix.T @ (weight * (likely - right))

    return _minimum(loss, names, beliefs)


def _names(rows: Iterable[Features]) -> list[str]:
    seen = Counter(name for row in rows for name, value in row.items() if value)
    return sorted(name for name, count in seen.items() if count >= MIN_SEEN)


def _matrix(rows: Sequence[Features], names: Sequence[str]) -> csr_matrix:
    column = {name: number for number, name in enumerate(names)}
    values, at, columns = [], [], []
    for number, row in enumerate(rows):
        for name, value in row.items():
            if value and name in column:
                values.append(value)
                at.append(number)
                columns.append(column[name])
    return csr_matrix((values, (at, columns)), shape=(len(rows), len(names)))


def _minimum(
    loss: Callable[[Numbers], tuple[float, Numbers]], names: Sequence[str], beliefs: Features
) -> Weights:
    """The weights of least loss and penalty; a belief in a feature that is left out stands as it is."""
    believed = np.array([beliefs.get(name, 0.0) for name in names])

    def penalised(w: Numbers) -> tuple[float, Numbers]:
        value, slope = loss(w)
        away = w - believed
        return value + PENALTY / 2 * float(away @ away), slope + PENALTY * away

    found = minimize(penalised, believed, jac=True, method="L-BFGS-B", options={"maxiter": _STEPS}).x
    return {**beliefs, **dict(zip(names, map(float, found)))}
