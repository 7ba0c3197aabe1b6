"""Pages that hold no article, and articles that look a little like them."""
from __future__ import annotations

import pytest

import newsclean

SENTENCE = "The harbour board of Wick approved the plan for the new quay on Tuesday after months of talks, number {}."
STORY = "".join(f"<p>{SENTENCE.format(number)}</p>" for number in range(8))
CONSENT = (
    "We and our partners store cookies on your device and process personal data for advertising, with your consent.",
    "Withdraw your consent at any time in the privacy settings; our partners use tracking as their own policies say.",
)


def teasers(number: int, head: str = "") -> str:
    cards = "".join(
        f"<div class='card'><h3><a href='/n/{i}'>Council to vote on plan {i} of the year</a></h3>"
        f"<p>{SENTENCE.format(i)} Fishermen say that it comes late.</p></div>" for i in range(number)
    )
    return f"<html><head><title>News</title>{head}</head><body><main>{cards}</main></body></html>"


def looks_like(html: str) -> tuple[str, ...]:
    article = newsclean.extract(html)
    assert (article.evidence["body"].confidence <= 0.3) is bool(article.warnings)
    return article.warnings


@pytest.mark.parametrize("title", [
    "Page not found", "404 - The Saltby Herald", "Seite nicht gefunden", "Página no encontrada", "页面不存在",
    "We can’t find that page", "Page introuvable", "Just a moment...", "502 Bad Gateway", "Error 503", "HTTP Error 500",
    "504 Gateway Time-out", "Service Unavailable",
])
def test_an_error_page(title: str) -> None:
    text = "".join(f"<p>{SENTENCE.format(number)}</p>" for number in range(3))
    assert looks_like(f"<title>{title}</title><h1>{title}</h1><main>{text}</main>") == ("the page looks like an error page",)


@pytest.mark.parametrize("title", [
    "Body of climber not found", "The page that was not there", "Flight 404 lands", "500 forbidden books", "502 days at sea",
])
def test_a_story_with_such_a_title(title: str) -> None:
    assert looks_like(f"<title>{title}</title><article><h1>{title}</h1>{STORY}</article>") == ()


@pytest.mark.parametrize("card", [
    "<div class='card'><h3><a href='/n/{i}'>{title}</a></h3><p>{text}</p></div>",
    "<li><a href='/n/{i}'><h3>{title}</h3><p>{text}</p></a></li>",
    "<article class='post'><h2><a href='/n/{i}'>{title}</a></h2><p>12 May 2024 by Ada Lund</p><p>{text}</p></article>",
    "<li><a href='/n/{i}'>{title}</a> <span>12 May</span></li>",
    "<li><a href='/n/{i}'>{title}</a> <time datetime='2025-06-01'>1 September 2025</time></li>",
    "<div><h3>{title}</h3><p>{text}</p><a href='/n/{i}'>Read more</a></div>",
    "<h3><a href='/n/{i}'>{title}</a></h3><p>{text}</p>",
])
def test_a_listing(card: str) -> None:
    cards = "".join(
        card.format(i=i, title=f"Council to vote on plan {i} of the year", text=f"{SENTENCE.format(i)} It comes late.")
        for i in range(12)
    )
    page = f"<html><head><title>News</title></head><body><main>{cards}</main></body></html>"
    assert looks_like(page) == ("the page looks like a listing",)


def test_a_dated_story_of_short_linked_parts_is_none() -> None:
    dated = "<meta property='article:published_time' content='2024-05-01T08:00:00Z'>"
    assert "the page looks like a listing" not in newsclean.extract(teasers(12, dated)).warnings


def test_a_story_above_teasers_is_none() -> None:
    page = teasers(12).replace("<main>", f"<article><h1>Quay approved</h1>{STORY}</article><main class='more'>")
    assert "the page looks like a listing" not in newsclean.extract(page).warnings


def test_a_consent_wall() -> None:
    text = "".join(f"<p>{line}</p>" for line in CONSENT)
    assert looks_like(f"<h1>Before you continue</h1><div>{text}</div>") == ("the page looks like a consent wall",)


def test_a_story_about_consent_is_none() -> None:
    page = f"<article><h1>Court rules on cookies</h1><p>{CONSENT[0]}</p>{STORY}</article>"
    assert looks_like(page) == ()


@pytest.mark.parametrize("html", [
    "<title>502 Bad Gateway</title><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center>",
    "Page not found\nSorry, the page you are looking for does not exist or has been moved. Try searching or go back home.\n",
    "Seite nicht gefunden\n\nDie Seite wurde verschoben oder gelöscht. Bitte nutzen Sie die Suche oder die Startseite.\n",
])
def test_an_error_page_of_a_server_and_in_a_dump(html: str) -> None:
    assert looks_like(html) == ("the page looks like an error page",)


def test_a_consent_wall_in_a_dump() -> None:
    assert looks_like("Before you continue\n\n" + "\n\n".join(CONSENT)) == ("the page looks like a consent wall",)


def test_a_dump_of_a_story_that_tells_of_an_error_page_is_none() -> None:
    lines = [SENTENCE.format(number) for number in range(8)]
    assert looks_like("\n\n".join(["Council site is down", *lines, "Page not found, it said."])) == ()


def test_a_story_whose_list_is_of_linked_reports_is_none() -> None:
    items = "".join(f"<li><a href='/n/{i}'>Report {i} of the harbour board on the quay</a> <span>{i + 1} May 2025</span></li>" for i in range(6))
    assert looks_like(f"<article><h1>Quay approved</h1>{STORY}<ul>{items}</ul></article>") == ()


@pytest.mark.parametrize("teaser", [
    "Council to vote on plan {i} of the year\n{day} June 2025\n", "Council to vote on plan {i} {day} June 2025\n\n{text}\n",
    "Council to vote on plan {i} of the year\n\n{text} It comes late.\n\nJune {day}, 2025, 14:05\n",
    "2025-06-{day}\n\nCouncil to vote on plan {i} of the year\n\n{text}\n",
])
def test_a_listing_in_a_dump(teaser: str) -> None:
    lines = [teaser.format(i=i, day=i + 10, text=SENTENCE.format(i)) for i in range(9)]
    assert looks_like("News\n\n" + "\n".join(lines)) == ("the page looks like a listing",)


def test_a_timeline_in_a_dump_is_none() -> None:
    lines = [f"{i + 10} June 2025\n\n{SENTENCE.format(i)} It comes late, fishermen say." for i in range(9)]
    assert looks_like("How the quay was planned\n\n" + "\n\n".join(lines)) == ()


def test_a_story_above_a_list_of_dated_headlines_in_a_dump_is_none() -> None:
    story = "\n\n".join(SENTENCE.format(i) for i in range(8))
    items = "\n".join(f"Council to vote on plan {i} of the year\n{i + 10} June 2025\n" for i in range(9))
    assert looks_like(f"Quay approved\n\n{story}\n\n{items}") == ()
