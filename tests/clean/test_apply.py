"""What the rules do to a page: sections, tails, containers, copies, other articles."""
from __future__ import annotations

import pytest

from newsclean.clean.apply import apply_rules
from newsclean.page import Block, Nodes, Page

PROSE = ("The harbour board approved the plan on Tuesday after months of talks with the fishing fleet and the town, "
         "and work on the new quay is to begin in spring, said its chair, who has led the board for nine years. {}")


def prose(number: int) -> str:
    return PROSE.format(f"It is paragraph {number}.")


def dump(*lines: str) -> Page:
    page = Page("text", nodes=Nodes(["body"], [""], [-1], [0], [len(lines)], [None]))
    for i, line in enumerate(lines):
        bullet = line.startswith("• ")
        page.blocks.append(Block(i, line.removeprefix("• "), "list_item" if bullet else "paragraph", 0))
    apply_rules(page)
    return page


class Html:
    """Builds a page: `open` and `close` for containers, `text` and `link` for blocks."""

    def __init__(self) -> None:
        self.page = Page("html")
        self.stack: list[int] = []
        self.open("body")

    def open(self, tag: str, label: str = "") -> Html:
        nodes = self.page.nodes
        nodes.parents.append(self.stack[-1] if self.stack else -1)
        nodes.tags.append(tag)
        nodes.labels.append(label)
        nodes.starts.append(len(self.page.blocks))
        nodes.ends.append(0)
        nodes.opens.append(0)
        self.stack.append(len(nodes) - 1)
        return self

    def close(self) -> Html:
        self.page.nodes.ends[self.stack.pop()] = len(self.page.blocks)
        return self

    def text(self, text: str, kind="paragraph", *, tag="p", label="", level=0, href=None) -> Html:
        self.open(tag, label)
        chars = len(text) if href else 0
        self.page.blocks.append(Block(len(self.page.blocks), text, kind, self.stack[-1], level=level, href=href,
                                      links=bool(href), link_chars=chars))
        return self.close()

    def link(self, text: str, href: str = "/story") -> Html:
        return self.text(text, "list_item", tag="li", href=href)

    def done(self) -> Page:
        while self.stack:
            self.close()
        apply_rules(self.page)
        return self.page


def by(page: Page) -> list[str | None]:
    return [block.by if block.kept is False else None for block in page.blocks]


def open_texts(page: Page) -> list[str]:
    return [block.text for block in page.blocks if block.kept is None]


def test_a_block_carries_rule_and_reason():
    page = dump(prose(1), "Advertisement", prose(2))
    block = page.blocks[1]
    assert (block.kept, block.role, block.by) == (False, "boilerplate", "ad_label")
    assert block.why
    assert open_texts(page) == [prose(1), prose(2)]


def test_widgets_around_a_dump():
    page = dump("Theme", "• Light", "• Dark", "Language", "Harbour to get a new quay", "Agency", "Published: Updated:",
                "Enable Read mode", "100% Font Size", prose(1), "For all the news, follow our Google News channel online.",
                prose(2))
    assert open_texts(page) == ["Harbour to get a new quay", "Agency", prose(1), prose(2)]


def test_a_list_under_read_more_is_related():
    page = dump(prose(1), prose(2), "Read more:", "Fleet rejects first plan for quay", "Town votes on harbour loan",
                "Advertisement", "Contact us")
    assert [b.role for b in page.blocks[2:5]] == ["boilerplate", "related", "related"]
    assert by(page)[3:] == ["read_more_list", "read_more_list", "ad_label", "site_page_link"]


def test_prose_ends_a_section():
    page = dump(prose(1), "Read more:", "Fleet rejects first plan for quay", prose(2), "An unrelated short line")
    assert by(page) == [None, "read_more_list", "read_more_list", None, None]


def test_a_subhead_after_a_section_stays():
    page = dump(prose(1), "Read more:", "Fleet rejects first plan for quay after a long night of talks",
                "Town votes on harbour loan for the third time this year", "What comes next", prose(2), prose(3), prose(4))
    assert page.blocks[4].kept is None


QUOTED = "“We ran out of insulin before we ran out of bread,” said the chair of the harbour board, who had not slept at all."


def test_a_quote_without_its_full_stop_goes_where_somebody_says_it_nearby():
    page = dump(prose(1), QUOTED, "We ran out of insulin before we ran out of bread", "Ran out of insulin", prose(2))
    assert by(page) == [None, None, "pull_quote", None, None]


def test_advice_before_you_go_is_the_storys():
    page = dump(prose(1), "Before you go", "• Check the weather at the quay.", "• Bring cash: the ferry takes no cards.", prose(2))
    assert by(page) == [None] * 5


TEASERS = ("Whale seen off the old pier", "It stayed for an hour and was given a name by the children.",
           "Coast", "Ferry runs aground in thick fog", "Nobody was hurt, and the cake on board is safe, too.", "9 May 2024")


@pytest.mark.parametrize("label", ["Most read", "More from Coast"])
def test_headlines_with_a_sentence_under_each_go_below_the_story(label: str):
    page = dump(prose(1), prose(2), label, *TEASERS)
    assert {b.kept for b in page.blocks[2:-1]} == {False}


def test_the_same_in_the_middle_of_the_story_is_the_storys():
    page = dump(prose(1), "Most read", *TEASERS, prose(2), prose(3))
    assert page.blocks[3].kept is None


def test_a_label_above_the_headline_takes_no_headline():
    page = dump("Trending", "Harbour to get a new quay", "By Jane Doe", prose(1), prose(2))
    assert by(page) == ["promoted_stories", None, None, None, None]


def test_a_comment_section_ends_the_story():
    page = dump(prose(1), prose(2), prose(3), "Leave a comment", "At last they do something, I say.", "Who pays for it?")
    assert by(page)[3:] == ["comment_section"] * 3


def test_a_comment_button_at_the_top_does_not():
    page = dump("Harbour to get a new quay", "Comments", prose(1), prose(2), prose(3))
    assert open_texts(page) == ["Harbour to get a new quay", prose(1), prose(2), prose(3)]


def test_a_comment_button_in_the_middle_does_not():
    page = dump(prose(1), prose(2), "Comments", *map(prose, range(3, 9)))
    assert by(page).count(None) == 8


def test_the_second_of_two_captions_goes():
    caption = "The old quay in the rain. (File photo: Agency)"
    page = dump("Theme", caption, caption, "Harbour to get a new quay", prose(1))
    assert by(page)[1:3] == [None, "printed_twice"]


def test_two_captions_with_a_credit_between_are_one():
    caption = "The old quay in the rain at the end of a long summer."
    page = dump(prose(1), caption, "Photo: Jane Doe", caption, prose(2))
    assert by(page)[3] == "printed_twice"


def test_a_sentence_said_again_after_another_paragraph_stays():
    line = "The ministry did not answer our questions about the pier."
    page = dump(prose(1), line, prose(2), line, prose(3))
    assert by(page) == [None] * 5
    page = dump(prose(1), line, prose(2), prose(3), line, "© 2024 The Harbour Post")
    assert by(page)[:5] == [None] * 5
    short = "They do not know yet."
    page = dump(prose(1), line, short, line, prose(3))
    assert by(page) == [None] * 5


def test_a_sentence_said_again_in_html_stays():
    line = "The ministry did not answer our questions."
    page = Html().open("div").text(line).text(prose(1)).text(line).text(prose(2)).done()
    assert by(page) == [None] * 4


def test_a_long_line_that_says_all_twice_stays():
    line = "We shall fight for the quay and for the town that stands behind it. " * 40
    page = dump(prose(1), f"{line.strip()} {line.strip()}", prose(2))
    assert by(page) == [None] * 3


def test_a_line_that_says_all_twice_goes():
    page = dump(prose(1), "Five ways to cook a crab at home Five ways to cook a crab at home")
    assert by(page) == [None, "said_twice_in_line"]


def test_the_copy_among_paragraphs_is_the_story():
    standfirst = "The board has voted for a quay that the fleet did not want at first."
    html = Html().open("div", "hero").text(standfirst).close().open("div", "text").text(standfirst)
    page = html.text(prose(1)).text(prose(2)).done()
    assert by(page) == ["duplicate_block", None, None, None]


def test_a_refrain_in_one_parent_stays():
    line = "And the sea gave back nothing of all that it had taken from them."
    page = Html().open("div").text(line).text(prose(1)).text(prose(2)).text(prose(3)).text(line).done()
    assert by(page) == [None] * 5


def test_a_heading_that_a_table_of_contents_announces_stays():
    subhead = "What the new quay will cost and who is going to pay for it"
    html = Html().open("ul", "toc").link(subhead, "#cost").close().open("div").text(prose(1))
    assert by(html.text(subhead, "heading", tag="h2", level=2).text(prose(2)).done()) == [None] * 4
    html = Html().open("div", "toc").open("div").text(subhead, href="#cost").text(prose(3)).text(prose(4)).close().close()
    page = html.open("div").text(subhead, "heading", tag="h2", level=2).text(prose(2)).done()
    assert by(page)[0] == "duplicate_block"
    assert by(page)[3:] == [None] * 2


def test_an_item_of_two_lists_of_the_story_stays():
    item = "Costs: nine million crowns for the quay and two for the road to it"
    html = Html().open("div").text(prose(1)).open("ul").text(item, "list_item", tag="li").close().text(prose(2))
    page = html.open("ul").text(item, "list_item", tag="li").close().text(prose(3)).done()
    assert by(page) == [None] * 5


def test_html_section_takes_links_only():
    html = Html().open("div", "text").text(prose(1)).text("Read more:", tag="h3", kind="heading", level=3).open("ul")
    html.link("Fleet rejects first plan for quay", "/a").link("Town votes on harbour loan", "/b").close()
    page = html.text("What comes next", "heading", tag="h2", level=2).text(prose(2)).done()
    assert [b.role for b in page.blocks] == [None, "boilerplate", "related", "related", None, None]
    assert page.blocks[2].href == "/a"


def test_a_class_removes_its_container():
    html = Html().text(prose(1)).open("div", "newsletter-signup").text("Our best stories, once a week.").close()
    page = html.text(prose(2)).done()
    assert by(page) == [None, "newsletter_markup", None]


def test_a_ranking_without_links_is_the_story():
    html = Html().text(prose(1)).text(prose(2)).open("div", "ranking-list").open("ul")
    for number in range(40):
        html.text(f"Ferry {number}: quiet, on time, and not dear for what it is", "list_item", tag="li")
    page = html.close().close().text(prose(3)).done()
    assert by(page) == [None] * 43


def test_a_class_on_the_story_itself_does_not():
    page = Html().open("div", "related content").text(prose(1)).text(prose(2)).done()
    assert by(page) == [None, None]


def test_related_containers_keep_their_links():
    html = Html().text(prose(1)).text(prose(2)).open("aside", "related-stories").text("More on the harbour", "heading")
    page = html.link("Fleet rejects first plan for quay").text("2 hours ago").done()
    assert [b.role for b in page.blocks[2:]] == ["boilerplate", "related", "boilerplate"]


def test_captions_and_credits_have_their_roles():
    html = Html().open("div", "image").text("The old quay", label="image-caption").text("Jane Doe", label="photo-credit")
    page = html.close().text(prose(1)).done()
    assert [b.role for b in page.blocks] == ["caption", "credit", None]
    assert page.blocks[0].kept is False


def test_a_title_is_not_removed_by_a_class():
    html = Html().open("div", "site-header").text("Harbour to get a new quay", "heading", tag="h1", level=1)
    page = html.text("Home").close().text(prose(1)).done()
    assert by(page) == [None, "site_page_link", None]


def test_an_author_box_names_the_author():
    html = Html().text(prose(1)).text(prose(2)).text(prose(3)).text(prose(4)).open("div", "author-bio").text("Jane Doe")
    page = html.text(prose(5)).done()
    assert [b.role for b in page.blocks[4:]] == ["byline", "boilerplate"]


def test_other_articles_go():
    html = Html().open("article").text("Harbour to get a new quay", "heading", tag="h1", level=1)
    html.text(prose(1)).text(prose(2)).close().open("article").text("Fleet rejects plan", "heading", tag="h2", level=2)
    page = html.text("The fleet says no.").done()
    assert by(page) == [None, None, None, "other_article", "other_article"]


def test_articles_within_the_story_stay():
    html = Html().open("article").text("Live: the vote", "heading", tag="h1", level=1).text(prose(1))
    page = html.open("article").text(prose(2)).close().open("article").text(prose(3)).done()
    assert by(page) == [None] * 4


def test_pages_do_not_change_each_other():
    first = by(dump(prose(1), "Read more:", "Fleet rejects first plan for quay"))
    dump("Advertisement", prose(2))
    assert by(dump(prose(1), "Read more:", "Fleet rejects first plan for quay")) == first


def test_an_empty_page():
    assert by(Html().done()) == []
    assert by(dump()) == []


def test_a_subhead_in_capitals_after_one_headline_stays():
    page = dump(prose(1), "Read more", "Fleet rejects first plan", "WHAT COMES NEXT", prose(2))
    assert by(page) == [None, "read_more_list", "read_more_list", None, None]


def test_a_subhead_in_quotation_marks_after_one_headline_stays():
    page = dump(prose(1), "Ayrıca okuyun", "Liman için yeni plan", "“Bize sormadılar”", prose(2))
    assert by(page) == [None, "read_more_list", "read_more_list", None, None]


def test_headlines_in_capitals_are_headlines():
    page = dump(prose(1), "Read more", "FLEET REJECTS FIRST PLAN", "TOWN VOTES ON LOAN", prose(2))
    assert by(page) == [None, *["read_more_list"] * 3, None]


def test_a_list_as_screen_readers_are_told_it():
    page = dump(prose(1), "list of 2 items", "list 1 of 2", "Fleet rejects first plan", "list 2 of 2", "Town votes on loan", "end of list",
                "What comes next", prose(2))
    assert [b.text for b in page.blocks if b.role == "related"] == ["Fleet rejects first plan", "Town votes on loan"]
    assert open_texts(page) == [prose(1), "What comes next", prose(2)]


def test_of_a_list_with_bullets_the_other_lines_are_no_headlines():
    page = dump(prose(1), "Don't miss", "• Fleet rejects first plan", "• Town votes on loan", "Daily newsletter, Monday to Friday", "Contact us")
    assert [b.role for b in page.blocks[1:5]] == ["boilerplate", "related", "related", "boilerplate"]


def test_a_label_of_one_story_takes_one_headline():
    page = dump(prose(1), "Related article", "Fleet rejects first plan", "What comes next", prose(2))
    assert by(page) == [None, "read_more_list", "read_more_list", None, None]


def test_behind_bullets_a_line_over_prose_is_a_subhead():
    page = dump(prose(1), "Read more", "• Fleet rejects first plan", "• Town votes on loan", "What comes next", prose(2))
    assert by(page)[4:] == [None, None]


@pytest.mark.parametrize("line", ["17:48 Uhr", "17.48 Uhr", "9:05", "5:30 pm", "5 p.m.", "16h20", "14:05 GMT", "11:00Jane Doe", "9:05 John O'Hara"])
def test_a_time_of_day_alone_is_a_date(line):
    page = dump(line, prose(1))
    assert by(page) == ["clock_line", None]
    assert page.blocks[0].role == "date"


@pytest.mark.parametrize("line", ["17:48 Uhr: Der Zug", "1200", "2.50", "3:1 wins", "2:30 Ferry to Wick"])
def test_what_is_no_time_of_day_stays(line):
    assert by(dump(line, prose(1))) == [None, None]
