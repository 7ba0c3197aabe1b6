"""The article's pictures: those inside or at the edge of the story, with caption and credit, and which one leads."""
from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Final

from newsclean.article import Evidence, Image, Rejected
from newsclean.fields.pictures.caption_parts import Caption
from newsclean.fields.pictures.dump_captions import dump_captions
from newsclean.fields.pictures.found import Picture
from newsclean.fields.pictures.region import Region, region_of
from newsclean.fields.pictures.search import search
from newsclean.fields.pictures.strangers import stated_names
from newsclean.fields.pictures.urls import is_no_picture, is_stand_in, picture_key
from newsclean.fields.structured import Structured
from newsclean.page import Page
from newsclean.read.html.links import PICTURE_SCHEMES, absolute_url

_MAX_IMAGES: Final = 200
_BETWEEN: Final = 200  # characters of the story between two pictures
_AT_HEADLINE: Final = 400  # characters of the story, a standfirst's, above which a picture stands at the headline


@dataclass(frozen=True, slots=True)
class ImageResult:
    """The article's images, the block before which each stands (-1: only in the metadata), and their captions."""

    images: tuple[Image, ...] = ()
    positions: tuple[int, ...] = ()
    caption_blocks: frozenset[int] = frozenset()
    evidence: dict[str, Evidence] = field(default_factory=dict)


def find_images(
    page: Page, data: Structured, *, headline: int | None, base_url: str | None, bylines: frozenset[int] = frozenset()
) -> ImageResult:
    """Find the pictures of an article whose blocks have been marked; lines of a dump with `bylines` are no captions."""
    region = region_of(page, headline)
    found: list[Picture] = []
    if region is not None and page.format == "html":
        seen = search(page, region, base_url, stated_names(page, data))
        if len(seen) > _MAX_IMAGES:
            page.warnings.append(f"of {len(seen)} pictures the first {_MAX_IMAGES} were looked at")
        found = _distinct(seen, region)
    elif region is not None:
        found = _distinct(dump_captions(page, region, headline, bylines), region)
    return _result(page, data, found, region, base_url)


def _distinct(found: list[Picture], region: Region) -> list[Picture]:
    """Each picture once: the same file, or the same caption."""
    kept: list[Picture] = []
    by_key: dict[str, int] = {}
    by_caption: dict[str, int] = {}
    for picture in found[:_MAX_IMAGES]:
        text = " ".join((picture.caption.text or "").casefold().split())
        number = by_key.get(picture.key or "") if picture.key else None
        if number is not None and text and kept[number].caption.text and text not in by_caption:
            number = None  # one file with two captions: the address is a placeholder's
        if number is None and text:
            number = by_caption.get(text)
            if number is not None and _are_two(kept[number], picture, region):
                number = None
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


def _are_two(one: Picture, other: Picture, region: Region) -> bool:
    """Whether two files with one caption are two pictures: the story goes on between them, and behind the second."""
    if one.key is None or other.key is None or one.key == other.key or other.position > region.last:
        return False
    return region.sums[other.position] - region.sums[max(one.position, 0)] >= _BETWEEN


def _joined(one: Picture, other: Picture) -> Picture:
    """Two finds of one picture as one."""
    if not one.caption.text:
        caption = replace(other.caption, credit=other.caption.credit or one.caption.credit)
    else:
        caption = replace(one.caption, credit=one.caption.credit or other.caption.credit)
    bigger = other.url if (other.width or 0) > (one.width or 0) or one.url is None else one.url
    return Picture(
        one.position, caption, bigger, one.alt or other.alt, one.blocks | other.blocks,
        one.source if one.caption else other.source, one.width, one.key or other.key, one.is_large or other.is_large,
    )


def _result(
    page: Page, data: Structured, found: list[Picture], region: Region | None, base: str | None
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
    found: dict[str, tuple[str, str, Caption]] = {}
    for source, address, caption in given:
        if not address or address in found:
            continue
        url = absolute_url(address, base, PICTURE_SCHEMES)
        if url is not None and not is_no_picture(url) and not is_stand_in(url):
            found[address] = source, url, caption
    return list(found.values())


def _lead(
    page: Page, data: Structured, found: list[Picture], region: Region | None, base: str | None
) -> tuple[Picture | None, list[Picture]]:
    """The leading picture, and all pictures with it."""
    declared = _declared(page, data, base)
    keys = {picture_key(url) for _, url, _ in declared}
    early = [one for one in found if region is not None and region.is_early(one.position)]
    for pictures in ([one for one in early if one.key in keys], _opening(early, region), early):
        if pictures:
            return pictures[0], found
    same = [one for one in found if one.key in keys]
    if same:
        return same[0], found
    if declared:
        source, url, _ = declared[0]
        lead = Picture(-1, Caption(), url, source=source)
        return lead, [lead, *found]
    return (found[0] if found else None), found


def _opening(early: list[Picture], region: Region | None) -> list[Picture]:
    """The pictures with captions; before them a large one at the headline where these stand further down."""
    captioned = [one for one in early if one.caption]
    if region is None or not captioned:
        return captioned
    below = region.sums[captioned[0].position]
    large = [one for one in early if one.is_large and region.sums[one.position] < min(below, _AT_HEADLINE)]
    return [*large, *captioned]


def _evidence(found: list[Picture], lead: Picture | None) -> dict[str, Evidence]:
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
