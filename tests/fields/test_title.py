"""The title of small pages."""
from __future__ import annotations

import pytest
from field_cases import PROSE, Case, load, read

from newsclean.fields.structured import structured
from newsclean.fields.title.title import find_title
from newsclean.read.text.read_text import read_text

CASES = load("titles.txt")


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_title(case: Case) -> None:
    one = read(case)
    found = find_title(one.page, one.data, site_names=one.data.site_names or one.page.metadata.meta.get("og:site_name", ()))
    wanted = case.expected["title"]
    assert (found.value or "-") == wanted, found.evidence
    if "source" in case.expected:
        assert found.evidence.source == case.expected["source"]
    if found.value is None:
        assert found.evidence.source is None
        assert found.evidence.why
    else:
        assert 0 < found.evidence.confidence <= 1


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_position_is_the_block_that_displays_it(case: Case) -> None:
    one = read(case)
    found = find_title(one.page, one.data)
    if found.position is not None:
        assert one.page.blocks[found.position].text


def test_headline_of_a_dump_below_a_line_kept_by_mistake() -> None:
    stray = "You can change the place that the weather is shown for at any time."
    menu = "Sports\n\nPictures\n\nLetters\n\nWeather\n\nTides\n\nJobs\n\nHouses\n\nBoats\n\nFerries\n\nContact"
    headline = "Lighthouse closed until its stairs are safe"
    story = "\n\n".join(PROSE["en"])
    page = read_text(f"{stray}\n\n{menu}\n\n{headline}\n\nBy Ada Brook\n\n{story}")
    for block in page.blocks:
        kept = block.text in (stray, *PROSE["en"])
        block.mark(kept=kept, role="paragraph" if kept else "boilerplate", by="tagger", why="")
    assert find_title(page, structured(page)).value == headline


def test_a_dump_of_the_story_alone_has_no_headline() -> None:
    first, second, third = PROSE["en"]
    asked = "But had nobody asked the keepers before the winter?"
    page = read_text("\n\n".join((first, asked, second, "The repairs", third)))
    for block in page.blocks:
        block.mark(kept=True, role="paragraph", by="tagger", why="")
    found = find_title(page, structured(page))
    assert found.value is None, found.evidence
