"""Counts of characters by kind for many texts at once, in a few passes over one array."""
from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

MAX_TEXT: Final = 4_000  # characters of a text that are counted; the counters below have twelve bits
_BITS: Final = 12
_MASK: Final = (1 << _BITS) - 1
COUNTED: Final = (" \n\t", ",،、，；", ".!?…。！？।؟", "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹")
SPACES, COMMAS, STOPS, DIGITS, UPPER = range(5)
_SHIFTS: Final = _BITS * np.arange(5)
_THAI: Final = (0x0E00, 0x0E7F)
_EAST_ASIAN: Final = (0x2E80, 0x9FFF)  # and signs of the same scripts further up
Codes = NDArray[np.uint8] | NDArray[np.uint16] | NDArray[np.uint32]


def _table() -> NDArray[np.int64]:
    """For each character of the basic plane a one in the counter that it belongs to."""
    table = np.zeros(1 << 16, np.int64)
    for place, characters in enumerate(COUNTED):
        for character in characters:
            table[ord(character)] = 1 << (_BITS * place)
    upper = [code for code in range(0x2000) if chr(code).isupper()]
    table[upper] = 1 << (_BITS * UPPER)
    table.setflags(write=False)
    return table


def _wide() -> NDArray[np.bool_]:
    """The characters of scripts that write no spaces: CJK, Hangul excepted, Thai."""
    wide = np.zeros(1 << 16, np.bool_)
    for first, last in (_THAI, _EAST_ASIAN, (0xF900, 0xFAFF)):
        wide[first:last + 1] = True
    wide.setflags(write=False)
    return wide


_TABLE: Final = _table()
_WIDE: Final = _wide()


def count_characters(texts: Sequence[str]) -> tuple[Floats, Floats]:
    """For each text the five counts, shape (texts, 5), and its units: words, of wide scripts half the characters."""
    texts = [text[:MAX_TEXT] for text in texts]
    joined = "\n".join(texts)
    starts = np.array([0, *map(len, texts[:-1])])
    starts[1:] += 1
    np.add.accumulate(starts, out=starts)
    codes = _codes(joined)
    counts = (np.add.reduceat(_TABLE.take(codes), starts)[:, None] >> _SHIFTS & _MASK).astype(np.float32)
    counts[:-1, SPACES] -= 1  # the line breaks that join the texts
    units = counts[:, SPACES] + 1
    if not joined.isascii() and _may_be_wide(codes):
        units += np.add.reduceat(_WIDE.take(codes), starts, dtype=np.float32) / 2
    return counts, units


def _may_be_wide(codes: Codes) -> bool:
    """Whether any characters may be of scripts without spaces; quotes and dashes, which most pages have, are not."""
    highest = codes.max()
    if highest < _EAST_ASIAN[0]:
        return bool(highest >= _THAI[0] and ((codes >= _THAI[0]) & (codes <= _THAI[1])).any())
    return True


def _codes(text: str) -> Codes:
    """The code points of a text, in as few bytes as they need; those beyond the basic plane are all its last one."""
    if text.isascii():
        return np.frombuffer(text.encode(), np.uint8)
    encoded = text.encode("utf-16-le", "surrogatepass")
    if len(encoded) == 2 * len(text):
        return np.frombuffer(encoded, "<u2")
    codes: NDArray[np.uint32] = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), "<u4")
    return np.minimum(codes, 0xFFFF)
