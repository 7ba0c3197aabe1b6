"""Pictures found from their captions: elements and lines that are captions by tag or class."""
from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import Final

from newsclean.fields.pictures.caption_parts import Caption, parted
from newsclean.fields.pictures.captions import is_credit_label, read_container
from newsclean.fields.pictures.found import Picture
from newsclean.fields.pictures.places import holds_more, is_elsewhere
from newsclean.fields.pictures.scene import PictureScene
from newsclean.read.html.caption_classes import caption_labels

_MAX_CAPTION_BLOCKS: Final = 30
_MAX_LINE: Final = 750  # characters
_MAX_CREDIT: Final = 160


def captioned(scene: PictureScene) -> Iterator[Picture]:
    """Pictures found from elements that are captions by tag or class."""
    nodes, region = scene.nodes, scene.region
    inside_until = -1
    for node in _candidates(scene):
        start, end = nodes.starts[node], nodes.ends[node]
        if start < inside_until:
            continue
        if nodes.tags[node] != "figcaption" and holds_more(region, node, len(scene.under.get(node, ()))):
            continue
        if is_elsewhere(region, node):
            if nodes.tags[node] == "figcaption":
                inside_until = end
                scene.covered.update(range(start, end))
            continue
        inside_until = end
        if (picture := _picture_of(scene, node)) is not None:
            yield picture


def _candidates(scene: PictureScene) -> list[int]:
    """The elements that are captions by tag or class; each class is looked at once."""
    nodes, region = scene.nodes, scene.region
    first, last = bisect_left(nodes.starts, region.start), bisect_right(nodes.starts, region.end)
    starts, ends, tags, labels = nodes.starts, nodes.ends, nodes.tags, nodes.labels
    nearby = [node for node in range(first, last) if 0 < ends[node] - starts[node] <= _MAX_CAPTION_BLOCKS]
    named: set[str] = set()
    if scene.images or "figure" in tags[first:last]:
        named = caption_labels({labels[node] for node in nearby})
    return [node for node in nearby if tags[node] == "figcaption" or labels[node] in named]


def _picture_of(scene: PictureScene, node: int) -> Picture | None:
    """The picture that a caption element belongs to."""
    nodes = scene.nodes
    caption = read_container(scene.page, node, is_caption=True)
    box = scene.box(node)
    if box is not None and box != node and not caption.credit:
        wider = read_container(scene.page, box, known=caption.raw)
        if wider.credit and (wider.text == caption.text or not caption.text):
            caption = wider
    image = scene.nearest(box, node)
    in_figure = nodes.tags[node] == "figcaption" or (box is not None and nodes.tags[box] == "figure")
    if not caption or (image is None and not in_figure):
        return None
    covered = [*range(nodes.starts[node], nodes.ends[node])]
    if not caption.credit:
        caption = _credit_after(scene, caption, covered)
    scene.covered.update(covered)
    picture = Picture(
        nodes.starts[node], caption, blocks=frozenset(covered),
        source="figcaption" if nodes.tags[node] == "figcaption" else "element with a caption's class",
    )
    if image is not None:
        scene.fill(picture, image)
    return picture


def _credit_after(scene: PictureScene, caption: Caption, covered: list[int]) -> Caption:
    """The caption with the credit of an element of its own after it; its block is added to the covered ones."""
    nodes, region = scene.nodes, scene.region
    for block in scene.page.blocks[covered[-1] + 1:covered[-1] + 3]:
        labels = " ".join(
            nodes.labels[node] for node in islice(nodes.ancestors(block.node), 2) if not region.is_around(node)
        )
        if block.kept or len(block.text) > _MAX_CREDIT or block.kind == "heading":
            break
        if is_credit_label(f"{labels} {block.wrapper}") and not region.is_foreign(block.node):
            found = parted("", block.text)
            covered.append(block.index)
            return replace(caption, credit=found.credit, raw=f"{caption.raw}\n{found.raw}")
        if block.text != caption.text:
            break
    return caption


def labelled_lines(scene: PictureScene) -> Iterator[Picture]:
    """Pictures found from text that begins in an inline element with a caption's class."""
    nearby = scene.page.blocks[scene.region.start:scene.region.end + 1]
    wrapped = [block for block in nearby if block.wrapper]
    named = caption_labels({block.wrapper for block in wrapped})
    for block in wrapped if named else ():
        if block.index in scene.covered or len(block.text) > _MAX_LINE:
            continue
        if block.wrapper not in named or block.links > 2 or is_elsewhere(scene.region, block.node, [block]):
            continue
        if block.kept and scene.region.is_most(len(block.text)):
            continue  # the story itself
        if scene.nodes.ends[block.node] - scene.nodes.starts[block.node] == 1:
            caption = read_container(scene.page, block.node, is_caption=True)
        else:
            caption = parted(block.text, "")
        image = scene.nearest(scene.box(block.node), block.node, block.index)
        if not caption or image is None:
            continue
        scene.covered.add(block.index)
        covered = frozenset({block.index})
        picture = Picture(block.index, caption, blocks=covered, source="text with a caption's class")
        scene.fill(picture, image)
        yield picture
