"""The rules made quick to look up: one dictionary for labels, one for gate words, one for words of classes.

Built once from the rules, read-only. A block costs a dictionary lookup and a set intersection; a regular
expression runs only where a gate word occurs, and is compiled when it is first needed.
"""
from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from types import MappingProxyType
from typing import TypeVar

from newsclean.clean.rules.base import LabelRule, MarkupRule, TextRule, fold, plain, trimmed

MAX_LABEL = 120
"""A label is never longer than this."""

MAX_ROW = 60
"""A row of labels in one line is never longer than this."""

_WORD = re.compile(r"\w+")
_WORDS_IN_ASCII = bytes(ord(chr(i).lower()) if chr(i).isalnum() or chr(i) == "_" else 32 for i in range(128)) + b" " * 128
_ROW_WORDS = 8
_ROOM = 20
_GATED = 160  # a gate word stands within the first characters, for a prompt begins with what it wants
_SLUG = 5  # a name of more parts is a heading's own words: "how-popular-are-newsletters-today"
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_DENSE = r"\u0e00-\u0eff\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"
_HAS_DENSE = re.compile(rf"[{_DENSE}>»›→❯☞©]")
_IS_DENSE = re.compile(rf"[{_DENSE}]|^\W+$")
# The word before makes a state of it: "has-newsletter", "no-comments" say what the page has or has not.
_STATES = frozenset({"has", "no", "with", "without", "not", "non", "hide", "enable", "enabled", "is", "show", "hidden", "category",
                      "cat", "tag", "topic"})
# The word after makes something else of it: "comments-open", "ad-free", "share-price".
_AFTER = frozenset({"open", "closed", "free", "enabled", "disabled", "price", "prices", "accepted", "story", "template",
                     "card", "cards", "ratings", "store"})

Pattern = tuple[int, TextRule, str]  # the first is its place in the rules' order, so that sorting is by it
Word = TypeVar("Word", str, bytes)
_Words = tuple[tuple[tuple[str, ...], MarkupRule], ...]


@dataclass(frozen=True, slots=True)
class RuleIndex:
    """Lookups over a set of rules; see `build`."""

    labels: Mapping[str, LabelRule]
    gates: Mapping[str, tuple[Pattern, ...]]
    ascii_gates: Mapping[bytes, tuple[Pattern, ...]]  # the same for text of ASCII only, which is split as bytes
    long_ascii_gates: Mapping[bytes, tuple[Pattern, ...]]
    long_gates: Mapping[str, tuple[Pattern, ...]]  # of rules for blocks longer than labels
    dense_gates: Mapping[str, tuple[Pattern, ...]]
    dense: re.Pattern[str] | None
    longest: int
    longest_label: int  # with some room for bullets and white space around it
    label_starts: frozenset[str]  # the first word of each label
    words: Mapping[str, _Words]
    first_words: frozenset[str]
    single_words: frozenset[str]  # of rules that one word is enough for
    pairs: frozenset[tuple[str, str]]  # the first two words of the other rules
    by_tag: Mapping[str, MarkupRule]

    def label(self, text: str) -> LabelRule | None:
        """The label rule that this text is a label of."""
        return self.labels.get(fold(text)) if len(text) <= self.longest_label else None

    def text(self, text: str) -> TextRule | None:
        """The first text rule, in the rules' order, that matches."""
        if len(text) > self.longest:
            return None
        if text.isascii():
            encoded = text[:_GATED].encode("ascii").translate(_WORDS_IN_ASCII).split()
            found = _gated(self.ascii_gates if len(text) <= MAX_LABEL else self.long_ascii_gates, encoded)
            dense = ">" in text
        else:
            found = _gated(self.gates if len(text) <= MAX_LABEL else self.long_gates, _WORD.findall(text[:_GATED].casefold()))
            dense = _HAS_DENSE.search(text) is not None
        if dense and self.dense is not None:
            folded = unicodedata.normalize("NFKC", text[:_GATED].casefold())
            found += [self.dense_gates[word] for word in set(self.dense.findall(folded))]
        if not found:
            return None
        ready = plain(text)
        for _, rule, pattern in found[0] if len(found) == 1 else sorted({p for patterns in found for p in patterns}):
            if len(text) <= rule.max_chars and compiled(pattern).match(ready):
                return rule
        return None

    def match(self, text: str) -> LabelRule | TextRule | None:
        """The rule that says what this block is, by its text alone."""
        return self.label(text) or self.text(text)

    def line(self, text: str) -> LabelRule | TextRule | None:
        """The rule of a line of a dump: `match`, or labels of one kind and nothing else, a row of buttons or headings."""
        folded = fold(text) if len(text) <= self.longest_label else ""
        rule = self.labels.get(folded) or self.text(text)
        if rule is not None or len(text) > MAX_ROW:
            return rule
        words = folded.split()
        return self._row(words) if 2 <= len(words) <= _ROW_WORDS else None

    def _row(self, words: list[str]) -> LabelRule | None:
        start = trimmed(words[0])
        if start and start not in self.label_starts:
            return None
        for i in range(len(words) - 1, 0, -1):
            first = self.labels.get(trimmed(" ".join(words[:i])))
            if first is not None:
                rest = self.labels.get(trimmed(" ".join(words[i:]))) or self._row(words[i:])
                if rest is first or (rest is not None and rest.scope == first.scope == "section"):
                    return first
        return None

    def container(self, label: str) -> MarkupRule | None:
        """The rule that matches this class and id, whatever the tag; headings have a limit of their own."""
        words = label.replace("-", " ").replace("_", " ").split()
        if self.first_words.isdisjoint(words):
            return None
        if self.single_words.isdisjoint(words) and self.pairs.isdisjoint(pairwise(words)):
            return None
        return self.markup("", label)

    def markup(self, tag: str, label: str) -> MarkupRule | None:
        """The first markup rule that the tag, class and id of a container match."""
        clean = self.first_words.isdisjoint
        for name in label.replace("_", "-").split():
            parts = name.split("-")
            if clean(parts):
                continue
            parts = [p for p in parts if p]
            if len(parts) > (2 if tag in HEADINGS else _SLUG):
                continue
            for i, part in enumerate(parts):
                for sequence, rule in self.words.get(part, ()):
                    end = i + len(sequence)
                    if tuple(parts[i:end]) == sequence and not (
                        (i and parts[i - 1] in _STATES) or (end < len(parts) and parts[end] in _AFTER)
                    ):
                        return rule
        return self.by_tag.get(tag)


def _gated(gates: Mapping[Word, tuple[Pattern, ...]], words: list[Word]) -> list[tuple[Pattern, ...]]:
    """The patterns of each gate word among these words, in the rules' order."""
    return [] if gates.keys().isdisjoint(words) else [gates[word] for word in gates.keys() & words]


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern compiled, once."""
    return re.compile(pattern, re.IGNORECASE)


def _gate(word: str) -> str:
    folded = unicodedata.normalize("NFKC", word).casefold()
    parts: list[str] = _WORD.findall(folded)
    return max(parts, key=len, default=folded)


def _labels(rules: Iterable[LabelRule]) -> dict[str, LabelRule]:
    labels: dict[str, LabelRule] = {}
    for rule in rules:
        for code, phrases in rule.labels.items():
            for phrase in phrases:
                folded = fold(phrase)
                labels.setdefault(folded, rule)
                if code == "el":  # capitals drop the accents
                    bare = unicodedata.normalize("NFD", folded).replace("\u0301", "")
                    labels.setdefault(unicodedata.normalize("NFC", bare), rule)
    return labels


def _for_long_blocks(gates: Mapping[str, Mapping[Pattern, None]]) -> dict[str, tuple[Pattern, ...]]:
    """The gates without the rules that hold for short blocks only."""
    found = {word: tuple(p for p in patterns if p[1].max_chars > MAX_LABEL) for word, patterns in gates.items()}
    return {word: patterns for word, patterns in found.items() if patterns}


def _as_bytes(gates: Mapping[str, tuple[Pattern, ...]]) -> dict[bytes, tuple[Pattern, ...]]:
    return {word.encode("ascii"): patterns for word, patterns in gates.items() if word.isascii()}


def _words(rules: Iterable[MarkupRule]) -> dict[str, _Words]:
    words: dict[str, list[tuple[tuple[str, ...], MarkupRule]]] = {}
    for rule in rules:
        for given in rule.words.split():
            if given != "*":
                sequence = tuple(given.split("-"))
                words.setdefault(sequence[0], []).append((sequence, rule))
    # The longest sequence first, so that "author-bio" is not taken for "author".
    return {w: tuple(sorted(found, key=lambda f: -len(f[0]))) for w, found in words.items()}


def build(labels: Iterable[LabelRule], texts: Iterable[TextRule], markup: tuple[MarkupRule, ...]) -> RuleIndex:
    """The index of these rules; where two claim the same label or word, the earlier one has it."""
    gates: dict[str, dict[Pattern, None]] = {}
    dense: dict[str, dict[Pattern, None]] = {}
    longest = place = 0
    for rule in texts:
        longest = max(longest, rule.max_chars)
        for when in rule.patterns.values():
            place += 1
            for word in map(_gate, when.words.split()):
                into = dense if _IS_DENSE.search(word) else gates
                into.setdefault(word, {})[place, rule, when.pattern] = None
    words, found_labels = _words(markup), _labels(labels)
    all_gates = {word: tuple(found) for word, found in gates.items()}
    long_gates = _for_long_blocks(gates)
    alternation = "|".join(map(re.escape, sorted(dense, key=len, reverse=True)))
    return RuleIndex(
        labels=MappingProxyType(found_labels),
        gates=MappingProxyType(all_gates),
        ascii_gates=MappingProxyType(_as_bytes(all_gates)),
        long_ascii_gates=MappingProxyType(_as_bytes(long_gates)),
        long_gates=MappingProxyType(long_gates),
        dense_gates=MappingProxyType({word: tuple(found) for word, found in dense.items()}),
        dense=re.compile(alternation) if dense else None,
        longest=longest,
        longest_label=min(max(map(len, found_labels), default=0) + _ROOM, MAX_LABEL),
        label_starts=frozenset(fold(label.split(maxsplit=1)[0]) for label in found_labels),
        words=MappingProxyType(words),
        first_words=frozenset(words),
        single_words=frozenset(s[0] for found in words.values() for s, _ in found if len(s) == 1),
        pairs=frozenset((s[0], s[1]) for found in words.values() for s, _ in found if len(s) > 1),
        by_tag=MappingProxyType({tag: rule for rule in markup for tag in rule.tags}),
    )
