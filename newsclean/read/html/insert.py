"""A page read once more with a piece of HTML put in at one of its elements.

Elements are named by their number among the nodes of the first reading, which the second one makes alike.
"""
from __future__ import annotations

from collections.abc import Set
from typing import Any, Literal, NamedTuple, cast

from lxml import etree

from newsclean.page import Attributes, Event, Page
from newsclean.read.html.read_html import read_html
from newsclean.read.html.target import Target


class Place(NamedTuple):
    """Before, behind or at the end of the inside of an element."""

    side: Literal["before", "behind", "inside"]
    node: int


def insert(page: Page, html: str, place: Place, *, instead_of: Set[int] = frozenset()) -> Page | None:
    """The page with the HTML at this place; None where the place isn't reached again.

    Elements of `instead_of`, which hold no others, are left out.
    """
    new = Page(format="html", url=page.url, source=page.source)
    target = _Inserting(new, _events_of(html), place, instead_of)
    try:
        etree.fromstring(page.source, etree.HTMLParser(target=cast(Any, target), encoding="utf-8", huge_tree=True))
    except (etree.LxmlError, ValueError):
        target.close()
    done = target.place is None and all(block.node >= 0 for block in new.blocks)  # else it ended before its time
    vars(target).clear()  # parser and target hold each other, and must not hold the page
    new.source, new.warnings = b"", list(page.warnings)  # its HTML does not hold what was put in
    return new if done else None


def _events_of(html: str) -> list[Event]:
    """The parser's events of what stands in the body of this HTML."""
    page = read_html(f"<html><body>{html}</body></html>".encode("utf-8", "replace"))
    found: list[Event] = []
    depth = 0
    for event in page.events[page.nodes.opens[1]:] if len(page.nodes) > 1 else ():
        depth += (not isinstance(event, str)) - 2 * (event is None)
        if depth < 0:
            break
        found.append(event)
    return found + [None] * max(0, depth)


class _Inserting(Target):
    """The parser's target that plays events of its own at a place."""

    def __init__(self, page: Page, events: list[Event], place: Place, instead_of: Set[int]) -> None:
        super().__init__(page)
        self.played = events
        self.place: Place | None = place
        self.instead_of = instead_of
        self.shift = 0  # of the nodes' numbers against those of the first reading
        self.playing = False

    def open(self, tag: str, attributes: Attributes) -> None:
        """Begin a container, unless it is left out."""
        if self.playing:
            super().open(tag, attributes)
            return
        number = len(self.nodes.tags) + self.shift
        if self.place == ("before", number):
            self.play()
        if number not in self.instead_of:
            super().open(tag, attributes)
            return
        if self.buffer:
            self.flush()
        self.skipped = 1
        self.shift += 1

    def close_node(self, tag: str) -> None:
        """End the current container."""
        number = self.node + self.shift
        if self.place == ("inside", number):
            self.play()
        super().close_node(tag)
        if self.place == ("behind", number) and self.node >= 0:
            self.play()

    def play(self) -> None:
        """Take the events in, as if they stood on the page."""
        if self.buffer:
            self.flush()
        before = len(self.nodes.tags)
        self.place, self.playing = None, True
        opened: list[str] = []
        for event in self.played:
            if event is None:
                self.end(opened.pop())
            elif isinstance(event, str):
                self.data(event)
            else:
                opened.append(event[0])
                self.start(*event)
        self.playing = False
        self.shift -= len(self.nodes.tags) - before
