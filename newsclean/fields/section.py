"""The section: the part of the publication in which the article stands."""
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsclean.article import Evidence
from newsclean.fields.choose import choose
from newsclean.fields.sources import Source, candidates, meta, microdata
from newsclean.fields.structured import Structured, structured
from newsclean.page import Page
from newsclean.read.data.jsonld import types_of
from newsclean.read.data.values import items, plain
from newsclean.strings.headlines import names_site
from newsclean.strings.letters import letters_of


def _breadcrumb(page: Page, _: Structured) -> Iterator[str | None]:
    """The first step of the breadcrumb below the home page, where the page itself is a further one."""
    for obj in page.metadata.jsonld[:200]:
        if "BreadcrumbList" not in types_of(obj):
            continue
        steps = [step for step in items(obj.get("itemListElement")) if isinstance(step, dict)]
        names = [plain(step.get("name")) or plain(step.get("item")) for step in steps]
        if len(names) > 2:
            yield names[1]
        return


SOURCES: Final = (
    Source("jsonld:articleSection", 0.85, lambda _, data: (data.section,)),
    Source("meta:article:section", 0.8, meta("article:section", "og:article:section")),
    Source("microdata:articlesection", 0.75, microdata("articlesection")),
    Source("meta:section", 0.7, meta("section", "dc.subject.section", "cxenseparse:section", "parsely-section",
                                     "sailthru.section", "article.section", "mrf:sections")),
    Source("jsonld:breadcrumb", 0.5, _breadcrumb),
)
_SPLIT: Final = re.compile(r"\s*[,;>»|]\s*")
NOT_A_SECTION: Final = frozenset({
    "home", "homepage", "start", "startseite", "accueil", "inicio", "início", "strona główna", "главная", "ana sayfa",
    "首页", "ホーム", "홈", "الرئيسية", "news-article", "article", "articles", "uncategorized", "uncategorised",
    "unkategorisiert", "allgemein", "sin categoría", "sem categoria", "non classé", "default", "none", "null",
    "undefined", "main", "index", "root", "page", "main navigation", "all", "all articles", "other",
    "post", "posts", "featured", "latest", "archives", "top story", "top stories", "à la une", "destacado",
    "destacados",
})
_MAX_CHARS: Final = 60
_DOMAIN: Final = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+$")
_EDGE: Final = " \t-–—·•*/"
_ENDS: Final = ("?", "!", "…")
_SENTENCE: Final = 4  # words, behind which a dot ends a sentence and no shortened word


def section(
    page: Page, data: Structured | None = None, *, site_name: str | None = None, title: str | None = None
) -> tuple[str | None, Evidence]:
    """The section as printed; neither the whole publication nor the article itself is one."""
    data = structured(page) if data is None else data
    site = letters_of(site_name) if site_name and names_site(site_name, page.url) else None
    others = {site, letters_of(title or "")}
    found = [
        one
        for one in candidates(page, data, SOURCES, parse=_parse, precision=lambda text: 0.0 if text.islower() else 1.0)
        if letters_of(one.value) not in others
    ]
    winner, evidence = choose(found, same=str.casefold, looked_for="sections in JSON-LD, meta tags and breadcrumbs")
    return (winner.value if winner else None), evidence


def _parse(text: str) -> str | None:
    if text.startswith(("http", "/")):
        return None
    if text.endswith(_ENDS) or (text.endswith(".") and len(text.split()) >= _SENTENCE):
        return None
    for part in _SPLIT.split(text):
        part = part.strip(_EDGE)
        if not 1 < len(part) <= _MAX_CHARS or part.isdigit() or (part.islower() and _DOMAIN.match(part)):
            continue
        if part.casefold().rstrip(" 0123456789") not in NOT_A_SECTION:
            return part
    return None
