"""Captions in plain-text dumps."""
from __future__ import annotations

import pytest

from newsclean.fields.pictures.images import ImageResult, find_images
from newsclean.fields.structured import Structured
from newsclean.page import Page
from newsclean.read.text.read_text import read_text

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
    "name in capitals at the end": (f"{CAPTION} JANE DOE", CAPTION, "JANE DOE"),
    "credit on the next line": (f"{CAPTION}\n© Jane Doe/imago", CAPTION, "Jane Doe/imago"),
    "Finnish label on the next line": (f"{CAPTION}\nKuva: Aino Malli", CAPTION, "Aino Malli"),
    "Arabic label on the next line": (f"{CAPTION}\nتصوير: رنا سالم", CAPTION, "رنا سالم"),
    "Persian label on the next line": (f"{CAPTION}\nعکس: مینا راد", CAPTION, "مینا راد"),
    "Hindi label on the next line": (f"{CAPTION}\nफोटो: रेखा वर्मा", CAPTION, "रेखा वर्मा"),
    "label on the next line": (f"{CAPTION}\nImage: Jane Doe", CAPTION, "Jane Doe"),
    "both labelled": (f"Image source, Getty Images\nImage caption, {CAPTION}", CAPTION, "Getty Images"),
    "both labelled, the caption first": (f"Image caption, {CAPTION}\nImage source, Jane Doe", CAPTION, "Jane Doe"),
    "labels on lines of their own": (f"Image source,\nJane Doe\nImage caption,\n{CAPTION}", CAPTION, "Jane Doe"),
    "caption labelled": (f"Image caption, {CAPTION}", CAPTION, None),
    "source labelled": ("Image source, Jane Doe", None, "Jane Doe"),
    "word for the picture, then the credit": (f"Image: {CAPTION} Pic: PA", CAPTION, "PA"),
    "credit behind dots": (f"{CAPTION} Credit...Jane Doe for The Ledger", CAPTION, "Jane Doe for The Ledger"),
    "credit behind dots on the next line": (f"{CAPTION}\nCredit...Jane Doe for The Ledger", CAPTION, "Jane Doe for The Ledger"),
    "link to licences": (f"{CAPTION} REUTERS/Jane Doe Purchase Licensing Rights, opens new tab", CAPTION, "REUTERS/Jane Doe"),
    "counter": (f"[1/3]{CAPTION} REUTERS/Jane Doe", CAPTION, "REUTERS/Jane Doe"),
    "another label on the next line": (f"{CAPTION}\nCredit: Jane Doe", CAPTION, "Jane Doe"),
    "agency and name on the next line": (f"{CAPTION}\nREUTERS/Jane Doe", CAPTION, "REUTERS/Jane Doe"),
    "archive in brackets": ("The bridge in 1954, before the flood (Archives municipales)",
                            "The bridge in 1954, before the flood", "Archives municipales"),
    "kind of picture in brackets": (f"{CAPTION} (File photo)", f"{CAPTION} (File photo)", None),
    "kind of picture in Chinese brackets": ("市议会大楼前的旧桥和河流（资料图）", "市议会大楼前的旧桥和河流（资料图）", None),
    "given out by an agency": ("市议会大楼前的旧桥和河流。（新华社发）", "市议会大楼前的旧桥和河流。", "新华社"),
    "Chinese label and a slash": ("市议会大楼前的旧桥和河流。图/张三", "市议会大楼前的旧桥和河流。", "张三"),
    "paper behind a stroke": (f"{CAPTION} | EXAMPLE GAZETTE", CAPTION, "EXAMPLE GAZETTE"),
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
    "day and source of the story": "2024年03月12日 09:14 来源：河湾新闻网",
    "title of another story": "Can the other bridge be saved before the winter? | Example Gazette",
}


@pytest.mark.parametrize("line", [
    f"{TITLE} | AP News", f"{TITLE} | Reuters", f"{TITLE} - Bloomberg", f"{TITLE} | Xinhua", f"{TITLE} | ANSA", f"{TITLE} | dpa",
    f"{TITLE}, vote shows | Reuters", "Council saves a bridge | Reuters", f"{TITLE}\n© Reuters / Jane Doe", f"{TITLE}\n{TITLE}",
])
def test_title_of_the_document_is_no_caption(line: str) -> None:
    result, _ = find(before=f"{line}\n{CAPTION} (AP Photo/Jane Doe)")
    assert [(image.caption, image.credit) for image in result.images] == [(CAPTION, "AP/Jane Doe")]


def test_headline_under_the_title_of_the_document_is_no_caption() -> None:
    page = read_text(f"{TITLE} | AP News\nMenu\n{TITLE}\n© AFP / Jane Doe\n{CAPTION} (AFP)\n\nFirst. {PROSE}it said.\n")
    for block in page.blocks:
        block.kept = PROSE[:40] in block.text
    images = find_images(page, Structured(), headline=0, base_url=None).images
    assert [(image.caption, image.credit) for image in images] == [(CAPTION, "AFP")]


@pytest.mark.parametrize("line", ["Old crossing stays open after vote | AP News", "Old crossing stays open after vote - Bloomberg"])
def test_first_line_with_an_agency_for_its_site_is_no_caption(line: str) -> None:
    page = read_text(f"{line}\n{TITLE}\n{CAPTION} (AFP)\n\nFirst. {PROSE}it said.\n\nSecond. {PROSE}it said.\n")
    for block in page.blocks:
        block.kept = PROSE[:40] in block.text
    images = find_images(page, Structured(), headline=1, base_url=None).images
    assert [(image.caption, image.credit) for image in images] == [(CAPTION, "AFP")]


@pytest.mark.parametrize("name", NONE)
def test_no_caption(name: str) -> None:
    result, _ = find(inside=NONE[name])
    assert [image.caption for image in result.images] == []


def test_agency_at_the_end_of_the_story_is_no_credit() -> None:
    page = read_text(f"{TITLE}\n\nFirst. {PROSE}it said.\n\nSecond. {PROSE}it said.\n\nThe vote is on Friday, officials said. (Reuters)\n")
    for block in page.blocks[1:]:
        block.kept = True
    assert find_images(page, Structured(), headline=0, base_url=None).images == ()


def test_a_first_paragraph_that_stands_above_as_the_standfirst_is_no_caption() -> None:
    first = " ".join([CAPTION] * 2) + " The council voted on Tuesday to keep the bridge, which the town has crossed since 1904."
    assert len(first) > 180
    page = read_text(f"{TITLE}\n\n{first}\n\n{first}\n\nSecond. {PROSE}it said.\n")
    for block in page.blocks[1:]:
        block.kept = True
    assert find_images(page, Structured(), headline=0, base_url=None).images == ()


LAST = "The bridge opens on Friday, and the ferry will stop."
OWN_LINES = {
    "copyright of the page": ("© 2024 Harbour Courier", None),
    "copyright glued": ("©Harbour Courier", "Harbour Courier"),
    "rights reserved": ("© RIPRODUZIONE RISERVATA", None),
    "credit of a picture": ("Photo: Jane Doe", "Jane Doe"),
    "credit in brackets": ("(Photo by Jane Doe/AFP)", "Jane Doe/AFP"),
    "source of pictures": ("Getty Images", "Getty Images"),
}


@pytest.mark.parametrize("name", OWN_LINES)
@pytest.mark.parametrize("place", ["last", "within"])
def test_sentence_of_the_story_over_a_credit_is_no_caption(name: str, place: str) -> None:
    line, credit = OWN_LINES[name]
    behind = "" if place == "last" else f"Third. {PROSE}it said.\n"
    page = read_text(f"{TITLE}\n\nFirst. {PROSE}it said.\n{LAST}\n{line}\n{behind}")
    for block in page.blocks[1:]:
        block.kept, block.confidence = block.text != line, 0.9
    result = find_images(page, Structured(), headline=0, base_url=None)
    assert [(image.caption, image.credit) for image in result.images] == ([] if credit is None else [(None, credit)])
    assert LAST not in {page.blocks[index].text for index in result.caption_blocks}


def test_who_stands_where_makes_a_caption_of_a_sentence() -> None:
    caption = "Pictured from left are the mayor, the engineer and the ferryman."
    page = read_text(f"{TITLE}\n\nFirst. {PROSE}it said.\n{caption}\nImage: Jane Doe\nSecond. {PROSE}it said.\n")
    for block in page.blocks[1:]:
        block.kept, block.confidence = block.text != "Image: Jane Doe", 0.9
    images = find_images(page, Structured(), headline=0, base_url=None).images
    assert [(image.caption, image.credit) for image in images] == [(caption, "Jane Doe")]


@pytest.mark.parametrize("lines", ["The ferry has to stop on Friday\nPhoto: Jane Doe", "By Ann Lee (with AFP)"])
def test_standfirst_and_byline_under_the_headline_are_no_captions(lines: str) -> None:
    page = read_text(f"{TITLE}\n{lines}\n\nFirst. {PROSE}it said.\n\nSecond. {PROSE}it said.\n")
    for block in page.blocks:
        block.kept = PROSE[:40] in block.text
    bylines = frozenset(block.index for block in page.blocks if block.text.startswith("By "))
    result = find_images(page, Structured(), headline=0, base_url=None, bylines=bylines)
    assert [image.caption for image in result.images if image.caption] == []


def test_byline_over_a_lone_credit_is_no_caption() -> None:
    page = read_text(f"{TITLE}\n\nDoor onze verslaggevers Ada Malder en Tim Voorbeeld\nFoto: Ada Malder\n\nFirst. {PROSE}it said.")
    for block in page.blocks:
        block.kept = PROSE[:40] in block.text
    images = find_images(page, Structured(), headline=0, base_url=None).images
    assert [image.caption for image in images] in ([], [None])


def test_first_caption_leads() -> None:
    result, _ = find(before=f"{CAPTION} (Photo: Reuters)", inside="A boat under the bridge on Monday. (Photo: AFP)")
    assert [image.lead for image in result.images] == [True, False]


@pytest.mark.parametrize("credit", ["Getty Images", "Reuters", "Photo: Jane Doe"])
@pytest.mark.parametrize("by", ["tagger", "some_rule"])
def test_line_behind_a_credit(credit: str, by: str) -> None:
    page = read_text(f"{TITLE}\nShare\n{credit}\n{CAPTION}\n\nFirst. {PROSE}it said.\n\nSecond. {PROSE}it said.\n")
    for block in page.blocks:
        block.kept, block.by = PROSE[:40] in block.text, by
    images = find_images(page, Structured(), headline=0, base_url=None).images
    assert [(image.caption, image.credit) for image in images if image.caption] == (
        [(CAPTION, credit.removeprefix("Photo: "))] if by == "tagger" else []
    )


@pytest.mark.parametrize("kept", [True, False])
def test_standfirst_behind_an_agency_is_no_caption(kept: bool) -> None:
    page = read_text(f"{TITLE}\nReuters\n{CAPTION}\n\nFirst. {PROSE}it said.\n\nSecond. {PROSE}it said.\n")
    for block in page.blocks[2:]:
        block.kept, block.by = kept or PROSE[:40] in block.text, "tagger"
    result = find_images(page, Structured(), headline=0, base_url=None, bylines=frozenset({1}))
    assert result.caption_blocks == frozenset()
