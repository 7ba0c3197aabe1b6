"""Inline elements that stand at one another in the markup and apart on the screen."""
from __future__ import annotations

import pytest

from newsclean import extract
from newsclean.read.html.read_html import read_html

CASES = (
    ("<span>By Ada Pell</span><time>March 18, 2025</time>", "By Ada Pell March 18, 2025"),
    ("<time>March 18, 2025 5:03 PM</time><span>By Ada Pell</span>", "March 18, 2025 5:03 PM By Ada Pell"),
    ("<a href='/a'>Ada Pell</a><span>Harbour correspondent</span>", "Ada Pell Harbour correspondent"),
    ("<span>18/03/2025</span><span>1204</span>", "18/03/2025 1204"),
    ("<span>Γράφει η Άννα Πελ</span><span>12 Μαρτίου</span>", "Γράφει η Άννα Πελ 12 Μαρτίου"),
    ("<span>har</span><span>bour</span>", "harbour"),
    ("<p><span>Har</span><span>bour</span></p>", "Harbour"),
    ("<p><a href='/h'>Harbour</a><span>s</span></p>", "Harbours"),
    ("<span>Ada Pell</span><span>and</span><span>Tom Roe</span>", "Ada Pell and Tom Roe"),
    ("<a href='/a'>Ada Pell</a><span>vor 3 Stunden</span>", "Ada Pell vor 3 Stunden"),
    ("<p><span>Ada Pell</span><time>vrijdag 7 juni</time></p>", "Ada Pell vrijdag 7 juni"),
    ("<p><span>Ada Pell</span><span>apell@courier.example</span></p>", "Ada Pell apell@courier.example"),
    ("<p><span>Ada Pell</span><span>@apell</span></p>", "Ada Pell @apell"),
    ("<p><span>pell</span><span>@courier.example</span></p>", "pell@courier.example"),
    ("<span>534</span><span>shares</span>", "534 shares"),
    ("<span>158</span><span>kcal</span>", "158kcal"),
    ("<span>H</span><span>ARBOUR</span>", "HARBOUR"),
    ("<span>12</span><span>04</span>", "1204"),
    ("<b>har</b><span>Bour</span>", "har Bour"),
    ("<span>時計台</span><span>針が動く</span>", "時計台針が動く"),
    ("<span>said</span><span>, who</span>", "said, who"),
    ("<p>The quay</p><span>Reopens</span>", "Reopens"),
)


@pytest.mark.parametrize(("html", "text"), CASES)
def test_neighbours_are_parted_unless_a_word_goes_on(html: str, text: str) -> None:
    assert read_html(f"<html><body><div>{html}</div></body></html>".encode()).blocks[-1].text == text


def test_a_name_at_a_date() -> None:
    prose = "<p>The ferry is to call at the old harbour again from next spring, the council decided on Monday evening.</p>"
    page = extract(f"<html><body><article><h1>Ferry to call at the old harbour again</h1><div><span>By <a href='/author/pell'>Ada "
                   f"Pell</a></span><time>March 18, 2025</time></div>{prose}<p>Another {prose[3:]}</article></body></html>")
    assert [author.name for author in page.authors] == ["Ada Pell"]
    assert page.byline == "Ada Pell"
