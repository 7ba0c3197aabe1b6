"""Where a page names its authors: metadata first, then what it prints."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsclean.fields.byline.bodies import as_whole, body_names, declared_bodies, is_body
from newsclean.fields.byline.scene import Mention, Scene, place_of
from newsclean.fields.byline.story import from_prose
from newsclean.fields.byline.unglued import unglued
from newsclean.fields.byline.visible import from_lines
from newsclean.fields.layout import is_pictured
from newsclean.fields.structured import Structured
from newsclean.read.data.values import text_of
from newsclean.strings.lazy import lazy
from newsclean.strings.names.names import Name

_MAX_MENTIONS: Final = 80
_META: Final = (
    ("state:author", ("state:author",)),
    ("meta:author", ("author",)),
    (
        "meta:article:author",
        (
            "article:author", "article:author_name", "articleauthor", "shareaholic:article_author_name", "og:author",
            "og:article:author", "book:author",
        ),
    ),
    ("meta:dc.creator", ("dc.creator", "dcterms.creator", "dc.contributor", "citation_author")),
    (
        "meta:parsely-author",
        (
            "parsely-author",
            "sailthru.author",
            "cxenseparse:author",
            "byl",
            "authors",
            "byline",
            "wt.author",
            "article.author",
            "auteur",
            "autor",
            "dd:author",
        ),
    ),
)
# What a card of the page shows as "Written by" in the languages of the common content systems.
_WRITTEN_BY: Final = lazy(
    r"^(?:written|verfasst|geschrieben|escrito|écrit|ecrit|scritto|geschreven|skrevet|skriven|napisane|написано|автор|yazan|"
    r"by|von|por|author|autor|auteur|ditulis)\b",
    re.IGNORECASE,
)

# Whose site it is, by its address: "harbour.example | Quay Press", "Harbour Post (www.harbour.example)".
_OF_SITE: Final = lazy(
    r"^(?:www\.)?[\w-]{2,40}(?:\.[\w-]{2,40}){0,2}\.[a-z]{2,7}\s*[|,/–-]\s*\S|\S\s*\(www\.[\w.-]+\)$|\s[-–]\s+https?://\S+$"
)


def mentions(scene: Scene, data: Structured) -> list[Mention]:
    """Every name that some source gives, metadata first."""
    found = list(_from_jsonld(scene, data))[:_MAX_MENTIONS]
    bodies = declared_bodies(found)
    for source in (
        _from_meta(scene),
        _from_microdata(scene),
        from_lines(scene, found),
        from_prose(scene),
    ):
        for one in source:
            if len(found) >= _MAX_MENTIONS:
                return found
            found.append(as_whole(one, bodies))
    return found


def _from_jsonld(scene: Scene, data: Structured) -> Iterator[Mention]:
    for one in data.authors:
        organization = is_body(one.type)
        names = scene.named(one.name)
        if organization:
            names = body_names(one.name, names)
        hint = "declared organization" if organization else "declared person" if one.type else "undeclared"
        job = None if organization or len(names) > 1 else one.job_title
        for name in names:
            if job and name.role is None and len(job) <= 80:
                name = Name(name.name, name.kind, job, name.contributor)
            yield Mention(
                name, "jsonld:author", one.name, hints=(hint,), company=max(len(names), len(data.authors))
            )


def _from_meta(scene: Scene) -> Iterator[Mention]:
    meta = scene.page.metadata.meta
    for source, keys in _META:
        values = [text for key in keys for value in meta.get(key, ())[:20] if (text := text_of(value))]
        for value in values:
            if _OF_SITE.search(value):
                continue
            names = scene.named(value)
            for name in names:
                yield Mention(name, source, value, company=max(len(names), len(values)))
    for number in ("1", "2"):
        label = meta.get(f"twitter:label{number}", ("",))[0]
        if _WRITTEN_BY.match(label):
            for value in meta.get(f"twitter:data{number}", ())[:1]:
                for name in scene.named(value):
                    yield Mention(name, "meta:twitter:data", value)


def _from_microdata(scene: Scene) -> Iterator[Mention]:
    blocks, last_author = scene.page.blocks, -10
    for one in scene.page.metadata.microdata[:400]:
        words = one.name.split()
        source = (
            "rel:author"
            if "rel:author" in words
            else "microdata:author"
            if "author" in words or "creator" in words
            else None
        )
        if source == "microdata:author":
            last_author = one.position
        elif source is None and words == ["name"] and 0 <= one.position - last_author <= 1:
            source = "microdata:author"
        if source is None or not 2 <= len(one.value) <= 120:
            continue
        block = blocks[min(one.position, len(blocks) - 1)] if blocks else None
        if block is not None and (scene.places.comment(block) or is_pictured(scene.page, block)):
            continue
        hints = place_of(scene, one.position)
        names = scene.named(unglued(one.value).partition("\n")[0])
        for name in names:
            yield Mention(
                name, source, one.value, hints=tuple(f"{source} {hint}" for hint in hints), company=len(names)
            )
