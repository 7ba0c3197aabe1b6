"""The HTML reader: one walk over the parsed tree into blocks, nodes, images, embeds and metadata.

The tree is only read. The walk is iterative, so nesting costs nothing but memory; what an element is stands in
`tags`. Inline markup is read later and for kept blocks only (`inline`).
"""
from __future__ import annotations

import re
from typing import Any, Final, cast

from lxml import etree

from newsclean.page import Block, Kind, Microdatum, Page, PageEmbed, PageImage
from newsclean.read import tags
from newsclean.read.metadata import MetadataCollector
from newsclean.read.nesting import flatten
from newsclean.read.tags import ACTIONS, BLOCK, BOLD, CUSTOM, FLOW, INLINE, ITALIC, KINDS, RESETS

BREAK_MARK: Final = "\x01"  # a <br>; folded into a new block or a line break when the text is flushed
CELL_MARK: Final = "\x02"  # the border of two table cells
_XML_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
_BREAKS = re.compile(r"\x01(?:\s*\x01)+")
_LABEL_ATTRIBUTES: Final = frozenset({"id", "role", "itemprop", "data-testid", "data-component", "aria-label"})
_OTHER_ATTRIBUTES: Final = _LABEL_ATTRIBUTES | {"hidden", "aria-hidden", "style"}
_ENTERED: Final = frozenset(KINDS) | RESETS | tags.LISTS  # elements that change what the text inside them is
_DISPLAY_NONE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_EMBED_CLASSES = ("twitter-tweet", "instagram-media", "tiktok-embed", "fb-post", "bluesky-embed", "mastodon-embed")
PARAGRAPH_LINE: Final = 80  # mean characters between single <br>s from which each line is a paragraph of its own


def parse(data: bytes) -> tuple[etree._Element | None, str]:
    """The tree of a page in UTF-8 and a warning or ""; None where nothing can be parsed."""
    root, too_deep = _parse(data)
    if not too_deep:
        return root, ""
    flat, _ = _parse(flatten(data))
    return flat, "elements nested too deep for the parser were flattened"


def _parse(data: bytes) -> tuple[etree._Element | None, bool]:
    """The tree, and whether the parser gave up because of the nesting."""
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        root = etree.fromstring(data, parser)
    except (etree.LxmlError, ValueError):
        return None, False
    error = parser.error_log.last_error
    return root, error is not None and error.type_name == "ERR_RESOURCE_LIMIT"


def read_html(text: bytes, *, url: str | None = None) -> Page:
    """Read a page's HTML, encoded as UTF-8."""
    page = Page(format="html", url=url)
    root, warning = parse(text)
    if warning:
        page.warnings.append(warning)
    if root is None:
        page.warnings.append("no HTML could be parsed")
        return page
    _Walker(page).walk(root)
    return page


class _Walker:
    """The state of one walk; it lives as long as the walk."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.collector = MetadataCollector(page.metadata)
        self.blocks = page.blocks
        self.nodes = page.nodes
        self.buffer: list[str] = []
        self.node = -1
        self.element: etree._Element | None = None  # of the current node
        self.kind: Kind = "paragraph"
        self.level = 0
        self.depth = 0  # of lists
        self.outer: list[tuple[int, etree._Element | None, Kind, int, int]] = []
        self.columns = (page.nodes.tags, page.nodes.labels, page.nodes.parents, page.nodes.starts, page.nodes.ends,
                        page.nodes.elements)
        self.parts: list[int] = []  # blocks that each node owns directly
        self.table: etree._Element | None = None  # the data table the walk is in
        self.link = self.bold = self.italic = 0  # open elements of each
        self.links = self.link_chars = self.bold_chars = self.italic_chars = 0  # of the text in the buffer
        self.href: str | None = None  # of the first link in the buffer
        self.link_href: str | None = None  # of the last link opened
        self.wrapper = ""  # class of the inline element that the text in the buffer begins with

    def walk(self, root: etree._Element) -> None:
        """Fill the page."""
        self.page.metadata.language = root.get("lang") or root.get(_XML_LANG)
        self.open(root)
        walker = etree.iterwalk(root, events=("start", "end"))
        buffer, actions = self.buffer, ACTIONS
        next(walker)
        for event, element in walker:
            tag = element.tag
            if event == "start":
                action = actions.get(tag, CUSTOM)
                if action == INLINE:
                    if self.start_inline(element, tag):
                        walker.skip_subtree()
                        continue
                    text = element.text
                    if text:
                        self.add(text)
                elif action == BLOCK and self.table is None:
                    self.open(element)
                    text = element.text
                    if text and not text.isspace():
                        buffer.append(text)
                        if self.link or self.bold or self.italic:
                            self.count(text)
                elif self.start_other(element, tag, action):
                    walker.skip_subtree()
                continue
            if element is self.element:
                self.close()
            elif tag in _COUNTED:
                self.end_inline(tag)
            text = element.tail
            if text and (buffer or not text.isspace()):
                buffer.append(text)
                if self.link or self.bold or self.italic:
                    self.count(text)

    def add(self, text: str) -> None:
        """Put text into the buffer."""
        if self.buffer or not text.isspace():
            self.buffer.append(text)
            if self.link or self.bold or self.italic:
                self.count(text)

    def count(self, text: str) -> None:
        """Count text that stands in a link, bold or italic."""
        size = len(text)
        if self.link:
            self.link_chars += size
        if self.bold:
            self.bold_chars += size
        if self.italic:
            self.italic_chars += size

    def start_inline(self, element: etree._Element, tag: str) -> bool:
        """Take an inline element in; True where its text is not displayed."""
        if tag == "a":
            self.link += 1
            self.links += 1
            self.link_href = element.get("href")
            if self.href is None:
                self.href = self.link_href
            rel = element.get("rel")
            if rel and ("author" in rel or "tag" in rel):
                self.microdatum(f"rel:{rel.split()[0].lower()}", element)
        elif tag in BOLD:
            self.bold += 1
        elif tag in ITALIC:
            self.italic += 1
        elif tag == "time":
            self.microdatum("time", element)
        label = element.get("class")
        if label:
            if not self.buffer:
                self.wrapper = f"{self.wrapper} {label}" if self.wrapper else label
            if tag == "span" and tags.screen_reader_only(label.lower()):
                return True
        name = element.get("itemprop")
        if name:
            self.microdatum(name, element)
        return False

    def end_inline(self, tag: str) -> None:
        """Leave a link, bold or italic element."""
        if tag == "a":
            self.link -= 1
        elif tag in BOLD:
            self.bold -= 1
        else:
            self.italic -= 1

    def start_other(self, element: etree._Element, tag: Any, action: int) -> bool:
        """Take in what is neither inline nor a plain container; True where the walk must not go inside."""
        if self.table is not None and action in (BLOCK, tags.CELL, tags.TABLE, CUSTOM, tags.CONTROL):
            if tag == "tr" and self.buffer:
                self.flush()
            if self.buffer or action == tags.CELL:
                self.buffer.append(CELL_MARK if action == tags.CELL else " ")
            self.add(element.text or "")
            return False
        if action == tags.BREAK:
            if self.buffer:
                self.buffer.append(BREAK_MARK)
        elif action == tags.IMAGE:
            self.image(element)
        elif action == tags.META:
            self.metadata(element, tag)
            return True
        elif action == tags.EMBED:
            url = element.get("src") or element.get("data-src") or element.get("data")
            self.page.embeds.append(PageEmbed(len(self.blocks), self.node, url))
            return tag != "embed"  # which the parser knows as no void element: what follows stands inside it
        elif action == tags.SKIP or not isinstance(tag, str):
            return True
        elif action == tags.RULE:
            if self.buffer:
                self.flush()
        elif action == tags.TABLE and is_data_table(element):
            self.open(element)
            self.table = element
        elif self.is_inline(tag, action):
            self.add(element.text or "")
        else:
            self.open(element)
            if action == tags.NOSCRIPT:
                self.nodes.hidden.add(self.node)
            self.add(element.text or "")
        return False

    def is_inline(self, tag: str, action: int) -> bool:
        """Whether an unknown element or a button stands in running text."""
        if action == CUSTOM:
            return "-" not in tag or self.nodes.tags[self.node] in FLOW or bool(self.link)
        return action == tags.CONTROL and self.nodes.tags[self.node] in FLOW

    def metadata(self, element: etree._Element, tag: str) -> None:
        """Hand a metadata element to the collector."""
        if tag == "script":
            self.collector.script(element)
        elif tag == "meta":
            self.collector.meta(element)
            name = element.get("itemprop")
            if name:
                self.microdatum(name, element)
        elif tag == "link":
            self.collector.link(element)
        elif tag == "title":
            self.collector.title(element.text or "")
        else:
            self.page.metadata.base_url = self.page.metadata.base_url or element.get("href")

    def microdatum(self, name: str, element: etree._Element) -> None:
        """Note a value of microdata; a name with no value of its own is that of the text at its place."""
        value = element.get("content") or element.get("datetime")
        if value is None:
            value = " ".join("".join(map(str, element.itertext())).split()) if len(element) < 20 else ""
        if len(value) <= 500:
            self.page.metadata.microdata.append(Microdatum(name.lower(), value, len(self.blocks)))

    def image(self, element: etree._Element) -> None:
        """Note an image."""
        position = len(self.blocks) + bool(self.buffer)
        self.page.images.append(PageImage(position, self.node, element.get("src"), element.get("alt"), element=element))

    def open(self, element: etree._Element) -> None:
        """Begin a container."""
        if self.buffer:
            self.flush()
        tag = element.tag
        tags_, labels, parents, starts, ends, elements = self.columns
        number = len(tags_)
        self.outer.append((self.node, self.element, self.kind, self.level, self.depth))
        label = ""
        for name, value in cast(list[tuple[str, str]], element.items()):
            if name == "class":
                label = f"{label} {value}" if label else value
            elif name in _OTHER_ATTRIBUTES:
                label = self.attribute(element, number, name, value, label)
        tags_.append(tag)
        labels.append(label.lower())
        parents.append(self.node)
        starts.append(len(self.blocks))
        ends.append(-1)
        elements.append(element)
        self.parts.append(0)
        self.node, self.element = number, element
        if tag in _ENTERED:
            self.enter(tag)

    def attribute(self, element: etree._Element, number: int, name: str, value: str, label: str) -> str:
        """Take in one of the telling attributes of a container; returns its label so far."""
        if name in _LABEL_ATTRIBUTES:
            if name == "itemprop":
                self.microdatum(value, element)
            return f"{label} {value}" if label else value
        if name == "hidden" or (name == "aria-hidden" and value == "true"):
            self.nodes.hidden.add(number)
        elif name == "style" and _DISPLAY_NONE.search(value):
            self.nodes.hidden.add(number)
        return label

    def enter(self, tag: str) -> None:
        """What the new container makes of the text inside it."""
        kind = KINDS.get(tag)
        if kind is not None:
            self.kind = kind
            if kind == "heading":
                self.level = int(tag[1])
            elif kind == "list_item":
                self.level = max(1, self.depth)
        elif tag in RESETS:
            self.kind, self.level = "paragraph", 0
        elif tag in tags.LISTS:
            self.depth += 1

    def close(self) -> None:
        """End the current container."""
        if self.buffer:
            self.flush()
        if self.element is self.table:
            self.table = None
        self.nodes.ends[self.node] = len(self.blocks)
        self.node, self.element, self.kind, self.level, self.depth = self.outer.pop()

    def flush(self) -> None:
        """Turn the buffer into blocks."""
        raw = "".join(self.buffer)
        self.buffer.clear()
        text = " ".join(raw.split())
        if text:
            if BREAK_MARK in text or self.table is not None or self.kind == "preformatted":
                node = self.nodes.tags[self.node]
                for line in split_lines(raw, self.kind, node, in_table=self.table is not None):
                    self.append(line)
            else:
                self.append(text)
        self.links = self.link
        self.link_chars = self.bold_chars = self.italic_chars = 0
        self.href, self.wrapper = self.link_href if self.link else None, ""

    def append(self, text: str) -> None:
        """Add a block of this text, with what was counted for it."""
        node, kind, size = self.node, self.kind, len(text)
        part = self.parts[node]
        self.parts[node] = part + 1
        ordered = kind == "list_item" and self.nodes.tags[self.nodes.parents[node]] == "ol"
        self.blocks.append(Block(
            len(self.blocks), text, kind if self.table is None else "table", node, part, self.level, ordered,
            self.links, min(self.link_chars, size), min(self.bold_chars, size), min(self.italic_chars, size),
            self.href, self.wrapper.lower(),
        ))


_COUNTED: Final = frozenset({"a", *BOLD, *ITALIC})


def split_lines(raw: str, kind: Kind, tag: str, *, in_table: bool = False) -> list[str]:
    """The texts of the blocks that a run of inline content makes, white space folded.

    Two `<br>` or more part paragraphs. A single one is a line break, unless the lines outside a paragraph
    element are as long as paragraphs: older pages set their paragraphs so.
    """
    if in_table:
        cells = "\t".join(" ".join(c.split()) for c in raw.replace(BREAK_MARK, " ").split(CELL_MARK))
        return [cells.lstrip("\t")] if cells.strip() else []
    if kind == "preformatted":
        text = raw.replace(BREAK_MARK, "\n").strip("\n")
        return [text] if text.strip() else []
    texts = []
    for piece in _BREAKS.split(raw):
        lines = [line for line in (" ".join(part.split()) for part in piece.split(BREAK_MARK)) if line]
        if len(lines) > 1 and tag not in FLOW and sum(map(len, lines)) / len(lines) >= PARAGRAPH_LINE:
            texts += lines
        elif lines:
            texts.append("\n".join(lines))
    return texts


def is_data_table(table: etree._Element) -> bool:
    """Whether a table holds data rather than the page's layout: two rows and columns, short cells, no blocks in them."""
    if table.get("role") == "presentation" or table.find(".//table") is not None:
        return False
    rows = table.findall(".//tr")
    if len(rows) < 2 or max(len(row) for row in rows) < 2:
        return False
    if table.find(".//h1") is not None or table.find(".//form") is not None or table.find(".//ul") is not None:
        return False
    if len(table.findall(".//p")) + len(table.findall(".//div")) > 2 * len(rows) and table.find(".//th") is None:
        return False
    cells = [sum(map(len, cell.itertext())) for row in rows[:50] for cell in row]
    return bool(cells) and sum(cells) / len(cells) < 120 and max(cells) < 1500
