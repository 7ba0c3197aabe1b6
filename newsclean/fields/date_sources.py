"""Where a page says when it was published: metadata, the lines around the headline, the address, the story's end."""
from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from newsclean.fields.date_names import MICRODATA, MODIFIED, PUBLISHED
from newsclean.fields.layout import Places
from newsclean.fields.structured import Structured
from newsclean.page import Block, Page
from newsclean.strings.credits import split_caption
from newsclean.strings.dates import ParsedDate, date_from_url, find_dates, parse_date, parse_iso

ABOVE: Final = 8
BELOW: Final = 20
AFTER: Final = 12
_MAX_LINE: Final = 240
_MAX_META: Final = 5
_MAX_FALLBACK: Final = 30
_MAX_SCAN: Final = 3_000
_LABEL: Final = re.compile(
    r"\bdate|date\b|\btime|time\b|publish|posted|\bmeta\b|-meta|meta-|by-?line|\bdatum|\bfecha|\bdata\b|tarih|timestamp|\bpub\b|veroffentlich|erschein|dateline"
)
_UPDATE_LABEL: Final = re.compile(r"updat|modif|aktualis|\bmise-?a-?jour")
_GATE: Final = re.compile(r"[12]\d{3}|\d{1,2}[./-]\d{1,2}[./-]\d\d|[^\W\d]\D{0,3}'?\d\d?\b|年|년")
_YEAR: Final = re.compile(r"(?:19|20)\d\d|[./-]\d\d\b|年")
_HEAD: Final = 10  # lines at either end of a dump that may hold what the crawl stored with it
_HEADER_DATE: Final = re.compile(r"^[^\W\d_]{2,14}\s*:?\s+(\d{4}-\d{2}-\d{2})(?:\s|$)")
_RIGHTS: Final = re.compile(r"©|\(c\)|copyright|all rights", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Stated:
    """A date as one source states it; `hints` says where and how it stands there."""

    value: datetime | date
    source: str
    raw: str
    position: int | None = None
    hints: tuple[str, ...] = ()
    ambiguous: bool = False
    modified: bool = False
    relative: bool = False

    @property
    def day(self) -> date:
        """The day alone, as written."""
        return self.value.date() if isinstance(self.value, datetime) else self.value


@dataclass(frozen=True, slots=True)
class Scene:
    """Where to look and how to read."""

    page: Page
    headline: int | None
    prose: tuple[int, int]
    language: str | None
    url: str | None
    reference: datetime | None
    places: Places


def stated_dates(scene: Scene, data: Structured) -> list[Stated]:
    """Every date that a source gives for the page; all short lines are searched only where the likely places are bare."""
    found = [*_from_metadata(scene, data), *_from_microdata(scene), *_from_address(scene), *_from_lines(scene, _window(scene))]
    if not any(not one.modified for one in found):
        known = {one.position for one in found}
        rest = (block for block in scene.page.blocks[:_MAX_SCAN] if block.index not in known)
        found += _limited(_from_lines(scene, rest, far=True), _MAX_FALLBACK)
    return found


def _limited(source: Iterator[Stated], limit: int) -> Iterator[Stated]:
    for _, one in zip(range(limit), source):
        yield one


def _machine(scene: Scene, text: str | None) -> datetime | date | None:
    if not text:
        return None
    value = parse_iso(text)
    if value is None:
        found = parse_date(text[:100], language=scene.language)
        value = found.value if found else None
    return value


def _from_metadata(scene: Scene, data: Structured) -> Iterator[Stated]:
    meta = scene.page.metadata.meta
    for source, raw, modified in (("jsonld:datePublished", data.date_published, False), ("jsonld:dateModified", data.date_modified, True)):
        if raw and (value := _machine(scene, raw)):
            yield Stated(value, source, raw, modified=modified)
    for table, modified in ((PUBLISHED, False), (MODIFIED, True)):
        for source, keys in table:
            for raw in [raw for key in keys for raw in meta.get(key, ())[:2]][:_MAX_META]:
                if value := _machine(scene, raw):
                    yield Stated(value, source, raw, modified=modified)
    for number in ("1", "2"):
        if raw := meta.get(f"twitter:data{number}", ("",))[0]:
            if _YEAR.search(raw) and (value := _machine(scene, raw)):
                yield Stated(value, "meta:twitter:data", raw)
    for raw in [*meta.get("dump-date", ()), *_header_dates(scene)][:1]:
        if value := parse_iso(raw):
            yield Stated(value, "dump-date", raw)


def _header_dates(scene: Scene) -> Iterator[str]:
    """The date that a crawl stored with a dump, under the word for "date" of the page's language, at either end."""
    if scene.page.format == "text":
        blocks = scene.page.blocks
        for block in [*blocks[:_HEAD], *blocks[max(_HEAD, len(blocks) - _HEAD):]]:
            if match := _HEADER_DATE.match(block.text):
                yield match[1]


def _from_microdata(scene: Scene) -> Iterator[Stated]:
    blocks, seen = scene.page.blocks, 0
    for one in scene.page.metadata.microdata:
        source = next((MICRODATA[word] for word in one.name.split() if word in MICRODATA), None)
        if source is None or not one.value:
            continue
        seen += 1
        if seen > 40:
            return
        value = _machine(scene, one.value)
        if value is None:
            continue
        block = blocks[min(one.position, len(blocks) - 1)] if blocks else None
        hints = [_place(scene, one.position)] + (_container(scene, block) if block else [])
        if seen == 1:
            hints.append("first")
        updated = source.endswith("Modified") or "updated label" in hints
        yield Stated(value, source, one.value, one.position, tuple(f"{source} {hint}" for hint in hints), modified=updated)


def _from_address(scene: Scene) -> Iterator[Stated]:
    links = scene.page.metadata.links
    for url in dict.fromkeys(url for url in (scene.url, *links.get("canonical", ())[:1], scene.page.metadata.first("og:url")) if url):
        if value := date_from_url(url):
            yield Stated(value, "url", url)
            return


def _window(scene: Scene) -> list[Block]:
    blocks, (start, end) = scene.page.blocks, scene.prose
    anchor = scene.headline if scene.headline is not None else max(0, start - ABOVE)
    near = set(range(max(0, anchor - ABOVE), min(len(blocks), anchor + BELOW)))
    near |= set(range(max(0, start - ABOVE), min(len(blocks), start + 2)))
    near |= set(range(max(0, end - 3), min(len(blocks), end + AFTER)))
    return [blocks[index] for index in sorted(near)]


def _from_lines(scene: Scene, blocks: Sequence[Block] | Iterator[Block], *, far: bool = False) -> Iterator[Stated]:
    """Dates printed in short lines and at the beginning of the first paragraph."""
    start = scene.prose[0]
    for block in blocks:
        text = block.text
        if len(text) > _MAX_LINE:
            if block.index > start + 1 or far:
                continue
            text = text[:120]
        if (far and not _YEAR.search(text)) or (not scene.reference and not _GATE.search(text)):
            continue
        dates = find_dates(text, language=scene.language, reference=scene.reference)
        hints = _line_hints(scene, block, len(dates), far) if dates else []
        for number, one in enumerate(dates[:4]):
            yield _stated(one, block, [*hints, "first of line" if number == 0 else "later in line"])


def _stated(one: ParsedDate, block: Block, hints: list[str]) -> Stated:
    rest = len(block.text) - (one.end - one.start)
    hints = [*hints, "bare" if rest <= 4 else "short rest" if rest <= 40 else "long rest"]
    if one.label == "published":
        hints.append("published")
    if isinstance(one.value, datetime):
        hints.append("clock")
    if one.relative:
        hints.append("relative")
    modified = one.updated or ("updated label" in hints and one.label is None)
    place = hints[0]
    said = [f"line {hint}" for hint in hints] + [f"line {place} {hints[-1]}"] + [f"line {place} {'updated' if modified else one.label or 'plain'}"]
    return Stated(one.value, "line", block.text, block.index, tuple(said), one.ambiguous, modified, one.relative)


def _line_hints(scene: Scene, block: Block, count: int, far: bool) -> list[str]:
    hints = [_place(scene, block.index), *_container(scene, block)]
    if block.kind in ("heading", "caption"):
        hints.append(block.kind)
    if len(block.text) > _MAX_LINE:
        hints.append("prose")
    if len(block.text) > 40 and split_caption(block.text).credit is not None:
        hints.append("credited")
    if count > 1:
        hints.append("several dates")
    if _RIGHTS.search(block.text):
        hints.append("rights")
    if block.link_chars > len(block.text) * 0.6:
        hints.append("linked")
    if far:
        hints.append("far")
    return hints


def _container(scene: Scene, block: Block) -> list[str]:
    found = []
    labels = scene.places.labels(block, 3)
    if labels:
        if _LABEL.search(labels):
            found.append("label")
        if _UPDATE_LABEL.search(labels):
            found.append("updated label")
    if scene.places.comment(block):
        found.append("comment")
    elif scene.places.apart(block):
        found.append("apart")
    return found


def _place(scene: Scene, index: int) -> str:
    """Where a position lies, seen from the headline and the prose."""
    start, end = scene.prose
    if scene.headline is not None:
        distance = index - scene.headline
        if -ABOVE <= distance <= 0:
            return "just above" if distance >= -2 else "above"
        if 0 < distance <= 4:
            return "just below"
        if distance <= BELOW and (index < start or start < scene.headline):
            return "below"
    if start <= index < end:
        return "in prose"
    if end <= index < end + AFTER:
        return "after"
    return "before prose" if start - ABOVE <= index < start else "elsewhere"
