"""The notebook in `samples/` runs from top to bottom and shows what its text says it shows."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

nbclient = pytest.importorskip("nbclient", reason="running the notebook needs nbclient")
pytest.importorskip("ipykernel", reason="running the notebook needs ipykernel")
nbformat = pytest.importorskip("nbformat", reason="running the notebook needs nbformat")


@pytest.fixture(scope="module")
def ran(samples_dir: Path) -> Any:
    """The notebook after a run in a kernel of its own, started in `samples/`."""
    notebook = nbformat.read(samples_dir / "quickstart.ipynb", as_version=4)
    resources = {"metadata": {"path": str(samples_dir)}}
    client = nbclient.NotebookClient(notebook, timeout=120, kernel_name="python3", resources=resources)
    client.execute(env={**os.environ, "PYTHONPATH": str(samples_dir.parent)})
    return notebook


def output(notebook: Any, start: str, kind: str) -> str:
    """What the first cell that starts so has put out: of this MIME type, or "stream" for what it printed."""
    cell = next(c for c in notebook.cells if c.cell_type == "code" and c.source.startswith(start))
    if kind == "stream":
        return "".join(o.text for o in cell.outputs if o.output_type == "stream" and o.name == "stdout")
    return "".join(str(o.data.get(kind, "")) for o in cell.outputs if o.output_type == "execute_result")


def test_stored_without_outputs(samples_dir: Path) -> None:
    stored = json.loads((samples_dir / "quickstart.ipynb").read_text(encoding="utf-8"))
    code = [cell for cell in stored["cells"] if cell["cell_type"] == "code"]
    assert len(code) >= 10
    assert [cell["outputs"] for cell in code] == [[]] * len(code)
    assert {cell["execution_count"] for cell in code} == {None}


def test_nothing_on_stderr(ran: Any) -> None:
    noise = [
        o.text for c in ran.cells if c.cell_type == "code" for o in c.outputs
        if o.output_type == "stream" and o.name == "stderr"
    ]
    assert noise == []


def test_the_card(ran: Any) -> None:
    card = output(ran, "article = newsclean.extract", "text/html")
    assert "Six nations agree to build Coral Sea observatory by 2026" in card
    assert "Reuters" in card
    assert "<script" not in card


def test_evidence_names_sources(ran: Any) -> None:
    printed = output(ran, "for name in", "stream")
    assert [line.split(":")[0] for line in printed.splitlines() if not line.startswith(" ")] == [
        "title", "date", "byline",
    ]
    assert "None (0.00)" not in printed


def test_the_explanation_is_a_picture(ran: Any) -> None:
    picture = output(ran, "newsclean.explain", "text/html")
    assert "Enable Read mode" in picture
    assert "a ring of steel pontoons two hundred metres across" in picture


def test_the_table(ran: Any) -> None:
    table = output(ran, "from IPython.display", "text/markdown")
    assert len(table.splitlines()) == 8
    for said in ("Tide mill turns again after 67 years", "Annegret Wölfling, dpa", "2001-11-22", "| ru |"):
        assert said in table
