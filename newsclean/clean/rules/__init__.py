"""The named rules of the clean step: data in explicit tuples, one module a family; README.md is the catalogue."""
from __future__ import annotations

from functools import cache

from newsclean.clean.rules import (
    ads,
    channels,
    chrome,
    comments,
    consent,
    empty_labels,
    house,
    imprints,
    legal,
    newsletters,
    notes,
    offers,
    other_stories,
    picture_lines,
    players,
    preferred_source,
    read_more,
    reading_aids,
    sharing,
    strays,
    subscriptions,
    topic_lines,
    topic_lists,
    widgets,
)
from newsclean.clean.rules.base import LabelRule, TextRule
from newsclean.clean.rules.index import RuleIndex, build
from newsclean.clean.rules.markup import MARKUP_RULES

# The order decides where two rules claim one label: the headings with a list or a tail under them come first.
_FAMILIES: tuple[tuple[LabelRule | TextRule, ...], ...] = tuple(
    family.RULES for family in (
        topic_lists, read_more, other_stories, sharing, comments, ads, newsletters, channels, subscriptions, house, imprints, offers,
        consent, legal, empty_labels, reading_aids, players, chrome, topic_lines, strays, notes, widgets, preferred_source,
        picture_lines,
    )
)

LABEL_RULES: tuple[LabelRule, ...] = tuple(r for family in _FAMILIES for r in family if isinstance(r, LabelRule))
TEXT_RULES: tuple[TextRule, ...] = tuple(r for family in _FAMILIES for r in family if isinstance(r, TextRule))


@cache
def rule_index() -> RuleIndex:
    """The index over all rules, built when it is first asked for."""
    return build(LABEL_RULES, TEXT_RULES, MARKUP_RULES)


@cache
def own_lines() -> frozenset[str]:
    """The names of the rules that tell a line of the page's own by what it says, and nothing under it."""
    rules: tuple[LabelRule | TextRule, ...] = (*LABEL_RULES, *TEXT_RULES)
    return frozenset(rule.name for rule in rules if rule.scope == "block" and rule.role == "boilerplate")


__all__ = ["LABEL_RULES", "MARKUP_RULES", "TEXT_RULES", "own_lines", "rule_index"]
