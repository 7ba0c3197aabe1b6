"""What the renderers share: the runs of a text block, and lists with their nesting put right."""
from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import Final

from newsclean.article import Article, ArticleBlock, Image, ListItem, Run, _TextBlock

_NUMBER: Final = re.compile(r"^(\d{1,9})[.)]\s+(?=\S)")
_GROUPED: Final = frozenset({"list_item", "quote", "fact_box"})
_RTL: Final = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "iw", "ku", "ps", "sd", "ug", "ur", "yi"})


def runs(block: _TextBlock) -> tuple[Run, ...]:
    """The block's runs, or its text as one."""
    return block.runs or (Run(text=block.text),)


def number_of(item: ListItem) -> tuple[int | None, tuple[Run, ...]]:
    """The number that a numbered item's own text begins with, and the runs without it."""
    given = runs(item)
    found = _NUMBER.match(given[0].text) if item.ordered and given else None
    if found is None:
        return None, given
    rest = given[0].text[found.end():]
    return int(found[1]), (given[0].model_copy(update={"text": rest}), *given[1:])


def depths(items: Sequence[ListItem]) -> list[int]:
    """The depth of each item of a list from 0; none is more than one deeper than the item before it."""
    found: list[int] = []
    for item in items:
        found.append(min(max(item.depth, 1) - 1, found[-1] + 1 if found else 0))
    return found


def shown(article: Article, *, without: Collection[str] = ()) -> list[ArticleBlock]:
    """The body's blocks but those of the kinds in `without`, which the caller prints himself."""
    return [block for block in article.body_blocks if block.kind not in without]


def shown_with_pictures(article: Article, *, title: bool) -> list[ArticleBlock]:
    """The blocks where a picture carries its caption and, where `title` says so, the headline stands above."""
    without = ["title"] if title else []
    return shown(article, without=[*without, "caption"] if "image" in article.include else without)


def groups(blocks: Sequence[ArticleBlock]) -> Iterator[list[ArticleBlock]]:
    """Blocks in order; list items, quotes and the lines of a box that follow each other come together."""
    group: list[ArticleBlock] = []
    for block in blocks:
        if group and not (block.kind == group[0].kind and block.kind in _GROUPED):
            yield group
            group = []
        group.append(block)
    if group:
        yield group


def image_at(article: Article, index: int) -> Image | None:
    """The picture that an image block means, or None where it counts out of range."""
    return article.images[index] if 0 <= index < len(article.images) else None


def right_to_left(language: str | None) -> bool:
    """Whether a language is written from right to left."""
    return (language or "").replace("_", "-").split("-")[0].lower() in _RTL
