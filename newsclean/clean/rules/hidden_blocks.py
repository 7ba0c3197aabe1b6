"""Text that the page hides from its readers for good, told from what a script or a button shows later.

Whole stories are hidden until a script runs, and answers and footnotes until somebody asks for them. What a script
will show has a class or an id by which the script finds it; so only hidden elements without either go, one or two
side by side among visible text, and windows that open over the page.
"""
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsclean.page import Block, Page
from newsclean.read.html.tags import NOT_DISPLAYED

_WINDOW: Final = re.compile(r"(?<![a-z])(?:modal|dialog|popup|pop-up|lightbox|tooltip)(?![a-z])")
_RUN: Final = 2  # side by side; more are the rest of a story
_SHARE: Final = 0.4  # of the page's running text is the most that goes


def hidden_blocks(page: Page, sums: list[int], _: list[Block]) -> Iterator[Block]:
    """The blocks in elements that nothing will show, and in windows that are closed."""
    nodes = page.nodes
    if page.format != "html" or not nodes.hidden:
        return
    hidden = [
        node for node in sorted(nodes.hidden) if nodes.starts[node] < nodes.ends[node] and _is_hidden(page, node)
    ]
    runs = [run for run in _runs(page, hidden) if len(run) <= _RUN]
    found = [node for run in runs for node in run if _is_among_visible(page, sums, node)]
    found += [node for node in hidden if nodes.labels[node] and _WINDOW.search(nodes.labels[node])]
    spans: list[tuple[int, int]] = []
    for node in sorted(found):
        start, end = nodes.starts[node], nodes.ends[node]
        inside = bool(spans) and end <= spans[-1][1]
        if not inside and not any(b.kind == "heading" and b.level == 1 for b in page.blocks[start:end]):
            spans.append((start, end))
    if sum(sums[end] - sums[start] for start, end in spans) <= _SHARE * sums[-1]:
        for start, end in spans:
            yield from page.blocks[start:end]


def _is_hidden(page: Page, node: int) -> bool:
    """Whether the element is not displayed, for search in the page neither; one may only be silent to screen readers."""
    event = page.events[page.nodes.opens[node] - 1]
    if not isinstance(event, tuple):
        return False
    attributes = event[1]
    if "hidden" in attributes:
        return attributes["hidden"].lower() != "until-found"
    return NOT_DISPLAYED.search(attributes.get("style", "")) is not None


def _runs(page: Page, hidden: list[int]) -> list[list[int]]:
    """The hidden elements without class and id, those side by side together."""
    nodes = page.nodes
    runs: list[list[int]] = []
    last: dict[int, list[int]] = {}  # of each parent the run that its last such child belongs to
    for node in hidden:
        if nodes.labels[node]:
            continue
        run = last.get(nodes.parents[node])
        if run is None or nodes.ends[run[-1]] != nodes.starts[node]:
            run = last[nodes.parents[node]] = []
            runs.append(run)
        run.append(node)
    return runs


def _is_among_visible(page: Page, sums: list[int], node: int) -> bool:
    """Whether more running text than the element's stands beside it."""
    nodes = page.nodes
    parent = nodes.parents[node]
    own = sums[nodes.ends[node]] - sums[nodes.starts[node]]
    return parent >= 0 and sums[nodes.ends[parent]] - sums[nodes.starts[parent]] > 2 * own
