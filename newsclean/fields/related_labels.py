"""The words before the headline of another story: "Read also: …", "Lire aussi …", "(MORE: …)", "… [VIDEO]"."""
from __future__ import annotations

import re
from typing import Final

# Nothing but a label even where no sign parts it from the headline.
_SURE_WORDS: Final = (
    # en
    "also read", "read (?:also|next)", "see also", "also see", "watch also",
    # de, nl, sv, no, da, fi
    "lesen sie (?:auch|dazu)(?: auch)?", "lies auch", "siehe auch", "(?:lees|bekijk|luister|zie) ook", "läs (?:också|även)", "les også", "læs også", "(?:lue|katso) myös",  # noqa: E501
    # fr, es, it, pt, ca, ro
    "(?:à )?(?:lire|voir|écouter) (?:aussi|également)", "sur le même sujet", "le[ea] (?:también|además)", "(?:vea|mira|ver) también", "te puede interesar", "(?:leggi|vedi|guarda) anche", "(?:leia|veja|ler) (?:também|ainda)", "llegiu també", "cite[şș]te [şș]i", "vezi [şș]i",  # noqa: E501
    # pl, cs, sk, hr
    "(?:czytaj|przeczytaj|zobacz) (?:też|także|również)", "(?:čtěte|přečtěte si) (?:také|též)", "čítajte (?:aj|tiež)", "pročitajte i",  # noqa: E501
    # ru, uk, bg, el, tr
    "(?:читайте|смотрите) также", "(?:читайте|дивіться) також", "(?:прочетете|вижте) (?:още|също)", "(?:διαβάστε|διάβασε|δείτε) (?:επίσης|ακόμα|ακόμη)", "(?:ayrıca|bunu da) oku(?:yun)?",  # noqa: E501
    # ar, fa, he, hi, id, ms, vi
    "(?:اقرأ|إقرأ|طالع|شاهد) (?:أيضا|أيضاً|أيضًا|ايضا)", "(?:بیشتر|همچنین) بخوانید", "(?:קראו|קרא|ראו) (?:גם|עוד)", "(?:यह|ये|इसे) भी (?:पढ़ें|पढ़े|देखें)", "(?:baca|simak|lihat) juga", "(?:xem|đọc) thêm",  # noqa: E501
)
# With a sign behind it a label, without one the beginning of a sentence.
_WORDS: Final = (
    # bn, mr, gu, pa, ta, te, kn, ml, ur, ne
    "আর[ওো] (?:পড়ুন|পড়ুন)", "(?:हे ?ही|हे देखील|आणखी|अधिक) वाचा", "(?:આ પણ|વધુ) વાંચો", "(?:ਇਹ ਵੀ|ਹੋਰ) ਪੜ੍ਹੋ",
    "(?:இதையும்|மேலும்) (?:படிக்க|படிங்க|படியுங்கள்|வாசிக்க)", "(?:ఇవి కూడా|ఇది కూడా|ఇదీ|ఇవీ|మరిన్ని) చదవండి",
    "(?:ಇದನ್ನೂ|ಇದನ್ನು|ಹೆಚ್ಚು|ಮತ್ತಷ್ಟು) ಓದಿ", "(?:ഇതും|ഇതുകൂടി|കൂടുതൽ) (?:വായിക്കുക|വായിക്കൂ)", "(?:یہ بھی|مزید) (?:پڑھیں|پڑھیے)",
    "(?:यो पनि|थप) (?:पढ्नुहोस्|पढौं)",
    # en
    "(?:also )?read(?: more| on| this| related)?", "more on this(?: story| topic)?", "related(?: articles?| stor(?:y|ies)| news| links?| posts?| coverage| topics?| content)?", "recommended(?: for you)?", "more(?: from [^:]{2,40})?", "don['’]?t miss", "must[- ]reads?", "you (?:may|might) also like",  # noqa: E501
    # de, nl, sv, no, da
    "lesen sie (?:mehr|hier|weiter)(?: dazu| zum thema)?", "weiterlesen", "(?:auch|mehr) (?:interessant|lesen|dazu|zum thema)", "mehr(?: zum thema| dazu)", "lees (?:meer|verder)", "läs mer", "les mer", "læs mere",  # noqa: E501
    # fr, es, it, pt
    "(?:à )?lire (?:plus|la suite)", "à (?:lire|voir|écouter)", "lire", "le[ea] más", "(?:más información|lee tambien)", "per approfondire", "approfondisci", "leia mais", "saiba mais",  # noqa: E501
    # pl, cs, hu, ro
    "powiązane", "související(?: články| článek)?", "kapcsolódó(?: cikk(?:ek|ünk)?)?", "articole similare",
    "(?:czytaj|przeczytaj|zobacz|sprawdź|polecamy)(?: więcej| dalej)?", "(?:čtěte|přečtěte si)(?: více)?", "olvass[ao] (?:el|tovább)(?: ezt is)?",  # noqa: E501
    # ru, uk, el, tr
    "(?:читайте|смотрите|см\\.?)(?: далее| еще| ещё)", "по теме", "(?:читайте|дивіться)(?: ще)", "διαβάστε περισσότερα", "(?:ayrıca|bunu da) bak(?:ın)?", "ilgili haber(?:ler)?",  # noqa: E501
    # the tab beside one
    "verwandte artikel|mehr vom autor", "gerelateerde artikelen|meer van (?:de )?auteur", "articles connexes|plus de l['’]auteur", "artículos relacionados|más del autor", "articoli correlati|altro dall['’]autore", "artigos relacionados|mais do autor", "powiązane artykuły|więcej od autora",  # noqa: E501
    # ar, id, zh, ja, ko
    "اقرأ المزيد", "مواضيع ذات صلة", "baca selengkapnya", "延伸阅读", "延伸閱讀", "相关阅读", "相關新聞", "相关新闻", "推荐阅读", "推薦閱讀", "関連(?:記事|ニュース|リンク)", "(?:あわせて|合わせて)読(?:みたい|む)", "続きを読む", "詳しく読む", "관련\\s?(?:기사|뉴스)", "함께 ?읽기", "더 ?읽기",  # noqa: E501
)
_SURE: Final = "|".join(_SURE_WORDS)
_LABELS: Final = f"{_SURE}|{'|'.join(_WORDS)}"
# Of a section, which a headline keeps where it is printed with it.
_SECTION_WORDS: Final = "watch|listen|in pictures|opinion|explainer"
_OPEN: Final = r"[^\w\"“„«‘'¿¡#]*"  # bullets, arrows, brackets
_LEADING: Final = re.compile(rf"^{_OPEN}(?:{_LABELS})\s*(?:[\])】:：|»>→▶►]|\s?[–—-]\s)+\s*", re.IGNORECASE)
_UNPARTED: Final = re.compile(rf"^{_OPEN}(?:{_SURE})\s+(?=\S)", re.IGNORECASE)
_SHOUTED: Final = re.compile(
    r"^(?:READ MORE|SEE MORE|DON['’]T MISS|MUST READ|RELATED|READ|WATCH)\s+(?=[A-Z\"“‘'][^a-z]{0,60}[a-z])"
)
_ONLY: Final = re.compile(
    rf"^[\W_]*(?:{_LABELS}|{_SECTION_WORDS}|more|mehr|here|hier|ici|aquí|qui|click here)"
    rf"(?:[\W_]{{1,5}}(?:{_LABELS}))?[\W_]*$",
    re.IGNORECASE,
)
_SIGN: Final = re.compile(r"[:：|»>→▶►]|[–—-]\s")
_MARK: Final = re.compile(r"\s*\[[A-Z][A-Z ]{3,14}\]\s*$")  # what the headline leads to: "[VIDEO]", "[REPORT]"
_REFERENCE: Final = re.compile(r"^\[\d{1,3}\]\s?(?=\S)")  # how a text browser numbers its links
_DAY: Final = (
    r"(?:\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d|(?:19|20)\d\d[./年-]\d{1,2}[./月-]\d{1,2}日?)(?:,? \d{1,2}[:.]\d\d)?"
)
_STAMP: Final = rf"(?:{_DAY}|\({_DAY}\)|\[{_DAY}\])"
_DATED: Final = re.compile(rf"^{_STAMP}[\s:|–—-]{{1,4}}(?=\S)")
_DATED_END: Final = re.compile(  # "open to 4.5.2023" is no stamp
    rf"(?<!\b[a-zа-я])(?<!\b[a-zа-я]{{2}})(?<!\b[a-zа-я]{{3}})(?<!:)[\s,|–—-]{{1,4}}{_STAMP}$"
)
_MAX_STAMP: Final = 30
_HASHES: Final = re.compile(r"^#{2,6} ")  # of a heading in Markdown
_MAX_LABEL: Final = 50
_EDGE: Final = " \t\n>»▶►→•·|*"
_BRACKETS: Final = (("(", ")"), ("[", "]"), ("【", "】"))


def is_label(text: str) -> bool:
    """Whether a text is a label and nothing else."""
    return _ONLY.match(text) is not None


def is_labelled(text: str) -> bool:
    """Whether a text begins with a label and a sign behind it."""
    return _SIGN.search(text, 0, _MAX_LABEL) is not None and _LEADING.match(text) is not None


def without_label(text: str) -> str:
    """The headline without the label before it, and the bracket around both."""
    text = _REFERENCE.sub("", " ".join(text.split()))
    bare = text
    for pattern in (_LEADING, _UNPARTED, _SHOUTED):
        found = pattern.match(text)
        if found and found.end() < len(text) and not (pattern is _UNPARTED and text[found.end()].islower()):
            bare = text[found.end():]
            break
    bare = _MARK.sub("", _HASHES.sub("", bare.strip(_EDGE))) or bare
    if (stamp := _DATED_END.search(bare, max(0, len(bare) - _MAX_STAMP))) is not None:
        bare = bare[:stamp.start()] or bare
    bare = _DATED.sub("", bare) or bare
    for opening, closing in _BRACKETS:
        if bare.endswith(closing) and opening not in bare and text.lstrip(_EDGE).startswith(opening):
            bare = bare[:-1]
    return bare.strip(_EDGE)
