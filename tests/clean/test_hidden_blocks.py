"""Text that the page hides for good, and text that a script or a button will show."""
from __future__ import annotations

import pytest

import newsclean

PROSE = "The harbour board approved plan {} on Tuesday after months of talks with the fishing fleet and the town."
SECRET = "Words for robots only stand here, and nobody who reads the page in a browser will ever see them."
GONE = {
    "hidden paragraph": f"<p hidden>{SECRET}</p>",
    "not displayed": f'<div style="display: none"><p>{SECRET}</p></div>',
    "closed window": f'<div class="share-modal" style="display:none"><p>{SECRET}</p></div>',
}
STAYS = {
    "answer that unfolds": f'<div class="answer" hidden><p>{SECRET}</p></div>',
    "found by search": f'<p hidden="until-found">{SECRET}</p>',
    "silent to screen readers": f'<p aria-hidden="true">{SECRET}</p>',
    "shown": f"<p>{SECRET}</p>",
}


def body(markup: str) -> str:
    prose = [f"<p>{PROSE.format(number)}</p>" for number in range(4)]
    inside = "".join([*prose[:2], markup, *prose[2:]])
    return newsclean.extract(f"<html><body><h1>The harbour gets a plan</h1>{inside}</body></html>").body


@pytest.mark.parametrize("markup", GONE.values(), ids=GONE)
def test_hidden_for_good(markup: str) -> None:
    assert SECRET not in body(markup)


@pytest.mark.parametrize("markup", STAYS.values(), ids=STAYS)
def test_hidden_for_a_while(markup: str) -> None:
    assert SECRET in body(markup)


def test_story_hidden_until_a_script_runs() -> None:
    prose = "".join(f"<p>{PROSE.format(number)}</p>" for number in range(6))
    page = f"<html><body><p>Wait a moment.</p><div hidden><h1>The harbour gets a plan</h1>{prose}</div></body></html>"
    assert PROSE.format(5) in newsclean.extract(page).body


def test_rest_of_a_story_hidden_paragraph_by_paragraph() -> None:
    assert PROSE.format(8) in body("".join(f"<p hidden>{PROSE.format(number)}</p>" for number in range(7, 10)))
