"""The article as plain text."""
from __future__ import annotations

import newsclean

PROSE = "The council met on Tuesday evening and talked for three hours about the old swing bridge. " * 3


def test_characters_that_nobody_sees_are_left_out() -> None:
    page = f"<h1>Council saves bridge</h1><p>The ho\u00admes\u200b by the har\u00adbour are safe. {PROSE}</p><p>{PROSE}</p>"
    article = newsclean.extract(f"<html><body><article>{page}</article></body></html>")
    assert "The homes by the harbour are safe." in article.text
    assert article.body.startswith("The ho\u00admes\u200b by the har\u00adbour are safe.")


def test_joiners_stay() -> None:
    page = f"<h1>Council saves bridge</h1><p>می\u200cخواهم \U0001f469\u200d\U0001f373. {PROSE}</p><p>{PROSE}</p>"
    article = newsclean.extract(f"<html><body><article>{page}</article></body></html>")
    assert "می\u200cخواهم \U0001f469\u200d\U0001f373." in article.text
