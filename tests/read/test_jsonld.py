"""JSON-LD scripts with one malady each, and the choice of the page's own article."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.read.data import schema_org as so
from newsclean.read.data.jsonld import Graph, article_of, flatten, parse_jsonld, types_of

GOOD = '{"@type": "NewsArticle", "headline": "Bridge reopens"}'

# name, script, the headlines that must be read
MALADIES: list[tuple[str, str, list[str]]] = [
    ("sound", GOOD, ["Bridge reopens"]),
    ("byte order mark", "\ufeff" + GOOD, ["Bridge reopens"]),
    ("html comment", f"<!--\n{GOOD}\n-->", ["Bridge reopens"]),
    ("html comment on one line", f"<!-- {GOOD} -->", ["Bridge reopens"]),
    ("cdata", f"<![CDATA[{GOOD}]]>", ["Bridge reopens"]),
    ("commented cdata", f"//<![CDATA[\n{GOOD}\n//]]>", ["Bridge reopens"]),
    ("commented cdata on one line", f"//<![CDATA[ {GOOD} //]]>", ["Bridge reopens"]),
    ("block commented cdata", f"/*<![CDATA[*/{GOOD}/*]]>*/", ["Bridge reopens"]),
    ("trailing comma in an object", '{"headline": "Bridge reopens",}', ["Bridge reopens"]),
    ("trailing comma in a list", '[{"headline": "Bridge reopens"},]', ["Bridge reopens"]),
    ("missing comma", '{"@type": "NewsArticle"\n "headline": "Bridge reopens"}', ["Bridge reopens"]),
    ("doubled comma", '{"@type": "NewsArticle",, "headline": "Bridge reopens"}', ["Bridge reopens"]),
    ("semicolon at the end", GOOD + ";", ["Bridge reopens"]),
    ("assigned to a variable", f"var data = {GOOD};", ["Bridge reopens"]),
    ("raw line break in a string", '{"headline": "Bridge\nreopens"}', ["Bridge reopens"]),
    ("raw tab in a string", '{"headline": "Bridge\treopens"}', ["Bridge reopens"]),
    ("bad escape", r'{"headline": "Bridge \reopens", "x": "it\'s \d"}', ["Bridge eopens"]),
    ("escape that does not exist", r'{"headline": "Bridge\, reopens"}', ["Bridge, reopens"]),
    ("unescaped quotation marks", '{"headline": "The "big" bridge", "x": 1}', ['The "big" bridge']),
    ("unescaped quotation marks and commas", '{"headline": "A "big", old bridge", "x": 1}', ['A "big", old bridge']),
    ("single quotation marks", "{'headline': 'Bridge reopens'}", ["Bridge reopens"]),
    ("bare keys", '{headline: "Bridge reopens"}', ["Bridge reopens"]),
    ("entities for quotation marks", GOOD.replace('"', "&quot;"), ["Bridge reopens"]),
    ("entities in a string", '{"headline": "Salt &amp; pepper &#8211; a bridge"}', ["Salt & pepper – a bridge"]),
    ("doubly escaped entities", '{"headline": "Salt &amp;amp; pepper"}', ["Salt & pepper"]),
    ("tags in a string", '{"headline": "<b>Bridge</b> reopens"}', ["Bridge reopens"]),
    ("two objects in a row", '{"headline": "One"}{"headline": "Two"}', ["One", "Two"]),
    ("two objects with a comma", '{"headline": "One"},\n{"headline": "Two"}', ["One", "Two"]),
    ("line comment", '{// the title\n"headline": "Bridge reopens"}', ["Bridge reopens"]),
    ("block comment", '{/* the title */"headline": "Bridge reopens"}', ["Bridge reopens"]),
    ("address beside a comment", '{"url": "https://example.com/a", // x\n"headline": "Bridge"}', ["Bridge"]),
    ("lone surrogate", r'{"headline": "Bridge \ud83d reopens"}', ["Bridge � reopens"]),
    ("whole pair", r'{"headline": "Bridge \ud83d\ude00"}', ["Bridge 😀"]),
    ("lone surrogate in a broken script", r'{"headline": "Bridge \ud83d reopens",}', ["Bridge � reopens"]),
    ("NUL", r'{"headline": "Bridge\u0000 reopens"}', ["Bridge reopens"]),
    ("not a number", '{"headline": "Bridge", "wordCount": NaN, "x": Infinity}', ["Bridge"]),
    ("undefined", '{"headline": "Bridge", "x": undefined}', ["Bridge"]),
    ("number of 5,000 digits", '{"headline": "Bridge", "x": ' + "1" * 5000 + "}", ["Bridge"]),
    ("duplicated keys", '{"headline": "Old", "headline": "New"}', ["New"]),
    ("a list in a list", '[[{"headline": "Bridge"}]]', ["Bridge"]),
    ("graph", '{"@graph": [{"@type": "WebSite"}, {"@type": "Article", "headline": "Bridge"}]}', ["Bridge"]),
    ("main entity", '{"@type": "WebPage", "mainEntity": {"@type": "Article", "headline": "Bridge"}}', ["Bridge"]),
    ("main entity of page", '{"mainEntityOfPage": {"@type": "Article", "headline": "Bridge"}}', ["Bridge"]),
    ("questions of a page of them", '{"@type": "FAQPage", "name": "Bridge", "mainEntity": [{"@type": "Question", "name": "Is it open?"}]}',
     ["Bridge"]),
    ("cut short", '{"@type": "NewsArticle", "headline": "Bridge", "author": {"name": "Jane', ["Bridge"]),
    ("cut short in a list", '[{"headline": "One"}, {"headline": "Two"}, {"headl', ["One", "Two"]),
    ("stray bracket", '{"headline": "Bridge"}}', ["Bridge"]),
    ("wrong bracket", '{"a": [1, 2}, "headline": "Bridge"}', []),
    ("prose", "Bridge reopens after 50 years.", []),
    ("a string", '"Bridge"', []),
    ("a number", "5", []),
    ("null", "null", []),
    ("nothing", "", []),
    ("white space", " \n ", []),
]


@pytest.mark.parametrize(("script", "headlines"), [m[1:] for m in MALADIES], ids=[m[0] for m in MALADIES])
def test_malady(script: str, headlines: list[str]) -> None:
    objects = flatten(parse_jsonld(script))
    assert [one for obj in objects if (one := so.headline(obj))] == headlines


def test_nesting_of_any_depth_is_read_without_recursion() -> None:
    deep = '{"headline": "Bridge", "a": ' + '{"a": ' * 10_000 + "1" + "}" * 10_001
    objects = parse_jsonld(deep)
    assert so.headline(objects[0]) == "Bridge"
    assert parse_jsonld("[" * 100_000) == []


@pytest.mark.parametrize("script", [
    '"' * 500_000, "{" * 500_000, '":' * 250_000, "/* " * 200_000, '{"a": ' + '"b " ' * 100_000, "\\" * 500_000,
    '{"a": "b"' + " " * 500_000 + "x}", '{"a": 1}' + " " * 500_000 + "x",
    '{"headline": "' + "x" * 5_000_000 + '"}', '{"headline": "' + "x " * 2_500_000,
])
def test_hostile_scripts_come_to_an_end(script: str) -> None:
    assert len(parse_jsonld(script)) <= 1


def test_many_objects_are_bounded() -> None:
    assert len(flatten([{"@type": "Article"}] * 5_000 + [[{"@type": "Article", "n": n} for n in range(5_000)]])) <= 2_000


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(
        st.sampled_from([
            "@type", "@id", "@graph", "name", "headline", "author", "image", "url", "publisher", "keywords", "hasPart",
            "mainEntityOfPage", "isAccessibleForFree", "liveBlogUpdate", "articleBody", "inLanguage", "datePublished",
        ]), inner, max_size=6),
    max_leaves=25,
)


@settings(max_examples=150, deadline=None)
@given(JSON_VALUES)
def test_no_type_raises(value: Any) -> None:
    objects = flatten(parse_jsonld(json.dumps(value)))
    graph = Graph(objects)
    article = article_of(objects, url="https://example.com/a", title_hint="a b")
    for obj in [*objects, article or {}]:
        types_of(obj)
        for getter in (so.headline, so.alternative_headline, so.date_published, so.date_modified, so.description,
                       so.keywords, so.section, so.language, so.is_accessible_for_free, so.article_body,
                       so.live_updates):
            getter(obj)
        so.authors(obj, graph)
        so.publisher_name(obj, graph)
        so.images(obj, graph)


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet='{}[]":,\\ \n\'/*ab1@<!-', max_size=80))
def test_no_text_raises(script: str) -> None:
    parse_jsonld(script)


URL = "https://www.example.com/news/bridge-reopens-123.html"
MINE = {"@type": "NewsArticle", "headline": "Old bridge reopens", "url": URL}
OTHER = {"@type": "NewsArticle", "headline": "Storm closes harbour", "url": "https://www.example.com/news/storm"}
PAGE = {"@type": "WebPage", "name": "Old bridge reopens - Example", "url": URL}

CHOICES: list[tuple[str, list[dict[str, Any]], dict[str, Any] | None]] = [
    ("the only one", [MINE], MINE),
    ("by address", [OTHER, MINE], MINE),
    ("by headline", [{**OTHER, "url": None}, {**MINE, "url": None}], {**MINE, "url": None}),
    ("an article before a web page", [PAGE, MINE], MINE),
    ("a web page where there is no article", [{"@type": "Organization", "name": "Example"}, PAGE], PAGE),
    ("not a related article", [OTHER], None),
    ("not a list of articles", [{**OTHER, "headline": f"Storm {n}", "url": None} for n in "abcd"], None),
    ("type as an address", [{**MINE, "@type": "http://schema.org/NewsArticle"}],
     {**MINE, "@type": "http://schema.org/NewsArticle"}),
    ("several types", [{**MINE, "@type": ["Thing", "BlogPosting"]}], {**MINE, "@type": ["Thing", "BlogPosting"]}),
    ("a type of its own ending in Article", [{**MINE, "@type": "HarbourArticle"}], {**MINE, "@type": "HarbourArticle"}),
    ("no article at all", [{"@type": "BreadcrumbList"}, {"@type": "ItemList", "headline": "Old bridge reopens"}], None),
]


@pytest.mark.parametrize(("objects", "chosen"), [c[1:] for c in CHOICES], ids=[c[0] for c in CHOICES])
def test_article_of(objects: list[dict[str, Any]], chosen: dict[str, Any] | None) -> None:
    assert article_of(objects, url=URL, title_hint="Old bridge reopens") == chosen


def test_first_article_where_nothing_tells() -> None:
    assert article_of([MINE, OTHER], url=None, title_hint=None) is MINE


AUTHORS: list[tuple[Any, list[tuple[str, str | None]]]] = [
    ("Jane Doe", [("Jane Doe", None)]),
    ({"@type": "Person", "name": "Jane Doe"}, [("Jane Doe", "Person")]),
    ([{"@type": "Person", "name": "Jane Doe"}, "John Roe"], [("Jane Doe", "Person"), ("John Roe", None)]),
    ({"@type": "Person", "name": ["Jane Doe", "John Roe"]}, [("Jane Doe", "Person"), ("John Roe", "Person")]),
    ({"@id": "#jane"}, [("Jane Doe", "Person")]),
    ({"@type": "Role", "author": {"@type": "Person", "name": "Jane Doe"}}, [("Jane Doe", "Person")]),
    ({"@type": "Person", "givenName": "Jane", "familyName": "Doe"}, [("Jane Doe", "Person")]),
    ([["Jane Doe"], None, 5, {}, ""], [("Jane Doe", None)]),
    ({"name": {"@value": "Jane Doe"}}, [("Jane Doe", None)]),
    (["Jane Doe", "jane doe"], [("Jane Doe", None)]),
    (5, []), (None, []), ({"name": None}, []), ({"@id": "#nobody"}, []),
]


@pytest.mark.parametrize(("author", "expected"), AUTHORS)
def test_authors(author: Any, expected: list[tuple[str, str | None]]) -> None:
    graph = Graph([{"@type": "Person", "@id": "#jane", "name": "Jane Doe"}])
    assert [(one.name, one.type) for one in so.authors({"author": author}, graph)] == expected


def test_images_with_caption_and_credit() -> None:
    obj = {"image": [
        "https://example.com/a.jpg",
        {"@type": "ImageObject", "url": "https://example.com/b.jpg", "caption": "The bridge", "creator": {"name": "J. Roe"}},
        {"contentUrl": "https://example.com/c.jpg", "copyrightHolder": "Agency"},
        5, None, {}, {"@type": "VideoObject", "url": "https://example.com/v.mp4"},
    ]}
    assert [(i.url, i.caption, i.credit) for i in so.images(obj)] == [
        ("https://example.com/a.jpg", None, None),
        ("https://example.com/b.jpg", "The bridge", "J. Roe"),
        ("https://example.com/c.jpg", None, "Agency"),
    ]


@pytest.mark.parametrize(("obj", "free"), [
    ({"isAccessibleForFree": True}, True), ({"isAccessibleForFree": "False"}, False),
    ({"isAccessibleForFree": "http://schema.org/True"}, True), ({"isAccessibleForFree": 0}, False),
    ({"isAccessibleForFree": ["x"]}, None), ({}, None),
    ({"isAccessibleForFree": True, "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": "false"}}, False),
])
def test_is_accessible_for_free(obj: dict[str, Any], free: bool | None) -> None:
    assert so.is_accessible_for_free(obj) is free


def test_article_body_keeps_its_paragraphs() -> None:
    body = "<p>The bridge &amp; the road.</p><p>Open again.</p>"
    assert so.article_body({"articleBody": body}) == "The bridge & the road.\nOpen again."


def test_live_updates() -> None:
    obj = {"liveBlogUpdate": [
        {"headline": "First", "datePublished": "2024-05-01T10:00", "articleBody": "It began."}, "x", {},
    ]}
    assert so.live_updates(obj) == (so.LiveUpdate("First", "2024-05-01T10:00", "It began."),)


@pytest.mark.parametrize(("given", "expected"), [
    (1714723200, "1714723200"), (1714723200000, "1714723200000"), ("2024-05-03", "2024-05-03"), (2024, None),
    (True, None), (float("nan"), None), (-1714723200, None),
])
def test_a_date_may_be_a_number_of_seconds(given: Any, expected: str | None) -> None:
    assert so.date_published({"datePublished": given}) == expected
