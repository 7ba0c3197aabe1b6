"""The search for a story's pictures: from their captions first, then the pictures that have none marked as such."""
from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import Final

from newsclean.fields.pictures.around import is_large, label_of
from newsclean.fields.pictures.caption_parts import Caption, parted
from newsclean.fields.pictures.captions import (
    PICTURE_LABEL,
    caption_labels,
    credit_in_title,
    is_credit_label,
    read_attributes,
    read_container,
)
from newsclean.fields.pictures.found import Picture
from newsclean.fields.pictures.places import holds_more, is_elsewhere
from newsclean.fields.pictures.region import Region
from newsclean.fields.pictures.strangers import Names, Strangers, is_person_or_sign
from newsclean.fields.pictures.urls import declared_size, is_no_picture, offers_same, picture_key, picture_url
from newsclean.page import Block, Page, PageImage
from newsclean.strings.credits.credits import split_caption

_SMALL: Final = 120  # pixels: a picture that says it is smaller is an icon or a portrait
_MAX_CAPTION_BLOCKS: Final = 30
_MAX_CAPTION_CHARS: Final = 1_500
_MAX_BESIDE: Final = 400  # characters beside a picture that can be its caption without being marked so
_MAX_BELOW: Final = 250  # characters of a paragraph that is the caption of the picture above it
_MAX_OTHER_TEXT: Final = 80  # characters of the story that may stand in the element around picture and caption
_MAX_CREDIT: Final = 160
_LEVELS: Final = 8
_MAX_IMAGES: Final = 300


def search(page: Page, region: Region, base_url: str | None, names: Names) -> list[Picture]:
    """The pictures of the story in the order of the page, possibly some twice."""
    searcher = _Search(page, region, base_url, names)
    found = [*searcher.captioned(), *searcher.labelled_lines()]
    found += searcher.bare()
    return sorted(found, key=lambda picture: picture.position)


class _Search:
    """The state of the search through one page."""

    def __init__(self, page: Page, region: Region, base_url: str | None, names: Names) -> None:
        self.page, self.nodes, self.region, self.base = page, page.nodes, region, base_url
        self.strangers = Strangers(page, region, base_url, names)
        start, end = region.start, region.end
        self.images = _without_copies(
            page, [image for image in page.images if start <= image.position <= end][:_MAX_IMAGES]
        )
        self.under: dict[int, list[PageImage]] = {}
        for image in self.images:
            node, level = image.node, 0
            while level <= _LEVELS and not region.is_around(node):
                self.under.setdefault(node, []).append(image)
                node, level = self.nodes.parents[node], level + 1
        self.urls: dict[int, str | None] = {}  # by identities of images
        self.claimed: set[int] = set()  # identities of images that have been given a caption
        self.covered: set[int] = set()  # blocks that have been read as captions

    def captioned(self) -> Iterator[Picture]:
        """Pictures found from elements that are captions by tag or class."""
        nodes, region = self.nodes, self.region
        inside_until = -1
        for node in self._candidates():
            start, end = nodes.starts[node], nodes.ends[node]
            if start < inside_until:
                continue
            if nodes.tags[node] != "figcaption" and holds_more(region, node, len(self.under.get(node, ()))):
                continue
            if is_elsewhere(region, node):
                if nodes.tags[node] == "figcaption":
                    inside_until = end
                    self.covered.update(range(start, end))
                continue
            inside_until = end
            if (picture := self._picture_of(node)) is not None:
                yield picture

    def _candidates(self) -> list[int]:
        """The elements that are captions by tag or class; each class is looked at once."""
        nodes, region = self.nodes, self.region
        first, last = bisect_left(nodes.starts, region.start), bisect_right(nodes.starts, region.end)
        starts, ends, tags, labels = nodes.starts, nodes.ends, nodes.tags, nodes.labels
        nearby = [node for node in range(first, last) if 0 < ends[node] - starts[node] <= _MAX_CAPTION_BLOCKS]
        named: set[str] = set()
        if self.images or "figure" in tags[first:last]:
            named = caption_labels({labels[node] for node in nearby})
        return [node for node in nearby if tags[node] == "figcaption" or labels[node] in named]

    def _picture_of(self, node: int) -> Picture | None:
        """The picture that a caption element belongs to."""
        nodes = self.nodes
        caption = read_container(self.page, node, is_caption=True)
        box = self._box(node)
        if box is not None and box != node and not caption.credit:
            wider = read_container(self.page, box, known=caption.raw)
            if wider.credit and (wider.text == caption.text or not caption.text):
                caption = wider
        image = self._nearest(box, node)
        in_figure = nodes.tags[node] == "figcaption" or (box is not None and nodes.tags[box] == "figure")
        if not caption or (image is None and not in_figure):
            return None
        covered = [*range(nodes.starts[node], nodes.ends[node])]
        if not caption.credit:
            caption = self._credit_after(caption, covered)
        self.covered.update(covered)
        picture = Picture(
            nodes.starts[node], caption, blocks=frozenset(covered),
            source="figcaption" if nodes.tags[node] == "figcaption" else "element with a caption's class",
        )
        if image is not None:
            self._fill(picture, image)
        return picture

    def _credit_after(self, caption: Caption, covered: list[int]) -> Caption:
        """The caption with the credit of an element of its own after it; its block is added to the covered ones."""
        nodes, region = self.nodes, self.region
        for block in self.page.blocks[covered[-1] + 1:covered[-1] + 3]:
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

    def _box(self, node: int) -> int | None:
        """The element around a caption and its picture: a figure, else the closest that has a picture in it."""
        nodes, region, own = self.nodes, self.region, self.region.kept_chars(node)
        found = None
        for level, outer in enumerate(nodes.ancestors(node)):
            if level > _LEVELS or region.is_around(outer) or region.kept_chars(outer) - own > _MAX_OTHER_TEXT:
                break
            if nodes.tags[outer] == "figure":
                return outer
            if found is None and outer in self.under:
                found = outer
        return found

    def _nearest(self, box: int | None, node: int) -> PageImage | None:
        """The picture in the box that stands last before the caption; without a box the one right above it."""
        start = self.nodes.starts[node]
        images = self.under.get(box, []) if box is not None else []
        if not images:
            end = start + ("caption" in self.nodes.labels[node])  # above the picture only where it is named so
            images = [image for image in self.images if start - 1 <= image.position <= end]
        before = [image for image in images if image.position <= start + 1] or images
        real = [image for image in before if self._url(image)]
        shown = [image for image in real if not self._is_icon(image)]  # a magnifying glass stands on the picture
        return next((images[-1] for images in (shown, real, before) if images), None)

    def _is_icon(self, image: PageImage) -> bool:
        """Whether a picture is an icon, a logo or a portrait by its size, its class or its address."""
        return _is_small(image) or is_person_or_sign(label_of(image.attributes)) or self._is_no_picture(image)

    def _is_no_picture(self, image: PageImage) -> bool:
        """Whether the address is that of a logo, an icon or the like."""
        url = self._url(image)
        return url is not None and is_no_picture(url)

    def _url(self, image: PageImage) -> str | None:
        if id(image) not in self.urls:
            self.urls[id(image)] = picture_url(image, self.base)
        return self.urls[id(image)]

    def _fill(self, picture: Picture, image: PageImage) -> None:
        self.claimed.add(id(image))
        picture.url = self._url(image)
        picture.key = picture_key(picture.url) if picture.url else None
        picture.alt = " ".join((image.attributes.get("alt") or "").split()) or None
        picture.width = declared_size(image.attributes)[0]
        picture.position = min(image.position, picture.position)
        if not picture.caption and (given := read_attributes(image.attributes)):
            picture.caption, picture.source = given, "data attributes"
        elif picture.caption.text and not picture.caption.credit:
            credit = credit_in_title(image.attributes, picture.caption.text)
            picture.caption = replace(picture.caption, credit=credit)

    def labelled_lines(self) -> Iterator[Picture]:
        """Pictures found from text that begins in an inline element with a caption's class."""
        nearby = self.page.blocks[self.region.start:self.region.end + 1]
        wrapped = [block for block in nearby if block.wrapper]
        named = caption_labels({block.wrapper for block in wrapped})
        for block in wrapped if named else ():
            if block.index in self.covered or len(block.text) > _MAX_CAPTION_CHARS // 2:
                continue
            if block.wrapper not in named or block.links > 2 or is_elsewhere(self.region, block.node):
                continue
            if self.nodes.ends[block.node] - self.nodes.starts[block.node] == 1:
                caption = read_container(self.page, block.node, is_caption=True)
            else:
                caption = parted(block.text, "")
            image = self._nearest(self._box(block.node), block.node)
            if not caption or image is None:
                continue
            self.covered.add(block.index)
            covered = frozenset({block.index})
            picture = Picture(block.index, caption, blocks=covered, source="text with a caption's class")
            self._fill(picture, image)
            yield picture

    def bare(self) -> Iterator[Picture]:
        """Pictures without a marked caption; short text beside one in a box of its own can be one."""
        page, region = self.page, self.region
        for image in self.images:
            if id(image) in self.claimed or image.position > region.last + 1:
                continue
            if _is_small(image) or region.is_foreign(image.node):
                continue
            if self._is_no_picture(image):
                self.claimed.add(id(image))
                continue
            if self.strangers.has(image):
                continue
            picture = Picture(image.position, is_large=is_large(page, region, image))
            self._fill(picture, image)
            if not picture.caption.credit:
                self._beside(picture, image)
            if not picture.caption:
                self._below(picture, image)
            if picture.url is not None or picture.caption:
                yield picture

    def _beside(self, picture: Picture, image: PageImage) -> None:
        """Give the picture the text that stands alone with it in an element, where it reads like a caption."""
        nodes, region = self.nodes, self.region
        box = None
        for level, node in enumerate(nodes.ancestors(image.node)):
            if level > 5 or region.is_around(node) or region.chars(node) > _MAX_BESIDE:
                break
            if len({id(one) for one in self.under.get(node, ())} - self.claimed) > 1:
                break
            box = node
        if box is None or nodes.ends[box] <= nodes.starts[box]:
            return
        indexes = range(nodes.starts[box], nodes.ends[box])
        blocks = [self.page.blocks[index] for index in indexes]
        if len(blocks) > 3 or self.covered.intersection(indexes):
            return
        if any(block.links or block.kind not in ("paragraph", "caption", "table") for block in blocks):
            return
        caption = read_container(self.page, box, loose=True)
        if not caption.credit and len(blocks) == 2 and len(blocks[1].text.split()) <= 6:
            caption = parted(blocks[0].text, blocks[1].text)
        within = region.first < image.position <= region.last and not region.kept_chars(box)
        if caption and (within or self._reads_like_caption(caption, picture, box)):
            picture.caption, picture.blocks, picture.source = caption, frozenset(indexes), "text beside the picture"
            self.covered.update(indexes)

    def _below(self, picture: Picture, image: PageImage) -> None:
        """Give a picture that stands alone in its element the short paragraph after it, where that ends in a credit."""
        nodes, region, at = self.nodes, self.region, image.position
        parent = image.node
        for node in nodes.ancestors(image.node):
            if region.is_around(node) or nodes.starts[node] != nodes.ends[node]:
                break
            parent = nodes.parents[node]
        if at >= region.last or at in self.covered:
            return
        block = self.page.blocks[at]
        if nodes.parents[block.node] != parent or nodes.ends[block.node] - nodes.starts[block.node] != 1:
            return
        if block.kind != "paragraph" or block.links or len(block.text) > _MAX_BELOW or self._is_story(block):
            return
        if [other for other in self.images if other.position == at][-1] is not image:
            return
        caption = parted(block.text, "")
        if caption.text and caption.credit:
            picture.caption, picture.blocks, picture.source = caption, frozenset({at}), "paragraph below the picture"
            self.covered.add(at)

    def _is_story(self, block: Block) -> bool:
        """Whether a paragraph is much of what is kept: short news is signed by its agency, as captions are."""
        return bool(block.kept) and len(block.text) * 3 > self.region.sums[-1]

    def _reads_like_caption(self, caption: Caption, picture: Picture, box: int) -> bool:
        """Whether text at the headline is a caption: it has a credit, repeats the alt text, or its box says so."""
        text = caption.text or ""
        if picture.alt and text and (text in picture.alt or picture.alt in text):
            return True
        label = self.nodes.labels[box]
        return split_caption(caption.raw).credit is not None or bool(label and PICTURE_LABEL.search(label))


def _is_small(image: PageImage) -> bool:
    """Whether a picture says that it is as small as an icon or a portrait."""
    return any(size is not None and size < _SMALL for size in declared_size(image.attributes))


def _without_copies(page: Page, images: list[PageImage]) -> list[PageImage]:
    """The pictures without those in a `noscript` that repeat the lazy one before them."""
    tags = page.nodes.tags
    return [
        image for before, image in zip([None, *images], images)
        if before is None or tags[image.node] != "noscript" or not offers_same(before, image)
    ]
