"""Whether a caption's place on the page makes it one of the story's or somebody else's."""
from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice
from typing import Final

from newsclean.fields.pictures.region import Region
from newsclean.page import REMOVED_ROLES, Block
from newsclean.strings.credits.credits import split_caption

_MAX_CHARS: Final = 1_500  # of text in an element that can be a caption
_MAX_KEPT: Final = 750  # characters of the story in an element: more, and its class is not about a caption
_MAX_INNER: Final = 200  # elements inside one that are looked at
_OTHER_ROLES: Final = frozenset({"title", "byline", "date", "related"})
_PICTURE_FILE: Final = re.compile(
    r"\.(?:jpe?g|png|webp|avif|gif)(?:$|[?#])|/(?:gallery|galerie|photo|foto|image|bild)", re.IGNORECASE
)


def holds_more(region: Region, node: int, pictures: int) -> bool:
    """Whether an element with a caption's class is a box: around a figcaption, pictures, a long text, the story."""
    kept = region.kept_chars(node)
    if pictures > 1 or kept > _MAX_KEPT or region.chars(node) > _MAX_CHARS or region.is_most(kept):
        return True
    return _holds_tag(region, node, "figcaption")


def is_elsewhere(region: Region, node: int, blocks: Sequence[Block] = ()) -> bool:
    """Whether a caption belongs to something else: a teaser, a player, a quotation.

    `blocks` are those of it, where the element around it holds others, too.
    """
    nodes = region.page.nodes
    blocks = blocks or region.page.blocks[nodes.starts[node]:nodes.ends[node]]
    if any(block.kind == "heading" or block.role in _OTHER_ROLES for block in blocks):
        return True
    if nodes.tags[node] != "figcaption" and all(_is_named_boilerplate(block) for block in blocks):
        return True
    if all(block.link_chars >= len(block.text) and not leads_to_picture(block.href) for block in blocks) and (
        nodes.tags[node] != "figcaption" or not split_caption("\n".join(block.text for block in blocks)).credit
    ):
        return True
    if _holds_tag(region, node, "address") or _is_of_embed(region, node):
        return True
    # A class with the very word is about the caption; "social-media-label" is about something else.
    named = nodes.tags[node] == "figcaption" or "caption" in nodes.labels[node]
    figure = _figure_around(region, node) if named else None
    around = figure or (nodes.parents[node] if named else node)  # a figure's own parts are its header and footer
    return _is_in_other_box(region, node) or region.is_foreign(around)


def _is_named_boilerplate(block: Block) -> bool:
    """Whether a rule about its text removed the block: "Share this story" beside an icon.

    Rules about markup say where a block stands, and captions stand in overlays and side columns too.
    """
    by_rule = block.by not in ("", "tagger") and not block.by.endswith("markup")
    return by_rule and block.kept is False and block.role in REMOVED_ROLES


def _holds_tag(region: Region, node: int, tag: str) -> bool:
    """Whether there is an element of this tag inside: an address names an author, beside a portrait."""
    nodes = region.page.nodes
    last = min(node + _MAX_INNER, len(nodes))
    return tag in nodes.tags[node + 1:bisect_left(nodes.starts, nodes.ends[node], min(node + 1, last), last)]


def _figure_around(region: Region, node: int) -> int | None:
    """The `figure` that an element stands in."""
    nodes = region.page.nodes
    return next((outer for outer in islice(nodes.ancestors(node), 4) if nodes.tags[outer] == "figure"), None)


def _is_of_embed(region: Region, node: int) -> bool:
    """Whether the caption's figure holds a film or a frame."""
    nodes, figure = region.page.nodes, _figure_around(region, node)
    return figure is not None and any(
        figure in islice(nodes.ancestors(embed.node), 5) for embed in region.page.embeds[:_MAX_INNER]
        if nodes.starts[figure] <= embed.position <= nodes.ends[figure]
    )


def leads_to_picture(href: str | None) -> bool:
    """Whether a link around a caption opens the picture rather than another page."""
    return not href or href.startswith("#") or bool(_PICTURE_FILE.search(href))


def _is_in_other_box(region: Region, node: int) -> bool:
    """Whether an element around the caption holds a headline or a quotation but nothing of the story."""
    nodes, own = region.page.nodes, region.kept_chars(node)
    early = region.is_early(nodes.starts[node])
    for outer in islice(nodes.ancestors(nodes.parents[node]), 6):
        if region.is_around(outer):
            break
        around = region.page.blocks[nodes.starts[outer]:min(nodes.ends[outer], nodes.starts[outer] + 40)]
        if nodes.tags[outer] == "figure" or (nodes.tags[node] == "figcaption" and outer == nodes.parents[node]):
            if any(block.kind == "quote" for block in around):
                return True
        elif region.kept_chars(outer) > own:
            break
        elif not early and any(block.kind == "heading" for block in around):
            return True
    return False
