"""Tables: whether one holds data or the page's layout, and a data table's rows as one block each."""
from __future__ import annotations

from typing import Final

from newsclean.page import Block, Page

_FOREIGN: Final = frozenset({"h1", "form", "ul"})  # elements that a table of data does not hold
MAX_CELL: Final = 1_500  # characters
MEAN_CELL: Final = 120


def fold_table(page: Page, table: int) -> None:
    """Make one block of each row of a table that has just ended, if it holds data."""
    nodes = page.nodes
    if _holds_table(nodes.tags, table):
        return
    inner = range(table + 1, len(nodes.tags))
    rows = [node for node in inner if nodes.tags[node] == "tr"]
    if not rows or not _is_data(page, table, rows):
        return
    cells: dict[int, list[int]] = {row: [] for row in rows}
    for node in inner:
        if nodes.tags[node] in ("td", "th") and nodes.parents[node] in cells:
            cells[nodes.parents[node]].append(node)
    texts = [[" ".join(b.text for b in page.blocks[nodes.starts[cell]:nodes.ends[cell]]) for cell in cells[row]]
             for row in rows]
    sizes = [len(text) for row in texts for text in row]
    if not sizes or max(sizes) > MAX_CELL or sum(sizes) / len(sizes) > MEAN_CELL:
        return
    _replace(page, table, rows, texts)


def _holds_table(tags: list[str], table: int) -> bool:
    """Whether a table stands in this one; told first, since tables of tables may be nested deep."""
    try:
        tags.index("table", table + 1)
    except ValueError:
        return False
    return True


def _is_data(page: Page, table: int, rows: list[int]) -> bool:
    """Whether a table has rows and columns, and nothing in it that a table of data does not have."""
    nodes = page.nodes
    if len(rows) < 2 or "presentation" in nodes.labels[table].split():
        return False
    tags = nodes.tags[table + 1:]
    if not _FOREIGN.isdisjoint(tags) or max(tags.count("td"), tags.count("th")) < 2:
        return False
    if tags.count("td") + tags.count("th") < len(rows) * 1.5:
        return False
    return "th" in tags or tags.count("p") + tags.count("div") <= 2 * len(rows)


def _replace(page: Page, table: int, rows: list[int], texts: list[list[str]]) -> None:
    """Put a block a row in the place of the table's blocks, and keep only the rows among its nodes."""
    nodes, start = page.nodes, page.nodes.starts[table]
    old = page.blocks[start:]
    in_rows = {index for row in rows for index in range(nodes.starts[row], nodes.ends[row])}
    opens = [nodes.opens[row] for row in rows]
    before = table + 1
    for column in (nodes.tags, nodes.labels, nodes.parents, nodes.starts, nodes.ends, nodes.opens):
        del column[before:]
    nodes.hidden = {node for node in nodes.hidden if node < before}
    del page.blocks[start:]
    for block in (block for block in old if block.index not in in_rows):  # the table's caption
        block.index, block.node, block.part = len(page.blocks), table, len(page.blocks) - start
        page.blocks.append(block)
    links = sum(block.link_chars for block in old) / max(1, sum(len(block.text) for block in old))
    for opened, cells in zip(opens, texts):
        node, text = len(nodes.tags), "\t".join(cells)
        nodes.tags.append("tr")
        nodes.labels.append("")
        nodes.parents.append(table)
        nodes.starts.append(len(page.blocks))
        nodes.opens.append(opened)
        if text.strip():
            page.blocks.append(Block(len(page.blocks), text, "table", node, link_chars=int(links * len(text))))
        nodes.ends.append(len(page.blocks))
    nodes.ends[table] = len(page.blocks)
    for image in page.images:
        image.node, image.position = min(image.node, table), min(image.position, len(page.blocks))
    for embed in page.embeds:
        embed.node, embed.position = min(embed.node, table), min(embed.position, len(page.blocks))
    for datum in page.metadata.microdata:
        datum.position = min(datum.position, len(page.blocks))
