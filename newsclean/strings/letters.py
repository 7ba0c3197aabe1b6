"""Small questions about a text's characters that several stages ask."""
from __future__ import annotations

import re
from typing import Final

SENTENCE_ENDS: Final = (".", "!", "?", "…", "。", "！", "？", "؟", "।", "”", "»", "\"")
"""What a sentence ends with: a stop of some script, or the closing quotation mark behind it."""

_NO_LETTERS = re.compile(r"\W+")
_SPACE_EVERY = 12  # characters; scripts that write spaces have more of them


def letters_of(text: str) -> str:
    """The letters and digits of a text in lower case, so that quotes, spaces and dashes make no difference."""
    return _NO_LETTERS.sub("", text.lower())


def is_cased(text: str) -> bool:
    """Whether a text has letters that names begin with in capitals. Georgian has capitals for whole headings only."""
    return text.upper() != text.lower() and not "\u10d0" <= text.lstrip()[:1] <= "\u10ff"


def is_spaceless(text: str) -> bool:
    """Whether a text is in a script that writes no spaces, and so says more in fewer characters."""
    return not text.isascii() and text.count(" ") * _SPACE_EVERY < len(text)
