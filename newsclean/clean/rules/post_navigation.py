"""Links to the story before and the one after, side by side under the text: "« Older story" and "Newer story »"."""
from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from newsclean.page import Block, Page

_BACK: Final = ("«", "‹", "←", "<", "⟵")
_ON: Final = ("»", "›", "→", ">", "⟶")
_MAX: Final = 160  # characters of a headline


def post_navigation(page: Page, _: list[int], left: list[Block]) -> Iterator[Block]:
    """Two neighbours of which the first begins with an arrow back and the second ends with one on.

    Quotation marks in these shapes stand around a text, not on one side of it; in HTML both are links.
    """
    for before, after in pairwise(left):
        arrows = before.text.startswith(_BACK) and after.text.endswith(_ON)
        if not arrows or before.text.endswith(_ON) or after.text.startswith(_BACK) or after.index != before.index + 1:
            continue
        if all(len(one.text) <= _MAX and (page.format == "text" or _is_link(one)) for one in (before, after)):
            yield from (before, after)


def _is_link(block: Block) -> bool:
    return block.link_chars * 10 >= len(block.text) * 7
