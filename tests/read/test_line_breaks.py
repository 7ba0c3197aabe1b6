"""Paragraphs that line breaks part: what is counted of each is its own."""
from __future__ import annotations

import pytest

from newsclean.read.html.read_html import read_html
from newsclean.read.text.read_text import read_text

FIRST, SECOND, THIRD = "The ferry is late again.", "The council met on Monday.", "Nobody knows why the bridge is shut."


@pytest.mark.parametrize(("markup", "expected"), [
    (f"<p>{FIRST}<br><br>{SECOND} <a href='/a'>More</a></p>", [(FIRST, 0, 0, None), (f"{SECOND} More", 1, 4, "/a")]),
    (f"<p><a href='/a'>More</a> {FIRST}<br><br>{SECOND}</p>", [(f"More {FIRST}", 1, 4, "/a"), (SECOND, 0, 0, None)]),
    ("<p><a href='/a'>One<br><br>Two</a> end</p>", [("One", 1, 3, "/a"), ("Two end", 1, 3, "/a")]),
    (f"<p>{FIRST}<br><a href='/a'>More</a></p>", [(f"{FIRST}\nMore", 1, 4, "/a")]),
    (f"<p>{FIRST}<br><br></p><p><a href='/a'>More</a></p>", [(FIRST, 0, 0, None), ("More", 1, 4, "/a")]),
])
def test_links_are_counted_where_they_stand(markup: str, expected: list[tuple[str, int, int, str | None]]) -> None:
    blocks = read_html(f"<html><body>{markup}</body></html>".encode()).blocks
    assert [(block.text, block.links, block.link_chars, block.href) for block in blocks] == expected


def test_bold_and_italic_too() -> None:
    markup = f"<p><b>{FIRST}</b><br><br>{SECOND}<br><br><i>{THIRD}</i></p>"
    blocks = read_html(f"<html><body>{markup}</body></html>".encode()).blocks
    assert [(block.bold_chars, block.italic_chars) for block in blocks] == [(len(FIRST), 0), (0, 0), (0, len(THIRD))]


@pytest.mark.parametrize("html", ["<p>a\x01\x01b</p>", "<p>a&#1;&#1;b</p>", "<p>a\x01<br>\x01b\x02</p>", "<p>a\x85\x7fb\x81</p>"])
def test_control_characters_in_a_page_are_no_line_breaks(html: str) -> None:
    text = read_html(f"<html><body>{html}</body></html>".encode()).blocks[-1].text
    assert text.replace("\n", "").replace(" ", "") == "ab"


def test_quotation_marks_of_windows_1252_stored_as_controls_are_read() -> None:
    blocks = read_html("<html><body><p>The quay\x92s \x93new\x94 crane \x96 at last</p></body></html>".encode()).blocks
    assert blocks[0].text == "The quay’s “new” crane – at last"


def test_control_characters_in_a_dump_are_dropped() -> None:
    assert read_text("The qu\x01ay reop\x7fens\n\nSoon\x02").blocks[0].text == "The quay reopens"
