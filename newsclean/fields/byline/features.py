"""Names that may be an author's, each with everything that gives it and what is known of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from newsclean.article import Author
from newsclean.fields.byline.scene import Mention, Scene
from newsclean.fields.byline.sources import mentions
from newsclean.fields.structured import Structured
from newsclean.page import Page
from newsclean.strings.lazy import lazy
from newsclean.strings.names.everyday_words import everyday_words
from newsclean.strings.names.given_names import is_given_name
from newsclean.strings.names.japanese_names import is_japanese_name

_WORKS: Final = frozenset(("editor", "researcher", "reviewer", "translator"))
"""What people do for a story that somebody else has written."""
_KEY: Final = lazy(r"[\W_]+")
_TITLE: Final = lazy(r"^(?:(?:the|dr|prof|professor|mag|dipl|ing|mr|mrs|ms|sir|dame|rev)\s+)+(?=\w+\s)")


@dataclass(slots=True)
class NameClaim:
    """One name with everything that gives it."""

    key: str
    mentions: list[Mention] = field(default_factory=list)
    features: dict[str, float] = field(default_factory=dict)
    likely: float = 0.0
    _author: Author | None = None

    @property
    def author(self) -> Author:
        """The name in its best spelling, with the job that any source gives; asked for when all mentions are in."""
        if self._author is None:
            self._author = self._best()
        return self._author

    def _best(self) -> Author:
        best = min(
            (one.name for one in self.mentions),
            key=lambda name: (name.name.isupper(), name.name.islower(), -len(name.name)),
        )
        names = [one.name for one in self.mentions]
        bodies = sum(name.kind == "organization" for name in names)
        kind: Literal["person", "organization"] = "organization" if bodies * 2 > len(names) else "person"
        role = next((name.role for name in names if name.role), None)
        return Author(name=best.name, kind=kind, role=role, contributor=self._has_helped())

    def _has_helped(self) -> bool:
        """Whether all that name somebody, or all printed lines that do, say that they only edited, checked or the like.

        Metadata gives editors for authors; who took a picture may have written the story, too.
        """
        printed = [one.name for one in self.mentions if one.line is not None]
        worked = bool(printed) and all(name.contributor and name.role in _WORKS for name in printed)
        return worked or all(one.name.contributor for one in self.mentions)


def name_claims(scene: Scene, data: Structured) -> list[NameClaim]:
    """Every name that the page may have as its author's, with features."""
    claims: dict[str, NameClaim] = {}
    for one in mentions(scene, data):
        key = _key(one.name.name)
        if key:
            claims.setdefault(key, NameClaim(key)).mentions.append(one)
    _absorb(claims)
    _complete(claims)
    _join_middle_names(claims)
    site = _KEY.sub("", scene.site_name or "").casefold()
    at = scene.headline
    headline = "".join([block.text for block in scene.page.blocks[at:at + 1]]).casefold() if at is not None else ""
    _mark_said(scene.page, claims)
    given = {one.source for claim in claims.values() for one in claim.mentions}
    persons = {one.source for claim in claims.values() for one in claim.mentions if one.name.kind == "person"}
    hints = {hint for claim in claims.values() for one in claim.mentions for hint in one.hints}
    firsts = [kind for kind in ("lead", "label", "link", "bare") if f"line first {kind}" in hints]
    top = {key for key, claim in claims.items() if any(map(_at_headline, claim.mentions))}
    for claim in claims.values():
        claim.features |= _features(claim, claims, given, persons, site)
        if headline and claim.key.rsplit(" ", 1)[-1] in headline:
            claim.features["in the headline"] = 1.0
        for kind in firsts:
            if f"line:{kind}" in claim.features and f"line first {kind}" not in claim.features:
                claim.features[f"line later {kind}"] = 1.0
        if claim.key in top:
            claim.features["at the headline" if len(top) > 1 else "alone at the headline"] = 1.0
        elif top:
            claim.features["others at the headline"] = 1.0
    return list(claims.values())


def _at_headline(one: Mention) -> bool:
    """Whether a line near the headline names somebody by a lead word, a class or a link."""
    return one.line is not None and one.source != "line:bare" and not _NEAR.isdisjoint(one.hints)


def _mark_said(page: Page, claims: Mapping[str, NameClaim]) -> None:
    """Mark names that the prose says too, and bare lines whose words the page has in lower case."""
    persons = [claim for claim in claims.values() if claim.author.kind == "person"]
    if not persons:
        return
    text = ""
    prose = "\n".join([block.text for block in page.blocks[:_MAX_BLOCKS] if len(block.text) > 120])[:_MAX_TEXT]
    for claim in persons:
        name = claim.author.name
        if name in prose:
            claim.features["told of" if f"\n{name}" in prose else "said in prose"] = 1.0
        words = [word for word in claim.key.split() if len(word) > 2]
        if {one.source for one in claim.mentions} <= _BARE:
            text = text or " ".join([block.text for block in page.blocks[:_MAX_BLOCKS]])[:_MAX_TEXT]
            common = sum(f" {word}" in text for word in words)
            if common:
                claim.features["all words common" if common == len(words) else "some words common"] = 1.0


_NEAR: Final = frozenset(("line below near", "line below mid", "line just above"))
_BARE: Final = frozenset(("line:bare",))
_MAX_BLOCKS: Final = 600
_MAX_TEXT: Final = 40_000


def _absorb(claims: dict[str, NameClaim]) -> None:
    """A full name that metadata or a link gives takes in longer ones that run on ("Jane Doe Editor")."""
    for key in sorted(claims, key=len):
        if (
            key not in claims
            or " " not in key
            or not any(one.source in _DECLARED for one in claims[key].mentions)
        ):
            continue
        for other in [other for other in claims if other != key and other.startswith(key)]:
            if not any(one.source in _DECLARED for one in claims[other].mentions):
                claims[key].mentions += [
                    one._replace(name=claims[key].mentions[0].name) for one in claims.pop(other).mentions
                ]


def _complete(claims: dict[str, NameClaim]) -> None:
    """A given name alone, or a login, goes over to the one full name that it is a part of ("Jane", "janedoe")."""
    for key in [key for key in claims if " " not in key and claims[key].author.kind == "person"]:
        given = is_given_name(key)
        full = [
            claim
            for other, claim in claims.items()
            if ((given and other.startswith(f"{key} ")) or (" " in other and other.replace(" ", "") == key))
            and not {one.source for one in claim.mentions} <= _BARE
        ]
        if len(full) == 1:
            name = full[0].mentions[0].name
            full[0].mentions += [one._replace(name=name) for one in claims.pop(key).mentions]


def _join_middle_names(claims: dict[str, NameClaim]) -> None:
    """A name goes over to a declared one that has a middle name more ("Ada Lund", "Ada M. Lund")."""
    for key in [key for key in claims if key.count(" ") == 1]:
        first, _, last = key.partition(" ")
        longer = [
            claim for other, claim in claims.items()
            if other.count(" ") == 2 and other.startswith(f"{first} ") and other.endswith(f" {last}")
            and any(one.source in _DECLARED for one in claim.mentions)
        ]
        if len(longer) == 1:
            name = longer[0].mentions[0].name
            longer[0].mentions += [one._replace(name=name) for one in claims.pop(key).mentions]


_DECLARED: Final = (
    "jsonld:author",
    "meta:author",
    "meta:article:author",
    "meta:twitter:data",
    "microdata:author",
    "rel:author",
)
_SHAKY: Final = frozenset(("line:bare", "line:lead", "line:label", "line:link"))
_CHIEF: Final = (
    "jsonld:author",
    "meta:author",
    "line:lead",
    "line:label",
    "line:link",
    "microdata:author",
    "rel:author",
)


def _features(
    claim: NameClaim, claims: Mapping[str, NameClaim], given: set[str], persons: set[str], site: str,
) -> dict[str, float]:
    sources = {one.source for one in claim.mentions}
    kind = claim.author.kind
    found = {"bias": 1.0, "sources": float(len(sources)), f"in {min(len(sources), 4)} sources": 1.0, kind: 1.0}
    for source in sources:
        found[source] = 1.0
        if kind == "organization":
            found[f"{source} organization"] = 1.0
        if len(sources) == 1:
            found[f"only {source}"] = 1.0
    found.update((hint, 1.0) for one in claim.mentions for hint in one.hints)
    found.update((f"{source} names others", 1.0) for source in _CHIEF if source in persons and source not in sources)
    if not given & set(_CHIEF) - sources:
        found["no rival"] = 1.0
    if kind == "organization" and persons:
        found["organization beside persons"] = 1.0
    if not sources & set(_DECLARED) and any(_beside_declared(one, claims) for one in claim.mentions):
        found["beside a declared name"] = 1.0
    company = max(one.company for one in claim.mentions)
    found["alone" if company == 1 else "few" if company <= 4 else "many"] = 1.0
    found.update(_wording(claim, claims, site, kind))
    return found


def _wording(claim: NameClaim, claims: Mapping[str, NameClaim], site: str, kind: str) -> dict[str, float]:
    """What the name itself says, and how it was put."""
    found: dict[str, float] = {}
    if all(one.name.contributor for one in claim.mentions):
        found["contributor"] = 1.0
    if any(one.name.role for one in claim.mentions):
        found["role"] = 1.0
    words = claim.key.split()
    if len(words) == 1:
        found["one word"] = 1.0
    if kind == "person":
        given = is_given_name(claim.author.name.split()[0]) or is_given_name(words[0])
        given = given or is_japanese_name(claim.author.name)
        name = ("given" if given else "unknown") + (" alone" if len(words) == 1 else "")
        found[name] = 1.0
        everyday = sum(word in everyday_words() for word in words)
        if everyday:
            found["everyday words" if everyday == len(words) else "an everyday word"] = 1.0
        found.update((f"{name} {source}", 1.0) for source in {one.source for one in claim.mentions} if source in _SHAKY)
    if any(set(words) < set(other.split()) for other in claims):
        found["part of another"] = 1.0
    if site and "".join(words) in site:
        found["site"] = 1.0
    return found


def _beside_declared(one: Mention, claims: Mapping[str, NameClaim]) -> bool:
    """Whether the line names somebody too whom metadata gives."""
    for name in one.line.names if one.line is not None else ():
        other = claims.get(_key(name.name))
        if other is not None and any(it.source in _DECLARED for it in other.mentions):
            return True
    return False


def _key(name: str) -> str:
    low = name.casefold()
    if not low.isascii():
        low = low.replace("i\u0307", "i").replace("ı", "i")  # İ and ı of one name, set in capitals and not
    return _TITLE.sub("", _KEY.sub(" ", low).strip())
