"""The named rules over a page: `apply_rules` marks the blocks that go, and leaves the others open."""
from __future__ import annotations

import re
import sys

from newsclean.clean.rules import rule_index
from newsclean.clean.rules.base import MarkupRule, Rule, TextRule
from newsclean.clean.rules.comment_entries import holds_entries
from newsclean.clean.rules.index import HEADINGS, RuleIndex
from newsclean.clean.rules.other_stories import MORE_FROM, PROMOTED_STORIES
from newsclean.clean.rules.prose import prefix_sums
from newsclean.clean.rules.read_more import READ_ALSO, READ_MORE
from newsclean.clean.rules.structure import STRUCTURE_RULES, StructureRule
from newsclean.clean.sections import LineRule, Matches, is_entry, is_item, is_over_advice, section_end
from newsclean.clean.subheads import is_subhead
from newsclean.page import Block, Page, Role

_TITLE = 15  # characters at least; a shorter h1 may be the site's name
_LABEL = 40  # characters before a linked headline
_NAME = 160  # a byline is shorter
_PROSE = 120  # running text of this length is prose of substance
_BOX_SHARE = 0.1  # of the page's running text is the most that a box holds, and no more than _PROSE * 2
_BOX_BLOCKS = 20
_LONG = 300  # characters of a block in HTML above which it is no prompt
_TEXT = 1_500  # characters of a container that is more than a few teasers
_UNLINKED = 0.02  # of its characters in links
_TAIL_SHARE = 0.6  # of the prose must stand before a label that ends the story

_SLUG_WORDS = re.compile(r"[a-z0-9]+")


def apply_rules(page: Page) -> None:
    """Mark every block that a named rule removes with the rule's name, reason and role.

    Containers first, for they take most of the blocks; then what blocks say; then what stands twice.
    """
    index = rule_index()
    sums = prefix_sums(page)
    if page.format == "html":
        _apply_markup(page, index, sums)
    matches = _match_blocks(page, index)
    for i, rule in matches.items():
        label = rule.scope == "section" and "\n" not in page.blocks[i].text
        _mark(page.blocks[i], rule, "boilerplate" if label else rule.role)
    for i, rule in matches.items():
        if rule.scope == "section":
            _apply_section(page, i, rule, matches, sums)
        elif rule.scope == "box" and page.format == "html":
            _apply_box(page, i, rule, sums)
    _apply_tail(page, matches, sums)
    left = [block for block in page.blocks if block.kept is None]
    for structure in STRUCTURE_RULES:
        for block in structure.find(page, sums, left):
            if block.kept is None:
                _mark(block, structure, structure.role)


def _mark(block: Block, rule: Rule | StructureRule, role: Role) -> None:
    block.mark(kept=False, role=role, by=rule.name, why=rule.why)


def _match_blocks(page: Page, index: RuleIndex) -> Matches:
    """What the blocks say that are still undecided; in a dump several labels may share a line."""
    dump = page.format == "text"
    match = index.line if dump else index.match
    longest = index.longest if dump else _LONG
    found: dict[int, LineRule] = {}
    for i, block in enumerate(page.blocks):
        if block.kept is None and len(block.text) <= longest and block.kind != "preformatted":
            rule = match(block.text)
            if rule is None and block.links:
                rule = _list_in_one(block, index) if block.links > 1 else _label_and_link(block, index)
            if rule is not None and not _is_of_story(page, block, rule):
                found[i] = rule
        elif block.role == "caption" and block.href and len(block.text) <= longest:
            rule = match(block.text)  # a class may name the look of a caption only
            if rule is not None and rule.role == "related" and rule.scope == "block":
                found[i] = rule
    return found


def _is_of_story(page: Page, block: Block, rule: LineRule) -> bool:
    """Whether a line that a rule matches is a subhead of the story by what stands around it."""
    if page.format == "html":
        return is_subhead(page, block, rule)
    return rule is PROMOTED_STORIES and is_over_advice(page, block.index)


def _list_in_one(block: Block, index: RuleIndex) -> LineRule | None:
    """The rule of a block that is a label and under it, parted by line breaks, the links that it stands over."""
    first, _, rest = block.text.partition("\n")
    rule = index.match(first) if rest and block.link_chars * 2 > len(rest) else None
    return rule if rule is not None and rule.scope == "section" else None


def _label_and_link(block: Block, index: RuleIndex) -> TextRule | None:
    """The rule of a line that is a label and, with no sign between, the headline that it announces as a link."""
    head = block.text[:len(block.text) - block.link_chars]
    if len(head) > _LABEL or block.link_chars < _TITLE:
        return None
    return READ_ALSO if index.match(head.strip()) in (READ_MORE, MORE_FROM) else None


# --- markup

def _apply_markup(page: Page, index: RuleIndex, sums: list[int]) -> None:
    """Mark the blocks of containers by class; of nested containers the outermost that may go decides."""
    nodes, blocks, total = page.nodes, page.blocks, max(sums[-1], 1)
    container, by_tag = index.container, index.by_tag
    titles = _titles(page)
    memo: dict[str, MarkupRule | None] = {"": None}
    done = 0  # the blocks before this one are decided
    for node, (tag, label, start, end) in enumerate(zip(nodes.tags, nodes.labels, nodes.starts, nodes.ends)):
        if end <= done or start == end:
            continue
        if label in memo:
            rule = memo[label]
        else:
            rule = memo[label] = container(label)
        if rule is None and tag in by_tag:
            rule = by_tag[tag]
        elif tag in HEADINGS:
            rule = index.markup(tag, label)
            if rule is not None and _is_own_slug(label, blocks[start]):
                rule = None
        if rule is None or (rule.outside and rule.outside in map(nodes.tags.__getitem__, nodes.ancestors(node))):
            continue
        if not _may_go(rule, sums[end] - sums[start], total) and rule.whatever.isdisjoint(label.split()) and not (
            rule.entries and holds_entries(page, node, sums)
        ):
            continue
        if any(start <= title < end for title in titles) or (rule.linked and _is_unlinked(blocks[start:end])):
            continue
        done = end
        limit, name, why, role = rule.max_chars or sys.maxsize, rule.name, rule.why, rule.role
        varies = role in ("related", "byline")
        for block in blocks[start:end]:
            if len(block.text) <= limit:
                block.mark(kept=False, role=_role_in(rule, block) if varies else role, by=name, why=why)


def _is_unlinked(blocks: list[Block]) -> bool:
    """Whether a container is long and has hardly a link: a ranking that is the story, and no list of other stories."""
    size = sum(len(block.text) for block in blocks)
    return size > _TEXT and sum(block.link_chars for block in blocks) < _UNLINKED * size


def _is_own_slug(label: str, heading: Block) -> bool:
    """Whether the id of a heading is its text made an anchor: "1-audible" says nothing of what it is."""
    return "-".join(_SLUG_WORDS.findall(heading.text.lower())) in label.split()


def _may_go(rule: MarkupRule, good: int, total: int) -> bool:
    """Whether a container with so much of the page's good text may go by its class."""
    return good <= rule.max_share * total and not (rule.max_chars and good > rule.max_chars * 2)


def _titles(page: Page) -> list[int]:
    """The h1 headings, if they are few: no container of the page's title goes by its class."""
    found = [b.index for b in page.blocks if b.level == 1 and b.kind == "heading" and len(b.text) >= _TITLE]
    return found if len(found) <= 3 else []


def _role_in(rule: MarkupRule, block: Block) -> Role:
    """Of listed stories the headlines are related, of an author's box the name is a byline."""
    if rule.role == "related":
        linked = block.href and block.link_chars * 2 > len(block.text)
        return "related" if linked and len(block.text) >= 15 else "boilerplate"
    return "boilerplate" if rule.role == "byline" and len(block.text) > _NAME else rule.role


# --- sections

def _apply_section(page: Page, at: int, rule: LineRule, matches: Matches, sums: list[int]) -> None:
    """Mark the items listed under a label."""
    if page.format == "text" and not sums[at]:
        return  # before any running text the next lines may be the headline
    for block in page.blocks[at + 1:section_end(page, at, rule, matches, sums)]:
        if block.kept is None or is_item(matches.get(block.index)):
            beside = rule.role == "related" and not is_entry(page, at, block)
            _mark(block, rule, "boilerplate" if beside else rule.role)


# --- boxes

def _apply_box(page: Page, at: int, rule: LineRule, sums: list[int]) -> None:
    """Mark the container around a prompt, where it holds next to no prose: its offers, buttons and lists."""
    nodes = page.nodes
    box = nodes.parents[page.blocks[at].node]
    if box <= 0:
        return
    start, end = nodes.starts[box], nodes.ends[box]
    prose = sums[end] - sums[start]
    if end - start > _BOX_BLOCKS or prose > _PROSE * 2 or prose > _BOX_SHARE * sums[-1]:
        return
    if not any(start <= title < end for title in _titles(page)):
        for block in page.blocks[start:end]:
            if block.kept is None:
                _mark(block, rule, "boilerplate")


# --- tail

def _apply_tail(page: Page, matches: Matches, sums: list[int]) -> None:
    """All after a label that ends the story goes, where most of the prose stands before it."""
    for i, rule in matches.items():
        if rule.scope == "tail" and sums[i] > _PROSE * 3 and sums[i] >= _TAIL_SHARE * sums[-1]:
            for block in page.blocks[i + 1:]:
                if block.kept is None:
                    _mark(block, rule, "boilerplate")
            return
