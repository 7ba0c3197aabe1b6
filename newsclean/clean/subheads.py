"""Subheads that read like labels: what stands over prose of the story is the story's own, whatever it says."""
from __future__ import annotations

from typing import Final

from newsclean.clean.rules.base import LabelRule, TextRule, fold
from newsclean.clean.rules.prose import good_chars
from newsclean.page import Block, Page

_BOLD: Final = 0.9  # of a line that is set as a subhead without being a heading
_PARTS: Final = frozenset(map(fold, (
    "Up next", "What to watch", "The latest", "Further reading", "Hintergrund", "Empfehlungen", "Tendances",
    "Tendencias", "Destacados", "Lo último", "Сюжет", "Главное", "Тренды", "Головне", "Тренди", "Gündem",
    "Öne çıkanlar", "趋势", "趨勢", "トレンド", "트렌드", "이슈", "Trender", "Tendenser", "Trendit", "Trendy", "Tren",
    "Sorotan", "Rekomendasi", "Xu hướng", "Τάσεις", "ट्रेंड", "ترندها", "המלצות",
)))
"""Labels of lists that name a part of a story as often: what comes next, the background, what is advised, the plot."""


def is_subhead(page: Page, block: Block, rule: LabelRule | TextRule) -> bool:
    """Whether a line that is a label by its text, such as "YouTube" or "Up next", stands over prose of its own."""
    if not isinstance(rule, LabelRule) or not _is_over_prose(page, block):
        return False
    heading = block.kind == "heading" and block.level > 1
    if rule.scope == "block":
        return heading
    bold = block.kind == "paragraph" and block.bold_chars >= _BOLD * len(block.text)
    return (
        rule.scope == "section" and (heading or bold) and not block.links and fold(block.text) in _PARTS
        and _is_in_story(page, block)
    )


def _is_over_prose(page: Page, block: Block) -> bool:
    """Whether an open paragraph of prose follows in the same container."""
    if block.index + 1 == len(page.blocks):
        return False
    below, parents = page.blocks[block.index + 1], page.nodes.parents
    return (
        below.kept is None and below.kind == "paragraph" and good_chars(below) > 0
        and parents[below.node] == parents[block.node]
    )


def _is_in_story(page: Page, block: Block) -> bool:
    """Whether prose stands before a line in the same container."""
    nodes = page.nodes
    parent = nodes.parents[block.node]
    above = page.blocks[nodes.starts[parent]:block.index]
    return any(nodes.parents[one.node] == parent and good_chars(one) > 0 for one in above)
