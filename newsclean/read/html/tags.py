"""What each HTML element is to the reader: inline, a container, an image, an embed, metadata, or nothing to read."""
from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from newsclean.page import Attributes, Kind

INLINE, BLOCK, SKIP, BREAK, IMAGE, EMBED, META, RULE, CONTROL, NOSCRIPT, CELL, TABLE, CUSTOM = range(13)

_GROUPS: Final = {
    INLINE: (
        "a abbr acronym b bdi bdo big blink cite code data del dfn em font i ins kbd label mark nobr q rb rp rt rtc "
        "ruby s samp small span strike strong sub sup time tt u var wbr output slot "
        # The parser knows these as no void elements and puts what follows inside them.
        "source track param picture"
    ),
    BLOCK: (
        "html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure "
        "footer form frameset noframes h1 h2 h3 h4 h5 h6 header hgroup legend li main menu nav ol p pre search "
        "section summary ul tr tbody thead tfoot caption listing plaintext xmp optgroup marquee head"
    ),
    SKIP: (
        "style template svg math select datalist textarea canvas map area input progress meter "
        "colgroup col applet frame bgsound keygen basefont amp-state amp-analytics amp-consent"
    ),
    BREAK: "br",
    IMAGE: "img amp-img amp-anim image",
    EMBED: (
        "iframe video audio object embed amp-iframe amp-youtube amp-video amp-twitter amp-instagram amp-facebook "
        "amp-brightcove amp-jwplayer amp-vimeo amp-dailymotion amp-audio amp-tiktok"
    ),
    META: "script meta link title base",
    RULE: "hr",
    CONTROL: "button",
    NOSCRIPT: "noscript",
    CELL: "td th",
    TABLE: "table",
}
ACTIONS: Final[Mapping[str, int]] = {tag: action for action, tags in _GROUPS.items() for tag in tags.split()}

KINDS: Final[Mapping[str, Kind]] = {
    **{f"h{n}": "heading" for n in range(1, 7)},
    "li": "list_item", "blockquote": "quote", "pre": "preformatted", "listing": "preformatted", "xmp": "preformatted",
    "plaintext": "preformatted", "figcaption": "caption", "button": "control",
}
"""The kind that an element gives to the text inside it."""

RESETS: Final = frozenset("body main article section nav header footer aside form table figure td th".split())
"""Elements inside which the kind starts anew: a card inside a list item is no list item."""

BOLD: Final = frozenset("b strong".split())
ITALIC: Final = frozenset("i em cite".split())
CODE: Final = frozenset("code kbd samp tt".split())
LISTS: Final = frozenset("ul ol menu dir".split())
HEADINGS: Final = frozenset(f"h{n}" for n in range(1, 7))
FLOW: Final = frozenset({"p", "li", "dt", "dd", "figcaption", "caption", "summary", "legend", *HEADINGS})
"""Elements that hold running text: an unknown element inside one is inline."""

HIDDEN_CLASSES: Final = (
    "sr-only", "visually-hidden", "visuallyhidden", "screen-reader", "screenreader", "assistive", "a11y-hidden",
    "hidden-visually", "offscreen", "off-screen", "element-invisible",
)
"""Parts of class names that stand for text which only screen readers read aloud."""


ARCHIVE_TOOLBARS: Final = frozenset({"wm-ipp-base", "wm-ipp", "wm-ipp-print"})
"""The ids of what the Wayback Machine puts into the pages that it serves."""

TOOLTIP_CLASSES: Final = ("tooltiptext", "tooltip-text", "tooltip__text", "tooltip-content", "tooltip__content")
EDIT_CLASS: Final = "editsection"  # the "[edit]" that wikis put into their subheads
_BACK: Final = ("#fnref", "#cite_ref", "#footnote-ref", "#user-content-fnref", "#_ftnref", "#ftnref")
_NOTE_CLASSES: Final = frozenset({"fn", "reference", "noteref", "endnote"})
_BACK_CLASSES: Final = ("footnote-back", "backref", "backlink", "reversefootnote")
NOT_DISPLAYED: Final = re.compile(r"display\s*:\s*none", re.IGNORECASE)
"""A style that takes an element off the page."""
NOT_SEEN: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
"""A style that does, or leaves its place empty."""


def screen_reader_only(label: str) -> bool:
    """Whether a class attribute says that its text is not displayed."""
    return any(map(label.__contains__, HIDDEN_CLASSES))


def is_unseen(attributes: Attributes, *, in_text: bool, in_link: bool) -> bool:
    """Whether a `span` is no part of the sentence that it stands in.

    It is for screen readers, shows under the mouse over a word of running text, or is hidden inside a link; outside
    links what is hidden may be the rest of a text that a button unfolds.
    """
    label = attributes.get("class")
    if label:
        label = label.lower()
        if screen_reader_only(label) or EDIT_CLASS in label:
            return True
        if in_text and "tooltip" in label and any(name in label for name in TOOLTIP_CLASSES):
            return True
    if in_text and attributes.get("role") == "tooltip":
        return True
    return in_link and ("hidden" in attributes or "display:none" in attributes.get("style", "").replace(" ", ""))


def is_note_sign(attributes: Attributes) -> bool:
    """Whether a `sup` calls itself a footnote's mark."""
    label = attributes.get("class", "")
    return "footnote" in label or not _NOTE_CLASSES.isdisjoint(label.split())


def is_note_mark(attributes: Attributes, parent: str) -> bool:
    """Whether a link inside an element of this tag is a footnote's number, or the way back from the note."""
    href = attributes.get("href", "")
    if "#" not in href:
        return False
    if parent == "sup" or href.startswith(_BACK):
        return True
    label = attributes.get("class")
    return attributes.get("role") == "doc-backlink" or (
        label is not None and any(name in label for name in _BACK_CLASSES)
    )
