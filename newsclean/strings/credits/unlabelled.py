"""Credits without a label: what is printed behind the caption, before it or in place of it names who took the picture."""

from __future__ import annotations

from typing import Final

from newsclean.strings.credits import shapes
from newsclean.strings.credits.labels import leading_label
from newsclean.strings.credits.names import (
    is_body,
    is_credit,
    is_for_paper,
    is_proper,
    is_source,
    photographer,
    tells_more,
)
from newsclean.strings.credits.parts import CaptionParts, clean_credit, tidy_caption
from newsclean.strings.names.agencies import is_agency
from newsclean.strings.names.japanese_names import is_japanese_name
from newsclean.strings.names.persons import looks_like_person

_MAX_BODY: Final = 8  # characters of a paper or agency before the name of its photographer
_HAN_NAME: Final = range(2, 5)  # characters
_JA_TIME: Final = frozenset("年月日時分午昼夜朝夕")
_MIN_PROSE: Final = 3  # words in small letters, of a caption
_ENDS: Final = (".", "!", "?", "…", "”", "\"", "»", "।", "۔", "؟")


def leading(text: str) -> CaptionParts | None:
    """A credit before the caption: "© 2025 Jane Doe. A flag.", "Photo credit: Jane Doe | A flag flies over the bay." """
    if "|" in text and (label := leading_label().match(text)) is not None:
        credit, _, caption = text[label.end() :].partition("|")
        if is_proper(credit.strip(" .")) and sum(word[:1].islower() and len(word) > 2 for word in caption.split()) >= _MIN_PROSE:
            return CaptionParts(tidy_caption(caption), clean_credit(credit))
    match = shapes.FIRST.match(text)
    if match is None or not (looks_like_person(match["credit"]) or is_credit(match["credit"])):
        return None
    return CaptionParts(tidy_caption(text[match.end() :]), clean_credit(match["credit"]))


def japanese(text: str) -> CaptionParts | None:
    """Who took a picture, behind the day and a comma: "…で3月12日、高橋一郎撮影"."""
    match = shapes.JA_SHOT.search(text) if text.endswith("撮影") else None
    if match is None:
        return None
    name = match["credit"]
    if not is_japanese_name(name) and not (shapes.JA_NAME.fullmatch(name) and _JA_TIME.isdisjoint(name)):
        return None
    return CaptionParts(tidy_caption(text[: match.start()]), name)


def released(text: str) -> CaptionParts | None:
    """A Chinese agency that gives a picture out, behind the caption: "…。新华社发"."""
    match = shapes.HAN_RELEASED.search(text) if text.endswith(("发", "發")) else None
    if match is None or not is_source(match["credit"]):
        return None
    return CaptionParts(tidy_caption(text[: match.start()]), match["credit"])


def _parted(text: str) -> CaptionParts | None:
    """A caption that a stroke parts from an agency: "Waves in the harbour / EFE"."""
    match = shapes.STROKE.search(text)
    if match is None:
        return None
    before, credit = text[: match.start()], text[match.end() :]
    if not is_credit(credit) or not tells_more(before, credit):
        return None
    return CaptionParts(tidy_caption(before), clean_credit(credit))


def _behind_slash(text: str) -> CaptionParts | None:
    """An agency at the slash that parts it from a sentence, as Korean pages set it: "… 있다. /연합뉴스"."""
    before, slash, name = text.rpartition("/")
    if not slash or not before.rstrip().endswith(".") or not is_agency(name):
        return None
    return CaptionParts(tidy_caption(before), name.strip())


def _is_capital_name(credit: str, before: str) -> bool:
    """Whether a full name is set in capitals, and the caption before it is not: "… this Monday. JANE DOE"."""
    return " " in credit and credit.isupper() and not before.isupper() and looks_like_person(credit)


def _by_last(text: str) -> CaptionParts | None:
    """A credit behind the last sentence or a stroke."""
    match = shapes.TAIL.search(text)
    while match is not None:
        before, credit = text[: match.start()], match["credit"]
        parted = text[match.start() : match.start("credit")].strip() in ("/", "|", "｜")
        ended = before.rstrip().endswith(_ENDS)
        if is_credit(credit) or (
            ended and (is_for_paper(credit) or photographer(credit) is not None or _is_capital_name(credit, before))
        ) or (parted and before and (
            looks_like_person(credit) or (before.rstrip().endswith(".") and is_body(credit))
        )):
            return CaptionParts(tidy_caption(before), clean_credit(credit))
        match = shapes.TAIL.search(text, match.start("credit") + 1)
    return None


def _han_name(text: str) -> tuple[str, str]:
    """A caption without a full stop, and the name behind it: "老桥上的灯 王芳 摄"; no caption where all is who took it."""
    caption, _, name = text.rstrip().rpartition(" ")
    sentence = len(caption) > _MAX_BODY and not caption.endswith(("记者", "記者", "通讯员", "社", "网", "報", "报"))
    return (caption, name) if sentence and len(name) in _HAN_NAME else ("", text)


def unlabelled(text: str) -> CaptionParts | None:
    """Caption and credit parted by what is printed between them or by what the credit names."""
    for pattern, signs in ((shapes.HAN_SHOT, "摄攝"), (shapes.JA_TAIL, "=＝")):
        match = pattern.search(text) if signs[0] in text or signs[1] in text else None
        if match is not None and (pattern is shapes.HAN_SHOT or is_source(match["credit"]) or match["credit"].endswith(("撮影", "提供"))):
            caption, name = _han_name(match["credit"]) if not match.start() else ("", match["credit"])
            if caption:
                return CaptionParts(tidy_caption(caption), clean_credit(name))
            credit = clean_credit(match["credit"])
            return CaptionParts(tidy_caption(text[: match.start()]), credit)
    provided = shapes.PROVIDED.search(text) if text.rstrip(".。").endswith(("기자", "제공", "提供")) else None
    if provided is not None:
        return CaptionParts(tidy_caption(text[: provided.start()]), clean_credit(provided["credit"]))
    given_out = released(text) or _behind_slash(text)
    if given_out is not None:
        return given_out
    if is_credit(text):
        return _parted(text) or CaptionParts(None, clean_credit(text))
    on_site = shapes.SITE_PHOTO.search(text)
    if on_site is not None:
        return CaptionParts(tidy_caption(text[: on_site.start()]), on_site["credit"])
    named = photographer(text)
    if named is not None and " " in named:
        return CaptionParts(None, clean_credit(named))
    return _by_last(text)
