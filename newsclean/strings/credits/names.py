"""What a credit names: an agency or another source of pictures, an archive, a person, a paper."""

from __future__ import annotations

from functools import cache
from typing import Final

from newsclean.strings.credits import shapes
from newsclean.strings.credits.words import PICTURE_SOURCES
from newsclean.strings.language_words import LATIN_WORDS
from newsclean.strings.names.agencies import AGENCY_WORDS, WRAP, agency_core, is_agency
from newsclean.strings.names.byline_words import PARTICLES
from newsclean.strings.names.persons import looks_like_person

_SOURCES: Final = frozenset(source.casefold() for source in PICTURE_SOURCES)
_KNOWN_WORDS: Final = AGENCY_WORDS | {word.strip(WRAP) for source in _SOURCES for word in source.split()}
_RESERVED: Final = ("DR", "D.R.")  # "droits réservés": whose rights they are is not said
_MAX_CREDIT: Final = 160
_MAX_CREDIT_WORDS: Final = 16
_MIN_TELLING: Final = 3  # words of a caption that can be told from a name
_OF_BODIES: Final = frozenset(
    "of for the and a an as at by pour par sans et les aux au à un une para por con sem um uma os i de die das für und "
    "per con dei delle alla voor och på for och via is to".split()
)
_ENGLISH_JOINTS: Final = ("the", "of", "for", "and", "in", "on", "at", "to")
_NAME_JOINTS: Final = frozenset(("عبد", "بن", "أبو", "ابو", "آل", "בן", "בר", "सिंह", "कुमार"))
ENDS_BRACKET: Final = (")", "]", "）", "】", "}")


def is_short(credit: str) -> bool:
    """Whether a text is no longer than credits are."""
    return len(credit) <= _MAX_CREDIT and _word_count(credit) <= _MAX_CREDIT_WORDS


def _word_count(text: str) -> int:
    return len(text.split())


def is_source(piece: str) -> bool:
    """Whether one piece of a credit is an agency, archive or source of pictures."""
    core = piece.strip(" .()[]").casefold()
    if core in _SOURCES or agency_core(piece) is not None or piece.strip(" ()[]") in _RESERVED:
        return True
    core = shapes.SOURCE_EDGE.sub("", core)
    return core in _SOURCES or agency_core(core) is not None or (len(core) <= 5 and agency_core(core.upper()) is not None)


def _has_known_word(text: str) -> bool:
    """Whether a word of a text stands in the name of an agency, an archive or a source of pictures."""
    return not _KNOWN_WORDS.isdisjoint([word.strip(WRAP).casefold() for word in shapes.WORD.findall(text)])


def is_credit(text: str) -> bool:
    """Whether ``text`` without any label is a credit: an agency, or names and sources parted by slashes or "via"."""
    text = text.strip(" .")
    if not text or len(text) > 120 or ("/" not in text and not _has_known_word(text)):
        return False
    if shapes.SENTENCES.search(text):
        return False
    if is_source(text) or is_agency(text):
        return True
    pieces = [piece for piece in shapes.PIECES.split(text) if piece]
    known = [is_source(piece) for piece in pieces]
    slashed = [piece.strip() for piece in text.split("/")]
    if len(slashed) == 2 and looks_like_person(slashed[0]) and is_proper(slashed[1]) and len(slashed[1].split()) <= 4:
        return True
    if len(slashed) == 2 and slashed[0].isupper() and 3 <= len(slashed[0]) <= 40 and looks_like_person(slashed[1]):
        return True  # "EXAMPLE PRESS/Jane Doe"
    if len(slashed) == 2 and shapes.SITE.fullmatch(slashed[0]) and looks_like_person(slashed[1]):
        return True  # "example.com/Jane Doe"
    if len(pieces) < 2 or not any(known):
        return False
    return all(
        known[number] or looks_like_person(piece) or (_word_count(piece) <= 4 and piece[:1].isupper() and "/" in text)
        or shapes.HANDLE.fullmatch(piece) is not None
        for number, piece in enumerate(pieces)
    )


def is_for_paper(text: str) -> bool:
    """Whether a text names who took a picture for whom: "Jane Doe for The Example"."""
    who, whom = text.partition(" for ")[::2]
    return len(whom.split()) > 1 and looks_like_person(who) and is_proper(whom)


def is_proper(text: str) -> bool:
    """Whether a short text reads as a name of somebody or a body: "Example Trust", "Jane Doe for The Example"."""
    words = text.split()
    names = [word for word in words if word not in ("for", "via", "of", "für", "de", "von", "and", "und", "&", "/")]
    return 0 < len(names) <= 6 and text[-1:] not in ".!?…:" and all(
        word.strip("'’\"(")[:1].isupper() for word in names
    ) and not shapes.DIGIT.search(text)


def photographer(text: str) -> str | None:
    """Who is named right behind the word for a picture, an agency perhaps behind that ("Photo Ann Lee. AFP"), or before the
    word for what they do ("Ann Lee Photography")."""
    if (found := shapes.TRADE.match(text)) is not None and looks_like_person(found[1]):
        return text
    found = shapes.COURTESY_NAME.match(text)
    if found is not None and is_proper(found[1]):
        return found[1]
    found = shapes.PHOTO_NAME.match(text)
    if found is None or not (looks_like_person(found[1]) or is_source(found[1])) or (found[2] and not is_source(found[2])):
        return None
    return text[found.start(1) :]


def tells_more(text: str, credit: str) -> bool:
    """Whether what a stroke parts from a credit is a caption and no name: "Waves in the harbour", "ميناء رأس الصدف"."""
    words = text.split()
    if not text[:1].isalpha() or text[0].islower() or _has_known_word(text):
        return False
    if text.upper() == text.lower():
        return len(words) >= _MIN_TELLING and _NAME_JOINTS.isdisjoint(words)
    if looks_like_person(text):
        return False
    if "/" in credit:
        return len(words) > 1  # agency and photographer: nobody is missing
    if len(words) < _MIN_TELLING:
        return False
    small = [word for word in words if word.islower() and word not in _ENGLISH_JOINTS]
    return not _little_words().isdisjoint(words) or ("the" in words and bool(small))


@cache
def _little_words() -> frozenset[str]:
    """Little words of all languages but those that stand in names of persons and bodies, too."""
    return frozenset(word for words in LATIN_WORDS.values() for word in words.split()) - PARTICLES - _OF_BODIES


def is_body(credit: str) -> bool:
    """Whether what a stroke parts from a whole sentence is the name of a paper or the like, and no button."""
    return 2 <= _word_count(credit) <= 5 and is_proper(credit) and not shapes.INVITES.match(credit)


def is_archive(text: str) -> bool:
    """Whether a text names an archive: "Archives municipales", "Stadtarchiv Hafenstadt", "City Archives"."""
    words = text.split()
    return 0 < len(words) <= 4 and text[:1].isupper() and any(shapes.ARCHIVE.search(word) for word in (words[0], words[-1]))


def says_what(text: str) -> bool:
    """Whether a caption ends in brackets that tell what kind of picture it is, not whose: "A flag. (File photo)"."""
    text = text.rstrip(" .。")
    if not text.endswith(ENDS_BRACKET):
        return False
    match = shapes.BRACKETS.search(text)
    return match is not None and shapes.NOTE.fullmatch(text[match.start():].strip(" ()[]（）【】{}")) is not None
