"""Author fields of metadata, read into names: `parse_names`.

A field is known to hold names and so may hold a single word or "Doe, Jane".
"""

from __future__ import annotations

from typing import Final

from newsclean.strings.lazy import lazy
from newsclean.strings.names.agencies import agency_core, is_agency
from newsclean.strings.names.byline_noise import BOUNDARY, without_noise
from newsclean.strings.names.byline_parts import Reader
from newsclean.strings.names.given_names import is_given_name
from newsclean.strings.names.han_names import is_han_nobody
from newsclean.strings.names.leads import Clause, clauses
from newsclean.strings.names.name_case import restore_case
from newsclean.strings.names.names import Name, merged, names_of
from newsclean.strings.names.persons import (
    is_declared_person,
    is_generic,
    looks_like_organization,
    looks_like_person,
)
from newsclean.strings.names.plain_names import NETWORK, plain_names
from newsclean.strings.names.weak_leads import given_per, introduces_nobody

_MAX_FIELD: Final = 2000
_QUOTES: Final = frozenset("\"'“”„«»")
_INITIAL: Final = lazy(r"\s\w\.?$")
_JOINT: Final = lazy(r"\s(?:and|und|et|y|e|&|i|og|och)\s")
_ADDRESS: Final = lazy(r"(?:https?:)?//|www\.")
_PICTURE_AGENCY: Final = lazy(r"(?i)\b(?:getty images|shutterstock|istock(?:photo)?|alamy|unsplash|pixabay|corbis|adobe stock|picture alliance)\b")
"""Who sells pictures: a field that names them credits a picture."""
_NUMBERED: Final = lazy(r"[^\W\d_]{3,} \d{1,3}")  # "Channel 4" has a number in its name
_NUMBER_FIRST: Final = lazy(r"\d{1,3} [^\W\d_][\w .&'’-]{2,40}")  # and so has "7 Action News"
_LOGIN: Final = lazy(r"\S*(?:[@\\]|\.html?|\.php)\S*")


def parse_names(text: str, *, language: str | None = None, site_name: str | None = None) -> tuple[Name, ...]:
    """Read an author field of metadata; empty where it names nobody.

    Accepts lists, "By Jane Doe", "Doe, Jane" and "Doe, Jane; Roe, John", single names and handles in letters.
    Addresses, "@handles", logins such as "jane.doe1" and words such as "admin" give nothing. At most 2000
    characters are read. Never raises.
    """
    text = text[:_MAX_FIELD].strip()
    if '":' in text:
        return ()  # a piece of broken data
    if text.isupper() and len(words := text.split()) == 2 and words[0] == words[1]:
        text = words[0]  # "AP AP"
    if text[:1] in _QUOTES and text[-1:] in _QUOTES and len(text) > 2:
        text = text[1:-1].strip()
    plain = plain_names(text, site_name)
    if plain is not None:
        return tuple([Name(name) for name in plain[1]])
    if not text or NETWORK.search(text) or _PICTURE_AGENCY.search(text) or _ADDRESS.match(text):
        return ()
    if len(text.split(maxsplit=1)) == 1 and _LOGIN.fullmatch(text):
        return ()
    if _NUMBERED.fullmatch(text) and not is_generic(text.split()[0]) and not is_given_name(text.split()[0]):
        return (Name(text, "organization"),)
    if _NUMBER_FIRST.fullmatch(text) and looks_like_organization(text):
        return (Name(text, "organization"),)
    pieces = [_inverted(piece) for piece in text.split(";")] if ";" in text else [_inverted(text)]
    cleaned = without_noise(" ; ".join(pieces))
    names: list[Name] = []
    for clause in clauses(cleaned, language):
        if clause.lead == "per" and not clause.firm:
            clause = given_per(clause, cleaned, language)
        if introduces_nobody(clause, language):
            clause = Clause(cleaned, None, None, False, False)
        elif clause.lead == "von" and len(clause.text.split()) == 1 and looks_like_person(cleaned):
            clause = Clause(cleaned, None, None, False, False)  # "Von Miller"
        whole = _whole_organization(clause.text, site_name)
        if whole is not None:
            names.append(Name(whole, "organization", clause.role, clause.contributor))
            continue
        names.extend(names_of(Reader(language, site_name, declared=True, field=True).read(clause.text), clause))
    if not names and BOUNDARY not in cleaned:
        names = _pseudonym(text, language)
    return merged(names)


def _inverted(text: str) -> str:
    """"Doe, Jane" as "Jane Doe"; anything else as it is."""
    family, _, given = (piece.strip() for piece in text.partition(","))
    simple = family and given and "," not in given and len(given.split()) <= 2 and len(family.split()) <= 2
    if not simple or is_agency(family) or is_agency(given) or is_generic(family) or is_generic(given):
        return text
    both = f"{given} {family}"
    if len(given.split()) + len(family.split()) > 3 or not is_declared_person(both):
        return text
    single = len(given.split()) == 1 or _INITIAL.search(given) is not None
    family_like = len(family.split()) == 1 or family.split()[0].casefold() in ("van", "von", "de", "di", "du", "la", "le")
    credential = given.isupper() and len(given) <= 4 and not family.isupper()
    return both if single and family_like and not credential else text


def _whole_organization(text: str, site_name: str | None) -> str | None:
    """A body whose own name holds an "and" ("Centre for Research and Policy"), or the site itself."""
    text = text.strip(f" {BOUNDARY};,")
    if site_name and text.casefold() == site_name.strip().casefold():
        return text
    joined = _JOINT.split(text)
    if len(joined) < 2 or "," in text or BOUNDARY in text or not looks_like_organization(text):
        return None
    return None if any(looks_like_person(piece) or agency_core(piece) for piece in joined) else text


def _pseudonym(text: str, language: str | None) -> list[Name]:
    """A single lower-case or mixed pseudonym the field holds alone: letters only, and no login."""
    if is_generic(text) or is_han_nobody(text) or not 3 <= len(text) <= 40:
        return []
    words = text.split()
    if len(words) <= 3 and all(word.isalpha() for word in words) and is_declared_person(text.title()):
        return [Name(restore_case(text, language))]
    return []
