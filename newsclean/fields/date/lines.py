"""Dates that a page prints in its lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

from newsclean.fields.byline.lines import may_lead
from newsclean.fields.date.apart import BEHIND, IN_SENTENCE, OTHER_PART, part_hints
from newsclean.fields.date.changes import ORIGINAL
from newsclean.fields.date.clock import with_clock_below
from newsclean.fields.date.masthead import in_masthead
from newsclean.fields.date.original import is_original, with_changes
from newsclean.fields.date.scene import Scene, Stated, container_hints, place_of
from newsclean.fields.date.sentence import ends_byline, in_sentence, is_part, is_span
from newsclean.fields.layout import is_row, lines_around
from newsclean.fields.pictures.caption_gate import may_end_in_credit
from newsclean.fields.teasers import in_teaser
from newsclean.page import Block
from newsclean.strings.credits.credits import split_caption
from newsclean.strings.dates.dates import ParsedDate, find_dates, label_of
from newsclean.strings.lazy import lazy
from newsclean.strings.names.bylines import parse_byline

ABOVE: Final = 8
BELOW: Final = 20
AFTER: Final = 12
_MAX_LINE: Final = 240
_MOST_DATES: Final = 4  # of one line
_NUMBER: Final = lazy(r"\d+")
_NUMBERS: Final = lazy(r"\d(?:\D+\d|\d{7})")  # two of them, or one that can be a whole date
# A year of four digits, or one of two behind a day and a month.
_DATED: Final = lazy(
    r"(?:1[349]|2[05])\d\d|\d[./-]\s?\d{1,2}[./-]\s?\d\d|'\d\d"
    r"|\d[^\W\d]{0,2}[\s./-]{1,3}(?:de |of )?[^\W\d]{3,14}\.?[\s,./-]{1,2}\d\d\b"
    r"|[^\W\d]{3}\.? \d{1,2}[\s,./-]{1,2}\d\d\b"
    r"|\d\s[\u0e00-\u0e7f][\u0e00-\u0e7f.]{2,14}\s\d\d\b"  # "3 พ.ค. 67"
)
_YEAR: Final = lazy(r"(?:19|20)\d\d|[./-]\d\d\b|年")
_MAX_LABEL: Final = 25  # characters of a line that is a label alone
_MAX_LABEL_BLANKS: Final = 2
_SAYS: Final = 25  # characters before a date from which they are a sentence that it stands in
_WORDS: Final = 3
_OPENS: Final = 3  # characters before a date that opens its line
_SHORT_REST: Final = 40  # characters of a line beside its dates: labels, a name
_OF_PICTURES: Final = frozenset(("caption", "credit"))
DATES_ONLY: Final = "dates only"
_DATE_WORDS: Final = frozenset("date datum data fecha dato дата tarih päivämäärä dátum ημερομηνία".split())
_EARLIER: Final = lazy(  # "Photo taken 3 May 2019", "Received 3 May 2019" of a paper that appeared later
    r"(?i)\b(?:taken|pictured|photographed|aufgenommen|fotografiert|prise?|photographiée?|tomada|tirada|scattata"
    r"|genomen|taget|tagen|снято|сделано|received|accepted|eingegangen|angenommen|reçue?|acceptée?|recibido|aceptado"
    r"|recebido|aceite|aceito|ricevuto|accettato|поступила|принята)(?: (?:on|in|am|le|el|em|il|op|den))?[\s:,]*$"
)
_POST: Final = lazy(r"\(@\w+\)")  # how an embedded post is signed: "— Jane Doe (@janedoe) May 4, 2024"
_RIGHTS: Final = ("©", "(c)", "copyright", "all rights")


def _has_rights(text: str) -> bool:
    low = text.casefold()
    return any(word in low for word in _RIGHTS)


def window(scene: Scene) -> list[Block]:
    """The blocks around the headline, above the prose and after it."""
    near = lines_around(scene.page, scene.headline, scene.prose, above=ABOVE, below=BELOW, after=AFTER)
    return [scene.page.blocks[index] for index in sorted(near)]


def from_lines(
    scene: Scene, blocks: Sequence[Block] | Iterator[Block], *, far: bool = False
) -> Iterator[Stated]:
    """Dates printed in short lines and at the beginning of the first paragraph."""
    start = scene.prose[0]
    for block in blocks:
        text = block.text
        if len(text) > _MAX_LINE:
            if block.index > start + 1 or far:
                continue
            text = text[:120]
        if scene.reference is None and not _may_hold_a_date(text):
            continue
        if far and not _YEAR.search(text):
            continue
        dates = find_dates(text, language=scene.language, reference=scene.reference)
        if len(dates) == 1 and (clocked := with_clock_below(scene.page, block, dates[0], scene.language)):
            dates = (clocked,)
        hints = _line_hints(scene, block, len(dates), far) if dates else []
        if len(dates) > 1 and len(block.text) - sum(one.end - one.start for one in dates) <= _SHORT_REST:
            hints.append(DATES_ONLY)
        for number, one in enumerate(with_changes(text, dates[:_MOST_DATES])):
            if one.label is None and is_row(scene.page, block):
                continue
            if number == 0 and one.label is None and one.start <= _OPENS and block.index:
                one = one._replace(label=_label_above(scene.page.blocks[block.index - 1].text))
            said = ["first of line" if number == 0 else "later in line"]
            if is_original(text, one):
                said.append(ORIGINAL)
            yield _stated(scene, one, block, [*hints, *said])


def _label_above(text: str) -> str | None:
    """What the line above a date says happened then, if it is nothing but a label ("Published", "Last updated:")."""
    if len(text) > _MAX_LABEL or text.count(" ") > _MAX_LABEL_BLANKS:
        return None
    return label_of(text)


def _may_hold_a_date(text: str) -> bool:
    """Whether a line holds a year and another number, or the sign for a year."""
    if _NUMBERS.search(text) is not None:
        if _DATED.search(text):
            return True
        if not text.isascii() and not all(number.isascii() for number in _NUMBER.findall(text)):
            return True
    return "年" in text or "년" in text


def _stated(scene: Scene, one: ParsedDate, block: Block, hints: list[str]) -> Stated:
    rest = len(block.text) - (one.end - one.start)
    parted = is_part(block.text, one.start, one.end)
    if one.start <= _OPENS or (parted and hints[0] in ("just above", "just below")):
        # "25.04.24 | 14:07 Uhr | Von Ann Cole", "by Ann Cole | 25.04.24 | Shipping": no caption is made like these.
        hints = [hint for hint in hints if hint != "credited"]
    hints = [*hints, "bare" if rest <= 4 else "short rest" if rest <= _SHORT_REST else "long rest"]
    if one.label == "published":
        hints.append("published")
    elif one.label is None and not one.updated:
        hints += _before(block.text[: one.start], parted or ends_byline(block.text, one.start, one.end), scene.language)
    if isinstance(one.value, datetime):
        hints.append("clock")
    if one.relative:
        hints.append("relative")
    modified = one.updated or ("updated label" in hints and one.label is None)
    place = hints[0]
    said = (
        [f"line {hint}" for hint in hints]
        + [f"line {place} {hints[-1]}"]
        + [f"line {place} {'updated' if modified else one.label or 'plain'}"]
    )
    if one.label is None and (elsewhere := _tells_of(scene, one, block, hints)):
        said.append(f"line {elsewhere}")
    return Stated(
        one.value, "line", block.text, block.index, tuple(said), one.ambiguous, modified, one.relative
    )


def _tells_of(scene: Scene, one: ParsedDate, block: Block, hints: Sequence[str]) -> str | None:
    """What else than the page a date without a label tells of: an event in a sentence, a story named in a box."""
    captioned = one.start > _OPENS and (block.kind == "caption" or block.role in _OF_PICTURES)
    if captioned or _EARLIER.search(block.text, 0, one.start):
        return IN_SENTENCE  # when the picture was taken, or a paper came in
    sentence = in_sentence(block.text, one.start, one.end, ended=block.kind != "list_item")
    if sentence or is_span(block.text, one.start, one.end):
        return IN_SENTENCE
    if BEHIND in hints and block.text[max(0, one.start - 1) : one.start].isalpha():
        return OTHER_PART  # "Harbour27.02.2016": the section and the day of another story
    if in_teaser(scene.page, scene.headline, scene.prose, block) or in_masthead(scene, block):
        return OTHER_PART
    if "apart" not in hints:
        return None
    named = block.text[: one.start].count(" ") >= _WORDS
    rest = block.text[one.end :]
    teaser = block.links == 1 and rest.count(" ") >= _WORDS and block.link_chars * 2 > len(rest)  # a day and a headline
    return OTHER_PART if named or teaser else None


def _before(text: str, parted: bool, language: str | None) -> list[str]:
    """What the words of the line before a date without a label say of it, unless they are a byline or another part."""
    text = text.strip(" :|•·-–—")
    if text.casefold() in _DATE_WORDS:
        return ["date word"]
    if parted or len(text) <= _SAYS or text.count(" ") < _WORDS:
        return []
    return [] if may_lead(text) and parse_byline(text, language=language) is not None else ["behind words"]


def _line_hints(scene: Scene, block: Block, count: int, far: bool) -> list[str]:
    hints = [place_of(scene, block.index), *container_hints(scene, block), *part_hints(scene, block.index)]
    if block.kept is not False:
        hints.append("kept")
    if block.kind in ("heading", "caption"):
        hints.append(block.kind)
    if len(block.text) > _MAX_LINE:
        hints.append("prose")
    leads = may_lead(block.text)
    if len(block.text) > 40 and may_end_in_credit(block.text):
        caption, credit = split_caption(block.text)
        if credit is not None and (caption is not None or not leads):  # not "Author: Jane Doe, 3 May 2024"
            hints.append("credited")
    if count > 1:
        hints.append("several dates")
    if leads:
        hints.append("beside lead")
    if _has_rights(block.text):
        hints.append("rights")
    if _POST.search(block.text):
        hints.append("post")
    if block.link_chars > len(block.text) * 0.6:
        hints.append("linked")
    if far:
        hints.append("far")
    if scene.page.format == "text":
        hints.append("dump")
    return hints
