"""Notes on the authors at the end of a story."""
from __future__ import annotations

import pytest

from newsclean.article import Author
from newsclean.fields.author_note import drop_author_notes
from newsclean.read.html.read_html import read_html

STORY = ["The council voted on Tuesday to close the old swing bridge.", "Ferries will carry commuters across the river.",
         "Engineers found cracks in two of its piers.", "The repairs are expected to cost nine million crowns."]
AUTHORS = (Author(name="Ada Lund", kind="person"), Author(name="Harbour Press", kind="organization"))


@pytest.mark.parametrize(("end", "gone"), [
    (["<p>Ada Lund is a reporter on the harbour desk.</p>"], 1),
    (["<p>* The engineer Ada Lund teaches in Wick.</p>"], 1),
    (["<p>Ada Lund writes about ships.</p>", "<p>Ada Lund lives in Wick.</p>"], 2),
    (["<p>Ada Lund is a reporter on the harbour desk.</p>", "<p>The bridge opens again in autumn.</p>"], 0),
    (["<p>The bridge, says the engineer of the town, Ada Lund, is safe.</p>"], 0),
    (["<h2>Who tested the bridge</h2>", "<p>Ada Lund is an engineer.</p>"], 0),
    (["<p>Harbour Press is not to blame.</p>"], 0),
    ([f"<p>Ada Lund is a reporter. {'She knows every pier of it. ' * 30}</p>"], 0),
])
def test_the_last_paragraphs_on_an_author_go(end: list[str], gone: int) -> None:
    page = read_html(f"<html><body>{''.join(f'<p>{text}</p>' for text in STORY)}{''.join(end)}</body></html>".encode())
    for block in page.blocks:
        block.mark(kept=True, role=block.kind, by="tagger", why="", confidence=0.7)
    drop_author_notes(page, AUTHORS)
    assert [block.by for block in page.blocks if not block.kept] == ["author_note"] * gone


@pytest.mark.parametrize(("end", "stays"), [
    ("Ada Lund had no vote.", True),
    ("Ada Lund is the only one who saw it.", True),
    ("Ada Lund is a freelance journalist in Wick.", False),
    ("Ada Lund schreibt als Redakteurin über den Hafen.", False),
])
def test_a_paragraph_that_the_tagger_is_sure_of_goes_only_where_it_names_work(end: str, stays: bool) -> None:
    page = read_html(f"<html><body>{''.join(f'<p>{text}</p>' for text in STORY)}<p>{end}</p></body></html>".encode())
    for block in page.blocks:
        block.mark(kept=True, role="paragraph", by="tagger", why="", confidence=0.97)
    drop_author_notes(page, AUTHORS)
    assert all(block.kept for block in page.blocks) is stays


@pytest.mark.parametrize(("label", "note", "gone"), [
    ("Ada Lund", "Ada has reported on the harbour for nine years, and rows there.", True),
    ("About Ada Lund", "Ada has reported on the harbour for nine years, and rows there.", True),
    ("Ada Lund, editor", "(The editor) – Lund keeps bees, too.", True),
    ("About Ada Lund", "The bridge opens again in autumn.", False),
    ("Ada Lund asks for a new bridge", "Lund is not alone in that.", False),
    ("About Bo Berg", "Bo has reported on the harbour for nine years.", False),
])
@pytest.mark.parametrize("after", [[], ["Sign in to read all of it.", "All rights are the paper's."]])
def test_the_paragraph_under_an_authors_name_goes(label: str, note: str, gone: bool, after: list[str]) -> None:
    lines = [*STORY, *STORY, label, note, *after]
    page = read_html(f"<html><body>{''.join(f'<p>{text}</p>' for text in lines)}</body></html>".encode())
    for block in page.blocks:
        block.mark(kept=block.text != label, role="paragraph", by="tagger", why="", confidence=0.97)
    drop_author_notes(page, AUTHORS)
    assert (page.blocks[9].by == "author_note") is gone
    assert [block.by for block in page.blocks].count("author_note") == gone
