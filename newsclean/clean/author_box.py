"""The box on its author under a story: a name or "About the author" as a heading, and some sentences on who that is.

Some pages have such sentences above the story, behind the byline.
"""
from __future__ import annotations

import re
from itertools import islice, takewhile
from typing import Final

from newsclean.clean.rules.author_labels import AUTHOR_LABELS
from newsclean.clean.rules.base import fold
from newsclean.clean.sign_off import is_author_note
from newsclean.page import Block, Page
from newsclean.strings.names.persons import looks_like_person

NAME: Final = "author_box"
WHY: Final = "A person is named and introduced under the story, as authors are."
WHY_LABEL: Final = "It stands under a heading that announces who the author is."
MIN_BODY: Final = 4  # kept blocks
MIN_ABOVE: Final = 3  # of them above such a heading
MAX_LABEL: Final = 50  # characters
MAX_BOX: Final = 3  # paragraphs under such a heading
REACH: Final = 6  # blocks from the heading to the last of them
STORY: Final = 0.6  # share of the kept text that stands above such a heading
LINES: Final = 3  # above a note, in which the author's name stands
CONTAINERS: Final = 3  # around it, whose classes tell
_OF_AUTHOR: Final = re.compile(r"(?:^|[\s_-])(?:authors?|bio|byline)(?:[\s_-]|$)")
_IS: Final = frozenset(
    ("is", "was", "has", "covers", "writes", "works", "ist", "schreibt", "est", "écrit", "es", "escribe", "è", "är")
)


def introduces_author(page: Page, block: Block) -> bool:
    """Whether a paragraph above a story tells of its author: it stands in their box, or under their name."""
    return _is_in_box(page, block) or _is_under_name(page, block)


def _is_in_box(page: Page, block: Block) -> bool:
    nodes, node = page.nodes, block.node
    for _ in range(CONTAINERS):
        if node < 0 or any(one.kept for one in page.blocks[nodes.starts[node]:nodes.ends[node]]):
            return False  # the story's own container, whatever it is called
        if _OF_AUTHOR.search(nodes.labels[node]):
            return True
        node = nodes.parents[node]
    return False


def _is_under_name(page: Page, block: Block) -> bool:
    """Whether a paragraph says of somebody what they are or do, and a line right above it ends in their full name."""
    first, _, rest = block.text.partition(" ")
    if rest.partition(" ")[0] not in _IS:
        return False
    above = page.blocks[max(0, block.index - LINES):block.index]
    lines = (one.text.split() for one in above if len(one.text) <= MAX_LABEL)
    return any(first in words and looks_like_person(" ".join(words[words.index(first):])) for words in lines)


def drop_author_box(page: Page) -> None:
    """Remove what introduces the author under the story."""
    while len(kept := page.kept()) >= MIN_BODY and _drop_labelled(page, kept):
        pass
    _drop_named(kept)


def _drop_labelled(page: Page, kept: list[Block]) -> bool:
    """Remove the paragraphs under the last heading such as "About the author", and the heading; whether there are any.

    On cross-validated pages and dumps six such boxes are out of the annotated bodies, three are in.
    """
    below = page.blocks[kept[MIN_ABOVE - 1].index + 1:kept[-1].index]
    label = next((block for block in reversed(below) if block.by != NAME and _is_label(block)), None)
    if label is None:
        return False
    above = sum(len(block.text) for block in kept if block.index < label.index)
    if above < STORY * sum(len(block.text) for block in kept):
        return False
    near = (block for block in kept if label.index < block.index <= label.index + REACH)
    box = list(islice(takewhile(lambda block: block.kind != "heading", near), MAX_BOX))
    for block in [*box, label] if box else []:
        block.mark(kept=False, role="sign_off", by=NAME, why=WHY_LABEL, confidence=0.8)
    return bool(box)


def _is_label(block: Block) -> bool:
    return len(block.text) <= MAX_LABEL and fold(block.text) in AUTHOR_LABELS


def _drop_named(kept: list[Block]) -> None:
    """Remove the last two kept blocks where they are a name and a note on it, and no other person has such a heading.

    A story that presents several persons has a heading for each of them.
    """
    if len(kept) < MIN_BODY:
        return
    *story, name, note = kept
    if name.kind != "heading" or not note.text.startswith(name.text) or not is_author_note(note.text):
        return
    if looks_like_person(name.text) and not any(one.kind == "heading" and looks_like_person(one.text) for one in story):
        for block in (name, note):
            block.overrule(kept=False, role="sign_off", by=NAME, why=WHY)
