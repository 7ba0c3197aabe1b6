"""Where on a page a story belongs that the page does not show: at its teaser, under the headline, in an empty frame."""
from __future__ import annotations

from collections.abc import Collection, Set
from typing import Final

from newsclean.page import Block, Page
from newsclean.read.html.insert import Place
from newsclean.strings.letters import letters_of

LEAST: Final = 20  # letters of a line that tell that it is the story's
MOST_LOOKS: Final = 1_500  # blocks that are looked up in the story
MOST_LETTERS: Final = 200_000  # of the story that they are looked up in
MOST_HEAD: Final = 12  # blocks between headline and story
_SCOPES: Final = frozenset({"article", "main", "body", "html"})
_HEADS: Final = frozenset({"header", "hgroup", "figure"})  # which no story stands in
_FRAMES: Final = ("article", "main")
_NO_STORY: Final = frozenset({"nav", "footer", "aside", "form", "dialog", "noscript"})


def headline_block(page: Page, titles: Collection[str]) -> Block | None:
    """The heading that gives one of these titles, most likely the first; each in letters only."""
    headings = [(block, letters_of(block.text)) for block in page.blocks if block.kind == "heading"]
    for title in filter(None, titles):
        for block, letters in headings:
            if len(letters) * 2 > len(title) and (letters in title or title in letters):
                return block
    return None


def shown_blocks(page: Page, letters: str, *, start: int = 0) -> list[Block]:
    """The blocks from this index on that say what stands in the story, of which these are the letters."""
    aside, letters = _aside(page), letters[:MOST_LETTERS]
    return [
        block for block in page.blocks[start:start + MOST_LOOKS]
        if block.kind != "heading" and block.link_chars * 2 <= len(block.text) and block.node not in aside
        and len(key := letters_of(block.text)) >= LEAST and key in letters
    ]


def bare_nodes(page: Page, blocks: list[Block]) -> frozenset[int]:
    """The elements that hold these blocks and nothing else, other elements neither."""
    shown = {block.index for block in blocks}
    nodes = page.nodes
    return frozenset(
        node for node in {block.node for block in blocks}
        if shown.issuperset(range(nodes.starts[node], nodes.ends[node]))
        and not (node + 1 < len(nodes) and nodes.parents[node + 1] == node)
    )


def place_for(page: Page, headline: Block | None, shown: list[Block]) -> Place:
    """Where the story goes: before the first of its blocks that are shown, or else behind what follows the headline."""
    if shown:
        return Place("before", shown[0].node)
    if headline is not None:
        return _behind(page, _last_of_head(page, headline).node)
    tags = page.nodes.tags
    for tag in _FRAMES:
        if tag in tags:
            return Place("inside", tags.index(tag))
    if "footer" in tags:
        return Place("before", tags.index("footer"))
    return Place("inside", tags.index("body") if "body" in tags else 0)


def _last_of_head(page: Page, headline: Block) -> Block:
    """The last block of what stands between headline and story: byline, date, standfirst, caption."""
    last, aside = headline, _aside(page)
    nodes = page.nodes
    end = nodes.ends[_scope(page, headline.node)]
    for block in page.blocks[headline.index + 1:min(end, headline.index + 1 + MOST_HEAD)]:
        if block.kind in ("heading", "list_item", "table") or block.node in aside:
            break
        if block.link_chars * 2 <= len(block.text):
            last = block
    return last


def _behind(page: Page, node: int) -> Place:
    """Behind an element, and behind those around it that end with it or hold the head alone."""
    nodes = page.nodes
    scope = _scope(page, node)
    chosen = node
    for outer in nodes.ancestors(node):
        if outer == scope:
            break
        if nodes.tags[outer] in _HEADS or nodes.ends[outer] == nodes.ends[chosen]:
            chosen = outer
    return Place("behind", chosen)


def _scope(page: Page, node: int) -> int:
    """The nearest element around a node that can hold a story with its head."""
    return next((one for one in page.nodes.ancestors(node) if page.nodes.tags[one] in _SCOPES), 0)


def _aside(page: Page) -> set[int]:
    """The elements that hold no story, or are not shown."""
    return inside(page, _NO_STORY, page.nodes.hidden)


def inside(page: Page, tags: Set[str], others: Set[int] = frozenset()) -> set[int]:
    """The elements with these tags, these others, and all inside them."""
    found: set[int] = set()
    for node, (tag, parent) in enumerate(zip(page.nodes.tags, page.nodes.parents)):
        if tag in tags or node in others or parent in found:
            found.add(node)
    return found
