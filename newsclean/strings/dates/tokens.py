"""Cut a line into numbers, words, ideographs and signs, and look words up as months and weekdays."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from newsclean.strings.dates.fold import fold
from newsclean.strings.dates.months import MONTHS, WEEKDAYS
from newsclean.strings.dates.words import JALALI_MONTHS
from newsclean.strings.lazy import lazy

NUMBER: Final = 1
IDEOGRAPH: Final = 2
WORD: Final = 3
SIGN: Final = 4

# Direction marks and zero-width blanks count as blanks; the joiners inside Persian and Indic words do not.
_BLANK: Final = r"\s\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\x00"
_PUNCTUATION: Final = (
    r"!-/:-@\[-`{-\u00a0-\u00ac\u00ae-\u00bf\u00d7\u00f7\u060c\u061b\u061f\u066a-\u066d\u06d4\u0964\u2000-\u200b"
    r"\u200e-\u206f\u20a0-\u20cf\u2190-\u2bff\ufe0f\U0001f000-\U0001faff\u3001-\u3004"
    r"\u3008-\u3020\u30fb\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\ufeff"
)


@cache
def _token() -> re.Pattern[str]:
    # Compiled on first use, as importing the library should not pay for it.
    return re.compile(
        # What stands beside a year is glued to it: "May 3, 20246:01 PM", "May 3, 20245 min read", "18/03/20251204".
        r"((?:19|20)\d\d(?=\d{1,2}(?::\d\d|\s?min))|(?<=[./]\d\d[./])(?:19|20)\d\d(?=\d)|\d+)"
        r"|([\u3400-\u9fff\u3005\u3007])"
        # Thai and Lao abbreviations carry dots inside: one word.
        r"|([\u0e01-\u0e4e\u0e81-\u0ecd]+(?:\.[\u0e01-\u0e4e\u0e81-\u0ecd]+)+|[^\s\d\x00"
        + _PUNCTUATION
        + r"\u3400-\u9fff\u3005\u3007]+)"
        r"|([^" + _BLANK + r"])"
    )


_SIGNS: Final = {
    variant: plain
    for plain, variants in (
        ("/", "⁄／"),
        (".", "．。"),
        ("-", "‐‑‒–—−－"),
        (":", "："),
        (",", "，、،"),
        ("'", "’‘"),
        ("(", "（["),
        (")", "）]"),
        ("·", "•・⋅∙●"),
        ("|", "│｜¦»›"),
        ("o", "º"),
        ("a", "ª"),
    )
    for variant in variants
}
_CJK_DIGITS: Final = {char: index for index, char in enumerate("〇一二三四五六七八九")} | {"零": 0, "元": 1}

_GIVEN_NAMES: Final = frozenset({"ann", "sam"})

# The same for a name before a month: "Jane DoeMay 3".
_GLUED_MONTH: Final = lazy(r"(?<=[a-zß-ÿ])(?=[A-Z](?:[a-zß-ÿ]{2,10}|[A-Z]{2,8})\.? \d)")


def _pieces(text: str) -> Iterator[re.Match[str]]:
    begin = 0
    for cut in _GLUED_MONTH.finditer(text):
        yield from _token().finditer(text, begin, cut.start())
        begin = cut.start()
    yield from _token().finditer(text, begin)


#: Gregorian and Solar Hijri month systems.
GREGORIAN: Final = "gregorian"
JALALI: Final = "jalali"


@cache
def _first_of_several() -> frozenset[str]:
    """The first words of the months that are named by several."""
    return frozenset(name.partition(" ")[0] for name in MONTHS if " " in name)


class Line:
    """The tokens of one line as parallel lists; `word` is folded, `num` is -1 where there is no number."""

    __slots__ = ("end", "kind", "lang", "num", "region", "size", "start", "text", "word")

    def __init__(self, text: str, lang: str, region: str) -> None:
        self.text = text
        self.lang = lang
        self.region = region
        kinds: list[int] = []
        words: list[str] = []
        numbers: list[int] = []
        starts: list[int] = []
        ends: list[int] = []
        matches = _pieces(text) if _GLUED_MONTH.search(text) else _token().finditer(text)
        for match in matches:
            kind = match.lastindex or SIGN
            word = match.group()
            number = -1
            if kind == WORD:
                word = word.lower() if word.isascii() else fold(word)
            elif kind == NUMBER:
                # Longer runs of digits are never part of a date, and int() refuses huge ones.
                number = int(word) if len(word) <= 8 else -1
            else:
                word = _SIGNS.get(word, word)
            kinds.append(kind)
            words.append(word)
            numbers.append(number)
            starts.append(match.start())
            ends.append(match.end())
        self.kind, self.word, self.num, self.start, self.end = kinds, words, numbers, starts, ends
        self.size = len(self.kind)

    def is_sign(self, index: int, signs: str) -> bool:
        """Whether token `index` exists and is one of the characters of `signs`."""
        return 0 <= index < self.size and self.kind[index] == SIGN and self.word[index] in signs

    def glued(self, index: int) -> bool:
        """Whether token `index` follows the one before it without a blank."""
        return 0 < index < self.size and self.start[index] == self.end[index - 1]

    def digits(self, index: int) -> int:
        """The number of digits of token `index`, 0 when it is no number or does not exist."""
        if 0 <= index < self.size and self.kind[index] == NUMBER:
            return self.end[index] - self.start[index]
        return 0

    def skip(self, index: int, words: frozenset[str], most: int) -> int:
        """The first index from `index` on that is not in `words`, at most `most` tokens further."""
        stop = min(self.size, index + most)
        while index < stop and self.word[index] in words:
            index += 1
        return index

    def cjk_number(self, index: int) -> tuple[int, int]:
        """A number in digits or Chinese numerals at `index` -> (value, next index); (-1, index) if none."""
        if self.digits(index):
            return self.num[index], index + 1
        total, digits, after = 0, "", index
        while after < self.size and after - index < 5:
            char = self.word[after]
            if char in "十廿卅":
                total += (int(digits) if digits else 1) * {"十": 10, "廿": 20, "卅": 30}[char]
                digits = ""
            elif char in _CJK_DIGITS:
                digits += str(_CJK_DIGITS[char])
            else:
                break
            after += 1
        return (total + int(digits or "0"), after) if after > index else (-1, index)

    def month(self, index: int) -> tuple[int, int, str, bool] | None:
        """The month named at `index` -> (number, next index, calendar, sure).

        `sure` is false for names short or foreign enough to the line's language to be other words.
        """
        if index >= self.size or self.kind[index] != WORD:
            return None
        word = self.word[index]
        if word in _first_of_several() and index + 1 < self.size and self.kind[index + 1] == WORD:
            for width in (3, 2):
                joined = " ".join(self.word[index : index + width])
                if joined in MONTHS:
                    return self._sense(joined, index + width)
        if word in MONTHS:
            return self._sense(word, index + 1)
        if word in ("thang", "thg", "th") and self.digits(index + 1) in (1, 2):
            number = self.num[index + 1]
            return (number, index + 2, GREGORIAN, True) if 1 <= number <= 12 else None
        if word in JALALI_MONTHS:
            return JALALI_MONTHS[word], index + 1, JALALI, True
        return None

    def _sense(self, key: str, after: int) -> tuple[int, int, str, bool] | None:
        best, known, most = 0, False, 0
        for sense in MONTHS[key].split(";"):
            number, _, listed = sense.partition(":")
            languages = listed.split(",")
            if self.lang and self.lang in languages:
                best, known = int(number), True
                break
            if len(languages) > most:
                best, most = int(number), len(languages)
        if not known and ";" in MONTHS[key] and most < 4:
            # Czech and Croatian disagree on "listopad"; without the language it stays open.
            return None
        sure = known or (len(key) > 3 and not self.lang) or len(key) > 4
        return best, after, GREGORIAN, sure

    def weekday(self, index: int) -> int | None:
        """The weekday at `index`: 0 Monday .. 6, -1 for one that languages disagree on, None if none."""
        if not (0 <= index < self.size and self.kind[index] == WORD):
            return None
        word = self.word[index]
        # "Do 13.6." and "on 13.6.": two letters, and given names, are a weekday only with a sign after them.
        if ((len(word) <= 2 and word.isascii()) or word in _GIVEN_NAMES) and not self.is_sign(index + 1, ".,"):
            return None
        return WEEKDAYS.get(word)
