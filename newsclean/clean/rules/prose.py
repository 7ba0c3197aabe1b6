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
    if long < 80 and not (_is_dense(text[long // 2]) or _is_dense(text[long // 3])):
        return 0  # Chinese, Japanese and Korean say as much in half the characters
    return long


def _is_dense(char: str) -> bool:
    return "\u3040" <= char <= "\u9fff" or "\uac00" <= char <= "\ud7a3"


def prefix_sums(page: Page) -> list[int]:
    """The running sum of `good_chars`: the text of a container is the difference of two."""
    sums, total = [0], 0
    for block in page.blocks:
        if len(block.text) >= _SHORTEST:
            total += good_chars(block)
        sums.append(total)
    return sums


def open_prose(page: Page, at: int, sums: list[int]) -> int:
    """The characters of prose before a block that no other rule has removed."""
    return sum(sums[block.index + 1] - sums[block.index] for block in page.blocks[:at] if block.kept is None)
