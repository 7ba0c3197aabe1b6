"""The title: the headline that readers see, told apart from the site's name and from headlines of other stories.

Every text that can be the headline is a claim: what metadata says, the parts of <title>, the headings, and in a
dump the lines above the story. Claims that say the same are one; learned weights choose among them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from newsclean.article import Evidence
from newsclean.fields.choose import Candidate
from newsclean.fields.layout import Places, places_of
from newsclean.fields.rank import Claim, Tables, confidence, evidence_of, odds, score, shares
from newsclean.fields.structured import Structured
from newsclean.fields.title.features import describe, heading_candidates, line_candidates
from newsclean.fields.title.imprint import names_imprint
from newsclean.fields.title.relations import relate
from newsclean.fields.title.scene import Lines
from newsclean.fields.weights.title import TITLE
from newsclean.fields.weights.title_line import TITLE_LINE
from newsclean.page import Page
from newsclean.strings.headlines import (
    clean_headline,
    headline_key,
    normalise,
    same_headline,
    split_kicker,
    strip_site_name,
)
from newsclean.strings.lazy import lazy

_METAS: Final = (
    ("meta:og:title", ("og:title",)),
    ("meta:twitter:title", ("twitter:title", "twitter:text:title")),
    (
        "meta:title",
        (
            "title",
            "headline",
            "dc.title",
            "dcterms.title",
            "parsely-title",
            "sailthru.title",
            "citation_title",
            "cxenseparse:title",
            "article:title",
            "hdl",
            "ob_headline",
        ),
    ),
)
_PARTS: Final = lazy(
    r"\s+[|–—·•»«:-]+\s+|\s*[|｜»]+\s*|\s*::\s*|(?<=[\u3040-\u9fff])[-_－—](?=[\u3040-\u9fff])|_"
)
_SEAM: Final = lazy(r"[:?!.–—|•·-]\s")
_LIMIT: Final = 300
_MIN_REST: Final = 8
_ENOUGH: Final = 0.25  # confidence under which no claim is good enough


class Title(NamedTuple):
    """The title, and the index of the block that displays it, if the page displays it."""

    value: str | None
    evidence: Evidence
    position: int | None = None


def find_title(
    page: Page, data: Structured, *, site_names: Sequence[str] = (), places: Places | None = None
) -> Title:
    """The headline of the page's story. Never raises."""
    claims = title_claims(page, data, site_names, places or places_of(page))
    return choose_title(claims, TITLE_LINE if page.format == "text" else TITLE)


def choose_title(claims: Sequence[Claim[str]], tables: Tables) -> Title:
    """The likeliest claim by tables of weights, if it is likely enough."""
    if not claims:
        return Title(None, Evidence(why="looked for headings, <title>, og:title, JSON-LD headline"))
    for claim in claims:
        claim.score = score(claim.features, tables.claims)
    ranked = sorted(claims, key=lambda one: -one.score)
    first = ranked[0]
    sure = confidence(title_signs(ranked), tables.choice)
    if sure < _ENOUGH or first.features.get("site"):
        return Title(
            None,
            Evidence(why=f"no text is likely enough to be the headline; the best was {first.value!r:.120}"),
        )
    winner = _spelling(first)
    value = _without_kicker(winner.value, ranked)
    return Title(value, evidence_of(winner, first, ranked[1:8], confidence=sure), _position(first, ranked))


def title_signs(ranked: Sequence[Claim[str]]) -> dict[str, float]:
    """What tells how sure the first of the claims is: its share, its sources, whether it is displayed."""
    first = ranked[0]
    signs = {"bias": 1.0, "odds": odds(shares([one.score for one in ranked])[0])}
    independent = {one.source.split(" as ")[0].split(": ")[0] for one in first.members}
    signs[f"{min(len(independent), 3)} sources"] = 1.0
    if "displayed" in first.features:
        signs["displayed"] = 1.0
    if len(ranked) == 1:
        signs["one claim"] = 1.0
    return signs


def title_claims(
    page: Page, data: Structured, site_names: Sequence[str], places: Places
) -> list[Claim[str]]:
    """Every claim with its features."""
    sites = tuple(
        name for name in dict.fromkeys((*site_names, data.publisher_name, *data.site_names)) if name
    )
    lines = Lines(page, sites, places)
    dump = page.format == "text"
    found = (
        list(line_candidates(lines)) if dump else [*_declared(page, data, sites), *heading_candidates(lines)]
    )
    claims: dict[str, Claim[str]] = {}
    keys: dict[str, str] = {}
    for one in found:
        key = keys.get(one.value)
        if key is None:
            key = keys[one.value] = headline_key(one.value)
        if key:
            claims.setdefault(key, Claim(one.value)).members.append(one)
    for key, claim in claims.items():
        claim.features = describe(lines, key, claim)
    relate(claims, page.url)
    return list(claims.values())


def _declared(page: Page, data: Structured, sites: Sequence[str]) -> Iterator[Candidate[str]]:
    """What the metadata gives, as it stands and without the site's name."""
    metadata = page.metadata
    given = [("jsonld:headline", data.headline), ("jsonld:alternativeHeadline", data.alternative_headline)]
    given += [
        (source, value)
        for source, names in _METAS
        for name in names
        for value in metadata.meta.get(name, ())[:1]
    ]
    given += [
        ("microdata:headline", one.value) for one in metadata.microdata if one.name.startswith("headline")
    ][:2]
    given.append(("title", metadata.title))
    stripped: dict[str, tuple[str, str]] = {}
    for source, raw in given:
        if not raw:
            continue
        if raw not in stripped:
            whole = clean_headline(raw[:_LIMIT])
            stripped[raw] = strip_site_name(whole, site_names=sites, url=page.url), whole
        short, whole = stripped[raw]
        if short:
            yield Candidate(short, source, raw, 0.0)
        if whole and whole != short:
            yield Candidate(whole, f"{source} as it stands", raw, 0.0)
    if metadata.title:
        yield from (one for one in _parts(stripped[metadata.title][1]) if not names_imprint(page, one.value))


def _parts(title: str) -> Iterator[Candidate[str]]:
    """The first, the longest and what is left without the last part of <title>, once it is clean."""
    cuts = list(_PARTS.finditer(title))
    if not cuts:
        return
    ends = [0, *(cut.end() for cut in cuts)]
    starts = [*(cut.start() for cut in cuts), len(title)]
    pieces = [title[end:start] for end, start in zip(ends, starts, strict=True) if end < start]
    if pieces:
        yield Candidate(pieces[0], "title: first part", title, 0.0)
        yield Candidate(max(pieces, key=len), "title: longest part", title, 0.0)
    if len(cuts) > 1:
        yield Candidate(title[: cuts[-1].start()], "title: without its last part", title, 0.0)
        yield Candidate(title[cuts[0].end() :], "title: without its first part", title, 0.0)


def _spelling(claim: Claim[str]) -> Candidate[str]:
    """The spelling to use: as displayed, unless that is all capitals and another is not, or has lost a separator.

    A page that sets its kicker apart by its type alone shows none; read as one line the two need it.
    """
    return min(
        claim.members,
        key=lambda one: (
            one.value.isupper(), -len(_SEAM.findall(one.value)), one.position is None, "part" in one.source
        ),
    )


def _without_kicker(value: str, claims: Sequence[Claim[str]]) -> str:
    """A headline without the label before it, where a bar parts them or another source gives it without, nor one behind
    a bar ("… | Opinion")."""
    head, behind, label = value.rpartition(" | ")
    if behind and len(head) >= _MIN_REST and split_kicker(f"{label} | {head}")[0] is not None:
        return head
    kicker, rest = split_kicker(value)
    if kicker is None or len(rest) < _MIN_REST:
        return value
    bar = value[value.find(kicker) + len(kicker) :].lstrip()[:1] in ("|", "｜")
    return rest if bar or any(normalise(one.value) == normalise(rest) for one in claims) else value


def _position(first: Claim[str], ranked: Sequence[Claim[str]]) -> int | None:
    """Where the headline is displayed: the claim's own block, that of another wording, else the likeliest heading."""
    for claim in ranked[:6]:
        placed = [one.position for one in claim.members if one.position is not None]
        if placed and (claim is first or same_headline(claim.value, first.value)):
            return placed[0]
    for claim in ranked[1:]:
        for one in claim.members:
            if one.position is not None and one.source == "h1" and not claim.features.get("apart"):
                return one.position
    return None
