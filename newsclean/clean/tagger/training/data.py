"""Annotated pages as training examples.

The format: a folder a set with `pages.jsonl` (one object a page: id, url, domain, lang, gold with the body) and the
pages as `html/<id>.html.gz` (bytes) or `text/<id>.txt.gz` (UTF-8).
"""
from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from newsclean.clean.apply import apply_rules
from newsclean.clean.tagger.tag import undecided
from newsclean.clean.tagger.training.dumps import dump_of, style_of
from newsclean.clean.tagger.training.labels import label_blocks
from newsclean.page import Format, Page
from newsclean.read.read import read

Floats = NDArray[np.float32]
FOLDS: Final = 5
WEIGHT: Final = 60.0  # of a page in training, shared by its blocks
HEADLINE_FIRST: Final = frozenset({"daniel"})  # sets whose bodies begin with the headline, which is no body text


@dataclass(slots=True)
class Example:
    """A page with, for each undecided block, whether it is in the body, its size in tokens, its weight in training."""

    name: str
    record: dict[str, Any]
    page: Page
    undecided: NDArray[np.int64]
    target: Floats
    size: Floats
    weight: Floats

    @property
    def domain(self) -> str:
        """Where the page comes from."""
        return str(self.record.get("domain"))

    @property
    def fold(self) -> int:
        """The part of the cross-validation that the page's domain falls in."""
        return fold_of(self.record)


def fold_of(record: Mapping[str, Any]) -> int:
    """The part of the cross-validation that a page falls in, by its domain."""
    return zlib.crc32(str(record.get("domain") or record["id"]).encode()) % FOLDS


def examples(folder: Path, name: str, *, dumped: bool = False) -> Iterator[Example]:
    """The pages of a set that have an annotated body and any text; `dumped`: a set of HTML pages turned into dumps."""
    for line in (folder / name / "pages.jsonl").open(encoding="utf-8"):
        record = json.loads(line)
        if "body" not in record["gold"]:
            continue
        page = read_page(folder / name, record)
        if dumped:
            page = read(dump_of(page, style_of(record["id"])), url=record.get("url"), format="text")
            apply_rules(page)
        indexes = undecided(page)
        if len(indexes):
            yield _example(name, record, page, indexes)


def read_page(folder: Path, record: dict[str, Any]) -> Page:
    """Read the page of a record; events and images are let go of, so that pages can be kept by the thousand."""
    html = folder / "html" / f"{record['id']}.html.gz"
    format: Format = "html" if html.exists() else "text"
    path = html if format == "html" else folder / "text" / f"{record['id']}.txt.gz"
    page = read(gzip.decompress(path.read_bytes()), url=record.get("url"), format=format)
    apply_rules(page)
    page.events.clear()
    page.images.clear()
    page.source = b""
    return page


def _example(name: str, record: dict[str, Any], page: Page, indexes: NDArray[np.int64]) -> Example:
    labels = label_blocks(page.blocks, record["gold"]["body"])
    share, size = labels.share[indexes], labels.size[indexes]
    weight = np.sqrt(np.maximum(size, 1))
    weight *= WEIGHT / weight.sum()
    if name in HEADLINE_FIRST:
        weight[np.flatnonzero(share >= 0.5)[:1]] = 0
    return Example(name, record, page, indexes, (share >= 0.5).astype(np.float32), size, weight.astype(np.float32))
