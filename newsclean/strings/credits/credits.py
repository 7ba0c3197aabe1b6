"""Captions parted from picture credits: "A flag. (File photo: Reuters)" is "A flag." and "Reuters"."""

from __future__ import annotations

import unicodedata
from itertools import islice
from typing import Final

from newsclean.strings.credits import shapes
from newsclean.strings.credits.caption_edges import without_edges
from newsclean.strings.credits.caption_labels import begins_with_picture, read_labelled
from newsclean.strings.credits.labels import label_pattern, leading_label, may_be_labelled
from newsclean.strings.credits.names import (
    ENDS_BRACKET,
    is_archive,
    is_credit,
    is_proper,
    is_short,
    photographer,
    says_what,
)
from newsclean.strings.credits.parts import CaptionParts, clean_credit, tidy_caption
from newsclean.strings.credits.unlabelled import japanese, leading, released, unlabelled
from newsclean.strings.names.persons import looks_like_person

__all__ = ["CaptionParts", "split_caption"]

_MAX_TEXT: Final = 4000
_MAX_LABELS: Final = 40
_ENDS: Final = (".", "!", "?", "…", "”", "\"", "»")
_JOINTS: Final = [[word] for word in ("und", "and", "et", "y", "e", "i", "og", "och", "en", "&", "+")]
_MIN_PROSE: Final = 3  # words in small letters that no name of a source has
_MAX_QUALIFIER: Final = 2  # words before the label in a credit's brackets
_EDGE: Final = " \t\r\n|｜•·–—-/;,:：=＝"


def _is_labelled(inner: str) -> bool:
    """Whether what stands in brackets says itself that it is a credit."""
    if leading_label().match(inner) or shapes.WHOSE.match(inner) or shapes.ENDS_LABEL.search(inner):
        return True
    return photographer(inner) is not None or released(inner) is not None or is_archive(inner)


def _bracketed(text: str) -> CaptionParts | None:
    match = shapes.BRACKETS.search(text) if text.rstrip(" .。").endswith(ENDS_BRACKET) else None
    if match is None:
        return None
    inner = next(group for group in match.groups() if group)
    if says_what(text):
        return CaptionParts(text, None)
    before = text[: match.start()]
    labelled = _is_labelled(inner)
    ended = not before.strip() or before.rstrip()[-1] in ".!?…”\"»。！？’"
    if not (labelled or is_credit(inner.replace("=", "/")) or (ended and before.strip() and is_proper(inner.replace(" | ", " ")))):
        return _noted(before, inner)
    credit = clean_credit(inner)
    if credit is None or not is_short(credit) or (inner.startswith("by ") and credit[:1].islower() and " " in credit):
        return None  # "(by function, colour or size)"
    signed = shapes.SIGNED.search(before)
    if signed is not None and not leading_label().match(inner) and looks_like_person(signed[1]):
        return CaptionParts(tidy_caption(before[: signed.start(1)]), f"{signed[1].strip()} ({credit})")
    outer = _labelled(before) or released(before) if before.strip() else None
    if outer is not None and outer.credit is not None:
        return CaptionParts(outer.caption, f"{outer.credit} ({credit})")
    return CaptionParts(tidy_caption(before), credit)


def _noted(before: str, inner: str) -> CaptionParts | None:
    """The parts of a caption in whose last brackets a note stands before the credit: "(left; photo: AFP)"."""
    inside = _labelled(inner)
    if inside is None or inside.caption is None or not before.strip():
        return inside
    note = inside.caption.rstrip()
    if note.endswith((",", ";", ".")) or len(note.split()) > _MAX_QUALIFIER:
        before = f"{before.rstrip()} ({note.rstrip(' ,;')})"
    return CaptionParts(tidy_caption(before), inside.credit)


def _names_credit(text: str) -> bool:
    """Whether the words behind a "Photo by" inside a line are only a name or source."""
    text = text.strip(_EDGE + ".")
    return looks_like_person(text) or is_credit(text) or is_proper(text)


def _labelled(text: str) -> CaptionParts | None:
    if not may_be_labelled(text):
        return None
    found: CaptionParts | None = None
    for match in islice(label_pattern().finditer(text), _MAX_LABELS):
        label = match["label"]
        before = text[: match.start("label")]
        inside = before.strip() and (match["before"].isspace() or match["before"] in ",-")
        plain_word = inside and label[:1].islower() and "©" not in label
        unmarked = inside and not shapes.MARKED.search(label) and not _names_credit(text[match.end() :])
        rest = text[match.end() :]
        parted = match["before"] == "," and shapes.MARKED.search(label) and (_names_credit(rest) or is_archive(rest))
        if (plain_word or unmarked) and not parted and before.rstrip()[-1:] not in ".!?…”\"»|)–—/":
            continue  # "the photo: a flag" in running text
        if shapes.NOTE.fullmatch(text[match.start("label") :].rstrip(" .")):
            continue
        if label.isupper():
            before = shapes.PAPER.sub("", before)
        credit = clean_credit(rest)
        if credit is None or not is_short(credit) or shapes.RUNS_ON.search(credit):
            continue
        joined = before.split()[1:] in _JOINTS  # "Text und Fotos: Jane Doe"
        found = CaptionParts(None if joined else tidy_caption(before.rstrip(" ,") if parted else before), credit)
        break
    return found


def _by_labels(text: str) -> CaptionParts | None:
    """Caption and source where labels tell both: "Image source, Jane Doe Image caption, A flag." """
    labelled = read_labelled(text)
    if labelled is None:
        return None
    parts = _one(labelled.caption) if labelled.caption else CaptionParts(None, None)
    if labelled.source is not None:
        return CaptionParts(parts.caption, clean_credit(labelled.source) or parts.credit)
    return parts if parts.caption else CaptionParts(labelled.caption, None)


def _by_line(lines: list[str]) -> CaptionParts | None:
    """A credit on a line of its own beside a caption."""
    for number in (len(lines) - 1, 0):
        other = [line for index, line in enumerate(lines) if index != number and leading_label().sub("", line, count=1)]
        parts = _one(lines[number])
        if parts.credit is not None and parts.caption is None:
            return CaptionParts(tidy_caption(" ".join(other)), parts.credit)
        last = number == len(lines) - 1
        if last and len(lines) == 2 and lines[0][-1] in ".!?…”\"»" and parts.credit is None and is_proper(lines[1]):
            return CaptionParts(tidy_caption(lines[0]), lines[1])
    return None


def _shown(text: str) -> CaptionParts | None:
    """A caption behind the word for a picture, in place of whom that is from: "Image: A flag flies. Pic: Jane Doe"."""
    length = begins_with_picture(text)
    if not length:
        return None
    rest = text[length:]
    small = sum(word[:1].islower() and len(word) > 2 for word in rest.split())
    parts = _parts(rest) if rest.count(":") or small >= _MIN_PROSE else CaptionParts(None, None)
    if parts.caption is None or shapes.COURTESY.match(rest):
        return None
    if parts.credit is not None:
        return parts if not is_proper(parts.caption.rstrip(".")) or shapes.PIC.search(rest) else None
    if small < _MIN_PROSE or not rest.endswith(_ENDS) or looks_like_person(" ".join(rest.split()[:2])):
        return None
    return parts


def _one(text: str) -> CaptionParts:
    return _shown(text) or _parts(text)


def _parts(text: str) -> CaptionParts:
    parts = leading(text) or _bracketed(text) or japanese(text) or _labelled(text) or unlabelled(text)
    return parts or CaptionParts(tidy_caption(text), None)


def split_caption(text: str, *, language: str | None = None) -> CaptionParts:
    """Part a printed caption from its picture credit.

    The credit is kept as printed ("Jane Doe/Reuters") without label words ("Photo:", "Courtesy of", "©"), and
    without the word "Photo" in "AP Photo/Jane Doe". Without a label or an agency a name is no credit: "Jane Doe"
    alone is a caption. ``language`` is accepted for symmetry; the labels of all languages are tried. Never raises.
    """
    del language
    text = text[:_MAX_TEXT]
    if not text.isascii():
        text = unicodedata.normalize("NFC", text).replace("\u00a0", " ").replace("\u200b", "")
    text = shapes.GLUED.sub(" ", without_edges(text))
    lines = [" ".join(line.split()) for line in shapes.LINE_END.split(text) if line.strip()]
    if not lines:
        return CaptionParts(None, None)
    line = " ".join(lines)
    parts = _by_labels(line) or _shown(line) or (_by_line(lines) if len(lines) > 1 else None)
    return parts or _parts(line)
