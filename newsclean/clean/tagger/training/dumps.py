"""Dumps made of HTML pages, so that the dump tagger learns from more publishers and languages than dumps have."""
from __future__ import annotations

import zlib
from typing import Final

from newsclean.page import Page

STYLES: Final = ("flat", "spaced")


def style_of(page_id: str) -> str:
    """The style that a page is dumped in: the same at each run."""
    return STYLES[zlib.crc32(page_id.encode()) % len(STYLES)]


def dump_of(page: Page, style: str) -> str:
    """The visible text: one line a block ("flat"), or with bullets and blank lines around paragraphs ("spaced")."""
    lines: list[str] = []
    last = ""
    for block in page.blocks:
        if _is_hidden(page, block.node):
            continue
        text = block.text.replace("\t", " ")
        if style == "spaced":
            if lines and (block.kind != "list_item" or last != "list_item"):
                lines.append("")
            text = f"  • {text}" if block.kind == "list_item" else text
        lines.append(text)
        last = block.kind
    return "\n".join(lines)


def _is_hidden(page: Page, node: int) -> bool:
    """Whether the text stands in an element for browsers without scripts, which no dump shows."""
    return any(page.nodes.tags[outer] == "noscript" for outer in page.nodes.ancestors(node))
