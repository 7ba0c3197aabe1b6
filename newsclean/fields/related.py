"""Related links: the "Read more" links that stood in or under the article, out of the body but not lost."""
from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, islice
from statistics import median
from typing import Final, NamedTuple

from newsclean.article import Evidence, Related
from newsclean.fields.related_labels import is_label, is_labelled, without_label
from newsclean.fields.related_links import leads_to_story
from newsclean.page import REMOVED_ROLES, Block, Page
from newsclean.read.html.inline import InlineReader
from newsclean.read.html.link_texts import link_texts
from newsclean.read.html.links import absolute_url
from newsclean.strings.list_lines import stands_beside_headlines

_MAX_LINKS: Final = 100
_BELOW: Final = 6  # blocks under the story
_MAX_TITLE: Final = 300
_MIN_TITLE: Final = 3
_SHORT_TITLE: Final = 20  # of a kicker or a name of a section rather than a headline
_KICKER_WORDS: Final = 2
_LISTED: Final = 3  # titles of a dump's list from which its usual length counts
_LONG_WORDS: Final = 5  # of its usual title, beside which one of a word or two is a kicker


class RelatedLinks(NamedTuple):
    """The links, their evidence, and the indexes of the blocks that hold them."""

    links: tuple[Related, ...]
    evidence: Evidence
    blocks: frozenset[int] = frozenset()


class _Link(NamedTuple):
    title: str
    url: str | None
    block: Block


def find_related(page: Page, *, base_url: str | None) -> RelatedLinks:
    """The related links, each once in the order of the page, where they come from, and the blocks that hold them."""
    inside = page.body_range()
    boxed = _under_labels(page, inside)
    blocks = [
        block for block in page.blocks if not block.kept
        and (block.role == "related" or block.index in boxed or (block.index in inside and _is_labelled(block)))
    ]
    headlines = list(_headlines(page, blocks, base_url))
    if page.format == "text":
        headlines = list(_without_kickers(headlines))
    by_key: dict[str, _Link] = {}
    for link in headlines:
        key = link.url or link.title.casefold()
        known = by_key.get(key)
        if known is None or _names_better(link, known):
            by_key[key] = link
    found = _distinct(Related(title=link.title, url=link.url) for link in by_key.values())
    if not found:
        return RelatedLinks((), Evidence(why="no block of the page is marked as a related link"))
    if len(found) > _MAX_LINKS:
        page.warnings.append(f"of {len(found)} related links the first {_MAX_LINKS} are given")
        found = found[:_MAX_LINKS]
    holding = list({link.block.index: link.block for link in headlines}.values())
    rules = ", ".join(dict.fromkeys(block.by for block in holding if block.by))
    evidence = Evidence(
        source=f"blocks:{rules}" if rules else "blocks", raw=holding[0].text[:300],
        confidence=round(sum(block.confidence for block in holding) / len(holding), 3),
        why=f"{len(found)} links in {len(holding)} blocks marked as related",
    )
    return RelatedLinks(found, evidence, frozenset(block.index for block in holding))


def _is_labelled(block: Block) -> bool:
    """Whether a block that another rule removed is a link with "Read also:" in front of it."""
    if not block.links or block.role not in REMOVED_ROLES or not 2 * _MIN_TITLE < len(block.text) <= _MAX_TITLE:
        return False
    return is_labelled(block.text)


def _under_labels(page: Page, inside: range) -> frozenset[int]:
    """The links under "Read also" in a box of facts that stands within the story or right below it."""
    found, labelled = set(), False
    for block in islice(page.blocks, inside.start, inside.stop + _BELOW):
        if block.role != "fact_box":
            labelled = False
        elif not block.links:
            labelled = is_label(block.text)
        elif labelled and block.link_chars * 2 > len(block.text):
            found.add(block.index)
    return frozenset(found)


def _headlines(page: Page, blocks: list[Block], base_url: str | None) -> Iterator[_Link]:
    """The links of the blocks that name a story, without the label before them."""
    reader = InlineReader(page, base_url)
    for block in blocks:
        for text, url in _links_of(page, block, reader, base_url):
            title = without_label(text)
            named = _MIN_TITLE <= len(title) <= _MAX_TITLE and not is_label(title)
            if named and not stands_beside_headlines(title) and leads_to_story(url, title):
                yield _Link(title, url, block)


def _without_kickers(headlines: list[_Link]) -> Iterator[_Link]:
    """The headlines of a dump's lists without the short lines between them that are their kickers and sections."""
    usual = median([len(link.title.split()) for link in headlines]) if len(headlines) >= _LISTED else 0
    for link in headlines:
        short = len(link.title) < _SHORT_TITLE and len(link.title.split()) <= _KICKER_WORDS
        if not short or usual < _LONG_WORDS or link.block.kind == "list_item":
            yield link


def _names_better(link: _Link, known: _Link) -> bool:
    """Whether of two links to one address (a card's picture, kicker, headline, teaser) this one is the headline."""
    heading, was_heading = link.block.kind == "heading", known.block.kind == "heading"
    if heading != was_heading:
        return heading
    return len(known.title) < _SHORT_TITLE < len(link.title)


def _links_of(
    page: Page, block: Block, reader: InlineReader, base_url: str | None
) -> Iterator[tuple[str, str | None]]:
    """The links inside a block as (title, address)."""
    if page.format == "text":
        yield block.text, None
        return
    if not block.links:
        return  # labels and teasers beside the links
    linked: list[tuple[str, str | None]] = [
        ("".join(run.text for run in runs), href)
        for href, runs in groupby(reader.runs(block), key=lambda run: run.href) if href is not None
    ]
    if not linked:  # no address is of use, and the texts are parted all the same
        linked = [(text, absolute_url(href, base_url)) for text, href in link_texts(page, block)]
    named = [one for one in linked if not is_label(one[0].strip())]
    if named or len(linked) > 1:
        yield from named  # of several labels, which are tabs, none
    elif not linked:
        yield block.text, absolute_url(block.href, base_url)
    elif not stands_beside_headlines(block.text.replace(linked[0][0].strip(), "", 1)):  # "Read on, 5 minutes"
        yield block.text, linked[0][1]


def _distinct(found: Iterator[Related]) -> tuple[Related, ...]:
    """Each title once; of two the one with an address."""
    by_title: dict[str, Related] = {}
    for one in found:
        known = by_title.get(one.title.casefold())
        if known is None or (known.url is None and one.url is not None):
            by_title[one.title.casefold()] = one
    return tuple(by_title.values())
