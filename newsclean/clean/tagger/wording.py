"""What the words of short blocks say: their log-odds, and what they share with the page's title and description."""
from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from newsclean.clean.tagger.lexicon import Lexicon, words_of
from newsclean.page import Metadata

STANDFIRST_CHARS: Final = 40  # of the description that a block must begin with to be the standfirst
_NOTHING: Final = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
_BEGINS: Final = (0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 1.0)
_WORD = re.compile(r"\w+")


def wording(metadata: Metadata, texts: Sequence[str], lexicon: Lexicon) -> NDArray[np.float32]:
    """For each text mean, lowest and highest log-odds of its words, and four shares, shape (texts, 7).

    Of a short text: share of its words in the page's title, and of the title's in it; the same of the description. Of
    a longer one only whether it is where the description begins, as a standfirst often is.
    """
    title = set(words_of(metadata.first("og:title", "twitter:title") or metadata.title or ""))
    description = " ".join((metadata.first("og:description", "description", "twitter:description") or "").split())
    summary, start = set(_WORD.findall(description.lower())), description[:STANDFIRST_CHARS]
    told = title | summary
    of_title, of_summary = len(title) or 1, len(summary) or 1
    rows: list[float] = []
    for text in texts:
        words = words_of(text)
        if not words:
            rows += _BEGINS if start and text.startswith(start) else _NOTHING
            continue
        rows += lexicon.of_words(words)
        own = set(words)
        if own.isdisjoint(told):
            rows += _NOTHING[:4]
        else:
            in_title, in_summary = len(own & title), len(own & summary)
            rows += (in_title / len(own), in_title / of_title, in_summary / len(own), in_summary / of_summary)
    return np.array(rows, np.float32).reshape(-1, 7)
