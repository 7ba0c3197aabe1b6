"""Comment threads in dumps, told by what readers' comments carry: names with a time, "says", "Reply" again and again.

The label over the comments ends a story by itself only where most of the page's prose stands before it; a short
story under which hundreds of readers write is the other case.
"""
from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from newsclean.clean.rules.prose import good_chars
from newsclean.clean.rules.siblings import REPLY
from newsclean.page import Block, Page

_MARKS = 3  # of comments at the least
_FIRST = 12  # lines below the label within which the first one stands
_LONGEST = 12  # paragraphs of one comment
_STORY = 600  # characters of prose that must stand before the label
_LABEL_LINE = 90
MARK_LINE = 80
LABEL_RULES = frozenset({"comment_counter", "comment_section"})
_LABEL_WORDS = frozenset({
    "comment", "comments", "kommentar", "kommentare", "kommentarer", "commentaire", "commentaires", "comentario",
    "comentarios", "comentários", "commenti", "reacties", "komentarze", "komentarzy", "yorumlar", "комментарии",
    "комментариев", "коментарі", "σχόλια", "replies", "responses", "discussion",
})
_SAYS = (
    r".{1,40}\s(?:says|said|wrote|sagt|sagte|schreibt|dit|a écrit|dice|dijo|ha scritto|disse|zegt|schreef|pisze|skrev|"
    r"пишет|пише)\b.{0,30}$"
)
SAYS = re.compile(_SAYS, re.IGNORECASE)
_MARK = re.compile(_SAYS + r"|.{0,70}\b\d{1,2}[:.]\d\d\b", re.IGNORECASE)


def comment_threads(page: Page, sums: list[int], _: list[Block]) -> Iterator[Block]:
    """All blocks from the label over a dump's comment thread on."""
    if page.format != "text" or sums[-1] < _STORY:
        return
    labels = [block.index for block in page.blocks if sums[block.index] >= _STORY and is_label(block)]
    if not labels:
        return
    marks = [block.index for block in page.blocks[labels[0]:] if _is_mark(block)]
    for label in labels:
        if _is_thread(page, label, [mark for mark in marks if mark > label]):
            yield from page.blocks[label:]
            return


def is_label(block: Block) -> bool:
    """Whether a line speaks of comments."""
    if block.by in LABEL_RULES:
        return True
    text = block.text
    return len(text) <= _LABEL_LINE and text[-1] != "." and not _LABEL_WORDS.isdisjoint(text.lower().split())


def _is_mark(block: Block) -> bool:
    """Whether a line stands above or under a comment: who wrote it and when, a button to reply."""
    text = block.text
    if block.by == "comment_section":
        return True
    return len(text) <= MARK_LINE and (text.lower().split(" ", 1)[0] in REPLY or _MARK.match(text) is not None)


def _is_thread(page: Page, label: int, marks: list[int]) -> bool:
    """Whether the marks of comments begin right below the label and follow on each other."""
    if len(marks) < _MARKS or marks[0] - label > _FIRST:
        return False
    return all(
        sum(good_chars(block) > 0 for block in page.blocks[first:second]) <= _LONGEST
        for first, second in pairwise([label, *marks])
    )
