"""Features of the undecided blocks of a page: a matrix of blocks by columns, in named groups."""
from __future__ import annotations

import re
from typing import Final

import numpy as np
from numpy.typing import NDArray

from newsclean.clean.tagger.lexicon import MEANINGS, words_of
from newsclean.clean.tagger.statistics import COMMAS, DIGITS, STOPS, UPPER
from newsclean.clean.tagger.tree import ANCESTORS, Tree

Floats = NDArray[np.float32]

TAGS: Final = ("p", "h1", "h2", "h3", "h4", "li", "div", "td", "blockquote", "group", "section", "pre", "span")
KINDS: Final = ("heading", "list_item", "quote", "table", "preformatted")
STANDFIRST_CHARS: Final = 40  # of the description that a block must begin with to be the standfirst
_ENDS: Final = frozenset(".!?…。！？।؟\"”»」')")
_TAG_NUMBER: Final = {tag: i for i, tag in enumerate(TAGS)}
_KIND_NUMBER: Final = {kind: i for i, kind in enumerate(KINDS)}
_TAG_ROWS: Final = np.eye(len(TAGS) + 1, len(TAGS), dtype=np.float32)
_KIND_ROWS: Final = np.eye(len(KINDS) + 1, len(KINDS), dtype=np.float32)
_NO_OVERLAP: Final = (0.0, 0.0, 0.0, 0.0)
_BEGINS: Final = (0.0, 0.0, 1.0, 1.0)
_WORD = re.compile(r"\w+")
# The tagger has seen no pages beyond these, and they say no more than that a page is tall.
TALL: Final = 1_500  # blocks: of a count, or of a place on the page
LONG: Final = 30_000  # words of prose
_FAR: Final = 50  # blocks beyond which a distance says no more


def features(tree: Tree) -> Floats:
    """The matrix of the tree's blocks by features."""
    return np.concatenate([columns for _, columns in feature_groups(tree)], axis=1)


def feature_groups(tree: Tree) -> list[tuple[str, Floats]]:
    """The features by group: what an ablation leaves out by name."""
    found = [words_of(block.text) for block in tree.blocks]
    words = np.array([tree.lexicon.of_words(w) for w in found], np.float32).reshape(len(found), 3)
    groups = [
        ("text", _text(tree)), ("kind", _kinds(tree)), ("words", words), ("title", _title_overlap(tree, found)),
        ("classes", _classes(tree)), ("meaning", _meanings(tree)), ("ancestors", _ancestors(tree)),
        ("containers", _containers(tree)), ("repetition", _repetition(tree)), ("position", _positions(tree)),
        ("neighbours", _neighbours(tree, words[:, 0])),
    ]
    return [(name, np.asarray(columns, np.float32)) for name, columns in groups]


def _text(tree: Tree) -> Floats:
    """What the text is like: length, links, emphasis, punctuation, capitals."""
    counts, size, units = tree.counts, tree.size, tree.units
    edges = np.array([(b.text[-1] in _ENDS, b.text[0].isupper(), b.text[-1] == ":", "\n" in b.text)
                      for b in tree.blocks], np.float32).reshape(len(size), 4)
    logs = np.log1p(np.stack([units, size, tree.marks[:, 0], counts[:, STOPS]], axis=1))
    shares = np.stack([tree.link_share, tree.marks[:, 2] / size, tree.marks[:, 3] / size, counts[:, COMMAS] / units,
                       counts[:, DIGITS] / size, counts[:, UPPER] / size, tree.good > 0], axis=1)
    return np.concatenate([logs, shares, edges], axis=1)


def _kinds(tree: Tree) -> Floats:
    """One-hot kind and tag of the block's own element; the heading's level or list's depth; hidden."""
    kinds = _KIND_ROWS[[_KIND_NUMBER.get(b.kind, -1) for b in tree.blocks]]
    tags = _TAG_ROWS[[_TAG_NUMBER.get(tag, -1) for tag in tree.tags]][tree.node]
    level = np.array([(b.level, b.ordered) for b in tree.blocks], np.float32).reshape(len(tags), 2)
    return np.concatenate([kinds, tags, level, tree.hidden[tree.node][:, None]], axis=1)


def _title_overlap(tree: Tree, found: list[list[str]]) -> Floats:
    """Of a short block: share of its words in the page's title, and of the title's in it; the same of the description.

    Of a longer one only whether it is where the description begins, as a standfirst often is.
    """
    meta = tree.page.metadata
    title = set(words_of(meta.first("og:title", "twitter:title") or meta.title or ""))
    description = " ".join((meta.first("og:description", "description", "twitter:description") or "").split())
    summary, start = set(_WORD.findall(description.lower())), description[:STANDFIRST_CHARS]
    rows = []
    for block, words in zip(tree.blocks, found):
        if words:
            own = set(words)
            in_title, in_summary = len(own & title), len(own & summary)
            rows.append((in_title / len(own), in_title / (len(title) or 1),
                         in_summary / len(own), in_summary / (len(summary) or 1)))
        else:
            rows.append(_BEGINS if start and block.text.startswith(start) else _NO_OVERLAP)
    return np.array(rows, np.float32).reshape(len(rows), 4)


def _classes(tree: Tree) -> Floats:
    """Log-odds of the class words of the block's element, its container, and the whole path above."""
    rows: Floats = np.concatenate([tree.odds[:, tree.node], tree.odds[:, tree.container], tree.path[:, tree.node]])
    return rows.T


def _meanings(tree: Tree) -> Floats:
    """What class words mean: of the block's element and container, and of all above up to the best container."""
    inherited = [0] * len(tree.nodes)
    meaning, depth, best_depth = tree.meaning.tolist(), tree.depth.tolist(), int(tree.depth[tree.best])
    for i, parent in enumerate(tree.parents.tolist()):
        if depth[i] > best_depth:
            inherited[i] = inherited[parent] | meaning[i]
    wrapper = np.array([tree.label_of(b.wrapper).meanings if b.wrapper else 0 for b in tree.blocks], np.int64)
    own = tree.meaning[tree.node] | tree.meaning[tree.container] | wrapper
    both = own | (np.array(inherited, np.int64)[tree.container] << len(MEANINGS))
    bits: Floats = ((both[:, None] >> np.arange(2 * len(MEANINGS))) & 1).astype(np.float32)
    return bits


def _ancestors(tree: Tree) -> Floats:
    """Which of the telling elements are above the block."""
    bits: Floats = ((tree.mask[tree.node][:, None] >> np.arange(len(ANCESTORS))) & 1).astype(np.float32)
    return bits


def _containers(tree: Tree) -> Floats:
    """Where the block lies from the best container, and how good its own containers are."""
    index = np.arange(len(tree.blocks))
    best = tree.best
    child = np.full(len(index), -1, np.int64)  # the child of the best container that holds the block
    for inner in np.flatnonzero(tree.parents == best).tolist():
        child[tree.starts[inner]:tree.ends[inner]] = inner
    in_child = child >= 0
    blocks = np.log1p(np.minimum(tree.node_blocks, TALL))
    columns = [
        (index >= tree.starts[best]) & (index < tree.ends[best]),
        np.clip(tree.depth[tree.node] - tree.depth[best], -10, 10),
        in_child * tree.node_good[child] / max(float(tree.node_good[best]), 1.0), in_child * tree.node_links[child],
        in_child * tree.odds[0, child], in_child * tree.odds[1, child], in_child * blocks[child],
        np.full(len(index), tree.node_good[best] / tree.page_good),
    ]
    for node in (tree.container, np.maximum(tree.parents[tree.container], 0)):
        columns += [
            tree.node_good[node] / tree.page_good, tree.node_links[node], blocks[node],
            np.log1p(tree.node_good[node] / tree.node_blocks[node]),
        ]
    for share in (0.5, 0.75, 0.9):
        holding = np.flatnonzero(tree.node_good >= share * tree.page_good)
        deepest = int(holding[-1]) if len(holding) else 0
        columns.append((index >= tree.starts[deepest]) & (index < tree.ends[deepest]))
    return np.stack(columns, axis=1)


def _repetition(tree: Tree) -> Floats:
    """Blocks of the same tag and class under the same tag and class: how many, and how good; copies of the text."""
    seen: dict[tuple[str, str, str, str], int] = {}
    copies: dict[str, int] = {}
    tags, labels, keys = tree.tags, tree.labels, []
    for node, parent, block in zip(tree.node.tolist(), tree.parents[tree.node].tolist(), tree.blocks):
        keys.append(seen.setdefault((tags[node], labels[node], tags[parent], labels[parent]), len(seen)))
        copies[block.text] = copies.get(block.text, 0) + 1
    ids = np.array(keys)
    count = np.bincount(ids)
    good, prose = np.bincount(ids, weights=tree.good), np.bincount(ids, weights=tree.good > 0)
    links = np.bincount(ids, weights=tree.marks[:, 1]) / np.bincount(ids, weights=tree.size)
    copied = [copies[block.text] > 1 for block in tree.blocks]
    alike = np.log1p(np.minimum(count, TALL))[ids]
    columns = [alike, good[ids] / tree.page_good, prose[ids] / count[ids], links[ids], copied]
    return np.stack(columns, axis=1)


def _headline(tree: Tree) -> int:
    """The block of the headline: the first level-one heading near the best container, else the first; or -1."""
    first = -1
    for i, b in enumerate(tree.blocks):
        if b.kind == "heading" and b.level == 1:
            if tree.starts[tree.best] - 40 <= i < tree.ends[tree.best]:
                return i
            first = i if first < 0 else first
    return first


def _positions(tree: Tree) -> Floats:
    """Position on the page and from the headline, the distance to prose, and how much a rule removed beside it."""
    n = len(tree.blocks)
    index = np.arange(n)
    prose = tree.good > 0
    last = np.maximum.accumulate(np.where(prose, index, -_FAR))
    following = np.minimum.accumulate(np.where(prose, index, n + _FAR)[::-1])[::-1]
    headline = _headline(tree)
    before = tree.sums[:-1, 0] / tree.page_good
    offset = index - headline if headline >= 0 else np.zeros(n)
    removed = np.diff(tree.index, prepend=-1, append=len(tree.page.blocks)) - 1
    logs = np.log1p(np.stack([
        np.minimum(index, TALL), np.minimum(n - index, 200), index - last, following - index,
        np.minimum(np.abs(offset), TALL), removed[:-1], removed[1:],
        np.full(n, min(tree.page_good, LONG)), np.full(n, min(n, TALL)),
    ], axis=1))
    after = before + tree.good / tree.page_good
    others = np.stack([index / n, before, after, np.sign(offset), np.full(n, headline >= 0)], axis=1)
    return np.concatenate([logs, others], axis=1)


def _neighbours(tree: Tree, odds: Floats) -> Floats:
    """Size, links, headings, word log-odds of the blocks next to it, and whether they share its container."""
    heading = [b.kind == "heading" for b in tree.blocks]
    stops = tree.counts[:, STOPS] > 0
    base = np.stack([np.log1p(tree.units), tree.link_share, heading, odds, tree.good > 0, stops], axis=1)
    n = len(base)
    same = np.zeros(n + 1, np.float32)
    same[1:n] = tree.container[1:] == tree.container[:-1]
    padded = np.zeros((n + 4, base.shape[1]), np.float32)
    padded[2:n + 2] = base
    shifted = [padded[2 + step:2 + step + n] for step in (-2, -1, 1, 2)]
    return np.concatenate([*shifted, same[:n, None], same[1:, None]], axis=1)
