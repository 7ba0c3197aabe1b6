"""The half of the day that a word beside a clock names: "3:05 de la tarde", "রাত ৯:১৫"."""

from __future__ import annotations

from functools import cache
from typing import Final

from newsclean.strings.dates.fold import fold
from newsclean.strings.dates.months import PERIODS
from newsclean.strings.dates.tokens import WORD, Line
from newsclean.strings.lazy import lazy

_REACH: Final = 6  # tokens that make a word with its dots ("p. m.") or a phrase
_NOON: Final = 12
#: Of the language's day: its morning; afternoon and evening; night; noon. "_" stands for a blank.
_ROWS: Final = """
ar صباحا فجرا | عصرا مساء بعد_الظهر | ليلا | ظهرا
bn এএম সকাল ভোর পূর্বাহ্ন | পিএম বিকাল বিকেল সন্ধ্যা অপরাহ্ন | রাত | দুপুর
ca del_matí de_la_matinada | de_la_tarda del_vespre | de_la_nit | del_migdia
es de_la_mañana de_la_madrugada | de_la_tarde | de_la_noche | del_mediodía
fa صبح بامداد قبل‌ازظهر قبل_از_ظهر | عصر بعدازظهر بعد_از_ظهر | شب | ظهر
fr du_matin | de_l'après-midi de_l’après-midi du_soir | de_la_nit |
gu સવારે | સાંજે | રાત્રે | બપોરે
he בבוקר | אחר_הצהריים אחה"צ בערב | בלילה | בצהריים
hi सुबह सवेरे प्रातः पूर्वाह्न एएम | शाम सायं अपराह्न पीएम | रात | दोपहर
id pagi | sore | malam | siang
it del_mattino di_mattina | del_pomeriggio di_sera | di_notte |
km ព្រឹក | រសៀល ល្ងាច | យប់ | ថ្ងៃត្រង់
kn ಬೆಳಿಗ್ಗೆ ಪೂರ್ವಾಹ್ನ | ಸಂಜೆ ಅಪರಾಹ್ನ | ರಾತ್ರಿ | ಮಧ್ಯಾಹ್ನ
lo ເຊົ້າ | ແລງ | |
ml രാവിലെ | വൈകുന്നേരം വൈകിട്ട് | രാത്രി | ഉച്ചയ്ക്ക്
mr सकाळी | सायंकाळी संध्याकाळी | रात्री | दुपारी
ms pagi | petang | malam | tengah_hari
my နံနက် မနက် | ညနေ | ည | နေ့လယ် မွန်းလွဲ
ne बिहान | बेलुका साँझ अपराह्न | राति | दिउँसो
pa ਸਵੇਰੇ | ਸ਼ਾਮ | ਰਾਤ | ਦੁਪਹਿਰ
pt da_madrugada | | da_noite |
ru утра | дня вечера | ночи |
ta காலை முற்பகல் | மாலை பிற்பகல் | இரவு | நண்பகல் மதியம்
te ఉదయం | సాయంత్రం | రాత్రి | మధ్యాహ్నం
uk ранку | дня вечора | ночі |
ur صبح | شام سہ_پہر | رات | دوپہر
vi sáng | chiều | tối đêm | trưa
"""
_ZONE: Final = lazy("[A-Z]{2,4}")
_GLUE: Final = "'’\"-_"
#: Languages whose clocks run to twelve and whose words for the halves of the day are many: in Swahili, they change the
#: hour as well. Words of other languages behind a clock are mostly names.
_TWELVE: Final = frozenset("am ar bn fa gu hi km kn lo ml mr my ne or pa ps si so sw ta te ti ur".split())


@cache
def _parts() -> dict[tuple[str, str], int]:
    """The part of the day by language and word: 0 morning, 1 afternoon or evening, 2 night, 3 noon."""
    found = {}
    for row in _ROWS.strip().splitlines():
        language, _, listed = row.partition(" ")
        for part, words in enumerate(listed.split("|")):
            for word in words.split():
                found[language, _bare(fold(word))] = part
    return found


def _bare(mark: str) -> str:
    return "".join(char for char in mark if char not in _GLUE)


def half_at(line: Line, index: int, hour: int) -> tuple[bool | None, int]:
    """The word of the line's own language at `index` -> (whether the hour is after noon, next token)."""
    mark = ""
    for at in range(index, min(line.size, index + _REACH)):
        if line.is_sign(at, ".,"):
            continue
        mark += line.word[at]
        for sense in PERIODS.get(mark, "").split(";"):
            half, _, languages = sense.partition(":")
            if line.lang in languages.split(","):
                return half == "pm", at + 1
        part = _parts().get((line.lang, _bare(mark)))
        if part is not None:
            return _is_late(part, hour), at + 1
    return None, index


def half_before(line: Line, index: int, hour: int) -> bool | None:
    """Whether the word right before the clock at `index` puts its hour after noon; None if it is no such word."""
    part = _parts().get((line.lang, line.word[index - 1])) if index else None
    return None if part is None else _is_late(part, hour)


def is_part(line: Line, index: int) -> bool:
    """Whether token `index` is a word for a part of the day in the line's language."""
    return (line.lang, line.word[index]) in _parts()


def _is_late(part: int, hour: int) -> bool:
    if part == 2:
        return 6 <= hour < _NOON
    return part == 1 or (part == 3 and (hour == _NOON or hour < 9))


def may_be_half(line: Line, index: int) -> bool:
    """Whether an unknown word at `index`, the last of its part of the line, may name the half of the day."""
    if line.lang not in _TWELVE or index >= line.size or line.kind[index] != WORD:
        return False
    if _ZONE.fullmatch(line.text, line.start[index], line.end[index]):
        return False
    return index + 1 == line.size or line.is_sign(index + 1, "|·/,(-")
