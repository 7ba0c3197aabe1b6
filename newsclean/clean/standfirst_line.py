"""The standfirst as a line: the sentence right behind a headline that no first-level heading marks."""
from __future__ import annotations

from typing import Final

from newsclean.clean.standfirst import NAME, SIGNS, WHY
from newsclean.clean.tagger.tag import NAME as TAGGER
from newsclean.page import Block, Page
from newsclean.strings.letters import SENTENCE_ENDS, is_spaceless, letters_of

LINE_REACH: Final = 2  # lines behind the headline of a dump
MIN_LINE: Final = 60  # characters of such a line
MIN_WIDE_LINE: Final = 25
MAX_LINE: Final = 400
DOUBT: Final = 0.9  # confidence of the tagger above which a line that does not end as a sentence stays out
SIGNED: Final = 3  # lines behind such a line, among which the byline or the date makes it sure
MIN_SIGNED: Final = 55  # characters of a line before them
_LISTS: Final = frozenset(("promoted_stories", "read_more_list", "more_from", "other_pieces"))


def keep_standfirst_line(page: Page, headline: int) -> None:
    """Keep the sentence right behind a headline that no first-level heading marks: of a dump, of an old page.

    It reads like the teaser of another story, so the tagger drops it on every seventh page of news. On dumps of
    fundus 18 of the 18 lines that end as a sentence stand in the annotated body, on cross-validated pages of daniel
    17 of 18; behind first-level headings, which the tagger knows, it is 4 of 13 in wcxb.
    """
    if page.format == "html" and page.blocks[headline].level == 1:
        return
    rules = (TAGGER, *_list_over(page, headline))
    for block in page.blocks[headline + 1:headline + 1 + LINE_REACH]:
        if block.kept is False and block.by in rules and _is_sentence_line(page, block, headline):
            block.mark(kept=True, role="paragraph", by=NAME, why=WHY, confidence=0.7)


def _list_over(page: Page, headline: int) -> tuple[str, ...]:
    """The rule of a list of other stories above a dump's headline, which ran over it."""
    above = page.blocks[headline - 1].by if headline and page.format == "text" else ""
    return (above,) if above in _LISTS else ()


def _is_signed(page: Page, block: Block, headline: int) -> bool:
    """Whether a line of a dump stands between the headline, which it does not repeat, and the byline or the date."""
    below = page.blocks[block.index + 1:block.index + 1 + SIGNED]
    return (
        page.format == "text" and block.index == headline + 1 and len(block.text) >= MIN_SIGNED
        and any(one.by in SIGNS for one in below)
        and letters_of(page.blocks[headline].text) not in letters_of(block.text)
    )


def _is_sentence_line(page: Page, block: Block, headline: int) -> bool:
    """Whether a line is of a standfirst's length and ends as a sentence, or at the least is written as one."""
    text = block.text
    if block.kind not in ("paragraph", "heading", "quote") or len(text) > MAX_LINE:
        return False
    if is_spaceless(text):
        return len(text) >= MIN_WIDE_LINE and text.endswith(SENTENCE_ENDS)
    if _is_lower(text) and _is_signed(page, block, headline):
        return True
    if len(text) < MIN_LINE:
        return False
    return text.endswith(SENTENCE_ENDS) or (block.confidence < DOUBT and _is_lower(text))


def _is_lower(text: str) -> bool:
    """Whether most of a line's words are in lower case, and nothing parts it as menus and lists of facts are."""
    words = text.split()
    return "|" not in text and ":" not in text and sum(word[:1].islower() for word in words) * 2 > len(words)
