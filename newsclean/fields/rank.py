"""Ranking claims by learned weights: what several candidates say together, scored by a small table of numbers.

A claim is one value with every candidate that gives it. Its features are named; a field's table gives each name a
weight, and the sum is the claim's score. The tables were fitted on annotated pages and are data, not code.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Generic, TypeVar

from newsclean.article import Evidence, Rejected
from newsclean.fields.choose import Candidate

T = TypeVar("T")

_MAX_RAW: Final = 300
_MAX_REJECTED: Final = 20


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


def score(features: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """The weighted sum; a name without a weight counts nothing."""
    return sum(value * weights.get(name, 0.0) for name, value in features.items())


def logistic(x: float) -> float:
    """The probability of a log-odds."""
    return 1.0 / (1.0 + math.exp(-min(max(x, -30.0), 30.0)))


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
        Rejected(source=one.source, value=one.raw[:_MAX_RAW], why="agrees")
        for one in claim.members
        if one is not winner
    ] + [
        Rejected(
            source=one.source,
            value=one.raw[:_MAX_RAW],
            why=f"another value; score {other.score:.1f} against {claim.score:.1f}",
        )
        for other in others
        for one in other.members
    ]
    return Evidence(
        source=winner.source,
        raw=winner.raw[:_MAX_RAW],
        confidence=round(min(max(confidence, 0.0), 0.99), 3),
        why="; ".join(said),
        rejected=tuple(lost[:_MAX_REJECTED]),
    )
