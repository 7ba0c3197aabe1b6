"""Whether a line can end in a credit at all: most lines can not, and parting a line takes its time."""
from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from newsclean.strings.credits.words import CREDIT_LABELS, PICTURE_SOURCES, TRADES
from newsclean.strings.names.agencies import AGENCY_WORDS, is_agency

_MAX_CREDIT: Final = 160
_BRACKETS: Final = (")", "]", "）", "】", "}")
_SHOT: Final = ("摄", "攝", "摄影", "攝影", "撮影", "社发", "社發", "기자", "제공", "提供")
_SIGNS: Final = ("/", "|", "©", "=", "｜", "•", "＝", "ⓒ", "(c)", "(C)", "／")
_INSIDE: Final = ("opyright", "OPYRIGHT", "redit...", "redit…")
_MARK: Final = re.compile(r"[/／|©=｜•＝ⓒ:：()\[\]（）】{}]")
_SENTENCE_ENDS: Final = (".", "!", "?", "。", "”", "\"", "»")
_BETWEEN: Final = (".", "!", "?", "…", "”", "\"", "»", "。", "।", "۔", "؟")
_MAX_SOURCE: Final = 90
_MAX_SMALL: Final = 2  # words in small letters: more is running text
_EDGE: Final = " .,;:()[]“”\"'’–—-"
_LINKING: Final = frozenset({"by", "von", "of", "de", "di", "par", "por", "door", "ni", "via"})
_SHORTENED: Final = frozenset(
    form for word in ("fot.", "nuotr.", "ph.", "φωτ.", "dok.") for form in (word, word.title(), word.upper())
)
_PHOTO: Final = frozenset(("фото", "foto", "photo", "fot.", "снимка"))
_COLON: Final = re.compile("[:：]")
_NO_LABEL: Final = re.compile(r"\s*\([^()]*\)$")
_PARTS: Final = re.compile(r"[\s/.,!?;»”\"()（）【】\[\]。-]")
_LABEL_WORDS: Final = frozenset(_PARTS.split(label.rstrip(".:"))[-1].casefold() for label in CREDIT_LABELS) | {
    "archiv", "archive", "file", "archivo", "arkiv", "pool", "handout", "archives", "d'archives", "illustration",
}
# Labels that are printed without a space after the caption.
_GLUED: Final = ("photo", "photograph", "picture", "image", "pic", "credit", "foto", "bild", "quelle", "source", "фото")
_NAMING: Final = frozenset(
    tuple(label.split()[-2:]) for label in CREDIT_LABELS if " " in label and label.split()[-1] in _LINKING
)
_SOURCE_WORDS: Final = AGENCY_WORDS | frozenset(
    word.casefold() for source in PICTURE_SOURCES for word in _PARTS.split(source)
)


def may_end_in_credit(text: str) -> bool:
    """Whether the end of a line has a bracket, a label, a sign or the name of a source, as a credit has."""
    tail = text[-_MAX_CREDIT:].rstrip(" .。")
    if _MARK.search(tail) is not None:
        if tail.endswith(_BRACKETS):
            return True
        for sign in _SIGNS:
            if sign in tail:
                return True
        if _has_label(tail):
            return True
    if tail.endswith(_SHOT) or tail.endswith(TRADES) or any(word in tail for word in _INSIDE):
        return True
    words = tail.split()
    if len(words) > 2 and words[-1].isupper() and words[-2].isupper():
        return True  # a name in capitals
    if not _LINKING.isdisjoint(words) and any(
        after in _LINKING and (_last_word(word), after) in _NAMING for word, after in pairwise(words)
    ):
        return True
    if words and "." in words[-1][:-1] and not _PHOTO.isdisjoint([word.casefold() for word in words[-4:-1]]):
        return True  # "Фото с example.org"
    return not _SHORTENED.isdisjoint(words) or _ends_in_source(text, tail, words)


def _has_label(tail: str) -> bool:
    """Whether the word before a colon ends a label."""
    for found in _COLON.finditer(tail):
        before = _NO_LABEL.sub("", tail[:found.start()]).rstrip(" .")
        word = _last_word(before)
        if word in _LABEL_WORDS or word.endswith(_GLUED):
            return True
    return False


def _last_word(text: str) -> str:
    return _PARTS.split(text)[-1].strip(_EDGE).casefold()


def _ends_in_source(text: str, tail: str, words: list[str]) -> bool:
    """Whether an agency or another source of pictures stands last, without a label."""
    start = max([tail.rfind(between) for between in _BETWEEN])
    if start >= 0 and len(tail) - start <= _MAX_SOURCE:
        last = tail[start + 1:].split()
        if not last or sum([word[:1].islower() and len(word) > 2 for word in last]) > _MAX_SMALL:
            return False
        if "for" in last[1:-1] or _last_word(last[0]) in _LABEL_WORDS:
            return True
        return any(word.strip(_EDGE).casefold() in _SOURCE_WORDS for word in last)
    if text.endswith(_SENTENCE_ENDS) or AGENCY_WORDS.isdisjoint(
        [word.strip(_EDGE).casefold() for word in words[-3:]]
    ):
        return False
    return any(is_agency(" ".join(words[-count:])) for count in (1, 2, 3))
