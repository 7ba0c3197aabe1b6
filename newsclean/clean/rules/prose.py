"""Running text: how much of a block, and of all blocks before it, reads like prose."""
from __future__ import annotations

from typing import Final

from newsclean.page import Block, Page

_SHORTEST: Final = 30


def good_chars(block: Block) -> int:
    """The block's length if it reads like running text, else 0."""
    text = block.text
    long = len(text)
    if long < _SHORTEST or block.link_chars * 3 >= long or block.kind == "control":
        return 0
    if long < 80 and not ("\u3040" <= text[long // 2] <= "\u9fff" or "\u3040" <= text[long // 3] <= "\u9fff"):
        return 0  # Chinese and Japanese say as much in half the characters
    return long


def prefix_sums(page: Page) -> list[int]:
    """The running sum of `good_chars`: the text of a container is the difference of two."""
    sums, total = [0], 0
    for block in page.blocks:
        if len(block.text) >= _SHORTEST:
            total += good_chars(block)
        sums.append(total)
    return sums
