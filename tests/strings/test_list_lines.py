"""Lines of a list of other stories, a case a line in ``list_lines.tsv``."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsclean.strings.list_lines import stands_beside_headlines

CASES = [
    line.split("\t")
    for line in (Path(__file__).parent / "list_lines.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("# a line")
]


@pytest.mark.parametrize(("text", "kind"), CASES)
def test_line(text: str, kind: str) -> None:
    assert ("beside" if stands_beside_headlines(text) else "headline") == kind
