"""Which lines can be somebody's name though no lead word, class or link says so."""

from __future__ import annotations

import re
from typing import Final

from newsclean.clean.rules import own_lines, rule_index
from newsclean.fields.byline.lines import LEAD_ALONE
from newsclean.fields.byline.scene import Scene
from newsclean.fields.byline.window import MAX_LINE, TWO_CAPITALS, begins_with_given_name
from newsclean.fields.layout import is_dense, is_pictured, is_prose
from newsclean.page import Block
from newsclean.strings.lazy import lazy
from newsclean.strings.letters import is_cased
from newsclean.strings.names.agencies import is_agency, is_agency_line
from newsclean.strings.names.byline_words import SURNAME_PARTICLES
from newsclean.strings.names.given_names import is_given_name
from newsclean.strings.names.page_words import CONTACTS
from newsclean.strings.names.persons import is_newsroom
from newsclean.strings.postal import is_address

DATED: Final = lazy(r"\b(?:19|20)\d\d\b|\d{1,2}:\d\d")
_RIGHTS: Final = lazy(r"©|\(c\)|copyright", re.IGNORECASE)
_MAX_BARE: Final = 110
_MAX_WORD: Final = 20
_MAX_WORDS: Final = 16
_MAX_SMALL: Final = 3
_MAX_TEAM: Final = 40
_MAX_CONTACT: Final = 40
_MAX_BLOCKS: Final = 2_000
_MAX_TOPIC: Final = 30
_TOPIC_WORDS: Final = 3
_MAX_CAPTION: Final = 160
_CAPTION_WORDS: Final = 4
_FIRST: Final = 2  # words in which a given name stands, perhaps behind a title
_MARKS: Final = ",;:.|/()•·–—- "
_TEAMS: Final = frozenset(("Team", "Staff", "Desk", "Editors", "Newsroom", "Redaktion", "editors", "team", "staff"))
_PLACES: Final = frozenset(("below", "just above", "before prose", "after"))


def may_be_bare(scene: Scene, block: Block, place: tuple[str, ...]) -> bool:
    """Whether a line without lead, label or link can be a name at all: short, two capitalised words or an agency.

    It stands where bylines do, captions nothing, is no label of the page's by the named rules, does not say the
    headline again, is no address and nobody to write to; what is not known for a name needs something that speaks
    for it.
    """
    return (
        block.index not in scene.captions
        and not (block.text[0] == "©" and block.index < scene.prose[0])  # a picture's credit
        and _has_shape(block, place, begins_with_given_name(block))
        and not _is_label(block)
        and not _says_headline(scene, block)
        and not _is_contact(scene, block)
        and not _is_among_topics(scene, block, place)
        and not _is_over_caption(scene, block)
        and not is_pictured(scene.page, block)
        and not is_address(block.text)
        and not (scene.places.foot(block) and _RIGHTS.search(block.text) is None)
        and (not _needs_backing(block, place) or _is_backed(scene, block))
    )


def is_team(text: str) -> bool:
    """Whether a short line is how a team signs ("Harbour Daily Staff")."""
    return len(text) <= _MAX_TEAM and text[:1].isupper() and text.rsplit(" ", 1)[-1] in _TEAMS


def _has_shape(block: Block, place: tuple[str, ...], given: bool) -> bool:
    """Whether a line has the place and the shape of a bare name.

    `given`: it begins with a given name, which may stand anywhere.
    """
    text = block.text
    if place[0] not in _PLACES and not given:
        return False
    if block.kind in ("heading", "control") or len(text) > (MAX_LINE if "; " in text else _MAX_BARE):
        return False
    if place[-1] in ("below far", "later after") and not given:
        return False
    if block.links and block.link_chars > len(text) * 0.8 and not (given or DATED.search(text)):
        return False
    words = text.split()
    if len(words) == 1:
        return len(text) <= _MAX_WORD and (is_agency(text) or not text.isascii() or is_given_name(text))
    if is_team(text):
        return True
    if (len(words) > _MAX_WORDS and ";" not in text) or sum(map(_is_small, words)) > _MAX_SMALL:
        return False
    return TWO_CAPITALS.search(text) is not None or not text[:1].isascii() or is_agency_line(text)


def _is_small(word: str) -> bool:
    """Whether a word begins with a small letter and is no part of a surname ("van der")."""
    return word[0].islower() and word not in SURNAME_PARTICLES


def _is_label(block: Block) -> bool:
    """Whether a named rule knows the line: a button, a heading of the page, a link to one of the site's pages."""
    return block.by in own_lines() or rule_index().label(block.text) is not None


def _says_headline(scene: Scene, block: Block) -> bool:
    """Whether every word of a line stands in the headline: it says the headline again, or what the page is about."""
    if scene.headline is None or block.index == scene.headline:
        return False
    return set(block.text.casefold().split()).issubset(scene.page.blocks[scene.headline].text.casefold().split())


def _is_contact(scene: Scene, block: Block) -> bool:
    """Whether a line stands right under one that says whom to write to, as below a press release."""
    if block.index <= scene.prose[0]:
        return False
    before = scene.page.blocks[block.index - 1].text
    return len(before) <= _MAX_CONTACT and before.strip(_MARKS).casefold() in CONTACTS


def _is_among_topics(scene: Scene, block: Block, place: tuple[str, ...]) -> bool:
    """Whether a line behind the story goes on a list of topics: two others of a few words stand over it."""
    before = scene.page.blocks[max(0, block.index - 2) : block.index]
    return place[0] == "after" and len(before) == 2 and all(map(_may_be_topic, before))


def _may_be_topic(block: Block) -> bool:
    text = block.text
    return (
        not block.kept and len(text) <= _MAX_TOPIC and len(words := text.split()) <= _TOPIC_WORDS
        and all(word.isalpha() for word in words) and LEAD_ALONE.match(text) is None
        and block.by not in own_lines() and not begins_with_given_name(block)
    )


def _is_over_caption(scene: Scene, block: Block) -> bool:
    """Whether an agency in a dump stands over a picture's caption, which is no sentence and parts it from the story."""
    below = scene.page.blocks[block.index + 1 : block.index + 3]
    if scene.page.format != "text" or len(below) < 2 or not is_agency(block.text):
        return False
    caption, (between, story) = below[0].text, below
    if between.kept or not (story.kept or is_prose(story)) or len(caption) > _MAX_CAPTION:
        return False
    return caption[-1:].isalnum() and len(caption.split()) >= _CAPTION_WORDS and DATED.search(caption) is None


def _needs_backing(block: Block, place: tuple[str, ...]) -> bool:
    """Whether nothing in a line says that it is a name: behind the story, or without capitals anywhere, it needs a
    given name that is known, an agency or a team."""
    text = block.text
    if is_dense(text) or (place[0] != "after" and is_cased(text)):
        return False
    given = any(map(is_given_name, _words(text)[:_FIRST]))
    return not (given or is_agency_line(text) or is_team(text) or is_newsroom(text))


def _is_backed(scene: Scene, block: Block) -> bool:
    """Whether a line has the site's name in it, or its words stand again: beside it, in an address, a longer line."""
    text, site = block.text, scene.site_name
    if site and site in text and site != text:
        return True
    blocks, at = scene.page.blocks, block.index
    beside = [blocks[index].text for index in (at - 2, at - 1, at + 1, at + 2) if 0 <= index < len(blocks)]
    words = _words(text)[:_FIRST]
    name, login = " ".join(words), "".join(words).casefold()
    if text in beside or any("@" in one and login in one.casefold() for one in beside):
        return True
    longer = [one.text for one in blocks[:_MAX_BLOCKS] if len(one.text) > len(text) + _MAX_WORD and name in one.text]
    # Without capitals any words may stand in the story; a line about somebody begins with the name.
    return bool(longer) if is_cased(text) else any(one.startswith(name) for one in longer)


def _words(text: str) -> list[str]:
    return [word for part in text.split() if (word := part.strip(_MARKS))[:1].isalpha()]
