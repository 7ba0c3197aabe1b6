"""Pictures that nobody sees: those that count readers, and those that a style hides."""
from __future__ import annotations

import re
from itertools import islice
from typing import Final

from newsclean.fields.pictures.urls import is_picture_file
from newsclean.page import Nodes, PageImage
from newsclean.read.html.tags import NOT_SEEN

_TINY: Final = re.compile(
    r"(?<![a-z-])(?:width|height)\s*:\s*[01]px|(?<![a-z-])(?:left|top)\s*:\s*-\d{4,}", re.IGNORECASE
)
_COUNTER: Final = re.compile(
    r"//(?:[\w-]+\.)*(?:stats?|counter|count|track(?:er|ing)?|livetracker|analytics|metrics|beacon|hit|logc?)\d{0,3}\.[\w.-]+/"
)
_LEVELS: Final = 3
_SETS: Final = ("srcset", "data-srcset", "data-src")


def is_unseen(nodes: Nodes, image: PageImage, url: str | None) -> bool:
    """Whether nobody is meant to see a picture: its style hides it, or it is there for its address to be called.

    What has an alternative text is for readers, and hidden perhaps until a script has loaded it.
    """
    attributes = image.attributes
    if (attributes.get("alt") or "").strip():
        return False
    style = attributes.get("style")
    if style and (NOT_SEEN.search(style) or _TINY.search(style)):
        return True
    if url is None or is_picture_file(url):
        return False
    if _COUNTER.search(url.lower()):
        return True
    if "?" not in url or image.sources or any(name in attributes for name in _SETS):
        return False
    return any(nodes.tags[node] == "noscript" for node in islice(nodes.ancestors(image.node), _LEVELS))
