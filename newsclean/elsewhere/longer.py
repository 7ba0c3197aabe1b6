"""Pages that show the beginning of a story of which their JSON-LD has far more."""
from __future__ import annotations

from typing import Final

from newsclean.page import Page
from newsclean.strings.letters import letters_of

MORE_ELSEWHERE: Final = "the page's JSON-LD holds more of the story"
_MORE: Final = 1.5  # times as long
_SHOWN: Final = 0.8  # of the body stands in it
_BEGINNING: Final = 40  # letters of the body's first paragraph that it begins with, give or take a headline
_LEAD: Final = 400  # letters that may stand in front of them there


def holds_more(page: Page, article_body: str | None) -> bool:
    """Whether the declared body goes on where the page's ends; the body's blocks are marked."""
    if not article_body or page.format != "html":
        return False
    kept = [block.text for block in page.kept() if block.kind != "heading"]
    if not kept or len(article_body) < _MORE * sum(map(len, kept)):
        return False
    letters = letters_of(article_body)
    texts = list(map(letters_of, kept))
    first = next((text for text in texts if len(text) >= _BEGINNING), "")
    if not first or first[:_BEGINNING] not in letters[:_LEAD + _BEGINNING]:
        return False
    size = sum(map(len, texts))
    return len(letters) >= _MORE * size and sum(len(text) for text in texts if text in letters) >= _SHOWN * size
