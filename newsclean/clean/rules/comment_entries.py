"""Readers' comments in HTML that hold more text than the story: told by entries of one class under the story's prose."""
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsclean.clean.rules.prose import open_prose
from newsclean.page import Block, Page

_STORY: Final = 120  # characters of prose that stand before the comments
_ENTRIES: Final = 3  # at the least
_DIGITS: Final = re.compile(r"\d+")
_NAMED: Final = "comment"
_ENTRY: Final = re.compile(r"(?:^|\s)(?:single-|user-|reader-)?comment(?:-(?:item|entry|box|wrap(?:per)?|container|block|\d+))?(?=\s|$)")


def holds_entries(page: Page, node: int, sums: list[int]) -> bool:
    """Whether the element stands under a story's prose, and half of its own text is in entries of one class."""
    nodes = page.nodes
    start, end = nodes.starts[node], nodes.ends[node]
    if not _is_under_story(page, start, sums):
        return False
    entries: dict[tuple[int, str, str], list[int]] = {}
    for inner in range(node + 1, len(nodes)):
        if nodes.starts[inner] >= end:
            break
        size = sums[nodes.ends[inner]] - sums[nodes.starts[inner]]
        if size and nodes.labels[inner]:
            label = _DIGITS.sub("", nodes.labels[inner])
            entries.setdefault((nodes.parents[inner], nodes.tags[inner], label), []).append(size)
    own = sums[end] - sums[start]
    return any(len(sizes) >= _ENTRIES and sum(sizes) * 2 >= own for sizes in entries.values())


def comment_entries(page: Page, sums: list[int], _: list[Block]) -> Iterator[Block]:
    """The elements called "comment", three or more, that stand below a story, each no more than half of the page's text."""
    nodes = page.nodes
    if page.format != "html" or "\n".join(nodes.labels).count(_NAMED) < _ENTRIES:
        return
    found = [
        node for node, label in enumerate(nodes.labels)
        if _NAMED in label and nodes.ends[node] > nodes.starts[node] and _ENTRY.search(label)
        and (sums[nodes.ends[node]] - sums[nodes.starts[node]]) * 2 <= sums[-1]
    ]
    if len(found) < _ENTRIES or not _is_under_story(page, nodes.starts[found[0]], sums):
        return
    first = nodes.starts[found[0]]
    if page.blocks[first - 1].kind == "heading":
        yield page.blocks[first - 1]
    for node in found:
        yield from page.blocks[nodes.starts[node]:nodes.ends[node]]


def _is_under_story(page: Page, at: int, sums: list[int]) -> bool:
    """Whether so much prose that no other rule has removed stands before a block."""
    return sums[at] >= _STORY and open_prose(page, at, sums) >= _STORY
