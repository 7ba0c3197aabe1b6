"""How a field is chosen: candidates that agree are one claim, independent sources add up, losers stay in the trace.

It is the same for every field. What differs is passed in: when two values are the same, and which of two spellings
of one value is the better one.
"""
from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Generic, TypeVar

from newsclean.article import Evidence, Rejected

T = TypeVar("T")

MAX_REJECTED: Final = 20  # candidates that evidence names
MAX_RAW: Final = 300  # characters of a text that evidence quotes


@dataclass(slots=True)
class Candidate(Generic[T]):
    """A value that a source gives.

    `trust` is how often the source is right where it is present, 0 to 1. `position` is the index of the block
    where it stands, if it stands on the page. `precision` ranks values that agree: the higher says more.
    Sources of one `family` copy from each other (two tags of one plugin), so they count once.
    """

    value: T
    source: str
    raw: str
    trust: float
    position: int | None = None
    precision: float = 0.0
    family: str = ""


@dataclass(slots=True)
class _Group(Generic[T]):
    """The candidates that agree, in the order given."""

    key: Hashable
    members: list[Candidate[T]] = field(default_factory=list)

    sure: float = 0.0

    def confidence(self) -> float:
        """One minus the chance that every independent source is wrong."""
        if len(self.members) == 1:
            return min(max(self.members[0].trust, 0.0), 0.99)
        best: dict[str, float] = {}
        for one in self.members:
            family = one.family or one.source
            best[family] = max(best.get(family, 0.0), one.trust)
        wrong = 1.0
        for trust in best.values():
            wrong *= 1.0 - min(max(trust, 0.0), 0.99)
        return 1.0 - wrong

    def best(self) -> Candidate[T]:
        """The most precise value; of equals the most trusted, then the first."""
        return max(self.members, key=lambda one: (one.precision, one.trust))


def choose(
    candidates: Sequence[Candidate[T]],
    *,
    same: Callable[[T], Hashable] | None = None,
    looked_for: str = "",
) -> tuple[Candidate[T] | None, Evidence]:
    """The winning candidate and the evidence.

    `same` maps a value to a key that is equal for values that agree; without it the value is its own key.
    `looked_for` names the sources tried, for the evidence of a field that is missing.
    """
    if not candidates:
        return None, Evidence(why=f"looked for {looked_for}" if looked_for else "no source gives it")
    groups: dict[Hashable, _Group[T]] = {}
    for one in candidates:
        key = _key(one.value, same)
        groups.setdefault(key, _Group(key)).members.append(one)
    for group in groups.values():
        group.sure = group.confidence()
    ranked = sorted(groups.values(), key=lambda group: -group.sure)  # stable: of equals the first
    winners = ranked[0]
    winner = winners.best()
    return winner, Evidence(
        source=winner.source,
        raw=winner.raw[:MAX_RAW],
        confidence=round(_against(winners, ranked[1:]), 3),
        why=_why(winner, winners, ranked[1:]),
        rejected=_rejected(winner, ranked),
    )


def _key(value: T, same: Callable[[T], Hashable] | None) -> Hashable:
    key: Any = value if same is None else same(value)
    if isinstance(key, str):
        return key
    try:
        hash(key)
    except TypeError:
        return repr(key)
    return key  # type: ignore[no-any-return]


def _against(winners: _Group[T], others: Sequence[_Group[T]]) -> float:
    """The winners' confidence, shared with the strongest claim that contradicts them."""
    sure = winners.sure
    if not others:
        return sure
    rival = others[0].sure
    # Odds for the winner times odds against the rival; equal claims give one half.
    ours, theirs = sure * (1.0 - rival), rival * (1.0 - sure)
    return ours / (ours + theirs) if ours + theirs > 0 else 0.5


def _why(winner: Candidate[T], winners: _Group[T], others: Sequence[_Group[T]]) -> str:
    agree = list(dict.fromkeys(one.source for one in winners.members if one.source != winner.source))
    said = f"agrees with {', '.join(agree[:5])}" if agree else "the only source" if not others else "most trusted"
    return f"{said}; {len(others)} other values" if len(others) > 1 else (f"{said}; 1 other value" if others else said)


def _rejected(winner: Candidate[T], ranked: Sequence[_Group[T]]) -> tuple[Rejected, ...]:
    lost: list[Rejected] = []
    for place, group in enumerate(ranked):
        for one in group.members:
            if one is winner:
                continue
            if place == 0:
                why = "agrees; the chosen one is more precise" if one.precision < winner.precision else "agrees"
            else:
                weights = f"{group.sure:.2f} against {ranked[0].sure:.2f}"
                why = f"contradicts {winner.source}; weight {weights}"
            lost.append(Rejected(source=one.source, value=one.raw[:MAX_RAW], why=why))
    return tuple(lost[:MAX_REJECTED])
