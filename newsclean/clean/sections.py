"""How far the list under a label goes, and which of its lines are entries of it."""
from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import count, islice, takewhile

from newsclean.clean.rules.base import LabelRule, TextRule, fold
from newsclean.clean.rules.other_stories import MORE_FROM, PROMOTED_STORIES
from newsclean.clean.rules.prose import good_chars
from newsclean.clean.rules.read_more import OF_ONE
from newsclean.clean.rules.topic_lists import TOPIC_LIST, topic_list_end
from newsclean.page import Block, Page

_ITEM = 160  # a headline in a list is shorter
_LEADS_IN = 60  # a line longer than this with a colon at its end leads in what the story lists
_PROSE = 360  # characters of running text behind a subhead
_SUBHEAD = 45  # characters of a line that can be one
_ONE = 3  # lines of a label, one headline and a subhead
_TEASER = 250  # characters of the text under another story's headline
_ABOVE = 4  # lines of such an entry over its text: section, headline, author, date
_MOST = 0.6  # of the page's prose
_CLIMB = 4  # how many containers above a label its list may stand in
_QUOTES = "\"“”„«»‘’'「」"
_STOP = re.compile(r"[.。．।۔؟!]['\"”’»)\]]*$")
_TEASED = (PROMOTED_STORIES, MORE_FROM)
LineRule = LabelRule | TextRule
Matches = Mapping[int, LineRule]
"""The rules of the blocks that a rule matches by what they say."""


def section_end(page: Page, at: int, rule: LineRule, matches: Matches, sums: list[int]) -> int:
    """The index behind the list under the label at this index."""
    if rule is TOPIC_LIST:
        return topic_list_end(page, at, matches)
    return _html_section(page, at, matches) if page.format == "html" else _dump_section(page, at, rule, matches, sums)


def is_item(rule: LineRule | None) -> bool:
    """Whether the rule of a line makes it a headline with a label before it: "Watch: ..."."""
    return rule is not None and rule.scope == "block" and rule.role == "related"


def is_over_advice(page: Page, at: int) -> bool:
    """Whether a line of a dump stands over a list of sentences: what to do "Before you go", and no headlines."""
    items = list(takewhile(lambda block: block.kind == "list_item", islice(page.blocks, at + 1, None)))
    return len(items) > 1 and all(_STOP.search(block.text) for block in items)


def is_entry(page: Page, at: int, block: Block) -> bool:
    """Whether a line of the list under a label is an entry: a link; in a dump one with a bullet, if they have any."""
    if page.format == "html":
        return bool(block.href)
    bulleted = all(one.kind == "list_item" for one in page.blocks[at + 1:at + 3])
    return not bulleted or block.kind == "list_item"


def _html_section(page: Page, at: int, matches: Matches) -> int:
    """The end of a list: link lines within the containers above the label, with short lines between them."""
    nodes = page.nodes
    top = page.blocks[at].node
    for _ in range(_CLIMB):
        if nodes.parents[top] > 0:
            top = nodes.parents[top]
    end = at + 1
    for i in range(at + 1, nodes.ends[top]):
        block = page.blocks[i]
        if i in matches and matches[i].scope != "block":
            break
        if block.link_chars * 10 >= len(block.text) * 6 and len(block.text) <= 250:
            end = i + 1
        elif len(block.text) > 60 or block.kind == "heading" or (i >= end + 3 and i not in matches):
            break
    return end


def _dump_section(page: Page, at: int, rule: LineRule, matches: Matches, sums: list[int]) -> int:
    """The end of a list: headline-like lines until another label or running text."""
    blocks = page.blocks
    end = at + 1
    while end < len(blocks) and (is_item(matches[end]) if end in matches else _headline_like(blocks[end])):
        end += 1
    # Running text resumes: a short last line over it is the story's own subhead.
    if end - at > 2 and end < len(blocks) and good_chars(blocks[end]) and end - 1 not in matches:
        last, before = blocks[end - 1], blocks[end - 2]
        if last.kind != "list_item" and len(last.text) <= _SUBHEAD:
            short = len(last.text) * 3 < len(before.text) * 2 and sums[-1] - sums[end] > _PROSE
            one = end - at == _ONE and (fold(blocks[at].text) in OF_ONE or _is_quoted(last.text, before.text))
            if short or one or before.kind == "list_item" or (last.text.isupper() and not before.text.isupper()):
                end -= 1
    return max(end, _teasers_end(page, at, matches, sums)) if rule in _TEASED else end


def _teasers_end(page: Page, at: int, matches: Matches, sums: list[int]) -> int:
    """The end of headlines with a sentence under each, where such a list stands under most of the prose."""
    blocks, end = page.blocks, at + 1
    if sums[at] < _MOST * sums[-1]:
        return end
    for teasers in count():
        head = end
        while head < min(end + _ABOVE, len(blocks)) and head not in matches and _headline_like(blocks[head]):
            head += 1
        if head == end or head == len(blocks) or head in matches or not _is_teaser(blocks[head]):
            return end if teasers > 1 else at + 1
        end = head + 1
    return end


def _is_teaser(block: Block) -> bool:
    """Whether a line is a sentence or two, as stand under the headline of another story."""
    return block.kind != "list_item" and len(block.text) <= _TEASER and _STOP.search(block.text) is not None


def _is_quoted(text: str, before: str) -> bool:
    """Whether a line stands in quotation marks, and the one before it does not."""
    return text[0] in _QUOTES and text[-1] in _QUOTES and before[0] not in _QUOTES


def _headline_like(block: Block) -> bool:
    if len(block.text) >= _ITEM or (len(block.text) > _LEADS_IN and block.text.endswith((":", "："))):
        return False
    return block.kind == "list_item" or not _STOP.search(block.text)
