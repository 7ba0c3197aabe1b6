"""A picture's caption and credit out of the texts that hold them."""
from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from newsclean.fields.pictures.caption_gate import may_end_in_credit
from newsclean.fields.pictures.caption_words import PICTURE_CREDIT
from newsclean.fields.pictures.no_caption import is_no_caption, is_no_credit
from newsclean.strings.credits.bare_labels import is_lone_label, without_bare_label, without_trailing_label
from newsclean.strings.credits.caption_edges import without_edges
from newsclean.strings.credits.caption_labels import begins_with_label, begins_with_picture
from newsclean.strings.credits.credits import CaptionParts, split_caption
from newsclean.strings.credits.parts import clean_credit

_WIDE_COPYRIGHT: Final = re.compile(r"[（(][CＣ][）)]")
_TITLED: Final = re.compile(r"([^()（）]+?)\s*[(（]([^()（）]+)[)）][.。]?")
_BY: Final = re.compile(r"\w{3,12} by ", re.IGNORECASE)  # "Photo by"
_SITE: Final = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,5},?$")
_MAX_ARTICLE: Final = 4  # letters
_MAX_CREDIT: Final = 160
_MAX_WHOLE: Final = 50  # characters of a text that may be nothing but a credit
_MAX_TAIL: Final = 240
_MAX_CAPTION: Final = 1_500


@dataclass(frozen=True, slots=True)
class Caption:
    """A caption and its credit, as far as either is there, and the printed text they came from."""

    text: str | None = None
    credit: str | None = None
    raw: str = ""

    def __bool__(self) -> bool:
        return bool(self.text or self.credit)


def parted(caption: str, credit: str) -> Caption:
    """Caption and credit from their texts, as far as they are one; each may stand in the other's."""
    found = _parted(caption, credit)
    text, source = found.text, found.credit
    if source is not None:
        source = None if is_no_credit(source) else without_bare_label(source)
    if text is not None and is_lone_label(text):
        text = None
    if text is not None and is_no_caption(text):
        # Beside a day or a byline a name is the author's.
        text, source = None, source if PICTURE_CREDIT.search(found.raw) else None
    return found if (text, source) == (found.text, found.credit) else Caption(text, source, found.raw)


def _parted(caption: str, credit: str) -> Caption:
    raw = "\n".join(part for part in (caption, credit) if part)
    if len(caption) > _MAX_CAPTION:
        return Caption()
    if not caption:
        return _from_credit(credit, raw)
    parts = _without_name(caption, split(caption))
    stated = _from_credit(credit, raw) if credit else Caption()
    text = parts.caption
    if parts.credit is not None and (_is_prose(parts.credit) or (
        text is None and (stated.credit or _is_phrase(caption, parts.credit))
    )):
        parts = CaptionParts(text := caption, None)  # "Photo of the family" reads like a label and its credit
    if stated.text and text is None:
        text = stated.text
    text = _without_tail(text, credit) if text and credit else text
    text = without_trailing_label(text) if text and stated.credit else text
    return Caption(text and " ".join(text.split()), stated.credit or parts.credit, raw)


def _without_name(caption: str, parts: CaptionParts) -> CaptionParts:
    """The parts of a caption, parted at its bracket where scripts without capitals hide what is a name.

    "Jane Doe (Reuters)" is a credit; where a name can not be told from other words, a caption stands there.
    """
    if parts.caption is not None or parts.credit is None or (found := _TITLED.fullmatch(parts.credit)) is None:
        return parts
    words = found[1]
    if not caption.startswith(words) or any(char.isupper() or char.islower() for char in words):
        return parts
    return CaptionParts(words, found[2].strip())


def _is_phrase(caption: str, credit: str) -> bool:
    """Whether a supposed credit in small letters is what the label speaks of, as in "Photo of the family".

    Behind a colon one or two words name a source all the same: "Фото: соцсети".
    """
    if not credit[:1].islower() or split_caption(credit).credit is not None or _BY.match(caption):
        return False
    words = credit.split()
    if _SITE.match(words[0]):
        return False
    if len(words) > 2 or len(words[0]) <= _MAX_ARTICLE:
        return True
    return not caption.rstrip(" .").removesuffix(credit).rstrip().endswith((":", "："))


def _is_prose(credit: str) -> bool:
    """Whether a supposed credit is a sentence: many words that begin with a small letter."""
    return sum(word[:1].islower() and len(word) > 2 for word in credit.split()) >= 4


def split(text: str) -> CaptionParts:
    """`split_caption`, which takes its time, only where the end of the text can be a credit."""
    if "\n" not in text:
        text = without_edges(_WIDE_COPYRIGHT.sub(" ©", text))
        if begins_with_label(text) or begins_with_picture(text):
            return split_caption(text)
        if len(text) > _MAX_WHOLE and not may_end_in_credit(text):
            return CaptionParts(text, None)
    # A credit is at the end, so the beginning of a long text need not be searched.
    cut = text.rfind(" ", 0, len(text) - _MAX_TAIL) if len(text) > _MAX_TAIL and "\n" not in text else -1
    if cut < 0:
        return split_caption(text)
    parts = split_caption(text[cut + 1:])
    if parts.credit is None or parts.caption is None:
        return CaptionParts(text, None)
    return CaptionParts(f"{text[:cut]} {parts.caption}", parts.credit)


def _from_credit(credit: str, raw: str) -> Caption:
    """What stands in an element for credits: mostly a credit, now and then the caption with it."""
    if not credit:
        return Caption()
    line = " ".join(credit.split())
    parts = split_caption(credit)
    if parts.credit is not None and (parts.caption is None or len(parts.caption.split()) > 5):
        return Caption(parts.caption, parts.credit, raw)
    if len(line) <= _MAX_CREDIT and len(line.split()) <= 16:
        label = split_caption(f"© {line}").credit
        return Caption(None, label or clean_credit(line) or line, raw)
    return Caption(line, None, raw)


def _without_tail(caption: str, credit: str) -> str:
    """The caption without the credit's text, where both elements hold it."""
    line = " ".join(credit.split())
    if len(line) > 3 and caption.endswith(line):
        return caption[:-len(line)].rstrip(" \t|–—-/(©") or caption
    return caption


def is_labelled_credit(line: str) -> bool:
    """Whether a line of a figure is a credit and nothing else: "Photo: Jane Doe"."""
    parts = split(line) if len(line) <= _MAX_CREDIT else None
    return parts is not None and parts.credit is not None and parts.caption is None
