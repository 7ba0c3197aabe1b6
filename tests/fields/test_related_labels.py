"""Labels taken off related links, a case a line in ``related_labels.tsv``."""
from __future__ import annotations

from pathlib import Path

import pytest

from newsclean.fields.related_labels import without_label

CASES = [
    line.split("\t")
    for line in (Path(__file__).parent / "related_labels.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("# ")
]


@pytest.mark.parametrize(("printed", "headline"), CASES)
def test_headline(printed: str, headline: str) -> None:
    assert without_label(printed) == headline
