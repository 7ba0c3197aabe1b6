"""The tagger's step: decide on every block that no named rule has decided on."""
from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from newsclean.clean.tagger.decode import choose_blocks
from newsclean.clean.tagger.model import Model, load
from newsclean.clean.tagger.tree import Tree
from newsclean.page import BODY_ROLES, Block, Page, Role

NAME: Final = "tagger"
_WHYS: Final = tuple(f"article text with probability {percent / 100:.2f}" for percent in range(101))


def undecided(page: Page) -> NDArray[np.int64]:
    """The indexes of the blocks that the tagger decides on; a caption or a control is settled by its element."""
    indexes = []
    for block in page.blocks:
        if block.kept is not None:
            continue
        if block.kind in BODY_ROLES:
            indexes.append(block.index)
        elif block.kind == "caption":
            block.mark(kept=False, role="caption", by="caption_element", why="It stands in the caption of a figure.")
        else:
            block.mark(kept=False, role="boilerplate", by="control_element", why="It is the text of a button.")
    return np.array(indexes, np.int64)


def tag(page: Page, model: Model | None = None) -> float:
    """Mark the undecided blocks kept or removed; returns the expected F1 of the body, 0 to 1.

    `model` is used instead of the shipped one.
    """
    indexes = undecided(page)
    if not len(indexes):
        return 0.0
    model = model or load(page.format)
    tree = Tree(page, indexes, model.lexicon)
    probabilities = model.probabilities(tree)
    kept, confidence = choose_blocks(probabilities, tree.units)
    _mark(tree.blocks, kept, probabilities.astype(np.float64))
    return confidence


def _mark(blocks: list[Block], kept: NDArray[np.bool_], probabilities: NDArray[np.float64]) -> None:
    """Record the tagger's decisions, their probabilities and confidences rounded all at once."""
    percents = (probabilities * 100).round().astype(np.int64).tolist()
    confidences = np.where(kept, probabilities, 1 - probabilities).round(3).tolist()
    for block, keep, percent, confidence in zip(blocks, kept.tolist(), percents, confidences):
        role: Role = block.kind if keep and block.kind in BODY_ROLES else "boilerplate"
        block.mark(kept=keep, role=role, by=NAME, why=_WHYS[percent], confidence=confidence)
