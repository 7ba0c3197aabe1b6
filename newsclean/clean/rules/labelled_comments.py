"""Readers' comments in HTML below a label, longer than the story: told by entries that each begin with a short line, or
by lines that say "says" or "Reply" again and again.
"""
from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from newsclean.clean.rules.entries_below import end_of_entries
from newsclean.clean.rules.prose import good_chars, open_prose
from newsclean.clean.rules.siblings import REPLY
from newsclean.clean.rules.threads import LABEL_RULES, MARK_LINE, SAYS, is_label
from newsclean.page import Block, Page

_STORY: Final = 120  # characters of prose that stand before the label and that no rule has removed
_ENTRIES: Final = 3  # at the least
_TRIED: Final = 20  # labels
_FIRST: Final = 6  # blocks below the label within which the first one stands
_HEAD: Final = 60  # characters of the line with a reader's name
_LONGEST: Final = 4  # paragraphs of one comment


def labelled_comments(page: Page, sums: list[int], _: list[Block]) -> Iterator[Block]:
    """The blocks from the label over readers' comments to their end."""
    if page.format != "html":
        return
    labels = [
        block for block in page.blocks
        if sums[block.index] >= _STORY and (block.kind == "heading" or block.by in LABEL_RULES) and is_label(block)
    ]
    for label in labels[:_TRIED]:
        # The number of comments stands over a story, too; only a heading says that what is below are the comments.
        end = end_of_entries(page, label, sums, _has_head, _ENTRIES) if label.kind == "heading" else 0
        end = end or _end_of_thread(page, label)
        if end and open_prose(page, label.index, sums) >= _STORY:
            yield from page.blocks[label.index:end]
            return


def _has_head(page: Page, node: int) -> bool:
    """Whether an element begins with a short line that is no heading, over more text."""
    start, end = page.nodes.starts[node], page.nodes.ends[node]
    first = page.blocks[start]
    if first.kind == "heading":
        return False
    if end - start == 1:
        head, _, rest = first.text.partition("\n")
        return bool(rest) and len(head) <= _HEAD
    return len(first.text) <= _HEAD and not good_chars(first)


def _end_of_thread(page: Page, label: Block) -> int:
    """Where a thread ends that begins right below the label; 0 without one."""
    nodes = page.nodes
    marks = [block.index for block in page.blocks[label.index + 1:] if _is_mark(block)]
    if len(marks) < _ENTRIES or marks[0] > label.index + _FIRST:
        return 0
    if any(_paragraphs(page, first, second) > _LONGEST for first, second in pairwise(marks)):
        return 0
    end = next(nodes.ends[node] for node in nodes.ancestors(label.node) if nodes.ends[node] > marks[-1])
    return end if _paragraphs(page, marks[-1], end) <= _LONGEST else marks[-1] + 1


def _paragraphs(page: Page, start: int, end: int) -> int:
    return sum(good_chars(block) > 0 for block in page.blocks[start:end])


def _is_mark(block: Block) -> bool:
    """Whether a line says that a reader says something, or offers to reply."""
    text = block.text
    return len(text) <= MARK_LINE and (SAYS.match(text) is not None or not REPLY.isdisjoint(text.lower().split()))
