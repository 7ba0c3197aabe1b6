"""The order of everything: read, clean, extract."""
from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from newsclean.article import Article, Evidence
from newsclean.clean.clean import clean
from newsclean.clean.sign_off import sign_offs
from newsclean.clean.standfirst import keep_standfirst_line, standfirsts
from newsclean.errors import SourceTypeError, UnknownFormatError
from newsclean.fields.author_note import drop_author_notes
from newsclean.fields.body import article_blocks, body_text
from newsclean.fields.byline import find_byline
from newsclean.fields.canonical import canonical_url
from newsclean.fields.date import find_dates
from newsclean.fields.images import find_images
from newsclean.fields.kinds import kinds_of, mark_chosen
from newsclean.fields.language import language as find_language
from newsclean.fields.layout import places_of
from newsclean.fields.page_kind import CONFIDENCE, no_article
from newsclean.fields.paywall import paywalled
from newsclean.fields.paywall_prompt import paywall_prompts
from newsclean.fields.related import find_related
from newsclean.fields.section import section
from newsclean.fields.site_name import site_name
from newsclean.fields.structured import structured
from newsclean.fields.summary import summary
from newsclean.fields.title import find_title
from newsclean.fields.topics import topics
from newsclean.kinds import READER, Kind, chosen
from newsclean.page import Format, Page, Role
from newsclean.read.read import read
from newsclean.strings.languages import normalise_language
from newsclean.version import VERSION

MAX_LINE: Final = 160  # characters of a byline or date line
MAX_DENSE_LINE: Final = 60  # in Chinese, Japanese and Korean
_DENSE = re.compile("[\u3040-\u9fff\uac00-\ud7af]")
LOW_CONFIDENCE: Final = 0.5  # an expected F1 of the body below this is worth a warning


@dataclass(frozen=True, slots=True)
class Result:
    """An article and the page that it was made of, its blocks marked."""

    article: Article
    page: Page


def run(
    source: bytes | str, *, url: str | None = None, format: Format | None = None, language: str | None = None,
    reference: datetime | None = None, charset: str | None = None, include: Iterable[Kind] = READER,
) -> Result:
    """Read, clean and extract one page; `newsclean.extract` says what the arguments mean."""
    kinds = chosen(include)
    check(source, url=url, format=format, language=language, reference=reference, charset=charset)
    url = url and url.encode("utf-8", "replace").decode()  # lone surrogates can't be written
    page = read(source, url=url, format=format, charset=charset)
    confidence = clean(page)
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
    if texts.get("language") and normalise_language(str(texts["language"])) is None:
        raise UnknownFormatError(f"language must be a BCP 47 tag, not {texts['language']!r}")
    if format not in (None, "html", "text"):
        raise UnknownFormatError(f'format must be "html", "text" or None, not {format!r}')


def extract_fields(
    page: Page, confidence: float, include: tuple[Kind, ...] = READER, *, language: str | None = None,
    reference: datetime | None = None,
) -> Article:
    """The fields of a cleaned page."""
    data = structured(page)
    evidence: dict[str, Evidence] = {}
    site, evidence["site_name"] = site_name(page, data)
    stated, evidence["language"] = find_language(page, data)
    spoken = language or stated
    canonical, evidence["canonical_url"] = canonical_url(page, data)
    base_url = page.metadata.base_url or page.url or canonical
    places = places_of(page)
    title = find_title(page, data, site_names=[site, *data.site_names] if site else data.site_names, places=places)
    byline = find_byline(page, data, headline=title.position, language=spoken, site_name=site,
                         places=places)
    dates = find_dates(page, data, headline=title.position, language=spoken, url=page.url or canonical,
                       reference=reference, places=places)
    images = find_images(page, data, headline=title.position, base_url=base_url)
    _unmark(page, title.position, byline.blocks, dates.blocks, images.caption_blocks)
    if title.position is not None and page.format == "text":
        keep_standfirst_line(page, title.position)
    drop_author_notes(page, byline.authors)
    related = find_related(page, base_url=base_url)
    kinds = kinds_of(page, headline=title.position, captions=images.caption_blocks, related=related.blocks,
                     standfirsts=standfirsts(page, title.position), sign_offs=sign_offs(page))
    blocks = article_blocks(page, kinds, title=title.value, base_url=base_url,
                            images=list(zip(images.images, images.positions, strict=True)))
    kept_by = sorted({block.by for block in page.kept()})
    instead = no_article(page)
    if instead is not None:
        confidence = min(confidence, CONFIDENCE)
    mark_chosen(page, kinds, include)
    evidence["related"] = related.evidence
    evidence["title"] = title.evidence
    evidence |= byline.evidence | dates.evidence | images.evidence
    evidence["body"] = Evidence(
        source=", ".join(kept_by) or None,
        confidence=round(confidence, 3) if kept_by else 0.0,
        why=(instead or "expected word F1 of the chosen blocks") if kept_by else "no block reads like an article",
    )
    about, evidence["summary"] = summary(page, data)
    keywords, evidence["topics"] = topics(page, data, site_name=site)
    part, evidence["section"] = section(page, data)
    paid, evidence["paywalled"] = paywalled(page, data, prompts=paywall_prompts(page))
    return Article(
        title=title.value, byline=byline.byline, authors=byline.authors, date=dates.date, updated=dates.updated,
        image_caption=next((image.caption for image in images.images if image.lead), None), images=images.images,
        body=body_text([block for block in blocks if block.kind in include]), blocks=blocks, include=include,
        related=related.links, summary=about, topics=tuple(keywords), section=part,
        language=spoken, site_name=site, canonical_url=canonical, url=page.url, paywalled=paid, evidence=evidence,
        warnings=tuple(page.warnings + _warnings(bool(kept_by), confidence, instead)), version=VERSION,
    )


def _unmark(
    page: Page, headline: int | None, bylines: frozenset[int], dates: frozenset[int], captions: frozenset[int]
) -> None:
    """Give the blocks that the fields have read their roles, which takes them out of the body."""
    roles: tuple[tuple[frozenset[int], Role, str], ...] = (
        (captions, "caption", "the caption or credit of a picture"),
        (dates, "date", "the line with the date"),
        (bylines, "byline", "the line with the byline"),
        (frozenset() if headline is None else frozenset({headline}), "title", "the headline"),
    )
    for indexes, role, why in roles:
        for index in indexes:
            block = page.blocks[index]
            if role in ("byline", "date") and block.kept and not _is_line(block.text):
                continue  # a paragraph that begins with its author's name or the date
            block.mark(kept=False, role=role, by=f"field:{role}", why=why)


def _is_line(text: str) -> bool:
    """Whether a text is short enough to be a line with a byline or a date and nothing else."""
    return len(text) <= (MAX_DENSE_LINE if _DENSE.search(text) else MAX_LINE)


def _warnings(found: bool, confidence: float, instead: str | None) -> list[str]:
    """What a caller should know of the result; `instead` is what the page looks like in place of an article."""
    if not found:
        return ["no article text was found"]
    if instead is not None:
        return [instead]
    return ["the body is uncertain"] if confidence < LOW_CONFIDENCE else []
