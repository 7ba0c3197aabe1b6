"""What the parser's events make of a page: the state of reading one.

What an element is stands in `tags`. The events inside the body are kept on the page, so that what is needed of a
few elements only (inline markup of kept blocks, the makeup of captions) is read from them later.
"""
from __future__ import annotations

from typing import Final

from newsclean.page import Attributes, Kind, Page, PageEmbed, PageImage
from newsclean.read.html import tags
from newsclean.read.html.declared_data import DeclaredData
from newsclean.read.html.moments import moment_name
from newsclean.read.html.tables import fold_table
from newsclean.read.html.tags import ACTIONS, BLOCK, BOLD, CODE, CUSTOM, FLOW, INLINE, ITALIC, KINDS, RESETS
from newsclean.read.icons import without_icons

_LABEL_ATTRIBUTES: Final = ("class", "id", "role", "itemprop", "data-testid", "data-component", "aria-label")
_NODES: Final = frozenset({BLOCK, tags.CELL, tags.TABLE, tags.NOSCRIPT})
_DEPENDS: Final = frozenset({CUSTOM, tags.CONTROL})  # a node or inline, by what is around it
_COUNTED: Final = frozenset({"a", *BOLD, *ITALIC, "picture"})
_NOTICED: Final = _COUNTED | CODE | {"sup", "span", "time"}  # inline elements that matter without attributes, too
_MARKS: Final = frozenset({"a", "sup"})  # elements that a footnote's mark is made of
_SHOWN_APART: Final = frozenset({"a", "span", "time"})  # elements that style sheets set apart from the one before
_ENTERED: Final = frozenset(KINDS) | RESETS | tags.LISTS | {"html"}  # change what the text inside them is


class Target(DeclaredData):
    """The parser's target."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.depth = 0  # of lists
        self.outer: list[tuple[Kind, int]] = []  # kind and level around each open element that changes them
        self.depends: list[bool] = []  # for each open element that depends on its surroundings, whether it is a node
        self.sources: list[Attributes] | None = None  # of the open <picture>

    def start(self, tag: str, attributes: Attributes) -> None:
        """A start tag."""
        if self.skipped:
            self.skipped += 1
            return
        action = ACTIONS.get(tag, CUSTOM)
        if action == INLINE:
            self.events.append((tag, attributes))
            if attributes or tag in _NOTICED:
                self.start_inline(tag, attributes)
        elif action == BLOCK:
            self.open(tag, attributes)
        else:
            self.start_other(tag, attributes, action)

    def end(self, tag: str) -> None:
        """An end tag, written or implied."""
        if self.skipped:
            self.skipped -= 1
            if not self.skipped and self.captured is not None:
                self.release(tag)
            return
        self.events.append(None)
        action = ACTIONS.get(tag, CUSTOM)
        if action == INLINE:
            if tag in _COUNTED:
                self.end_inline(tag)
        elif (action in _NODES or (action in _DEPENDS and self.depends.pop())) and self.node > 0:
            self.close_node(tag)  # the root stays open: text can follow it

    def data(self, text: str) -> None:
        """A piece of text."""
        if self.skipped:
            if self.captured is not None:
                self.captured.append(text)
            return
        if not text.isascii():
            text = without_icons(text)
        if text and (self.buffer or not text.isspace()):
            if self.border:
                self.part_neighbours(text)
            if self.wrappers.begun:
                self.note_wrappers(text)
            self.buffer.append(text)
            self.events.append(text)
            if self.marked:
                self.count(text)

    def close(self) -> Page:
        """The end of the page."""
        while self.node >= 0:
            self.close_node(self.nodes.tags[self.node])
        self.end_values()
        return self.page

    def start_inline(self, tag: str, attributes: Attributes) -> None:
        """Take an inline element in."""
        if (tag == "span" and self.is_unseen(attributes)) or (
            tag in _MARKS and self.starts_note_mark(tag, attributes)
        ):
            self.events.pop()
            self.skipped = 1
            return
        if tag in _SHOWN_APART and self.buffer and self.events[-2] is None:
            self.border = len(self.buffer)
            self.timed = tag == "time"
        if tag == "a":
            self.take_link(attributes)
        elif tag in BOLD:
            self.bold += 1
            self.marked += 1
        elif tag in ITALIC:
            self.italic += 1
            self.marked += 1
        elif tag in CODE:
            self.nodes.coded.add(self.node)
        elif (tag == "time" or "title" in attributes) and (moment := moment_name(tag, attributes)):
            self.microdatum(moment, attributes)
        elif tag == "picture":
            self.sources = []
        elif tag == "source" and self.sources is not None:
            self.sources.append(attributes)
        label = attributes.get("class")
        if label and not self.buffer:
            self.wrappers.begin(label)
        name = attributes.get("itemprop")
        if name:
            self.microdatum(name, attributes)

    def is_unseen(self, attributes: Attributes) -> bool:
        """Whether a `span` that begins is no part of its sentence."""
        in_text = bool(self.buffer) and self.nodes.tags[self.node] in FLOW
        return tags.is_unseen(attributes, in_text=in_text, in_link=bool(self.link))

    def starts_note_mark(self, tag: str, attributes: Attributes) -> bool:
        """Whether a footnote's mark begins: a link in a `sup`, or a `sup` in a link; a link back from a note, too."""
        around = self.events[-2] if len(self.events) > 1 else None
        if tag == "a":
            return tags.is_note_mark(attributes, around[0] if isinstance(around, tuple) else "")
        if isinstance(around, tuple) and around[0] == "a" and tags.is_note_mark(around[1], "sup"):
            return True
        return bool(attributes) and tags.is_note_sign(attributes)

    def take_link(self, attributes: Attributes) -> None:
        """Take a link in."""
        self.start_link(attributes.get("href"))
        rel = attributes.get("rel")
        if rel and ("author" in rel or "tag" in rel):
            self.microdatum(f"rel:{rel.split()[0].lower()}", attributes)

    def end_inline(self, tag: str) -> None:
        """Leave a link, bold or italic element, or a <picture>."""
        if tag == "picture":
            self.sources = None
            return
        self.marked -= 1
        if tag == "a":
            self.end_link()
        elif tag in BOLD:
            self.bold -= 1
        else:
            self.italic -= 1

    def start_other(self, tag: str, attributes: Attributes, action: int) -> None:
        """Take in what is neither inline nor a plain container."""
        if action == tags.META:
            self.metadata(tag, attributes)
        elif action == tags.SKIP:
            self.skipped = 1
        elif action in _NODES:
            self.open(tag, attributes)
            if action == tags.NOSCRIPT:
                self.nodes.hidden.add(self.node)
        elif action in _DEPENDS:
            inline = self.is_inline(tag, action)
            self.depends.append(not inline)
            if inline:
                self.events.append((tag, attributes))
                self.start_inline(tag, attributes)
            else:
                self.open(tag, attributes)
        else:
            self.events.append((tag, attributes))
            self.start_void(tag, attributes, action)

    def start_void(self, tag: str, attributes: Attributes, action: int) -> None:
        """Take in a break, a rule, an image or an embed."""
        if action == tags.BREAK:
            if self.buffer:
                self.break_line()
        elif action == tags.IMAGE:
            position = len(self.blocks) + bool(self.buffer)
            event = len(self.events) - 1
            self.page.images.append(PageImage(position, self.node, attributes, self.sources or (), event))
        elif action == tags.EMBED:
            url = attributes.get("src") or attributes.get("data-src") or attributes.get("data")
            self.page.embeds.append(PageEmbed(len(self.blocks), self.node, url))
            if tag != "embed":  # which the parser knows as no void element: what follows stands inside it
                self.events.pop()
                self.skipped = 1
        elif self.buffer:
            self.flush()

    def is_inline(self, tag: str, action: int) -> bool:
        """Whether an unknown element or a button stands in running text."""
        in_text = self.node >= 0 and self.nodes.tags[self.node] in FLOW
        return in_text or (action == CUSTOM and ("-" not in tag or bool(self.link)))

    def open(self, tag: str, attributes: Attributes) -> None:
        """Begin a container."""
        if self.buffer:
            self.flush()
        self.events.append((tag, attributes))
        nodes = self.nodes
        number = len(nodes.tags)
        if not attributes:
            label = ""
        elif len(attributes) == 1 and "class" in attributes:
            label = attributes["class"].lower()
        elif attributes.get("id") in tags.ARCHIVE_TOOLBARS:
            self.events.pop()
            self.skipped = 1
            return
        else:
            label = self.label(attributes, number)
        nodes.tags.append(tag)
        nodes.labels.append(label)
        nodes.parents.append(self.node)
        nodes.starts.append(len(self.blocks))
        nodes.ends.append(-1)
        nodes.opens.append(len(self.events))
        self.node = number
        if tag in _ENTERED:
            self.enter(tag, attributes)

    def label(self, attributes: Attributes, number: int) -> str:
        """What names a container, lower case; its other telling attributes are taken in."""
        if "itemprop" in attributes:
            self.microdatum(attributes["itemprop"], attributes)
        if "hidden" in attributes or attributes.get("aria-hidden") == "true" or (
            "style" in attributes and tags.NOT_SEEN.search(attributes["style"])
        ):
            self.nodes.hidden.add(number)
        return " ".join([attributes[name] for name in _LABEL_ATTRIBUTES if name in attributes]).lower()

    def enter(self, tag: str, attributes: Attributes) -> None:
        """What the new container makes of the text inside it."""
        if tag in tags.LISTS:
            self.depth += 1
            return
        self.outer.append((self.kind, self.level))
        kind = KINDS.get(tag)
        if kind is None:
            self.kind, self.level = "paragraph", 0
            if tag == "html":
                self.page.metadata.language = attributes.get("lang") or attributes.get("xml:lang")
        else:
            self.kind = kind
            if kind == "heading":
                self.level = int(tag[1])
            elif kind == "list_item":
                self.level = max(1, self.depth)

    def close_node(self, tag: str) -> None:
        """End the current container."""
        if self.buffer:
            self.flush()
        nodes, node = self.nodes, self.node
        nodes.ends[node] = len(self.blocks)
        self.node = nodes.parents[node]
        if tag in _ENTERED:
            if tag in tags.LISTS:
                self.depth -= 1
            else:
                self.kind, self.level = self.outer.pop()
                if tag == "table":
                    fold_table(self.page, node)
