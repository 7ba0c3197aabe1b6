"""Bylines and author fields, read into names.

`parse_byline` reads a line as printed on the page; `parse_names` reads an author field of metadata, which is
known to hold names and so may hold a single word or "Doe, Jane". A title such as "Dr." is kept in the name as
printed; a job ("Political Editor") goes to `Name.role`; places, affiliations after a name, dates, addresses and
share words are dropped. A newsroom that signs as a body ("Redaktion Politik") is an organization; words that
name nobody ("admin", "Staff writer") give nothing.
"""

from __future__ import annotations

import re
from typing import Final, Literal, NamedTuple

from newsclean.strings.lazy import lazy
from newsclean.strings.names.agencies import agency_core, is_agency, placed_agency
from newsclean.strings.names.byline_noise import BOUNDARY, without_noise
from newsclean.strings.names.byline_parts import Part, Reader
from newsclean.strings.names.byline_told import is_told
from newsclean.strings.names.everyday_words import everyday_words
from newsclean.strings.names.given_names import is_given_name
from newsclean.strings.names.han_names import is_han_nobody, wire_reporters
from newsclean.strings.names.leads import Clause, clauses
from newsclean.strings.names.name_case import restore_case
from newsclean.strings.names.persons import (
    is_declared_person,
    is_generic,
    looks_like_organization,
    looks_like_person,
)
from newsclean.strings.names.plain_names import NETWORK, is_nobody, plain_names

__all__ = ["Byline", "Name", "is_agency", "looks_like_person", "parse_byline", "parse_names"]

_MAX_BYLINE: Final = 400
_MAX_FIELD: Final = 2000
_MAX_NAMES: Final = 60
_LEAD_LANGUAGE: Final = {"door": "nl", "geschreven door": "nl", "tekst door": "nl", "deur": "af", "por": "es", "par": "fr"}
"""Leads that settle what "en" between two names means."""


_ARTICLES: Final = {"le": ("ga",)}
"""Leads that are an article everywhere but in a few languages ("Le Courrier du Port")."""


_PER_LANGUAGES: Final = frozenset(("ca", "it", "oc"))
"""Languages in which "per" is a lead or a preposition; elsewhere a capitalised "Per" is a given name."""


_QUOTES: Final = frozenset("\"'“”„«»")
_SYMBOLS: Final = lazy(r"^[^\w\s\x00-\u1fff\u3000-\u30ff“”„‘’‚«»（［]+\s*")  # an icon before the line
_MARKS: Final = lazy(rf"(?:\s*{BOUNDARY}\s*)+")
_EMPTY_BRACKETS: Final = lazy(r"\(\s*[,;]?\s*\)|\[\s*\]")
_EMPTY_LABEL: Final = lazy(r"(?:^|(?<=, ))[^\W\d_]{2,12}\s?[:：](?:,\s|$)|字号[:：][A +-]*(?:,\s|$)")
"""A label whose date or count has gone, and the font-size widget."""
_DATE_LABEL: Final = lazy(rf"(?:^|(?<=[{BOUNDARY},;]))\s*[^\W\d_][^{BOUNDARY},;:：\d]{{1,40}}[:：]\s*(?={BOUNDARY})")
"""What a date is the date of: words with a colon right before it ("Created on: 3 May")."""
_COUNTED: Final = lazy(rf"#[^\W\d_][^{BOUNDARY},;|]*")  # the rest of a phrase whose number has gone
_STOP: Final = lazy(r"(?<=[^\W\d_]{3})(?<!Esq)(?<!Inc)(?<!Ltd)(?<!Corp)\.$")  # of a sentence
_HAN_TASK: Final = lazy(r"\s*[／/]\s*[\u4e00-\u9fff]{2,6}(?:報導|报道|報道|電|电)$")  # from where they report
_DANGLING: Final = lazy(r"(?:\s*[,(\[@]\s*(?:@|UTC|GMT|E[SD]?T|at?|às|on|um|am|le|kl)?)+$")  # what stood before a date
_BLANKS: Final = lazy(r"\s+")
_COMMAS: Final = lazy(r"\s*,(?:\s*,)+")
_GAPS: Final = lazy(r"[\W_]+")
_FIRST_END: Final = lazy(rf"[{BOUNDARY},;/|&(]|\s(?:and|und|et|y|e|și|en|og|och|i|и|та|&)\s")
_INITIAL: Final = lazy(r"\s\w\.?$")
_JOINT: Final = lazy(r"\s(?:and|und|et|y|e|&|i|og|och)\s")
_PLACE_END: Final = ",/|(（:·"
_ADDRESS: Final = lazy(r"(?:https?:)?//|www\.")
_PICTURE_AGENCY: Final = lazy(r"(?i)\b(?:getty images|shutterstock|istock(?:photo)?|alamy|unsplash|pixabay|corbis|adobe stock|picture alliance)\b")
"""Who sells pictures: a field that names them credits a picture."""
_NUMBERED: Final = lazy(r"[^\W\d_]{3,} \d{1,3}")  # "Channel 4" has a number in its name
_NUMBER_FIRST: Final = lazy(r"\d{1,3} [^\W\d_][\w .&'’-]{2,40}")  # and so has "7 Action News"
_LOGIN: Final = lazy(r"\S*(?:[@\\]|\.html?|\.php)\S*")


class Name(NamedTuple):
    """Somebody named by a byline: the name, what it is, a printed job, and whether they only contributed."""

    name: str
    kind: Literal["person", "organization"] = "person"
    role: str | None = None
    contributor: bool = False


class Byline(NamedTuple):
    """A byline as printed without its lead word, the names in it, and whether a lead word ("By") was there."""

    printed: str
    names: tuple[Name, ...]
    lead: bool


def _printed(chunks: list[str]) -> str:
    text = ", ".join(chunk.strip(f" {BOUNDARY},;|") for chunk in chunks)
    if "#" in text:
        text = _COUNTED.sub("", text)
    text = _EMPTY_LABEL.sub("", _MARKS.sub(", ", text))
    text = _BLANKS.sub(" ", _EMPTY_BRACKETS.sub("", text))
    text = _DANGLING.sub("", _COMMAS.sub(",", text)).strip(" ,;|/·–—-:：【】")
    text = _STOP.sub("", text) if text.isascii() else _HAN_TASK.sub("", _STOP.sub("", text))
    for opening, closing in ("()", "（）", "[]"):
        if text.count(opening) < text.count(closing):
            text = text.rstrip(closing)
    return text


def _names_of(parts: list[Part], clause: Clause) -> list[Name]:
    names = []
    for part in parts:
        role = part.role or clause.role
        contributor = clause.contributor or part.contributor
        names.append(Name(part.name, part.kind, role, contributor))
    return names


def _merged(names: list[Name]) -> tuple[Name, ...]:
    """Each name once; who wrote and also took the pictures is an author."""
    seen: dict[str, Name] = {}
    for name in names:
        key = _GAPS.sub(" ", name.name).casefold().strip()
        known = seen.get(key)
        if known is None or (known.contributor and not name.contributor):
            seen[key] = name
        elif known.role is None and name.role is not None and known.contributor == name.contributor:
            seen[key] = known._replace(role=name.role)
    initials = {"".join(word[0] for word in name.name.split()) for name in names if name.kind == "person"}
    # The initials of an avatar beside its name ("CP Clara Poe") are no agency.
    return tuple(name for name in seen.values() if name.kind == "person" or name.name not in initials)[:_MAX_NAMES]


_PICTURED: Final = lazy(
    r"(?i)\s*\(?(?:(?:pictured )?(?:from )?left to right|l(?: ?- ?| to )r\b|(?:pictured )?from left|v\.? ?l\.? ?n\.? ?r|von links|de gauche à droite|"
    r"de izquierda a derecha|da sinistra|слева направо)"
)  # a caption names those in the picture
_SENTENCE: Final = lazy(r"[.!?…](?<=[^\W\d_]{4}.)\s+[^\W\d_]+\s+[a-zа-яё]{2,}\s+[a-zа-яё]{2,}")


def parse_byline(text: str, *, language: str | None = None, site_name: str | None = None) -> Byline | None:
    """Read a printed byline; None where ``text`` is not one.

    ``language`` (a BCP 47 tag) settles words such as "en" (Dutch "and", Spanish "in"); ``site_name`` is never
    taken for a person, and is an organization only where it signs alone. Without a lead word every part of the
    text has to be a name, a job, a place behind a name or an agency. Texts of over 400 characters are no byline.
    Never raises.
    """
    if len(text) > _MAX_BYLINE:
        return None
    return plain_byline(text, site_name) or parse_mixed(text, language=language, site_name=site_name)


def plain_byline(text: str, site_name: str | None) -> Byline | None:
    """A byline of nothing but full names of capitalised words, with or without a plain lead; None for any other."""
    plain = plain_names(text, site_name)
    return None if plain is None else Byline(plain[0], tuple([Name(name) for name in plain[1]]), plain[2])


def parse_mixed(text: str, *, language: str | None = None, site_name: str | None = None) -> Byline | None:
    """`parse_byline` for a text that is known to be no plain one."""
    if not text or len(text) > _MAX_BYLINE or is_nobody(text, site_name) or _PICTURED.match(text) or _SENTENCE.search(text) or is_told(text):
        return None
    if wired := wire_reporters(text):
        return Byline("、".join(wired), tuple([Name(name) for name in wired]), True)
    cleaned = without_noise(_SYMBOLS.sub("", text))
    names: list[Name] = []
    chunks: list[str] = []
    lead = False
    found = clauses(cleaned, language)
    for number, clause in enumerate(found):
        if clause.lead == "per" and not clause.firm:
            clause = _given_per(clause, cleaned, language)
        if clause.lead and not clause.firm and (_is_article(clause.lead, language) or not _plain(clause.text)):
            if clause.lead == "per":
                return None
            clause = Clause(cleaned if len(found) == 1 else clause.text, None, None, False, False)
            if len(found) > 1 and not names:
                return None
        tongue = language or _LEAD_LANGUAGE.get(clause.lead or "")
        if clause.lead is None and not number:
            clause = clause._replace(text=_placeless(_DATE_LABEL.sub(_unless_named, clause.text)))
            headed = any(later.lead and later.firm and not later.contributor for later in found)
            if headed and clause.text.rstrip(" ").endswith(BOUNDARY):
                continue  # lines above "By …" are a label or headline, whatever they look like
        reader = Reader(tongue, site_name, declared=clause.lead is not None and clause.firm, field=False, parted=clause.parted)
        parts = reader.read(clause.text)
        if clause.lead is None and reader.unknown and not names:
            if len(found) > 1 and _kicker(clause.text):
                continue
            return _placed(cleaned) if len(found) == 1 else None
        if clause.lead is not None and not names and (reader.lost or reader.prose):
            return None
        if parts and not clause.contributor:
            chunks.append(clause.text)
            lead = lead or clause.lead is not None
        names.extend(_names_of(parts, clause))
    merged = _merged(names)
    if not merged:
        return None
    if not chunks:
        chunks = [clause.text for clause in found]
    return Byline(_printed(chunks), merged, lead)


def _placed(text: str) -> Byline | None:
    """An agency behind the place where it reports from ("Paris, Reuters")."""
    agency = placed_agency(text)
    if agency is None or is_given_name(first := text.split(maxsplit=1)[0].strip(_PLACE_END)) or first.casefold() in everyday_words():
        return None
    return Byline(_printed([text]), (Name(agency, "organization"),), False)


def _unless_named(label: re.Match[str]) -> str:
    """Nothing in place of a date's label, unless it begins with a given name ("Jane Doe: 3 May")."""
    return label.group() if is_given_name(label.group().split(maxsplit=1)[0]) else ""


def _is_article(lead: str, language: str | None) -> bool:
    """Whether a lead is an article in this language."""
    return lead in _ARTICLES and (language or "").lower()[:2] not in _ARTICLES[lead]


def _given_per(clause: Clause, text: str, language: str | None) -> Clause:
    """A stretch behind "per": with the word itself, where that is a given name ("Per Holm") and no lead."""
    base = (language or "").lower()[:2]
    at = text.find(clause.text)
    word = text[:at].split()[-1:] if at > 0 else []
    if word not in (["Per"], ["PER"]) or base in _PER_LANGUAGES or (not base and _plain(clause.text)):
        return clause
    return Clause(f"{word[0]} {clause.text}", None, None, False, False)


def _placeless(text: str) -> str:
    """``text`` without a short place or label on a line or before a date of its own ("Berlin, 3 May, Jane Doe")."""
    first, mark, rest = text.partition(BOUNDARY)
    unnamed = not looks_like_person(first) and not is_agency(first) and not looks_like_organization(first)
    return rest if mark and len(first.split()) <= 2 and unnamed and rest.strip(f" {BOUNDARY},.") else text


def _plain(text: str) -> bool:
    """Whether a stretch behind a weak lead ("de", "story") begins with a full name or agency."""
    text = text.strip(f" {BOUNDARY}")
    first = _FIRST_END.split(text, maxsplit=1)[0]
    words = first.split()
    headed = len(words) > 3 and looks_like_person(" ".join(words[:2]))
    return looks_like_person(first) or is_agency(first) or headed


def _kicker(text: str) -> bool:
    """Whether words before a lead are a label on the same line ("Sport By …"), the dateline before a bracket, or stand on
    lines of their own."""
    return text.rstrip(" ").endswith((BOUNDARY, "（")) or (
        len(text.split()) <= 4 and not text.rstrip().endswith((".", "!", "?"))
    )


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


def parse_names(text: str, *, language: str | None = None, site_name: str | None = None) -> tuple[Name, ...]:
    """Read an author field of metadata; empty where it names nobody.

    Accepts lists, "By Jane Doe", "Doe, Jane" and "Doe, Jane; Roe, John", single names and handles in letters.
    Addresses, "@handles", logins such as "jane.doe1" and words such as "admin" give nothing. At most 2000
    characters are read. Never raises.
    """
    text = text[:_MAX_FIELD].strip()
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
            clause = _given_per(clause, cleaned, language)
        if clause.lead and not clause.firm and (_is_article(clause.lead, language) or not _plain(clause.text)):
            clause = Clause(cleaned, None, None, False, False)
        elif clause.lead == "von" and len(clause.text.split()) == 1 and looks_like_person(cleaned):
            clause = Clause(cleaned, None, None, False, False)  # "Von Miller"
        whole = _whole_organization(clause.text, site_name)
        if whole is not None:
            names.append(Name(whole, "organization", clause.role, clause.contributor))
            continue
        names.extend(_names_of(Reader(language, site_name, declared=True, field=True).read(clause.text), clause))
    if not names and BOUNDARY not in cleaned:
        names = _pseudonym(text, language)
    return _merged(names)


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
