"""Pictures inside a story that are none of its own, those that look like them, and which picture leads."""
from __future__ import annotations

from typing import NamedTuple

import pytest

from newsclean import extract
from newsclean.article import Article

PROSE = "The council met on Tuesday evening and talked for three hours about the old bridge over the river. " * 3
BASE = "https://news.example/2024/old-bridge"
AUTHOR = "<meta name='author' content='Jane Doe'>"
SITE = "<meta property='og:site_name' content='Valley Herald'>"
HERO = "<figure><img src='/pictures/hero-2024.jpg' width='1200' height='800' alt='A bridge'></figure>"


def page(top: str = "", inside: str = "", *, head: str = "", above: str = "") -> Article:
    """A story with markup above and below its headline and after its first paragraph."""
    return extract(
        f"<html lang='en'><head><title>Council saves bridge</title>{head}</head><body><nav><a href='/'>Home</a></nav><main>"
        f"<article>{above}<h1>Council saves bridge</h1>{top}<p>First. {PROSE}</p>{inside}<p>Second. {PROSE}</p>"
        f"<p>Third. {PROSE}</p></article></main></body></html>", url=BASE,
    )


def files(article: Article) -> list[str]:
    return [(image.url or "").rsplit("/", 1)[-1] for image in article.images]


PORTRAITS = {
    "class of the img": "<div class='meta'><img class='avatar avatar-140 photo' src='/up/jane.jpg'> Jane Doe</div>",
    "class of a span around it": "<div class='meta'><span class='meta-author-avatar'><img src='/up/jane.jpg'></span> Jane Doe</div>",
    "class that is glued": "<div class='x'><img class='css-1 StyledHeadshot' src='/up/jane.jpg'><span>Jane Doe</span></div>",
    "test id of the img": "<div class='x'><img data-testid='authorPhoto' src='/up/jane.jpg'><span>Jane Doe</span></div>",
    "link to the author": "<div class='x'><a href='/author/jane-doe'><img src='/up/jane.jpg'></a><a href='/author/jane-doe'>Jane Doe</a></div>",
    "small and round": "<div class='x'><img class='rounded-full w-10 h-10' width='400' height='400' src='/up/jane.jpg'><p>Jane Doe</p></div>",
    "round box": "<div class='x'><div class='rounded-full'><img src='/up/jane.jpg'></div><p>Jane Doe</p></div>",
    "round box around its box": "<div class='x'><div class='rounded-full'><div><img src='/up/jane.jpg'></div></div><p>Jane Doe</p></div>",
    "alternative text and size": "<div class='x'><img alt='Portrait of Jane Doe' width='160' height='160' src='/up/jane.jpg'><p>Jane Doe</p></div>",
    "alternative text alone": "<div class='x'><img alt='Jane Doe' src='/up/jane.jpg'><p>Jane Doe</p></div>",
    "link to the author beside": "<div class='x'><img alt='' src='/up/jane.jpg'><a href='/authors/jane'>Jane Roe</a></div>",
    "link to the author and the day beside": "<div class='x'><div><img src='/up/jane.jpg'></div><div><a href='/authors/jane'>Jane Roe</a>"
                                             "<div>3 May 2024</div></div></div>",
    "name of the link beside": "<div class='x'><img alt='Photo of Tom Roe' src='/up/tom.jpg'><a href='/people/tom-roe'>Tom Roe</a></div>",
}


@pytest.mark.parametrize("name", PORTRAITS)
def test_portrait_of_the_author(name: str) -> None:
    article = page(PORTRAITS[name] + HERO, head=AUTHOR)
    assert files(article) == ["hero-2024.jpg"]
    assert article.images[0].lead


def test_portrait_over_a_note_on_its_author() -> None:
    box = ("<div class='x'><img src='/up/jane.jpg' width='300' height='300'><h4>Jane Roe</h4>"
           "<p>Jane Roe is a reporter who writes about ferries.</p></div>")
    story = "".join(f"<p>{number}. {PROSE}</p>" for number in ("First", "Second", "Third"))
    article = extract(f"<html><body><article><h1>Council saves bridge</h1>{HERO}{story}{box}</article></body></html>", url=BASE)
    assert files(article) == ["hero-2024.jpg"]


SIGNS = {
    "logo by its class": "<div class='x'><img class='print-logo' src='/up/sign.jpg'></div>",
    "icon by its class": "<div class='x'><img class='usa-icon' src='/up/sign.jpg'></div>",
    "link to the front page": "<div class='x'><a href='/'><img src='/up/sign.jpg'></a> <span>Follow us</span></div>",
    "logo with a link to a front page": "<div class='x'><a href='https://wire.example/?from=us'><img src='/up/sign.jpg' alt='Wire logo'></a></div>",
    "counter": "<img src='https://numbers.example/matomo.php?idsite=2&amp;rec=1'>",
    "counter in a noscript": "<noscript><img src='https://sb.research.example/p?c1=2&amp;c2=60&amp;cj=1'></noscript>",
    "counter by its host": "<img src='https://stats.example/count?p=/story'>",
    "counter with a tiny picture": "<img src='https://paper.hit.example/dot.gif?id=4'>",
    "hidden picture": "<img src='https://t.example/up/sign.jpg' style='display: none' alt=''>",
    "picture of one pixel by its style": "<img src='https://t.example/up/sign.php?id=4' style='width:1px;height:1px;'>",
    "picture outside the screen": "<img src='https://t.example/up/sign' style='position:absolute;left:-9999px;'>",
    "the site's name": "<div class='x'><img src='/up/sign.jpg' alt='Valley Herald'><span>Follow</span></div>",
}


@pytest.mark.parametrize("name", SIGNS)
def test_signs_of_the_site(name: str) -> None:
    assert files(page(head=SITE, above=SIGNS[name])) == []


TEASERS = {
    "bookmark card": "<div class='card'><a href='/old/'><div><div>What happens when the ferry leaves</div></div>"
                     "<div><img src='/up/thumb.jpg'></div></a></div>",
    "picture and headline in a link": "<div class='x'><a href='/old/'><img src='/up/thumb.jpg'><b>Read also:</b> "
                                      "What happens when the ferry leaves</a></div>",
    "figure in a link": "<a href='/old/'><figure><img src='/up/thumb.jpg'><figcaption>What happens when the ferry leaves"
                        "</figcaption></figure></a>",
    "links of their own": "<div class='tz'><div><a href='/old/'><img src='/up/thumb.jpg'></a></div>"
                          "<div class='related'><a href='/old/'>What happens when the ferry leaves</a></div></div>",
    "button for printing": "<div class='x'><a href='javascript:;'><img src='/up/print.gif'> Printable version</a></div>",
}


@pytest.mark.parametrize("name", TEASERS)
def test_thumbnails_of_other_stories(name: str) -> None:
    assert files(page(inside=TEASERS[name])) == []


OWN = {
    "wide picture that shows the author": "<div class='x'><img src='/up/own.jpg' alt='Jane Doe' width='1200' height='700'></div>",
    "portrait format": "<div class='x'><img class='portrait' src='/up/own.jpg'></div>",
    "rounded corners": "<div class='x'><img class='rounded-lg w-full' src='/up/own.jpg'></div>",
    "big round picture": "<div class='x'><img class='rounded-full' width='900' height='900' src='/up/own.jpg'></div>",
    "somebody else": "<div class='x'><img src='/up/own.jpg' alt='Jane Doeson on the old bridge in the rain'></div>",
    "catalogue": "<div class='x'><img class='catalogo' src='/up/own.jpg'></div>",
    "link to the large picture": "<div class='x'><a href='/up/large.jpg'><img src='/up/own.jpg'> Enlarge this picture of it</a></div>",
    "link to the gallery": "<div class='x'><a href='/gallery/12'><img src='/up/own.jpg'> Eleven more pictures</a></div>",
    "link with a credit": "<div class='x'><a href='/12'><img src='/up/own.jpg'><span>Photo: Tom Roe / Reuters</span></a></div>",
    "links of their own with a credit": "<div class='x'><a href='/12'><img src='/up/own.jpg'></a><a href='/12'>Photo: Tom Roe / Reuters</a></div>",
    "real picture in a noscript": "<p><noscript><img src='/up/own.jpg' alt=''></noscript></p>",
    "picture that a script shows": "<p><img src='/up/own.jpg' alt='The old bridge' style='display:none'></p>",
    "credit with a link to its photographer": "<div class='x'><img src='/up/own.jpg'><a href='https://pictures.example/people/roe'>"
                                              "Jane Roe</a></div>",
    "wide picture beside its author": "<div class='x'><img src='/up/own.jpg' width='1200'><a href='/authors/jane'>Jane Roe</a></div>",
    "link with a button": "<div class='x'><a href='/12'><img src='/up/own.jpg'><span>Bildergalerie</span></a></div>",
    "link to the page itself": f"<div class='x'><a href='{BASE}'><img src='/up/own.jpg'> What happens when the ferry leaves</a></div>",
    "link with the headline": "<div class='x'><a href='/12'><img src='/up/own.jpg'><span>Council saves bridge</span></a></div>",
    "link to a page about somebody elsewhere": "<p><a href='https://wiki.example/person/Roe'><img src='/up/own.jpg'></a></p>",
    "link to an attachment at the front page": "<p><a href='/?attachment_id=12'><img src='/up/own.jpg'></a></p>",
}


@pytest.mark.parametrize("name", OWN)
def test_pictures_of_the_story(name: str) -> None:
    assert files(page(inside=OWN[name], head=AUTHOR)) == ["own.jpg"]


def test_the_picture_of_a_product_under_its_heading() -> None:
    card = "<h2>3. Brook Mini Speaker</h2><div><a href='/p/3'><img src='/up/own.jpg'><span>Brook Mini Speaker Review</span></a></div>"
    assert "own.jpg" in files(page(inside=f"{card}<p>{PROSE}</p>"))


class Wrapped(NamedTuple):
    name: str
    html: str
    want: list[tuple[str | None, str | None]]


IMG = "<img src='/up/own.jpg' width='900' height='600'>"
ARTICLES = (
    Wrapped("figure", f"<article class='media'><figure>{IMG}<figcaption>The plan in June. Photo: Tom Roe</figcaption></figure></article>",
            [("The plan in June.", "Tom Roe")]),
    Wrapped("picture alone", f"<article class='media'><div class='field'>{IMG}</div></article>", [(None, None)]),
    Wrapped("caption by its class", f"<article class='media'>{IMG}<div class='field-caption'>The plan in June.</div></article>",
            [("The plan in June.", None)]),
    Wrapped("another story with a heading", f"<article><figure>{IMG}</figure><h3>Ferry leaves</h3></article>", []),
    Wrapped("another story with a link", f"<article><figure>{IMG}<figcaption><a href='/b'>Ferry leaves town</a></figcaption></figure></article>", []),
    Wrapped("another story with prose", f"<article><figure>{IMG}</figure><p>The ferry leaves the town for good.</p></article>", []),
)


@pytest.mark.parametrize("case", ARTICLES, ids=lambda case: case.name)
def test_article_elements_in_the_story(case: Wrapped) -> None:
    assert [(image.caption, image.credit) for image in page(inside=case.html).images] == case.want


INNER = "<figure><img src='/up/inner.jpg'><figcaption>Machines wait for their owners.</figcaption></figure>"
LEADS = {
    "in a figure above the headline": ("<figure class='f'><img src='/up/hero.jpg'></figure>", "", "hero.jpg"),
    "wide below the headline": ("", "<p><img src='/up/hero.jpg' width='900'></p>", "hero.jpg"),
    "named so": ("", "<div class='post-featured-image'><img src='/up/hero.jpg'></div>", "hero.jpg"),
    "neither": ("<div class='x'><img src='/up/hero.jpg'></div>", "", "inner.jpg"),
}


@pytest.mark.parametrize("name", LEADS)
def test_the_opening_picture_leads_without_a_caption(name: str) -> None:
    above, top, want = LEADS[name]
    article = page(top, INNER, above=above)
    assert files(article) == ["hero.jpg", "inner.jpg"]
    assert [(image.url or "").rsplit("/", 1)[-1] for image in article.images if image.lead] == [want]


@pytest.mark.parametrize("part", ["<a href='/x'>", "<span class='a'>", "<a href='/x'><span>"])
def test_many_open_elements_around_pictures(part: str) -> None:
    assert len(page(inside=f"{part}<img src='/up/own.jpg'>" * 400).images) <= 1
