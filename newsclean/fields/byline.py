"""The byline and the authors: who wrote the story, chosen name by name from everything that names somebody."""
from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Literal

from newsclean.article import Author, Evidence, Rejected
from newsclean.fields.byline_sources import Mention, Scene, mentions
from newsclean.fields.layout import Places, prose_run
from newsclean.fields.rank import logistic, score
from newsclean.fields.structured import Structured
from newsclean.fields.weights import AUTHOR, AUTHOR_LINE
from newsclean.page import Page
from newsclean.strings.names import is_agency

_KEY: Final = re.compile(r"[\W_]+")
_TITLE: Final = re.compile(r"^(?:(?:dr|prof|professor|mag|dipl|ing|mr|mrs|ms|sir|dame|rev)\s+)+(?=\w+\s)")
_ENOUGH: Final = 0.4  # probability from which a name is taken for an author
_ENOUGH_BESIDE: Final = 0.15  # the same for an agency that is named in one text with an author
_MAX_REJECTED: Final = 20
_MAX_RAW: Final = 300


@dataclass(frozen=True, slots=True)
class Bylines:
    """The byline as printed, the authors, and the blocks that are byline lines."""

    byline: str | None = None
    authors: tuple[Author, ...] = ()
    evidence: dict[str, Evidence] = field(default_factory=dict)
    blocks: frozenset[int] = frozenset()


@dataclass(slots=True)
class NameClaim:
    """One name with everything that gives it."""

    key: str
    mentions: list[Mention] = field(default_factory=list)
    features: dict[str, float] = field(default_factory=dict)
    likely: float = 0.0

    @property
    def author(self) -> Author:
        """The name in its best spelling, with the job that any source gives."""
        best = min((one.name for one in self.mentions), key=lambda name: (name.name.isupper(), name.name.islower(), -len(name.name)))
        names = [one.name for one in self.mentions]
        bodies = sum(name.kind == "organization" for name in names)
        kind: Literal["person", "organization"] = "organization" if bodies * 2 > len(names) else "person"
        role = next((name.role for name in names if name.role), None)
        return Author(name=best.name, kind=kind, role=role, contributor=all(name.contributor for name in names))


def find_byline(
    page: Page, data: Structured, *, headline: int | None, language: str | None = None, site_name: str | None = None,
) -> Bylines:
    """Who wrote the page's story. Never raises; nobody is better than a wrong name."""
    claims = name_claims(page, data, headline=headline, language=language, site_name=site_name)
    for claim in claims:
        claim.likely = logistic(score(claim.features, AUTHOR_LINE if page.format == "text" else AUTHOR))
    taken = _taken(claims)
    if not taken:
        looked = "looked for names in JSON-LD, meta tags, lines near the headline, author links, signatures"
        nobody = Evidence(why=looked, rejected=_rejected(claims))
        return Bylines(evidence={"byline": nobody, "authors": nobody})
    taken.sort(key=_order)
    blocks = frozenset(
        one.position for claim in taken for one in claim.mentions
        if one.position is not None and one.line is not None
    )
    byline, evidence = _printed(taken)
    return Bylines(
        byline, tuple(claim.author for claim in taken),
        {"byline": evidence, "authors": _evidence(taken, [one for one in claims if one not in taken])}, blocks,
    )


def _taken(claims: Sequence[NameClaim]) -> list[NameClaim]:
    """The names that are likely enough; an agency with them, where the same text names it beside an author."""
    taken = [claim for claim in claims if claim.likely >= _ENOUGH]
    texts = {one.raw for claim in taken for one in claim.mentions if one.source in _BESIDE}
    taken += [
        claim for claim in claims
        if claim not in taken and claim.likely >= _ENOUGH_BESIDE and is_agency(claim.author.name)
        and any(one.raw in texts for one in claim.mentions)
    ]
    if any(not claim.author.contributor for claim in taken):
        taken = [claim for claim in taken if not claim.author.contributor or claim.author.role in (None, "reporting")]
    return taken


_BESIDE: Final = frozenset(("line:lead", "line:label", "line:link", "line:bare", "meta:author"))


def _order(claim: NameClaim) -> tuple[bool, int]:
    """The order of the names as printed; contributors last."""
    return (claim.author.contributor, 0)


def name_claims(
    page: Page, data: Structured, *, headline: int | None, language: str | None, site_name: str | None,
) -> list[NameClaim]:
    """Every name that the page may have as its author's, with features."""
    prose = prose_run(page)
    scene = Scene(page, headline, prose, language, site_name, Places(page, prose))
    claims: dict[str, NameClaim] = {}
    for one in mentions(scene, data):
        key = _key(one.name.name)
        if key:
            claims.setdefault(key, NameClaim(key)).mentions.append(one)
    _absorb(claims)
    site = _KEY.sub("", site_name or "").casefold()
    _mark_common(page, claims)
    given = {one.source for claim in claims.values() for one in claim.mentions}
    persons = {one.source for claim in claims.values() for one in claim.mentions if one.name.kind == "person"}
    for claim in claims.values():
        claim.features |= _features(claim, claims, given, persons, site)
    return list(claims.values())


def _mark_common(page: Page, claims: Mapping[str, NameClaim]) -> None:
    """Mark names that only a bare line gives and whose words the page has in lower case: no names, but everyday words."""
    bare = [
        claim for claim in claims.values()
        if {one.source for one in claim.mentions} <= _BARE and claim.author.kind == "person"
    ]
    if not bare:
        return
    text = " ".join(block.text for block in page.blocks[:_MAX_BLOCKS])[:_MAX_TEXT]
    for claim in bare:
        words = [word for word in claim.key.split() if len(word) > 2]
        common = sum(f" {word}" in text for word in words)
        if common:
            claim.features["all words common" if common == len(words) else "some words common"] = 1.0


_BARE: Final = frozenset(("line:bare",))
_MAX_BLOCKS: Final = 600
_MAX_TEXT: Final = 40_000


def _absorb(claims: dict[str, NameClaim]) -> None:
    """A full name that metadata or a link gives takes in longer ones that run on ("Jane Doe Editor")."""
    for key in sorted(claims, key=len):
        if key not in claims or " " not in key or not any(one.source in _DECLARED for one in claims[key].mentions):
            continue
        for other in [other for other in claims if other != key and other.startswith(key)]:
            if not any(one.source in _DECLARED for one in claims[other].mentions):
                claims[key].mentions += [
                    replace(one, name=claims[key].mentions[0].name) for one in claims.pop(other).mentions
                ]


_DECLARED: Final = ("jsonld:author", "meta:author", "meta:article:author", "meta:twitter:data", "microdata:author", "rel:author")
_CHIEF: Final = ("jsonld:author", "meta:author", "line:lead", "line:label", "line:link", "microdata:author", "rel:author")


def _features(
    claim: NameClaim, claims: Mapping[str, NameClaim], given: set[str], persons: set[str], site: str,
) -> dict[str, float]:
    sources = {one.source for one in claim.mentions}
    found: dict[str, float] = {"bias": 1.0, "sources": float(len(sources)), f"in {min(len(sources), 4)} sources": 1.0}
    kind = claim.author.kind
    for source in sources:
        found[source] = 1.0
        if kind == "organization":
            found[f"{source} organization"] = 1.0
        if len(sources) == 1:
            found[f"only {source}"] = 1.0
    for one in claim.mentions:
        for hint in one.hints:
            found[hint] = 1.0
    for source in _CHIEF:
        if source in persons and source not in sources:
            found[f"{source} names others"] = 1.0
    if not given & set(_CHIEF) - sources:
        found["no rival"] = 1.0
    found[kind] = 1.0
    if kind == "organization" and persons:
        found["organization beside persons"] = 1.0
    if all(one.name.contributor for one in claim.mentions):
        found["contributor"] = 1.0
    if any(one.name.role for one in claim.mentions):
        found["role"] = 1.0
    words = claim.key.split()
    if len(words) == 1:
        found["one word"] = 1.0
        if any(claim.key in other.split() for other in claims if other != claim.key):
            found["part of another"] = 1.0
    elif any(set(words) < set(other.split()) for other in claims):
        found["part of another"] = 1.0
    if site and "".join(words) in site:
        found["site"] = 1.0
    if not sources & set(_DECLARED) and any(_beside_declared(one, claims) for one in claim.mentions):
        found["beside a declared name"] = 1.0
    company = max(one.company for one in claim.mentions)
    found["alone" if company == 1 else "few" if company <= 4 else "many"] = 1.0
    return found


def _beside_declared(one: Mention, claims: Mapping[str, NameClaim]) -> bool:
    """Whether the line names somebody too whom metadata gives."""
    for name in one.line.names if one.line is not None else ():
        other = claims.get(_key(name.name))
        if other is not None and any(it.source in _DECLARED for it in other.mentions):
            return True
    return False


def _key(name: str) -> str:
    return _TITLE.sub("", _KEY.sub(" ", name).casefold().strip())


def _printed(taken: Sequence[NameClaim]) -> tuple[str | None, Evidence]:
    """The printed line that holds the most of the authors; else their names as the metadata has them."""
    lines: dict[int, list[Mention]] = {}
    for claim in taken:
        for one in claim.mentions:
            if one.line is not None and one.position is not None:
                lines.setdefault(one.position, []).append(one)
    if lines:
        best = max(lines.items(), key=lambda item: (_is_near(item[1][0]), len(item[1]), "line lead" in item[1][0].hints, -item[0]))[1][0]
        text = best.line.printed if best.line else None
        return text, Evidence(source=best.source, raw=best.raw[:_MAX_RAW], confidence=_sure(taken), why="the line that names the authors")
    best = taken[0].mentions[0]
    text = ", ".join(claim.author.name for claim in taken)
    return text, Evidence(source=best.source, raw=best.raw[:_MAX_RAW], confidence=_sure(taken), why="no printed line names the authors")


def _is_near(one: Mention) -> bool:
    return bool({"below", "just above", "line below", "line just above"}.intersection(one.hints))


def _sure(taken: Sequence[NameClaim]) -> float:
    return round(min(min(claim.likely for claim in taken), 0.99), 3)


def _evidence(taken: Sequence[NameClaim], others: Sequence[NameClaim]) -> Evidence:
    first = taken[0]
    said = [f"{claim.author.name}: {', '.join(dict.fromkeys(one.source for one in claim.mentions))}" for claim in taken[:10]]
    return Evidence(
        source=first.mentions[0].source, raw=first.mentions[0].raw[:_MAX_RAW], confidence=_sure(taken), why="; ".join(said),
        rejected=_rejected(others),
    )


def _rejected(claims: Sequence[NameClaim]) -> tuple[Rejected, ...]:
    return tuple(
        Rejected(source=claim.mentions[0].source, value=claim.author.name, why=f"probability {claim.likely:.2f}")
        for claim in claims[:_MAX_REJECTED]
    )
