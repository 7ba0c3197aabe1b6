"""Names that stand around the story itself: datelines, signatures, lines about the author, who holds the rights."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsclean.fields.byline.scene import Mention, Scene, place_of
from newsclean.fields.layout import is_prose
from newsclean.page import Block
from newsclean.strings.lazy import lazy
from newsclean.strings.names.agencies import is_agency
from newsclean.strings.names.bylines import parse_byline
from newsclean.strings.names.given_names import is_given_name
from newsclean.strings.names.han_names import wire_reporters
from newsclean.strings.names.persons import looks_like_person

_AGENCY_START: Final = lazy(r"^[^\n()]{0,60}?[(（]([^()（）]{2,30})[)）]\s*(?:[-–—:.]|\s)")
_REPORTER: Final = lazy(
    r"[（(【〔［\s](?:本报|本刊|本网)?(?:见习|实习|特约|特派)?"
    r"(?:记者|記者)[:：\s]*([\u4e00-\u9fff·、 ]{2,24})[)）】〕］／/\s]"
)
_SIGNED: Final = lazy(
    r"[(（\[]([^()（）\[\]]{2,60})[)）\]]\s*[.\"”»]?$|(?<=[.!?…\"”»])\s*(?:[-–—/]+|©)\s?([^.!?]{2,40})$"
)
_BIO: Final = lazy(
    r"(?:(?:About|Über) (?:the |den |die )?(?:[Aa]uthor|[Aa]utor|[Aa]utorin)s?\W+)?"
    r"(?P<name>[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){1,3}?),?(?: \([^()]{1,40}\))? "
    r"(?:(?:is|was|has|writes|covers|works|joined|lives|serves|reports|studied|holds|leads|ist|war|schreibt|arbeitet|lebt|studierte|"
    r"leitet|berichtet|est|écrit|travaille|es|escribe|trabaja|è|scrive|lavora|é|escreve|jest|schrijft|werkt|är|er)\s|[–—:-]\s)"
)
_RIGHTS: Final = lazy(
    r"(?:©|\(c\)|[Cc]opyright)[\s©:]*(?:\d{4}(?:\s?[-–—]\s?\d{4})?)?[\s,·|]*(?:by )?"
    r"(?P<name>[^\W\d_][\w'’-]*(?: [^\W\d_][\w.'’-]*){1,2})(?=$|\.|,|\s\d|\s?[|·–—])"
)
_RIGHTS_AFTER: Final = 60
_MAX_LINE_OF_RIGHTS: Final = 90
_BIO_AFTER: Final = 25
_MIN_BIO: Final = 30
_MAX_BIO: Final = 110


def from_prose(scene: Scene) -> Iterator[Mention]:
    """The agency of a dateline ("BERLIN (Reuters) - …") and what the last paragraph is signed with."""
    blocks, (start, end) = scene.page.blocks, scene.prose
    seen = [block for block in blocks[start : min(end, start + 3)] if is_prose(block)]
    for block in seen[:2]:
        match = _AGENCY_START.match(block.text[:120])
        if match:
            for name in scene.named(match[1]) if is_agency(match[1]) else ():
                if name.kind == "organization":
                    yield Mention(name, "dateline", match[0], block.index)
    for block in seen[:1]:
        start_of_story = block.text[:120]
        match = None if start_of_story.isascii() else _REPORTER.search(start_of_story)
        wired = "、".join(wire_reporters(start_of_story))
        for name in scene.named(wired or (match[1] if match else "")):
            yield Mention(name, "dateline reporter", wired or (match[0] if match else ""), block.index)
    for block in blocks[max(start, end - 3) : end + _BIO_AFTER]:
        yield from _from_bio(scene, block)
    for block in blocks[end : end + _RIGHTS_AFTER]:
        if "©" in block.text or "opyright" in block.text:
            yield from _from_rights(scene, block)
    for block in blocks[max(start, end - 2) : end]:
        match = _SIGNED.search(block.text[-90:])
        if match:
            text = match[1] or match[2]
            line = parse_byline(text, language=scene.language, site_name=scene.site_name)
            for name in line.names if line else ():
                yield Mention(name, "signature", text, block.index, hints=(f"signature {name.kind}",))


def _from_rights(scene: Scene, block: Block) -> Iterator[Mention]:
    """The person who holds the rights ("© 2012-2025 Jane Doe"), as on pages of one's own."""
    match = _RIGHTS.search(block.text[:_MAX_LINE_OF_RIGHTS])
    if match is not None and is_given_name(match["name"].partition(" ")[0]) and looks_like_person(match["name"]):
        for one in scene.named(match["name"]):
            yield Mention(one, "rights", match[0], block.index)


def _from_bio(scene: Scene, block: Block) -> Iterator[Mention]:
    """Whom a line tells of that stands where authors are told of ("Jane Doe covers the courts for us")."""
    if len(block.text) < _MIN_BIO:
        return
    first = block.text.partition(" ")[0]
    if not (first in ("About", "Über") or (first.istitle() and is_given_name(first))):
        return
    match = _BIO.match(block.text[:_MAX_BIO])
    if match is not None and looks_like_person(name := match["name"]) and not scene.places.comment(block):
        hints = tuple(f"bio {hint}" for hint in place_of(scene, block.index))
        for one in scene.named(name):
            yield Mention(one, "bio", match[0], block.index, hints=hints)
