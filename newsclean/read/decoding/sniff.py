"""What a source is before it is read: something that is no text at all, a page's HTML, or a plain-text dump."""
from __future__ import annotations

import re
from itertools import islice
from typing import Final

from newsclean.read.decoding.wide import is_wide, wide_codec

_SIGNATURES: Final = (
    (b"%PDF-", "PDF"), (b"\x89PNG\r\n\x1a\n", "PNG image"), (b"\xff\xd8\xff", "JPEG image"), (b"GIF87a", "GIF image"),
    (b"GIF89a", "GIF image"), (b"BM\x00\x00", "BMP image"), (b"II*\x00", "TIFF image"), (b"MM\x00*", "TIFF image"),
    (b"\x00\x00\x01\x00", "icon"), (b"PK\x03\x04", "zip archive"), (b"PK\x05\x06", "zip archive"),
    (b"\x1f\x8b", "gzip data"), (b"BZh", "bzip2 data"), (b"\xfd7zXZ\x00", "xz data"),
    (b"\x28\xb5\x2f\xfd", "zstd data"),
    (b"7z\xbc\xaf\x27\x1c", "7z archive"), (b"Rar!\x1a\x07", "RAR archive"), (b"ID3", "MP3 audio"),
    (b"OggS", "Ogg media"),
    (b"fLaC", "FLAC audio"), (b"\x1aE\xdf\xa3", "Matroska video"), (b"FLV\x01", "Flash video"), (b"wOFF", "font"),
    (b"wOF2", "font"), (b"\x00\x01\x00\x00\x00", "font"), (b"\x7fELF", "program"), (b"MZ\x90", "program"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Office document"), (b"{\\rtf", "RTF document"), (b"%!PS", "PostScript"),
    (b"SQLite format 3\x00", "SQLite database"), (b"\xca\xfe\xba\xbe", "program"), (b"CWS", "Flash file"),
)
_RIFF: Final = {b"WEBP": "WebP image", b"WAVE": "WAV audio", b"AVI ": "AVI video"}
_WIDE_MARKS: Final = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
_HEAD: Final = 65_536
_NOISE: Final = 4_096
_CONTROLS: Final = frozenset([*range(9), *range(14, 27), *range(28, 32)])  # all but white space and escape
_NO_CONTROLS: Final = bytes(byte for byte in range(256) if byte not in _CONTROLS)
_KINDS: Final = 8  # of control bytes that data has at least

# Elements whose tag at the start of a line, or closed later on, tells a page from prose that quotes a tag.
_LEADING: Final = re.compile(
    r"""\s*(?:<!doctype\s+html|<\?xml\b|<html\b|<head\b|<body\b|<!--)""", re.IGNORECASE
)
_OPENING: Final = re.compile(
    r"""\s*<(?:div|p|article|section|main|header|h[1-6]|span|table|ul|ol|meta|title|script|style|link|nav|a|img|figure|
    blockquote|center|font|noscript|iframe|form|amp-[a-z]+|b|i|em|strong|base|aside|br|hr|svg|button|footer|template|frameset)
    (?:\s[^<>]*|/)?>""",
    re.IGNORECASE | re.VERBOSE,
)
_LONG_TAG: Final = re.compile(r"[\ufeff\s\0]*(<[a-z][a-z0-9-]*)\s[^<>]{2000}", re.IGNORECASE)
_TAG: Final = re.compile(
    r"""<(/?)(html|head|body|div|p|article|section|main|header|footer|h[1-6]|span|table|tr|td|ul|ol|li|a|br|img|meta|
    title|script|style|link|nav|figure|blockquote|strong|em|b|i|font|form)(?:\s[^<>]*|/)?>""",
    re.IGNORECASE | re.VERBOSE,
)


def sniff_binary(source: bytes, *, charset: str | None = None) -> str | None:
    """The name of what the bytes are where they are no text: "PDF", "PNG image" … ; None for text.

    `charset` is the one of the HTTP header: bytes of UTF-16 look like data to whoever does not know it.
    """
    head = source[:512]
    for signature, name in _SIGNATURES:
        if head.startswith(signature):
            return name
    if head[:4] == b"RIFF":
        return _RIFF.get(head[8:12], "RIFF media")
    if head[4:8] == b"ftyp":
        return "AVIF image" if head[8:12] in (b"avif", b"avis") else "MP4 video"
    if head.startswith(_WIDE_MARKS) or is_wide(charset) or (b"\0" in head and wide_codec(source)):
        return None
    return "binary data" if _is_noise(source[:_NOISE]) else None


def _is_noise(head: bytes) -> bool:
    """Whether bytes are data: by their share of control bytes, which no charset for text writes its characters with.

    Compressed data has one in ten, of every kind. Damaged text can have its quotation marks and dashes among them,
    which are few kinds; a page can have some between its tags.
    """
    controls = head.translate(None, _NO_CONTROLS)
    if len(controls) > 0.1 * len(head) and 0 in controls:
        return True
    many = len(controls) > 0.03 * len(head) and len(set(controls)) >= _KINDS
    return many and not looks_like_html(head.decode("latin-1"))


def looks_like_html(text: str) -> bool:
    """Whether the text is a page's HTML (also a fragment of one) and not a plain-text dump.

    A dump can hold "<" and can quote tags; what it cannot have is markup throughout.
    """
    head = _bare_first_tag(text).lstrip("\ufeff \t\r\n\0")
    if "<" not in head:
        return "<" in text[_HEAD:] and _marked_up(text[_HEAD:2 * _HEAD], 120)
    if _LEADING.match(head):
        return True
    if _OPENING.match(head):
        # A dump's first line can quote a tag; the next ones then hardly have any.
        return _marked_up(head, 800) or _few_lines(head)
    return _marked_up(head, 400 if "<" in head[:300] else 120)


def _bare_first_tag(text: str) -> str:
    """The beginning of the text; where a tag with very long attributes opens it, that tag without them."""
    head = text[:_HEAD]
    found = _LONG_TAG.match(head)
    if found is None:
        return head
    end = text.find(">", found.end()) + 1
    return f"{found[1]}>{text[end:end + _HEAD]}" if end else head


def _few_lines(head: str) -> bool:
    lines = [line for line in head.splitlines() if line.strip()]
    return sum("<" in line for line in lines) * 4 >= len(lines)


def _marked_up(head: str, reach: int) -> bool:
    """Whether tags are dense, one for each `reach` characters, and both opened and closed."""
    opened = closed = 0
    for tag in islice(_TAG.finditer(head), 2_000):
        if tag[1]:
            closed += 1
        else:
            opened += 1
    tags = opened + closed
    if tags < 2 or (not closed and tags < 6):
        return False
    return tags * reach >= len(head)
