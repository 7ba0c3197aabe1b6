"""Captions and credits in the markup around a picture.

Half of all captions share an element with their credit, and the class names say which is which. So the words of
classes are read, general ones only, and what they leave open is left to how captions are printed.
"""
from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from newsclean.fields.pictures.caption_parts import Caption, is_labelled_credit, parted
from newsclean.page import Attributes, Event, Page
from newsclean.read.data.values import text_of
from newsclean.read.html.caption_classes import CAPTION_LABEL, PICTURE
from newsclean.read.html.tags import ACTIONS, BLOCK, CELL, NOT_DISPLAYED, TABLE, screen_reader_only
from newsclean.strings.credits.credits import split_caption

PICTURE_LABEL: Final = re.compile(rf"(?<![a-z0-9]){PICTURE}s?(?![a-z0-9])")
CREDIT_LABEL: Final = re.compile(
    r"credit|copyright|photographer|fotograf|urheber|attribution|(?<![a-z0-9])(?:source|quelle|fuente|fonte|kilde|"
    r"byline|author|autor|agency|agentur|rights|owner|creator|provider)(?![a-z0-9])|crédito|"
    rf"{PICTURE}[-_]*(?:source|author|by|rights|owner)(?![a-z0-9])"
)
_NOT_TEXT: Final = re.compile(
    r"(?<![a-z0-9])(?:share|sharing|zoom|enlarge|expand|btn|button|icon|counter|count|pagination|index|toggle|play|"
    r"duration|close|sprite|tooltip|badge|sr|ad|ads|advert\w*)(?![a-z0-9])"
)
_SKIPPED: Final = frozenset({
    "script", "style", "noscript", "button", "svg", "form", "select", "template", "iframe", "video", "audio", "object",
})
_BLOCK_LIKE: Final = frozenset({BLOCK, CELL, TABLE})
_NAME_ATTRIBUTES: Final = ("class", "id", "itemprop", "data-testid", "data-component", "slot")
_CAPTION_DATA: Final = ("data-caption", "data-image-caption", "data-title-caption", "data-sub-html")
_CREDIT_DATA: Final = ("data-credit", "data-credits", "data-copyright", "data-photo-credit", "data-image-credit")
# Words of the page's own controls inside captions.
_CONTROL: Final = re.compile(
    r"^(?:\d{1,3}\s*(?:/|of|von|de|di|sur|из)\s*\d{1,3}|[<>‹›«»×✕+\W\d]{1,12}|(?:open|view|show|hide|close|expand|"
    r"enlarge|toggle|read|zoom)\b[^.]{0,30}|(?:bild|foto|photo|image|imagen) (?:vergrößern|in lightbox öffnen)|"
    r"caption|captions?,?|image caption,?|image source,?|media caption,?|advertisement|anzeige|share|teilen|"
    r"getty images? licen[cs]e|purchase licensing rights.{0,30})$",
    re.IGNORECASE,
)
_SENTENCE_ENDS: Final = frozenset(".!?…")
_WORDS: Final = 5  # of a caption that is a sentence
_MAX_EVENTS: Final = 600


def is_credit_label(label: str) -> bool:
    """Whether class and id of an element say that it holds a credit."""
    return CREDIT_LABEL.search(label) is not None


@dataclass(slots=True)
class _Buckets:
    """The text of a container by what the markup says that it is; the depths at which that began."""

    in_caption: int | None
    in_credit: int | None = None
    is_named: bool = False  # the class of an element says that it holds a credit, not only its tag
    caption: list[str] = field(default_factory=list)
    credit: list[str] = field(default_factory=list)
    other: list[str] = field(default_factory=list)

    def add(self, text: str) -> None:
        """Put text where the open elements say that it belongs."""
        into = self.credit if self.in_credit is not None else (
            self.caption if self.in_caption is not None else self.other
        )
        into.append(text)

    def part(self) -> None:
        """Begin a line where an element begins behind the end of a sentence: it may be the credit."""
        if self.in_credit is None and self.caption and self.caption[-1].rstrip()[-1:] in _SENTENCE_ENDS:
            self.caption.append("\n")

    def enter(self, tag: str, names: str, depth: int) -> None:
        """Open an element."""
        named = bool(names) and CREDIT_LABEL.search(names) is not None
        if self.in_credit is None and (named or tag in ("cite", "small")):
            self.in_credit = depth
            self.is_named = self.is_named or named
            self.credit.append("\n")
        elif self.in_caption is None and (tag == "figcaption" or (names and CAPTION_LABEL.search(names))):
            self.in_caption = depth

    def leave(self, depth: int) -> None:
        """Close an element."""
        if depth == self.in_credit:
            self.in_credit = None
        elif depth == self.in_caption:
            self.in_caption = None


def read_container(
    page: Page, node: int, *, is_caption: bool = False, loose: bool = False, known: str | None = None
) -> Caption:
    """The caption and credit in a figure or in a caption element.

    `is_caption`: all of it is a caption but for what is marked as a credit. `loose`: where no element is marked
    as a caption, whatever text there is is taken for one. Where there is the `known` text and no more, nothing.
    """
    start = page.nodes.opens[node]
    events = page.events[max(0, start - 1):start + _MAX_EVENTS]
    buckets = _walk(events, is_caption=is_caption)
    caption, credit, other = _tidy(buckets.caption), _tidy(buckets.credit), _tidy(buckets.other)
    if loose and not caption:
        return parted(other, credit)
    if not caption and not buckets.is_named and _is_sentence(credit):
        caption, credit = credit, ""
    if other and not credit:
        credit = "\n".join(line for line in other.split("\n") if is_labelled_credit(line))
    if known is not None and not credit and caption == known:
        return Caption()
    return parted(caption, credit)


def _is_sentence(text: str) -> bool:
    """Whether a text of several words ends as sentences do: set in small letters, it is the caption itself."""
    return text[-1:] in _SENTENCE_ENDS and len(text.split()) >= _WORDS


def _walk(events: list[Event], *, is_caption: bool) -> _Buckets:
    """The buckets of a container's events, its own start tag first."""
    buckets = _Buckets(0 if is_caption else None)
    own = _names(events[0][1]) if events and isinstance(events[0], tuple) else ""
    if is_caption and own and CREDIT_LABEL.search(own) and not CAPTION_LABEL.search(own):
        buckets.in_credit = 0
    breaks: list[bool] = []  # for each open element whether its text stands on lines of its own
    skipped = 0
    for event in events[1:]:
        if isinstance(event, str):
            if not skipped:
                buckets.add(event)
        elif event is None:
            skipped -= skipped > 0
            if not skipped:
                if not breaks:
                    break  # the container's own end
                buckets.leave(len(breaks))
                if breaks.pop():
                    buckets.add("\n")
        elif skipped or event[0] in _SKIPPED or _is_hidden(event[1], _names(event[1])):
            skipped += 1
            if skipped == 1:
                breaks.append(False)
        else:
            breaks.append(event[0] == "br" or ACTIONS.get(event[0]) in _BLOCK_LIKE)
            if event[0] == "span":
                buckets.part()
            buckets.enter(event[0], _names(event[1]), len(breaks))
            if breaks[-1]:
                buckets.add("\n")
    return buckets


def _names(attributes: Attributes) -> str:
    """Everything that names the element, lower case."""
    if not attributes:
        return ""
    found = [value for name in _NAME_ATTRIBUTES if (value := attributes.get(name))]
    return " ".join(found).lower() if found else ""


def _is_hidden(attributes: Attributes, names: str) -> bool:
    if not attributes:
        return False
    if "hidden" in attributes or NOT_DISPLAYED.search(attributes.get("style") or ""):
        return True
    return bool(names) and (screen_reader_only(names) or bool(_NOT_TEXT.search(names)))


def _tidy(parts: list[str]) -> str:
    """The lines of a bucket without those that are the page's controls."""
    lines = (" ".join(line.split()) for line in "".join(parts).split("\n"))
    return "\n".join(dict.fromkeys(line for line in lines if line and not _CONTROL.match(line)))


def read_attributes(attributes: Attributes) -> Caption:
    """The caption that an element carries in its data attributes."""
    caption = next((text for name in _CAPTION_DATA if (text := text_of(attributes.get(name)))), "")
    credit = next((text for name in _CREDIT_DATA if (text := text_of(attributes.get(name)))), "")
    return parted(caption, credit) if caption or credit else Caption()


def credit_in_title(attributes: Attributes, caption: str) -> str | None:
    """The credit that the title attribute of a picture adds to its caption."""
    title = text_of(attributes.get("title"))
    if not title or len(title) <= len(caption) or caption[:40] not in title:
        return None
    return split_caption(title).credit
