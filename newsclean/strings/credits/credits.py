"""Captions parted from picture credits: "A flag. (File photo: Reuters)" is "A flag." and "Reuters"."""

from __future__ import annotations

import unicodedata
from itertools import islice
from typing import Final, NamedTuple

from newsclean.strings.credits import shapes
from newsclean.strings.credits.caption_edges import without_edges
from newsclean.strings.credits.caption_labels import begins_with_picture, read_labelled
from newsclean.strings.credits.labels import label_pattern, leading_label, may_be_labelled
from newsclean.strings.credits.names import (
    ENDS_BRACKET,
    is_archive,
    is_body,
    is_credit,
    is_for_paper,
    is_proper,
    is_short,
    is_source,
    names_photographer,
    says_what,
)
from newsclean.strings.names.japanese_names import is_japanese_name
from newsclean.strings.names.persons import looks_like_person

__all__ = ["CaptionParts", "split_caption"]

_MAX_TEXT: Final = 4000
_MAX_LABELS: Final = 40
_JA_TIME: Final = frozenset("年月日時分午昼夜朝夕")
_ENDS: Final = (".", "!", "?", "…", "”", "\"", "»")
_MIN_PROSE: Final = 3  # words in small letters that no name of a source has
_EDGE: Final = " \t\r\n|｜•·–—-/;,:：=＝"


class CaptionParts(NamedTuple):
    """A caption and a credit, each as printed without the credit's label, brackets and separators."""

    caption: str | None
    credit: str | None


def _clean_credit(text: str) -> str | None:
    """``text`` without labels and brackets; None where nothing a reader would call a credit is left."""
    text = shapes.WHOSE.sub("", text.strip(_EDGE))
    for _ in range(4):
        shorter = leading_label().sub("", text).strip(_EDGE)
        shorter = shapes.IN_BRACKETS.sub(r"\1", shorter).strip(_EDGE)
        if shorter == text:
            break
        text = shorter
    stripped = shapes.TRAILING_LABEL.sub("", text).strip(_EDGE)
    text = stripped if len(stripped) > 1 else text
    if text.endswith(("发", "發")) and is_source(text[:-1]):
        text = text[:-1]
    text = shapes.AGENCY_PHOTO.sub(r"\1", text)
    if names_photographer(text):
        text = text.split(maxsplit=1)[1]
    if text.count(")") > text.count("("):
        text = text.rstrip(")")
    if text.count("]") > text.count("["):
        text = text.rstrip("]")
    text = text.strip(_EDGE)
    if text.endswith(".") and not shapes.SHORTENED.search(text):
        text = text[:-1].strip()
    if not text or not any(char.isalnum() for char in text):
        return None
    return text


def _caption(text: str) -> str | None:
    text = shapes.DANGLING.sub("", text).strip()
    text = shapes.LEFT_OVER.sub("", text)
    return text or None


def _is_labelled(inner: str) -> bool:
    """Whether what stands in brackets says itself that it is a credit."""
    if leading_label().match(inner) or shapes.WHOSE.match(inner) or shapes.ENDS_LABEL.search(inner):
        return True
    return names_photographer(inner) or _released(inner) is not None or is_archive(inner)


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
    if not (labelled or is_credit(inner) or (ended and before.strip() and is_proper(inner))):
        return None
    credit = _clean_credit(inner)
    if credit is None or not is_short(credit):
        return None
    signed = shapes.SIGNED.search(before)
    if signed is not None and looks_like_person(signed[1]):
        return CaptionParts(_caption(before[: signed.start(1)]), f"{signed[1].strip()} ({credit})")
    outer = _labelled(before) or _released(before) if before.strip() else None
    if outer is not None and outer.credit is not None:
        return CaptionParts(outer.caption, f"{outer.credit} ({credit})")
    return CaptionParts(_caption(before), credit)


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
        if (plain_word or unmarked) and before.rstrip()[-1:] not in ".!?…”\"»|)–—/":
            continue  # "the photo: a flag" in running text
        rest = text[match.end() :]
        credit = _clean_credit(rest)
        if credit is None or not is_short(credit) or shapes.RUNS_ON.search(credit):
            continue
        found = CaptionParts(_caption(before), credit)
        break
    return found


def _leading(text: str) -> CaptionParts | None:
    """A credit before the caption: "© 2025 Jane Doe. A flag." """
    match = shapes.FIRST.match(text)
    if match is None or not (looks_like_person(match["credit"]) or is_credit(match["credit"])):
        return None
    return CaptionParts(_caption(text[match.end() :]), _clean_credit(match["credit"]))


def _japanese(text: str) -> CaptionParts | None:
    """Who took a picture, behind the day and a comma: "…で3月12日、高橋一郎撮影"."""
    match = shapes.JA_SHOT.search(text) if text.endswith("撮影") else None
    if match is None:
        return None
    name = match["credit"]
    if not is_japanese_name(name) and not (shapes.JA_NAME.fullmatch(name) and _JA_TIME.isdisjoint(name)):
        return None
    return CaptionParts(_caption(text[: match.start()]), name)


def _released(text: str) -> CaptionParts | None:
    """A Chinese agency that gives a picture out, behind the caption: "…。新华社发"."""
    match = shapes.HAN_RELEASED.search(text) if text.endswith(("发", "發")) else None
    if match is None or not is_source(match["credit"]):
        return None
    return CaptionParts(_caption(text[: match.start()]), match["credit"])


def _unlabelled(text: str) -> CaptionParts | None:
    for pattern, signs in ((shapes.HAN_SHOT, "摄攝"), (shapes.JA_TAIL, "=＝")):
        match = pattern.search(text) if signs[0] in text or signs[1] in text else None
        if match is not None and (pattern is shapes.HAN_SHOT or is_source(match["credit"]) or match["credit"].endswith(("撮影", "提供"))):
            credit = _clean_credit(match["credit"])
            return CaptionParts(_caption(text[: match.start()]), credit)
    released = _released(text)
    if released is not None:
        return released
    if is_credit(text):
        return CaptionParts(None, _clean_credit(text))
    match = shapes.TAIL.search(text)
    while match is not None:
        credit = match["credit"]
        parted = text[match.start() : match.start("credit")].strip() in ("/", "|", "｜")
        ended = text[: match.start()].rstrip().endswith(_ENDS)
        if is_credit(credit) or (ended and is_for_paper(credit)) or (parted and match.start() and (
            looks_like_person(credit) or (text[: match.start()].rstrip().endswith(".") and is_body(credit))
        )):
            return CaptionParts(_caption(text[: match.start()]), _clean_credit(credit))
        match = shapes.TAIL.search(text, match.start("credit") + 1)
    return None


def _by_labels(text: str) -> CaptionParts | None:
    """Caption and source where labels tell both: "Image source, Jane Doe Image caption, A flag." """
    labelled = read_labelled(text)
    if labelled is None:
        return None
    parts = _one(labelled.caption) if labelled.caption else CaptionParts(None, None)
    if labelled.source is not None:
        return CaptionParts(parts.caption, _clean_credit(labelled.source) or parts.credit)
    return parts if parts.caption else CaptionParts(labelled.caption, None)


def _by_line(lines: list[str]) -> CaptionParts | None:
    """A credit on a line of its own beside a caption."""
    for number in (len(lines) - 1, 0):
        other = [line for index, line in enumerate(lines) if index != number and leading_label().sub("", line, count=1)]
        parts = _one(lines[number])
        if parts.credit is not None and parts.caption is None:
            return CaptionParts(_caption(" ".join(other)), parts.credit)
        last = number == len(lines) - 1
        if last and len(lines) == 2 and lines[0][-1] in ".!?…”\"»" and parts.credit is None and is_proper(lines[1]):
            return CaptionParts(_caption(lines[0]), lines[1])
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
    parts = _leading(text) or _bracketed(text) or _japanese(text) or _labelled(text) or _unlabelled(text)
    return parts or CaptionParts(_caption(text), None)


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
