"""Names set in capitals, written out again."""

from __future__ import annotations

from typing import Final

from newsclean.strings.lazy import lazy
from newsclean.strings.names.byline_words import PARTICLES
from newsclean.strings.names.persons import APOSTROPHES

_JOINTS: Final = lazy(f"([-‐‑{APOSTROPHES}])")
_INITIALS: Final = lazy(r"(?:[^\W\d_]\.[-‐‑]?)+[^\W\d_]?")
_VOWEL: Final = lazy("[AEIOUYÄÖÜÁÉÍÓÚÀÈÌÒÙÂÊÎÔÛÅØÆАЕЁИОУЫЭЮЯІЇЄΑΕΗΙΟΥΩ]")
_TURKIC: Final = frozenset(("tr", "az"))
_TURKIC_LETTERS: Final = lazy("[İıĞğ]")
_FOREIGN: Final = lazy("[QWX]|[CPST]H|CK")
"""Letters that Turkish does not write: a name with them keeps the dot of its I."""
_DOTS: Final = {ord("I"): "ı", ord("İ"): "i"}


def _lower(text: str, turkic: bool) -> str:
    return (text.translate(_DOTS) if turkic and not _FOREIGN.search(text) else text).lower()


def _title_piece(piece: str, turkic: bool) -> str:
    low = _lower(piece, turkic)
    if low.startswith("mc") and len(low) > 3:
        return "Mc" + low[2:].capitalize()
    return piece[:1] + low[1:]


def _title_word(word: str, position: int, turkic: bool) -> str:
    if position and word.lower() in PARTICLES and len(word) > 1:
        return word.lower()
    if "." in word or (len(word) <= 3 and not _VOWEL.search(word)):
        return word if not word.endswith(".") or len(word) <= 3 else word.capitalize()
    pieces = _JOINTS.split(word)
    for index, piece in enumerate(pieces):
        after_apostrophe = index and pieces[index - 1] in APOSTROPHES
        short_prefix = after_apostrophe and len(pieces[index - 2]) > 2
        pieces[index] = _lower(piece, turkic) if short_prefix else _title_piece(piece, turkic)
    return "".join(pieces)


def restore_case(name: str, language: str | None = None) -> str:
    """``name`` with words set in capitals written out: "JEAN-PIERRE O'NEIL" gives "Jean-Pierre O'Neil".

    A name of one word is left alone (it may be an acronym), and so are initials and "III". Surnames set in
    capitals beside a normal given name ("Jeanne MARTIN") are written out as well. The language, or a letter that
    only they have, tells Turkish and Azerbaijani names, in which I and İ are two letters ("Elif Sarıkaya").
    """
    words = name.split()
    if len(words) < 2:
        return name
    shouted = [
        word.isupper() and len(word.strip(".")) > 1 and not _INITIALS.fullmatch(word) for word in words
    ]
    if not any(flag and len(word) > 3 for flag, word in zip(shouted, words, strict=True)) and not all(shouted):
        return name
    turkic = (language or "").lower()[:2] in _TURKIC or _TURKIC_LETTERS.search(name) is not None
    out: list[str] = []
    for position, (word, flag) in enumerate(zip(words, shouted, strict=True)):
        keep = not flag or word in ("II", "III", "IV", "JR", "SR")
        out.append(word if keep else _title_word(word, position, turkic))
    return " ".join(out)
