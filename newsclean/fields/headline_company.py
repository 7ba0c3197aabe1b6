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
Shape = tuple[str, int, bool]


class Company:
    """The lines of a dump by their shape; `counts` says how often each text stands there."""

    def __init__(
        self, blocks: Sequence[Block], counts: Mapping[str, int], said: Callable[[Block], Sequence[str]]
    ) -> None:
        self._blocks = blocks
        self._counts = counts
        self._said = said
        self._shapes: dict[int, Shape] = {}

    def features(self, block: Block) -> Iterator[str]:
        """What the lines around say of one."""
        at, blocks = block.index, self._blocks
        for offset in (-1, 1):
            if 0 <= at + offset < len(blocks) and (often := self._counts[blocks[at + offset].text]) > 1:
                yield f"repeated {offset:+d} {min(often, _OFTEN)}"
        above, below = (
            any(self._is_date(at + sign * step) for step in range(1, _NEAR + 1)) for sign in (-1, 1)
        )
        if below:
            yield "between dates" if above else "above a date"
        above, below = (any(self._signs(at + sign * step, "byline") for step in range(1, _FAR + 1)) for sign in (-1, 1))
        if above != below:
            yield "under a byline" if above else "above a byline"
        if self._is_under_headline(at):
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

    def _is_date(self, index: int) -> bool:
        return 0 <= index < len(self._blocks) and self._shape(index)[2] and len(self._blocks[index].text) < _SHORT

    def _signs(self, index: int, *tests: str) -> bool:
        """Whether a short line passes one of some tests of a byline or a date."""
        if not 0 <= index < len(self._blocks) or len(self._blocks[index].text) >= _SIGNATURE:
            return False
        said = self._said(self._blocks[index])
        return any(test in said for test in tests)

    def _is_under_headline(self, at: int) -> bool:
        """Whether bylines or dates stand above, and over them a line that can be their headline."""
        index = next((at - step for step in range(1, _FAR + 1) if self._signs(at - step, "byline", "dated")), -1)
        while self._signs(index, "byline", "dated"):
            index -= 1
        if index < 0:
            return False
        text = self._blocks[index].text
        return _HEADLINE[0] <= len(text) <= _HEADLINE[1] and text.count(" ") >= _SPACES

    def _is_entry(self, at: int) -> bool:
        """Whether the line and its neighbours look like those a few lines up or down, with no story between."""
        own = self._shape(at - 1), self._shape(at), self._shape(at + 1)
        for period in _PERIODS:
            for other in (at + period, at - period):
                if (
                    own[1] == self._shape(other)
                    and own[0] == self._shape(other - 1)
                    and own[2] == self._shape(other + 1)
                    and not any(block.kept for block in self._blocks[max(0, min(at, other)) : max(at, other) + 1])
                ):
                    return True
        return False

    def _shape(self, index: int) -> Shape:
        """A line's kind, how long it is, and whether a short one holds a date."""
        if not 0 <= index < len(self._blocks):
            return "", 0, False
        shape = self._shapes.get(index)
        if shape is None:
            block = self._blocks[index]
            size = len(block.text)
            length = 0 if size < 15 else 1 if size < 35 else 2 if size < 110 else 3
            shape = self._shapes[index] = block.kind, length, size < _LINE and "dated" in self._said(block)
        return shape
