"""Names of encodings as browsers understand them."""
from __future__ import annotations

import codecs
from typing import Final

# What browsers understand by a label (WHATWG Encoding), where it differs from the codec of that name.
_LABELS: Final = {
    **dict.fromkeys(("ascii", "us-ascii", "latin1", "latin-1", "l1", "iso-8859-1", "iso8859-1", "iso88591", "cp819",
                     "iso_8859-1", "ansi", "windows-1252", "cp1252", "x-cp1252", "ansi_x3.4-1968"), "cp1252"),
    **dict.fromkeys(("iso-8859-9", "iso8859-9", "latin5", "windows-1254"), "cp1254"),
    **dict.fromkeys(("iso-8859-11", "tis-620", "windows-874", "dos-874"), "cp874"),
    **dict.fromkeys(("gb2312", "gbk", "gb_2312-80", "x-gbk", "chinese", "gb18030", "cp936", "gb-2312", "euc-cn"),
                    "gb18030"),
    **dict.fromkeys(("ks_c_5601-1987", "ks_c_5601", "euc-kr", "euckr", "windows-949", "korean", "ksc5601", "uhc"),
                    "cp949"),
    **dict.fromkeys(("shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "windows-31j", "ms932"), "cp932"),
    **dict.fromkeys(("big5", "big5-hkscs", "cn-big5", "x-x-big5", "big-5"), "big5hkscs"),
    **dict.fromkeys(("utf8", "utf-8", "utf_8", "unicode-1-1-utf-8", "x-unicode20utf8", "utf-8-sig", "utf8mb4",
                     "unicode", "utf"), "utf-8"),
    **dict.fromkeys(("iso-8859-8-i", "iso-8859-8", "logical", "visual"), "iso8859-8"),
    **dict.fromkeys(("x-mac-cyrillic", "x-mac-ukrainian"), "mac_cyrillic"),
    "macintosh": "mac_roman", "x-mac-roman": "mac_roman",
    "x-euc-jp": "euc_jp", "koi8-ru": "koi8_u", "win-1251": "cp1251", "windows1251": "cp1251", "cp-1251": "cp1251",
}


def codec_for(label: str | None) -> str | None:
    """The Python codec for a label as browsers read it; None where there is none for text."""
    if not label:
        return None
    name = label.strip().strip("\"'").lower()
    if name in _LABELS:
        return _LABELS[name]
    try:
        found = codecs.lookup(name)
    except (LookupError, ValueError):
        return None
    if not getattr(found, "_is_text_encoding", True) or name in ("utf-7", "idna", "punycode", "undefined", "mbcs"):
        return None
    return _LABELS.get(found.name, found.name)
