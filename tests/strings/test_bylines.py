"""Bylines and author fields, a case a line in ``bylines.tsv``."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsclean.strings.names.agencies import is_agency
from newsclean.strings.names.author_fields import parse_names
from newsclean.strings.names.bylines import parse_byline
from newsclean.strings.names.names import Name
from newsclean.strings.names.persons import looks_like_person

_CASES = [
    line.split("\t")
    for line in (Path(__file__).parent / "bylines.tsv").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


def _shown(names: tuple[Name, ...]) -> str:
    return "; ".join(
        ("+" if name.contributor else "")
        + ("@" if name.kind == "organization" else "")
        + name.name
        + (f"={name.role}" if name.role else "")
        for name in names
    ) or "-"


@pytest.mark.parametrize(("kind", "language", "text", "expected"), _CASES, ids=[case[2][:40] for case in _CASES])
def test_names(kind: str, language: str, text: str, expected: str) -> None:
    text = text.replace("\\n", "\n")
    if kind == "names":
        assert _shown(parse_names(text, language=language)) == expected
    else:
        byline = parse_byline(text, language=language)
        assert _shown(byline.names if byline else ()) == expected


def test_printed_is_the_line_without_lead_date_and_address() -> None:
    byline = parse_byline("By Jane Doe in Tokyo and Reuters | 13 June 2023 | jane@example.org")
    assert byline is not None
    assert byline.printed == "Jane Doe in Tokyo and Reuters"
    assert byline.lead


@pytest.mark.parametrize(("line", "printed"), [
    ("By Fergus Lyle (10 January 2024)", "Fergus Lyle"),
    ("Por Tobias Meirelles, às 10h", "Tobias Meirelles"),
    ("By Alexa Corrie, a 3 min read", "Alexa Corrie"),
    ("By Seth Roe, 10:30 UTC", "Seth Roe"),
    ("By David Lie, Executive Editor @davidlie", "David Lie, Executive Editor"),
    ("Jane Doe\n24000 Harbours", "Jane Doe"),
    ("Words: Ann Lee. Pictures: Tom Hale", "Ann Lee"),
    ("By John Roe Jr.", "John Roe Jr."),
    ("By Ann Lee »", "Ann Lee"),
    ("[责任编辑：王芳]", "王芳"),
    ("[稿源：河湾网]\n[编辑：杨洁]", "[稿源：河湾网], 杨洁"),
    ("By Ann Lee No Comments", "Ann Lee"),
    ("Am 13. November 2019 Von Max Roh In Aktuell", "Max Roh"),
    ("May 18, 2023 By Ann Lee In", "Ann Lee"),
    ("BY ANN LEE IN TOKYO", "ANN LEE IN TOKYO"),
    ("By Ann Lee One comment so far", "Ann Lee"),
    ("von Max Roh — Hinterlasse eine Antwort", "Max Roh"),
    ("Published by Ann Lee · This post may contain affiliate links", "Ann Lee"),
    ("Ann Lee, Email Address", "Ann Lee"),
    ("© 2020 by Max Roh - Alle Rechte vorbehalten!", "Max Roh"),
    ("Ann Lee 8/17/13 11:04am Yesterday 11:04am", "Ann Lee"),
    ("Jana Doh, heute, 14:05 Uhr", "Jana Doh"),
    ("By Ann Lee\nHarbour.example\nArchive | Contact", "Ann Lee, Harbour.example"),
    ("By Ann Lee, Harbour Archive", "Ann Lee, Harbour Archive"),
    ("Ann Lee — 2013-09-29 — Permalink", "Ann Lee"),
    ("By Ann Lee / Leave a comment", "Ann Lee"),
    ("Von Jana Doe\nund Max Roh", "Jana Doe und Max Roh"),
    ("Jana Doeová Diskuse (12)", "Jana Doeová"),
    ("〔記者許庭瑜／澎湖報導〕每年十二月，港邊的人都在等一份月曆。", "許庭瑜"),
    ("By Jane Doe Special to the Example Tribune", "Jane Doe Special to the Example Tribune"),
])
def test_nothing_dangles_behind_what_is_printed(line: str, printed: str) -> None:
    byline = parse_byline(line)
    assert byline is not None
    assert byline.printed == printed


def test_a_bare_name_has_no_lead() -> None:
    byline = parse_byline("Jane Doe")
    assert byline is not None
    assert not byline.lead


def test_the_site_is_never_a_person() -> None:
    assert parse_names("The Example Times", site_name="Example Times") == (Name("The Example Times", "organization"),)
    assert parse_names("Jane Doe, Quiet Light", site_name="Quiet Light") == (Name("Jane Doe"),)
    assert parse_names("Quiet Light", site_name="Quiet Light") == (Name("Quiet Light", "organization"),)


@pytest.mark.parametrize("text", ["Reuters", "AFP", "dpa", "The Associated Press", "新华社", "ТАСС", "(dpa)", "dpa/AFP", "ČTK",
                                  "Agencia EFE", "연합뉴스", "AP and Reuters", "Укрінформ"])
def test_agencies(text: str) -> None:
    assert is_agency(text)


@pytest.mark.parametrize("text", ["Jane Doe", "Sana", "Ani", "Sid", "A Press", "", "Reuters said on Monday", "x" * 500])
def test_no_agencies(text: str) -> None:
    assert not is_agency(text)


@pytest.mark.parametrize("text", ["Jane Doe", "Jean-Pierre O'Neil", "Ana María de la Cruz", "Nguyễn Văn An", "Иван Петров",
                                  "Γιώργος Παπαδόπουλος", "J. K. Roe", "يوسف حداد", "홍길동", "Ludwig van Beispiel"])
def test_persons(text: str) -> None:
    assert looks_like_person(text)


@pytest.mark.parametrize("text", ["Jane", "jane doe", "Climate Change", "The Economist", "张三", "最新", "Jane Doe said so",
                                  "World News", "Example University", "Political Editor", "Jane Doe 3", "Read More", "",
                                  "Jane Doe's", "Sign Up", "Example GmbH", "Politik und Wirtschaft", "Новости политики"])
def test_no_persons(text: str) -> None:
    assert not looks_like_person(text)


@pytest.mark.parametrize("text", ["(" * 400, "By " * 130, "A, " * 700, "a " * 1000, "\x00\ud800 By", "By\n" * 130, "1:1:" * 90,
                                  "é" * 2000, ", Doe", "Doe, ", " , ", "(a" * 200, "İ By Jane Doe"])
def test_odd_texts_are_read_without_error(text: str) -> None:
    byline = parse_byline(text)
    assert byline is None or byline.names
    assert all(name.name for name in parse_names(text))
