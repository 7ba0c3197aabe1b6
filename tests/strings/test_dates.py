"""Dates in strings: a line of `dates.tsv` is a case; machine formats and addresses stand here."""

from __future__ import annotations

import sys
from datetime import date, datetime, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.strings.dates.dates import (
    MAX_LENGTH,
    ParsedDate,
    date_from_url,
    day_first_of,
    find_dates,
    parse_date,
    parse_iso,
)

REFERENCE = datetime(2023, 6, 15, 12, tzinfo=timezone.utc)


def _cases() -> list[list[str]]:
    lines = (Path(__file__).parent / "dates.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize("case", _cases(), ids=lambda case: f"{case[1]}:{case[0]}")
def test_parse_date(case: list[str]) -> None:
    text, language, expected, label, ambiguous, first, reference = case
    found = parse_date(
        text,
        language=language or None,
        reference=datetime.fromisoformat(reference) if reference else None,
        day_first={"day": True, "month": False}.get(first),
    )
    if expected == "-":
        assert found is None
        return
    assert found is not None
    assert found.value.isoformat() == expected
    assert (found.label or "") == label
    assert found.ambiguous == (ambiguous == "ambiguous")
    assert found.updated == (label == "updated")
    assert text[found.start : found.end] == found.raw
    assert found.relative == bool(reference)


def test_cases_reach_far() -> None:
    cases = _cases()
    assert len(cases) >= 150
    assert len({case[1].split("-")[0] for case in cases}) >= 40


def test_find_dates_gives_all_with_their_spans() -> None:
    text = "Published 3 May 2024 at 9:15 | Updated: Saturday, 4 May 2024, 10:00 CEST"
    first, second = find_dates(text, language="en")
    assert (first.raw, first.label) == ("3 May 2024 at 9:15", "published")
    assert (second.raw, second.label) == ("Saturday, 4 May 2024, 10:00 CEST", "updated")
    assert text[second.start : second.end] == second.raw
    assert first.day == date(2024, 5, 3)
    assert second.day == date(2024, 5, 4)


def test_find_dates_does_not_share_a_clock() -> None:
    found = find_dates("3 May 2024 14:05, 4 May 2024", language="en")
    assert [each.value.isoformat() for each in found] == ["2024-05-03T14:05:00", "2024-05-04"]


def test_a_parsed_date_is_frozen() -> None:
    found = parse_date("3 May 2024")
    assert found == ParsedDate(date(2024, 5, 3), "3 May 2024", 0, 10)
    with pytest.raises(AttributeError):
        found.start = 1  # type: ignore[misc]


def test_odd_language_tags_are_harmless() -> None:
    for tag in ("", "xx", "en_US.UTF-8", "EN-gb", "zh-Hant-TW", "en-US,en", "lang=", "-", "a" * 500):
        assert parse_date("2024-05-03", language=tag) is not None
    assert parse_date("03/04/2024", language="EN_gb") == parse_date("03/04/2024", language="en-GB")


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["03/04/2024", "23/04/2024"], True),
        (["03/04/2024", "04/23/2024"], False),
        (["23/04/2024", "04/23/2024"], None),
        (["03/04/2024"], None),
        (["99/99/2024", "1.23.4.5"], None),
        ([], None),
    ],
)
def test_day_first_of(texts: list[str], expected: bool | None) -> None:
    assert day_first_of(texts) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-05-03", "2024-05-03"),
        ("2024-05-03T15:47:42.389000+00:00", "2024-05-03T15:47:42.389000+00:00"),
        ("2024-05-03T15:47:42,5Z", "2024-05-03T15:47:42.500000+00:00"),
        ("2024-05-03T15:47:42+0200", "2024-05-03T15:47:42+02:00"),
        ("2024-05-03T15:47-07", "2024-05-03T15:47:00-07:00"),
        ("2024-05-03 15:47:42 UTC", "2024-05-03T15:47:42+00:00"),
        ("2024-05-03 15:47:42 +0200", "2024-05-03T15:47:42+02:00"),
        ("2024-05-03T15:47:42", "2024-05-03T15:47:42"),
        ("2024-05-03T15:47:42+02:00[Europe/Berlin]", "2024-05-03T15:47:42+02:00"),
        (" 2024/05/03 15:47 ", "2024-05-03T15:47:00"),
        ("2024.05.03", "2024-05-03"),
        ("20240503", "2024-05-03"),
        ("20240503154742", "2024-05-03T15:47:42"),
        ("20240503T154742Z", "2024-05-03T15:47:42+00:00"),
        ("2024-W18-5", "2024-05-03"),
        ("2024-124", "2024-05-03"),
        ("2024-05-03T24:00:00Z", "2024-05-04T00:00:00+00:00"),
        ("2024-06-30T23:59:60Z", "2024-06-30T23:59:59+00:00"),
        ("Fri, 03 May 2024 15:47:42 +0200", "2024-05-03T15:47:42+02:00"),
        ("Fri, 3 May 2024 15:47 GMT", "2024-05-03T15:47:00+00:00"),
        ("Friday, 03-May-24 15:47:42 EST", "2024-05-03T15:47:42-05:00"),
        ("Fri May 03 2024 15:47:42 GMT+0200 (CEST)", "2024-05-03T15:47:42+02:00"),
        ("Fri May 03 2024 15:47:42 GMT-0500 (Central Time)", "2024-05-03T15:47:42-05:00"),
        ("Fri May 03 15:47:42 CEST 2024", "2024-05-03T15:47:42+02:00"),
        ("Fri May  3 15:47:42 2024", "2024-05-03T15:47:42"),
        ("1714744062", "2024-05-03T13:47:42+00:00"),
        ("1714744062389", "2024-05-03T13:47:42.389000+00:00"),
        ("/Date(1714744062389)/", "2024-05-03T13:47:42.389000+00:00"),
    ],
)
def test_parse_iso(text: str, expected: str) -> None:
    value = parse_iso(text)
    assert value is not None
    assert value.isoformat() == expected


@pytest.mark.parametrize(
    "text",
    [
        "", "2024", "2024-05", "2024-13-01", "2024-02-30", "0000-00-00", "1066-10-14", "2024-05-03T",
        "2024-366x", "2023-366", "2024-W54-1", "2024-05-03T25:00", "2024-05-03T15:47:42+99:00", "12345678",
        "123456789", "9999999999",
        "2024050315", "1234567890123456789", "May 3, 2024", "3 May 2024", "2024-05-03 and more",
        "x" * 1000, "Fri May 03 15:47:42", "Fri, 03 Foo 2024 15:47:42 GMT", "٢٠٢٤-٠٥-٠٣",
    ],
)  # fmt: skip
def test_parse_iso_refuses(text: str) -> None:
    assert parse_iso(text) is None


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://news.example/2024/05/03/a-slug", "2024-05-03"),
        ("https://news.example/2024/05/03", "2024-05-03"),
        ("https://news.example/2024/5/3/a-slug.html", "2024-05-03"),
        ("https://news.example/2024/05/03-a-slug", "2024-05-03"),
        ("https://news.example/world/2024-05-03-a-slug", "2024-05-03"),
        ("https://news.example/20240503/a-slug", "2024-05-03"),
        ("https://news.example/a-slug-20240503.html", "2024-05-03"),
        ("https://news.example/202405/t20240503_99.htm", "2024-05-03"),
        ("https://news.example/n1/2024/0503/c1-2.html", "2024-05-03"),
        ("https://news.example/2024-05/03/c_1.htm", "2024-05-03"),
        ("https://news.example/2024/may/03/a-slug", "2024-05-03"),
        ("https://news.example/2024/May/3", "2024-05-03"),
        ("https://news.example/23/04/2024/a-slug", "2024-04-23"),
        ("/2024/05/03/a-slug", "2024-05-03"),
        ("https://news.example/2024/05/", None),
        ("https://news.example/2024/05/a-slug", None),
        ("https://news.example/2023/10/3-questions", None),
        ("https://news.example/2023/10/10-tips", None),
        ("https://news.example/a?day=2024-05-03", None),
        ("https://news.example/a#2024-05-03", None),
        ("https://2024-05-03.example/a", None),
        ("https://news.example/article-20241399", None),
        ("https://news.example/article/1202405031", None),
        ("https://news.example/2024050312345", None),
        ("https://news.example/1914/07/28/the-war", None),
        ("https://news.example/03/04/2024/a-slug", None),
        ("https://news.example/2024/02/30/a-slug", None),
        ("not an address", None),
        ("", None),
    ],
)
def test_date_from_url(url: str, expected: str | None) -> None:
    found = date_from_url(url)
    assert (found.isoformat() if found else None) == expected


# Pieces of dates make likelier trouble than random letters.
_WORDS = (
    "0 1 3 13 31 99 2024 1402 2566 20240503 ٣ ۱۴۰۲ ２０２４ 三 十 年 月 日 令和 元 May mai июня "
    "خرداد มิ.ย. 월 년 일 tháng Mon : . , - / | ( ) ' + pm am UTC ET BST Z T ago vor hace hours 前 "
    "yesterday updated 更新 st º ½ ² \x00 "
    "\u200e \ufeff İ ß ǰ \U0001f4c5"
)
_PIECES = st.sampled_from(_WORDS.split(" "))


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(
        st.text(max_size=80),
        st.lists(_PIECES, max_size=14).map(" ".join),
        st.lists(_PIECES, max_size=14).map("".join),
    )
)
def test_nothing_raises(text: str) -> None:
    for language in (None, "en", "th", "fa", "zh", text):
        for found in find_dates(text, language=language, reference=REFERENCE):
            assert text[found.start : found.end] == found.raw
            assert 1900 <= found.value.year <= 2100
    parse_iso(text)
    date_from_url(text)
    day_first_of([text])


@pytest.mark.parametrize(
    "unit", ["1 ", "1.", "2024-", "1/1/", "May ", "May 1 ", "年", "12:", "a", "(", "١ ", "9" * 50, "ago "]
)
def test_work_grows_no_faster_than_the_text(unit: str) -> None:
    short, long = unit * (2_000 // len(unit)), unit * (8_000 // len(unit))
    work(short)  # what is made at the first use is not counted
    assert work(long) <= 5 * work(short) + 100


def work(text: str) -> int:
    """The number of calls that the dates of a text take, those of functions written in C counted."""
    calls = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        find_dates(text, language="en", reference=REFERENCE)
        parse_iso(text)
        date_from_url(text)
    finally:
        sys.setprofile(before)
    return calls


def test_what_lies_far_behind_is_not_read() -> None:
    assert find_dates("x " * MAX_LENGTH + "3 May 2024") == ()
