"""The text reader: the plain-text dump of a page into the same blocks that the HTML reader makes.

A dump is what crawls store of a page (WET files, resiliparse, inscriptis) or what a browser copies: one line a
block, bullets for lists, now and then blank lines, indentation or hard-wrapped prose. Runs of lines without a
blank line between them are the nodes.
"""
from __future__ import annotations

import re

from newsclean.page import Block, Kind, Page
from newsclean.read.controls import without_controls
from newsclean.read.icons import without_icons
from newsclean.read.text.converted import converted_header
from newsclean.read.text.dialogue import is_spoken
from newsclean.read.text.markdown import Line, is_markdown, read_markdown
from newsclean.read.text.warc import first_record
from newsclean.read.text.wrapping import unwrap, wrap_width

_BULLET = re.compile(r"^(?:[•◦▪▸►‣⁃●○■·]|[*+](?=\s|$)|[-–—](?=\s))\s*")  # "*" without a blank marks notes and type
_ORDERED = re.compile(r"^\d{1,2}[.)]\s+(?=\S)")
_CRAWL_DATE = re.compile(
    r"^\s*(?:date|datum|fecha|data|дата|tarih|التاريخ|تاریخ|ημερομηνία|日期|日付|날짜|तारीख|दिनांक|tanggal|ngày|תאריך|dato|päivämäärä)"
    r"[ \t:：]+(\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?)(?=\s|$)[ \t]*", re.IGNORECASE
)


def read_text(text: str, *, url: str | None = None) -> Page:
    """Read a plain-text dump; a WET record's header and a leading "date 2023-06-13" are taken as metadata."""
    page = Page(format="text", url=url)
    lines = list(map(without_controls, _lines_of(text, page)))
    if not text.isascii():
        lines = list(map(without_icons, lines))
    _crawl_date(lines, page)
    lines, converted = converted_header(lines, page)
    width = wrap_width(lines)
    if width:
        page.warnings.append("hard-wrapped lines were joined to paragraphs")
        lines = unwrap(lines, width)
    if converted or is_markdown(lines):
        page.warnings.append("the dump was read as Markdown")
        _fill(page, read_markdown(lines))
    else:
        _fill(page, [Line(line) for line in lines])
    return page


def _lines_of(text: str, page: Page) -> list[str]:
    """The lines of the dump; of a WET record its header is read off, of several the first is taken."""
    record, count = first_record(text)
    page.url = page.url or record.fields.get("warc-target-uri")
    if date := record.fields.get("warc-date"):
        page.metadata.meta["crawl-date"] = [date]
    if count > 1:
        page.warnings.append(f"the source holds {count} records: the first was read, the others were left out")
    return record.lines


def _crawl_date(lines: list[str], page: Page) -> None:
    """Read a leading "date 2023-06-13" as what it is: the date that the crawl stored with the page."""
    for number, line in enumerate(lines[:3]):
        found = _CRAWL_DATE.match(line)
        if found:
            page.metadata.meta["dump-date"] = [found[1]]
            lines[number] = line[found.end():]
        if line.strip():
            return


def _fill(page: Page, lines: list[Line]) -> None:
    """Make blocks and nodes of the lines."""
    nodes = page.nodes
    _add_node(page, "body", parent=-1)
    open_group, part = 0, 0
    texts = [text for line, _ in lines if (text := " ".join(line.split()))]
    number = 0  # in the texts
    for line, heading in lines:
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
        level = heading or (1 if kind == "list_item" else len(line) - len(line.lstrip()))
        kind = "heading" if heading else kind
        page.blocks.append(Block(len(page.blocks), body, kind, open_group, part, level, ordered and not heading))
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
