"""Lines of a dump that were kept above the headline: banners and teasers that read like prose."""
from __future__ import annotations

from typing import Final

from newsclean.page import Page

NAME: Final = "above_headline"
_NEAR: Final = 8  # lines above the headline in which a standfirst or a first paragraph may stand
_MOST: Final = 0.3  # share of the kept text from which the headline is rather one inside the story


def drop_strays_above(page: Page, headline: int) -> None:
    """Mark what was kept well above the headline of a dump as no part of the story, where it is the lesser part."""
    strays = [block for block in page.blocks[: max(0, headline - _NEAR)] if block.kept]
    above = sum(len(block.text) for block in page.blocks[:headline] if block.kept)
    if above >= _MOST * sum(len(block.text) for block in page.blocks if block.kept):
        return
    for block in strays:
        block.overrule(kept=False, role="boilerplate", by=NAME, why="stands well above the headline")
