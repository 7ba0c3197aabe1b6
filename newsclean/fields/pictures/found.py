"""A picture as found on a page."""
from __future__ import annotations

from dataclasses import dataclass, field

from newsclean.fields.pictures.caption_parts import Caption


@dataclass(slots=True)
class Picture:
    """A picture with what was read around it; `position` is the block before which it stands, -1 for none."""

    position: int
    caption: Caption = field(default_factory=Caption)
    url: str | None = None
    alt: str | None = None
    blocks: frozenset[int] = frozenset()
    source: str = "image"
    width: int | None = None
    key: str | None = None  # equal for one picture in several sizes
    is_large: bool = False  # displayed as a story's opening picture is: in a figure, wide, or named so
