"""Related links out of blocks that are marked as such."""
from __future__ import annotations

import pytest

import newsclean
from newsclean.article import Related
from newsclean.fields.related import find_related
from newsclean.page import Page
from newsclean.read.html.read_html import read_html
from newsclean.read.text.read_text import read_text

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
    "two labels as tabs": ("<h4><a href='/x'>RELATED ARTICLES</a><a href='/y'>MORE FROM AUTHOR</a></h4>", []),
    "tabs without an address": ("<h4><a href='#'>Verwandte Artikel</a><a href='#'>Mehr vom Autor</a></h4>", []),
    "a label and how long it takes": ("<p><a href='/x'>Weiterlesen</a> 5 Minuten</p>", []),
    "a headline around a label": ("<p>Bridge falls, <a href='/x'>read more</a></p>", [("Bridge falls, read more", X)]),
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


def test_links_whose_addresses_need_a_base() -> None:
    page = marked(read_html(b"<div><a href='x'>Bridge falls</a><a href='y'>Tunnel <b>opens</b></a></div>"))
    assert find_related(page, base_url=None)[0] == (Related(title="Bridge falls"), Related(title="Tunnel opens"))


def test_a_label_before_a_link_whose_address_needs_a_base() -> None:
    page = marked(read_html("<p><b>Olvasta már?</b> <a href='/x'>Leszakadt a híd</a></p>".encode()))
    assert find_related(page, base_url=None)[0] == (Related(title="Leszakadt a híd"),)


def test_the_share_button_under_a_dumps_list() -> None:
    story = "阿尔福特市政府周四宣布，由于一根桥墩出现裂缝，大桥对所有车辆封闭，直到潜水员完成检查为止。居民可以乘坐渡轮过河。"
    dump = f"阿尔福特大桥封闭\n{story}\n{story[::-1]}\n相关阅读\n大桥拥堵严重居民抱怨不断\n新渡轮航线计划明年开通\n分享到微信\n"
    found = newsclean.extract(dump).related
    assert [one.title for one in found] == ["大桥拥堵严重居民抱怨不断", "新渡轮航线计划明年开通"]


def test_dump() -> None:
    page = marked(read_text("Read more:\n\nBridge falls in the north\n\n• Tunnel opens\n\nBridge falls in the north"))
    found, evidence, _ = find_related(page, base_url=None)
    assert found == (Related(title="Bridge falls in the north"), Related(title="Tunnel opens"))
    assert evidence.source == "blocks:read_more"


def test_nothing_marked() -> None:
    found, evidence, _ = find_related(read_html(b"<p><a href='/x'>Bridge falls</a></p>"), base_url=None)
    assert (found, evidence.source) == ((), None)


def test_links_under_a_label_in_a_box_of_the_story() -> None:
    prose = "".join(f"<p>Le phare numéro {i} reste fermé au public cet hiver, a annoncé la mairie lundi.</p>" for i in range(5))
    box = "<div class='encadre'><h4>{}</h4><ul><li><a href='/x'>Les ferries restent à quai</a></li></ul></div>"
    page = "<html lang='fr'><body><h1>Le phare ferme</h1><article>{}{}</article></body></html>"
    assert [one.title for one in newsclean.extract(page.format(prose, box.format("À lire aussi"))).related] == ["Les ferries restent à quai"]
    assert newsclean.extract(page.format(prose, box.format("Repères"))).related == ()
