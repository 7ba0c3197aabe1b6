"""The word directly before a date that says what happened then."""

from __future__ import annotations

from typing import Final

from newsclean.strings.dates.tokens import IDEOGRAPH, NUMBER, SIGN, WORD, Line
from newsclean.strings.dates.words import (
    LABEL_BY,
    LABEL_JOIN,
    PUBLISHED,
    PUBLISHED_CJK,
    UPDATED,
    UPDATED_CJK,
)
from newsclean.strings.lazy import lazy

_BETWEEN: Final = frozenset(":-|.,( /·>")
# The clock of the change alone, and nothing but its zone behind it: "May 3, 2024 -- Updated 0203 GMT (1003 HKT)".
_CLOCK_BEHIND: Final = lazy(
    r"\s*(?:--?|[–—|·])\s*(?:last )?(?P<word>[^\W\d_]+):?\s*(?:at )?\d{1,2}[:.]?\d{2}\s*(?:[ap]\.?m\.?)?\s*[A-Z]{0,4}"
    r"\s*(?:\([^()]{0,30}\))?\s*$"
)


def may_end_label(word: str) -> bool:
    """Whether a word in Latin letters can be the last of a label or of what joins it to its date."""
    low = word.lower()
    return low in PUBLISHED or low in UPDATED or low in LABEL_JOIN


def label_before(line: Line, index: int) -> str | None:
    """ "published", "updated" or None, by the words that end right before token `index`."""
    at, steps = index - 1, 0
    while at >= 0 and steps < 6:
        kind, word = line.kind[at], line.word[at]
        if kind == WORD:
            named = _named(line, at)
            if named:
                return named
        if kind != SIGN:
            spaceless = _spaceless(line.text[max(0, line.end[at] - 8) : line.end[at]])
            if spaceless:
                return spaceless
        if kind == WORD and steps and word not in LABEL_JOIN:
            return _by_author(line, at)
        if not ((kind == WORD and word in LABEL_JOIN) or (kind == SIGN and word in _BETWEEN)):
            return None
        at -= 1
        steps += 1
    return None


def label_after(line: Line, index: int) -> str | None:
    """The label right after a date: where the script's habit puts it there (2023年6月13日 14:05 更新), or before a clock."""
    behind = _CLOCK_BEHIND.match(line.text, line.end[index - 1])
    if behind is not None and behind["word"].casefold() in UPDATED:
        return "updated"
    at = line.skip(index, frozenset("()に"), 2)
    if at >= line.size or not (line.kind[at] == IDEOGRAPH or "\uac00" <= line.word[at][0] <= "\ud7a3"):
        return None
    text = line.text[line.start[at] : line.start[at] + 3]
    if text.startswith(UPDATED_CJK):
        return "updated"
    return "published" if text.startswith(PUBLISHED_CJK) else None


def _by_author(line: Line, index: int) -> str | None:
    """The label of "Posted by Ann Lee on ...", where token `index` ends a name of up to four words."""
    for at in range(index - 1, max(-1, index - 6), -1):
        if line.word[at] in LABEL_BY:
            before = at - 1 if not line.is_sign(at - 1, ":") else at - 2
            return _named(line, before) if before >= 0 else None
        if line.kind[at] == NUMBER:
            return None
    return None


def _named(line: Line, index: int) -> str | None:
    """The label whose last word is token `index`; phrases ("mise à jour") have up to three."""
    for width in (1, 2, 3):
        words = line.word[max(0, index - width + 1) : index + 1]
        phrase = words[0] if width == 1 else "_".join(words)
        if phrase in UPDATED:
            return "updated"
        if phrase in PUBLISHED:
            return "published"
    return None


def _spaceless(before: str) -> str | None:
    if before.isascii():
        return None
    if before.endswith(UPDATED_CJK):
        return "updated"
    return "published" if before.endswith(PUBLISHED_CJK) else None
