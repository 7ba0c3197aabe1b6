"""HTML, the card and plain text: hostile text stays text, nothing is loaded from elsewhere unasked."""
from __future__ import annotations

from datetime import date, datetime, timezone
from typing import Literal

import pytest
from lxml import etree

import newsclean
from newsclean.article import (
    Article,
    ArticleBlock,
    Aside,
    Embed,
    Heading,
    Image,
    ImageBlock,
    ListItem,
    Paragraph,
    Preformatted,
    Quote,
    Run,
    Standfirst,
    Table,
)
from newsclean.kinds import KINDS, READER
from newsclean.render.card import card
from newsclean.render.html import html
from newsclean.render.text import text

HOSTILE = (
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg onload=alert(1)>", "</p></article><h1>x</h1>",
    "' onmouseover='alert(1)", "&lt;script&gt;", "<!--", "]]>", "<style>*{display:none}</style>", "\x00<b>", "a\nb",
    "{{constructor}}", "<a href='javascript:x'>y</a>", "<iframe src='https://x.example'></iframe>",
)
ADDRESSES = ("javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:x", "data:text/html,<script>x</script>", "vbscript:x",
             "\" onclick=\"x", "https://x.example/\"><script>", "file:///etc/passwd", "blob:x")


def parsed(markup: str) -> etree._Element:
    return etree.fromstring(f"<div>{markup}</div>", etree.HTMLParser()).find(".//div")


ASIDES: tuple[Literal["title", "byline", "date", "caption", "fact_box", "sign_off", "related"], ...] = (
    "title", "byline", "date", "caption", "fact_box", "sign_off", "related",
)


def everywhere(value: str, url: str = "https://x.example/") -> Article:
    blocks: tuple[ArticleBlock, ...] = (
        Paragraph(text=value, runs=(Run(text=value, href=url, bold=True, italic=True, code=True),)), Heading(text=value),
        ListItem(text=value), ListItem(text=value, depth=2), Quote(text=value), Preformatted(text=value),
        Table(rows=((value, value), (value, value))), ImageBlock(index=0), Embed(url=url, text=value),
        Standfirst(text=value), *(Aside(kind=kind, text=value) for kind in ASIDES),
    )
    return Article(
        title=value, byline=value, site_name=value, language=value, url=url, canonical_url=url, image_caption=value,
        images=(Image(url=url, alt=value, caption=value, credit=value, lead=True),), blocks=blocks, body=f"{value}\n\n{value}",
        include=KINDS,
    )


ALLOWED = {
    "article", "aside", "h1", "h2", "p", "ul", "ol", "li", "blockquote", "pre", "code", "table", "thead", "tbody", "tr", "th", "td",
    "figure", "figcaption", "img", "cite", "a", "strong", "em", "br", "div", "bdi",
}


@pytest.mark.parametrize("value", HOSTILE)
@pytest.mark.parametrize("render", [html, card], ids=["html", "card"])
def test_hostile_text_stays_text(value: str, render: object) -> None:
    markup = render(everywhere(value))  # type: ignore[operator]
    tree = parsed(markup)
    for element in tree.iter():
        assert element.tag in ALLOWED
        assert not any(name.startswith("on") for name in element.attrib)
    shown = "".join(tree.itertext())
    assert value.replace("\x00", "").replace("\n", "") in shown.replace("\n", "").replace("\ufffd", "")


@pytest.mark.parametrize("url", ADDRESSES)
@pytest.mark.parametrize("render", [html, card], ids=["html", "card"])
def test_hostile_addresses(url: str, render: object) -> None:
    tree = parsed(render(everywhere("x", url)))  # type: ignore[operator]
    for element in tree.iter():
        for name in ("href", "src"):
            value = element.get(name)
            assert value is None or value.startswith("https://x.example/")
        assert set(element.attrib) <= {"href", "src", "alt", "rel", "target", "style", "dir", "lang", "start"}


def test_html_is_semantic() -> None:
    article = Article(
        title="Title", language="en", images=(Image(url="https://x.example/a.jpg", alt="alt", caption="Caption.", credit="AP"),),
        blocks=(
            ImageBlock(index=0), Paragraph(text="See this", runs=(Run(text="See "), Run(text="this", href="https://x.example/"))),
            ListItem(text="a"), ListItem(text="b", depth=2, ordered=True), ListItem(text="c"), ListItem(text="d", ordered=True),
            Quote(text="q"), Quote(text="r"), Table(rows=(("A", "B"), ("1", "2"))), Paragraph(text="a\nb"),
        ),
    )
    assert html(article, title=True).split("\n") == [
        '<article lang="en">',
        "<h1>Title</h1>",
        '<figure><img src="https://x.example/a.jpg" alt="alt"><figcaption>Caption. <cite>AP</cite></figcaption></figure>',
        '<p>See <a href="https://x.example/" rel="noopener noreferrer">this</a></p>',
        "<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul><ol><li>d</li></ol>",
        "<blockquote><p>q</p><p>r</p></blockquote>",
        "<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>",
        "<p>a<br>b</p>",
        "</article>",
    ]


@pytest.mark.parametrize("language", ["ar", "he", "fa", "ur", "ar-EG", "fa_IR"])
def test_right_to_left(language: str) -> None:
    article = Article(title="x", language=language)
    assert 'dir="rtl"' in card(article)
    assert 'dir="rtl"' in html(article)
    assert 'dir="rtl"' not in card(Article(title="x", language="en")) + html(Article(language=None))


def test_card_loads_nothing() -> None:
    markup = card(everywhere("x"))
    assert not parsed(markup).xpath(".//*[@src or self::img or self::script or self::link or self::style]")
    assert "url(" not in markup


def test_card_of_an_empty_article_and_of_a_long_one() -> None:
    assert "No headline found" in card(Article())
    long = Article(title="t", byline="Jane Doe", date=datetime(2024, 3, 5, 8, 30, tzinfo=timezone.utc),
                   body="\n\n".join(["word " * 500] * 9))
    markup = card(long)
    assert len(markup) < 3_000
    assert "Jane Doe · 2024-03-05 08:30" in markup
    assert "4500 words in all" in markup


def test_card_has_the_headline_once() -> None:
    page = "<h1>Bridge to close</h1>" + "<p>The harbour council voted to close the old bridge on Tuesday, it said.</p>" * 2
    article = newsclean.extract(page, include=("title", "paragraph"))
    assert article.body.startswith("Bridge to close\n\n")
    assert card(article).count("Bridge to close") == 1


def test_text() -> None:
    article = Article(
        title="Title", byline="Jane Doe", date=date(2024, 3, 5), images=(Image(caption="Caption.", credit="AP"),),
        blocks=(ImageBlock(index=0), Paragraph(text="A"), ListItem(text="b"), ListItem(text="c", depth=2), Heading(text="D"),
                Table(rows=(("1", "2"),)), Embed(url="https://x.example/"), Aside(kind="caption", text="Caption. (AP)")),
    )
    assert text(article, header=False) == "A\n\n- b\n  - c\n\nD\n\n1 | 2"
    asked = article.model_copy(update={"include": (*READER, "embed", "caption")})
    assert text(asked).startswith("Title\nJane Doe\n2024-03-05\n\nA")
    assert text(asked).endswith("1 | 2\n\nhttps://x.example/\n\nCaption. (AP)")
    assert text(Article()) == ""
