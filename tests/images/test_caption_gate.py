"""The gate in front of parting lines: it lets through whatever would be parted."""
from __future__ import annotations

from pathlib import Path

import pytest

from newsclean.fields.pictures.caption_gate import may_end_in_credit
from newsclean.fields.pictures.caption_parts import split
from newsclean.strings.credits.caption_labels import begins_with_label
from newsclean.strings.credits.credits import split_caption

CASES = [
    line.replace("\\n", "\n").split("\t")
    for line in (Path(__file__).parents[1] / "strings" / "credits.tsv").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize("text", [
    text for _, text, caption, credit in CASES if "-" not in (caption, credit) and not begins_with_label(text)
])
def test_credits_pass(text: str) -> None:
    assert may_end_in_credit(text)


@pytest.mark.parametrize("text", [text for _, text, _, _ in CASES])
def test_the_gate_changes_nothing(text: str) -> None:
    assert split(text) == split_caption(text)


@pytest.mark.parametrize("text", [
    "The council voted on Tuesday to close the bridge for eight months of repairs.",
    "Photographs of the family hang in the hall, next to a picture that nobody has bought",
    "He said: “We never wanted that.”",
    "Sign up for our newsletter",
    "Die Brücke bleibt bis zum Herbst gesperrt, teilte die Stadt mit.",
])
def test_prose_is_stopped(text: str) -> None:
    assert not may_end_in_credit(text)
