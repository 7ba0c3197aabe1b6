"""Dates that count back from the moment a page was seen: "3 hours ago", "gestern", "2小时前"."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Final

from newsclean.strings._dates.fold import fold
from newsclean.strings._dates.tokens import IDEOGRAPH, NUMBER, SIGN, Line
from newsclean.strings.months import AGO

_MINUTE, _HOUR, _DAY = "minute", "hour", "day"

#: What newspapers print beside CLDR's phrases; "before|after" with blanks and dots removed.
_EXTRA: Final = {
    "|hago": _HOUR, "|hrago": _HOUR, "|hrsago": _HOUR, "|minsago": _MINUTE, "|mago": _MINUTE, "|dago": _DAY,
    "vor|std": _HOUR, "vor|stdn": _HOUR, "ilya|h": _HOUR, "ilya|mn": _MINUTE, "ilya|j": _DAY, "hace|h": _HOUR,
    "hace|min": _MINUTE, "ha|h": _HOUR, "ha|min": _MINUTE, "|hfa": _HOUR, "|minfa": _MINUTE, "|ggfa": _DAY,
    "|horasatras": _HOUR, "|diasatras": _DAY, "|minutosatras": _MINUTE, "|jamlalu": _HOUR, "|menitlalu": _MINUTE,
    "|harilalu": _DAY, "|小时前": _HOUR, "|小時前": _HOUR, "|个小时前": _HOUR, "|個小時前": _HOUR, "|時間前": _HOUR,
    "|分钟前": _MINUTE, "|分鐘前": _MINUTE, "|分前": _MINUTE, "|天前": _DAY, "|日前": _DAY, "|시간전": _HOUR,
    "|분전": _MINUTE, "|일전": _DAY, "منذ|ساعات": _HOUR, "منذ|ساعة": _HOUR, "منذ|دقائق": _MINUTE, "منذ|دقیقة": _MINUTE,
    "منذ|ایام": _DAY, "منذ|یوم": _DAY, "|ساعتپیش": _HOUR, "|دقیقهپیش": _MINUTE, "|روزپیش": _DAY,
    "|घंटेपहले": _HOUR, "|मिनटपहले": _MINUTE, "|दिनपहले": _DAY, "|घंटापहले": _HOUR, "|ชมที่แล้ว": _HOUR,
    "|minutentemu": _MINUTE, "|godztemu": _HOUR, "|timersiden": _HOUR, "|timesiden": _HOUR, "|órája": _HOUR,
    "|oraja": _HOUR, "|perce": _MINUTE, "|napja": _DAY, "πριν|ωρες": _HOUR, "πριν|λεπτα": _MINUTE, "πριν|ημερες": _DAY,
    "לפני|שעות": _HOUR, "לפני|דקות": _MINUTE, "לפני|ימים": _DAY,
}  # fmt: skip

#: Words that stand for one.
_ONE: Final = frozenset("a an one einer einem eine einen une un una uno um uma een en ett et ein".split())

#: Words for a day counted from the reference.
_DAYS: Final[dict[str, int]] = {
    word: back
    for back, words in (
        (0, "today heute aujourd'hui hoy oggi hoje vandaag idag avui gaur azi astazi dnes danas danes dzisiaj dzis"
            " сегодня сьогодні днес денес данас сёння σημερα bugun ma tana täna šodien siandien aujourd היום اليوم"
            " اليوم امروز आज আজ ئەمڕۆ วันนี้ 今天 今日 오늘 tänään tanaan sot"),
        (1, "yesterday gestern hier ayer ieri ontem gisteren igar ahir atzo vcera jucer vceraj wczoraj вчера вчора"
            " јуче вчера учора χθες χτες dün dun eile vakar אתמול امس دیروز گذشته कल গতকাল เมื่อวาน เมื่อวานนี้ 昨天 昨日"
            " 어제 eilen kemarin tegnap dje"),
        (2, "vorgestern avant-hier anteayer eergisteren przedwczoraj позавчера předevčírem 前天 一昨日"),
    )
    for word in (fold(each) for each in words.split())
    if word not in ("कल", "گذشته", "hier", "ma", "dnes", "sot", "vakar", "dun", "en")
}  # fmt: skip
#: Words that are also something else; they count only in their own language.
_BOUND: Final = {
    ("hier", "fr"): 1, ("dnes", "cs"): 0, ("dnes", "sk"): 0, ("ma", "hu"): 0, ("vakar", "lt"): 1, ("vakar", "lv"): 1,
    ("dun", "tr"): 1, ("sot", "sq"): 0,
}  # fmt: skip


def relative_at(line: Line, index: int, reference: datetime) -> tuple[datetime | date, int, int] | None:
    """Read a relative date whose number or word is token `index` -> (value, first token, next token).

    Minutes and hours give a datetime (to the minute), days a date. Weeks, months and years give None,
    for they are rounded and leave the day open.
    """
    word = line.word[index]
    if line.kind[index] == NUMBER or word in _ONE:
        count = line.num[index] if line.kind[index] == NUMBER else 1
        return _ago(line, index, count, reference) if 0 <= count <= 1000 else None
    width = 1
    back = _BOUND.get((word, line.lang), _DAYS.get(word))
    if back is None and line.kind[index] == IDEOGRAPH:
        width = 2
        back = _DAYS.get(line.text[line.start[index] : line.start[index] + 2])
    if word == "aujourd":
        width = 3
    if back is None or not _alone(line, index, index + width):
        return None
    return reference.date() - timedelta(days=back), index, min(line.size, index + width)


def _alone(line: Line, start: int, stop: int) -> bool:
    """Whether a word like "today" opens its line or follows a sign or label, as in date lines and not in prose."""
    opens = start == 0 or line.kind[start - 1] == SIGN or line.size <= 6
    closes = stop >= line.size or line.kind[stop] != 3 or line.size <= 6
    return opens and closes


def _ago(line: Line, index: int, count: int, reference: datetime) -> tuple[datetime | date, int, int] | None:
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
        return (reference.date() - timedelta(days=count), start, stop) if count <= 400 else None
    moment = reference - (timedelta(hours=count) if unit == _HOUR else timedelta(minutes=count))
    return moment.replace(second=0, microsecond=0), start, stop
