"""Where a page's dates are looked for, and how a date found there is noted."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final, NamedTuple

from newsclean.fields.layout import Places
from newsclean.page import Block, Page
from newsclean.strings.lazy import lazy

ABOVE: Final = 8
BELOW: Final = 20
AFTER: Final = 12
_LABEL: Final = lazy(
    r"\bdate|date\b|\btime|time\b|publish|posted|\bmeta\b|-meta|meta-|by-?line|\bdatum|\bfecha|\bdata\b|tarih|timestamp|\bpub\b|veroffentlich|erschein|dateline"
)
_AT_HEADLINE: Final = ("just above", "just below", "above", "below")
_STORY_FOOT: Final = lazy(r"(?:post|entry|article|story)[\w-]{0,20}[-_]foot(?:er)?")
_UPDATE_LABEL: Final = lazy(r"updat|modif|aktualis|\bmise-?a-?jour")


class Stated(NamedTuple):
    """A date as one source states it; `hints` says where and how it stands there."""

    value: datetime | date
    source: str
    raw: str
    position: int | None = None
    hints: tuple[str, ...] = ()
    ambiguous: bool = False
    modified: bool = False
    relative: bool = False

    @property
    def day(self) -> date:
        """The day alone, as written."""
        return self.value.date() if isinstance(self.value, datetime) else self.value


def at_headline(one: Stated) -> bool:
    """Whether a printed date stands around the headline."""
    return one.source in ("line", "time") and any(f"{one.source} {place}" in one.hints for place in _AT_HEADLINE)


class Scene(NamedTuple):
    """Where to look and how to read."""

    page: Page
    headline: int | None
    prose: tuple[int, int]
    language: str | None
    url: str | None
    reference: datetime | None
    places: Places


def _is_label(label: str) -> bool:
    return _LABEL.search(label) is not None


def _is_update_label(label: str) -> bool:
    return _UPDATE_LABEL.search(label) is not None


def _is_story_foot(label: str) -> bool:
    return _STORY_FOOT.search(label) is not None


def container_hints(scene: Scene, block: Block) -> list[str]:
    """What the containers around a block say of a date in it."""
    found = []
    if scene.places.says(block, _is_label, 3):
        found.append("label")
    if scene.places.says(block, _is_update_label, 3):
        found.append("updated label")
    if scene.places.comment(block):
        found.append("comment")
    elif scene.places.apart(block) and not scene.places.says(block, _is_story_foot, 3):
        found.append("apart")
    return found


def place_of(scene: Scene, index: int) -> str:
    """Where a position lies, seen from the headline and the prose."""
    start, end = scene.prose
    if scene.headline is not None:
        distance = index - scene.headline
        if -ABOVE <= distance <= 0:
            return "just above" if distance >= -2 else "above"
        if 0 < distance <= 4:
            return "just below"
        if distance <= BELOW and (index < start or start < scene.headline):
            return "below"
    if start <= index < end:
        return "in prose"
    if end <= index < end + AFTER:
        return "after"
    return "before prose" if start - ABOVE <= index < start else "elsewhere"
