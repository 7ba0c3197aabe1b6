"""The publication's name as the last lines of a page print it, for pages whose metadata do not say it."""

from __future__ import annotations

import re
from typing import Final

from newsclean.page import Page
from newsclean.strings.lazy import lazy

_LAST: Final = 4  # blocks of the page
_LONGEST: Final = 250  # characters of a line that claims rights
_SHORTEST: Final = 5  # characters of a name
_RIGHTS: Final = lazy(r"©|\(c\)|copyright|\ball rights\b|版权|版權", re.IGNORECASE)


def names_imprint(page: Page, name: str) -> bool:
    """Whether one of the last lines claims rights for a name, or begins with it."""
    if len(name) < _SHORTEST or page.format == "text":
        return False
    return any(
        block.text.startswith(name) or (name in block.text and _RIGHTS.search(block.text) is not None)
        for block in page.blocks[-_LAST:] if len(block.text) <= _LONGEST
    )
