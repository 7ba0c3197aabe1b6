"""Where things stand on a page: the first prose of the story, and what the containers around a block say."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice
from typing import Final

from newsclean.page import BODY_ROLES, Block, Page
from newsclean.strings.lazy import lazy

_PROSE: Final = 80  # characters from which a line can be a paragraph of running text
_PROSE_DENSE: Final = 30  # the same in scripts that need fewer characters
_MAX_GAIN: Final = 400  # of one paragraph, so that no single block makes a story
_GAP: Final = -40  # what a block that is no prose costs the run that it stands in
_SIGNATURE: Final = 40  # a last line shorter than this, without a full stop, signs the story
_LINKED: Final = 0.4  # share of link text from which a block is no prose
_MAX_BLOCKS: Final = 6_000
_CLIMB: Final = 4
_FIGURES: Final = frozenset(("figure", "figcaption"))
_FIGURE_LEVELS: Final = 3  # elements around a name beside a picture
_DENSE: Final = lazy("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_APART: Final = frozenset(("nav", "aside", "footer", "form", "dialog"))
_WHOLE: Final = frozenset(("body", "html", "main", "article"))
_APART_LABEL: Final = lazy(
    r"\b(?:nav|navbar|menu|sidebar|footer|related|recommend\w*|recirc\w*|trending|popular|most-?read|teasers?|promos?|"
    r"cookies?|consent|modal|newsletter|breadcrumbs?|widget)\b|more-(?:from|news|stories)|read-?(?:more|next)"
)
_ARTICLES_LABEL: Final = lazy(r"post|entry|article|story|author|byline")
_COMMENT_STEMS: Final = ("comment", "disqus", "respond", "replies", "kommentar", "comentario")
_COMMENT_LABEL: Final = lazy(
    r"\bcomment(?!ary)(?!-?count)|\bcomments\b|disqus|\brespond\b|\breplies\b|kommentare?\b|commentaire|comentario"
)


def is_dense(text: str) -> bool:
    """Whether the text is in a script that says much in few characters."""
    return _DENSE.search(text[:40]) is not None


def is_prose(block: Block) -> bool:
    """Whether a block looks like a paragraph of running text by its length, kind and links alone."""
    size = len(block.text)
    if block.kind not in ("paragraph", "quote") or (
        size < _PROSE and (size < _PROSE_DENSE or not is_dense(block.text))
    ):
        return False
    return block.link_chars < _LINKED * size


def is_pictured(page: Page, block: Block) -> bool:
    """Whether a block stands in the element of a picture, where names are of who took it or is seen."""
    nodes = page.nodes
    return any(nodes.tags[node] in _FIGURES for node in islice(nodes.ancestors(block.node), _FIGURE_LEVELS))


def is_row(page: Page, block: Block) -> bool:
    """Whether a block is a row of a table of data: what it tells is told of the table's subject, not of the page.

    A layout of old pages sets single lines, and labels with a colon, in rows too.
    """
    if block.kind != "table" or page.format != "html" or ":" in block.text or "：" in block.text:
        return False
    return sum(bool(cell.strip()) for cell in block.text.split("\t")) > 1


def lines_around(
    page: Page, headline: int | None, prose: tuple[int, int], *, above: int, below: int, after: int
) -> set[int]:
    """The blocks at the headline and at either end of the prose: so many above either, below the headline, after it."""
    count, (start, end) = len(page.blocks), prose
    anchor = headline if headline is not None else max(0, start - above)
    near = set(range(max(0, anchor - above), min(count, anchor + below)))
    near.update(range(max(0, start - above), min(count, start + 2)))
    near.update(range(max(0, end - 3), min(count, end + after)))
    return near


def prose_run(page: Page) -> tuple[int, int]:
    """The stretch of blocks, first up to and without last, with the most running text; (0, 0) where there is none.

    What the clean step kept decides; before it has run, the run of blocks with the greatest sum does, in which
    prose counts by its length and everything between costs a little.
    """
    kept = [b for b in page.blocks if b.kept and b.role in BODY_ROLES and b.kind != "heading"]
    if kept:
        end = kept[-1]
        signed = len(kept) > 2 and end.kind == "paragraph" and len(end.text) < _SIGNATURE and end.text[-1:].isalpha()
        return kept[0].index, (kept[-2] if signed else end).index + 1
    best, best_sum, start, running, last = (0, 0), 0, 0, 0, ""
    for block in page.blocks[:_MAX_BLOCKS]:
        text = block.text
        if len(text) >= _PROSE_DENSE and is_prose(block) and text != last:
            if running <= 0:
                start, running = block.index, 0
            running += min(len(text) * (3 if is_dense(text) else 1), _MAX_GAIN)
            if running > best_sum:
                best, best_sum = (start, block.index + 1), running
        else:
            running += _GAP
        last = text
    return best


def places_of(page: Page) -> Places:
    """The page's places, once it is cleaned and before the fields mark their lines."""
    return Places(page, prose_run(page))


class Places:
    """What the containers say, worked out once for each node and shared by the fields of one page.

    A container that holds the beginning of the prose is neither apart nor made of comments, whatever its class says.
    """

    def __init__(self, page: Page, prose: tuple[int, int]) -> None:
        self.prose = prose
        self._said: dict[Callable[[str], bool], dict[str, bool]] = {}
        self._nodes = page.nodes
        self._start = prose[0] if prose[1] else -1
        self._apart: dict[int, bool] = {-1: False}
        self._comment: dict[int, bool] = {-1: False}

    def labels(self, block: Block, climb: int = _CLIMB) -> str:
        """The classes and ids around a block: its inline wrapper's and those of its nearest containers."""
        nodes, node, said = self._nodes, block.node, [block.wrapper]
        for _ in range(climb):
            if node < 0 or nodes.tags[node] in ("body", "html"):
                break
            said.append(nodes.labels[node])
            node = nodes.parents[node]
        return " ".join(said)

    def says(self, block: Block, test: Callable[[str], bool], climb: int = _CLIMB) -> bool:
        """Whether one of the classes and ids around a block passes a test; each is tested once."""
        known = self._said.get(test)
        if known is None:
            known = self._said[test] = {}
        nodes, node, label = self._nodes, block.node, block.wrapper
        while True:
            if label:
                said = known.get(label)
                if said is None:
                    said = known[label] = test(label)
                if said:
                    return True
            climb -= 1
            if climb < 0 or node < 0 or nodes.tags[node] in ("body", "html"):
                return False
            label, node = nodes.labels[node], nodes.parents[node]

    def apart(self, block: Block) -> bool:
        """Whether a block stands in navigation, a side column, the foot or a box that points elsewhere."""
        return self._climb(block.node, self._apart, self._is_apart)

    def comment(self, block: Block) -> bool:
        """Whether a block belongs to what readers wrote below the story."""
        return self._climb(block.node, self._comment, self._is_comment)

    def within(self, block: Block, *tags: str) -> bool:
        """Whether one of the elements stands around the block."""
        return any(self._nodes.tags[node] in tags for node in self._nodes.ancestors(block.node))

    def foot(self, block: Block) -> bool:
        """Whether a block stands in the foot of the page, and not in that of an article."""
        path = list(self._nodes.ancestors(block.node))
        feet = [at for at, node in enumerate(path) if self._nodes.tags[node] == "footer"]
        if not feet or _ARTICLES_LABEL.search(self._nodes.labels[path[feet[-1]]]):
            return False
        return not any(self._nodes.tags[node] in ("article", "main") for node in path[feet[-1] + 1 :])

    def _climb(self, node: int, known: dict[int, bool], holds: Callable[[int], bool]) -> bool:
        path = []
        while node not in known:
            path.append(node)
            if holds(node) and not self._nodes.starts[node] <= self._start < self._nodes.ends[node]:
                known[node] = True
                break
            node = self._nodes.parents[node]
        said = known[node]
        for one in path:
            known[one] = said
        return said

    def _is_apart(self, node: int) -> bool:
        tag, label = self._nodes.tags[node], self._nodes.labels[node]
        if tag in _APART:
            return True
        return bool(label) and tag not in _WHOLE and _APART_LABEL.search(label) is not None

    def _is_comment(self, node: int) -> bool:
        label = self._nodes.labels[node]
        if label and self._nodes.tags[node] != "body":
            for stem in _COMMENT_STEMS:
                if stem in label:
                    return _COMMENT_LABEL.search(label) is not None
        return False
