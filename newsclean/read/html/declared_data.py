"""What the elements of a page tell machines: meta tags and links, scripts and titles, microdata."""
from __future__ import annotations

from typing import Final

from newsclean.page import Attributes, Event, Microdatum, Page
from newsclean.read.data.metadata import MetadataCollector
from newsclean.read.html.moments import iso_title
from newsclean.read.html.running_text import RunningText

_TEXT_SCRIPTS: Final = frozenset({"script", "title"})
_MAX_VALUE: Final = 500  # characters of a microdata value
_MAX_VALUE_EVENTS: Final = 60


class DeclaredData(RunningText):
    """The part of the parser's target that takes in what is declared; elements with nothing to read are skipped."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.collector = MetadataCollector(page.metadata)
        self.skipped = 0  # depth inside an element with nothing to read
        self.captured: list[str] | None = None  # the text of a script or title
        self.script: Attributes = {}
        self.open_values: list[tuple[Microdatum, int]] = []  # microdata whose value is their text, and their event

    def metadata(self, tag: str, attributes: Attributes) -> None:
        """Hand a metadata element to the collector; the text of some is captured until they end."""
        self.skipped = 1
        if tag == "meta":
            self.collector.meta(attributes)
            name = attributes.get("itemprop")
            if name:
                self.microdatum(name, attributes)
        elif tag == "link":
            self.collector.link(attributes)
        elif tag in _TEXT_SCRIPTS:
            self.captured, self.script = [], attributes
        elif self.page.metadata.base_url is None:
            self.page.metadata.base_url = attributes.get("href")

    def release(self, tag: str) -> None:
        """Hand a script's or title's text to the collector."""
        text = "".join(self.captured or ())
        self.captured = None
        if tag == "title":
            self.collector.title(text)
        else:
            self.collector.script(self.script, text)

    def microdatum(self, name: str, attributes: Attributes) -> None:
        """Note a value of microdata; a name with no value of its own gets the text of its element at the end."""
        value = attributes.get("content") or attributes.get("datetime")
        value = value or iso_title(attributes) or value
        datum = Microdatum(name.lower(), (value or "")[:_MAX_VALUE], len(self.blocks))
        if value is None:
            self.open_values.append((datum, len(self.events)))
        self.page.metadata.microdata.append(datum)

    def end_values(self) -> None:
        """Give the microdata that have no value of their own the text of their elements."""
        for datum, at in self.open_values:
            datum.value = _text_from(self.events, at)


def _text_from(events: list[Event], at: int) -> str:
    """The text of the element whose start tag stands at or after this event; cut at `_MAX_VALUE` characters."""
    depth, pieces, size = 0, [], 0
    for event in events[at:at + _MAX_VALUE_EVENTS]:
        if event is None:
            depth -= 1
            if depth <= 0:
                break
        elif isinstance(event, str):
            pieces.append(event)
            size += len(event)
            if size > _MAX_VALUE:
                return ""
        else:
            depth += 1
    return " ".join("".join(pieces).split())
