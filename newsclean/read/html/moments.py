"""The dates that inline elements state for machines beside what they show: `time`, and titles of microformats."""
from __future__ import annotations

from typing import Final

from newsclean.page import Attributes
from newsclean.strings.lazy import lazy

_TITLED: Final = frozenset({"abbr", "span"})
_ISO: Final = lazy(r"(?:19|20)\d\d-\d\d-\d\d(?:[T ]\d\d:?\d\d|$)")
_SAID: Final = ("published", "updated")  # classes of microformats, also "dt-published"


def iso_title(attributes: Attributes) -> str:
    """The title of an element if it is a date for machines: `<abbr title="2024-05-03T08:15Z">8:15 AM</abbr>`."""
    title = attributes.get("title", "")
    return title if title[:1].isdigit() and _ISO.match(title) else ""


def moment_name(tag: str, attributes: Attributes) -> str:
    """The name under which the date of an inline element is noted: "time" and what its class says; "" for none."""
    if tag != "time" and not (tag in _TITLED and iso_title(attributes)):
        return ""
    words = attributes.get("class", "").lower().replace("dt-", "").split()
    return " ".join(["time", *(word for word in _SAID if word in words)])
