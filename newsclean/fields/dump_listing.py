"""Listings in dumps, which have no links to tell teasers by: headlines with a date each, one after the other."""
from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from newsclean.page import Block, Page

_TEASERS: Final = 5  # at the least
_HEADLINE: Final = 160  # characters at most, with a date perhaps
_SHORT: Final = 15  # of a headline at least
_GAP: Final = 5  # lines from one date to the next, at most
_TEXT: Final = 500  # characters between them
_EDGE: Final = 3  # lines of a teaser before the first date and behind the last
_OUTSIDE: Final = 600  # characters of the body outside the teasers
_SHARE: Final = 0.4
_TIME: Final = r"(?:,? (?:at )?\d{1,2}[:.]\d\d)?$"
_DATE: Final = re.compile(
    r"(?:\b\d{1,2}\.? [^\W\d]{3,10}\.?,? (?:19|20)\d\d|\b[^\W\d]{3,10}\.? \d{1,2}(?:st|nd|rd|th)?, (?:19|20)\d\d|"
    r"\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|\b(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d\d年\d{1,2}月\d{1,2}日)"
    + _TIME
)
_SENTENCE_END: Final = ".!?…。！？:：;,"


def is_dated_list(page: Page, body: list[Block], size: int) -> bool:
    """Whether the dump's body, of `size` characters, stands in such a run of headlines and dates."""
    found: dict[int, int] = {}  # the lines that end in a date: index, and characters before it
    for block in page.blocks:
        text = block.text
        if len(text) <= _HEADLINE and (text[-1].isdigit() or text[-1] == "日") and (date := _DATE.search(text)):
            found[block.index] = date.start()
    if len(found) < _TEASERS:
        return False
    run = _longest(page, found)
    if len(run) < _TEASERS:
        return False
    inside = sum(len(block.text) for block in body if run[0] - _EDGE <= block.index <= run[-1] + _EDGE)
    return size - inside <= min(_OUTSIDE, _SHARE * size)


def _longest(page: Page, found: dict[int, int]) -> list[int]:
    """The longest run of such lines of which each begins, or stands beside, a headline of its own."""
    best: list[int] = []
    run = [min(found)]
    for one, other in pairwise(found):
        between = page.blocks[one + 1:other]
        near = other - one <= _GAP and sum(len(block.text) for block in between) <= _TEXT
        if near and (found[other] >= _SHORT or any(map(_is_headline, between))):
            run.append(other)
        else:
            run = [other]
        best = max(best, run, key=len)
    return best


def _is_headline(block: Block) -> bool:
    return _SHORT <= len(block.text) <= _HEADLINE and block.text[-1] not in _SENTENCE_END
