"""The name of the publication. It is never guessed from the domain."""
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from newsclean.article import Evidence
from newsclean.fields.choose import choose
from newsclean.fields.sources import Source, candidates, meta
from newsclean.fields.structured import Structured, structured
from newsclean.page import Page
from newsclean.strings.dates.dates import parse_date
from newsclean.strings.headlines import names_site
from newsclean.strings.lazy import lazy
from newsclean.strings.names.bylines import parse_byline

_TITLE_SPLIT: Final = lazy(r"\s+[|–—·•»«:-]\s+|\s*[|｜_]+\s*|--+")


def _title_tail(page: Page, _: Structured) -> Iterator[str]:
    """The last part of <title>, where the share title is the rest of it."""
    title, shared = page.metadata.title, page.metadata.first("og:title", "twitter:title")
    if not title or not shared or len(title) <= len(shared) or not title.startswith(shared):
        return
    rest = title[len(shared):]
    if not _TITLE_SPLIT.match(rest):  # otherwise the share title is cut off in the headline
        return
    tail = _TITLE_SPLIT.split(rest)[-1]
    if parse_date(tail) is None and ((byline := parse_byline(tail)) is None or not byline.lead):
        yield tail


SOURCES: Final = (
    Source("meta:og:site_name", 0.85, meta("og:site_name")),
    Source("jsonld:publisher", 0.75, lambda _, data: (data.publisher_name,)),
    Source("jsonld:WebSite", 0.7, lambda _, data: data.site_names),
    Source("meta:application-name", 0.6, meta("application-name", "apple-mobile-web-app-title", "al:ios:app_name")),
    Source("title", 0.5, _title_tail),
    Source("meta:dc.publisher", 0.5, meta("dc.publisher", "publisher", "copyright", "article:publisher")),
)
_MAX_CHARS: Final = 60
_MAX_INITIALS: Final = 6  # letters
_MOTTO_SPLIT: Final = lazy(r"\s+[|–—·•»«-][\s-]*\s")
_EDGE: Final = " \t-–—|·•»:,/"
_ADDRESS: Final = lazy(
    r"^(?:https?:)?//|^[@#/]|^©|^(?:19|20)\d\d\s|&copy;|\bcopyright\b|\ball rights\b", re.IGNORECASE
)
_DOMAIN: Final = lazy(r"^(?:www\.)?[\w-]+(?:\.[\w-]+)+$")
_KEY: Final = lazy(
    r"^(?:www\.|the\s+)|\.(?:com|org|net|de|at|ch|fr|co\.uk|uk|es|it|pl|nl|ru|in|jp|cz|news)$|[\W_]+"
)
# The company behind a publication, which no reader calls it by; and the notices that stand in the same tags.
_COMPANY: Final = lazy(
    r"[\s,.](?:AG|GmbH(?: & Co\.? KG)?|Inc|Ltd|LLC|PLC|Corp|S\.?A|S\.?L|S\.?p\.?A|S\.?r\.?l|B\.?V|N\.?V|A/S|Oy|AB|ASA?|"
    r"KG|SE|Sp\. z o\.o|Limited|Company|Holdings?|Verlag|Verlags?gesellschaft|Media Group)\.?$"
)
_NOTICE: Final = lazy(r"(?:版权所有|版權所有|all rights reserved\.?|©)\s*$", re.IGNORECASE)


def site_name(page: Page, data: Structured | None = None) -> tuple[str | None, Evidence]:
    """The publication's name as it prints it."""
    data = structured(page) if data is None else data
    shared = (page.metadata.first("og:title") or "").casefold()
    title = shared or (page.metadata.title or "").casefold()
    found = [
        replace(one, trust=one.trust * 0.5) if _COMPANY.search(one.value) else one
        for one in candidates(page, data, SOURCES, parse=lambda text: _parse(text, page.url), precision=_printed)
        if one.value.casefold() != (shared if one.source == "meta:og:site_name" else title)
    ]
    winner, evidence = choose(found, same=_key, looked_for="site and publisher names in meta tags and JSON-LD")
    return (winner.value if winner else None), evidence


def _parse(text: str, url: str | None) -> str | None:
    text = _without_motto(_NOTICE.sub("", text).strip(_EDGE), url).removeprefix("www.")
    return text if 1 < len(text) <= _MAX_CHARS and not _ADDRESS.search(text) else None


def _without_motto(text: str, url: str | None) -> str:
    """The name out of a text that says more, as a blog's name with its motto: the part that the address says, too.

    Initials stay beside what they stand for: "BRC – Brook River Council". So does whose it is: "Brook – The Example".
    """
    parts = [part.strip(_EDGE + '"“”').removeprefix("www.") for part in _MOTTO_SPLIT.split(text)]
    named = [part for part in parts if names_site(part, url)] if len(parts) > 1 else []
    if not named or (named[0].isupper() and len(named[0]) <= _MAX_INITIALS):
        return text
    first, name = parts[0], named[0]
    return name if name == first or (len(name) < len(first) and not _DOMAIN.match(name)) else text


def _key(text: str) -> str:
    folded = text.casefold()
    return _KEY.sub("", folded) or folded


def _printed(text: str) -> float:
    """A name as printed before one that is a domain or all in lower case."""
    return 0.0 if _DOMAIN.match(text) else 0.5 if text.islower() else 1.0
