"""Writing a table of weights as the module that the package imports."""
from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Final

_LEAST: Final = 0.05  # weights nearer to nothing are left out
_WIDTH: Final = 108
_ABOUT: Final = {
    "title": "titles of HTML pages",
    "title_line": "title lines of plain-text dumps",
    "author": "names of authors",
    "author_line": "names of authors in plain-text dumps",
    "date": "days of publication",
}


def write_table(folder: Path, name: str, weights: Mapping[str, float]) -> Path:
    """Write `NAME.py` with the table in capitals; returns its path."""
    kept = {key: round(value, 2) for key, value in sorted(weights.items()) if abs(value) >= _LEAST}
    lines, line = [], "   "
    for key, value in kept.items():
        item = f" {json.dumps(key, ensure_ascii=False)}: {value:g},"
        if len(line) + len(item) > _WIDTH:
            lines.append(line)
            line = "   "
        line += item
    head = (
        f'"""Weights of {_ABOUT[name]}, as `newsclean.fields.training` writes them."""\n'
        "from __future__ import annotations\n\nfrom typing import Final\n\n"
    )
    path = folder / f"{name}.py"
    body = "\n".join([*lines, line])
    path.write_text(f"{head}{name.upper()}: Final[dict[str, float]] = {{\n{body}\n}}\n", encoding="utf-8")
    return path
