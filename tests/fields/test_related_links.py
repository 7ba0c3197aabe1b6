"""Addresses of related links: other stories, and what leads to none."""
from __future__ import annotations

import pytest

from newsclean.fields.related_links import leads_to_story

NO_STORY = [
    ("https://harbour.example/topics/lifestyle/heart-disease.htm", "Heart Disease"),
    ("https://harbour.example/tags/2023-election/", "2023 Election"),
    ("https://harbour.example/category/entertainment/", "More in Entertainment"),
    ("https://harbour.example/life/topic.html?t=City&q=Lorne", "Lorne (Ostland)"),
    ("https://marks.example/bookmarks/mark?op=edit&bkmk=https%3A%2F%2Fharbour.example%2F1", "Harbour Bookmarks"),
    ("https://harbour.example/2012/jan/12/lighthouse-closed/print", "Printable version"),
    ("https://twitter.com/harbour_gazette", "Tweets by the Gazette"),
    ("https://www.facebook.com/sharer.php?u=https%3A%2F%2Fharbour.example%2F1", "Share the story on the network"),
]
STORIES = [
    ("https://harbour.example/topics/2024/05/lighthouse-closed-until-stairs-are-safe", "Lighthouse closed until stairs are safe"),
    ("https://harbour.example/2024/05/print-works-closes", "Print works closes"),
    ("https://harbour.example/share-prices-fall", "Share prices fall"),
    ("https://twitter.com/harbour_gazette/status/1234", "The Gazette on the lighthouse"),
    ("https://[broken/1", "Lighthouse closed"),
    (None, "Lighthouse closed"),
]


@pytest.mark.parametrize(("url", "title"), NO_STORY)
def test_leads_to_no_story(url: str, title: str) -> None:
    assert not leads_to_story(url, title)


@pytest.mark.parametrize(("url", "title"), STORIES)
def test_leads_to_a_story(url: str | None, title: str) -> None:
    assert leads_to_story(url, title)
