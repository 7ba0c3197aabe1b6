"""Links that lead to an author: to a page of theirs, or to their mail."""

from __future__ import annotations

from typing import Final

from newsclean.strings.lazy import lazy

_AUTHOR_PATH: Final = lazy(
    r"/(?:authors?|autor(?:en|in|es|e|i)?|auteurs?|profile?s?|people|person|team|staff|reporters?|journalists?|journalistes?|writers?|"
    r"contributors?|by|redaktion|redakteure?|byline|columnists?|users?|members?|firmas?|forfatter|journalister|tekijat|kirjoittaja|"
    r"autoriai|yazarlar?|yazar|penulis|avtor|avtory)(?:/|=|-)"
    r"(?!reg(?:_|ist)|log-?in|sign-?(?:in|up)|create)[\w%.~@-]"
)


def is_author_link(href: str) -> bool:
    """Whether an address is that of a person's page or mail, by its path; not where readers sign up or log in."""
    low = href.lower()
    return _AUTHOR_PATH.search(low) is not None or "?author=" in low or "&author=" in low or _is_mail(low)


def _is_mail(href: str) -> bool:
    """Whether a link writes to somebody; without an address it passes the page on ("mailto:?subject=…")."""
    return "mailto:" in href and not href.startswith("mailto:?")
