"""Labels of credits in elements of their own: "Photo Jane Doe" without a colon, "Photo" alone, "A flag. Photo:"."""

from __future__ import annotations

import re
from typing import Final

from newsclean.strings.credits import shapes
from newsclean.strings.credits.caption_labels import SOURCE_LABELS
from newsclean.strings.credits.names import is_credit, is_proper, is_source
from newsclean.strings.credits.words import CREDIT_LABELS
from newsclean.strings.names.persons import looks_like_person

_OF_PICTURES: Final = frozenset(
    """photo photos photographer picture image images foto fotos fotograf bild bilder photographie fotografía fotografia
    imagen imagem immagine beeld bilde bilde billede kuva fot zdjęcie zdjęcia fotó фото фотограф снимка світлина φωτογραφία 图 圖 写真 사진
    copyright ©""".split()
)
_OF_SOURCES: Final = frozenset(
    """credit credits source quelle crédit crédits crédito créditos fuente fonte font bron kilde källa lähde źródło zdroj
    источник источник джерело πηγή""".split()
)
_OF_EITHER: Final = _OF_PICTURES | _OF_SOURCES
_LABELS: Final = frozenset(label.rstrip(".:") for label in CREDIT_LABELS)
_TRAILING: Final = re.compile(r"(?:^|[\s/|(–-]+)(?P<label>[^\W\d_]+\.?)\s?[:：]\s*$")
_PIECE: Final = re.compile(r"\s*[/|,]")
_INITIALS: Final = 5
_EDGE: Final = " .:："
_WRAP: Final = " .:：()[]"


def without_bare_label(credit: str) -> str | None:
    """A credit without the label in front of it that no sign parts from it; None of a label alone."""
    if credit.strip(_EDGE).casefold() in _OF_EITHER:
        return None
    label, _, rest = credit.partition(" ")
    rest = rest.strip()
    known = label.strip(_EDGE).casefold()
    if known not in _OF_EITHER or not rest or is_source(_PIECE.split(credit)[0]):
        return credit  # "Picture Alliance/Jane Doe"
    names = is_credit(rest) or looks_like_person(rest) or shapes.SITE_NAME.fullmatch(rest) is not None
    names = names or (rest.isupper() and len(rest) <= _INITIALS)
    return rest if names or (known in _OF_SOURCES and is_proper(rest)) else credit


def is_lone_label(caption: str) -> bool:
    """Whether what stands as a caption is nothing but a label: "(Image source)"."""
    bare = caption.strip(_WRAP).casefold()
    return bare in _OF_EITHER or bare in SOURCE_LABELS


def without_trailing_label(caption: str) -> str | None:
    """A caption without the label at its end of the credit that stands in an element behind it."""
    found = _TRAILING.search(caption, max(0, len(caption) - 30))
    if found is None or found["label"].casefold().rstrip(".") not in _LABELS:
        return caption
    return caption[:found.start()].rstrip() or None
