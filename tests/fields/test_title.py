"""The title of small pages."""
from __future__ import annotations

import pytest
from field_cases import Case, load, read

from newsclean.fields.title import find_title

CASES = load("titles.txt")


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_title(case: Case) -> None:
    one = read(case)
    found = find_title(one.page, one.data, site_names=one.data.site_names or one.page.metadata.meta.get("og:site_name", ()))
    wanted = case.expected["title"]
    assert (found.value or "-") == wanted, found.evidence
    if "source" in case.expected:
        assert found.evidence.source == case.expected["source"]
    if found.value is None:
        assert found.evidence.source is None
        assert found.evidence.why
    else:
        assert 0 < found.evidence.confidence <= 1


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_position_is_the_block_that_displays_it(case: Case) -> None:
    one = read(case)
    found = find_title(one.page, one.data)
    if found.position is not None:
        assert one.page.blocks[found.position].text
