"""Annotated pages as the fields see them: read, cleaned, and what several fields share worked out once.

The format of a set is that of the tagger's training data (`newsclean.clean.tagger.training.data`); of `gold` the keys
`title`, `authors` (a list) and `published` (ISO 8601) are used, and an absent key is not annotated.
"""
from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from newsclean.clean.clean import clean
from newsclean.clean.tagger.model import Model, load, read_model
from newsclean.clean.tagger.training.data import FOLDS, fold_of
from newsclean.clean.tagger.training.dumps import dump_of, style_of
from newsclean.elsewhere.complete import complete
from newsclean.fields.canonical import canonical_url
from newsclean.fields.language import language
from newsclean.fields.layout import Places, places_of
from newsclean.fields.pictures.images import find_images
from newsclean.fields.site_name import site_name
from newsclean.fields.structured import Structured, structured
from newsclean.fields.title.title import find_title
from newsclean.page import Event, Format, Page
from newsclean.read.read import read

SETS: Final = ("fundus", "wcxb", "trafeval", "htmldate", "fundus-text", "wcxb-text", "trafeval-dump")
_DUMPED: Final = "-dump"  # behind the name of a set whose pages are turned into dumps


@dataclass(slots=True)
class Story:
    """A page, its annotation, and what the fields share. `headline` is set once titles have been chosen.

    `captions` are the blocks under pictures, which are gone once the page is read.
    """

    name: str
    record: dict[str, Any]
    page: Page
    data: Structured
    site: str | None
    language: str | None
    url: str | None
    places: Places
    captions: frozenset[int] = frozenset()
    headline: int | None = None

    @property
    def gold(self) -> dict[str, Any]:
        """The annotation."""
        gold: dict[str, Any] = self.record["gold"]
        return gold

    @property
    def fold(self) -> int:
        """The part of the cross-validation that the page's domain falls in."""
        return fold_of(self.record)


Models = dict[tuple[Format, int], Model]


def tagger_models(folder: Path | None) -> Models:
    """The tagger for each format and fold: of its own cross-validation, or the shipped one where there is none."""
    models: Models = {}
    formats: tuple[Format, ...] = ("html", "text")
    for format in formats:
        for fold in range(FOLDS):
            path = folder and folder / f"weights-{format}-{fold}.npz"
            if path and path.exists():
                with path.open("rb") as file:
                    models[format, fold] = read_model(file)
            else:
                models[format, fold] = load(format)
    return models


def base_of(name: str) -> str:
    """The set that a set is made of."""
    return name.removesuffix(_DUMPED)


def stories(folder: Path, name: str, models: Models) -> Iterator[Story]:
    """The pages of a set, or dumps made of them, cleaned by a tagger that has not seen their domain."""
    dumped, folder = name.endswith(_DUMPED), folder / base_of(name)
    for line in (folder / "pages.jsonl").open(encoding="utf-8"):
        record = json.loads(line)
        if not record["gold"].keys() & {"title", "authors", "published"}:
            continue
        html = folder / "html" / f"{record['id']}.html.gz"
        format: Format = "html" if html.exists() else "text"
        path = html if format == "html" else folder / "text" / f"{record['id']}.txt.gz"
        page = read(gzip.decompress(path.read_bytes()), url=record.get("url"), format=format)
        if dumped:
            format = "text"
            page = read(dump_of(page, style_of(record["id"])), url=record.get("url"), format=format)
        model = models[format, fold_of(record)]
        page, _ = complete(page, clean(page, model), model)
        captions = _captions(page)
        _keep_headings(page)
        page.images.clear()
        page.source = b""
        yield story_of(name, record, page, captions)


def _captions(page: Page) -> frozenset[int]:
    """The blocks under the pictures of a page whose headline the shipped weights choose; a dump's are none."""
    if page.format != "html":
        return frozenset()
    data = structured(page)
    title = find_title(page, data, site_names=data.site_names)
    base = page.metadata.base_url or page.url or canonical_url(page, data)[0]
    return find_images(page, data, headline=title.position, base_url=base).caption_blocks


def _keep_headings(page: Page) -> None:
    """Let go of all events but those inside headings, so that pages can be kept by the thousand."""
    events: list[Event] = []
    for node in {block.node for block in page.blocks if block.kind == "heading"}:
        at, depth = page.nodes.opens[node], 0
        page.nodes.opens[node] = len(events)
        for event in page.events[at:]:
            events.append((event[0], dict(event[1])) if isinstance(event, tuple) else event)
            depth += (not isinstance(event, str)) - 2 * (event is None)
            if depth < 0:
                break
    page.events = events


def story_of(name: str, record: dict[str, Any], page: Page, captions: frozenset[int]) -> Story:
    """What the fields share of a cleaned page, as the pipeline works it out."""
    data = structured(page)
    site, spoken, canonical = site_name(page, data)[0], language(page, data)[0], canonical_url(page, data)[0]
    return Story(name, record, page, data, site, spoken, page.url or canonical, places_of(page), captions)
