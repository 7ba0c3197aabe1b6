"""What stands in a sentence's element and is no part of the sentence."""
from __future__ import annotations

import pytest

from newsclean.read.html.read_html import read_html


@pytest.mark.parametrize(("markup", "want"), [
    ('up.<sup><a href="#fn1">1</a></sup> Their', "up. Their"),
    ('up.<a href="#fn1"><sup>[1]</sup></a> Their', "up. Their"),
    ('up.<sup class="footnote-ref">1</sup> Their', "up. Their"),
    ('up.<sup id="r"><a href="/essay#fn1">1</a></sup> Their', "up. Their"),
    ('10<sup>2</sup> metres', "102 metres"),
    ('see <a href="#table">the table</a> below', "see the table below"),
    ('Well? <a href="#fnref1">↩</a>', "Well?"),
    ('Well? <a class="footnote-backref" href="#x">back</a>', "Well?"),
    ('a <a href="/x">rise<span class="sr-only"> (opens in a new tab)</span></a> that', "a rise that"),
    ('a <a href="/x">rise<span hidden>, external</span></a> that', "a rise that"),
    ('a <a href="/x">rise<span style="display: none">, external</span></a> that', "a rise that"),
    ('more <span style="display:none">of the text</span>', "more of the text"),
    ('beech<span class="tooltiptext">It burns slowly.</span>.', "beech."),
    ('beech<span role="tooltip">It burns slowly.</span>.', "beech."),
    ('<span class="tooltip">beech</span>.', "beech."),
    ('Background<span class="mw-editsection">[<a href="?edit">edit</a>]</span>', "Background"),
])
def test_unseen_text(markup: str, want: str) -> None:
    assert [block.text for block in read_html(f"<p>{markup}</p>".encode()).blocks] == [want]


def test_the_toolbar_of_an_archive_is_no_part_of_the_page() -> None:
    toolbar = (
        '<div id="wm-ipp-base" lang="en" style="display:none"><div id="wm-ipp"><table><tr><td>12 captures</td></tr></table>'
        '<img src="x.png"><p>A collection of pages that were saved in time.</p></div></div>'
    )
    page = read_html(f"<body>{toolbar}<main><h1>The bridge is open</h1><p>It opened on Monday.</p></main></body>".encode())
    assert [block.text for block in page.blocks] == ["The bridge is open", "It opened on Monday."]
    assert not page.images
