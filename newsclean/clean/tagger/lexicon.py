"""Log-odds of words: how much more often a word of a short block, or of a class name, stands inside articles."""
from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

_WORD = re.compile(r"\w+")
_CLASS_WORD = re.compile(r"[a-z]{2,}")
_WIDE = re.compile("[\u2e80-\u9fff\u0e00-\u0e7f]")
SHORT: Final = 120  # characters of a block whose words count

MEANINGS: Final = (
    ("content", r"article|body|content|story|entry|^post$|text|main|detail|paragraph|artikel"),
    ("nav", r"nav|menu|breadcrumb|header|footer|masthead|toolbar|skip|pagination|pager"),
    ("share", r"share|social|sharing|follow|facebook|twitter|whatsapp|addtoany|^sns$"),
    ("promo", r"promo|newsletter|subscri|signup|offer|banner|^cta$|donat|marketing|callout|teaser"),
    ("related", r"related|recommend|^more$|readnext|^also$|popular|trending|^most|latest|similar|outbrain|taboola"),
    ("comment", r"comment|disqus|reply|respond|discussion|reaction"),
    ("caption", r"caption|credit|legend|copyright|figure|photo|image|gallery|media"),
    ("meta", r"byline|author|^date|time|^meta|dateline|published|kicker|eyebrow|category|label"),
    ("ad", r"^ads?$|advert|sponsor|^dfp$|^gpt$|adslot|adunit"),
    ("tag", r"^tags?$|topics?|keywords?|hashtag"),
    ("bio", r"^bio$|biography|profile"),
    ("side", r"sidebar|aside|widget|^rail$|modal|popup|overlay|cookie|consent|dialog|dropdown|drawer|login"),
    ("list", r"card|^list|grid|^item|feed|slider|carousel|swiper|tile"),
    ("box", r"box|fact|^info|summary|highlight|keypoint|^faq|^toc$|expand|accordion"),
    ("title", r"title|headline|heading|standfirst|^lead$|lede|^dek$|intro|excerpt|subtitle|chapo"),
)
"""What words of class names mean, by name and pattern."""

_MEANINGS = tuple(re.compile(pattern) for _, pattern in MEANINGS)


def _any_of(alternatives: Iterable[str]) -> re.Pattern[str]:
    """One pattern of many, those of one first letter together: a fourth of the time of trying them in a row."""
    begun: dict[str, list[str]] = {}
    for alternative in alternatives:
        begun.setdefault(alternative[0], []).append(alternative[1:])
    return re.compile("|".join(f"{letter}(?:{'|'.join(rests)})" for letter, rests in sorted(begun.items())))


_ALTERNATIVES = [alternative for _, pattern in MEANINGS for alternative in pattern.split("|")]
_ANYWHERE = _any_of(alternative for alternative in _ALTERNATIVES if alternative[0] != "^").search
_AT_START = _any_of(alternative[1:] for alternative in _ALTERNATIVES if alternative[0] == "^").match


def meanings_of(word: str) -> int:
    """The meanings of a word of a class name, as bits in the order of `MEANINGS`."""
    if _ANYWHERE(word) is None and _AT_START(word) is None:
        return 0
    return sum(1 << i for i, pattern in enumerate(_MEANINGS) if pattern.search(word))


Label = tuple[float, float, int]
"""What a class attribute says: mean and lowest log-odds of its words, and their meanings as bits."""

NO_LABEL: Final[Label] = (0.0, 0.0, 0)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Two tables, word to log-odds: `words` of short blocks, `classes` of class and id names."""

    words: Mapping[str, float]
    classes: Mapping[str, float]
    known: Mapping[str, tuple[float, int]] = field(init=False, repr=False)  # class word to log-odds and meanings

    def __post_init__(self) -> None:
        """Work out the meanings of the known class words once."""
        object.__setattr__(self, "known", {w: (odds, meanings_of(w)) for w, odds in self.classes.items()})

    def of_words(self, words: Sequence[str]) -> tuple[float, float, float]:
        """Mean, lowest and highest log-odds of the words of a short text; zeros where none is known."""
        values = [odds for odds in map(self.words.get, words) if odds is not None]
        if not values:
            return 0.0, 0.0, 0.0
        return sum(values) / len(values), min(values), max(values)

    def of_label(self, label: str) -> Label:
        """What a class attribute says."""
        known, values, bits = self.known, [], 0
        for word in _CLASS_WORD.findall(label):
            said = known.get(word)
            if said is None:
                bits |= meanings_of(word)
            else:
                values.append(said[0])
                bits |= said[1]
        return (sum(values) / len(values), min(0.0, *values), bits) if values else (0.0, 0.0, bits)


def words_of(text: str) -> list[str]:
    """The words of a short text in lower case, of scripts without spaces the pairs of characters; numbers as "0"."""
    if len(text) > SHORT:
        return []
    words = _WORD.findall(text.lower())
    if not text.isascii() and _WIDE.search(text):
        return [pair for word in words for pair in (
            (word[i:i + 2] for i in range(len(word) - 1)) if len(word) > 1 else (word,))]
    return ["0" if word.isdigit() else word for word in words]


def classes_of(label: str) -> list[str]:
    """The words of a class attribute: letters only, so that generated suffixes and numbers do not count."""
    return _CLASS_WORD.findall(label)
