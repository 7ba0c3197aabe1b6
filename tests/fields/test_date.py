"""Dates of small pages."""
from __future__ import annotations

from datetime import date, datetime

import pytest
from field_cases import PROSE, Case, load, read

import newsclean
from newsclean.fields.date.date import Dates, find_dates
from newsclean.fields.title.title import find_title

CASES = load("dates.txt")


def run(case: Case) -> Dates:
    one = read(case)
    seen = case.expected.get("reference")
    return find_dates(
        one.page, one.data, headline=find_title(one.page, one.data).position, language=one.language,
        url=case.expected.get("url"), reference=datetime.fromisoformat(seen) if seen else None,
    )


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_dates(case: Case) -> None:
    found = run(case)
    if "date" in case.expected:
        assert (found.date.isoformat() if found.date else "-") == case.expected["date"], found.evidence["date"]
    if "day" in case.expected:
        assert (found.date.isoformat()[:10] if found.date else "-") == case.expected["day"]
    if "updated" in case.expected:
        assert (found.updated.isoformat() if found.updated else "-") == case.expected["updated"]
    if "source" in case.expected:
        assert found.evidence["date"].source == case.expected["source"]
    if "confidence" in case.expected:
        assert found.evidence["date"].confidence <= float(case.expected["confidence"])
    if "blocks" in case.expected:
        assert " ".join(map(str, sorted(found.blocks))) == case.expected["blocks"]
    if "rejected" in case.expected:
        assert case.expected["rejected"] in [one.value for one in found.evidence["date"].rejected]
    assert case.expected.get("why", "") in found.evidence["date"].why


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_the_trace_says_where_it_looked(case: Case) -> None:
    evidence = run(case).evidence
    assert set(evidence) == {"date", "updated"}
    assert all(one.why for one in evidence.values())


def test_the_day_in_a_line_that_the_clean_step_knows_for_a_caption_is_none() -> None:
    caption = "The lighthouse and its stairs seen from the pier, 24 April 2024"
    picture = f'<div class="picbox"><img src="/a.jpg" width="900" height="600" alt="{caption}"><p>{caption}</p></div>'
    story = "".join(f"<p>{text}</p>" for text in PROSE["en"])
    facts = "<ul><li><b>Date</b> 3 May 2024</li></ul>"
    found = newsclean.extract(f"<h1>Lighthouse closed until stairs are safe</h1>{picture}{story}{facts}")
    assert found.date == date(2024, 5, 3)
