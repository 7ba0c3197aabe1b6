"""UTF-8 with foreign bytes in it: a page pasted together from two encodings, or one that was cut inside a character."""
from __future__ import annotations

import codecs
import re
from typing import Final

_RUN: Final = re.compile(rb"[\x80-\xff]+")
_LATIN_END: Final = "\u0250"  # behind the letters of Latin alphabets
_PUNCTUATION: Final = "\u2000"  # the first of the general punctuation, which every script uses
_PUNCTUATION_END: Final = "\u2100"
_PUNCTUATION_LEADS: Final = b"\xe2\xef\xf0"  # of what has three or four bytes on a page of Latin letters, emoji too
_ERRORS: Final = "newsclean.windows-1252"


def mostly_utf8(source: bytes, text: str, lost: int) -> bool:
    """Whether bytes that are no valid UTF-8 are UTF-8 all the same; `text` is them decoded, `lost` characters replaced.

    Either sound characters outnumber the lost ones by far, or most bytes outside ASCII stand in runs that are sound
    from end to end: legacy text has hardly any such run by chance, and text of two encodings has them in plenty.
    """
    if not lost or len(text) - len(text.encode("ascii", "ignore")) - lost > 8 * lost:
        return True
    runs = _RUN.findall(source)
    sound = sum(len(run) for run in runs if _is_sound(run))
    broken = sum(map(len, runs)) - sound
    return sound >= broken and sound > 2


def _is_sound(run: bytes) -> bool:
    return "\ufffd" not in run.decode("utf-8", "replace")


def decode_damaged(source: bytes, text: str) -> tuple[str, str]:
    """The text of damaged UTF-8, and what is to be said of it; `text` is it decoded with what is lost replaced.

    In a page of Latin letters a foreign byte that stands alone is read as windows-1252; all others are replaced.
    """
    lost = text.count("\ufffd")
    if _is_latin(text):
        text = source.decode("utf-8", _ERRORS)
    left = text.count("\ufffd")
    said = [f"{lost - left} bytes that are not utf-8 were read as windows-1252"] if lost > left else []
    if left:
        said.append(f"{left} bytes that are not utf-8 were replaced")
    return text, "; ".join(said)


def _is_latin(text: str) -> bool:
    """Whether most characters outside ASCII are letters of Latin alphabets; so it is where there are none."""
    others = [char for char in text if char > "\x7f" and not _PUNCTUATION <= char < _PUNCTUATION_END]
    foreign = sum(char >= _LATIN_END and char != "\ufffd" for char in others)
    return 2 * foreign <= len(others)


def _singly(error: UnicodeError) -> tuple[str, int]:
    """The handler of decoding errors: a lone byte of windows-1252, or a replacement for what is left of a character."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    source, start, end = error.object, error.start, error.end
    beside = source[max(0, start - 1):start] + source[end:end + 1]
    if end - start > 1:
        cut = source[start] in _PUNCTUATION_LEADS
    elif source[start] < 0xC0:  # a quotation mark or a dash by itself, or the last bytes of a character
        cut = any(0x80 <= byte < 0xC0 for byte in beside)
    else:
        cut = end == len(source)
    return "\ufffd" if cut else source[start:end].decode("cp1252", "replace"), end


codecs.register_error(_ERRORS, _singly)
