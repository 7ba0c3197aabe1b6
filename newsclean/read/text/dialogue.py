"""Lines of a dump that begin with a dash because somebody speaks, told from the items of a list.

Most languages but English and German set a conversation so: one line a speaker, a dash before it. An item of a list
has the same dash, but seldom ends as a sentence does.
"""
from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsclean.strings.letters import SENTENCE_ENDS

_DASHES: Final = ("— ", "– ", "―")
_HYPHEN: Final = "- "
_ASKS: Final = ("?", "？", "؟", "?»", "?”", "?\"")
_SAID: Final = re.compile(r"[,.!?…] ?[-–—] ?\w")  # "- I saw it, - said the ferryman."


def is_spoken(lines: Sequence[str], number: int) -> bool:
    """Whether the line of this number is spoken by somebody; white space around and inside the lines is folded.

    A line with a hyphen is that only where its sentence goes on with who says it, or where it asks or answers a
    neighbour: sentences stand behind hyphens in lists, too.
    """
    text = lines[number]
    if not _is_sentence(text):
        return False
    if not text.startswith(_HYPHEN) or _SAID.search(text, 2):
        return True
    asks = text.endswith(_ASKS)
    beside = [lines[at] for at in ((number + 1,) if asks else (number - 1,)) if 0 <= at < len(lines)]
    return any(
        other.startswith(_HYPHEN) and _is_sentence(other) and other.endswith(_ASKS) is not asks for other in beside
    )


def _is_sentence(text: str) -> bool:
    """Whether a line behind a dash ends as a sentence does."""
    return text.endswith(SENTENCE_ENDS) and text.startswith((*_DASHES, _HYPHEN)) and any(map(str.isalpha, text))
