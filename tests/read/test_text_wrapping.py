"""Hard-wrapped dumps come out like the unwrapped ones."""
from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

import newsclean
from newsclean.read.text.read_text import read_text
from newsclean.read.text.wrapping import unwrap, wrap_width

DUMPS = Path(__file__).resolve().parents[2] / "samples" / "dumps"
NAMES = sorted(folder.name for folder in DUMPS.iterdir())
WIDTHS = (60, 72, 80, 100, 120)


def wrapped(text: str, width: int) -> str:
    """Each line broken at the width, blank lines and indents as they are."""
    lines = []
    for line in text.splitlines():
        indent = line[:len(line) - len(line.lstrip())]
        lines += textwrap.wrap(line, width, subsequent_indent=indent, break_on_hyphens=False) or [""]
    return "\n".join(lines) + "\n"


CASES = [(name, width) for name in NAMES for width in WIDTHS if name != "en_hard_wrapped"]
UNTOLD = {
    ("zh_agency", 60): "two lines are broken, too few to tell",
    ("toggles_flat", 60): "no blank lines, and a sentence ends at the end of a paragraph's full last line",
}


@pytest.mark.parametrize(("name", "width"), CASES)
def test_a_wrapped_dump_is_like_the_unwrapped_one(name: str, width: int) -> None:
    if (name, width) in UNTOLD:
        pytest.skip(UNTOLD[name, width])
    text = (DUMPS / name / "page.txt").read_text(encoding="utf-8")
    plain, broken = newsclean.extract(text, format="text"), newsclean.extract(wrapped(text, width), format="text")
    assert broken.body == plain.body
    assert (broken.title, broken.byline, broken.date) == (plain.title, plain.byline, plain.date)


@pytest.mark.parametrize("name", NAMES)
def test_only_wrapped_dumps_are_joined(name: str) -> None:
    page = read_text((DUMPS / name / "page.txt").read_text(encoding="utf-8"))
    assert bool(page.warnings) is (name == "en_hard_wrapped")


def test_a_full_stop_at_the_end_of_a_full_line_ends_no_paragraph() -> None:
    lines = [
        "The ship ran on to a sandbank at low tide and all of the people on",
        "board walked ashore, carrying a cat and the purser’s second best hat.",
        "The pianos were less lucky and the tuner who had gone with them was",
        "heard to say that he would not go to sea again.",
        "",
        "The museum plans to hang the bell in its entrance hall and to ring it",
        "whenever a school class comes to visit.",
    ]
    width = wrap_width(lines)
    assert 66 <= width <= 72
    assert [line[:9] for line in unwrap(lines, width)] == ["The ship ", "", "The museu"]


def test_short_lines_that_go_on_in_small_letters_are_not_prose() -> None:
    assert wrap_width(["a menu of words", "and more words", "and some more"] * 5) == 0


def test_paragraphs_of_a_line_in_a_script_without_spaces_stay_apart() -> None:
    lines = [
        "山の上の古い時計台で四十年ぶりに針が動き出し、集まった人たちから拍手が起こった。",
        "修理した職人は、歯車の間に鳥の巣があったと話し、それを町の資料館に贈ったという。",
        "町は来月から毎日正午に鐘を鳴らすことにしている。",
        "一方で、隣に住む人からは早くも苦情が寄せられている。",
    ]
    assert wrap_width(lines) == 0


@pytest.mark.parametrize("text", ["", "\n\n", "one", "x" * 100, "x" * 100 + "\n" + "y" * 100])
def test_odd_dumps_are_read(text: str) -> None:
    assert read_text(text).format == "text"


@pytest.mark.parametrize(("line", "rest"), [
    ("date 2023-06-13 Theme", "Theme"), ("fecha 2022-07-06 Tema", "Tema"), ("日期 2024-06-14 主题", "主题"),
    (" التاريخ 2021-12-20 المظهر", "المظهر"), ("Datum: 2021-02-17", None),
])
def test_the_date_of_the_crawl_is_taken_off_the_top(line: str, rest: str | None) -> None:
    page = read_text(f"{line}\nThe story begins here.\n")
    assert page.metadata.meta["dump-date"][0].startswith("20")
    assert page.blocks[0].text == (rest or "The story begins here.")


def test_one_long_paragraph_is_joined_in_linear_time() -> None:
    lines = ["the ship ran on to a sandbank at low tide and all of the people on board"] * 2
    lines = [f"{line} {number % 7}" for number, line in enumerate(lines * 30_000)]
    assert len(unwrap(lines, 74)) == 1
