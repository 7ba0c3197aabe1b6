"""Which kinds make the body is the caller's choice; what is left out stays in `blocks`, with its kind."""
from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, get_args

import pytest

import newsclean
from newsclean import KINDS, READER, Kind

STANDFIRST = "Commuters face detours through the old town until the autumn, while the ferries carry them for nothing."
STORY = (
    "The harbour council voted on Tuesday to close the old swing bridge for eight months of repairs, its chair said.",
    "Ferries will carry commuters across the river from the first of March, at no charge, until the work is finished.",
    "Engineers found cracks in two of the bridge's four piers last autumn, after a coal barge struck it in thick fog.",
    "The repairs are expected to cost about nine million crowns, most of which the insurers of the barge will pay.",
    "Shopkeepers on the east bank fear for their summer, and have asked for the toll on the upper bridge to be waived.",
    "The council will hear them in public on the last Friday of the month, and wants to decide before the work begins.",
)
BOX = "The swing bridge was opened in 1904 and has been moved by hand ever since."
QUOTE = "We have waited eleven years for these repairs, and we can wait for another eight months, said the harbour master."
ITEM = "The upper bridge stays open to lorries and to buses at all hours."
SIGN_OFF = "Reporting by Ada Lund in Harbourtown; Editing by John Roe"
RIGHTS = "© 2024 Harbour Courier. All rights reserved."
POST = "The piers are worse than we thought! — Hal (@hal) May 4"
CAPTION = "The swing bridge in the fog of Monday morning."
RELATED = "Coal barge strikes the swing bridge"
LISTED = "<ul><li>{}</li><li>The lower bridge is closed to all but pedestrians from Monday.</li></ul>"
PAGE = f"""<html lang="en"><head><title>Bridge to close for eight months | Harbour Courier</title>
<meta property="og:site_name" content="Harbour Courier"></head><body><article><h1>Bridge to close for eight months</h1>
<p class="standfirst">{STANDFIRST}</p><p class="byline">By Ada Lund</p><p class="date">5 March 2024</p>
<figure><img src="https://courier.example/bridge.jpg" width="800" height="500"><figcaption>{CAPTION}</figcaption></figure>
<p>{STORY[0]}</p><p>{STORY[1]}</p><h2>Cracks in the piers</h2><p>{STORY[2]}</p>
<div class="factbox"><p>{BOX}</p></div><p>{STORY[3]}</p><blockquote><p>{QUOTE}</p></blockquote>
<blockquote class="twitter-tweet"><p>The piers are worse than we thought!</p>&mdash; Hal (@hal)
<a href="https://posts.example/hal/status/1">May 4</a></blockquote><p>{STORY[4]}</p>
{LISTED.format(ITEM)}<div class="related-articles"><a href="https://courier.example/barge">{RELATED}</a></div>
<table><tr><th>Year</th><th>Lorries over the bridge</th></tr><tr><td>2022</td><td>410</td></tr>
<tr><td>2023</td><td>385</td></tr></table><p>{STORY[5]}</p><p>{SIGN_OFF}</p><p>{RIGHTS}</p></article></body></html>"""


def extract(include: Sequence[Kind] = READER, page: str = PAGE) -> newsclean.Article:
    return newsclean.extract(page, url="https://courier.example/bridge", include=include)


def texts_of(article: newsclean.Article, kind: Kind) -> list[str]:
    return [block.text for block in article.blocks if block.kind == kind and not isinstance(block, newsclean.ImageBlock)]


def flat(text: str) -> str:
    return " ".join(text.split())


EXPECTED: dict[Kind, list[str]] = {
    "title": ["Bridge to close for eight months"], "standfirst": [STANDFIRST], "byline": ["By Ada Lund"],
    "date": ["5 March 2024"], "paragraph": list(STORY), "heading": ["Cracks in the piers"], "quote": [QUOTE],
    "list_item": [ITEM, "The lower bridge is closed to all but pedestrians from Monday."], "caption": [CAPTION],
    "table": ["Year | Lorries over the bridge\n2022 | 410\n2023 | 385"], "fact_box": [BOX], "related": [RELATED],
    "sign_off": [SIGN_OFF, RIGHTS],
}


def test_the_default_is_among_all_kinds() -> None:
    assert get_args(Kind) == KINDS
    assert set(READER) < set(KINDS)


@pytest.mark.parametrize("include", [READER, KINDS, ()])
def test_the_blocks_hold_every_kind_whatever_is_included(include: Sequence[Kind]) -> None:
    article = extract(include)
    assert {kind: texts_of(article, kind) for kind in EXPECTED} == EXPECTED
    assert [flat(text) for text in texts_of(article, "embed")] == [POST]
    assert [block.kind for block in article.blocks].count("image") == 1
    assert article.blocks == extract().blocks


def test_an_embedded_post_is_in_the_body_where_it_is_asked_for() -> None:
    assert flat(extract(["embed"]).body) == POST
    assert POST not in flat(extract().body)


@pytest.mark.parametrize("kind", EXPECTED)
def test_a_kind_alone_is_the_body(kind: Kind) -> None:
    body = extract([kind]).body
    assert [flat(line.removeprefix("- ")) for line in body.splitlines() if line] == [
        flat(line) for text in EXPECTED[kind] for line in text.splitlines()
    ]


@pytest.mark.parametrize("kind", EXPECTED)
def test_a_kind_is_in_or_out_of_body_markdown_html_and_explanation(kind: Kind) -> None:
    text = EXPECTED[kind][0].splitlines()[0].split(" | ")[0]
    without = extract([one for one in KINDS if one not in (kind, "image")])
    assert text not in without.body.split("\n\n")
    assert text not in without.html
    assert kind in ("title",) or text not in without.markdown  # the Markdown begins with the headline in any case
    everything = extract(KINDS)
    assert flat(text) in flat(everything.body)
    assert flat(text) in flat(everything.html)
    assert everything.markdown.count(text) >= 1
    explained = newsclean.explain(PAGE, include=[kind])
    kept = {block.text.split("\t")[0] for block in explained.blocks if block.kept}
    assert kept == ({line.split(" | ")[0] for one in EXPECTED[kind] for line in one.splitlines()})


def test_the_default_is_what_a_reader_calls_the_article() -> None:
    body = extract().body
    for kind, texts in EXPECTED.items():
        assert [flat(text) in flat(body) for text in texts] == [kind in READER] * len(texts)
    assert "worse than we thought" not in body


def test_a_picture_carries_its_caption_once() -> None:
    for include in (READER, (*READER, "caption")):
        assert extract(include).markdown.count(CAPTION) == 1
        assert extract(include).html.count(CAPTION) == 1
    bare = extract([kind for kind in READER if kind != "image"])
    assert CAPTION not in bare.markdown + bare.html
    assert "bridge.jpg" not in bare.markdown + bare.html


def test_headline_byline_and_date_are_printed_once() -> None:
    article = extract(KINDS)
    assert article.text.count("Bridge to close for eight months") == 1
    assert article.text.count("Ada Lund") == 2  # in the header and in the sign-off
    assert article.markdown.count("Bridge to close for eight months") == 1
    assert article.html.count("<h1>Bridge to close for eight months</h1>") == 1


def test_a_headline_that_is_only_stated_stands_first() -> None:
    page = PAGE.replace("<h1>Bridge to close for eight months</h1>", "")
    article = extract(("title", *READER), page)
    assert article.blocks[0].kind == "title"
    assert article.body.startswith("Bridge to close for eight months\n\n")


def test_kinds_come_once_and_in_order() -> None:
    assert extract(["paragraph", "title", "paragraph"]).include == ("title", "paragraph")
    assert extract(iter(["heading"])).include == ("heading",)  # type: ignore[arg-type]


@pytest.mark.parametrize("include", [READER, KINDS, (), ("title", "paragraph")])
def test_json_round_trips(include: Sequence[Kind]) -> None:
    article = extract(include)
    again = newsclean.Article.model_validate_json(article.model_dump_json())
    assert again == article
    assert again.markdown == article.markdown
    assert again.body_blocks == article.body_blocks


def test_nothing_included_is_an_empty_body_without_a_warning() -> None:
    article = extract(())
    assert article.body == ""
    assert article.warnings == ()
    assert article.evidence["body"].confidence == extract().evidence["body"].confidence


@pytest.mark.parametrize(("include", "error"), [
    (["paragraf"], newsclean.UnknownFormatError), (["boilerplate"], newsclean.UnknownFormatError),
    ("paragraph", newsclean.SourceTypeError), (b"paragraph", newsclean.SourceTypeError), (None, newsclean.SourceTypeError),
    (3, newsclean.SourceTypeError), ([3], newsclean.SourceTypeError), ([None], newsclean.SourceTypeError),
    ([["paragraph"]], newsclean.SourceTypeError),
])
def test_a_wrong_choice_is_a_typed_error(include: Any, error: type[Exception]) -> None:
    with pytest.raises(error, match="include"):
        newsclean.extract(PAGE, include=include)
    with pytest.raises(error, match="include"):
        newsclean.explain(PAGE, include=include)


def test_a_dump_has_kinds_too() -> None:
    lines = ["Bridge to close for eight months", "By Ada Lund", "5 March 2024", *STORY, SIGN_OFF]
    article = extract(KINDS, "\n\n".join(lines))
    assert [block.kind for block in article.blocks] == ["title", "byline", "date", *["paragraph"] * len(STORY), "sign_off"]
    assert extract(READER, "\n\n".join(lines)).body.split("\n\n") == list(STORY)


STANDFIRSTS = {
    "by the line under it": f"<p>{STANDFIRST}</p><p class='byline'>By Ada Lund</p><p>{STORY[0]}</p>",
    "as a heading": f"<h2>{STANDFIRST}</h2><p>{STORY[0]}</p>",
    "in bold letters": f"<p><b>{STANDFIRST}</b></p><p>{STORY[0]}</p>",
    "by its class": f"<p class='article-lead'>{STANDFIRST}</p><p>{STORY[0]}</p>",
}


def page_of(begin: str, head: str = "") -> str:
    story = "".join(f"<p>{text}</p>" for text in STORY[1:])
    return f"<html><head>{head}</head><body><article><h1>Bridge to close</h1><div>{begin}{story}</div></article></body></html>"


@pytest.mark.parametrize("begin", STANDFIRSTS.values(), ids=STANDFIRSTS.keys())
def test_a_standfirst_is_set_apart_or_named(begin: str) -> None:
    assert texts_of(extract(page=page_of(begin)), "standfirst") == [STANDFIRST]


@pytest.mark.parametrize("begin", [
    f"<p>{STANDFIRST}</p><p>{STORY[0]}</p>", f"<p><b>{STANDFIRST}</b></p><p><b>{STORY[0]}</b></p>",
    f"<h2>Cracks in the piers</h2><p>{STORY[0]}</p>",
    f"<p><b>Why does the bridge have to close for all of eight months?</b></p><p>{STORY[0]}</p><p><b>And who will carry all the commuters?</b>"
    f"</p><p>{STORY[1]}</p><p><b>What will the shopkeepers live on until the autumn?</b></p><p>{STORY[2]}</p>",
])
def test_a_first_paragraph_is_no_standfirst(begin: str) -> None:
    head = f"<meta name='description' content='{STANDFIRST}'>"
    assert texts_of(extract(page=page_of(begin, head)), "standfirst") == []


@pytest.mark.parametrize("name", ["field-text-with-summary", "article-lead"])
def test_a_story_in_a_container_called_like_a_standfirst_is_none(name: str) -> None:
    page = page_of(f"<p class='chapo'>{STANDFIRST}</p></div><div class='{name}'><p>{STORY[0]}</p>")
    assert texts_of(extract(page=page), "standfirst") == [STANDFIRST]


def test_the_rights_of_the_site_are_no_sign_off() -> None:
    page = PAGE.replace(f"<p>{RIGHTS}</p></article>", f"</article><footer><p>{RIGHTS}</p></footer>")
    assert texts_of(extract(page=page), "sign_off") == [SIGN_OFF]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "newsclean", "-", *arguments]
    return subprocess.run(command, input=PAGE, capture_output=True, text=True, check=False, timeout=60)


def test_the_command_takes_kinds() -> None:
    done = run("--include", "title, heading")
    article = newsclean.Article.model_validate_json(done.stdout)
    assert article.include == ("title", "heading")
    assert article.body == "Bridge to close for eight months\n\nCracks in the piers"


def test_the_command_names_a_kind_that_it_does_not_know() -> None:
    done = run("--include", "title,paragraf")
    assert done.returncode == 2
    assert "include knows no kind 'paragraf'" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_times_of_a_live_blog_are_dates() -> None:
    page = (Path(__file__).parents[1] / "samples/pages/liveblog/page.html").read_bytes()
    article = newsclean.extract(page, include=(*newsclean.READER, "date"))
    times = [block.text for block in article.blocks if block.kind == "date"][1:]
    assert times == ["18:05 Sanna Kirkwall", "16:40 Dev Mistry", "15:12 Sanna Kirkwall", "13:30 Dev Mistry"]
    lines = article.body.split("\n\n")
    assert lines[lines.index(times[0]) + 1] == "Trains suspended until morning"
    assert not any(time in newsclean.extract(page).body for time in times)
