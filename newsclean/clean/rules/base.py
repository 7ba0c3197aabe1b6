"""What a named rule is. A rule is data: a name, a reason, what it matches, hits and misses to prove it."""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from newsclean.page import Role

Scope = Literal["block", "section", "tail"]
"""How far a match reaches: the block alone; a label and the items listed under it; all that follows."""


@dataclass(frozen=True, slots=True)
class LabelRule:
    """Whole lines, by language. A block matches when its folded text is one of them (`fold`)."""

    name: str
    why: str
    labels: Mapping[str, tuple[str, ...]]  # language code -> phrases as printed
    role: Role = "boilerplate"
    scope: Scope = "block"
    misses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TextRule:
    """A pattern over a block's text, tried only where one of `words` occurs and the text is short enough."""

    name: str
    why: str
    words: frozenset[str]  # casefolded whole words; for scripts without spaces, substrings
    pattern: str  # a regular expression, case-insensitive, searched in the folded white space text
    hits: tuple[str, ...]
    misses: tuple[str, ...]
    role: Role = "boilerplate"
    scope: Scope = "block"
    max_chars: int = 300


@dataclass(frozen=True, slots=True)
class MarkupRule:
    """Words in the class, id or tag of a container. The whole container goes, unless it holds too much text."""

    name: str
    why: str
    pattern: str  # a regular expression over "tag class id", lower case
    hits: tuple[str, ...]
    misses: tuple[str, ...]
    role: Role = "boilerplate"
    max_share: float = 0.4  # of the page's good text; a container with more is not removed by its class
    kinds: frozenset[str] = field(default_factory=frozenset)  # only blocks of these kinds; empty: all
