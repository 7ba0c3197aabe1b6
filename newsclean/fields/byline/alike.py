"""Which lines stand at the same place of elements of one kind, as the names of several authors do, each in a card."""

from __future__ import annotations

from typing import Final, TypeAlias

from newsclean.page import Block, Page

Shape: TypeAlias = tuple[int, tuple[tuple[str, str], ...]]
"""An element, and the tags and classes on the way from it down to a line."""

_LEVELS: Final = 4


def shapes_of(page: Page, block: Block) -> frozenset[Shape]:
    """The ways to a line from the elements around it, but for those that name nothing on the way."""
    nodes, node = page.nodes, block.node
    way: tuple[tuple[str, str], ...] = ()
    found: list[Shape] = []
    for _ in range(_LEVELS):
        parent = nodes.parents[node] if node >= 0 else -1
        if parent < 0 or page.format != "html":
            break
        way = ((nodes.tags[node], nodes.labels[node]), *way)
        if any(label or tag == "li" for tag, label in way):
            found.append((parent, way))
        node = parent
    return frozenset(found)
