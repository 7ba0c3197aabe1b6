"""Lists that the tagger removed in doubt, as a whole or in their middle.

Hours, prices and results say little about themselves. First and last items of a list that is kept otherwise stay
out: on annotated pages of fundus, wcxb and daniel such items are in 7 bodies and not in 9.
"""
from __future__ import annotations

from typing import Final

from newsclean.clean.lists import lists
from newsclean.clean.tagger.tag import NAME as TAGGER
from newsclean.page import Block, Page, Role

NAME: Final = "short_list"
WHY: Final = "The list stands between two paragraphs of the story."
WHY_INNER: Final = "The items before and after it belong to the story."
DOUBT: Final = 0.9  # confidence of the tagger above which its removal stands
INNER_DOUBT: Final = 0.8  # the same of an item between two that are kept
LABEL_DOUBT: Final = 0.8  # the same of the line over the list
MAX_ITEMS: Final = 12
_LISTS: Final = frozenset(("ul", "ol"))


def keep_short_lists(page: Page) -> None:
    """Keep lists in doubt that stand in one row with a kept paragraph before and one after."""
    if page.format != "html":
        return
    nodes = page.nodes
    for node, (tag, start, end) in enumerate(zip(nodes.tags, nodes.starts, nodes.ends)):
        if tag not in _LISTS or not 0 < start < end < len(page.blocks) or end - start > MAX_ITEMS:
            continue
        items = page.blocks[start:end]
        if all(item.kind == "list_item" and _is_doubtful(item, DOUBT) for item in items):
            for block in _with_label(page, nodes.parents[node], items):
                role: Role = "list_item" if block.kind == "list_item" else "paragraph"
                block.overrule(kept=True, role=role, by=NAME, why=WHY)


def fill_lists(page: Page) -> None:
    """Keep items in doubt between kept items of a list of which most is kept."""
    for items in lists(page):
        whole = [item for item in items if item.kept or item.by == TAGGER]
        kept = [number for number, item in enumerate(whole) if item.kept]
        if not kept or len(kept) * 2 < len(whole):
            continue
        for item in whole[kept[0]:kept[-1]]:
            if _is_doubtful(item, INNER_DOUBT):
                item.overrule(kept=True, role="list_item", by=NAME, why=WHY_INNER)


def _is_doubtful(block: Block, doubt: float) -> bool:
    return (
        block.kept is False and block.by == TAGGER and block.confidence <= doubt
        and block.link_chars * 2 <= len(block.text)
    )


def _with_label(page: Page, row: int, items: list[Block]) -> list[Block]:
    """The items and the line over them, where paragraphs of the story stand around them; else nothing."""
    parents, above = page.nodes.parents, page.blocks[items[0].index - 1]
    label = []
    if above.text.endswith((":", "：")) and _is_doubtful(above, LABEL_DOUBT) and parents[above.node] == row:
        label, above = [above], page.blocks[max(above.index - 1, 0)]
    around = (above, page.blocks[items[-1].index + 1])
    if all(one.kept and one.kind == "paragraph" and parents[one.node] == row for one in around):
        return [*label, *items]
    return []
