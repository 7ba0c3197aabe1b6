"""Rows of labels in a dump, boxes around prompts, lists in one block, pull quotes, lists with labelled headlines."""
from __future__ import annotations

from html import escape

import pytest

from newsclean.clean.apply import apply_rules
from newsclean.clean.rules import rule_index
from newsclean.page import Block, Nodes, Page
from newsclean.read.read import read

PROSE = ("The harbour board approved the plan on Tuesday after months of talks with the fishing fleet and the town. "
         "A bench is the smallest public building there is, said its chair, who has led the board for nine years. {}")


def dump(*lines: str) -> Page:
    page = Page("text", nodes=Nodes(["body"], [""], [-1], [0], [len(lines)], [0]))
    page.blocks += [Block(i, line, "paragraph", 0) for i, line in enumerate(lines)]
    apply_rules(page)
    return page


def html(body: str) -> Page:
    page = read(f"<html><body>{body}</body></html>")
    apply_rules(page)
    return page


def by(page: Page) -> dict[str, str]:
    return {block.text: block.by for block in page.blocks}


@pytest.mark.parametrize(("line", "rule"), [
    ("Theme: Light Dark", "theme_toggle"), ("Тема Светлая Тёмная", "theme_toggle"), ("主题 浅色 深色", "theme_toggle"),
    ("Top Content Trending", "promoted_stories"), ("Lo más leído Tendencias", "promoted_stories"),
    ("Les plus lus Tendances", "promoted_stories"), ("Populaire", None), ("Светлая память", None),
    ("Light Source", None), ("Dark Light of the north", None), ("", None),
])
def test_a_row_of_labels(line: str, rule: str | None) -> None:
    found = rule_index().line(line)
    assert (found.name if found else None) == rule


@pytest.mark.parametrize("line", [
    "Antes de irte", "Avant de partir", "Bevor Sie gehen", "Gitmeden önce", "离开之前", "قبل أن تذهب", "Прежде чем уйти",
    "Než odejdete", "Før du går", "Ennen kuin lähdet", "떠나기 전에", "Trước khi bạn đi",
])
def test_before_you_go_in_many_languages(line: str) -> None:
    found = rule_index().label(line)
    assert found is not None
    assert found.name == "promoted_stories"


def test_what_belongs_to_a_prompt_goes_with_it() -> None:
    offer = "Read it on the train, in the bath or under a tree."
    page = html(
        f"<h1>The salt under the lake has four owners</h1><div>{''.join(f'<p>{PROSE.format(i)}</p>' for i in range(5))}</div>"
        f"<section><p>Already a subscriber? <a href='/in'>Sign in</a></p><p>{offer}</p><ul><li>The weekend crossword</li></ul></section>"
    )
    found = by(page)
    assert found[offer] == found["The weekend crossword"] == "subscription_prompt"
    assert not [text for text in found if text.startswith("The harbour") and found[text]]


def test_a_prompt_among_paragraphs_takes_nothing_with_it() -> None:
    page = html(f"<div><p>{PROSE.format(1)}</p><p>Already a subscriber? Log in</p><p>{PROSE.format(2)}</p><p>A short one.</p></div>")
    assert [text for text, rule in by(page).items() if rule] == ["Already a subscriber? Log in"]


def test_a_list_in_one_block() -> None:
    page = html(f"<table><tr><td>{PROSE.format(1)}<br><br>{PROSE.format(2)}<hr><b>Also in Local:</b><br>"
                "<a href='/1'>Bypass inquiry enters ninth week</a><br><a href='/2'>Goat returned to owner</a></td></tr></table>")
    listed = [block for block in page.blocks if "Goat" in block.text]
    assert [block.role for block in listed] == ["related"]


def test_a_pull_quote_goes_and_its_paragraph_stays() -> None:
    quote = "“A bench is the smallest public building there is.”"
    page = html(f"<p>{PROSE.format(1)}</p><aside class='pullquote'><p>{quote}</p></aside>"
                f"<p>{PROSE.format('And that was that').replace(' is, said', ' is. So said')}</p>")
    assert [text for text, rule in by(page).items() if rule == "pull_quote"] == [quote]


def test_a_subhead_that_quotes_the_text_stays() -> None:
    page = html(f"<p>{PROSE.format(1)}</p><h2>A bench is the smallest public building there is</h2><p>{PROSE.format(2)}</p>")
    assert not [text for text, rule in by(page).items() if rule]


def test_a_labelled_headline_in_a_list_belongs_to_the_list() -> None:
    page = dump(PROSE.format(1), PROSE.format(2), "Before you go", "Watch: Saffron harvest begins in the valleys", "Explore more")
    assert page.blocks[3].by == "promoted_stories"
    assert page.blocks[3].role == "boilerplate"


def test_chinese_prose_of_few_characters_is_prose() -> None:
    line = "青崖县铁路部门宣布，停运十六年的青崖支线将于今年国庆节前恢复客运，每天开行两对列车，全程票价十二元。"
    page = dump(line, line.replace("青崖", "临江"), "延伸阅读：", "青崖茶农期待火车归来", "一条支线的四十年")
    assert [block.role for block in page.blocks[2:]] == ["boilerplate", "related", "related"]


@pytest.mark.parametrize(("box", "gone"), [
    ("<blockquote class='pullquote'><p>A bench is the smallest public building, there is</p><p>The board's chair</p></blockquote>", 2),
    ("<blockquote>A bench is the smallest public building there is.</blockquote>", 1),
    ("<div class='zitat'><p>„A bench is the smallest public building there is.“</p></div>", 1),
    ("<p>A bench is the smallest public building there is.</p>", 0),
    ("<blockquote>A bench is a building.</blockquote>", 0),
    ("<div class='pull'><p>“The harbour board approved the plan on Tuesday. Its chair has led the board for nine years.”</p></div>", 0),
    ("<div class='pull'><p>“The smallest public building there is. Said its chair, who has led the board.”</p></div>", 1),
    ("<blockquote><p>A bench is the smallest public building of all towns.</p></blockquote>", 0),
])
def test_a_named_pull_quote_goes_with_its_signature_far_from_its_paragraph(box: str, gone: int) -> None:
    between = "".join(f"<p>Boat number {number} of the fleet was painted white and blue in May.</p>" for number in range(10))
    page = html(f"<p>{PROSE.format(1)}</p>{between}{box}<p>It ends here.</p>")
    assert list(by(page).values()).count("pull_quote") == gone
    assert page.blocks[0].by == page.blocks[-1].by == ""


ASIDE = "<aside><blockquote>{}</blockquote><footer><cite>{}</cite></footer></aside>"


@pytest.mark.parametrize(("box", "gone"), [
    (ASIDE.format("You can not sit on the only one of something", "Ada Lund"), 2),
    (ASIDE.format("You can not sit on the only one of something", "Ada Lund, who has sat on benches. " * 5), 0),
    ("<blockquote>You can not sit on the only one of something</blockquote>", 0),
    ("<aside><blockquote>You can not sit on the only one of something</blockquote><p>One</p><p>Two</p></aside>", 0),
    ("<aside><p>You can not sit on the only one of something</p></aside>", 0),
    ("<div class='pq'><p>“For one crown the board could have run two small boats.”</p></div>", 1),
    ("<div class='pq'><p>“For one crown the board could have run three small boats.”</p></div>", 0),
    ("<div><p>“For one crown the board could have run two small boats.”</p></div>", 0),
])
def test_quotes_set_aside_and_shortened_ones(box: str, gone: int) -> None:
    longer = "Nobody has asked. For one crown the board of the harbour could have run two small white boats, they say, all year."
    page = html(f"<p>{PROSE.format(1)}</p>{box}<p>{longer}</p><p>It ends here.</p>")
    assert list(by(page).values()).count("pull_quote") == gone


@pytest.mark.parametrize(("text", "rule"), [
    ("[video-player id=\"42\" title=\"The quay at night\"]", "code_in_text"), ("[/gallery x=1]", "code_in_text"),
    ("{{ article.title }}", "code_in_text"), ("{% include quay %}", "code_in_text"), ("[NEWSLETTER_MODULE]", "code_in_text"),
    ("{\"layout\":2,\"colour\":\"blue\"}", "code_in_text"),
    ("<img src=\"https://counter.example.org/?page=1&amp;site=quay\" alt=\"\" style=\"display: none;\" />", "code_in_text"),
    ("(function() { document.addEventListener('x', function() { show('quay'); }); })();", "code_in_text"),
    ("https://quay.example/a/crane.png 750 1500 Jane Doe https://quay.example/logo.png Jane Doe2024-12-06", "code_in_text"),
    ("Warning: mysql_connect(): Access denied in /www/quay/wp-content/plugins/tags.php on line 36", "code_in_text"),
    ("Warning: the ferry is late", ""), ("https://quay.example/a/crane.png", ""), ("(function) of the crane (as it was)", ""),
    ("[Methods]", ""), ("[The quay was closed at night.]", ""), ("[sic] The quay was = closed", ""),
    ("{the set of all quays}", ""), ("[quay=1] and more of the story", ""),
])
def test_code_that_a_page_prints_instead_of_running_it(text: str, rule: str) -> None:
    assert by(html(f"<p>{PROSE.format(1)}</p><p>{escape(text)}</p><p>{PROSE.format(2)}</p>"))[text] == rule


def test_code_in_a_listing_stays() -> None:
    assert by(html(f"<p>{PROSE.format(1)}</p><pre>{{{{ article.title }}}}</pre>"))["{{ article.title }}"] == ""


@pytest.mark.parametrize(("body", "gone"), [
    (f"<h3>YouTube</h3><p>{PROSE}</p>", False),
    (f"<h3>Membership</h3><p>{PROSE}</p>", False),
    ("<h3>YouTube</h3><p>Watch it there.</p>", True),
    (f"<h3>YouTube</h3><div><p>{PROSE}</p></div>", True),
    (f"<p>YouTube</p><p>{PROSE}</p>", True),
    ("<h3>YouTube</h3>", True),
    ("<h3>Up next</h3>" + f"<p>{PROSE}</p>", True),
])
def test_a_label_over_prose_of_its_own_is_a_subhead(body: str, gone: bool) -> None:
    page = html(f"<div>{body}</div>")
    assert bool(page.blocks[0].by) is gone


@pytest.mark.parametrize(("body", "gone"), [
    (f"<h3>Up next</h3><p>{PROSE}</p>", False),
    (f"<p><strong>UP NEXT</strong></p><p>{PROSE}</p>", False),
    (f"<p><b>Hintergrund:</b></p><p>{PROSE}</p>", False),
    (f"<p>Up next</p><p>{PROSE}</p>", True),
    (f"<p><b>Read more</b></p><p>{PROSE}</p>", True),
    ("<h3>Up next</h3><p><a href='/1'>Goat returned to owner</a></p>", True),
    (f"<h3>Up next</h3><div><p>{PROSE}</p></div>", True),
])
def test_the_label_of_a_list_over_prose_within_the_story_is_a_subhead(body: str, gone: bool) -> None:
    page = html(f"<div><p>{PROSE.format(1)}</p>{body}</div>")
    assert bool(page.blocks[1].by) is gone


@pytest.mark.parametrize(("heading", "gone"), [
    ("<h3 id='7-newsletter'>7. Newsletter</h3>", False),
    ("<h3 class='newsletter'>Our letter to you</h3>", True),
])
def test_a_heading_whose_id_is_its_own_text_is_no_box(heading: str, gone: bool) -> None:
    page = html(f"<div>{heading}<p>{PROSE}</p></div>")
    assert bool(page.blocks[0].by) is gone


@pytest.mark.parametrize(("before", "after", "gone"), [
    ("<a href='/1'>« Goat returned to owner</a>", "<a href='/2'>Bypass inquiry enters ninth week »</a>", 2),
    ("<a href='/1'>← Goat returned to owner</a>", "<a href='/2'>Bypass inquiry enters ninth week →</a>", 2),
    ("<a href='/1'>« Goat returned »</a>", "<a href='/2'>« Bypass inquiry »</a>", 0),
    ("« Goat returned to owner", "Bypass inquiry enters ninth week »", 0),
])
def test_links_to_the_stories_before_and_after(before: str, after: str, gone: int) -> None:
    page = html(f"<p>{PROSE.format(1)}</p><p>{PROSE.format(2)}</p><p>{before}</p><p>{after}</p>")
    assert list(by(page).values()).count("post_navigation") == gone


@pytest.mark.parametrize(("line", "role"), [
    ("Baca juga: <a href='/b'>Nelayan kembali menemukan kepiting</a>", "related"),
    ("The quay at <a href='/wick'>Wick</a> in the morning light", "caption"),
    ("Baca juga: Nelayan kembali menemukan kepiting", "caption"),
])
def test_a_line_styled_as_a_caption_is_what_it_says(line: str, role: str) -> None:
    prose = "".join(f"<p>{PROSE.format(i)}</p>" for i in range(4))
    page = html(f"<h1>The harbour gets a new quay</h1>{prose}<p class='para_caption'>{line}</p>{prose}")
    assert [block.role for block in page.blocks if block.kept is False] == [role]


@pytest.mark.parametrize("mark", ["\ufeff", "\u200e", "\u200f", "\u2060", "\u2066", "\u202b"])
@pytest.mark.parametrize("line", ["Share this article", "Advertisement", "Read more: Ferry to call at the old harbour"])
def test_an_unseen_mark_before_a_line_hides_it_from_no_rule(line: str, mark: str) -> None:
    rule = rule_index().line(line)
    assert rule is not None
    assert rule_index().line(f"{mark}{line}") is rule


@pytest.mark.parametrize(("line", "rule"), [
    ("<span>À lire aussi</span><a href='/h'>La halle retrouve sa charpente</a>", "read_also_line"),
    ("<b>Les også</b> <a href='/h'>Båtruta som ingen tør å legge ned</a>", "read_also_line"),
    ("<strong>Related</strong><a href='/h'>Ferry fares to rise in July</a>", "read_also_line"),
    ("Related parties are <a href='/h'>told of in the council's report</a>", ""),
    ("<a href='/h'>The council's report of this May</a> Related", ""),
])
def test_a_label_and_a_link_in_one_line_without_a_sign(line: str, rule: str) -> None:
    page = html(f"<h1>The harbour has a new board</h1><p>{PROSE.format(1)}</p><div>{line}</div><p>{PROSE.format(2)}</p>")
    assert [block.by for block in page.blocks if "'" not in block.by and block.links] == [rule]


@pytest.mark.parametrize(("counters", "gone"), [
    (("1 / 4", "2 / 4", "3 / 4"), 3), (("1/2", "2/2"), 2), (("1/2", "1/4", "3/4"), 0), (("2 / 4", "3 / 4"), 0),
])
def test_the_numbers_of_a_gallery(counters: tuple[str, ...], gone: int) -> None:
    pictures = "".join(f"<figure><img src='/{i}.jpg'><span>{text}</span></figure>" for i, text in enumerate(counters))
    page = html(f"<h1>The harbour has a new board</h1><p>{PROSE.format(1)}</p>{pictures}<p>{PROSE.format(2)}</p>")
    assert list(by(page).values()).count("gallery_counter") == gone
