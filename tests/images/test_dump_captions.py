"""Captions in plain-text dumps."""
from __future__ import annotations

import pytest

from newsclean.fields.images import ImageResult, find_images
from newsclean.fields.structured import Structured
from newsclean.page import Page
from newsclean.read.text import read_text

TITLE = "Council saves the bridge"
PROSE = "The council met on Tuesday evening and talked for three hours about the old bridge over the river, " * 3
CAPTION = "The bridge is seen in the morning light, June 10, 2018."


def find(before: str = "", inside: str = "", after: str = "") -> tuple[ImageResult, Page]:
    page = read_text(
        f"Home\n\n{before}\n\n{TITLE}\n\nFirst. {PROSE}it said.\n\n{inside}\n\nSecond. {PROSE}it said.\n\n"
        f"Third. {PROSE}it said.\n\n{after}\n"
    )
    headline = None
    for block in page.blocks:
        block.kept = PROSE[:40] in block.text
        if block.text == TITLE:
            headline = block.index
    return find_images(page, Structured(), headline=headline, base_url=None), page


CASES = {
    "credit in brackets": (f"{CAPTION} (File photo: Reuters)", CAPTION, "Reuters"),
    "printed twice": (f"{CAPTION} (File photo: Reuters)\n{CAPTION} (File photo: Reuters)", CAPTION, "Reuters"),
    "second time with the credit": (f"{CAPTION}\n{CAPTION} Photo: Jane Doe", CAPTION, "Jane Doe"),
    "agency at the end": (f"{CAPTION} EPA/JANE DOE", CAPTION, "EPA/JANE DOE"),
    "credit on the next line": (f"{CAPTION}\n© Jane Doe/imago", CAPTION, "Jane Doe/imago"),
    "label on the next line": (f"{CAPTION}\nImage: Jane Doe", CAPTION, "Jane Doe"),
    "agency in brackets": (f"{CAPTION} (AFP)", CAPTION, "AFP"),
}


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("place", ["before", "inside"])
def test_caption(name: str, place: str) -> None:
    lines, caption, credit = CASES[name]
    result, page = find(**{place: lines})
    assert [(image.caption, image.credit) for image in result.images] == [(caption, credit)]
    assert {page.blocks[index].text for index in result.caption_blocks} == set(lines.split("\n"))


NONE = {
    "headline printed twice": "Another bridge falls in the north\nAnother bridge falls in the north",
    "menu": "Sign in | Register\nPhotos | Videos",
    "prose about a photo": "She said the photo: a bridge, a river and a boat, had been taken by her father long ago.",
    "share line": "Share: Facebook / Twitter",
}


@pytest.mark.parametrize("name", NONE)
def test_no_caption(name: str) -> None:
    result, _ = find(inside=NONE[name])
    assert [image.caption for image in result.images] == []


def test_agency_at_the_end_of_the_story_is_no_credit() -> None:
    page = read_text(f"{TITLE}\n\nFirst. {PROSE}it said.\n\nSecond. {PROSE}it said.\n\nThe vote is on Friday, officials said. (Reuters)\n")
    for block in page.blocks[1:]:
        block.kept = True
    assert find_images(page, Structured(), headline=0, base_url=None).images == ()


def test_first_caption_leads() -> None:
    result, _ = find(before=f"{CAPTION} (Photo: Reuters)", inside="A boat under the bridge on Monday. (Photo: AFP)")
    assert [image.lead for image in result.images] == [True, False]
