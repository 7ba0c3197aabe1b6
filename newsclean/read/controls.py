"""Control characters, which stand for nothing on a page and break what is made of its text."""
from __future__ import annotations

import re

_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")


def without_controls(text: str) -> str:
    """A text without control characters; tabs and line ends stay."""
    return text if text.isprintable() else _CONTROLS.sub("", text)
