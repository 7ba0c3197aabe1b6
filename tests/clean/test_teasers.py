"""Teasers of other stories below a story: a headline, a picture and a sentence or two, which may be more text than the story."""
from __future__ import annotations

import pytest

import newsclean

STORY = [
    f"The harbour authority said on {day} that the western quay would stay closed until divers had inspected the pilings there."
    for day in ("Monday", "Tuesday", "Sunday", "Friday")
]
KOREAN = ["항만청은 월요일에 서쪽 부두를 다시 열기 전에 잠수사들이 말뚝을 모두 살펴봐야 한다고 밝혔다.", "부두는 지난겨울 폭풍으로 금이 간 뒤 문을 닫았고 어선들은 건너편에 배를 대고 있다.",
          "수리비는 시가 절반을 내고 나머지는 나라가 낸다고 항만청장은 설명했다."]
HEADS = ["Ferry late for the ninth time", "Goat returned to its owner", "Mayor opens a bench", "Siren tested at old dam", "Bakery wins prize"]
TEXT = "A second sentence tells what it is about and why anybody should care. A third one goes on with that"


def teasers(more: str, tag: str = "h4") -> str:
    return "".join(
        f"<div class='item item-{i}'><{tag}><a href='/{i}'>{head}</a></{tag}><p>{head}. {TEXT}{more.format(i)}</div>"
        for i, head in enumerate(HEADS)
    )


def body(below: str, lines: list[str]) -> list[str]:
    page = f"<main><h1>Quay closed until divers report</h1><div>{''.join(f'<p>{line}</p>' for line in lines)}</div>{below}</main>"
    return newsclean.extract(page).body.split("\n\n")


@pytest.mark.parametrize("label", ["Related Content", "You may also like", "Read next", "مقالات ذات صلة", "Читайте также"])
def test_under_a_label(label: str) -> None:
    assert body(f"<div><h2>{label}</h2><div>{teasers('.</p>')}</div></div>", STORY) == STORY


@pytest.mark.parametrize("more", ["…</p>", "...</p>", " […]</p>", ".</p><span>Sport | May {} 2024</span>", ".</p><time>2024-05-0{}</time>"])
@pytest.mark.parametrize("lines", [STORY, KOREAN])
def test_without_a_label(more: str, lines: list[str]) -> None:
    assert body(f"<div><h2>What else the harbour does</h2>{teasers(more)}</div>", lines * 2)[-1] == lines[-1]  # twice, to be long enough


def test_a_list_of_things_with_a_button_each_is_the_story() -> None:
    assert TEXT.split(".", maxsplit=1)[0] in "".join(body(teasers(".</p><p>Read more</p>", "h3"), STORY))


def test_a_story_within_the_article() -> None:
    inner = "<aside><article><h5><a href='/9'>Grocery to open in an old bank</a></h5><p>It will be the first in the town since the flood of 1998.</p></article></aside>"
    lines = "".join(f"<p>{line}</p>" for line in STORY[:2]) + inner + "".join(f"<p>{line}</p>" for line in STORY[2:])
    assert newsclean.extract(f"<article><h1>Quay closed until divers report</h1>{lines}</article>").body.split("\n\n") == STORY
