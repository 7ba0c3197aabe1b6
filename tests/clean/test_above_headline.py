"""What was kept above the headline."""
from __future__ import annotations

import pytest

from newsclean.clean.above_headline import drop_strays_above
from newsclean.page import Page
from newsclean.read.html.read_html import read_html
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


def page_of(elements: list[tuple[str, float]]) -> Page:
    """A page of these elements, all kept by the tagger but for the headline."""
    page = read_html(f"<html><body>{''.join(markup for markup, _ in elements)}</body></html>".encode())
    for block, (_, confidence) in zip(page.blocks, elements, strict=True):
        kept = block.text != HEADLINE
        block.mark(kept=kept, role=block.kind if kept else "boilerplate", by="tagger", why="", confidence=confidence)
    return page


TITLE = (f"<h2>{HEADLINE}</h2>", 0.9)
TEXT = [(f"<p>{text}</p>", 0.98) for text in STORY]


@pytest.mark.parametrize(("above", "left"), [
    pytest.param([("<li>Ferries and tides</li>", 0.5), ("<li>Houses</li>", 0.5)], [], id="what is left of a menu"),
    pytest.param([("<h2>Main content</h2>", 0.6)], [], id="a heading for screen readers"),
    pytest.param([(f"<p>{BANNER}</p>", 0.7), ("<p>Houses</p>", 0.6), ("<p>Boats</p>", 0.6)], [], id="a banner"),
    pytest.param([(f"<p>{BANNER}</p>", 0.7)], [BANNER], id="a standfirst over the headline"),
    pytest.param([("<h2>Tides</h2>", 0.5), (f"<p>{BANNER}</p>", 0.98), ("<h2>Boats</h2>", 0.6)], ["Tides", BANNER, "Boats"],
                 id="a headline in a story that is sure"),
    pytest.param([*TEXT, ("<h2>Boats</h2>", 0.6)], [*STORY, "Boats"], id="most of the story"),
])
def test_what_a_page_has_above_its_headline(above: list[tuple[str, float]], left: list[str]) -> None:
    page = page_of([*above, TITLE, *TEXT])
    drop_strays_above(page, next(block.index for block in page.blocks if block.text == HEADLINE))
    assert [block.text for block in page.kept()] == [*left, *STORY]
