"""The command that fits the weights, on a small annotated set of invented pages."""
from __future__ import annotations

import gzip
import json
import runpy
import sys
from datetime import datetime, timezone
from pathlib import Path

import pytest

from newsclean.fields.training.gold import authors_f1, folded_title, same_day
from newsclean.fields.training.stories import stories, tagger_models

pytest.importorskip("scipy")

PLACES = (
    "Lorne", "Aldmouth", "Westmark", "Brinfell", "Cawsley", "Tarrow", "Penholt", "Ostby", "Marrick", "Ulfden",
    "Hexley", "Dunmoor", "Fairwick", "Gostrey", "Ivesham", "Jarlby",
)
PAGE = """<html lang="en"><head><title>{place} | Daily</title><meta property="og:title" content="What to know: {place}">
</head><body><h1>The harbour of {place} opens again in spring</h1><p>By Ada Brook</p><p>March {day}, 2023</p>
<p>The harbour of {place} opens again in spring, the council said on Monday, after two years of work on its walls.</p>
<p>Ships had to use the next port along the coast while the work went on, which cost the town many visitors a year.</p>
<p>January 5, 2021</p></body></html>"""


@pytest.fixture
def sets(tmp_path: Path) -> Path:
    """A folder with one set of pages, each on its own domain, whose title is the h1."""
    pages = tmp_path / "sets" / "wcxb" / "html"
    pages.mkdir(parents=True)
    records = []
    for number, place in enumerate(PLACES, 1):
        page = PAGE.format(place=place, day=number)
        (pages / f"{number}.html.gz").write_bytes(gzip.compress(page.encode()))
        gold = {
            "title": f"The harbour of {place} opens again in spring",
            "authors": ["Ada Brook"], "published": f"2023-03-{number:02}",
        }
        records.append({"id": str(number), "url": None, "domain": f"{place}.example", "gold": gold})
    lines = "".join(json.dumps(record) + "\n" for record in records)
    (pages.parent / "pages.jsonl").write_text(lines, encoding="utf-8")
    return tmp_path / "sets"


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> None:
    monkeypatch.setattr(sys, "argv", ["training", *arguments])
    runpy.run_module("newsclean.fields.training", run_name="__main__")


def test_it_learns_what_the_pages_show(
    sets: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run(monkeypatch, "--data", str(sets), "--out", str(tmp_path), "--pages", str(tmp_path / "kept"),
        "--picture", str(tmp_path / "chart.svg"))
    said = [line.split() for line in capsys.readouterr().out.splitlines() if " pages " in line]
    assert {(line[0], line[2], line[5]) for line in said} == {
        ("title", "16", "1.000"), ("author", "16", "1.000"), ("date", "16", "1.000"),
    }
    title = runpy.run_path(str(tmp_path / "title.py"))["TITLE"]
    assert title.claims["h1"] > 0 > title.claims["meta:og:title"]
    assert "<svg" in (tmp_path / "chart.svg").read_text("utf-8")

    # The kept pages stand for the sets; one ranker alone is written.
    run(monkeypatch, "--data", str(tmp_path / "nowhere"), "--out", str(sets), "--pages", str(tmp_path / "kept"),
        "--only", "date")
    assert [path.name for path in sets.glob("*.py")] == ["date.py"]
    assert (sets / "date.py").read_text("utf-8") == (tmp_path / "date.py").read_text("utf-8")


def test_a_set_of_pages_is_read_as_dumps_where_asked(sets: Path) -> None:
    found = list(stories(sets, "wcxb-dump", tagger_models(None)))
    assert [story.name for story in found] == ["wcxb-dump"] * len(PLACES)
    assert {story.page.format for story in found} == {"text"}
    assert "<p>" not in found[0].page.blocks[0].text


@pytest.mark.parametrize(("given", "wanted", "same"), [
    ("“Walls” of Lorne – rebuilt", '"Walls" of Lorne - Rebuilt', True),
    ("Walls of Lorne rebuilt | Daily", "Walls of Lorne rebuilt", False),
    (None, "Walls of Lorne rebuilt", False),
])
def test_titles_are_compared_by_what_they_say(given: str | None, wanted: str, same: bool) -> None:
    assert (folded_title(given) == folded_title(wanted)) is same


def test_authors_are_compared_as_sets_of_names() -> None:
    assert authors_f1(["Ada  Brook", "Jon Hale"], ["jon hale", "Ada Brook"]) == 1
    assert authors_f1(["Ada Brook"], ["Ada Brook", "Jon Hale"]) == pytest.approx(2 / 3)
    assert authors_f1([], []) == 1
    assert authors_f1(["Ada Brook"], []) == 0


def test_days_are_compared_as_written() -> None:
    assert same_day(datetime(2023, 3, 5, 23, 30, tzinfo=timezone.utc), "2023-03-05T01:00:00+09:00")
    assert not same_day(datetime(2023, 3, 5), "2023-03-06")
