"""Fold a word so that spelling variants of one month or weekday name meet."""

from __future__ import annotations

import unicodedata

# Letters that vary between keyboards or cases without changing the word: Turkish dotless i,
# Arabic yeh and kaf beside their Persian forms, tatweel, the modifier apostrophes.
_VARIANTS = str.maketrans(
    {
        "ı": "i",
        "ي": "ی",
        "ى": "ی",
        "ك": "ک",
        "ـ": None,
        "\xad": None,
        "\u200c": None,
        "\u200d": None,
        "’": "'",
        "ʼ": "'",
    }
)


def _is_accent(char: str) -> bool:
    # Only Latin, Greek, Cyrillic and Arabic marks are optional; in Indic scripts marks are vowels.
    return "\u0300" <= char <= "\u036f" or "\u064b" <= char <= "\u0655"


def fold(word: str) -> str:
    """Return `word` case-folded, without optional accents and with letter variants merged.

    Accents go because headlines in capitals, and careless typing, drop them (Greek ΙΟΥΝΙΟΥ, French
    FEVRIER). Never raises.
    """
    if word.isascii():
        return word.lower()
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    kept = "".join(char for char in decomposed if not _is_accent(char))
    return unicodedata.normalize("NFC", kept).translate(_VARIANTS)
