"""Finding the words that introduce names ("By", "Von", "Additional reporting by", "责任编辑") in a cleaned byline."""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple

from newsclean.strings.lazy import lazy
from newsclean.strings.names.byline_noise import BOUNDARY
from newsclean.strings.names.byline_words import AMBIGUOUS_LEADS, AUTHOR_LEADS, COLON_LEADS, CONTRIBUTOR_CLAUSES
from newsclean.strings.names.given_names import is_given_name

PAIRED_LEADS: Final = (
    "text und foto", "text und fotos", "text und bilder", "text & fotos", "text & foto", "texte et photos",
    "texto y fotos", "texto e fotos", "testo e foto", "testo e foto di", "texto y fotos de", "texto e fotos de", "text und fotos von", "tekst og foto", "text och bild", "text och foto",
    "tekst i zdjęcia", "текст и фото", "текст, фото", "words and photos by", "words and pictures by",
    "text and photos by", "story and photos by", "photos and text by", "tekst en foto's", "文・写真", "文/图", "图/文",
    "文／图", "图文", "bài, ảnh", "teksti ja kuvat", "szöveg és fotó", "글·사진", "글/사진", "글 사진", "text a foto",
)
_TEXTS: Final = frozenset(("text", "texte", "texto", "testo", "tekst", "texts", "teksti", "текст", "words", "文字", "文"))
_WORD: Final = lazy(r"[^\s\x02]+")
_KEY: Final = lazy(r"[^\s:：՝៖/／=＝.,;]+")
_OPENING: Final = frozenset("(（【〔[［")
_CLOSING: Final = lazy(r"[)）】〕\]］]")
_HAN_JOBS: Final = ("委員", "長", "部", "局")
"""What makes a job or a desk of a lead ("編集委員")."""
_NOTHING: Final = f" {BOUNDARY},;.|"
_COMMAS: Final = (",", "،")
_AFTER: Final = lazy(r"\s*[:：՝៖=＝]\s*(?:by\s+)?|\s*[/／|](?!\w/)\s*|[,،]\s+|\s+|(?=\x02)|$")


_BELONGS: Final = lazy(r"(?:d[aeo]s?|del|della|du|des|of|for|at|bei|beim)\s+(?=[^\W\d_])(?-i:[A-ZÀ-Þ])")  # whose reporter somebody is


class Clause(NamedTuple):
    """A stretch of a byline under one lead: whose names they are, and whether a lead was printed."""

    text: str
    lead: str | None
    role: str | None
    contributor: bool
    firm: bool
    """Whether the lead can be nothing but a lead: several words, a colon after it, or an unambiguous word."""
    parted: bool = True
    """Whether a colon or its like parts the lead from what follows; a Chinese or Japanese lead may run on into a sentence."""


class _Mark(NamedTuple):
    start: int
    end: int
    word: str
    role: str | None
    contributor: bool
    firm: bool
    parted: bool = True


def _is_han(char: str) -> bool:
    return "\u3040" <= char <= "\u30ff" or "\u4e00" <= char <= "\u9fff"


def _is_kana(char: str) -> bool:
    return "\u3040" < char <= "\u30ff"


def _index() -> tuple[dict[str, list[tuple[str, str | None]]], list[tuple[str, str | None]]]:
    phrases: dict[str, str | None] = {}
    for role, words in CONTRIBUTOR_CLAUSES.items():
        phrases.update(dict.fromkeys(words, role))
    for words in AUTHOR_LEADS.values():
        phrases.update(dict.fromkeys(words))
    phrases.update(dict.fromkeys(PAIRED_LEADS))
    spaced: dict[str, list[tuple[str, str | None]]] = {}
    joined: list[tuple[str, str | None]] = []
    for phrase in sorted(phrases, key=len, reverse=True):
        if _is_han(phrase[0]):
            joined.append((phrase, phrases[phrase]))
        else:
            key = _KEY.match(phrase)
            spaced.setdefault(key.group() if key else phrase, []).append((phrase, phrases[phrase]))
    return spaced, joined


_SPACED, _JOINED = _index()
_HAN_ROLE: Final = dict(_JOINED)
_TOKEN: Final = lazy(r"[^\s\x02(（\[\"“„»«:：՝៖/／=＝.,;]+")


@cache
def _han_lead() -> re.Pattern[str]:
    return re.compile(
        r"(?:^|(?<=[\s\x02,，、;；(（【〔［\[。])|(?=[^\W\d_]{2,4}：))\s*(" + "|".join(re.escape(phrase) for phrase, _ in _JOINED)
        + r")(\s*[:：/／=＝|｜┃丨・\x02]\s*|\s*)"
    )


_ALSO_NAMES: Final = frozenset(("ni", "na", "di"))
"""Leads that are how names begin elsewhere, beside those that are in the table of given names ("Oleh", "Theo", "Nina")."""
_ARABIC_SCRIPT: Final = frozenset(("ar", "fa", "ur"))


@cache
def _languages_of(lead: str) -> frozenset[str]:
    return frozenset(language for language, leads in AUTHOR_LEADS.items() if lead in leads)


def _is_foreign(lead: str, printed: str, language: str | None) -> bool:
    """Whether a word is a lead in other languages only, and in this one a name or an everyday word."""
    base = (language or "").partition("-")[0].casefold()
    if not base or " " in lead or lead == "per":
        return False
    if base in _ARABIC_SCRIPT:
        homes = _languages_of(lead)
        return not homes.isdisjoint(_ARABIC_SCRIPT) and base not in homes
    named = printed[:1].isupper() and (lead in _ALSO_NAMES or is_given_name(lead))
    return named and base not in _languages_of(lead)


def _phrase_at(text: str, low: str, start: int, language: str | None) -> _Mark | None:
    key = _KEY.match(low, start)
    if key is None:
        return None
    for phrase, role in _SPACED.get(key.group(), ()):
        if not low.startswith(phrase, start):
            continue
        after = _AFTER.match(text, start + len(phrase))
        if after is None or _is_foreign(phrase, text[start : start + len(phrase)], language):
            continue
        comma = after.group()[:1] in _COMMAS  # "Author, Jane Doe"
        colon = not comma and after.group().strip(" ") not in ("", BOUNDARY)
        if phrase in COLON_LEADS and not colon:
            continue
        firm = colon or (phrase not in AMBIGUOUS_LEADS and not comma)
        if role is not None and " " not in phrase and not colon:
            # "Photo Jane", "Source Reuters": a lone noun introduces names only with a colon after it.
            firm = False
        return _Mark(start, after.end(), phrase, role, role is not None, firm)
    return None


def _marks(text: str, language: str | None) -> list[_Mark]:
    low = text.lower()
    if len(low) != len(text):  # lower() of a few characters is longer; positions must agree
        low = text
    found: list[_Mark] = []
    end = 0
    spaced = not _SPACED.keys().isdisjoint(_TOKEN.findall(low))
    for match in _WORD.finditer(text) if spaced else ():
        start = match.start() + len(match.group()) - len(match.group().lstrip("(（[\"“„»«"))
        if start < end or start >= len(text):
            continue
        mark = _phrase_at(text, low, start, language)
        if mark is None:
            continue
        before = text[:start].rstrip(" (（[\"“„")
        if before and not text[mark.end :].strip(_NOTHING):
            continue  # a job: "Jane Doe | Reporter"
        if before and " " not in mark.word and _BELONGS.match(text, mark.end):
            continue  # a job: "Jane Doe – Repórter da Agência Serrana"
        at_start = not before or before[-1] in BOUNDARY + ";；."
        after_comma = not before or before[-1] in ",，、/"
        colon = text[start + len(mark.word) : mark.end].strip() != ""
        several = " " in mark.word and (mark.contributor or mark.word.endswith(("by", " von")))
        if at_start or (after_comma and (colon or several)) or several or (colon and mark.contributor):
            found.append(mark)
            end = mark.end
    for match in () if text.isascii() else _han_lead().finditer(text):
        word = match.group(1)
        role = _HAN_ROLE[word]
        separated = match.group(2).strip() != ""
        if not separated and (len(word) == 1 or (not match.group(2) and _is_kana(text[match.end() : match.end() + 1]))):
            continue  # alone or before kana it is a part of another word ("文字サイズ")
        if not separated and text.startswith(_HAN_JOBS, match.end()):
            continue
        found.append(_Mark(match.start(1), match.end(), word, role, role is not None, True, separated))
    return sorted(found, key=lambda mark: mark.start)


@cache
def _credits() -> dict[str, str]:
    return {
        phrase: role
        for role, phrases in CONTRIBUTOR_CLAUSES.items() if role not in ("reporting", "material")
        for phrase in phrases
    }


def credit_role(text: str) -> str | None:
    """What the people on the next line did, where ``text`` is nothing but the lead of a credit ("Reviewed by")."""
    low = text.strip(" :：|").casefold()
    return None if low in COLON_LEADS and text.rstrip()[-1:] not in (":", "：") else _credits().get(low)


@cache
def _tasks() -> frozenset[str]:
    nouns = ("photographer", "videographer", "illustrator")
    return frozenset(phrase for role in nouns for phrase in CONTRIBUTOR_CLAUSES[role] if not phrase.endswith((" by", " von", " de")))


def is_task(text: str) -> bool:
    """Whether ``text`` is what somebody did for a story, as it stands in brackets behind the name ("texto", "Fotos")."""
    low = text.strip(" :：|").casefold()
    return low in _TEXTS or low in _tasks()


def clauses(text: str, language: str | None = None) -> list[Clause]:
    """``text`` (as `without_noise` leaves it) cut at its leads. A stretch before the first lead has no lead.

    ``language`` tells leads from names and everyday words that only other languages use so ("Theo", "Oleh").
    """
    marks = _marks(text, language)
    out: list[Clause] = []
    head = text[: marks[0].start] if marks else text
    if head.strip(f" {BOUNDARY},;.(（"):
        out.append(Clause(head, None, None, False, False))
    for number, mark in enumerate(marks):
        stop = marks[number + 1].start if number + 1 < len(marks) else len(text)
        if _is_han(mark.word[0]) and text[mark.start - 1 : mark.start] in _OPENING:
            closing = _CLOSING.search(text, mark.end, stop)  # "江城讯（记者 周岚）节日期间…": a story goes on behind it
            stop = closing.start() if closing else stop
        if stop < mark.end:
            continue
        out.append(Clause(text[mark.end : stop], mark.word, mark.role, mark.contributor, mark.firm, mark.parted))
    return out
