"""The standfirst: the sentence between headline and story that readers count to the article, kept in doubt and told.

It stands in the header, often far from the story's own container and among dates, bylines and share buttons, so the
tagger misses it more often than any other paragraph.
"""
from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, pairwise, takewhile
from typing import Final

from newsclean.clean.author_box import introduces_author
from newsclean.clean.tagger.tag import NAME as TAGGER
from newsclean.page import Block, Page
from newsclean.strings.letters import is_spaceless, letters_of

NAME: Final = "standfirst"
WHY: Final = "The sentence between headline and story belongs to the article."
REACH: Final = 24  # blocks between headline and story
REACH_DESCRIBED: Final = 80  # the same where the page's description is the sentence
MIN_CHARS: Final = 40
MIN_WIDE: Final = 18  # characters in a script without spaces
MAX_CHARS: Final = 600
HEAD: Final = 2  # blocks that a standfirst is made of, at most
STRONG: Final = 0.9  # of a block that is in bold letters
SAME: Final = 50  # characters that a standfirst shares with the page's description
DATELINE: Final = 30  # letters of a place or kicker before them
SIGNS: Final = frozenset(("field:byline", "field:date"))
_WORDS = re.compile(
    r"stand-?first|\bdeck?\b|\bdek\b|\blede\b|ingress|chapo|vorspann|sub-?(?:title|head(?:line|ing)?)\b|\bintro\b|"
    r"excerpt|entradilla|bajada|sommario|manchet|perex|(?:(?<![a-z])|article|element|story|text)lead(?![a-z])|__dek|-dek\b|"
    r"teaser-text|article-summary|"
    r"(?<!with-)summary\b|announce\b|\banons\b|strap-?line|sub-?(?:line|hed)\b|hero-sub\b"
)
_OFFERS = re.compile(r"subscri|newsletter")


def keep_standfirst(page: Page, headline: int | None = None) -> None:
    """Keep what stands between headline and first paragraph where its class or the page's description names it.

    The headline is the first-level heading nearest to the story where it is not given. It is once the title is known:
    it may be no heading at all, and a box above the story may have a first-level heading of its own.
    """
    if page.format != "html":
        return
    if headline is None:
        first = next((block.index for block in page.blocks if block.kept), None)
        headline = _headline(page.blocks[max(0, first - REACH_DESCRIBED):first + 1]) if first is not None else None
    if headline is None:
        return
    doubtful = [block for block in _above_story(page, headline) if _may_be(page, block)]
    if not doubtful:
        return
    described = _descriptions(page)
    for block in doubtful:
        named = block.index - headline <= REACH and _is_named(page, block)
        if named or _is_described(block, described):
            block.mark(kept=True, role="paragraph", by=NAME, why=WHY, confidence=0.85)


def _above_story(page: Page, headline: int) -> Iterator[Block]:
    """The blocks between headline and first paragraph; a heading that is kept may be the headline once more."""
    below = page.blocks[headline + 1:headline + 1 + REACH_DESCRIBED]
    return takewhile(lambda block: not block.kept or block.kind == "heading", below)


def _headline(blocks: list[Block]) -> int | None:
    """The last first-level heading before the story, or the first that is in it in doubt.

    Where the page prints it twice, it is the first of the two.
    """
    titles = [block for block in blocks if block.kind == "heading" and block.level == 1]
    above = [block for block in titles if not block.kept] or titles[:1]
    return next((block.index for block in above if block.text == above[-1].text), None)


def standfirsts(page: Page, headline: int | None) -> frozenset[int]:
    """Which of the first kept blocks under the headline are a standfirst, once bylines and dates have their roles.

    Its class or the page's description names it, or it is set apart from the story: as a heading or in bold letters,
    or by the line with the byline or the date under it. A description alone may be the first paragraph, word for word.
    """
    kept = list(islice((block for block in page.blocks if block.kept), HEAD + 1))
    if headline is None or len(kept) < 2 or headline > kept[0].index:
        return frozenset()
    described: set[str] | None = None
    found = set()
    for block, following in pairwise(kept):
        if not _has_size(block):
            break
        if block.by != NAME and not _is_apart(page, block, following) and not _is_named(page, block):
            described = _descriptions(page) if described is None else described
            if page.nodes.parents[block.node] == page.nodes.parents[following.node] or (
                not _is_described(block, described)
            ):
                break
        found.add(block.index)
    return frozenset(found)


def _is_apart(page: Page, block: Block, following: Block) -> bool:
    """Whether a block is set otherwise than the one after it, or the byline or the date stands between them."""
    if block.kind == "heading" and following.kind != "heading":
        return True
    if _is_bold(block) and not _is_bold(following) and sum(map(_is_bold, page.kept())) <= HEAD:
        return True  # in an interview the questions are in bold letters, all of them
    between = page.blocks[block.index + 1:following.index]
    return any(one.by in SIGNS for one in between)


def _is_bold(block: Block) -> bool:
    return block.kind == "paragraph" and block.bold_chars >= STRONG * len(block.text)


def _has_size(block: Block) -> bool:
    """Whether a block is as long as a standfirst, and of its kind."""
    size = len(block.text)
    return block.kind in ("paragraph", "heading", "quote") and (
        (MIN_WIDE if is_spaceless(block.text) else MIN_CHARS) <= size <= MAX_CHARS
    )


def _may_be(page: Page, block: Block) -> bool:
    """Whether a block is of the length and kind of a standfirst, and only the tagger spoke against it."""
    return (
        block.by == TAGGER and block.kept is False and _has_size(block) and block.link_chars * 2 < len(block.text)
        and not introduces_author(page, block)
    )


def _is_described(block: Block, described: set[str]) -> bool:
    """Whether the page's description begins the block, or follows the place that a story begins with."""
    if not described:
        return False
    letters = letters_of(block.text)
    return letters[:SAME] in described or any(
        len(text) == SAME and letters.find(text, 0, SAME + DATELINE) > 0 for text in described
    )


def _is_named(page: Page, block: Block) -> bool:
    """Whether the class of the block's element, its container or its inline wrapper is that of a standfirst.

    A container with more of the story in it is the story's, whatever it is called.
    """
    nodes = page.nodes
    parent = nodes.parents[block.node]
    own = f"{block.wrapper} {nodes.labels[block.node]}"
    if _WORDS.search(own):
        return _OFFERS.search(own) is None
    if parent < 0 or not nodes.labels[parent] or _WORDS.search(nodes.labels[parent]) is None:
        return False
    return sum(one.kept is True for one in page.blocks[nodes.starts[parent]:nodes.ends[parent]]) <= HEAD + 1


def _descriptions(page: Page) -> set[str]:
    """The beginnings of what the page says that the article is about."""
    metadata = page.metadata
    texts = [value for name in ("og:description", "description", "twitter:description")
             for value in metadata.meta.get(name, ())]
    texts += [value for one in metadata.jsonld if isinstance(value := one.get("description"), str)]
    return {folded[:SAME] for text in texts if len(folded := letters_of(text)) >= MIN_WIDE}
