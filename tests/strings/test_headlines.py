"""Headlines, a case a line in ``headlines.tsv``."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsclean.strings.headlines import (
    clean_headline,
    normalise,
    same_headline,
    similarity,
    split_kicker,
    strip_site_name,
)

_CASES = [
    line.split("\t")
    for line in (Path(__file__).parent / "headlines.tsv").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


def _result(function: str, text: str, other: str) -> str:
    if function == "strip":
        if "://" in other:
            return strip_site_name(text, url=other)
        return strip_site_name(text, site_names=[other])
    if function == "clean":
        return clean_headline(text)
    if function == "kicker":
        return split_kicker(text)[0] or "-"
    if function == "same":
        return "yes" if same_headline(text, other) else "no"
    return normalise(text)


@pytest.mark.parametrize(("function", "text", "other", "expected"), _CASES, ids=[f"{c[0]}-{c[1][:40]}" for c in _CASES])
def test_headlines(function: str, text: str, other: str, expected: str) -> None:
    for escape, char in (("\\n", "\n"), ("\\t", "\t"), ("\\u00ad", "\u00ad"), ("\\u200b", "\u200b")):
        text = text.replace(escape, char)
    assert _result(function, text, other) == expected


def test_a_section_goes_only_beside_a_site_name_and_when_it_is_known() -> None:
    title = "Story - Politics - The Example"
    assert strip_site_name(title, site_names=["The Example"], sections=["Politics"]) == "Story"
    assert strip_site_name("Story - Politics", site_names=["The Example"], sections=["Politics"]) == "Story - Politics"


def test_the_kicker_leaves_the_rest() -> None:
    assert split_kicker("Live: A story") == ("Live", "A story")


def test_similarity_is_ordered() -> None:
    near = similarity("Story of the day", "Story of the days")
    far = similarity("Story of the day", "Quite another thing")
    assert 1.0 == similarity("A Story!", "a story") > near > far >= 0.0


@pytest.mark.parametrize("text", ["- " * 900, "|" * 900, "a|" * 900, "a - " * 900, "\ud800", "x" * 5000, "[" * 900, ": " * 900])
def test_odd_titles_are_read_without_error(text: str) -> None:
    assert len(strip_site_name(text, site_names=["a", ""], url="http://[bad")) <= len(text)
    assert len(split_kicker(text)[1]) <= len(text)
    assert same_headline(text, "Story") is False
