"""Readers' comments that hold more text than the story above them."""
from __future__ import annotations

import pytest

import newsclean

STORY = [
    f"The harbour authority said on {day} that the western quay would stay closed until divers had inspected the pilings."
    for day in ("Monday", "Tuesday", "Sunday")
]
OPINION = "I have said for years that this quay would fall down and nobody at the council listened to me {}."
HEAD = "<h1>Quay closed until divers report</h1>"


def entries(number: int, name: str) -> str:
    return "".join(f"<div class='{name}'><b>user{i}</b><p>{OPINION.format(i)}</p></div>" for i in range(number))


def story(*lines: str) -> str:
    return HEAD + "".join(f"<p>{line}</p>" for line in lines)


@pytest.mark.parametrize("number", [10, 40])
@pytest.mark.parametrize("below", [
    "<section class='comments'><h2>Comments</h2>{}</section>", "<div id='disqus_thread'><div>{}</div></div>",
    "<ol class='comment-list'>{}</ol>",
])
@pytest.mark.parametrize("name", ["comment", "post"])
def test_a_container_of_entries_goes(below: str, name: str, number: int) -> None:
    page = f"<main>{story(*STORY)}{below.format(entries(number, name))}</main>"
    assert newsclean.extract(page).body.split("\n\n") == STORY


@pytest.mark.parametrize("name", ["comment", "comment-item even", "single-comment", "comment comment-7"])
def test_entries_named_comments_go_one_by_one(name: str) -> None:
    assert newsclean.extract(f"<main>{story(*STORY)}<h3>What you say</h3>{entries(12, name)}</main>").body.split("\n\n") == STORY


@pytest.mark.parametrize("page", [
    f"{HEAD}<div class='comments'>{entries(10, 'p')}</div>",  # no story stands above it
    f"{HEAD}{entries(10, 'comment')}",
])
def test_without_a_story_above_they_stay(page: str) -> None:
    assert OPINION.format(3) in newsclean.extract(page).body


def test_a_story_in_such_a_container_stays() -> None:
    lines = [OPINION.format(number) for number in range(10)]
    page = f"{story(*STORY)}<div class='comments'>{''.join(f'<p>{line}</p>' for line in lines)}</div>"
    assert lines[4] in newsclean.extract(page).body


def test_the_pictures_of_a_story_that_is_short_against_what_follows_stay() -> None:
    figure = "<figure><img src='https://a.example/quay.jpg' width=800 height=500><figcaption>The quay on Monday.</figcaption></figure>"
    page = f"<main><article>{HEAD}{figure}{story(*STORY)[len(HEAD):]}</article><h2>Letters</h2>{entries(43, 'm')}</main>"
    article = newsclean.extract(page)
    assert [image.url for image in article.images] == ["https://a.example/quay.jpg"]
    assert article.image_caption == "The quay on Monday."


@pytest.mark.parametrize(("label", "entry"), [
    *((label, entry) for label in ("<h3>Comments (12)</h3>", "<h2>Reader comments</h2>", "<h3>12 responses</h3>") for entry in (
        "<div class=m><div>user{0}</div><div>3 hours ago</div><div>{1}</div></div>", "<li><b>user{0}</b><br>{1}</li>",
    )),
    *((label, entry) for label in ("<h3>12 responses</h3>", "<div>12 Kommentare</div>") for entry in (
        "<p><b>user{0}</b> says: (3 hours ago)</p><p>{1}</p>", "<p>{1}</p><div>Like · Reply · user{0}</div>",
    )),
])
@pytest.mark.parametrize("around", ["{}{}", "<div class=c>{}{}</div>", "<div><header>{}</header><section>{}</section></div>"])
def test_comments_below_a_label_go(label: str, entry: str, around: str) -> None:
    comments = "".join(entry.format(number, OPINION.format(number)) for number in range(12))
    page = f"<main><article>{story(*STORY)}</article>{around.format(label, comments)}</main>"
    assert newsclean.extract(page).body.split("\n\n") == STORY


@pytest.mark.parametrize("below", [
    "".join(f"<p class=t>{OPINION.format(number)}</p>" for number in range(12)),  # a counter over the story
    "".join(f"<div class=t><div>1{number}:30</div><p>{OPINION.format(number)}</p></div>" for number in range(9)),
    "".join(f"<div class=t><h3>Number {number}</h3><p>{OPINION.format(number)}</p></div>" for number in range(12)),
])
def test_a_story_below_the_number_of_its_comments_stays(below: str) -> None:
    page = f"<main><article>{story(STORY[0])}<div>12 comments</div>{below}</article></main>"
    assert OPINION.format(5) in newsclean.extract(page).body


TEASERS = ("Two held after a fire in the mill", "Harbour trust sells its oldest tug", "Why the bus no longer stops")


@pytest.mark.parametrize("label", ["More from News", "More posts", "Meistgelesen"])
@pytest.mark.parametrize("teaser", [
    "<div class=c><a href='/{0}'><img src='/{0}.jpg'></a><h3><a href='/{0}'>{1}</a></h3><p>{2}</p><time>12 May 2031</time></div>",
    "<li class='post post-{0}'><h3><a href='/{0}'>{1}</a></h3><div><p>{2}</p></div></li>",
])
def test_teasers_below_a_label_go(label: str, teaser: str) -> None:
    texts = (OPINION.format(1), "The vessel has been in the dock since 1961.", OPINION.format(2))
    teasers = "".join(teaser.format(number, *both) for number, both in enumerate(zip(TEASERS, texts, strict=True)))
    page = f"<main><article>{story(*STORY[:2])}</article><div><h2>{label}</h2>{teasers}</div></main>"
    assert newsclean.extract(page).body.split("\n\n") == STORY[:2]


@pytest.mark.parametrize("names", ["class='cookie-banner' role='dialog'", "class='cookie-information-template-wrapper'"])
def test_a_consent_dialog_that_holds_as_much_as_the_story_goes(names: str) -> None:
    text = "We and our partners store and access information on your device to show personalised advertisements and content."
    dialog = f"<div {names}><h2>Cookies</h2><p>{text}</p><button>Accept all</button></div>"
    assert newsclean.extract(f"{dialog}<article>{story(STORY[0])}</article>").body == STORY[0]
