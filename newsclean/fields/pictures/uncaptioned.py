"""Pictures without a marked caption; short text beside or below one can be one."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsclean.fields.pictures.around import is_large
from newsclean.fields.pictures.below import LinesBelow
from newsclean.fields.pictures.caption_parts import Caption, parted
from newsclean.fields.pictures.captions import (
    PICTURE_LABEL,
    read_container,
)
from newsclean.fields.pictures.found import Picture
from newsclean.fields.pictures.scene import PictureScene, is_small
from newsclean.fields.pictures.urls import is_ornament
from newsclean.page import Block, PageImage
from newsclean.strings.credits.credits import split_caption

_MAX_PHRASE: Final = 160  # characters of one that was kept for a part of the story
_PHRASE_WORDS: Final = 5
_MAX_BESIDE: Final = 400  # characters beside a picture that can be its caption without being marked so


def bare(scene: PictureScene) -> Iterator[Picture]:
    """Pictures without a marked caption; short text beside one in a box of its own can be one."""
    page, region, below = scene.page, scene.region, LinesBelow(scene)
    for image in scene.images:
        if id(image) in scene.claimed or image.position > region.last + 1:
            continue
        if is_small(image) or region.is_foreign(image.node):
            continue
        if scene.is_no_picture(image):
            scene.claimed.add(id(image))
            continue
        if scene.strangers.has(image):
            continue
        large = is_large(page, region, image)
        inside = region.first < image.position <= region.last
        if not (large or inside) and is_ornament(image, scene.url_of(image)):
            continue
        picture = Picture(image.position, is_large=large)
        scene.fill(picture, image)
        if not picture.caption.credit:
            _beside(scene, picture, image)
        if not picture.caption:
            below.give(picture, image)
        if picture.url is not None or picture.caption:
            yield picture


def _beside(scene: PictureScene, picture: Picture, image: PageImage) -> None:
    """Give the picture the text that stands alone with it in an element, where it reads like a caption."""
    nodes, region = scene.nodes, scene.region
    box = None
    for level, node in enumerate(nodes.ancestors(image.node)):
        if level > 5 or region.is_around(node) or region.chars(node) > _MAX_BESIDE:
            break
        if len({id(one) for one in scene.under.get(node, ())} - scene.claimed) > 1:
            break
        if not scene.covered.isdisjoint(range(nodes.starts[node], nodes.ends[node])):
            break  # the captions of the pictures before
        box = node
    if box is None or nodes.ends[box] <= nodes.starts[box]:
        return
    indexes = range(nodes.starts[box], nodes.ends[box])
    blocks = [scene.page.blocks[index] for index in indexes]
    if len(blocks) > 3:
        return
    if any(block.links or block.kind not in ("paragraph", "caption", "table") for block in blocks):
        return
    caption = read_container(scene.page, box, loose=True)
    if not caption.credit and len(blocks) == 2 and len(blocks[1].text.split()) <= 6:
        caption = parted(blocks[0].text, blocks[1].text)
    within = region.first < image.position <= region.last and (not region.kept_chars(box) or _is_phrase(blocks))
    if caption and (within or _reads_like_caption(scene, caption, picture, box)):
        picture.caption, picture.blocks, picture.source = caption, frozenset(indexes), "text beside the picture"
        scene.covered.update(indexes)


def _is_phrase(blocks: Sequence[Block]) -> bool:
    """Whether the text alone with a picture, kept for the story's, is a short one that ends as no paragraph does.

    Not a name or a number over what follows, nor bold as headings are.
    """
    one, text = blocks[0], blocks[0].text
    return (
        len(blocks) == 1 and "\n" not in text and len(text) <= _MAX_PHRASE and text[-1:].isalnum()
        and len(text.split()) >= _PHRASE_WORDS and one.bold_chars * 2 < len(text)
    )


def _reads_like_caption(scene: PictureScene, caption: Caption, picture: Picture, box: int) -> bool:
    """Whether text at the headline is a caption: it has a credit, repeats the alt text, or its box says so."""
    text = caption.text or ""
    if picture.alt and text and (text in picture.alt or (picture.alt in text and len(picture.alt) * 2 >= len(text))):
        return True  # a logo's alt text is a word of what is told of it
    label = scene.nodes.labels[box]
    return split_caption(caption.raw).credit is not None or bool(label and PICTURE_LABEL.search(label))
