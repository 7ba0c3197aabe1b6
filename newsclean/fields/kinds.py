"""What each block of the page is to the article: in the body or beside it, and of which kind."""
from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

from newsclean.kinds import Kind
from newsclean.page import Block, Page

_ABOVE: Final = 6  # blocks above the headline in which its byline and date may stand
_BELOW: Final = 6  # blocks under the story in which its signature, its box and its links may stand
_MAX_LINE: Final = 300  # characters of a headline, and of a line with a byline or date
_LINES: Final[Mapping[str, Kind]] = {"field:title": "title", "field:byline": "byline", "field:date": "date"}


def kinds_of(
    page: Page, *, headline: int | None, captions: frozenset[int], related: frozenset[int],
    standfirsts: frozenset[int], sign_offs: frozenset[int],
) -> dict[int, Kind]:
    """The kind of each block that belongs to the article, by its index.

    What is kept, and what is not known from its role, is given: the blocks with the captions of its pictures, those
    with links to other stories, its standfirst and its sign-off. Without a story nothing belongs to it.
    """
    body = page.body_range()
    if not body:
        return {}
    found: dict[int, Kind] = dict.fromkeys(captions, "caption")
    first, last = body[0], body[-1]
    top = min(first, headline) if headline is not None and headline < last else first
    for block in page.blocks[max(top - _ABOVE, 0):last + _BELOW + 1]:
        index = block.index
        if block.kept:
            found[index] = _of_kept(block)
        elif block.by in _LINES and len(block.text) <= _MAX_LINE:
            found[index] = _LINES[block.by]
        elif block.role == "date" and first <= index <= last:
            found[index] = "date"  # the time of a live blog's entry
        elif index in related and index > top:
            found[index] = "related"
        elif block.role == "fact_box" and index > top:
            found[index] = "fact_box"
        elif block.role == "sign_off" and index > top and not _is_in_footer(page, block):
            found[index] = "sign_off"
        elif block.role == "embed" and first < index and (index <= last + 1 or found.get(index - 1) == "embed"):
            found[index] = "embed"
    return found | dict.fromkeys(standfirsts, "standfirst") | dict.fromkeys(sign_offs, "sign_off")


def _is_in_footer(page: Page, block: Block) -> bool:
    """Whether a block stands in the footer of the page, whose rights are the site's."""
    nodes = page.nodes
    return any(nodes.tags[node] == "footer" or "footer" in nodes.labels[node] for node in nodes.ancestors(block.node))


def _of_kept(block: Block) -> Kind:
    """The kind of a block that the clean step kept."""
    if block.kind in ("heading", "list_item", "quote", "table", "preformatted"):
        return block.kind
    return "paragraph"


def mark_chosen(page: Page, kinds: Mapping[int, Kind], include: Collection[Kind]) -> None:
    """Keep the blocks of the chosen kinds, and no others: what `explain` shows is what the body holds."""
    for index, kind in kinds.items():
        block = page.blocks[index]
        if block.kept and kind not in include:
            block.mark(kept=False, role=kind, by="include", why=f"The kind {kind} is not among those asked for.")
        elif kind in include:
            block.kept, block.role = True, kind
