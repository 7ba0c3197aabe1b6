"""Runs of inline content into the texts of blocks."""
from __future__ import annotations

from itertools import groupby
from typing import Final, NamedTuple

from newsclean.page import Kind
from newsclean.read.html.tags import FLOW

BREAK_MARK: Final = "\ud800"  # a <br>, folded when the text is flushed: a lone surrogate, which no parsed text has
PARAGRAPH_LINE: Final = 80  # mean characters between single <br>s from which each line is a paragraph of its own


class Lines(NamedTuple):
    """The text of a block, and the first and last of the lines between `<br>`s that it is made of."""

    text: str
    first: int
    last: int


def split_lines(raw: str, kind: Kind, tag: str) -> list[Lines]:
    """The texts of the blocks that a run of inline content makes, white space folded.

    Two `<br>` or more part paragraphs. A single one is a line break, unless the lines outside a paragraph
    element are as long as paragraphs: older pages set their paragraphs so.
    """
    if kind == "preformatted":
        text = raw.replace(BREAK_MARK, "\n").strip("\n")
        return [Lines(text, 0, raw.count(BREAK_MARK))] if text.strip() else []
    lines = [" ".join(line.split()) for line in raw.split(BREAK_MARK)]
    found: list[Lines] = []
    for filled, run in groupby(range(len(lines)), key=lambda number: bool(lines[number])):
        if filled:
            found += _paragraphs(lines, list(run), tag)
    return found


def _paragraphs(lines: list[str], run: list[int], tag: str) -> list[Lines]:
    """The blocks of lines in a row, given by their numbers."""
    if len(run) > 1 and tag not in FLOW and sum(len(lines[number]) for number in run) / len(run) >= PARAGRAPH_LINE:
        return [Lines(lines[number], number, number) for number in run]
    return [Lines("\n".join(lines[number] for number in run), run[0], run[-1])]
