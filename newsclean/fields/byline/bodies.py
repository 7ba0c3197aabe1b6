"""Organizations that a page declares as its authors: one name each, whatever commas and joints it holds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsclean.fields.byline.scene import Mention
from newsclean.strings.names.given_names import is_given_name
from newsclean.strings.names.names import Name
from newsclean.strings.names.persons import bare

_MAX_BODY: Final = 60


def is_body(kind: str | None) -> bool:
    """Whether a type of schema.org is another than that of a person."""
    return kind is not None and kind.casefold() != "person"


def body_names(text: str, names: Sequence[Name]) -> tuple[Name, ...]:
    """The names of what is declared to be an organization, `names` being what it reads as.

    Where a part of it would be a person, it is one organization ("Hale & Sons, LLC"); not where agencies or full
    names in a list are declared so.
    """
    if len(names) == 1 and (names[0].kind == "organization" or _is_all(names[0], text)):
        return (Name(names[0].name, "organization"),)
    listed = len(names) > 1 and all(name.kind == "organization" or _is_full(name) for name in names)
    return tuple(names) if listed or len(text) > _MAX_BODY else (Name(text, "organization"),)


def declared_bodies(found: Sequence[Mention]) -> dict[str, Name]:
    """The organizations of several words among names that structured data declares, by their folded names."""
    return {
        one.name.name.casefold(): one.name
        for one in found if one.name.kind == "organization" and " " in one.name.name
    }


def as_whole(one: Mention, bodies: dict[str, Name]) -> Mention:
    """A name that is a piece of a declared organization's, where that stands in the same text, as the organization."""
    if not bodies or one.name.kind == "organization":
        return one
    raw = one.raw.casefold()
    pieces = _words(one.name.name)
    for folded, name in bodies.items():
        if folded in raw and pieces < _words(folded):
            return one._replace(name=name)
    return one


def _is_full(name: Name) -> bool:
    return " " in name.name and is_given_name(name.name.split()[0])


def _is_all(name: Name, text: str) -> bool:
    """Whether a name is the whole of a text but for a lead or a job."""
    if _letters(name.name) == _letters(text):
        return True
    return _is_full(name) and (name.role is not None or text.casefold().endswith(name.name.casefold()))


def _letters(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())


def _words(text: str) -> frozenset[str]:
    return frozenset(word for part in text.split() if (word := bare(part)))
