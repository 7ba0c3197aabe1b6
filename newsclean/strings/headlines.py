"""Headlines: cleaning, taking the site's name off, kickers, and telling whether two are the same."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from itertools import islice, pairwise
from typing import Final
from urllib.parse import urlsplit

from newsclean.strings.headline_words import KICKERS, PUBLIC_SUFFIXES, SMALL_WORDS
from newsclean.strings.lazy import lazy

_MAX_TITLE: Final = 1000
_INVISIBLE: Final = lazy(
    "[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\x00-\x08\x0e-\x1f\x7f]"
)
_SEPARATOR: Final = lazy(
    r"\s*[|｜¦‖•●»«›‹]+\s*|\s+[-–—―·:/~_✦]+\s+|"
    r"\s*[_＿]\s*(?=[\u3040-\u9fff])|(?<=\S)\s*::\s*|(?<=[^\s\d])[-–—](?=[^\s\d])|:\s+|："
)
_MARK: Final = lazy("[|｜¦‖•●»«›‹―·:/~_✦＿：–—-]")  # one that a separator has
_DANGLING: Final = lazy(
    r"^(?:[\s|｜·•,;/_~]+|[-–—:»›>]+(?=\s))+|(?:[\s|｜·•,;/_~–—:-]+|(?<=\s)[«‹<»›>]+)+$"
)
"""Separators left at an edge; a quote mark or minus sign that touches its word stays."""
_OPENING: Final = {"»": "«", "›": "‹"}
_QUOTES: Final = str.maketrans({**dict.fromkeys("“”„‟«»″＂「」『』", '"'), **dict.fromkeys("‘’‚‛′`´ʼ‹›", "'")})
_DASHES: Final = lazy("[‐‑‒–—―−﹘﹣－]")
_ENDS: Final = ".!?\"')”’"
_NO_LETTERS: Final = lazy(r"[\W_]+")
_BAR: Final = lazy("[|–—-]")
_TWICE: Final = lazy(r"(.{8,}?)\s*[|–—-]\s*(.{8,})")
_ARTICLE: Final = lazy(r"^(?:the|die|der|das|le|la|les|el|il|l['’])\s*")
_TRIMMINGS: Final = lazy(r"^(?:the|die|der|das)(?=\w{4})|(?:online|news|com)$")
_PLUS: Final = lazy(r"[\s+]+")
_OUTER: Final = " \t\"'.,;:!?…|-–—·•*()[]。、，！？"
_KICKER: Final = lazy(
    r"^(?P<kicker>[^|｜:：\]】\[【]{2,40}?)"
    r"\s*(?:[|｜]|[:：](?=\s|[\u3040-\u9fff])|\s[-–—]\s|(?<=\S)\s*//)\s*(?P<rest>\S.*)$",
    re.DOTALL,
)
_BRACKET_KICKER: Final = lazy(r"^[\[【〔](?P<kicker>[^\]】〕]{1,24})[\]】〕]\s*(?P<rest>\S.*)$", re.DOTALL)


def normalise(text: str) -> str:
    """``text`` for comparison: NFKC, case-folded, one kind of quote and dash, no outer punctuation."""
    text = text[: 4 * _MAX_TITLE]
    if text.isascii() and text.isprintable():
        return " ".join(text.replace("`", "'").lower().split()).strip(_OUTER)
    text = _INVISIBLE.sub("", text).replace("\u200c", "")  # spelling in Persian, and left out as often as not
    text = unicodedata.normalize("NFKC", text.replace("…", "..."))
    text = _DASHES.sub("-", text.translate(_QUOTES)).casefold()
    return " ".join(text.split()).strip(_OUTER)


def headline_key(text: str) -> str:
    """The letters and digits of ``text``, equal for two spellings of one headline."""
    if text.isascii() and text.isprintable():
        return _NO_LETTERS.sub("", text[: 4 * _MAX_TITLE].lower())
    return _NO_LETTERS.sub("", normalise(text))


def clean_headline(text: str) -> str:
    """``text`` on one line without invisible characters, dangling separators, or being said twice.

    Never raises; an empty or blank text gives "".
    """
    text = text[: 4 * _MAX_TITLE]
    text = " ".join((text if text.isprintable() else _INVISIBLE.sub("", text)).split())
    if not (text[:1].isalnum() and (text[-1:].isalnum() or text[-1] in _ENDS)):
        text = _undangled(text)
    half, odd = divmod(len(text), 2)
    if len(text) >= 16 and odd and text[half] == " " and text[:half] == text[half + 1 :]:
        return _undangled(text[:half])
    match = _TWICE.fullmatch(text) if _BAR.search(text) is not None else None
    if match is not None and match[1][:1].casefold() in match[2][:2].casefold() and normalise(match[1]) == normalise(match[2]):
        return _undangled(match[1])
    if len(text) >= 24 and not odd and text[:half] == text[half:]:
        return text[:half]
    return text


def _undangled(text: str) -> str:
    """A text without the separators left at its edges; a quotation mark that closes what it opened stays."""
    return _DANGLING.sub(_closing, text)


def _closing(edge: re.Match[str]) -> str:
    """Of separators at an edge the mark that closes a quotation: "Lui : « Non »", spaced as in French."""
    marks, text = edge[0].lstrip(), edge.string
    opening = _OPENING.get(marks[:1])
    closes = opening and text.count(opening, 0, edge.start()) > text.count(marks[0], 0, edge.start())
    return f" {marks[0]}" if closes else ""


def _squeezed(text: str) -> str:
    """Letters and digits only, for comparing a name with a domain."""
    if text.isascii():
        return _NO_LETTERS.sub("", text.lower())
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    return "".join(char for char in decomposed if char.isalnum())


def domain_names(url: str | None) -> tuple[str, ...]:
    """What an address calls its site: the registered name's letters, and those with its ending ("example", "exampleorg")."""
    return tuple(word for word in _registered(*_labels(url)) if len(word) > 1)


def _domain_words(url: str | None) -> frozenset[str]:
    """The squeezed labels of the address's host that can be a site's name ("theexample", "example", "exampleorg")."""
    labels, names = _labels(url)
    return frozenset(word for word in (*map(_squeezed, names), *_registered(labels, names)) if len(word) > 1)


def _registered(labels: list[str], names: list[str]) -> tuple[str, ...]:
    """The letters of the last of the host's names, and of it with what stands behind: "Example.org" printed in full."""
    return (_squeezed(names[-1]), _squeezed("".join(labels[labels.index(names[-1]):]))) if names else ()


def _labels(url: str | None) -> tuple[list[str], list[str]]:
    """The labels of the address's host, and those that can be a site's name."""
    if not url:
        return [], []
    try:
        host = (urlsplit(url if "//" in url else f"//{url}").hostname or "").casefold()
    except ValueError:
        return [], []
    labels = [label for label in host.split(".") if label]
    return labels, [label for label in labels[:-1] if label not in PUBLIC_SUFFIXES and len(label) > 1]


def _is_site(segment: str, sites: frozenset[str], domain: frozenset[str]) -> bool:
    squeezed = _squeezed(segment) if len(segment) <= 60 else ""
    if not squeezed:
        return False
    article_off = _squeezed(_ARTICLE.sub("", segment.casefold()))
    if squeezed in sites or article_off in sites:
        return True
    if {squeezed, article_off} & domain:
        return True
    words = [word for word in _NO_LETTERS.split(segment.casefold()) if word]
    core = _squeezed("".join(word for word in words if word not in SMALL_WORDS))
    if len(words) <= 5 and len(core) >= 4 and any(core == _trimmed(word) for word in domain | sites):
        return True
    # Initials: "BBC News" on bbc.…, "The New Example" on tne.…
    initials = "".join(word[0] for word in words)
    return len(words) >= 3 and len(initials) >= 3 and initials in domain


def names_site(text: str, url: str | None) -> bool:
    """Whether a text says what the host of an address says: "The Example" on example.org."""
    return _is_site(text, frozenset(), _domain_words(url))


def _trimmed(word: str) -> str:
    core = _TRIMMINGS.sub("", word)
    return core if len(core) >= 4 else word


def strip_site_name(
    title: str, *, site_names: Sequence[str] = (), url: str | None = None, sections: Sequence[str] = ()
) -> str:
    """``title`` without the site's name at its end or head: "Story title | The Example" gives "Story title".

    A segment goes only where it is one of ``site_names`` or says what the host of ``url`` says; a segment that is
    one of ``sections`` goes only beside a site name. A subtitle is never cut, and neither is the whole title.
    Never raises.
    """
    title = clean_headline(title)
    if _MARK.search(title) is None or _SEPARATOR.search(title) is None:
        return title
    sites = frozenset(key for name in site_names if (key := _squeezed(name)))
    domain = _domain_words(url)
    known_sections = frozenset(_squeezed(name) for name in sections if _squeezed(name))
    if not (sites or domain) or not title:
        return title
    for _ in range(4):
        shorter = _without_tail(title, sites, domain, known_sections)
        if shorter == title:
            shorter = _without_head(title, sites, domain)
        if shorter == title:
            break
        title = shorter
    return title


def _without_tail(title: str, sites: frozenset[str], domain: frozenset[str], sections: frozenset[str]) -> str:
    cuts = list(_SEPARATOR.finditer(title))[-8:]
    for cut, after in pairwise(cuts):
        # "Story | The Example | Politics", "Story – The Example – 13.06.2023": what follows the name is no headline.
        segment, rest = title[cut.end() : after.start()], title[after.end() :]
        spaced = cut.group() != cut.group().strip() or cut.group().strip() in "|｜"
        short = len(rest.split()) <= 3 and ":" not in cut.group() + after.group()
        if spaced and short and cut.start() >= 8 and _is_site(segment, sites, domain):
            return _undangled(title[: cut.start()]) or title
    # The widest tail that is the name comes first: a name may hold a separator ("Example - Daily").
    for cut in cuts:
        head, tail = title[: cut.start()], title[cut.end() :]
        tight = cut.group().strip(" ") != cut.group() or cut.group() not in "-–—:"
        if _MARK.match(tail):
            continue  # the separator goes on
        if not head.strip() or (not tight and _squeezed(tail) not in sites):
            continue
        if _is_site(tail, sites, domain):
            return _sections_off(_undangled(head), sections) or title
    return title


def _sections_off(head: str, sections: frozenset[str]) -> str:
    cuts = list(_SEPARATOR.finditer(head))
    if sections and cuts and _squeezed(head[cuts[-1].end() :]) in sections and head[: cuts[-1].start()].strip():
        return _undangled(head[: cuts[-1].start()])
    return head


def _without_head(title: str, sites: frozenset[str], domain: frozenset[str]) -> str:
    for cut in islice(_SEPARATOR.finditer(title), 2):
        head, tail = title[: cut.start()], title[cut.end() :]
        if cut.group().strip() in (":", "：") and cut.group() != " : ":
            continue  # "Example: a headline" may be a headline about the site
        spaced = cut.group() != cut.group().strip() or cut.group().strip() in "|｜»•"
        if spaced and len(tail.split()) > 1 and _is_site(head, sites, domain):
            return _undangled(tail)
    return title


def split_kicker(text: str) -> tuple[str | None, str]:
    """The label before a headline ("Opinion | X", "Live: X", "【速報】X") and the rest; (None, text) without one.

    The kicker is evidence about the text's kind; the displayed headline may well keep it. Never raises.
    """
    text = clean_headline(text)
    match = _BRACKET_KICKER.match(text) or _KICKER.match(text)
    if match is None:
        return None, text
    kicker = match["kicker"].strip()
    words = [word for word in _PLUS.split(kicker.casefold().strip(" +!*")) if word]
    phrase = " ".join(words)
    paired = len(words) == 2 and words[0] in ("live", "video", "exclusive") and words[1] in KICKERS
    if phrase in KICKERS or paired:
        return kicker, match["rest"].strip()
    return None, text


def similarity(a: str, b: str) -> float:
    """How alike two headlines are, 0 to 1, by shared letter pairs; case, quotes, dashes, outer punctuation aside.

    Linear in the texts' lengths, of which the first 400 characters count.
    """
    left, right = normalise(a)[:400], normalise(b)[:400]
    if not left or not right:
        return 0.0
    if left == right:
        return 1.0
    pairs_left, pairs_right = (Counter(pairwise(f" {text} ")) for text in (left, right))
    shared = sum((pairs_left & pairs_right).values())
    return 2.0 * shared / (pairs_left.total() + pairs_right.total())


def same_headline(a: str, b: str) -> bool:
    """Whether two texts are one headline: equal when normalised, with or without kicker, or cut short by dots."""
    left, right = normalise(a), normalise(b)
    if not left or not right:
        return False
    if left == right or _squeezed(left) == _squeezed(right) != "":
        return True
    plain_left, plain_right = normalise(split_kicker(a)[1]), normalise(split_kicker(b)[1])
    if plain_left == plain_right:
        return True
    short, long = sorted((a, b), key=len)
    if short.rstrip().endswith(("...", "…")) and len(normalise(short)) >= 20:
        return normalise(long).startswith(normalise(short))
    return similarity(a, b) >= 0.95 and re.findall(r"\d+", left) == re.findall(r"\d+", right)
