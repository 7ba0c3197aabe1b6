"""WET records: the header is metadata, and of several records the first that has text is read."""
from __future__ import annotations

import pytest

from newsclean.read.text.read_text import read_text


def record(address: str, *lines: str, kind: str = "conversion", end: str = "\n") -> str:
    head = ("WARC/1.0", f"WARC-Type: {kind}", f"WARC-Target-URI: https://news.example/{address}", "WARC-Date: 2025-05-19T03:12:44Z", "")
    return end.join((*head, *lines, "", "", ""))


A = record("a", "Harbour bridge reopens", "The bridge was closed for eight weeks.")
B = record("b", "Ferry runs aground", "Nobody was hurt.")
SEVERAL = "the source holds 2 records: the first was read, the others were left out"


@pytest.mark.parametrize(("text", "url", "first", "warnings"), [
    (A, "https://news.example/a", "Harbour bridge reopens", []),
    (A + B, "https://news.example/a", "Harbour bridge reopens", [SEVERAL]),
    (A.replace("\n", "\r\n") + B.replace("\n", "\r\n"), "https://news.example/a", "Harbour bridge reopens", [SEVERAL]),
    (record("", "Software: a crawler", kind="warcinfo") + B, "https://news.example/b", "Ferry runs aground", []),
    (record("empty") + A + B, "https://news.example/a", "Harbour bridge reopens", [SEVERAL]),
    ("Harbour bridge reopens\n\n" + B, None, "Harbour bridge reopens", [SEVERAL]),
    ("WARC/1.0 is a format.\n\nWARC/1.0\n\nIt is old.", None, "WARC/1.0 is a format.", []),
])
def test_records(text: str, url: str | None, first: str, warnings: list[str]) -> None:
    page = read_text(text)
    assert (page.url, page.blocks[0].text, page.warnings) == (url, first, warnings)
    assert not any(block.text.startswith("WARC-") for block in page.blocks)


def test_the_date_of_the_crawl() -> None:
    assert read_text(A + B).metadata.first("crawl-date") == "2025-05-19T03:12:44Z"


def test_a_record_without_text() -> None:
    assert read_text(record("a")).blocks == []
