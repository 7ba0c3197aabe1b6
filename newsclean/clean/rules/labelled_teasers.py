"""Teasers of other stories in HTML below a label, of a picture, a headline and a sentence or two each."""
from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from newsclean.clean.rules.entries_below import end_of_entries
from newsclean.clean.rules.other_stories import MORE_FROM, PROMOTED_STORIES
from newsclean.clean.rules.prose import open_prose
from newsclean.clean.rules.read_more import READ_MORE
from newsclean.page import Block, Page

_STORY: Final = 120  # characters of prose that stand before the label and that no rule has removed
_TRIED: Final = 20  # labels
_LEAST: Final = 2
_BLOCKS: Final = 6  # of a teaser: section, headline, text, author, date
_HEADLINE: Final = 160  # characters
_TEXT: Final = 250
_RULES: Final = frozenset({PROMOTED_STORIES.name, MORE_FROM.name, READ_MORE.name})
_SAID: Final = 2  # times; what stands more often is a button of entries, and labels nothing


def labelled_teasers(page: Page, sums: list[int], _: list[Block]) -> Iterator[Block]:
    """The entries below the labels over lists of other stories."""
    if page.format != "html":
        return
    labels = [block for block in page.blocks if block.by in _RULES and not block.href and sums[block.index] >= _STORY]
    said = Counter(label.text for label in labels)
    labels = [label for label in labels if said[label.text] <= _SAID]
    end = 0
    for label in labels[:_TRIED]:
        if label.index >= end:
            end = end_of_entries(page, label, sums, is_teaser, _LEAST)
            if end and open_prose(page, label.index, sums) >= _STORY:
                yield from page.blocks[label.index + 1:end]


def is_teaser(page: Page, node: int) -> bool:
    """Whether an element holds a linked headline and little text."""
    blocks = page.blocks[page.nodes.starts[node]:page.nodes.ends[node]]
    return 1 < len(blocks) <= _BLOCKS and all(len(block.text) <= _TEXT for block in blocks) and any(
        block.link_chars * 2 > len(block.text) and len(block.text) <= _HEADLINE for block in blocks[:-1]
    )
