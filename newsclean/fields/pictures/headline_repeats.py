"""Lines of a dump that repeat its headline, as the title of the document over it does: "Headline | AP News"."""
from __future__ import annotations

import re
from typing import Final

from newsclean.fields.pictures.caption_words import PICTURE_CREDIT
from newsclean.page import Block
from newsclean.strings.headlines import same_headline, similarity
from newsclean.strings.letters import SENTENCE_ENDS, letters_of
from newsclean.strings.names.agencies import is_agency

_MAX_SITE: Final = 60  # characters behind the headline in the title of a document
_ALIKE: Final = 0.8  # similarity of the headline and another wording of it above it
_OF_SITE: Final = re.compile(r"\s[|｜–—·-]\s+([^|｜]{2,40})$")
_MIN_LETTERS: Final = 10  # that a line begins with as another does


def is_headline(block: Block, title: Block | None) -> bool:
    """Whether a line is the headline or repeats it, as the title of the document over it does: "Headline | AP News"."""
    if block.index == 0 and _names_site(block.text):
        return True
    if title is None or block.index == title.index:
        return title is not None
    if len(block.text) > len(title.text) + _MAX_SITE:
        return False
    if block.index > title.index:
        return same_headline(block.text, title.text) or (
            len(block.text) <= len(title.text) and _begin_alike(block.text, title.text)
        )
    return _begin_alike(block.text, title.text) or similarity(_OF_SITE.sub("", block.text), title.text) >= _ALIKE


def _names_site(text: str) -> bool:
    """Whether a line ends in a site's name as titles of documents do, without a sentence or a credit's label in it."""
    found = _OF_SITE.search(text)
    return found is not None and (is_agency(found[1]) or not (
        text[:found.start()].endswith(SENTENCE_ENDS) or "/" in found[1] or PICTURE_CREDIT.search(found[1])
    ))


def _begin_alike(one: str, other: str) -> bool:
    """Whether one of two texts begins with the whole of the other, which is no mere word."""
    short, long = sorted((letters_of(one), letters_of(other)), key=len)
    return len(short) >= _MIN_LETTERS and long.startswith(short)
