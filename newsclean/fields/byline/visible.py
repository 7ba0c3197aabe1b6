"""Names in lines that a page prints: near the headline, in links to author pages, alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from newsclean.fields.byline.alike import shapes_of
from newsclean.fields.byline.bare import DATED, is_team, may_be_bare
from newsclean.fields.byline.borders import with_borders
from newsclean.fields.byline.lines import LEAD_ALONE, begins_with_lead, may_lead, read_line
from newsclean.fields.byline.links import is_author_link, tags_of, without_tags
from newsclean.fields.byline.scene import OF_LIST, Mention, Scene, place_of
from newsclean.fields.byline.window import MAX_LINE, begins_with_given_name, lines_to_read
from newsclean.fields.teasers import in_teaser
from newsclean.page import Block
from newsclean.strings.lazy import lazy
from newsclean.strings.names.agencies import is_agency
from newsclean.strings.names.bylines import Byline
from newsclean.strings.names.given_names import is_given_name
from newsclean.strings.names.han_names import is_han_person
from newsclean.strings.names.leads import credit_role
from newsclean.strings.names.names import Name

_AUTHOR_STEMS: Final = (
    "line", "auth", "auto", "aute", "writer", "reporter", "journalist", "redacteur", "forfatter", "författare",
    "verfasser", "kirjoittaja", "contributor", "columnist", "signature", "firma", "post-by", "postby",
)
_MAX_AGAIN: Final = 120
_MAX_DATE: Final = 60
_MAX_LEAD: Final = 30
_MAX_AGENCY_LINE: Final = 40
_AUTHOR_LABEL: Final = lazy(
    r"\bby-?line|byline|(?<!co)author(?!iz|is|it)|(?<![a-z])(?:autor|autorin|autoren|auteur|auteurs|autore|auther|writer|reporter|"
    r"journalist|redacteur|forfatter|författare|verfasser|kirjoittaja|contributor|columnist|signature|firma)s?(?![a-z])|post-?by\b"
)
_BIO_LABEL: Final = lazy(
    r"\bbio\b|author-?(?:bio|box|desc|info-?box|description|about)|about-?(?:the-?)?author"
)
_NEAR: Final = frozenset(("below", "just above"))
_BEHIND: Final = frozenset(("right after", "later after", "far behind"))
_HAN_NAME: Final = 4
_HAN_JOB: Final = lazy(
    r"[\u4e00-\u9fff]{0,6}(?:记者|記者|编辑|編輯|评论员|評論員|主笔|主筆|撰稿人|专栏作家|專欄作家|特派员|特派員)"
)
_STORY_LISTS: Final = frozenset((
    "read_more_list", "promoted_stories", "read_also_line", "more_of_section", "labelled_teasers", "cut_teasers",
))
"""The rules that remove lists of other stories."""
_LINKED_WORDS: Final = 3  # a linked heading of fewer words names a part of the page
_PLAIN_WORDS: Final = 4  # and one without a link


class _Line(NamedTuple):
    """A line with what its markup and neighbours say of it."""

    block: Block
    place: tuple[str, ...]
    labels: str
    label: bool
    link: bool
    carried: bool  # the line above is a lead word alone, or the one below a Chinese job
    lead: bool  # it may have a lead word, or the line above is one
    again: Name | None  # a declared name that it begins with


def from_lines(scene: Scene, declared: Sequence[Mention]) -> Iterator[Mention]:
    """Lines of the page that are a byline: by a lead word, a label, a link, or standing bare beside the headline."""
    known = {one.name.name.casefold(): one.name for one in declared}
    seen: set[str] = set()
    lead_at = credit_at = -2  # the last line that was nothing but a lead word, or the word of another credit
    person_at = -2  # the last line with a person
    credit = ""
    tags = tags_of(scene.page)
    for block in lines_to_read(scene, declared):
        short = len(block.text) <= _MAX_LEAD
        if short and (role := credit_role(block.text)):
            credit, credit_at = role, block.index
        elif short and (LEAD_ALONE.match(block.text) or block.text.rsplit(" ", 1)[-1] in ("Von", "By", "Par", "by")):
            lead_at = block.index
        elif len(block.text) <= MAX_LINE and block.kind != "caption" and (
            block.index != scene.headline or any(map(begins_with_lead, block.text.split("\n")[1:]))
        ):
            line = _look_at(scene, block, known, lead_at)
            named = [] if line is None else list(_mentions_of(scene, line, seen, tags.get(block.index, ())))
            if person_at == block.index - 1 and line is not None and line.label:
                named = [one for one in named if not _is_site(scene, one)]
            for one in named:
                if credit_at == block.index - 1:
                    one = one._replace(name=one.name._replace(contributor=True, role=one.name.role or credit))
                elif one.name.kind == "person":
                    person_at = block.index
                yield one


def _is_site(scene: Scene, one: Mention) -> bool:
    """Whether the site itself is named: under a person, in the same byline, whom they work for."""
    return one.name.kind == "organization" and one.name.name.casefold() in (scene.site_name or "").casefold()


def _look_at(scene: Scene, block: Block, known: Mapping[str, Name], lead_at: int) -> _Line | None:
    """The line, where there is any reason to read it."""
    place = place_of(scene, block.index)
    label = scene.places.says(block, _says_author)
    link = block.href is not None and is_author_link(block.href)
    carried = (lead_at == block.index - 1 and len(block.text) <= 80) or _is_over_job(scene, block)
    lead = carried or may_lead(block.text)
    again = _said_again(block, known) if known and not lead and place[0] in _NEAR else None
    reason = again or lead or label or link or may_be_bare(scene, block, place)
    if reason and not scene.places.comment(block) and not (
        lead and not carried and place[-1] in _BEHIND and _is_of_another(scene, block)
    ):
        return _Line(block, place, scene.places.labels(block), label, link, carried, lead, again)
    return None


def _mentions_of(scene: Scene, one: _Line, seen: set[str], tags: Sequence[str]) -> Iterator[Mention]:
    """The names in a line; `seen` are the kinds of lines that came before it, `tags` what it files the story under."""
    text = without_tags(with_borders(scene.page, one.block), tags)
    key = (text, one.lead, one.label or one.link or one.carried or is_team(text) or _is_one_name(text))
    if key not in scene.read:
        scene.read[key] = read_line(
            text, language=scene.language, site_name=scene.site_name, lead=key[1], declared=key[2], named=scene.named
        )
    read = scene.read[key]
    if read is None and one.again is not None:
        read = Byline(one.again.name, (one.again,), False), "declared"
    if read is None:
        return
    line, how = read
    holds = (("lead", line.lead or one.carried), ("label", one.label), ("link", one.link))
    kinds = [name for name, it_does in holds if it_does] or ["bare"]
    if one.label and scene.places.says(one.block, _says_author, 1):
        kinds.append("own label")
    count = (f"line {kinds[0]} {one.place[0]} {len(line.names)}",)
    helpers = all(name.contributor for name in line.names)
    said = count + _hints_of(scene, one, kinds, how, set(kinds) if helpers else seen)
    names = line.names
    if kinds == ["bare"] and is_agency(names[0].name):
        names = tuple(name for name in names if name.kind == "organization")  # "AFP, Springfield" names a place
        if len(text) <= _MAX_AGENCY_LINE:
            said += ("line agency alone", f"line agency alone {one.place[0]}")
    shapes = shapes_of(scene.page, one.block)
    for number, name in enumerate(names):
        order = ("line later name",) if number else ()
        yield Mention(
            name, f"line:{kinds[0]}", one.block.text, one.block.index, line, said + order, len(line.names), shapes
        )


def _hints_of(scene: Scene, one: _Line, kinds: list[str], how: str, seen: set[str]) -> tuple[str, ...]:
    place, kind = one.place, kinds[0]
    hints = [*place, *_line_hints(scene, one.block, one.labels, one.link), how, f"{how} {place[0]}", f"{how} {kind}"]
    if _is_of_list(one.block, place, how) or in_teaser(scene.page, scene.headline, scene.prose, one.block):
        hints.append(OF_LIST)
    if kind not in seen and place[0] not in ("above", "just above"):
        seen.add(kind)
        hints.append(f"first {kind}")
    return (
        *(f"line {'+'.join(kinds)} {hint}" for hint in place), *(f"line {name}" for name in kinds),
        *(f"line {hint}" for hint in hints),
    )


def _is_over_job(scene: Scene, block: Block) -> bool:
    """Whether a Chinese name stands alone over a line with the job and nothing else ("周若岚", "海港记者")."""
    text, below = block.text, scene.page.blocks[block.index + 1 : block.index + 2]
    if len(text) > _HAN_NAME or not below or not is_han_person(text):
        return False
    return _HAN_JOB.fullmatch(below[0].text) is not None


def _is_of_list(block: Block, place: tuple[str, ...], how: str) -> bool:
    """Whether a line stands in a list of other stories: behind this one, or with a headline before its lead word."""
    return block.by in _STORY_LISTS and (how == "inside" or place[0] == "after" or place[-1] == "far behind")


def _says_author(labels: str) -> bool:
    """Whether classes speak of an author; the words are looked for before the pattern, which costs more."""
    for stem in _AUTHOR_STEMS:
        if stem in labels:
            return _AUTHOR_LABEL.search(labels) is not None
    return False


def _said_again(block: Block, known: Mapping[str, Name]) -> Name | None:
    """The declared name that a short line begins with or is."""
    text = block.text
    if len(text) > _MAX_AGAIN:
        return None
    folded = text.casefold()
    for key, name in known.items():
        # "Reuters reports that …" is a sentence, "Reuters | 3 May" is a byline.
        if len(key) > 3 and folded.startswith(key) and not text[len(key):].lstrip()[:1].islower():
            return name
    return None


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
    blocks, index = scene.page.blocks, block.index
    around = [blocks[at] for at in (index - 2, index - 1, index + 1, index + 2) if 0 <= at < len(blocks)]
    if DATED.search(block.text):
        hints.append("dated")
    elif any(len(one.text) <= _MAX_DATE and DATED.search(one.text) for one in around):
        hints.append("beside date")
    if any(begins_with_given_name(one) and one.text != block.text for one in around):
        hints.append("among names")
    if block.kept:
        hints.append("kept")
    if block.role in ("caption", "credit"):
        hints.append("of a picture")
    if block.text[-1:] in ".?!:":
        hints.append("ends a sentence")
    if "/" in block.text:
        hints.append("slashed")
    if block.text == (blocks[index - 1].text if index else ""):
        hints.append("twice")
    return hints


def _is_of_another(scene: Scene, block: Block) -> bool:
    """Whether a line behind the story stands under the headline of another one: a heading or linked item."""
    before = scene.page.blocks[block.index - 1] if block.index else block
    linked = before.link_chars > len(before.text) * 0.8
    if before.kind != "heading" and not (linked and before.kind == "list_item"):
        return False
    if before.text.endswith(("!", ":")) or "author" in before.text.casefold():
        return False
    return len(before.text.split()) >= (_LINKED_WORDS if linked else _PLAIN_WORDS)


def _is_one_name(text: str) -> bool:
    return len(text) <= _MAX_LEAD and text.isalpha() and text.istitle() and is_given_name(text)
