"""Captions in a line of their own below a picture, which tell themselves by their credit or by how they are set.

Older pages print `<p><img></p><p><em>Caption</em></p>`, or both in one paragraph. Italics mean other things as well, so
a page's slanted lines are captions only where nearly all of them stand below pictures.
"""
from __future__ import annotations

from functools import cached_property
from itertools import islice
from typing import Final

from newsclean.clean.sign_off import is_sign_off
from newsclean.fields.pictures.caption_parts import Caption, parted
from newsclean.fields.pictures.caption_words import NOTICE, PICTURE_CREDIT
from newsclean.fields.pictures.found import Picture
from newsclean.fields.pictures.scene import PictureScene
from newsclean.page import Block, PageImage
from newsclean.strings.dates.dates import parse_date
from newsclean.strings.names.bylines import parse_byline
from newsclean.strings.names.persons import looks_like_person

_MAX_CHARS: Final = 250  # of a paragraph that is the caption of the picture above it
_MAX_LONE: Final = 100  # of one that is nothing but a credit
_MAX_SLANTED: Final = 200  # of one that is told by how it is set
_MAX_OPENING: Final = 100  # of one with which the story would begin: a standfirst is set so, too
_MAX_DATE: Final = 40
_MOST: Final = 0.6  # of a line that is a date
_LINKED: Final = 0.8  # of a line: a credit's names may be links
_SLANTED: Final = 0.9  # of a line that is in italics
_PER_OTHER: Final = 2  # slanted lines below pictures for each that stands elsewhere in the story
_LEVELS: Final = 3
_CELLS: Final = frozenset({"td", "th", "li"})
_INLINE_EVENTS: Final = 4  # start tags before a line's first word


class LinesBelow:
    """The lines of a page that stand directly below its pictures."""

    def __init__(self, scene: PictureScene) -> None:
        self._scene, self._nodes = scene, scene.nodes
        self._last = {image.position: image for image in scene.images}

    def give(self, picture: Picture, image: PageImage) -> None:
        """Give a picture that stands alone in its element the short paragraph after it, where that is its caption."""
        block = self._block(image)
        if block is None or block.index in self._scene.covered:
            return
        caption = self._caption(block)
        if caption:
            picture.caption, picture.blocks = caption, frozenset({block.index})
            picture.source = "paragraph below the picture"
            self._scene.covered.add(block.index)

    def _caption(self, block: Block) -> Caption:
        """The caption and credit in a line below a picture, as far as it is one."""
        caption = parted(block.text, "")
        if caption.credit and (not block.links if caption.text else _names_picture(block.text)):
            return caption
        return caption if caption.text and self._is_set_apart(block) and self._are_captions else Caption()

    def _block(self, image: PageImage) -> Block | None:
        """The short paragraph right after a picture, in the same element or in the next of its own."""
        nodes, region, at = self._nodes, self._scene.region, image.position
        if at >= region.last or self._last[at] is not image:
            return None
        block = self._scene.page.blocks[at]
        if block.kind != "paragraph" or len(block.text) > _MAX_CHARS or self._is_story(block):
            return None
        if block.link_chars > _LINKED * len(block.text):
            return None
        if nodes.ends[block.node] - nodes.starts[block.node] != 1:
            return None
        if block.node == image.node:
            return block
        parent = image.node
        for node in nodes.ancestors(image.node):
            if region.is_around(node) or nodes.starts[node] != nodes.ends[node]:
                break
            parent = nodes.parents[node]
        return block if nodes.parents[block.node] == parent else None

    def _is_story(self, block: Block) -> bool:
        """Whether a paragraph is much of what is kept: short news is signed by its agency, as captions are."""
        return bool(block.kept) and len(block.text) * 3 > self._scene.region.sums[-1]

    def _is_set_apart(self, block: Block) -> bool:
        """Whether a line is set as captions are, in italics or small letters, and can be one by what it says."""
        region = self._scene.region
        opens = not region.sums[block.index]
        if len(block.text) > (_MAX_OPENING if opens else _MAX_SLANTED) or block.text.endswith((":", "：")):
            return False
        if block.links or not self._is_slanted(block) or is_sign_off(block):
            return False
        if any(self._nodes.tags[node] in _CELLS for node in islice(self._nodes.ancestors(block.node), _LEVELS)):
            return False
        if _is_byline(block.text, opens=opens):
            return False
        day = parse_date(block.text) if len(block.text) <= _MAX_DATE else None
        return day is None or day.end - day.start < _MOST * len(block.text)

    def _is_slanted(self, block: Block) -> bool:
        """Whether a whole line is in italics, or begins in small letters."""
        if block.italic_chars >= _SLANTED * len(block.text):
            return True
        start = self._nodes.opens[block.node]
        for event in self._scene.page.events[start:start + _INLINE_EVENTS]:
            if isinstance(event, str):
                break
            if event is not None and event[0] == "small":
                return True
        return False

    @cached_property
    def _are_captions(self) -> bool:
        """Whether the slanted lines of the story stand below pictures, but for its first and last paragraph."""
        below = {
            block.index for image in self._last.values()
            if (block := self._block(image)) is not None and self._is_set_apart(block)
        }
        others = [
            block for block in self._scene.page.kept()[1:-1]
            if block.index not in below and block.kind == "paragraph" and self._is_slanted(block)
        ]
        return len(others) * _PER_OTHER <= len(below)


def _is_byline(text: str, *, opens: bool) -> bool:
    """Whether a line says who wrote the story: a name behind "By" or a label, or alone where the story opens."""
    byline = parse_byline(text)
    return (byline is not None and (byline.lead or opens)) or looks_like_person(text.partition(":")[2])


def _names_picture(text: str) -> bool:
    """Whether a line that is nothing but a credit speaks of a picture: "Source:" closes stories, too."""
    return len(text) <= _MAX_LONE and PICTURE_CREDIT.search(text) is not None and NOTICE.search(text) is None
