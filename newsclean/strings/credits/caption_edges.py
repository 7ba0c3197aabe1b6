"""What is printed around a caption and no part of it: "[1/3]", "Purchase Licensing Rights", the photographer's address."""

from __future__ import annotations

import re
from typing import Final

from newsclean.strings.lazy import lazy

_PICTURE: Final = r"(?:(?:image|photo|picture|slide|bild|foto|imagen|imagem|immagine|фото)\s*)?"
_COUNT: Final = r"\d{1,3}\s?(?:/|of|von|de|di|sur|av|af|van|из|з|z)\s?\d{1,3}"
_COUNTER: Final = lazy(
    rf"\s*(?:[\[(]\s?{_PICTURE}{_COUNT}\s?[\])]|{_PICTURE}{_COUNT}\s?[|｜:])\s*(?=\S)", re.IGNORECASE
)
_NEW_TAB: Final = r"[(\[]?opens (?:in )?(?:a )?new (?:tab|window)[)\]]?"
_LINK: Final = lazy(
    rf"(?:(?:purchase|acquire|buy) licensing rights(?:\s?,?\s?{_NEW_TAB})?|,?\s?{_NEW_TAB}|"
    r"(?<!\w)view (?:full (?:size|caption|image)|larger image)|\s[|｜]\s?\S+\.(?:jpe?g|png|webp))\s*$",
    re.IGNORECASE,
)
_MAIL: Final = lazy(r"[\s|(\[]{1,3}[\w.+-]+@[\w-]+(?:\.[\w-]+)+[)\]]?$")
_UNFOLD: Final = lazy(r"\s*(?:…|\.{3})\s?\[\+\]\s*")  # where a script folds a long caption
_LINK_ENDS: Final = ("rights", "tab", "window", ")", "]", "size", "caption", "image", ".jpg", ".jpeg", ".png", ".webp")
_LINKS: Final = ("licensing rights", "opens ", "view ", "|", "｜")
_MAX_LINK: Final = 120
_FRONT: Final = 12  # characters in which a counter's first digit stands


def without_edges(text: str) -> str:
    """A caption without the counter in front of it, and the link to licences or the address for mail behind it."""
    if any(char.isdigit() for char in text[:_FRONT]) and (found := _COUNTER.match(text)) is not None:
        text = text[found.end():]
    if "[+]" in text:
        text = _UNFOLD.sub(" ", text)
    tail = text[-_MAX_LINK:].rstrip().lower()
    if tail.endswith(_LINK_ENDS) and any(link in tail for link in _LINKS):
        found = _LINK.search(text, max(0, len(text) - _MAX_LINK))
        text = text if found is None else text[:found.start()].rstrip()
    if "@" in tail and (found := _MAIL.search(text, max(0, len(text) - _MAX_LINK))) is not None:
        text = text[:found.start()]
    return text
