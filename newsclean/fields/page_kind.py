"""Pages that hold no article: a listing of teasers, an error page, a wall that asks for consent.

Each is told from what the body would be, so a page with a story is never in question for what stands around it. On
2,172 annotated pages that pass for articles seven are called listings, some of them rightly, of 889 dumps none.
"""
from __future__ import annotations

import re
from collections import Counter
from typing import Final

from newsclean.fields.dump_listing import is_dated_list
from newsclean.page import Block, Page
from newsclean.strings.lazy import lazy

CONFIDENCE: Final = 0.2
"""That such a page's body is an article's, at most."""

LISTING: Final = "the page looks like a listing"
ERROR: Final = "the page looks like an error page"
CONSENT: Final = "the page looks like a consent wall"

_MIN_TEASERS: Final = 5
_TEASER_SHARE: Final = 0.6  # of the body's text that stands in teasers
_MAX_OUTSIDE: Final = 600  # characters of the body that may stand outside teasers
_TEASER_BLOCKS: Final = 6  # of a teaser's element at most
_TEASER_CHARS: Final = 500
_LEVELS: Final = 3
_BESIDE: Final = 30  # characters of a date or a counter beside a link
_MIN_LINKED: Final = 25  # of a headline that has such a line beside it
_MIN_HEADLINE: Final = 12  # characters
_MAX_ERROR: Final = 1_500  # characters of an error page's text
_MAX_TITLE: Final = 90
_FIRST_LINES: Final = 6  # of a dump, among which its headline is
_MAX_CONSENT: Final = 2_500
_CONSENT_SHARE: Final = 0.5
_ERROR: Final = lazy(
    r"^(?:http )?(?:error |fehler |erreur )?404\b|\b404 (?:error|not found|page)|"
    r"^(?:http )?(?:error |fehler |erreur )?[45]\d\d\W*(?:$|"
    r"(?:bad (?:gateway|request)|forbidden|unauthori[sz]ed|gone|internal server error|service (?:temporarily )?"
    r"unavailable|gateway time-?out|too many requests|web server is down|error)\s*(?:$|[-–—|:·.]))|"
    r"^(?:bad gateway|internal server error|service (?:temporarily )?unavailable|gateway time-?out)\W*$|"
    r"\bpage (?:was |is |could |can)?(?:not|n't|no longer)(?: be)? (?:found|available|exists?)\b|"
    r"(?:can['’]?t|cannot|could ?n['’]t|unable to) find (?:that|this|the|your) page|"
    r"\bseite (?:wurde |konnte )?nicht (?:gefunden|verfügbar)|\bpage (?:introuvable|non trouvée|inexistante)|"
    r"\bp[áa]gina (?:no |non |não )(?:encontrada|existe|disponible|trovata|foi encontrada)|\bpagina niet gevonden|"
    r"nie znaleziono strony|strona nie (?:istnieje|została znaleziona)|страница не (?:найдена|существует)|"
    r"сторінк[ау] не (?:знайдено|існує)|sayfa bulunamadı|الصفحة غير موجودة|页面不存在|找不到(?:页面|網頁|頁面)|"
    r"ページが見つかりません|페이지를 찾을 수 없|sidan (?:kunde inte hittas|hittades inte|finns inte)|"
    r"siden (?:ble ikke funnet|findes ikke|finnes ikke)|sivua ei löy|stránka (?:nebyla )?nenalezena|"
    r"η σελίδα δεν βρέθηκε|^just a moment|^attention required|^access denied|^403 forbidden|"
    r"(?:are|verify) you(?:'re| are)? (?:not )?(?:a robot|human)",
    re.IGNORECASE,
)
_CONSENT_WORDS: Final = (
    r"cookie\w*|consent\w*|tracking|opt[- ]out|personal data|privacy|partner\w*|advertis\w+|"
    r"einwilligung\w*|zustimm\w+|stimmen sie|widerruf\w*|datenschutz\w*|personenbezogen\w*|werbung|werbe\w+|"
    r"consentement|données personnelles|traceurs|vie privée|publicit\w+|"
    r"consentimiento|datos personales|privacidad|consenso|dati personali|consentimento|dados pessoais|privacidade|"
    r"toestemming|persoonsgegevens|zgod[aęy]\w*|danych osobowych|prywatnoś\w+|"
    r"согласи\w+|персональн\w+ данн\w+|samtycke|samtykke|personuppgifter|persondata"
)
_CONSENT: Final = lazy(_CONSENT_WORDS, re.IGNORECASE)
_STEMS: Final = tuple(re.split(r"[\\\[]", word, maxsplit=1)[0] for word in _CONSENT_WORDS.split("|"))
"""What each of these words begins with: most texts hold none, which is quicker to tell."""


def no_article(page: Page, body: list[Block]) -> str | None:
    """What the page whose body these blocks make looks like in place of an article; None for an article or a dump."""
    if not body:
        return LISTING if page.format == "text" and is_dated_list(page, body, 0) else None
    size = sum(len(block.text) for block in body)
    if size <= _MAX_ERROR and _is_error(page):
        return ERROR
    if size <= _MAX_CONSENT and _in_consent(body) >= _CONSENT_SHARE * size:
        return CONSENT
    if page.format == "text":
        return LISTING if is_dated_list(page, body, size) else None
    dated = page.metadata.first("article:published_time")  # which the page of a section has not
    return LISTING if dated is None and _is_listing(page, body, size) else None


def _is_error(page: Page) -> bool:
    """Whether the title or an h1 says that there is no such page."""
    if page.format == "text":
        titles = [block.text for block in page.blocks[:_FIRST_LINES]]
    else:
        titles = [block.text for block in page.blocks if block.kind == "heading" and block.level == 1]
    return any(len(text) <= _MAX_TITLE and _ERROR.search(text) for text in [*titles, page.metadata.title or ""])


def _in_consent(body: list[Block]) -> int:
    """The characters of text in blocks that speak of consent in three ways."""
    folded = "\n".join([block.text for block in body]).casefold()
    stems = [stem for stem in _STEMS if stem in folded]
    return sum(len(block.text) for block in body if _is_consent(block.text, stems)) if stems else 0


def _is_consent(text: str, stems: list[str]) -> bool:
    folded = text.casefold()
    return any(stem in folded for stem in stems) and len({word.casefold() for word in _CONSENT.findall(text)}) >= 3


def _is_listing(page: Page, body: list[Block], size: int) -> bool:
    """Whether most of the body stands in teasers, each with a link to a story of its own."""
    links = _story_links(page)
    if len(links) < _MIN_TEASERS:
        return False
    teasers: set[int] = set()
    room = min(_MAX_OUTSIDE, (1 - _TEASER_SHARE) * size)
    for block in body:
        link = _link_beside(page, block, links)
        if link is not None:
            teasers.add(link)
        elif (room := room - len(block.text)) < 0:
            return False
    return len(teasers) >= _MIN_TEASERS


def _story_links(page: Page) -> set[int]:
    """The blocks that are links to stories: linked headlines, and short links that are said again and again."""
    linked = [block for block in page.blocks if block.links and _is_link(block)]
    said = Counter(block.text for block in linked if len(block.text) < _MIN_HEADLINE)
    return {
        block.index for block in linked
        if _MIN_HEADLINE <= len(block.text) <= _TEASER_CHARS or said[block.text] >= _MIN_TEASERS
    }


def _is_link(block: Block) -> bool:
    """Whether a block is a link, with a date beside it perhaps."""
    rest = len(block.text) - block.link_chars
    return rest * 5 <= len(block.text) or (rest <= _BESIDE and block.link_chars >= _MIN_LINKED and block.links == 1)


def _link_beside(page: Page, block: Block, links: set[int]) -> int | None:
    """The link to a story that a block is, stands under, or shares a small element with."""
    if block.index in links:
        return block.index
    nodes = page.nodes
    for level, node in enumerate(nodes.ancestors(block.node)):
        start, end = nodes.starts[node], nodes.ends[node]
        if level > _LEVELS or end - start > _TEASER_BLOCKS:
            break
        if sum(len(one.text) for one in page.blocks[start:end]) > _TEASER_CHARS:
            return None
        found = next((index for index in range(start, end) if index in links), None)
        if found is not None:
            return found
    above = block.index - 1
    return above if above in links and len(block.text) <= _TEASER_CHARS else None
