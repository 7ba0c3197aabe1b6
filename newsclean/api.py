"""The public functions."""
from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from newsclean.article import Article
from newsclean.collector import no_collection
from newsclean.explain import Explanation, explanation_of
from newsclean.kinds import READER, Kind
from newsclean.page import Format, Source
from newsclean.pipeline import run


def extract(
    source: Source, *, url: str | None = None, format: Format | None = None, language: str | None = None,
    reference: datetime | None = None, charset: str | None = None, include: Iterable[Kind] = READER,
) -> Article:
    """Turn a page into an article.

    Args:
        source: A page's HTML or its plain-text dump, as bytes (bytearray and memoryview will do) or str. An address or
            a path is no page: neither is fetched nor opened, and the article is empty, with a warning.
        url: The address that it was fetched from: makes links absolute and helps with the date. One that is no
            http(s) address is worth a warning.
        format: "html" or "text"; None tells them apart by their look.
        language: The BCP 47 code of the page's language where the caller knows it better than the page. One written
            as "de_DE" or "german" will do; variants and extensions ("de-1996") are dropped.
        reference: When the page was fetched: relative dates ("3 hours ago") are read only with it.
        charset: The charset that the HTTP header named; ignored for a str, and with a warning where it is unknown. It
            goes before the page's own, but for ISO-8859-1 and windows-1252, which clients name where the header names
            none: then another charset that the page declares and that fits is taken, with a warning.
        include: The kinds of blocks that make the body (`newsclean.KINDS` are all, `newsclean.READER` the default).
            Blocks of other kinds stay in `Article.blocks`.

    Returns:
        The article. What the page does not give is None or empty; `warnings` says what went wrong with it.

    Raises:
        SourceTypeError: The source is of none of these types, or another argument is not of its type.
        UnknownFormatError: `format` is none of the above, `language` no language tag, or `include` names no kind.
    """
    with no_collection():
        return run(source, url=url, format=format, language=language, reference=reference, charset=charset,
                   include=include).article


def explain(
    source: Source, *, url: str | None = None, format: Format | None = None, language: str | None = None,
    reference: datetime | None = None, charset: str | None = None, include: Iterable[Kind] = READER,
) -> Explanation:
    """Say why: the article, and every block of the page, kept or removed, by which rule. Arguments as for `extract`."""
    with no_collection():
        result = run(source, url=url, format=format, language=language, reference=reference, charset=charset,
                     include=include)
        return explanation_of(result.article, result.page)
