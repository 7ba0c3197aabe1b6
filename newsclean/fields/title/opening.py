"""The opening of a story, which a headline's words are looked for in."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from newsclean.fields.layout import is_dense, is_prose
from newsclean.page import Page

_OPENING: Final = 4_000  # characters
_GAP: Final = 8  # lines not kept from which what follows may be another text
_STRAYED: Final = 0.3  # share of the prose that may stand above the story by mistake
_TOP: Final = 1  # the last line of a dump at which a story without a headline begins
_NEXT: Final = 5  # lines within which its next paragraph follows


def opening_of(page: Page, prose: tuple[int, int], most: int = _OPENING) -> str:
    """The text with which the story begins, in small letters; whole paragraphs, up to more than so many characters."""
    parts: list[str] = []
    size = 0
    for block in page.blocks[prose[0] : prose[1]]:
        if len(block.text) > 60 or is_dense(block.text):
            parts.append(block.text[:800])
            size += len(parts[-1])
            if size > most:
                break
    return " ".join(parts).casefold()


def starts_of(page: Page, prose: tuple[int, int]) -> list[int]:
    """Where the story of a dump may begin: at its first prose, or where that strayed, behind a gap below it."""
    kept = [block for block in page.blocks[prose[0] : prose[1]] if block.kept]
    most = _STRAYED * sum(len(block.text) for block in kept)
    starts, size = [prose[0]], 0
    for block, after in pairwise(kept):
        size += len(block.text)
        if size > most:
            break
        if after.index - block.index > _GAP:
            starts.append(after.index)
    return starts


def bare_start(page: Page) -> int | None:
    """The first paragraph of a dump that has nothing above it, as of a body alone: no line below it is a headline.

    None where something stands above the story, or where a single sentence strayed to the top of the dump.
    """
    for block in page.blocks[: _TOP + 1]:
        if block.kept and is_prose(block):
            follows = page.blocks[block.index + 1 : block.index + 1 + _NEXT]
            return block.index if any(other.kept and is_prose(other) for other in follows) else None
    return None


def stands_in(text: str, word: str, *, whole: bool) -> bool:
    """Whether a text has a word that begins so, or, `whole`, that is just so."""
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if (at == 0 or not text[at - 1].isalnum()) and not (whole and text[end : end + 1].isalnum()):
            return True
        at = text.find(word, end)
    return False
