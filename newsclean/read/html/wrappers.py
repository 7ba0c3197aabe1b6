"""The inline elements with classes that a run of text begins in, and where they end."""
from __future__ import annotations

from newsclean.page import Event
from newsclean.read.html.caption_classes import caption_labels


class Wrappers:
    """The classed inline elements that began before the text of a run; the page's events say which are still open."""

    def __init__(self, events: list[Event]) -> None:
        self.begun: dict[int, str] = {}  # the class of each by its event
        self._events = events
        self._read = 0  # the events before this one have been read
        self._open: list[str] = []  # the classes of the open elements
        self._captions: set[str] = set()  # those of them that hold a caption
        self._behind = 0

    def begin(self, label: str) -> None:
        """Note that the last event begins an element of this class, before any text."""
        if not self.begun:
            self._read = len(self._events) - 1
        self.begun[len(self._events) - 1] = label.lower()

    def clear(self) -> None:
        """Begin a new run."""
        self.begun.clear()
        self._open.clear()
        self._captions.clear()
        self._behind = 0

    def first_label(self) -> str:
        """The classes of those that began, right before the first text of the run; the parser ends some too early."""
        self.label()
        self._captions = caption_labels(set(filter(None, self._open)))
        return " ".join(self.begun.values())

    def label(self) -> str:
        """The classes of those that are open now."""
        if not self.begun:
            return ""
        for at in range(self._read, len(self._events)):
            event = self._events[at]
            if event is None:
                if self._open:
                    self._open.pop()
            elif not isinstance(event, str):
                self._open.append(self.begun.get(at, ""))
            elif self._captions and self._captions.isdisjoint(self._open):
                self._behind += len(event.strip())
        self._read = len(self._events)
        return " ".join(filter(None, self._open))

    def behind(self) -> int:
        """How many characters of the run there are behind the caption that it begins with."""
        if self._captions:
            self.label()
        return self._behind

    def end_caption(self) -> bool:
        """Whether all text up to now stood in an element whose class is a caption's, and that has ended."""
        if not self._captions:
            return False
        self.label()
        return self._captions.isdisjoint(self._open) and not self._behind
