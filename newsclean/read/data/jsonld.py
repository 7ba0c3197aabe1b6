"""JSON-LD scripts: parsed whatever they look like, flattened, and searched for the page's own article."""
from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, Final

from newsclean.read.data.lenient_json import parse_lenient
from newsclean.read.data.values import Json, items, plain, strings, words

_MAX_CHARS: Final = 5_000_000
_MAX_OBJECTS: Final = 2_000
_MAX_NODES: Final = 20_000

_DECODER: Final = json.JSONDecoder(strict=False, parse_constant=lambda _: None)
_SURROGATE: Final = re.compile(
    r"\\u(?:d[89ab][0-9a-f]{2}(\\ud[c-f][0-9a-f]{2})?|d[c-f][0-9a-f]{2}|0000)", re.IGNORECASE
)
# Where an object's own parts are objects of the page; an ItemList or a related article is somebody else's.
_INTO: Final = ("@graph", "mainEntity", "mainEntityOfPage", "mainEntityofPage")

ARTICLE_TYPES: Final = frozenset({
    "Article", "NewsArticle", "BlogPosting", "ReportageNewsArticle", "LiveBlogPosting", "OpinionNewsArticle",
    "AnalysisNewsArticle", "BackgroundNewsArticle", "ReviewNewsArticle", "AskPublicNewsArticle", "TechArticle",
    "ScholarlyArticle", "MedicalScholarlyArticle", "SatiricalArticle", "AdvertiserContentArticle", "Report",
    "SocialMediaPosting", "DiscussionForumPosting", "Blog Posting", "News Article", "CriticReview",
})
_WEAK_TYPES: Final[Mapping[str, float]] = {
    "WebPage": 1.0, "ItemPage": 1.0, "AboutPage": 0.8, "MedicalWebPage": 1.0, "FAQPage": 0.8, "QAPage": 0.8,
    "Review": 1.2, "Recipe": 1.2, "HowTo": 1.2, "CreativeWork": 1.2, "VideoObject": 0.8, "PodcastEpisode": 0.8,
    "AudioObject": 0.6, "Episode": 0.8, "Interview": 1.2, "ImageGallery": 0.8, "Question": 0.8, "ClaimReview": 0.9,
}
_LIST_TYPES: Final = frozenset({"ItemList", "CollectionPage", "BreadcrumbList", "SearchResultsPage"})


def parse_jsonld(text: str) -> list[Json]:
    """The objects of one script, in order; an empty list where there is nothing to be understood."""
    text = text[:_MAX_CHARS].strip().removeprefix("\ufeff").rstrip(";")
    if not text:
        return []
    if "\\u" in text:
        text = _SURROGATE.sub(_whole_character, text)
    try:
        value: Any = _DECODER.decode(text)
    except (ValueError, RecursionError):
        # A script whose every quotation mark is an entity was escaped as a whole.
        value = parse_lenient(html.unescape(text) if "&quot;" in text and '"' not in text else text)
    return list(_dicts(value))


def _whole_character(found: re.Match[str]) -> str:
    if found[1]:
        return found[0]
    return "" if found[0].endswith("0000") else "\\ufffd"


def _dicts(value: Any) -> Iterator[Json]:
    """The objects in a value or in its nested lists, in order."""
    waiting = [value]
    for _ in range(_MAX_NODES):
        if not waiting:
            return
        one = waiting.pop()
        if isinstance(one, dict):
            yield one
        elif isinstance(one, list):
            waiting.extend(reversed(one[:_MAX_OBJECTS]))


def flatten(objects: Iterable[Any]) -> list[Json]:
    """Every typed object that describes the page: out of lists, graphs and main entities, in document order."""
    found: list[Json] = []
    seen: set[int] = set()
    waiting: list[Any] = list(objects)[::-1]
    for _ in range(_MAX_NODES):
        if not waiting or len(found) >= _MAX_OBJECTS:
            break
        one = waiting.pop()
        if isinstance(one, list):
            waiting.extend(one[:_MAX_OBJECTS][::-1])
        elif isinstance(one, dict) and id(one) not in seen:
            seen.add(id(one))
            if "@type" in one or "headline" in one or "type" in one:
                found.append(one)
            if "FAQPage" not in types_of(one):  # of its questions none is the page's own headline
                waiting += (inner for key in reversed(_INTO) if isinstance(inner := one.get(key), (dict, list)))
    return found


def types_of(obj: Any) -> tuple[str, ...]:
    """The object's types without their vocabulary: "https://schema.org/NewsArticle" is "NewsArticle"."""
    if not isinstance(obj, dict):
        return ()
    given = obj.get("@type") or obj.get("type")
    if isinstance(given, str) and given.isalpha():
        return (given,)
    return tuple(re.split(r"[/:#]", one)[-1].strip() for one in strings(given) if one)


def is_article(obj: Any) -> bool:
    """Whether the object is declared as an article or a posting."""
    return _are_article(types_of(obj))


def _are_article(kinds: Iterable[str]) -> bool:
    return any(kind in ARTICLE_TYPES or kind.lower().endswith(("article", "posting")) for kind in kinds)


def article_of(objects: Sequence[Json], *, url: str | None = None, title_hint: str | None = None) -> Json | None:
    """The object that is this page's article, and not a related one; None where no object is."""
    ranked = articles_of(objects, urls=(url,) if url else (), title_hint=title_hint)
    return ranked[0] if ranked else None


def articles_of(objects: Sequence[Json], *, urls: Iterable[str] = (), title_hint: str | None = None) -> list[Json]:
    """All objects that describe this page's article, the best first: further ones fill what the first lacks."""
    pages = {_address(url) for url in urls if url} - {""}
    hint = words(title_hint)
    scored = [
        (fit, -place, obj) for place, obj in enumerate(objects)
        if (fit := _fit(obj, pages, hint)) is not None and fit > 0.6
    ]
    if not scored:
        return []
    best = max(scored, key=lambda one: one[:2])
    rivals = sum(is_article(one[2]) for one in scored)
    if rivals > 3 and best[0] < 3.5 and (pages or hint):
        return []  # a list of articles, none of which is known as this page's
    first = best[2]
    same = [one for one in sorted(scored, key=lambda one: one[:2], reverse=True)
            if one[2] is first or _agree(first, one[2], one[0])]
    return [one[2] for one in same]


def _agree(first: Json, other: Json, fit: float) -> bool:
    """Whether another object tells of the same article: it has the page's address, or the same headline."""
    if not is_article(other):
        return True
    mine, theirs = words(headline_of(first)), words(headline_of(other))
    return fit >= 5.0 or bool(mine and theirs and len(mine & theirs) >= 0.6 * min(len(mine), len(theirs)))


def _fit(obj: Json, pages: set[str], hint: frozenset[str]) -> float | None:
    kinds = types_of(obj)
    if any(kind in _LIST_TYPES for kind in kinds):
        return None
    if _are_article(kinds):
        fit = 3.0
    else:
        fit = max((_WEAK_TYPES.get(kind, 0.0) for kind in kinds), default=0.0)
        if not kinds and "headline" in obj:
            fit = 1.5
        if fit == 0.0:
            return None
    if pages and (own := addresses_of(obj)):
        fit += 2.0 if own & pages else -1.5
    title = words(headline_of(obj))
    if hint and title:
        share = len(hint & title) / min(len(hint), len(title))
        fit += 2.0 * share if share > 0.34 else -1.0
    return fit + (0.25 if obj.get("datePublished") else 0.0) + (0.1 if obj.get("author") else 0.0)


def headline_of(obj: Json) -> str | None:
    """The object's headline, or its name."""
    return plain(obj.get("headline")) or plain(obj.get("name"))


def addresses_of(obj: Json) -> set[str]:
    """The addresses by which the object names the page that it belongs to, without scheme, query and fragment."""
    found: set[str] = set()
    for key in ("url", "mainEntityOfPage", "mainEntityofPage", "@id"):
        for value in islice(items(obj.get(key)), 5):
            if isinstance(value, dict):
                value = value.get("@id") or value.get("url")
            if isinstance(value, str) and (address := _address(value)):
                found.add(address)
    return found


def _address(url: str) -> str:
    """What two spellings of a page's address share; empty for a home page and for what is no address."""
    url = url.strip()
    if not url.startswith(("http", "//", "/")):
        return ""
    rest = re.sub(r"^(?:https?:)?//", "", url).split("#")[0]
    rest, _, query = rest.partition("?")
    host, _, path = rest.partition("/")
    path = path.rstrip("/").removesuffix("/amp").removesuffix(".html").lower()
    return f"{host.lower().removeprefix('www.').removeprefix('m.')}/{path or query}" if path or query else ""


class Graph:
    """The objects of a page by their `@id`, so that a reference can be followed."""

    def __init__(self, objects: Iterable[Any]) -> None:
        self._objects = list(objects)
        self._index: dict[str, Json] | None = None

    def resolve(self, value: Any) -> Any:
        """The object that a bare reference stands for; any other value as it is."""
        if not isinstance(value, dict) or not isinstance(name := value.get("@id"), str):
            return value
        if any(key in value for key in ("name", "headline", "url", "contentUrl")):
            return value
        if self._index is None:
            self._index = self._build()
        return self._index.get(name, value)

    def _build(self) -> dict[str, Json]:
        index: dict[str, Json] = {}
        waiting: list[Any] = self._objects[::-1]
        for _ in range(_MAX_NODES):
            if not waiting:
                break
            one = waiting.pop()
            if isinstance(one, dict):
                name = one.get("@id")
                if isinstance(name, str) and len(one) > len(index.get(name, {"@id": name})):
                    index[name] = one
                waiting.extend(v for v in one.values() if isinstance(v, (dict, list)))
            elif isinstance(one, list):
                waiting.extend(v for v in one[:_MAX_OBJECTS] if isinstance(v, (dict, list)))
        return index
