"""A field's sources as data: where a value may stand and how far it is trusted there."""
from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from newsclean.fields.choose import Candidate
from newsclean.fields.structured import Structured
from newsclean.page import Page
from newsclean.read.data.values import text_of

Read = Callable[[Page, Structured], Iterable[str | None]]


class Source(NamedTuple):
    """A place where a field's raw text may stand. `family` joins sources that copy from each other."""

    name: str
    trust: float
    read: Read
    family: str = ""


def meta(*names: str) -> Read:
    """Reads the contents of meta tags."""
    return lambda page, _: (value for name in names for value in page.metadata.meta.get(name, ()))


def microdata(*names: str) -> Read:
    """Reads the values of microdata properties."""
    return lambda page, _: (item.value for item in page.metadata.microdata if item.name in names)


def raw_values(page: Page, data: Structured, sources: Sequence[Source]) -> list[tuple[Source, str]]:
    """Every text that the sources give, cleaned, in the order of the sources."""
    return [
        (source, text)
        for source in sources
        for value in source.read(page, data)
        if (text := text_of(value))
    ]


def candidates(
    page: Page,
    data: Structured,
    sources: Sequence[Source],
    parse: Callable[[str], str | None] = lambda text: text,
    precision: Callable[[str], float] = lambda _: 0.0,
) -> list[Candidate[str]]:
    """The sources' texts as candidates; `parse` gives a text's value, or None where it is not usable."""
    return [
        Candidate(value, source.name, text, source.trust, precision=precision(value), family=source.family)
        for source, text in raw_values(page, data, sources)
        if (value := parse(text))
    ]
