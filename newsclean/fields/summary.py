"""The summary: what the publisher wrote to introduce the article."""
from __future__ import annotations

from typing import Final

from newsclean.article import Evidence
from newsclean.fields.choose import choose
from newsclean.fields.related_labels import is_label
from newsclean.fields.sources import Source, candidates, meta
from newsclean.fields.structured import Structured, structured
from newsclean.page import Page
from newsclean.strings.headlines import names_site
from newsclean.strings.lazy import lazy
from newsclean.strings.letters import SENTENCE_ENDS, letters_of

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
_TAIL: Final = lazy(r"\s+[-–—|]\s+([^|–—]+)$")
_MAX_SITE: Final = 60  # characters, with the dash before it
_ENDS: Final = (*SENTENCE_ENDS, "]")
_MAX_BUTTON: Final = 4  # words
_MIN_CHARS: Final = 15
_MAX_CHARS: Final = 3_000
_KEY_CHARS: Final = 32


def summary(
    page: Page, data: Structured | None = None, *, site_name: str | None = None, title: str | None = None
) -> tuple[str | None, Evidence]:
    """The description given in the metadata; the fullest form of the text that most sources give."""
    data = structured(page) if data is None else data

    def parse(text: str) -> str | None:
        text = _without_more(_without_site(" ".join(text.replace("\\n", " ").split()), site_name, page.url))
        return text if _MIN_CHARS <= len(text) <= _MAX_CHARS and letters_of(text) not in said else None

    said = {letters_of(known) for known in (title, site_name) if known}
    found = candidates(page, data, SOURCES, parse=parse, precision=_fullness)
    document = _key(page.metadata.title or "")
    keys = {text: _key(text) for text in {one.value for one in found}}
    found = [one for one in found if keys[one.value] not in ("", document)]
    winner, evidence = choose(found, same=keys.__getitem__, looked_for="descriptions in JSON-LD and meta tags")
    return (winner.value if winner else None), evidence


def _without_site(text: str, site_name: str | None, url: str | None) -> str:
    """A text without the site's name behind a dash or bar at its end."""
    found = _TAIL.search(text[-_MAX_SITE:])
    if found is None or not (letters_of(found[1]) == letters_of(site_name or "") or names_site(found[1], url)):
        return text
    return text[:-len(found[0])].rstrip()


def _without_more(text: str) -> str:
    """A text without the button that leads on from it: "… Read more »"."""
    words = text.split()
    for count in range(min(_MAX_BUTTON, len(words) - 1), 0, -1):
        button = " ".join(words[-count:])
        if is_label(button) and (words[-count - 1].endswith(_ENDS) or (count > 1 and button.istitle())):
            return text.removesuffix(button).rstrip()
    return text


def _key(text: str) -> str:
    """The beginning without spaces and punctuation: one source cuts where the other goes on."""
    return "".join(_WORD.findall(text[:2 * _KEY_CHARS].casefold()))[:_KEY_CHARS]


def _fullness(text: str) -> float:
    """A text that is not cut off before one that is; then the longer."""
    return min(len(text), 1_000) / 1_000 - (1.0 if _CUT.search(text) else 0.0)
