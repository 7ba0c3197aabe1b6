"""Links in bylines: to an author's page or mail, and to what the story is filed under."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsclean.page import Page
from newsclean.strings.lazy import lazy
from newsclean.strings.names.persons import looks_like_person

_AUTHOR_PATH: Final = lazy(
    r"/(?:authors?|autor(?:en|in|es|e|i)?|auteurs?|profile?s?|people|person|team|staff|reporters?|journalists?|journalistes?|writers?|"
    r"contributors?|by|redaktion|redakteure?|byline|columnists?|users?|members?|firmas?|forfatter|journalister|tekijat|kirjoittaja|"
    r"autoriai|yazarlar?|yazar|penulis|avtor|avtory)(?:/|=|-)"
    r"(?!reg(?:_|ist)|log-?in|sign-?(?:in|up)|create)[\w%.~@-]"
)
_FILED: Final = frozenset(("rel:tag", "rel:category"))
_MAX_LINKS: Final = 400


def is_author_link(href: str) -> bool:
    """Whether an address is that of a person's page or mail, by its path; not where readers sign up or log in."""
    low = href.lower()
    return _AUTHOR_PATH.search(low) is not None or "?author=" in low or "&author=" in low or _is_mail(low)


def _is_mail(href: str) -> bool:
    """Whether a link writes to somebody; without an address it passes the page on ("mailto:?subject=…")."""
    return "mailto:" in href and not href.startswith("mailto:?")


def tags_of(page: Page) -> dict[int, list[str]]:
    """What the links of each block say that the story is filed under ("rel=category tag"), by the block's index."""
    found: dict[int, list[str]] = {}
    for one in page.metadata.microdata[:_MAX_LINKS]:
        if one.name in _FILED and one.value and not looks_like_person(one.value):
            found.setdefault(one.position, []).append(one.value)
    return found


def without_tags(text: str, tags: Sequence[str]) -> str:
    """A line without the tags that stand in it between bars, commas or dots."""
    for tag in tags:
        text = re.sub(rf"(?<=[|,;•·/\n])\s*{re.escape(tag)}\s*(?=[|,;•·/\n]|$)", "", text)
    return text
