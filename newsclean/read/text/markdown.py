"""Dumps in Markdown, as converters of pages write them: headings are told, marks and addresses go, pictures too.

What is read is what such converters write; lists keep their bullets, which the text reader knows.
"""
from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from newsclean.strings.letters import SENTENCE_ENDS

_SIGNS: Final = 2  # at least
_SHARE: Final = 0.05  # of the lines have a sign
_TARGET: Final = r"\(<?(?:[^()\s]|\([^()\s]{0,200}\)){0,2000}>?(?:\s+[\"'][^\"'\n]{0,300}[\"'])?\)"
_PICTURE: Final = re.compile(rf"!\[[^\[\]]{{0,1000}}\]{_TARGET}")
_LINK: Final = re.compile(rf"\[([^\[\]]{{0,1000}})\]{_TARGET}")
_HEADING: Final = re.compile(r"^ {0,3}(#{1,6})\s+(\S.*)$")
_WORDS: Final = re.compile(r"[^\W\d_]{2,}\W+[^\W\d_]|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{4}")
_FRONT: Final = re.compile(r"\[[^\[\]]{1,200}\]\((?:https?://[^/\s()]{1,200})?/?\)")  # a link to the front page
_UNDERLINE: Final = re.compile(r"^ {0,3}(?:(={3,})|-{3,})\s*$")
_BREAK: Final = re.compile(r"^ {0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$")
_FENCE: Final = re.compile(r"^ {0,3}(?:```|~~~)")
_REFERENCE: Final = re.compile(r"^ {0,3}\[[^\[\]]{1,200}\]:\s+\S+(?:\s+[\"'(].*)?$")
_QUOTE: Final = re.compile(r"^ {0,3}(?:>\s?)+")
_ADDRESS: Final = re.compile(r"<(https?://[^<>\s]{1,2000})>")
_STRONG: Final = re.compile(
    r"(?<![a-zA-Zа-яА-Я\\])\*\*(?=\S)([^*]{1,2000}?)(?<=\S)\*\*|(?<![\w\\])__(?=\S)([^_]{1,2000}?)(?<=\S)__(?!\w)"
)
_SLANTED: Final = re.compile(
    r"(?<![\w*\\])\*(?=\S)([^*]{1,2000}?)(?<=\S)\*(?![\w*])|(?<![\w\\])_(?=\S)([^_]{1,2000}?)(?<=\S)_(?!\w)"
)
_ESCAPED: Final = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|>~\"'$&])")
_ENDS: Final = (*SENTENCE_ENDS, ")", "）")
_MARKS: Final = ("[", "#", "*", "_", "<", "\\")


class Line(NamedTuple):
    """A line as plain text, and the level of the heading that it is; else 0."""

    text: str
    level: int = 0


def is_markdown(lines: list[str]) -> bool:
    """Whether a dump is in Markdown: it opens with a heading, or signs that plain text hardly has are often enough.

    Such signs are headings of the second level and below, links and pictures with addresses, and lines in bold type;
    what looks like a heading of the first level is a comment in code as often.
    """
    texts = [line for line in lines if line and not line.isspace()]
    if texts and _is_heading(texts[0]):
        return True
    signs = sum(map(_signs, texts))
    return signs >= max(_SIGNS, _SHARE * len(texts))


def _is_heading(line: str, level: int = 1) -> bool:
    """Whether a line is a heading of several words, of this level or below."""
    found = _HEADING.match(line) if line.lstrip(" ").startswith("#") else None
    return found is not None and len(found[1]) >= level and _WORDS.search(found[2]) is not None


def _signs(line: str) -> int:
    """What speaks for Markdown in a line; a picture alone is enough."""
    if "](" in line and (found := _LINK.search(line)):
        return 2 if line[:found.start()].endswith("!") else 1
    return int(_is_heading(line, 2) or ("**" in line and _STRONG.fullmatch(line.strip()) is not None))


def read_markdown(lines: list[str]) -> list[Line]:
    """The lines of a dump in Markdown as plain text with the levels of its headings."""
    found: list[Line] = []
    for line, code in _with_code(lines):
        under = None if code else _UNDERLINE.match(line)
        if code:
            found.append(Line(line))
        elif under and found and found[-1].text.strip() and not found[-1].level:
            found[-1] = Line(found[-1].text, 1 if under[1] else 2)
        elif _BREAK.match(line) or _REFERENCE.match(line):
            found.append(Line(""))
        else:
            heading = _heading(line)
            found += [heading] if heading else map(Line, _around_pictures(_QUOTE.sub("", line)))
    return found


def _heading(line: str) -> Line | None:
    found = _HEADING.match(line)
    if found is None:
        return None
    text = found[2].rstrip()
    if _FRONT.fullmatch(_PICTURE.sub("", text)):
        return Line(_plain(text))  # the name of the site
    bare = text.rstrip("#")
    return Line(_plain(bare.rstrip() if bare.endswith(" ") else text), len(found[1]))


def _around_pictures(line: str) -> list[str]:
    """What stands before, between and behind the pictures of a line: one text, or captions if each has its end."""
    if "![" not in line:
        return [_plain(line)]
    pieces: list[str] = []
    for piece in _plain(_PICTURE.sub("\n", line)).split("\n"):
        if pieces and pieces[-1].strip() and not pieces[-1].rstrip().endswith(_ENDS):
            pieces[-1] += piece
        else:
            pieces.append(piece)
    return [piece for piece in pieces if piece.strip()] or [""]


def _with_code(lines: Iterable[str]) -> Iterator[tuple[str, bool]]:
    """Each line but for fences, and whether it is code."""
    code = False
    for line in lines:
        if _FENCE.match(line):
            code = not code
        else:
            yield line, code


def _plain(text: str) -> str:
    """A piece of text without marks, addresses and pictures."""
    if not any(sign in text for sign in _MARKS):
        return text
    text = _LINK.sub(r"\1", _PICTURE.sub("", text))
    text = _ADDRESS.sub(r"\1", text)
    for pattern in (_STRONG, _SLANTED):
        text = pattern.sub(lambda found: found[1] or found[2], text)
    return _ESCAPED.sub(r"\1", text)
