"""The day of the visit, which many a paper prints at the top of each page."""

from __future__ import annotations

from typing import Final

from newsclean.fields.date.scene import Scene
from newsclean.page import Block
from newsclean.strings.lazy import lazy

_LABEL: Final = lazy(r"(?:site|top|global)[-_]{0,2}(?:header|head|bar)|masthead|(?:^|\s)(?:top|header)(?:\s|$)")
_LINKED: Final = 0.8  # of a line that is an entry of a menu
_MENU: Final = 4  # entries between a date and the headline


def in_masthead(scene: Scene, block: Block) -> bool:
    """Whether a line stands in the head of the page, which does not hold the headline, or above a menu.

    Not one in a time element: that gives a moment of the past to machines.
    """
    headline, page = scene.headline, scene.page
    if headline is None or block.index >= headline or page.format != "html":
        return False
    if any(one.position == block.index for one in page.metadata.microdata):
        return False
    nodes = page.nodes
    for node in nodes.ancestors(block.node):
        if nodes.tags[node] in ("article", "main", "body") or nodes.starts[node] <= headline < nodes.ends[node]:
            break
        if nodes.tags[node] == "header" or _LABEL.search(nodes.labels[node]):
            return True
    between = page.blocks[block.index + 1 : headline]
    return sum(one.link_chars >= _LINKED * len(one.text) for one in between) >= _MENU
