"""The sign-off: the lines under the story that say who made it, what was corrected, where it first appeared."""
from __future__ import annotations

import re
from functools import cache
from itertools import islice, pairwise
from typing import Final

from newsclean.clean.rules.index import RuleIndex, build
from newsclean.clean.rules.sign_offs import AUTHOR_NOTE, SIGN_OFFS
from newsclean.page import Block, Page
from newsclean.strings.names.agencies import is_agency_line

_RULE: Final = re.compile(r"[_–—-]{2,}")
LAST: Final = 4  # of the story's blocks may be lines of a sign-off
SLANTED: Final = 0.9  # of a line that is in italics
_MARK: Final = re.compile(
    r"[a-zäöü]{2,4}/?"  # initials
    r"|[\w.+-]{2,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}"  # an address to write to
    r"|[A-Z][\w.&]{1,11}(?:/[A-Za-z][\w. ]{1,15}){1,3}"  # agencies and initials, parted by slashes
)
_MAX_MARK: Final = 60
_INITIALS: Final = re.compile(r"[^\W\d_]{2,4}(?:/[^\W\d_]{2,4}){1,3}$|\([^\W\d_]{2,4}(?:/[^\W\d_]{2,4}){0,3}\)$")


def sign_offs(page: Page) -> frozenset[int]:
    """Which of the last blocks of the story are lines of the sign-off; its first block never is.

    A byline under the story may be one: "Reporting by Jane Doe; Editing by John Roe". So is the rule drawn above one.
    """
    first = next((block.index for block in page.blocks if block.kept), len(page.blocks))
    last = list(islice((block for block in reversed(page.blocks) if block.kept or block.by == "field:byline"), LAST))
    found = {block.index for block in last if block.index > first and is_sign_off(block)}
    if last and last[0].index > first and last[0].kind == "paragraph" and _is_mark(last[0].text):
        found.add(last[0].index)
    found.update(rule.index for below, rule in pairwise(last) if below.index in found and _RULE.fullmatch(rule.text))
    return frozenset(found)


def is_sign_off(block: Block) -> bool:
    """Whether a block is a line of a sign-off by what it says; a note on an author in italics is one."""
    if block.kind == "list_item":
        return block.italic_chars >= SLANTED * len(block.text) and is_author_note(block.text)
    if block.kind not in ("paragraph", "quote"):
        return False
    if _is_initials(block.text):
        return True
    rule = _index().text(block.text)
    return rule is not None and (rule is not AUTHOR_NOTE or block.italic_chars >= SLANTED * len(block.text))


def is_author_note(text: str) -> bool:
    """Whether a text tells who somebody is: "Jane Doe is a reporter"."""
    return _index().text(text) is AUTHOR_NOTE


def _is_mark(text: str) -> bool:
    """Whether a line can be no sentence under the last line of a story: initials, an agency, the author's address."""
    return len(text) <= _MAX_MARK and (_MARK.fullmatch(text) is not None or is_agency_line(text))


def _is_initials(text: str) -> bool:
    """Whether a line is the initials of who wrote and edited, as agencies and their papers print them: "(ab/cde)"."""
    return text.islower() and _INITIALS.match(text) is not None


@cache
def _index() -> RuleIndex:
    """The index over the rules of sign-offs, built when it is first asked for."""
    return build((), SIGN_OFFS, ())
