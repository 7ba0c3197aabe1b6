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


@pytest.mark.parametrize(("box", "topics"), [
    ("<div class='field-name-field-tags tags'><div>Tags:</div><div><a href='/t/h'>fishing harbour</a></div><div><a href='/t/q'>quay</a></div></div>",
     ("fishing harbour", "quay")),
    ("<div class='tags'>Címkék: <a href='/t/h'>fishing harbour</a>, <a href='/t/q'>quay</a></div>", ("fishing harbour", "quay")),
    ("<div class='tagcloud tag-cloud'><a href='/t/h'>harbour</a> <a href='/t/q'>quay</a></div>", ()),
    ("<div class='post-categories'><a href='/t/h'>News</a></div>", ()),
])
def test_links_in_an_element_named_tags(box: str, topics: tuple[str, ...]) -> None:
    article = newsclean.extract(PAGE + box)
    assert article.topics == topics
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


def dump(*below: str) -> newsclean.Article:
    other = "Boats that had been moored there since the spring were towed to the northern basin, its master said, at no cost."
    return newsclean.extract("\n".join(["Quay closed until divers report", "", STORY, "", other, "", *below]))


@pytest.mark.parametrize(("below", "topics"), [
    (("Related Topics", "  • Norland", "  • Ferries", "  • Animals", "", "© 2025 The Lorne Gazette"), ("Norland", "Ferries", "Animals")),
    (("Schlagwörter", "Hafen", "Fähren", "Die Fähre fährt wieder nach Norden und Süden"), ("Hafen", "Fähren")),
    (("Tags", "#harbour", "#quay", "Share"), ("harbour", "quay")),
    (("Tags", "Harbour", "Quay", "", "Weather", "Sport"), ("Harbour", "Quay")),
    (("Tags", "Subscribe now and save", "Subscribe now and save"), ()),
    (("Related topics", "3 May 2024"), ()),
    (("Tags",), ()),
])
def test_a_list_of_topics_in_a_dump(below: tuple[str, ...], topics: tuple[str, ...]) -> None:
    article = dump(*below)
    assert article.topics == topics
    assert article.related == ()
    assert article.body.endswith("no cost.")


def test_a_list_of_topics() -> None:
    article = newsclean.extract(f"{PAGE}<h3>Related topics</h3><ul><li><a href='/t/h'>Harbours</a></li><li><a href='/t/q'>Quays</a></li></ul>"
                                "<ul><li><a href='/x'>Ferry late</a></li></ul>")
    assert article.topics == ("Harbours", "Quays")
