"""The named rules of the clean step: data in explicit tuples, one module a family; README.md is the catalogue."""
from __future__ import annotations

from functools import cache

from newsclean.clean.rules import (
    chrome,
    house,
    legal,
    notes,
    offers,
    preferred_source,
    promos,
    related,
    social,
    strays,
    topic_lines,
    topic_lists,
    widgets,
)
from newsclean.clean.rules.base import LabelRule, TextRule
from newsclean.clean.rules.index import RuleIndex, build
from newsclean.clean.rules.markup import MARKUP_RULES

# The order decides where two rules claim one label: the headings with a list or a tail under them come first.
_FAMILIES: tuple[tuple[LabelRule | TextRule, ...], ...] = (
    topic_lists.RULES, related.RULES, social.RULES, promos.RULES, house.RULES, offers.RULES, legal.RULES, chrome.RULES, topic_lines.RULES,
    strays.RULES, notes.RULES, widgets.RULES, preferred_source.RULES,
)

LABEL_RULES: tuple[LabelRule, ...] = tuple(r for family in _FAMILIES for r in family if isinstance(r, LabelRule))
TEXT_RULES: tuple[TextRule, ...] = tuple(r for family in _FAMILIES for r in family if isinstance(r, TextRule))


@cache
def rule_index() -> RuleIndex:
    """The index over all rules, built when it is first asked for."""
    return build(LABEL_RULES, TEXT_RULES, MARKUP_RULES)


__all__ = ["LABEL_RULES", "MARKUP_RULES", "TEXT_RULES", "rule_index"]
