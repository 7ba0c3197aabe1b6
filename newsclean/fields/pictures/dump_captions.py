"""Captions in plain-text dumps, where only the look and the neighbours of a line tell them from the story."""
from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import chain, pairwise
from typing import Final

from newsclean.clean.standfirst_line import LINE_REACH
from newsclean.clean.tagger.tag import NAME as TAGGER
from newsclean.fields.byline.lines import may_lead
from newsclean.fields.pictures.caption_gate import may_end_in_credit
from newsclean.fields.pictures.caption_parts import Caption, split
from newsclean.fields.pictures.caption_words import NOTICE, OWNED, PICTURE_CREDIT, SHOWS
from newsclean.fields.pictures.found import Picture
from newsclean.fields.pictures.headline_repeats import is_headline
from newsclean.fields.pictures.labelled_lines import labelled_pictures
from newsclean.fields.pictures.region import Region
from newsclean.page import Block, Page
from newsclean.strings.credits.credits import CaptionParts, split_caption
from newsclean.strings.credits.names import says_what
from newsclean.strings.list_lines import stands_for_time
from newsclean.strings.names.agencies import is_agency
from newsclean.strings.names.persons import looks_like_person

_STOPS: Final = (".", "。", "।", "۔")
_MAX_NAMES: Final = 40  # characters of a lone credit that ends in a full stop
_MAX_CHARS: Final = 700
_MIN_WORDS: Final = 3
_MAX_CREDIT: Final = 140
_MAX_LONE_CREDIT: Final = 90
_WIDE: Final = re.compile(r"[\u3040-\u9fff\uac00-\ud7a3]")
_MIN_LEAD: Final = 25  # of a caption at the headline that is no sentence
_LOOSE_WORDS: Final = 8  # of one that is none and stands elsewhere
_MAX_LOOSE: Final = 160
_MAX_BEHIND: Final = 200  # of one behind its credit
_MIN_CHARS: Final = 10
_MAX_COPY: Final = 180  # characters of a caption that is printed twice, letter for letter: more open a story twice
_SAME: Final = 20  # characters that lines which repeat each other have in common at the least
_MAX_COPIES: Final = 3  # of a caption in a row
_MAX_KEPT: Final = 350  # of a line that the clean step took for a paragraph
_SURE: Final = 0.75  # confidence of the clean step with which a sentence over a credit is the story's, not a caption
_ENDS: Final = (".", "!", "?", "…", "”", "\"", "»", ")", "。", "！", "？", "।", "؟")


def dump_captions(
    page: Page, region: Region, headline: int | None, bylines: frozenset[int] = frozenset()
) -> list[Picture]:
    """The captions among the lines of a dump; the lines with `bylines` are none."""
    title = None if headline is None else page.blocks[headline]
    blocks = [
        block for block in page.blocks[region.start:region.last + 2]
        if block.role not in ("title", "byline", "date", "related")
    ]
    found: dict[int, Picture] = {}
    for picture in chain(
        labelled_pictures(blocks), _twice(blocks),
        _with_credit(blocks, region), _before_credit(blocks, region, headline),
        _behind_credit(blocks, region, headline, bylines),
    ):
        if picture.position in bylines and picture.caption.text:
            continue
        if any(is_headline(page.blocks[index], title) for index in picture.blocks):
            continue
        if not any(index in found and found[index].caption.text for index in picture.blocks):
            found.update(dict.fromkeys(picture.blocks, picture))
    return sorted({id(one): one for one in found.values()}.values(), key=lambda picture: picture.position)


def _picture(block: Block, parts: CaptionParts, source: str, *more: Block) -> Picture:
    raw = "\n".join(one.text for one in (block, *more))
    indexes = frozenset({block.index, *(one.index for one in more)})
    return Picture(block.index, Caption(parts.caption, parts.credit, raw), blocks=indexes, source=source)


def _with_credit(blocks: list[Block], region: Region) -> Iterator[Picture]:
    """Lines that end in a credit, or in what kind of picture they are about: "A flag. (File photo: Reuters)"."""
    last_lines = {block.index for block in [block for block in blocks if block.kept][-2:]}
    for block in blocks:
        text = block.text
        if not _MIN_CHARS <= len(text) <= _MAX_CHARS or not may_end_in_credit(text):
            continue
        parts = split(_once(text))
        noted = parts.credit is None and says_what(text)
        if (parts.credit is None and not noted) or parts.caption is None or not _is_sentence(parts.caption):
            continue
        if stands_for_time(parts.caption):
            continue  # the day and the source of the story
        tail = text[max(0, len(parts.caption) - 1):]
        # The last lines of a story are signed by its agency as captions are.
        if block.kept and not noted and not PICTURE_CREDIT.search(tail) and (
            block.index in last_lines or len(text) > _MAX_KEPT or region.sums[block.index] == region.sums[-1]
            or (block.kind == "list_item" and "|" in tail)  # a row of facts
        ):
            continue
        yield _picture(block, parts, "line with a credit")


def _once(text: str) -> str:
    """A line without its second half where that repeats the first one."""
    half, rest = divmod(len(text), 2)
    return text[:half] if rest and text[half] == " " and text[:half] == text[half + 1:] else text


def _before_credit(blocks: list[Block], region: Region, headline: int | None) -> Iterator[Picture]:
    """A line with a credit alone on the next one; where the line is the story's, the credit alone."""
    for block, following in pairwise(blocks):
        text = block.text
        if len(following.text) > _MAX_LONE_CREDIT or block.kind == "list_item" or following.index != block.index + 1:
            continue
        if len(text) > (_MAX_KEPT if block.kept else _MAX_CHARS) or not (
            text.endswith(_ENDS) or _is_loose(block, region)
        ):
            continue  # a subhead, a menu, a row of facts
        if not _is_sentence(text) or not _may_be_credit(following.text):
            continue
        credit = split_caption(following.text)
        if credit.credit is None or credit.caption is not None or credit.credit[:1].islower():
            continue
        labelled = bool(PICTURE_CREDIT.search(following.text)) or _names_both(following.text)
        if not labelled and (block.kept or not region.first < block.index < region.last):
            continue  # an agency alone on a line is a byline as often as a credit
        if may_end_in_credit(text) and split_caption(text).credit is not None:
            continue
        if block.index - 1 != headline and not (block.kept and _is_of_story(block, following, region)):
            yield _picture(block, CaptionParts(text, credit.credit), "line before a credit", following)
        elif not NOTICE.search(following.text):
            yield _picture(following, credit, "line with a credit only")


def _behind_credit(
    blocks: list[Block], region: Region, headline: int | None, bylines: frozenset[int]
) -> Iterator[Picture]:
    """A line that the tagger took out, between headline and story behind a line with a credit alone.

    Right under the headline it is a standfirst as often.
    """
    for credit, block in pairwise(blocks):
        if headline is None or not headline < credit.index < region.first or block.index != credit.index + 1:
            continue
        if block.index <= headline + LINE_REACH:
            continue
        if block.kept or block.by != TAGGER or not bylines.isdisjoint((credit.index, block.index)):
            continue
        if len(block.text) > _MAX_BEHIND or len(credit.text) > _MAX_LONE_CREDIT:
            continue
        if not (block.text.endswith(_ENDS) or _is_loose(block, region)) or not _is_sentence(block.text):
            continue
        if OWNED.search(credit.text) or not _may_be_credit(credit.text):
            continue
        parts = split_caption(credit.text)
        if parts.credit is None or parts.caption is not None or parts.credit[:1].islower():
            continue
        if credit.text.endswith(_STOPS) and len(parts.credit) > _MAX_NAMES:
            continue  # the caption is glued to its credit
        if not may_end_in_credit(block.text) or split_caption(block.text).credit is None:
            yield _picture(credit, CaptionParts(block.text, parts.credit), "line behind a credit", block)


def _is_loose(block: Block, region: Region) -> bool:
    """Whether a line that is no sentence can be a caption: a long one, or one at the headline; no row of a menu."""
    text = block.text
    if "|" in text or may_lead(text.split(maxsplit=1)[0]):
        return False  # a menu, a byline
    at_headline = len(text) >= _MIN_LEAD and region.is_early(block.index)
    return at_headline or (len(text.split()) >= _LOOSE_WORDS and len(text) <= _MAX_LOOSE)


def _names_both(text: str) -> bool:
    """Whether a line names an agency and who works for it, as pictures are signed: "REUTERS/Jane Doe"."""
    first, slash, second = text.partition("/")
    return bool(slash) and (
        (is_agency(first) and looks_like_person(second)) or (looks_like_person(first) and is_agency(second))
    )


def _is_of_story(block: Block, following: Block, region: Region) -> bool:
    """Whether a kept line over a credit is a sentence of the story.

    It is where the story ends with it, where the credit is the copyright of the page, or where the clean step is sure
    of it and nothing in it tells who stands where in a picture.
    """
    if region.sums[block.index + 1] == region.sums[-1] or NOTICE.search(following.text):
        return True
    return block.confidence >= _SURE and block.text.endswith(_ENDS) and not SHOWS.search(block.text)


def _may_be_credit(text: str) -> bool:
    """Whether it is worth the time to ask if a line is a credit."""
    return "/" in text or is_agency(text) or bool(PICTURE_CREDIT.search(text))


def _twice(blocks: list[Block]) -> Iterator[Picture]:
    """A sentence printed twice in a row, as alternative text and as caption; the longer one may add the credit."""
    copies = Counter(block.text for block in blocks)
    for block, following in pairwise(blocks):
        if block.text[:_SAME] != following.text[:_SAME] or copies[block.text] > _MAX_COPIES:
            continue
        short, long = sorted((block, following), key=lambda one: len(one.text))
        if following.index != block.index + 1 or not len(short.text) >= 25 or len(long.text) > _MAX_CHARS:
            continue
        if block.kept and following.kept and len(short.text) > _MAX_KEPT:
            continue
        if not long.text.startswith(short.text.rstrip(".")) or len(long.text) - len(short.text) > _MAX_CREDIT:
            continue
        rest = long.text[len(short.text.rstrip(".")):].strip(" .|/–—-()")
        if not rest and not short.text.endswith(_ENDS):
            continue  # a headline of another story, as alternative text and as link
        if not rest and len(short.text) > _MAX_COPY and (block.kept or following.kept):
            continue  # the standfirst is the first paragraph
        if rest:
            parts = split_caption(f"© {rest}")
            yield _picture(block, CaptionParts(short.text, parts.credit or rest), "line printed twice", following)
        else:
            yield _picture(block, split_caption(short.text), "line printed twice", following)


def _is_sentence(text: str) -> bool:
    """Whether a text has words enough for a caption, or is long in a script without spaces."""
    return len(text.split()) >= _MIN_WORDS or (len(text) >= 10 and _WIDE.search(text) is not None)
