"""The README's examples print what it says they print, and what documents link is there."""
from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_examples_print_what_they_show(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    examples = re.findall(r"```python\n(.*?)```\s+```text\n(.*?)```", README, re.DOTALL)
    assert len(examples) == 3
    names: dict[str, object] = {}
    for code, shown in examples:
        output = io.StringIO()
        with contextlib.redirect_stdout(output):
            exec(code, names)
        assert [line.rstrip() for line in output.getvalue().splitlines()] == shown.splitlines()


DOCUMENTS = [*ROOT.glob("*.md"), *(path for name in ("newsclean", "samples", "tests") for path in (ROOT / name).glob("**/*.md"))]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_linked_files_are_there(path: Path) -> None:
    links = re.findall(r"\]\(([^)#\s]+)", path.read_text(encoding="utf-8"))
    assert [link for link in links if "://" not in link and not (path.parent / link).exists()] == []


def test_nothing_is_left_to_fill_in() -> None:
    texts = [path.read_text(encoding="utf-8") for path in (*ROOT.glob("*.md"), *ROOT.glob("newsclean/**/*.md"))]
    assert texts
    assert not [text for text in texts if "@@" in text]
