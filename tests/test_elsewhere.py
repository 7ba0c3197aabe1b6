"""Pages that carry their story in application state or JSON-LD, and show little or nothing of it."""
from __future__ import annotations

import json
from typing import Final

import pytest

import newsclean
from newsclean.elsewhere.longer import MORE_ELSEWHERE

STORY: Final = (
    "The harbour council voted on Tuesday to close the old swing bridge for eight months of repairs, its chair said.",
    "Ferries will carry commuters across the river from the first of March, at no charge, until the work is finished.",
    "Engineers found cracks in two of the bridge's four piers last autumn, after a coal barge struck it in thick fog.",
    "The repairs are expected to cost about nine million crowns, most of which the insurers of the barge will pay.",
    "A second bridge further north is to be built within ten years, if the parliament finds the money for its piers.",
)
TITLE: Final = "Bridge to close for eight months"
MENU: Final = "<nav><ul>" + "".join(f"<li><a href='/s/{n}'>Section number {n}</a></li>" for n in range(40)) + "</ul></nav>"
FOOTER: Final = (
    "<footer><p>© 2024 Harbour Courier. All rights reserved. Nothing on these pages may be copied, sent on, stored or "
    "used in any other way without the written permission of Harbour Media.</p><p>We and our partners keep and read data "
    "on your device and use it to choose advertisements, to measure how well they work and to improve our services, and "
    "with your permission also to find out where you are. You can change your mind at any time in the settings.</p></footer>"
)
STANDFIRST: Final = "After the winter the ferries are back."
HEAD: Final = (
    f"<header><h1>{TITLE}</h1><p class='standfirst'>{STANDFIRST}</p>"
    "<p class='byline'>By <a href='/a/lund'>Ada Lund</a></p><p class='date'>Published March 3, 2024, 10:15</p></header>"
    "<figure><img src='https://courier.example/x.jpg' width=1200 height=800><figcaption>The bridge at dawn.</figcaption></figure>"
)
STATE: Final = (
    '<script id="__NEXT_DATA__" type="application/json">'
    + json.dumps({"props": {"article": {"headline": TITLE, "body": "".join(f"<p>{text}</p>" for text in STORY)}}})
    + "</script>"
)
JSONLD: Final = (
    '<script type="application/ld+json">'
    + json.dumps({"@type": "NewsArticle", "headline": TITLE, "articleBody": "\n\n".join(STORY)})
    + "</script>"
)


def page(data: str, body: str, title: str = f"{TITLE} | Harbour Courier") -> newsclean.Article:
    return newsclean.extract(f"<html lang='en'><head><title>{title}</title>{data}</head><body>{body}</body></html>")


@pytest.mark.parametrize("data", [STATE, JSONLD])
@pytest.mark.parametrize("frame", [
    "<div id='app'></div>", "<main><div class='skeleton'></div></main>", f"<main><h1>{TITLE}</h1></main>",
    f"<header><h1>{TITLE}</h1></header>", f"<main><h1>{TITLE}</h1><p>{STORY[0]}</p></main>",
])
def test_a_menu_and_a_footer_hide_no_story(data: str, frame: str) -> None:
    article = page(data, MENU + frame + FOOTER)
    assert article.body.split("\n\n") == list(STORY)
    assert article.title == TITLE
    assert article.evidence["body"].confidence > 0.5
    assert len(article.warnings) == 1


@pytest.mark.parametrize("data", [STATE, JSONLD])
@pytest.mark.parametrize("shown", [0, 1, 2])
@pytest.mark.parametrize("prompt", ["", "<div class='paywall'>Subscribe to read on.</div>"])
def test_what_is_shown_stays(data: str, shown: int, prompt: str) -> None:
    teaser = "".join(f"<p>{text}</p>" for text in STORY[:shown])
    article = page(data, f"{MENU}<main><article>{HEAD}{teaser}{prompt}</article></main>{FOOTER}")
    assert article.body.split("\n\n") == [STANDFIRST, *STORY]
    assert (article.byline, str(article.date)) == ("Ada Lund", "2024-03-03 10:15:00")
    assert article.image_caption == "The bridge at dawn."


def test_the_beginning_of_a_paragraph_gives_way_to_the_paragraph() -> None:
    article = page(JSONLD, f"<article>{HEAD}<p>{STORY[0][:70]}…</p></article>")
    assert article.body.split("\n\n") == [STANDFIRST, *STORY]


def test_a_story_without_paragraphs_goes_on_behind_those_shown() -> None:
    teaser = "".join(f"<p>{text}</p>" for text in STORY[:2])
    data = JSONLD.replace("\\n\\n", " ")
    article = page(data, f"{MENU}<main><article>{HEAD}{teaser}<div class='paywall'>Subscribe to read on.</div></article></main>")
    assert article.body.split("\n\n") == [STANDFIRST, *STORY[:2], " ".join(STORY[2:])]
    assert article.image_caption == "The bridge at dawn."


def test_a_long_beginning_that_goes_on_in_jsonld_is_told() -> None:
    long = [" ".join(text.replace("the", f"the {word}") for text in STORY) for word in "first second third fourth".split()]
    data = JSONLD.replace(json.dumps("\n\n".join(STORY)), json.dumps("\n\n".join(long)))
    for shown, warnings in ((4, ()), (3, ()), (2, (MORE_ELSEWHERE,))):
        body = "".join(f"<p>{text}</p>" for text in long[:shown])
        assert page(data, f"<article>{HEAD}{body}</article>").warnings == warnings
    assert page(data.replace(STORY[0][:20], "Another story"), f"<article>{HEAD}<p>{'</p><p>'.join(STORY[:2] * 8)}</p></article>").warnings == ()


@pytest.mark.parametrize("shown", [
    [text.replace("bridge", "tunnel").replace("its", "their").replace("The ", "A ") for text in STORY[:4]], list(STORY),
])
def test_a_story_that_is_shown_is_the_page_s(shown: list[str]) -> None:
    body = "".join(f"<p>{text}</p>" for text in shown)
    article = page(JSONLD.replace(TITLE, "Gulls are back"), f"<article>{HEAD}{body}</article>")
    assert article.warnings == ()
    assert article.body.split("\n\n") == [STANDFIRST, *shown]


def test_pictures_and_films_around_the_story_stay() -> None:
    film = "<iframe src='https://films.example/embed/7'></iframe>"
    article = page(STATE, f"<article>{HEAD}<p>{STORY[0]}</p>{film}</article>")
    assert [block.kind for block in article.blocks].count("image") == 1
    assert article.body.count(STORY[0]) == 1


@pytest.mark.parametrize("odd", ["</body>", "</div></div></article>", "<body><html>", "<div><div>", "<!--", "<li>", "<table><td>", "<iframe>"])
def test_a_story_in_odd_markup_is_read_in_its_bounds(odd: str) -> None:
    article = page(STATE.replace(STORY[2], f"{STORY[2]}{odd}"), f"<main>{HEAD}</main><p>{STORY[0][::-1]}</p>{FOOTER}")
    assert article.body.startswith(f"{STANDFIRST}\n\n{STORY[0]}")
    assert article.image_caption == "The bridge at dawn."
