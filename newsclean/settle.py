"""The last marks: what the fields have read leaves the body, and the blocks that are left become the article's."""
from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import Final

from newsclean.article import ArticleBlock
from newsclean.clean.above_headline import drop_strays_above
from newsclean.clean.sign_off import sign_offs
from newsclean.clean.standfirst import keep_standfirst, standfirsts
from newsclean.clean.standfirst_line import keep_standfirst_line
from newsclean.fields.author_note import drop_author_notes
from newsclean.fields.body import article_blocks
from newsclean.fields.byline.byline import Bylines
from newsclean.fields.date.date import Dates
from newsclean.fields.kinds import kinds_of, mark_chosen
from newsclean.fields.page_kind import no_article
from newsclean.fields.pictures.images import ImageResult
from newsclean.fields.related import RelatedLinks, find_related
from newsclean.fields.title.title import Title
from newsclean.kinds import Kind
from newsclean.page import Page, Role
from newsclean.strings.letters import letters_of

MAX_LINE: Final = 160  # characters of a byline or date line
MAX_DENSE: Final = 45  # of them in Chinese, Japanese and Korean script
_SURE: Final = 0.8  # confidence from which what stands above the headline is none of its story
_AGAIN: Final = 8  # kept blocks among which a first-level heading may be the headline again
_QUESTION: Final = re.compile(r"[?？؟][\"'”’»›“)\]*]*$")
_DENSE = re.compile("[\u3040-\u9fff\uac00-\ud7af]")


@dataclass(frozen=True, slots=True)
class Story:
    """What the page's blocks make once every one of them is settled."""

    blocks: tuple[ArticleBlock, ...]
    related: RelatedLinks
    kept_by: tuple[str, ...]  # the rules, or the tagger, that kept the body's blocks
    instead: str | None  # what the page looks like in place of an article


def settle(
    page: Page, include: tuple[Kind, ...], *, title: Title, byline: Bylines, dates: Dates, images: ImageResult,
    base_url: str | None,
) -> Story:
    """Give each block its last mark and make the article's blocks of them.

    The order counts: what a field has read is out of the body before what is left is told from the story.
    """
    headline = title.position if title.position is not None else _displayed(page, title.value)
    _unmark(page, headline, byline.blocks, dates.blocks, images.caption_blocks)
    _drop_title_again(page, title.value)
    if headline is not None:
        if page.format == "html" or (title.evidence.confidence or 0.0) >= _SURE:
            drop_strays_above(page, headline)
        keep_standfirst(page, headline)
        keep_standfirst_line(page, headline)
    drop_author_notes(page, byline.authors)
    related = find_related(page, base_url=base_url)
    kinds = kinds_of(page, headline=headline, captions=images.caption_blocks, related=related.blocks,
                     standfirsts=standfirsts(page, headline), sign_offs=sign_offs(page))
    blocks = article_blocks(page, kinds, title=title.value, base_url=base_url,
                            images=list(zip(images.images, images.positions, strict=True)))
    # Told before blocks are taken out or put in because of the kinds asked for.
    kept = page.kept()
    kept_by, instead = tuple(sorted({block.by for block in kept})), no_article(page, kept)
    mark_chosen(page, kinds, include)
    return Story(blocks, related, kept_by, instead)


def _unmark(
    page: Page, headline: int | None, bylines: frozenset[int], dates: frozenset[int], captions: frozenset[int]
) -> None:
    """Give the blocks that the fields have read their roles, which takes them out of the body."""
    roles: tuple[tuple[frozenset[int], Role, str], ...] = (
        (captions, "caption", "the caption or credit of a picture"),
        (dates - captions, "date", "the line with the date"),
        (bylines - captions, "byline", "the line with the byline"),
        (frozenset() if headline is None else frozenset({headline}), "title", "the headline"),
    )
    for indexes, role, why in roles:
        for index in indexes:
            block = page.blocks[index]
            if role in ("byline", "date") and block.kept and not _is_line(block.text):
                continue
            block.mark(kept=False, role=role, by=f"field:{role}", why=why)


def _displayed(page: Page, title: str | None) -> int | None:
    """Where a page prints the title that its data names: the last time above the longest paragraph of the story."""
    longest = max((block for block in page.blocks if block.kept), key=lambda block: len(block.text), default=None)
    if not title or longest is None or page.format != "html":
        return None
    letters = letters_of(title)
    return next((b.index for b in reversed(page.blocks[:longest.index]) if letters_of(b.text) == letters), None)


def _drop_title_again(page: Page, title: str | None) -> None:
    """Take the headline out of the body where it stands over the story again, in another element."""
    letters = letters_of(title) if title else ""
    for place, block in enumerate(islice((block for block in page.blocks if block.kept), _AGAIN)):
        if letters and (place == 0 or block.level == 1) and letters_of(block.text) == letters:
            block.mark(kept=False, role="title", by="field:title", why="the headline again")


def _is_line(text: str) -> bool:
    """Whether a text can be a line with a byline or a date and nothing else: it is short and asks nothing.

    Longer ones are paragraphs that begin with their author's name or the date; questions are an interview's.
    """
    return len(text) <= MAX_LINE and _QUESTION.search(text) is None and len(_DENSE.findall(text)) <= MAX_DENSE
