"""The second opinion: on the few pages where the tagger is least sure, the container that readability-lxml chooses.

On annotated pages (wcxb, fundus, daniel; cross-validated) the tagger is less sure than `DOUBT` on 0.4 % of them; there
its blocks have a mean word F1 of 0.25, readability-lxml's of 0.50. It takes some 50 ms, so it runs only there.
"""
from __future__ import annotations

import logging
from typing import Final

from lxml.etree import LxmlError

from newsclean.page import BODY_ROLES, Block, Page
from newsclean.strings.letters import letters_of

NAME: Final = "readability"
WHY: Final = "The tagger was in doubt, and readability-lxml chose the container that holds the block."
DOUBT: Final = 0.6  # expected F1 of the body below which the other opinion is asked for
ENOUGH: Final = 500  # characters of text that the other opinion must have
MAX_SOURCE: Final = 2_000_000  # bytes of a page that is put to it
MAX_BLOCKS: Final = 5_000  # of such a page
MIN_BLOCK: Final = 20  # letters of a block that is looked up in its text
CONFIDENCE: Final = 0.5  # mean word F1 of the other opinion where it is asked for


def second_opinion(page: Page, confidence: float) -> float:
    """Take readability-lxml's choice of blocks where the tagger is in doubt; returns how sure the body is then."""
    if confidence >= DOUBT or not 0 < len(page.source) <= MAX_SOURCE or len(page.blocks) > MAX_BLOCKS:
        return confidence
    text = letters_of(_summary(page.source))
    chosen = [block for block in page.blocks if _may_be(block) and letters_of(block.text) in text]
    if sum(len(block.text) for block in chosen) < ENOUGH:
        return confidence
    indexes = {block.index for block in chosen}
    for block in page.blocks:
        if block.index in indexes and block.kind in BODY_ROLES:
            block.mark(kept=True, role=block.kind, by=NAME, why=WHY, confidence=CONFIDENCE)
        elif block.kept:
            block.mark(kept=False, role="boilerplate", by=NAME, why="readability-lxml left it out.",
                       confidence=CONFIDENCE)
    return CONFIDENCE


def _may_be(block: Block) -> bool:
    """Whether no named rule has removed the block, and it is long enough to be told from others."""
    return block.by in ("tagger", "standfirst") and len(block.text) >= MIN_BLOCK and block.kind in BODY_ROLES


def _summary(source: bytes) -> str:
    """The text of the container that readability-lxml chooses; "" where it finds none or fails on the page."""
    from lxml.html import fromstring  # here, because most processes never need them
    from readability import Document

    logging.getLogger("readability").addHandler(logging.NullHandler())  # it logs tracebacks of pages it can't read
    try:
        html = Document(source.decode("utf-8", "replace")).summary(html_partial=True)
        return "".join(map(str, fromstring(html).itertext()))
    except (LxmlError, ValueError, TypeError, AttributeError, KeyError, RecursionError, RuntimeError):
        return ""
