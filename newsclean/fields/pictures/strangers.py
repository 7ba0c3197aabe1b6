"""Pictures inside a story that are none of its own: portraits of its author, logos, thumbnails of other stories.

Their boxes say so only now and then; mostly it is the class of the `img` or of an inline element around it, the page
that it links to, or what it shows according to its alternative text.
"""
from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import Final, NamedTuple

from newsclean.fields.byline.links import is_author_link
from newsclean.fields.pictures.around import Around, around, is_large
from newsclean.fields.pictures.places import leads_to_picture
from newsclean.fields.pictures.region import Region, is_foreign_label
from newsclean.fields.pictures.urls import declared_size
from newsclean.fields.structured import Structured
from newsclean.page import Block, Page, PageImage
from newsclean.read.html.links import absolute_url
from newsclean.strings.credits.credits import split_caption
from newsclean.strings.names.persons import looks_like_person

_AUTHOR_KEYS: Final = ("author", "article:author", "dc.creator", "parsely-author", "sailthru.author")
_PERSON: Final = re.compile(
    r"avatar|gravatar|headshot|author(?!i[tns]|ed)|(?<![a-z])(?:autor(?:en|in|a)?|auteur|byline|bio|columnist|"
    r"contributor|mugshot|userpic|profile(?:[-_]?(?:pic|picture|photo|image|img))?)(?![a-z])"
)
_SIGN: Final = re.compile(
    r"(?<!cata)(?<!dia)(?<!ana)logo(?![a-z])|(?<![a-z])(?:icon|emoji|smiley|sprite)(?![a-z])|emailicon|printicon"
)
_ROUND: Final = re.compile(r"(?<![a-z:-])(?:rounded-(?:full|circle)|img-circle|is-circle)(?![a-z-])")
_TINY: Final = re.compile(r"(?<![a-z0-9:-])(?:w|h|size)-(?:[1-9]|1\d|2[0-8])(?![\d.])")  # in fours of pixels
_MAX_ROUND: Final = 300  # pixels: a round picture that says it is bigger is no portrait of an author
_MAX_PORTRAIT: Final = 400
_MORE_WORDS: Final = 3  # beside the name in what is said of a portrait: "Portrait of", "photo de", "profile picture"
_LOGO: Final = re.compile(r"\blogo\b", re.IGNORECASE)
_MIN_WORDS: Final = 4  # of a headline that stands in a link of its own
_MOST: Final = 0.8
_BOXES: Final = 3  # elements around a picture that can be the box of an author
_MAX_CARD: Final = 4  # blocks in it
_MAX_LINE: Final = 60
_MAX_HEADING: Final = 120
_MIN_TITLE: Final = 12  # characters without spaces of a link's text that can be a headline
_UNSPACED: Final = "\u2e80"  # from here on mostly scripts that do not part words
_SPACES: Final = re.compile(r"\s+")
_WORD: Final = re.compile(r"\w+")


class Names(NamedTuple):
    """The names of a page's authors and of its site as its metadata states them, in small letters."""

    authors: frozenset[str] = frozenset()
    sites: frozenset[str] = frozenset()


def stated_names(page: Page, data: Structured) -> Names:
    """The names that the metadata of a page states."""
    meta = page.metadata.meta
    authors = [author.name for author in data.authors]
    authors += [name for key in _AUTHOR_KEYS for name in meta.get(key, ())]
    sites = [*data.site_names, *meta.get("og:site_name", ())]
    return Names(_small(authors), _small([data.publisher_name or "", *sites]))


def _small(names: list[str]) -> frozenset[str]:
    return frozenset(small for name in names if (small := " ".join(name.casefold().split())))


@dataclass(frozen=True, slots=True)
class Strangers:
    """What tells the pictures of others on a page."""

    page: Page
    region: Region
    base: str | None
    names: Names

    def has(self, image: PageImage) -> bool:
        """Whether a picture without a caption is a portrait of the author, a logo or another story's."""
        near = around(self.page, self.region, image)
        return is_person_or_sign(near.own) or any(
            is_foreign_label(label) or _PERSON.search(label) or _ROUND.search(label) for label in near.inline
        ) or self._is_round(image, near) or self._is_named(image) or self._is_of_link(image, near) or (
            self._is_beside_author(image)
        )

    def _is_round(self, image: PageImage, near: Around) -> bool:
        """Whether a picture is cut to a small circle, by its own class or that of the element around it."""
        boxes = islice(self.page.nodes.ancestors(image.node), 2)
        labels = " ".join([near.own, *(self.page.nodes.labels[node] for node in boxes)])
        if _ROUND.search(labels) is None:
            return False
        return _TINY.search(labels) is not None or _largest(image) <= _MAX_ROUND

    def _is_named(self, image: PageImage) -> bool:
        """Whether the alternative text is the site's name or an author's, and the picture not a wide one."""
        alt = " ".join((image.attributes.get("alt") or "").casefold().split())
        width, height = declared_size(image.attributes)
        if not alt or (_largest(image) > _MAX_PORTRAIT and width != height):
            return False
        if alt in self.names.sites:
            return True
        beside = self.page.blocks[max(0, image.position - 1):image.position + 2]
        linked = [block.text.casefold() for block in beside if block.href and is_author_link(block.href)]
        return any(
            name in alt and len(alt.replace(name, "").split()) <= (_MORE_WORDS if " " in name else 0)
            for name in (*self.names.authors, *linked)
        )

    def _is_beside_author(self, image: PageImage) -> bool:
        """Whether a picture shares its box with nothing but its author: a linked name, or a name and a note."""
        nodes, region = self.page.nodes, self.region
        if is_large(self.page, region, image):
            return False
        for node in islice(nodes.ancestors(image.node), _BOXES):
            blocks = self.page.blocks[nodes.starts[node]:nodes.ends[node]]
            if region.is_around(node) or len(blocks) > _MAX_CARD or any(block.kept for block in blocks):
                return False
            if blocks and (self._are_of_author(blocks) or _are_name_and_note(blocks)):
                return True
        return False

    def _are_of_author(self, blocks: list[Block]) -> bool:
        """Whether short lines begin with a name that links to its bearer's page on this site."""
        name = blocks[0]
        if name.href is None or name.link_chars < _MOST * len(name.text) or not is_author_link(name.href):
            return False
        url, base = absolute_url(name.href, self.base), self.base
        if url is not None and base is not None and _host(url) != _host(base):
            return False
        return looks_like_person(name.text) and all(len(block.text) <= _MAX_LINE for block in blocks)

    def _is_of_link(self, image: PageImage, near: Around) -> bool:
        """Whether the link around a picture leads to its author, to the site's front page or to another story."""
        href = near.href
        if not href or leads_to_picture(href):
            return False
        url, base = absolute_url(href, self.base), self.base
        host = _host(base) if base else ""
        if url is not None and base is not None:
            path = _path(url)
            if path in (host, _path(base)) and "?" not in url:
                return path != _path(base) and self.region.is_early(image.position)
            if _host(url) != host:
                return self._has_headline(image, near) or (
                    "/" not in path and _LOGO.search(image.attributes.get("alt") or "") is not None
                )
        if is_author_link(href) and _largest(image) <= _MAX_PORTRAIT:
            return True
        return self._has_headline(image, near) or self._is_beside_headline(image, href)

    def _has_headline(self, image: PageImage, near: Around) -> bool:
        """Whether the link around a picture has a text, too, and one that is not the story's."""
        if not _is_title(near.text, words=2):
            return False
        text = _folded(near.text)
        inside = [block for block in self._beside(image) if _overlap(_folded(block.text), text)]
        return bool(inside) and not any(block.kept for block in inside) and not self._is_own(image, near.text)

    def _is_beside_headline(self, image: PageImage, href: str) -> bool:
        """Whether a link of its own with a text of several words leads to where the link around a picture does."""
        links = [block for block in self._beside(image) if block.href and block.href.strip() == href]
        return not any(block.kept for block in links) and any(
            block.link_chars >= _MOST * len(block.text) and _is_title(block.text, words=_MIN_WORDS)
            and not self._is_own(image, block.text)
            for block in links
        )

    def _beside(self, image: PageImage) -> list[Block]:
        """The block before a picture and those after it."""
        return self.page.blocks[max(0, image.position - 1):image.position + 3]

    def _is_own(self, image: PageImage, text: str) -> bool:
        """Whether a text is the page's headline, or has the words of a short line of the story beside the picture."""
        headline, folded = self.region.headline, _folded(text)
        if headline is not None and _overlap(_folded(self.page.blocks[headline].text), folded):
            return True
        return any(
            _overlap(_folded(block.text), folded) or _is_about(text, block.text)
            for block in self._beside(image) if block.kept and len(block.text) <= _MAX_HEADING
        )


def _are_name_and_note(blocks: list[Block]) -> bool:
    """Whether a name stands over a text that begins with it: "Jane Doe", "Jane Doe writes about ferries."."""
    name = blocks[0].text
    return len(blocks) > 1 and name in blocks[1].text[:_MAX_LINE] and looks_like_person(name)


def is_person_or_sign(label: str) -> bool:
    """Whether the class of an `img` says that it is a portrait of the author, a logo or an icon."""
    return bool(label) and (_PERSON.search(label) is not None or _SIGN.search(label) is not None)


def _largest(image: PageImage) -> int:
    """The longer side of a picture as far as stated, else 0."""
    return max([size for size in declared_size(image.attributes) if size is not None], default=0)


def _is_title(text: str, *, words: int) -> bool:
    """Whether a link's text can be a headline: of several words as far as the script parts them, and no credit."""
    if len(_folded(text)) < _MIN_TITLE or (len(text.split()) < words and max(text) < _UNSPACED):
        return False
    parts = split_caption(text)
    return parts.credit is None or parts.caption is not None


def _host(url: str) -> str:
    """The host of an absolute address."""
    return _path(url).partition("/")[0]


def _path(url: str) -> str:
    """Host and path of an absolute address."""
    return url.partition("://")[2].partition("#")[0].partition("?")[0].rstrip("/").removeprefix("www.").lower()


def _folded(text: str) -> str:
    """A text in small letters without its spaces."""
    return _SPACES.sub("", text).casefold()


def _is_about(text: str, heading: str) -> bool:
    """Whether a text has the words of the heading that it stands under, two at least and half of them."""
    words = [word for word in _WORD.findall(heading.casefold()) if len(word) > 2]
    shared = len({*words}.intersection(_WORD.findall(text.casefold())))
    return shared >= 2 and shared * 2 >= len(words)


def _overlap(one: str, other: str) -> bool:
    """Whether one of two texts is in the other."""
    return one in other or other in one
