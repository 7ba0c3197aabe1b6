"""Dumps in Markdown: told by several signs, read without marks, addresses and pictures."""
from __future__ import annotations

import pytest

import newsclean
from newsclean.read.text.markdown import Line, is_markdown, read_markdown
from newsclean.read.text.read_text import read_text

FIRST = "The harbour authority said on Monday that the [western quay](https://news.example/q) would stay closed until divers had inspected it."
SECOND = "Boats that had been moored there since the spring were **towed** to the northern basin at no cost, the harbour master said on Friday."
DUMP = f"""[![The paper](/logo.png)](/) [News](/n)

# Quay closed until divers report

By [Ada Lund](/ada)

*3 March 2025*

![The quay](quay.jpg "Low tide")

{FIRST}

## What next

{SECOND}

**Read more:**

* [Whale seen off the pier](/w)
* [Best chip shop named](/c)
"""


def test_a_dump() -> None:
    article = newsclean.extract(DUMP)
    assert (article.title, article.byline, str(article.date)) == ("Quay closed until divers report", "Ada Lund", "2025-03-03")
    assert [(block.kind, block.text) for block in article.body_blocks] == [
        ("paragraph", FIRST.replace("[western quay](https://news.example/q)", "western quay")), ("heading", "What next"),
        ("paragraph", SECOND.replace("**", "")),
    ]
    assert [link.title for link in article.related] == ["Whale seen off the pier", "Best chip shop named"]
    assert "the dump was read as Markdown" in article.warnings


@pytest.mark.parametrize(("markdown", "text", "level"), [
    ("### What next ###", "What next", 3),
    ("A quay ![icon](i.png)and a pier.", "A quay and a pier.", 0),
    ("# Learn C#", "Learn C#", 1),
    ("# [The Harbour Gazette](/)", "The Harbour Gazette", 0),
    ("# [Quay closed](/quay)", "Quay closed", 1),
    ("#harbour", "#harbour", 0),
    ("The quay\n========", "The quay", 1),
    ("The quay\n---", "The quay", 2),
    ("A [quay](/a_(b)) and [pier](</c d> \"e\") and ![gull](g.jpg)", "A quay and [pier](</c d> \"e\") and ", 0),
    ("[![gull](g.jpg)](/g)", "", 0),
    ("A **bold**, *slanted* and _slanted_ quay_side_wall", "A bold, slanted and slanted quay_side_wall", 0),
    ("2 * 3 * 4 and \\*stars\\*", "2 * 3 * 4 and *stars*", 0),
    ("* * *", "", 0),
    ("[1]: https://news.example/a 'A'", "", 0),
    ("> He said so.", "He said so.", 0),
    ("See <https://news.example/a>.", "See https://news.example/a.", 0),
    ("```\n# a comment\n```", "# a comment", 0),
])
def test_lines(markdown: str, text: str, level: int) -> None:
    assert read_markdown(markdown.splitlines()) == [Line(text, level)]


PLAIN = f"{FIRST.replace('[western quay](https://news.example/q)', 'western quay')}\n\n{SECOND.replace('**', '')}"


@pytest.mark.parametrize("text", [
    f"# Quay closed until divers report\n\n{PLAIN}", f"# [Quay closed until divers report](/q)\n\n{PLAIN}",
    f"Quay closed until divers report\n\n{FIRST}\n\n{FIRST}", f"**Quay closed until divers report**\n\n**By Ada Lund**\n\n{PLAIN}",
    f"Quay closed until divers report\n\n![Low tide](https://news.example/q.jpg)\n\n{PLAIN}",
    f"Quay closed until divers report\n\n## What is known\n\n{PLAIN}\n\n## What comes next\n\n{PLAIN}",
    f"# 码头关闭等待潜水员报告\n\n{PLAIN}",
])
def test_one_kind_of_marks_is_enough(text: str) -> None:
    page = read_text(text)
    assert page.warnings == ["the dump was read as Markdown"]
    assert not any(mark in block.text for block in page.blocks for mark in ("#", "**", "]("))


def test_a_converters_header_is_metadata() -> None:
    header = "Title: Quay closed until divers report\n\nURL Source: https://news.example/q\n\nPublished Time: 2025-03-03T10:15:00Z\n\n"
    article = newsclean.extract(f"{header}Markdown Content:\n# Quay closed until divers report\n\n{PLAIN}")
    assert (article.title, str(article.date), article.url) == (
        "Quay closed until divers report", "2025-03-03 10:15:00+00:00", "https://news.example/q",
    )
    assert article.body == PLAIN
    plain = read_text(f"Title: Quay closed\n\nThe address: none\n\nMarkdown Content:\n\n{PLAIN}")
    assert plain.metadata.title is None
    assert plain.blocks[0].text == "Title: Quay closed"


@pytest.mark.parametrize(("line", "text", "kind"), [
    ("* Whale seen", "Whale seen", "list_item"), ("*", "", ""), ("+ Whale seen", "Whale seen", "list_item"),
    ("*The names have been changed.", "*The names have been changed.", "paragraph"), ("**Whale seen**", "**Whale seen**", "paragraph"),
    ("+44 20 555 01", "+44 20 555 01", "paragraph"), ("•Whale seen", "Whale seen", "list_item"),
])
def test_bullets(line: str, text: str, kind: str) -> None:
    found = [(block.text, block.kind) for block in read_text(f"{line}\n\n{PLAIN}").blocks]
    assert found[:-2] == ([(text, kind)] if text else [])


def test_captions_of_two_pictures_in_a_line() -> None:
    line = "![](a.jpg)The quay at dawn. (AP)[![b](b.jpg)](/b)The quay at noon."
    assert read_markdown([line]) == [Line("The quay at dawn. (AP)"), Line("The quay at noon.")]


@pytest.mark.parametrize("text", [
    "The quay\n\nIt was [sic] closed (again).\n\n#harbour #quay",
    "# 1\n\nThe first of three.\n\n# 2\n\nThe second of them.",
    "**Quay closed**\n\nIt will stay closed.",
    "One [link](/a) in a text of a few lines.\n\nNothing else.",
    "Tending the quay by script\n\n# list the boats\nboats --list\n# tow them all away\nboats --tow\n\nIt works.",
    "They said f**k and s**t and b**** all day.\n\nNobody minded it, they said.",
    "Write # Title for a heading and [text](/a) for a link, said the teacher.\n" + "And so they did.\n" * 90,
])
def test_other_dumps_are_left_alone(text: str) -> None:
    assert not is_markdown(text.splitlines())
    assert "the dump was read as Markdown" not in read_text(text).warnings


@pytest.mark.parametrize("line", ["[" * 50_000, "[a](" * 20_000, "**a" * 20_000, "# a" + " " * 50_000 + "b", "* " * 50_000 + "x", "![" * 30_000])
def test_lines_made_to_be_slow(line: str) -> None:
    lines = [line, "# a", "[b](/c)", "**d**"]
    is_markdown(lines)
    assert len(read_markdown(lines)) >= 3  # in no time, or in hours
