"""newsclean: a scraped news page, or its plain-text dump, to a typed article.

    >>> import newsclean
    >>> article = newsclean.extract("<h1>Harbour bridge closes</h1><p>The old bridge …</p>")
    >>> article.title
    'Harbour bridge closes'
"""
from newsclean.api import explain, extract
from newsclean.article import (
    Article,
    Aside,
    Author,
    Embed,
    Evidence,
    Heading,
    Image,
    ImageBlock,
    ListItem,
    Paragraph,
    Preformatted,
    Quote,
    Rejected,
    Related,
    Run,
    Standfirst,
    Table,
)
from newsclean.errors import NewscleanError, SourceTypeError, UnknownFormatError
from newsclean.explain import BlockTrace, Explanation
from newsclean.kinds import KINDS, READER, Kind
from newsclean.version import VERSION as __version__

__all__ = [
    "KINDS", "READER", "Article", "Aside", "Author", "BlockTrace", "Embed", "Evidence", "Explanation",
    "Heading", "Image", "ImageBlock", "Kind", "ListItem", "NewscleanError", "Paragraph", "Preformatted",
    "Quote", "Rejected", "Related", "Run", "SourceTypeError", "Standfirst", "Table", "UnknownFormatError",
    "__version__", "explain", "extract",
]
