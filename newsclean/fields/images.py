"""The article's pictures: those inside or at the edge of the story, with caption and credit, and which one leads."""
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from newsclean.article import Evidence, Image, Rejected
from newsclean.fields.captions import CAPTION_LABEL, Caption, read_attributes, read_container
from newsclean.fields.picture_urls import declared_size, is_no_picture, picture_key, picture_url
from newsclean.fields.structured import Structured
from newsclean.page import Page, PageImage
from newsclean.read.links import PICTURE_SCHEMES, absolute_url

ABOVE: Final = 12  # blocks above the headline in which the lead picture may stand
BELOW: Final = 8  # blocks under the last paragraph in which a picture of the story may stand
_MAX_IMAGES: Final = 200
_SMALL: Final = 120  # pixels: a picture that says it is smaller is an icon or a portrait
_MAX_BOX: Final = 1_500  # characters around a picture that can be its caption
_LEVELS: Final = 8

FOREIGN: Final = re.compile(
    r"(?<![a-z])(?:related|teasers?|promos?|recommend\w*|newsletter\w*|sidebar|nav|navbar|navigation|menu|footer|"
    r"comments?|authors?|avatar|bio|profile|most-?read|trending|popular|advert\w*|ads?|sponsor\w*|outbrain|taboola|"
    r"share|social|logo|masthead|breadcrumbs?|cookie|consent|paywall|read-?more|more-?stories|latest|headlines|"
    r"banner|subscri\w+|author-?\w*|byline|contributor)(?![a-z])|teaser|recirc|related"
)
_FOREIGN_TAGS: Final = frozenset({"nav", "footer"})


@dataclass(slots=True)
class _Picture:
    """A picture with what was read around it."""

    position: int
    caption: Caption = field(default_factory=Caption)
    url: str | None = None
    alt: str | None = None
    blocks: frozenset[int] = frozenset()
    source: str = "image"
    width: int | None = None

    @property
    def key(self) -> str | None:
        return picture_key(self.url) if self.url else None


@dataclass(frozen=True, slots=True)
class ImageResult:
    """The article's images, the block before which each stands (-1: only in the metadata), and their captions."""

    images: tuple[Image, ...] = ()
    positions: tuple[int, ...] = ()
    caption_blocks: frozenset[int] = frozenset()
    evidence: dict[str, Evidence] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Region:
    """Where the story stands: block range, and the nodes that hold most of it."""

    first: int
    last: int
    headline: int | None
    start: int
    end: int
    story: frozenset[int]  # nodes around the story as a whole

    def holds(self, position: int) -> bool:
        return self.start <= position <= self.end


def find_images(
    page: Page, data: Structured, *, headline: int | None, base_url: str | None
) -> ImageResult:
    """Find the pictures of an article whose blocks have been marked."""
    region = _region(page, headline)
    found: list[_Picture] = []
    if region is not None and page.format == "html":
        finder = _Finder(page, region, base_url)
        found = finder.find()
    found = _distinct(found)
    return _result(page, data, found, region, base_url)


def _region(page: Page, headline: int | None) -> _Region | None:
    kept = [block for block in page.blocks if block.kept]
    if not kept:
        return None
    first, last = kept[0].index, kept[-1].index
    top = min(first, headline) if headline is not None and headline < last else first
    return _Region(first, last, headline, max(0, top - ABOVE), last + BELOW, _story_nodes(page, first, last))


def _story_nodes(page: Page, first: int, last: int) -> frozenset[int]:
    """The nodes that hold the whole of the story, outermost included."""
    nodes = page.nodes
    node = page.blocks[first].node
    while node > 0 and nodes.ends[node] <= last:
        node = nodes.parents[node]
    return frozenset(nodes.ancestors(max(node, 0)))


class _Finder:
    """The search through one page."""

    def __init__(self, page: Page, region: _Region, base_url: str | None) -> None:
        self.page, self.nodes, self.region, self.base = page, page.nodes, region, base_url
        self.images_under: dict[int, list[PageImage]] = {}
        for image in page.images:
            if region.holds(image.position):
                for level, node in enumerate(self.nodes.ancestors(image.node)):
                    if level > _LEVELS or node in region.story:
                        break
                    self.images_under.setdefault(node, []).append(image)
        self.foreign: dict[int, bool] = {}
        self.claimed: set[int] = set()

    def find(self) -> list[_Picture]:
        found = list(self._captioned())
        found += self._bare()
        return sorted(found, key=lambda picture: picture.position)

    def is_foreign(self, node: int) -> bool:
        """Whether a node outside the story's own containers belongs to something else on the page."""
        known = self.foreign.get(node)
        if known is None:
            if node < 0 or node in self.region.story:
                known = False
            else:
                label = self.nodes.labels[node]
                known = (
                    self.nodes.tags[node] in _FOREIGN_TAGS or bool(label and FOREIGN.search(label))
                    or self.is_foreign(self.nodes.parents[node])
                )
            self.foreign[node] = known
        return known

    def _captioned(self) -> Iterator[_Picture]:
        """Pictures found from their captions."""
        page, seen = self.page, set()
        for block in page.blocks[self.region.start:self.region.end + 1]:
            node = self._caption_node(block.node)
            if node is None or node in seen:
                continue
            seen.add(node)
            if self.is_foreign(node):
                continue
            picture = self._picture_of(node)
            if picture is not None:
                yield picture

    def _caption_node(self, node: int) -> int | None:
        """The outermost caption element around a block."""
        found = None
        for level, outer in enumerate(self.nodes.ancestors(node)):
            if level > 5 or outer in self.region.story:
                break
            label = self.nodes.labels[outer]
            if self.nodes.tags[outer] == "figcaption":
                return outer
            if label and CAPTION_LABEL.search(label) and self._chars(outer) <= _MAX_BOX:
                found = outer
        return found

    def _chars(self, node: int) -> int:
        nodes = self.nodes
        if nodes.ends[node] - nodes.starts[node] > 30:
            return _MAX_BOX + 1
        return sum(len(block.text) for block in self.page.blocks[nodes.starts[node]:nodes.ends[node]])

    def _picture_of(self, node: int) -> _Picture | None:
        """The picture that a caption element belongs to."""
        nodes = self.nodes
        element = nodes.elements[node]
        if element is None:
            return None
        box = self._box(node)
        caption = read_container(element, is_caption=True)
        outer = nodes.elements[box] if box is not None else None
        if outer is not None and box != node and not caption.credit:
            wider = read_container(outer)
            if wider.credit and (wider.text == caption.text or not caption.text):
                caption = wider
        if not caption:
            return None
        inner = box if box is not None else node
        picture = _Picture(
            nodes.starts[inner], caption, blocks=frozenset(range(nodes.starts[node], nodes.ends[node])),
            source="figcaption" if nodes.tags[node] == "figcaption" else "caption element",
        )
        image = self._nearest(box, node)
        if image is not None:
            self._fill(picture, image)
        return picture

    def _box(self, node: int) -> int | None:
        """The element that holds the caption and its picture: a figure, else the closest with a picture in it."""
        nodes, found = self.nodes, None
        for level, outer in enumerate(nodes.ancestors(node)):
            if level > _LEVELS or outer in self.region.story or self._chars(outer) > 2 * _MAX_BOX:
                break
            if nodes.tags[outer] == "figure":
                return outer
            if found is None and outer in self.images_under:
                found = outer
        return found

    def _nearest(self, box: int | None, node: int) -> PageImage | None:
        """The picture in the box that stands last before the caption; without a box the one right above it."""
        start = self.nodes.starts[node]
        if box is not None and (images := self.images_under.get(box)):
            before = [image for image in images if image.position <= start]
            return before[-1] if before else images[0]
        near = [image for image in self.page.images if start - 1 <= image.position <= start]
        return near[-1] if near else None

    def _fill(self, picture: _Picture, image: PageImage) -> None:
        self.claimed.add(id(image))
        picture.url = picture_url(image.element, image.url, self.base)
        picture.alt = " ".join((image.alt or "").split()) or None
        picture.width = declared_size(image.element)[0]
        picture.position = image.position
        if image.element is not None and not picture.caption:
            picture.caption = read_attributes(image.element)

    def _bare(self) -> Iterator[_Picture]:
        """Pictures without a caption element."""
        region = self.region
        for image in self.page.images:
            if id(image) in self.claimed or not region.holds(image.position) or self.is_foreign(image.node):
                continue
            if not (region.start <= image.position <= region.last + 1):
                continue
            width, height = declared_size(image.element)
            if any(size is not None and size < _SMALL for size in (width, height)):
                continue
            picture = _Picture(image.position)
            self._fill(picture, image)
            if picture.url is None or is_no_picture(picture.url):
                continue
            yield picture


def _distinct(found: list[_Picture]) -> list[_Picture]:
    """Each picture once: the same file, or the same caption."""
    kept: list[_Picture] = []
    by_key: dict[str, int] = {}
    by_caption: dict[str, int] = {}
    for picture in found[:_MAX_IMAGES]:
        text = " ".join((picture.caption.text or "").casefold().split())
        number = by_key.get(picture.key or "") if picture.key else None
        if number is not None and text and kept[number].caption.text and text not in by_caption:
            number = None  # one file with two captions: the address is a placeholder's
        if number is None and text:
            number = by_caption.get(text)
        if number is None:
            number = len(kept)
            kept.append(picture)
        else:
            kept[number] = _joined(kept[number], picture)
        if picture.key:
            by_key.setdefault(picture.key, number)
        if text:
            by_caption.setdefault(text, number)
    return kept


def _joined(one: _Picture, other: _Picture) -> _Picture:
    """Two finds of one picture as one."""
    if not one.caption.text:
        caption = replace(other.caption, credit=other.caption.credit or one.caption.credit)
    else:
        caption = replace(one.caption, credit=one.caption.credit or other.caption.credit)
    bigger = other.url if (other.width or 0) > (one.width or 0) or one.url is None else one.url
    return _Picture(
        one.position, caption, bigger, one.alt or other.alt, one.blocks | other.blocks,
        one.source if one.caption else other.source, one.width,
    )


def _result(
    page: Page, data: Structured, found: list[_Picture], region: _Region | None, base: str | None
) -> ImageResult:
    lead, found = _lead(page, data, found, region, base)
    images = tuple(
        Image(url=one.url, alt=one.alt, caption=one.caption.text, credit=one.caption.credit, lead=one is lead)
        for one in found
    )
    blocks: frozenset[int] = frozenset().union(*(one.blocks for one in found))
    return ImageResult(images, tuple(one.position for one in found), blocks, _evidence(found, lead))


def _declared(page: Page, data: Structured, base: str | None) -> list[tuple[str, str, Caption]]:
    """The pictures that the page's metadata names: source, address, caption."""
    given = [("jsonld:image", image.url, Caption(image.caption, image.credit)) for image in data.images[:20]]
    given += [
        (f"meta:{name}", value, Caption())
        for name in ("og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src")
        for value in page.metadata.meta.get(name, ())[:3]
    ]
    return [
        (source, url, caption) for source, address, caption in given
        if (url := absolute_url(address, base, PICTURE_SCHEMES)) and not is_no_picture(url)
    ]


def _lead(
    page: Page, data: Structured, found: list[_Picture], region: _Region | None, base: str | None
) -> tuple[_Picture | None, list[_Picture]]:
    """The leading picture, and all pictures with it."""
    declared = _declared(page, data, base)
    keys = {picture_key(url) for _, url, _ in declared}
    top = region.first if region is not None else 0
    early = [one for one in found if one.position <= top + 2]
    for pictures in ([one for one in early if one.key in keys], [one for one in early if one.caption], early):
        if pictures:
            return pictures[0], found
    same = [one for one in found if one.key in keys]
    if same:
        return same[0], found
    if declared:
        source, url, caption = declared[0]
        lead = _Picture(-1, Caption(), url, source=source)
        return lead, [lead, *found]
    return (found[0] if found else None), found


def _evidence(found: list[_Picture], lead: _Picture | None) -> dict[str, Evidence]:
    if not found:
        missing = Evidence(why="looked for pictures in the story and in the metadata")
        return {"images": missing, "image_caption": missing}
    sources = ", ".join(dict.fromkeys(one.source for one in found))
    images = Evidence(source=sources, confidence=0.8, why=f"{len(found)} pictures")
    if lead is None or not lead.caption.text:
        return {"images": images, "image_caption": Evidence(why="the leading picture has no caption")}
    others = tuple(
        Rejected(source=one.source, value=one.caption.text, why="not the leading picture")
        for one in found if one is not lead and one.caption.text
    )
    caption = Evidence(
        source=lead.source, raw=lead.caption.raw[:300], confidence=0.9, why="caption of the leading picture",
        rejected=others[:20],
    )
    return {"images": images, "image_caption": caption}
