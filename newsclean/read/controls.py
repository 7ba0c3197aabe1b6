"""Control characters, which stand for nothing on a page and break what is made of its text."""
from __future__ import annotations

from typing import Final

_C0: Final = (*range(9), *range(14, 32), 127)
# Pages in windows-1252 that were stored as Latin-1 have its dashes and quotation marks where controls would be.
_C1: Final = {code: bytes([code]).decode("cp1252", "ignore") for code in range(128, 160)}
_TABLE: Final = {**dict.fromkeys(_C0, ""), **_C1}


def without_controls(text: str) -> str:
    """A text without control characters, those of windows-1252 read as what they are; tabs and line ends stay."""
    return text if text.isprintable() else text.translate(_TABLE)
