"""Ranking claims by learned weights: what several candidates say together, scored by a small table of numbers.

A claim is one value with every candidate that gives it. Its features are named; a field's table gives each name a
weight, and the sum is the claim's score. A second table weighs the signs that a choice is right: the sum is the
log-odds of it, so that of the values given with a confidence of 0.9 nine in ten are right. The tables were fitted on
annotated pages and are data, not code.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Generic, NamedTuple, TypeVar

from newsclean.article import Evidence, Rejected
from newsclean.fields.choose import MAX_RAW, MAX_REJECTED, Candidate

T = TypeVar("T")
Features = Mapping[str, float]

_UNLIKELY: Final = -4.0  # log-odds beyond which a share says no more
_LIKELY: Final = 7.0
_LEAST_SURE: Final = 0.01
_SUREST: Final = 0.99


class Tables(NamedTuple):
    """The weights of a field: of the features of its claims, and of the signs that a choice among them is right."""

    claims: Features
    choice: Features


@dataclass(slots=True)
class Claim(Generic[T]):
    """A value and everything that is known of it."""

    value: T
    members: list[Candidate[T]] = field(default_factory=list)
    features: dict[str, float] = field(default_factory=dict)
    score: float = 0.0

    @property
    def sources(self) -> list[str]:
        """The names of its sources, each once, in order."""
        return list(dict.fromkeys(one.source for one in self.members))


def score(features: Features, weights: Features) -> float:
    """The weighted sum, the same in any order; a name without a weight counts nothing."""
    return math.fsum([value * weights.get(name, 0.0) for name, value in features.items()])


def logistic(x: float) -> float:
    """The probability of a log-odds."""
    return 1.0 / (1.0 + math.exp(-min(max(x, -30.0), 30.0)))


def odds(probability: float) -> float:
    """The log-odds of a probability, within bounds."""
    if not 0.0 < probability < 1.0:
        return _LIKELY if probability > 0 else _UNLIKELY
    return min(max(math.log(probability / (1.0 - probability)), _UNLIKELY), _LIKELY)


def confidence(signs: Features, table: Features) -> float:
    """How sure a choice is by its signs: the share of such choices that are right, 0.01 to 0.99."""
    return round(min(max(logistic(score(signs, table)), _LEAST_SURE), _SUREST), 3)


def shares(scores: Sequence[float]) -> list[float]:
    """The scores as probabilities that add up to one."""
    if not scores:
        return []
    top = max(scores)
    raised = [math.exp(one - top) for one in scores]
    total = sum(raised)
    return [one / total for one in raised]


def evidence_of(
    winner: Candidate[T],
    claim: Claim[T],
    others: Sequence[Claim[T]],
    *,
    confidence: float,
    note: str = "",
) -> Evidence:
    """The evidence of a claim that won over others."""
    agree = [name for name in claim.sources if name != winner.source]
    said = [
        f"agrees with {', '.join(agree[:5])}"
        if agree
        else "the only source"
        if not others
        else "most trusted"
    ]
    if others:
        said.append(f"{len(others)} other value{'s' if len(others) > 1 else ''}")
    if note:
        said.append(note)
    lost = [
        Rejected(source=one.source, value=one.raw[:MAX_RAW], why="agrees")
        for one in claim.members
        if one is not winner
    ] + [
        Rejected(
            source=one.source,
            value=one.raw[:MAX_RAW],
            why=f"another value; score {other.score:.1f} against {claim.score:.1f}",
        )
        for other in others
        for one in other.members
    ]
    return Evidence(
        source=winner.source,
        raw=winner.raw[:MAX_RAW],
        confidence=confidence,
        why="; ".join(said),
        rejected=tuple(lost[:MAX_REJECTED]),
    )
