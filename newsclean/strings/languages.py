"""Which language a text is in, and how language tags are written.

A light detector: the script decides where it can, else frequent little words and telltale letters. It looks at
2,000 characters at most and knows the languages of its tables; a text in none of them gives None.
"""
from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from math import exp
from typing import Final

from newsclean.strings.language_words import ARABIC, CYRILLIC, LATIN_LETTERS, LATIN_WORDS, OTHER_WORDS
from newsclean.strings.lazy import lazy

_SAMPLE: Final = 2_000
_MIN_HITS: Final = 2.0
_MANY_WORDS: Final = 40
_RARE: Final = 0.03  # of a text's words; of running text in the language, these are a tenth to a half

# Scripts by the high byte of their UTF-16 code units, as one letter each; "l" is Latin, " " says nothing.
_SCRIPTS: Final = bytes(
    ord(
        "l" if high in (0x00, 0x01, 0x1E) else "g" if high in (0x03, 0x1F) else "c" if high == 0x04
        else "h" if high == 0x05 else "a" if high in (0x06, 0x07, 0xFB, 0xFE) else "k" if high == 0x30
        else "z" if 0x34 <= high <= 0x9F else "o" if 0xAC <= high <= 0xD7 or high in (0x11, 0x31)
        else "i" if 0x09 <= high <= 0x17 else " "
    )
    for high in range(256)
)
# Scripts of one language, by block.
_BLOCKS: Final = (
    (0x0530, 0x058F, "hy", ""), (0x0590, 0x05FF, "he", "hebrew"), (0x0900, 0x097F, "hi", "devanagari"),
    (0x0980, 0x09FF, "bn", "bengali"), (0x0A00, 0x0A7F, "pa", ""), (0x0A80, 0x0AFF, "gu", ""),
    (0x0B00, 0x0B7F, "or", ""),
    (0x0B80, 0x0BFF, "ta", ""), (0x0C00, 0x0C7F, "te", ""), (0x0C80, 0x0CFF, "kn", ""), (0x0D00, 0x0D7F, "ml", ""),
    (0x0D80, 0x0DFF, "si", ""), (0x0E00, 0x0E7F, "th", ""), (0x0E80, 0x0EFF, "lo", ""), (0x0F00, 0x0FFF, "bo", ""),
    (0x1000, 0x109F, "my", ""), (0x10A0, 0x10FF, "ka", ""), (0x1200, 0x139F, "am", ""), (0x1780, 0x17FF, "km", ""),
)
_STARTS: Final = tuple(block[0] for block in _BLOCKS)


def _index(table: dict[str, str]) -> dict[str, tuple[str, ...]]:
    """Each word with the languages that list it."""
    found: dict[str, dict[str, None]] = {}
    for language, words in table.items():
        for word in words.split():
            found.setdefault(word, {})[language] = None
    return {word: tuple(languages) for word, languages in found.items()}


_WORDS: Final = _index(LATIN_WORDS)
_OTHER: Final = {script: _index(table) for script, table in OTHER_WORDS.items()}
_LETTERS: Final = tuple((letter, tuple(languages.split())) for letter, languages in LATIN_LETTERS.items() if languages)

_TAG: Final = lazy(r"([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:[-_.@].*)?$", re.IGNORECASE)
_ALIASES: Final = {
    "iw": "he", "in": "id", "ji": "yi", "nb": "nb", "eng": "en", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr",
    "spa": "es", "ita": "it", "por": "pt", "rus": "ru", "ukr": "uk", "pol": "pl", "nld": "nl", "dut": "nl", "jpn": "ja",
    "zho": "zh", "chi": "zh", "kor": "ko", "ara": "ar", "tur": "tr", "swe": "sv", "dan": "da", "nor": "no", "fin": "fi",
    "ell": "el", "gre": "el", "heb": "he", "hin": "hi", "ces": "cs", "cze": "cs", "hun": "hu", "ron": "ro", "rum": "ro",
    "jp": "ja", "cn": "zh", "gr": "el", "cz": "cs", "ua": "uk", "kr": "ko", "dk": "da",
}
_NAMES: Final = {
    "english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr", "francais": "fr",
    "spanish": "es", "español": "es", "espanol": "es", "italian": "it", "italiano": "it", "portuguese": "pt",
    "português": "pt", "dutch": "nl", "nederlands": "nl", "russian": "ru", "русский": "ru", "polish": "pl",
    "polski": "pl", "turkish": "tr", "türkçe": "tr", "japanese": "ja", "日本語": "ja", "chinese": "zh", "中文": "zh",
    "korean": "ko", "한국어": "ko", "arabic": "ar", "العربية": "ar", "hindi": "hi", "ukrainian": "uk",
    "українська": "uk",
    "czech": "cs", "greek": "el", "ελληνικά": "el", "hebrew": "he", "persian": "fa", "swedish": "sv", "svenska": "sv",
    "norwegian": "no", "danish": "da", "finnish": "fi", "hungarian": "hu", "romanian": "ro", "indonesian": "id",
    "vietnamese": "vi", "thai": "th",
}
# Written differently but told apart by no detector and often declared one for the other.
_KIN: Final = {
    "nb": "no", "nn": "no", "bs": "hr", "sr": "hr", "sh": "hr", "ms": "id", "fil": "tl", "yue": "zh", "prs": "fa",
    "ku": "ckb",
}


def normalise_language(tag: str | None) -> str | None:
    """A language tag in its usual form: "EN_us" is "en-US", "english" is "en"; None for what is none."""
    if not tag:
        return None
    tag = tag.strip()
    if name := _NAMES.get(tag.lower()):
        return name
    found = _TAG.match(tag.split(",")[0].split(";")[0].strip())
    if found is None:
        return None
    language = found[1].lower()
    language = _ALIASES.get(language, language)
    if language in ("und", "mul", "zxx", "xx", "mis", "non", "all", "def"):
        return None
    parts = [language]
    if found[2]:
        parts.append(found[2].title())
    if found[3]:
        parts.append(found[3].upper())
    return "-".join(parts)


def same_language(one: str, other: str) -> bool:
    """Whether two tags name the same language, or two that are hardly told apart ("nb" and "no")."""
    first, second = one.partition("-")[0], other.partition("-")[0]
    return first == second or _KIN.get(first, first) == _KIN.get(second, second)


def detect_language(text: str) -> tuple[str | None, float]:
    """The language of a text as a two-letter code (three where there is none), and how sure, 0 to 1."""
    if len(text) > _SAMPLE:
        # Four stretches spread over the text, so that a menu before it does not decide.
        step = (len(text) - 500) // 3
        text = " ".join(text[place:place + 500] for place in (0, step, 2 * step, 3 * step))
    if text.isascii():
        return _by_words(text.lower())
    high = text.encode("utf-16-be", "ignore")[::2].translate(_SCRIPTS)
    counts = {script: high.count(script.encode()) for script in "gchakzoi"}
    # A Han character or a Hangul syllable says as much as two or three letters.
    weights = {s: n * (2.5 if s in "kzo" else 1.0) for s, n in counts.items()}
    total = sum(weights.values())
    latin = high.count(b"l")
    if total < 3 or total < 0.35 * latin:
        return _by_words(text.lower())
    sure = min(1.0, total / 30) * min(1.0, 0.5 + total / (total + latin))
    top = max(weights, key=lambda script: weights[script])
    language, share = _by_script(top, counts, text)
    return language, round(sure * share, 2)


def is_refuted(tag: str, text: str, detected: str) -> bool:
    """Whether a text in a detected language can't be in another one: many words long, it has next to none of the frequent
    little words that the other does not share with it. Only for languages that are told by such words.
    """
    language = tag.partition("-")[0]
    language = language if language in LATIN_WORDS else _KIN.get(language, language)
    words = text.lower().replace("’", "'").split()
    if language not in LATIN_WORDS or len(words) < _MANY_WORDS:
        return False
    told = (_WORDS.get(word, ()) for word in words)
    return sum(language in one and detected not in one for one in told) < _RARE * len(words)


def frequent_words(text: str) -> int:
    """How many of the text's words are frequent little words with letters outside ASCII, of any language.

    A text read in the wrong one of two similar encodings has hardly any.
    """
    return sum(word in _WORDS for word in text.lower().split() if not word.isascii())


def _by_script(top: str, counts: dict[str, int], text: str) -> tuple[str | None, float]:
    if top in "kz":
        # Chinese has no kana; Japanese has hardly a sentence without.
        return ("ja", 0.97) if counts["k"] > 0.06 * counts["z"] and _has_kana(text) else ("zh", 0.95)
    if top == "o":
        return "ko", 0.98
    if top == "g":
        return "el", 0.98
    if top == "c":
        return _by_letters(text.lower(), CYRILLIC, "ru")
    if top == "a":
        return _by_letters(text, ARABIC, "ar")
    return _by_block(text)


def _has_kana(text: str) -> bool:
    # The block of kana also holds punctuation that Chinese shares, and Chinese names take the middle dot.
    return sum("\u3041" <= char <= "\u30fa" for char in text[:600]) >= 3


def _by_letters(text: str, table: Iterable[tuple[str, str, float]], default: str) -> tuple[str, float]:
    scores: dict[str, float] = {default: 0.5}
    for letters, language, weight in table:
        hits = sum(map(text.count, letters))
        if hits:
            scores[language] = scores.get(language, 0.0) + weight * hits
    return _best(scores)


def _by_block(text: str) -> tuple[str | None, float]:
    found: Counter[int] = Counter()
    for char in [char for char in text[::3] if char > "\u052f"][:100]:
        number = bisect_right(_STARTS, ord(char)) - 1
        if ord(char) <= _BLOCKS[number][1]:
            found[number] += 1
    if not found:
        return None, 0.0
    _, _, language, script = _BLOCKS[found.most_common(1)[0][0]]
    if script:
        hits = _word_scores(text.split(), _OTHER[script])
        if hits:
            return _best(hits)
    return language, 0.95


def _by_words(text: str) -> tuple[str | None, float]:
    words = text.replace("’", "'").split()
    scores = _word_scores(words, _WORDS)
    if not text.isascii():
        for letter, languages in _LETTERS:
            if letter in text:
                gain = min(3.0, 0.5 * text.count(letter)) / len(languages)
                for language in languages:
                    scores[language] = scores.get(language, 0.0) + gain
    if not scores or max(scores.values()) < min(_MIN_HITS, 0.25 * len(words)):
        return None, 0.0
    language, share = _best(scores)
    return language, round(share * min(1.0, scores[language] / 6.0), 2)


def _word_scores(words: list[str], index: dict[str, tuple[str, ...]]) -> dict[str, float]:
    scores: dict[str, float] = {}
    for languages, hits in Counter(map(index.get, words)).items():
        if languages:
            part = hits / len(languages)
            for language in languages:
                scores[language] = scores.get(language, 0.0) + part
    return scores


def _best(scores: dict[str, float]) -> tuple[str, float]:
    """The language that leads, and how sure: 0.5 for a tie, near 1 for a lead that chance does not give."""
    ranked = sorted(scores.items(), key=lambda one: -one[1])
    language, score = ranked[0]
    rival = ranked[1][1] if len(ranked) > 1 else 0.0
    return language, 1.0 - 0.5 * exp(-((score - rival) ** 2) / (score + rival))
