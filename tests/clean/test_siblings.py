"""Readers' replies and stories below the page's own, told by how they stand on the page."""
from __future__ import annotations

import pytest

from newsclean.clean.apply import apply_rules
from newsclean.page import Page
from newsclean.read.html.read_html import read_html

LINE = "The harbour board of Wick approved the plan for the new quay on Tuesday after months of talks, number {}."
STORY = "".join(f"<p>{LINE.format(number)}</p>" for number in range(4))


def removed(html: str, rule: str) -> list[str]:
    page: Page = read_html(html.encode())
    apply_rules(page)
    return [block.text for block in page.blocks if block.by == rule]


def comment(number: int, control: str = "Reply") -> str:
    return f"<div class='m'><b>user{number}</b><p>{LINE.format(100 + number)}</p><a href='#'>{control}</a></div>"


@pytest.mark.parametrize("control", ["Reply", "Like Reply", "Ответить", "Antworten", "回复"])
def test_entries_with_a_reply_control_go(control: str) -> None:
    page = f"<h1>Quay approved</h1><div>{STORY}</div><div>{comment(1, control)}{comment(2, control)}</div>"
    read = read_html(page.encode())
    apply_rules(read)
    assert [block.text for block in read.blocks if block.kept is None and block.kind == "paragraph"] == [
        LINE.format(number) for number in range(4)
    ]


def test_the_first_post_of_a_thread_stays() -> None:
    thread = f"<h1>Quay</h1>{comment(1)}{comment(2)}{comment(3)}"
    gone = removed(thread, "reply_entries")
    assert LINE.format(101) not in gone
    assert LINE.format(103) in gone


def test_one_control_alone_says_nothing() -> None:
    assert removed(f"<h1>Quay</h1><div>{STORY}</div>{comment(1)}", "reply_entries") == []


def stories(date: str, titles: tuple[str, str] = ("Quay approved", "Grapes early")) -> str:
    parts = "".join(f"<div class='s' id='s{i}'><h1>{title}</h1><span>{date}</span>{STORY.replace('number', str(i))}</div>"
                    for i, title in enumerate(titles))
    return f"<title>{titles[0]} - Wick Mail</title><main>{parts}</main>"


def test_the_next_story_goes() -> None:
    gone = removed(stories("<div>08.09.2023</div>"), "next_story")
    assert gone[0] == "Grapes early"
    assert len(gone) == 6


def test_sections_with_an_h1_each_stay() -> None:
    assert removed(stories(""), "next_story") == []


@pytest.mark.parametrize("heading", ["h1", "h2"])
def test_the_next_story_goes_from_a_container_of_its_own(heading: str) -> None:
    own, other = (
        f"<article class=a><{tag} class=t>{title}</{tag}><div>8 May 2031</div>{text}</article>"
        for tag, title, text in (("h1", "Quay approved", STORY), (heading, "Grapes early", STORY.replace("Wick", "Lorne") * 2))
    )
    gone = removed(f"<title>Quay approved</title><main>{own}<div>{other}</div></main>", "next_story")
    assert gone[0] == "Grapes early"
    assert len(gone) == 10


def test_articles_within_the_story_stay() -> None:
    inner = f"<article class=a><h1>Grapes early</h1><div>8 May 2031</div>{STORY}</article>"
    page = f"<title>Quay approved</title><article class=a><h1>Quay approved</h1><div>8 May 2031</div>{STORY}{inner}</article>"
    assert removed(page, "next_story") == []
