"""Prose and subheads inside or right behind the story of a dump, kept in doubt.

A dump says little about a line beside its text and its neighbours, so the tagger drops a plain sentence of the story
now and then, and a subhead more often. On cross-validated dumps of fundus the sentences gain 0.0016 word F1, on those
of wcxb 0.0036 snippet F1; of the subheads 33 of 37 and 65 of 88 stand in the annotated bodies.
"""
from __future__ import annotations

import re
from collections import Counter
from itertools import groupby
from typing import Final

from newsclean.clean.rules.read_more import READ_ALSO
from newsclean.clean.tagger.tag import NAME as TAGGER
from newsclean.page import BODY_ROLES, Block, Page
from newsclean.strings.letters import SENTENCE_ENDS, is_spaceless

NAME: Final = "prose_run"
WHY: Final = "A sentence that stands within the story's lines, or right behind them, belongs to it."
DOUBT: Final = 0.7  # confidence of the tagger above which its removal stands
BRIDGED: Final = 0.8  # the same right behind a list of other stories that a rule removed within the story
MIN_CHARS: Final = 60
MIN_DENSE: Final = 25  # in scripts without spaces
SUBHEAD_DOUBT: Final = 0.8
SUBHEAD: Final = range(8, 91)  # characters
DASHES: Final = ("—", "–", "―", "- ")  # before a line that somebody speaks
SPOKEN_DOUBT: Final = 0.85
MIN_SPOKEN: Final = 8
_NO_SUBHEAD = re.compile(r"[/@|★:•©]|\d{4}|[.,;…。、\"”)»]$")


def keep_prose_run(page: Page) -> None:
    """Keep doubtful sentences between the first and the last kept line of a dump, and right after it."""
    if page.format != "text":
        return
    _keep_spoken(page)
    decided = [block for block in page.blocks if block.by in (TAGGER, NAME)]
    kept = [number for number, block in enumerate(decided) if block.kept]
    if not kept:
        return
    for block in decided[kept[0]:kept[-1]]:
        if _is_doubtful_prose(block):
            _keep(block)
    _keep_subheads(page)
    last, doubt = decided[kept[-1]], DOUBT
    for block in decided[kept[-1] + 1:]:
        if block.index - last.index > 2:
            listed = doubt == DOUBT and _is_list(page.blocks[last.index + 1:block.index])
            if not listed or not _is_resumed(page, block):
                break
            doubt = BRIDGED
        if not _is_doubtful_prose(block, BRIDGED if _is_before_list(page, block) else doubt):
            break
        _keep(block)
        last = block


def _keep_spoken(page: Page) -> None:
    """Keep every line of a conversation of which a line is kept: answers and questions stand and fall together."""
    for spoken, lines in groupby(page.blocks, key=_is_spoken):
        run = list(lines) if spoken else []
        if any(block.kept for block in run):
            for block in run:
                if not block.kept:
                    _keep(block)


def _is_spoken(block: Block) -> bool:
    """Whether the tagger decided on a line that begins with a dash and ends as a sentence does."""
    return (
        block.by == TAGGER and block.kind == "paragraph" and block.text.startswith(DASHES)
        and block.text.endswith(SENTENCE_ENDS)
    )


def _keep_subheads(page: Page) -> None:
    """Keep what reads like a subhead between two lines of the story, the second a paragraph."""
    copies = Counter(block.text for block in page.blocks)
    for before, block, following in zip(page.blocks, page.blocks[1:], page.blocks[2:]):
        if (
            block.by == TAGGER and block.kept is False and before.kept and following.kept
            and len(following.text) >= (MIN_DENSE if is_spaceless(following.text) else MIN_CHARS)
            and _is_subhead(block) and copies[block.text] == 1
        ):
            _keep(block)


def _is_subhead(block: Block) -> bool:
    """Whether a block that the tagger removed in doubt reads like a subhead: some words and no sentence's end."""
    text = block.text
    return (
        block.kind in ("paragraph", "heading") and block.confidence <= SUBHEAD_DOUBT and len(text) in SUBHEAD
        and not text[:1].islower() and not _NO_SUBHEAD.search(text)
    )


def _is_list(between: list[Block]) -> bool:
    """Whether the lines are a label and the other stories listed under it, all removed by one rule."""
    return between[-1].role == "related" and len({block.by for block in between}) == 1


def _is_before_list(page: Page, block: Block) -> bool:
    """Whether other stories are named right below a line: it is the story's last, or one within it."""
    below = page.blocks[block.index + 1:block.index + 3]
    if below and below[0].by == READ_ALSO.name:
        return True
    return len(below) == 2 and below[1].role == "related" and below[0].by == below[1].by


def _is_resumed(page: Page, block: Block) -> bool:
    """Whether a sentence goes on with a story most of which stands before it."""
    before = sum(len(one.text) for one in page.blocks[:block.index] if one.kept)
    return before > sum(len(one.text) for one in page.blocks[block.index:] if _is_sentence(one))


def _is_sentence(block: Block) -> bool:
    """Whether a block ends as a sentence does and is as long as one."""
    least = MIN_SPOKEN if block.text.startswith(DASHES) else MIN_DENSE if is_spaceless(block.text) else MIN_CHARS
    return len(block.text) >= least and block.text.endswith(SENTENCE_ENDS)


def _is_doubtful_prose(block: Block, doubt: float = DOUBT) -> bool:
    """Whether a block that the tagger removed in doubt reads like a sentence."""
    if _is_spoken(block):
        doubt = SPOKEN_DOUBT
    return block.kept is False and block.confidence <= doubt and _is_sentence(block)


def _keep(block: Block) -> None:
    role = block.kind if block.kind in BODY_ROLES else "paragraph"
    block.overrule(kept=True, role=role, by=NAME, why=WHY)
