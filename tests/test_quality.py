"""A quality gate on annotated pages: figures on a fixed part of each set do not fall below their floors.

The floors stand in `quality.json` beside the checksum of the set they were measured on. They are there to notice a
change for the worse, not to show how good the library is: part of these pages has been trained on.

    python tests/test_quality.py BENCH [--allow-lower]     measures anew and writes the floors
"""
from __future__ import annotations

import gzip
import hashlib
import json
import re
import sys
from collections import Counter
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

import newsclean

FLOORS_PATH = Path(__file__).with_name("quality.json")
FLOORS: dict[str, dict[str, Any]] = json.loads(FLOORS_PATH.read_text(encoding="utf-8"))
EVERY = 5  # one page in so many is run
SLACK = 0.005  # below what was measured
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W\u3040-\u30ff\u3400-\u9fff]+")


def records(folder: Path) -> list[dict[str, Any]]:
    with (folder / "pages.jsonl").open(encoding="utf-8") as lines:
        return [json.loads(line) for number, line in enumerate(lines) if number % EVERY == 0]


def checksum(folder: Path) -> str:
    return hashlib.sha256((folder / "pages.jsonl").read_bytes()).hexdigest()[:16]


def source_of(folder: Path, record: dict[str, Any]) -> bytes:
    page = folder / "html" / f"{record['id']}.html.gz"
    return gzip.decompress((page if page.exists() else folder / "text" / f"{record['id']}.txt.gz").read_bytes())


def word_f1(got: str, want: str) -> float:
    a, b = (Counter(_WORD.findall(text.lower())) for text in (got, want))
    same = (a & b).total()
    return 2 * same / (a.total() + b.total()) if same else float(not a and not b)


def folded(text: str | None) -> str:
    return re.sub(r"\W+", "", (text or "").casefold())


def day_of(value: date | datetime | None) -> str | None:
    return value.isoformat()[:10] if value else None


def figures(folder: Path) -> dict[str, float]:
    """The mean of each measure over the pages that are annotated for it."""
    found: dict[str, list[float]] = {}
    for record in records(folder):
        gold = record["gold"]
        article = newsclean.extract(source_of(folder, record), url=record.get("url"))
        if "body" in gold:
            found.setdefault("body", []).append(word_f1(article.body, gold["body"]))
        if gold.get("title"):
            found.setdefault("title", []).append(float(folded(article.title) == folded(gold["title"])))
        if gold.get("published"):
            found.setdefault("date", []).append(float(day_of(article.date) == gold["published"][:10]))
        if gold.get("authors"):
            names = {folded(author.name) for author in article.authors}
            want = {folded(name) for name in gold["authors"]}
            found.setdefault("authors", []).append(2 * len(names & want) / (len(names) + len(want)))
    return {name: sum(values) / len(values) for name, values in found.items()}


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_figures_do_not_fall(name: str, bench_dir: Path) -> None:
    folder = bench_dir / "data" / name
    floors = FLOORS[name]
    if checksum(folder) != floors["checksum"]:
        pytest.skip(f"the floors were measured on another version of {name}")
    measured = figures(folder)
    below = {key: (round(measured[key], 4), floor) for key, floor in floors["floors"].items() if measured[key] < floor}
    assert not below, f"measured, floor: {below}"


def new_floors(
    old: dict[str, float], measured: dict[str, float], *, allow_lower: bool, slack: float = SLACK
) -> dict[str, float]:
    """The floors a little below what was measured; ValueError where one would be lower than before."""
    new = {key: round(value - slack, 3) for key, value in measured.items()}
    lower = {key: (old[key], new.get(key)) for key in old if new.get(key, -1.0) < old[key]}
    if lower and not allow_lower:
        raise ValueError(f"floors would be lowered: {lower}")
    return new if allow_lower else {key: max(value, old.get(key, value)) for key, value in new.items()}


def test_floors_rise_freely_and_fall_only_with_the_flag() -> None:
    old = {"body": 0.95}
    assert new_floors(old, {"body": 0.98, "title": 0.9}, allow_lower=False, slack=0.01) == {"body": 0.97, "title": 0.89}
    with pytest.raises(ValueError, match="lowered"):
        new_floors(old, {"body": 0.94}, allow_lower=False)
    with pytest.raises(ValueError, match="lowered"):
        new_floors(old, {"title": 0.9}, allow_lower=False)
    assert new_floors(old, {"body": 0.94}, allow_lower=True, slack=0.01) == {"body": 0.93}


def main(bench: Path, *, allow_lower: bool) -> None:
    """Measure every set of the gate and write the floors."""
    for name, row in FLOORS.items():
        folder = bench / "data" / name
        row["floors"] = new_floors(row["floors"], figures(folder), allow_lower=allow_lower)
        row["checksum"] = checksum(folder)
    FLOORS_PATH.write_text(json.dumps(FLOORS, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), allow_lower="--allow-lower" in sys.argv)
