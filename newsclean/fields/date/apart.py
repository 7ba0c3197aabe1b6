"""Dates that tell of something else than the page: events in its sentences, other stories, comments, rights.

Such a date is none of the page's own by itself; it counts beside another source that says the same day.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

from newsclean.fields.date.scene import AFTER, BELOW, Scene, Stated, at_headline
from newsclean.page import Block

IN_SENTENCE: Final = "in sentence"
WITHIN: Final = "within story"
BEHIND: Final = "behind story"
BEYOND: Final = "beyond"
OTHER_PART: Final = "other part"
_COMMENTS: Final = frozenset(
    "comments comment kommentare commentaires comentarios comentários commenti reacties komentarze комментарии "
    "kommentarer yorumlar 评论 コメント replies responses".split()
)
_LATE: Final = frozenset(("in prose", "after", "elsewhere"))
_CAPTION: Final = frozenset(("line credited", "line long rest"))


def part_hints(scene: Scene, index: int) -> list[str]:
    """Whether a block lies within the story, behind it, or far behind it, and there under another heading."""
    (start, end), headline, blocks = scene.prose, scene.headline, scene.page.blocks
    if not end or index < start or (headline is not None and start <= headline and index <= headline + BELOW):
        return []
    if index < end:
        return [WITHIN]
    if index >= end + AFTER:
        return [BEYOND]
    return [BEHIND, OTHER_PART] if any(_opens_part(block) for block in blocks[end:index]) else [BEHIND]


def _opens_part(block: Block) -> bool:
    if block.kind == "heading":
        return True
    return len(block.text) <= 30 and any(word in _COMMENTS for word in block.text.casefold().strip(" :").split())


def can_state(one: Stated) -> bool:
    """Whether a date can be the page's own by itself."""
    if one.source not in ("line", "time") or "line published" in one.hints or "line date word" in one.hints:
        return True
    said = {hint.removeprefix(f"{one.source} ") for hint in one.hints}
    if said & {"rights", "post", IN_SENTENCE, BEYOND, OTHER_PART} or _CAPTION.issubset(one.hints):
        return False
    if said >= {"kept", "behind words"}:  # a sentence of the story, or a caption
        return False
    if said & {"apart", "comment"}:
        if said >= {"just below", "bare", "label"} and "comment" not in said:
            return True
        return not said & {"elsewhere", WITHIN, BEHIND}
    return not ("linked" in said and BEHIND in said)


def can_time(one: Stated, group: Sequence[Stated]) -> bool:
    """Whether a date can say at what time of its day the page was published, among those that name the same day.

    A comment, a teaser and an event can't; nor can, where the day stands at the headline, what stands in or behind
    the story without saying that it is the publication's.
    """
    if one.position is None or not can_state(one):
        return one.position is None
    said = {hint.removeprefix(f"{one.source} ") for hint in one.hints}
    box = "apart" in said and "just below" not in said and said & {"elsewhere", WITHIN, BEHIND}
    if box or said & {"comment", BEYOND, OTHER_PART}:
        return one.source == "line" and "published" in said and "comment" not in said
    if "published" in said or one.source.startswith("microdata:"):
        return True
    return said.isdisjoint(_LATE) or not any(at_headline(other) and can_state(other) for other in group)


def can_update(one: Stated) -> bool:
    """Whether the date of a change can be the story's, not that of a box beside it or of the foot."""
    return can_state(one) and not any("comment" in hint or "elsewhere" in hint for hint in one.hints)


def as_printed(stated: Sequence[Stated]) -> list[Stated]:
    """The dates, those of time elements as the line reads that prints them: inside a sentence, of another
    story, or as a change's."""
    printed: dict[tuple[int | None, date], list[Stated]] = {}
    for one in stated:
        if one.source == "line":
            printed.setdefault((one.position, one.day), []).append(one)
    return [
        _as_in_line(one, lines) if one.source == "time" and (lines := printed.get((one.position, one.day))) else one
        for one in stated
    ]


def _as_in_line(one: Stated, lines: Sequence[Stated]) -> Stated:
    same = [line for line in lines if _clock(line) == _clock(one)] or lines
    hints = one.hints
    for elsewhere in (IN_SENTENCE, OTHER_PART):
        if any(f"line {elsewhere}" in line.hints for line in same):
            hints = (*hints, f"time {elsewhere}")
    return one._replace(hints=hints, modified=one.modified or all(line.modified for line in same))


def _clock(one: Stated) -> tuple[int, int] | None:
    return (one.value.hour, one.value.minute) if isinstance(one.value, datetime) else None
