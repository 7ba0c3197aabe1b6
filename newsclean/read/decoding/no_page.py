"""Sources that are text but no page: feeds, sitemaps, JSON, and the address or path of a page in place of the page."""
from __future__ import annotations

import json
import re
from typing import Final

_HEAD: Final = 20_000
_MAX_PROLOGUE: Final = 20
_MAX_JSON: Final = 2_000_000  # characters; what is longer is told by its beginning alone
_LINES: Final = 20  # of JSON Lines that are looked at
_MAX_NAME: Final = 2_000  # characters of an address or a path

# An XML declaration, a processing instruction, a comment or a document type in front of the root element.
_PROLOGUE: Final = re.compile(
    r"\s*(?:<\?[^>]{0,2000}>|<!--(?:(?!-->)[\s\S]){0,5000}-->|<!doctype[^>\[]{0,2000}>)", re.IGNORECASE
)
_ROOT: Final = re.compile(r"\s*<(?:[a-z][\w.-]{0,40}:)?(rss|feed|rdf|urlset|sitemapindex|opml)(?=[\s>])", re.IGNORECASE)
_ROOTS: Final = {
    "rss": "an RSS feed", "rdf": "an RSS feed", "feed": "an Atom feed", "urlset": "a sitemap",
    "sitemapindex": "a sitemap", "opml": "a list of feeds",
}
_JSON: Final = re.compile(r"""\s*(?:\{\s*(?:"(?:[^"\\\n]|\\.){0,500}"\s*:|\})|\[\s*[\[{"\]\d-])""")
_ADDRESS: Final = re.compile(r"https?://\S+", re.IGNORECASE)
_PATH: Final = re.compile(
    r"(?:file://|~/|\.{1,2}[/\\]|/|[a-z]:[/\\]|\\\\)[^\s<>]+|[^\s<>]+\.(?:x?html?|txt|json|xml|pdf|warc|gz)",
    re.IGNORECASE,
)


def no_page(text: str) -> str | None:
    """What is said of a text that is no page: "the source is no page: an RSS feed"; None for a page or a dump."""
    name = text.strip() if len(text) <= _MAX_NAME else ""
    if _ADDRESS.fullmatch(name):
        return "the source is no page: an address, and nothing is fetched"
    if _PATH.fullmatch(name):
        return "the source is no page: the path of a file, and nothing is opened"
    kind = _root(text[:_HEAD]) or ("JSON" if _is_json(text) else None)
    return f"the source is no page: {kind}" if kind else None


def _root(head: str) -> str | None:
    """What the root element says that it is, where it is that of a feed or of a sitemap."""
    at = 0
    for _ in range(_MAX_PROLOGUE):
        found = _PROLOGUE.match(head, at)
        if found is None:
            break
        at = found.end()
    root = _ROOT.match(head, at)
    return _ROOTS[root[1].lower()] if root else None


def _is_json(text: str) -> bool:
    """Whether all of the text is JSON, or every line of it is; a dump can begin with a bracket or with a script."""
    if not _JSON.match(text[:_HEAD]):
        return False
    if len(text) > _MAX_JSON:
        return True
    if _parses(text):
        return True
    lines = [line for line in text.splitlines() if line and not line.isspace()]
    return len(lines) > 1 and all(_JSON.match(line) and _parses(line) for line in lines[:_LINES])


def _parses(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    except RecursionError:  # so deep that it can be nothing else
        return True
    return True
