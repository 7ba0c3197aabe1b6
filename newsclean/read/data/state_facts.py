"""What the values of application state are: prose or not, teasers or paragraphs, a headline, names, dates."""
from __future__ import annotations

import re
from typing import Any, Final

from newsclean.read.data.values import items, plain, stamp, text_of

_MIN_PARAGRAPH: Final = 40
_TITLE_KEYS: Final = ("headline", "title", "articleTitle", "name", "heading")
_AUTHOR_KEYS: Final = ("authors", "author", "byline", "credits", "creators", "writers")
_LIST_KEYS: Final = ("by", "names", "authors", "items", "persons", "people", "nodes")
PUBLISHED_KEYS: Final = (
    "datePublished", "publishedAt", "published_at", "publishDate", "publish_date", "publishedDate", "display_date",
    "first_publish_date", "firstPublished", "publicationDate", "publication_date", "published", "pubDate",
    "publishedTime", "datetime", "date",
)
MODIFIED_KEYS: Final = (
    "dateModified", "updatedAt", "updated_at", "modifiedDate", "last_updated_date", "lastUpdated", "lastModified",
    "modified", "updated", "dateUpdated",
)
_KIND_KEYS: Final = ("type", "_type", "style", "tag", "kind", "tagName", "__typename")
_HEADING: Final = re.compile(r"^(?:h[2-6]|.*head(?:ing|er|line)?\d?|subtitle|subhead.*)$", re.IGNORECASE)
_CODE: Final = re.compile(r"[{};=]|function|https?://")
TAGS: Final = re.compile(r"<[^<>]{1,500}>")


def prose(text: str) -> int:
    """The number of characters of running text: 0 for code, addresses, identifiers and the like."""
    if len(text) < _MIN_PARAGRAPH:
        return 0
    bare = TAGS.sub(" ", text) if "<" in text else text
    size = len(bare)
    dense = sum(char > "\u2e7f" for char in bare[:200]) > 20  # scripts that write no spaces
    if not dense and bare.count(" ") * 20 < size:
        return 0
    if len(_CODE.findall(bare[:2_000])) * 60 > min(size, 2_000):
        return 0
    return size * 2 if dense else size


def are_teasers(value: list[Any]) -> bool:
    """Whether the items are articles of their own: they have headlines and addresses."""
    own = sum(
        isinstance(one, dict)
        and any(key in one for key in ("headline", "headlines", "title"))
        and any(key in one for key in ("url", "slug", "href", "link", "canonical_url", "path", "uri"))
        for one in value[:50]
    )
    return own * 2 > min(len(value), 50)


def is_heading(item: Any) -> bool:
    """Whether an item of a body calls itself a heading."""
    if isinstance(item, list) and len(item) > 3 and item[0] == "$":
        return isinstance(item[1], str) and bool(_HEADING.match(item[1]))
    if not isinstance(item, dict):
        return False
    return any(isinstance(kind := item.get(key), str) and _HEADING.match(kind) for key in _KIND_KEYS)


def titled(value: dict[str, Any]) -> str | None:
    """The headline that an object gives."""
    nested = value.get("headlines")
    if isinstance(nested, dict) and (title := plain(nested.get("basic"))):
        return title
    for key in _TITLE_KEYS:
        given = value.get(key)
        if isinstance(given, dict):
            given = given.get("rendered") or given.get("text") or given.get("value") or given.get("basic")
        if (title := text_of(given)) and 8 <= len(title) <= 300:
            return title
    return None


def authors(value: dict[str, Any]) -> tuple[str, ...]:
    """The names of the authors that an object gives."""
    for key in _AUTHOR_KEYS:
        given = value.get(key)
        if isinstance(given, dict):
            given = next((given[inner] for inner in _LIST_KEYS if isinstance(given.get(inner), list)), given)
        names = [
            name for one in items(given)
            if (name := _person(one)) and 3 <= len(name) <= 100
        ]
        if names:
            return tuple(dict.fromkeys(names))[:20]
    return ()


def _person(value: Any) -> str | None:
    if isinstance(value, dict):
        for key in ("name", "fullName", "full_name", "displayName", "display_name", "title"):
            if name := text_of(value.get(key)):
                return name
        parts = [p for key in ("firstName", "first_name", "lastName", "last_name") if (p := text_of(value.get(key)))]
        return " ".join(parts) or None
    return text_of(value)


def dated(value: dict[str, Any], keys: tuple[str, ...]) -> str | None:
    """The first date under the keys, as written."""
    for key in keys:
        text = stamp(value.get(key))
        if text and re.search(r"\d{4}", text) and len(text) <= 60:
            return text
    return None
