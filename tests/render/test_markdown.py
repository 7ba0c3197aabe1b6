"""Markdown: what a CommonMark parser reads back is the article."""
from __future__ import annotations

import random

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from newsclean.article import (
    Article,
    ArticleBlock,
    Embed,
    Heading,
    Image,
    ImageBlock,
    ListItem,
    Paragraph,
    Preformatted,
    Quote,
    Run,
    Table,
)
from newsclean.kinds import KINDS
from newsclean.render.markdown import markdown

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def render(*blocks: ArticleBlock, **more: object) -> str:
    return markdown(Article.model_validate({"blocks": blocks, "include": KINDS, **more}))


def tokens(text: str) -> list[Token]:
    return PARSER.parse(text)


def kinds(text: str) -> list[str]:
    return [token.type for token in tokens(text) if token.nesting >= 0 and token.type != "inline"]


def text_of(token: Token) -> str:
    """The text of an inline token as a reader sees it."""
    return "".join(
        "\n" if child.type in ("hardbreak", "softbreak") else child.content
        for child in token.children or () if child.type in ("text", "code_inline", "hardbreak", "softbreak")
    )


def texts(text: str) -> list[str]:
    return [text_of(token) for token in tokens(text) if token.type == "inline"]


def read_back(text: str) -> list[tuple[str, str]]:
    """The first inline content as (text, formats)."""
    found: list[tuple[str, str]] = []
    state = {"strong": 0, "em": 0, "link": 0}
    inline = next(token for token in tokens(text) if token.type == "inline")
    for child in inline.children or ():
        name = child.type.rsplit("_", 1)[0]
        if name in state:
            state[name] += child.nesting
        elif child.content:
            code = "c" if child.type == "code_inline" else ""
            formats = ("h" if state["link"] else "") + ("b" if state["strong"] else "") + ("i" if state["em"] else "")
            if found and found[-1][1] == formats + code:
                found[-1] = (found[-1][0] + child.content, formats + code)
            else:
                found.append((child.content, formats + code))
    return found


SPECIALS = (
    "1. Not a list", "12) nor this", "- dash", "+ plus", "* star *", "# not a heading", "## x", "> no quote", "= = =", "===",
    "---", "***", "___", "*emphasis* and **strong**", "snake_case_word and _this_", "`code`", "``two``", "[link](http://x)",
    "![image](http://x)", "[ref]: http://x", "[^1]: note", "<b>bold</b>", "<script>alert(1)</script>", "<!-- comment -->",
    "<http://auto.example>", "&amp; &lt; &#35; &copy;", "a & b", "back\\slash \\* \\", "a | b | c", "~~struck~~", "~~~", "```",
    "C #", "hash ##", "100 % * 3", "2 * 3 * 4", "Hello! [x]", "trailing backslash\\", "http://x.example/a_b_c", "a\nb", "a\n- b",
    "a\n===", "a\n---", "a\n1. b", "a\n> b", "| a | b |\n| - | - |", "«Guillemets» – “quotes”", "日本語*です*", "עברית *x*", "\u00a0x",
    "a\tb", "$x_1$ and {y}", "(c) 1) a) b.", "+++", "-", "+", "1.", "#", ">", "*", "_", "`", "[", "]", "!", "\\", "|", "~", "<", "&",
)


@pytest.mark.parametrize("text", SPECIALS)
@pytest.mark.parametrize("block", [Paragraph, Quote, ListItem, Heading])
def test_text_survives(text: str, block: type[Paragraph]) -> None:
    rendered = render(block(text=text), Paragraph(text="Next."))
    expected = " ".join(text.split()) if block is Heading else "\n".join(" ".join(line.split()) for line in text.split("\n"))
    assert [" ".join(line.split(" ")) for line in texts(rendered)] == [expected.replace("\u00a0", " "), "Next."]
    wanted = {Paragraph: ["paragraph_open"], Quote: ["blockquote_open", "paragraph_open"], Heading: ["heading_open"],
              ListItem: ["bullet_list_open", "list_item_open", "paragraph_open"]}
    assert kinds(rendered) == [*wanted[block], "paragraph_open"]


RUNS = {
    "link": [Run(text="See "), Run(text="this", href="https://x.example/"), Run(text=".")],
    "bold": [Run(text="A "), Run(text="bold", bold=True), Run(text=" move")],
    "italic": [Run(text="An "), Run(text="italic", italic=True), Run(text=" move")],
    "both": [Run(text="A "), Run(text="bold italic", bold=True, italic=True)],
    "italic in bold": [Run(text="A ", bold=True), Run(text="b", bold=True, italic=True), Run(text=" c", bold=True)],
    "bold in italic": [Run(text="A ", italic=True), Run(text="b", bold=True, italic=True), Run(text=" c", italic=True)],
    "bold in a link": [Run(text="A ", href="https://x.example/"), Run(text="b", bold=True, href="https://x.example/")],
    "code": [Run(text="Type "), Run(text="a`b", code=True), Run(text=" now")],
    "code at an edge": [Run(text="Type "), Run(text="`a`", code=True)],
    "exclamation mark before a link": [Run(text="Look!"), Run(text="here", href="https://x.example/")],
    "specials in a link": [Run(text="a]b [c](d) *e*", href="https://x.example/")],
    "inside a word": [Run(text="un"), Run(text="believ", italic=True), Run(text="able")],
    "quoted": [Run(text="He said "), Run(text="“never”", italic=True), Run(text=" again")],
    "two links": [Run(text="a", href="https://x.example/1"), Run(text="b", href="https://x.example/2")],
    "stars in bold": [Run(text="a "), Run(text="2 * 3", bold=True), Run(text=" b")],
}


@pytest.mark.parametrize("name", RUNS)
def test_runs_survive(name: str) -> None:
    given = RUNS[name]
    expected: list[tuple[str, str]] = []
    for run in given:
        form = "".join(
            letter for letter, value in (("h", run.href), ("b", run.bold), ("i", run.italic), ("c", run.code)) if value
        )
        expected.append((run.text, form))
    rendered = render(Paragraph(text="".join(run.text for run in given), runs=tuple(given)))
    if name == "two links":
        assert rendered.count("](https://x.example/") == 2
        assert "".join(text for text, _ in read_back(rendered)) == "ab"
    elif name == "bold in italic":  # bold is always the outer one
        assert "".join(text for text, _ in read_back(rendered)) == "A b c"
    else:
        assert read_back(rendered) == expected


def test_any_text_survives_any_formatting() -> None:
    dice = random.Random(7)
    alphabet = "ab .,!*_`[]()<>#&|~-+\\\"'é語"
    for _ in range(3000):
        given = []
        for _ in range(dice.randint(1, 5)):
            text = "".join(dice.choice(alphabet) for _ in range(dice.randint(1, 6)))
            given.append(Run(
                text=text, href=dice.choice([None, None, "https://x.example/a(b)*_c"]), bold=dice.random() < 0.3,
                italic=dice.random() < 0.3, code=dice.random() < 0.1,
            ))
        text = "".join(run.text for run in given)
        if not text.strip():
            continue
        rendered = render(Paragraph(text=text, runs=tuple(given)), Paragraph(text="Next."))
        assert len(texts(rendered)) == 2, rendered
        assert "".join(texts(rendered)[0].split()) == "".join(text.split()), (given, rendered)


ADDRESSES = {
    "https://x.example/a_b(c)": "https://x.example/a_b(c)",
    "https://x.example/a b": "https://x.example/a%20b",
    "https://x.example/?a=1&copy;=2": "https://x.example/?a=1&copy;=2",
    "https://x.example/a\\b": "https://x.example/a%5Cb",
    "https://x.example/>x<": "https://x.example/%3Ex%3C",
}


@pytest.mark.parametrize("url", ADDRESSES)
def test_addresses_survive(url: str) -> None:
    rendered = render(Paragraph(text="a", runs=(Run(text="a", href=url),)))
    inline = next(token for token in tokens(rendered) if token.type == "inline")
    assert (inline.children or [])[0].attrGet("href") == ADDRESSES[url]


@pytest.mark.parametrize("url", ["javascript:alert(1)", "JAVASCRIPT:x", " java\nscript:x", "data:text/html,x", "vbscript:x", "/rel"])
def test_unsafe_addresses_are_left_out(url: str) -> None:
    rendered = markdown(Article(
        images=(Image(url=url, alt="x"),), blocks=(Paragraph(text="a", runs=(Run(text="a", href=url),)), Embed(url=url), ImageBlock(index=0)),
        include=KINDS,
    ))
    assert rendered == "a\n"


def test_lists_nest_by_depth() -> None:
    items = [ListItem(text="a"), ListItem(text="b", depth=2, ordered=True), ListItem(text="c", depth=2, ordered=True),
             ListItem(text="d", depth=3), ListItem(text="e"), ListItem(text="f", depth=9)]
    rendered = render(*items)
    assert rendered == "- a\n  1. b\n  2. c\n     - d\n- e\n  - f\n"
    assert texts(rendered) == list("abcdef")


def test_numbers_of_the_text_are_the_list_numbers() -> None:
    assert render(ListItem(text="3. Third", ordered=True), ListItem(text="4. Fourth", ordered=True)) == "3. Third\n4. Fourth\n"


def test_tables() -> None:
    rendered = render(Table(rows=(("Year", "A | B"), ("2024", "1\n2"), ("2025",))))
    assert kinds(rendered).count("tr_open") == 3
    assert texts(rendered) == ["Year", "A | B", "2024", "1 2", "2025", ""]


def test_quotes_stay_together_and_code_keeps_its_lines() -> None:
    assert render(Quote(text="a"), Quote(text="b")) == "> a\n>\n> b\n"
    code = tokens(render(Preformatted(text="x\n```\n  y")))[0]
    assert (code.type, code.content) == ("fence", "x\n```\n  y\n")


def test_image_with_caption_and_title() -> None:
    article = Article(
        title="A # <title>", images=(Image(url="https://x.example/a.jpg", alt="al]t", caption="A *flag*.", credit="AP"),),
        blocks=(ImageBlock(index=0), ImageBlock(index=7), Heading(text="Sub", level=9)),
    )
    rendered = markdown(article, title=True)
    assert rendered == (
        "# A # \\<title>\n\n![al\\]t](https://x.example/a.jpg)\n\n_A \\*flag\\*. (AP)_\n\n###### Sub\n"
    )


def test_empty_article() -> None:
    assert markdown(Article()) == ""
    assert markdown(Article(blocks=(Paragraph(text=""), Table(), ListItem(text=""))), title=True) in ("", "-\n", "- &nbsp;\n", "- \n")
