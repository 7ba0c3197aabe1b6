"""Characters that nobody sees or that only draw: taken out of the text as it is read."""
from __future__ import annotations

import re
from typing import Final

# The joiner and the non-joiner (U+200C, U+200D) are not among them: Persian, Indic scripts and emoji need them.
_INVISIBLE: Final = ("\u00ad", "\u200b", "\ufeff", "\u2060")
_OWN: Final = "\ue000-\uf8ff"  # private use: what the icon font of a site makes of it
_ICONS: Final = re.compile(rf"^\s*[{_OWN}]{{1,2}}(?![{_OWN}])|(?<![{_OWN}])[{_OWN}]{{1,2}}\s*$")


def visible(text: str) -> str:
    """A piece of text without soft hyphens and zero-width spaces, and without one or two icons at its ends.

    More characters of private use in a row are words in a font of the site's own, and stay.
    """
    for char in _INVISIBLE:
        if char in text:
            text = text.replace(char, "")
    bare = text.strip()
    if bare and ("\ue000" <= bare[0] <= "\uf8ff" or "\ue000" <= bare[-1] <= "\uf8ff"):
        return _ICONS.sub(" ", text)
    return text
