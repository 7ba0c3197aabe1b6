"""Names set in capitals, written out again."""

from __future__ import annotations

from typing import Final

from newsclean.strings.byline_words import PARTICLES
from newsclean.strings.lazy import lazy
from newsclean.strings.persons import APOSTROPHES

_JOINTS: Final = lazy(f"([-‐‑{APOSTROPHES}])")
_INITIALS: Final = lazy(r"(?:[^\W\d_]\.[-‐‑]?)+[^\W\d_]?")
_VOWEL: Final = lazy("[AEIOUYÄÖÜÁÉÍÓÚÀÈÌÒÙÂÊÎÔÛÅØÆАЕЁИОУЫЭЮЯІЇЄΑΕΗΙΟΥΩ]")


def _title_piece(piece: str) -> str:
    low = piece.lower()
    if low.startswith("mc") and len(low) > 3:
        return "Mc" + low[2:].capitalize()
    return low[:1].upper() + low[1:]


def _title_word(word: str, position: int) -> str:
    if position and word.lower() in PARTICLES and len(word) > 1:
        return word.lower()
    if "." in word or (len(word) <= 3 and not _VOWEL.search(word)):
        return word if not word.endswith(".") or len(word) <= 3 else word.capitalize()
    pieces = _JOINTS.split(word)
    for index, piece in enumerate(pieces):
        after_apostrophe = index and pieces[index - 1] in APOSTROPHES
        short_prefix = after_apostrophe and len(pieces[index - 2]) > 2
        pieces[index] = piece.lower() if short_prefix else _title_piece(piece)
    return "".join(pieces)


def restore_case(name: str) -> str:
    """``name`` with words set in capitals written out: "JEAN-PIERRE O'NEIL" gives "Jean-Pierre O'Neil".

    A name of one word is left alone (it may be an acronym), and so are initials and "III". Surnames set in
    capitals beside a normal given name ("Jeanne MARTIN") are written out as well.
    """
    words = name.split()
    if len(words) < 2:
        return name
    shouted = [
        word.isupper() and len(word.strip(".")) > 1 and not _INITIALS.fullmatch(word) for word in words
    ]
    if not any(flag and len(word) > 3 for flag, word in zip(shouted, words, strict=True)) and not all(shouted):
        return name
    out: list[str] = []
    for position, (word, flag) in enumerate(zip(words, shouted, strict=True)):
        keep = not flag or word in ("II", "III", "IV", "JR", "SR")
        out.append(word if keep else _title_word(word, position))
    return " ".join(out)
