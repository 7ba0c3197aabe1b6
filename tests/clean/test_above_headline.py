"""What was kept above the headline of a dump."""
from __future__ import annotations

import pytest

from newsclean.clean.above_headline import drop_strays_above
from newsclean.page import Page
from newsclean.read.text.read_text import read_text

MENU = ["Sports", "Pictures", "Letters", "Weather", "Tides", "Jobs", "Houses", "Boats", "Ferries"]
BANNER = "The ferry to the islands runs every hour on weekends until the end of May."
HEADLINE = "Lighthouse closed until its stairs are safe"
STORY = [
    "The harbour council voted on Tuesday to close the old lighthouse to visitors until its stairs have been made safe again.",
    "Keepers said that two of the iron steps had worked loose over the winter and that nobody should climb them for now.",
    "A fund for the repairs stands at half of what is needed, and the town hopes to open the tower again before the summer.",
]


def dump(lines: list[str], kept: list[str]) -> Page:
    page = read_text("\n\n".join(lines))
    for block in page.blocks:
        is_kept = block.text in kept
        block.mark(kept=is_kept, role="paragraph" if is_kept else "boilerplate", by="tagger", why="")
    return page


@pytest.mark.parametrize(("lines", "kept", "left"), [
    pytest.param([BANNER, *MENU, HEADLINE, *STORY], [BANNER, *STORY], STORY, id="a banner above the menu goes"),
    pytest.param([BANNER, HEADLINE, *STORY], [BANNER, *STORY], [BANNER, *STORY], id="a line over the headline stays"),
    pytest.param([*STORY, *MENU, HEADLINE, BANNER], [*STORY, BANNER], [*STORY, BANNER], id="a headline inside the story"),
])
def test_lines_well_above_the_headline(lines: list[str], kept: list[str], left: list[str]) -> None:
    page = dump(lines, kept)
    headline = next(block.index for block in page.blocks if block.text == HEADLINE)
    drop_strays_above(page, headline)
    assert [block.text for block in page.kept()] == left
