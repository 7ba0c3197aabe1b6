"""What several test files share: the samples, the cache of what `extract` makes of them, and the bench."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any, Literal

import pytest

import newsclean
from newsclean.article import Article

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "samples"

SampleKind = Literal["pages", "dumps"]


@dataclass(frozen=True)
class Sample:
    """One folder of samples: its page as bytes and what is expected of it."""

    kind: SampleKind
    name: str
    path: Path
    expected: dict[str, Any] = field(hash=False, compare=False)

    @property
    def source(self) -> bytes:
        """The page's own bytes."""
        return self.path.read_bytes()

    @property
    def url(self) -> str | None:
        """Where the page was fetched, if that is told."""
        url: str | None = self.expected.get("url")
        return url


def load_samples(kind: SampleKind) -> list[Sample]:
    """Every sample of this kind, by name."""
    found = []
    for folder in sorted((SAMPLES / kind).iterdir()):
        page = folder / ("page.html" if kind == "pages" else "page.txt")
        expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
        found.append(Sample(kind, folder.name, page, expected))
    return found


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give a test of a module with `KIND` each sample, or each field asserted of each sample."""
    kind = getattr(metafunc.module, "KIND", None)
    if kind is None or "sample" not in metafunc.fixturenames:
        return
    samples = load_samples(kind)
    if "asserted" in metafunc.fixturenames:
        metafunc.parametrize(
            ("sample", "asserted"),
            [
                pytest.param(s, name, id=f"{s.name}-{name}")
                for s in samples for name in s.expected if name != "url"
            ],
        )
    else:
        metafunc.parametrize("sample", [pytest.param(s, id=s.name) for s in samples])


# -- expected.json against an article ---------------------------------------------------------------------

PLAIN = {
    "title", "byline", "image_caption", "language", "site_name", "canonical_url", "section", "summary",
    "paywalled",
}


def fold(value: Any) -> Any:
    """White space folded to single spaces; what is no string stays as it is."""
    return " ".join(value.split()) if isinstance(value, str) else value


def body_lines(text: str) -> list[str]:
    """The paragraphs, subheads, list items and table rows of a body, one a line."""
    return [fold(line) for line in text.split("\n") if line.strip()]


def moment(value: datetime | date | None) -> str | None:
    """ISO 8601 to the second, so that a day stays a day and a naive time stays naive."""
    if isinstance(value, datetime):
        return value.replace(microsecond=0).isoformat()
    return value.isoformat() if value else None


def same_keys(got: list[dict[str, Any]], want: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Each of `got` with the keys asserted of its counterpart; one without a counterpart stays whole."""
    return [
        {key: fold(have.get(key)) for key in (want[i] if i < len(want) else have)}
        for i, have in enumerate(got)
    ]


def _pair(article: Article, name: str, want: Any) -> tuple[Any, Any]:
    """What the article has and what it should have under this name, in a form to compare."""
    if name in PLAIN:
        return fold(getattr(article, name)), fold(want)
    if name in ("date", "updated"):
        return moment(getattr(article, name)), want
    if name == "body":
        return body_lines(article.body), [fold(line) for line in want]
    if name in ("authors", "images"):
        return same_keys([item.model_dump() for item in getattr(article, name)], want), want
    if name == "related":
        return [fold(item.title) for item in article.related], want
    if name == "topics":
        return list(article.topics), want
    if name == "absent":
        return [s for s in want if s in article.body or s in article.markdown], []
    if name == "absent_from_body":
        return [s for s in want if s in article.body], []
    if name == "warnings":
        return list(article.warnings), want
    if name in ("markdown_has", "html_has"):
        written = article.markdown if name == "markdown_has" else article.html
        return [s for s in want if s not in written], []
    raise AssertionError(f"expected.json has a key that no test knows: {name}")


@pytest.fixture(scope="session")
def pair() -> Callable[[Article, str, Any], tuple[Any, Any]]:
    """A function of an article, a key of expected.json and its value: what there is, what there should be."""
    return _pair


@pytest.fixture(scope="session")
def article_of() -> Callable[[Sample], Article]:
    """`newsclean.extract` of a sample, once a session."""
    cache: dict[tuple[str, str], Article] = {}

    def extract(sample: Sample) -> Article:
        key = (sample.kind, sample.name)
        if key not in cache:
            cache[key] = newsclean.extract(sample.source, url=sample.url)
        return cache[key]

    return extract


@pytest.fixture(scope="session")
def samples_dir() -> Path:
    """The folder of samples."""
    return SAMPLES


@pytest.fixture(scope="session")
def bench_dir() -> Path:
    """The folder of annotated real pages: `NEWSCLEAN_BENCH`, or `../shared/bench` beside the checkout."""
    named = os.environ.get("NEWSCLEAN_BENCH")
    folder = Path(named) if named else ROOT.parent / "shared" / "bench"
    if not (folder / "data").is_dir():
        pytest.skip(f"no bench at {folder}: NEWSCLEAN_BENCH names a folder with data/<set>/pages.jsonl")
    return folder
