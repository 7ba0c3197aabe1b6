"""The word directly before or behind a date that says what happened then."""

from __future__ import annotations

from typing import Final

from newsclean.strings.dates.clock import after_date, clock_at
from newsclean.strings.dates.grammar import day_at
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

_OPENS: Final = frozenset("()に")
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


def label_before(line: Line, index: int, floor: int = 0) -> str | None:
    """ "published", "updated" or None, by the words from `floor` on that end right before token `index`."""
    at, steps = index - 1, 0
    while at >= floor and steps < 6:
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


def label_after(line: Line, index: int) -> tuple[str | None, int]:
    """The label right after a date -> (label, next token): where the script's habit puts it there (2023年6月13日 14:05 更新),
    or before a clock. Before another moment it is that one's, unless that has its own behind it."""
    behind = _CLOCK_BEHIND.match(line.text, line.end[index - 1])
    if behind is not None and behind["word"].casefold() in UPDATED:
        return "updated", index
    label, stop = _spaceless_at(line, index)
    if label is None:
        return None, index
    after = _moment_end(line, line.skip(stop, _BETWEEN, 3))
    return (label, stop) if after is None or _spaceless_at(line, after)[0] else (None, index)


def _spaceless_at(line: Line, index: int) -> tuple[str | None, int]:
    """The label of a script without spaces that begins at `index` -> (label, next token)."""
    at = line.skip(index, _OPENS, 2)
    if at >= line.size or not (line.kind[at] == IDEOGRAPH or "\uac00" <= line.word[at][0] <= "\ud7a3"):
        return None, index
    begin = line.start[at]
    for label, words in (("updated", UPDATED_CJK), ("published", PUBLISHED_CJK)):
        longest = max((len(word) for word in words if line.text.startswith(word, begin)), default=0)
        if longest:
            stop = at
            while stop < line.size and line.start[stop] < begin + longest:
                stop += 1
            return label, stop
    return None, index


def _moment_end(line: Line, index: int) -> int | None:
    """The token behind the day, the clock or both at `index`; None if there is neither."""
    if index >= line.size or line.kind[index] == SIGN:
        return None
    day = day_at(line, index, None)
    if day is not None:
        clock = after_date(line, day.stop)
        return clock.stop if clock else day.stop
    clock = clock_at(line, index)
    if clock is not None:
        return clock.stop
    yearless = line.digits(index) in (1, 2) and line.is_sign(index + 1, "./-") and line.digits(index + 2) == 2
    return index + 3 if yearless else None


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
