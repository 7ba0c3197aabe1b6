"""The date of publication and, as a field of its own, the date of the last change.

Dates that name the same day are one claim; learned weights choose among the days by who says them and where they
stand. A day is taken as written: nothing is converted to another zone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final

from newsclean.article import Evidence, Rejected
from newsclean.fields.choose import MAX_RAW, Candidate, choose
from newsclean.fields.date.apart import can_state, can_update
from newsclean.fields.date.features import date_claims
from newsclean.fields.date.lines import DATES_ONLY
from newsclean.fields.date.scene import Scene, Stated
from newsclean.fields.date.sources import stated_dates
from newsclean.fields.date.zones import with_shared_zone
from newsclean.fields.layout import Places, places_of
from newsclean.fields.rank import Claim, Tables, confidence, evidence_of, odds, score, shares
from newsclean.fields.structured import Structured
from newsclean.fields.weights.date import DATE
from newsclean.page import Page
from newsclean.strings.lazy import lazy

Moment = datetime | date
_ENOUGH: Final = 0.25  # confidence under which no day is good enough
_DATE_LINES: Final = frozenset(("line bare", "line short rest", f"line {DATES_ONLY}"))
# What tells that a printed date is the story's: its place at the headline, what the line or its element says. A dump's
# lines have no elements, and of its dates a crawl keeps none but those that are printed.
_AT_STORY: Final = frozenset(
    f"{source} {said}"
    for source in ("line", "time")
    for said in ("just above", "just below", "below", "published", "date word", "label", "dump")
)
_MOST_LOST: Final = 8  # dates that the evidence names where none was taken
_CLOSE: Final = 7  # days between the dates of one line that mostly tell of one story
_FIGURES: Final = lazy(r"(?<![\d./-])(\d\d?)[./-] ?(\d\d?)[./-] ?(\d{4}|\d\d)(?!\d)")
_LOOKED: Final = "looked for dates in JSON-LD, meta tags, microdata, lines near the headline, the address"
_UNLIKELY: Final = "no day is likely enough"
_UPDATED_TRUST: Final = {
    "jsonld:dateModified": 0.9,
    "microdata:dateModified": 0.85,
    "line": 0.9,
    "time": 0.8,
    "meta:article:modified_time": 0.8,
    "meta:og:updated_time": 0.6,
}


@dataclass(frozen=True, slots=True)
class Dates:
    """The dates, their evidence under "date" and "updated", and the blocks that are date lines."""

    date: Moment | None = None
    updated: Moment | None = None
    evidence: dict[str, Evidence] = field(default_factory=dict)
    blocks: frozenset[int] = frozenset()


def find_dates(
    page: Page,
    data: Structured,
    *,
    headline: int | None,
    language: str | None = None,
    url: str | None = None,
    reference: datetime | None = None,
    places: Places | None = None,
) -> Dates:
    """When the page's story was published and last changed. Never raises."""
    places = places or places_of(page)
    scene = Scene(page, headline, places.prose, language, url or page.url, reference, places)
    stated = settled(stated_dates(scene, data))
    claims = date_claims(stated, reference)
    published, evidence = choose_date(claims, DATE)
    if published is None and stated:
        evidence = _none_chosen(stated, {one.day for one in stated if can_state(one)})
    updated, updated_evidence = _updated(stated, published)
    blocks = _date_lines(stated, published, updated)
    published, updated = with_shared_zone(published, updated, stated)
    return Dates(published, updated, {"date": evidence, "updated": updated_evidence}, blocks)


def _none_chosen(stated: Sequence[Stated], own: set[date]) -> Evidence:
    """The evidence where dates were found and none was taken: each with what speaks against it."""
    lost = tuple(
        Rejected(
            source=one.source, value=one.raw[:MAX_RAW],
            why="not likely enough" if one.day in own else "tells of something else than the page",
        )
        for one in stated[:_MOST_LOST]
    )
    return Evidence(why=_UNLIKELY if own else "the dates found tell of something else than the page",
                    rejected=lost)


def choose_date(claims: Sequence[Claim[Moment]], tables: Tables) -> tuple[Moment | None, Evidence]:
    """The likeliest day by tables of weights, if it is likely enough, and its evidence."""
    if not claims:
        return None, Evidence(why=_LOOKED)
    for claim in claims:
        claim.score = score(claim.features, tables.claims)
    ranked = sorted(claims, key=lambda one: -one.score)
    sure = confidence(date_signs(ranked), tables.choice)
    if sure < _ENOUGH:
        return None, Evidence(why=_UNLIKELY)
    first = ranked[0]
    winner = max(first.members, key=lambda one: (one.precision, one.trust))
    notes = []
    if first.features.get("ambiguous"):
        notes.append("ambiguous: day and month could be swapped")
    if first.features.get("only modified"):
        notes.append("no date of publication stands out: the last resort is the date of a change")
    return winner.value, evidence_of(winner, first, ranked[1:8], confidence=sure, note="; ".join(notes))


def date_signs(ranked: Sequence[Claim[Moment]]) -> dict[str, float]:
    """What tells how sure the first of the days is: its share, how many kinds of source say it, and which if one."""
    first = ranked[0].features
    signs = {"bias": 1.0, "odds": odds(shares([one.score for one in ranked])[0])}
    signs.update((name, 1.0) for name in first if name.startswith("only ") or name.endswith(" kinds"))
    if "ambiguous" in first:
        signs["ambiguous"] = 1.0
    if len(ranked) == 1:
        signs["one claim, only modified" if "only modified" in first else "one claim"] = 1.0
    if "only visible" in first and _AT_STORY.isdisjoint(first):
        signs["only visible, not said"] = 1.0
    return signs


def settled(stated: Sequence[Stated]) -> list[Stated]:
    """Settle day and month by the page's other dates: a swapped reading that a firm date supports is the right one.

    A firm date supports its own day, and the days around it for the other date of its line. What is declared for
    machines supports its day against the habit of the page's language, too.
    """
    firm = {one.day for one in stated if not one.ambiguous}
    declared = {
        one.day
        for one in stated
        if one.position is None and one.source not in ("title", "url") and not _in_figures(one)
    }
    lines: dict[int, set[date]] = {}
    for one in stated:
        if one.source == "line" and one.position is not None and not one.ambiguous:
            lines.setdefault(one.position, set()).add(one.day)
    return [_settled(one, firm, declared, lines) for one in stated]


def _settled(one: Stated, firm: set[date], declared: set[date], lines: Mapping[int, set[date]]) -> Stated:
    swapped = _swapped(one.value) if one.ambiguous or (one.source == "line" and one.day not in declared) else None
    if swapped is None or (one.ambiguous and one.day in firm):
        return one
    beside = lines.get(one.position, set()) if one.source == "line" and one.position is not None else set()
    if one.ambiguous:
        right = _day(swapped) in firm or (_near(_day(swapped), beside) and not _near(one.day, beside))
    else:
        right = _day(swapped) in declared and _in_figures(one)
    return one._replace(value=swapped, ambiguous=False) if right else one


def _in_figures(one: Stated) -> bool:
    """Whether a date is written in figures, the year last."""
    wanted = (one.day.day, one.day.month, one.day.year % 100)
    return any(
        (int(day), int(month), int(year[-2:])) == wanted for day, month, year in _FIGURES.findall(one.raw)
    )


def _near(day: date, others: set[date]) -> bool:
    return any(abs((day - other).days) <= _CLOSE for other in others)


def _swapped(value: Moment) -> Moment | None:
    try:
        return value.replace(month=value.day, day=value.month)
    except ValueError:
        return None


def _updated(stated: Sequence[Stated], published: Moment | None) -> tuple[Moment | None, Evidence]:
    if published is not None and all(
        one.modified for one in stated if one.day == _day(published) and can_state(one)
    ):
        published = None  # itself the date of a change, and no publication to compare with
    found = [
        Candidate(
            one.value,
            one.source,
            one.raw,
            _UPDATED_TRUST.get(one.source, 0.5),
            one.position,
            _time_precision(one.value),
        )
        for one in stated
        if one.modified
        and _later(one.value, published)
        and can_update(one)
    ]
    winner, evidence = choose(found, same=_day, looked_for="dates of changes later than the publication")
    return (winner.value if winner else None), evidence


def _time_precision(value: Moment) -> float:
    return 0.0 if not isinstance(value, datetime) else 1.0 if value.tzinfo is None else 2.0


def _day(value: Moment) -> date:
    return value.date() if isinstance(value, datetime) else value


def _later(value: Moment, published: Moment | None) -> bool:
    """Whether a change came after the publication; without one there is nothing to compare with."""
    if published is None or not isinstance(value, datetime) or not isinstance(published, datetime):
        return published is None or _day(value) > _day(published)
    if value.tzinfo is None or published.tzinfo is None:  # one page shows one clock
        value, published = value.replace(tzinfo=None), published.replace(tzinfo=None)
    return value > published


def _date_lines(stated: Sequence[Stated], *chosen: Moment | None) -> frozenset[int]:
    """The lines that say the chosen dates and little else."""
    days = {_day(value) for value in chosen if value is not None}
    return frozenset(
        one.position
        for one in stated
        if one.source == "line"
        and one.position is not None
        and one.day in days
        and not _DATE_LINES.isdisjoint(one.hints)
    )
