"""Lines of a dump that are never its headline, whatever else speaks for them: dates, bylines, credits, captions."""

from __future__ import annotations

from typing import Final

from newsclean.clean.rules import own_lines
from newsclean.clean.rules.empty_labels import BREADCRUMB
from newsclean.fields.byline.lines import may_lead
from newsclean.fields.pictures.caption_gate import may_end_in_credit
from newsclean.page import Block, Page
from newsclean.strings.credits.credits import CaptionParts, split_caption
from newsclean.strings.dates.dates import find_dates
from newsclean.strings.lazy import lazy
from newsclean.strings.names.agencies import is_agency
from newsclean.strings.names.byline_words import ROLE_WORDS
from newsclean.strings.names.bylines import parse_byline
from newsclean.strings.names.given_names import is_given_name
from newsclean.strings.names.persons import looks_like_person

_MAX_SIGN: Final = 120  # characters of a line that is a byline or a date
_MAX_LABEL: Final = 25  # letters beside a date: "Last updated on", "4 min read"
_MAX_JOB: Final = 4  # words
_STOPS: Final = (".", "。", "।", "۔")
_SHOT: Final = ("摄", "攝", "摄影", "攝影", "撮影")
_BUTTON: Final = lazy(r"^\[ [^\[\]]{1,60} \]|\[ [^\[\]]{1,60} \]$")
_DIGIT: Final = lazy(r"\d")


def is_never_headline(page: Page, block: Block) -> bool:
    """Whether a line says by itself, or with its neighbours, that it is something else than the headline."""
    text = block.text
    return (
        _is_chrome(block) or _BUTTON.search(text) is not None
        or (len(text) <= _MAX_SIGN and (_is_date(text) or _is_byline(text)))
        or _is_job(page, block) or _is_caption(page, block)
    )


def _is_chrome(block: Block) -> bool:
    """Whether a named rule knows the line; a path to the page is left, for it confirms the headline that it ends in."""
    return block.kept is False and block.by in own_lines() and block.by != BREADCRUMB.name


def _is_date(text: str) -> bool:
    """Whether a line is a date with no more than a label beside it."""
    if _DIGIT.search(text) is None or not (dates := find_dates(text)):
        return False
    before, after = text[: dates[0].start], text[dates[-1].end :]
    most = _MAX_LABEL if dates[0].label else 0
    return _letters(before) <= most and _letters(after) <= most


def _letters(text: str) -> int:
    return sum(map(str.isalpha, text))


def _is_byline(text: str) -> bool:
    """Whether a line is a byline with its lead: "By Ada Brook". Of "Von Neumann machines" no word is a given name."""
    if not may_lead(text) or (byline := parse_byline(text)) is None or not byline.lead:
        return False
    if any(name.kind == "organization" for name in byline.names):
        return False
    return ":" in text or "：" in text or any(is_given_name(name.name.split()[0]) for name in byline.names)


def _is_job(page: Page, block: Block) -> bool:
    """Whether a line is what somebody is whose name stands over it: "Ada Brook", "Transport reporter"."""
    words = block.text.split()
    if len(words) > _MAX_JOB or words[-1].casefold() not in ROLE_WORDS or not block.index:
        return False
    return looks_like_person(page.blocks[block.index - 1].text)


def _is_caption(page: Page, block: Block) -> bool:
    """Whether a line is a credit, a sentence with a credit, or a caption that is printed again beside itself."""
    text, parts = block.text, _parts(block.text)
    if parts.caption is None:
        return _names_source(text, parts.credit or "")
    ended = parts.caption.endswith(_STOPS)
    if ended and parts.credit is not None:
        return True
    beside = [page.blocks[at].text for at in (block.index - 1, block.index + 1) if 0 <= at < len(page.blocks)]
    if (ended or parts.credit is not None) and text in beside:
        return True
    if parts.credit is not None:
        return False
    return any(other.startswith(text) and _parts(other).caption == text != other for other in beside)


def _parts(text: str) -> CaptionParts:
    return split_caption(text) if may_end_in_credit(text) else CaptionParts(text, None)


def _names_source(text: str, credit: str) -> bool:
    """Whether the credit of a line that is nothing else names somebody; "Photos: a week in pictures" does not."""
    return "/" in credit or text.endswith(_SHOT) or is_agency(credit) or looks_like_person(credit)
