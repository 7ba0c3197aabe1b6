"""Pages nested deeper than the parser goes: libxml2 stops at 2,048 levels and loses all that follows."""
from __future__ import annotations

import re
from typing import Final

_TAG = re.compile(rb"<(/?)([a-zA-Z][\w:-]*)[^>]*>")
_VOID: Final = frozenset(
    b"area base br col embed hr img input link meta param source track wbr "
    b"p li dt dd option tr td th thead tbody".split()
)  # elements that have no end tag, or whose end tag is often left out
MAX_DEPTH: Final = 1_000


def flatten(data: bytes, limit: int = MAX_DEPTH) -> bytes:
    """The page without the start and end tags that open below the limit; what is inside them stays."""
    pieces: list[bytes] = []
    kept: list[bool] = []  # for each open element whether its tags stay
    last = 0
    for tag in _TAG.finditer(data):
        name = tag[2].lower()
        if name in _VOID or tag[0].endswith(b"/>"):
            continue
        if tag[1]:
            stays = kept.pop() if kept else True
        else:
            stays = len(kept) < limit
            kept.append(stays)
        if not stays:
            pieces.append(data[last:tag.start()])
            last = tag.end()
    pieces.append(data[last:])
    return b" ".join(pieces) if len(pieces) > 1 else data
