"""Reading a printed line as a byline: what ran together is parted, leads inside and handles behind them are found."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Final

from newsclean.fields.byline.unglued import GLUED, unglued
from newsclean.strings.lazy import lazy
from newsclean.strings.names.byline_noise import BOUNDARY, time_words, without_noise
from newsclean.strings.names.byline_told import is_told
from newsclean.strings.names.byline_words import AUTHOR_LEADS, CONTRIBUTOR_CLAUSES, PARTICLES, ROLE_WORDS
from newsclean.strings.names.bylines import Byline, parse_byline, parse_mixed, plain_byline
from newsclean.strings.names.given_names import is_given_name
from newsclean.strings.names.names import Name
from newsclean.strings.names.persons import is_generic
from newsclean.strings.names.plain_names import telling_words

_DIGIT: Final = lazy(r"\d")
LEAD_ALONE: Final = lazy(
    r"\W{0,3}(?:(?:written|posted|published|story|words|text|article|reported) by|by|author|authors|von|autor|autorin|"
    r"autoren|text von|par|auteur|por|escrito por|di|a cura di|autore|door|auteurs|av|af|skrevet av|автор|авторы|текст|"
    r"作者|記者|记者|oleh|penulis|yazar|autor/in|nga|piše|от|від|bởi|írta|szerző|scris de|kirjoittanut)\s?[:：]?$",
    re.IGNORECASE,
)
_INNER: Final = lazy(
    r"^[^.!?\n]{0,60}?\b(?P<lead>by|von|par|por|door|av|af|oleh)\b:?\s+(?P<rest>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_STARTS: Final = lazy(
    r"^\W{0,3}(?:(?:written|posted|published|story|words|text|article|reported|submitted) )?"
    r"(?:by|von|par|por|door|av|af|oleh|author|autor|auteur|autore|автор)\b\s?:?\s*",
    re.IGNORECASE,
)
_HANDLE_END: Final = lazy(
    r"\s+(?:am|on|in|under|um|at|le|el|op|den|den|il|в|и|and|und|for|from|aus)\s|[|,;·•(\n–—/]|\s-\s|\s\d"
)


_FIRST_WORDS: Final = frozenset(
    lead.split()[0].rstrip(".") for leads in AUTHOR_LEADS.values() for lead in leads
)
_INNER_LEAD: Final = lazy(r" (?:by|par|por|av|af|door|oleh)|von|\n|^by")
_INNER_WORDS: Final = frozenset(("by", "von", "par", "por", "av", "af", "door", "oleh"))
_DENSE_LEAD: Final = lazy(
    r"作者|记者|記者|编辑|責編|责编|通讯员|기자|特約|(?<![\u3040-\u9fff])文\s?[/／｜|丨・：:]|聞き手|取材|來源|来源|撰文|편집|글\s?[:=]"
)
_LETTERS: Final = lazy(r"[^\W\d_]+")
_CONTROLS: Final = frozenset(
    """about previous next related home view share search subscribe menu read more comment comments copyright page cite
    reuse report sign log login download newsletter newsletters get send follow skip print save listen watch menü suche
    startseite mehr weitere kommentar kommentare teilen drucken impressum anmelden abonnieren merken accueil partager
    compartir condividi inicio buscar suivre lire""".split()
)
"""Words that no name begins with, but buttons and menus do."""
_PLACE_WORDS: Final = (
    "in", "aus", "für", "for", "from", "at", "bei", "nach", "em", "en", "dans", "pour", "sur", "op", "til", "till",
    "behalf",
    "near", "aboard", "via", "on", "reporting", "reports", "berichtet", "writes", "schreibt", "escribe", "of", "im",
    "vom", "am", "di", "da", "untuk", "the", "is", "ist", "zum", "zur",
)
_DATE_WORDS: Final = frozenset(("am", "on", "um", "at", "le", "el", "op", "den", "|", "•", "·", "//"))
_FIRM: Final = lazy(
    r"(?:(?:written|posted|authored) by|author:|by (?=the )|.{0,40}\d by (?=the ))", re.IGNORECASE | re.DOTALL
)
_LOGIN: Final = lazy(r"(?=(?:.*[^\W\d_]){3})[^\W_][\w.-]{2,24}")
_NOT_WRITTEN: Final = frozenset(
    """powered filter filtered shop browse search sort sorted used bought made owned built designed sponsored supported
    send share sent shared followed hosted presented provided backed trusted recommended rated ranked followed liked
    theme run operated approved verified updated modified filed produced distributed developed inspired read
    enhanced tested collected secured
    caused desarrollado desarrollada diseñado diseñada desenvolvido desenvolvida criado entwickelt gestaltet développé
    conçu propulsé sviluppato ontwikkeld gebouwd""".split()
)
"""Words that "by" follows where it names no author."""
_GENITIVES: Final = frozenset(("by", "von", "por", "av", "af"))
"""Leads that also say whose something is, or who made it ("die besten Tricks von …", "a portrait by …")."""
_WRITTEN: Final = frozenset(
    """article articles author blog essay guide post posts recipe recipes story stories text words aufgeschrieben
    eintrag erstellt essay gastkommentar gepostet gespeichert glosse leitartikel notiert protokoll wortlaut
    zusammengestellt entrada nota reportaje artikel inlägg krönika recension indlæg anmeldelse innlegg""".split()
)
"""Words before such a lead that name what somebody wrote, beside those of the leads of several words."""
_MAX_INNER: Final = 160
_MAX_DATED: Final = 60
_MAX_SMALL: Final = 60
_MAX_WORDS: Final = 12
_TRIM: Final = '.,،:：՝៖|/(（["“»«–—-'


def may_lead(text: str) -> bool:
    """Whether a line begins with a lead word, has one before a capital, or a Chinese, Japanese or Korean one inside."""
    low = text.casefold()
    words = low.split()
    if not words:
        return False
    if _leads(words[0]) or GLUED.match(text):
        return True
    if ":" in low:
        words = low.replace(":", " ").split()
    if not _INNER_WORDS.isdisjoint(words) and _INNER_LEAD.search(low) and _leads_inside(text.split(maxsplit=10)):
        return True
    return not text.isascii() and _DENSE_LEAD.search(text) is not None


def _leads_inside(words: list[str]) -> bool:
    return any(
        word.casefold().rstrip(":") in _INNER_WORDS
        and (not words[number + 1][0].islower() or (number + 2 < len(words) and _dates(words[number + 2])))
        for number, word in enumerate(words[1:9], 1)
        if number + 1 < len(words)
    )


def _is_body(name: str) -> bool:
    """Whether several capitalised words behind "Written by" can be how a body signs ("Harbour Renovation")."""
    words = name.split()
    if words[-1:] in (["editors"], ["team"], ["staff"]):
        words = words[:-1]
    return 2 <= len(words) <= 4 and all(word[0].isupper() for word in words) and not is_generic(name)


def _holds_particle(text: str, inner: re.Match[str], line: Byline) -> bool:
    """Whether the "lead" inside a line is the particle of a name that is the whole line ("Jan von Berg")."""
    first = text.split(maxsplit=1)[0]
    return inner["lead"] == "von" and line.printed == text and len(line.names) == 1 and is_given_name(first)


def _says_otherwise(before: str) -> bool:
    """Whether the word before "by" says that what follows is no author ("Powered by", "Filter by")."""
    return any(word.casefold() in _NOT_WRITTEN for word in before.split()[-1:])


def _is_genitive(inner: re.Match[str]) -> bool:
    """Whether the words before a lead in small letters are nothing that is written, no date and no label."""
    before, lead = inner.string[: inner.start("lead")].rstrip(), inner["lead"]
    if lead not in _GENITIVES or not before or not before[-1].isalpha():
        return False
    last = before.rsplit(maxsplit=1)[-1].casefold()
    return last not in _written_words() and last not in time_words()


@cache
def _written_words() -> frozenset[str]:
    """What stands before "by" and its like where they introduce who wrote, or did something else for the story."""
    phrases = (phrase for table in (AUTHOR_LEADS, CONTRIBUTOR_CLAUSES) for leads in table.values() for phrase in leads)
    words = (phrase.split() for phrase in phrases)
    return _WRITTEN | {phrase[-2] for phrase in words if len(phrase) > 1 and phrase[-1] in _GENITIVES}


def _dated_name(text: str) -> tuple[Byline, str] | None:
    """A given name that stands with nothing but a date ("Jane December 9, 2024")."""
    words = text.split()
    if len(text) > _MAX_DATED or not _DIGIT.search(text) or not (is_given_name(words[0]) or is_given_name(words[-1])):
        return None
    name = without_noise(text).strip(f"{BOUNDARY} ,;|·-")
    return (Byline(name, (Name(name),), False), "dated") if name.istitle() and is_given_name(name) else None


def _is_login(word: str, behind: str) -> bool:
    """Whether a word behind a lead is a name that somebody chose for themselves: a date or nothing follows it."""
    following = behind.split(maxsplit=1)[:1]
    return (not following or _dates(following[0])) and _LOGIN.fullmatch(word) is not None and not is_generic(word)


def _without_month(handle: str) -> str:
    """A handle without the month of a date behind it ("thequay February 16, 2026")."""
    name, _, last = handle.rpartition(" ")
    return name if name and last.rstrip(".").casefold() in time_words() else handle


def _is_of_date(word: str, behind: str) -> bool:
    """Whether a word behind a lead is the month of a date: the name itself is missing ("Written by Feb 11, 2019")."""
    return word.rstrip(".").casefold() in time_words() and behind.lstrip(". ")[:1].isdigit()


def _dates(word: str) -> bool:
    """Whether a date begins with a word, as it does behind a login ("posted by mira on 3 May")."""
    return word in _DATE_WORDS or word[0].isdigit()


def is_hopeless(text: str, *, lead: bool, declared: bool) -> bool:
    """Whether a line goes on in small letters, as sentences do, where a byline has a name."""
    words = text.split(maxsplit=_MAX_WORDS)[:_MAX_WORDS]
    if _names_no_one(text, words):
        return True
    if len(words) < 3 or (lead and "\n" in text):
        return False
    known = _small_words()
    small = [word.islower() and word.isalpha() and word not in known for word in words]
    if lead and not _leads(words[0]):
        return not declared and ((len(text) > _MAX_INNER and text.isascii()) or sum(small) > 1)
    if lead:
        return not declared and len(text) > _MAX_SMALL and (small[1] or sum(small) > 2)
    return (small[1] and words[2].isalpha()) or (not declared and sum(small) > 1)


def _names_no_one(text: str, words: list[str]) -> bool:
    """Whether a line is a date and its labels, or begins as the controls of a page do."""
    first = words[0].strip(_TRIM).casefold() if words else ""
    if first in _CONTROLS:
        return not _leads_inside(words) and "auth" not in text.casefold()
    letters = _LETTERS.findall(text.casefold()) if len(text) <= _MAX_SMALL and _DIGIT.search(text) else ()
    return bool(letters) and time_words().issuperset(letters)


@cache
def _small_words() -> frozenset[str]:
    """Words in small letters that stand in bylines."""
    return telling_words() | PARTICLES | ROLE_WORDS | time_words() | frozenset(_PLACE_WORDS)


def begins_with_lead(line: str) -> bool:
    """Whether the first word of a line is a lead word."""
    return bool(line) and _leads(line.split(maxsplit=1)[0])


def _leads(word: str) -> bool:
    first = word.strip(_TRIM).casefold()
    return first in _FIRST_WORDS or (":" in first and first.partition(":")[0] in _FIRST_WORDS)


def read_line(
    text: str,
    *,
    language: str | None,
    site_name: str | None,
    lead: bool,
    declared: bool,
    named: Callable[[str], tuple[Name, ...]],
) -> tuple[Byline, str] | None:
    """Read a printed line.

    `lead`: the line may have a lead word; `declared`: markup or the line above says that a name stands here.
    `named` reads an author field; single names and handles are taken only where something says that they are names.
    Also given is how it was read: "whole", from a lead "inside", or as a "handle".
    """
    plain = plain_byline(text, site_name)
    if plain is not None:
        return plain, "whole"
    if is_hopeless(text, lead=lead, declared=declared) or (lead and is_told(text)):
        return None
    parse = parse_mixed if (parted := unglued(text)) == text else parse_byline
    text = parted
    inner = _INNER.match(text) if lead else None
    line = parse(text, language=language, site_name=site_name)
    if line is not None and (
        line.lead or inner is None or all(name.contributor for name in line.names) or _holds_particle(text, inner, line)
    ):
        return line, "whole"
    if inner is not None and (_says_otherwise(text[: inner.start("lead")]) or (not declared and _is_genitive(inner))):
        return None
    if inner is not None:
        behind = parse_byline(text[inner.start("lead") :], language=language, site_name=site_name)
        if behind is not None and behind.lead and (declared or inner["rest"][0].isupper()):
            return behind, "inside"
    if line is not None:
        return line, "whole"
    return _read_handle(text, inner, lead=lead, declared=declared, named=named)


def _read_handle(
    text: str, inner: re.Match[str] | None, *, lead: bool, declared: bool, named: Callable[[str], tuple[Name, ...]]
) -> tuple[Byline, str] | None:
    """The single name, handle or body behind the lead of a line that reads as no byline; a given name beside a date."""
    if inner is not None and (declared or inner.start("lead") < 25):
        rest = inner["rest"]
    elif lead and (start := _STARTS.match(text)):
        rest = text[start.end() :]
    elif declared and len(text) <= 50 and "," not in text:
        rest = text
    else:
        return _dated_name(text)
    handle = _without_month(_HANDLE_END.split(rest, maxsplit=1)[0].strip())
    behind = rest[len(handle) :]
    if _is_of_date(handle, behind):
        return None
    names = named(handle) if 2 <= len(handle) <= 40 and len(handle.split()) <= 4 else ()
    if not names and _FIRM.match(text) and _is_body(handle):
        names = (Name(handle, "organization"),)
    if not names and lead and _is_login(handle, behind):
        names = (Name(handle),)
    return (Byline(handle, names, inner is not None or not declared), "handle") if names else None
