"""The kinds of an article's blocks, and the choice of those that make its body: all in one place."""
from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Literal, get_args

from newsclean.errors import SourceTypeError, UnknownFormatError

Kind = Literal[
    "title", "standfirst", "byline", "date", "paragraph", "heading", "list_item", "quote", "table", "preformatted",
    "image", "caption", "embed", "fact_box", "sign_off", "related",
]
"""What a block of an article is. `image` is the place of a picture, which has no text of its own."""

KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
"""All kinds."""

READER: Final[tuple[Kind, ...]] = (
    "standfirst", "paragraph", "heading", "list_item", "quote", "table", "preformatted", "image",
)
"""The kinds that make a body where nothing else is asked for: what a reader calls the article."""


def chosen(include: object) -> tuple[Kind, ...]:
    """The kinds asked for, each once and in the order of `KINDS`.

    Raises:
        SourceTypeError: `include` is no collection of str; a str alone would be taken letter by letter.
        UnknownFormatError: It names a kind that there is not.
    """
    if isinstance(include, (str, bytes)) or not isinstance(include, Iterable):
        raise SourceTypeError(f"include must be a collection of kinds, not {type(include).__name__}")
    asked = list(include)
    for kind in asked:
        if not isinstance(kind, str):
            raise SourceTypeError(f"include must hold kinds as str, not {type(kind).__name__}")
        if kind not in KINDS:
            raise UnknownFormatError(f"include knows no kind {kind!r}; the kinds are {', '.join(KINDS)}")
    return tuple(kind for kind in KINDS if kind in asked)
