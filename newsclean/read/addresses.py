"""A short way to absolute addresses: most on a page are plain ones, which one expression can tell."""
from __future__ import annotations

import re
from typing import Final

from newsclean.read.links import LINK_SCHEMES, absolute_url

_MAX_CHARS: Final = 1_000
_PLAIN: Final = re.compile(r"https?://[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?:[/?#][!-~]*)?")


def full_url(href: str | None, base: str | None, schemes: frozenset[str] = LINK_SCHEMES) -> str | None:
    """What `absolute_url` gives, which is the address itself where it is a plain one of the web."""
    if href and len(href) <= _MAX_CHARS and _PLAIN.fullmatch(href):
        return href
    return absolute_url(href, base, schemes)
