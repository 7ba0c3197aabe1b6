"""Structural rules over containers that repeat: readers' replies, and the stories set below the page's own."""
from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from newsclean.page import Block, Page

REPLY: Final = frozenset((
    "reply", "antworten", "répondre", "responder", "rispondi", "antwoorden", "beantwoorden",
    "reageer", "ответить", "відповісти", "odpowiedz", "odpovědět", "svara", "svar", "besvar", "vastaa", "yanıtla",
    "cevapla", "απάντηση", "回复", "回覆", "返信", "답글", "الرد", "رد", "پاسخ", "השב", "balas",
))
"""What the control under a reader's comment says, lower case; other controls may stand in the same line."""

_SHORT: Final = 24  # characters of the line of such controls, at most
_OUTSIDE: Final = 250  # characters of running text around the replies with which they are all of their container
_SHARE: Final = 0.5  # of the page's running text that one reply holds at most
_DATE_LINE: Final = 60
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_DIGITS: Final = re.compile(r"\d+")


def replies(page: Page, sums: list[int], _: list[Block]) -> Iterator[Block]:
    """The entries that each have one control to reply; where no story stands before them, the first is the story."""
    if page.format != "html":
        return
    said = {text for text in {block.text for block in page.blocks if len(block.text) <= _SHORT} if _is_reply(text)}
    if not said:
        return
    controls = [block for block in page.blocks if block.text in said]
    if len(controls) < 2:
        return
    nodes = page.nodes
    at = [control.index for control in controls]
    entries = sorted({_entry(page, control, at) for control in controls})
    titles = [b.index for b in page.blocks if b.kind == "heading" and b.level == 1]
    spans = [
        (nodes.starts[node], nodes.ends[node]) for node in entries
        if sums[nodes.ends[node]] - sums[nodes.starts[node]] <= _SHARE * sums[-1]
        and not any(nodes.starts[node] <= title < nodes.ends[node] for title in titles)
    ]
    if len(spans) < 2:
        return
    first, last = spans[0][0], spans[-1][1]
    if sums[first] < _OUTSIDE and sums[-1] - sums[last] < _OUTSIDE:
        spans = spans[1:]  # a thread
    elif sums[last] - sums[first] - sum(sums[end] - sums[start] for start, end in spans) < _OUTSIDE:
        spans = [(first, last)]
    for start, end in spans:
        yield from page.blocks[start:end]


def _is_reply(text: str) -> bool:
    words = text.lower().split()
    return words[0] in REPLY or words[-1] in REPLY


def _entry(page: Page, control: Block, at: list[int]) -> int:
    """The outermost element around a control that holds no other one."""
    nodes = page.nodes
    entry = control.node
    for node in nodes.ancestors(control.node):
        if bisect_left(at, nodes.ends[node]) - bisect_left(at, nodes.starts[node]) > 1:
            break
        entry = node
    return entry


def next_stories(page: Page, sums: list[int], __: list[Block]) -> Iterator[Block]:
    """Where several containers of one class have a headline and a date each, all but the page's own.

    Other containers than an `article` stand under one parent. A headline is an h1, or an h2 of the class of one. The page's own is the one whose headline the page's title holds,
    else the first.
    """
    if page.format != "html":
        return
    nodes = page.nodes
    classes = {nodes.labels[b.node] for b in page.blocks if b.kind == "heading" and b.level == 1} - {""}
    headings = [
        b for b in page.blocks
        if b.kind == "heading" and (b.level == 1 or (b.level == 2 and nodes.labels[b.node] in classes))
    ]
    if len(headings) < 2:
        return
    groups: dict[tuple[int, str, str], list[tuple[int, Block]]] = {}
    for heading in headings:
        article = False
        for node in nodes.ancestors(nodes.parents[heading.node]):
            if node > 0 and nodes.labels[node]:
                label = _DIGITS.sub("", nodes.labels[node])
                innermost = nodes.tags[node] == "article" and not article
                article = article or innermost
                parent = -1 if innermost else nodes.parents[node]
                groups.setdefault((parent, nodes.tags[node], label), []).append((node, heading))
    title = page.metadata.first("og:title") or page.metadata.title or ""
    for found in groups.values():
        if len({node for node, _ in found}) < 2 or not all(_has_date(page, node) for node, _ in found):
            continue
        own = next((node for node, heading in found if heading.text in title), found[0][0])
        start, end = nodes.starts[own], nodes.ends[own]
        for node, _ in found:
            apart = nodes.ends[node] <= start or end <= nodes.starts[node]
            if apart and sums[end] - sums[start] >= _OUTSIDE:
                yield from page.blocks[nodes.starts[node]:nodes.ends[node]]


def _has_date(page: Page, node: int) -> bool:
    """Whether a short line in the element gives a date."""
    return any(
        len(block.text) <= _DATE_LINE and _YEAR.search(block.text)
        for block in page.blocks[page.nodes.starts[node]:page.nodes.ends[node]]
    )
