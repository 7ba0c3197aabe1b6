"""The icons of icon fonts are taken out of the text."""
from __future__ import annotations

import pytest

from newsclean.article import Run
from newsclean.read.html.inline import InlineReader
from newsclean.read.html.read_html import read_html
from newsclean.read.text.read_text import read_text

CASES = {
    "icon before": ("\ue900 Harbour news", "Harbour news"),
    "icon behind": ("Harbour news\uf105", "Harbour news"),
    "icon alone": ("\uf09a", None),
    "icon within": ("Press \uf8ff and wait", "Press \uf8ff and wait"),
    "words in a font of the site's own": ("\ue001\ue002\ue003 \ue004\ue005\ue006", "\ue001\ue002\ue003 \ue004\ue005\ue006"),
}


@pytest.mark.parametrize(("printed", "want"), CASES.values(), ids=CASES)
def test_text_without_icons(printed: str, want: str | None) -> None:
    expected = [] if want is None else [want]
    assert [block.text for block in read_html(f"<p>{printed}</p>".encode()).blocks] == expected
    assert [block.text for block in read_text(f"{printed}\n").blocks] == expected


def test_links_of_a_text_with_an_icon() -> None:
    page = read_html(b"<p>The <a href='https://x.example/'>harbour</a> is <i>&#xe900;</i> shut.</p>")
    assert InlineReader(page, None).runs(page.blocks[0]) == (
        Run(text="The "), Run(text="harbour", href="https://x.example/"), Run(text=" is shut."),
    )
