"""Every field that `samples/pages/<name>/expected.json` asserts, one test a sample and field."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from lxml import html

import newsclean
from newsclean.article import Article, ImageBlock

KIND = "pages"

def test_field(
    sample: Any, asserted: str, article_of: Callable[[Any], Article], pair: Callable[..., tuple[Any, Any]]
) -> None:
    got, want = pair(article_of(sample), asserted, sample.expected[asserted])
    assert got == want


def test_blocks_say_what_the_body_says(sample: Any, article_of: Callable[[Any], Article]) -> None:
    article = article_of(sample)
    texts = [b.text for b in article.body_blocks if not isinstance(b, ImageBlock)]
    said = [word for word in " ".join(texts).split() if word != "-"]
    assert said == [word for word in article.body.split() if word != "-"]


def test_json_round_trip(sample: Any, article_of: Callable[[Any], Article]) -> None:
    article = article_of(sample)
    assert Article.model_validate_json(article.model_dump_json()) == article


def test_text_and_bytes_agree(sample: Any, article_of: Callable[[Any], Article]) -> None:
    """A page given as `str` ignores the charset that it declares."""
    encoding = {"chinese": "gb18030", "german_windows1252": "cp1252", "russian_windows1251": "cp1251"}.get(
        sample.name, "latin-1" if sample.name == "old_tables" else "utf-8"
    )
    as_text = newsclean.extract(sample.source.decode(encoding), url=sample.url)
    assert as_text.title == article_of(sample).title
    assert as_text.body == article_of(sample).body


def test_fields_that_are_asserted_are_fields(sample: Any) -> None:
    known = set(Article.model_fields) | {"absent", "absent_from_body", "markdown_has", "html_has"}
    assert set(sample.expected) <= known
    assert sample.expected.get("body") or sample.expected.get("warnings"), "a sample must say what to make of the page"


def test_a_page_without_a_story_gets_little_confidence(sample: Any, article_of: Callable[[Any], Article]) -> None:
    """And every page with one gets more."""
    has_story = bool(sample.expected.get("body"))
    assert (article_of(sample).evidence["body"].confidence > 0.3) is has_story


@pytest.mark.parametrize("needed", ["page.html", "expected.json", "note.md"])
def test_each_sample_is_complete(sample: Any, needed: str) -> None:
    assert (sample.path.parent / needed).stat().st_size > 0


def test_the_catalogue_lists_every_sample(samples_dir: Path) -> None:
    readme = (samples_dir / "README.md").read_text(encoding="utf-8")
    for kind in ("pages", "dumps"):
        listed = re.findall(rf"\]\({kind}/([a-z0-9_]+)/note\.md\)", readme)
        assert listed == sorted(folder.name for folder in (samples_dir / kind).iterdir())


def test_what_must_be_absent_stands_on_the_page(sample: Any) -> None:
    """Else the test of it could not fail."""
    page = fold_page("".join(str(text) for text in html.document_fromstring(sample.source).itertext()))
    strings = sample.expected.get("absent", []) + sample.expected.get("absent_from_body", [])
    assert strings or not sample.expected.get("body")
    assert [s for s in strings if fold_page(s) not in page] == []


def fold_page(text: str) -> str:
    """White space folded."""
    return " ".join(text.split())
