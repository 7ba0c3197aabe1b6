"""The public surface: names, arguments, errors, bad input, the schema, the command."""
from __future__ import annotations

import io
import json
import re
import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import newsclean
from newsclean import cli, schema

STORY = (
    "The harbour council voted on Tuesday to close the old swing bridge for eight months of repairs, its chair said.",
    "Ferries will carry commuters across the river from the first of March, at no charge, until the work is finished.",
    "Engineers found cracks in two of the bridge's four piers last autumn, after a coal barge struck it in thick fog.",
    "The repairs are expected to cost about nine million crowns, most of which the insurers of the barge will pay.",
)
PARAGRAPHS = "".join(f"<p>{text}</p>" for text in STORY)
PAGE = (
    "<html lang='en'><head><title>Bridge to close for eight months | Harbour Courier</title>"
    "<meta property='og:site_name' content='Harbour Courier'></head><body>"
    "<nav><ul><li><a href='/'>Home</a></li><li><a href='/sport'>Sport</a></li></ul></nav>"
    f"<article><h1>Bridge to close for eight months</h1><p class='byline'>By Ada Lund</p>{PARAGRAPHS}</article>"
    "<footer>© 2024 Harbour Courier</footer></body></html>"
)


def body_of(article: newsclean.Article) -> list[str]:
    return article.body.split("\n\n")


def test_all_names_are_there() -> None:
    assert all(hasattr(newsclean, name) for name in newsclean.__all__)


@pytest.mark.parametrize("source", [PAGE, PAGE.encode(), bytearray(PAGE.encode()), memoryview(PAGE.encode())])
def test_a_page_in_any_form(source: bytes | str) -> None:
    article = newsclean.extract(source)
    assert article.title == "Bridge to close for eight months"
    assert article.byline == "Ada Lund"
    assert [author.name for author in article.authors] == ["Ada Lund"]
    assert body_of(article) == list(STORY)
    assert article.warnings == ()


@pytest.mark.parametrize("source", [None, 3, ["<p>"], Path("page.html")])
def test_a_wrong_type_is_a_typed_error(source: object) -> None:
    with pytest.raises(newsclean.SourceTypeError):
        newsclean.extract(source)  # type: ignore[arg-type]


def test_a_wrong_url_and_format_are_typed_errors() -> None:
    with pytest.raises(newsclean.SourceTypeError):
        newsclean.extract(PAGE, url=b"https://example.org/")  # type: ignore[arg-type]
    with pytest.raises(newsclean.UnknownFormatError):
        newsclean.extract(PAGE, format="pdf")  # type: ignore[arg-type]
    assert issubclass(newsclean.UnknownFormatError, ValueError)
    assert issubclass(newsclean.SourceTypeError, TypeError)


@pytest.mark.parametrize("argument", [
    {"reference": date(2024, 1, 1)}, {"reference": "2024-01-01"}, {"charset": 5}, {"charset": b"utf-8"}, {"language": 5},
])
def test_other_arguments_of_a_wrong_type_are_typed_errors(argument: dict[str, Any]) -> None:
    with pytest.raises(newsclean.SourceTypeError):
        newsclean.extract(PAGE, **argument)


@pytest.mark.parametrize("language", ["not a language at all <b>", "", "en, de", "en;q=0.9", "en de", "klingonese", "und"])
def test_a_language_that_is_none_is_a_typed_error(language: str) -> None:
    with pytest.raises(newsclean.UnknownFormatError):
        newsclean.extract(PAGE, language=language)


@pytest.mark.parametrize(("given", "language"), [
    ("de", "de"), ("de_DE", "de-DE"), ("ZH-hans-cn", "zh-Hans-CN"), ("english", "en"), ("Deutsch", "de"), ("de-1996", "de"), ("en_US.UTF-8", "en-US"),
])
def test_a_language_is_brought_into_its_usual_form(given: str, language: str) -> None:
    assert newsclean.extract(PAGE, language=given).language == language


@pytest.mark.parametrize(("arguments", "warnings"), [
    ({"charset": "martian"}, ("the charset 'martian' is unknown and was ignored",)), ({"charset": "utf-8"}, ()),
    ({"charset": ""}, ()),
    ({"url": "javascript:alert(1)"}, ("the url is no http(s) address",)), ({"url": "HTTPS://courier.example/a"}, ()),
])
def test_arguments_of_no_use_are_told(arguments: dict[str, Any], warnings: tuple[str, ...]) -> None:
    article = newsclean.extract(PAGE.encode(), **arguments)
    assert article.warnings == warnings
    assert body_of(article) == list(STORY)


def test_an_address_with_a_lone_surrogate_can_be_written() -> None:
    article = newsclean.extract(PAGE, url="http://courier.example/\ud800")
    assert newsclean.Article.model_validate_json(article.model_dump_json()) == article


@pytest.mark.parametrize("when", [
    date(2024, 1, 1), datetime(2024, 1, 1, 0, 0), datetime(2024, 1, 1, 9, 30, tzinfo=timezone.utc), None,
])
def test_a_day_stays_a_day_through_json(when: date | datetime | None) -> None:
    article = newsclean.Article(title="Bridge to close", date=when)
    for again in (newsclean.Article.model_validate(article.model_dump(mode="json")),
                  newsclean.Article.model_validate_json(article.model_dump_json())):
        assert again == article
        assert type(again.date) is type(when)
    strict = newsclean.Article.model_validate_json(article.model_dump_json(), strict=True)
    assert (strict, type(strict.date)) == (article, type(when))


@pytest.mark.parametrize("when", ["soon", "2024-13-01", "2024-05-03T25:00:00Z", 5.5])
def test_a_date_that_is_none_is_refused(when: object) -> None:
    with pytest.raises(ValueError, match="date"):
        newsclean.Article.model_validate({"date": when}, strict=True)


def page_of_script(body: str) -> str:
    data = json.dumps({"@type": "NewsArticle", "headline": "Bridge to close", "articleBody": body})
    head = f"<title>Bridge to close</title><script type='application/ld+json'>{data}</script>"
    return f"<html><head>{head}</head><body><div id='root'></div></body></html>"


def test_a_story_in_jsonld_alone_is_read_with_a_warning() -> None:
    article = newsclean.extract(page_of_script("\n\n".join(STORY)))
    assert body_of(article) == list(STORY)
    assert article.title == "Bridge to close"
    assert article.warnings == ("the story was read from the page's JSON-LD",)


def test_jsonld_is_not_read_where_the_story_is_visible() -> None:
    page = PAGE.replace("</head>", page_of_script("Another story. " * 40).split("<head>")[1].split("</head>")[0] + "</head>")
    assert body_of(newsclean.extract(page + f"<p>{STORY[1]}</p>" * 2)) == list(STORY)


def test_a_posts_text_is_an_embed_and_no_body() -> None:
    post = (
        "<blockquote class='twitter-tweet'><p>It strikes again! <a href='https://t.example/pic'>pic</a></p>&mdash; Hal "
        "(@hal) <a href='https://posts.example/hal/status/1'>May 4</a></blockquote>"
    )
    article = newsclean.extract(PAGE.replace(f"<p>{STORY[2]}</p>", f"<p>{STORY[2]}</p>{post}"))
    assert body_of(article) == list(STORY)
    embeds = [block for block in article.blocks if isinstance(block, newsclean.Embed)]
    assert [embed.url for embed in embeds] == ["https://posts.example/hal/status/1"]
    assert embeds[0].text == "It strikes again! pic\n— Hal (@hal) May 4"


def test_a_tables_caption_and_rows_are_kept() -> None:
    rows = "<tr><th>Year</th><th>Tonnes</th></tr><tr><td>2022</td><td>410</td></tr><tr><td>2023</td><td>385</td></tr>"
    table = f"<table><caption>Barley landed at the quay, in tonnes</caption>{rows}</table>"
    page = PAGE.replace("</article>", f"{table}<p>{STORY[0][::-1]}</p></article>")
    texts = [block.text for block in newsclean.explain(page).blocks]
    assert "Barley landed at the quay, in tonnes" in texts
    assert "2023\t385" in texts


BAD = {
    "empty bytes": b"", "empty str": "", "white space": "  \n\t ", "NULs": b"\x00" * 100, "a PDF": b"%PDF-1.7\n%\xe2\xe3",
    "a PNG": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "noise": bytes(range(256)) * 40, "only a head": "<html><head></head>",
    "a broken tag": "<p", "only tags": "<div><div></div>", "a stray surrogate": "\ud800", "a doctype": "<!DOCTYPE html>",
    "only a script": "<script>var a = '<p>';</script>", "a frameset": "<frameset><frame src='a.html'></frameset>",
    "an image page": "<html><body><img src='a.png'></body></html>", "JSON": '{"a": [1, 2]}', "XML": "<?xml version='1.0'?><a/>",
}


@pytest.mark.parametrize("source", BAD.values(), ids=BAD.keys())
def test_bad_input_gives_an_empty_article_with_a_warning(source: bytes | str) -> None:
    article = newsclean.extract(source)
    assert article.body == ""
    assert article.warnings
    assert newsclean.Article.model_validate_json(article.model_dump_json()) == article


def deep_jsonld() -> str:
    return PAGE.replace("</head>", f"<script type='application/ld+json'>{'[' * 10_000}{']' * 10_000}</script></head>")


HARD: dict[str, Callable[[], bytes | str]] = {
    "5,000 nested divs": lambda: PAGE.replace("<article>", "<div>" * 5_000).replace("</article>", "</div>" * 5_000),
    "5,000 nested spans": lambda: PAGE.replace("<article>", "<span>" * 5_000).replace("</article>", "</span>" * 5_000),
    "5,000 nested tables": lambda: PAGE.replace("<article>", "<table>" * 5_000).replace("</article>", "</table>" * 5_000),
    "a lone surrogate": lambda: PAGE.replace("Home", "Ho\ud800me"),
    "JSON-LD nested 10,000 deep": deep_jsonld,
    "a wrong charset": lambda: PAGE.replace("<head>", "<head><meta charset='utf-16'>").encode(),
    "an unknown charset": lambda: PAGE.replace("<head>", "<head><meta charset='martian'>").encode(),
    "a NUL in the text": lambda: PAGE.replace("Home", "Ho\x00me"),
    "20,000 attributes": lambda: PAGE.replace("<nav>", f"<nav {' '.join(f'a{i}=1' for i in range(20_000))}>"),
}


@pytest.mark.parametrize("make", HARD.values(), ids=HARD.keys())
def test_hard_pages_still_give_the_article(make: Callable[[], bytes | str]) -> None:
    article = newsclean.extract(make())
    assert article.title == "Bridge to close for eight months"
    assert body_of(article) == list(STORY)


def test_a_text_node_of_twenty_megabytes() -> None:
    article = newsclean.extract(PAGE.replace("© 2024", "© 2024 " + "filler " * 3_000_000))
    assert STORY[0] in article.body


def test_a_tall_page_keeps_its_article() -> None:
    menu = "".join(f"<li><a href='/{i}'>Section {i}</a></li>" for i in range(20_000))
    article = newsclean.extract(PAGE.replace("<li><a href='/'>Home</a></li>", menu))
    assert body_of(article) == list(STORY)


def test_a_very_long_story_is_kept() -> None:
    who = ("The harbour authority", "A diver", "The mayor of Tarnmouth", "The insurers", "Her deputy", "One of the pilots", "The board")
    said = ("said on Monday that", "told the council that", "was asked whether", "did not expect that", "wrote in March that")
    what = ("the quay would stay closed", "boats were to wait", "repairs cost too much", "the crane could be moved", "no one had been told",
            "the works would end in a month", "trade had gone to other ports", "the money was there", "ferries would call again",
            "the old wall had to go", "more stone was needed")
    lines = (f"<p>{who[i % 7]} {said[i % 5]} {what[i % 11]}, as pile number {i} shows.</p>" for i in range(6_000))
    page = "<h1>Quay is closed</h1>" + "".join(lines)
    assert len(body_of(newsclean.extract(page))) > 0.99 * 6_000


def test_format_is_told_apart_or_given() -> None:
    dump = "Bridge to close for eight months\n\nBy Ada Lund\n\n" + "\n\n".join(STORY)
    assert body_of(newsclean.extract(dump)) == list(STORY)
    marked_up = "\n\n".join(f"{text} <br>" for text in STORY)
    assert "<br>" in newsclean.extract(marked_up, format="text").body
    assert "<br>" not in newsclean.extract(marked_up, format="html").body


def test_nothing_survives_a_page() -> None:
    first = newsclean.extract(PAGE)
    newsclean.extract("<html><body><h1>Other</h1><p>" + "Other words entirely. " * 40 + "</p></body></html>")
    assert newsclean.extract(PAGE) == first


def test_the_article_is_frozen_and_round_trips() -> None:
    article = newsclean.extract(PAGE, url="https://courier.example/2024/03/05/bridge")
    with pytest.raises(ValueError, match="frozen"):
        article.title = "Another"  # type: ignore[misc]
    again = newsclean.Article.model_validate_json(article.model_dump_json())
    assert again == article
    assert again.markdown == article.markdown
    assert len({article, again, newsclean.extract(PAGE)}) == 2  # without the address it is another


def test_the_schema_is_up_to_date_and_fits() -> None:
    text = schema.PATH.read_text(encoding="utf-8")
    assert text == schema.schema_text()
    jsonschema.validate(json.loads(newsclean.extract(PAGE).model_dump_json()), json.loads(text))


STRICT = jsonschema.FormatChecker()


@STRICT.checks("date-time")
def is_rfc3339(value: object) -> bool:
    """What RFC 3339 calls a date-time: jsonschema asserts that only with a package more."""
    return bool(re.fullmatch(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)", str(value)))


def strict_errors(article: newsclean.Article) -> list[str]:
    content = json.loads(schema.PATH.read_text(encoding="utf-8"))
    assert content["$schema"] == jsonschema.Draft202012Validator.META_SCHEMA["$id"]
    validator = jsonschema.Draft202012Validator(content, format_checker=STRICT)
    return [error.message for error in validator.iter_errors(json.loads(article.model_dump_json()))]


@pytest.mark.parametrize("when", [
    date(2024, 1, 1), datetime(2024, 1, 1, 0, 0), datetime(2024, 1, 1, 9, 30, 5, 678), datetime(2024, 1, 1, tzinfo=timezone.utc),
    datetime(2024, 1, 1, 9, 30, tzinfo=timezone(timedelta(hours=5, minutes=45))), None,
])
def test_every_date_fits_the_schema_where_formats_are_asserted(when: date | datetime | None) -> None:
    assert strict_errors(newsclean.Article(date=when, updated=when)) == []


def test_what_is_no_date_does_not_fit_the_schema() -> None:
    validator = jsonschema.Draft202012Validator(json.loads(schema.schema_text()), format_checker=STRICT)
    for value in ("2024", "3 May 2024", "2024-05-03 09:15:00", "2024-05-03T09:15", "2024-13-03", 5):
        assert not validator.is_valid({"date": value})


def test_all_samples_fit_the_schema_where_formats_are_asserted(samples_dir: Path) -> None:
    pages = sorted(samples_dir.glob("*/*/page.*"))
    assert pages
    for path in pages:
        assert strict_errors(newsclean.extract(path.read_bytes(), include=newsclean.KINDS)) == [], path


def test_relative_dates_need_a_reference() -> None:
    page = PAGE.replace("By Ada Lund</p>", "By Ada Lund</p><p class='date'>Published 3 hours ago</p>")
    assert newsclean.extract(page).date is None
    reference = datetime(2024, 3, 5, 12, tzinfo=timezone.utc)
    found = newsclean.extract(page, reference=reference).date
    assert found is not None
    assert found.isoformat()[:10] == "2024-03-05"


def test_explain_shows_every_block_and_why() -> None:
    explanation = newsclean.explain(PAGE)
    assert explanation.article == newsclean.extract(PAGE)
    assert [block.text for block in explanation.blocks if block.kept] == list(STORY)
    assert all(block.by and block.why for block in explanation.blocks)
    removed = {block.text: block.role for block in explanation.removed}
    assert removed["By Ada Lund"] == "byline"
    assert removed["Bridge to close for eight months"] == "title"
    report = str(explanation)
    assert "Home" in report
    assert "title" in report


def run_command(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "newsclean", *arguments], input=stdin, capture_output=True, check=False, timeout=60)


def test_the_command_prints_json(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    done = run_command(str(tmp_path / "page.html"))
    assert done.returncode == 0
    assert newsclean.Article.model_validate_json(done.stdout).title == "Bridge to close for eight months"


def test_the_command_reads_standard_input() -> None:
    done = run_command("-", "--format", "markdown", stdin=PAGE.encode())
    assert done.stdout.decode().startswith("# Bridge to close for eight months")


@pytest.mark.parametrize(("form", "shows"), [("text", "Ada Lund"), ("explain", "BLOCKS")])
def test_the_command_has_other_forms(
    form: str, shows: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    output = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    monkeypatch.setattr(sys, "stdout", output)
    assert cli.main([str(tmp_path / "page.html"), "--format", form]) == 0
    assert shows in output.buffer.getvalue().decode()  # type: ignore[attr-defined]


def test_the_command_ends_quietly_where_nobody_reads() -> None:
    shell = f"{sys.executable} -m newsclean - | true"
    done = subprocess.run(["bash", "-c", shell], input=PAGE.encode() * 50, capture_output=True, check=False, timeout=60)
    assert done.stderr == b""


def test_the_command_says_where_it_cannot_write() -> None:
    shell = f"{sys.executable} -m newsclean - > /dev/full"
    done = subprocess.run(["bash", "-c", shell], input=PAGE.encode(), capture_output=True, check=False, timeout=60)
    assert done.returncode == 2
    assert done.stderr.decode().startswith("newsclean: the output: ")
    assert len(done.stderr.splitlines()) == 1


def test_the_command_says_what_is_wrong() -> None:
    done = run_command("no-such-file.html")
    assert done.returncode == 2
    assert done.stderr.decode().strip() == "newsclean: no-such-file.html: No such file or directory"


@pytest.mark.parametrize("above", [
    "<h1>Pier to close</h1><div><h4>Pier to close</h4>",
    "<h1>Pier to close</h1><div><p>We have a word for you on the way in, and so has the mayor of the town.</p><h1>Pier to close</h1>",
    "<ul><li>Ferries</li><li>Letters to the editor</li><li>Tides</li></ul><div class='top'>Pier to close</div><div>",
])
def test_a_headline_that_stands_over_the_story_again_is_no_part_of_it(above: str) -> None:
    story = "".join(f"<p>The council voted on Tuesday to close pier {number} until its stairs are safe, the chair said.</p>" for number in range(6))
    page = f"<html><head><title>Pier to close</title></head><body>{above}{story}</div></body></html>"
    article = newsclean.extract(page)
    assert article.title == "Pier to close"
    assert "Pier to close" not in article.body
    assert "Tides" not in article.body
