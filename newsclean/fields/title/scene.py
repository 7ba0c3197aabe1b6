"""A page as the headline's features see it: where its prose starts, what that says, what the lines of a dump say."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from newsclean.fields.layout import Places
from newsclean.fields.title.document_title import document_title
from newsclean.fields.title.lines import DumpLines
from newsclean.fields.title.opening import opening_of, stands_in, starts_of
from newsclean.page import Page
from newsclean.strings.headlines import headline_key

STEM: Final = 6  # letters of a word that are compared
_PAIR: Final = 2  # characters, of scripts without spaces
_FIRST: Final = 400  # characters of the prose that are its first lines


@dataclass(slots=True)
class Lines:
    """A page as the headline's features see it."""

    page: Page
    sites: tuple[str, ...]
    places: Places
    site_keys: frozenset[str] = frozenset()
    title_key: str = ""
    title_line: int | None = None  # of a dump: the line that is the document's title and not displayed
    og_key: str = ""
    opening: str = ""
    known: dict[str, bool] = field(default_factory=dict)  # whether a word stands in the opening
    first_lines: dict[int, str] = field(default_factory=dict)  # of the prose at each of its starts
    dump: DumpLines | None = None
    prose: tuple[int, int] = field(init=False)
    starts: list[int] = field(init=False)  # where the prose may start
    firsts: list[int] = field(init=False)  # the blocks of level 1

    def __post_init__(self) -> None:
        metadata = self.page.metadata
        self.prose = self.places.prose
        self.firsts = [block.index for block in self.page.blocks if block.level == 1]
        self.site_keys = frozenset(headline_key(name) for name in self.sites)
        self.title_key = headline_key(metadata.title or "")
        self.og_key = headline_key(metadata.first("og:title") or "")
        self.opening = opening_of(self.page, self.prose)
        self.starts = [self.prose[0]]
        if self.page.format == "text":
            if title := document_title(self.page.blocks):
                self.title_key, self.title_line = headline_key(title.headline), title.line
            self.dump = DumpLines(self.page)
            self.starts = starts_of(self.page, self.prose)
            self.first_lines = {self.prose[0]: self.opening[:_FIRST]}
            for start in self.starts[1:]:
                self.first_lines[start] = opening_of(self.page, (start, self.prose[1]), _FIRST)[:_FIRST]

    def opens_with(self, word: str) -> bool:
        """Whether a word, or a stem of six letters, stands in the opening."""
        said = self.known.get(word)
        if said is None:
            said = self.known[word] = _holds(self.opening, word)
        return said

    def begins_with(self, word: str, start: int) -> bool:
        """The same of the first lines at a start of a dump's prose."""
        return _holds(self.first_lines[start], word)

    def start_of(self, index: int) -> int:
        """The start of the prose that a place is nearest to."""
        return min(self.starts, key=lambda start: distance(start, index)) if len(self.starts) > 1 else self.starts[0]


def distance(start: int, index: int) -> int:
    """How far a place is from where the prose starts; below it is farther."""
    return start - index if index < start else 3 * (index - start) + 10


def _holds(text: str, word: str) -> bool:
    """Whether a text has a word, or one that begins with this stem, or a pair of characters."""
    return word in text if len(word) == _PAIR else stands_in(text, word, whole=len(word) < STEM)
