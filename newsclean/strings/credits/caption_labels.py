"""Labels in front of captions and their sources, as broadcasters print both: "Image source, X" and "Image caption, …"."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice
from typing import Final, NamedTuple

from newsclean.strings.lazy import lazy

CAPTION_LABELS: Final[tuple[str, ...]] = (
    "image caption", "media caption", "photo caption", "picture caption", "video caption", "caption",
    "bildunterschrift", "bildtext", "bildlegende", "légende", "legende", "légende image", "légende de l'image", "légende photo",
    "pie de foto", "legenda da foto", "podpis zdjęcia", "bildetekst", "billedtekst",
    "kuvateksti", "fotoğraf altı yazısı", "подпись к фото", "подпись к изображению", "підпис до фото", "λεζάντα",
    "التعليق على الصورة", "توضیح تصویر", "کپشن", "इमेज कैप्शन", "ছবির ক্যাপশান", "画像説明", "写真説明",
    "图像加注文字", "圖像加註文字", "图片说明", "圖片說明", "사진 설명", "chụp lại hình ảnh", "keterangan gambar",
    "keterangan foto", "maelezo ya picha", "คำบรรยายภาพ",
)
"""Words in front of a caption, with a comma or a colon behind them."""

SOURCE_LABELS: Final[tuple[str, ...]] = (
    "image source", "image credit", "image copyright", "media source", "photo source", "picture source", "source de l'image", "crédit photo",
    "crédit image", "fuente de la imagen", "crédito da foto", "crédito da imagem", "fonte da imagem", "fotoğraf kaynağı",
    "автор фото", "источник изображения", "джерело зображення", "صدر الصورة", "مصدر الصورة", "منبع تصویر",
    "تصویر کا ذریعہ", "इमेज स्रोत", "ছবির উৎস", "画像提供", "画像出典", "图像来源", "圖像來源", "图片来源", "圖片來源",
    "사진 출처", "nguồn hình ảnh", "sumber gambar", "chanzo cha picha", "ที่มาของภาพ",
)
"""Words in front of whom a picture comes from, with a comma or a colon behind them."""

_PICTURE: Final = lazy(
    r"(?:images?|pictures?|photos?|videos?|bild(?:er)?|fotos?|imagen|imagem|immagine|beeld|фото)\s?[:：]\s+(?=\S)", re.IGNORECASE
)
_PICTURE_LETTERS: Final = frozenset("ipvbfф")
_SOURCES: Final = frozenset(SOURCE_LABELS)
_ALL: Final = (*CAPTION_LABELS, *SOURCE_LABELS)
_BARE: Final = r"(?:image|media) (?:caption|source|copyright)"  # printed without a comma too
_COMMAS: Final = ",，،:："
_LONGEST: Final = max(map(len, _ALL))
_MAX_SOURCE: Final = 90
_MAX_SOURCE_WORDS: Final = 12
_MAX_PIECES: Final = 8


class Labelled(NamedTuple):
    """The text behind a caption's label and behind a source's, as far as either is there."""

    caption: str | None
    source: str | None


@cache
def _label() -> re.Pattern[str]:
    """A label at the beginning or behind a space, with its comma."""
    words = "|".join(re.escape(word) for word in sorted(_ALL, key=len, reverse=True))
    return re.compile(
        rf"(?:^|(?<=\s))(?:(?P<label>{words})\s*[{_COMMAS}]\s*|(?P<bare>{_BARE})\s+(?=(?-i:[A-Z“‘\"'])))", re.IGNORECASE
    )


def begins_with_label(text: str) -> bool:
    """Whether a text may begin with one of the labels: a cheap look."""
    return text[:_LONGEST].casefold().startswith(_ALL)


def begins_with_picture(text: str) -> int:
    """How long the word for a picture and its colon are with which a text begins: 7 of "Image: a flag"."""
    found = _PICTURE.match(text) if text[:1].casefold() in _PICTURE_LETTERS else None
    return 0 if found is None else found.end()


def is_lone_label(text: str) -> bool:
    """Whether a text is a label and nothing else: what it labels stands on the next line."""
    if len(text) > _LONGEST + 2:
        return False
    label = text.strip(f"{_COMMAS} ")
    return label.casefold() in _ALL and (label != text or " " in label or not label.isascii())


def is_source_label(text: str) -> bool | None:
    """Whether a text begins with the label of a source; None where it begins with no label."""
    if is_lone_label(text):
        return text.strip(f"{_COMMAS} ").casefold() in _SOURCES
    labelled = read_labelled(text)
    return None if labelled is None else labelled.caption is None


def read_labelled(text: str) -> Labelled | None:
    """What stands behind the labels of a text that begins with one; None where a source is no name but a sentence."""
    if not begins_with_label(text):
        return None
    texts: dict[bool, str] = {}
    last: bool | None = None
    end = 0
    for found in islice(_label().finditer(text), _MAX_PIECES):
        kind = (found["label"] or found["bare"]).casefold() in _SOURCES
        if last is None and found.start() > 0:
            return None
        if kind != last:
            if last is not None:
                texts.setdefault(last, text[end:found.start()].strip())
            last, end = kind, found.end()
    if last is not None:
        texts.setdefault(last, text[end:].strip())
    return _checked(texts.get(False) or None, texts.get(True) or None)


def _checked(caption: str | None, source: str | None) -> Labelled | None:
    if source is not None and (
        len(source) > _MAX_SOURCE or len(source.split()) > _MAX_SOURCE_WORDS or source[:1].islower()
    ):
        return None
    return Labelled(caption, source) if caption or source else None
