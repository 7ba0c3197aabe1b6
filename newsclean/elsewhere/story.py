"""The story that a page carries for machines, in one form whatever it was found in."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape
from typing import Final

from newsclean.page import Page
from newsclean.read.data.jsonld import article_of, headline_of
from newsclean.read.data.schema_org import article_body
from newsclean.read.data.state import article_from_state
from newsclean.read.data.values import text_of
from newsclean.strings.letters import letters_of

LEAST_BODY: Final = 200  # characters of an `articleBody` that is taken for the story
LEAST_TITLE: Final = 8  # letters of a headline that is looked up in the page's titles


@dataclass(frozen=True, slots=True)
class Story:
    """A story: its blocks as HTML, its letters, and what is said of it."""

    source: str
    title: str | None
    html: str
    letters: str
    facts: dict[str, list[str]] = field(default_factory=dict)  # as the page's meta tags have them


def stories(page: Page) -> Iterator[Story]:
    """The stories that the page carries, the one in its application state first: it is as the page would show it.

    An `articleBody` is cut short or another story's more often.
    """
    if page.metadata.state and (story := _in_state(page)):
        yield story
    if page.metadata.jsonld and (story := _in_jsonld(page)):
        yield story


def is_titled(story: Story, page: Page) -> bool:
    """Whether a story has the page's own headline."""
    key = letters_of(story.title or "")
    return len(key) >= LEAST_TITLE and any(key in letters_of(title) for title in titles_of(page))


def titles_of(page: Page) -> list[str]:
    """What the page says that it is called."""
    return [page.metadata.title or "", *page.metadata.meta.get("og:title", ())]


def _in_state(page: Page) -> Story | None:
    found = article_from_state(page.metadata.state, titles_of(page))
    if found is None:
        return None
    facts = {
        "state:author": list(found.authors), "state:published": [found.date_published or ""],
        "state:modified": [found.date_modified or ""],
    }
    return Story(
        "application state", found.title, found.html, letters_of(text_of(found.html) or ""),
        {name: values for name, values in facts.items() if any(values)},
    )


def _in_jsonld(page: Page) -> Story | None:
    article = article_of(page.metadata.jsonld, url=page.url, title_hint=page.metadata.title)
    body = article_body(article) if article else None
    if not article or not body or len(body) < LEAST_BODY:
        return None
    html = body if "</p>" in body else "".join(f"<p>{escape(line)}</p>" for line in body.split("\n") if line)
    return Story("JSON-LD", headline_of(article) or page.metadata.title, html, letters_of(text_of(html) or ""))
