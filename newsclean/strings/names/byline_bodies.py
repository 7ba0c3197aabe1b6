"""Where somebody works, as it stands behind a name: bodies that commas and "and" part like names."""

from __future__ import annotations

from typing import Final

from newsclean.strings.names.agencies import agency_core
from newsclean.strings.names.byline_words import NOT_NAME_WORDS, ORGANIZATION_WORDS
from newsclean.strings.names.everyday_words import everyday_words
from newsclean.strings.names.given_names import is_given_name
from newsclean.strings.names.persons import bare, looks_like_organization, looks_like_role

ANDS: Final = frozenset(("and", "und", "et", "y", "e", "&", "og", "och"))


def is_body_behind(piece: str) -> bool:
    """Whether a piece behind a name and a comma is a body where they work ("Port Vell University")."""
    return (
        looks_like_organization(piece) and not looks_like_role(piece) and not is_given_name(piece.split(maxsplit=1)[0])
        and agency_core(piece) is None
    )


def is_rest_of_body(piece: str, joiner: str) -> bool:
    """Whether a piece goes on with the name of the body before it ("College of Agriculture" and "Life Sciences")."""
    words = piece.split()
    if is_given_name(words[0]) or looks_like_role(piece) or agency_core(piece) is not None:
        return False
    return any(map(is_subject, words)) and (joiner.casefold() in ANDS or (joiner == "," and len(words) == 1))


def is_subject(word: str) -> bool:
    """Whether a word is an everyday one, such as bodies and desks have in their names."""
    low = bare(word)
    return low in everyday_words() or low in NOT_NAME_WORDS or low in ORGANIZATION_WORDS
