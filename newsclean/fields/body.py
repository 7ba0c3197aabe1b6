"""The body: the kept blocks as typed blocks, and as text with paragraphs separated by a blank line."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from newsclean.article import (
    ArticleBlock,
    Embed,
    Heading,
    ImageBlock,
    ListItem,
    Paragraph,
    Preformatted,
    Quote,
    Run,
    Table,
)
from newsclean.page import Block, Page
from newsclean.read.inline import InlineReader
from newsclean.read.links import absolute_url

EMBED_SCHEMES: Final = frozenset({"http", "https"})


def body_blocks(
    page: Page, *, image_positions: Sequence[int], base_url: str | None
) -> tuple[ArticleBlock, ...]:
    """The typed blocks in the order of the page; `image_positions` are the blocks before which each image stands."""
    kept = page.kept()
    if not kept:
        return ()
    placed: list[tuple[int, int, ArticleBlock]] = [
        (position, 0, ImageBlock(index=i)) for i, position in enumerate(image_positions) if position >= 0
    ]
    first, last = kept[0].index, kept[-1].index
    placed += [
        (embed.position, 1, Embed(url=url)) for embed in page.embeds if first < embed.position <= last + 1
        and (url := absolute_url(embed.url, base_url, EMBED_SCHEMES)) is not None
    ]
    placed += [(index, 1, post) for index, post in _posts(page, base_url) if first < index <= last + 1]
    rows: list[Block] = []
    reader = InlineReader(page, base_url)
    for block, following in zip(kept, [*kept[1:], None]):
        if block.kind == "table":
            rows.append(block)
            if following is None or following.kind != "table" or _table_of(page, following) != _table_of(page, block):
                placed.append((rows[0].index, 2, _table(rows)))
                rows = []
        else:
            placed.append((block.index, 2, _typed(block, reader.runs(block))))
    return tuple(block for _, _, block in sorted(placed, key=lambda item: item[:2]))


def _typed(block: Block, runs: tuple[Run, ...]) -> ArticleBlock:
    """The public form of one block."""
    text = block.text
    if block.kind == "heading":
        return Heading(text=text, runs=runs, level=min(max(block.level, 1), 6))
    if block.kind == "list_item":
        return ListItem(text=text, runs=runs, ordered=block.ordered, depth=max(block.level, 1))
    if block.kind == "quote":
        return Quote(text=text, runs=runs)
    if block.kind == "preformatted":
        return Preformatted(text=text, runs=runs)
    return Paragraph(text=text, runs=runs)


def _posts(page: Page, base_url: str | None) -> Iterator[tuple[int, Embed]]:
    """The embedded posts whose text stands on the page, each with the block that it begins at."""
    for _, group in groupby(
        (block for block in page.blocks if block.role == "embed"), key=lambda block: _post_of(page, block)
    ):
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
        if isinstance(block, (ImageBlock, Embed)):
            continue
        item = isinstance(block, ListItem)
        if pieces:
            pieces.append("\n" if item and in_list else "\n\n")
        pieces.append(f"- {block.text}" if item else block.text)
        in_list = item
    return "".join(pieces)
