"""Where a page's authors are looked for, and how a name found there is noted."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, NamedTuple

from newsclean.fields.byline.alike import Shape
from newsclean.fields.layout import Places
from newsclean.page import Page
from newsclean.strings.names.author_fields import parse_names
from newsclean.strings.names.bylines import Byline
from newsclean.strings.names.names import Name

ABOVE: Final = 6  # blocks above the headline in which its byline may stand
BELOW: Final = 18  # and below it
_TOP: Final = 1  # the last block that can be the page's title
AFTER: Final = 10  # blocks after the last prose in which a signature may stand
OF_LIST: Final = "of a list"  # the hint that a line stands in a list of other stories


class Mention(NamedTuple):
    """A name as one source gives it; `line` is the whole printed line where it stands on the page."""

    name: Name
    source: str
    raw: str
    position: int | None = None
    line: Byline | None = None
    hints: tuple[str, ...] = ()
    company: int = 1  # how many names the same text gives
    shapes: frozenset[Shape] = frozenset()  # the ways to the line from the elements around it


@dataclass(slots=True)
class Scene:
    """Where to look: the page, its headline, its prose."""

    page: Page
    headline: int | None
    prose: tuple[int, int]
    language: str | None
    site_name: str | None
    places: Places
    captions: frozenset[int] = frozenset()  # blocks that caption a picture: who stands there is in the picture
    known: dict[str, tuple[Name, ...]] = field(default_factory=dict)  # author fields read so far
    read: dict[tuple[str, bool, bool], tuple[Byline, str] | None] = field(default_factory=dict)  # lines read so far

    def named(self, text: str) -> tuple[Name, ...]:
        """The names in an author field; the same text is read once."""
        names = self.known.get(text)
        if names is None:
            names = self.known[text] = parse_names(text, language=self.language, site_name=self.site_name)
        return names


def displayed(page: Page, headline: int | None, start: int) -> int | None:
    """Where the headline is displayed: above the story again, where a dump's first line is its page's title."""
    if headline is None or headline > _TOP or page.format != "text":
        return headline
    again = [block.index for block in page.blocks[headline + 1 : start] if block.text == page.blocks[headline].text]
    return again[-1] if again else headline


def place_of(scene: Scene, index: int) -> tuple[str, ...]:
    """Where a position lies, seen from the headline and the prose; then how far off."""
    start, end = scene.prose
    if scene.headline is not None:
        distance = index - scene.headline
        if -ABOVE <= distance < 0:
            return ("just above",) if distance >= -2 else ("above",)
        if 0 <= distance <= BELOW and (index <= start or start <= scene.headline):
            return ("below", "below near" if distance <= 3 else "below mid" if distance <= 8 else "below far")
        if 0 <= distance <= 4:
            return ("below", "below in prose")
    if start <= index < end:
        return ("in prose",)
    if end <= index < end + AFTER:
        return ("after", "right after" if index < end + 3 else "later after")
    if start - ABOVE <= index < start:
        return ("before prose",)
    return ("far", "far behind" if index >= end else "far ahead")
