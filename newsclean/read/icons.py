"""The letters of icon fonts, which draw a picture and say nothing: taken out of the text as it is read."""
from __future__ import annotations

import re
from typing import Final

_OWN: Final = "\ue000-\uf8ff"  # private use: what the icon font of a site makes of it
_ICONS: Final = re.compile(rf"^\s*[{_OWN}]{{1,2}}(?![{_OWN}])|(?<![{_OWN}])[{_OWN}]{{1,2}}\s*$")


def without_icons(text: str) -> str:
    """A piece of text without one or two icons at its ends.

    More characters of private use in a row are words in a font of the site's own, and stay.
    """
    bare = text.strip()
    if bare and ("\ue000" <= bare[0] <= "\uf8ff" or "\ue000" <= bare[-1] <= "\uf8ff"):
        return _ICONS.sub(" ", text)
    return text
