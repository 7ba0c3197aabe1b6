"""A page and a plain dump of it give the same title and nearly the same body."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from lxml import html
from lxml.html import HtmlElement

import newsclean
from newsclean.article import Article

KIND = "pages"

_IN_STATE = "the story stands in application state, which a dump does not hold"
_NO_STORY = "there is no story on the page"
NOT_IN_A_DUMP = {
    "apollo_state_only": _IN_STATE, "fusion_state_only": _IN_STATE, "nextjs_state_only": _IN_STATE,
    "nuxt_state_only": _IN_STATE,
    "consent_wall": _NO_STORY, "front_page": _NO_STORY, "not_found": _NO_STORY, "section_page": _NO_STORY,
}
GLUED = {
    "double_encoded": "the dump is encoded twice, as its page is",
    "drop_caps": "a text for screen readers is glued to the word that it repeats",
    "hover_texts": "a text under the mouse is glued to the word that it explains",
}
LESS_BODY = {
    "gallery": (0.6, "captions are lines like any other once the markup is gone"),
    "french_embeds": (0.8, "an embedded post is prose once the markup is gone"),
    "interview_qa": (0.8, "table cells and the note on the person interviewed lose what sets them apart"),
    "infinite_scroll": (0.6, "where one article ends and the next begins is markup"),
    "forum_thread": (0.7, "which post a line belongs to is markup"),
    "liveticker_divs": (0.6, "lines with a time between paragraphs look like an edge of the story"),
    "long_comments": (0.4, "readers' comments are prose like any other once the markup is gone"),
    "next_story_below": (0.5, "where one story ends and the next begins is markup"),
    "related_between": (0.7, "lists between short stretches of the story look like its edges"),
    "wiki_article": (0.8, "the first paragraph is taken for the headline"),
    "liveblog": (0.85, "the key points and the entries' names are lines like any other"),
}

KNOWN_FAILURES: dict[str, dict[str, str]] = {  # strict: one that passes has to be taken off the list
    "title": {},
    "body": {},
}

BLOCKS = {
    "address", "article", "aside", "blockquote", "button", "dd", "div", "dl", "dt", "fieldset", "figcaption",
    "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "label", "li", "main",
    "nav", "ol", "p", "section", "table", "tbody", "td", "th", "thead", "tr", "ul",
    "amp-sidebar", "amp-consent", "amp-ad", "amp-embed",
}
SILENT = {"script", "style", "noscript", "template", "head", "svg", "iframe", "select", "textarea"}


def dump(page: bytes) -> str:
    """The visible text of a page, one line a block, bullets before list items."""
    parts: list[str] = []

    def walk(element: HtmlElement) -> None:
        tag = element.tag if isinstance(element.tag, str) else None
        if tag is not None and tag not in SILENT:
            if tag in BLOCKS or tag == "br":
                parts.append("\n" + ("• " if tag == "li" else ""))
            parts.append(re.sub(r"\s+", " ", element.text or ""))
            for child in element:
                walk(child)
                parts.append(re.sub(r"\s+", " ", child.tail or ""))
            if tag in BLOCKS:
                parts.append("\n")

    walk(html.document_fromstring(page))
    found = (" ".join(line.split()) for line in "".join(parts).split("\n"))
    return "\n".join(line for line in found if line not in ("", "•")) + "\n"


def bag(text: str) -> Counter[str]:
    """Words; Chinese and Japanese by character."""
    return Counter(re.findall(r"[\u3040-\u30ff\u4e00-\u9fff]|[^\W\u3040-\u30ff\u4e00-\u9fff]+", text.lower()))


def f1(left: str, right: str) -> float:
    """Overlap of the two bags of words."""
    a, b = bag(left), bag(right)
    shared = (a & b).total()
    return 2 * shared / (a.total() + b.total()) if a or b else 1.0


@pytest.fixture
def from_dump(sample: Any) -> Article:
    if sample.name in NOT_IN_A_DUMP:
        pytest.skip(NOT_IN_A_DUMP[sample.name])
    return newsclean.extract(dump(sample.source), format="text")


def expect_failure(request: pytest.FixtureRequest, field: str, name: str) -> None:
    """Mark a test that is known to fail."""
    if name in KNOWN_FAILURES[field]:
        request.applymarker(pytest.mark.xfail(strict=True, reason=KNOWN_FAILURES[field][name]))


def test_same_title(
    request: pytest.FixtureRequest, sample: Any, from_dump: Article, article_of: Callable[[Any], Article]
) -> None:
    expect_failure(request, "title", sample.name)
    assert from_dump.title == article_of(sample).title


def test_same_body(
    request: pytest.FixtureRequest, sample: Any, from_dump: Article, article_of: Callable[[Any], Article]
) -> None:
    expect_failure(request, "body", sample.name)
    floor = LESS_BODY.get(sample.name, (0.9, ""))[0]
    assert f1(from_dump.body, article_of(sample).body) >= floor


def test_exceptions_name_samples(samples_dir: Any) -> None:
    names = {folder.name for folder in (samples_dir / "pages").iterdir()}
    assert NOT_IN_A_DUMP.keys() | LESS_BODY.keys() | GLUED.keys() <= names


def test_the_dump_holds_the_story(sample: Any) -> None:
    """Of the test's own tool: nothing of the story gets lost on the way to text."""
    if sample.name in NOT_IN_A_DUMP:
        pytest.skip(NOT_IN_A_DUMP[sample.name])
    if sample.name in GLUED:
        pytest.skip(GLUED[sample.name])
    assert bag("\n".join(sample.expected["body"])) <= bag(dump(sample.source))
