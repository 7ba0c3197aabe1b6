"""Pictures without a marked caption; short text beside or below one can be one."""
from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsclean.fields.pictures.around import is_large
from newsclean.fields.pictures.caption_parts import Caption, parted
from newsclean.fields.pictures.captions import (
    PICTURE_LABEL,
    read_container,
)
from newsclean.fields.pictures.found import Picture
from newsclean.fields.pictures.scene import PictureScene, is_small
from newsclean.page import Block, PageImage
from newsclean.strings.credits.credits import split_caption

_MAX_BESIDE: Final = 400  # characters beside a picture that can be its caption without being marked so
_MAX_BELOW: Final = 250  # characters of a paragraph that is the caption of the picture above it


def bare(scene: PictureScene) -> Iterator[Picture]:
    """Pictures without a marked caption; short text beside one in a box of its own can be one."""
    page, region = scene.page, scene.region
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
        picture = Picture(image.position, is_large=is_large(page, region, image))
        scene.fill(picture, image)
        if not picture.caption.credit:
            _beside(scene, picture, image)
        if not picture.caption:
            _below(scene, picture, image)
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
        box = node
    if box is None or nodes.ends[box] <= nodes.starts[box]:
        return
    indexes = range(nodes.starts[box], nodes.ends[box])
    blocks = [scene.page.blocks[index] for index in indexes]
    if len(blocks) > 3 or scene.covered.intersection(indexes):
        return
    if any(block.links or block.kind not in ("paragraph", "caption", "table") for block in blocks):
        return
    caption = read_container(scene.page, box, loose=True)
    if not caption.credit and len(blocks) == 2 and len(blocks[1].text.split()) <= 6:
        caption = parted(blocks[0].text, blocks[1].text)
    within = region.first < image.position <= region.last and not region.kept_chars(box)
    if caption and (within or _reads_like_caption(scene, caption, picture, box)):
        picture.caption, picture.blocks, picture.source = caption, frozenset(indexes), "text beside the picture"
        scene.covered.update(indexes)


def _below(scene: PictureScene, picture: Picture, image: PageImage) -> None:
    """Give a picture that stands alone in its element the short paragraph after it, where that ends in a credit."""
    nodes, region, at = scene.nodes, scene.region, image.position
    parent = image.node
    for node in nodes.ancestors(image.node):
        if region.is_around(node) or nodes.starts[node] != nodes.ends[node]:
            break
        parent = nodes.parents[node]
    if at >= region.last or at in scene.covered:
        return
    block = scene.page.blocks[at]
    if nodes.parents[block.node] != parent or nodes.ends[block.node] - nodes.starts[block.node] != 1:
        return
    if block.kind != "paragraph" or block.links or len(block.text) > _MAX_BELOW or _is_story(scene, block):
        return
    if [other for other in scene.images if other.position == at][-1] is not image:
        return
    caption = parted(block.text, "")
    if caption.text and caption.credit:
        picture.caption, picture.blocks, picture.source = caption, frozenset({at}), "paragraph below the picture"
        scene.covered.add(at)


def _is_story(scene: PictureScene, block: Block) -> bool:
    """Whether a paragraph is much of what is kept: short news is signed by its agency, as captions are."""
    return bool(block.kept) and len(block.text) * 3 > scene.region.sums[-1]


def _reads_like_caption(scene: PictureScene, caption: Caption, picture: Picture, box: int) -> bool:
    """Whether text at the headline is a caption: it has a credit, repeats the alt text, or its box says so."""
    text = caption.text or ""
    if picture.alt and text and (text in picture.alt or picture.alt in text):
        return True
    label = scene.nodes.labels[box]
    return split_caption(caption.raw).credit is not None or bool(label and PICTURE_LABEL.search(label))
