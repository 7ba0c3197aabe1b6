"""Captions of dumps that labels give away: "Image source, Jane Doe" over "Image caption, A flag in the wind"."""
from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from newsclean.fields.pictures.caption_parts import Caption
from newsclean.fields.pictures.found import Picture
from newsclean.page import Block
from newsclean.strings.credits.caption_labels import begins_with_label, is_lone_label, is_source_label
from newsclean.strings.credits.credits import split_caption

_MAX_VALUE: Final = 500  # characters of a caption behind its label
_MAX_LINES: Final = 4  # two labels with what they name


def labelled_pictures(blocks: list[Block]) -> Iterator[Picture]:
    """The captions and sources among the lines that labels stand before, each pair of them as one picture."""
    at = 0
    while at < len(blocks):
        run = _run(blocks[at:at + _MAX_LINES]) if begins_with_label(blocks[at].text) else []
        at += max(1, len(run))
        parts = split_caption(_joined(run)) if run else None
        if parts is not None and (parts.credit is not None or run[0].text != parts.caption):
            raw = "\n".join(block.text for block in run)
            yield Picture(run[0].index, Caption(parts.caption, parts.credit, raw),
                          blocks=frozenset(block.index for block in run), source="line with a label")


def _run(blocks: list[Block]) -> list[Block]:
    """The lines of one picture from its first label on: labels of either kind once, with what stands behind them."""
    run: list[Block] = []
    kinds: set[bool] = set()
    for block in _adjacent(blocks):
        waits = bool(run) and is_lone_label(run[-1].text)
        if len(block.text) > _MAX_VALUE:
            break
        if not waits:
            kind = is_source_label(block.text)
            if kind is None or kind in kinds:
                break
            kinds.add(kind)
        run.append(block)
    return run[:-1] if run and is_lone_label(run[-1].text) else run


def _adjacent(blocks: list[Block]) -> list[Block]:
    first = blocks[0].index
    return [block for _, block in takewhile(lambda one: one[1].index == first + one[0], enumerate(blocks))]


def _joined(run: list[Block]) -> str:
    """The lines as one text, with a comma behind a label that stands alone."""
    return "\n".join(f"{block.text.rstrip(' ,，،:：')}," if is_lone_label(block.text) else block.text for block in run)
