"""What stands among a page's keywords and is no topic: its headline, words of the site, values that steer a system."""
from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from newsclean.fields.layout import is_dense
from newsclean.fields.section import NOT_A_SECTION
from newsclean.page import Page
from newsclean.strings.letters import letters_of
from newsclean.strings.list_lines import stands_for_time

# Values by which a system steers itself; a reader's topic has neither colons nor underscores at such places.
_INTERNAL: Final = re.compile(
    r"[\w-]+(?::[\w-]+)+|[a-z]+(?:_[a-z0-9]+)+|[A-Z]{2}_.*|\d+|\(\d+\)|.*://.*|/.*|\[.*\]|[\W_]+|null|undefined|none|array|"
    r"(?:day|time|(?:page|article|content|post|story)[ -]?type|type|template|word[ -]?count|wc|length|partner|language|"
    r"edition|channel|brand|layout|author)\s*:.*",
    re.IGNORECASE,
)
_EVERY_STORY: Final = NOT_A_SECTION | frozenset({
    "news", "breaking news", "latest news", "top news", "headlines", "front-page", "homepage", "nachrichten",
    "aktuelle nachrichten", "aktuelle meldungen", "meldungen", "noticias", "noticias de hoy", "noticias hoy",
    "notícias", "actualités", "notizie", "nieuws", "nyheter", "wiadomości", "aktualności", "newsy", "новости", "новини",
    "свежие новости", "ειδήσεις", "haberler", "haber", "berita", "أخبار", "新闻", "新聞", "ニュース", "뉴스",
})
_HEADLINE: Final = 5  # words of a headline, which is no name; letters in twice as many where words have no blanks
_RUN: Final = 4  # words of the headline in its order: whoever chose topics has not chosen these
_MOST: Final = 0.6  # of the headline
_MANY: Final = 10  # keywords
_FEW: Final = 0.1  # of them
_STORY: Final = 500  # characters, of a story that can hold some of them
_STEM: Final = 4  # letters at least
_ENDING: Final = 2
_SMALL: Final = 3  # letters of a word that is left out now and then


def is_topic(text: str, sites: frozenset[str]) -> bool:
    """Whether a keyword tells of the story; `sites` are the letters of the publication's names."""
    if _INTERNAL.fullmatch(text) or text.casefold() in _EVERY_STORY or letters_of(text) in sites:
        return False
    return not (any(map(str.isdigit, text)) and any(map(str.isalpha, text)) and stands_for_time(text))


def without_headline(topics: Iterable[str], title: str) -> list[str]:
    """The topics without the headline, whole, without its small words, or taken apart word by word."""
    headline = _Headline(title)
    rest = [topic for topic in topics if not headline.is_repeated(topic)]
    taken = headline.taken_apart(rest)
    return [topic for number, topic in enumerate(rest) if number not in taken]


def tells_of_site(topics: Sequence[str], page: Page, title: str) -> bool:
    """Whether next to none of many keywords stands in the story: a site gives the same ones on every page."""
    if len(topics) < _MANY:
        return False
    story = " ".join([title, *(block.text for block in page.kept())]).casefold()
    if len(story) < _STORY:
        return False
    found = sum(_stem(topic) in story for topic in topics)
    return found < _FEW * len(topics)


def _stem(topic: str) -> str:
    """A keyword in small letters without what an inflected word changes at its end."""
    low = topic.casefold()
    return low if is_dense(low) else low[:max(_STEM, len(low) - _ENDING)]


class _Headline:
    """The words of a headline, to be found again."""

    def __init__(self, title: str) -> None:
        self._letters = letters_of(title)
        self._words = [letters_of(word) for word in title.split()]

    def is_repeated(self, topic: str) -> bool:
        """Whether a topic is this headline, most of it, or it without its small words."""
        letters, parts = letters_of(topic), topic.split()
        if len(parts) < _HEADLINE and not (is_dense(topic) and len(letters) >= 2 * _HEADLINE):
            return False  # what it tells of, by name
        if letters in self._letters:
            return len(letters) >= _MOST * len(self._letters)
        return len(parts) >= _HEADLINE and self._follows([letters_of(part) for part in parts]) == len(parts)

    def taken_apart(self, topics: Sequence[str]) -> set[int]:
        """The numbers of topics of a word each that follow one another as they do in the headline, most of it."""
        long = sum(len(word) > _SMALL for word in self._words)
        parts = [letters_of(topic) if " " not in topic else " " for topic in topics]
        taken: set[int] = set()
        start = 0
        while start < len(parts):
            run = self._follows(parts[start:start + len(self._words)])
            found = sum(len(part) > _SMALL for part in parts[start:start + run])
            if run >= _RUN and found >= _MOST * long:
                taken.update(range(start, start + run))
            start += max(run, 1)
        return taken

    def _follows(self, parts: Sequence[str]) -> int:
        """How many of the first parts stand among the words, in their order."""
        words = iter(self._words)
        return next((number for number, part in enumerate(parts) if part not in words), len(parts))
