"""The records of a WET file: the header of a record off its text, and of several records the first that has text."""
from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

_BEGIN: Final = re.compile(r"WARC/\d\.\d\s*$")
_MARK: Final = "WARC/"
_MAX_HEADER: Final = 40  # lines
_NO_PAGES: Final = ("warcinfo", "request", "metadata")  # records that say something about the others


class Record(NamedTuple):
    """The fields of a record's header by their names in lower case, and its lines."""

    fields: dict[str, str]
    lines: list[str]


def first_record(text: str) -> tuple[Record, int]:
    """The first record that has text, and how many have; a text without headers is one record."""
    lines = text.splitlines()
    if _MARK not in text:
        return Record({}, lines), 1
    pages = [record for record in _records(lines) if _has_text(record)]
    return (pages[0] if pages else Record({}, [])), len(pages)


def _records(lines: list[str]) -> Iterator[Record]:
    starts = [number for number in range(len(lines)) if _begins(lines, number)]
    if not starts or starts[0]:
        yield Record({}, lines[:starts[0]] if starts else lines)
    for start, end in pairwise([*starts, len(lines)]):
        yield _record(lines[start:end])


def _begins(lines: list[str], number: int) -> bool:
    """Whether a record begins at this line; behind the first one a field must follow, for a text may quote the line."""
    if not lines[number].startswith(_MARK) or not _BEGIN.match(lines[number]):
        return False
    return not number or (number + 1 < len(lines) and lines[number + 1].startswith("WARC-"))


def _record(lines: list[str]) -> Record:
    fields: dict[str, str] = {}
    for number, line in enumerate(lines[1:_MAX_HEADER], start=1):
        if not line.strip():
            return Record(fields, lines[number + 1:])
        name, _, value = line.partition(":")
        fields[name.strip().lower()] = value.strip()
    return Record({}, lines)  # no blank line closes the header: it is none


def _has_text(record: Record) -> bool:
    return record.fields.get("warc-type") not in _NO_PAGES and any(map(str.strip, record.lines))
