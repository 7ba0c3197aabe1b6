"""UTF-16 that does not say so: told by where its zero bytes stand and by how few scripts its high bytes name."""
from __future__ import annotations

import unicodedata
from collections import Counter
from typing import Final

from newsclean.read.decoding.encodings import codec_for

_HEAD: Final = 1_000
_MIN: Final = 30  # characters, with fewer the few high bytes of an alphabet are chance
_FEW: Final = 4  # blocks of 256 characters that a text in an alphabet is written with, its punctuation counted
_HAN: Final = bytes([*range(0x4E, 0xA0), 0x00, 0x20, 0x30, 0xFF])  # high bytes of Chinese, kana and their punctuation
_FOREIGN: Final = 0.03  # of the high bytes of such a text are others
_UPPER: Final = 0.15  # of its low bytes, at least, are in the upper half
_NO_TEXT: Final = frozenset({"Cc", "Cn", "Co", "Cs"})


def is_wide(charset: str | None) -> bool:
    """Whether the charset is one of those whose characters have two or four bytes each."""
    return (codec_for(charset) or "").replace("_", "-").startswith(("utf-16", "utf-32"))


def wide_codec(source: bytes) -> str | None:
    """The codec of bytes that are UTF-16 without a byte order mark; None where they are not."""
    head = source[:_HEAD]
    for codec, highs, lows in (("utf-16-le", head[1::2], head[::2]), ("utf-16-be", head[::2], head[1::2])):
        zeros = highs.count(0)
        if not zeros:
            continue
        if _is_han(highs, lows) and _is_text(head.decode(codec, "replace")):
            return codec
        if lows.count(0) * 4 > zeros:
            continue
        common = sum(number for _, number in Counter(highs).most_common(_FEW))
        alphabetic = len(highs) >= _MIN and common > 0.9 * len(highs)
        if (zeros > 0.4 * len(highs) or alphabetic) and _is_text(head.decode(codec, "replace")):
            return codec
    return None


def _is_han(highs: bytes, lows: bytes) -> bool:
    """Whether these are the high and low bytes of a text in Chinese characters and kana, with some of ASCII in it.

    Its low bytes are of all kinds; those of a text in ASCII, whose letters are high bytes of Chinese, are not.
    """
    if len(highs) < _MIN or len(highs.translate(None, _HAN)) > _FOREIGN * len(highs):
        return False
    if sum(low >= 0x80 for low in lows) < _UPPER * len(lows):
        return False
    return all(low < 0x80 for high, low in zip(highs, lows) if not high)


def _is_text(text: str) -> bool:
    """Whether hardly a character is a control, unassigned or lost."""
    odd = sum(not char.isspace() and unicodedata.category(char) in _NO_TEXT for char in text)
    return odd + text.count("\ufffd") <= 0.05 * len(text) + 1
