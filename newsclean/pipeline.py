"""The order of everything: read, clean, extract."""
from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from newsclean.article import Article, Evidence
from newsclean.clean.clean import clean
from newsclean.elsewhere.complete import complete
from newsclean.elsewhere.longer import MORE_ELSEWHERE, holds_more
from newsclean.errors import SourceTypeError, UnknownFormatError
from newsclean.fields.body import body_text
from newsclean.fields.byline.byline import find_byline
from newsclean.fields.canonical import canonical_url
from newsclean.fields.date.date import find_dates
from newsclean.fields.language import language as find_language
from newsclean.fields.layout import places_of
from newsclean.fields.page_kind import CONFIDENCE
from newsclean.fields.paywall import paywalled
from newsclean.fields.paywall_prompt import paywall_prompts
from newsclean.fields.pictures.images import find_images
from newsclean.fields.section import section
from newsclean.fields.site_name import site_name
from newsclean.fields.structured import structured
from newsclean.fields.summary import summary
from newsclean.fields.title.title import find_title
from newsclean.fields.topics import topics
from newsclean.kinds import READER, Kind, chosen
from newsclean.page import Format, Page, Source
from newsclean.read.decoding.encodings import codec_for
from newsclean.read.read import read
from newsclean.settle import Story, settle
from newsclean.strings.languages import normalise_language
from newsclean.version import VERSION

_LIST: Final = re.compile(r"[\s,;]")  # a page may declare several languages, a caller names one
LOW_CONFIDENCE: Final = 0.5  # an expected F1 of the body below this is worth a warning


@dataclass(frozen=True, slots=True)
class Result:
    """An article and the page that it was made of, its blocks marked."""

    article: Article
    page: Page


def run(
    source: Source, *, url: str | None = None, format: Format | None = None, language: str | None = None,
    reference: datetime | None = None, charset: str | None = None, include: Iterable[Kind] = READER,
) -> Result:
    """Read, clean and extract one page; `newsclean.extract` says what the arguments mean."""
    kinds = chosen(include)
    check(source, url=url, format=format, language=language, reference=reference, charset=charset)
    url = url and url.encode("utf-8", "replace").decode()  # lone surrogates can't be written
    language = normalise_language(language)
    page = read(source, url=url, format=format, charset=charset)
    page.warnings[:0] = _odd_arguments(source, url, charset)
    page, confidence = complete(page, clean(page))
    return Result(extract_fields(page, confidence, kinds, language=language, reference=reference), page)


def check(source: object, *, format: object, reference: object, **texts: object) -> None:
    """Raise a typed error where the call itself is wrong."""
    if not isinstance(source, (bytes, bytearray, memoryview, str)):
        raise SourceTypeError(f"the source must be bytes or str, not {type(source).__name__}")
    for name, value in texts.items():
        if value is not None and not isinstance(value, str):
            raise SourceTypeError(f"{name} must be a str or None, not {type(value).__name__}")
    if reference is not None and not isinstance(reference, datetime):
        raise SourceTypeError(f"reference must be a datetime or None, not {type(reference).__name__}")
    language = texts.get("language")
    if language is not None and (_LIST.search(str(language)) or normalise_language(str(language)) is None):
        raise UnknownFormatError(f"language must be a BCP 47 tag or None, not {language!r}")
    if format not in (None, "html", "text"):
        raise UnknownFormatError(f'format must be "html", "text" or None, not {format!r}')


def _odd_arguments(source: object, url: str | None, charset: str | None) -> list[str]:
    """What is said of arguments that come with a page from elsewhere, and are of no use."""
    said = []
    if url and not url.lower().startswith(("http://", "https://")):
        said.append("the url is no http(s) address")
    if charset and not isinstance(source, str) and codec_for(charset) is None:
        said.append(f"the charset {charset[:40]!r} is unknown and was ignored")
    return said


def extract_fields(
    page: Page, confidence: float, include: tuple[Kind, ...] = READER, *, language: str | None = None,
    reference: datetime | None = None,
) -> Article:
    """The fields of a cleaned page."""
    data = structured(page)
    site, site_evidence = site_name(page, data)
    stated, language_evidence = find_language(page, data)
    spoken = language or stated
    canonical, canonical_evidence = canonical_url(page, data)
    base_url = page.metadata.base_url or page.url or canonical
    places = places_of(page)
    title = find_title(page, data, site_names=[site, *data.site_names] if site else data.site_names, places=places)
    pictures = find_images(page, data, headline=title.position, base_url=base_url) if page.format == "html" else None
    byline = find_byline(page, data, headline=title.position, language=spoken, site_name=site, places=places,
                         captions=pictures.caption_blocks if pictures else frozenset())
    dates = find_dates(page, data, headline=title.position, language=spoken, url=page.url or canonical,
                       reference=reference, places=places)
    # Markup says what a caption is, and who is named there has not written the story; in a dump a byline is told first.
    images = pictures or find_images(page, data, headline=title.position, base_url=base_url, bylines=byline.blocks)
    story = settle(page, include, title=title, byline=byline, dates=dates, images=images, base_url=base_url)
    longer = [MORE_ELSEWHERE] if holds_more(page, data.article_body) else []
    if story.instead is not None:
        confidence = min(confidence, CONFIDENCE)
    about, summary_evidence = summary(page, data, site_name=site, title=title.value)
    keywords, topics_evidence = topics(page, data, site_name=site, title=title.value)
    part, section_evidence = section(page, data, site_name=site, title=title.value)
    paid, paywall_evidence = paywalled(page, data, prompts=paywall_prompts(page))
    evidence = {
        "site_name": site_evidence, "language": language_evidence, "canonical_url": canonical_evidence,
        "related": story.related.evidence, "title": title.evidence,
        **byline.evidence, **dates.evidence, **images.evidence,
        "body": _body_evidence(story, confidence),
        "summary": summary_evidence, "topics": topics_evidence, "section": section_evidence,
        "paywalled": paywall_evidence,
    }
    return Article(
        title=title.value, byline=byline.byline, authors=byline.authors, date=dates.date, updated=dates.updated,
        image_caption=next((image.caption for image in images.images if image.lead), None), images=images.images,
        body=body_text([block for block in story.blocks if block.kind in include]), blocks=story.blocks,
        include=include, related=story.related.links, summary=about, topics=tuple(keywords), section=part,
        language=spoken, site_name=site, canonical_url=canonical, url=page.url, paywalled=paid, evidence=evidence,
        warnings=(*page.warnings, *longer, *_warnings(story, confidence)), version=VERSION,
    )


def _body_evidence(story: Story, confidence: float) -> Evidence:
    """Who chose the body's blocks, and how sure that is."""
    if not story.kept_by:
        return Evidence(source=None, confidence=0.0, why="no block reads like an article")
    why = story.instead or "expected word F1 of the chosen blocks"
    return Evidence(source=", ".join(story.kept_by), confidence=round(confidence, 3), why=why)


def _warnings(story: Story, confidence: float) -> list[str]:
    """What a caller should know of the body."""
    if story.instead is not None:
        return [story.instead]
    if not story.kept_by:
        return ["no article text was found"]
    return ["the body is uncertain"] if confidence < LOW_CONFIDENCE else []
