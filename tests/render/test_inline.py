"""Inline markup of single blocks, read again from their element."""
from __future__ import annotations

import pytest

from newsclean.article import Run
from newsclean.read.html.inline import InlineReader
from newsclean.read.html.read_html import read_html

BASE = "https://news.example/a/b"


def runs(markup: str, number: int = 0, *, base: str | None = BASE) -> list[tuple[str, str]]:
    """The runs of a block as (text, formats): h is a link, b bold, i italic, c code."""
    page = read_html(f"<html><body><main>{markup}</main></body></html>".encode())
    block = page.blocks[number]
    found = InlineReader(page, base).runs(block)
    assert not found or "".join(run.text for run in found) == block.text
    return [(run.text, formats(run)) for run in found]


def formats(run: Run) -> str:
    given = (("h", run.href), ("b", run.bold), ("i", run.italic), ("c", run.code))
    return "".join(letter for letter, value in given if value)


CASES: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "plain": ("<p>Plain text.</p>", []),
    "plain span": ("<p>Plain <span>text</span>.</p>", []),
    "links side by side": ("<p><a href='/x'>One story</a><a href='/y'>Two stories</a></p>",
                           [("One story", "h"), (" ", ""), ("Two stories", "h")]),
    "links in spans": ("<div><span><a href='/x'>One</a></span><span><a href='/y'>Two</a></span></div>",
                       [("One", "h"), (" ", ""), ("Two", "h")]),
    "one link in two": ("<p>A <a href='/x'>b</a><a href='/x'>oat</a>.</p>", [("A ", ""), ("boat", "h"), (".", "")]),
    "link and its stop": ("<p><a href='/x'>One</a><a href='/y'>.</a></p>", [("One", "h"), (".", "h")]),
    "link": ("<p>See <a href='/x'>the report</a> now.</p>", [("See ", ""), ("the report", "h"), (" now.", "")]),
    "bold": ("<p><b>Bold</b> text</p>", [("Bold", "b"), (" text", "")]),
    "strong and em": ("<p><strong>A</strong> <em>B</em></p>", [("A", "b"), (" ", ""), ("B", "i")]),
    "nested": ("<p><b>A <i>B</i></b> C</p>", [("A ", "b"), ("B", "bi"), (" C", "")]),
    "one link over two formats": ("<p><a href='/x'>A <b>B</b></a></p>", [("A ", "h"), ("B", "hb")]),
    "inside a word": ("<p>un<i>believ</i>able</p>", [("un", ""), ("believ", "i"), ("able", "")]),
    "code": ("<p>Type <code>ls</code> here</p>", [("Type ", ""), ("ls", "c"), (" here", "")]),
    "code alone in the element": ("<p><kbd>ls</kbd></p>", [("ls", "c")]),
    "white space folded": ("<p>\n A  <b>\n B \n</b>\n C</p>", [("A ", ""), ("B", "b"), (" C", "")]),
    "line break": ("<p>A <b>B</b><br>C</p>", [("A ", ""), ("B", "b"), ("\nC", "")]),
    "bold heading": ("<h2><b>Head</b></h2>", []),
    "partly bold heading": ("<h2><b>He</b>ad</h2>", [("He", "b"), ("ad", "")]),
    "link in a bold heading": ("<h2><b><a href='/x'>Head</a></b></h2>", [("Head", "h")]),
    "card in a link": ("<a href='/x'><div><h3>Title</h3></div></a>", [("Title", "h")]),
    "bold around an item": ("<b><div>A</div></b>", [("A", "b")]),
    "link in capitals": ("<p><A HREF='/x'>A</A></p>", [("A", "h")]),
    "screen readers": ("<p><b>A</b> <span class='sr-only'>opens in a new window</span>B</p>", [("A", "b"), (" B", "")]),
    "script": ("<p><b>A</b><script>alert(1)</script> B</p>", [("A", "b"), (" B", "")]),
    "image": ("<p><b>A</b><img src='x.png'> B</p>", [("A", "b"), (" B", "")]),
    "unknown element": ("<p><b>A</b> <my-tag>B</my-tag></p>", [("A", "b"), (" B", "")]),
    "javascript": ("<p><a href='javascript:alert(1)'>A</a> B</p>", []),
    "javascript with a tab": ("<p><a href='java&#9;script:alert(1)'>A</a> B</p>", []),
    "data": ("<p><a href='data:text/html,x'>A</a> B</p>", []),
    "mail": ("<p><a href='mailto:a@b.example'>A</a> B</p>", [("A", "h"), (" B", "")]),
    "bad address": ("<p><a href='http://[::1'>A</a> <b>B</b></p>", [("A ", ""), ("B", "b")]),
    "no address": ("<p><a name='x'>A</a> <b>B</b></p>", [("A ", ""), ("B", "b")]),
}


@pytest.mark.parametrize("name", CASES)
def test_runs(name: str) -> None:
    markup, expected = CASES[name]
    assert runs(markup) == expected


PARTS = {
    "before and after a list": ("<div>A <b>B</b><ul><li>C</li></ul>D <i>E</i></div>", 2, [("D ", ""), ("E", "i")]),
    "paragraphs by line breaks": ("<div><b>A</b> one<br><br>B <i>two</i><br><br>C</div>", 1, [("B ", ""), ("two", "i")]),
    "after a rule": ("<div><b>A</b><hr><i>B</i> C</div>", 1, [("B", "i"), (" C", "")]),
    "same text twice": ("<div><b>A</b><p>x</p>A</div>", 2, []),
    "list item with a list": ("<ul><li><b>A</b> x<ul><li><i>B</i> y</li></ul></li></ul>", 1, [("B", "i"), (" y", "")]),
}


@pytest.mark.parametrize("name", PARTS)
def test_parts_of_one_element(name: str) -> None:
    markup, number, expected = PARTS[name]
    assert runs(markup, number) == expected


def test_addresses_are_absolute() -> None:
    page = read_html(b"<p>A <a href='../c?d=1#e'>B</a> <a href='//x.example/y'>C</a></p>")
    assert [run.href for run in InlineReader(page, BASE).runs(page.blocks[0]) if run.href] == [
        "https://news.example/c?d=1#e", "https://x.example/y",
    ]
    assert [run.href for run in InlineReader(page, None).runs(page.blocks[0]) if run.href] == ["https://x.example/y"]


def test_tables_and_preformatted_text_have_no_runs() -> None:
    page = read_html(b"<pre><b>x</b>  y</pre><table><tr><td><b>A</b></td><td>B</td></tr><tr><td>C</td><td>D</td></tr></table>")
    assert all(InlineReader(page, None).runs(block) == () for block in page.blocks)


def test_deep_and_wide_markup() -> None:
    page = read_html(b"<p>" + b"<b><i>" * 5000 + b"x" + b"</p>")
    assert all(isinstance(InlineReader(page, None).runs(block), tuple) for block in page.blocks)
    page = read_html(b"<div>" + b"<b>x</b> y<br><br>" * 3000 + b"</div>")
    reader = InlineReader(page, None)
    assert sum(len(reader.runs(block)) for block in page.blocks) == 6000
