"""The links of one block, each with its own text and its address as the page writes it."""
from __future__ import annotations

from typing import Final

from newsclean.page import Block, Event, Page
from newsclean.read.html.inline import inner_events

_MOST: Final = 20_000  # events inside an element that are read


def link_texts(page: Page, block: Block) -> list[tuple[str, str | None]]:
    """The links whose text is part of the block's, as (text, `href`), in the order of the page."""
    start = page.nodes.opens[block.node] if page.events else 0
    if not block.links or start >= len(page.events):
        return []
    return [
        (text, href) for text, href in _links(inner_events(page.events, start, _MOST))
        if text and text in block.text
    ]


def _links(events: list[Event]) -> list[tuple[str, str | None]]:
    """Every link among the events, its white space folded."""
    found: list[tuple[str, str | None]] = []
    pieces: list[str] = []
    href: str | None = None
    depth = 0  # inside an open link
    for event in events:
        if isinstance(event, str):
            if depth:
                pieces.append(event)
        elif event is None:
            depth -= bool(depth)
            if pieces and not depth:
                found.append((" ".join("".join(pieces).split()), href))
                pieces = []
        elif depth or event[0] == "a":
            href = href if depth else event[1].get("href")
            depth += 1
    return found
