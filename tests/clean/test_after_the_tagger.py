"""What follows the tagger: the standfirst kept in doubt, the second opinion."""
from __future__ import annotations

import pytest

from newsclean.clean.author_box import drop_author_box
from newsclean.clean.buttons import drop_buttons
from newsclean.clean.clean import clean
from newsclean.clean.entries import keep_entries
from newsclean.clean.islands import drop_islands
from newsclean.clean.last_resort import last_resort
from newsclean.clean.linked_lines import drop_few_links, drop_link_headings, drop_linked_lines
from newsclean.clean.prose_run import keep_prose_run
from newsclean.clean.second_opinion import second_opinion
from newsclean.clean.short_lists import fill_lists, keep_short_lists
from newsclean.clean.sign_off import sign_offs
from newsclean.clean.standfirst import keep_standfirst
from newsclean.clean.standfirst_line import keep_standfirst_line
from newsclean.clean.whole_tables import keep_whole_tables
from newsclean.clean.within_story import drop_last_heading, keep_first_sentence, keep_last_sentence, keep_within_story
from newsclean.page import Page
from newsclean.read.html.read_html import read_html
from newsclean.read.text.read_text import read_text

STORY = (
    "The harbour council voted on Tuesday to close the old swing bridge for eight months of repairs, its chair said.",
    "Ferries will carry commuters across the river from the first of March, at no charge, until the work is finished.",
    "Engineers found cracks in two of the bridge's four piers last autumn, after a coal barge struck it in thick fog.",
    "The repairs are expected to cost about nine million crowns, most of which the insurers of the barge will pay.",
    "Shopkeepers on the east bank fear for their summer, and have asked for the toll on the upper bridge to be waived.",
)
SENTENCE = "Commuters face detours through the old town until the autumn, the council says"


def marked(html: str) -> Page:
    """The page with its story kept and all else removed by the tagger."""
    page = read_html(html.encode())
    for block in page.blocks:
        kept = block.text in STORY
        block.mark(kept=kept, role="paragraph" if kept else "boilerplate", by="tagger", why="")
    return page


def page_with(header: str, head: str = "") -> str:
    story = "".join(f"<p>{text}</p>" for text in STORY)
    return f"<html><head>{head}</head><body><header><h1>Bridge to close</h1>{header}</header><div>{story}</div></body></html>"


@pytest.mark.parametrize(("header", "head"), [
    (f"<p class='article-standfirst'>{SENTENCE}</p>", ""),
    (f"<p>By Mara Quill</p><p class='excerpt'>Mara Quill says: {SENTENCE}.</p>", ""),
    (f"<div class='c-ingress'><div>{SENTENCE}</div></div>", ""),
    (f"<h2 class='sub-headline'>{SENTENCE}</h2>", ""),
    (f"<div class='article__announce'>{SENTENCE}</div>", ""),
    (f"<p class='hero-sub'>{SENTENCE}</p>", ""),
    (f"<p class='head_lead____x'>{SENTENCE}</p>", ""),
    (f"<div class='ArticleElementLead_1'><p>{SENTENCE}</p></div>", ""),
    (f"<p class='lead'>{SENTENCE}</p><h1>Bridge to close</h1>", ""),
    (f"<p><span class='dek'>{SENTENCE}</span></p>", ""),
    (f"<p>{SENTENCE}.</p>", f"<meta name='description' content='{SENTENCE}, and more of it'>"),
    (f"<p>Wick. {SENTENCE}.</p>", f"<meta name='description' content='{SENTENCE}'>"),
    ("<ul>" + "<li>Part</li>" * 40 + f"</ul><p>{SENTENCE}.</p>", f"<meta name='description' content='{SENTENCE}'>"),
    ("<p class='standfirst'>" + "港口委员会周二投票决定关闭旧桥八个月进行维修主席说。" + "</p>", ""),
])
def test_a_standfirst_is_kept(header: str, head: str) -> None:
    page = marked(page_with(header, head))
    keep_standfirst(page)
    kept = page.kept()
    assert len(kept) == len(STORY) + 1
    assert kept[0].by == "standfirst"


@pytest.mark.parametrize(("header", "head"), [
    ("<p class='byline'>By Ada Lund, our correspondent on the harbour, in Wick</p>", ""),
    ("<p class='standfirst'>Too short</p>", ""),
    ("<p>By Mara Quill</p><p class='excerpt'>Mara is a writer from the harbour who has covered bridges for ten years and lives on a boat.</p>", ""),
    (f"<div class='post-author-info'><p class='summary'>{SENTENCE}.</p></div>", ""),
    (f"<p class='standfirst'><a href='/x'>{SENTENCE}</a></p>", ""),
    (f"<p>{SENTENCE}</p>", "<meta name='description' content='Something else altogether stands here instead of it'>"),
    (f"<p class='standfirst'>{SENTENCE * 20}</p>", ""),
    (f"<p class='box-subscribe--subtitle'>{SENTENCE}</p>", ""),
    (f"<p class='standfirst'>{SENTENCE}</p><h1>Ferries</h1>", ""),
    ("<ul>" + "<li>Part</li>" * 40 + f"</ul><p class='standfirst'>{SENTENCE}.</p>", ""),
    (f"<p>{STORY[0]} {SENTENCE}</p>", f"<meta name='description' content='{SENTENCE}'>"),
])
def test_what_is_no_standfirst_stays_out(header: str, head: str) -> None:
    page = marked(page_with(header, head))
    keep_standfirst(page)
    assert [block.text for block in page.kept()] == list(STORY)


def test_a_standfirst_under_a_headline_that_is_kept_is_kept() -> None:
    page = marked(page_with(f"<h2>Old bridge to close, says council</h2><p class='standfirst'>{SENTENCE}</p>"))
    page.blocks[1].mark(kept=True, role="heading", by="tagger", why="")
    keep_standfirst(page)
    assert [block.by for block in page.kept()[:2]] == ["tagger", "standfirst"]


@pytest.mark.parametrize(("header", "headline"), [
    (f"<div id='form'><h1>Thank you!</h1></div><p class='standfirst'>{SENTENCE}</p>", 0),
    (f"<div>Old bridge to close</div><p class='standfirst'>{SENTENCE}</p>", 1),
])
def test_a_standfirst_is_kept_under_the_headline_that_is_known(header: str, headline: int) -> None:
    page = marked(page_with(header + "<p>Wick</p>" * 30))
    keep_standfirst(page, headline)
    assert [block.by for block in page.kept()[:2]] == ["standfirst", "tagger"]


@pytest.mark.parametrize(("tag", "kept"), [("h1", False), ("h2", True), ("div", True)])
def test_the_sentence_behind_a_headline_of_an_old_page_is_kept(tag: str, kept: bool) -> None:
    page = tagged((f"<{tag}>Bridge to close</{tag}>", False, 0.9), (f"<p>{SENTENCE}.</p>", False, 0.7), story(0))
    keep_standfirst_line(page, 0)
    assert [block.text for block in page.kept()] == [f"{SENTENCE}."] * kept + [STORY[0]]


def tagged(*lines: tuple[str, bool, float]) -> Page:
    """A page of these elements, which the tagger has kept or removed with a confidence."""
    page = read_html(f"<html><body><div>{''.join(markup for markup, _, _ in lines)}</div></body></html>".encode())
    for block, (_, kept, confidence) in zip(page.blocks, lines):
        block.mark(kept=kept, role=block.kind if kept else "boilerplate", by="tagger", why="", confidence=confidence)
    return page


def story(number: int, confidence: float = 0.95) -> tuple[str, bool, float]:
    return f"<p>{STORY[number]}</p>", True, confidence


@pytest.mark.parametrize(("lines", "kept"), [
    ([("<p>Why does it cost so much?</p>", False, 0.7)], True),
    ([("<p>“We were not asked.”</p>", False, 0.6), ("<p>Who was asked?</p>", False, 0.75)], True),
    ([("<h2>Nine million crowns</h2>", False, 0.7)], True),
    ([("<p>Why does it cost so much?</p>", False, 0.9)], False),
    ([("<p>Buy the poster</p>", False, 0.6)], False),
    ([("<blockquote class='b'><p>You hear more when nobody clears the snow.</p></blockquote>", False, 0.75)], True),
    ([("<blockquote>You hear more when nobody clears the snow.</blockquote>", False, 0.75)], True),
    ([("<blockquote><p>View the post by Ada Lund</p></blockquote>", False, 0.75)], False),
    ([("<aside><blockquote><p>You hear more now.</p></blockquote></aside>", False, 0.75)], False),
    ([("<p><a href='/x'>What the barge was worth.</a></p>", False, 0.6)], False),
    ([("<p class='promo'>Our weekly letter tells you more.</p>", False, 0.6)], False),
    ([("<div><p>Our weekly letter tells you more.</p></div>", False, 0.6)], False),
    ([("<p>Why now?</p>", False, 0.6)] * 4, False),
    ([("<p>Why does it cost so much?</p>", False, 0.6), ("<p>Buy the poster</p>", False, 0.6)], False),
    ([("<p><b>What the barge was worth</b></p>", False, 0.6)], True),
    ([("<p><b>Share</b></p>", False, 0.6)], False),
    ([("<p>Buy <b>the poster</b></p>", False, 0.6)], False),
    ([("<h2>Article</h2>", False, 0.6)], False),
    ([("<h2><a href='/x'>Ferries through the ages</a></h2>", False, 0.6)], False),
])
def test_doubtful_sentences_and_subheads_within_a_story_are_kept(lines: list[tuple[str, bool, float]], kept: bool) -> None:
    page = tagged(story(0), *lines, story(1))
    keep_within_story(page)
    assert [block.kept for block in page.blocks[1:-1]] == [kept] * len(lines)


ITEMS = [("<ul><li>Monday to Friday: 8 to 18</li>", False, 0.85), ("<li>Sunday: 9 to 12</li></ul>", False, 0.85)]
LABEL = ("<p><b>The ferry's new hours:</b></p>", False, 0.6)


@pytest.mark.parametrize(("lines", "kept"), [
    (ITEMS, [True, True]),
    ([LABEL, *ITEMS], [True, True, True]),
    ([(ITEMS[0][0], True, 0.6), ITEMS[1]], [True, False]),
    ([ITEMS[0], ("<li>Sunday: 9 to 12</li></ul>", False, 0.95)], [False, False]),
    ([ITEMS[0], ("<li><a href='/x'>Sunday: 9 to 12</a></li></ul>", False, 0.85)], [False, False]),
    ([("<p>Advertisement</p>", False, 0.7), *ITEMS], [False, False, False]),
    ([(f"<div>{ITEMS[0][0]}", False, 0.85), (f"{ITEMS[1][0]}</div>", False, 0.85)], [False, False]),
])
def test_short_lists_in_doubt_between_two_paragraphs_are_kept(lines: list[tuple[str, bool, float]], kept: list[bool]) -> None:
    page = tagged(story(0), *lines, story(1))
    keep_short_lists(page)
    assert [block.kept for block in page.blocks[1:-1]] == kept


def test_a_subhead_needs_a_paragraph_that_is_sure() -> None:
    page = tagged(story(0), ("<h2>Nine million crowns</h2>", False, 0.6), story(1, 0.6))
    keep_within_story(page)
    assert page.blocks[1].kept is False


def test_a_subhead_is_kept_behind_lines_that_are_not() -> None:
    links = [("<p><a href='/x'>Ferries through the ages</a></p>", False, 0.95)] * 2
    page = tagged(story(0), *links, ("<h2>Nine million crowns</h2>", False, 0.7), story(1))
    keep_within_story(page)
    assert [block.kept for block in page.blocks] == [True, False, False, True, True]


def items(*kept: float) -> list[tuple[str, bool, float]]:
    """A list of items; a removed one is told by a confidence below zero."""
    lines = [f"<li>Pier {number}: cracked</li>" for number in range(len(kept))]
    lines[0], lines[-1] = f"<ul>{lines[0]}", f"{lines[-1]}</ul>"
    return [(line, one > 0, abs(one)) for line, one in zip(lines, kept)]


@pytest.mark.parametrize(("given", "kept"), [
    ((0.6, -0.6, 0.6), [True, True, True]),
    ((0.6, -0.7, -0.7, 0.6), [True, True, True, True]),
    ((0.6, -0.9, 0.6), [True, False, True]),
    ((0.6, 0.6, -0.6), [True, True, False]),
    ((-0.6, 0.6, 0.6), [False, True, True]),
    ((0.6, -0.6, -0.6, -0.6, 0.6), [True, False, False, False, True]),
])
def test_items_in_doubt_between_kept_ones_are_kept(given: tuple[float, ...], kept: list[bool]) -> None:
    page = tagged(story(0), *items(*given), story(1))
    fill_lists(page)
    assert [block.kept for block in page.blocks[1:-1]] == kept


LINKS = [("<ul><li><a href='/a'>Ferries through the ages</a></li>", False, 0.7), ("<li><a href='/b'>Toll bridges</a></li>", False, 0.7)]


@pytest.mark.parametrize(("item", "kept"), [
    (("<li><a href='/c'>The barge and its owners</a></li></ul>", True, 0.5), False),
    (("<li><a href='/c'>The barge and its owners</a></li></ul>", True, 0.7), True),
    (("<li>The barge and its owners</li></ul>", True, 0.5), True),
])
def test_the_few_links_kept_of_a_list_go(item: tuple[str, bool, float], kept: bool) -> None:
    page = tagged(story(0), *LINKS, item, story(1))
    drop_few_links(page)
    assert page.blocks[3].kept is kept


@pytest.mark.parametrize(("between", "confidence", "kept"), [
    (LINKS, 0.8, False),
    (LINKS, 0.9, True),
    (LINKS[:1], 0.8, True),
    ([*LINKS, ("<p>Buy the poster</p>", False, 0.9)], 0.8, True),
    ([("<img src='/barge.jpg'>" + LINKS[0][0], False, 0.7), LINKS[1]], 0.8, True),
    ([*LINKS, story(2)], 0.8, True),
])
def test_a_heading_over_links_goes(between: list[tuple[str, bool, float]], confidence: float, kept: bool) -> None:
    page = tagged(story(0), ("<h2>Our harbour reporting</h2>", True, confidence), *between, ("<h2>Nine million</h2>", True, 0.9), story(1))
    drop_link_headings(page)
    assert page.blocks[1].kept is kept


def test_what_rules_removed_does_not_part_a_story() -> None:
    page = tagged(story(0), ("<p>Why does it cost so much?</p>", False, 0.7), ("<p>Advertisement</p>", False, 1.0), story(1))
    page.blocks[2].by = "ad_label"
    keep_within_story(page)
    assert [block.kept for block in page.blocks] == [True, True, False, True]


@pytest.mark.parametrize(("end", "kept"), [
    ([("<h2>More on the harbour</h2>", True, 0.6)], False),
    ([("<h2>More on the harbour</h2>", True, 0.95)], True),
    ([("<h2>More on the harbour</h2>", True, 0.6), story(3)], True),
    ([("<h3>Ferries</h3>", True, 0.6), ("<h3>More on the harbour</h3>", True, 0.6)], True),
    ([(f"<h2>{STORY[3]} {STORY[4]}</h2>", True, 0.6)], True),
])
def test_a_heading_with_nothing_under_it_goes(end: list[tuple[str, bool, float]], kept: bool) -> None:
    page = tagged(story(0), story(1), story(2), *end)
    drop_last_heading(page)
    assert page.blocks[3].kept is kept


NOTE = ("<p>Jane Roe is a reporter who writes about ferries.</p>", True, 0.6)


@pytest.mark.parametrize(("end", "kept"), [
    ([("<h4>Jane Roe</h4>", True, 0.6), NOTE], False),
    ([("<h4>Ferries</h4>", True, 0.6), NOTE], True),
    ([("<h4>Tom Hale</h4>", True, 0.9), ("<p>Tom Hale is a diver from the north.</p>", True, 0.9),
      ("<h4>Jane Roe</h4>", True, 0.9), NOTE], True),
    ([("<h3>About the author</h3>", True, 0.9), NOTE], False),
    ([("<p>Über die Autorin:</p>", True, 0.9), NOTE], False),
    ([("<h3>About the author</h3>", True, 0.9), NOTE, ("<h3>About the editor</h3>", True, 0.9), NOTE], False),
])
def test_a_box_on_the_author_under_the_story_goes(end: list[tuple[str, bool, float]], kept: bool) -> None:
    page = tagged(story(0), story(1), story(2), *end)
    drop_author_box(page)
    assert {block.kept for block in page.blocks[3:]} == {kept}


@pytest.mark.parametrize("lines", [
    [("<h3>About the author</h3>", True, 0.9), NOTE, story(0), story(1), story(2), story(3), story(4)],
    [story(0), story(1), story(2), story(3), ("<h3>About the author</h3>", True, 0.9), ("<h3>Ferries</h3>", True, 0.9), story(4)],
    [story(0), story(1), story(2), story(3), ("<p>She told the author about the author of the plan.</p>", True, 0.9), NOTE],
])
def test_what_is_no_box_on_the_author_stays(lines: list[tuple[str, bool, float]]) -> None:
    page = tagged(*lines)
    drop_author_box(page)
    assert all(block.kept for block in page.blocks)


LINKED = "<a href='/x'>Barge runs aground off the mole</a>"
LINKED_LIST = [(f"<ul><li>{LINKED}</li>", True, 0.6), (f"<li>{LINKED}</li></ul>", False, 0.6)]


@pytest.mark.parametrize(("lines", "kept"), [
    ([(f"<p>{LINKED}</p>", True, 0.8)], [False]),
    ([(f"<p><b>{LINKED}</b></p>", True, 0.8)], [False]),
    ([(f"<p>{LINKED}</p>", True, 0.95)], [True]),
    ([("<p><a href='/x'>The barge ran aground off the mole.</a></p>", True, 0.8)], [True]),
    ([("<p><a href='#x'>Barge runs aground off the mole</a></p>", True, 0.8)], [True]),
    ([(f"<p>See also {LINKED}</p>", True, 0.8)], [True]),
    ([("<p>Three of them are still there:</p>", True, 0.9), (f"<p>{LINKED}</p>", True, 0.8)], [True, True]),
    (LINKED_LIST, [False, False]),
    ([(LINKED_LIST[0][0] + "</ul>", True, 0.6)], [True]),
    ([("<p>Other barges that ran aground in May:</p>", True, 0.9), *LINKED_LIST], [True, True, False]),
    ([LINKED_LIST[0], ("<li>The <a href='/x'>barge</a> is still there</li></ul>", True, 0.6)], [True, True]),
])
def test_headlines_of_other_stories_between_two_sentences_go(lines: list[tuple[str, bool, float]], kept: list[bool]) -> None:
    page = tagged(story(0), *lines, story(1))
    drop_linked_lines(page)
    assert [block.kept for block in page.blocks[1:-1]] == kept


def test_links_that_a_page_is_about_stay() -> None:
    page = tagged(*(line for number in range(4) for line in (story(number), (f"<p>{LINKED}</p>", True, 0.8))), story(4))
    drop_linked_lines(page)
    assert all(block.kept for block in page.blocks)


def marked_dump(lines: list[tuple[str, bool, float]]) -> Page:
    """A dump whose lines the tagger has kept or removed with a confidence."""
    page = read_text("\n\n".join(text for text, _, _ in lines))
    for block, (_, kept, confidence) in zip(page.blocks, lines):
        block.mark(kept=kept, role="paragraph" if kept else "boilerplate", by="tagger", why="", confidence=confidence)
    return page


@pytest.mark.parametrize(("lines", "want"), [
    ([(STORY[0], True, 0.9), (STORY[1], False, 0.6), (STORY[2], True, 0.9)], [0, 1, 2]),
    ([(STORY[0], True, 0.9), (STORY[1], False, 0.6), ("Read more", False, 0.9)], [0, 1]),
    ([(STORY[0], True, 0.9), (STORY[1], False, 0.9), (STORY[2], True, 0.9)], [0, 2]),
    ([(STORY[0], True, 0.9), ("Our other stories of the week", False, 0.9), (STORY[2], True, 0.9)], [0, 2]),
    ([(STORY[0], True, 0.9), ("Cracks in the piers", False, 0.6), (STORY[2], True, 0.9)], [0, 1, 2]),
    ([(STORY[0], True, 0.9), ("桥墩上的裂缝与雾", False, 0.6), (STORY[2], True, 0.9)], [0, 1, 2]),
    ([(STORY[0], True, 0.9), ("Cracks in the piers", False, 0.6), ("Ferries", True, 0.9)], [0, 2]),
    ([(STORY[0], True, 0.9), ("Photo: Harbour board", False, 0.6), (STORY[2], True, 0.9)], [0, 2]),
    ([(STORY[0], True, 0.9), ("Harbour board / Ada Lund", False, 0.6), (STORY[2], True, 0.9)], [0, 2]),
    ([(STORY[0], True, 0.9), ("12 March 2031", False, 0.6), (STORY[2], True, 0.9)], [0, 2]),
    ([(STORY[0], True, 0.9), ("See also", False, 0.6), (STORY[2], True, 0.9), ("See also", False, 0.6),
      (STORY[3], True, 0.9)], [0, 2, 4]),
    ([(STORY[0], False, 0.6), (STORY[1], True, 0.9)], [1]),
    ([(STORY[0], False, 0.6), (STORY[1], False, 0.6)], []),
    ([(STORY[0], True, 0.9), ("Menu", False, 0.9), (STORY[1], False, 0.6)], [0]),
])
def test_doubtful_sentences_within_a_dumps_story_are_kept(lines: list[tuple[str, bool, float]], want: list[int]) -> None:
    page = marked_dump(lines)
    keep_prose_run(page)
    assert [block.index for block in page.kept()] == want


@pytest.mark.parametrize(("line", "confidence"), [
    (f"{SENTENCE}.", 0.97),
    (SENTENCE, 0.8),
    ("港口委员会周二投票决定关闭旧桥八个月进行维修，主席昨天在会上说。", 0.95),
])
@pytest.mark.parametrize("between", [[], [("By Ada Lund", False, 0.9)]])
def test_the_sentence_behind_a_dumps_headline_is_kept(
    line: str, confidence: float, between: list[tuple[str, bool, float]]
) -> None:
    page = marked_dump([("Bridge to close", False, 0.9), *between, (line, False, confidence), (STORY[0], True, 0.9)])
    keep_standfirst_line(page, 0)
    assert [block.text for block in page.kept()] == [line, STORY[0]]


@pytest.mark.parametrize(("line", "confidence"), [
    (SENTENCE, 0.95),
    ("Bridges fall.", 0.6),
    ("Harbour | Ferries and bridges | the old town and its tolls | all that is new", 0.6),
    ("Written for the weekly on paper: by those who know the town and the river best", 0.6),
    ("Harbour News Ferry Times Bridge Closures Traffic Reports Town Council Weather Sports", 0.6),
    (f"{SENTENCE}. " * 6, 0.6),
])
def test_what_is_no_sentence_behind_a_dumps_headline_stays_out(line: str, confidence: float) -> None:
    page = marked_dump([("Bridge to close", False, 0.9), (line, False, confidence), (STORY[0], True, 0.9)])
    keep_standfirst_line(page, 0)
    assert [block.text for block in page.kept()] == [STORY[0]]


def test_what_a_rule_removed_behind_a_dumps_headline_stays_out() -> None:
    page = marked_dump([("Bridge to close", False, 0.9), (f"{SENTENCE}.", False, 0.9), (STORY[0], True, 0.9)])
    page.blocks[1].mark(kept=False, role="boilerplate", by="newsletter_prompt", why="")
    keep_standfirst_line(page, 0)
    assert [block.text for block in page.kept()] == [STORY[0]]


@pytest.mark.parametrize(("line", "kept"), [
    (SENTENCE, True),
    ("Harbour Bridge to close", False),
    (f"Ferries Bridge to close {SENTENCE[len('Commuters face') + 1:]}", False),
])
def test_a_line_between_a_dumps_headline_and_its_byline_is_a_standfirst(line: str, kept: bool) -> None:
    page = marked_dump([("Bridge to close", False, 0.9), (line, False, 0.98), ("By Ada Lund", False, 0.9), (STORY[0], True, 0.9)])
    page.blocks[2].mark(kept=False, role="byline", by="field:byline", why="")
    keep_standfirst_line(page, 0)
    assert (line in [block.text for block in page.kept()]) is kept


def test_a_list_above_a_dumps_headline_that_ran_over_it_does_not_take_the_standfirst() -> None:
    page = marked_dump([
        ("Most read", False, 1.0), ("Bridge to close", False, 0.9), (f"{SENTENCE}.", False, 1.0), (STORY[0], True, 0.9),
    ])
    for block in (page.blocks[0], page.blocks[2]):
        block.mark(kept=False, role="boilerplate", by="promoted_stories", why="")
    keep_standfirst_line(page, 1)
    assert [block.text for block in page.kept()] == [f"{SENTENCE}.", STORY[0]]


def with_list(before: int, after: list[tuple[str, float]], *, headlines: int = 1) -> Page:
    """A dump whose story is kept up to a list of other stories that a rule removed, and what the tagger dropped there."""
    page = marked_dump([
        *((text, True, 0.9) for text in STORY[:before]),
        ("Read more", False, 1.0), *(("Why so many bridges are rotten", False, 1.0) for _ in range(headlines)),
        *((text, False, confidence) for text, confidence in after),
    ])
    for block in page.blocks[before:before + 1 + headlines]:
        block.mark(kept=False, role="boilerplate" if block.index == before else "related", by="read_more_list", why="")
    return page


@pytest.mark.parametrize(("before", "after", "want"), [
    (3, [(STORY[3], 0.66), (STORY[4], 0.74)], [0, 1, 2, 5, 6]),
    (3, [(STORY[3], 0.95), (STORY[4], 0.74)], [0, 1, 2]),
    (3, [(STORY[3], 0.66), ("Menu", 0.99)], [0, 1, 2, 5]),
    (3, [(STORY[3], 0.85), ("Menu", 0.99)], [0, 1, 2]),
    (3, [("Our other stories of the week, chosen by those who wrote them", 0.66), (STORY[4], 0.74)], [0, 1, 2]),
    (1, [(STORY[3], 0.66), (STORY[4], 0.74), (STORY[2], 0.74)], [0]),
])
def test_the_story_goes_on_after_a_list_within_it(before: int, after: list[tuple[str, float]], want: list[int]) -> None:
    page = with_list(before, after)
    keep_prose_run(page)
    assert [block.index for block in page.kept()] == want


@pytest.mark.parametrize(("confidence", "want"), [(0.75, [0, 1]), (0.85, [0])])
def test_the_last_sentence_over_a_list_of_other_stories(confidence: float, want: list[int]) -> None:
    page = marked_dump([(STORY[0], True, 0.9), (STORY[1], False, confidence), ("Read more", False, 1.0),
                        ("Why so many bridges are rotten", False, 1.0)])
    for block, role in zip(page.blocks[2:], ("boilerplate", "related")):
        block.mark(kept=False, role=role, by="read_more_list", why="")
    keep_prose_run(page)
    assert [block.index for block in page.kept()] == want


@pytest.mark.parametrize(("confidence", "want"), [(0.75, [0, 1]), (0.85, [0])])
def test_the_last_sentence_over_a_line_that_names_another_story(confidence: float, want: list[int]) -> None:
    page = marked_dump([(STORY[0], True, 0.9), (STORY[1], False, confidence), ("Read also: why bridges rot", False, 1.0)])
    page.blocks[2].mark(kept=False, role="related", by="read_also_line", why="")
    keep_prose_run(page)
    assert [block.index for block in page.kept()] == want


def test_the_second_opinion_replaces_a_doubtful_choice() -> None:
    menu = "".join(f"<li><a href='/{i}'>Section number {i} of the paper</a></li>" for i in range(8))
    page = read_html(f"<html><body><ul>{menu}</ul><div>{''.join(f'<p>{t}</p>' for t in STORY)}</div></body></html>".encode())
    for block in page.blocks:
        block.mark(kept=block.text not in STORY, role="boilerplate", by="tagger", why="")
    assert second_opinion(page, 0.2) > 0.2
    assert [block.text for block in page.kept()] == list(STORY)
    assert {block.by for block in page.kept()} == {"readability"}


def test_the_second_opinion_is_not_asked_where_the_tagger_is_sure() -> None:
    page = read_html(page_with("").encode())
    confidence = clean(page)
    before = [(block.kept, block.by) for block in page.blocks]
    assert confidence > 0.9
    assert second_opinion(page, confidence) == confidence
    assert [(block.kept, block.by) for block in page.blocks] == before


def test_the_second_opinion_leaves_a_page_it_cannot_read() -> None:
    page = marked("<html><body><p>No story here.</p></body></html>")
    assert second_opinion(page, 0.1) == 0.1
    assert page.kept() == []


ROWS = ("Year\tBoats", "1911\t90 boats in the harbour", "1913\t49 boats in the harbour", "1920\t12")


@pytest.mark.parametrize(("dropped", "kept"), [({0}, 4), ({0, 3}, 4), ({1, 2}, 2), ({0, 1, 2, 3}, 0)])
def test_a_table_most_of_which_is_kept_is_kept_whole(dropped: set[int], kept: int) -> None:
    rows = "".join(f"<tr><td>{row.replace(chr(9), '</td><td>')}</td></tr>" for row in ROWS)
    page = read_html(f"<p>{STORY[0]}</p><table>{rows}</table>".encode())
    table = [block for block in page.blocks if block.kind == "table"]
    assert len(table) == len(ROWS)
    for number, row in enumerate(table):
        row.mark(kept=number not in dropped, role="table", by="tagger", why="", confidence=0.6)
    keep_whole_tables(page)
    assert sum(bool(row.kept) for row in table) == kept


def live_blog(times: tuple[str, ...], kept: tuple[bool, ...], confidence: float = 0.7) -> Page:
    """A page of entries, each with a line above its text, and what the tagger made of the texts."""
    entries = "".join(f"<div class='e'><div class='t'>{time}</div><div class='x'>{text}</div></div>"
                      for time, text in zip(times, STORY))
    page = read_html(f"<h1>Bridge to close</h1><div>{entries}</div>".encode())
    marks = dict(zip(STORY, kept))
    for block in page.blocks:
        keep = marks.get(block.text, False)
        block.mark(kept=keep, role="paragraph" if keep else "boilerplate", by="tagger", why="", confidence=confidence)
    return page


TIMES = ("17:48", "16:20 Uhr", "12:30", "9:15 am", "8h05")


@pytest.mark.parametrize(("times", "kept", "confidence", "want"), [
    (TIMES, (True, True, True, True, False), 0.7, 5),
    (TIMES, (True, True, True, True, False), 0.95, 4),
    (TIMES, (True, True, False, False, False), 0.7, 2),
    ((*TIMES[:4], "Related"), (True, True, True, True, False), 0.7, 4),
])
def test_an_entry_of_a_live_blog_is_kept(
    times: tuple[str, ...], kept: tuple[bool, ...], confidence: float, want: int
) -> None:
    page = live_blog(times, kept, confidence)
    keep_entries(page)
    assert len(page.kept()) == want


@pytest.mark.parametrize(("first", "kept"), [
    ("<p>The swing bridge has had a hard winter.</p>", True),
    ("<p>Too short a line.</p>", False),
    ("<p>The swing bridge has had a hard winter</p>", False),
    ("<p class='kicker'>The swing bridge has had a hard winter.</p>", False),
    ("<p><a href='/x'>The swing bridge has had a hard winter.</a></p>", False),
])
def test_the_first_sentence_of_a_story_stays(first: str, kept: bool) -> None:
    page = tagged((first, False, 0.75), *((f"<p>{text}</p>", True, 0.9) for text in STORY))
    keep_first_sentence(page)
    assert page.blocks[0].kept is kept


@pytest.mark.parametrize(("line", "doubt", "kept"), [
    ("<p>Nobody has asked the ferrymen what they think.</p>", 0.6, True),
    ("<p>Nobody has asked the ferrymen what they think.</p>", 0.9, False),
    ("<p class='note'>Nobody has asked the ferrymen what they think.</p>", 0.6, False),
    ("<div><p>Nobody has asked the ferrymen what they think.</p></div>", 0.6, False),
    ("<p>All that the ferrymen think is <a href='/f'>told here</a>.</p>", 0.6, False),
    ("<p>These stories on ferries may interest you, too:</p>", 0.6, False),
    ("<p>The ferrymen and what they think</p>", 0.6, False),
])
def test_a_doubtful_sentence_behind_the_last_paragraph_is_kept_where_it_is_set_as_it(line: str, doubt: float, kept: bool) -> None:
    page = tagged(*((f"<p>{text}</p>", True, 0.9) for text in STORY), (line, False, doubt))
    keep_last_sentence(page)
    assert page.blocks[-1].kept is kept


@pytest.mark.parametrize(("lines", "kept"), [
    ([f"<p>{text}</p>" for text in STORY], True),
    ([f"<div><p>{text}</p></div>" for text in STORY], False),
    ([f"<p><a href='/x'>{text}</a></p>" for text in STORY], False),
    ([f"<p>{text}</p>" for text in STORY[:2]], False),
])
def test_a_run_of_sentences_is_the_last_resort(lines: list[str], kept: bool) -> None:
    page = tagged(*((line, False, 0.95) for line in lines))
    confidence = last_resort(page, 0.0)
    assert [block.text for block in page.kept()] == (list(STORY) if kept else [])
    assert (confidence > 0) is kept


def test_the_last_resort_is_for_empty_bodies() -> None:
    page = tagged((f"<p>{STORY[0]}</p>", True, 0.6), *((f"<p>{text}</p>", False, 0.95) for text in STORY[1:]))
    assert last_resort(page, 0.6) == 0.6
    assert [block.text for block in page.kept()] == [STORY[0]]


LINE = "A line of the feed without anything to say about any bridge"
FLASH = "A tremor was felt at noon on the coast, and nobody was hurt by it."


@pytest.mark.parametrize(("feed", "kept"), [
    ([LINE] * 14 + [FLASH] + [LINE] * 6, False),
    ([LINE] * 4 + [FLASH] + [LINE] * 6, True),  # not far behind the story
    ([LINE] * 14 + [FLASH] * 14, True),  # a text of its own
    (["Line"] * 14 + [FLASH], True),  # most of what stands there is kept
])
def test_an_island_far_behind_the_story_goes(feed: list[str], kept: bool) -> None:
    parts = ("".join(f"<p>{text}</p>" for text in texts) for texts in (STORY, feed))
    page = read_html("<html><body><div>{}</div><div>{}</div></body></html>".format(*parts).encode())
    for block in page.blocks:
        good = block.text in (*STORY, FLASH)
        block.mark(kept=good, role="paragraph" if good else "boilerplate", by="tagger", why="", confidence=0.9)
    drop_islands(page)
    assert [block.text for block in page.kept()] == [*STORY, *([FLASH] * feed.count(FLASH) if kept else [])]


@pytest.mark.parametrize(("between", "sure", "kept"), [
    (14, 0.6, False), (4, 0.6, True), (14, 0.9, True),
])
def test_lines_far_behind_a_dumps_story_go_where_the_tagger_doubts_them(between: int, sure: float, kept: bool) -> None:
    page = marked_dump([
        *((text, True, 0.98) for text in STORY), *((f"Menu {number}", False, 0.9) for number in range(between)), (FLASH, True, sure),
    ])
    drop_islands(page)
    assert (FLASH in [block.text for block in page.kept()]) is kept


@pytest.mark.parametrize(("sure", "kept"), [(0.6, 0), (0.9, 9)])
def test_a_ticker_behind_a_short_story_goes_where_the_tagger_doubts_it(sure: float, kept: int) -> None:
    """Nine of its entries are in doubt, more text than the story has."""
    entries = "".join(f"<li>{number} o'clock</li><li>{number}: {FLASH}</li><li>{LINE}</li><li>Quay {number}</li>"
                      "<li>Pier</li><li>Bridge</li>" for number in range(9))
    story = "".join(f"<p>{text}</p>" for text in STORY)
    page = read_html(f"<html><body><div>{story}</div><nav>{'<p>Menu</p>' * 12}</nav><ul>{entries}</ul></body></html>".encode())
    for block in page.blocks:
        flash = FLASH in block.text
        good = flash or block.text in STORY
        block.mark(kept=good, role="paragraph" if good else "boilerplate", by="tagger", why="", confidence=sure if flash else 0.95)
    drop_islands(page)
    assert sum(FLASH in block.text for block in page.kept()) == kept


@pytest.mark.parametrize(("below", "told"), [
    (["The Harbour Press is an independent global news organization dedicated to factual reporting."], 1),
    (["___", "The Harbour Press is an independent global news organization dedicated to factual reporting."], 2),
    (["___", "The bridge will open in May."], 0),
    (["rdb"], 1),
    (["jdoe@courier.example"], 1),
    (["(Reuters)"], 1),
    (["DAPD/The Quay/hc"], 1),
    (["Write to jdoe@courier.example"], 0),
    (["rdb", "The bridge will open in May."], 0),
    (["None"], 0),
])
def test_what_an_agency_says_of_itself_under_its_story(below: list[str], told: int) -> None:
    page = read_text("\n\n".join([*STORY, *below]))
    for block in page.blocks:
        block.mark(kept=True, role="paragraph", by="tagger", why="")
    assert len(sign_offs(page)) == told


@pytest.mark.parametrize("line", ["Buy now", "→ View on Amazon", "View this post on Instagram", "Zum Angebot", "立即购买"])
def test_a_button_goes(line: str) -> None:
    page = read_html(f"<article><p>{STORY[0]}</p><p>{line}</p><p>{STORY[1]}</p></article>".encode())
    for block in page.blocks:
        block.mark(kept=True, role="paragraph", by="tagger", why="")
    drop_buttons(page)
    assert [block.text for block in page.kept()] == [*STORY[:2]]


@pytest.mark.parametrize("line", ["<p>Buy now, pay later loans grew by a tenth.</p>", "<ul><li>Buy now</li><li>Pay later</li></ul>"])
def test_what_is_no_button_stays(line: str) -> None:
    page = read_html(f"<article><p>{STORY[0]}</p>{line}<p>{STORY[1]}</p></article>".encode())
    for block in page.blocks:
        block.mark(kept=True, role="paragraph", by="tagger", why="")
    drop_buttons(page)
    assert all(block.kept for block in page.blocks)
