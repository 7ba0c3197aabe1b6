"""Byline and authors of small pages."""
from __future__ import annotations

import pytest
from field_cases import Case, load, read

import newsclean
from newsclean.fields.byline.byline import Bylines, find_byline
from newsclean.fields.title.title import find_title

CASES = load("bylines.txt")


def run(case: Case) -> Bylines:
    one = read(case)
    site = next(iter(one.page.metadata.meta.get("og:site_name", ())), None)
    title = find_title(one.page, one.data, site_names=[site] if site else [])
    return find_byline(one.page, one.data, headline=title.position, language=one.language, site_name=site)


def spelled(found: Bylines) -> str:
    """The authors as the cases write them: an organization in brackets, a role after a slash."""
    names = [f"[{one.name}]" if one.kind == "organization" else one.name for one in found.authors]
    return "; ".join(names) or "-"


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_authors(case: Case) -> None:
    found = run(case)
    assert spelled(found) == case.expected["authors"], found.evidence["authors"]
    if "byline" in case.expected:
        assert (found.byline or "-") == case.expected["byline"]
    if "role" in case.expected:
        assert found.authors[0].role == case.expected["role"]
    if "source" in case.expected:
        assert found.evidence["authors"].source == case.expected["source"]
    if "blocks" in case.expected:
        assert not found.blocks


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_byline_blocks_are_short_lines(case: Case) -> None:
    page = case.page
    for index in run(case).blocks:
        assert len(page.blocks[index].text) < 250


@pytest.mark.parametrize("question", [
    "Ida Moss: How do you get a hive on to the roof of an opera?", "Ida Moss: ¿Cómo se sube una colmena al tejado?",
])
def test_the_first_question_of_an_interview_stays_in_the_body(question: str) -> None:
    answer = "By the scenery lift. The first one travelled with a swan made of wood, which arrived a little sticky."
    data = '{"@type": "NewsArticle", "headline": "Bees at the opera", "author": {"@type": "Person", "name": "Ida Moss"}}'
    lines = "".join(f"<p>{line}</p>" for line in (f"<b>{question}</b>", answer, f"Now there are twelve. {answer}", answer[20:]))
    article = newsclean.extract(f"<script type='application/ld+json'>{data}</script><h1>Bees at the opera</h1><div>{lines}</div>")
    assert article.byline == "Ida Moss"
    assert article.body.startswith(question)


@pytest.mark.parametrize("label", ["Per WhatsApp teilen", "Per Xing", "Por correo electrónico", "Via LinkedIn"])
def test_a_button_to_share_names_nobody(label: str) -> None:
    prose = "".join(f"<p>Pier {i} of the harbour opened on Monday, said the mayor, and the boats that had waited left.</p>" for i in range(6))
    page = f"<h1>Lighthouse closed until stairs are safe</h1><div>{label}</div>{prose}"
    assert newsclean.extract(page).authors == ()


def test_a_long_line_with_mail_two_clocks_and_replies_is_no_part_of_the_body() -> None:
    line = "박지은 기자 jieun@news.example 입력 2024-03-05 09:30 수정 2024-03-05 11:02 댓글 3"
    prose = "".join(f"<p>{text}</p>" for text in (
        "푸른만의 오래된 등대가 3년 만에 다시 불을 밝힌다. 시는 5일 철제 계단 교체를 마쳤다고 밝혔다.",
        "김민수 시장은 4월부터 시민들이 꼭대기까지 올라갈 수 있다고 말했다. 수리비는 12억원이 들었다.",
    ))
    article = newsclean.extract(f"<html lang='ko'><body><h2>오래된 등대 다시 불 밝힌다</h2><div>{line}</div>{prose}</body></html>")
    assert [one.name for one in article.authors] == ["박지은"]
    assert article.body.startswith("푸른만의")
