"""The run of inline content that is being read, and the blocks that it becomes."""
from __future__ import annotations

from typing import Final, NamedTuple

from newsclean.page import Block, Kind, Page
from newsclean.read.controls import without_controls
from newsclean.read.html.lines import BREAK_MARK, split_lines
from newsclean.read.html.tags import FLOW
from newsclean.read.html.wrappers import Wrappers
from newsclean.strings.lazy import lazy
from newsclean.strings.letters import is_spaceless

_ADDRESS: Final = lazy(r"[\w.+-]{1,64}@[\w-]+\.|@\w{2,40}(?![\w.])")  # of mail, or somebody's handle
_LONGEST_UNIT: Final = 4
_BEHIND: Final = 60  # characters from which what follows a caption in its element is no credit but a paragraph


class _Count(NamedTuple):
    """Links, and the characters in links, bold and italic, of a run of text; how many links are open at its end."""

    links: int
    link_chars: int
    bold: int
    italic: int
    open: int
    href: str | None  # of the first link
    wrapper: str  # the classes that are open at its end
    behind: int  # characters behind the caption that the run begins with


_NOTHING: Final = _Count(0, 0, 0, 0, 0, None, "", 0)


class RunningText:
    """The text between the tags that part blocks, with what is counted of its links, bold and italic."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.blocks, self.nodes, self.events = page.blocks, page.nodes, page.events
        self.node = -1
        self.kind: Kind = "paragraph"
        self.level = 0
        self.parts: dict[int, int] = {}  # blocks that a node owns directly
        self.buffer: list[str] = []
        self.link = self.bold = self.italic = 0  # open elements of each
        self.marked = 0  # the sum of these
        self.links = self.link_chars = self.bold_chars = self.italic_chars = 0  # of the text in the buffer
        self.href: str | None = None  # of the first link in the buffer
        self.breaks: list[_Count] = []  # what was counted up to each <br> in the buffer
        self.line_href: str | None = None  # of the first link since the last of them
        self.link_href: str | None = None  # of the last link opened
        self.link_end = 0  # the size of the buffer where the last link in it was closed
        self.beside = False  # the open link, to another address, follows that one at once
        self.timed = False  # so does a time, which never is a part of a word
        self.border = 0  # the size of the buffer where an inline element began right behind another
        self.wrapper = ""  # classes of the inline elements that the text in the buffer begins in
        self.wrappers = Wrappers(self.events)

    def count(self, text: str) -> None:
        """Count text that stands in a link, bold or italic."""
        size = len(text)
        if self.link:
            self.link_chars += size
        if self.bold:
            self.bold_chars += size
        if self.italic:
            self.italic_chars += size

    def note_wrappers(self, text: str) -> None:
        """Note the classes that a run begins in; a paragraph behind a caption at its beginning is a run of its own."""
        if not self.buffer:
            self.wrapper = self.wrappers.first_label()
        elif len(text) >= _BEHIND and self.kind == "paragraph" and self.wrappers.end_caption():
            for _ in range(2):
                self.break_line()
                self.events += (("br", {}), None)

    def part_neighbours(self, text: str) -> None:
        """Put a space before the text of an inline element that begins right behind another: they are shown apart."""
        at, self.border = self.border, 0
        beside, self.beside = self.beside and self.link > 0, False
        timed, self.timed = self.timed, False
        before = self.buffer[-1] if at == len(self.buffer) else ""
        if not before or len(text) < 2 or not (text[0].isalnum() or text[0] == "@"):
            return
        if ((beside or timed) and not before[-1].isspace()) or not self.goes_on(before, text):
            self.buffer.append(" ")
            self.events.append(" ")

    def goes_on(self, before: str, text: str) -> bool:
        """Whether a word that is set in several elements may go on: in small letters, a number in digits.

        Outside of elements that hold sentences a capitalised word does not, nor a number but for its unit.
        """
        if len(before) < 2 or not before[-1].isalnum():
            return True
        if "@" in text and _ADDRESS.match(text):
            return False
        if text[0].islower():
            first = before.rsplit(maxsplit=1)[-1][0]
            unit = before[-1].isdigit() and len(text) <= _LONGEST_UNIT
            return first.islower() or unit or self.nodes.tags[self.node] in FLOW
        return text[0] == "@" or (text.isdigit() and before.isdigit()) or is_spaceless(text)

    def start_link(self, href: str | None) -> None:
        """Begin a link."""
        self.link += 1
        self.marked += 1
        self.links += 1
        self.beside = bool(self.buffer) and self.link_end == len(self.buffer) and href != self.link_href
        if self.beside:
            self.border = self.link_end
        self.link_href = href
        if self.href is None:
            self.href = self.link_href
        if self.line_href is None:
            self.line_href = self.link_href

    def end_link(self) -> None:
        """End a link."""
        self.link -= 1
        self.link_end = len(self.buffer)
        if not self.link and not self.buffer:
            self.links, self.href, self.line_href = 0, None, None

    def break_line(self) -> None:
        """Note a line break within the run."""
        self.buffer.append(BREAK_MARK)
        self.breaks.append(self.counted())
        self.line_href = self.link_href if self.link else None

    def flush(self) -> None:
        """Turn the buffer into blocks."""
        raw = "".join(self.buffer)
        self.buffer.clear()
        self.link_end = 0
        if BREAK_MARK in raw or self.kind == "preformatted":
            self.append_lines(raw)
        else:
            text = " ".join(raw.split())
            counts = (self.links, self.link_chars, self.bold_chars, self.italic_chars)
            self.append(text, self.href, counts, _wrapper(self.wrapper, self.wrappers.behind()))
        if self.links or self.bold_chars or self.italic_chars:
            self.links = self.link
            self.link_chars = self.bold_chars = self.italic_chars = 0
            self.href = self.link_href if self.link else None
        if self.wrappers.begun:
            self.wrappers.clear()
            self.wrapper = ""
        self.line_href = self.href

    def append_lines(self, raw: str) -> None:
        """Add the blocks that line breaks part the buffer into, each with what was counted between its own."""
        counts = [*self.breaks, self.counted()]
        self.breaks.clear()
        for text, first, last in split_lines(raw, self.kind, self.nodes.tags[self.node]):
            start, end = counts[first - 1] if first else _NOTHING, counts[min(last, len(counts) - 1)]
            href = next((one.href for one in counts[first:last + 1] if one.href), None)
            links, link_chars = end.links - start.links + start.open, end.link_chars - start.link_chars
            wrapper = _wrapper(start.wrapper if first else self.wrapper, end.behind - start.behind)
            self.append(text, href, (links, link_chars, end.bold - start.bold, end.italic - start.italic), wrapper)

    def counted(self) -> _Count:
        """What was counted of the buffer up to now."""
        return _Count(
            self.links, self.link_chars, self.bold_chars, self.italic_chars, self.link, self.line_href,
            self.wrappers.label(), self.wrappers.behind(),
        )

    def append(self, text: str, href: str | None, counts: tuple[int, int, int, int], wrapper: str) -> None:
        """Add a block of this text with its first link, its wrapper and its counts: links, characters in links, bold,
        italic.
        """
        links, link_chars, bold, italic = counts
        text = without_controls(text)
        if not text:
            return
        node, kind, size, nodes = self.node, self.kind, len(text), self.nodes
        part = self.parts.get(node, 0)
        self.parts[node] = part + 1
        self.blocks.append(Block(
            len(self.blocks), text, kind, node, part, self.level,
            kind == "list_item" and nodes.tags[nodes.parents[node]] == "ol",
            links, min(link_chars, size), min(bold, size), min(italic, size), href, wrapper,
        ))


def _wrapper(label: str, behind: int) -> str:
    """The classes that a text begins in; a caption's are not those of a paragraph that begins with it."""
    return "" if behind >= _BEHIND else label
