"""The article's blocks as typed blocks, and the body as text with paragraphs separated by a blank line."""
from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final

from newsclean.article import (
    ArticleBlock,
    Aside,
    Embed,
    Heading,
    Image,
    ImageBlock,
    ListItem,
    Paragraph,
    Preformatted,
    Quote,
    Run,
    Standfirst,
    Table,
)
from newsclean.kinds import Kind
from newsclean.page import Block, Page
from newsclean.read.html.inline import InlineReader
from newsclean.read.html.links import absolute_url

EMBED_SCHEMES: Final = frozenset({"http", "https"})
_PLAIN: Final[Mapping[Kind, type[Standfirst | Quote | Preformatted]]] = {
    "standfirst": Standfirst, "quote": Quote, "preformatted": Preformatted,
}


def article_blocks(
    page: Page, kinds: Mapping[int, Kind], *, title: str | None, images: Sequence[tuple[Image, int]],
    base_url: str | None,
) -> tuple[ArticleBlock, ...]:
    """All typed blocks of the article in the order of the page; each image comes with the block before which it stands.

    A headline that the page does not display stands first.
    """
    body = page.body_range()
    if not body:
        return ()
    placed: list[tuple[int, int, ArticleBlock]] = []
    if title is not None and "title" not in kinds.values():
        placed.append((-1, 0, Aside(kind="title", text=title)))
    for i, (image, position) in enumerate(images):
        if position >= 0:
            placed.append((position, 0, ImageBlock(index=i)))
            if image.line:
                placed.append((position, 0, Aside(kind="caption", text=image.line)))
    placed += [
        (embed.position, 1, Embed(url=url)) for embed in page.embeds if body[0] < embed.position <= body[-1] + 1
        and (url := absolute_url(embed.url, base_url, EMBED_SCHEMES)) is not None
    ]
    placed += [(index, 1, post) for index, post in _posts(page, kinds, base_url)]
    rows: list[Block] = []
    reader = InlineReader(page, base_url)
    blocks = [page.blocks[index] for index in sorted(kinds) if kinds[index] not in ("caption", "embed")]
    for block, following in zip(blocks, [*blocks[1:], None]):
        kind = kinds[block.index]
        if kind == "table":
            rows.append(block)
            goes_on = following is not None and kinds[following.index] == "table"
            if following is None or not goes_on or _table_of(page, following) != _table_of(page, block):
                placed.append((rows[0].index, 2, _table(rows)))
                rows = []
        elif kind == "title" and title is not None:
            placed.append((block.index, 2, Aside(kind=kind, text=title)))
        else:
            placed.append((block.index, 2, _typed(block, kind, reader.runs(block))))
    return tuple(block for _, _, block in sorted(placed, key=lambda item: item[:2]))


def _typed(block: Block, kind: Kind, runs: tuple[Run, ...]) -> ArticleBlock:
    """The public form of one block of text."""
    text = block.text
    if kind == "heading":
        return Heading(text=text, runs=runs, level=min(max(block.level, 1), 6))
    if kind == "list_item":
        return ListItem(text=text, runs=runs, ordered=block.ordered, depth=max(block.level, 1))
    if kind in ("title", "byline", "date", "fact_box", "sign_off", "related"):
        return Aside(kind=kind, text=text, runs=runs)
    plain = _PLAIN.get(kind, Paragraph)
    return plain(text=text, runs=runs)


def _posts(page: Page, kinds: Mapping[int, Kind], base_url: str | None) -> Iterator[tuple[int, Embed]]:
    """The embedded posts whose text stands on the page, each with the block that it begins at."""
    of_posts = [page.blocks[index] for index in sorted(kinds) if kinds[index] == "embed"]
    for _, group in groupby(of_posts, key=lambda block: _post_of(page, block)):
        blocks = list(group)
        links = [url for block in blocks if (url := absolute_url(block.href, base_url, EMBED_SCHEMES))]
        # The post's own address stands last, behind the links in its text.
        text = "\n".join(block.text for block in blocks)
        yield blocks[0].index, Embed(url=links[-1] if links else None, text=text)


def _post_of(page: Page, block: Block) -> int:
    """The element of the post that a block belongs to: the outermost quotation around it, else its own."""
    quotes = [node for node in page.nodes.ancestors(block.node) if page.nodes.tags[node] == "blockquote"]
    return quotes[-1] if quotes else block.node


def _table_of(page: Page, row: Block) -> int:
    return page.nodes.parents[row.node]


def _table(rows: Sequence[Block]) -> Table:
    return Table(rows=tuple(tuple(row.text.split("\t")) for row in rows))


def body_text(blocks: Sequence[ArticleBlock]) -> str:
    """The text of the blocks: a blank line between paragraphs, list items on lines of their own as "- item"."""
    pieces: list[str] = []
    in_list = False
    for block in blocks:
        if isinstance(block, ImageBlock) or (isinstance(block, Embed) and not block.text):
            continue
        item = isinstance(block, ListItem)
        if pieces:
            pieces.append("\n" if item and in_list else "\n\n")
        pieces.append(f"- {block.text}" if item else block.text)
        in_list = item
    return "".join(pieces)
