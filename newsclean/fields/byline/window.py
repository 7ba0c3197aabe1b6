"""Which lines of a page are looked at for a byline: those at the headline, above the story and after it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from newsclean.fields.byline.scene import ABOVE, AFTER, BELOW, Mention, Scene
from newsclean.fields.layout import is_row, lines_around
from newsclean.page import Block
from newsclean.strings.lazy import lazy
from newsclean.strings.names.given_names import is_given_name

_FAR: Final = 60  # blocks above the prose of a dump in which a line with a lead may stand
_FIRM: Final = frozenset(("jsonld:author", "meta:author", "meta:article:author"))
_AT_HEADLINE: Final = 8  # blocks below the headline in which a line confirms what metadata says
_BESIDE: Final = 2  # blocks beside such a line that are looked at too
_MAX_ALONE: Final = 60
_MAX_BY: Final = 110
_FAR_ABOVE: Final = 10  # blocks above the headline and the prose in which a name alone may stand
_FAR_BELOW: Final = 25  # and after the prose
_BY: Final = frozenset((
    "By", "BY", "Von", "VON", "Par", "Por", "Written", "Posted", "Words", "Author", "Authors", "Autor", "Autorin",
    "Autoren", "Auteur", "Autora", "Autore", "Verfasst", "Geschrieben", "Text", "Texte", "Texto", "Interview", "Автор",
    "Door", "Oleh",
))
_READERS: Final = frozenset((
    "comments_markup", "comment_section", "comment_entries", "comment_thread", "reply_entries",
))
"""The rules that remove what readers write under a story."""
_SHARING: Final = frozenset(("share_on_network", "share_by_channel"))
"""The rules that know how a story is shared ("Per WhatsApp"), which reads like a name."""

MAX_LINE: Final = 220
_CAPITAL: Final = (
    "[A-ZÀ-ÞĀĂĄĆĈĊČĎĐĒĖĘĚĜĞĠĢĤĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŜŞŠŢŤŪŬŮŰŲŴŶŸŹŻŽȘȚƏƠƯΆΈΉΊΌΎΏΑ-ΩЁЂЄІЇЈЉЊЋЏҐА-Я]"
)
TWO_CAPITALS: Final = lazy(
    rf"(?:^|[\s|/(•·]){_CAPITAL}[\w.'’-]*\s+(?:[a-z]{{1,3}}\s+){{0,2}}{_CAPITAL}"
)


def lines_to_read(scene: Scene, declared: Sequence[Mention]) -> Iterable[Block]:
    """The blocks that may hold a byline, in order."""
    near = _window(scene)
    lines = _confirming(scene, declared, near) or _everywhere(scene, near)
    others = _READERS | _SHARING
    return (block for block in lines if block.by not in others and not is_row(scene.page, block))


def _everywhere(scene: Scene, near: set[int]) -> Iterable[Block]:
    """The window, and farther off what looks like a name alone or like a byline."""
    blocks, end = scene.page.blocks, scene.prose[1]
    said = set(near)
    anchor = min(scene.headline or 0, scene.prose[0])
    for block in blocks[max(0, anchor - _FAR_ABOVE) : end + _FAR_BELOW]:
        text = block.text
        if len(text) <= _MAX_BY and text[:1].isupper():
            first, _, rest = text.partition(" ")
            if (len(text) <= _MAX_ALONE and rest[:1].isupper() and is_given_name(first)) or _leads(first):
                said.add(block.index)
    return (blocks[index] for index in sorted(said))


def _leads(word: str) -> bool:
    """Whether a line begins with a word that introduces an author ("By", "Autor:", "Autorin/Autor")."""
    return word.rstrip(":").partition("/")[0] in _BY


def _window(scene: Scene) -> set[int]:
    """The blocks at the headline, and at either end of the prose."""
    near = lines_around(scene.page, scene.headline, scene.prose, above=ABOVE, below=BELOW, after=AFTER)
    if scene.page.format == "text":
        start = scene.prose[0]
        near.update(range(max(0, start - _FAR), start))
    return near


def begins_with_given_name(block: Block) -> bool:
    """Whether a short line begins with a given name and goes on with a capital: a name alone, wherever it stands."""
    if len(block.text) > _MAX_ALONE or not block.text[:1].isupper():
        return False
    first, _, rest = block.text.partition(" ")
    return rest[:1].isupper() and is_given_name(first)


def _confirming(scene: Scene, declared: Sequence[Mention], around: set[int]) -> list[Block]:
    """Where a line at the headline prints a person whom metadata gives: the lines beside it and those that name one."""
    if scene.headline is None:
        return []
    firm = [one.name for one in declared if one.source in _FIRM]
    persons = {name.name.casefold() for name in firm if name.kind == "person" and " " in name.name}
    if not persons:
        return []
    names = persons | {name.name.casefold() for name in firm if len(name.name) > 2}
    blocks = scene.page.blocks
    said = {
        index for index in around
        if len(text := blocks[index].text) <= MAX_LINE and index != scene.headline and _holds(text.casefold(), names)
    }
    near = [
        index for index in said
        if -2 <= index - scene.headline <= _AT_HEADLINE and _holds(blocks[index].text.casefold(), persons)
    ]
    if any(_names_others(blocks[index].text, names) for index in near):
        return []
    for index in near:
        said.update(range(max(0, index - _BESIDE), min(len(blocks), index + _BESIDE + 1)))
    if near:
        said.update(range(scene.headline, min(len(blocks), scene.headline + _AT_HEADLINE + 1)))
    return [blocks[index] for index in sorted(said)] if near else []


def _names_others(text: str, names: set[str]) -> bool:
    """Whether a line has room for another name beside those that are known."""
    for name in names:
        at = text.casefold().find(name)
        if at >= 0:
            text = f"{text[:at]}, {text[at + len(name):]}"
    return TWO_CAPITALS.search(text) is not None


def _holds(text: str, names: set[str]) -> bool:
    return any(name in text for name in names)
