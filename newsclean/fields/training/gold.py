"""When a field counts as right: how a value is compared with the annotated one."""
from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from typing import Final

_MARKS: Final = str.maketrans(
    {**dict.fromkeys("‘’‚‛′´`", "'"), **dict.fromkeys("“”„‟″«»", '"'), **dict.fromkeys("‐‑‒–—―−", "-")}
)
_EDGES: Final = re.compile(r"^\W+|\W+$")


def folded(text: str) -> str:
    """A name for comparison: NFKC, case and white space folded."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def folded_title(text: str | None) -> str:
    """A title for comparison: one kind of quote and dash, nothing but letters and digits at its edges."""
    return _EDGES.sub("", folded((text or "").translate(_MARKS)).translate(_MARKS))


def authors_f1(given: Iterable[str], wanted: Iterable[str]) -> float:
    """F1 of the set of names, 0 to 1; nobody given where nobody is wanted is right."""
    ours, theirs = ({folded(name) for name in names if folded(name)} for names in (given, wanted))
    if not ours or not theirs:
        return float(ours == theirs)
    return 2 * len(ours & theirs) / (len(ours) + len(theirs))


def same_day(value: date, wanted: str) -> bool:
    """Whether a date or a time falls on the day of an ISO 8601 text, as both are written."""
    return value.isoformat()[:10] == wanted[:10]
