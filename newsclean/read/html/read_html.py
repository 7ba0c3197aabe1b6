"""The HTML reader: the parser's events, as they come, into blocks, nodes, images, embeds and metadata.

No tree is built: libxml2 mends the markup as it does for a tree and calls the target for each start tag, end tag
and text.
"""
from __future__ import annotations

from typing import Any, cast

from lxml import etree

from newsclean.page import Page
from newsclean.read.html.nesting import flatten
from newsclean.read.html.target import Target


def read_html(text: bytes, *, url: str | None = None) -> Page:
    """Read a page's HTML, encoded as UTF-8."""
    page, too_deep = _read(text, url)
    if too_deep:
        page, _ = _read(flatten(text), url)
        page.warnings.append("elements nested too deep for the parser were flattened")
    if not page.nodes.tags:
        page.warnings.append("no HTML could be parsed")
    return page


def _read(text: bytes, url: str | None) -> tuple[Page, bool]:
    """The page, and whether the parser gave up because of the nesting."""
    page = Page(format="html", url=url, source=text)
    target = Target(page)
    parser = etree.HTMLParser(target=cast(Any, target), encoding="utf-8", huge_tree=True)
    try:
        etree.fromstring(text, parser)
    except (etree.LxmlError, ValueError):
        target.close()
    vars(target).clear()  # parser and target hold each other, and must not hold the page
    error = parser.error_log.last_error
    return page, error is not None and error.type_name == "ERR_RESOURCE_LIMIT"
