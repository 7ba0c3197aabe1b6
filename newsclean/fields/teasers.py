"""Whether a line stands in the teaser of another story: with a linked headline, and other teasers beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsclean.fields.layout import is_dense
from newsclean.page import Block, Nodes, Page

_LEVELS: Final = 6  # elements around a line that may be its teaser
_BLOCKS: Final = 8  # lines of a teaser at most
_WORDS: Final = 4  # of a headline at least
_DENSE: Final = 8  # characters, where words have no blanks
_LINKED: Final = 0.8  # share of a headline in its link
_LINE: Final = 60  # characters of a line with a name at most
_NAME: Final = 2  # words of a name that tell it
_REACH: Final = 40  # elements that are looked through for the next teaser


def in_teaser(page: Page, headline: int | None, prose: tuple[int, int], block: Block) -> bool:
    """Whether a line above or behind the story tells of another one, as all teasers of a list do."""
    start, end = prose
    first = start if headline is None else min(start, headline)
    if page.format != "html" or first <= block.index < end:
        return False
    return _in_card(page, start, block) or _in_row(page, block)


def _in_card(page: Page, start: int, block: Block) -> bool:
    """Whether an element around a line holds a headline, too, and another one like it beside it does."""
    nodes = page.nodes
    for level, node in enumerate(nodes.ancestors(block.node)):
        low, high = nodes.starts[node], nodes.ends[node]
        if level > _LEVELS or high - low > _BLOCKS or low <= start < high:
            return False
        if _holds_headline(page, low, high, block) and any(
            nodes.tags[other] == nodes.tags[node] and nodes.labels[other] == nodes.labels[node]
            and nodes.ends[other] - nodes.starts[other] <= _BLOCKS
            and _holds_headline(page, nodes.starts[other], nodes.ends[other], block)
            for other in _beside(nodes, node)
        ):
            return True
    return False


def _in_row(page: Page, block: Block) -> bool:
    """Whether a line stands right under a headline, and another line like it beside it does; no cards around."""
    blocks, nodes = page.blocks, page.nodes
    if not _is_under_headline(blocks, block) or nodes.ends[block.node] - nodes.starts[block.node] != 1:
        return False
    for other in _beside(nodes, block.node):
        low, high = nodes.starts[other], nodes.ends[other]
        alike = nodes.tags[other] == nodes.tags[block.node] and nodes.labels[other] == nodes.labels[block.node]
        if alike and high - low == 1 and _is_under_headline(blocks, blocks[low]):
            return True
    return False


def _is_under_headline(blocks: Sequence[Block], line: Block) -> bool:
    short = not line.kept and len(line.text) <= _LINE
    return short and line.index > 0 and _is_headline(blocks[line.index - 1], _name_in(line))


def _name_in(line: Block) -> str:
    return " ".join(line.text.split()[:_NAME])


def _holds_headline(page: Page, low: int, high: int, line: Block) -> bool:
    name = _name_in(line)
    return any(block is not line and _is_headline(block, name) for block in page.blocks[low:high])


def _is_headline(block: Block, name: str) -> bool:
    """Whether a line is a link of several words that does not say the name again ("All by Jane Doe")."""
    text = block.text
    if block.kept or name in text or block.link_chars < _LINKED * len(text):
        return False
    return len(text.split()) >= _WORDS or (is_dense(text) and len(text) >= _DENSE)


def _beside(nodes: Nodes, node: int) -> list[int]:
    """The elements before and behind one in the same element, near it in the page."""
    parent = nodes.parents[node]
    low, high = max(parent + 1, node - _REACH), min(len(nodes), node + _REACH)
    return [other for other in range(low, high) if nodes.parents[other] == parent and other != node]
