"""Prompts that the rest of the article is for those who pay: in HTML only behind a short story, and not hidden."""
from __future__ import annotations

import pytest

import newsclean

STORY = "<p>The harbour authority said on Monday that the western quay would stay closed until divers had inspected the pilings.</p>"
PROMPT = "<h2>Subscribe to continue reading</h2><p>Already a subscriber? Log in</p>"


def paid(below: str, story: str = STORY) -> bool | None:
    return newsclean.extract(f"<h1>Inside the quay</h1><p>By Mo Farr</p>{story}{below}").paywalled


@pytest.mark.parametrize("prompt", [
    PROMPT, "<p>Il vous reste 62 % de cet article à lire. La suite est réservée aux abonnés.</p>",
    "<p>この記事は有料記事です。残り1200文字</p>", "<p>Jetzt abonnieren und weiterlesen</p>", "<p>Suscríbete para seguir leyendo</p>",
    "<p>This article is only for subscribers.</p>", "<p>Abbonati per continuare a leggere</p>",
    "<p>Log in om verder te lezen</p>",
])
def test_a_visible_prompt_behind_a_short_story(prompt: str) -> None:
    assert paid(f"<div class='gate'>{prompt}</div>") is True


@pytest.mark.parametrize("below", [
    f"<div style='display:none'>{PROMPT}</div>", f"<div hidden>{PROMPT}</div>", "<div>Subscribe to our newsletter</div>",
    "<div>Subscribe now for one euro a week</div>", "",
])
def test_what_says_nothing_of_this_article(below: str) -> None:
    assert paid(below) is None


def test_a_prompt_under_a_long_story_is_a_template() -> None:
    story = "".join(STORY.replace("Monday", f"day {number}") for number in range(20))
    article = newsclean.extract(f"<h1>Inside the quay</h1>{story}<div>{PROMPT}</div>")
    assert article.paywalled is None
    assert "short story" in article.evidence["paywalled"].why
