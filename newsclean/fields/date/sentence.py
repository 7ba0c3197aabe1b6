"""Whether a date of a line belongs to a running sentence, to a span of days or to a part of the line of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsclean.fields.layout import is_dense
from newsclean.strings.dates.dates import find_dates
from newsclean.strings.lazy import lazy

_STOP: Final = lazy(r"[.!?…][\"'”’»)]*(?=\s|$)|[。！？]")
_PART: Final = lazy(r"[.!?…:][\"'”’»)]*\s|[|·•⋅。！？]|\s[-–—]\s")
_WORDS: Final = 4  # words before a date from which they are a sentence
_WORDS_AFTER: Final = 4  # words after it, where the sentence begins with the date
_DENSE_LENGTH: Final = 8  # characters, in scripts without blanks
_MOST_BEFORE: Final = 3
_ON: Final = ("于", "於", "在", "到", "至", "从", "自")
_PUBLISHED: Final = frozenset(
    "veröffentlicht publiziert gepostet erschienen gepubliceerd geplaatst gespeichert".split()
)
_WRITTEN: Final = frozenset("geschrieben verfasst erstellt eingestellt eingetragen abgelegt geschreven".split())
_PIECES: Final = frozenset("artikel beitrag eintrag blogeintrag meldung post text bericht artikkel".split())
_LEADS: Final = frozenset("by von par por di da door av af written posted text autor author на от".split())
_SIGN_BEFORE: Final = lazy(r"[|•·【]\s*$")
_SIGN_BEHIND: Final = lazy(r"\s*(?:$|[|•·】])")
_BYLINE_LAST: Final = lazy(r"(?i)[.!?…][\"'”’»]?\s+(?:by|von|par|por)\s[^.!?…|]{3,60}$")
_BYLINE_ALONE: Final = lazy(  # "Submitted by Ann Cole on", "By Ann Cole in Arts & Culture on"; not "By then"
    r"^(?:[^\W\d_]{4,12} )?(?i:by|von|par|por|door|av|af) (?![a-zß-ÿ])[^\W\d_][^.!?…|]{3,70}$"
)
_SPAN: Final = lazy(r"\s?(?:[–—-]|(?:bis|to|until|till|al|au|do|до)\s)\s?(?=\d|[^\W\d_]{3,12}\.? \d)")
_SPAN_BEFORE: Final = lazy(r"\b(?:19|20)\d\d\s?(?:[–—-]|(?:bis|to|until|till|al|au|do|до)\s)\s?$")
_JOINED: Final = 14
_MAX_SPAN: Final = 40  # characters that hold the second day of a span


def in_sentence(text: str, start: int, end: int, *, ended: bool = True) -> bool:
    """Whether a date at [start, end) of a text without a label stands inside a running sentence.

    `ended` asks for the sentence's full stop. A dateline ("LORNE, May 3, 2024 (Reuters) -"), a line with the author's
    name and a sentence that says when it was published are none.
    """
    before = text[:start]
    for part in _PART.finditer(before):
        before = text[part.end() : start]
    before = before.strip(" \"'“„«(")
    after = text[end - text.startswith(".", end - 1) :]  # "10 a.m." may end the sentence
    stop = _STOP.search(after)
    if is_dense(text):
        return stop is not None and (len(before) >= _DENSE_LENGTH or before.endswith(_ON))
    rest = after.lstrip(" ,")[: stop.start() if stop else 0].split()
    words = before.split()
    if words and (words[0].casefold().strip(":") in _LEADS or before[-1] in ",("):
        return False
    if len(words) >= _WORDS:
        return (stop is not None or not ended) and not _says_published(words, rest)
    return (
        0 < len(words) <= _MOST_BEFORE
        and len(rest) >= _WORDS_AFTER
        and rest[0][0].islower()
        and rest[0] not in _LEADS
    )


def _says_published(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether the verb behind a date says that what is named before it was published or written then."""
    verbs = {word.strip(" .,") for word in after}
    written = not _WRITTEN.isdisjoint(verbs) and any(word.casefold() in _PIECES for word in before)
    return written or not _PUBLISHED.isdisjoint(verbs)


def is_part(text: str, start: int, end: int) -> bool:
    """Whether signs part a date at [start, end) from the rest of its line: "by Ann Cole | May 3, 2024 | Shipping"."""
    return _SIGN_BEFORE.search(text, 0, start) is not None and _SIGN_BEHIND.match(text, end) is not None


def ends_byline(text: str, start: int, end: int) -> bool:
    """Whether a date closes a line that is or ends in a byline: "The harbour is closed. By Ann Cole on May 3, 2024"."""
    before = _BYLINE_ALONE, _BYLINE_LAST
    return len(text) - end <= 1 and any(pattern.search(text, 0, start) is not None for pattern in before)


def is_span(text: str, start: int, end: int) -> bool:
    """Whether a date at [start, end) begins or ends a span of days, which is that of an event."""
    if _SPAN_BEFORE.search(text, max(0, start - _JOINED), start):
        return True
    match = _SPAN.match(text, end)
    if match is None:
        return False
    found = find_dates(text[match.end() : match.end() + _MAX_SPAN])
    return bool(found) and found[0].start == 0 and found[0].label is None
