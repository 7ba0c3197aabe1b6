"""Captions parted from credits, a case a line in ``credits.tsv``."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsclean.strings.credits.credits import split_caption

_CASES = [
    line.split("\t")
    for line in (Path(__file__).parent / "credits.tsv").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize(("language", "text", "caption", "credit"), _CASES, ids=[case[1][-40:] for case in _CASES])
def test_split(language: str, text: str, caption: str, credit: str) -> None:
    parts = split_caption(text.replace("\\n", "\n"), language=language)
    assert (parts.caption or "-", parts.credit or "-") == (caption, credit)


@pytest.mark.parametrize("text", ["(" * 500, "(a" * 500, "a. " * 1200, "Foto: " * 600, "/" * 900, "A. B/" * 500, "© " * 900,
                                  "é\u0301" * 900, "\ud800 (Foto: x", "=" * 900, "摄" * 900, "a b " * 1000])
def test_odd_texts_are_split_without_error(text: str) -> None:
    parts = split_caption(text)
    assert parts.caption != ""
    assert parts.credit != ""
    assert len(parts.credit or "") <= 200
