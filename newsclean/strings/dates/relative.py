"""Dates that count back from the moment a page was seen: "3 hours ago", "gestern", "2小时前"."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Final, TypeVar

from newsclean.strings.dates.calendars import make_date
from newsclean.strings.dates.fold import fold
from newsclean.strings.dates.grammar import number_day
from newsclean.strings.dates.months import AGO
from newsclean.strings.dates.tokens import GREGORIAN, IDEOGRAPH, NUMBER, Line
from newsclean.strings.dates.words import DAY_MONTH, word_set
from newsclean.strings.lazy import lazy

_Moment = TypeVar("_Moment", date, datetime)
_FIRST_YEAR: Final = 1900
_LAST_YEAR: Final = 2100
_HEAD_OF_NUMBER: Final = lazy(r"\d(?:[eE][+-]?|[.,'’٫٬])$")
_MINUTE, _HOUR, _DAY = "minute", "hour", "day"

#: What newspapers print beside CLDR's phrases; "before|after" the number, with blanks and dots removed.
_HOUR_PHRASES: Final = (
    "|hago |hrago |hrsago vor|std vor|stdn ilya|h hace|h ha|h |hfa |horasatras |jamlalu |godztemu |timersiden"
    " |timesiden |órája πριν|ώρες πριν|ώρα לפני|שעות منذ|ساعات منذ|ساعة |ساعتپیش |घंटेपहले |घंटापहले"
    " |ชมที่แล้ว |小时前 |小時前 |个小时前 |個小時前 |時間前 |시간전"
)
_MINUTE_PHRASES: Final = (
    "|minsago |mago ilya|mn hace|min ha|min |minfa |minutosatras |menitlalu |minutentemu |perce πριν|λεπτά"
    " לפני|דקות منذ|دقائق منذ|دقيقة |دقیقهپیش |मिनटपहले |分钟前 |分鐘前 |分前 |분전"
)
_DAY_PHRASES: Final = (
    "|dago ilya|j |ggfa |diasatras |harilalu |napja πριν|ημέρες לפני|ימים منذ|أيام منذ|يوم |روزپیش"
    " |दिनपहले |天前 |日前 |일전"
)
_EXTRA: Final = {
    fold(phrase): unit
    for unit, phrases in ((_HOUR, _HOUR_PHRASES), (_MINUTE, _MINUTE_PHRASES), (_DAY, _DAY_PHRASES))
    for phrase in phrases.split()
}

#: Words that stand for one.
_ONE: Final = word_set("a an one einer einem eine einen une un una uno um uma een en ett et ein")

_TODAY: Final = (
    "today heute hoy oggi hoje vandaag idag avui gaur azi astăzi danas danes dzisiaj dziś сегодня сьогодні"
    " днес денес данас сёння σήμερα bugün täna šodien šiandien tänään اليوم امروز आज আজ วันนี้ 今天 今日 오늘"
)
_YESTERDAY: Final = (
    "yesterday gestern ayer ieri ontem gisteren igår ahir atzo včera jučer včeraj wczoraj вчера вчора јуче"
    " учора χθες χτες dün eile אתמול أمس دیروز গতকাল เมื่อวาน เมื่อวานนี้ 昨天 昨日 어제 eilen kemarin"
    " tegnap dje"
)
_BEFORE_YESTERDAY: Final = "vorgestern anteayer eergisteren przedwczoraj позавчера předevčírem 前天 一昨日"
#: Words for a day -> how many days before the reference.
_DAYS: Final[dict[str, int]] = {
    fold(word): back
    for back, words in enumerate((_TODAY, _YESTERDAY, _BEFORE_YESTERDAY))
    for word in words.split()
}
#: Words that are also something else; they count only in their own language.
_BOUND: Final = {
    ("hier", "fr"): 1,
    ("dnes", "cs"): 0,
    ("dnes", "sk"): 0,
    ("ma", "hu"): 0,
    ("vakar", "lt"): 1,
    ("vakar", "lv"): 1,
    ("sot", "sq"): 0,
    ("कल", "hi"): 1,
}


def relative_at(line: Line, index: int, reference: datetime) -> tuple[datetime | date, int, int, bool] | None:
    """Read a relative date whose number or word is token `index` -> (value, first token, next token, exact).

    Minutes and hours give a datetime (to the minute), days a date. Weeks, months and years give None,
    for they are rounded and leave the day open. `exact` is false for bare words ("today"),
    which prose holds too.
    """
    word = line.word[index]
    if line.kind[index] == NUMBER or word in _ONE:
        count = line.num[index] if line.kind[index] == NUMBER else 1
        if not 0 <= count <= 1000 or _is_tail(line, index):
            return None
        return _ago(line, index, count, reference)
    width = 1
    back = _BOUND.get((word, line.lang), _DAYS.get(word))
    if word == "aujourd" and line.word[index + 1 : index + 3] == ["'", "hui"]:
        back, width = 0, 3
    if back is None and line.kind[index] == IDEOGRAPH:
        width = 2
        back = _DAYS.get(line.text[line.start[index] : line.start[index] + 2])
    if back is None:
        return None
    day = _minus(reference.date(), timedelta(days=back))
    return (day, index, min(line.size, index + width), False) if day is not None else None


def yearless_at(line: Line, index: int, reference: datetime) -> tuple[date, int, int, bool] | None:
    """A day and month without a year ("6 October") -> the last such day up to a day after `reference`."""
    numbered = number_day(line, index)
    if numbered is not None:
        named = line.month(line.skip(numbered[1], DAY_MONTH, 2))
        stop = named[1] if named else 0
    else:
        named = line.month(index)
        numbered = number_day(line, line.skip(named[1], frozenset("."), 1)) if named else None
        stop = numbered[1] if numbered else 0
    if named is None or numbered is None or named[2] != GREGORIAN or not named[3] or line.digits(stop) == 4:
        return None
    for year in (reference.year + 1, reference.year, reference.year - 1):
        made = make_date(year, named[0], numbered[0])
        if made is not None and made - timedelta(days=1) <= reference.date():
            return made, index, stop, False
    return None


def _ago(
    line: Line, index: int, count: int, reference: datetime
) -> tuple[datetime | date, int, int, bool] | None:
    suffix = ""
    best: tuple[str, int, int] | None = None
    for after in range(index + 1, min(line.size, index + 6) + 1):
        for start in range(index, max(-1, index - 4), -1):
            key = "".join(line.word[start:index]) + "|" + suffix
            unit = _EXTRA.get(key) or AGO.get(key)
            if unit:
                best = unit, start, after
        if after < line.size:
            suffix += line.word[after] if line.word[after] != "." else ""
    if best is None:
        return None
    unit, start, stop = best
    if unit == _DAY:
        day = _minus(reference.date(), timedelta(days=count)) if count <= 400 else None
        return (day, start, stop, True) if day is not None else None
    moment = _minus(reference, timedelta(hours=count) if unit == _HOUR else timedelta(minutes=count))
    return (moment.replace(second=0, microsecond=0), start, stop, True) if moment is not None else None


def _is_tail(line: Line, index: int) -> bool:
    """Whether the number at token `index` is the end of a longer one ("1e9", "1.5", "1,000")."""
    at = line.start[index]
    return _HEAD_OF_NUMBER.search(line.text[max(0, at - 3) : at]) is not None


def _minus(moment: _Moment, back: timedelta) -> _Moment | None:
    """A moment counted back; None out of the years that a page can have been published in."""
    try:
        value = moment - back
    except OverflowError:
        return None
    return value if _FIRST_YEAR <= value.year <= _LAST_YEAR else None
