"""Hard-wrapped dumps: prose broken at a line width is told by its lines, and put together again.

A line is full where the first word of the next would not have fitted. In wrapped prose each line but a paragraph's
last is full, whatever it ends with; so a full stop at the end of a full line does not end the paragraph.
"""
from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

MIN_LINE: Final = 35  # characters of a line that can be a wrapped one
MAX_LINE: Final = 130  # a dump with a longer line is not hard-wrapped
MIN_LINES: Final = 2  # that end without punctuation and go on in small letters in the next
MIN_FULL: Final = 4  # full lines in all where longer lines than them stand in the dump
MIN_SHARE: Final = 0.2  # of the long lines are full then
FULL_SHARE: Final = 0.7  # of the lines that go on in small letters are full
SLACK: Final = 8  # characters by which the widest line that goes on may fall short of the width
OUTLIER: Final = 12  # characters by which one line may pass all others and not count

_STOPS = (".", "!", "?", ":", ";", "…", "\"", "”", "»", ")", "。", "！", "？", "：", "”", "）", "」", "।", "؟", "۔")
_BULLET = re.compile(r"^\s*(?:[•◦▪▸►‣⁃●○■·]|[*+](?:\s|$)|\d{1,2}[.)]\s)")
_DASH = re.compile(r"^[-–—]\s")
_DENSE = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]")


def wrap_width(lines: list[str]) -> int:
    """The width at which the prose of a dump is broken; 0 where it is not."""
    longest = max((len(line.rstrip()) for line in lines), default=0)
    if not MIN_LINE <= longest <= MAX_LINE:
        return 0
    pairs = [(line.rstrip(), following.strip()) for line, following in pairwise([*lines, ""])]
    pairs = [(line, following) for line, following in pairs if len(line) >= MIN_LINE]
    going_on = [pair for pair in pairs if _unfinished(*pair, longest)]
    if len(going_on) < MIN_LINES:
        return 0
    lengths = sorted((len(line) for line, _ in going_on), reverse=True)
    width = lengths[1] if lengths[0] - lengths[1] > OUTLIER else lengths[0]
    if longest <= width + SLACK:
        width = longest
    full = sum(bool(following) and is_full(line, following, width) for line, following in pairs)
    small = [pair for pair in going_on if pair[1][0].islower()]
    if sum(is_full(*pair, width) for pair in going_on) < MIN_LINES:
        return 0
    if sum(is_full(*pair, width) for pair in small) < FULL_SHARE * len(small):
        return 0
    return width if width == longest or (full >= MIN_FULL and full >= MIN_SHARE * len(pairs)) else 0


def _unfinished(line: str, following: str, longest: int) -> bool:
    """Whether a line ends in the middle of a sentence that the following one goes on with."""
    if not following or line.endswith(_STOPS):
        return False
    if _is_dense(line, following):
        return len(line) >= longest - 1
    return following[0].isalpha() and not following[0].isupper()


def _is_dense(line: str, following: str) -> bool:
    return bool(_DENSE.search(following[:3]) and _DENSE.search(line[-3:]))


def is_full(line: str, following: str, width: int) -> bool:
    """Whether the first word of the following line would not have fitted into this one."""
    if len(line) > width:
        return False
    if _is_dense(line, following):
        return len(line) >= width - 1  # scripts without spaces break anywhere
    return len(line) + 1 + len(following.split(None, 1)[0]) > width


def unwrap(lines: list[str], width: int) -> list[str]:
    """Join the lines of prose that was broken at this width."""
    joined: list[list[str]] = []  # the pieces of each line
    last = ""  # the last line as it stood
    parted = "" in map(str.strip, lines[1:-1])
    for line, after in pairwise([*lines, "."]):
        text, before = line.strip(), last.rstrip()
        closes = parted and not after.strip()  # it is the last before a blank line
        if before and text and _goes_on(before, text, width, closes=closes):
            pieces = joined[-1]
            pieces[-1] = pieces[-1].rstrip()
            pieces += (text,) if _is_dense(before, text) else (" ", text)
        else:
            joined.append([line])
        last = line
    return ["".join(pieces) for pieces in joined]


def _goes_on(line: str, following: str, width: int, *, closes: bool) -> bool:
    """Whether a line goes on in the following one."""
    if _BULLET.match(following) or line.strip() == following:
        return False
    full = is_full(line, following, width)
    if _DASH.match(following):
        return full and not line.endswith(_STOPS)
    if line[-1] in ")）" and not following[0].islower():
        return False  # the credit of a caption, and the headline under it
    if MIN_LINE <= len(line) <= width and following[0].islower():
        return True
    # A short line without a stop is a label or a name, unless a paragraph ends with it.
    return full and (len(following) >= MIN_LINE or closes or following.endswith(_STOPS))
