"""What stands around a heading: some pages end their breadcrumb in an h1 for search, and display another below it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsclean.page import Block, Page

_LISTS: Final = frozenset(("ul", "ol", "li", "nav"))
_CLIMB: Final = 5


def around_heading(page: Page, block: Block, start: int) -> Iterator[str]:
    """Features of a heading by its trail and the heading just above it; `start` is the first block of the prose."""
    if _in_trail(page, block):
        yield "in a trail"
    if block.index > start:
        return
    for other in reversed(page.blocks[max(0, block.index - 2) : block.index]):
        if other.kind == "heading":
            yield f"below h{other.level}"
            if _in_trail(page, other):
                yield f"h{block.level} below a trail"
            return


def _in_trail(page: Page, block: Block) -> bool:
    """Whether a heading stands in a list of links, as the last step of a breadcrumb."""
    nodes, node = page.nodes, block.node
    for _ in range(_CLIMB):
        if node < 0:
            return False
        if nodes.tags[node] in _LISTS or "breadcrumb" in nodes.labels[node]:
            return True
        node = nodes.parents[node]
    return False
