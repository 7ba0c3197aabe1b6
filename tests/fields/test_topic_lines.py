"""The line of tags under a story: topics, and no part of the body."""
from __future__ import annotations

import pytest

import newsclean

STORY = "The harbour authority said on Monday that the western quay would stay closed until divers had inspected the pilings."
PAGE = f"<h1>Quay closed until divers report</h1><p>{STORY}</p><p>{STORY.replace('Monday', 'Sunday')}</p>"


@pytest.mark.parametrize(("line", "topics"), [
    ("<p>Tags: harbour, quay</p>", ("harbour", "quay")),
    ("<p>Tags: <a href='/t/h'>fishing harbour</a> <a href='/t/q'>quay</a></p>", ("fishing harbour", "quay")),
    ("<div>Schlagwörter: Hafen, Kai</div>", ("Hafen", "Kai")),
    ("<p>Теги: порт, причал</p>", ("порт", "причал")),
])
def test_a_line_of_tags(line: str, topics: tuple[str, ...]) -> None:
    article = newsclean.extract(PAGE + line)
    assert article.topics == topics
    assert article.evidence["topics"].source == "line:tags"
    assert article.body.endswith("the pilings.")


def test_in_a_dump() -> None:
    article = newsclean.extract(f"Quay closed until divers report\n\n{STORY}\n\n{STORY.replace('Monday', 'Sunday')}\n\nTags: harbour, quay\n")
    assert article.topics == ("harbour", "quay")
    assert "Tags" not in article.body


def test_the_publishers_keywords_are_trusted_more() -> None:
    article = newsclean.extract(f"<meta name='news_keywords' content='ports'>{PAGE}<p>Tags: harbour, quay</p>")
    assert article.topics == ("ports",)


def test_a_sentence_is_no_such_line() -> None:
    article = newsclean.extract(f"{PAGE}<p>Topics: the board will speak of the quay, the ferry and the fishing fleet on Friday.</p>")
    assert article.topics == ()
    assert article.body.endswith("on Friday.")
