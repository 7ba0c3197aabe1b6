"""Bylines as printed, read into names: `parse_byline`.

A title such as "Dr." is kept in the name as printed; a job ("Political Editor") goes to `Name.role`; places,
affiliations after a name, dates, addresses and share words are dropped. A newsroom that signs as a body ("Redaktion
Politik") is an organization; words that name nobody ("admin", "Staff writer") give nothing.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from newsclean.strings.lazy import lazy
from newsclean.strings.letters import is_cased
from newsclean.strings.names.agencies import is_agency, placed_agency
from newsclean.strings.names.byline_noise import BOUNDARY, without_noise
from newsclean.strings.names.byline_parts import Reader
from newsclean.strings.names.byline_told import is_told
from newsclean.strings.names.everyday_words import everyday_words
from newsclean.strings.names.given_names import is_given_name
from newsclean.strings.names.han_names import bracketed_reporters, is_han_question, wire_reporters
from newsclean.strings.names.korean_names import korean_reporters
from newsclean.strings.names.leads import Clause, clauses
from newsclean.strings.names.names import Name, merged, names_of
from newsclean.strings.names.persons import looks_like_organization, looks_like_person
from newsclean.strings.names.plain_names import is_nobody, plain_names
from newsclean.strings.names.weak_leads import given_per, introduces_nobody

_MAX_BYLINE: Final = 400
_LEAD_LANGUAGE: Final = {"door": "nl", "geschreven door": "nl", "tekst door": "nl", "deur": "af", "por": "es", "par": "fr"}
"""Leads that settle what "en" between two names means."""
_SYMBOLS: Final = lazy(r"^[^\w\s\x00-\u1fff\u3000-\u30ff“”„‘’‚«»（［]+\s*")  # an icon before the line
_MARKS: Final = lazy(rf"(?:\s*{BOUNDARY}\s*)+")
_EMPTY_BRACKETS: Final = lazy(r"\(\s*[,;]?\s*\)|\[\s*\]")
_EMPTY_LABEL: Final = lazy(r"(?:^|(?<=, ))[^\W\d_]{2,12}\s?[:：](?:,\s|$)|字号[:：][A +-]*(?:,\s|$)")
"""A label whose date or count has gone, and the font-size widget."""
_DATE_LABEL: Final = lazy(rf"(?:^|(?<=[{BOUNDARY},;]))\s*[^\W\d_][^{BOUNDARY},;:：\d]{{1,40}}[:：]\s*(?={BOUNDARY})")
"""What a date is the date of: words with a colon right before it ("Created on: 3 May")."""
_COUNTED: Final = lazy(rf"#[^\W\d_][^{BOUNDARY},;|]*")  # the rest of a phrase whose number has gone
_MARK_AND: Final = lazy(rf"(?:\s*{BOUNDARY}\s*)+(?=(?:and|und|et|y|og|och|en) )")
_STOP: Final = lazy(r"(?<=[^\W\d_]{3})(?<!Esq)(?<!Inc)(?<!Ltd)(?<!Corp)\.$")  # of a sentence
_HAN_TASK: Final = lazy(r"\s*[／/]\s*[\u4e00-\u9fff]{2,6}(?:報導|报道|報道|電|电)$")  # from where they report
_DANGLING: Final = lazy(r"(?:\s*[,(\[@]\s*(?:@|UTC|GMT|E[SD]?T|at?|às|on|um|am|le|kl)?)+$")  # what stood before a date
_BLANKS: Final = lazy(r"\s+")
_COMMAS: Final = lazy(r"\s*,(?:\s*,)+")
_GENRES: Final = frozenset(("tribune", "tribuna"))  # kinds of articles by words that bodies have in their names
_PLACE_END: Final = ",/|(（:·"
_PICTURED: Final = lazy(
    r"(?i)\s*\(?(?:(?:pictured )?(?:from )?left to right|l(?: ?- ?| to )r\b|(?:pictured )?from left|v\.? ?l\.? ?n\.? ?r|von links|de gauche à droite|"
    r"de izquierda a derecha|da sinistra|слева направо)"
)  # a caption names those in the picture
_SENTENCE: Final = lazy(r"[.!?…](?<=[^\W\d_]{4}.)\s+[^\W\d_]+\s+[a-zа-яё]{2,}\s+[a-zа-яё]{2,}")


class Byline(NamedTuple):
    """A byline as printed without its lead word, the names in it, and whether a lead word ("By") was there."""

    printed: str
    names: tuple[Name, ...]
    lead: bool


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
    text = bracketed_reporters(text) or text
    if is_han_question(text):
        return None
    return _read(without_noise(_SYMBOLS.sub("", korean_reporters(text) or text)), language, site_name)


def _read(cleaned: str, language: str | None, site_name: str | None) -> Byline | None:
    """The names of a text without noise, stretch by stretch, each behind its lead."""
    names: list[Name] = []
    chunks: list[str] = []
    lead = False
    found = clauses(cleaned, language)
    for number, clause in enumerate(found):
        if clause.lead == "per" and not clause.firm:
            clause = given_per(clause, cleaned, language)
        if introduces_nobody(clause, language):
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
        names.extend(names_of(parts, clause))
    found_names = merged(names)
    if not found_names:
        return None
    if not chunks:
        chunks = [clause.text for clause in found]
    return Byline(_printed(chunks), found_names, lead)


def _printed(chunks: list[str]) -> str:
    said = (chunk.strip(f" {BOUNDARY},;|").rstrip(" ([（【") for chunk in chunks)  # a bracket that opens before a label
    text = ", ".join(filter(None, said))
    if "#" in text:
        text = _COUNTED.sub("", text)
    text = _EMPTY_LABEL.sub("", _MARKS.sub(", ", _MARK_AND.sub(" ", text)))
    text = _BLANKS.sub(" ", _EMPTY_BRACKETS.sub("", text))
    text = _DANGLING.sub("", _COMMAS.sub(",", text)).strip(" ,;|/·–—-:：【】»›")
    text = _STOP.sub("", text) if text.isascii() else _HAN_TASK.sub("", _STOP.sub("", text))
    for opening, closing in ("()", "（）", "[]"):
        if text.count(opening) < text.count(closing):
            text = text.rstrip(closing)
    return text


def _placed(text: str) -> Byline | None:
    """An agency behind the place where it reports from ("Paris, Reuters")."""
    agency = placed_agency(text)
    if agency is None or is_given_name(first := text.split(maxsplit=1)[0].strip(_PLACE_END)) or first.casefold() in everyday_words():
        return None
    return Byline(_printed([text]), (Name(agency, "organization"),), False)


def _unless_named(label: re.Match[str]) -> str:
    """Nothing in place of a date's label, unless it begins with a given name ("Jane Doe: 3 May")."""
    return label.group() if is_given_name(label.group().split(maxsplit=1)[0]) else ""


def _placeless(text: str) -> str:
    """``text`` without a short place or label on a line or before a date of its own ("Berlin, 3 May, Jane Doe")."""
    first, mark, rest = text.partition(BOUNDARY if BOUNDARY in text else " - ")
    if mark != BOUNDARY and (is_cased(first) or not looks_like_person(rest)):
        return text
    unnamed = not looks_like_person(first) and not is_agency(first) and (
        not looks_like_organization(first) or first.strip().casefold() in _GENRES
    )
    return rest if mark and len(first.split()) <= 2 and unnamed and rest.strip(f" {BOUNDARY},.") else text


def _kicker(text: str) -> bool:
    """Whether words before a lead are a label on the same line ("Sport By …"), the dateline before a bracket, or stand on
    lines of their own."""
    return text.rstrip(" ").endswith((BOUNDARY, "（")) or (
        len(text.split()) <= 4 and not text.rstrip().endswith((".", "!", "?"))
    )
