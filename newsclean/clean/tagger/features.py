"""Features of the undecided blocks of a page: a matrix of blocks by columns, in named groups."""
from __future__ import annotations

import math
from collections.abc import Mapping
from itertools import accumulate
from typing import Final

import numpy as np
from numpy.typing import NDArray

from newsclean.clean.tagger.lexicon import MEANINGS
from newsclean.clean.tagger.shapes import ANCESTORS, DEPTH, HIDDEN, LOWEST, MEAN, PATH_LOWEST, PATH_SUM, TAGS
from newsclean.clean.tagger.statistics import COMMAS, DIGITS, STOPS, UPPER
from newsclean.clean.tagger.tree import BOLD, ITALIC, LINK_CHARS, LINKS, Tree
from newsclean.clean.tagger.wording import wording

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

KINDS: Final = ("heading", "list_item", "quote", "table", "preformatted")
WIDTHS: Final = {
    "text": 15, "kind": len(KINDS) + len(TAGS) + 3, "words": 3, "title": 4, "classes": 6, "meaning": 2 * len(MEANINGS),
    "ancestors": len(ANCESTORS), "containers": 19, "repetition": 5, "position": 14, "neighbours": 26,
}
"""The groups of features in the order of the matrix, and how many columns each has."""
_ENDS: Final = frozenset(".!?…。！？।؟\"”»」')")
_KIND_NUMBER: Final = {kind: i for i, kind in enumerate(KINDS)}
_KIND_ROWS: Final = np.eye(len(KINDS) + 1, len(KINDS), dtype=np.float32)
_TAG_ROWS: Final = np.eye(len(TAGS) + 1, len(TAGS), dtype=np.float32)
_LOG_UNITS, _LINK_SHARE, _IS_PROSE = 0, 4, 10  # columns of the text
# The tagger has seen no pages beyond these, and they say no more than that a page is tall.
TALL: Final = 1_500  # blocks: of a count, or of a place on the page
LONG: Final = 30_000  # words of prose
_FAR: Final = 50  # blocks beyond which a distance says no more


def _spans() -> dict[str, slice]:
    """Which columns of the matrix a group has."""
    return {name: slice(end - width, end) for (name, width), end in zip(WIDTHS.items(), accumulate(WIDTHS.values()))}


SPANS: Final = _spans()
"""Which columns of the matrix each group of features has."""
_BITS: Final = slice(SPANS["meaning"].start, SPANS["ancestors"].stop)
_WORDING: Final = slice(SPANS["words"].start, SPANS["title"].stop)


def features(tree: Tree) -> Floats:
    """The matrix of the tree's blocks by features."""
    matrix = np.zeros((len(tree.blocks), sum(WIDTHS.values())), np.float32)
    part = {name: matrix[:, span] for name, span in SPANS.items()}
    shape = tree.shape.take(tree.node)
    _text(tree, part["text"])
    own = tree.said.take(shape, axis=0)
    _kinds(tree, shape, own, part["kind"])
    matrix[:, _WORDING] = wording(tree.page.metadata, tree.texts, tree.lexicon)
    _labels(tree, own, part["classes"])
    _meanings(tree, shape, matrix[:, _BITS])
    _containers(tree, own, part["containers"])
    _repetition(tree, shape, part["repetition"])
    _positions(tree, part["position"])
    _neighbours(tree, part)
    return matrix


def feature_groups(tree: Tree) -> list[tuple[str, Floats]]:
    """The features by group: what an ablation leaves out by name."""
    matrix = features(tree)
    return [(name, matrix[:, span]) for name, span in SPANS.items()]


def _text(tree: Tree, out: Floats) -> None:
    """What the text is like: length, links, emphasis, punctuation, capitals."""
    counts, size, units, marks = tree.counts, tree.size, tree.units, tree.marks
    logs = out[:, :4]
    logs[:, _LOG_UNITS], logs[:, 1], logs[:, 2], logs[:, 3] = units, size, marks[:, LINKS], counts[:, STOPS]
    np.log1p(logs, out=logs)
    out[:, _LINK_SHARE] = tree.link_share
    out[:, 5], out[:, 6] = marks[:, BOLD] / size, marks[:, ITALIC] / size
    out[:, 7], out[:, 8], out[:, 9] = counts[:, COMMAS] / units, counts[:, DIGITS] / size, counts[:, UPPER] / size
    out[:, _IS_PROSE] = tree.good > 0
    texts = tree.texts
    out[:, 11] = [text[-1] in _ENDS for text in texts]
    out[:, 12] = [text[0].isupper() for text in texts]
    out[:, 13] = [text[-1] == ":" for text in texts]
    out[:, 14] = ["\n" in text for text in texts]


def _kinds(tree: Tree, shape: Ints, own: Floats, out: Floats) -> None:
    """One-hot kind and tag of the block's own element; the heading's level or list's depth; hidden."""
    blocks = tree.blocks
    out[:, :len(KINDS)] = _KIND_ROWS[[_KIND_NUMBER.get(block.kind, -1) for block in blocks]]
    out[:, len(KINDS):-3] = _TAG_ROWS[tree.shapes.tags()[shape]]
    out[:, -3] = [block.level for block in blocks]
    out[:, -2] = [block.ordered for block in blocks]
    out[:, -1] = own[:, HIDDEN]


def _labels(tree: Tree, own: Floats, out: Floats) -> None:
    """Log-odds of the class words of the block's element, its container, and the whole path above."""
    out[:, :2] = own[:, MEAN:LOWEST + 1]
    out[:, 2:4] = tree.said.take(tree.shape.take(tree.container), axis=0)[:, MEAN:LOWEST + 1]
    out[:, 4:] = own[:, PATH_SUM:PATH_LOWEST + 1]


def _meanings(tree: Tree, shape: Ints, out: Floats) -> None:
    """What class words mean, of the block's element and container, and of all above up to the best container; which
    of the telling elements are above the block.
    """
    shapes, container = tree.shapes, tree.shape.take(tree.container)
    bits = shapes.bits().take(shape) | shapes.meanings(tree.depth(tree.best)).take(container)
    for i, block in enumerate(tree.blocks):
        if block.wrapper:
            bits[i] |= shapes.label_of(block.wrapper)[2]
    packed = bits.view(np.uint8).reshape(len(bits), 8)
    out[:] = np.unpackbits(packed, axis=1, count=out.shape[1], bitorder="little")


def _containers(tree: Tree, own: Floats, out: Floats) -> None:
    """Where the block lies from the best container, and how good its own containers are."""
    best, good, page_good = tree.best, tree.node_good, tree.page_good
    start, end = int(tree.starts[best]), int(tree.ends[best])
    out[start:end, 0] = 1
    np.clip(own[:, DEPTH] - tree.depth(best), -10, 10, out=out[:, 1])
    near = np.empty((len(good), 4), np.float32)
    near[:, 0], near[:, 1], near[:, 2] = good / page_good, tree.node_links, np.minimum(tree.node_blocks, TALL)
    near[:, 3] = good / tree.node_blocks
    np.log1p(near[:, 2:], out=near[:, 2:])
    inner = np.empty((len(good), 5), np.float32)
    inner[:, 0], inner[:, 1], inner[:, 4] = good / max(float(good[best]), 1.0), tree.node_links, near[:, 2]
    inner[:, 2:4] = tree.said.take(tree.shape, axis=0)[:, MEAN:LOWEST + 1]
    # The child of the best container that holds the block: the last one that begins before the block's own node.
    child = np.maximum.accumulate(np.where(tree.parents == best, np.arange(len(good)), -1))[tree.node[start:end]]
    out[start:end, 2:7] = inner.take(child, axis=0) * (child >= 0)[:, None]
    out[:, 7] = good[best] / page_good
    out[:, 8:12] = near.take(tree.container, axis=0)
    out[:, 12:16] = near.take(tree.above.take(tree.container), axis=0)
    for column, share in enumerate((0.5, 0.75, 0.9), 16):
        holding = (good >= share * page_good).nonzero()[0]
        deepest = holding[-1] if len(holding) else 0
        out[tree.starts[deepest]:tree.ends[deepest], column] = 1


def _repetition(tree: Tree, shape: Ints, out: Floats) -> None:
    """Blocks of the same tag and class under the same tag and class: how many, and how good; copies of the text."""
    ids = tree.shapes.pairs().take(shape)
    count = np.bincount(ids)
    some = np.maximum(count, 1)
    out[:, 0] = np.log1p(np.minimum(count, TALL))[ids]
    out[:, 1] = (np.bincount(ids, tree.good) / tree.page_good)[ids]
    out[:, 2] = (np.bincount(ids, tree.good > 0) / some)[ids]
    out[:, 3] = (np.bincount(ids, tree.marks[:, LINK_CHARS]) / np.maximum(np.bincount(ids, tree.size), 1))[ids]
    texts = tree.texts
    if len(set(texts)) < len(texts):
        copies: dict[str, int] = {}
        for text in texts:
            copies[text] = copies.get(text, 0) + 1
        out[:, 4] = [copies[text] > 1 for text in texts]


def _headline(tree: Tree) -> int:
    """The block of the headline: the first level-one heading near the best container, else the first; or -1."""
    first = -1
    start, end = int(tree.starts[tree.best]) - 40, int(tree.ends[tree.best])
    for i, block in enumerate(tree.blocks):
        if block.level == 1 and block.kind == "heading":
            if start <= i < end:
                return i
            first = i if first < 0 else first
    return first


def _positions(tree: Tree, out: Floats) -> None:
    """Position on the page and from the headline, the distance to prose, and how much a rule removed beside it."""
    n = len(tree.blocks)
    index = np.arange(n)
    prose = tree.good > 0
    last = np.maximum.accumulate(np.where(prose, index, -_FAR))
    following = np.minimum.accumulate(np.where(prose, index, n + _FAR)[::-1])[::-1]
    edges = np.empty(n + 2, np.int64)
    edges[0], edges[1:-1], edges[-1] = -1, tree.index, len(tree.page.blocks)
    removed = edges[1:] - edges[:-1] - 1
    logs = np.zeros((7, n))
    logs[0], logs[1] = np.minimum(index, TALL), np.minimum(n - index, 200)
    logs[2], logs[3] = index - last, following - index
    logs[5], logs[6] = removed[:-1], removed[1:]
    headline = _headline(tree)
    if headline >= 0:
        offset = index - headline
        logs[4] = np.minimum(np.abs(offset), TALL)
        out[:, 12], out[:, 13] = np.sign(offset), 1
    out[:, :7] = np.log1p(logs, out=logs).T
    out[:, 7], out[:, 8] = math.log1p(min(tree.page_good, LONG)), math.log1p(min(n, TALL))
    before = tree.sums[:-1, 0] / tree.page_good
    out[:, 9], out[:, 10], out[:, 11] = index / n, before, before + tree.good / tree.page_good


def _neighbours(tree: Tree, part: Mapping[str, Floats]) -> None:
    """Size, links, headings, word log-odds of the blocks next to it, and whether they share its container."""
    text, out = part["text"], part["neighbours"]
    n = len(out)
    padded = np.zeros((n + 4, 6), np.float32)
    own = padded[2:-2]
    own[:, 0], own[:, 1], own[:, 4] = text[:, _LOG_UNITS], text[:, _LINK_SHARE], text[:, _IS_PROSE]
    own[:, 2], own[:, 3] = part["kind"][:, _KIND_NUMBER["heading"]], part["words"][:, 0]
    own[:, 5] = tree.counts[:, STOPS] > 0
    for place, step in enumerate((0, 1, 3, 4)):
        out[:, place * 6:place * 6 + 6] = padded[step:step + n]
    same = tree.container[1:] == tree.container[:-1]
    out[1:, -2], out[:-1, -1] = same, same
