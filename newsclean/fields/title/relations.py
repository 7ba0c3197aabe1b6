"""What claims to a title are to one another: who gives the one and not the other, which holds which."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final
from urllib.parse import unquote, urlsplit

from newsclean.fields.rank import Claim
from newsclean.strings.lazy import lazy

_FEW: Final = 3
_ENOUGH: Final = 0.75  # share of the words of an address that are nearly all
_WORD: Final = lazy(r"\w+")
_ENDING: Final = lazy(r"\.\w{2,5}$")
_SPELT: Final = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "o", "å": "a", "é": "e", "è": "e"}
)
_SHORT: Final = 8  # letters up to which a claim inside another says nothing
_CHIEF: Final = {"jsonld:headline": "jsonld", "meta:og:title": "og", "h1": "h1", "h2": "h2"}
_RIVAL: Final = {**_CHIEF, "title": "title", "title as it stands": "title"}


def relate(claims: Mapping[str, Claim[str]], url: str | None) -> None:
    """Add to each claim of a page what it is among the others."""
    given = {_RIVAL[one.source] for claim in claims.values() for one in claim.members if one.source in _RIVAL}
    displayed = {key for key, claim in claims.items() if any(one.position is not None for one in claim.members)}
    for key, claim in claims.items():
        claim.features.update(dict.fromkeys(_sides(claim, given), 1.0))
        claim.features.update(dict.fromkeys(_parts(key, claims), 1.0))
        if all(one.source.startswith("title") for one in claim.members) and any(
            key.endswith(other) for other in displayed if _SHORT < len(other) < len(key)
        ):
            claim.features["only title, ended by a displayed one"] = 1.0
    _by_prose(claims)
    _by_address(claims, slug_words(url))


def _sides(claim: Claim[str], given: set[str]) -> list[str]:
    """Which of the chief sources give the claim where another says something else."""
    sources = {one.source for one in claim.members}
    others = given - {_RIVAL[source] for source in sources if source in _RIVAL}
    return [f"{_CHIEF[source]} against {other}" for source in sources if source in _CHIEF for other in others]


def _parts(key: str, claims: Mapping[str, Claim[str]]) -> Iterator[str]:
    """How the claim and others hold one another."""
    for other in claims:
        if key in other:
            if key != other:
                yield _place(key, other, "begins another", "ends another", "inside another")
        elif len(other) > _SHORT and other in key:
            yield _place(other, key, "begun by another", "ended by another", "holds another")


def _place(part: str, whole: str, first: str, last: str, within: str) -> str:
    return first if whole.startswith(part) else last if whole.endswith(part) else within


def _by_prose(claims: Mapping[str, Claim[str]]) -> None:
    """The one that shares most with the prose, the first that shares much."""
    most = max((claim.features.get("words in prose", 0.0) for claim in claims.values()), default=0.0)
    much = [claim for claim in claims.values() if "much in prose" in claim.features]
    for number, claim in enumerate(much):
        claim.features["first much in prose" if number == 0 else "later much in prose"] = 1.0
    for claim in claims.values():
        if most > 0 and claim.features.get("words in prose") == most:
            claim.features["most in prose"] = 1.0


def _by_address(claims: Mapping[str, Claim[str]], slug: frozenset[str]) -> None:
    """The ones that hold the most words of the page's address, which is made of the headline first given."""
    if not slug:
        return
    shared = {key: len(slug & _words(claim.value)) for key, claim in claims.items()}
    most = max(shared.values(), default=0)
    for key, count in shared.items():
        if 0 < count == most:
            claims[key].features["address: most"] = 1.0
        if count >= _ENOUGH * len(slug):
            claims[key].features["address: nearly all"] = 1.0


def slug_words(url: str | None) -> frozenset[str]:
    """The words of the longest of the last two steps of an address's path; none where it has fewer than three."""
    try:
        steps = urlsplit(url or "").path.rstrip("/").split("/")[-2:]
    except ValueError:
        return frozenset()
    step = max(steps, key=lambda one: one.count("-") + one.count("_"))
    words = _words(_ENDING.sub("", unquote(step)).replace("_", " "))
    return words if len(words) >= _FEW else frozenset()


def _words(text: str) -> frozenset[str]:
    """The words without apostrophes, in small letters as addresses spell them."""
    text = text.casefold().replace("'", "").replace("’", "")
    if not text.isascii():
        text = text.translate(_SPELT)
    return frozenset(word for word in _WORD.findall(text) if not word.isdigit())
