"""A caption and its credit, each without what is printed around it."""

from __future__ import annotations

from typing import Final, NamedTuple

from newsclean.strings.credits import shapes
from newsclean.strings.credits.labels import leading_label
from newsclean.strings.credits.names import is_source, photographer
from newsclean.strings.lazy import lazy

_YEAR: Final = lazy(r"^(?:19|20)\d\d,?\s+(?=[^\W\d_])")  # "© 2019 Jane Doe"
_QUOTED: Final = lazy(r"^['\"‘“„«]([^'\"‘’“”„«»]{3,60})['\"’“”»]$")
_EDGE: Final = " \t\r\n|｜•·–—-/;,:：=＝"


class CaptionParts(NamedTuple):
    """A caption and a credit, each as printed without the credit's label, brackets and separators."""

    caption: str | None
    credit: str | None


def clean_credit(text: str) -> str | None:
    """``text`` without labels and brackets; None where nothing a reader would call a credit is left."""
    text = shapes.WHOSE.sub("", text.strip(_EDGE))
    for _ in range(4):
        shorter = leading_label().sub("", text).strip(_EDGE)
        shorter = shapes.IN_BRACKETS.sub(r"\1\2", shorter).strip(_EDGE)
        if shorter == text:
            break
        text = shorter
    stripped = shapes.TRAILING_LABEL.sub("", shapes.NOTED.sub("", text)).strip(_EDGE)
    text = stripped if len(stripped) > 1 else text
    if text.endswith(("发", "發")) and is_source(text[:-1]):
        text = text[:-1]
    text = shapes.AGENCY_PHOTO.sub(r"\1", text)
    text = photographer(text) or text
    if text.count(")") > text.count("("):
        text = text.rstrip(")")
    if text.count("]") > text.count("["):
        text = text.rstrip("]")
    text = text.strip(_EDGE)
    if text.endswith(".") and not shapes.SHORTENED.search(text):
        text = text[:-1].strip()
    text = _QUOTED.sub(r"\1", _YEAR.sub("", text))
    if not text or not any(char.isalnum() for char in text):
        return None
    return text


def tidy_caption(text: str) -> str | None:
    """``text`` without the brackets and separators that stood around a credit."""
    text = shapes.DANGLING.sub("", text).strip()
    text = shapes.LEFT_OVER.sub("", text)
    return text or None
