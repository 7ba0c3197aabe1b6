"""What is around a picture: its link and the inline elements, which are no nodes, and whether it opens a story."""
from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import Final

from newsclean.fields.pictures.region import Region
from newsclean.fields.pictures.urls import declared_size
from newsclean.page import Attributes, Event, Page, PageImage
from newsclean.read.html.inline import inner_events
from newsclean.read.html.tags import ACTIONS, BLOCK, CELL, CUSTOM, TABLE

_MAX_BACK: Final = 150  # events before a picture among which the elements around it are looked for
_MAX_INSIDE: Final = 200  # events of a link that are read for its text
_LEVELS: Final = 8
_NODES: Final = frozenset({BLOCK, CELL, TABLE})
_WIDE: Final = 500  # pixels: a picture that says it is as wide is no thumbnail
_OPENING: Final = re.compile(
    r"(?<![a-z])(?:featured|hero|wp-post-image|(?:lead|main|opening|article|post|story|blog)[-_]?(?:image|img|photo|picture))"
    r"(?![a-z])"
)
_NAMING: Final = ("class", "data-testid", "data-component")


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around a picture: what names it and each inline element, its link and the text inside that."""

    own: str
    inline: tuple[str, ...]
    href: str | None
    text: str


def around(page: Page, region: Region, image: PageImage) -> Around:
    """What stands around a picture inside the story."""
    stop = max(_story(page, region, image), image.event - _MAX_BACK)
    inline: list[str] = []
    href, text, depth = None, "", 0
    for at in range(image.event - 1, stop - 1, -1):
        event = page.events[at]
        if event is None:
            depth += 1
        elif not isinstance(event, str) and depth:
            depth -= 1
        elif not isinstance(event, str):
            tag, attributes = event
            if tag == "a" and href is None and "href" in attributes:
                href, text = attributes["href"].strip(), _text_inside(page.events, at)
            if attributes and ACTIONS.get(tag, CUSTOM) not in _NODES and (label := label_of(attributes)):
                inline.append(label)
    return Around(label_of(image.attributes), tuple(inline), href, text)


def is_large(page: Page, region: Region, image: PageImage) -> bool:
    """Whether a picture is displayed as the one that opens a story: in a figure, wide, or named so."""
    if (declared_size(image.attributes)[0] or 0) >= _WIDE:
        return True
    nodes = page.nodes
    boxes = [node for node in islice(nodes.ancestors(image.node), 3) if not region.is_around(node)]
    labels = [label_of(image.attributes), *(nodes.labels[node] for node in boxes)]
    return any(nodes.tags[node] == "figure" for node in boxes) or any(map(_OPENING.search, labels))


def label_of(attributes: Attributes) -> str:
    """What the classes of an element say, lower case; ids are made of headlines now and then."""
    return " ".join([attributes[name] for name in _NAMING if name in attributes]).lower()


def _story(page: Page, region: Region, image: PageImage) -> int:
    """The first event inside the element that is around the story."""
    for node in islice(page.nodes.ancestors(image.node), _LEVELS):
        if region.is_around(node):
            return page.nodes.opens[node] if node >= 0 else 0
    return 0


def _text_inside(events: list[Event], start: int) -> str:
    """The text of the element whose start tag is this event."""
    inside = inner_events(events, start + 1, _MAX_INSIDE - 1)
    return " ".join(" ".join([event for event in inside if isinstance(event, str)]).split())
