"""Sentences and subheads within the story of a page that the tagger removed in doubt; and a heading left alone.

A question of an interview, a line of dialogue or a subhead is short and says little about itself. Where it stands
between two kept paragraphs as one of them, it is the story's.
"""
from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Final

from newsclean.clean.tagger.tag import NAME as TAGGER
from newsclean.page import BODY_ROLES, Block, Page
from newsclean.strings.letters import is_spaceless

NAME: Final = "within_story"
WHY: Final = "It stands between two paragraphs of the story as one of them."
WHY_FIRST: Final = "It stands right before the first paragraph of the story as one of them."
WHY_LAST_SENTENCE: Final = "It stands right behind the last paragraph of the story as one of them."
MIN_FIRST: Final = 30  # characters
LAST: Final = "last_heading"
WHY_LAST: Final = "Nothing of the story stands under it."
DOUBT: Final = 0.8  # confidence of the tagger above which its removal stands
MAX_GAP: Final = 3  # sentences in a row
PER_GAP: Final = 100  # kept blocks of a very long story for each sentence more
MAX_ABOVE: Final = 8  # lines up to a subhead, with it
MIN_CHARS: Final = 8
SURE: Final = 0.7  # confidence of the tagger in the paragraph under a subhead
MIN_BODY: Final = 4  # kept blocks
BOLD: Final = 0.9  # of a line that is set as a subhead
MAX_HEADING: Final = 120  # characters
SURE_HEADING: Final = 0.9
_STOP = re.compile(r"[.!?…。！？؟।:][\"'”’»›“)\]*]*$")


def keep_within_story(page: Page) -> None:
    """Keep doubtful sentences and subheads between kept paragraphs of a page's HTML."""
    if page.format != "html":
        return
    most = max(MAX_GAP, len(page.kept()) // PER_GAP)
    for before, gap, after in _gaps(page, max(MAX_ABOVE, most)):
        if _is_subhead(gap[-1], after):
            _keep(gap[-1])
        elif len(gap) <= most and (_is_bold_subhead(page, gap, before, after) or all(
            _is_sentence(page, block, before, after) or _is_quote(page, block, before, after) for block in gap
        )):
            for block in gap:
                _keep(block)


def _keep(block: Block) -> None:
    block.overrule(kept=True, role=block.kind if block.kind in BODY_ROLES else "paragraph", by=NAME, why=WHY)


def keep_first_sentence(page: Page) -> None:
    """Keep doubtful sentences right before the first kept paragraph of a page's HTML that are set as it is.

    A story's first sentence often stands alone and is short. On cross-validated pages of fundus and wcxb 2 of 2 such
    are in the annotated bodies.
    """
    first = next((block for block in page.blocks if block.kept and block.kind == "paragraph"), None)
    if first is None or page.format != "html":
        return
    for block in reversed(page.blocks[:first.index]):
        doubtful = block.by == TAGGER and not block.kept and len(block.text) >= MIN_FIRST
        if not doubtful or not _is_sentence(page, block, first, first):
            break
        block.overrule(kept=True, role="paragraph", by=NAME, why=WHY_FIRST)


def keep_last_sentence(page: Page) -> None:
    """Keep doubtful sentences right behind the last kept paragraph of a page's HTML that are set as it is.

    On cross-validated pages of fundus and wcxb 4 of 5 such are in the annotated bodies; few of those with a link.
    """
    last = next((block for block in reversed(page.blocks) if block.kept and block.kind == "paragraph"), None)
    if last is None or page.format != "html":
        return
    for block in page.blocks[last.index + 1:]:
        doubtful = block.by == TAGGER and not block.kept and len(block.text) >= MIN_FIRST and not block.links
        if not doubtful or block.text.endswith((":", "：")) or not _is_sentence(page, block, last, last):
            break
        block.overrule(kept=True, role="paragraph", by=NAME, why=WHY_LAST_SENTENCE)


def drop_last_heading(page: Page) -> None:
    """Remove a heading at the end of the body: what stood under it is not of the story."""
    kept = page.kept()
    if len(kept) < MIN_BODY:
        return
    last = kept[-1]
    if (
        last.kind == "heading" and last.by == TAGGER and last.confidence < SURE_HEADING
        and len(last.text) <= MAX_HEADING and kept[-2].kind != "heading"
    ):
        last.overrule(kept=False, role="boilerplate", by=LAST, why=WHY_LAST)


def _gaps(page: Page, most: int) -> Iterator[tuple[Block, list[Block], Block]]:
    """The few blocks that the tagger removed between two kept ones; what rules removed does not count."""
    decided = (block for block in page.blocks if block.kept or block.by == TAGGER)
    runs = [(kept, list(run)) for kept, run in groupby(decided, key=lambda block: bool(block.kept))]
    for (_, before), (kept, gap), (_, after) in zip(runs, runs[1:], runs[2:]):
        if not kept and len(gap) <= most:
            yield before[-1], gap, after[0]


def _is_sentence(page: Page, block: Block, before: Block, after: Block) -> bool:
    """Whether a block reads like a sentence and has the element, class and container of a paragraph beside it."""
    nodes, text = page.nodes, block.text
    parent = nodes.parents[block.node]
    if block.kind != "paragraph" or block.confidence > DOUBT:
        return False
    if len(text) < MIN_CHARS or block.link_chars * 2 > len(text):
        return False
    if not nodes.parents[before.node] == parent == nodes.parents[after.node] or _STOP.search(text) is None:
        return False
    return any(
        other.kind == "paragraph" and nodes.tags[other.node] == nodes.tags[block.node]
        and nodes.labels[other.node] == nodes.labels[block.node] for other in (before, after)
    )


def _is_quote(page: Page, block: Block, before: Block, after: Block) -> bool:
    """Whether a block is a quotation of whole sentences that stands in one row with the paragraphs around it."""
    if block.kind != "quote" or block.confidence > DOUBT or block.link_chars * 2 > len(block.text):
        return False
    nodes = page.nodes
    quote = min(node for node in nodes.ancestors(block.node) if nodes.tags[node] == "blockquote" or node == block.node)
    return (
        nodes.parents[before.node] == nodes.parents[quote] == nodes.parents[after.node]
        and _STOP.search(block.text) is not None
    )


def _is_subhead(block: Block, after: Block) -> bool:
    """Whether a block is a heading of more than a word over a paragraph that the tagger is sure of."""
    return (
        block.kind == "heading" and block.level > 1 and block.confidence <= DOUBT
        and block.link_chars * 2 <= len(block.text) and " " in block.text and _is_sure_paragraph(after)
    )


def _is_bold_subhead(page: Page, gap: list[Block], before: Block, after: Block) -> bool:
    """Whether the gap is one line in bold letters that stands as a paragraph between two that are not."""
    block, parents = gap[0], page.nodes.parents
    return (
        len(gap) == 1 and block.kind == "paragraph" and block.confidence <= DOUBT and not block.links
        and block.bold_chars >= BOLD * len(block.text) and len(block.text) <= MAX_HEADING
        and (" " in block.text or is_spaceless(block.text))
        and parents[before.node] == parents[block.node] == parents[after.node]
        and all(_is_sure_paragraph(one) and one.bold_chars < BOLD * len(one.text) for one in (before, after))
    )


def _is_sure_paragraph(block: Block) -> bool:
    return block.kind == "paragraph" and block.by == TAGGER and block.confidence >= SURE
