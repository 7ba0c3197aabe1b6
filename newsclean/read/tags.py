"""What each HTML element is to the reader: inline, a container, an image, an embed, metadata, or nothing to read."""
from __future__ import annotations

from types import MappingProxyType
from typing import Final

from newsclean.page import Kind

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
ACTIONS: Final = MappingProxyType({tag: action for action, tags in _GROUPS.items() for tag in tags.split()})

KINDS: Final[MappingProxyType[str, Kind]] = MappingProxyType({
    **{f"h{n}": "heading" for n in range(1, 7)},
    "li": "list_item", "blockquote": "quote", "pre": "preformatted", "listing": "preformatted", "xmp": "preformatted",
    "plaintext": "preformatted", "figcaption": "caption", "button": "control",
})
"""The kind that an element gives to the text inside it."""

RESETS: Final = frozenset("body main article section nav header footer aside form table figure td th".split())
"""Elements inside which the kind starts anew: a card inside a list item is no list item."""

BOLD: Final = frozenset("b strong".split())
ITALIC: Final = frozenset("i em cite".split())
LISTS: Final = frozenset("ul ol menu dir".split())
HEADINGS: Final = frozenset(f"h{n}" for n in range(1, 7))
FLOW: Final = frozenset({"p", "li", "dt", "dd", "figcaption", "caption", "summary", "legend", *HEADINGS})
"""Elements that hold running text: an unknown element inside one is inline."""

HIDDEN_CLASSES: Final = (
    "sr-only", "visually-hidden", "visuallyhidden", "screen-reader", "screenreader", "assistive", "a11y-hidden",
    "hidden-visually", "offscreen", "off-screen", "element-invisible",
)
"""Parts of class names that stand for text which only screen readers read aloud."""


def screen_reader_only(label: str) -> bool:
    """Whether a class attribute says that its text is not displayed."""
    return any(name in label for name in HIDDEN_CLASSES)
