"""The summary: what the publisher wrote to introduce the article."""
from __future__ import annotations

from typing import Final

from newsclean.article import Evidence
from newsclean.fields.choose import choose
from newsclean.fields.sources import Source, candidates, meta
from newsclean.fields.structured import Structured, structured
from newsclean.page import Page
from newsclean.strings.lazy import lazy

SOURCES: Final = (
    Source("meta:og:description", 0.75, meta("og:description"), "sharing"),
    Source("jsonld:description", 0.7, lambda _, data: (data.description,), "search"),
    Source("meta:description", 0.7, meta("description"), "search"),
    Source("meta:twitter:description", 0.7, meta("twitter:description"), "sharing"),
    Source("meta:dc.description", 0.5, meta("dc.description", "dcterms.abstract", "dc.description.abstract")),
    Source("meta:sailthru.description", 0.5, meta("sailthru.description", "parsely-description")),
)
_WORD: Final = lazy(r"\w+")
_CUT: Final = lazy(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\[&hellip;\])\s*$")
_MIN_CHARS: Final = 15
_MAX_CHARS: Final = 3_000
_KEY_CHARS: Final = 32


def summary(page: Page, data: Structured | None = None) -> tuple[str | None, Evidence]:
    """The description given in the metadata; the fullest form of the text that most sources give."""
    data = structured(page) if data is None else data
    found = candidates(page, data, SOURCES, parse=_parse, precision=_fullness)
    title = _key(page.metadata.title or "")
    keys = {text: _key(text) for text in {one.value for one in found}}
    found = [one for one in found if keys[one.value] not in ("", title)]
    winner, evidence = choose(found, same=keys.__getitem__, looked_for="descriptions in JSON-LD and meta tags")
    return (winner.value if winner else None), evidence


def _parse(text: str) -> str | None:
    return text if _MIN_CHARS <= len(text) <= _MAX_CHARS else None


def _key(text: str) -> str:
    """The beginning without spaces and punctuation: one source cuts where the other goes on."""
    return "".join(_WORD.findall(text[:2 * _KEY_CHARS].casefold()))[:_KEY_CHARS]


def _fullness(text: str) -> float:
    """A text that is not cut off before one that is; then the longer."""
    return min(len(text), 1_000) / 1_000 - (1.0 if _CUT.search(text) else 0.0)
