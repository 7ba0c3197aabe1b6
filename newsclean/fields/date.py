"""The date of publication and, as a field of its own, the date of the last change.

Dates that name the same day are one claim; learned weights choose among the days by who says them and where they
stand. A day is taken as written: nothing is converted to another zone.
"""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Final

from newsclean.article import Evidence
from newsclean.fields.choose import Candidate, choose
from newsclean.fields.date_sources import Scene, Stated, stated_dates
from newsclean.fields.layout import Places, prose_run
from newsclean.fields.rank import Claim, evidence_of, score, shares
from newsclean.fields.structured import Structured
from newsclean.fields.weights import DATE
from newsclean.page import Page

Moment = datetime | date

_EARLIEST: Final = date(1990, 1, 1)
_ENOUGH: Final = 0.2
_CAPTION: Final = frozenset(("line credited", "line long rest"))
_LOOKED: Final = "looked for dates in JSON-LD, meta tags, microdata, lines near the headline, the address"
# How often a kind of source is right where it stands alone.
_RELIABLE: Final = {"jsonld": 0.9, "meta": 0.93, "microdata": 0.9, "url": 0.95, "line": 0.85, "time": 0.85, "dump-date": 0.9}
_UPDATED_TRUST: Final = {"jsonld:dateModified": 0.9, "microdata:dateModified": 0.85, "line": 0.9, "time": 0.8,
                         "meta:article:modified_time": 0.8, "meta:og:updated_time": 0.6}


@dataclass(frozen=True, slots=True)
class Dates:
    """The dates, their evidence under "date" and "updated", and the blocks that are date lines."""

    date: Moment | None = None
    updated: Moment | None = None
    evidence: dict[str, Evidence] = field(default_factory=dict)
    blocks: frozenset[int] = frozenset()


def find_dates(
    page: Page, data: Structured, *, headline: int | None, language: str | None = None, url: str | None = None,
    reference: datetime | None = None,
) -> Dates:
    """When the page's story was published and last changed. Never raises."""
    prose = prose_run(page)
    scene = Scene(page, headline, prose, language, url or page.url, reference, Places(page, prose))
    stated = _ordered(stated_dates(scene, data))
    claims = date_claims(stated, reference)
    published, evidence = _published(claims)
    updated, updated_evidence = _updated(stated, published)
    return Dates(published, updated, {"date": evidence, "updated": updated_evidence}, _date_lines(stated, published, updated))


def _published(claims: Sequence[Claim[Moment]]) -> tuple[Moment | None, Evidence]:
    for claim in claims:
        claim.score = score(claim.features, DATE)
    ranked = sorted(claims, key=lambda one: -one.score)
    likely = shares([one.score for one in ranked])
    if not ranked or likely[0] < _ENOUGH:
        return None, Evidence(why=_LOOKED if not ranked else "no day is likely enough")
    first = ranked[0]
    winner = max(first.members, key=lambda one: (one.precision, one.trust))
    notes = []
    if first.features.get("ambiguous"):
        notes.append("ambiguous: day and month could be swapped")
    wrong = 1.0
    for source in first.sources:
        wrong *= 1.0 - _RELIABLE.get(source.split(":")[0], 0.7)
    sure = likely[0] * (1.0 - wrong)
    if first.features.get("only modified"):
        sure = min(sure, 0.5)
        notes.append("only dates of changes were found")
    return winner.value, evidence_of(winner, first, ranked[1:8], confidence=sure, note="; ".join(notes))


def date_claims(stated: Sequence[Stated], reference: datetime | None) -> list[Claim[Moment]]:
    """The days with every date that names them, and their features."""
    days: dict[date, list[Stated]] = {}
    latest = reference.date() + timedelta(days=2) if reference else None
    for one in stated:
        if one.day >= _EARLIEST and (latest is None or one.day <= latest):
            days.setdefault(one.day, []).append(one)
    features = {day: _own(group) for day, group in days.items()}
    claims = []
    for day, group in days.items():
        if not any(_states(one) for one in group):
            continue
        members = [
            Candidate(one.value, one.source, one.raw, 0.4 if one.modified else 0.8, one.position, _precision(one)) for one in group
        ]
        claims.append(Claim(members[0].value, members, features[day] | _against(day, days, features)))
    return claims


def _states(one: Stated) -> bool:
    """Whether a date can be the page's own: one in a picture's caption cannot, unless it is labelled."""
    return one.source != "line" or "line published" in one.hints or not _CAPTION <= set(one.hints)


def _own(group: Sequence[Stated]) -> dict[str, float]:
    found: dict[str, float] = {}
    for one in group:
        name = f"{one.source} modified" if one.modified and one.source in ("line", "time") else one.source
        found[name] = 1.0
        for hint in one.hints:
            found[hint if not one.modified else f"{hint} (modified)"] = 1.0
    kinds = {_kind(one) for one in group}
    for kind in kinds:
        found[f"kind {kind}"] = 1.0
    found[f"{min(len(kinds), 4)} kinds"] = 1.0
    if kinds == {"modified"}:
        found["only modified"] = 1.0
    if len(kinds) == 1:
        found[f"only {next(iter(kinds))}"] = 1.0
    if all(one.ambiguous for one in group):
        found["ambiguous"] = 1.0
    return found


def _kind(one: Stated) -> str:
    if one.modified:
        return "modified"
    if one.source in ("line", "time"):
        return "visible"
    return one.source.split(":")[0]


def _against(day: date, days: Mapping[date, Sequence[Stated]], features: Mapping[date, Mapping[str, float]]) -> dict[str, float]:
    """What the other days have that this one lacks, and whether one of them is the next or the last."""
    found: dict[str, float] = {}
    for step, name in ((-1, "day before"), (1, "day after")):
        other = features.get(day + timedelta(days=step))
        for kind in ("jsonld", "meta", "visible", "modified"):
            if other and other.get(f"kind {kind}"):
                found[f"{name}: {kind}"] = 1.0
    own = features[day]
    published = [one for one in days if not features[one].get("only modified")]
    if published:
        found["earliest"] = float(day == min(published))
        found["latest"] = float(day == max(published))
    if published and own.get("only modified"):
        found["modified beside published"] = 1.0
        if any(features[one].get("line published") for one in published):
            found["modified beside a printed one"] = 1.0
    for source in ("jsonld:datePublished", "meta:article:published_time", "microdata:datePublished", "line just below", "line published", "url"):
        if not own.get(source) and any(other.get(source) for other in features.values()):
            found[f"{source} says another"] = 1.0
    modified = [one for one in days if features[one].get("kind modified")]
    if modified and day > max(modified):
        found["after the last change"] = 1.0
    return found


def _precision(one: Stated) -> float:
    """A time says more than a day, a real time more than midnight, a published one more than a changed one."""
    value = one.value
    if one.modified or one.relative:
        return 0.5
    if not isinstance(value, datetime):
        return 1.0
    if not (value.hour or value.minute or value.second):
        return 1.5
    return 3.0 if value.tzinfo is not None else 2.5


def _ordered(stated: Sequence[Stated]) -> list[Stated]:
    """Settle day and month by the page's other dates: a swapped reading that a firm date supports is the right one."""
    firm = {one.day for one in stated if not one.ambiguous}
    settled = []
    for one in stated:
        if one.ambiguous and one.day not in firm:
            swapped = _swapped(one.value)
            if swapped is not None and (swapped.date() if isinstance(swapped, datetime) else swapped) in firm:
                one = replace(one, value=swapped, ambiguous=False)
        settled.append(one)
    return settled


def _swapped(value: Moment) -> Moment | None:
    try:
        return value.replace(month=value.day, day=value.month)
    except ValueError:
        return None


def _updated(stated: Sequence[Stated], published: Moment | None) -> tuple[Moment | None, Evidence]:
    found = [
        Candidate(one.value, one.source, one.raw, _UPDATED_TRUST.get(one.source, 0.5), one.position, _time_precision(one.value))
        for one in stated if one.modified and _later(one.value, published)
        and not any("comment" in hint or "elsewhere" in hint for hint in one.hints)
    ]
    winner, evidence = choose(found, same=_day, looked_for="dates of changes later than the publication")
    return (winner.value if winner else None), evidence


def _time_precision(value: Moment) -> float:
    return 0.0 if not isinstance(value, datetime) else 1.0 if value.tzinfo is None else 2.0


def _day(value: Moment) -> date:
    return value.date() if isinstance(value, datetime) else value


def _later(value: Moment, published: Moment | None) -> bool:
    """Whether a change came after the publication; without one there is nothing to compare with."""
    if published is None or _day(value) != _day(published):
        return published is None or _day(value) > _day(published)
    if not isinstance(value, datetime) or not isinstance(published, datetime):
        return False
    if value.tzinfo is None or published.tzinfo is None:  # one page shows one clock
        return value.replace(tzinfo=None) > published.replace(tzinfo=None)
    return value > published


def _date_lines(stated: Sequence[Stated], *chosen: Moment | None) -> frozenset[int]:
    """The lines that say the chosen dates and little else."""
    days = {_day(value) for value in chosen if value is not None}
    return frozenset(
        one.position for one in stated
        if one.source == "line" and one.position is not None and one.day in days
        and ("line bare" in one.hints or "line short rest" in one.hints)
    )
