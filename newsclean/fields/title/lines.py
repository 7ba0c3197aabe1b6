"""What is known of a line of a dump that may be the headline, from the line itself and its neighbours."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from newsclean.fields.pictures.caption_gate import may_end_in_credit
from newsclean.fields.title.company import Company
from newsclean.page import Block, Page
from newsclean.strings.credits.credits import split_caption
from newsclean.strings.lazy import lazy
from newsclean.strings.names.agencies import is_agency_line

_CHROME: Final = lazy(
    r"\b(?:comments?|kommentare?|share|teilen|min(?:utes?|\.)? read|subscribe|newsletter|menu|search|suche|"
    r"log ?in|sign (?:in|up)|posted|"
    r"published|updated|skip to|home|contact|about us|cookies?|login|abo|written by|advertisement|anzeige|read more)\b",
    re.IGNORECASE,
)
_DATED: Final = lazy(
    r"\d{4}|\d{1,2}[:.]\d\d|\b\d{1,2}\s*(?:h|min|hours?|days?|weeks?|months?)\b", re.IGNORECASE
)
_BYLINE: Final = lazy(
    r"^(?:by|von|par|por|di|door|av|af|автор|oleh|tekst|text)[:\s]"
    r"|^(?:analysis|story|opinion|review|words|report|interview|column|commentary|posted|written|reported) by\s"
    r"|^(?:authors?|autor(?:i|es?|en|in|a)?|auteure?s?|autore|авторы?|автори?|redakt\w+|作者|记者|記者|文)\s?[:：]",
    re.IGNORECASE,
)
# A line that is a picture's credit: over it stands a caption.
_PICTURE: Final = lazy(
    r"^(?:\W{0,2}(?:photos?|fotos?|image|imagen|immagine|bild|picture|illustration|фото|φωτο\w*|zdj\w+|fot\.|kuva|写真|图片|사진)"
    r"(?: credit| by| courtesy)?\s?[:：/|]|(?:©|\(c\)) ?(?!\d{4})|getty images|"
    r"(?:ap|afp|reuters|epa|dpa|imago|shutterstock|alamy)\s?[/|])",
    re.IGNORECASE,
)
_TOPICS: Final = lazy(
    r"^(?:topics?|tags?|tagged|themen?|(?:video )?keywords?|filed under|schlag\w+|etiquetas|temas|archivado en|"
    r"mots-cl\w+)\s?[:：]",
    re.IGNORECASE,
)
# Who is who in a picture.
_SIDES: Final = lazy(
    r"\((?:l-r|l to r|left|right|v\. ?l\.|von links|links|rechts|de izq\w*|da sin\w*|de g\. à d\.)\b"
    r"|\b(?:l-r|from left|from right|von links)\b",
    re.IGNORECASE,
)
_SENTENCE: Final = lazy(r"[.!?。！？]\s+\w")
_CREDIT_BEHIND: Final = lazy(
    r"\([^()]{0,30}?\b(?:photo|picture|image|foto|fotos|bild|file|supplied|handout|courtesy|reuters|afp|dpa|getty)\b[^()]{0,60}\)$"
    r"|[＝=（(/][^＝=（(]{1,40}(?:撮影|提供|摄|攝|摄影|攝影|供图)[)）]?$",
    re.IGNORECASE,
)
_CREDIT: Final = lazy(
    r"\((?:file |photo|foto|image|bild|pic)|(?:photo|foto|image|bild|picture|credit|getty|"
    r"reuters|afp)s?\s*[:/]|©|getty images|/ ?(?:ap|afp|reuters)\b",
    re.IGNORECASE,
)
_LABEL: Final = 20  # characters within which the colon of a label stands
_MIN_HEADLINE: Final = 8
_SHORT_LINE: Final = 40  # characters under which a line with a date or a byline says little else
_SHORT: Final = 120  # characters up to which a neighbour is a line of its own kind
_RIGHTS: Final = lazy(r"©|\(c\) ?\d{4}|\bcopyright\b|all rights reserved|alle rechte vorbehalten", re.IGNORECASE)
_ONE_DATE: Final = (
    r"(?:\d{1,2}\.? [^\W\d]{3,9}\.?,? 20\d\d|[^\W\d]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? 20\d\d)"
)
# At the end not behind a short word: "what became of it on 9 May 2024" needs its date.
_DATE: Final = lazy(
    rf"^(?:\w{{3,9}},? )?{_ONE_DATE} (?=\w)"
    rf"|(?<=[\w?!])(?<! [^\W\d])(?<! [^\W\d]{{2}})(?<! [^\W\d]{{3}})(?: [/|•·–—-])? {_ONE_DATE}$"
)


def without_date(text: str) -> str:
    """A line without the date that is joined to its beginning or end."""
    if not (text[:1].isdigit() or text[-4:].isdigit() or text[4:6].strip(" ,.").isdigit()):
        return text
    shorter = _DATE.sub("", text, count=1)
    return shorter if len(shorter) >= _MIN_HEADLINE else text


def bucket(name: str, value: float, edges: tuple[float, ...]) -> str:
    """The name of the feature that a number falls under."""
    for edge in edges:
        if value <= edge:
            return f"{name}<={edge}"
    return f"{name}>"


@dataclass(slots=True)
class DumpLines:
    """The lines of a dump, and what they say once it has been asked for."""

    page: Page
    known: dict[int, list[str]] = field(default_factory=dict)
    counts: Mapping[str, int] = field(init=False)  # how often each text stands on the page
    company: Company = field(init=False)

    def __post_init__(self) -> None:
        self.counts = Counter(block.text for block in self.page.blocks)
        self.company = Company(self.page.blocks, self.counts, self.said)

    def said(self, block: Block) -> list[str]:
        """Which tests a line passes."""
        said = self.known.get(block.index)
        if said is None:
            text = block.text
            said = self.known[block.index] = [
                name for name, test in _TESTS.items() if test.search(text)
            ]
            if "byline" not in said and is_agency_line(text):
                said.append("byline")
        return said


def line_features(lines: DumpLines, block: Block) -> dict[str, float]:
    """Features of a line of a dump, its own and its neighbours'."""
    page, counts, text = lines.page, lines.counts, block.text
    blocks = page.blocks
    # A heading is known in dumps in Markdown alone, which the weights were not fitted on.
    found: dict[str, float] = {"paragraph" if block.kind == "heading" else block.kind: 1.0}
    found.update(dict.fromkeys(lines.company.features(block), 1.0))
    found.update(dict.fromkeys(_form(text), 1.0))
    if counts[text] > 1:
        found["repeated"] = 1.0
    around = {
        offset: blocks[block.index + offset]
        for offset in (-2, -1, 1, 2, 3)
        if 0 <= block.index + offset < len(blocks)
    }
    found.update(dict.fromkeys(lines.said(block), 1.0))
    if len(text) < _SHORT_LINE:
        found.update((f"short {name}", 1.0) for name in ("dated", "byline") if name in found)
    for offset, other in around.items():
        if len(other.text) < _SHORT:
            found.update((f"{name} {offset:+d}", 1.0) for name in lines.said(other))
        found[bucket(f"length {offset:+d}", len(other.text), (12, 30, 80, 160))] = 1.0
        if other.text == text:
            found[f"twin {offset:+d}"] = 1.0
    found[f"alone {block.part == 0} {_alone_after(page, block)}"] = 1.0
    nodes = page.nodes
    if nodes.ends[block.node] - nodes.starts[block.node] > 4:
        found["in a long group"] = 1.0
    if len(text) > 30 and may_end_in_credit(text) and split_caption(text).credit is not None:
        found["has a credit"] = 1.0
    if text[0] in "(‹<←" or (text[0] == "«" and "»" not in text):
        found["opens with a bracket"] = 1.0
    if text[-1:] in ")影供摄攝图）" and _CREDIT_BEHIND.search(text):
        found["credit behind"] = 1.0
    letters_only = sum(map(str.isalpha, text))
    if letters_only < 0.6 * len(text):
        found["few letters"] = 1.0
    letters = [word[0] for word in text.split() if word[0].isalpha()]
    if letters and sum(map(str.isupper, letters)) > 0.7 * len(letters):
        found["title case"] = 1.0
    return found


def _form(text: str) -> Iterator[str]:
    """What the marks in a line make of it."""
    if text[:1].islower():
        yield "small letter first"
    if ":" in text[1:-1]:
        yield "colon within"
    if text[-1:] == "!":
        yield "exclamation"
    if " / " in text:
        yield "slash"
    if text.count(",") > 2:
        yield "commas"
    if (":" in text[:_LABEL] or "：" in text[:_LABEL]) and _TOPICS.search(text):
        yield "topics"
    if _SIDES.search(text):
        yield "who stands where"


def _alone_after(page: Page, block: Block) -> bool:
    return block.index + 1 >= page.nodes.ends[block.node]


_TESTS: Final = {
    "dated": _DATED,
    "byline": _BYLINE,
    "sentences": _SENTENCE,
    "credit": _CREDIT,
    "chrome": _CHROME,
    "rights": _RIGHTS,
    "picture": _PICTURE,
}
