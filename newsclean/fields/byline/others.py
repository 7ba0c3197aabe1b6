"""Names that a page gives and that are nobody who wrote its story: other people, logins, holders of rights."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsclean.fields.byline.features import NameClaim
from newsclean.fields.byline.scene import Mention
from newsclean.strings.lazy import lazy
from newsclean.strings.names.persons import is_generic, is_newsroom

LIST: Final = "jsonld:author"  # one list, of which each name is a text of its own
_ENOUGH_LED: Final = 0.3  # probability from which a name behind a lead word stands against a login
BEHIND: Final = frozenset(("line right after", "line later after", "line far behind"))
_WITHIN: Final = frozenset(("line in prose", "rel:author in prose", "microdata:author in prose"))
_PRINTED: Final = frozenset(("line:lead", "line:link", "line:label", "line:bare"))
_NUMBERED: Final = lazy(r"(?:^|\s)[a-z]{3,}[_-]?\d{1,4}$")
_OF_PICTURES: Final = frozenset(("photographer", "videographer", "illustrator"))
_RIGHTS: Final = lazy(r"[^\w©]*(?:©|\(c\)|copyright\b)", re.IGNORECASE)


def only_of_others(claim: NameClaim) -> bool:
    """Whether a name stands only within the story, where others are told of, or in bylines below it, of the next ones.

    Not one with a colon ("Author: Ada Lund"), which is how a story is signed at its end.
    """
    return all(
        not _WITHIN.isdisjoint(one.hints)
        or (one.source in _PRINTED and ":" not in one.raw and not BEHIND.isdisjoint(one.hints))
        for one in claim.mentions
    )


def only_pictured(claim: NameClaim) -> bool:
    """Whether all that is said of somebody is that the pictures are theirs."""
    return claim.author.contributor and claim.author.role in _OF_PICTURES


def is_led(claim: NameClaim) -> bool:
    """Whether a lead word in the page's story or at its headline introduces a person by their full name."""
    return claim.likely >= _ENOUGH_LED and claim.author.kind == "person" and " " in claim.author.name and any(
        one.source == "line:lead" and BEHIND.isdisjoint(one.hints) for one in claim.mentions
    )


def is_login(claim: NameClaim) -> bool:
    """Whether a name is a desk's in the system ("newsdesk2"): one word in small letters, numbered or a newsroom's."""
    name = claim.author.name
    if " " in name or not name.islower():
        return False
    numbered = any(_NUMBERED.search(one.raw) for one in claim.mentions)
    return numbered or is_newsroom(name) or is_generic(name)


def only_in_rights(claim: NameClaim) -> bool:
    """Whether nothing names an agency but lines that say who holds the rights ("© dpa-infocom")."""
    return claim.author.kind == "organization" and all(
        one.line is not None and _RIGHTS.match(one.raw) for one in claim.mentions
    )


def without_site(taken: Sequence[NameClaim]) -> list[NameClaim]:
    """The names without the site's own, where somebody is named in full elsewhere: it says who published the story.

    Not where one line or one list in the metadata names both.
    """
    persons = [claim for claim in taken if claim.author.kind == "person" and " " in claim.author.name]
    beside = {_text(one) for claim in persons for one in claim.mentions}
    return [
        claim for claim in taken
        if not persons or claim.author.kind == "person" or not claim.features.get("site")
        or not beside.isdisjoint(map(_text, claim.mentions))
    ]


def _text(one: Mention) -> str:
    """The text that a name stands in; the names of one list are texts of their own."""
    return one.source if one.source == LIST else one.raw
