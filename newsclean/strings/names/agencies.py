"""News agencies as data: the names and short forms under which they sign texts and pictures.

Short forms are matched in the case agencies print them in (``AFP``, ``dpa``), because a title-cased
``Sana``, ``Ani`` or ``Sid`` is a given name. Full names are matched without regard to case.
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.strings.lazy import lazy

AGENCY_NAMES: Final[tuple[str, ...]] = (
    "Reuters", "Thomson Reuters", "Reuters News Agency", "Associated Press", "The Associated Press",
    "Agence France-Presse", "Agence France Presse", "Deutsche Presse-Agentur", "Deutsche Presse Agentur",
    "dpa-AFX", "dpa infocom", "dpa-infocom", "dpa/tmn", "dpa-tmn", "APA-OTS", "Austria Presse Agentur",
    "Xinhua", "Xinhua News Agency", "新华社", "新華社", "新华网", "Kyodo", "Kyodo News", "共同", "共同社", "共同通信",
    "共同通信社", "Jiji", "Jiji Press", "時事", "時事通信", "時事通信社", "时事社", "Yonhap", "Yonhap News",
    "Yonhap News Agency", "연합뉴스", "뉴시스", "Newsis", "뉴스1", "Agencia EFE", "Efe", "EFE Verde", "Ansa",
    "Agenzia ANSA", "Lusa", "Agência Lusa", "Agencia Lusa", "Belga", "Agence Belga", "Belga News Agency",
    "Ritzau", "Ritzaus Bureau", "Tass", "Itar-Tass", "ТАСС", "ИТАР-ТАСС", "RIA Novosti", "РИА Новости",
    "РИА «Новости»", "Interfax", "Интерфакс", "Interfax-Ukraine", "Інтерфакс-Україна", "Интерфакс-Украина",
    "Ukrinform", "Укрінформ", "Укринформ", "УНІАН", "УНИАН", "Unian", "Press Trust of India",
    "Asian News International", "Indo-Asian News Service", "United Press International", "Bloomberg",
    "Bloomberg News", "PA Media", "Press Association", "The Press Association", "PA News Agency",
    "Australian Associated Press", "The Canadian Press", "Canadian Press", "La Presse canadienne",
    "Anadolu", "Anadolu Agency", "Anadolu Ajansı", "Anadolu Ajansi", "Demirören Haber Ajansı",
    "İhlas Haber Ajansı", "Agentur Kathpress", "Kathpress", "Antara", "Bernama", "Vietnam News Agency", "TTXVN",
    "Thông tấn xã Việt Nam", "Polska Agencja Prasowa", "Czech News Agency", "Agerpres", "Mediafax",
    "Hina", "Tanjug", "Танјуг", "БелТА", "BelTA", "Белта", "Kazinform", "Казинформ", "Sport-Informations-Dienst",
    "Keystone-SDA", "Keystone-ATS", "Keystone", "China News Service", "中新社", "中新网", "中国新闻社", "中国新闻网",
    "中央社", "Notimex", "Télam", "Telam", "Adnkronos", "LaPresse", "La Presse", "Europa Press", "Askanews",
    "Italpress", "Colpisa", "Agência Brasil", "Agencia Brasil", "Estadão Conteúdo", "Folhapress", "BTA", "БТА",
    "ΑΠΕ-ΜΠΕ", "ΑΠΕ", "APE-MPE", "МИА", "Prensa Latina", "CNS News", "Maghreb Arabe Presse", "Emirates News Agency",
    "Saudi Press Agency", "Qatar News Agency", "Middle East News Agency", "Fars", "Fars News Agency",
    "Tasnim", "Mehr News Agency", "رويترز", "رويترز للأنباء", "وكالة رويترز", "فرانس برس", "وكالة فرانس برس", "أ ف ب",
    "أ.ف.ب", "أسوشيتد برس", "د ب أ", "د.ب.أ", "وام", "واس", "قنا", "سانا", "وكالة الأناضول", "الأناضول", "شينخوا",
    "רויטרס", "סוכנות רויטרס", "איי.פי", "איי-פי", "איי פי", "ایرنا", "رویترز", "خبرگزاری فرانسه", "آسوشیتدپرس", "ایسنا", "فارس", "تسنیم", "مهر", "रॉयटर्स", "पीटीआई", "भाषा", "एएनआई", "อินโฟเควสท์", "Рейтер", "Reuter",
    "Рёйтерс", "Ройтерс", "Агенция ФОКУС", "Inter Press Service", "Ritzau Scanpix", "Norsk Telegrambyrå",
    "Tidningarnas Telegrambyrå", "Suomen Tietotoimisto", "Algemeen Nederlands Persbureau", "Baltic News Service",
    "Press Trust Of India", "Agencia Reforma", "Agencja PAP", "Agence Télégraphique Suisse", "Dow Jones Newswires",
    "Ukrainian News", "Evangelischer Pressedienst", "Katholische Nachrichten-Agentur", "ČTK", "Siol STA",
)

AGENCY_ACRONYMS: Final[frozenset[str]] = frozenset(
    """AP AFP DPA dpa APA apa EFE efe ANSA ansa LUSA ANP anp BELGA TT NTB NTB/AFP STT TASS ITAR-TASS UNIAN PTI ANI
    IANS UPI UNI PA AAP CP AA DHA İHA IHA SANA WAM SPA QNA MENA IRNA ISNA MNA FARS ANTARA VNA TNA PAP ČTK CTK ctk čtk
    TASR SITA MTI AGERPRES BTA HINA STA TANJUG FENA BELTA SID sid KNA kna EPD epd SDA sda ATS ats CNA CNS ANADOLU
    NOTIMEX TÉLAM TELAM AGI LAPRESSE JIJI KYODO XINHUA REUTERS BELGA RITZAU YONHAP rtr RTR afp ap AFX afx pap tt ntb
    BNS LETA ELTA ETA BNN NAN GNA KUNA MAP TAP APS INA SUNA NNA PNA APP BSS UNB ANGOP IPS DJN AWP awp kap pte spa
    ddp ddp/AP dapd DAPD rtr APF SNTV PNN RIA РИА MIA MINA SRNA HNA UKRINFORM МТИ АФП АП ДПА afx tmn""".split()
)
"""Case-sensitive short forms. A few lower-case ones are how German, Czech or Dutch papers sign."""

WRAP: Final = " \t\r\n()[]{}<>.,;:·|–—-\"'«»“”„’‘＝=*©"
_AFFIX: Final = lazy(
    r"^(?:the|die|la|le|l'agence|agence|agencia|agência|agentur|nachrichtenagentur|agenzia|agentura|агентство|"
    r"вكالة|news agency|via|source|quelle|fuente|fonte|nach|mit|avec|con|com|with|from|photo|foto|bild|redazione|redaktion|rédaction|redacción|redação|redactie|redakcja|redakce)\s+"
    r"|\s+(?:staff|news|news agency|newswire|wire|journalists?|reporters?|writers?|contributors?|agency|photo|"
    r"photos|foto|tv|video|staff writers?|ajansı|haber)$",
    re.IGNORECASE,
)
_SPLIT: Final = lazy(r"\s*(?:/|,|;|&|\+|·|\||、|，|\s(?:and|und|et|y|e|en|og|och|и|та|и|ve|i)\s)\s*")
_FOLDED: Final[frozenset[str]] = frozenset(name.casefold() for name in AGENCY_NAMES)

_PIECES: Final = lazy(r"[,/|()（）·]|\s[–—-]\s")

_MAX_SIGN: Final = 4
_MAX_LINE: Final = 50
_PLACED: Final = lazy(
    r"(?P<place>[^\W\d_][^\d,/|()（）:·]{1,24}?)\s*(?:[,/|:·]\s*|\s[–—-]\s|(?=[(（]))(?P<agency>[(（]?[^,|()（）:·]{2,40}[)）]?)$"
)

AGENCY_WORDS: Final[frozenset[str]] = frozenset(
    word.strip(WRAP).casefold() for name in (*AGENCY_NAMES, *AGENCY_ACRONYMS) for word in name.split()
)
"""Every word of an agency's name: a text with none of them names none."""


def _is_single(text: str) -> bool:
    core = text.strip(WRAP)
    return core in AGENCY_ACRONYMS or core.casefold() in _FOLDED


def agency_core(text: str) -> str | None:
    """The agency named by ``text`` without words such as "Staff" around it, or None.

    ``Reuters Staff`` gives ``Reuters``; a text naming anything besides one agency gives None.
    """
    if len(text) > 80:
        return None
    core = text.strip(WRAP)
    if AGENCY_WORDS.isdisjoint([word.strip(WRAP).casefold() for word in core.split()]):
        return None
    for _ in range(4):
        if _is_single(core):
            return core
        half = core[: len(core) // 2]
        shorter = half if core == f"{half} {half}" else _AFFIX.sub("", core, count=1).strip(WRAP)  # "AP AP"
        if shorter == core or not shorter:
            return None
        core = shorter
    return None


def is_sign(part: str, text: str) -> bool:
    """Whether a part is the short sign of an editor behind a slash ("dpa/jbr")."""
    return part.islower() and part.isalpha() and len(part) <= _MAX_SIGN and f"/{part}" in text.replace(" ", "")


def is_agency(text: str) -> bool:
    """Whether ``text`` names one news agency or a combination of agencies ("dpa/AFP", "AP, Reuters").

    Never raises; texts of over 80 characters are no agency.
    """
    if agency_core(text) is not None:
        return True
    if len(text) > 80:
        return False
    parts = [part for part in _SPLIT.split(text.strip(WRAP)) if part]
    named = len(parts) > 1 and agency_core(parts[0]) is not None
    return named and all(agency_core(part) is not None or is_sign(part, text) for part in parts[1:])


def placed_agency(text: str) -> str | None:
    """The agency behind a place of one or two words, where a line is nothing else ("Paris, Reuters", "ANKARA (AA)")."""
    match = _PLACED.match(text.strip()) if len(text) <= 80 else None
    if match is None or len(words := match["place"].split()) > 2 or any(word[0].islower() for word in words):
        return None
    return agency_core(match["agency"])


def is_agency_line(text: str) -> bool:
    """Whether ``text`` is an agency, alone or with the place where it reports from ("Reuters, Riyadh", "ANKARA (AA)")."""
    if len(text) > _MAX_LINE or AGENCY_WORDS.isdisjoint([word.strip(WRAP).casefold() for word in _PIECES.sub(" ", text).split()]):
        return False
    if is_agency(text) or placed_agency(text) is not None:
        return True
    agency, *rest = _PIECES.split(text, maxsplit=1)
    place = "".join(rest).strip(WRAP).split()
    return agency_core(agency) is not None and 0 < len(place) <= 3 and all(word.isalpha() and not word[0].islower() for word in place)
