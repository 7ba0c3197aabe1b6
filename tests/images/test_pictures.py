"""Pictures and captions in markup: each case is a fragment of a story and what is to be found in it."""
from __future__ import annotations

from typing import NamedTuple

import pytest

from newsclean import extract
from newsclean.article import Embed
from newsclean.fields.body import article_blocks
from newsclean.fields.pictures.images import ImageResult, find_images
from newsclean.fields.structured import structured
from newsclean.page import Page
from newsclean.read.html.read_html import read_html

PROSE = "The council met on Tuesday evening and talked for three hours about the old bridge over the river. " * 12
BASE = "https://news.example/2024/bridge"


def page_of(fragment: str, *, head: str = "", after: str = "") -> tuple[Page, int | None]:
    """A page whose paragraphs of prose are kept and whose h1 is the headline."""
    page = read_html(
        f"<html><head>{head}</head><body><nav><a href='/'>Home</a></nav><main><article><h1>Council saves bridge</h1>"
        f"<p>First. {PROSE}</p>{fragment}<p>Second. {PROSE}</p><p>Third. {PROSE}</p>{after}</article></main>"
        "<footer>Imprint</footer></body></html>".encode(),
        url=BASE,
    )
    headline = None
    for block in page.blocks:
        block.kept = PROSE[:40] in block.text
        if block.level == 1:
            headline = block.index
    return page, headline


def find(fragment: str, **more: str) -> ImageResult:
    page, headline = page_of(fragment, **more)
    return find_images(page, structured(page), headline=headline, base_url=BASE)


class Case(NamedTuple):
    name: str
    html: str
    caption: str | None
    credit: str | None


IMG = "<img src='/pictures/bridge-2024.jpg' alt='A bridge'>"
TEXT = "The bridge in the morning light."

FOUND = (
    Case("figcaption alone", f"<figure>{IMG}<figcaption>{TEXT}</figcaption></figure>", TEXT, None),
    Case("credit in brackets", f"<figure>{IMG}<figcaption>{TEXT} (Photo: Jane Doe)</figcaption></figure>", TEXT, "Jane Doe"),
    Case("credit in a span", f"<figure>{IMG}<figcaption>{TEXT} <span class='credit'>Jane Doe</span></figcaption></figure>",
         TEXT, "Jane Doe"),
    Case("credit of an agency in small letters", f"<figure>{IMG}<figcaption>Foto: dpa/Archiv</figcaption></figure>", None, "dpa"),
    Case("sources in small letters behind a colon", f"<figure>{IMG}<figcaption>Фото: соцсети</figcaption></figure>", None, "соцсети"),
    Case("small letters behind a colon", f"<figure>{IMG}<figcaption>Photo: the bridge</figcaption></figure>",
         "Photo: the bridge", None),
    Case("archive", f"<figure>{IMG}<figcaption>{TEXT} (Stadtarchiv)</figcaption></figure>", TEXT, "Stadtarchiv"),
    Case("labelled source and caption",
         f"<figure>{IMG}<p>Image source, Jane Doe</p><figcaption>Image caption, {TEXT}</figcaption></figure>", TEXT, "Jane Doe"),
    Case("counter and link to licences",
         f"<figure>{IMG}<figcaption>[1/3]{TEXT} REUTERS/Jane Doe <a href='/l'>Purchase Licensing Rights</a>, opens new tab"
         "</figcaption></figure>", TEXT, "REUTERS/Jane Doe"),
    Case("counter and no credit", f"<figure>{IMG}<figcaption>1 of 3 | {TEXT * 3}</figcaption></figure>", TEXT * 3, None),
    Case("word for the picture before the caption",
         f"<figure>{IMG}<figcaption><span>Image:</span> {TEXT} <span>Pic: PA</span></figcaption></figure>", TEXT, "PA"),
    Case("credit behind dots",
         f"<figure>{IMG}<figcaption><span>{TEXT}</span><span>Credit...</span><span>Jane Doe for The Ledger</span></figcaption>"
         "</figure>", TEXT, "Jane Doe for The Ledger"),
    Case("glued credit in a span",
         f"<figure>{IMG}<figcaption>{TEXT}<span class='img-copyright'>© Jane Doe/Reuters</span></figcaption></figure>",
         TEXT, "Jane Doe/Reuters"),
    Case("credit in small", f"<figure>{IMG}<figcaption>{TEXT} <small>Jane Doe</small></figcaption></figure>", TEXT, "Jane Doe"),
    Case("nothing but a sentence in small", f"<figure>{IMG}<figcaption><small>{TEXT}</small></figcaption></figure>", TEXT, None),
    Case("nothing but a name in small", f"<figure>{IMG}<figcaption><small>Jane Doe</small></figcaption></figure>", None, "Jane Doe"),
    Case("credit beside the figcaption",
         f"<figure>{IMG}<span class='photographer'>Jane Doe</span><figcaption>{TEXT}</figcaption></figure>", TEXT, "Jane Doe"),
    Case("labelled credit line without a class",
         f"<figure>{IMG}<div>Foto: Jane Doe</div><figcaption><p>{TEXT}</p></figcaption></figure>", TEXT, "Jane Doe"),
    Case("two paragraphs in a figcaption",
         f"<figure>{IMG}<figcaption><p>{TEXT}</p><p>© Jane Doe / AFP</p></figcaption></figure>", TEXT, "Jane Doe / AFP"),
    Case("caption element without a figure",
         f"<div class='photo'>{IMG}<p class='photo-caption'>{TEXT}</p></div>", TEXT, None),
    Case("caption span", f"<div class='photo'>{IMG}<div><span class='caption'>{TEXT}</span></div></div>", TEXT, None),
    Case("wp-caption", f"<div class='wp-caption'>{IMG}<p class='wp-caption-text'>{TEXT}</p></div>", TEXT, None),
    Case("credit element after the caption's",
         f"<div class='media'>{IMG}<div class='image-caption'>{TEXT}</div><div class='image-credit'>Jane Doe</div></div>",
         TEXT, "Jane Doe"),
    Case("table of an old page", f"<table><tr><td>{IMG}<br><font size=1>{TEXT}</font></td></tr></table>", TEXT, None),
    Case("data attributes",
         f"<div><img src='/pictures/bridge-2024.jpg' data-caption='{TEXT}' data-credit='Jane Doe'></div>", TEXT, "Jane Doe"),
    Case("credit in the title attribute",
         f"<figure><img src='/b-2024.jpg' title='{TEXT} | Foto: Jane Doe'><figcaption>{TEXT}</figcaption></figure>",
         TEXT, "Jane Doe"),
    Case("text for screen readers stays out",
         f"<figure>{IMG}<figcaption><span class='visually-hidden'>Image caption, </span>{TEXT}</figcaption></figure>", TEXT, None),
    Case("controls stay out",
         f"<figure>{IMG}<figcaption>{TEXT}<button>Enlarge</button><span class='counter'>1 / 9</span></figcaption></figure>",
         TEXT, None),
    Case("figure without a picture in the markup", f"<figure><figcaption>{TEXT}</figcaption></figure>", TEXT, None),
    Case("agency in brackets, in Arabic",
         f"<figure>{IMG}<figcaption>واجهة المكتبة القديمة (رويترز)</figcaption></figure>", "واجهة المكتبة القديمة", "رويترز"),
    Case("paragraph with a credit right after the picture's",
         f"<p>{IMG}</p><p>青河大桥恢复通车现场。张力 摄</p>", "青河大桥恢复通车现场。", "张力"),
    Case("paragraph with a labelled credit right after the picture's",
         f"<p>{IMG}</p><p>{TEXT} Photo: Jane Doe</p>", TEXT, "Jane Doe"),
    Case("div with a credit right after a picture that stands in the story",
         f"{IMG}<div>{TEXT} Photo: Ivan Sidor / TASS</div>", TEXT, "Ivan Sidor / TASS"),
    Case("the same in Russian",
         f"{IMG}<div>Причал после ремонта. Фото: Иван Сидоров / ТАСС</div>", "Причал после ремонта.", "Иван Сидоров / ТАСС"),
    Case("div without a credit right after a picture", f"{IMG}<div>{TEXT}</div>", None, None),
    Case("credit in a glued span without a class",
         f"<figure>{IMG}<figcaption>{TEXT}<span>LENA HOLM</span></figcaption></figure>", TEXT, "LENA HOLM"),
    Case("a sentence in a span is the caption's",
         f"<figure>{IMG}<figcaption>{TEXT} <span>It was built in 1902.</span></figcaption></figure>",
         f"{TEXT} It was built in 1902.", None),
    Case("paragraph without a credit right after the picture's", f"<p>{IMG}</p><p>{TEXT}</p>", None, None),
    Case("slanted paragraph right after the picture's", f"<p>{IMG}</p><p><em>{TEXT}</em></p>", TEXT, None),
    Case("slanted line in the picture's paragraph", f"<p>{IMG}<br><em>{TEXT}</em></p>", TEXT, None),
    Case("paragraph in small letters", f"<p>{IMG}</p><p><small>{TEXT}</small></p>", TEXT, None),
    Case("slanted paragraph where the story has others", f"<p>{IMG}</p><p><em>{TEXT}</em></p><p><em>{PROSE}</em></p>", None, None),
    Case("slanted paragraph that leads to what follows", f"<p>{IMG}</p><p><em>The old bridge on a map:</em></p>", None, None),
    Case("slanted day", f"<p>{IMG}</p><p><em>April 3, 2019</em></p>", None, None),
    Case("slanted byline", f"<p>{IMG}</p><p><em>By Jane Doe</em></p>", None, None),
    Case("slanted byline with a label", f"<p>{IMG}</p><p><em>Words: Jane Doe</em></p>", None, None),
    Case("slanted note on the author", f"<p>{IMG}</p><p><em>Jane Doe is the author of Nine Bridges.</em></p>", None, None),
    Case("paragraph with nothing but a credit", f"<p>{IMG}</p><p>Photo: Jane Doe</p>", None, "Jane Doe"),
    Case("credit with links in a paragraph", f"<p>{IMG}</p><p>Photo by <a href='https://p.example/@jane'>Jane Doe</a> on "
         "<a href='https://p.example'>Unsplash</a></p>", None, "Jane Doe on Unsplash"),
    Case("paragraph with the source of a figure or a story", f"<p>{IMG}</p><p>Source: Jane Doe</p>", None, None),
    Case("credit only", f"<figure>{IMG}<figcaption class='copyright'>Jane Doe</figcaption></figure>", None, "Jane Doe"),
    Case("no caption", f"<p>{IMG}</p>", None, None),
    Case("alternative text is no caption", f"<div>{IMG}</div>", None, None),
    Case("link to the large picture",
         f"<a href='/big/bridge.jpg'><figure>{IMG}<figcaption>{TEXT}</figcaption></figure></a>", TEXT, None),
)


@pytest.mark.parametrize("case", FOUND, ids=lambda case: case.name)
def test_found(case: Case) -> None:
    result = find(case.html)
    assert [(image.caption, image.credit) for image in result.images] == [(case.caption, case.credit)]
    assert all(index < len(result.positions) for index in range(len(result.images)))


NOT_FOUND = {
    "logo": "<div><img src='/static/logo.png'></div>",
    "vector icon": "<p><img src='/a/arrow.svg'></p>",
    "counting pixel": "<img src='https://count.example/p.gif' width='1' height='1'>",
    "portrait of the author": f"<div class='author-box'>{IMG}<p class='caption'>Jane Doe reports on bridges.</p></div>",
    "related story": f"<div class='related'><figure>{IMG}<figcaption>Another bridge falls</figcaption></figure></div>",
    "story in the story": f"<article><a href='/b'>{IMG}<h3>Another bridge falls</h3></a></article>",
    "linked caption": f"<div><a href='/other'>{IMG}<span class='caption'>Another bridge falls</span></a></div>",
    "card with a headline": f"<div><figure>{IMG}<figcaption>A card.</figcaption></figure><h4>Another bridge falls</h4></div>",
    "advertising": f"<aside class='advert'>{IMG}</aside>",
    "pull quote": "<figure><blockquote>We will save it.</blockquote><figcaption>Jane Doe</figcaption></figure>",
    "placeholder": "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>",
    "script address": "<img src='javascript:alert(1)'>",
}


@pytest.mark.parametrize("name", NOT_FOUND)
def test_not_found(name: str) -> None:
    captions = [image.caption for image in find(NOT_FOUND[name]).images if image.caption]
    assert captions == []
    if name not in ("card with a headline", "linked caption"):
        assert find(NOT_FOUND[name]).images == ()


URLS = {
    "lazy": ("<img src='/blank.gif' data-src='/b/bridge-1.jpg'>", "https://news.example/b/bridge-1.jpg"),
    "srcset": ("<img src='/b/s.jpg' srcset='/b/s.jpg 320w, /b/l.jpg 1280w, /b/m.jpg 640w'>", "https://news.example/b/l.jpg"),
    "data-srcset": ("<img src='data:image/png;base64,AA' data-srcset='/b/1.jpg 1x, /b/2.jpg 2x'>", "https://news.example/b/2.jpg"),
    "picture": ("<picture><source srcset='/b/x.webp 900w'><img src='/b/x.jpg'></picture>", "https://news.example/b/x.webp"),
    "amp": ("<amp-img src='/b/amp-7.jpg' width='900' height='500'></amp-img>", "https://news.example/b/amp-7.jpg"),
    "noscript": ("<img src='/blank.gif'><noscript><img src='/b/real-7.jpg'></noscript>", "https://news.example/b/real-7.jpg"),
    "page of the gallery": ("<img src='/b/bridge-1.jpg' data-url='/photos/list?id=7'>", "https://news.example/b/bridge-1.jpg"),
    "protocol": ("<img src='//cdn.example/b/bridge-1.jpg'>", "https://cdn.example/b/bridge-1.jpg"),
    "commas in addresses": ("<img srcset='/w_300,c_fit/b.jpg 300w, /w_900,c_fit/b.jpg 900w'>",
                            "https://news.example/w_900,c_fit/b.jpg"),
    "commas without sizes": ("<img srcset=', /b/s.jpg, /b/l.jpg 2x,'>", "https://news.example/b/l.jpg"),
    "width and height": ("<img srcset='/b/s.jpg 300w 200h,/b/l.jpg 900w 600h'>", "https://news.example/b/l.jpg"),
    "nothing but commas": (f"<img src='/b/s.jpg' srcset='{',' * 40_000} {' ' * 40_000}'>", "https://news.example/b/s.jpg"),
}


@pytest.mark.parametrize("name", URLS)
def test_url(name: str) -> None:
    markup, url = URLS[name]
    images = find(f"<figure>{markup}<figcaption>{TEXT}</figcaption></figure>").images
    assert [(image.url, image.caption) for image in images] == [(url, TEXT)]


def test_one_picture_in_two_sizes_is_one() -> None:
    result = find(
        "<figure><img src='/b/bridge-4711-300x200.jpg'></figure>"
        f"<figure><img src='/b/bridge-4711-1200x800.jpg?w=1200'><figcaption>{TEXT}</figcaption></figure>"
    )
    assert [image.caption for image in result.images] == [TEXT]


def test_two_captions_stay_two_and_in_order() -> None:
    figure = "<figure><img src='/b/{0}-100{0}.jpg'><figcaption>Picture number {0} of the bridge.</figcaption></figure>"
    result = find(figure.format(1) + figure.format(2))
    assert [image.caption for image in result.images] == [f"Picture number {n} of the bridge." for n in (1, 2)]
    assert list(result.positions) == sorted(result.positions)
    assert len(result.caption_blocks) == 2


def test_two_pictures_far_apart_may_have_one_caption() -> None:
    figure = "<figure><img src='/b/{0}-100{0}.jpg'><figcaption>The bridge after the flood.</figcaption></figure>"
    first, second = figure.format(1), figure.format(2)
    assert len(find(f"{first}<p>Between. {PROSE}</p>{second}").images) == 2
    assert len(find(first + second).images) == 1
    assert len(find(first, after=second).images) == 1


@pytest.mark.parametrize(("text", "markup", "is_one"), [
    ("The old bridge (left) seen from the new one", "<div>{}</div>", True),
    ("The old bridge (left) seen from the new one", "<div><b>{}</b></div>", False),
    ("The old bridge is seen from the new one.", "<div>{}</div>", False),
    ("10. Bridge Inn", "<div>{}</div>", False),
])
def test_a_phrase_alone_with_a_picture_is_its_caption_though_it_was_kept(text: str, markup: str, is_one: bool) -> None:
    page, headline = page_of(f"<div><div>{IMG}</div>{markup.format(text)}</div>")
    for block in page.blocks:
        block.kept = block.kept or block.text == text
    found = find_images(page, structured(page), headline=headline, base_url=BASE)
    assert [image.caption for image in found.images] == [text if is_one else None]


def test_each_slide_of_a_gallery_has_its_caption() -> None:
    slide = "<div class='slide'><img src='/b/{0}-100{0}.jpg'><p class='txt'>Picture number {0} of the bridge.</p></div>"
    result = find(f"<div class='swiper'>{''.join(map(slide.format, (1, 2, 3)))}</div>")
    assert [image.caption for image in result.images] == [f"Picture number {n} of the bridge." for n in (1, 2, 3)]


def test_a_slanted_caption_is_no_paragraph_of_the_story() -> None:
    article = extract(f"<html><body><h1>Old bridge closed for a year</h1><article><p>{PROSE}</p><p>{IMG}</p>"
                      f"<p><em>{TEXT}</em></p><p>{PROSE}</p><p>{PROSE}</p></article></body></html>", url=BASE)
    assert article.image_caption == TEXT
    assert TEXT not in article.body


def test_shared_picture_of_the_head_leads() -> None:
    head = "<meta property='og:image' content='https://cdn.example/share/bridge-4711.jpg?w=600'>"
    result = find(f"<figure><img src='/b/bridge-4711.jpg'><figcaption>{TEXT}</figcaption></figure>", head=head)
    assert [(image.lead, image.caption) for image in result.images] == [(True, TEXT)]


def test_picture_of_the_head_alone() -> None:
    head = "<meta property='og:image' content='https://cdn.example/share/bridge-4711.jpg'>"
    result = find("", head=head)
    assert [(image.lead, image.url) for image in result.images] == [(True, "https://cdn.example/share/bridge-4711.jpg")]
    assert result.positions == (-1,)
    assert result.evidence["images"].source == "meta:og:image"


def test_logo_in_the_head_is_no_picture() -> None:
    assert find("", head="<meta property='og:image' content='https://cdn.example/site-logo.png'>").images == ()


def test_a_stand_in_for_sharing_leads_nothing() -> None:
    assert find("", head="<meta property='og:image' content='https://cdn.example/og-default.png'>").images == ()


def test_ornaments_below_the_story_are_no_pictures() -> None:
    ornaments = "<p><img src='/corner.gif'><img src='/old-bridge.gif' width='460'></p>"
    assert [image.url for image in find("", after=ornaments).images] == ["https://news.example/old-bridge.gif"]
    assert [image.url for image in find("<p><img src='/moving-bridge.gif'></p>").images] == ["https://news.example/moving-bridge.gif"]


@pytest.mark.parametrize("text", ["Press enter or click to view image in full size", "May 3, 2024, 10:15", "Written by Jane Doe"])
def test_what_stands_beside_a_picture_and_is_no_caption(text: str) -> None:
    images = find(f"<figure>{IMG}<figcaption>{text}</figcaption></figure>").images
    assert [(image.url, image.caption) for image in images] == [("https://news.example/pictures/bridge-2024.jpg", None)]


def test_a_paragraph_that_names_what_the_picture_shows_is_no_caption() -> None:
    told = "Quayside is a small crane maker that has built for the harbour since 1904, when its yard opened beside the bridge. It is quiet."
    page = extract((
        f"<article><h1>Crane makers of the harbour</h1><p>{PROSE}</p>"
        f"<div><p><img src='https://news.example/quayside-yard.jpg' alt='Quayside'></p><p>{told}</p></div><p>{PROSE} Again.</p></article>"
    ).encode())
    assert told in page.body
    assert [image.caption for image in page.images] == [None]


def test_consent_in_place_of_a_film_has_no_caption() -> None:
    blocked = (
        "<div class='content-blocker'><img src='/thumb-7.png' alt='Film'><div class='cb-caption'>"
        "Mit dem Laden des Videos akzeptieren Sie die Datenschutzerklärung. Mehr erfahren</div></div>"
    )
    assert find(blocked).images == ()


def test_the_whole_story_is_no_caption_whatever_its_class_says() -> None:
    text = "大桥在维修一年之后于周一重新开放，市长在开幕仪式上说，孩子们终于可以再次步行上学了。" * 6
    page = read_html(
        "<html lang='zh'><body><h1>大桥重新开放</h1><div class='photo'><img src='/bridge-2024.jpg'><div class='photo-caption'>"
        f"<p>{text}</p></div></div></body></html>".encode(), url=BASE,
    )
    for block in page.blocks:
        block.kept = block.level == 0
    found = find_images(page, structured(page), headline=0, base_url=BASE)
    assert [image.caption for image in found.images] == [None]


def test_evidence_names_the_source() -> None:
    result = find(f"<figure>{IMG}<figcaption>{TEXT} (Photo: Jane Doe)</figcaption></figure>")
    assert result.evidence["image_caption"].source == "figcaption"
    assert "Photo: Jane Doe" in (result.evidence["image_caption"].raw or "")


@pytest.mark.parametrize(("html", "want"), [
    ("<iframe src='https://video.example/e/1'></iframe>", ["https://video.example/e/1"]),
    ("<iframe src='//video.example/e/1'></iframe>", ["https://video.example/e/1"]),
    ("<video src='film.mp4'></video>", ["https://news.example/2024/film.mp4"]),
    ("<iframe src='javascript:alert(1)'></iframe>", []),
    ("<iframe src='java&#10;script:alert(1)'></iframe>", []),
    ("<iframe src='data:text/html,x'></iframe>", []),
    ("<iframe src='mailto:jane@news.example'></iframe>", []),
    ("<iframe src='about:blank'></iframe>", []),
    ("<iframe></iframe>", []),
])
def test_embeds_have_addresses_that_can_be_followed(html: str, want: list[str]) -> None:
    page, _ = page_of(html)
    blocks = article_blocks(page, {}, title=None, images=(), base_url=BASE)
    assert [block.url for block in blocks if isinstance(block, Embed)] == want


def test_a_relative_embed_without_the_pages_address_is_dropped() -> None:
    page, _ = page_of("<video src='film.mp4'></video>")
    blocks = article_blocks(page, {}, title=None, images=(), base_url=None)
    assert not [block for block in blocks if isinstance(block, Embed)]


HOSTILE = {
    "bad address": "<figure><img src='http://[::1'><figcaption>x</figcaption></figure>",
    "bad port": "<img srcset='https://a.example:x/y 1e999w, , ,'>",
    "bad size": "<img src='/b/bridge-1.jpg' width='١٢' height='99999999999999999999'>",
    "deep": "<div class='caption'>" * 3000 + "x" + "</div>" * 3000,
    "many": "<figure><img src='/a/b-1.jpg'><figcaption>y</figcaption></figure>" * 2000,
    "wide": "<figure><figcaption>" + "<span>z</span>" * 5000 + "</figcaption></figure>",
    "empty": "<figure><figcaption></figcaption></figure><picture></picture><img>",
    "null": "<img src='\x00' alt='\ud800'>".encode("utf-8", "replace").decode(),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_markup_never_raises(name: str) -> None:
    assert isinstance(find(HOSTILE[name]), ImageResult)


def test_page_without_blocks() -> None:
    assert find_images(Page(format="html"), structured(Page(format="html")), headline=None, base_url=None).images == ()


def test_who_is_in_the_picture_is_no_author() -> None:
    figure = f'<figure>{IMG}<b class="image__caption">Jane Doe </b>(Instagram Jane Doe)</figure>'
    article = extract(f"<html><body><h1>Old lighthouse closed for a year</h1>{figure}<p>{PROSE}</p><p>{PROSE}</p></body></html>")
    assert article.image_caption == "Jane Doe (Instagram Jane Doe)"
    assert article.authors == ()


def test_the_footer_of_a_figure_holds_its_caption() -> None:
    figure = f'<figure>{IMG}<div class="footer_x1"><figcaption>The bridge in spring</figcaption></div></figure>'
    article = extract(f"<html><body><h1>Old bridge closed for a year</h1>{figure}<p>{PROSE}</p><p>{PROSE}</p></body></html>")
    assert article.image_caption == "The bridge in spring"


def test_the_magnifying_glass_on_a_picture_takes_no_caption() -> None:
    glass = "<picture><img src='/media/zoom-in.svg' alt='Zoom in'></picture>"
    article = extract(f"<html><body><h1>Old bridge closed for a year</h1><figure><div>{IMG}{glass}</div>"
                      f"<figcaption>The bridge in spring</figcaption></figure><p>{PROSE}</p><p>{PROSE}</p></body></html>", url=BASE)
    assert [(image.url, image.caption, image.lead) for image in article.images] == [
        ("https://news.example/pictures/bridge-2024.jpg", "The bridge in spring", True)]


def test_short_news_below_its_picture_stays_although_its_agency_signs_it() -> None:
    story = "本月三日，港口小镇的老钟楼重新对外开放，镇上居民与游客一早便在门前排起长队，等候登楼听钟。新华社发"
    article = extract(f"<html><body><h1>老钟楼重新开放</h1><div class='content'><p>{IMG}</p><p>{story}</p></div></body></html>")
    assert story in article.body


@pytest.mark.parametrize("story", [
    ("港口委员会周二决定，在楼梯修好之前，老灯塔不再对游客开放，请市民相互转告。", "守塔人说，两级铁台阶在冬天松动了，眼下谁也不要往上走。",
     "修缮所需的钱已经筹到一半，市里希望在夏天到来之前重新开放这座灯塔。"),
    ("The harbour council voted on Tuesday to close the old lighthouse to visitors until its stairs have been made safe again.",
     "Keepers said that two of the iron steps had worked loose over the winter and that nobody should climb them for now.",
     "A fund for the repairs stands at half of what is needed, and the town hopes to open the tower before the summer."),
])
def test_a_short_story_in_an_element_with_a_captions_class_is_no_caption(story: tuple[str, ...]) -> None:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in story)
    article = extract("<html><body><h1>Lighthouse closed</h1><div class='leftphoto'><img src='/a.jpg' width='600' height='400'>"
                      f"<div class='photoframe'><div class='photoinfo'>{text}</div></div></div></body></html>")
    assert article.body == "\n\n".join(story)
    assert article.image_caption is None
