"""Where a page says when it was published: metadata, the lines around the headline, the address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import Final

from newsclean.fields.date.apart import as_printed, can_state, part_hints
from newsclean.fields.date.changes import NEWS, behind_the_original, of_changes
from newsclean.fields.date.lines import from_lines, window
from newsclean.fields.date.names import MICRODATA, MODIFIED, PUBLISHED
from newsclean.fields.date.scene import Scene, Stated, container_hints, place_of
from newsclean.fields.structured import Structured
from newsclean.page import Block
from newsclean.read.data.jsonld import types_of
from newsclean.strings.dates.dates import date_from_url, find_dates, label_of, parse_date, parse_iso
from newsclean.strings.lazy import lazy

_MAX_META: Final = 5
_MAX_FALLBACK: Final = 30
_MAX_SCAN: Final = 3_000
_YEAR: Final = lazy(r"(?:19|20)\d\d|[./-]\d\d\b|年")
_PUBLICATION: Final = lazy(  # "w-published-date", "article:first_published_time", "sw-pubdate"; not "last_published"
    r"(?<!un)(?<!last)(?<!last[-_])publi(?:sh(?:ed)?|cation)[-_.: ]?(?:on|at|date|time)|pub[-_.: ]?dat"
)
_PART_ENDS: Final = lazy(r"[|•·:,(–—-]\s*$")
_PART_BEGINS: Final = lazy(r"\s*(?:uhr\b|\))?\s*(?:$|[|•·–—-]\s)", re.IGNORECASE)
_HEAD: Final = 10  # lines at either end of a dump that may hold what the crawl stored with it
_HEADER_DATE: Final = lazy(r"^[^\W\d_]{2,14}\s*:?\s+(\d{4}-\d{2}-\d{2})(?:\s|$)")


def stated_dates(scene: Scene, data: Structured) -> list[Stated]:
    """Every date that a source gives; all short lines are searched only where the likely places have none."""
    found = [
        *_from_metadata(scene, data),
        *_from_microdata(scene),
        *_from_address(scene),
        *from_lines(scene, window(scene)),
    ]
    if not any(not one.modified and can_state(one) for one in found):
        known = {one.position for one in found}
        rest = (block for block in scene.page.blocks[:_MAX_SCAN] if block.index not in known)
        found += _limited(from_lines(scene, rest, far=True), _MAX_FALLBACK)
    if scene.page.format == "text":  # a line that the crawl stored is no line of the page
        stored = {block.index for block, _ in _stored_dates(scene)}
        found = [one for one in found if one.source != "line" or one.position not in stored]
    return of_changes(behind_the_original(as_printed(found)))


def _limited(source: Iterator[Stated], limit: int) -> Iterator[Stated]:
    for _, one in zip(range(limit), source):
        yield one


def _machine(scene: Scene, text: str | None) -> tuple[datetime | date, bool] | None:
    """A date for machines, or one for readers in its place -> (the date, whether day and month could be swapped)."""
    if not text:
        return None
    value = parse_iso(text)
    if value is not None:
        return value, False
    found = parse_date(text[:100], language=scene.language)
    return (found.value, found.ambiguous) if found else None


def _from_metadata(scene: Scene, data: Structured) -> Iterator[Stated]:
    meta, said = scene.page.metadata.meta, False
    for source, raw, modified in (
        ("jsonld:datePublished", data.date_published, False),
        ("jsonld:dateModified", data.date_modified, True),
    ):
        if raw and (read := _machine(scene, raw)):
            hints = () if modified else _news(data, read[0])
            yield Stated(read[0], source, raw, hints=hints, ambiguous=read[1], modified=modified)
    for table, modified in ((PUBLISHED, False), (MODIFIED, True)):
        for source, keys in table:
            for raw in [raw for key in keys for raw in meta.get(key, ())[:2]][:_MAX_META]:
                if read := _machine(scene, raw):
                    said = said or not modified
                    yield Stated(read[0], source, raw, ambiguous=read[1], modified=modified)
    if not said:
        yield from _from_telling_names(scene)
    for number in ("1", "2"):
        raw = meta.get(f"twitter:data{number}", ("",))[0]
        if _YEAR.search(raw) and (read := _machine(scene, raw)):
            yield Stated(read[0], "meta:twitter:data", raw, ambiguous=read[1])
    yield from _from_title(scene)
    for raw in [*meta.get("dump-date", ()), *_header_dates(scene)][:1]:
        if value := parse_iso(raw):
            yield Stated(value, "dump-date", raw)


def _from_telling_names(scene: Scene) -> Iterator[Stated]:
    """The dates of meta tags that no table has, but whose names say what they give."""
    for name, values in scene.page.metadata.meta.items():
        if "pub" in name and _PUBLICATION.search(name) and (read := _machine(scene, values[0])):
            yield Stated(read[0], "meta:published", values[0], ambiguous=read[1])


def _news(data: Structured, value: datetime | date) -> tuple[str, ...]:
    """Whether the JSON-LD is clearly a news article's: by its type, with the time and the zone of its publication."""
    clock = isinstance(value, datetime) and value.tzinfo is not None and (value.hour or value.minute)
    news = data.article is not None and any("News" in name for name in types_of(data.article))
    return (NEWS,) if clock and news else ()


def _from_title(scene: Scene) -> Iterator[Stated]:
    """The date that is a part of the page's title of its own ("Headline | Site | 03.05.2024")."""
    title = scene.page.metadata.title or ""
    if not _YEAR.search(title):
        return
    for one in find_dates(title, language=scene.language):
        if _PART_ENDS.search(title[: one.start]) and _PART_BEGINS.match(title, one.end):
            yield Stated(one.value, "title", title, ambiguous=one.ambiguous)
            return


def _header_dates(scene: Scene) -> Iterator[str]:
    """The date that a crawl stored with a dump."""
    return (stored for _, stored in _stored_dates(scene))


def _stored_dates(scene: Scene) -> Iterator[tuple[Block, str]]:
    """The lines at either end of a dump that a word, that for "date" in some language, and a date make."""
    if scene.page.format == "text":
        blocks = scene.page.blocks
        for block in [*blocks[:_HEAD], *blocks[max(_HEAD, len(blocks) - _HEAD) :]]:
            match = _HEADER_DATE.match(block.text)
            if match and label_of(block.text[: match.start(1)]) is None:
                yield block, match[1]


def _from_microdata(scene: Scene) -> Iterator[Stated]:
    blocks, seen = scene.page.blocks, 0
    published = {one.position for one in scene.page.metadata.microdata if one.name.startswith("time published")}
    for one in scene.page.metadata.microdata:
        source = next((MICRODATA[word] for word in one.name.split() if word in MICRODATA), None)
        if source is None or not one.value:
            continue
        seen += 1
        if seen > 40:
            return
        read = _machine(scene, one.value)
        if read is None:
            continue
        block = blocks[min(one.position, len(blocks) - 1)] if blocks else None
        hints = [place_of(scene, one.position)] + (
            [*container_hints(scene, block), *part_hints(scene, one.position)] if block else []
        )
        if seen == 1:
            hints.append("first")
        if one.name.startswith("time published"):
            hints.append("published")
        changed = one.name == "time updated" and one.position in published  # alone, many a theme calls the first so
        updated = source.endswith("Modified") or "updated label" in hints or changed
        yield Stated(
            read[0],
            source,
            one.value,
            one.position,
            tuple(f"{source} {hint}" for hint in hints),
            read[1],
            updated,
        )


def _from_address(scene: Scene) -> Iterator[Stated]:
    links = scene.page.metadata.links
    for url in dict.fromkeys(
        url
        for url in (scene.url, *links.get("canonical", ())[:1], scene.page.metadata.first("og:url"))
        if url
    ):
        if value := date_from_url(url):
            yield Stated(value, "url", url)
            return
