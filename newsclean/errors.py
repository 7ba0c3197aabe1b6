"""The errors that newsclean raises: only where the call is wrong, never because of the page.

NewscleanError
├── SourceTypeError     (also a TypeError)   the source is neither bytes nor str, or an argument of a wrong type
└── UnknownFormatError  (also a ValueError)  `format` is none of "html", "text" and None, `language` no tag,
                                             or `include` names a kind that there is not
"""


class NewscleanError(Exception):
    """The base of all errors that newsclean raises."""


class SourceTypeError(NewscleanError, TypeError):
    """The source, or another argument, is of a type that is not accepted."""


class UnknownFormatError(NewscleanError, ValueError):
    """An option has a value that it does not know."""
