"""The canonical address: the one under which the publisher wants the article to be known."""
from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit, urlunsplit

from newsclean.article import Evidence
from newsclean.fields.choose import choose
from newsclean.fields.sources import Source, candidates, meta
from newsclean.fields.structured import Structured, structured
from newsclean.page import Page
from newsclean.read.data.values import items
from newsclean.read.html.links import joined

SOURCES: Final = (
    Source("link:canonical", 0.9, lambda page, _: page.metadata.links.get("canonical", ())[:2]),
    Source("meta:og:url", 0.8, meta("og:url")),
    Source("jsonld:url", 0.7, lambda _, data: _declared(data)),
    Source("meta:twitter:url", 0.5, meta("twitter:url", "parsely-link", "sailthru.url", "dc.identifier")),
)
_MAX_CHARS: Final = 2_000


def canonical_url(page: Page, data: Structured | None = None) -> tuple[str | None, Evidence]:
    """The absolute canonical address. A site's front page is no article's address and is passed over."""
    data = structured(page) if data is None else data
    base = joined(page.url or "", page.metadata.base_url or "")
    found = candidates(page, data, SOURCES, parse=lambda text: absolute(text, base))
    if not (page.url and is_front_page(page.url)):
        found = [one for one in found if not is_front_page(one.value)]
    winner, evidence = choose(found, same=_key, looked_for="link rel=canonical, og:url, JSON-LD url")
    return (winner.value if winner else None), evidence


def absolute(url: str, base: str) -> str | None:
    """The address made absolute, without its fragment; None where it is none of the web."""
    url = url.strip()
    if len(url) > _MAX_CHARS or len(url.split()) != 1:
        return None
    try:
        parts = urlsplit(joined(base, url))
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or "." not in parts.netloc:
        return None
    return urlunsplit(parts._replace(fragment=""))


def is_front_page(url: str) -> bool:
    """Whether the address is a site's front page."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return not parts.path.strip("/") and not parts.query


def _declared(data: Structured) -> list[str]:
    if data.article is None:
        return []
    found: list[str] = []
    for key in ("url", "mainEntityOfPage"):
        for value in list(items(data.article.get(key)))[:3]:
            one = value.get("@id") or value.get("url") if isinstance(value, dict) else value
            if isinstance(one, str) and "#" not in one:
                found.append(one)
    return found


def _key(url: str) -> str:
    parts = urlsplit(url)
    host = (parts.netloc or "").lower().removeprefix("www.")
    return f"{host}{parts.path.rstrip('/')}?{parts.query}"
