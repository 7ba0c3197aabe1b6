"""The three main fields never raise, whatever a page holds."""
from __future__ import annotations

import pytest

from newsclean.fields.byline.byline import find_byline
from newsclean.fields.date.date import find_dates
from newsclean.fields.structured import structured
from newsclean.fields.title.title import find_title
from newsclean.page import Block, Page
from newsclean.read.html.read_html import read_html
from newsclean.read.text.read_text import read_text

ODD = (
    Page(format="html"),
    Page(format="text"),
    read_text(""),
    read_text("\n\n \n"),
    read_text("date 2023-99-99 Theme\n• \n1.\nBy\nBy\nvon\n作者\n" + "x" * 30_000),
    read_text("By " + "A" * 210 + "\n" + "2024-13-45 " * 40),
    read_html(b"<meta itemprop=author content='Jane Doe'><meta itemprop=datePublished content='2024-02-30'>"),
    read_html(b"<h1></h1><h1> </h1><h1>|</h1><time datetime='x'></time><a rel=author href='//['></a>"),
    read_html(b"<title>|||---|||</title><meta property=og:title content='&#0; '><meta name=author content=';;,,'>"),
    read_html(b"<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[1,[],{}],\"headline\":{},"
              b"\"datePublished\":[]}</script><p>x"),
    read_html("<h1>\u202eא</h1><p>﷽ 🙂 By 🙂</p><p class=byline>By \u200f</p>".encode()),
)


@pytest.mark.parametrize("page", ODD)
@pytest.mark.parametrize("url", [None, "", "http://[", "https://a.example/2024/13/45/"])
def test_nothing_raises(page: Page, url: str | None) -> None:
    data = structured(page)
    title = find_title(page, data, site_names=["", "|"])
    for headline in {title.position, None, 0, max(0, len(page.blocks) - 1)}:
        find_byline(page, data, headline=headline, language="xx-unknown", site_name="")
        find_dates(page, data, headline=headline, language=None, url=url, reference=None)


def test_the_choice_does_not_need_the_clean_step() -> None:
    page = Page(format="text", blocks=[Block(0, "Reuters", "paragraph", 0)])
    page.nodes.tags, page.nodes.labels, page.nodes.parents = ["body"], [""], [-1]
    page.nodes.starts, page.nodes.ends = [0], [1]
    assert find_title(page, structured(page)).value in (None, "Reuters")
