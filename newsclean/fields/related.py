"""Related links: the "Read more" links that stood in or under the article, out of the body but not lost."""
from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Final, NamedTuple

from newsclean.article import Evidence, Related
from newsclean.page import REMOVED_ROLES, Block, Page
from newsclean.read.inline import InlineReader
from newsclean.read.link_texts import link_texts
from newsclean.read.links import absolute_url

_MAX_LINKS: Final = 100
_MAX_TITLE: Final = 300
_MIN_TITLE: Final = 3
_SHORT_TITLE: Final = 20  # of a kicker or a name of a section rather than a headline

_LABEL_WORDS: Final = (
    # en
    "(?:also )?read(?: also| more| next| on| this| related)?", "see also", "also see", "more on this(?: story| topic)?", "related(?: articles?| stor(?:y|ies)| news| links?| posts?| coverage| topics?| content)?", "recommended(?: for you)?", "more from [^:]{2,40}", "don'?t miss", "watch also", "you (?:may|might) also like",  # noqa: E501
    # de, nl, sv, no, da
    "lesen sie (?:auch|mehr|hier|dazu|weiter)(?: dazu| zum thema)?", "(?:auch|mehr) (?:interessant|lesen|dazu|zum thema)", "mehr(?: zum thema| dazu)", "siehe auch", "lees (?:ook|meer|verder)", "läs (?:också|även|mer)", "les (?:også|mer)", "læs (?:også|mere)",  # noqa: E501
    # fr, es, it, pt, ca, ro
    "(?:à )?lire (?:aussi|également|plus|la suite)", "à (?:lire|voir|écouter)(?: aussi| également)?", "voir aussi", "sur le même sujet", "le[ea] (?:también|además|más)", "(?:te puede interesar|ver también|más información|lee tambien)", "leggi anche", "per approfondire", "approfondisci", "leia (?:também|mais)", "veja também", "saiba mais", "llegiu també", "citeşte şi", "citește și", "vezi și",  # noqa: E501
    # pl, cs, sk, hu, hr
    "(?:czytaj|przeczytaj|zobacz|sprawdź|polecamy)(?: też| także| również| więcej| dalej)?", "(?:čtěte|přečtěte si)(?: také| též| více)?", "čítajte (?:aj|tiež)", "olvass[ao] (?:el|tovább)(?: ezt is)?", "pročitajte i", "(?:lue|katso) myös",  # noqa: E501
    # ru, uk, bg, el, tr
    "(?:читайте|смотрите|см\\.?)(?: также| далее| еще| ещё)", "по теме", "(?:читайте|дивіться)(?: також| ще)", "(?:прочетете|вижте) (?:още|също)", "διαβάστε (?:επίσης|ακόμα|ακόμη|περισσότερα)", "(?:ayrıca|bunu da) (?:oku(?:yun)?|bak(?:ın)?)", "ilgili haber(?:ler)?",  # noqa: E501
    # ar, fa, he, hi, id, ms, vi, zh, ja, ko
    "اقرأ (?:أيضا|أيضاً|أيضًا|المزيد)", "(?:طالع|شاهد) أيضا?", "مواضيع ذات صلة", "(?:بیشتر|همچنین) بخوانید", "קראו (?:גם|עוד)", "(?:यह|ये) भी पढ़ें", "baca (?:juga|selengkapnya)", "xem thêm", "đọc thêm", "延伸阅读", "延伸閱讀", "相关阅读", "相關新聞", "相关新闻", "推荐阅读", "推薦閱讀", "関連(?:記事|ニュース|リンク)", "관련\\s?기사",  # noqa: E501
)
_LABELS: Final = "|".join(_LABEL_WORDS)
# Of a section, which a headline keeps where it is printed with it.
_SECTION_WORDS: Final = "watch|listen|in pictures|opinion|explainer"
_LEADING_LABEL: Final = re.compile(
    rf"^[\s>»▶►→•*|\[(【-]*(?:{_LABELS})\s*[\])】]*\s*(?:[:：|»>→▶►]|\s[–—-]\s)+\s*", re.IGNORECASE
)
_ONLY_LABEL: Final = re.compile(
    rf"^[\W_]*(?:{_LABELS}|{_SECTION_WORDS}|more|mehr|here|hier|ici|aquí|qui|click here)[\W_]*$", re.IGNORECASE
)
_LABEL_SIGN: Final = re.compile(r"[:：|»>→▶►]|\s[–—-]\s")
_MAX_LABEL: Final = 50
_EDGE: Final = " \t\n>»▶►→•|*"


class RelatedLinks(NamedTuple):
    """The links, their evidence, and the indexes of the blocks that hold them."""

    links: tuple[Related, ...]
    evidence: Evidence
    blocks: frozenset[int] = frozenset()


def find_related(page: Page, *, base_url: str | None) -> RelatedLinks:
    """The related links, each once in the order of the page, where they come from, and the blocks that hold them."""
    inside, dump = page.body_range(), page.format == "text"
    blocks = [
        block for block in page.blocks
        if not block.kept and (block.role == "related" or (block.index in inside and _is_labelled(block)))
    ]
    reader = InlineReader(page, base_url)
    by_key: dict[str, tuple[Related, bool]] = {}
    for block in blocks:
        heading = block.kind == "heading"
        for title, url in _links_of(page, block, reader, base_url):
            title = _without_label(title)
            if len(title) < _MIN_TITLE or len(title) > _MAX_TITLE or _ONLY_LABEL.match(title):
                continue
            key = url or title.casefold()
            known = by_key.get(key)
            # A card links picture, kicker, headline and teaser to one address: the headline names it.
            if known is None or (heading and not known[1]) or (
                heading == known[1] and len(known[0].title) < _SHORT_TITLE < len(title)
            ):
                by_key[key] = Related(title=title, url=url), heading
    found = _distinct(one for one, _ in by_key.values())
    if not found:
        return RelatedLinks((), Evidence(why="no block of the page is marked as a related link"))
    rules = ", ".join(dict.fromkeys(block.by for block in blocks if block.by))
    evidence = Evidence(
        source=f"blocks:{rules}" if rules else "blocks", raw=blocks[0].text[:300],
        confidence=round(sum(block.confidence for block in blocks) / len(blocks), 3),
        why=f"{len(found)} links in {len(blocks)} blocks marked as related",
    )
    return RelatedLinks(found, evidence, frozenset(block.index for block in blocks if block.links or dump))


def _is_labelled(block: Block) -> bool:
    """Whether a block that another rule removed is a link with "Read also:" in front of it."""
    if not block.links or block.role not in REMOVED_ROLES or not 2 * _MIN_TITLE < len(block.text) <= _MAX_TITLE:
        return False
    return _LABEL_SIGN.search(block.text, 0, _MAX_LABEL) is not None and _LEADING_LABEL.match(block.text) is not None


def _links_of(
    page: Page, block: Block, reader: InlineReader, base_url: str | None
) -> Iterator[tuple[str, str | None]]:
    """The links inside a block as (title, address)."""
    if page.format == "text":
        yield block.text, None
        return
    if not block.links:
        return  # labels and teasers beside the links
    linked: list[tuple[str, str | None]] = [
        ("".join(run.text for run in runs), href)
        for href, runs in groupby(reader.runs(block), key=lambda run: run.href) if href is not None
    ]
    if not linked and block.links > 1:  # no address is of use, and the texts are parted all the same
        linked = [(text, absolute_url(href, base_url)) for text, href in link_texts(page, block)]
    named = [one for one in linked if not _ONLY_LABEL.match(one[0].strip())]
    if named:
        yield from named
    elif linked or (url := absolute_url(block.href, base_url)) is None:
        yield block.text, linked[0][1] if linked else None
    else:
        yield block.text, url


def _without_label(text: str) -> str:
    text = " ".join(text.split())
    return _LEADING_LABEL.sub("", text).strip(_EDGE)


def _distinct(found: Iterator[Related]) -> tuple[Related, ...]:
    """Each title once; of two the one with an address."""
    by_title: dict[str, Related] = {}
    for one in found:
        known = by_title.get(one.title.casefold())
        if known is None or (known.url is None and one.url is not None):
            by_title[one.title.casefold()] = one
    return tuple(by_title.values())[:_MAX_LINKS]
