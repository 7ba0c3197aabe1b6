"""Captions in inline elements: what stands behind them in the same element is the story's."""
from __future__ import annotations

import pytest

import newsclean
from newsclean.read.html.read_html import read_html

STORY = [
    f"The harbour authority said on {day} that the western quay would stay closed until divers had inspected the pilings."
    for day in ("Monday", "Tuesday", "Sunday")
]
LINKED = "<a href='/h'>The harbour authority</a>" + STORY[0].removeprefix("The harbour authority")
CAPTION = "The western quay at noon."
IMAGE = "<img src='https://a.example/quay.jpg' width=640 height=400>"
SPAN = f"<span class='caption'>{CAPTION}</span>"


@pytest.mark.parametrize("body", [
    f"{IMAGE}{SPAN}<br><br>" + "<br><br>".join(STORY),
    f"{IMAGE}<br><small class='caption'>{CAPTION}</small><br>" + "<br>".join(STORY),
    f"{IMAGE}{SPAN}" + "<br><br>".join(STORY),
    f"<span class='photo'>{IMAGE}<em class='img_desc'>{CAPTION}</em></span>" + "<br><br>".join(STORY),
    f"{STORY[0]}<br><br><span class='photo'><div>{IMAGE}</div><em class='img_desc'>{CAPTION}</em></span><br><br>" + "<br><br>".join(STORY[1:]),
    f"<p>{IMAGE}<br>{SPAN}<br>{STORY[0]}</p><p>{STORY[1]}</p><p>{STORY[2]}</p>",
    f"<p>{IMAGE}<em class='caption'>{CAPTION}</em> {STORY[0]}</p><p>{STORY[1]}</p><p>{STORY[2]}</p>",
])
def test_the_text_behind_a_caption_is_the_story(body: str) -> None:
    article = newsclean.extract(f"<h1>Quay closed until divers report</h1><div>{body}</div>")
    assert article.body.split("\n\n") == STORY
    assert article.image_caption == CAPTION


def test_a_paragraph_that_begins_with_a_link_is_not_lost() -> None:
    body = f"<p>{IMAGE}{SPAN} {LINKED}</p><p>{STORY[1]}</p><p>{STORY[2]}</p>"
    assert STORY[0] in newsclean.extract(f"<h1>Quay closed until divers report</h1><div>{body}</div>").body


@pytest.mark.parametrize(("markup", "expected"), [
    ("<div><span class='kicker'>Quay</span> is shut</div>", ["kicker"]),
    ("<div><span class='kicker'>Quay</span><br><br>It is shut</div>", ["kicker", ""]),
    ("<div><span class='text'>Quay<br><br>It is shut</span><br><br>Again</div>", ["text", "text", ""]),
    ("<div><span class='a'><b class='b'>Quay</b><br><br>It is shut</span></div>", ["a b", "a"]),
    (f"<div><span class='caption'>Quay</span> {STORY[0]}</div>", ["caption", ""]),
    (f"<div><span class='caption'>Quay</span> {LINKED}</div>", [""]),
    ("<div><span class='caption'>Quay</span> Photo: Ada Lund</div>", ["caption"]),
    ("<div><span class='Caption'>Quay</span></div><div>Shut</div>", ["caption", ""]),
])
def test_a_text_knows_the_classes_that_it_begins_in(markup: str, expected: list[str]) -> None:
    assert [block.wrapper for block in read_html(f"<html><body>{markup}</body></html>".encode()).blocks] == expected
