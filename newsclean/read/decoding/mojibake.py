"""Doubly encoded text ("itâ€™s", "ÐŸÑ€Ð¸"): UTF-8 that was read as a legacy encoding and saved again.

It may be a whole page or a few blocks of it. A clean page pays only for a handful of single-character searches;
what looks broken is mended stretch by stretch, because one stretch that cannot be mended must not spoil the rest.
"""
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

# The second half of a doubly encoded character: a C1 control or upper Latin-1, or what windows-1252 made of it.
_TAILS: Final = "\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_TAIL_SET: Final = frozenset([*map(chr, range(0x80, 0xC0)), *"€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"])
# By lead character: how many hits make the page suspect, and the tails that count.
_LEADS: Final = (
    ("â", 1, frozenset("\x80\x81\x82\x84\x88\x98\x99\x9a\x9c\x9d\xac€„‚ˆ˜™š")),
    ("Ã", 2, _TAIL_SET - {"\xa0", "“", "”", "’", "–", "—", "…", "»", "«"}),
    ("Â", 2, frozenset("\xa0£©®°´·»«¿¡§½¼²³±")),
    ("Ð", 4, _TAIL_SET - {"–", "—", "…", "“", "”", "’"}),
    ("ã", 4, frozenset("\x80\x81\x82\x83€ƒ‚")),
    ("à", 4, frozenset("¤¥¦§¨¸¹")),
    ("Ø", 4, _TAIL_SET - {"–", "—", "…", "“", "”", "’", "\xa0"}),
    ("Î", 4, _TAIL_SET - {"–", "—", "…", "“", "”", "’", "\xa0"}),
    ("ï", 2, frozenset("¸¿")),
    ("æ", 4, frozenset(map(chr, range(0x80, 0xA0)))),
    ("ì", 4, _TAIL_SET - {"–", "—", "…", "“", "”", "’", "\xa0"}),
)
# UTF-8 read as windows-1251 turns the commonest Cyrillic letters into pairs with these.
_CYRILLIC: Final = ("Рµ", "Рѕ", "вЂ")
_MAX_LOOKS: Final = 400
_MAX_STRETCHES: Final = 20_000
_PAIR: Final = re.compile(rf"[\xc2-\xf4][{_TAILS}]|[РС][Ђ-џѓ{_TAILS}]|в[Ђ‚]")
_EDGE: Final = re.compile(r"[<>\n\"]")
_REACH: Final = 4_000


def looks_doubly_encoded(text: str) -> bool:
    """Whether the telltale pairs occur often enough to have a closer look."""
    if text.isascii():
        return False
    for lead, enough, tails in _LEADS:
        if lead in text and _hits(text, lead, tails, enough):
            return True
    if "\u0455" in text and any(text.count(pair) > 3 for pair in _CYRILLIC[:2]):
        return True
    return "Ђ" in text and text.count(_CYRILLIC[2]) > 2


def _hits(text: str, lead: str, tails: frozenset[str], enough: int) -> bool:
    found, at, end = 0, -1, len(text) - 1
    for _ in range(_MAX_LOOKS):
        at = text.find(lead, at + 1)
        if at < 0 or at >= end:
            return False
        if text[at + 1] in tails:
            found += 1
            if found >= enough:
                return True
    return False


def mend_double_encoding(text: str) -> tuple[str, int]:
    """The text with its doubly encoded stretches mended, and how many there were."""
    if not looks_doubly_encoded(text):
        return text, 0
    pieces: list[str] = []
    done = mended = 0
    for start, end in _stretches(text):
        before = text[start:end]
        after = _mend(before)
        if after != before:
            pieces += (text[done:start], after)
            done = end
            mended += 1
    pieces.append(text[done:])
    return ("".join(pieces), mended) if mended else (text, 0)


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """Runs between tags, quotation marks and line ends that hold a telltale pair."""
    done, at = 0, 0
    for _ in range(_MAX_STRETCHES):
        pair = _PAIR.search(text, at)
        if pair is None:
            return
        start = max(done, pair.start() - _REACH)
        start = max(start, *(text.rfind(edge, start, pair.start()) + 1 for edge in '<>\n"'))
        edge = _EDGE.search(text, pair.end(), pair.end() + _REACH)
        end = edge.start() if edge else min(len(text), pair.end() + _REACH)
        yield start, end
        done = at = end


def _mend(stretch: str) -> str:
    from ftfy import fix_encoding  # only a page with the telltale pairs pays for the import

    try:
        return fix_encoding(stretch)
    except (ValueError, RecursionError):
        return stretch
