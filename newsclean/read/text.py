"""The text reader: the plain-text dump of a page into the same blocks that the HTML reader makes.

A dump is what crawls store of a page (WET files, resiliparse, inscriptis) or what a browser copies: one line a
block, bullets for lists, now and then blank lines, indentation or hard-wrapped prose. Runs of lines without a
blank line between them are the nodes.
"""
from __future__ import annotations

import re

from newsclean.page import Block, Kind, Page
from newsclean.read.dialogue import is_spoken
from newsclean.read.icons import without_icons
from newsclean.read.wrapping import unwrap, wrap_width

_BULLET = re.compile(r"^(?:[•◦▪▸►‣⁃●○■·*+]|[-–—](?=\s))\s*")
_ORDERED = re.compile(r"^\d{1,2}[.)]\s+(?=\S)")
_CRAWL_DATE = re.compile(
    r"^\s*(?:date|datum|fecha|data|дата|tarih|التاريخ|تاریخ|ημερομηνία|日期|日付|날짜|तारीख|दिनांक|tanggal|ngày|תאריך|dato|päivämäärä)"
    r"[ \t:：]+(\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?)(?=\s|$)[ \t]*", re.IGNORECASE
)
_WARC_HEADER = re.compile(r"^WARC/\d\.\d\r?$")


def read_text(text: str, *, url: str | None = None) -> Page:
    """Read a plain-text dump; a WET record's header and a leading "date 2023-06-13" are taken as metadata."""
    page = Page(format="text", url=url)
    lines = _warc_header(text.splitlines(), page)
    if not text.isascii():
        lines = list(map(without_icons, lines))
    _crawl_date(lines, page)
    width = wrap_width(lines)
    if width:
        page.warnings.append("hard-wrapped lines were joined to paragraphs")
        lines = unwrap(lines, width)
    _fill(page, lines)
    return page


def _warc_header(lines: list[str], page: Page) -> list[str]:
    """Read the header of a WET record off the top."""
    if not lines or not _WARC_HEADER.match(lines[0]):
        return lines
    for number, line in enumerate(lines[1:40], start=1):
        name, _, value = line.partition(":")
        if not line.strip():
            return lines[number + 1:]
        if name == "WARC-Target-URI":
            page.url = page.url or value.strip()
        elif name == "WARC-Date":
            page.metadata.meta["crawl-date"] = [value.strip()]
    return lines


def _crawl_date(lines: list[str], page: Page) -> None:
    """Read a leading "date 2023-06-13" as what it is: the date that the crawl stored with the page."""
    for number, line in enumerate(lines[:3]):
        found = _CRAWL_DATE.match(line)
        if found:
            page.metadata.meta["dump-date"] = [found[1]]
            lines[number] = line[found.end():]
        if line.strip():
            return


def _fill(page: Page, lines: list[str]) -> None:
    """Make blocks and nodes of the lines."""
    nodes = page.nodes
    _add_node(page, "body", parent=-1)
    open_group, part = 0, 0
    texts = [text for line in lines if (text := " ".join(line.split()))]
    number = 0  # in the texts
    for line in lines:
        if not line or line.isspace():
            open_group = 0
            continue
        if not open_group:
            open_group, part = len(nodes), 0
            _add_node(page, "group", parent=0)
        kind, body, ordered = _line_kind(texts, number)
        number += 1
        if not body:
            continue
        indent = len(line) - len(line.lstrip())
        page.blocks.append(Block(len(page.blocks), body, kind, open_group, part, 1 if kind == "list_item" else indent,
                                 ordered))
        part += 1
        nodes.ends[open_group] = len(page.blocks)
    nodes.ends[0] = len(page.blocks)


def _line_kind(texts: list[str], number: int) -> tuple[Kind, str, bool]:
    """The kind of the line of this number, its text without the bullet, whether it is an item of a numbered list."""
    text = texts[number]
    bullet = _BULLET.match(text)
    if bullet and not is_spoken(texts, number):
        return "list_item", text[bullet.end():], False
    if _ORDERED.match(text):
        return "list_item", text, True
    return "paragraph", text, False


def _add_node(page: Page, tag: str, *, parent: int) -> None:
    nodes = page.nodes
    nodes.tags.append(tag)
    nodes.labels.append("")
    nodes.parents.append(parent)
    nodes.starts.append(len(page.blocks))
    nodes.ends.append(len(page.blocks))
    nodes.opens.append(0)
