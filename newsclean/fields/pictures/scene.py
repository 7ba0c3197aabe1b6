"""The state of the search through one page's pictures: which there are, which have a caption, which text is one."""
from __future__ import annotations

from dataclasses import replace
from typing import Final

from newsclean.fields.pictures.around import label_of
from newsclean.fields.pictures.captions import credit_in_title, read_attributes
from newsclean.fields.pictures.counters import is_unseen
from newsclean.fields.pictures.found import Picture
from newsclean.fields.pictures.region import Region
from newsclean.fields.pictures.strangers import Names, Strangers, is_person_or_sign
from newsclean.fields.pictures.urls import declared_size, is_no_picture, offers_same, picture_key, picture_url
from newsclean.page import Page, PageImage

_SMALL: Final = 120  # pixels: a picture that says it is smaller is an icon or a portrait
_MAX_OTHER_TEXT: Final = 80  # characters of the story that may stand in the element around picture and caption
_LEVELS: Final = 8
_MAX_IMAGES: Final = 300


class PictureScene:
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

    def box(self, node: int) -> int | None:
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

    def nearest(self, box: int | None, node: int, at: int | None = None) -> PageImage | None:
        """The picture in the box that stands last before the caption; without a box the one right above it.

        `at` is the caption's block, where its element may hold others before it.
        """
        start = self.nodes.starts[node] if at is None else at
        images = self.under.get(box, []) if box is not None else []
        if not images:
            end = start + ("caption" in self.nodes.labels[node])  # above the picture only where it is named so
            images = [image for image in self.images if start - 1 <= image.position <= end]
        before = [image for image in images if image.position <= start + 1] or images
        real = [image for image in before if self.url_of(image)]
        shown = [image for image in real if not self._is_icon(image)]  # a magnifying glass stands on the picture
        return next((images[-1] for images in (shown, real, before) if images), None)

    def _is_icon(self, image: PageImage) -> bool:
        """Whether a picture is an icon, a logo or a portrait by its size, its class or its address."""
        return is_small(image) or is_person_or_sign(label_of(image.attributes)) or self.is_no_picture(image)

    def is_no_picture(self, image: PageImage) -> bool:
        """Whether a picture is a logo, an icon or the like by its address, or one that nobody sees."""
        url = self.url_of(image)
        return (url is not None and is_no_picture(url)) or is_unseen(self.nodes, image, url)

    def url_of(self, image: PageImage) -> str | None:
        """The address of a picture, worked out once."""
        if id(image) not in self.urls:
            self.urls[id(image)] = picture_url(image, self.base)
        return self.urls[id(image)]

    def fill(self, picture: Picture, image: PageImage) -> None:
        """Give the picture found what its element says."""
        self.claimed.add(id(image))
        picture.url = self.url_of(image)
        picture.key = picture_key(picture.url) if picture.url else None
        picture.alt = " ".join((image.attributes.get("alt") or "").split()) or None
        picture.width = declared_size(image.attributes)[0]
        picture.position = min(image.position, picture.position)
        if not picture.caption and (given := read_attributes(image.attributes)):
            picture.caption, picture.source = given, "data attributes"
        elif picture.caption.text and not picture.caption.credit:
            credit = credit_in_title(image.attributes, picture.caption.text)
            picture.caption = replace(picture.caption, credit=credit)


def is_small(image: PageImage) -> bool:
    """Whether a picture says that it is as small as an icon or a portrait."""
    return any(size is not None and size < _SMALL for size in declared_size(image.attributes))


def _without_copies(page: Page, images: list[PageImage]) -> list[PageImage]:
    """The pictures without those in a `noscript` that repeat the lazy one before them."""
    tags = page.nodes.tags
    return [
        image for before, image in zip([None, *images], images)
        if before is None or tags[image.node] != "noscript" or not offers_same(before, image)
    ]
