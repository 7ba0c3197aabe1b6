"""Writing weights as the module that the package imports."""
from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from newsclean.fields.rank import Tables

_LEAST: Final = 0.05  # weights nearer to nothing are left out
_WIDTH: Final = 108
_INDENT: Final = " " * 7
_ABOUT: Final = {
    "title": "titles of HTML pages",
    "title_line": "title lines of plain-text dumps",
    "author": "names of authors",
    "author_line": "names of authors in plain-text dumps",
    "date": "days of publication",
}


def write_tables(folder: Path, name: str, tables: Tables) -> Path:
    """Write `NAME.py` with the tables under the name in capitals; returns its path."""
    path = folder / f"{name}.py"
    path.write_text(
        f'"""Weights of {_ABOUT[name]}, as `newsclean.fields.training` writes them."""\n'
        "from __future__ import annotations\n\nfrom typing import Final\n\n"
        "from newsclean.fields.rank import Tables\n\n"
        f"{name.upper()}: Final = Tables(\n"
        f"    claims={{\n{_lines(tables.claims)}\n    }},\n    choice={{\n{_lines(tables.choice)}\n    }},\n)\n",
        encoding="utf-8",
    )
    return path


def _lines(weights: Mapping[str, float]) -> str:
    """The entries of a dict display."""
    lines, line = [], _INDENT
    for key, value in sorted(weights.items()):
        if abs(value) < _LEAST:
            continue
        item = f" {json.dumps(key, ensure_ascii=False)}: {round(value, 2):g},"
        if len(line) + len(item) > _WIDTH:
            lines.append(line)
            line = _INDENT
        line += item
    return "\n".join([*lines, line])
