"""What the page's JSON-LD says about its article, worked out once and shared by the fields."""
from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeVar

from newsclean.page import Page
from newsclean.read.data import schema_org as so
from newsclean.read.data.jsonld import Graph, articles_of, types_of
from newsclean.read.data.values import Json
from newsclean.read.html.links import joined

T = TypeVar("T")

_SITE_TYPES = frozenset({"WebSite", "NewsMediaOrganization"})


class Structured(NamedTuple):
    """The article object's properties. What its first object lacks is filled from others about the same article."""

    article: Json | None = None
    headline: str | None = None
    alternative_headline: str | None = None
    authors: tuple[so.StructuredAuthor, ...] = ()
    date_published: str | None = None
    date_modified: str | None = None
    description: str | None = None
    keywords: tuple[str, ...] = ()
    section: str | None = None
    publisher_name: str | None = None
    site_names: tuple[str, ...] = ()  # of the WebSite and news organisation objects
    images: tuple[so.StructuredImage, ...] = ()
    language: str | None = None
    is_accessible_for_free: bool | None = None
    article_body: str | None = None
    live_updates: tuple[so.LiveUpdate, ...] = ()


def structured(page: Page) -> Structured:
    """Work out what the page's JSON-LD says about the page's own article."""
    objects = page.metadata.jsonld
    if not objects:
        return Structured()
    hint = page.metadata.first("og:title", "twitter:title") or page.metadata.title
    ranked = articles_of(objects, urls=_urls(page), title_hint=hint)
    graph = Graph(objects)
    sites = _site_names(objects)
    if not ranked:
        return Structured(site_names=sites)

    def first(getter: Callable[[Json], T | None]) -> T | None:
        for one in ranked[:5]:
            if value := getter(one):
                return value
        return None

    free = [flag for one in ranked[:5] if (flag := so.is_accessible_for_free(one)) is not None]
    return Structured(
        article=ranked[0],
        headline=first(so.headline),
        alternative_headline=first(so.alternative_headline),
        authors=first(lambda one: so.authors(one, graph)) or (),
        date_published=first(so.date_published),
        date_modified=first(so.date_modified),
        description=first(so.description),
        keywords=first(so.keywords) or (),
        section=first(so.section),
        publisher_name=first(lambda one: so.publisher_name(one, graph)),
        site_names=sites,
        images=first(lambda one: so.images(one, graph)) or (),
        language=first(so.language),
        is_accessible_for_free=all(free) if free else None,
        article_body=first(so.article_body),
        live_updates=first(so.live_updates) or (),
    )


def _urls(page: Page) -> list[str]:
    data = page.metadata
    given = [page.url, *data.links.get("canonical", ())[:1], data.first("og:url")]
    base = page.url or next((url for url in given if url and url.startswith("http")), "")
    return [joined(base, url) for url in given if url]


def _site_names(objects: list[Json]) -> tuple[str, ...]:
    names = [
        name for one in objects[:100]
        if _SITE_TYPES.intersection(types_of(one)) and (name := so.headline(one))
    ]
    return tuple(dict.fromkeys(names))
