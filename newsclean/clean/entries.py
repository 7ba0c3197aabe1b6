"""Entries of a live blog, each with its time: where the story holds most of them, the doubtful ones are its, too."""
from __future__ import annotations

import re
from typing import Final

from newsclean.clean.tagger.tag import NAME as TAGGER
from newsclean.page import Block, Page

NAME: Final = "entry_of_story"
WHY: Final = "It is one of several entries with a time each, most of which are the story's."
DOUBT: Final = 0.85  # confidence of the tagger above which its removal stands
LEAST: Final = 4  # entries
SHARE: Final = 0.7  # of the entries' text that must be kept
MIN_CHARS: Final = 40
MAX_TIME: Final = 40  # characters of the line with an entry's time
_TIME: Final = re.compile(r"(?<![\d:.])(?:[01]?\d|2[0-3])[:.h][0-5]\d(?![\d:.])")
_LEVELS: Final = (1, 2)  # how far above the text the element of its entry is
_STOP: Final = re.compile(r"[.!?…。！？؟।][\"'”’»›“)\]*]*$")

Place = tuple[int, tuple[str, ...]]
"""The container of the entries, and tags and classes from a text up to its entry."""


def keep_entries(page: Page) -> None:
    """Keep the doubtful sentences of entries most of which are kept."""
    if page.format != "html" or not any(map(_is_doubtful, page.blocks)):
        return
    groups: dict[Place, list[Block]] = {}
    for block in page.blocks:
        if block.by == TAGGER and block.kind == "paragraph" and len(block.text) >= MIN_CHARS:
            for level in _LEVELS:
                if (place := _place(page, block, level)) is not None:
                    groups.setdefault(place, []).append(block)
    for place, group in groups.items():
        if len(group) >= LEAST and _are_entries(page, group, len(place[1]) - 1) and _mostly_kept(group):
            for block in group:
                if _is_doubtful(block):
                    block.overrule(kept=True, role="paragraph", by=NAME, why=WHY)


def _is_doubtful(block: Block) -> bool:
    """Whether the tagger removed a sentence in doubt."""
    return (
        block.kept is False and block.by == TAGGER and block.confidence <= DOUBT and block.kind == "paragraph"
        and len(block.text) >= MIN_CHARS and block.link_chars * 3 < len(block.text)
        and _STOP.search(block.text) is not None
    )


def _place(page: Page, block: Block, level: int) -> Place | None:
    nodes, node = page.nodes, block.node
    labels: list[str] = []
    for _ in range(level + 1):
        if node <= 0:
            return None
        labels.append(f"{nodes.tags[node]} {nodes.labels[node]}" if len(labels) < level else nodes.tags[node])
        node = nodes.parents[node]
    return node, tuple(labels)


def _are_entries(page: Page, group: list[Block], level: int) -> bool:
    """Whether the texts stand in several entries, and those have a line with a time each."""
    nodes = page.nodes
    entries: set[int] = set()
    for block in group:
        node = block.node
        for _ in range(level):
            node = nodes.parents[node]
        entries.add(node)
    return len(entries) >= LEAST and all(
        any(_is_time(one.text) for one in page.blocks[nodes.starts[node]:nodes.ends[node]]) for node in entries
    )


def _is_time(text: str) -> bool:
    return len(text) <= MAX_TIME and _TIME.search(text) is not None


def _mostly_kept(group: list[Block]) -> bool:
    return sum(len(b.text) for b in group if b.kept) >= SHARE * sum(len(b.text) for b in group)
