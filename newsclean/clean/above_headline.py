"""What was kept above the headline: banners, menus and teasers that read like prose."""
from __future__ import annotations

from typing import Final

from newsclean.page import Block, Page

NAME: Final = "above_headline"
WHY: Final = "It stands above the headline."
_NEAR: Final = 8  # lines above the headline of a dump in which a standfirst or a first paragraph may stand
_BESIDE: Final = 2  # blocks above the headline of a page where a paragraph may be a standfirst
_SENTENCE: Final = 60  # characters of such a paragraph
_MOST: Final = 0.3  # share of the kept text from which the headline is rather one inside the story
_SURE: Final = 0.95  # the same of the tagger's confidence in one of them


def drop_strays_above(page: Page, headline: int) -> None:
    """Mark what was kept above the headline as no part of the story, where it is the lesser part.

    On cross-validated pages of wcxb and daniel none of the ten such blocks is in the annotated body.
    """
    above = [block for block in page.blocks[:headline] if block.kept]
    if not above or sum(map(_size, above)) >= _MOST * sum(map(_size, page.kept())):
        return
    if page.format == "html" and max(block.confidence for block in above) > _SURE:
        return
    for block in above:
        if not _may_belong(page, block, headline):
            block.overrule(kept=False, role="boilerplate", by=NAME, why=WHY)


def _may_belong(page: Page, block: Block, headline: int) -> bool:
    """Whether a block so near above the headline may be the story's all the same."""
    if page.format == "text":
        return headline - block.index <= _NEAR
    return headline - block.index <= _BESIDE and block.kind == "paragraph" and len(block.text) >= _SENTENCE


def _size(block: Block) -> int:
    return len(block.text)
