"""Pages that show next to nothing of their story: it is put in where it belongs, and the page is cleaned once more."""
from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Final

from newsclean.clean.clean import clean
from newsclean.clean.tagger.model import Model
from newsclean.clean.tagger.tag import NAME as TAGGER
from newsclean.elsewhere.place import bare_nodes, headline_block, inside, place_for, shown_blocks
from newsclean.elsewhere.story import Story, is_titled, stories, titles_of
from newsclean.page import Block, Page
from newsclean.read.html.insert import Place, insert
from newsclean.strings.letters import letters_of

LITTLE_TEXT: Final = 1_200  # characters of a body; with less, the story may stand elsewhere
MORE: Final = 1.2  # times as many letters as are kept has a story that is put in
SHOWN: Final = 0.6  # of the kept letters stand in it
STORY: Final = 300  # kept letters that are a story of their own
FAR_MORE: Final = 4.0  # times as many letters has a story that these are only the key points of
DOUBT: Final = 0.5  # confidence of a body below which they are none
_CHROME: Final = frozenset({"nav", "header", "footer", "aside", "form", "dialog"})


def complete(page: Page, confidence: float, model: Model | None = None) -> tuple[Page, float]:
    """A cleaned page with the story that it carries elsewhere where it shows little, and how sure its body is."""
    if page.format != "html" or not (page.metadata.state or page.metadata.jsonld):
        return page, confidence
    if _size(page.kept()) >= LITTLE_TEXT:
        return page, confidence
    for story in stories(page):
        if not _is_missing(page, story, confidence) or (new := _with_story(page, story)) is None:
            continue
        sure = clean(new, model)
        if _size(new.kept()) > _size(_in_view(page, page.kept())):
            return new, sure
    return page, confidence


def _is_missing(page: Page, story: Story, confidence: float) -> bool:
    """Whether the story says what the page shows and more, or the page shows none that could be one."""
    kept = [letters_of(block.text) for block in _in_view(page, page.kept())]
    size = sum(map(len, kept))
    if len(story.letters) < MORE * size:
        return False
    if size and sum(len(text) for text in kept if text in story.letters) >= SHOWN * size:
        return True
    if size >= STORY and confidence >= DOUBT and len(story.letters) < FAR_MORE * size:
        return False
    undecided = [block for block in page.blocks if block.kept or block.by == TAGGER]
    return is_titled(story, page) or _size(_in_view(page, undecided)) < LITTLE_TEXT


def _in_view(page: Page, blocks: Iterable[Block]) -> list[Block]:
    """Those of the blocks that stand in no menu, footer or the like, where no story is looked for."""
    chrome = inside(page, _CHROME)
    return [block for block in blocks if block.node not in chrome]


def _size(blocks: Iterable[Block]) -> int:
    return sum(len(block.text) for block in blocks)


def _with_story(page: Page, story: Story) -> Page | None:
    """The page with the story at its place, not cleaned yet."""
    keys = list(filter(None, map(letters_of, [story.title or "", *titles_of(page)])))
    headline = headline_block(page, keys)
    shown = shown_blocks(page, story.letters, start=headline.index if headline else 0)
    if shown and (rest := _rest(story, shown[-1].text)):
        html = f'<div itemprop="articleBody"><p>{rest}</p></div>'
        return _told(insert(page, html, Place("behind", shown[-1].node)), story)
    title = f"<h1>{escape(story.title)}</h1>" if story.title and headline is None else ""
    html = f'<div itemprop="articleBody">{title}{story.html}</div>'
    new = insert(page, html, place_for(page, headline, shown), instead_of=bare_nodes(page, shown))
    return _told(new, story)


def _rest(story: Story, shown: str) -> str:
    """What a story without paragraphs of its own says behind the last line that is shown."""
    return story.html.removesuffix("</p>").partition(escape(shown))[2] if story.html.count("<p>") == 1 else ""


def _told(page: Page | None, story: Story) -> Page | None:
    """The page with what is known of the story that was put in."""
    if page is not None:
        page.warnings.append(f"the story was read from the page's {story.source}")
        for name, values in story.facts.items():
            page.metadata.meta.setdefault(name, values)
    return page
