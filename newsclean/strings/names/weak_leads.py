"""Leads that often are none: "de", "Le", "per" and the like introduce names only where one follows."""

from __future__ import annotations

from typing import Final

from newsclean.strings.lazy import lazy
from newsclean.strings.names.agencies import is_agency
from newsclean.strings.names.byline_noise import BOUNDARY
from newsclean.strings.names.leads import Clause
from newsclean.strings.names.persons import looks_like_person

_ARTICLES: Final = {"le": ("ga",)}
"""Leads that are an article everywhere but in a few languages ("Le Courrier du Port")."""

_PER_LANGUAGES: Final = frozenset(("ca", "it", "oc"))
"""Languages in which "per" is a lead or a preposition; elsewhere a capitalised "Per" is a given name."""
_FIRST_END: Final = lazy(rf"[{BOUNDARY},;/|&(]|\s(?:and|und|et|y|e|și|en|og|och|i|и|та|&)\s")


def introduces_nobody(clause: Clause, language: str | None) -> bool:
    """Whether a stretch begins with a weak lead behind which no name stands, or with an article."""
    return clause.lead is not None and not clause.firm and (_is_article(clause.lead, language) or not _plain(clause.text))


def _is_article(lead: str, language: str | None) -> bool:
    """Whether a lead is an article in this language."""
    return lead in _ARTICLES and (language or "").lower()[:2] not in _ARTICLES[lead]


def given_per(clause: Clause, text: str, language: str | None) -> Clause:
    """A stretch behind "per": with the word itself, where that is a given name ("Per Holm") and no lead."""
    base = (language or "").lower()[:2]
    at = text.find(clause.text)
    word = text[:at].split()[-1:] if at > 0 else []
    if word not in (["Per"], ["PER"]) or base in _PER_LANGUAGES or (not base and _plain(clause.text)):
        return clause
    return Clause(f"{word[0]} {clause.text}", None, None, False, False)


def _plain(text: str) -> bool:
    """Whether a stretch behind a weak lead ("de", "story") begins with a full name or agency."""
    text = text.strip(f" {BOUNDARY}")
    first = _FIRST_END.split(text, maxsplit=1)[0]
    words = first.split()
    headed = len(words) > 3 and looks_like_person(" ".join(words[:2]))
    return looks_like_person(first) or is_agency(first) or headed
