"""Bytes to text: which encoding a page is in, and the repair of what its publisher broke.

The order is: byte order mark, the charset of the HTTP header, the charset that the page declares, UTF-8 if it is
valid, and only then detection. Bytes that form valid UTF-8 outside ASCII are UTF-8 whatever is declared, because
no other text looks like that by chance. A header that says windows-1252 (or ISO-8859-1, which is read as that) yields
to the page: servers and clients name it where they know nothing. Nothing here raises because of the bytes.
"""
from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import Final

from newsclean.read.decoding.damaged import decode_damaged, mostly_utf8
from newsclean.read.decoding.detect import detect
from newsclean.read.decoding.encodings import codec_for
from newsclean.read.decoding.mojibake import mend_double_encoding
from newsclean.read.decoding.wide import is_wide, wide_codec

_HEAD: Final = 4096
_SAMPLE: Final = 20_000
_DEFAULT: Final = "cp1252"
_FEW_BAD: Final = 0.02  # of the non-ASCII bytes: below it a declared UTF-8 page is damaged, above it mislabelled

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_MULTIBYTE: Final = frozenset({"gb18030", "cp949", "cp932", "big5hkscs", "euc_jp"})

_META_CHARSET: Final = re.compile(
    rb"""<meta\b[^>]{0,300}?charset\s*=\s*["']?\s*([a-zA-Z0-9_:.\-]+)|<\?xml\b[^>]{0,200}?encoding=["']([\w:.\-]+)""",
    re.IGNORECASE,
)
_NON_ASCII: Final = re.compile(rb"[\x80-\xff]+")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a page, the Python name of its encoding, and what had to be mended on the way.

    `utf8` is the source itself where it is the text in UTF-8, which then need not be encoded again.
    """

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()
    utf8: bytes | None = None


def decode(source: bytes, *, charset: str | None = None) -> Decoded:
    """Decode a page's bytes; `charset` is the one of the HTTP header, where it is known."""
    text, encoding, warnings = _decode(source, charset)
    # Searched in the bytes: in a wide str every character has a zero byte, and the search crawls.
    text, more = _mended(text, b"\0" in source)
    warnings += more
    as_is = encoding == "utf-8" and not warnings and not source.startswith(codecs.BOM_UTF8)
    return Decoded(text, encoding, warnings, source if as_is else None)


def clean_str(text: str) -> Decoded:
    """Mend a text that came decoded: lone surrogates, NULs, doubly encoded stretches, a leading BOM."""
    warnings: tuple[str, ...] = ()
    text = text.removeprefix("\ufeff")
    try:
        nul = b"\0" in text.encode("utf-8")
    except UnicodeEncodeError:
        # Halves of a pair that stand side by side are one character; a half alone is none.
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        warnings, nul = ("lone surrogates were mended",), "\0" in text
    text, more = _mended(text, nul)
    return Decoded(text, "str", warnings + more)


def _mended(text: str, nul: bool) -> tuple[str, tuple[str, ...]]:
    warnings: tuple[str, ...] = ()
    if nul and "\0" in text:
        text = text.replace("\0", "")
        warnings += ("NUL characters were removed",)
    text, mended = mend_double_encoding(text)
    if mended:
        warnings += (f"{mended} stretches of doubly encoded text were mended",)
    return text, warnings


def _decode(source: bytes, charset: str | None) -> tuple[str, str, tuple[str, ...]]:
    for bom, name in _BOMS:
        if source.startswith(bom):
            text, lost = _lenient(source[len(bom):], name)
            return text, name, (f"bytes that are not {name} were replaced",) if lost else ()
    if b"\0" in source[:_HEAD] and not is_wide(charset) and (wide := wide_codec(source)):
        return source.decode(wide, "replace"), wide, ()
    declared, said = _declaration(source, charset)
    text, encoding, warnings = _as_declared(source, declared)
    return text, encoding, (said, *warnings) if said and encoding == declared else warnings


def _declaration(source: bytes, charset: str | None) -> tuple[str | None, str]:
    """The encoding that header or page declare; what is to be said where the page's is taken against the header's."""
    header, own = codec_for(charset), _declared(source[:_HEAD])
    if header == _DEFAULT and own and own not in ("utf-8", header) and _fits(source, own):  # UTF-8 tells itself
        return own, f"the header's charset is {header}, the page's own {own} was taken"
    return header or own, ""


def _as_declared(source: bytes, declared: str | None) -> tuple[str, str, tuple[str, ...]]:
    try:
        text = source.decode("utf-8")
    except UnicodeDecodeError:
        return _not_utf8(source, declared)
    if declared in (None, "utf-8"):
        return text, "utf-8", ()
    return _contradicted(source, text, declared or "utf-8")


def _contradicted(source: bytes, text: str, declared: str) -> tuple[str, str, tuple[str, ...]]:
    """Valid UTF-8 that is declared as something else."""
    if is_wide(declared):
        if "\0" in text[:200]:
            decoded, _ = _lenient(source, declared)
            return decoded, declared, ()
        return text, "utf-8", ()
    if text.isascii():
        if declared.startswith(("iso2022", "hz")) and (b"\x1b" in source or b"~{" in source):
            decoded, _ = _lenient(source, declared)
            return decoded, declared, ()
        return text, "utf-8", ()
    if declared in _MULTIBYTE and len(text) < 400 and len(_NON_ASCII.findall(source)) < 4:
        # A few characters of an East Asian encoding can be valid UTF-8 by chance.
        decoded, lost = _lenient(source, declared)
        if not lost:
            return decoded, declared, ()
    return text, "utf-8", (f"declared as {declared} but is valid UTF-8",)


def _not_utf8(source: bytes, declared: str | None) -> tuple[str, str, tuple[str, ...]]:
    if declared and declared != "utf-8" and not is_wide(declared):
        text, lost = _lenient(source, declared)
        if lost == 0:
            return text, declared, ()
        if lost <= max(3, _FEW_BAD * _non_ascii(source)):
            return text, declared, (f"{lost} bytes that are not {declared} were replaced",)
    if declared and is_wide(declared) and (wide_text := _as_wide(source, declared)) is not None:
        return wide_text, declared, ()
    text = source.decode("utf-8", "replace")
    lost = text.count("\ufffd")
    # One broken letter in an English page proves nothing either way.
    damaged = declared == "utf-8" and lost <= max(1, _FEW_BAD * _non_ascii(source))
    if damaged or mostly_utf8(source, text, lost):
        text, said = decode_damaged(source, text)
        return text, "utf-8", (said,)
    own = _declared(source[:_HEAD])
    if own and own not in ("utf-8", _DEFAULT, declared) and _fits(source, own):
        return source.decode(own), own, (f"declared as {declared} but is not; the page's own {own} was taken",)
    guess = detect(source)
    text, _ = _lenient(source, guess)
    said = f"declared as {declared} but is not; " if declared else "no encoding declared; "
    return text, guess, (f"{said}decoded as {guess} by detection",)


def _fits(source: bytes, codec: str) -> bool:
    try:
        source.decode(codec)
    except UnicodeDecodeError:
        return False
    return True


def _as_wide(source: bytes, codec: str) -> str | None:
    """The text in the header's encoding of two or four bytes a character; None where the bytes are not in it.

    Most other text can be decoded so by chance, but has spaces with no zero beside them.
    """
    sample = source[:_SAMPLE]
    if sample.count(b" ") > sample.count(0) + 0.05 * len(sample):
        return None
    try:
        return source.decode(codec)
    except UnicodeDecodeError:
        return None


def _declared(head: bytes) -> str | None:
    if b"charset" not in head and b"<?xml" not in head and b"CHARSET" not in head.upper():
        return None
    for found in _META_CHARSET.finditer(head):
        if codec := codec_for((found[1] or found[2]).decode("ascii", "ignore")):
            # Whoever can read the meta tag as ASCII is not reading UTF-16.
            return "utf-8" if is_wide(codec) else codec
    return None


def _lenient(source: bytes, codec: str) -> tuple[str, int]:
    """The text with bad bytes replaced, and how many were; windows-1252 keeps its five unused bytes as controls."""
    try:
        return source.decode(codec), 0
    except UnicodeDecodeError:
        text = source.decode(codec, "replace")
        return text, text.count("\ufffd")


def _non_ascii(source: bytes) -> int:
    return len(source) - len(source.translate(None, _HIGH))


_HIGH: Final = bytes(range(0x80, 0x100))
