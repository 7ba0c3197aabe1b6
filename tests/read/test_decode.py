"""Bytes to text: encodings declared, contradicted, missing and broken; doubly encoded text; what is no text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.read.decoding.decode import Decoded, clean_str, decode
from newsclean.read.decoding.mojibake import looks_doubly_encoded, mend_double_encoding
from newsclean.read.decoding.sniff import looks_like_html, sniff_binary

UMLAUTS = "<p>Die Brücke über den Fluß wird für größere Fahrzeuge geöffnet – „endlich“.</p>"
RUSSIAN = "<p>Мост через реку снова открыт для движения после долгого ремонта, сообщили власти города.</p>" * 3
CHINESE = "<p>经过长时间的维修，河上的大桥重新开放。市政府表示，交通已恢复正常。</p>" * 3
JAPANESE = "<p>長い修理の後、川にかかる橋が再び開通した。市によると交通は通常に戻ったという。</p>" * 3
KOREAN = "<p>긴 수리 끝에 강을 가로지르는 다리가 다시 열렸다. 시는 교통이 정상으로 돌아왔다고 밝혔다.</p>" * 3
GREEK = "<p>Η γέφυρα πάνω από το ποτάμι άνοιξε ξανά μετά από μακρά επισκευή, ανακοίνωσε ο δήμος.</p>" * 3
POLISH = "<p>Most nad rzeką jest już otwarty, choć nie dla wszystkich. Władze są zdania, że się opłaciło być cierpliwym.</p>" * 3
CZECH = "<p>Most přes řeku je opět otevřen. Město však říká, že může být při povodních uzavřen a jsou nutné opravy.</p>" * 3


def meta(charset: str) -> str:
    return f'<html><head><meta charset="{charset}"></head>'


DECLARED = [
    ("iso-8859-1", "cp1252", UMLAUTS), ("latin1", "cp1252", UMLAUTS), ("us-ascii", "cp1252", UMLAUTS),
    ("windows-1251", "cp1251", RUSSIAN), ("koi8-r", "koi8-r", RUSSIAN), ("gb2312", "gb18030", CHINESE),
    ("GBK", "gb18030", CHINESE), ("big5", "big5hkscs", "<p>橋重新開放</p>" * 9), ("euc-kr", "cp949", KOREAN),
    ("ks_c_5601-1987", "cp949", KOREAN), ("Shift_JIS", "cp932", JAPANESE), ("x-sjis", "cp932", JAPANESE),
    ("euc-jp", "euc_jp", JAPANESE), ("iso-8859-2", "iso8859-2", POLISH), ("windows-1253", "cp1253", GREEK),
    ("iso-8859-9", "cp1254", UMLAUTS.replace("–", "-").replace("„", '"').replace("“", '"')),
]


@pytest.mark.parametrize(("label", "codec", "text"), DECLARED)
def test_declared_in_meta(label: str, codec: str, text: str) -> None:
    page = meta(label) + text
    decoded = decode(page.encode(codec))
    assert (decoded.text, decoded.encoding, decoded.warnings) == (page, codec, ())


def test_declared_by_http_equiv() -> None:
    page = '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; CHARSET=windows-1251">' + RUSSIAN
    assert decode(page.encode("cp1251")).text == page


def test_http_header_before_meta() -> None:
    page = meta("iso-8859-1") + RUSSIAN
    assert decode(page.encode("cp1251"), charset="windows-1251").text == page


OWN = [("windows-1251", "cp1251", RUSSIAN), ("koi8-r", "koi8-r", RUSSIAN), ("shift_jis", "cp932", JAPANESE), ("euc-kr", "cp949", KOREAN),
       ("gb2312", "gb18030", CHINESE), ("iso-8859-2", "iso8859-2", POLISH), ("iso-2022-jp", "iso2022_jp", JAPANESE)]


@pytest.mark.parametrize("header", ["iso-8859-1", "windows-1252", "ISO-8859-1"])
@pytest.mark.parametrize(("label", "codec", "text"), OWN)
def test_the_headers_default_yields_to_the_page(header: str, label: str, codec: str, text: str) -> None:
    page = meta(label) + text
    decoded = decode(page.encode(codec), charset=header)
    assert decoded.text == page
    assert decoded.warnings == (f"the header's charset is cp1252, the page's own {decoded.encoding} was taken",)


@pytest.mark.parametrize(("label", "codec", "text"), [*OWN[:5], ("windows-1258", "cp1258", "<p>Cây đa, cung đàn; các ông.</p>")])
def test_a_header_that_names_utf8_wrongly(label: str, codec: str, text: str) -> None:
    page = meta(label) + text
    decoded = decode(page.encode(codec), charset="utf-8")
    assert decoded.text == page
    assert decoded.warnings == (f"declared as utf-8 but is not; the page's own {decoded.encoding} was taken",)


def test_a_wrong_header_and_the_default_in_the_page_say_nothing() -> None:
    page = meta("iso-8859-1") + RUSSIAN
    assert decode(page.encode("cp1251"), charset="utf-8").text == page


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("header", ["iso-8859-1", "utf-8", "koi8-r"])
def test_utf16_without_a_mark_and_a_wrong_header(codec: str, header: str) -> None:
    page = "<html><body>" + RUSSIAN
    assert decode(page.encode(codec), charset=header).text == page


@pytest.mark.parametrize(("label", "header", "codec"), [
    ("shift_jis", "iso-8859-1", "cp1252"), ("euc-kr", "windows-1252", "cp1252"), ("utf-8", "iso-8859-1", "cp1252"), ("martian", "latin1", "cp1252"),
    ("koi8-r", "windows-1257", "cp1257"), ("iso-8859-1", "windows-1252", "cp1252"),
])
def test_the_header_stands_where_the_pages_own_does_not_fit(label: str, header: str, codec: str) -> None:
    page = meta(label) + UMLAUTS.replace("ß", "ss") + "<p>Ä.</p>"
    decoded = decode(page.encode(codec), charset=header)
    assert (decoded.text, decoded.encoding, decoded.warnings) == (page, codec, ())


def test_a_contradiction_that_changes_nothing_is_not_told() -> None:
    assert decode((meta("koi8-r") + "<p>Open again.</p>").encode(), charset="iso-8859-1").warnings == ()
    warnings = decode((meta("koi8-r") + RUSSIAN).encode(), charset="iso-8859-1").warnings
    assert len(warnings) == 1
    assert warnings[0].endswith("but is valid UTF-8")


@pytest.mark.parametrize("label", ["utf-16-le", "utf-16-be", "utf-16le", "utf-32-le"])
@pytest.mark.parametrize("text", [RUSSIAN, CHINESE, JAPANESE, KOREAN, GREEK, UMLAUTS])
def test_utf16_without_a_mark_that_the_header_names(label: str, text: str) -> None:
    dump = text.replace("<p>", "").replace("</p>", "\n")
    for whole in (text, dump, dump.splitlines()[0]):
        assert decode(whole.encode(label), charset=label).text == whole


@pytest.mark.parametrize(("codec", "text"), [("cp1252", UMLAUTS * 6), ("cp1251", RUSSIAN), ("utf-8", CHINESE), ("utf-8", JAPANESE), ("utf-8", RUSSIAN)])
@pytest.mark.parametrize("end", ["", "x"])
def test_a_header_that_names_utf16_wrongly(codec: str, text: str, end: str) -> None:
    page = meta(codec) + text + end
    assert decode(page.encode(codec), charset="utf-16-le").text == page
    assert decode((text + end).encode(codec), charset="utf-16-be").text == text + end


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-32"])
def test_byte_order_mark_before_all(codec: str) -> None:
    page = meta("iso-8859-1") + UMLAUTS
    assert decode(page.encode(codec), charset="windows-1251").text == page


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark(codec: str) -> None:
    page = "<html><body>" + UMLAUTS
    assert decode(page.encode(codec)).text == page
    assert sniff_binary(page.encode(codec)) is None


@pytest.mark.parametrize("label", ["iso-8859-1", "gb2312", "windows-1251", "utf-16", "shift_jis", "nonsense", "utf-7"])
def test_valid_utf8_beats_a_wrong_declaration(label: str) -> None:
    page = meta(label) + UMLAUTS * 3
    decoded = decode(page.encode())
    assert (decoded.text, decoded.encoding) == (page, "utf-8")


def test_a_wrong_declaration_is_told() -> None:
    assert decode((meta("gb2312") + UMLAUTS * 3).encode()).warnings == ("declared as gb18030 but is valid UTF-8",)


def test_a_few_bad_bytes_are_replaced() -> None:
    decoded = decode((meta("utf-8") + UMLAUTS * 20).encode() + b"caf\xe9")
    assert decoded.text.endswith("caf�")
    assert decoded.warnings == ("1 bytes that are not utf-8 were replaced",)


SINGLE = "<h1>Brücke über die Aal gesperrt</h1><p>Über die Brücke fährt niemand mehr, sagte die Bürgermeisterin in Köln.</p>"


@pytest.mark.parametrize("declared", [meta("utf-8"), ""])
@pytest.mark.parametrize(("sound", "foreign"), [
    (SINGLE, "<p>Café bleibt für Gäste offen.</p>"), (SINGLE, "<p>Das Café – „Zum Wall“</p>"),
    (UMLAUTS * 10, UMLAUTS * 14), (UMLAUTS, "<p>le café»</p>"),
])
def test_two_encodings_in_one_page(declared: str, sound: str, foreign: str) -> None:
    decoded = decode((declared + sound).encode() + foreign.encode("cp1252"))
    assert (decoded.text, decoded.encoding) == (declared + sound + foreign, "utf-8")
    assert [warning for warning in decoded.warnings if warning.endswith(" bytes that are not utf-8 were read as windows-1252")]


@pytest.mark.parametrize(("page", "text"), [
    (UMLAUTS.encode() + "“".encode()[:2], UMLAUTS + "�"), (UMLAUTS.encode() + "“".encode()[1:] + b" x", UMLAUTS + "�� x"),
    (UMLAUTS.encode() + b"\xc3", UMLAUTS + "�"), (RUSSIAN.encode() + b"<p>\xe9</p>", RUSSIAN + "<p>�</p>"),
])
def test_what_is_left_of_a_character_is_replaced(page: bytes, text: str) -> None:
    assert decode(page).text == text


def test_declared_utf8_that_is_not() -> None:
    page = meta("utf-8") + RUSSIAN
    decoded = decode(page.encode("cp1251"))
    assert decoded.text == page
    assert decoded.warnings == ("declared as utf-8 but is not; decoded as cp1251 by detection",)


@pytest.mark.parametrize(("codec", "text"), [
    ("cp1252", UMLAUTS * 3), ("cp1251", RUSSIAN), ("koi8-r", RUSSIAN), ("gb18030", CHINESE), ("cp932", JAPANESE),
    ("cp949", KOREAN), ("cp1253", GREEK), ("cp1250", POLISH), ("iso8859-2", POLISH), ("cp1250", CZECH),
    ("iso8859-2", CZECH), ("euc_jp", JAPANESE),
])
def test_undeclared(codec: str, text: str) -> None:
    assert decode(text.encode(codec)).text == text


def test_the_language_tells_where_detection_cannot() -> None:
    page = '<html lang="tr"><p>Köprü açıldı, şimdi çok güzel.</p>'
    assert decode(page.encode("cp1254")).text == page


def test_iso_2022_jp() -> None:
    page = meta("iso-2022-jp") + JAPANESE
    assert decode(page.encode("iso2022_jp")).text == page


def test_nuls_and_lone_surrogates() -> None:
    assert decode(b"<p>a\0b</p>").text == "<p>ab</p>"
    assert clean_str("a\0b\ud83d\ude00c\ud800d") == Decoded(
        "ab😀c�d", "str", ("lone surrogates were mended", "NUL characters were removed")
    )
    assert clean_str("\ufeffplain") == Decoded("plain", "str")


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=300), st.sampled_from([None, "utf-8", "gb2312", "utf-16", "latin1", "", "\0", "hex", "é"]))
def test_no_bytes_raise(source: bytes, charset: str | None) -> None:
    decoded = decode(source, charset=charset)
    decoded.text.encode()
    assert "\0" not in decoded.text
    sniff_binary(source)
    looks_like_html(decoded.text)


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.characters(exclude_categories=()), max_size=100))
def test_no_str_raises(text: str) -> None:
    clean_str(text).text.encode()


DOUBLY = [
    ("apostrophe", "it’s"), ("quotation marks", "“Open at last”, she said"), ("dash", "open – at last"),
    ("accents", "déjà réparé"), ("umlauts", "für größere Fahrzeuge"), ("pound", "£5 million"),
    ("Cyrillic", "Мост снова открыт для движения"), ("Greek", "Η γέφυρα άνοιξε ξανά για όλους"),
]


@pytest.mark.parametrize("text", [d[1] for d in DOUBLY], ids=[d[0] for d in DOUBLY])
@pytest.mark.parametrize("codec", ["cp1252", "latin-1"])
def test_doubly_encoded(text: str, codec: str) -> None:
    # Five bytes have no character in windows-1252; browsers and publishers' systems pass them through.
    broken = "".join(
        bytes([b]).decode(codec) if codec == "latin-1" or b not in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else chr(b)
        for b in text.encode()
    )
    page = f"<p>{broken}</p>\n" * 4 + "<p>Sound – for ‘sure’.</p>"
    assert decode(page.encode()).text == f"<p>{text}</p>\n" * 4 + "<p>Sound – for ‘sure’.</p>"


def test_doubly_encoded_by_windows_1251() -> None:
    text = "Мост через реку снова открыт после ремонта"
    broken = "".join(bytes([b]).decode("cp1251") if b != 0x98 else "\x98" for b in text.encode())
    mended, count = mend_double_encoding(f"<p>{broken}</p>" * 3)
    assert (mended, count) == (f"<p>{text}</p>" * 3, 3)


SOUND = [
    "<p>L’âge d’or – « château », pâté, NÃO, SÃO, Âge, Ãngela</p>", "<p>Ñandú, ÑOÑO, ÐURÐA</p>", UMLAUTS, RUSSIAN,
    CHINESE, GREEK, POLISH, "<p>Î, â, ă, ș, ț: în România, când va fi pâine</p>", "<p>tiếng Việt âm nhạc ầ ấ</p>",
    "<p>Р. Иванов, С. Петров, «Р», С°</p>", "<p>50 °C, 5 µm, ½, © 2024, £5</p>",
]


@pytest.mark.parametrize("text", SOUND)
def test_sound_text_stays(text: str) -> None:
    assert mend_double_encoding(text * 5) == (text * 5, 0)


def test_a_sound_page_is_left_alone() -> None:
    assert not looks_doubly_encoded(UMLAUTS * 100)
    assert decode((meta("utf-8") + UMLAUTS * 3_000).encode()).warnings == ()


BINARY = [
    (b"%PDF-1.7\n%\xe2\xe3", "PDF"), (b"\x89PNG\r\n\x1a\n\0\0", "PNG image"), (b"\xff\xd8\xff\xe0\0\x10JFIF", "JPEG image"),
    (b"GIF89a\1\0", "GIF image"), (b"PK\x03\x04\x14\0", "zip archive"), (b"\x1f\x8b\x08\0", "gzip data"),
    (b"RIFF\x24\0\0\0WEBPVP8 ", "WebP image"), (b"\0\0\0\x18ftypmp42", "MP4 video"), (b"\0\0\0\x1cftypavif", "AVIF image"),
    (bytes(range(256)), "binary data"),
    (b"<html>", None), (b"", None), (b"Plain text.", None), ("Brücke".encode("latin-1"), None),
    (RUSSIAN.encode("koi8-r"), None), (CHINESE.encode("gb18030"), None), (b"BMW builds a plant", None),
    (b"MZ is a band", None), ("a".encode("utf-16"), None),
]


@pytest.mark.parametrize(("source", "name"), BINARY)
def test_sniff_binary(source: bytes, name: str | None) -> None:
    assert sniff_binary(source) == name


HTML = [
    "<!DOCTYPE html><html>", " \n\ufeff<!doctype html>", "<?xml version='1.0'?><html>", "<!-- saved --><html>",
    "<div><p>Text</p></div>", "<p>One.</p>\n<p>Two.</p>", '<article class="x">Text</article>', "<h1>Title</h1> text",
    f'<div class="{"x" * 100_000}"><p>A paragraph.</p></div>', f'\n<div style="{"x" * 50_000}">' + "Text.\n" * 50 + "<p>a</p></div>",
    "<p>" + "A long paragraph of text. " * 100 + "</p>", "Title <b>x</b> and <p>text</p> <p>more</p>", "<br>a<br>b",
]
DUMPS = [
    "", "Plain text.", "Title\n\nA paragraph.", "3 < 5 and 7 > 2", "I <3 this <very> much",
    "How to use the <p> tag\n\n" + "A paragraph about the web. " * 40,
    "<p> and <div> are tags.\n" + "They are often used by pages all over the web.\n" * 30,
    "A tutorial.\n" + "Some prose about components and how they work together in practice.\n" * 40
    + '<div className="a">\n<h1>Hi</h1>\n</div>\n' * 5,
    "From: Jane <jane@example.com>\nTo: John <john@example.com>\n\nHello.",
]


@pytest.mark.parametrize("text", HTML)
def test_html(text: str) -> None:
    assert looks_like_html(text)


@pytest.mark.parametrize("text", DUMPS)
def test_dump(text: str) -> None:
    assert not looks_like_html(text)
