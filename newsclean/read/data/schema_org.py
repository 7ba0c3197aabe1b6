"""What an article object of schema.org says, property by property, whatever the types of its values.

Each getter takes the object (and a `Graph` where references may have to be followed) and gives None or an empty
tuple where the property is missing or cannot be understood.
"""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final

from newsclean.read.data.jsonld import Graph, types_of
from newsclean.read.data.values import Json, flag, items, plain, stamp, text_of

_MAX_PEOPLE: Final = 50
_MAX_IMAGES: Final = 50
_MAX_UPDATES: Final = 1_000
_NO_GRAPH: Final = Graph(())


@dataclass(frozen=True, slots=True)
class StructuredAuthor:
    """An author as declared: `type` is "Person", "Organization" or the like, None where only a name is given."""

    name: str
    type: str | None = None
    url: str | None = None
    job_title: str | None = None


@dataclass(frozen=True, slots=True)
class StructuredImage:
    """A picture as declared."""

    url: str | None = None
    caption: str | None = None
    credit: str | None = None


@dataclass(frozen=True, slots=True)
class LiveUpdate:
    """An entry of a live blog."""

    headline: str | None = None
    date: str | None = None
    body: str | None = None


def headline(obj: Json) -> str | None:
    """The headline; the name where there is none."""
    return plain(obj.get("headline")) or plain(obj.get("name"))


def alternative_headline(obj: Json) -> str | None:
    """The second headline, often the one written for search or sharing."""
    return plain(obj.get("alternativeHeadline")) or plain(obj.get("alternateName"))


def authors(obj: Json, graph: Graph = _NO_GRAPH) -> tuple[StructuredAuthor, ...]:
    """The declared authors in order, each once; `creator` only where `author` is missing."""
    for key in ("author", "authors", "creator"):
        found: dict[str, StructuredAuthor] = {}
        for one in islice(items(obj.get(key)), _MAX_PEOPLE):
            for person in _people(graph.resolve(one), graph):
                found.setdefault(person.name.casefold(), person)
        if found:
            return tuple(found.values())
    return ()


def _people(value: Any, graph: Graph) -> Iterator[StructuredAuthor]:
    if isinstance(value, str):
        if name := text_of(value):
            yield StructuredAuthor(name, url=name if name.startswith("http") else None)
        return
    if not isinstance(value, dict):
        return
    kind = next(iter(types_of(value)), None)
    url, role = _url(value.get("url")) or _url(value.get("sameAs")), plain(value.get("jobTitle"))
    names = [name for one in items(value.get("name")) if (name := plain(graph.resolve(one)))]
    if not names:
        # A Role or a ProfilePage wraps the person; some give the parts of the name only.
        inner = graph.resolve(value.get("author") or value.get("mainEntity"))
        if isinstance(inner, dict) and inner is not value and (name := plain(inner.get("name"))):
            names, kind = [name], next(iter(types_of(inner)), kind)
        elif parts := [p for key in ("givenName", "familyName") if (p := plain(value.get(key)))]:
            names = [" ".join(parts)]
    for name in names[:_MAX_PEOPLE]:
        yield StructuredAuthor(name, kind, url, role)


def date_published(obj: Json) -> str | None:
    """When it was published, as written."""
    return stamp(obj.get("datePublished")) or stamp(obj.get("dateCreated")) or stamp(obj.get("uploadDate"))


def date_modified(obj: Json) -> str | None:
    """When it was last changed, as written."""
    return stamp(obj.get("dateModified"))


def description(obj: Json) -> str | None:
    """The summary."""
    return plain(obj.get("description")) or plain(obj.get("abstract"))


def keywords(obj: Json) -> tuple[str, ...]:
    """The keywords as given: one string with commas is one item."""
    found: dict[str, None] = {}
    for key in ("keywords", "about"):
        for one in items(obj.get(key)):
            if text := plain(one):
                # Typed keywords such as "tag:Budget" carry the vocabulary before the colon.
                found.setdefault(text)
        if found:
            break
    return tuple(found)


def section(obj: Json) -> str | None:
    """The section; of several the first."""
    return plain(obj.get("articleSection"))


def publisher_name(obj: Json, graph: Graph = _NO_GRAPH) -> str | None:
    """Who publishes it."""
    for key in ("publisher", "sourceOrganization", "provider"):
        for one in items(obj.get(key)):
            value = graph.resolve(one)
            name = text_of(value) if isinstance(value, str) else plain(value.get("name")) if _is(value) else None
            if name and not name.startswith(("http:", "https:", "#", "/")):
                return name
    return None


def images(obj: Json, graph: Graph = _NO_GRAPH) -> tuple[StructuredImage, ...]:
    """The pictures with their captions and credits, each address once."""
    found: dict[str, StructuredImage] = {}
    for key in ("image", "primaryImageOfPage", "thumbnailUrl", "associatedMedia"):
        for one in islice(items(obj.get(key)), _MAX_IMAGES):
            if (picture := _image(graph.resolve(one), graph)) and (key != "thumbnailUrl" or not found):
                found.setdefault(picture.url or picture.caption or "", picture)
    return tuple(found.values())


def _image(value: Any, graph: Graph) -> StructuredImage | None:
    if isinstance(value, str):
        url = _url(value)
        return StructuredImage(url) if url else None
    if not isinstance(value, dict) or "VideoObject" in types_of(value):
        return None
    url = _url(value.get("url")) or _url(value.get("contentUrl")) or _url(value.get("@id"))
    caption = plain(value.get("caption")) or plain(value.get("description"))
    credit = next((
        text for key in ("creditText", "creator", "author", "copyrightHolder", "copyrightNotice", "credit")
        for one in items(value.get(key)) if (text := plain(graph.resolve(one))) and not text.startswith("http")
    ), None)
    return StructuredImage(url, caption, credit) if url or caption else None


def language(obj: Json) -> str | None:
    """The declared language, as written."""
    given = next(items(obj.get("inLanguage")), None)
    if isinstance(given, dict):
        return plain(given.get("alternateName")) or plain(given.get("name"))
    return text_of(given)


def is_accessible_for_free(obj: Json) -> bool | None:
    """Whether everybody may read it. A part that is not free makes the whole not free."""
    whole = flag(obj.get("isAccessibleForFree", obj.get("isAccessibleForfree")))
    if whole is False:
        return False
    for part in islice(items(obj.get("hasPart")), 50):
        if _is(part) and "WebPageElement" in types_of(part) and flag(part.get("isAccessibleForFree")) is False:
            return False
    return whole


def article_body(obj: Json) -> str | None:
    """The text of the article with its line breaks, tags taken out."""
    for key in ("articleBody", "text", "reviewBody"):
        given = next((one for one in items(obj.get(key)) if isinstance(one, str)), None)
        if text := text_of(given, keep_lines=True):
            return text
    return None


def live_updates(obj: Json) -> tuple[LiveUpdate, ...]:
    """The entries of a live blog in the order given."""
    found = []
    for one in islice(items(obj.get("liveBlogUpdate")), _MAX_UPDATES):
        if not _is(one):
            continue
        update = LiveUpdate(headline(one), date_published(one), article_body(one))
        if update.headline or update.body:
            found.append(update)
    return tuple(found)


def _is(value: Any) -> bool:
    return isinstance(value, dict)


def _url(value: Any) -> str | None:
    for one in items(value):
        if isinstance(one, dict):
            one = one.get("@id") or one.get("url")
        if isinstance(one, str) and one.strip().startswith(("http", "//", "/")):
            return one.strip()
    return None
