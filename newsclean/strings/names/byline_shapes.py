"""Patterns of the parts of a byline: what parts names, places behind them, East Asian jobs, degrees."""

from __future__ import annotations

import re
from typing import Final

from newsclean.strings.lazy import lazy
from newsclean.strings.names.byline_noise import BOUNDARY
from newsclean.strings.names.korean_names import PAPER

JOINERS: Final = (
    r"and|und|et|og|och|и|та|й|і|ve|və|și|şi|și|és|és|ja|sekä|dhe|dan|với|và|kai|και|sowie|samt|mit|with|avec|con|com|med|"
    r"met|und mit|y|e|i|en|a|ir|un|و|וגם|और|এবং|และ|와|과|及|和|与|與|および"
)
SPLIT: Final = lazy(
    rf"(\s*{BOUNDARY}\s*(?:(?:{JOINERS})\s+)?|\s*[,،、，;；&+|/／]\s*(?:(?:{JOINERS}|And|AND|&)\s+)?|(?:^|\s+)(?:{JOINERS})(?=\s)\s+|\s+(?:And|AND|Und|UND|Et|ET|With|WITH)\s+"
    r"|(?<=[\u4e00-\u9fff]{2})[和与與及](?=[\u4e00-\u9fff]{2}))"
)
DOUBTFUL: Final = frozenset(("en", "i", "a", "e", "y", "con", "com", "med", "met", "un", "mit", "avec", "with", "і", "й"))
HELPERS: Final = frozenset(("mit", "avec", "con", "com", "med", "met", "with"))
PLACE: Final = lazy(
    r"\s+(?:in|aus|für|for|from|at|à|au|aux|nach|bei|på|fra|från|ze|v|ve|w|z|na|в|из|во|у|з|із|до|для|σε|στην|στο|στη|από|desde|"
    r"dalla|dal|per|para|en|em|te|uit|voor|dans|pour|sur|op|til|till|near|aboard|via|on|reporting|reports|berichtet|writes|skrifar|skriver|pisze|i|"
    r"schreibt|escribe|of|im|vom|am|в городе|في|من|در|از|di|da|untuk|tại|For|For the|FOR|FÜR|IN|AUS|[Ss]pecial to|SPECIAL TO|--?)(?:\s+|$)(?P<place>.*)$",
    re.DOTALL,
)
HANGUL_ROLE: Final = lazy(
    rf"^(?:[가-힣A-Za-z0-9]{{1,8}}{PAPER}\s+)?(?P<name>[가-힣]{{2,4}}(?:\s*[·ㆍ,]\s*[가-힣]{{2,4}})*|[A-Za-z. ]{{4,40}})\s*(?P<role>(?:[가-힣]{{1,6}}\s?)?"
    r"(?:기자|특파원|논설위원|선임기자|앵커|위원|에디터|교수|PD|작가|인턴기자|객원기자|칼럼니스트|변호사|대표|편집장))(?:\s*=.*)?$"
)
HAN_ROLE: Final = lazy(
    r"^(?P<pre>本报|本網|本网|本刊|本社|首席|特约|见习|实习|高级|(?:[\u4e00-\u9fff]{2,6}(?:社|网|網|报|報|新闻|新聞|周刊|客户端|电视台)))?(?P<role>记者|記者|专栏作者|专栏作家|通讯员|特派员|特派記者|评论员|编辑|編輯|作者|主笔|"
    r"特約記者|撰稿人|実習生|實習生|实习生)[\s:：/]*(?P<name>[\u4e00-\u9fff·\s]{2,30})$"
)
HAN_SUFFIX: Final = lazy(
    r"^(?P<name>[\u4e00-\u9fff\u3040-\u30ff・·ー\s]{2,12}?)[\s=＝]*(?P<role>記者|编辑|編集委員|論説委員|特派員|支局長|通信員|解説委員|記者撰|アナウンサー)$"
)
JAPANESE_JOB: Final = lazy(
    r"^(?P<role>[\u30a1-\u30fc\u4e00-\u9fff]{0,10}(?:編集委員|論説委員|解説委員|特派員|支局長|総局長|部長|デスク|記者))[\s・=＝／/]"
    r"(?P<name>[\u4e00-\u9fff\u3005\u3041-\u3096\u30a1-\u30fc ]{3,8})$"
)
JAPANESE_PLACE: Final = lazy(
    r"^(?:(?P<role>[\u30a1-\u30fc\u4e00-\u9fff]{1,8}(?:部|支局|総局|班|グループ))[\s・=＝]|[\u30a1-\u30fc・\u4e00-\u9fff]{2,12}[=＝])"
    r"(?P<name>[\u4e00-\u9fff\u3005\u3041-\u3096\u30a1-\u30fc ]{3,8})$"
)
"""A desk or the place where somebody reports from, before the name."""
HAN_TAIL: Final = lazy(r"(?:[\u4e00-\u9fff]{2,4})?(?:报道|報道|報導|电|摄|攝|撰|撰文|整理|整合|文|综合报道)$")
CREDENTIAL: Final = lazy(
    r"(?:[A-Z][A-Za-z]{0,3}\.){1,4}|(?:[A-Z][A-Za-z]?){1,5}[A-Z][®™]?|[A-Z]-[A-Z]{2,4}|Esq\.?|Ph\.?\s?D\.?|M\.?Ed\.?|PhD|Psy\.?D\.?"
)
DEGREES: Final = frozenset(
    """MD M.D. PhD Ph.D. Ph.D MS M.S. RD RDN LDN MA M.A. MBA MPH MSc CPA CFA CFP CFP® JD J.D. DDS DMD DVM RN BSN MSN NP
    PA-C FACP CPP PSP CISSP PMP Esq Esq. PharmD PsyD EdD DO D.O. LCSW CSCS EA""".split()
)
"""Degrees behind a name without a comma ("Jane Doe MD")."""
JOB_ADJECTIVES: Final = frozenset(
    """former deputy senior chief managing associate assistant contributing executive political parliamentary national
    foreign staff lead leading tech technology sports science business investigative freelance guest founding editorial
    medical health legal consumer diplomatic defence defense education environment environmental economics financial cultural
    arts religious religion royal crime regional international entertainment fashion transport energy property
    """.split()
)
"""Words with which a job behind a name begins ("Jane Doe Political Correspondent")."""
NAME_SUFFIX: Final = frozenset(("jr", "sr", "ii", "iii", "iv", "jnr"))
