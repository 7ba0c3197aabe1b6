"""What stands beside the headlines in a list of other stories: when they appeared, who wrote them, their section.

In a dump, and where a card is one link, such lines look like entries of the list.
"""
from __future__ import annotations

import re
from datetime import datetime
from typing import Final

from newsclean.strings.dates.dates import find_dates
from newsclean.strings.lazy import lazy
from newsclean.strings.names.byline_noise import time_words
from newsclean.strings.names.given_names import is_given_name
from newsclean.strings.names.persons import is_newsroom, looks_like_organization, looks_like_person, looks_like_role

_MAX_STAMP: Final = 60
_MAX_BYLINE: Final = 80
_MAX_BUTTON: Final = 40
_MIN_SPACELESS: Final = 4  # characters of a headline in a script without spaces
_MAX_PERSON: Final = 3  # words of a line that is a name and has no lead
_SOME_DAY: Final = datetime(2000, 1, 1)  # "3 hours ago" is told by its form, and the day does not count
_SPACELESS: Final = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_TAG: Final = re.compile(r"# ?[^#\s].{0,48}$")
_DIGIT: Final = re.compile(r"\d")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_COUNTED: Final = re.compile("[年月日時时分秒点點曜月火水木金土日周週星期一二三四五六天上下午前後后小]+|[년월일시분초전오후]+")
_AGO: Final = frozenset("just now yesterday today an a one hour minute ago gestern heute eben hier demain".split())
_LEAD: Final = lazy(
    r"^\W{0,3}(?P<lead>(?:written |posted |words |text )?by|von|par|por|di|door|av|af|oleh|yazan|автор|от|作者|文)(?:\s*[:：]\s*|\s+(?:by\s+)?|"
    r"(?<=by)(?=[A-Z]))(?P<names>\S.*)$", re.IGNORECASE
)
_AND: Final = lazy(r"\s*[,|·•&]\s*|\s+(?:and|und|et|y|e|og|och|en|ja|i|и|та|ve|dan)\s+")
_SECTION: Final = lazy(r"^(?:in|im|dans|en|em|w|v|в|у|i|di|στο|filed under):? ?[\"“”„«‘'][^\"“”»’']{2,40}[\"“”»’']$", re.IGNORECASE)
_WHOLE_BUTTONS: Final = (
    # en
    "view the full site", "more related articles", "(?:all|latest|related|most popular|most read) (?:articles|news|posts|stories)",
    "more (?:articles|news|posts|stories)(?: (?:in|from) this [a-z]+)?", "back to (?:the )?(?:top|home|overview|list|blog|news|articles)",
    "contact us", "about us", "log ?in", "sign (?:in|up)", "subscribe(?: now)?",
    # de, nl, sv, da
    "zurück zur (?:übersicht|startseite|liste)", "alle (?:artikel|beiträge|meldungen|nachrichten|themen)(?: (?:an)?zeigen| lesen)?",
    "mehr aus dieser (?:kategorie|rubrik)", "(?:alle|meer) artikelen", "terug naar (?:het )?overzicht", "(?:visa|vis|se) alle?",
    # fr, es, pt, it
    "(?:voir )?tou(?:s|tes) les (?:articles|actualités)", "retour à (?:l['’]accueil|la liste)", "ver (?:todo|todos|todas|tudo|más|mais)",
    "volver (?:al inicio|a la lista)", "voltar (?:ao (?:início|topo)|à lista)", "(?:vedi|leggi) tutt[eio]", "tutt[ei] (?:gli articoli|le notizie)",
    # pl, ru, uk, el
    "zobacz (?:wszystkie|więcej)", "wszystkie (?:artykuły|wiadomości)", "все (?:материалы|новости|статьи)(?: раздела| рубрики)?",
    "всі (?:матеріали|новини|статті)(?: розділу)?", "(?:όλες οι|περισσότερες) ειδήσεις",
    # zh, ja, ko
    "(?:查看|查看更多|更多|更多新闻|更多新聞|返回首页|返回首頁|返回列表)", "(?:もっと(?:見る|読む)|一覧(?:へ|を見る|に戻る)|ログイン(?:する)?)", "더 ?보기",
)
_BUTTON: Final = lazy(
    r"^(?:(?:view|see|browse|show|read) (?:all|them all)|(?:read|open|continue|view|watch|listen) (?:it )?(?:in|on) (?:the |our )?app|"
    r"(?:read|see|view) (?:the )?(?:full )?(?:article|story|post|bio|details|now)|(?:show|see|view|load|read) (?:\d+ )?(?:more|less)"
    r"(?: (?:articles|stories|posts|news))?|(?:find out|learn) more|footer (?:links|menu|navigation)|(?:article|featured|lead|main|story|"
    r"thumbnail|preview) (?:image|photo|picture|thumbnail)|(?:image|photo|picture) (?:of|for) (?:the )?(?:article|story))(?: [^ ]+){0,3}\W*$|"
    rf"^(?:{'|'.join(_WHOLE_BUTTONS)})\W*$",
    re.IGNORECASE,
)


def stands_beside_headlines(text: str) -> bool:
    """Whether a line of a list is none of its headlines: one word, a time, a byline, a name, a section, a button."""
    text = text.strip()
    return (
        _is_word(text) or stands_for_time(text) or _is_byline(text) or _SECTION.match(text) is not None
        or is_button(text)
    )


def is_button(text: str) -> bool:
    """Whether a line is what a button or a link to more says ("View all stories"), or stands for a picture."""
    return len(text) <= _MAX_BUTTON and _BUTTON.match(text) is not None


def stands_for_time(text: str) -> bool:
    """Whether a line says when, or how long, and nothing else."""
    if len(text) > _MAX_STAMP:
        return False
    low = text.casefold()
    if not _DIGIT.search(text):
        return _AGO.issuperset(low.split())
    rest = list(low)
    for date in find_dates(text, reference=_SOME_DAY):
        rest[date.start:date.end] = " " * (date.end - date.start)
    words = time_words()
    return all(word in words or _COUNTED.fullmatch(word) for word in _LETTERS.findall("".join(rest)))


def _is_word(text: str) -> bool:
    """Whether a line is a single word or a tag, as kickers, sections, counts and addresses are."""
    if _TAG.match(text):
        return True
    if " " in text:
        return _LETTERS.search(text) is None
    return len(text) < _MIN_SPACELESS or _SPACELESS.search(text) is None


def _is_byline(text: str) -> bool:
    """Whether a line names who wrote a story, with a lead word or, where the given name is known, without."""
    if len(text) > _MAX_BYLINE:
        return False
    led = _LEAD.match(text)
    names = [name for name in _AND.split(led["names"] if led else text) if name]
    if led is None:
        return all(len(name.split()) <= _MAX_PERSON and _is_known_person(name) for name in names)
    if led["lead"].casefold().endswith("by"):
        return all(map(_is_author, names))
    return all(map(_is_known_person, names))  # other leads are everyday words: "von", "par"


def _is_author(name: str) -> bool:
    return looks_like_person(name) or looks_like_organization(name) or is_newsroom(name) or looks_like_role(name)


def _is_known_person(name: str) -> bool:
    return looks_like_person(name) and is_given_name(name.split(maxsplit=1)[0])
