"""Tables stay or go as a whole: a row is too short to be judged alone, and a table without its head says nothing."""
from __future__ import annotations

from itertools import groupby
from typing import Final

from newsclean.clean.tagger.tag import NAME as TAGGER
from newsclean.page import Block, Page

NAME: Final = "whole_table"
WHY: Final = "Most rows of the table belong to the story, and so does this one."
SHARE: Final = 0.5  # of a table's characters that the tagger must have kept


def keep_whole_tables(page: Page) -> None:
    """Keep the rows that the tagger dropped from a table most of which it kept."""
    rows = [block for block in page.blocks if block.kind == "table" and block.by == TAGGER]
    for _, group in groupby(rows, key=lambda row: page.nodes.parents[row.node]):
        table = list(group)
        dropped = [row for row in table if not row.kept]
        if dropped and _size(dropped) <= (1 - SHARE) * _size(table):
            for row in dropped:
                row.overrule(kept=True, role="table", by=NAME, why=WHY)


def _size(rows: list[Block]) -> int:
    return sum(len(row.text) for row in rows)
