"""The notes on the authors at the end of a story: who they are is no part of it."""
from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsclean.article import Author
from newsclean.clean.tagger.tag import NAME as TAGGER
from newsclean.page import Block, Page

NAME: Final = "author_note"
WHY: Final = "It says at the end of the story who its author is."
MAX_NOTES: Final = 4
MIN_BODY: Final = 5  # kept blocks
MAX_CHARS: Final = 600
SURE: Final = 0.9  # confidence of the tagger from which a paragraph is the story's
REACH: Final = 24  # characters before the name: "The London doctor Jane Doe is ..."
_OUTER: Final = " \u200b\u200d*—–-(•·|"


def drop_author_notes(page: Page, authors: Sequence[Author]) -> None:
    """Remove the last paragraphs of the body that begin with the name of an author, where the tagger doubts them.

    Under a heading of its own, such a paragraph is part of a story that presents its author.
    """
    names = [name for author in authors if author.kind == "person" and " " in (name := author.name.casefold())]
    kept = page.kept()
    if not names or len(kept) < MIN_BODY:
        return
    for block, before in zip(kept[:-MAX_NOTES - 1:-1], kept[-2:-MAX_NOTES - 2:-1]):
        if before.kind == "heading" or not _is_note(block, names):
            return
        block.mark(kept=False, role="boilerplate", by=NAME, why=WHY, confidence=round(1 - block.confidence, 3))


def _is_note(block: Block, names: Sequence[str]) -> bool:
    if block.kind != "paragraph" or block.by != TAGGER or block.confidence > SURE or len(block.text) > MAX_CHARS:
        return False
    text = block.text.lstrip(_OUTER).casefold()
    return any(0 <= text.find(name) <= REACH for name in names)
