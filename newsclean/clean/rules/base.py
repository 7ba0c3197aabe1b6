"""What a named rule is. A rule is data: a name, a reason, what it matches, hits and misses to prove it."""
from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from newsclean.page import Role

Scope = Literal["block", "box", "section", "tail"]
"""How far a match reaches: the block alone; the box that it stands in; the items listed under it; all that follows."""

# Marks of direction and joiners, which pages in Arabic, Hebrew and Persian put around a line, and stray byte order marks.
_UNSEEN = "\ufeff\u061c\u200c\u200d\u200e\u200f\u2060\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_OUTER = " \t\n\r\u00a0:;,.…·•●◦▪■□◆►▶▸◂◀‣⁃»«›‹>→←↑↓↗⇒➜➔➤➡▼▲▾▴∨*+|/\\_=~-–—―!?¿¡\"'“”„‘’`´()[]{}<#：，。、！？（）【】「」『』［］｜／＞＜・～※★☆✓✔✕✖×"
_EMOJI = "✅☑👉➡📲📱🔔📌🔹🔸🔴🔵🟢💬📺🎧📢📣⚡🗞📩✉📰🎥📷⬇👇\ufe0f"  # bullets of prompts
_OUTER += _EMOJI + _UNSEEN
_OUTER_ASCII = "".join(filter(str.isascii, _OUTER))
_LEFT = _UNSEEN + _EMOJI + " \t\n\r\u00a0·•●◦▪■□◆►▶▸‣⁃»›>→➜➔➤➡▼▾*+|-–—―※★☆【「［■＞・"


@dataclass(frozen=True, slots=True, eq=False)
class LabelRule:
    """Whole lines, by language. A block matches when its folded text is one of them (`fold`).

    With the scope "section" the items under the label get `role`, the label itself is boilerplate.
    """

    name: str
    why: str
    labels: Mapping[str, tuple[str, ...]]  # language code -> phrases as printed
    role: Role = "boilerplate"
    scope: Scope = "block"
    misses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class When:
    """A pattern and the words of which one must occur before it is tried."""

    words: str  # parted by spaces; whole words, in scripts without spaces (and Korean) substrings
    pattern: str  # a regular expression, case-insensitive, matched at the start of `plain` text


@dataclass(frozen=True, slots=True, eq=False)
class TextRule:
    """Patterns over a block's text, by language, each tried only where a gate word occurs."""

    name: str
    why: str
    patterns: Mapping[str, When]
    hits: tuple[str, ...]
    misses: tuple[str, ...]
    role: Role = "boilerplate"
    scope: Scope = "block"
    max_chars: int = 200


@dataclass(frozen=True, slots=True, eq=False)
class MarkupRule:
    """Words in the class or id of a container. The container's blocks go, unless it holds too much text.

    A word is a run between white space, "-" and "_"; "read-more" means the one after the other in one name.
    """

    name: str
    why: str
    words: str  # parted by spaces
    hits: tuple[str, ...]  # "tag class id" as in `Nodes`
    misses: tuple[str, ...]
    role: Role = "boilerplate"
    max_share: float = 0.4  # of the page's good text; a container with more is not removed by its class
    max_chars: int = 0  # of one block; a longer one stays, and the container holds little good text. 0: no limit
    entries: bool = False  # one with more goes all the same where it holds entries below a story
    whatever: frozenset[str] = frozenset()  # classes with which the container goes whatever it holds
    tags: frozenset[str] = frozenset()  # only containers of these tags; empty: all
    outside: str = ""  # not inside an element of this tag, whose own parts are called so, too
    linked: bool = False  # a long container without links is none of these


Rule = LabelRule | TextRule | MarkupRule


def by_language(**phrases: str) -> MappingProxyType[str, tuple[str, ...]]:
    """Phrases by language code, those of one language parted by "|"."""
    return MappingProxyType({code: tuple(text.split("|")) for code, text in phrases.items()})


def patterns(**given: tuple[str, str]) -> MappingProxyType[str, When]:
    """Gate words and pattern by language code."""
    return MappingProxyType({code: When(words, pattern) for code, (words, pattern) in given.items()})


def plain(text: str) -> str:
    """`text` with its width and compatibility forms, apostrophes and white space unified, no bullet before it."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text).replace("’", "'").replace("\u00ad", "").replace("\u200b", "")
    text = text.lstrip(_LEFT)
    return " ".join(text.split()) if "\n" in text or "\t" in text or "  " in text else text.rstrip()


def fold(text: str) -> str:
    """`text` as labels are compared: `plain`, no case, no punctuation, bullets or arrows around it."""
    if text.isascii():
        text = text.strip(_OUTER_ASCII).lower()
        return " ".join(text.split()) if "\n" in text or "\t" in text or "  " in text else text
    text = unicodedata.normalize("NFKC", text).replace("’", "'").replace("\u00ad", "").replace("\u200b", "")
    # A Turkish page in capitals: İ and I are the capitals of i and ı, and case folding knows one kind of i only.
    return " ".join(text.strip(_OUTER).casefold().replace("i\u0307", "i").replace("ı", "i").split())


def trimmed(folded: str) -> str:
    """A part of a folded text as a label is folded: no punctuation, bullets or arrows around it."""
    return folded.strip(_OUTER)
