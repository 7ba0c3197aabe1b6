"""The short way through most bylines: full names of capitalised words that are nothing but names.

What stands on most pages is "Jane Doe" or "By Jane Doe and John Roe". No word of it is in any table, so none of the
patterns that tell names from jobs, places, dates and labels can match. Everything else takes the long way.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from newsclean.strings.lazy import lazy
from newsclean.strings.names.agencies import AGENCY_WORDS, agency_core
from newsclean.strings.names.byline_noise import SHARE_WORDS
from newsclean.strings.names.byline_shapes import JOINERS, NAME_SUFFIX
from newsclean.strings.names.byline_words import AUTHOR_LEADS, CONTRIBUTOR_CLAUSES, GENERIC_AUTHORS, GENERIC_PHRASES
from newsclean.strings.names.given_names import is_given_name
from newsclean.strings.names.leads import PAIRED_LEADS
from newsclean.strings.names.persons import is_newsroom, looks_like_person, same_letters

_LEAD: Final = lazy(r"(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|[Pp]or|[Dd]oor)(?::\s*|\s+)")
_JOINT: Final = lazy(r",\s+|\s+(?:and|und|et|og|och|&)\s+")
NETWORK: Final = lazy(r"(?i)taboola|outbrain")
"""Who places advertisements: a text that names them names nobody."""
_MAX: Final = 80
_MAX_NAMES: Final = 4
_MIDDLE: Final = frozenset(("In", "At", "For", "From", "On", "Im", "Am", "Via", "To"))
_BETWEEN: Final = {ord(char): None for char in " -'’."}


@cache
def telling_words() -> frozenset[str]:
    """Every word of a lead, an agency, a generic author or a share phrase, and every word that joins names."""
    phrases = [
        *(phrase for table in (AUTHOR_LEADS, CONTRIBUTOR_CLAUSES) for leads in table.values() for phrase in leads),
        *PAIRED_LEADS, *GENERIC_AUTHORS, *GENERIC_PHRASES, *NAME_SUFFIX, *SHARE_WORDS, *JOINERS.split("|"),
    ]
    return AGENCY_WORDS | {word.casefold().strip(".,:;&") for phrase in phrases for word in phrase.split()}


def plain_names(text: str, site_name: str | None) -> tuple[str, list[str], bool] | None:
    """What is printed behind the lead, the names, and whether there was a lead; None where that is not sure."""
    text = text.strip()
    if not 5 <= len(text) <= _MAX or "\n" in text:
        return None
    lead = _LEAD.match(text)
    printed = " ".join((text[lead.end() :] if lead else text).split())
    pieces = [printed] if printed.istitle() and "," not in printed else _JOINT.split(printed)
    if len(pieces) > _MAX_NAMES or not all(map(_is_plain, pieces)):
        return None
    if any(piece.count(" ") == 3 and is_given_name(piece.split(" ")[2]) for piece in pieces):
        return None  # perhaps two names that nothing parts
    if len(pieces) > 1 and len({piece.casefold() for piece in pieces}) < len(pieces):
        return None
    if site_name and any(same_letters(name, site_name) for name in {printed, *pieces}):
        return None
    return printed, pieces, lead is not None


def _is_plain(piece: str) -> bool:
    if not piece.istitle() or not piece[-1].isalpha() or not piece.translate(_BETWEEN).isalpha():
        return False
    words = piece.split(" ")
    if not 2 <= len(words) <= 4 or not all(word[:1].isalpha() and ("." not in word or len(word) == 2) for word in words):
        return False
    if not _MIDDLE.isdisjoint(words[1:]):
        return False
    return telling_words().isdisjoint([word.casefold() for word in words]) and looks_like_person(piece)


def is_nobody(text: str, site_name: str | None) -> bool:
    """Whether a text is one everyday word, which without a lead names nobody, or an advertising network's label."""
    if NETWORK.search(text):
        return True
    if not (text.isascii() and text.isalpha()):
        return False
    return agency_core(text) is None and not is_newsroom(text) and not same_letters(site_name or "", text)
