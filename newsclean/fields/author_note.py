"""The notes on the authors at the end of a story: who they are is no part of it."""
from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsclean.article import Author
from newsclean.clean.tagger.tag import NAME as TAGGER
from newsclean.page import Block, Page
from newsclean.strings.lazy import lazy

NAME: Final = "author_note"
WHY: Final = "It says at the end of the story who its author is."
MAX_NOTES: Final = 4
MIN_BODY: Final = 5  # kept blocks
MAX_CHARS: Final = 600
STORY_SHARE: Final = 0.6  # of the body stands before the line with the author's name under which a note stands
LABEL: Final = 20  # characters beside the name of a line such as "About Jane Doe"
START: Final = 60  # characters of the note in which a part of the name stands
SURE: Final = 0.9  # confidence of the tagger from which a paragraph is the story's
REACH: Final = 24  # characters before the name: "The London doctor Jane Doe is ..."
_WORKS: Final = lazy(
    r",? (?:is|was|has been|writes|covers|reports|works|lives|ist|schreibt|arbeitet|lebt|est|écrit|es|escribe|è|scrive|"
    r"é|escreve|schrijft|werkt|jest|pisze|är|er|skriver|on) .{0,80}?\b"
    r"(?:writers?|reporter|journalist|editor|columnist|correspondent|author|contributor|contributing|freelancer?|critic|"
    r"professor|lecturer|novelist|poet|essayist|photographer|redakteur(?:in)?|journalistin|autor(?:in|ka)?|"
    r"korrespondent(?:in)?|professorin|journaliste|auteure?|autrice|rédact(?:eur|rice)|chroniqueu(?:r|se)|periodista|"
    r"escritora?|autora|columnista|giornalista|scrit(?:tore|trice)|jornalista|redacteur|columniste|schrijver|"
    r"schrijfster|dziennikar(?:z|ka)|pisarka|pisarz|skribent|författare|forfatter|toimittaja|kirjailija)\b",
    re.IGNORECASE,
)
"""What is said of an author behind the name."""
_OUTER: Final = " \u200b\u200d*—–-(•·|"


def drop_author_notes(page: Page, authors: Sequence[Author]) -> None:
    """Remove the last paragraphs of the body that begin with the name of an author, where the tagger doubts them.

    Under a heading of its own, such a paragraph is part of a story that presents its author.
    """
    names = [name for author in authors if author.kind == "person" and " " in (name := author.name.casefold())]
    if not names or len(kept := page.kept()) < MIN_BODY:
        return
    for block in _last(kept):
        if _is_under_name(page, block, names):
            _drop(block)
    kept = page.kept()
    for block, before in zip(kept[:-MAX_NOTES - 1:-1], kept[-2:-MAX_NOTES - 2:-1]):
        if before.kind == "heading" or not _is_note(block, names):
            return
        _drop(block)


def _last(kept: Sequence[Block]) -> Sequence[Block]:
    """The blocks before which most of the body stands."""
    total, before = sum(len(block.text) for block in kept), 0
    for number, block in enumerate(kept):
        if before > STORY_SHARE * total:
            return kept[number:]
        before += len(block.text)
    return ()


def _drop(block: Block) -> None:
    block.overrule(kept=False, role="sign_off", by=NAME, why=WHY)


def _is_under_name(page: Page, block: Block, names: Sequence[str]) -> bool:
    """Whether a paragraph that names an author stands under a line with the name that is no part of the body."""
    if block.kind != "paragraph" or len(block.text) > MAX_CHARS or not block.index:
        return False
    line = page.blocks[block.index - 1]
    label, start = line.text.casefold(), block.text[:START].casefold()
    return not line.kept and any(
        name in label and len(label) <= len(name) + LABEL
        and any(word in start for word in name.split() if len(word) > 2)
        for name in names
    )


def _is_note(block: Block, names: Sequence[str]) -> bool:
    """Whether a paragraph begins with a name, and the tagger doubts it or it says what the bearer's work is."""
    if block.kind != "paragraph" or block.by != TAGGER or len(block.text) > MAX_CHARS:
        return False
    text = block.text.lstrip(_OUTER).casefold()
    return any(
        0 <= (at := text.find(name)) <= REACH
        and (block.confidence <= SURE or _WORKS.match(text, at + len(name)) is not None)
        for name in names
    )
