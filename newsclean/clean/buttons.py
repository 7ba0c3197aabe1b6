"""Buttons among what the tagger kept: "Buy now" under a product, "View this post on Instagram" over an embedded one.

They go once it has decided, for it takes the text around them by what they say. On cross-validated pages and dumps
105 such lines are out of the annotated bodies, 7 are in. In lists they may be what the list is about.
"""
from __future__ import annotations

from typing import Final

from newsclean.clean.rules.base import fold
from newsclean.clean.rules.buttons import BUTTONS
from newsclean.page import Page

NAME: Final = "button"
WHY: Final = "A button under a product, a company or an embedded post is printed as a line."
MAX_CHARS: Final = 60


def drop_buttons(page: Page) -> None:
    """Remove the kept lines that are a button and nothing else."""
    for block in page.kept():
        if block.kind != "list_item" and len(block.text) <= MAX_CHARS and fold(block.text) in BUTTONS:
            block.overrule(kept=False, role="boilerplate", by=NAME, why=WHY)
