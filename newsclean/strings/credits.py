"""Captions parted from picture credits: "A flag. (File photo: Reuters)" is "A flag." and "Reuters"."""

from __future__ import annotations

import unicodedata
from itertools import islice
from typing import Final, NamedTuple

from newsclean.strings import credit_shapes as shapes
from newsclean.strings.agencies import AGENCY_WORDS, WRAP, agency_core, is_agency
from newsclean.strings.caption_edges import without_edges
from newsclean.strings.caption_labels import begins_with_picture, read_labelled
from newsclean.strings.credit_labels import label_pattern, leading_label, may_be_labelled
from newsclean.strings.credit_words import PICTURE_SOURCES
from newsclean.strings.japanese_names import is_japanese_name
from newsclean.strings.persons import looks_like_person

__all__ = ["CaptionParts", "split_caption"]

_MAX_TEXT: Final = 4000
_MAX_CREDIT: Final = 160
_MAX_CREDIT_WORDS: Final = 16
_MAX_LABELS: Final = 40
_SOURCES: Final = frozenset(source.casefold() for source in PICTURE_SOURCES)
_KNOWN_WORDS: Final = AGENCY_WORDS | {word.strip(WRAP) for source in _SOURCES for word in source.split()}
_JA_TIME: Final = frozenset("年月日時分午昼夜朝夕")
_ENDS_BRACKET: Final = (")", "]", "）", "】", "}")
_ENDS: Final = (".", "!", "?", "…", "”", "\"", "»")
_MIN_PROSE: Final = 3  # words in small letters that no name of a source has
_EDGE: Final = " \t\r\n|｜•·–—-/;,:：=＝"


class CaptionParts(NamedTuple):
    """A caption and a credit, each as printed without the credit's label, brackets and separators."""

    caption: str | None
    credit: str | None


def _word_count(text: str) -> int:
    return len(text.split())


def _known(piece: str) -> bool:
    """Whether one piece of a credit is an agency, archive or source of pictures."""
    core = piece.strip(" .()[]").casefold()
    if core in _SOURCES or agency_core(piece) is not None:
        return True
    core = shapes.SOURCE_EDGE.sub("", core)
    return core in _SOURCES or agency_core(core) is not None or (len(core) <= 5 and agency_core(core.upper()) is not None)


def _has_known_word(text: str) -> bool:
    """Whether a word of a text stands in the name of an agency, an archive or a source of pictures."""
    return not _KNOWN_WORDS.isdisjoint([word.strip(WRAP).casefold() for word in shapes.WORD.findall(text)])


def _is_credit(text: str) -> bool:
    """Whether ``text`` without any label is a credit: an agency, or names and sources parted by slashes or "via"."""
    text = text.strip(" .")
    if not text or len(text) > 120 or ("/" not in text and not _has_known_word(text)):
        return False
    if shapes.SENTENCES.search(text):
        return False
    if _known(text) or is_agency(text):
        return True
    pieces = [piece for piece in shapes.PIECES.split(text) if piece]
    known = [_known(piece) for piece in pieces]
    slashed = [piece.strip() for piece in text.split("/")]
    if len(slashed) == 2 and looks_like_person(slashed[0]) and _proper(slashed[1]) and len(slashed[1].split()) <= 4:
        return True
    if len(slashed) == 2 and slashed[0].isupper() and 3 <= len(slashed[0]) <= 40 and looks_like_person(slashed[1]):
        return True  # "EXAMPLE PRESS/Jane Doe"
    if len(pieces) < 2 or not any(known):
        return False
    return all(
        known[number] or looks_like_person(piece) or (_word_count(piece) <= 4 and piece[:1].isupper() and "/" in text)
        or shapes.HANDLE.fullmatch(piece) is not None
        for number, piece in enumerate(pieces)
    )


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
    text = shapes.AGENCY_PHOTO.sub(r"\1", text)
    if _names_photographer(text):
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


def _proper(text: str) -> bool:
    """Whether a short text reads as a name of somebody or a body: "Example Trust", "Jane Doe for The Example"."""
    words = text.split()
    names = [word for word in words if word not in ("for", "via", "of", "für", "de", "von", "and", "und", "&", "/")]
    return 0 < len(names) <= 6 and text[-1:] not in ".!?…:" and all(
        word.strip("'’\"(")[:1].isupper() for word in names
    ) and not shapes.DIGIT.search(text)


def _short(credit: str) -> bool:
    return len(credit) <= _MAX_CREDIT and _word_count(credit) <= _MAX_CREDIT_WORDS


def _names_photographer(text: str) -> bool:
    """Whether the word for a picture and a name stand side by side, an agency perhaps behind them: "Photo Ann Lee. AFP"."""
    found = shapes.PHOTO_NAME.match(text)
    return found is not None and looks_like_person(found[1]) and (not found[2] or _known(found[2]))


def _bracketed(text: str) -> CaptionParts | None:
    match = shapes.BRACKETS.search(text) if text.rstrip(" .。").endswith(_ENDS_BRACKET) else None
    if match is None:
        return None
    inner = next(group for group in match.groups() if group)
    before = text[: match.start()]
    labelled = leading_label().match(inner) or shapes.WHOSE.match(inner) or _names_photographer(inner) or shapes.ENDS_LABEL.search(inner)
    ended = not before.strip() or before.rstrip()[-1] in ".!?…”\"»。！？’"
    if not (labelled or _is_credit(inner) or (ended and before.strip() and _proper(inner))):
        return None
    credit = _clean_credit(inner)
    if credit is None or not _short(credit):
        return None
    signed = shapes.SIGNED.search(before)
    if signed is not None and looks_like_person(signed[1]):
        return CaptionParts(_caption(before[: signed.start(1)]), f"{signed[1].strip()} ({credit})")
    outer = _labelled(before) if before.strip() else None
    if outer is not None and outer.credit is not None:
        return CaptionParts(outer.caption, f"{outer.credit} ({credit})")
    return CaptionParts(_caption(before), credit)


def _names_credit(text: str) -> bool:
    """Whether the words behind a "Photo by" inside a line are only a name or source."""
    text = text.strip(_EDGE + ".")
    return looks_like_person(text) or _is_credit(text) or _proper(text)


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
        if credit is None or not _short(credit) or shapes.RUNS_ON.search(credit):
            continue
        found = CaptionParts(_caption(before), credit)
        break
    return found


def _leading(text: str) -> CaptionParts | None:
    """A credit before the caption: "© 2025 Jane Doe. A flag." """
    match = shapes.FIRST.match(text)
    if match is None or not (looks_like_person(match["credit"]) or _is_credit(match["credit"])):
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


def _unlabelled(text: str) -> CaptionParts | None:
    for pattern, signs in ((shapes.HAN_SHOT, "摄攝"), (shapes.JA_TAIL, "=＝")):
        match = pattern.search(text) if signs[0] in text or signs[1] in text else None
        if match is not None and (pattern is shapes.HAN_SHOT or _known(match["credit"]) or match["credit"].endswith(("撮影", "提供"))):
            credit = _clean_credit(match["credit"])
            return CaptionParts(_caption(text[: match.start()]), credit)
    if _is_credit(text):
        return CaptionParts(None, _clean_credit(text))
    match = shapes.TAIL.search(text)
    while match is not None:
        credit = match["credit"]
        parted = text[match.start() : match.start("credit")].strip() in ("/", "|", "｜")
        if _is_credit(credit) or (parted and looks_like_person(credit) and match.start()):
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
        other = [line for index, line in enumerate(lines) if index != number]
        parts = _one(lines[number])
        if parts.credit is not None and parts.caption is None:
            return CaptionParts(_caption(" ".join(other)), parts.credit)
        last = number == len(lines) - 1
        if last and len(lines) == 2 and lines[0][-1] in ".!?…”\"»" and parts.credit is None and _proper(lines[1]):
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
        return parts if not _proper(parts.caption.rstrip(".")) or shapes.PIC.search(rest) else None
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
