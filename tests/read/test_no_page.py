"""What is no page: compressed data, feeds, sitemaps, JSON, an address in place of its page; and text that looks a little so."""
from __future__ import annotations

import json
import zlib

import pytest

import newsclean
from newsclean.read.decoding.no_page import no_page
from newsclean.read.decoding.sniff import sniff_binary
from newsclean.read.decoding.wide import wide_codec

LINES = {
    "ru": "Мост через гавань снова открыт, сообщил совет во вторник.", "ja": "港の橋は火曜日に再び開通した、と市は発表した。",
    "ko": "항구의 다리가 다시 열렸다고 시의회가 화요일 밝혔다.", "zh": "港口的大桥周二重新开放，市政府表示。",
    "tw": "港口的大橋週二重新開放，市政府表示。", "el": "Η γέφυρα άνοιξε ξανά, είπε ο δήμος την Τρίτη.",
    "ar": "أعيد فتح جسر الميناء يوم الثلاثاء، بحسب البلدية.", "he": "גשר הנמל נפתח מחדש ביום שלישי.", "th": "สะพานเปิดอีกครั้งเมื่อวันอังคาร",
    "de": "Die Brücke über den Hafen ist wieder geöffnet, hieß es.", "pl": "Most jest już otwarty, powiedział rzecznik gminy.",
    "tr": "Köprü yeniden açıldı, şimdi geçiş ücretsiz.", "vi": "Cây cầu đã mở lại hôm thứ Ba.",
}
CHARSETS = {
    "ru": "cp1251 koi8-r iso8859-5 cp866", "ja": "shift_jis euc-jp iso2022_jp", "ko": "euc-kr iso2022_kr", "zh": "gb18030 hz",
    "tw": "big5", "el": "cp1253 iso8859-7", "ar": "cp1256 iso8859-6", "he": "cp1255 iso8859-8", "th": "cp874",
    "de": "cp1252 iso8859-15 mac_roman cp850", "pl": "cp1250 iso8859-2", "tr": "cp1254 iso8859-9", "vi": "cp1258",
}
ALPHABETS = ("ru", "el", "ar", "he", "th", "de", "pl", "tr", "vi")
STORY = "\n".join(f"<p>{number}. {line}</p>" for number in range(6) for line in LINES.values())
PACKED = zlib.compress(STORY.encode(), 9)


@pytest.mark.parametrize("data", [PACKED, PACKED[2:-4], PACKED[40:600]], ids=["zlib", "deflate", "a piece"])
@pytest.mark.parametrize("form", ["bytes", "latin-1", "utf-8"])
def test_compressed_data_is_no_text(data: bytes, form: str) -> None:
    article = newsclean.extract(data if form == "bytes" else data.decode(form, "replace"))
    assert (article.title, article.body) == (None, "")
    assert article.warnings[0] == "the source is no text: binary data"


@pytest.mark.parametrize(("language", "charset"), [(one, c) for one, all in CHARSETS.items() for c in all.split()])
def test_text_in_any_charset_is_text(language: str, charset: str) -> None:
    line = LINES[language]
    for text in (line, line[:5], line * 30, line.upper()):
        assert sniff_binary(text.encode(charset, "replace")) is None


@pytest.mark.parametrize("language", LINES)
@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_text_in_unicode_is_text(language: str, charset: str) -> None:
    assert sniff_binary((LINES[language] * 9).encode(charset)) is None
    assert sniff_binary(LINES[language].encode("latin-1", "replace")) is None


@pytest.mark.parametrize("language", ALPHABETS)
@pytest.mark.parametrize("charset", ["utf-16-le", "utf-16-be"])
def test_utf16_of_an_alphabet_tells_itself(language: str, charset: str) -> None:
    source = (LINES[language] + "\n").encode(charset) * 3
    assert (wide_codec(source), sniff_binary(source)) == (charset, None)


@pytest.mark.parametrize("line", [
    "停运十六年的青崖支线将于周一恢复客运，铁路局星期二说。\n", "港の古い橋は八カ月のあいだ閉鎖される、と議会は火曜日に発表した。\n",
])
@pytest.mark.parametrize("charset", ["utf-16-le", "utf-16-be"])
def test_utf16_of_chinese_characters_tells_itself(line: str, charset: str) -> None:
    source = (line * 4).encode(charset)
    assert (wide_codec(source), sniff_binary(source)) == (charset, None)
    for other in ("gb18030", "shift_jis", "euc_jp", "utf-8"):
        text = (line * 4).encode(other, "replace")
        assert wide_codec(text[:100] + b"\0" + text[100:]) is None


@pytest.mark.parametrize("source", [b"a\0b" * 20, b"Bridge \0 opens" * 30, b"\0" * 99, PACKED, "Brücke".encode("cp1252"), b""])
def test_what_is_no_utf16(source: bytes) -> None:
    assert wide_codec(source) is None


@pytest.mark.parametrize("text", [
    "\x13No,\x14 she said. It\x19s \x1cclosed\x1d.", "Page one\x0cPage two\x0b\x1b[1mbold\x1b[0m", "<p>a\1</p><p>\2\3\4\5\6\7\x08\x0e\x0f</p>",
])
def test_damaged_text_is_text(text: str) -> None:
    assert sniff_binary(text.encode()) is None


RSS = "<rss version='2.0'><channel><title>Courier</title><item><title>Bridge opens</title></item></channel></rss>"
DATA = [
    (f"<?xml version='1.0' encoding='UTF-8'?>\n<!-- made by hand --><?xml-stylesheet href='a.xsl'?>\n{RSS}", "an RSS feed"), (RSS, "an RSS feed"),
    ("<?xml version='1.0'?><rdf:RDF xmlns='http://purl.org/rss/1.0/'><item/></rdf:RDF>", "an RSS feed"),
    ("<feed xmlns='http://www.w3.org/2005/Atom'><entry/></feed>", "an Atom feed"), ("<?xml version='1.0'?><a:feed><a:entry/></a:feed>", "an Atom feed"),
    ("<urlset><url><loc>https://courier.example/a</loc></url></urlset>", "a sitemap"), ("<sitemapindex >", "a sitemap"),
    ("<opml version='2.0'/>", "a list of feeds"), (json.dumps({"body": "<p>One.</p><p>Two.</p>" * 9}), "JSON"),
    (json.dumps([{"a": "b"}], indent=2), "JSON"), ("[1, 2]\n", "JSON"), ("{}", "JSON"), ('{"a": "Öl"}\n\n{"a": "Gas"}\n', "JSON"),
    ("[" * 100_000 + "]" * 100_000, "JSON"),
    ("https://courier.example/2024/05/03/bridge\n", "an address, and nothing is fetched"),
    ("/srv/pages/bridge.html", "the path of a file, and nothing is opened"), ("pages\\bridge.HTM", "the path of a file, and nothing is opened"),
    ("C:\\pages\\bridge", "the path of a file, and nothing is opened"), ("../bridge", "the path of a file, and nothing is opened"),
]
PAGES = [
    "<?xml version='1.0'?><!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN'><html><body><p>rss</p></body></html>", "<p>One.</p>",
    "<!-- <rss> --><html><body><rss></rss></body></html>", "[Update] The bridge is open.", "[1] A footnote", "{name} opens the bridge",
    '{"@type": "NewsArticle"}\nBridge opens\n\nThe bridge is open again.', "[2024-05-03] Bridge opens", '"No", she said.', "<feeding> time", "",
    "https://courier.example/a\nBridge opens", "https://courier.example/a Bridge opens", "Bridge", "and/or", "N/A", "/ Bridge opens",
    "<!--" * 3_000, "<?" * 3_000, "<!-- -->" * 2_000 + "x", '{"' + "\\\\" * 3_000,
]


@pytest.mark.parametrize(("text", "kind"), DATA)
def test_what_is_no_page_is_told(text: str, kind: str) -> None:
    assert no_page(text) == f"the source is no page: {kind}"


@pytest.mark.parametrize("text", PAGES)
def test_pages_and_dumps(text: str) -> None:
    assert no_page(text) is None


@pytest.mark.parametrize("text", [text for text, _ in DATA])
def test_no_article_is_made_of_it(text: str) -> None:
    for source in (text, text.encode()):
        article = newsclean.extract(source)
        assert (article.title, article.body, article.evidence["body"].confidence) == (None, "", 0.0)
        assert article.warnings == (no_page(text), "no article text was found")


def test_the_header_tells_utf16_that_does_not_say_so() -> None:
    story = "\n\n".join(LINES["ja"] * 3 for _ in range(6))
    for charset in ("utf-16-le", "utf-16-be", "UTF-16LE"):
        assert sniff_binary(story.encode(charset), charset=charset) is None
        article = newsclean.extract(story.encode(charset), charset=charset)
        assert article.body.replace("\n\n", "") in story.replace("\n\n", "")
        assert LINES["ja"] in article.body
