"""The byline and the authors: who wrote the story, chosen name by name from everything that names somebody."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Final

from newsclean.article import Author, Evidence, Rejected
from newsclean.fields.byline.alike import Shape
from newsclean.fields.byline.features import NameClaim, name_claims
from newsclean.fields.byline.others import (
    BEHIND,
    LIST,
    is_led,
    is_login,
    only_in_rights,
    only_of_others,
    only_pictured,
    without_site,
)
from newsclean.fields.byline.scene import OF_LIST, Mention, Scene, displayed
from newsclean.fields.byline.sentence import goes_on
from newsclean.fields.choose import MAX_RAW
from newsclean.fields.layout import Places, places_of
from newsclean.fields.rank import Tables, confidence, logistic, odds, score
from newsclean.fields.structured import Structured
from newsclean.fields.weights.author import AUTHOR
from newsclean.fields.weights.author_line import AUTHOR_LINE
from newsclean.page import Page
from newsclean.strings.names.agencies import is_agency

_ENOUGH_FIRST: Final = 0.2  # probability from which the likeliest name is taken for an author
_ENOUGH: Final = 0.5  # the same for another one
_ENOUGH_PERSON: Final = 0.3  # for a person beside nobody but organizations
_ENOUGH_BESIDE: Final = 0.2  # and for one that the same text names
_ENOUGH_AGENCY: Final = 0.1  # the same for an agency
_ENOUGH_SURE: Final = 0.25  # confidence under which a name alone, or names of which none is likely, are not given
_LIKELY: Final = 0.4  # probability of the likeliest of several names from which most of such names are right
_MANY: Final = 4  # names beside an author's from which a list is none of authors
_NO_RIVAL: Final = -3.0  # log-odds under which a name that is left out casts no doubt
_MAX_REJECTED: Final = 20


@dataclass(frozen=True, slots=True)
class Bylines:
    """The byline as printed, the authors, and the blocks that are byline lines."""

    byline: str | None = None
    authors: tuple[Author, ...] = ()
    evidence: dict[str, Evidence] = field(default_factory=dict)
    blocks: frozenset[int] = frozenset()


def find_byline(
    page: Page,
    data: Structured,
    *,
    headline: int | None,
    language: str | None = None,
    site_name: str | None = None,
    places: Places | None = None,
    captions: frozenset[int] = frozenset(),
) -> Bylines:
    """Who wrote the page's story. Never raises; nobody is better than a wrong name.

    `captions` are the blocks under pictures.
    """
    places = places or places_of(page)
    headline = displayed(page, headline, places.prose[0])
    claims = name_claims(Scene(page, headline, places.prose, language, site_name, places, captions), data)
    return choose_authors(claims, AUTHOR_LINE if page.format == "text" else AUTHOR)


def choose_authors(claims: Sequence[NameClaim], tables: Tables) -> Bylines:
    """The names that are likely enough by tables of weights, and the line that prints them."""
    for claim in claims:
        claim.likely = logistic(score(claim.features, tables.claims))
    own = own_names(claims)
    taken = taken_names(own)
    sure = confidence(author_signs(own, taken), tables.choice) if taken else 0.0
    if not taken or _is_doubtful(taken, sure, tables):
        looked = "looked for names in JSON-LD, meta tags, lines near the headline, author links, signatures"
        nobody = Evidence(why=looked, rejected=_rejected(claims))
        return Bylines(evidence={"byline": nobody, "authors": nobody})
    taken = without_site(taken)
    taken.sort(key=_order)
    blocks = frozenset(
        one.position
        for claim in taken
        for one in claim.mentions
        if one.position is not None and one.line is not None and not goes_on(one.raw, one.line.printed)
    )
    byline, evidence = _printed(taken, sure)
    return Bylines(
        byline,
        tuple(claim.author for claim in taken),
        {"byline": evidence, "authors": _evidence(taken, [one for one in claims if one not in taken], sure)},
        blocks,
    )


def own_names(claims: Sequence[NameClaim]) -> list[NameClaim]:
    """The names without those that stand only in lists of other stories, which they sign, and without a system's logins
    where somebody is named in full."""
    own = [claim for claim in claims if not all(f"line {OF_LIST}" in one.hints for one in claim.mentions)]
    return [claim for claim in own if not is_login(claim)] if any(map(is_led, own)) else own


def taken_names(claims: Sequence[NameClaim]) -> list[NameClaim]:
    """The likeliest name, the others that are likely, and those less so that the same text names beside them."""
    claims = [claim for claim in claims if not only_pictured(claim)]
    able = [claim for claim in claims if claim.likely >= _ENOUGH_FIRST]
    if not able:
        return []
    first = max(able, key=lambda claim: (not claim.author.contributor, claim.likely))
    sure = [claim for claim in able if claim is first or claim.likely >= _ENOUGH]
    if all(claim.author.kind == "organization" for claim in sure):
        sure += [claim for claim in able if claim.author.kind == "person" and claim.likely >= _ENOUGH_PERSON]
    signed = first.author.kind == "person" and " " in first.author.name and any(map(_is_near, first.mentions))
    if signed:
        sure = [claim for claim in sure if not only_of_others(claim)]
    texts = {
        one.raw for claim in sure for one in claim.mentions
        if one.source in _BESIDE and not (signed and not BEHIND.isdisjoint(one.hints))
    }
    listed = any(one.source == LIST for claim in sure for one in claim.mentions)
    shapes: set[Shape] = {shape for claim in sure for one in claim.mentions for shape in one.shapes}
    alike = [claim for claim in claims if claim not in sure and _is_alike(claim, shapes)]
    if len(alike) > _MANY:
        alike = []  # a list of people that the page tells of
    taken = [claim for claim in claims if claim in sure or claim in alike or _is_beside(claim, texts, listed)]
    if not all(map(only_in_rights, taken)):
        taken = [claim for claim in taken if not only_in_rights(claim)]
    if any(not claim.author.contributor for claim in taken):
        taken = [
            claim
            for claim in taken
            if not claim.author.contributor or claim.author.role in (None, "reporting")
        ]
    return taken


def _is_doubtful(taken: Sequence[NameClaim], sure: float, tables: Tables) -> bool:
    """Whether most such values are wrong; without a table of confidence (in fitting) none is."""
    if not tables.choice or sure >= _ENOUGH_SURE:
        return False
    return len(taken) == 1 or max(claim.likely for claim in taken) < _LIKELY


def _is_beside(claim: NameClaim, texts: Collection[str], listed: bool) -> bool:
    """Whether one of the texts, or the list that gives an author (`listed`), names somebody who is likely enough."""
    enough = _ENOUGH_AGENCY if is_agency(claim.author.name) else _ENOUGH_BESIDE
    return claim.likely >= enough and any(
        one.raw in texts or (listed and one.source == LIST) for one in claim.mentions
    )


def _is_alike(claim: NameClaim, shapes: Collection[Shape]) -> bool:
    """Whether a full name stands where another one does in an element of the same kind, as on authors' cards.

    Not with a date, as in lists of other stories, nor where it is said that somebody helped.
    """
    name = claim.author.name
    return (
        claim.likely >= _ENOUGH_BESIDE and " " in name and not any(one.name.contributor for one in claim.mentions)
        and any(
            not one.shapes.isdisjoint(shapes) and one.raw.startswith(name) and "line dated" not in one.hints
            for one in claim.mentions
        )
    )


_BESIDE: Final = frozenset(("line:lead", "line:label", "line:link", "line:bare", "meta:author"))


def _order(claim: NameClaim) -> tuple[bool, int]:
    """The order of the names as printed; contributors last."""
    return (claim.author.contributor, 0)


def _printed(taken: Sequence[NameClaim], sure: float) -> tuple[str | None, Evidence]:
    """The printed line that holds the most of the authors; else their names as the metadata has them."""
    lines: dict[int, list[Mention]] = {}
    for claim in taken:
        for one in claim.mentions:
            if one.line is not None and one.position is not None:
                lines.setdefault(one.position, []).append(one)
    if lines:
        best = max(
            lines.items(),
            key=lambda item: (_is_near(item[1][0]), len(item[1]), "line lead" in item[1][0].hints, -item[0]),
        )[1][0]
        text = best.line.printed if best.line else None
        return text, Evidence(
            source=best.source,
            raw=best.raw[:MAX_RAW],
            confidence=sure,
            why="the line that names the authors",
        )
    best = taken[0].mentions[0]
    text = ", ".join(claim.author.name for claim in taken)
    return text, Evidence(
        source=best.source,
        raw=best.raw[:MAX_RAW],
        confidence=sure,
        why="no printed line names the authors",
    )


def _is_near(one: Mention) -> bool:
    return bool({"below", "just above", "line below", "line just above"}.intersection(one.hints))


def author_signs(claims: Sequence[NameClaim], taken: Sequence[NameClaim]) -> dict[str, float]:
    """What tells how sure it is that just these are the authors: the doubtful one of them, the next best name.

    Somebody who only helped is no rival.
    """
    left = [claim.likely for claim in claims if claim not in taken and not claim.author.contributor]
    signs = {"bias": 1.0, "odds": odds(min(claim.likely for claim in taken))}
    signs["next odds"] = max(odds(max(left, default=0.0)), _NO_RIVAL) - _NO_RIVAL
    sources = {one.source for claim in taken for one in claim.mentions}
    signs["several names" if len(taken) > 1 else "one name"] = 1.0
    signs[f"{min(len(sources), 3)} sources"] = 1.0
    return signs


def _evidence(taken: Sequence[NameClaim], others: Sequence[NameClaim], sure: float) -> Evidence:
    first = taken[0]
    said = [
        f"{claim.author.name}: {', '.join(dict.fromkeys(one.source for one in claim.mentions))}"
        for claim in taken[:10]
    ]
    return Evidence(
        source=first.mentions[0].source,
        raw=first.mentions[0].raw[:MAX_RAW],
        confidence=sure,
        why="; ".join(said),
        rejected=_rejected(others),
    )


def _rejected(claims: Sequence[NameClaim]) -> tuple[Rejected, ...]:
    return tuple(
        Rejected(
            source=claim.mentions[0].source, value=claim.author.name, why=f"probability {claim.likely:.2f}"
        )
        for claim in claims[:_MAX_REJECTED]
    )
