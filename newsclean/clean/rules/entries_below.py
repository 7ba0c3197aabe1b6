"""Entries below a label in HTML: elements of one tag and class that each begin alike and hold the text there."""
from __future__ import annotations

import re
from collections.abc import Callable
from itertools import islice
from typing import Final

from newsclean.page import Block, Page

_CLIMB: Final = 4  # containers above the label in which the entries may stand
_FIRST: Final = 6  # blocks below the label within which the first one stands
_DIGITS: Final = re.compile(r"\d+")

Place = tuple[int, str, str]
"""Where an element stands: its parent, tag and class without numbers."""


def end_of_entries(page: Page, label: Block, sums: list[int], is_entry: Callable[[Page, int], bool], least: int) -> int:
    """Where the last entry below a label ends, in the innermost container above it that has prose there; else 0.

    There are so many entries at the least, the first stands right below the label, and half of that prose is theirs.
    """
    nodes, start = page.nodes, label.index + 1
    for container in islice(nodes.ancestors(label.node), 1, 1 + _CLIMB):
        prose = sums[nodes.ends[container]] - sums[start]
        if not prose:
            continue
        for group in _groups(page, container, start, is_entry).values():
            own = sum(sums[nodes.ends[node]] - sums[nodes.starts[node]] for node in group)
            if len(group) >= least and own * 2 >= prose and nodes.starts[group[0]] <= start + _FIRST:
                return nodes.ends[group[-1]]
        return 0
    return 0


def _groups(page: Page, container: int, start: int, is_entry: Callable[[Page, int], bool]) -> dict[Place, list[int]]:
    """The elements from a block to the end of its container that begin as an entry does, by place."""
    nodes, end = page.nodes, page.nodes.ends[container]
    groups: dict[Place, list[int]] = {}
    for node in range(container + 1, len(nodes)):
        if nodes.starts[node] >= end:
            break
        if start <= nodes.starts[node] < nodes.ends[node] and is_entry(page, node):
            label = _DIGITS.sub("", nodes.labels[node])
            groups.setdefault((nodes.parents[node], nodes.tags[node], label), []).append(node)
    return groups
