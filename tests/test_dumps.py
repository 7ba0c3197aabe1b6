"""Every field that `samples/dumps/<name>/expected.json` asserts: plain-text dumps, their format not told."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

import newsclean
from newsclean.article import Article

KIND = "dumps"


def test_field(
    sample: Any, asserted: str, article_of: Callable[[Any], Article], pair: Callable[..., tuple[Any, Any]]
) -> None:
    got, want = pair(article_of(sample), asserted, sample.expected[asserted])
    assert got == want


def test_format_told_or_found_is_the_same(sample: Any, article_of: Callable[[Any], Article]) -> None:
    told = newsclean.extract(sample.source.decode("utf-8"), format="text")
    assert told == article_of(sample)


def test_windows_line_ends_change_nothing(sample: Any, article_of: Callable[[Any], Article]) -> None:
    article = newsclean.extract(sample.source.replace(b"\n", b"\r\n"))
    assert (article.title, article.byline, article.body) == (
        article_of(sample).title, article_of(sample).byline, article_of(sample).body,
    )


def test_cut_off_after_the_story(sample: Any, article_of: Callable[[Any], Article]) -> None:
    """Without its tail the story is the same: nothing in the body rests on what comes after it."""
    text = sample.source.decode("utf-8")
    last = sample.expected["body"][-1]
    ending = last.split()[-1][-12:]
    end = text.index(ending, text.rindex(last[:10])) + len(ending)
    assert newsclean.extract(text[:end] + "\n").body == article_of(sample).body


@pytest.mark.parametrize("needed", ["page.txt", "expected.json", "note.md"])
def test_each_sample_is_complete(sample: Any, needed: str) -> None:
    assert (sample.path.parent / needed).stat().st_size > 0


def test_what_is_expected_stands_in_the_dump(sample: Any) -> None:
    """Nothing is asked for that the dump does not show, nor kept out that it does not hold."""
    text = " ".join(sample.source.decode("utf-8").split())
    shown = [sample.expected["title"], sample.expected["byline"], *sample.expected["body"]]
    shown += sample.expected["related"] + sample.expected["absent"] + sample.expected.get("absent_from_body", [])
    assert [s for s in shown if s not in text] == []
