"""What is known of a text that may be the headline: where it stands, what it looks like, who else says it."""

from __future__ import annotations

from collections.abc import Container, Iterator
from typing import Final

from newsclean.fields.choose import Candidate
from newsclean.fields.layout import is_dense
from newsclean.fields.rank import Claim
from newsclean.fields.title.lines import bucket, line_features, without_date
from newsclean.fields.title.never import is_never_headline
from newsclean.fields.title.opening import bare_start
from newsclean.fields.title.parts import begins_with_kicker, rest_of_heading
from newsclean.fields.title.scene import Lines, distance
from newsclean.fields.title.trail import around_heading
from newsclean.page import Block
from newsclean.strings.headlines import clean_headline, strip_site_name
from newsclean.strings.lazy import lazy

_MAX_HEADINGS: Final = 12
_ABOVE: Final = 25  # blocks above the first prose in which a headline may stand
_BELOW: Final = 3
_ABOVE_LINE: Final = 60  # the same in a dump, where menus stand between
_BELOW_LINE: Final = 6
_MIN_LINE: Final = 8
_MAX_LINE: Final = 220
_SENTENCE: Final = 80  # characters of a line that ends in a full stop and is no headline
_MIN: Final = 3
_MAX: Final = 300
_LABEL: Final = lazy(r"headline|title|heading|\btitre|titulo|titolo|überschrift|ueberschrift|\bhead\b")
_NOT_LABEL: Final = lazy(
    r"sub-?(?:title|head)|site-?(?:title|name)|logo|brand|widget|section-title|page-title-bar"
)
_WORD: Final = lazy(r"(\w{4,6})\w*")


def _words(text: str) -> frozenset[str]:
    """The words that carry meaning: longer ones, cut to a stem; of scripts without spaces, pairs of characters."""
    if is_dense(text):
        return frozenset(text[at : at + 2] for at in range(len(text) - 1))
    return frozenset(_WORD.findall(text.casefold()))


def heading_candidates(lines: Lines) -> Iterator[Candidate[str]]:
    """The displayed headings: every h1, and near the first prose lower ones and what is labelled a headline."""
    start, found = lines.prose[0], 0
    blocks, first = lines.page.blocks, max(0, start - _ABOVE)
    places = set(lines.firsts)
    places.update(range(first, min(len(blocks), start + _BELOW)))
    for index in sorted(places):
        block, near = blocks[index], first <= index < start + _BELOW
        if block.kind == "heading" and (block.level == 1 or (near and block.level <= 3)):
            source = f"h{block.level}"
        elif near and block.kind == "paragraph" and len(block.text) < _MAX and _is_labelled(lines, block):
            source = "labelled headline"
        elif near and not found and block.kind == "paragraph" and _is_set_off(block):
            source = "bold line"
        else:
            continue
        shown = block.text.partition("\n")[0] if source == "bold line" else block.text
        text = clean_headline(shown[:_MAX])
        if len(text) >= _MIN:
            found += 1
            yield Candidate(text, source, block.text, 0.0, position=block.index)
            rest = rest_of_heading(lines.page, block) if near and block.level and block.part == 0 else None
            if rest and (rest := clean_headline(rest[:_MAX])):
                kicker = "kicker" if begins_with_kicker(block) else "first part"
                yield Candidate(rest, f"{source} without its {kicker}", block.text, 0.0, position=block.index)
        if found >= _MAX_HEADINGS:
            return


def _is_labelled(lines: Lines, block: Block) -> bool:
    return lines.places.says(block, _is_label, 2) and not lines.places.says(block, _is_no_label, 2)


def _is_label(label: str) -> bool:
    return ("head" in label or "tit" in label or "schrift" in label) and _LABEL.search(label) is not None


def _is_no_label(label: str) -> bool:
    return _NOT_LABEL.search(label) is not None


def _is_set_off(block: Block) -> bool:
    """Whether a line, or the first of a few, is all bold, as older pages set their headlines."""
    if block.bold_chars < 12 or block.link_chars or len(block.text) > _MAX:
        return False
    first = len(block.text.partition("\n")[0])
    return 12 <= first <= 160 and 0.9 * first <= block.bold_chars and (
        block.bold_chars <= first or block.bold_chars >= 0.9 * len(block.text)
    )


def line_candidates(lines: Lines) -> Iterator[Candidate[str]]:
    """The lines of a dump above its first prose."""
    blocks, bare = lines.page.blocks, bare_start(lines.page)
    near = {
        at
        for start in lines.starts
        for at in range(max(0, start - _ABOVE_LINE), min(len(blocks), start + _BELOW_LINE))
    }
    for block in _marked_headings(lines, near) or map(blocks.__getitem__, sorted(near)):
        if len(block.text) > _MAX_LINE or (len(block.text) < _MIN_LINE and not is_dense(block.text)):
            continue
        if block.index == lines.title_line or (bare is not None and block.index >= bare):
            continue
        if block.kept and len(block.text) >= _SENTENCE and block.text.endswith((".", "。")):
            continue  # a sentence of the story
        if is_never_headline(lines.page, block):
            continue
        text = without_date(strip_site_name(block.text, site_names=lines.sites, url=lines.page.url))
        if len(text) >= _MIN:
            yield Candidate(text, "line", block.text, 0.0, position=block.index)


def _marked_headings(lines: Lines, near: Container[int]) -> list[Block]:
    """In a dump in Markdown with one heading of the first level: it and the lower ones between it and the prose."""
    firsts = [index for index in lines.firsts if lines.page.blocks[index].kind == "heading"]
    start = next((start for start in lines.starts if firsts and start > firsts[0]), None)
    if len(firsts) != 1 or firsts[0] not in near or start is None or start - firsts[0] > _ABOVE:
        return []
    return [block for block in lines.page.blocks[firsts[0] : start] if block.kind == "heading"]


def describe(lines: Lines, key: str, claim: Claim[str]) -> dict[str, float]:
    """The features of a claim."""
    found = {one.source: 1.0 for one in claim.members}
    placed = [one.position for one in claim.members if one.position is not None]
    if not placed:
        return {**found, **_wording(lines, key, claim.value, lines.prose[0])}
    best = placed[0]
    if len(placed) > 1:
        best = min(placed, key=lambda index: min(distance(start, index) for start in lines.starts))
    start = lines.start_of(best)
    found.update(_wording(lines, key, claim.value, start))
    found.update(_standing(lines, lines.page.blocks[best], start))
    found["displayed"] = 1.0
    found["displayed again"] = float(len(placed) > 1)
    return found


def _wording(lines: Lines, key: str, text: str, start: int) -> dict[str, float]:
    words = len(text.split()) if not is_dense(text) else len(text) // 3
    found = {bucket("words", words, (1, 2, 4, 6, 9, 15, 22, 30)): 1.0}
    own = _words(text)
    if own and lines.opening:
        known = [word for word in own if lines.opens_with(word)]
        shared = len(known)
        share = shared / len(own)
        found[bucket("in prose", share, (0.0, 0.2, 0.4, 0.6, 0.8))] = 1.0
        found["words in prose"] = min(shared, 8) / 8
        if share >= 0.4 and len(own) >= 3:
            found["much in prose"] = 1.0
        if lines.dump is not None:
            first = sum(1 for word in known if lines.begins_with(word, start))
            found[bucket("in first lines", first / len(own), (0.0, 0.2, 0.4, 0.6, 0.8))] = 1.0
            found["words in first lines"] = min(first, 6) / 6
    if key in lines.site_keys:
        found["site"] = 1.0
    if lines.title_key:
        if lines.title_key.startswith(key):
            found["begins title"] = 1.0
        elif key in lines.title_key:
            found["inside title"] = 1.0
        elif lines.dump is not None and key.startswith(lines.title_key):
            found["begun by title"] = 1.0
        if key in lines.og_key:
            found["begins og" if lines.og_key.startswith(key) else "inside og"] = 1.0
    if text.endswith(("...", "…")):
        found["cut"] = 1.0
    if text.endswith((".", "。")):
        found["full stop"] = 1.0
    if text.endswith(":"):
        found["colon"] = 1.0
    if text.isupper():
        found["capitals"] = 1.0
    if "|" in text or "»" in text or "·" in text:
        found["bar"] = 1.0
    if " - " in text or " – " in text or " — " in text:
        found["dash"] = 1.0
    return found


def _standing(lines: Lines, block: Block, start: int) -> dict[str, float]:
    """Features of the place of a displayed headline, seen from where the prose starts."""
    page, above = lines.page, start - block.index
    found = {bucket("above" if above > 0 else "below", abs(above), (0, 1, 2, 3, 4, 6, 9, 14, 25, 40)): 1.0}
    if lines.dump is not None:
        if block.index > lines.prose[0] + _BELOW_LINE:
            found["below strayed prose"] = 1.0
        found.update(line_features(lines.dump, block))
        return found
    if block.level == 1:
        ones = [index for index in lines.firsts if page.blocks[index].kind == "heading"]
        found["only h1" if len(ones) == 1 else "first h1" if ones[0] == block.index else "later h1"] = 1.0
        before = [index for index in ones if index <= start]
        if before and before[-1] == block.index and len(ones) > 1:
            found["last h1 above prose"] = 1.0
    if lines.places.apart(block):
        found["apart"] = 1.0
    if lines.places.comment(block):
        found["comment"] = 1.0
    if lines.places.within(block, "article", "main"):
        found["in article"] = 1.0
    if block.link_chars > len(block.text) / 2:
        found["linked"] = 1.0
    if block.level and _is_labelled(lines, block):
        found["labelled"] = 1.0
    if block.level:
        found.update(dict.fromkeys(around_heading(page, block, start), 1.0))
    if begins_with_kicker(block):
        found["kicker first"] = 1.0
    return found
