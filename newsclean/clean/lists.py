"""The lists of a page: which items stand in one."""
from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from newsclean.page import Block, Page


def lists(page: Page) -> Iterator[list[Block]]:
    """The lists of a page, or of a dump, where the items of one stand in a row."""
    if page.format == "html":
        items = [block for block in page.blocks if block.kind == "list_item"]
        for _, group in groupby(items, key=lambda item: page.nodes.parents[item.node]):
            yield list(group)
    else:
        for is_list, group in groupby(page.blocks, key=lambda block: block.kind == "list_item"):
            if is_list:
                yield list(group)
