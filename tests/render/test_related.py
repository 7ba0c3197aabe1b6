"""Related links out of blocks that are marked as such."""
from __future__ import annotations

import pytest

from newsclean.article import Related
from newsclean.fields.related import find_related
from newsclean.page import Page
from newsclean.read.html import read_html
from newsclean.read.text import read_text

BASE = "https://news.example/a/b"


def marked(page: Page) -> Page:
    for block in page.blocks:
        block.mark(kept=False, role="related", by="read_more", why="a list of links")
    return page


def links(markup: str) -> list[tuple[str, str | None]]:
    page = marked(read_html(f"<body><div>{markup}</div></body>".encode()))
    return [(one.title, one.url) for one in find_related(page, base_url=BASE)[0]]


X, Y = "https://news.example/x", "https://news.example/y"
CASES = {
    "a link": ("<p><a href='/x'>Bridge falls</a></p>", [("Bridge falls", X)]),
    "label before it": ("<p>Read also: <a href='/x'>Bridge falls</a></p>", [("Bridge falls", X)]),
    "label inside it": ("<p><a href='/x'>READ MORE: Bridge falls</a></p>", [("Bridge falls", X)]),
    "label in German": ("<p><a href='/x'>Lesen Sie auch: Brücke stürzt ein</a></p>", [("Brücke stürzt ein", X)]),
    "label in Chinese": ("<p><a href='/x'>延伸阅读：大桥倒塌</a></p>", [("大桥倒塌", X)]),
    "several links in one block": ("<p><a href='/x'>Bridge falls</a> | <a href='/y'>Tunnel opens</a></p>",
                                   [("Bridge falls", X), ("Tunnel opens", Y)]),
    "twice": ("<ul><li><a href='/x'>Bridge falls</a></li><li><a href='/x'>Bridge falls</a></li></ul>", [("Bridge falls", X)]),
    "card": ("<a href='/x'><div>Culture</div><h3>Bridge falls in the north</h3><p>The old bridge, built in 1901, fell.</p></a>",
             [("Bridge falls in the north", X)]),
    "only a label": ("<p>Read more:</p><p><a href='/y'>Read more</a></p>", []),
    "teaser beside the link": ("<p>The bridge fell.</p><p><a href='/x'>Bridge falls</a></p>", [("Bridge falls", X)]),
    "unsafe address": ("<p><a href='javascript:x'>Bridge falls</a></p>", [("Bridge falls", None)]),
    "lead word of the headline": (
        "<p><a href='/x'>Explainer: how the bridge fell</a></p>", [("Explainer: how the bridge fell", X)],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_links(name: str) -> None:
    markup, expected = CASES[name]
    assert links(markup) == expected


def test_dump() -> None:
    page = marked(read_text("Read more:\n\nBridge falls in the north\n\n• Tunnel opens\n\nBridge falls in the north"))
    found, evidence, _ = find_related(page, base_url=None)
    assert found == (Related(title="Bridge falls in the north"), Related(title="Tunnel opens"))
    assert evidence.source == "blocks:read_more"


def test_nothing_marked() -> None:
    found, evidence, _ = find_related(read_html(b"<p><a href='/x'>Bridge falls</a></p>"), base_url=None)
    assert (found, evidence.source) == ((), None)
