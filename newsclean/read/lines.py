"""Runs of inline content into the texts of blocks."""
from __future__ import annotations

import re
from typing import Final

from newsclean.page import Kind
from newsclean.read.tags import FLOW

BREAK_MARK: Final = "\x01"  # a <br>; folded into a new block or a line break when the text is flushed
PARAGRAPH_LINE: Final = 80  # mean characters between single <br>s from which each line is a paragraph of its own
_BREAKS = re.compile(r"\x01(?:\s*\x01)+")


def split_lines(raw: str, kind: Kind, tag: str) -> list[str]:
    """The texts of the blocks that a run of inline content makes, white space folded.

    Two `<br>` or more part paragraphs. A single one is a line break, unless the lines outside a paragraph
    element are as long as paragraphs: older pages set their paragraphs so.
    """
    if kind == "preformatted":
        text = raw.replace(BREAK_MARK, "\n").strip("\n")
        return [text] if text.strip() else []
    texts = []
    for piece in _BREAKS.split(raw):
        lines = [line for line in (" ".join(part.split()) for part in piece.split(BREAK_MARK)) if line]
        if len(lines) > 1 and tag not in FLOW and sum(map(len, lines)) / len(lines) >= PARAGRAPH_LINE:
            texts += lines
        elif lines:
            texts.append("\n".join(lines))
    return texts
