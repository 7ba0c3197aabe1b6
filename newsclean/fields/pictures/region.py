"""Where on a page the pictures of its article can stand."""
from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Final

from newsclean.page import Page

ABOVE: Final = 12  # blocks above the headline in which the lead picture may stand
BELOW: Final = 8  # blocks under the last paragraph in which a picture of the story may stand
_STORY_SHARE: Final = 0.25  # of the kept text: an element that holds so much is around the story, not in it
_STORY: Final = 300  # characters of kept text with which the headline's element is the story's, and no mere header
_MAX_BLOCKS: Final = 30
_INTRO: Final = 900  # characters of kept text above which a picture no longer leads

FOREIGN: Final = re.compile(
    r"(?<![a-z0-9])(?:related|promos?|recommend\w*|newsletter\w*|nav|navbar|navigation|menu|comments?|"
    r"authors?|avatar|bio|profile|most-?read|trending|popular|advert\w*|ads?|sponsor\w*|outbrain|taboola|share|social|"
    r"logo|masthead|breadcrumbs?|cookie|consent|read-?more|more-?stories|latest|headlines|banner|subscri\w+|byline|"
    r"contributor|search|content-?blocker|video-?(?:player|container|box)|audio-?(?:player|element)?|player|podcasts?)(?![a-z0-9])|"
    r"(?:^|\s)(?:site[-_]?|page[-_]?)?(?:footer|sidebar)(?![a-z0-9])|teaser(?![-_]?(?:image|img|bild|photo))|"
    r"recirc|related|advert|(?<![a-z0-9])author[-_]"
)
# What one of these speaks of is tried alone: few labels have any, and the full expression costs ten times as much.
_FOREIGN_WORDS: Final = frozenset(
    """related promo promos nav navbar navigation menu comment comments author authors avatar bio profile most
    mostread trending popular ad ads outbrain taboola share social logo masthead breadcrumb breadcrumbs cookie
    consent read readmore more morestories latest headlines banner byline contributor video videoplayer
    videocontainer videobox audio audioplayer audioelement player podcast podcasts search blocker
    contentblocker""".split()
)
_FOREIGN_STEMS: Final = (
    "recommend", "newsletter", "advert", "sponsor", "subscri", "footer", "sidebar", "teaser", "recirc", "related",
)
_WORD: Final = re.compile("[a-z0-9]+")
_FOREIGN_TAGS: Final = frozenset({"nav", "footer"})
_MAX_MEDIUM: Final = 5  # blocks in an element that holds nothing but a picture with its caption and credit
_PICTURE_TEXT: Final = re.compile("caption|credit|copyright|legend|bildunterschrift|bildtext")


@dataclass(slots=True)
class Region:
    """The block range of a story, and what each element is to it."""

    page: Page
    first: int  # kept block
    last: int
    start: int  # of the blocks at which a picture can stand
    end: int
    sums: list[int]  # of the kept characters before each block
    headline: int | None = None  # its block
    _foreign: dict[int, bool] = field(default_factory=dict)
    _around: float = field(init=False)  # characters of the story in an element that is around it

    def __post_init__(self) -> None:
        self._around = max(1.0, _STORY_SHARE * self.sums[-1])

    def kept_chars(self, node: int) -> int:
        """How much kept text stands in an element."""
        nodes = self.page.nodes
        return self.sums[nodes.ends[node]] - self.sums[nodes.starts[node]]

    def is_most(self, chars: int) -> bool:
        """Whether so many kept characters are most of the story."""
        return chars * 2 > self.sums[-1]

    def chars(self, node: int) -> int:
        """How much text stands in an element; of a big one, how much in its first blocks."""
        start, end = self.page.nodes.starts[node], self.page.nodes.ends[node]
        return sum(len(block.text) for block in self.page.blocks[start:min(end, start + _MAX_BLOCKS)])

    def is_around(self, node: int) -> bool:
        """Whether the element holds so much of the story that it is around it."""
        if node <= 0:
            return True
        nodes = self.page.nodes
        start, end = nodes.starts[node], nodes.ends[node]
        inside = self.sums[end] - self.sums[start]
        if self.headline is not None and start <= self.headline < end and inside >= _STORY:
            return True  # however much is kept below it that belongs to no story
        return inside >= self._around

    def is_early(self, position: int) -> bool:
        """Whether a picture stands at the headline, above the story proper."""
        return 0 <= position < len(self.sums) and self.sums[position] <= _INTRO

    def is_foreign(self, node: int) -> bool:
        """Whether an element belongs to something else on the page: teasers, portraits, players, advertising."""
        climbed: list[int] = []
        answer = False
        for outer in self.page.nodes.ancestors(node):
            known = self._foreign.get(outer)
            if known is not None or self.is_around(outer):
                answer = bool(known)
                break
            climbed.append(outer)
        for outer in reversed(climbed):
            label = self.page.nodes.labels[outer]
            answer = answer or self._is_foreign_tag(outer) or bool(label and is_foreign_label(label))
            self._foreign[outer] = answer
        return answer

    def _is_foreign_tag(self, node: int) -> bool:
        """Whether an element is another story's, or a footer, by its tag."""
        tag = self.page.nodes.tags[node]
        return tag in _FOREIGN_TAGS or (tag == "article" and not self._is_medium(node))

    def _is_medium(self, node: int) -> bool:
        """Whether an `article` is no story but a picture with at most its caption, as some systems wrap them."""
        nodes = self.page.nodes
        start, end = nodes.starts[node], nodes.ends[node]
        return end - start <= _MAX_MEDIUM and all(
            block.kind != "heading" and (not block.href or block.link_chars < len(block.text))
            and any(
                nodes.tags[outer] in ("figure", "figcaption") or _PICTURE_TEXT.search(nodes.labels[outer])
                for outer in takewhile(lambda outer: outer != node, nodes.ancestors(block.node))
            )
            for block in self.page.blocks[start:end]
        )


def is_foreign_label(label: str) -> bool:
    """Whether class and id of an element say that it is no part of a story."""
    if _FOREIGN_WORDS.isdisjoint(_WORD.findall(label)):
        for stem in _FOREIGN_STEMS:
            if stem in label:
                break
        else:
            return False
    return FOREIGN.search(label) is not None


def region_of(page: Page, headline: int | None) -> Region | None:
    """The region of a page whose blocks have been marked; None where nothing is kept."""
    sums, kept, total = [0], [], 0
    for block in page.blocks:
        if block.kept:
            kept.append(block.index)
            total += len(block.text)
        sums.append(total)
    if not kept:
        return None
    first, last = kept[0], kept[-1]
    top = min(first, headline) if headline is not None and headline < last else first
    return Region(page, first, last, max(0, top - ABOVE), min(last + BELOW, len(page.blocks)), sums, headline)
