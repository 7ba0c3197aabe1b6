"""The opening of a story, which a headline's words are looked for in."""

from __future__ import annotations

from typing import Final

from newsclean.fields.layout import is_dense
from newsclean.page import Page

_OPENING: Final = 4_000  # characters


def opening_of(page: Page, prose: tuple[int, int]) -> str:
    """The text with which the story begins, in small letters."""
    parts: list[str] = []
    size = 0
    for block in page.blocks[prose[0] : prose[1]]:
        if len(block.text) > 60 or is_dense(block.text):
            parts.append(block.text[:800])
            size += len(parts[-1])
            if size > _OPENING:
                break
    return " ".join(parts).casefold()


def stands_in(text: str, word: str, *, whole: bool) -> bool:
    """Whether a text has a word that begins so, or, `whole`, that is just so."""
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if (at == 0 or not text[at - 1].isalnum()) and not (whole and text[end : end + 1].isalnum()):
            return True
        at = text.find(word, end)
    return False
