"""Names found in bylines and author fields: what is known of each, and each of them once."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

from newsclean.strings.lazy import lazy
from newsclean.strings.names.leads import Clause

_MAX_NAMES: Final = 60
_GAPS: Final = lazy(r"[\W_]+")


class Name(NamedTuple):
    """Somebody named by a byline: the name, what it is, a printed job, and whether they only contributed."""

    name: str
    kind: Literal["person", "organization"] = "person"
    role: str | None = None
    contributor: bool = False


def names_of(parts: list[Name], clause: Clause) -> list[Name]:
    """The names of a stretch, with what its lead says of them."""
    return [
        part._replace(role=part.role or clause.role, contributor=clause.contributor or part.contributor) for part in parts
    ]


def merged(names: list[Name]) -> tuple[Name, ...]:
    """Each name once; who wrote and also took the pictures is an author."""
    seen: dict[str, Name] = {}
    for name in names:
        key = _GAPS.sub(" ", name.name).casefold().strip()
        known = seen.get(key)
        if known is None or (known.contributor and not name.contributor):
            seen[key] = name
        elif known.role is None and name.role is not None and known.contributor == name.contributor:
            seen[key] = known._replace(role=name.role)
    initials = {"".join(word[0] for word in name.name.split()) for name in names if name.kind == "person"}
    # The initials of an avatar beside its name ("CP Clara Poe") are no agency.
    return tuple(name for name in seen.values() if name.kind == "person" or name.name not in initials)[:_MAX_NAMES]
