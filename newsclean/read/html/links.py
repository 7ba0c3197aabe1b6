"""Addresses in attributes: made absolute, and only of schemes that are safe to follow."""
from __future__ import annotations

import re
from typing import Final
from urllib.parse import urljoin, urlsplit

LINK_SCHEMES: Final = frozenset({"http", "https", "mailto"})
PICTURE_SCHEMES: Final = frozenset({"http", "https"})

_MAX_CHARS: Final = 4_000
# Browsers drop these wherever they stand, so "java\nscript:" is a script to them.
_DROPPED: Final = re.compile(r"[\t\n\r]")
_CONTROLS: Final = re.compile(r"[\x00-\x20\x7f]")
_PLAIN: Final = re.compile(r"https?://[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?:[/?#][!-~]*)?")
# The host of a plain address, and a path that is joined with it as it stands.
_ORIGIN: Final = re.compile(r"https?://[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?=[/?#]|\Z)")
_PATH: Final = re.compile(r"(?:/(?![/.])[\w.~%+,@!$&'()*=:-]*)+(?:\?[!-\"$-~]+)?(?:#[!-~]+)?", re.ASCII)
_SCHEME: Final = re.compile(r"^([a-zA-Z][a-zA-Z0-9+.-]*):")


def absolute_url(href: str | None, base: str | None, schemes: frozenset[str] = LINK_SCHEMES) -> str | None:
    """The address made absolute; None where it has another scheme, or is relative and `base` is not known."""
    if not href or len(href) > _MAX_CHARS:
        return None
    if "https" in schemes and _PLAIN.fullmatch(href):
        return href  # most on a page are plain ones, which one expression can tell
    if base and _PATH.fullmatch(href) and (origin := _ORIGIN.match(base)) and "https" in schemes:
        return origin[0] + href
    url = _DROPPED.sub("", href.strip())
    scheme = _SCHEME.match(url)
    if scheme is None:
        if not url or not base:
            return f"https:{url}" if url.startswith("//") and len(url) > 2 else None
        try:
            url = urljoin(base, url)
        except ValueError:
            return None
        scheme = _SCHEME.match(url)
    if scheme is None or scheme[1].lower() not in schemes:
        return None
    if not _has_target(url, scheme.end()):
        return None
    return _CONTROLS.sub(_percent, url)


def joined(base: str, url: str) -> str:
    """The address made absolute as far as it can be: it is left as it stands where either cannot be parsed."""
    try:
        return urljoin(base, url)
    except ValueError:
        return url


def _has_target(url: str, start: int) -> bool:
    """Whether there is a host or a mailbox after the scheme, and one that can be parsed."""
    try:
        return bool(url[start:].strip("/")) and (url[:7].lower() == "mailto:" or bool(urlsplit(url).hostname))
    except ValueError:
        return False


def _percent(found: re.Match[str]) -> str:
    return f"%{ord(found[0]):02X}"
