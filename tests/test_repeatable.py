"""The same page gives the same article, to the last character, in every process."""
from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SAMPLES = Path(__file__).parent.parent / "samples" / "pages"
PROGRAM = (
    "import sys, pathlib, newsclean\n"
    "for path in sorted(pathlib.Path(sys.argv[1]).glob('*/page.html')):\n"
    "    print(newsclean.extract(path.read_bytes(), url='https://example.org/2031/05/12/story').model_dump_json())\n"
)


def articles(seed: int) -> str:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(SAMPLES)], check=True, capture_output=True, text=True, encoding="utf-8",
        env={**os.environ, "PYTHONHASHSEED": str(seed), "PYTHONIOENCODING": "utf-8"},
    )
    return done.stdout


def test_the_order_of_sets_makes_no_difference() -> None:
    first = articles(1)
    assert first.count("\n") == len(list(SAMPLES.glob("*/page.html")))
    assert first == articles(2) == articles(77)
