"""The title of the document in a dump: crawls store it as the first line, above what the page shows."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import Final, NamedTuple

from newsclean.fields.layout import is_dense
from newsclean.page import Block
from newsclean.strings.lazy import lazy

_FIRST: Final = 12  # lines among which it is looked for
_MIN: Final = 12  # characters of a headline in it; in scripts without spaces half of that
_MIN_DENSE: Final = 6
_LONG: Final = 20  # characters of one that the displayed headline may go on from
_FAR: Final = 120  # lines below it in which the headline is displayed
_MAX: Final = 250
_BEFORE_SITE: Final = lazy(r"\s*[|｜¦•·»_]+\s*|\s+[-–—:/~]+\s+|\s*（|[-–—:：](?=\S)")


class DocumentTitle(NamedTuple):
    """The headline in the title of the document, and the index of the line that is this title."""

    headline: str
    line: int


def document_title(blocks: Sequence[Block]) -> DocumentTitle | None:
    """One of the first lines whose beginning is displayed again below, as the headline.

    What follows it there, behind a separator, is the name of the site or a part of it.
    """
    for block in islice(blocks, _FIRST):
        if len(block.text) > _MAX:
            continue
        below = [one.text for one in islice(blocks, block.index + 1, block.index + _FAR)]
        if block.text in below:
            continue  # a line that is displayed twice, as captions are
        for mark in _BEFORE_SITE.finditer(block.text):
            headline = block.text[:mark.start()]
            if mark.end() == len(block.text) or headline.count("«") > headline.count("»"):
                continue  # a quotation is closed, and no site named
            if len(headline) < (_MIN_DENSE if is_dense(headline) else _MIN):
                continue
            if headline in below or (len(headline) >= _LONG and any(text.startswith(headline) for text in below)):
                return DocumentTitle(headline, block.index)
    return None
