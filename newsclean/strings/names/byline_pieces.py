"""Pieces of a byline in which several things stand with nothing between: a name and a job, a paper, another name."""

from __future__ import annotations

import re
from typing import Final

from newsclean.strings.names.agencies import agency_core
from newsclean.strings.names.byline_noise import BOUNDARY
from newsclean.strings.names.byline_shapes import JOB_ADJECTIVES, PLACE
from newsclean.strings.names.byline_words import PRESS_WORDS
from newsclean.strings.names.given_names import is_given_name
from newsclean.strings.names.leads import is_task
from newsclean.strings.names.persons import (
    bare,
    looks_like_organization,
    looks_like_person,
    looks_like_role,
    same_letters,
    squeezed,
)

_JOINED_ANDS: Final = ("و", "ו")
_SAINTS: Final = frozenset(("san", "santa", "santo", "são", "saint", "st", "sainte"))


def may_be_place(first: str) -> bool:
    """Whether a place rather than a name begins with a word: no given name, or a saint's as of many towns."""
    return not is_given_name(first) or bare(first) in _SAINTS


def is_site(piece: str, site_name: str | None) -> bool:
    """Whether a piece is the name of the site."""
    return site_name is not None and same_letters(piece, site_name) and squeezed(piece) != ""


def head_of(piece: str, site_name: str | None) -> tuple[str | None, str | None]:
    """The name at the head of ``piece`` and the job behind it, where a place or a job follows the name."""
    place = PLACE.search(piece)
    while place is not None:
        head = piece[: place.start()]
        if looks_like_person(head) or agency_core(head):
            return head, None
        core = head_of(head, site_name)
        if core[0] is not None:
            return core
        place = PLACE.search(piece, place.start() + 1)
    words = piece.split()
    for size in range(2, min(5, len(words) - 1)):
        begins = words[size].casefold() in JOB_ADJECTIVES or words[size].endswith(("ische", "ischer"))
        begins = begins or (words[size].isupper() and agency_core(words[size]) is not None)  # "Jane Doe AP Science Writer"
        head, tail = " ".join(words[:size]), " ".join(words[size:])
        if begins and looks_like_role(tail) and looks_like_person(head):
            return head, tail
        if words[size].endswith("-based") and looks_like_person(head):
            return head, None
    for size in range(min(5, len(words) - 1), 1, -1):
        head, tail = " ".join(words[:size]), " ".join(words[size:])
        body = size < len(words) - 1 and words[size].isupper() and looks_like_organization(tail)  # "BBC News"
        if body and looks_like_person(head):
            return head, None
        if len(words) - size <= 5 and looks_like_person(head) and (looks_like_role(tail) or agency_core(tail) or is_site(tail, site_name)):
            return head, tail if looks_like_role(tail) else None
    return None, None


def printed_by_paper(words: list[str]) -> str | None:
    """The name at the head of words, where who prints it stands behind it ("Jane Doe Harbour News")."""
    if len(words) < 4 or bare(words[-1]) not in PRESS_WORDS or not is_given_name(words[0]):
        return None
    size = 3 if is_given_name(words[1]) or len(bare(words[1])) == 1 or words[1].islower() else 2
    head = " ".join(words[:size])
    return head if len(words) - size >= 2 and looks_like_person(head) else None


def run_together(words: list[str]) -> list[str]:
    """Names that nothing parts ("Jane Doe Paul Roe"): each begins with a given name, and none is a single word."""
    starts = [0]
    for number, word in enumerate(words[2:], 2):
        if number - starts[-1] > 1 and is_given_name(word) and not is_given_name(words[number - 1]):
            starts.append(number)
    ends = [*starts[1:], len(words)]
    names = [" ".join(words[start:end]) for start, end in zip(starts, ends)]
    return names if len(names) > 1 and is_given_name(words[0]) and all(map(looks_like_person, names)) else []


def joined_names(words: list[str]) -> list[str]:
    """Names with an "and" that is written in one word with the second, as in Arabic and Hebrew, where that is a given name."""
    starts = [0]
    for number, word in enumerate(words[2:-1], 2):
        joined = word[0] in _JOINED_ANDS and is_given_name(word[1:]) and not is_given_name(word)
        if joined and number - starts[-1] > 1:
            starts.append(number)
    ends = [*starts[1:], len(words)]
    names = [" ".join([words[start][1 if start else 0:], *words[start + 1 : end]]) for start, end in zip(starts, ends)]
    return names if len(names) > 1 and all(map(looks_like_person, names)) else []


def parted_brackets(text: str) -> str:
    """Agencies and names in brackets become parts of their own; other bracketed words go."""

    def part(match: re.Match[str]) -> str:
        inner = match.group(1).strip()
        if agency_core(inner) or all(agency_core(piece) for piece in re.split(r"[/,&]", inner)):
            return f" {BOUNDARY}{inner}{BOUNDARY} "
        if (looks_like_role(inner) and len(inner) < 60) or is_task(inner):
            return f" {BOUNDARY}{inner}{BOUNDARY} "
        if re.fullmatch(r"[^\W\d_]+|(?:[^\W\d_]\.\s?){1,3}", inner) and re.match(r" [^\W\d_]", text[match.end() :]) and match.start():
            return match.group()  # a second name inside the name: "Mary (Molly) Roe"
        outer_empty = not (text[: match.start()] + text[match.end() :]).strip(f" {BOUNDARY},.")
        return f" {inner} " if outer_empty else f" {BOUNDARY} "

    return re.sub(r"[(（\[【]([^()（）\[\]【】]{0,80})[)）\]】]", part, text)
