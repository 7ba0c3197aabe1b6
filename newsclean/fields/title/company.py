"""What a line of a dump stands among: a headline stands alone, a teaser among others of its shape."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from newsclean.page import Block

_NEAR: Final = 3  # lines above and below in which a date is looked for
_FAR: Final = 8  # lines above and below in which a byline is looked for
_SIGNATURE: Final = 60  # characters under which a line with a byline or a date is one
_HEADLINE: Final = (25, 160)  # characters of what reads like a headline
_SPACES: Final = 3
_PERIODS: Final = (2, 3, 4, 5, 6)  # lines from one entry of a list to the next
_SHORT: Final = 40  # characters under which a line with a date says little else
_LINE: Final = 120  # characters from which a line with a date is a paragraph
_OFTEN: Final = 3
_RULED: Final = frozenset(("tagger", "duplicate_block", "printed_twice", "prose_run", "pull_quote"))
_DOUBTS: Final = ((0.7, "much"), (0.95, "some"), (0.98, "little"))


class Company:
    """The lines of a dump by their shape; `counts` says how often each text stands there.

    Columns of one byte a line are filled around the lines that are asked for, and searched.
    """

    def __init__(
        self, blocks: Sequence[Block], counts: Mapping[str, int], said: Callable[[Block], Sequence[str]]
    ) -> None:
        self._blocks = blocks
        self._counts = counts
        self._said = said
        size = len(blocks)
        self._shapes = bytearray(size)  # kind, length and whether there is a date; 0 is not yet known
        self._dates = bytearray(size)
        self._bylines = bytearray(size)
        self._signs = bytearray(size)  # bylines and dates
        self._kinds: dict[str, int] = {}

    def features(self, block: Block) -> Iterator[str]:
        """What the lines around say of one."""
        at, blocks = block.index, self._blocks
        low, high = max(0, at - _FAR), min(len(blocks), at + _FAR + 1)
        for index in range(low, high):
            if not self._shapes[index]:
                self._fill(index)
        for offset in (-1, 1):
            if 0 <= at + offset < len(blocks) and (often := self._counts[blocks[at + offset].text]) > 1:
                yield f"repeated {offset:+d} {min(often, _OFTEN)}"
        if self._dates.find(1, at + 1, at + _NEAR + 1) >= 0:
            yield "between dates" if self._dates.find(1, max(0, at - _NEAR), at) >= 0 else "above a date"
        above, below = self._bylines.find(1, low, at) >= 0, self._bylines.find(1, at + 1, high) >= 0
        if above != below:
            yield "under a byline" if above else "above a byline"
        if self._is_under_headline(self._signs.rfind(1, low, at)):
            yield "under another headline"
        if self._is_entry(at):
            yield "entry of a list"
        if block.by not in _RULED:
            yield "ruled out"
        elif not block.kept:
            for confidence, doubt in _DOUBTS:
                if block.confidence <= confidence:
                    yield f"{doubt} doubt"
                    break

    def _is_under_headline(self, sign: int) -> bool:
        """Whether a line that can be a headline stands over the bylines and dates that end in this line."""
        while sign >= 0:
            if not self._shapes[sign]:
                self._fill(sign)
            if not self._signs[sign]:
                text = self._blocks[sign].text
                return _HEADLINE[0] <= len(text) <= _HEADLINE[1] and text.count(" ") >= _SPACES
            sign -= 1
        return False

    def _is_entry(self, at: int) -> bool:
        """Whether the line and its neighbours look like those a few lines up or down, with no story between."""
        shapes, last = self._shapes, len(self._blocks) - 1
        if not 0 < at < last:
            return False
        own = shapes[at - 1 : at + 2]
        for period in _PERIODS:
            for other in (at + period, at - period):
                if 0 < other < last and shapes[other - 1 : other + 2] == own:
                    between = self._blocks[min(at, other) : max(at, other) + 1]
                    if not any(block.kept for block in between):
                        return True
        return False

    def _fill(self, index: int) -> None:
        """Note of a line what kind and how long it is, and whether a short one holds a date or a byline."""
        block = self._blocks[index]
        size = len(block.text)
        length = 0 if size < 15 else 1 if size < 35 else 2 if size < 110 else 3
        kind = self._kinds.setdefault(block.kind, len(self._kinds) + 1)
        said = self._said(block) if size < _LINE else ()
        dated = "dated" in said
        self._shapes[index] = 8 * kind + 2 * length + dated
        if size < _SIGNATURE:
            byline = "byline" in said
            self._bylines[index], self._signs[index] = byline, byline or dated
            self._dates[index] = dated and size < _SHORT
