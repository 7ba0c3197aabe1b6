"""The topics: the keywords and tags under which the publisher files the article."""
from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from newsclean.article import Evidence, Rejected
from newsclean.fields.choose import MAX_RAW
from newsclean.fields.no_topics import is_topic, tells_of_site, without_headline
from newsclean.fields.sources import Source, meta, microdata, raw_values
from newsclean.fields.structured import Structured, structured
from newsclean.page import Block, Page
from newsclean.read.html.link_texts import link_texts
from newsclean.strings.headlines import domain_names
from newsclean.strings.letters import letters_of
from newsclean.strings.list_lines import is_button, stands_for_time

_LINE_RULE: Final = "topic_line"
_LIST_RULE: Final = "topic_list"
_MARKUP_RULE: Final = "tags_markup"
_MAX_BELOW: Final = 20  # blocks under the story
_LEVELS: Final = 4  # elements around a tag
_TAGS: Final = re.compile(
    r"(?<![a-z])(?:tags?|taglist|topics?|keywords?|etiket\w*|etiquetas|stichworte|schlagw\w+|mots-cles)(?![a-z])"
)
_LABEL: Final = re.compile(r"^[^:：]*[:：]")
_MAX_LISTED: Final = 40  # characters of a line that is one topic


def _lines(page: Page) -> Iterator[str]:
    """What the lines of tags under the story name; tags that stand side by side are parted as links."""
    listed = False  # the block before is of a list, and so this one is no label
    for block in page.blocks:
        if block.by == _LIST_RULE:
            texts = [text for text, _ in link_texts(page, block)] if block.links > 1 else block.text.split("\n")
            yield from filter(_is_topic, texts if listed or block.links > 1 else texts[1:])
        elif block.by == _LINE_RULE:
            text = _LABEL.sub("", block.text, count=1)
            linked = "" if _SPLIT.search(text) else ",".join(text for text, _ in link_texts(page, block))
            yield linked or text
        listed = block.by == _LIST_RULE


def _tag_links(page: Page, _: Structured) -> Iterator[str]:
    """The linked tags right under the story, in an element of such a class; not the cloud of all tags of a site."""
    end = page.body_range().stop
    for block in page.blocks[end:end + _MAX_BELOW]:
        if block.by == _MARKUP_RULE and block.links and _names_tags(page, block):
            yield from filter(_is_topic, (text for text, _ in link_texts(page, block)))


def _names_tags(page: Page, block: Block) -> bool:
    """Whether the class of an element around a block says that it holds tags."""
    nodes = page.nodes
    labels = " ".join(nodes.labels[node] for node in islice(nodes.ancestors(block.node), _LEVELS))
    return _TAGS.search(labels) is not None and "cloud" not in labels


def _is_topic(text: str) -> bool:
    """Whether a line of a list of topics is one, and no headline, date or button."""
    return len(text) <= _MAX_LISTED and not stands_for_time(text) and not is_button(text)


SOURCES: Final = (
    Source("meta:news_keywords", 0.85, meta("news_keywords")),
    Source("jsonld:keywords", 0.85, lambda _, data: data.keywords),
    Source("meta:keywords", 0.75, meta("keywords")),
    Source("meta:article:tag", 0.8, meta("article:tag", "og:article:tag", "article:tags")),
    Source("links:tag", 0.78, microdata("rel:tag", "keywords")),
    Source("links:tags", 0.72, _tag_links),
    Source("line:tags", 0.7, lambda page, _: _lines(page)),
    Source("meta:parsely-tags", 0.6, meta("parsely-tags", "sailthru.tags", "cxenseparse:keywords")),
)
_SITE_WIDE: Final = "meta:keywords"  # which many systems fill with the same words on every page
_MAX_TOPICS: Final = 60
_MAX_CHARS: Final = 80
_SPLIT: Final = re.compile(r"\s*[,;、，；|\n]\s*")
# A vocabulary's name before the topic, as some systems write it: "tag:Budget", "Person:Jane Doe".
_PREFIX: Final = re.compile(
    r"^(?:tag|tags|topic|keyword|keywords|section|category|person|place|org|subject)\s*:\s*", re.IGNORECASE
)
_UNSPACED: Final = re.compile(r"(?:[\u3041-\u30ff\u3400-\u9fff·]+\s*)+")
_STRIP: Final = " \t\"'“”«»#.*-–"


@dataclass(slots=True)
class _Found:
    """What a source gives, and why it is not used."""

    source: Source
    raws: list[str] = field(default_factory=list)
    topics: list[str] = field(default_factory=list)
    why: str = ""

    def rejected(self) -> Rejected:
        """The source as one that lost."""
        why = self.why or "another source is trusted more"
        return Rejected(source=self.source.name, value=", ".join(self.topics)[:MAX_RAW], why=why)


def topics(
    page: Page, data: Structured | None = None, *, site_name: str | None = None, title: str | None = None
) -> tuple[tuple[str, ...], Evidence]:
    """The topics of the first source that gives any; the other sources' further ones stay in the evidence."""
    data = structured(page) if data is None else data
    names = [letters_of(name) for name in (site_name, data.publisher_name, *data.site_names) if name]
    sites = frozenset((*names, *domain_names(page.url)))
    by_source: dict[str, _Found] = {}
    for source, text in raw_values(page, data, SOURCES):
        one = by_source.setdefault(source.name, _Found(source))
        one.raws.append(text)
        one.topics += split_topics(text)
    for one in by_source.values():
        one.topics = _distinct([text for text in without_headline(one.topics, title or "") if is_topic(text, sites)])
        if one.source.name == _SITE_WIDE and tells_of_site(one.topics, page, title or ""):
            one.why = "tells of the site, not of the story"
    given = [one for one in by_source.values() if one.topics]
    usable = [one for one in given if not one.why]
    if not usable:
        return (), Evidence(
            why="looked for keywords and tags in JSON-LD, meta tags, links and lines of tags",
            rejected=tuple(one.rejected() for one in given),
        )
    best = max(usable, key=lambda one: one.source.trust)
    known = {topic.casefold() for topic in best.topics}
    agree = [
        one.source.name for one in usable
        if one is not best and known.intersection(map(str.casefold, one.topics))
    ]
    return tuple(best.topics), Evidence(
        source=best.source.name,
        raw=", ".join(best.raws)[:MAX_RAW],
        confidence=min(0.97, best.source.trust + 0.05 * len(agree)),
        why=f"agrees with {', '.join(agree)}" if agree else "the only source" if len(usable) == 1 else "most trusted",
        rejected=tuple(one.rejected() for one in given if one is not best),
    )


def split_topics(text: str) -> list[str]:
    """The topics in a keyword string: parted by commas, semicolons or bars, each without its vocabulary."""
    found = []
    parts = _SPLIT.split(text[:5_000])
    if len(parts) == 1 and text.count(" ") > 2 and _UNSPACED.fullmatch(text):
        parts = text.split()  # a script that writes no spaces within a phrase parts its keywords by them
    for part in parts:
        topic = _PREFIX.sub("", part).strip(_STRIP)
        if 1 < len(topic) <= _MAX_CHARS:
            found.append(topic)
    return found


def _distinct(values: Iterable[str]) -> list[str]:
    found: dict[str, str] = {}
    for value in values:
        key = value.casefold()
        if key not in found and len(found) < _MAX_TOPICS:
            found[key] = value
    return list(found.values())
