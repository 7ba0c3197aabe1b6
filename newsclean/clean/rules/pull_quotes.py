"""Pull quotes: a sentence of the story printed again, larger, whole or shortened; and what an `aside` quotes."""
from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import Final

from newsclean.page import Block, Page
from newsclean.strings.letters import is_spaceless, letters_of

_MIN, _MAX, _WORDS = 25, 300, 5  # characters and words of a pull quote
_NEAR: Final = 6  # blocks to each side
_FAR: Final = 25  # the same of a box that its class or element names a quote
_SIGNED: Final = 100  # characters of the line that says who is quoted
_ABRIDGED: Final = 7  # words at least of a quote that leaves some of its sentence out
_LETTERS: Final = 8  # at least of each sentence of a quote that the story gives in parts
_GAPS: Final = 2  # places where it does
_CUT_WORDS: Final = 8  # of a quote in a dump that has neither full stop nor quotation marks
_CUT_DENSE: Final = 14  # characters of one in a script without spaces
_QUOTES: Final = " \n\"'“”„‘’«»‹›「」『』–—…."
_NAMED: Final = re.compile(r"pull|quote|zitat|\bcita(?:tion|zione|at|t)?\b|cytat|exergue|destaque|(?<!\S)pq(?!\S)")
_OPENING: Final = "\"“„«»「『"
_CLOSING: Final = "\"”“»«」』"
_SENTENCE_END: Final = re.compile(r"[.!?…。！？۔؟।][\"'”’»›“)]*$")
_SPEECH: Final = re.compile("[\"“”„«»「『]")
_WORD: Final = re.compile(r"\w+")
_BETWEEN: Final = re.compile(r"(?<=\w\w)[.!?…][\"'”’»›“)]{0,3}\s")  # no end of a sentence are the dots of "6 a.m."


def pull_quotes(page: Page, sums: list[int], left: list[Block]) -> Iterator[Block]:
    """Whole sentences, and boxes named as quotes, whose text stands in a paragraph nearby; headings quote, too."""
    prose = [block for block in left if sums[block.index + 1] > sums[block.index] and block.kind != "quote"]
    places = [block.index for block in prose]
    dump = page.format == "text"
    for block in left:
        text = block.text
        size = len(text)
        if size > _MAX or size < _MIN or block.kept is not None or block.kind not in ("paragraph", "quote"):
            continue
        words = text.strip(_QUOTES)
        if words.count(" ") < _WORDS - 1 and not (dump and is_spaceless(words)):
            continue
        named = _is_named_quote(page, block)
        cut = not (named or _SENTENCE_END.search(text, size - 3) or _is_quoted(text))
        if cut and not (dump and sums[block.index] and _may_be_cut(words)):
            continue
        near = _FAR if named else _NEAR
        around = prose[bisect_left(places, block.index - near):bisect_right(places, block.index + near)]
        if cut:
            around = [other for other in around if _SPEECH.search(other.text)]
        if _is_said_in(around, block, words, named) or (around and block.kind == "quote" and _is_set_aside(page, block)):
            yield block
            yield from _signature(page, block)


def _may_be_cut(words: str) -> bool:
    """Whether a line without its full stop is too long for a subhead that the story says again by chance."""
    return words.count(" ") >= _CUT_WORDS - 1 or (is_spaceless(words) and len(words) >= _CUT_DENSE)


def _is_quoted(text: str) -> bool:
    """Whether a text stands in quotation marks as a whole."""
    return text[0] in _OPENING and text[-1] in _CLOSING


def _is_said_in(prose: list[Block], block: Block, words: str, named: bool) -> bool:
    """Whether the words stand in a longer paragraph near the block; of a named quote the letters, and further off."""
    size = len(block.text) + (2 if named else 20)
    longer = [other for other in prose if len(other.text) > size and other.kept is None]
    near = [other for other in longer if abs(other.index - block.index) <= _NEAR]
    if any(words in other.text for other in near):
        return True
    letters = letters_of(words) if named and longer else ""
    if bool(letters) and any(letters in letters_of(other.text) for other in longer):
        return True
    return named and (any(_is_abridged(words, other.text) for other in near) or _is_said_in_parts(words, longer))


def _is_said_in_parts(words: str, prose: list[Block]) -> bool:
    """Whether each sentence stands in one paragraph, as where the story says between two of them who speaks."""
    sentences = [letters_of(sentence) for sentence in _BETWEEN.split(words)]
    if len(sentences) < 2 or min(map(len, sentences)) < _LETTERS:
        return False
    return any(all(sentence in text for sentence in sentences) for text in (letters_of(other.text) for other in prose))


def _is_abridged(words: str, text: str) -> bool:
    """Whether a sentence of a text has the words from its start on, with others between them in a place or two."""
    short = _WORD.findall(words.lower())
    return len(short) >= _ABRIDGED and any(
        _follows(short, _WORD.findall(sentence)) for sentence in _BETWEEN.split(text.lower())
    )


def _follows(short: list[str], whole: list[str]) -> bool:
    """Whether the words of the one are the first of the other, but for a gap or two."""
    gaps = done = 0
    last = -1
    for place, word in enumerate(whole):
        if done == len(short):
            break
        if word == short[done]:
            gaps += place > last + 1
            done, last = done + 1, place
    return done == len(short) and gaps <= _GAPS


def _is_set_aside(page: Page, quote: Block) -> bool:
    """Whether an `aside` holds nothing but the quotation and who is quoted: HTML means it for pull quotes."""
    nodes = page.nodes
    aside = next((node for node in nodes.ancestors(quote.node) if nodes.tags[node] == "aside"), -1)
    if aside < 0 or nodes.ends[aside] - nodes.starts[aside] > 2:
        return False
    return all(
        one is quote or len(one.text) <= _SIGNED for one in page.blocks[nodes.starts[aside]:nodes.ends[aside]]
    )


def _signature(page: Page, quote: Block) -> Iterator[Block]:
    """Who is quoted: the short line under a quote in the same quotation or `aside`, or alone with it in an element."""
    nodes = page.nodes
    box = nodes.parents[quote.node]
    if box > 0 and (nodes.starts[box], nodes.ends[box]) == (quote.index, quote.index + 2):
        below = page.blocks[quote.index + 1]
        if len(below.text) <= _SIGNED and not _SENTENCE_END.search(below.text):
            yield below
        return
    inside = next((node for node in nodes.ancestors(quote.node) if nodes.tags[node] == "blockquote"), -1)
    last = nodes.ends[inside] - 1
    if inside >= 0 and last == quote.index + 1 and page.blocks[last].kind == "quote" and len(page.blocks[last].text) <= _SIGNED:
        yield page.blocks[last]
    elif quote.index + 1 < len(page.blocks) and _is_set_aside(page, quote):
        below = page.blocks[quote.index + 1]
        if any(nodes.tags[node] == "aside" and nodes.starts[node] <= quote.index for node in nodes.ancestors(below.node)):
            yield below


def _is_named_quote(page: Page, block: Block) -> bool:
    if block.kind == "quote":
        return True
    nodes = page.nodes
    for node in (block.node, nodes.parents[block.node]):
        label = nodes.labels[node] if node > 0 else ""
        if node > 0 and (nodes.tags[node] == "aside" or _NAMED.search(label)):
            return True
    return False
