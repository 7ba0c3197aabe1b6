"""The explanation as a picture in a notebook: a table of the page's blocks, kept ones marked."""
from __future__ import annotations

from html import escape
from typing import Final

from newsclean.explain import BlockTrace, Explanation

MAX_ROWS: Final = 400
MAX_TEXT: Final = 160
_KEPT: Final = "border-left:4px solid #2a9d57;"
_REMOVED: Final = "border-left:4px solid #b9b9b9;opacity:.62;"
_CELL: Final = "padding:2px 8px;text-align:start;vertical-align:top;"


def explanation_html(explanation: Explanation) -> str:
    """The fields with their evidence, then every block with its role, rule and reason; all text escaped."""
    fields = "".join(
        f"<tr><td style='{_CELL}'><b>{escape(name)}</b></td><td style='{_CELL}'>{evidence.confidence:.2f}</td>"
        f"<td style='{_CELL}'>{escape(evidence.source or '–')}</td>"
        f"<td style='{_CELL}'>{escape(_short(evidence.raw or evidence.why))}</td></tr>"
        for name, evidence in sorted(explanation.article.evidence.items())
    )
    rows = "".join(_row(block) for block in explanation.blocks[:MAX_ROWS])
    left = len(explanation.blocks) - MAX_ROWS
    more = f"<p>… and {left} more blocks</p>" if left > 0 else ""
    return (
        "<div style='font:13px/1.4 sans-serif;max-width:72em'>"
        f"<table>{fields}</table><table style='border-collapse:collapse;margin-top:1em'>{rows}</table>{more}</div>"
    )


def _row(block: BlockTrace) -> str:
    style = _KEPT if block.kept else _REMOVED
    return (
        f"<tr style='{style}'><td style='{_CELL}'>{escape(block.role or '')}</td>"
        f"<td dir='auto' style='{_CELL}'>{escape(_short(block.text))}</td>"
        f"<td style='{_CELL}' title='{escape(block.why, quote=True)}'>{escape(block.by)}</td></tr>"
    )


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= MAX_TEXT else flat[:MAX_TEXT - 1] + "…"
