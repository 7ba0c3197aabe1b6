"""Islands: a few blocks kept far behind the story, in a container most of which is none of it.

A teaser or a notice that reads like prose stands in a feed, a table of plans or a footer. On cross-validated pages of
wcxb and daniel none of 24 such islands is in the annotated body; fundus has none. A dump has no containers; there it is
the tagger's doubt that tells: 28 of 35 such groups of lines, with seven eighths of their text, are out of the bodies.
"""
from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate
from typing import Final

from newsclean.clean.tagger.tag import NAME as TAGGER
from newsclean.page import Block, Page

NAME: Final = "island"
WHY: Final = "It stands alone far behind the story, among much that is none of it."
SAME: Final = 4  # blocks between two kept ones that are of one group
FAR: Final = 10  # blocks, or lines of a dump, between the story and an island
MAX_SHARE: Final = 0.35  # of the container's text that is kept
MAX_SIZE: Final = 0.5  # of the story's text: islands of more are no islands
MIN_REMOVED: Final = 6  # blocks in it that are not
DOUBT: Final = 0.65  # mean confidence of an island's blocks, up to which it may be larger and stand among less
SURE: Final = 0.85  # and that of the story's, from which
DOUBTFUL_SHARE: Final = 0.5  # of the container's text that is kept
DOUBTFUL_REMOVED: Final = 20


def drop_islands(page: Page) -> None:
    """Remove what the tagger kept alone far behind the longest group of kept blocks."""
    groups = list(_groups(page.kept()))
    if len(groups) < 2:
        return
    main = max(groups, key=_size)
    for block in _doubted_lines(groups, main) if page.format == "text" else _alone(page, groups, main):
        block.overrule(kept=False, role="boilerplate", by=NAME, why=WHY)


def _doubted_lines(groups: list[list[Block]], main: list[Block]) -> list[Block]:
    """The lines of the groups behind a dump's story that the tagger doubts, where it does not doubt the story."""
    if _mean(main) < SURE:
        return []
    behind = (group for group in groups if group[0].index >= main[-1].index + FAR and _mean(group) <= DOUBT)
    found = [block for group in behind for block in group]
    return found if _size(found) <= MAX_SIZE * _size(main) else []


def _alone(page: Page, groups: list[list[Block]], main: list[Block]) -> list[Block]:
    """The blocks of the groups behind a page's story that stand in containers most of which is none of it."""
    sizes = [0, *accumulate(len(block.text) for block in page.blocks)]
    kept = [0, *accumulate(len(block.text) if block.kept else 0 for block in page.blocks)]
    removed = [0, *accumulate(not block.kept for block in page.blocks)]
    drop: list[Block] = []
    certain, sure = 0, _mean(main) >= SURE
    for group in groups:
        if group[0].index < main[-1].index + FAR:
            continue
        start, end = _apart(page, group[0], main)
        share = (kept[end] - kept[start]) / max(1, sizes[end] - sizes[start])
        others = removed[end] - removed[start]
        doubtful = sure and share < DOUBTFUL_SHARE and others >= DOUBTFUL_REMOVED and _mean(group) <= DOUBT
        if doubtful or (share < MAX_SHARE and others >= MIN_REMOVED):
            drop += [block for block in group if block.by == TAGGER]
            certain += 0 if doubtful else _size(group)
    return drop if certain <= MAX_SIZE * _size(main) else []  # else the page is a list of many such


def _size(blocks: list[Block]) -> int:
    return sum(len(block.text) for block in blocks)


def _mean(blocks: list[Block]) -> float:
    """How sure the tagger is of blocks, on the mean."""
    told = [block.confidence for block in blocks if block.by == TAGGER]
    return sum(told) / len(told) if told else 1.0


def _groups(kept: list[Block]) -> Iterator[list[Block]]:
    """The kept blocks, parted where more than a few others stand between them."""
    group: list[Block] = []
    for block in kept:
        if group and block.index - group[-1].index > SAME:
            yield group
            group = []
        group.append(block)
    if group:
        yield group


def _apart(page: Page, block: Block, main: list[Block]) -> tuple[int, int]:
    """The range of the largest container around a block that holds nothing of the story."""
    nodes, node = page.nodes, block.node
    first, last = main[0].index, main[-1].index
    while (parent := nodes.parents[node]) >= 0 and not (nodes.starts[parent] <= last and nodes.ends[parent] > first):
        node = parent
    return nodes.starts[node], nodes.ends[node]
