"""What stands beside a picture and is no caption of it, and labels of credits that no sign parts from them."""
from __future__ import annotations

import pytest

from newsclean.fields.pictures.caption_parts import parted
from newsclean.fields.pictures.no_caption import is_no_caption


@pytest.mark.parametrize("text", [
    "May 16, 2024", "15 августа 2016, 13:43", "2012-01-13, 21:46", "May 12, 2025 | 14 min read", "Updated on", "Written by Jane Doe",
    "Press enter or click to view image in full size", "Click the photo above to visit us", "View all", "Reklama", "Advertisement",
    "Bookshop $19.34", "12,90 €", "flag_over_bay.jpg", "Font size:", "Quelle:",
    "Mit dem Laden des Videos akzeptieren Sie die Datenschutzerklärung des Anbieters.",
])
def test_no_caption(text: str) -> None:
    assert is_no_caption(text)


@pytest.mark.parametrize("text", [
    "July 2018", "1960", "A flag flies, May 16, 2024.", "The harbour", "The prize is worth $5,000", "Jane Doe: the road to the flag",
    "The mayor, left, and what he said before the vote on the bridge:", "The author of the letter", "A flag in 5 colours",
])
def test_caption(text: str) -> None:
    assert not is_no_caption(text)


@pytest.mark.parametrize(("caption", "credit", "expected"), [
    ("May 16, 2024", "0 min. read", (None, None)), ("May 16, 2024", "Jane Doe", (None, None)),
    ("May 16, 2024", "Photo: Jane Doe", (None, "Jane Doe")), ("A flag flies.", "05.09.2024 | 2:03 min", ("A flag flies.", None)),
    ("A flag flies. Quelle:", "Jane Doe", ("A flag flies.", "Jane Doe")), ("A flag / Źródło:", "PAP", ("A flag", "PAP")),
    ("Quelle:", "Jane Doe", (None, "Jane Doe")), ("The flag of:", "Jane Doe", ("The flag of:", "Jane Doe")),
    ("(Image Source)", "", (None, None)), ("图", "", (None, None)), (": from left: Jane Doe", "", ("from left: Jane Doe", None)),
    ("", "Illustrations: Jane Doe", (None, "Jane Doe")), ("", "Bild", (None, None)), ("", "Foto Jane Doe via Unsplash", (None, "Jane Doe via Unsplash")),
    ("", "Фото РБК", (None, "РБК")), ("", "Source Example Trust", (None, "Example Trust")),
    ("", "Picture Alliance / Jane Doe", (None, "Picture Alliance / Jane Doe")), ("", "Foto Huber", (None, "Foto Huber")),
    ("", "Photo Researchers", (None, "Photo Researchers")), ("", "Image Source", (None, "Image Source")),
    ("", "‘Jane Doe’", (None, "Jane Doe")), ("", "(JANE DOE)", (None, "JANE DOE")), ("", "Archiv", (None, "Archiv")),
    ("Photo by барон Doe, public domain.", "", (None, "барон Doe, public domain")),
    ("Foto: example.org, via Wikimedia Commons", "", (None, "example.org, via Wikimedia Commons")),
])
def test_parted(caption: str, credit: str, expected: tuple[str | None, str | None]) -> None:
    found = parted(caption, credit)
    assert (found.text, found.credit) == expected
