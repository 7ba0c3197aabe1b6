"""The tagger's step: decide on every block that no named rule has decided on."""
from __future__ import annotations

from typing import Final

import numpy as np

from newsclean.clean.tagger.decode import choose_blocks
from newsclean.clean.tagger.features import features
from newsclean.clean.tagger.model import load
from newsclean.page import BODY_ROLES, Block, Page, Role

NAME: Final = "tagger"


def tag(page: Page) -> float:
    """Mark the undecided blocks kept or removed; returns the expected F1 of the body, 0 to 1."""
    undecided = np.array([block.kept is None for block in page.blocks])
    if not undecided.any():
        return 0.0
    model = load(page.format)
    probabilities = model.probabilities(features(page, model.lexicon))
    sizes = np.array([units(block.text) for block in page.blocks], np.float32)
    kept = np.zeros(len(page.blocks), bool)
    kept[undecided], confidence = choose_blocks(probabilities[undecided], sizes[undecided])
    for block, keep, probability in zip(page.blocks, kept.tolist(), probabilities.tolist()):
        if block.kept is None:
            _mark(block, keep, probability)
    return confidence


def units(text: str) -> float:
    """About how many words a text has: for scripts without spaces two characters a word."""
    words = text.count(" ") + 1
    return float(words) if text.isascii() or len(text) < 12 * words else len(text) / 2


def _mark(block: Block, keep: bool, probability: float) -> None:
    """Record the tagger's decision on a block; a caption or a control is no body text, however probable."""
    role: Role = "boilerplate"
    if keep and block.kind in BODY_ROLES:
        role = block.kind
    elif block.kind == "caption":
        role, keep = "caption", False
    elif keep:
        keep = False
    certainty = probability if keep else 1 - probability
    block.mark(kept=keep, role=role, by=NAME, why=f"article text with probability {probability:.2f}",
               confidence=round(certainty, 3))
