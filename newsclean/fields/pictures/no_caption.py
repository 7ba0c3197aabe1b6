"""Text beside a picture that is no caption: when a story appeared and who wrote it, buttons, prices, names of files."""
from __future__ import annotations

import re
from typing import Final

from newsclean.strings.list_lines import is_button, stands_for_time

_MAX_CHARS: Final = 160
_DAY: Final = 5  # digits of a day or of a moment; "July 2018" tells what a picture shows
_LABEL_WORDS: Final = 2  # of a line that ends in a colon and names what follows
_BYLINE: Final = re.compile(r"(?:(?:written|posted|reviewed|edited|text|words|story) by|author\b:?)\s", re.IGNORECASE)
_STAMP: Final = re.compile(r"(?:last )?(?:updated|published|posted)(?: on)?\W*$", re.IGNORECASE)
_PRICE: Final = re.compile(
    r"(?:[^\Wa-z_]\S{0,30}\s{1,3}){0,4}(?:(?:[$€£¥₹]|US\$|EUR|USD)\s?\d[\d.,]*|\d[\d.,]*\s?(?:€|EUR|USD|zł|Kč|kr))$"
)
_FILE: Final = re.compile(r"\S{1,120}\.(?:jpe?g|png|gif|webp|avif|tiff?|mp4|mov)$", re.IGNORECASE)
_CONTROL: Final = re.compile(
    r"press enter or click to view image in full size|type (?:in )?your search and press enter|"
    r"click (?:on )?(?:the )?(?:image|photo|picture)s?(?: above| below)? (?:to|for) .{0,40}|"
    r"advertisement|sponsored|anzeige|werbung|reklama|reklame|annons|publicidade?|publicité|pubblicità|реклама|广告|廣告|広告|"
    r"(?:mit dem laden|by loading|by clicking|en cliquant|al hacer clic|durch klicken)\b.{0,60}\b"
    r"(?:datenschutz|privacy|confidentialité|privacidad|cookies?).{0,60}",
    re.IGNORECASE,
)


def is_no_caption(text: str) -> bool:
    """Whether a text says by itself that it is something else than the caption of a picture."""
    text = text.strip()
    if len(text) > _MAX_CHARS:
        return False
    if _CONTROL.fullmatch(text) or _FILE.match(text) or _STAMP.match(text) or _BYLINE.match(text) or _PRICE.match(text):
        return True
    if text.endswith((":", "：")) and len(text.split()) <= _LABEL_WORDS:
        return True
    return is_button(text) or (sum(map(str.isdigit, text)) >= _DAY and stands_for_time(text))


def is_no_credit(text: str) -> bool:
    """Whether what stands in an element for credits names nobody: how long a text is, a button, advertising."""
    return is_button(text) or _CONTROL.fullmatch(text) is not None or (
        any(map(str.isdigit, text)) and stands_for_time(text)
    )
