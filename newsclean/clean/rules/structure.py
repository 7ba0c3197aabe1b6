"""Rules over how blocks stand to each other: the same text twice, and other articles on the page.

Each is a function from the page, its `prose.prefix_sums` and the blocks left by rules of the other kinds to the blocks
that it removes; `STRUCTURE_RULES` holds them with name and reason. They run last. A block that is left when the first
one runs may be gone when the next one does.
"""
from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from newsclean.clean.rules.comment_entries import comment_entries
from newsclean.clean.rules.cut_teasers import cut_teasers
from newsclean.clean.rules.hidden_blocks import hidden_blocks
from newsclean.clean.rules.labelled_comments import labelled_comments
from newsclean.clean.rules.labelled_teasers import is_teaser, labelled_teasers
from newsclean.clean.rules.post_navigation import post_navigation
from newsclean.clean.rules.pull_quotes import pull_quotes
from newsclean.clean.rules.siblings import next_stories, replies
from newsclean.clean.rules.threads import comment_threads
from newsclean.page import Block, Page, Role
from newsclean.strings.names.persons import looks_like_person

_WORDS = 8  # of a copy: shorter lines recur by themselves
_COPIES = 4  # a line that stands more often is a phrase of the story, such as a list's
_NEAR = 6  # lines to each side
_CODE = re.compile(
    r"\[/?[a-z][\w-]*(?: [\w-]+ ?= ?[^\[\]]*)\]$|\[[A-Z]+(?:_[A-Z]+)+\]$|\{\{[^{}]*\}\}$|\{%[^{}]*%\}$|\{\s*\"[\w@-]+\"\s*:.*\}$"
    r"|<(?:img|iframe|script)\s[^<>]*=[^<>]*>\s*(?:</\w+>\s*)?$"
    r"|\(function ?\([\w, ]*\) ?\{.*\}\)?\([^()]*\)\)?;?\s*$"  # a script
    r"|https?://\S+\.(?:avif|gif|jpe?g|png|webp) \d{2,5} \d{2,5}\b"  # what a picture is, for search engines
    r"|(?:PHP )?(?:Deprecated|Fatal error|Notice|Parse error|Strict Standards|Warning): .+? in \S+\.php on line \d",
    re.DOTALL,
)
_ERRORS = ("Deprecated:", "Fatal error:", "Notice:", "PHP ", "Parse error:", "Strict Standards:", "Warning:")
_CODE_STARTS = ("[", "{", "<", "(function", "http", *_ERRORS)
_SENTENCE_END = re.compile(r"[.!?…。！？۔؟।][\"'”’»›“)]*$")
_CLOCK = re.compile(
    r"(?:\d{1,2} ?[:h] ?\d\d(?: ?(?:uhr|h|hrs?|[ap]\.? ?m\.?))?(?: (?-i:[A-Z]{2,4}))?|\d{1,2}(?:\.\d\d)? ?(?:uhr|[ap]\.? ?m\.?))[:.]?$",
    re.IGNORECASE,
)
_MAX_CLOCK = 16
_COUNTER = re.compile(r"(\d{1,3}) ?/ ?(\d{1,3})$")
_MAX_COUNTER = 9
_CLOCK_OF_PERSON = re.compile(r"\d{1,2}[:.]\d\d ?(?:uhr|h|[ap]m)? ?", re.IGNORECASE)
_MAX_CLOCK_OF_PERSON = 45
_REACH = 3  # a caption is printed again at once, or after a line or two
_TEASER = 300  # characters of a line that is printed twice in one, at most


@dataclass(frozen=True, slots=True, eq=False)
class StructureRule:
    """`find` yields the blocks that go."""

    name: str
    why: str
    find: Callable[[Page, list[int], list[Block]], Iterator[Block]]
    role: Role = "boilerplate"


def said_twice(text: str) -> bool:
    """Whether the line is one phrase of four words or more printed twice: a teaser's picture text and its link."""
    half, odd = divmod(len(text), 2)
    return bool(odd) and half >= 20 and text[half].isspace() and text[:half] == text[half + 1:] and text.count(" ") >= _WORDS - 1


def _twice_in_line(_: Page, __: list[int], left: list[Block]) -> Iterator[Block]:
    return (
        block for block in left
        if block.kept is None and len(block.text) & 1 and len(block.text) <= _TEASER and said_twice(block.text)
    )


def _printed_twice(page: Page, _: list[int], left: list[Block]) -> Iterator[Block]:
    last: dict[str, tuple[int, Block]] = {}  # of each text its last place among the lines that are compared
    parents = page.nodes.parents
    place = 0
    for block in left:
        text = block.text
        if block.kept is not None or len(text) < 20 or text.count(" ") < 2:
            continue
        place += 1
        if text in last and place - last[text][0] <= _REACH and block.index - last[text][1].index <= _REACH and text[-1] != ":":
            # A long copy in another container is for `_duplicates`, which asks which of them is the story's.
            near = page.format == "text" or parents[last[text][1].node] == parents[block.node]
            between = page.blocks[last[text][1].index + 1:block.index]
            if (near or text.count(" ") < _WORDS - 1) and not any(map(_is_prose, between)):
                yield block
        last[text] = place, block


def _is_prose(block: Block) -> bool:
    """Whether an open block is a sentence; a line that ends in a credit is a caption."""
    return block.kept is None and _SENTENCE_END.search(block.text) is not None


def _duplicates(page: Page, sums: list[int], left: list[Block]) -> Iterator[Block]:
    """All copies but one: the one in the container with most running text, of equals the first.

    A standfirst is often the text of a picture or of a teaser too; the copy among paragraphs is the story's.
    """
    seen: dict[str, list[Block]] = {}
    for block in left:
        if block.kept is None and len(block.text) >= 30 and block.kind not in ("control", "table", "preformatted"):
            seen.setdefault(block.text, []).append(block)
    for text, blocks in seen.items():
        if 1 < len(blocks) <= _COPIES and text.count(" ") >= _WORDS - 1:
            best = _best_of_page(page, sums, blocks) if page.format == "html" else _best_of_dump(page, sums, blocks)
            if best is not None:
                yield from (b for b in blocks if b is not best)


def _best_of_page(page: Page, sums: list[int], blocks: list[Block]) -> Block | None:
    """The copy that stays in HTML, None where all may: the story's own repetition, or for the tagger to tell."""
    # What a table of contents announces is a heading of the story, and some of these tables are the story's key points.
    if {b.kind for b in blocks} >= {"heading", "list_item"}:
        return None
    # A refrain stands in the same parent; an item of two lists in two lists beside each other.
    if len({_group_of(page, b) for b in blocks}) == 1:
        return None
    return max(blocks, key=lambda b: (
        b.kind != "caption", b.link_chars * 2 <= len(b.text), _parent_text(page, sums, b), -b.index,
    ))


def _group_of(page: Page, block: Block) -> int:
    """The container around a block's element, of a list item the one around its list."""
    nodes = page.nodes
    parent = nodes.parents[block.node]
    return nodes.parents[parent] if nodes.tags[block.node] == "li" and parent > 0 else parent


def _best_of_dump(page: Page, sums: list[int], blocks: list[Block]) -> Block | None:
    """The copy that stays in a dump, None where each is a sentence of the story."""
    if all(_is_prose(b) and _is_after_prose(page, b) for b in blocks):
        return None
    return max(blocks, key=lambda b: (_near_text(sums, b), -b.index))


def _is_after_prose(page: Page, block: Block) -> bool:
    """Whether a sentence stands right before a line of a dump, as in a story; over a copy in a teaser is a headline."""
    before = page.blocks[block.index - 1] if block.index else None
    return before is not None and _is_prose(before) and before.text != block.text


def _near_text(sums: list[int], block: Block) -> int:
    """The running text around a line of a dump."""
    return sums[min(block.index + _NEAR + 1, len(sums) - 1)] - sums[max(block.index - _NEAR, 0)]


def _parent_text(page: Page, sums: list[int], block: Block) -> int:
    parent = max(page.nodes.parents[block.node], 0)
    return sums[page.nodes.ends[parent]] - sums[page.nodes.starts[parent]]


def _other_articles(page: Page, sums: list[int], _: list[Block]) -> Iterator[Block]:
    """Where the h1 stands in the first `<article>`, the blocks of the others, unless they hold more text.

    One inside the first goes where it is a linked headline with little text."""
    nodes = page.nodes
    if nodes.tags.count("article") < 2:
        return
    main = nodes.tags.index("article")
    if not any(b.kind == "heading" and b.level == 1 for b in page.blocks[nodes.starts[main]:nodes.ends[main]]):
        return
    own = sums[nodes.ends[main]] - sums[nodes.starts[main]]
    for i in range(main + 1, len(nodes)):
        inside = nodes.starts[i] < nodes.ends[main]
        if nodes.tags[i] != "article" or not (
            is_teaser(page, i) if inside else sums[nodes.ends[i]] - sums[nodes.starts[i]] <= own * 0.8
        ):
            continue
        if nodes.ends[i] > nodes.starts[i]:
            yield from page.blocks[nodes.starts[i]:nodes.ends[i]]


def _code_in_text(page: Page, _: list[int], left: list[Block]) -> Iterator[Block]:
    """Short codes, template tags, data, scripts, escaped markup and errors that a page prints instead of what they stand for.

    In a dump braces may be the listing of a program, which only markup tells.
    """
    starts = _CODE_STARTS if page.format == "html" else (*_ERRORS, "[")
    return (
        block for block in left
        if block.text.startswith(starts) and block.kept is None and block.kind not in ("preformatted", "table")
        and _CODE.match(block.text)
    )


def _clock_lines(_: Page, __: list[int], left: list[Block]) -> Iterator[Block]:
    return (
        block for block in left
        if block.kept is None and len(block.text) <= _MAX_CLOCK_OF_PERSON and block.text[0].isdigit()
        and block.kind in ("paragraph", "heading") and _is_clock(block.text)
    )


def _is_clock(text: str) -> bool:
    """Whether a line is a time of day, or one with the name of who wrote the entry then."""
    if len(text) <= _MAX_CLOCK and _CLOCK.match(text):
        return True
    time = _CLOCK_OF_PERSON.match(text)
    return time is not None and " " in text[time.end():] and looks_like_person(text[time.end():])


def _counters(_: Page, __: list[int], left: list[Block]) -> Iterator[Block]:
    """Where a gallery prints beside each picture which of how many it is: from the first on, two or more."""
    found: dict[str, dict[str, list[Block]]] = {}
    for block in left:
        if block.kept is None and len(block.text) <= _MAX_COUNTER and (counter := _COUNTER.match(block.text)):
            found.setdefault(counter[2], {}).setdefault(counter[1], []).append(block)
    for numbers in found.values():
        if numbers.keys() >= {"1", "2"}:
            for blocks in numbers.values():
                yield from blocks


STRUCTURE_RULES: tuple[StructureRule, ...] = (
    StructureRule("comment_thread", "Below the label stand names, times and buttons to reply, again and again.", comment_threads),
    StructureRule("labelled_comments", "Below a label for comments stand entries of readers.", labelled_comments),
    StructureRule("labelled_teasers", "Below a label for other stories stand entries of a headline and a text.", labelled_teasers),
    StructureRule("cut_teasers", "Elements of a linked headline and a cut text or a date, three or more, stand below the story.", cut_teasers),
    StructureRule("comment_entries", "Elements called a comment, three or more, stand below the story.", comment_entries),
    StructureRule("hidden_block", "The page hides it for good among text that it shows.", hidden_blocks),
    StructureRule("said_twice_in_line", "A teaser prints its picture's text and its headline in one line.", _twice_in_line),
    StructureRule("printed_twice", "The same line stands twice in a row, as captions do; no sentence stands between.", _printed_twice),
    StructureRule("duplicate_block", "The same eight words or more stand in another place of the page.", _duplicates),
    StructureRule("pull_quote", "A sentence of the paragraph beside it is printed again, larger.", pull_quotes),
    StructureRule("code_in_text", "A short code, data or markup is printed instead of what it stands for.", _code_in_text),
    StructureRule("post_navigation", "Links to the story before and the one after stand side by side.", post_navigation),
    StructureRule("other_article", "The headline stands in the first article; the others are other stories.",
                  _other_articles),
    StructureRule("reply_entries", "Each entry has a control to reply to it: they are readers' comments.", replies),
    StructureRule("next_story", "Below the page's story stand others of the same markup, each with an h1 of its own.",
                  next_stories),
    StructureRule("clock_line", "A time of day alone says when an entry was written, and nothing of what.", _clock_lines, "date"),
    StructureRule("gallery_counter", "The number of a picture among those of a gallery says nothing.", _counters),
)
