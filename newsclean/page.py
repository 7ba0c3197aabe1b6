"""The one form that passes between the stages: a page as a flat list of text blocks inside container nodes.

Readers make a `Page`, the clean step marks its blocks, the fields read it. Blocks are marked, never deleted
or moved, so that every decision can be seen, explained and undone.
"""
from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from newsclean.kinds import Kind as ArticleKind

Format = Literal["html", "text"]
Source: TypeAlias = bytes | bytearray | memoryview | str
"""What a page or a dump may be given as."""
Attributes = Mapping[str, str]
Event = tuple[str, Attributes] | str | None
"""A start tag with its attributes, a piece of text, or (None) an end tag."""

Kind = Literal["paragraph", "heading", "list_item", "quote", "table", "preformatted", "caption", "control"]
"""What a block is by its markup (or, in a dump, by the shape of its line)."""

Role = Literal[ArticleKind, "credit", "boilerplate"]
"""What a block is for the reader of the article: its kind there, or what does not belong to it."""

BODY_ROLES: frozenset[Role] = frozenset({"paragraph", "heading", "list_item", "quote", "table", "preformatted"})
"""The roles that the clean step gives to the blocks that it keeps."""
REMOVED_ROLES: frozenset[Role] = frozenset({"boilerplate", "fact_box", "sign_off"})
"""What a block is that a rule about its text or its box removed, and that is nothing else."""


@dataclass(slots=True)
class Block:
    """A run of text that stands on its own: a paragraph, a heading, a list item, a table row, a line of a dump.

    `text` has its white space folded, a single line break kept as "\\n" and table cells parted by "\\t".
    `node` is the index of the container that owns it; `part` counts the blocks that this node owns directly.
    """

    index: int
    text: str
    kind: Kind
    node: int
    part: int = 0
    level: int = 0  # of a heading 1 to 6, of a list item its depth from 1; else 0
    ordered: bool = False  # a list item of a numbered list
    links: int = 0
    link_chars: int = 0  # characters of `text` inside links
    bold_chars: int = 0
    italic_chars: int = 0
    href: str | None = None  # of its first link
    wrapper: str = ""  # class of the inline elements that the text begins in, lower case
    role: Role | None = None
    kept: bool | None = None  # None until the clean step has decided
    by: str = ""  # the rule or the tagger that decided
    why: str = ""
    confidence: float = 0.0  # that `kept` is right, 0 to 1

    def mark(self, *, kept: bool, role: Role, by: str, why: str, confidence: float = 1.0) -> None:
        """Record a decision; the last one holds."""
        self.kept, self.role, self.by, self.why, self.confidence = kept, role, by, why, confidence

    def overrule(self, *, kept: bool, role: Role, by: str, why: str) -> None:
        """Record a decision against the last one, as sure as that one was in doubt."""
        self.mark(kept=kept, role=role, by=by, why=why, confidence=round(1 - self.confidence, 3))


@dataclass(slots=True)
class Nodes:
    """The container elements in document order, as columns. Node 0 is the root and holds every block.

    Each node is a contiguous range of blocks, `starts[i]` up to and without `ends[i]`, so anything counted over
    a container is the difference of two prefix sums. `labels` is the class and id of the element, lower case.
    """

    tags: list[str] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)
    parents: list[int] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    opens: list[int] = field(default_factory=list)  # the first of `Page.events` inside the element
    hidden: set[int] = field(default_factory=set)  # nodes that a browser would not show
    coded: set[int] = field(default_factory=set)  # nodes with code in their own text

    def __len__(self) -> int:
        return len(self.tags)

    def ancestors(self, node: int) -> Iterator[int]:
        """The node itself, its parent, and so on up to the root."""
        while node >= 0:
            yield node
            node = self.parents[node]


@dataclass(slots=True)
class PageImage:
    """An `img`, `amp-img` or the like as found; `position` is the index of the block after it.

    `sources` are the attributes of the `source` elements of the `picture` around it; `event` is the index of its start
    tag among `Page.events`.
    """

    position: int
    node: int
    attributes: Attributes
    sources: Sequence[Attributes] = ()
    event: int = 0


@dataclass(slots=True)
class PageEmbed:
    """An iframe, video or the like as found; `position` is the index of the block after it."""

    position: int
    node: int
    url: str | None


@dataclass(slots=True)
class Microdatum:
    """A value of HTML microdata or of a `rel`/`datetime` attribute: property name, value, the block it stands at."""

    name: str
    value: str
    position: int


@dataclass(slots=True)
class Metadata:
    """What the page says about itself outside its visible text.

    `meta` maps the lower-case `name`/`property`/`itemprop` of each meta tag to its contents in document order;
    `links` maps a `rel` word to hrefs; `jsonld` is every object found, flattened out of lists and `@graph`;
    `state` is the text of embedded application state by the name of its script or variable.
    """

    title: str | None = None
    meta: dict[str, list[str]] = field(default_factory=dict)
    links: dict[str, list[str]] = field(default_factory=dict)
    jsonld: list[dict[str, Any]] = field(default_factory=list)
    microdata: list[Microdatum] = field(default_factory=list)
    state: dict[str, str] = field(default_factory=dict)
    language: str | None = None
    base_url: str | None = None

    def first(self, *names: str) -> str | None:
        """The first non-empty content among the meta tags of these names."""
        for name in names:
            for value in self.meta.get(name, ()):
                if value:
                    return value
        return None


@dataclass(slots=True)
class Page:
    """A page as read. `blocks` and `nodes` are in document order; `warnings` says what reading had to mend."""

    format: Format
    blocks: list[Block] = field(default_factory=list)
    nodes: Nodes = field(default_factory=Nodes)
    images: list[PageImage] = field(default_factory=list)
    embeds: list[PageEmbed] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    metadata: Metadata = field(default_factory=Metadata)
    url: str | None = None
    language: str | None = None
    source: bytes = b""  # of a page's HTML, in UTF-8
    warnings: list[str] = field(default_factory=list)

    def kept(self) -> list[Block]:
        """The blocks that make the body, in order."""
        return [b for b in self.blocks if b.kept]

    def body_range(self) -> range:
        """The indexes from the first kept block to the last; empty where none is kept."""
        first = next((b.index for b in self.blocks if b.kept), None)
        if first is None:
            return range(0)
        return range(first, next(b.index for b in reversed(self.blocks) if b.kept) + 1)
