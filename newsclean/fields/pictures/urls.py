"""Addresses of pictures: the largest that an element offers, whether two are one picture, which are no pictures."""
from __future__ import annotations

import re
from collections.abc import Iterator
from operator import itemgetter
from typing import Final
from urllib.parse import unquote

from newsclean.page import Attributes, PageImage
from newsclean.read.html.links import PICTURE_SCHEMES, absolute_url

# In the order in which they are believed: what a script would load before what stands in its place.
_SETS: Final = ("data-srcset", "data-lazy-srcset", "data-original-set", "data-sizes-srcset", "srcset")
_SINGLE: Final = (
    "data-src", "data-original", "data-lazy-src", "data-lazy", "data-original-src", "data-hi-res-src", "data-full",
    "data-large-file", "data-orig-file", "data-image", "data-img-src", "data-url", "src",
)
_SET_URL: Final = re.compile(r"[\s,]*(\S+)")
_SET_SIZE: Final = re.compile(r"\s+([\d.]+)([wx])(?=\s|,|$)")
_SIZE: Final = re.compile(r"^\s*(\d{1,5})(?:\.\d+)?(?:px)?\s*$")
_PLACEHOLDER: Final = re.compile(
    r"[/_.-](?:blank|spacer|placeholder|transparent|pixel|1x1|lazy|dummy|empty|loading|loader)"
    r"(?:[_.-]|\.(?:gif|png|svg|jpe?g)|$)"
)
_NO_PICTURE: Final = re.compile(
    r"[/_.-](?:(?:logos?|icons?|favicons?|sprites?|avatars?|gravatar|badges?|emojis?|smil(?:ey|ies)|buttons?|"
    r"pixel|tracking|beacon|matomo|piwik|captcha|feedburner|doubleclick|adserver|banners?|qr-?code|lupe|loupe|magnifier|"
    r"play-?(?:icon|button)|print-?logo|apple-touch-icon|searchbutton\w*)(?:[/_.@\d-]|$)|(?<=\.)svg$|"
    r"(?<=/)(?:(?:zoom|play|video-?play|close|search|print|share|e?-?mail|plus|enlarge|calendar|clock)(?:[_-]\w{1,10})?\.(?:png|gif|webp)|"
    r"(?:facebook|twitter|instagram|whatsapp|telegram|youtube|linkedin|reddit|digg|rss)(?:[_-]\w{1,10})?\.(?:png|gif|webp|jpe?g))$)"
)
# Who serves advertisements, by the first name of the host, or by the size that is asked for.
_AD: Final = re.compile(r"^(?:ads?\d?|adserv(?:er|ing)?|banners?)\.[^./]+\.[^/]+|;sz=\d")
# What a site offers for sharing where a story has no picture of its own, by the name of the file.
_STAND_IN: Final = re.compile(
    r"(?:^|(?:og|fb|facebook|twitter|social|share|sharing|image|img|thumb|meta|seo|card)[_-]?)default(?:[_.-]|$)|"
    r"(?:^|[_.-])default[_-]?(?:image|img|pic(?:ture)?|photo|share|social|logo)|"
    r"(?:^|[_.-])(?:subscribe-card|card-share|(?:twitter|facebook|social|og)-(?:standard|fallback|card|share)|no-?(?:image|photo|picture))"
    r"(?:[_.-]|$)|(?:^|[_.-])blank\.(?:gif|png|jpe?g)$"
)
_SIZE_PART: Final = re.compile(
    r"(?:[-_x]?\d{2,4}x\d{2,4}[a-z]?(?=[-_.]|$)|[-_](?:w|h|width|height)[-_=]?\d{2,4}(?=\.|$)|"
    r"[-_](?:scaled|large|medium|small|thumb(?:nail)?|square|wide)(?=\.|$)|"
    r"(?<=/)(?:(?:ar/)?(?:16[x:-]9|9[x:-]16|4[x:-]3|3[x:-]4|3[x:-]2|2[x:-]3|1[x:-]1|2[x:-]1)|xs|s|m|l|xl|xxl)(?=/))"
)
_INNER: Final = re.compile(r"https?:/{1,2}(.+)$")
_FILE: Final = re.compile(r"\.(?:jpe?g|png|webp|avif|gif)", re.IGNORECASE)
_PHOTO: Final = re.compile(r"\.(?:jpe?g|png|webp|avif)", re.IGNORECASE)
_SUFFIXES: Final = re.compile(r"(?:\.(?:jpe?g|png|webp|avif|gif))+$")
_DIGIT: Final = re.compile(r"\d")
_WIDTH: Final = itemgetter(0)
_WIDE_GIF: Final = 200  # pixels
_MAX_SET: Final = 50
_MAX_SOURCES: Final = 10
_MIN_KEY: Final = 6


def picture_url(image: PageImage, base: str | None) -> str | None:
    """The absolute address of the largest picture that the element or the sources beside it offer."""
    offers = _offers(image)
    if len(offers) > 1:
        offers.sort(key=_WIDTH, reverse=True)  # stable: of equals the first
    for _, url in offers:
        if not _is_placeholder(url.lower()) and (full := absolute_url(url, base, PICTURE_SCHEMES)) is not None:
            return full
    return None


def _is_placeholder(url: str) -> bool:
    """Whether an address in small letters is that of what stands in a picture's place until a script has run."""
    return url.startswith("data:") or _PLACEHOLDER.search(f"/{url}") is not None


def offers_same(one: PageImage, other: PageImage) -> bool:
    """Whether two elements offer a picture of the same address: a lazy one and its copy for pages without script."""
    return not {url for _, url in _offers(one)}.isdisjoint(url for _, url in _offers(other))


def _offers(image: PageImage) -> list[tuple[float, str]]:
    """What is offered, each with its width in pixels as far as stated."""
    attributes = image.attributes
    own = declared_size(attributes)[0] or 1.0
    offers = [
        (own, url) for name in _SINGLE
        if name in attributes and (url := attributes[name]) and (name != "data-url" or is_picture_file(url))
    ]
    _add_sets(offers, attributes)
    for source in image.sources[:_MAX_SOURCES]:
        _add_sets(offers, source)
    return offers


def _add_sets(offers: list[tuple[float, str]], attributes: Attributes) -> None:
    for name in _SETS:
        value = attributes.get(name)
        if value and not value.startswith("data:"):
            offers += _set_items(value)


def _set_items(value: str) -> Iterator[tuple[float, str]]:
    """The addresses of a `srcset` with their widths, or what their density is as much as."""
    at = 0
    for _ in range(_MAX_SET):
        found = _SET_URL.match(value, at)
        if found is None:
            return
        url, at = found[1].rstrip(","), found.end()
        size = 2.0
        if url == found[1]:  # a comma behind an address ends its item
            if stated := _SET_SIZE.match(value, at):
                size = _number(stated[1]) * (1.0 if stated[2] == "w" else 2.0)
            comma = value.find(",", at)
            at = len(value) if comma < 0 else comma + 1
        if url:
            yield size, url


def _number(digits: str) -> float:
    try:
        return float(digits)
    except ValueError:
        return 1.0


def declared_size(attributes: Attributes) -> tuple[int | None, int | None]:
    """Width and height as the element states them."""
    return _pixels(attributes.get("width")), _pixels(attributes.get("height"))


def _pixels(value: str | None) -> int | None:
    if not value:
        return None
    found = _SIZE.match(value)
    return int(found[1]) if found else None


def is_no_picture(url: str) -> bool:
    """Whether the address is that of a logo, an icon, a counting pixel, an advertisement or the like."""
    host, path, _ = _parts(url.lower())
    return _NO_PICTURE.search(path) is not None or _AD.search(f"{host}{path}") is not None


def is_stand_in(url: str) -> bool:
    """Whether the address that metadata gives is that of a picture for all stories without one."""
    name = unquote(_parts(unquote(url))[1]).rsplit("/", 1)[-1].lower()
    return _STAND_IN.search(name) is not None


def is_ornament(image: PageImage, url: str | None) -> bool:
    """Whether a picture is a GIF that does not say it is as wide as a picture of a story: an arrow, a button."""
    if url is None or not _parts(url)[1].lower().endswith(".gif"):
        return False
    return (declared_size(image.attributes)[0] or 0) < _WIDE_GIF


def is_picture_file(url: str) -> bool:
    """Whether the name of a file with a photo stands in the address; counters answer with tiny GIFs."""
    return _PHOTO.search(url) is not None


def _parts(url: str) -> tuple[str, str, str]:
    """Host, path and query of an absolute address."""
    rest, _, query = url.partition("#")[0].partition("?")
    host, slash, path = rest.partition("//")[2].partition("/")
    return host, f"{slash}{path}", query


def picture_key(url: str) -> str:
    """Equal for addresses of one picture in several sizes: its file name without sizes and parameters.

    Where the name says nothing ("image.jpg", "1.jpg") the whole path is the key.
    """
    host, path, query = _parts(unquote(url))
    path = path.rstrip("/")
    # A resizing service carries the picture's own address in its path or query.
    inner = _INNER.search(f"{path}?{query}")
    if inner is not None and _FILE.search(inner[1]):
        path = inner[1].split("?")[0].split("&")[0]
    path = path.lower()
    stem = _SIZE_PART.sub("", _SUFFIXES.sub(".", path.rsplit("/", 1)[-1])).rstrip(".")
    if len(stem) >= _MIN_KEY and _DIGIT.search(stem):
        return stem
    return f"{host.lower()}{_SIZE_PART.sub('', path)}" or url
