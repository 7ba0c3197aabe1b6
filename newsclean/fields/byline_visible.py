"""Names that a page prints: lines near the headline, links to author pages, datelines, signatures."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from newsclean.fields.byline_lines import LEAD_ALONE, may_lead, read_line, unglued
from newsclean.fields.byline_scene import Mention, Scene, place_of
from newsclean.fields.layout import is_prose
from newsclean.page import Block
from newsclean.strings.names import Byline, Name, is_agency, parse_byline

ABOVE: Final = 6  # blocks above the headline in which its byline may stand
BELOW: Final = 18  # and below it
AFTER: Final = 10  # blocks after the last prose in which a signature may stand
_FAR: Final = 60  # blocks above the prose of a dump in which a line with a lead may stand
_MAX_LINE: Final = 220
_AUTHOR_LABEL: Final = re.compile(
    r"\bby-?line|byline|(?<!co)author(?!iz|is|it)|(?<![a-z])(?:autor|autorin|autoren|auteur|auteurs|autore|auther|writer|reporter|"
    r"journalist|redacteur|forfatter|författare|verfasser|kirjoittaja|contributor|columnist|signature|firma)s?(?![a-z])|post-?by\b"
)
_BIO_LABEL: Final = re.compile(
    r"\bbio\b|author-?(?:bio|box|desc|info-?box|description|about)|about-?(?:the-?)?author"
)
_AUTHOR_LINK: Final = re.compile(
    r"/(?:authors?|autor(?:en|in|es|e|i)?|auteurs?|profile?s?|people|person|team|staff|reporters?|journalists?|journalistes?|writers?|"
    r"contributors?|by|redaktion|redakteure?|byline|columnists?|users?|members?|firmas?|forfatter|journalister|tekijat|kirjoittaja|"
    r"autoriai|yazarlar?|yazar|penulis|avtor|avtory)(?:/|=|-)[\w%.~@-]|[?&]author=|\bmailto:",
    re.IGNORECASE,
)
_TWO_CAPITALS: Final = re.compile(
    r"(?:^|[\s|/(•·])[A-ZÀ-ÞΑ-ΩА-Я][\w.'’-]*\s+(?:[a-z]{1,3}\s+){0,2}[A-ZÀ-ÞΑ-ΩА-Я]"
)
_NEAR: Final = frozenset(("below", "just above"))
_BARE_PLACES: Final = frozenset(("below", "just above", "before prose", "after"))
_DATED: Final = re.compile(r"\b(?:19|20)\d\d\b|\d{1,2}:\d\d")
_AGENCY_START: Final = re.compile(r"^[^\n()]{0,60}?[(（]([^()（）]{2,30})[)）]\s*(?:[-–—:.]|\s)")
_REPORTER: Final = re.compile(
    r"[（(【\s](?:本报|本刊|本网)?(?:见习|实习|特约|特派)?(?:记者|記者)[:：\s]*([\u4e00-\u9fff·、 ]{2,24})[)）】\s]"
)
_SIGNED: Final = re.compile(
    r"[(（\[]([^()（）\[\]]{2,60})[)）\]]\s*[.\"”»]?$|(?<=[.!?…\"”»])\s*(?:[-–—/]+|©)\s?([^.!?]{2,40})$"
)


def _window(scene: Scene) -> Iterable[Block]:
    blocks, (start, end) = scene.page.blocks, scene.prose
    anchor = scene.headline if scene.headline is not None else max(0, start - ABOVE)
    near = set(range(max(0, anchor - ABOVE), min(len(blocks), anchor + BELOW)))
    near |= set(range(max(0, start - ABOVE), min(len(blocks), start + 2)))
    near |= set(range(max(0, end - 3), min(len(blocks), end + AFTER)))
    if scene.page.format == "text":
        near |= set(range(max(0, start - _FAR), start))
    return (blocks[index] for index in sorted(near))


def from_lines(scene: Scene, declared: Sequence[Mention]) -> Iterator[Mention]:
    """Lines of the page that are a byline: by a lead word, a label, a link, or standing bare beside the headline."""
    seen: set[str] = set()
    known = {one.name.name.casefold(): one.name for one in declared}
    lead_at = -2  # the last line that was nothing but a lead word
    for block in _window(scene):
        if LEAD_ALONE.match(block.text):
            lead_at = block.index
            continue
        if len(block.text) > _MAX_LINE or block.index == scene.headline or block.kind == "caption":
            continue
        if scene.places.comment(block):
            continue
        place = place_of(scene, block.index)
        labels = scene.places.labels(block)
        label = _AUTHOR_LABEL.search(labels) is not None
        link = block.href is not None and _AUTHOR_LINK.search(block.href) is not None
        carried = lead_at == block.index - 1 and len(block.text) <= 80
        lead = carried or may_lead(block.text)
        again = _said_again(block, known) if known and not lead and place[0] in _NEAR else None
        if again is None and not (
            lead or label or link or (place[0] in _BARE_PLACES and _may_be_bare(block, place))
        ):
            continue
        read = read_line(
            unglued(block.text),
            language=scene.language,
            site_name=scene.site_name,
            lead=lead,
            declared=label or link or carried,
            named=scene.named,
        )
        if read is None and again is not None:
            read = Byline(again.name, (again,), False), "declared"
        if read is None:
            continue
        line, how = read
        kinds = [
            kind
            for kind, holds in (("lead", line.lead or carried), ("label", label), ("link", link))
            if holds
        ] or ["bare"]
        if label and _AUTHOR_LABEL.search(scene.places.labels(block, 1)):
            kinds.append("own label")
        hints = [
            *place,
            *_line_hints(scene, block, labels, link),
            how,
            f"{how} {place[0]}",
            f"{how} {kinds[0]}",
        ]
        if kinds[0] not in seen and place[0] not in ("above", "just above"):
            seen.add(kinds[0])
            hints.append(f"first {kinds[0]}")
        said = (
            *(f"line {'+'.join(kinds)} {hint}" for hint in place),
            *(f"line {kind}" for kind in kinds),
            *(f"line {hint}" for hint in hints),
            f"line {kinds[0]} {place[0]} {len(line.names)}",
        )
        names = line.names
        if kinds == ["bare"] and is_agency(names[0].name):
            names = tuple(
                name for name in names if name.kind == "organization"
            )  # "AFP, Springfield" names a place
            if len(block.text) <= 40:
                said += ("line agency alone", f"line agency alone {place[0]}")
        for number, name in enumerate(names):
            order = ("line later name",) if number else ()
            yield Mention(
                name, f"line:{kinds[0]}", block.text, block.index, line, said + order, len(line.names)
            )


def _said_again(block: Block, known: Mapping[str, Name]) -> Name | None:
    """The declared name that a short line begins with or is."""
    text = block.text.casefold()
    if len(text) > 120:
        return None
    return next((name for key, name in known.items() if len(key) > 3 and text.startswith(key)), None)


def _line_hints(scene: Scene, block: Block, labels: str, link: bool) -> list[str]:
    hints = []
    if scene.places.apart(block):
        hints.append("apart")
    if _BIO_LABEL.search(labels):
        hints.append("bio")
    if block.kind in ("heading", "control", "list_item"):
        hints.append(block.kind)
    if block.links and block.link_chars > len(block.text) * 0.8 and not link:
        hints.append("other link")
    if _DATED.search(block.text):
        hints.append("dated")
    return hints


def _may_be_bare(block: Block, place: tuple[str, ...]) -> bool:
    """Whether a line without lead, label or link can be a name at all: near, short, two capitalised words or an agency."""
    text = block.text
    if block.kind in ("heading", "control") or len(text) > 110 or place[-1] in ("below far", "later after"):
        return False
    if block.links and block.link_chars > len(text) * 0.8:
        return False
    words = text.split()
    if len(words) == 1:
        return len(text) <= 20 and (is_agency(text) or not text.isascii())
    if len(words) > 16 or sum(word[0].islower() for word in words) > 3:
        return False
    return _TWO_CAPITALS.search(text) is not None or not text[:1].isascii() or is_agency(text)


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
        match = None if block.text[:120].isascii() else _REPORTER.search(block.text[:120])
        for name in scene.named(match[1]) if match else ():
            yield Mention(name, "dateline reporter", match[0] if match else "", block.index)
    for block in blocks[max(start, end - 2) : end]:
        match = _SIGNED.search(block.text[-90:])
        if match:
            text = match[1] or match[2]
            line = parse_byline(text, language=scene.language, site_name=scene.site_name)
            for name in line.names if line else ():
                yield Mention(name, "signature", text, block.index, hints=(f"signature {name.kind}",))
