"""Headlines of other stories within the story that no label names: a list of nothing but links, a line that is one.

The heading over links that were removed goes with them, and so do the few links kept of a list that was not.

In guides such lines are what the text is about, under a colon or a subhead, again and again; in a story they stand
between two sentences that go on without them, once or twice. On annotated pages two lines go, both to other stories.
"""
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import urlsplit

from newsclean.clean.lists import lists
from newsclean.clean.tagger.tag import NAME as TAGGER
from newsclean.page import Block, Page
from newsclean.strings.letters import is_spaceless

NAME: Final = "linked_line"
WHY: Final = "Nothing but links to other stories stands between two sentences of the story."
WHY_HEADING: Final = "Nothing stands under it but links to other stories."
WHY_FEW: Final = "Most of the list's links are none of the story."
HEADING_DOUBT: Final = 0.85  # confidence of the tagger above which a heading over links stays
FEW_DOUBT: Final = 0.6  # the same of the few links kept of a list
DOUBT: Final = 0.9  # confidence of the tagger above which what it kept stays
LINKED: Final = 0.95  # of a line that is one link
HEADLINE: Final = range(20, 161)  # characters
MIN_WORDS: Final = 4  # of a headline in a script with spaces
SENTENCE: Final = 30  # characters
MIN_ITEMS: Final = 2
MAX_LINES: Final = 2  # a page with more is about them
_STOP: Final = re.compile(r"[.!?…。！？؟।][\"'”’»›“」』)\]*]*$")
_END: Final = re.compile(r"[.!?…。！？؟।:：;][\"'”’»›“」』)\]*]*$")


def drop_linked_lines(page: Page) -> None:
    """Remove lists of links, and lines that are one, between two paragraphs of a page's story."""
    if page.format != "html":
        return
    hosts = _own_hosts(page)
    found = [
        run for run in _linked_runs(page)
        if all(_is_own(block, hosts) for block in run) and _is_between_sentences(page, run)
    ]
    lines = sum(block.kind == "paragraph" and bool(block.kept) and _is_link(block) for block in page.blocks)
    for run in found:
        if run[0].kind == "list_item" or lines <= MAX_LINES:
            for block in run:
                block.mark(kept=False, role="related", by=NAME, why=WHY, confidence=0.8)


def drop_link_headings(page: Page) -> None:
    """Remove headings of a page's HTML that have nothing under them but links that were removed."""
    if page.format != "html":
        return
    kept = page.kept()
    for above, heading, below in zip(kept, kept[1:], kept[2:]):
        doubtful = heading.kind == "heading" and heading.by == TAGGER and heading.confidence <= HEADING_DOUBT
        if not doubtful or above.kind == "heading" or below.kind != "heading" or below.level > heading.level:
            continue
        lines = page.blocks[heading.index + 1:below.index]
        if len(lines) >= MIN_ITEMS and all(map(_is_linked_mostly, lines)) and not any(
            heading.index <= image.position <= below.index for image in page.images
        ):
            heading.overrule(kept=False, role="boilerplate", by=NAME, why=WHY_HEADING)


def drop_few_links(page: Page) -> None:
    """Remove what the tagger kept in doubt of a list of links in a page's HTML, where it removed most of that."""
    if page.format != "html":
        return
    for items in lists(page):
        whole = [item for item in items if item.by == TAGGER]
        kept = [item for item in whole if item.kept]
        if len(kept) * 2 < len(whole) and all(
            _is_linked_mostly(item) and item.confidence <= FEW_DOUBT for item in kept
        ):
            for item in kept:
                item.overrule(kept=False, role="related", by=NAME, why=WHY_FEW)


def _is_linked_mostly(block: Block) -> bool:
    return block.link_chars * 2 > len(block.text)


def _linked_runs(page: Page) -> Iterator[list[Block]]:
    """The lists all items of which are headlines and links, and the lines that are, if the tagger kept some of them."""
    nodes = page.nodes
    done = -1
    for block in page.blocks:
        if block.index <= done or not block.kept or block.confidence > DOUBT or not _is_linked(block):
            continue
        if block.kind == "paragraph":
            yield [block]
        elif block.kind == "list_item":
            owner = nodes.parents[block.node]
            items = page.blocks[nodes.starts[owner]:nodes.ends[owner]]
            done = nodes.ends[owner] - 1
            if len(items) >= MIN_ITEMS and all(item.kind == "list_item" and _is_linked(item) for item in items):
                yield items


def _is_linked(block: Block) -> bool:
    """Whether a line that the tagger decided is as long as a headline, one link, and ends as no sentence does."""
    return (
        block.by == TAGGER and _is_link(block) and len(block.text) in HEADLINE and _END.search(block.text) is None
        and (block.text.count(" ") >= MIN_WORDS - 1 or is_spaceless(block.text))
    )


def _is_link(block: Block) -> bool:
    return block.links == 1 and block.link_chars >= LINKED * len(block.text)


def _own_hosts(page: Page) -> frozenset[str]:
    """The hosts that the page's own address may have, as far as it says."""
    metadata = page.metadata
    urls = [*metadata.links.get("canonical", ()), *metadata.meta.get("og:url", ())]
    return frozenset(filter(None, map(_host, urls)))


def _host(url: str) -> str:
    """The host of an absolute address, else nothing."""
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _is_own(block: Block, hosts: frozenset[str]) -> bool:
    """Whether a line links to another page of the site."""
    href = (block.href or "#").strip()
    return (href.startswith("/") and not href.startswith("//")) or _host(href) in hosts


def _is_between_sentences(page: Page, run: list[Block]) -> bool:
    """Whether the paragraphs before and after stand in one row with the run, and the first ends as a sentence."""
    nodes = page.nodes
    owner = nodes.parents[run[0].node]
    row = owner if run[0].kind == "paragraph" else nodes.parents[owner]
    above, below = page.blocks[nodes.starts[row]:run[0].index], page.blocks[run[-1].index + 1:nodes.ends[row]]
    before = next((block for block in reversed(above) if nodes.parents[block.node] == row), None)
    after = next((block for block in below if nodes.parents[block.node] == row), None)
    return before is not None and after is not None and _is_sentence(before) and _is_sentence(after)


def _is_sentence(block: Block) -> bool:
    return (
        bool(block.kept) and block.kind == "paragraph" and len(block.text) >= SENTENCE
        and _STOP.search(block.text) is not None
    )
