"""Teasers of other stories in HTML that no label names: elements of one class below the story, each with a linked headline
and a text that is cut off, or a line with a date.
"""
from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from newsclean.clean.rules.labelled_teasers import is_teaser
from newsclean.clean.rules.prose import open_prose
from newsclean.page import Block, Page

_STORY: Final = 240  # characters of prose that stand before the teasers and that no rule has removed
_LEAST: Final = 3
_CLIMB: Final = 4  # from a line of a teaser up to its element
_MAX_DATE: Final = 60
_CUT: Final = re.compile(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\])$")
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_DIGITS: Final = re.compile(r"\d+")


def cut_teasers(page: Page, sums: list[int], left: list[Block]) -> Iterator[Block]:
    """The teasers that are left, where three of one class or more stand below the story."""
    if page.format != "html" or sums[-1] < _STORY:
        return
    signs = [block for block in left if block.kept is None and _is_sign(block)]
    if sum(sums[sign.index] >= _STORY for sign in signs) < _LEAST:
        return
    nodes = page.nodes
    groups: dict[tuple[int, str, str], dict[int, None]] = {}
    for sign in signs:
        for node in islice(nodes.ancestors(sign.node), _CLIMB):
            if nodes.ends[node] - nodes.starts[node] > 1:
                shape = nodes.parents[node], nodes.tags[node], _DIGITS.sub("", nodes.labels[node])
                groups.setdefault(shape, {})[node] = None
    for group in groups.values():
        first = nodes.starts[next(iter(group))]  # on a page of nothing but teasers no story stands before it
        if len(group) < _LEAST or sums[first] < _STORY or open_prose(page, first, sums) < _STORY:
            continue
        if all(is_teaser(page, node) for node in group):
            for node in group:
                yield from page.blocks[nodes.starts[node]:nodes.ends[node]]


def _is_sign(block: Block) -> bool:
    """Whether a text is cut off, or a line gives a date."""
    return _CUT.search(block.text) is not None or (len(block.text) <= _MAX_DATE and _YEAR.search(block.text) is not None)
