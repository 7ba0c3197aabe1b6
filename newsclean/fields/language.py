"""The language: what the page declares, checked against its text."""
from __future__ import annotations

from dataclasses import replace
from typing import Final

from newsclean.article import Evidence
from newsclean.fields.choose import Candidate, choose
from newsclean.fields.layout import is_dense
from newsclean.fields.sources import Source, candidates, meta
from newsclean.fields.structured import Structured, structured
from newsclean.page import Page
from newsclean.strings.languages import detect_language, is_refuted, normalise_language, same_language

# One family: what a template says is said in all of them, so together they weigh no more than one.
SOURCES: Final = (
    Source("html:lang", 0.85, lambda page, _: (page.metadata.language, page.language), "declared"),
    Source("jsonld:inLanguage", 0.8, lambda _, data: (data.language,), "declared"),
    Source("meta:content-language", 0.7, meta(
        "content-language", "language", "dc.language", "dcterms.language", "dc.language.iso", "inlanguage"
    ), "declared"),
    Source("meta:og:locale", 0.6, meta("og:locale"), "declared"),  # themes and plugins leave their default in it
)
_OWN_FORM: Final = 2.0  # the page's own tag stands as it is: the region of a default is not added to it
_PROSE: Final = 80  # characters from which a block is running text
_SAMPLE: Final = 1_000
_MAX_BLOCKS: Final = 2_000
_LONG: Final = 300  # characters of a text that tell its language
_LONG_DENSE: Final = 120  # the same in a script without spaces
_REFUTED: Final = 0.3  # of the trust in a declaration that the words of the text contradict


def language(page: Page, data: Structured | None = None) -> tuple[str | None, Evidence]:
    """A BCP 47 tag. The text decides which language; a declaration that agrees gives its form, the page's own first."""
    data = structured(page) if data is None else data
    found = candidates(page, data, SOURCES, parse=normalise_language, precision=_precision)
    if found and found[0].source == "html:lang":
        found[0] = replace(found[0], precision=_OWN_FORM)
    sample = sample_text(page)
    detected, sure = detect_language(sample)
    if detected is not None:
        agreed = next((one.value for one in found if same_language(one.value, detected)), detected)
        code = _language_of(agreed)
        trust = sure * (0.97 if len(sample) > (_LONG_DENSE if is_dense(sample) else _LONG) else 0.75)
        found = [
            replace(one, trust=one.trust * _REFUTED)
            if not same_language(one.value, detected) and is_refuted(one.value, sample, detected)
            else one
            for one in found
        ]
        found.append(Candidate(code, "text", sample[:80], trust))
    winner, evidence = choose(found, same=_language_of, looked_for="lang attributes, meta tags, the text itself")
    return (winner.value if winner else None), evidence


def sample_text(page: Page) -> str:
    """Running text of the page: of the body where it is marked, else its longest kind of blocks, else any."""
    kept = page.kept() or [block for block in page.blocks[:_MAX_BLOCKS] if len(block.text) >= _PROSE] or page.blocks
    parts: list[str] = []
    size = 0
    for block in kept:
        parts.append(block.text[:500])
        size += len(parts[-1])
        if size > _SAMPLE:
            break
    return " ".join(parts)


def _language_of(tag: str) -> str:
    return tag.partition("-")[0]


def _precision(tag: str) -> float:
    return min(1.0, 0.5 * tag.count("-"))
