"""Metadata elements, and articles that stand only in application state."""

from __future__ import annotations

import json
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.page import Metadata
from newsclean.read.data.state import article_from_state
from newsclean.read.data.state_facts import prose
from newsclean.read.html.read_html import read_html


def collect(markup: str) -> Metadata:
    return read_html(markup.encode()).metadata


@pytest.mark.parametrize("attribute", ["name", "property", "itemprop", "http-equiv"])
def test_meta_by_any_attribute(attribute: str) -> None:
    assert collect(f'<meta {attribute}=" OG:Title " content=" Bridge ">').meta == {"og:title": ["Bridge"]}


def test_meta_keeps_order_and_drops_what_is_empty_or_repeated() -> None:
    data = collect(
        '<meta name="tag" content="a"><meta name="tag" content=""><meta name="tag" content="b">'
        '<meta name="tag" content="a"><meta name="x"><meta content="y"><meta name="" content="z">'
    )
    assert data.meta == {"tag": ["a", "b"]}


def test_first_title_and_links() -> None:
    data = collect(
        "<title> Bridge\n reopens </title><svg><title>Icon</title></svg>"
        '<link rel="canonical" href=" /a "><link rel="Shortcut Icon" href="/i"><link rel="stylesheet" href="/s"><link>'
    )
    assert data.title == "Bridge reopens"
    assert data.links == {"canonical": ["/a"], "shortcut": ["/i"], "icon": ["/i"]}


def test_scripts_are_told_apart() -> None:
    state = json.dumps({"a": "x" * 300})
    data = collect(
        '<script type="application/ld+json">{"@type": "Article", "headline": "Bridge",}</script>'
        '<script type="APPLICATION/LD+JSON; charset=utf-8">[{"@type": "WebPage"}]</script>'
        f'<script id="__NEXT_DATA__" type="application/json">{state}</script>'
        f"<script>window.__INITIAL_STATE__ = {state};</script>"
        f"<script>window.Fusion=window.Fusion||{{}};Fusion.globalContent={state};</script>"
        f'<script>self.__next_f.push([1,"{"x" * 300}"])</script>'
        f"<script>function track() {{ return {state} }}</script>"
        '<script src="/app.js">window.__STATE__ = {}</script><script></script>'
    )
    assert [obj["@type"] for obj in data.jsonld] == ["Article", "WebPage"]
    assert list(data.state) == ["__NEXT_DATA__", "__INITIAL_STATE__", "Fusion", "__next_f:3"]


def test_many_elements_are_bounded() -> None:
    data = collect("".join(f'<meta name="n{n}" content="{n}">' for n in range(3_000)))
    assert len(data.meta) == 2_000


SENTENCES = [
    f"The bridge over the river number {n} was opened again on Monday after a long repair, the city said." for n in range(8)
]
HTML_BODY = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
ARTICLE = {"headline": "Old bridge reopens", "author": {"name": "Jane Doe"}, "publishedAt": "2024-05-01T10:00:00Z"}
TEASERS = [{"title": f"Story {n}", "url": f"/s/{n}", "summary": SENTENCES[n % 8] * 3} for n in range(30)]


def flight(*rows: str) -> dict[str, str]:
    return {f"__next_f:{n}": f"self.__next_f.push({json.dumps([1, row])})" for n, row in enumerate(rows)}


ELEMENT = ["$", "div", None, {"children": [["$", "p", str(n), {"children": s}] for n, s in enumerate(SENTENCES)]}]
FLAT = [
    {"article": 1}, {"headline": 2, "body": 3, "author": 4}, "Old bridge reopens", HTML_BODY, {"name": 5}, "Jane Doe",
]

STATES: list[tuple[str, dict[str, str]]] = [
    ("a string of HTML", {"__NEXT_DATA__": json.dumps({"props": {"article": {**ARTICLE, "body": HTML_BODY}}})}),
    ("elements with content", {"Fusion": "window.Fusion=window.Fusion||{};Fusion.globalContent=" + json.dumps({
        "headlines": {"basic": "Old bridge reopens"}, "credits": {"by": [{"name": "Jane Doe"}]},
        "content_elements": [{"type": "text", "content": s, "_id": "ABC"} for s in SENTENCES],
    }) + ";Fusion.arcSite='x'"}),
    ("rich text with children", {"s": json.dumps({**ARTICLE, "body": [
        {"_type": "block", "children": [{"text": s[:20]}, {"text": s[20:], "marks": ["strong"]}]} for s in SENTENCES
    ]})}),
    ("a list of strings", {"s": json.dumps({**ARTICLE, "paragraphs": SENTENCES})}),
    ("beside longer teasers", {"s": json.dumps({"latest": TEASERS, "more": TEASERS, "post": {**ARTICLE, "html": HTML_BODY}})}),
    ("assigned", {"__INITIAL_STATE__": f"window.__INITIAL_STATE__ = {json.dumps({'a': {**ARTICLE, 'body': HTML_BODY}})};"}),
    ("a parsed string", {"__PRELOADED_STATE__": "window.__PRELOADED_STATE__ = JSON.parse("
                         + json.dumps(json.dumps({"a": {**ARTICLE, "body": HTML_BODY}})) + ");"}),
    ("a percent-encoded string", {"__DATA__": 'window.__DATA__ = JSON.parse(decodeURIComponent("'
                                  + quote(json.dumps({"a": {**ARTICLE, "body": HTML_BODY}})) + '"));'}),
    ("an object literal", {"__NUXT__": "window.__NUXT__=(function(a,b){return {data:[{article:{headline:'Old bridge reopens',"
                           f"author:{{name:'Jane Doe'}},x:a,y:void 0,body:{json.dumps(HTML_BODY)}}}}}]}}}}(1,null));"}),
    ("a flat list of places", {"__NUXT_DATA__": json.dumps(FLAT)}),
    ("references by name", {"__APOLLO_STATE__": json.dumps({
        "Article:1": {"__typename": "Article", "headline": "Old bridge reopens", "author": {"name": "Jane Doe"},
                      "body": [{"__ref": f"P:{n}"} for n in range(8)]},
        **{f"P:{n}": {"__typename": "P", "text": s} for n, s in enumerate(SENTENCES)},
    })}),
]


@pytest.mark.parametrize("state", [s[1] for s in STATES], ids=[s[0] for s in STATES])
def test_article_in_state(state: dict[str, str]) -> None:
    story = article_from_state(state)
    assert story is not None
    assert story.title == "Old bridge reopens"
    assert story.authors == ("Jane Doe",)
    assert all(sentence in story.html for sentence in SENTENCES)
    assert "Story 3" not in story.html


def test_dates_headings_and_plain_text() -> None:
    body = [{"type": "header", "text": "Long repair"}, *({"type": "paragraph", "text": f"{s} A < B"} for s in SENTENCES)]
    story = article_from_state({"s": json.dumps({**ARTICLE, "updatedAt": "2024-05-02", "body": body})})
    assert story is not None
    assert (story.date_published, story.date_modified) == ("2024-05-01T10:00:00Z", "2024-05-02")
    assert "<h2>Long repair</h2>" in story.html
    assert "A &lt; B</p>" in story.html


def test_stream_of_elements_and_of_long_texts() -> None:
    story = article_from_state(flight("1:" + json.dumps(ELEMENT)[:50], json.dumps(ELEMENT)[50:] + "\n"))
    assert story is not None
    assert [f.strip() for f in story.fragments] == SENTENCES
    long = "Ü" + HTML_BODY
    story = article_from_state(flight(
        f"a:T{len(long.encode()):x},{long}", "b:" + json.dumps({**ARTICLE, "content": "$a", "x": "y" * 40}) + "\n"
    ))
    assert story is not None
    assert story.title == "Old bridge reopens"
    assert story.fragments == (long,)


@pytest.mark.parametrize("state", [
    {}, {"s": ""}, {"s": "{"}, {"s": "null"}, {"s": json.dumps({"a": "short"})}, {"s": json.dumps({"latest": TEASERS})},
    {"cookieConfig": json.dumps({"text": HTML_BODY})}, {"s": json.dumps({"related": [{"body": HTML_BODY}]})},
    {"s": json.dumps({"code": "var a = {};" * 200})}, {"s": "[" * 100_000}, {"s": '{"a":' * 100_000},
])
def test_no_article_in_state(state: dict[str, str]) -> None:
    assert article_from_state(state) is None


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(
    st.sampled_from(["__NEXT_DATA__", "__NUXT_DATA__", "__next_f:0", "Fusion"]),
    st.text(alphabet='{}[]":,\\ =()T1$a\n', max_size=80).map(lambda text: f"self.__next_f.push({text}") | st.text(),
))
def test_no_state_raises(state: dict[str, str]) -> None:
    article_from_state(state)


@pytest.mark.parametrize(("text", "is_prose"), [
    (SENTENCES[0], True), ("経過の後、橋が再び開通した。市によると交通は通常に戻ったという。交通は通常。市は喜んだ。", True),
    ("https://example.com/a/b?c=d e f g h i j k l m n o p q", False),
    ("x" * 100, False), ("a: b; c = {}; d = []; " * 9, False),
    ("short", False),
])
def test_prose(text: str, is_prose: bool) -> None:
    assert (prose(text) > 0) is is_prose


def test_a_function_called_on_the_spot_gives_its_arguments_to_the_article() -> None:
    body = "".join(f"\\u003Cp\\u003EThe quay of Wick is to be built in spring, said the chair, number {i}.\\u003C\\u002Fp\\u003E"
                   for i in range(8))
    script = (
        f'window.__NUXT__=(function(a,b,c){{return {{data:[{{title:b,author:{{name:c,role:a}},body:"{body}"}}]}}}}'
        '(void 0,"Quay to be built","Ada Lund"));'
    )
    article = article_from_state({"__NUXT__": script})
    assert article is not None
    assert (article.title, article.authors) == ("Quay to be built", ("Ada Lund",))


def test_references_of_a_cache_are_followed_to_the_authors() -> None:
    paragraphs = {f"P:{i}": {"__typename": "P", "html": f"The quay of Wick is to be built in spring, the chair said: {i}."}
                  for i in range(10)}
    state = {
        "Article:1": {
            "__typename": "Article", "title": "Quay to be built", "authors": [{"__ref": "Author:3"}],
            "body": [{"__ref": name} for name in paragraphs],
        },
        "Author:3": {"__typename": "Author", "name": "Ada Lund"}, **paragraphs,
    }
    article = article_from_state({"state": json.dumps(state)})
    assert article is not None
    assert (article.title, article.authors, len(article.fragments)) == ("Quay to be built", ("Ada Lund",), 10)


@pytest.mark.parametrize(("titles", "want"), [
    ([], "A longer story of the day"), (["Quay to be built | Wick Mail"], "Quay to be built"),
    (["Something else"], "A longer story of the day"),
])
def test_of_several_stories_the_one_that_the_page_is_titled_by(titles: list[str], want: str) -> None:
    sentence = "The quay of Wick is to be built in spring, said the chair of the board, number {}."
    stories = [
        {"headline": title, "body": [{"type": "p", "text": sentence.format(i)} for i in range(number)]}
        for title, number in (("Quay to be built", 8), ("A longer story of the day", 14))
    ]
    article = article_from_state({"state": json.dumps({"stories": stories})}, titles)
    assert article is not None
    assert article.title == want
