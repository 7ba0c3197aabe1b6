"""The public result: `Article` and the models in it. All are frozen, and JSON round-trips."""
from __future__ import annotations

import re
from datetime import date as Date
from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema

from newsclean.kinds import READER, Kind


def _when(value: object) -> object:
    """Read a day out of JSON as a day, not as its midnight, and a moment as one; what is neither stays as it is."""
    if not isinstance(value, str):
        return value
    try:
        if _DAY.fullmatch(value):
            return Date.fromisoformat(value)
        return datetime.fromisoformat(value.replace("Z", "+00:00"))
    except ValueError:
        return value


_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_WHEN_SCHEMA: dict[str, Any] = {
    # The format "date-time" is RFC 3339's and asks for a zone; where the page states none, none is invented.
    "anyOf": [
        {"type": "string", "format": "date-time", "description": "A moment with its zone."},
        {
            "type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?$",
            "description": "A moment whose zone the page does not state.",
        },
        {"type": "string", "format": "date", "description": "A day, where no more is known."},
    ],
}
When = Annotated[datetime | Date, BeforeValidator(_when), WithJsonSchema(_WHEN_SCHEMA)]
"""A moment, with or without a zone as the page states it, or a day where only that is known."""


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Author(_Model):
    """Somebody, or an organisation, who wrote the article; `role` is printed text such as "Political editor"."""

    name: str
    kind: Literal["person", "organization"] = "person"
    role: str | None = None
    contributor: bool = False


class Image(_Model):
    """A picture of the article. `url` is absolute where the page's own address is known."""

    url: str | None = None
    alt: str | None = None
    caption: str | None = None
    credit: str | None = None
    lead: bool = False

    @property
    def line(self) -> str:
        """Caption and credit in one line: "A flag. (Reuters)"; "" where it has neither."""
        if self.caption and self.credit:
            return f"{self.caption} ({self.credit})"
        return self.caption or self.credit or ""


class Related(_Model):
    """A "read more" link that stood in or under the article."""

    title: str
    url: str | None = None


class Run(_Model):
    """A stretch of inline text of one formatting."""

    text: str
    href: str | None = None
    bold: bool = False
    italic: bool = False
    code: bool = False


class _TextBlock(_Model):
    text: str
    runs: tuple[Run, ...] = ()  # the text's links and emphasis; empty where it has none


class Paragraph(_TextBlock):
    """A paragraph."""

    kind: Literal["paragraph"] = "paragraph"


class Standfirst(_TextBlock):
    """The sentences between headline and story that say what it is about."""

    kind: Literal["standfirst"] = "standfirst"


class Aside(_TextBlock):
    """Text of the article beside its story: `kind` says what. A caption follows the picture that it belongs to."""

    kind: Literal["title", "byline", "date", "caption", "fact_box", "sign_off", "related"]


class Heading(_TextBlock):
    """A subhead inside the story; `level` 1 to 6 as the page has it."""

    kind: Literal["heading"] = "heading"
    level: int = 2


class ListItem(_TextBlock):
    """An item of a list; `depth` counts from 1."""

    kind: Literal["list_item"] = "list_item"
    ordered: bool = False
    depth: int = 1


class Quote(_TextBlock):
    """A block quotation."""

    kind: Literal["quote"] = "quote"


class Preformatted(_TextBlock):
    """Text whose line breaks and spaces matter, such as code."""

    kind: Literal["preformatted"] = "preformatted"


class Table(_Model):
    """A table of the story, row by row."""

    kind: Literal["table"] = "table"
    rows: tuple[tuple[str, ...], ...] = ()

    @property
    def text(self) -> str:
        """Its rows as lines, the cells parted by " | "."""
        return "\n".join(" | ".join(row) for row in self.rows)


class ImageBlock(_Model):
    """Where a picture stands in the story; `index` counts into `Article.images`."""

    kind: Literal["image"] = "image"
    index: int


class Embed(_Model):
    """An embedded post, video or frame: its address, and its text where the page has it."""

    kind: Literal["embed"] = "embed"
    url: str | None = None
    text: str = ""


ArticleBlock = Annotated[
    Paragraph | Standfirst | Heading | ListItem | Quote | Preformatted | Table | ImageBlock | Embed | Aside,
    Field(discriminator="kind"),
]


class Rejected(_Model):
    """A candidate that did not win: where it stood, what it said, why it lost."""

    source: str
    value: str
    why: str


class Evidence(_Model):
    """Where a field comes from: the winning source, its raw text, how sure (0 to 1), and the losers.

    A field that is missing has `source` None and says in `why` what was looked for.
    """

    source: str | None = None
    raw: str | None = None
    confidence: float = 0.0
    why: str = ""
    rejected: tuple[Rejected, ...] = ()


class Article(_Model):
    """A news article as read from one page. What the page does not give is None or empty.

    `blocks` are all blocks of the article in the order of the page, whatever their kind; those of the kinds in
    `include` make `body`, `markdown`, `html` and `text`.
    """

    title: str | None = None
    byline: str | None = None
    authors: tuple[Author, ...] = ()
    date: When | None = None
    updated: When | None = None
    image_caption: str | None = None
    images: tuple[Image, ...] = ()
    body: str = ""
    blocks: tuple[ArticleBlock, ...] = ()
    include: tuple[Kind, ...] = READER
    related: tuple[Related, ...] = ()
    summary: str | None = None
    topics: tuple[str, ...] = ()
    section: str | None = None
    language: str | None = None
    site_name: str | None = None
    canonical_url: str | None = None
    url: str | None = None
    paywalled: bool | None = None
    evidence: dict[str, Evidence] = Field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    version: str = ""

    def __hash__(self) -> int:
        """Of the fields that tell articles apart, for sets and keys; the evidence has no hash of its own."""
        return hash((self.url, self.canonical_url, self.title, self.date, self.body))

    @property
    def body_blocks(self) -> tuple[ArticleBlock, ...]:
        """The blocks of the kinds in `include`, which make the body."""
        return tuple(block for block in self.blocks if block.kind in self.include)

    @property
    def markdown(self) -> str:
        """The article as CommonMark, headline first; everything that is text is escaped."""
        from newsclean.render.markdown import markdown
        return markdown(self)

    @property
    def html(self) -> str:
        """The body as sanitised HTML."""
        from newsclean.render.html import html
        return html(self)

    @property
    def text(self) -> str:
        """The article as plain text: headline, byline, date, body."""
        from newsclean.render.text import text
        return text(self)

    def _repr_html_(self) -> str:
        """The card that a notebook shows."""
        from newsclean.render.card import card
        return card(self)
