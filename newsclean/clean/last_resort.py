"""The last resort, where nothing was kept at all: the longest run of sentences that no rule has removed.

The tagger can be wrong about a whole page, as by a class name that elsewhere means something else. A page with a run of
sentences in one container has a text; without such a run it stays empty. On annotated pages this steps in on none.
"""
from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsclean.clean.tagger.tag import NAME as TAGGER
from newsclean.page import Block, Page, Role
from newsclean.strings.letters import SENTENCE_ENDS, is_spaceless

NAME: Final = "last_resort"
WHY: Final = "Nothing else on the page reads like an article, and these sentences stand together."
MAX_GAP: Final = 2  # lines between two sentences that are none
MIN_SENTENCES: Final = 3
MIN_CHARS: Final = 40  # of a sentence
MIN_TOTAL: Final = 300
DENSE: Final = 0.5  # of these numbers, in scripts without spaces
CONFIDENCE: Final = 0.3


def last_resort(page: Page, confidence: float) -> float:
    """Keep the longest run of sentences where no text is kept; returns how sure the body is then."""
    if any(block.kept and block.kind != "heading" for block in page.blocks):
        return confidence
    best = max(_runs(page), key=_size, default=[])
    sentences = [block for block in best if _is_sentence(block)]
    if len(sentences) < MIN_SENTENCES or _size(sentences) < MIN_TOTAL:
        return confidence
    for block in best:
        role: Role = "heading" if block.kind == "heading" else "paragraph"
        block.mark(kept=True, role=role, by=NAME, why=WHY, confidence=CONFIDENCE)
    return CONFIDENCE


def _runs(page: Page) -> Iterator[list[Block]]:
    """Runs of sentences in one container, with the few lines between them."""
    run: list[Block] = []
    gap: list[Block] = []
    for block in page.blocks:
        if _is_sentence(block) and (not run or _container(page, block) == _container(page, run[0])):
            run += [*gap, block]
            gap = []
        elif run and block.by == TAGGER and len(gap) < MAX_GAP:
            gap.append(block)
        elif run:
            yield run
            run, gap = ([block] if _is_sentence(block) else []), []
    yield run


def _container(page: Page, block: Block) -> int:
    return page.nodes.parents[block.node] if page.nodes.parents else 0


def _is_sentence(block: Block) -> bool:
    """Whether a block that the tagger removed reads like a sentence."""
    if block.by != TAGGER or block.kind != "paragraph" or block.link_chars * 2 > len(block.text):
        return False
    return _size([block]) >= MIN_CHARS and block.text.endswith(SENTENCE_ENDS)


def _size(blocks: list[Block]) -> float:
    """Characters, those of scripts without spaces counted as more."""
    return sum(len(block.text) / (DENSE if is_spaceless(block.text) else 1) for block in blocks)
