"""The encoding of bytes that say nothing usable about it."""
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsclean.read.decoding.encodings import codec_for
from newsclean.strings.languages import frequent_words

_HEAD: Final = 4096
_SAMPLE: Final = 12_000
_LOOK: Final = 400_000
_DETECT: Final = 4_000  # the detector is slow, and more text hardly changes its mind
_LATIN: Final = ("cp1252", "cp1250", "iso8859-2", "cp1254", "cp1257")

# The legacy encoding that browsers assume for a page's language when nothing else tells.
_BY_LANGUAGE: Final = {
    **dict.fromkeys(("ru", "uk", "bg", "be", "mk", "sr", "kk", "ky", "tg", "tt", "mn"), "cp1251"),
    **dict.fromkeys(("pl", "cs", "sk", "hu", "sl", "hr", "ro", "bs", "sq"), "cp1250"),
    **dict.fromkeys(("et", "lt", "lv"), "cp1257"),
    **dict.fromkeys(("ar", "fa", "ur", "ku"), "cp1256"),
    "el": "cp1253", "tr": "cp1254", "az": "cp1254", "he": "cp1255", "vi": "cp1258", "th": "cp874", "ja": "cp932",
    "ko": "cp949", "zh": "gb18030",
}

_HTML_LANG: Final = re.compile(rb"""<html\b[^>]{0,400}?\blang\s*=\s*["']?([a-zA-Z]{2,3})""", re.IGNORECASE)
_SCRIPT: Final = re.compile(rb"<(script|style)\b", re.IGNORECASE)
_MARKUP: Final = re.compile(rb"<[^<>]*>|[\x00-\x20]+")
# Signs that no word has inside: a letter of another encoding.
_WITHIN_WORD: Final = re.compile(r"(?<=[^\W\d_])[¶±¦¼¾¹³²º¿ª¬¯\x80-\x9f](?=[^\W\d_])")
_NON_ASCII: Final = re.compile(rb"[\x80-\xff]+")


def detect(source: bytes) -> str:
    """The legacy encoding that the bytes are most likely in."""
    import chardet  # only the rare page without a usable declaration pays for it

    sample = _sample(source)
    expected = _expected(source)
    found = chardet.detect(sample[:_DETECT])
    codec = codec_for(found.get("encoding"))
    confidence = found.get("confidence") or 0.0
    if expected and expected not in _LATIN and (codec is None or confidence < 0.8 or codec in _LATIN):
        return expected
    if expected in _LATIN and (codec is None or codec in _LATIN or confidence < 0.8):
        return _latin(sample, expected)
    if codec is None or codec in _LATIN or codec == "utf-8" or confidence < 0.2:
        return _latin(sample, codec if codec in _LATIN else "cp1252")
    return codec


def _latin(sample: bytes, guess: str | None) -> str:
    """Of the encodings for Latin letters the one in which most frequent words appear; of equals the guess."""
    first = guess or "cp1252"
    hits: dict[str, int] = {}
    for codec in (first, *_LATIN):
        text = sample.decode(codec, "replace")
        hits[codec] = frequent_words(text) - len(_WITHIN_WORD.findall(text))
    best = max(hits, key=lambda codec: hits[codec])
    return best if hits[best] > hits[first] + 1 else first


def _sample(source: bytes) -> bytes:
    """The words with bytes outside ASCII and their neighbours: markup and scripts would drown them."""
    plain = _MARKUP.sub(b" ", b" ".join(_outside_scripts(source[:_LOOK])))
    first = _NON_ASCII.search(plain)
    start = max(0, first.start() - 100) if first else 0
    return plain[start:start + _SAMPLE]


def _outside_scripts(source: bytes) -> Iterator[bytes]:
    at = 0
    while found := _SCRIPT.search(source, at):
        yield source[at:found.start()]
        at = source.find(b"</" + found[1], found.end())
        if at < 0:
            return
    yield source[at:]


def _expected(source: bytes) -> str | None:
    found = _HTML_LANG.search(source[:_HEAD])
    return _BY_LANGUAGE.get(found[1].decode("ascii").lower()) if found else None
