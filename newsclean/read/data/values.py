"""Getters for values of any type: what a JSON object says, as clean text, whatever form its publisher chose."""
from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Any, Final

Json = dict[str, Any]

_MAX_TEXT: Final = 2_000_000
_MAX_ITEMS: Final = 500
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff\ud800-\udfff]")
_EMPTY_LINES: Final = re.compile(r"\n{2,}")
_TAG: Final = re.compile(r"</?[a-zA-Z][^<>]{0,500}>")
_BLOCK_END: Final = re.compile(r"<(?:br|/p|/div|/h[1-6]|/li)\b[^<>]{0,200}>", re.IGNORECASE)
_WORDS: Final = re.compile(r"\w+")
_FIRST_STAMP: Final = 631_152_000  # 1990, in seconds
_LAST_STAMP: Final = 4_102_444_800  # 2100
_TEXT_KEYS: Final = ("@value", "name", "text", "value", "headline", "@id")


def text_of(value: Any, *, keep_lines: bool = False) -> str | None:
    """A string's text: entities resolved, tags and control characters gone, white space folded; else None."""
    if not isinstance(value, str):
        return None
    text = value[:_MAX_TEXT]
    if "&" in text:
        text = html.unescape(text)
        if "&amp;" in text or "&quot;" in text or "&#" in text:
            text = html.unescape(text)
    if "<" in text:
        if keep_lines:
            text = _BLOCK_END.sub("\n", text)
        text = _TAG.sub(" " if not keep_lines else "", text)
    if keep_lines:
        lines = (" ".join(line.split()) for line in text.splitlines())
        text = _CONTROLS.sub("", _EMPTY_LINES.sub("\n\n", "\n".join(lines)).strip())
    else:
        text = " ".join(text.split())
        if not text.isprintable():
            text = _CONTROLS.sub("", text)
    return text if text and text not in ("null", "undefined", "None", "NULL") else None


def plain(value: Any) -> str | None:
    """The first text in a value: of a string, of a list's first usable item, of an object's name or value."""
    for text in strings(value):
        return text
    return None


def stamp(value: Any) -> str | None:
    """A moment as written: the first text in a value, or a number that counts seconds, or thousandths, since 1970."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(int(value)) if _FIRST_STAMP <= value < _LAST_STAMP * 1000 else None
    return plain(value)


def strings(value: Any) -> Iterator[str]:
    """Every text in a value, in order, two lists deep."""
    for item in items(value):
        if isinstance(item, dict):
            for key in _TEXT_KEYS:
                if text := text_of(item.get(key)):
                    yield text
                    break
        elif text := text_of(item):
            yield text


def items(value: Any) -> Iterator[Any]:
    """The value itself, or the items of a list and of the lists in it; None gives nothing."""
    if isinstance(value, list):
        for item in value[:_MAX_ITEMS]:
            if isinstance(item, list):
                yield from (one for one in item[:_MAX_ITEMS] if one is not None)
            elif item is not None:
                yield item
    elif value is not None:
        yield value


def flag(value: Any) -> bool | None:
    """A truth value in any of its spellings; None where it is none."""
    if isinstance(value, bool):
        return value
    if isinstance(value, (int, float)):
        return bool(value)
    word = (plain(value) or "").lower().rsplit("/", 1)[-1]
    if word in ("true", "yes", "1", "free"):
        return True
    return False if word in ("false", "no", "0") else None


def words(text: str | None) -> frozenset[str]:
    """The set of a text's words, lower case; of scripts without spaces, its pairs of characters."""
    if not text:
        return frozenset()
    found = _WORDS.findall(text[:1_000].lower())
    split: set[str] = set()
    for word in found:
        if len(word) > 2 and word[0] >= "\u2e80":
            split.update(word[i:i + 2] for i in range(len(word) - 1))
        else:
            split.add(word)
    return frozenset(split)
