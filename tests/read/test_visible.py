"""Soft hyphens, zero-width spaces and icons are taken out of the text; joiners stay."""
from __future__ import annotations

import pytest

from newsclean.article import Run
from newsclean.read.html import read_html
from newsclean.read.inline import InlineReader
from newsclean.read.text import read_text

CASES = {
    "soft hyphen": ("the ho\u00admes of the har\u00adbour", "the homes of the harbour"),
    "zero-width space": ("\u200bThe harbour\u200b.", "The harbour."),
    "byte order mark and word joiner": ("\ufeffThe har\u2060bour.", "The harbour."),
    "icon before": ("\ue900 Harbour news", "Harbour news"),
    "icon behind": ("Harbour news\uf105", "Harbour news"),
    "icon alone": ("\uf09a", None),
    "icon within": ("Press \uf8ff and wait", "Press \uf8ff and wait"),
    "words in a font of the site's own": ("\ue001\ue002\ue003 \ue004\ue005\ue006", "\ue001\ue002\ue003 \ue004\ue005\ue006"),
    "non-joiner": ("می\u200cخواهم", "می\u200cخواهم"),
    "joiner": ("a \U0001f469\u200d\U0001f373 cooks", "a \U0001f469\u200d\U0001f373 cooks"),
}


@pytest.mark.parametrize(("printed", "want"), CASES.values(), ids=CASES)
def test_visible_text(printed: str, want: str | None) -> None:
    expected = [] if want is None else [want]
    assert [block.text for block in read_html(f"<p>{printed}</p>".encode()).blocks] == expected
    assert [block.text for block in read_text(f"{printed}\n").blocks] == expected


def test_links_of_a_text_with_soft_hyphens() -> None:
    page = read_html(b"<p>The <a href='https://x.example/'>har&shy;bour</a> is <i>&#xe900;</i> shut.</p>")
    assert InlineReader(page, None).runs(page.blocks[0]) == (
        Run(text="The "), Run(text="harbour", href="https://x.example/"), Run(text=" is shut."),
    )
