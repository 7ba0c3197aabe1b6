"""What a person's name looks like, and how a name set in capitals is written out again."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from newsclean.strings.lazy import lazy
from newsclean.strings.letters import is_cased
from newsclean.strings.names.byline_words import (
    DECLARED_GIVEN_NAMES,
    DUTCH_PARTICLES,
    GENERIC_AUTHORS,
    GENERIC_PHRASES,
    GIVEN_NAMES,
    NEWSROOM_PHRASES,
    NEWSROOM_WORDS,
    NOT_NAME_WORDS,
    NOUN_SURNAMES,
    ORGANIZATION_WORDS,
    PARTICLES,
    ROLE_WORDS,
    SURNAME_PARTICLES,
    SURNAMES,
    TITLES,
)
from newsclean.strings.names.given_names import is_given_name

_MAX_NAME: Final = 60
APOSTROPHES: Final = "'’ʼ`´‘"
_BAD: Final = lazy(r"[\d@#%&*+=<>{}\[\]\"“”„«»:：;!?…/\\|_()（）©®™•$€£]|\.\.|://")
# Last parts of compounds: "Bundesministerium", "Tierschutzverband".
_COMPOUND_ENDS: Final = (
    "ministerium", "verband", "stiftung", "verein", "gesellschaft", "gewerkschaft", "behörde", "universität", "hochschule"
)
_NUMERALS: Final = frozenset(("II", "III", "IV"))
_ABSTRACT: Final = lazy(
    r"(?:ungen|keit|keiten|heiten|ismus|itäten|tion|tions|tionen|ciones|ção|ções|zione|zioni|ments|ность|ости)$", re.IGNORECASE
)
"""Endings of nouns that are no part of anybody's name."""
_TRIM: Final = " \t\r\n,;:|·•-–—/()[]*\"“”„«»،؛、，。"
_NICKNAME: Final = lazy(r"(?<=\w )(?:\((?:[^\W\d_]+|(?:[^\W\d_]\.\s?){1,3})\)|[\"“„«‘'][^\W\d_]+[\"”“»’'])(?= \w)")
_PREFIXED: Final = lazy(r"(?:[dlo]['’]|al-|el-|an-|as-|ash-|ad-|bin-|mc|mac|de|ibn-)[^\W\d_a-z]")
_SHOUTED_PAIR: Final = lazy("[A-Z]{2,}-[A-Z][a-z]")
_GAPS: Final = lazy(r"^the\s+|[\W_]+")
_KEY_TRIM: Final = ",;\"“”„«».:()"
_ADDRESS: Final = lazy(r"\w\.(?:com|org|net|de|at|ch|co\.uk|is|it|fr|info|tv)\b")
_PAPERS: Final = frozenset(("express", "mirror", "star", "sun", "people", "mail", "times", "telegraph", "world", "sport"))
"""What stands behind "Sunday" in the name of a newspaper."""
_HANGUL_SURNAMES: Final[frozenset[str]] = frozenset(
    "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국"
)


def words_of(text: str) -> list[str]:
    """The blank-separated tokens of ``text`` with outer commas and quotes off."""
    return [word for part in text.split() if (word := part.strip(",;\"“”„«»"))]


def bare(word: str) -> str:
    """``word`` case-folded without the dots and commas around it, for look-ups."""
    low = word.strip(".,:;()").casefold()
    return low if low.isascii() else low.replace("i\u0307", "i")  # the capital İ of Turkish


def script_of(text: str) -> str:
    """The script of the first letter: "latin", "cyrillic", "greek", "han", "kana", "hangul" and so on, or ""."""
    for char in text:
        if char.isalpha():
            name = unicodedata.name(char, "").split(" ", 1)[0].casefold()
            if name.startswith("cjk"):
                return "han"
            return "kana" if name in ("hiragana", "katakana", "halfwidth") else name
    return ""


def _keys(text: str) -> list[str]:
    """The words of ``text`` as the tables have them."""
    return [word for part in text.split() if (word := part.strip(_KEY_TRIM).casefold())]


def squeezed(text: str) -> str:
    """The letters of a site's name without "the", for comparing."""
    return _GAPS.sub("", text.casefold())


def same_letters(one: str, other: str) -> bool:
    """Whether two texts have the same letters, but for "the" before them."""
    last, end = one[-1:], other[-1:]
    if last.isalnum() and end.isalnum() and last.casefold() != end.casefold():
        return False
    return squeezed(one) == squeezed(other)


def is_generic(text: str) -> bool:
    """Whether ``text`` is what a field holds when it names nobody ("admin", "Staff writer", "Редактор")."""
    return _generic(_keys(text))


def _generic(words: list[str]) -> bool:
    ours = len(words) > 1 and words[0] == "our"  # "our engineering team"
    return bool(words) and (ours or GENERIC_AUTHORS.issuperset(words) or " ".join(words) in GENERIC_PHRASES)


def is_newsroom(text: str) -> bool:
    """Whether ``text`` names a newsroom as a body ("Redaktion Politik", "News Desk")."""
    return _newsroom(_keys(text))


def _newsroom(words: list[str]) -> bool:
    return 0 < len(words) <= 6 and (
        not NEWSROOM_WORDS.isdisjoint(words) or " ".join(words) in NEWSROOM_PHRASES
        or any(word.endswith(("redaktion", "编辑部", "編集部", "編輯部", "뉴스팀", "취재팀")) for word in words)
    )


def looks_like_organization(text: str) -> bool:
    """Whether ``text`` holds a word only bodies have in their names ("University", "Zeitung")."""
    return _organization(text, _keys(text))


def _organization(text: str, words: list[str]) -> bool:
    return 0 < len(words) <= 10 and (
        not ORGANIZATION_WORDS.isdisjoint(words)
        or any(word.endswith(_COMPOUND_ENDS) for word in words)
        or _newsroom(words)
        or ("." in text and _ADDRESS.search(text.casefold()) is not None)
    )


def looks_like_role(text: str) -> bool:
    """Whether ``text`` holds a job word ("Political Editor", "корреспондент")."""
    return not ROLE_WORDS.isdisjoint([bare(word) for word in text.replace("/", " ").split()])


def _cased_person(words: list[str], *, surname_free: bool = False) -> bool:
    core = [
        (word, low) for number, word in enumerate(words)
        if ((low := bare(word)) not in TITLES or (number and is_surname_too(words[number - 1 :]))) and word not in _NUMERALS
    ]
    names = 0
    for position, (word, _) in enumerate(core):
        last = position == len(core) - 1
        if not last and (word in PARTICLES or (position and word.casefold() in PARTICLES)):
            continue
        first = word.lstrip(APOSTROPHES)[:1]
        if word.endswith(("'s", "’s", "'S", "’S", "-based")) or ("-" in word and _SHOUTED_PAIR.match(word)) or (
            len(word) > 6 and _ABSTRACT.search(word) and word.casefold() not in NOUN_SURNAMES
        ):
            return False
        capital = first.isalpha() and first == first.upper()
        # A lower-case prefix joined to a capital is a name too: "d'Arcy", "al-Haddad", "deVries".
        prefixed = position > 0 and _PREFIXED.match(word) is not None
        if (not capital or _is_everyday(core, position, surname_free)) and not prefixed:
            return False
        names += 1
    if not 2 <= names <= 5 or len(core) > 7 or core[-1][0][-1:].isdigit():
        return False
    return any(len(low) > 1 for _, low in core)


def is_surname_too(words: list[str]) -> bool:
    """Whether a given name and a word that is a title, job or body elsewhere are all the words ("Ann Lord")."""
    return len(words) == 2 and words[1].istitle() and words[1].casefold() in SURNAMES and is_given_name(words[0])


def _is_everyday(core: list[tuple[str, str]], position: int, surname_free: bool) -> bool:
    """Whether a word of a phrase is an everyday one, and at its place neither a surname nor a given name."""
    (word, low), last = core[position], position == len(core) - 1
    if low not in NOT_NAME_WORDS or _is_initial(word):
        return False
    if last:
        return not ((surname_free and position) or _behind_particle([word for word, _ in core]))
    given = low in (DECLARED_GIVEN_NAMES if surname_free else GIVEN_NAMES)
    return not (given and (not position or is_given_name(core[position - 1][0])))


def _is_initial(word: str) -> bool:
    """Whether a word is an initial, which in some languages is a word, too ("И. Петров", "О. Гнатюк")."""
    return len(word) == 2 and word[1] == "." and word[0].isupper()


def _behind_particle(words: list[str], particles: frozenset[str] = SURNAME_PARTICLES) -> bool:
    """Whether the last word is a surname by the particles before it, and a given name before these ("Jan van der Meer")."""
    if len(words) < 3 or words[-2].casefold() not in particles or not words[-1][:1].isupper():
        return False
    dutch = len(words) > 3 and words[-3].casefold() == "van" and words[-2].casefold() in ("der", "den")
    return dutch or is_given_name(words[0])


def _caseless_person(words: list[str], script: str) -> bool:
    text = "".join(words)
    if script in ("han", "kana"):
        return False
    if script == "hangul":
        surname = len(words) == 1 and len(text) == 3 and text[0] in _HANGUL_SURNAMES
        return surname and not text.endswith(("자", "부", "팀"))
    if any(bare(word) in NOT_NAME_WORDS or len(word) > 14 for word in words):
        return False
    # A given name does not begin with the article, nor any part of a name with a preposition joined to it.
    joined = any(word.startswith(("بال", "لل", "وال")) for word in words)
    if script == "arabic" and (words[0].startswith("ال") or joined):
        return False
    if script == "hebrew" and (words[0].startswith("ה") and len(words[0]) > 4):
        return False
    return 2 <= len(words) <= 4 and all(len(word) > 1 for word in words)


_ARTICLES: Final = frozenset(("la", "le", "el", "los", "les", "die", "der", "das"))
WHOSE: Final = frozenset(("da", "do", "das", "dos", "dal", "dalla", "del", "della", "du", "des"))
"""What stands between a person and a paper or an agency ("da Agência Serrana"), and no name begins with in small letters."""


def looks_like_person(text: str) -> bool:
    """Whether ``text``, standing alone, is the name of one person.

    Two to five name tokens, capitalised where the script has case, particles allowed; no digits, job words,
    newsrooms, bodies or everyday words. A bare Chinese or Japanese word is never taken for a name, nor is a
    bare single word: those need a lead word, which is `parse_byline`'s business.
    """
    text = text.strip(_TRIM)
    if not text.replace(" ", "").isalpha():
        text = _NICKNAME.sub("", text)
        if _BAD.search(text) or text.count(",") > 1:
            return False
    if not 3 <= len(text) <= _MAX_NAME:
        return False
    words = words_of(text)
    if len(words) > 8:
        return False
    if is_cased(text):
        if len(words) < 2 or (words[-1].endswith(".") and len(bare(words[-1])) > 3):
            return False
        if not is_cased(words[0]) or script_of(text) in ("han", "kana", "hangul"):
            return False  # "م GST": no name goes on in another script
        if words[0].casefold() in _ARTICLES or words[0] in WHOSE or not _cased_person(words):
            return False
    elif not _caseless_person(words, script_of(text)):
        return False
    keys = _keys(text)
    if _behind_particle(words, DUTCH_PARTICLES):
        keys, text = keys[:-1], text.rsplit(maxsplit=1)[0]  # a surname, whatever it means: "Laurens van der Post"
    return not (_generic(keys) or _organization(text, keys) or looks_like_role(text))


def _names_too(words: list[str]) -> bool:
    """Whether the first of several words is an everyday word that is a given name too ("Una Petrie")."""
    return len(words) > 1 and bare(words[0]) in DECLARED_GIVEN_NAMES and words[1].casefold() not in _PAPERS


def is_declared_person(text: str) -> bool:
    """Whether ``text`` can be a person's name where a field or lead word already says that a name stands here.

    Single names, names of two to five Han or Hangul characters and spaced Japanese names pass as well.
    """
    text = text.strip(_TRIM)
    if looks_like_person(text) or is_surname_too(text.split()):
        return True
    if not 2 <= len(text) <= _MAX_NAME or _BAD.search(text) or is_generic(text) or looks_like_organization(text):
        return False
    script = script_of(text)
    words = words_of(text)
    if script in ("han", "kana", "hangul"):
        size = len("".join(words))
        return 2 <= size <= (12 if "・" in text or "·" in text or script == "kana" else 6) and not looks_like_role(text)
    if looks_like_role(text) or len(words) > 5:
        return False
    if len(words) == 2 and words[0][:1].isupper() and bare(words[0]) in TITLES:
        words = words[1:]
    # Everyday words are surnames too ("Jane Page"), so where names are declared the last of a few may be one.
    checked = words[:-1] if 2 <= len(words) <= 3 and words[-1].istitle() else words
    checked = checked[1:] if _names_too(words) else checked
    if any(bare(word) in NOT_NAME_WORDS and not _is_initial(word) for word in checked):
        return False
    if len(words) == 1:
        shouted_short = words[0].isupper() and len(words[0]) <= 4
        return len(text) > 2 and words[0][:1].isalpha() and not words[0].islower() and not shouted_short
    if not is_cased(text):
        return len(words) <= 4
    return _cased_person(words, surname_free=checked is not words)
