"""The header that a converter of pages to Markdown puts over its text: the page's title, its address, its date."""
from __future__ import annotations

from typing import Final

from newsclean.page import Page

_END: Final = "markdown content"
_NEEDED: Final = "url source"
_MOST_LINES: Final = 12  # of the header
_META: Final = {"published time": "article:published_time", "description": "description"}


def converted_header(lines: list[str], page: Page) -> tuple[list[str], bool]:
    """The lines behind such a header, and whether there is one; what it says goes to the page's metadata."""
    fields: dict[str, str] = {}
    for number, line in enumerate(lines[:_MOST_LINES]):
        name, colon, value = (part.strip() for part in line.partition(":"))
        name = name.lower()
        if name == _END and colon and _NEEDED in fields:
            _take(fields, page)
            return [value, *lines[number + 1:]], True
        if line.strip() and not colon:
            break
        fields.setdefault(name, value)
    return lines, False


def _take(fields: dict[str, str], page: Page) -> None:
    metadata = page.metadata
    metadata.title = fields.get("title") or metadata.title
    if fields[_NEEDED].startswith(("http://", "https://")):
        page.url = page.url or fields[_NEEDED]
    for name, meta in _META.items():
        if value := fields.get(name):
            metadata.meta[meta] = [value]
