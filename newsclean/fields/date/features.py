"""The days that a page may have been published on, each with every date that names it and what is known of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Final

from newsclean.fields.choose import Candidate
from newsclean.fields.date.apart import WITHIN, can_state, can_time
from newsclean.fields.date.changes import NEWS, is_soon_after
from newsclean.fields.date.scene import Stated
from newsclean.fields.rank import Claim

Moment = datetime | date
_EARLIEST: Final = date(1990, 1, 1)
_NOON: Final = 12


def date_claims(stated: Sequence[Stated], reference: datetime | None) -> list[Claim[Moment]]:
    """The days with every date that names them, and their features."""
    days: dict[date, list[Stated]] = {}
    latest = reference.date() if reference else None
    for one in stated:
        if one.day >= _EARLIEST and (latest is None or one.day - timedelta(days=2) <= latest):
            days.setdefault(one.day, []).append(one)
    own = {day: [one for one in group if can_state(one)] for day, group in days.items()}
    features = {day: _own(own[day] or group) for day, group in days.items()}
    claims = []
    parted = {one.position for one in stated if one.source == "line" and "line published" in one.hints}
    displayed = {one.day for one in stated if _is_displayed(one)}
    for day, group in days.items():
        if not own[day]:
            continue
        if all(one.modified for one in group) and any(
            one.source == "line" and one.position in parted for one in group
        ):
            continue  # its line says when the story was published, too
        if all(one.modified for one in own[day]) and (
            any(other < day for other in displayed) or is_soon_after(day, stated)
        ):
            continue
        members = [
            Candidate(
                one.value, one.source, one.raw, 0.4 if one.modified else 0.8, one.position, _precision(one, group)
            )
            for one in group
        ]
        claims.append(Claim(members[0].value, members, features[day] | _against(day, days, features)))
    return claims


def _is_displayed(one: Stated) -> bool:
    """Whether a date without a label stands alone in a line right at the headline."""
    return (
        one.source == "line"
        and not one.modified
        and ("line bare" in one.hints or "line dates only" in one.hints)
        and ("line just above" in one.hints or "line just below" in one.hints)
        and can_state(one)
    )


def _own(group: Sequence[Stated]) -> dict[str, float]:
    """What is known of a day by the dates that name it; by those in the page's text only where there is no other."""
    group = [one for one in group if not _is_in_text(one)] or group
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
    if one.source in ("line", "time", "title"):
        return "visible"
    return one.source.split(":")[0]


def _against(
    day: date, days: Mapping[date, Sequence[Stated]], features: Mapping[date, Mapping[str, float]]
) -> dict[str, float]:
    """What the other days have that this one lacks, and whether one of them is the next or the last."""
    found: dict[str, float] = {}
    for step, name in ((-1, "day before"), (1, "day after")):
        other = features.get(day + timedelta(days=step))
        for kind in ("jsonld", "meta", "visible", "modified"):
            if other and other.get(f"kind {kind}"):
                found[f"{name}: {kind}"] = 1.0
        if other and other.get(NEWS):
            found[f"{name}: news"] = 1.0
    own = features[day]
    published = [one for one in days if not features[one].get("only modified")]
    if published:
        found["earliest"] = float(day == min(published))
        found["latest"] = float(day == max(published))
    if published and own.get("only modified"):
        found["modified beside published"] = 1.0
        if any(features[one].get("line published") for one in published):
            found["modified beside a printed one"] = 1.0
    for source in (
        "jsonld:datePublished",
        "meta:article:published_time",
        "microdata:datePublished",
        "line just below",
        "line published",
        "url",
    ):
        if not own.get(source) and any(other.get(source) for other in features.values()):
            found[f"{source} says another"] = 1.0
    if _is_eve(days[day], days.get(day + timedelta(days=1), ())):
        found["afternoon before a day alone"] = 1.0
    modified = [one for one in days if features[one].get("kind modified")]
    if modified and day > max(modified):
        found["after the last change"] = 1.0
    return found


def _is_in_text(one: Stated) -> bool:
    """Whether a line stands within the story and not right below the headline."""
    return f"line {WITHIN}" in one.hints and "line just below" not in one.hints


def _is_eve(group: Sequence[Stated], after: Sequence[Stated]) -> bool:
    """Whether a time in the second half of a day stands against the next day without any: that of the printed paper."""
    following = [one for one in after if not one.modified]
    return (
        bool(following)
        and any(not one.modified and isinstance(one.value, datetime) and one.value.hour >= _NOON for one in group)
        and not any(isinstance(one.value, datetime) and (one.value.hour or one.value.minute) for one in following)
    )


def _precision(one: Stated, group: Sequence[Stated]) -> float:
    """A time says more than a day, a real time more than midnight, a published one more than a changed one.

    What tells of something else than the page says no more than the day that it shares with it.
    """
    value = one.value
    if not (can_time(one, group) if isinstance(value, datetime) else can_state(one)):
        return 0.0
    if one.modified or one.relative:
        return 0.5
    if not isinstance(value, datetime):
        return 1.0
    if not (value.hour or value.minute or value.second):
        return 1.5
    return 3.0 if value.tzinfo is not None else 2.5
