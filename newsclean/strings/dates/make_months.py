"""Write `months.py` from the Unicode CLDR tables that Babel carries.

Run from the root of the checkout, with Babel installed::

    python -m newsclean.strings.dates.make_months > /tmp/months.py && mv /tmp/months.py newsclean/strings/dates/months.py
    ruff format newsclean/strings/dates/months.py

Only this script needs Babel; the library itself reads the written table. Names CLDR lacks (what
newspapers print: "Sept.", "Okt") are added by hand in `EXTRA_MONTHS` below.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator

from babel import Locale, localedata

from newsclean.strings.dates.fold import fold
from newsclean.strings.dates.words import word_set

LOCALES = sorted(
    word_set(
        "en en_GB en_AU en_CA en_IN de de_AT fr fr_CA es es_MX es_AR pt pt_PT it nl sv da nb nn fi is"
        " fo et lv lt pl cs sk "
        "sl hr bs sr sr_Latn mk bg ru uk be ro hu el tr az uz uz_Cyrl kk ky tg tk tt mn hy ka sq ca"
        " gl eu ast oc cy ga "
        "gd br fy lb af rm mt fur sc eo ar ar_DZ ar_MA ar_TN ar_EG ar_IQ ar_SY ar_LB ar_SA he fa ps"
        " ur ku ckb sd ug hi "
        "mr ne bn as gu pa or ta te kn ml si my km lo th vi id ms fil jv su sw so ha ig yo zu xh mg am ti om "
        "zh zh_Hant ja ko"
    )
)

#: Weekday names of small languages that are little words of large ones.
NO_WEEKDAYS = frozenset(
    {"den", "did", "die", "the", "and", "il", "is", "it", "to", "of", "de", "di", "la", "le"}
)

#: Printed forms missing from CLDR, "language: form=month ...".
EXTRA_MONTHS = {
    "en": "sept=9 febr=2 janu=1 augu=8 novem=11 decem=12 octo=10",
    "de": "jän=1 jaenner=1 feber=2 märz=3 maerz=3 mär=3 mrz=3 apr=4 jun=6 jul=7 juno=6 julei=7 sep=9"
    " sept=9 okt=10"
    " nov=11 dez=12 feb=2 jan=1 aug=8",
    "fr": "janv=1 fév=2 févr=2 fevr=2 avr=4 jui=6 juil=7 jul=7 aou=8 sept=9 sep=9 oct=10 nov=11 déc=12",
    "es": "set=9 sept=9 setiembre=9 setiem=9 agto=8 mzo=3 febr=2 novbre=11 dicbre=12",
    "pt": "set=9 fever=2",
    "it": "genn=1 febbr=2 sett=9 giu=6 lugl=7 ag=8",
    "nl": "mrt=3 maa=3 febr=2 sept=9 okt=10 aug=8",
    "sv": "sept=9 okt=10 febr=2",
    "da": "sept=9 sep=9 okt=10 maj=5",
    "nb": "sept=9 okt=10 mai=5 des=12",
    "fi": "tammik=1 helmik=2 maalisk=3 huhtik=4 toukok=5 kesäk=6 heinäk=7 elok=8 syysk=9 lokak=10 marrask=11"
    " jouluk=12",
    "pl": "wrzes=9 paźdz=10 październ=10 stycz=1 czerw=6 sierp=8 list=11 grudz=12 kwiet=4",
    "cs": "led=1 úno=2 bře=3 břez=3 dub=4 kvě=5 květ=5 čvn=6 čvc=7 srp=8 zář=9 říj=10 lis=11 list=11"
    " pro=12 pros=12",
    "ru": "янв=1 февр=2 фев=2 мар=3 апр=4 июн=6 июл=7 авг=8 сен=9 сент=9 окт=10 ноя=11 нояб=11 дек=12",
    "uk": "січ=1 лют=2 бер=3 берез=3 квіт=4 трав=5 черв=6 лип=7 серп=8 вер=9 верес=9 жовт=10 лист=11 груд=12",
    "bg": "ян=1 яну=1 фев=2 мар=3 апр=4 юн=6 юл=7 авг=8 сеп=9 септ=9 окт=10 ное=11 ноем=11 дек=12",
    "sr": "januar=1 sept=9",
    "ro": "ian=1 febr=2 mart=3 iun=6 iul=7 sept=9 noi=11 noiem=11",
    "hu": "febr=2 márc=3 ápr=4 máj=5 jún=6 júl=7 szept=9 okt=10",
    "el": "ιαν=1 φεβ=2 φεβρ=2 μαρ=3 απρ=4 ιουν=6 ιουλ=7 αυγ=8 σεπ=9 σεπτ=9 οκτ=10 νοε=11 νοεμ=11"
    " δεκ=12 μαΐου=5"
    " μάη=5 γενάρη=1 φλεβάρη=2",
    "tr": "ocak=1 şub=2 haz=6 tem=7 ağu=8 eyl=9 kas=11",
    "eu": "urtarrilaren=1 otsailaren=2 martxoaren=3 apirilaren=4 maiatzaren=5 ekainaren=6 uztailaren=7"
    " abuztuaren=8 irailaren=9 urriaren=10 azaroaren=11 abenduaren=12 urtarrilak=1 otsailak=2"
    " martxoak=3 apirilak=4"
    " maiatzak=5 ekainak=6 uztailak=7 abuztuak=8 irailak=9 urriak=10 azaroak=11 abenduak=12",
    "ca": "gen=1 febr=2 juny=6 jul=7 set=9 oct=10 des=12",
    "ar": "جانفي=1 فيفري=2 أفريل=4 ماي=5 جوان=6 جويلية=7 أوت=8 شتنبر=9 غشت=8 نونبر=11 دجنبر=12 يوليوز=7 ماس=3"
    " شباط=2 آذار=3 نيسان=4 أيار=5 حزيران=6 تموز=7 آب=8 أيلول=9 إبريل=4 ابريل=4 اغسطس=8 أغشت=8"
    " شتمبر=9 دجمبر=12 يونية=6 يولية=7",
    "fa": "جنو=1 فبر=2 جول=7 دسم=12 ژانویه=1 فوریه=2 مارس=3 آوریل=4 آپریل=4 می=5 مه=5 ژوئن=6 جون=6"
    " ژوئیه=7 جولای=7 اوت=8"
    " آگوست=8 اکتبر=10",
    "hi": "फरवरी=2 सितम्बर=9 नवम्बर=11 दिसम्बर=12 अगस्‍त=8 मार्च=3",
    "bn": "জানুয়ারি=1 জানুয়ারী=1 ফেব্রুয়ারি=2 ফেব্রুয়ারী=2 মার্চ=3 এপ্রিল=4 মে=5 জুন=6 জুলাই=7"
    " আগস্ট=8 অগস্ট=8"
    " সেপ্টেম্বর=9 অক্টোবর=10 নভেম্বর=11 ডিসেম্বর=12",
    "he": "מרס=3 מרץ=3",
    "id": "agt=8 agust=8 nop=11 pebruari=2 nopember=11",
    "ms": "mac=3 ogos=8 dis=12",
    "vi": "tháng một=1 tháng giêng=1 tháng hai=2 tháng ba=3 tháng tư=4 tháng năm=5 tháng sáu=6 tháng bảy=7"
    " tháng tám=8 tháng chín=9 tháng mười=10 tháng mười một=11 tháng mười hai=12 tháng chạp=12",
    "th": "ม.ค=1 ก.พ=2 มี.ค=3 เม.ย=4 พ.ค=5 มิ.ย=6 ก.ค=7 ส.ค=8 ก.ย=9 ต.ค=10 พ.ย=11 ธ.ค=12 มค=1 กพ=2"
    " มีค=3 เมย=4"
    " พค=5 มิย=6 กค=7 สค=8 กย=9 ตค=10 พย=11 ธค=12",
    "sk": "jan=1 feb=2 mar=3 apr=4 máj=5 jún=6 júl=7 aug=8 sept=9 okt=10",
    "lt": "sausio=1 vasario=2 kovo=3 balandžio=4 gegužės=5 birželio=6 liepos=7 rugpjūčio=8 rugsėjo=9"
    " spalio=10"
    " lapkričio=11 gruodžio=12",
    "lv": "janvārī=1 februārī=2 martā=3 aprīlī=4 maijā=5 jūnijā=6 jūlijā=7 augustā=8 septembrī=9 oktobrī=10"
    " novembrī=11 decembrī=12",
    "et": "jaan=1 veebr=2 sept=9",
    "gd": "fhaoilleach=1 ghearran=2 mhart=3 ghiblean=4 cheitean=5 ogmhios=6 iuchar=7 lunastal=8 sultain=9"
    " damhair=10 samhain=11 dubhlachd=12",
    "eo": "aŭg=8 junio=6 julio=7",
    "am": "ጃንዩወሪ=1 ጁን=6 ጁላይ=7",
}


def _locale(code: str) -> Locale:
    # Babel merges a locale's overrides into tables it shares through its cache, so that one language's
    # names show up under the next one; an empty cache keeps them apart.
    localedata._cache.clear()
    return Locale.parse(code)


def _month_forms(code: str) -> Iterator[tuple[str, int]]:
    months = _locale(code).months
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in months[context][width].items():
                yield name, number


def _clean(name: str) -> str:
    name = fold(name.strip().rstrip(".").strip())
    return " ".join(name.replace("-", " ").split())


def _usable(key: str) -> bool:
    letters = [char for char in key if not char.isascii() or char.isalpha()]
    return len(letters) > 1 and not any(char.isdigit() or char in "'’()" for char in key) and "月" not in key


def month_table() -> dict[str, str]:
    """Map each folded month name to "6:en,de" (";"-separated where languages disagree)."""
    found: dict[str, dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
    for code in LOCALES:
        language = code.split("_")[0]
        for name, number in _month_forms(code):
            key = _clean(name)
            if _usable(key):
                found[key][number].add(language)
                for inflected in _inflected(key, language):
                    found[inflected][number].add(language)
    for language, listed in EXTRA_MONTHS.items():
        for form in _pairs(listed):
            key = fold(form[0])
            found[key][form[1]].add(language)
    return {key: _spell(found[key]) for key in sorted(found)}


def _inflected(key: str, language: str) -> Iterator[str]:
    """Forms that dates use and CLDR does not list: a glued preposition, a genitive."""
    if language == "he":
        yield "ב" + key
    elif language == "ku":
        yield key + "a"
    elif language == "ckb":
        yield key + "ی"
    elif language == "km":
        yield "ខែ" + key  # "month"
    elif language == "mn" and key.endswith(" сар"):
        yield key + "ын"


def _pairs(listed: str) -> Iterator[tuple[str, int]]:
    words: list[str] = []
    for part in listed.split():
        name, mark, number = part.partition("=")
        words.append(name)
        if mark:
            yield " ".join(words), int(number)
            words = []


def _spell(senses: dict[int, set[str]]) -> str:
    return ";".join(f"{number}:{','.join(sorted(codes))}" for number, codes in sorted(senses.items()))


def weekday_table() -> dict[str, int]:
    """Map each folded weekday word to 0 (Monday) .. 6, or -1 where languages disagree or it is a part."""
    found: dict[str, set[int]] = defaultdict(set)
    for code in LOCALES:
        days = _locale(code).days
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated", "short"):
                for number, name in days[context].get(width, {}).items():
                    words = _clean(name).split()
                    for word in words:
                        if _usable(word) and word not in NO_WEEKDAYS and (len(word) > 2 or width != "short"):
                            found[word].add(number if len(words) == 1 else -1)
    # A part of a longer name (Vietnamese "thu") yields to the same word alone (English "Thu").
    senses = {key: found[key] - {-1} or {-1} for key in sorted(found)}
    return {key: min(found) if len(found) == 1 else -1 for key, found in senses.items()}


def order_table() -> dict[str, str]:
    """Map each language, and each region that differs from its language, to "dmy", "mdy" or "ymd"."""
    orders: dict[str, str] = {}
    for code in LOCALES:
        if "_" not in code:
            orders[code] = _order(_locale(code))
    for code in sorted(_territories()):
        language, region = code.split("_")
        order = _order(_locale(code))
        if language == "en" or order != orders[language]:
            orders[f"{language}-{region.lower()}"] = order
    return orders


def _territories() -> Iterator[str]:
    languages = {code for code in LOCALES if "_" not in code}
    for code in localedata.locale_identifiers():
        parts = code.split("_")
        if len(parts) == 2 and len(parts[1]) == 2 and parts[0] in languages:
            yield code


def _order(locale: Locale) -> str:
    pattern = locale.date_formats["short"].pattern
    at = {letter: pattern.lower().find(letter) for letter in "dmy"}
    return "".join(sorted(at, key=lambda letter: at[letter]))


def period_table() -> dict[str, str]:
    """Map each folded am or pm mark (blanks and dots removed) to "am:en,de" or "pm:..."."""
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for code in LOCALES:
        periods = _locale(code)._data["day_periods"]
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                names = dict(periods.get(context, {}).get(width, {}))
                for half in ("am", "pm"):
                    key = "".join(
                        char for char in fold(str(names.get(half, ""))) if char not in " .،\u00a0\u202f"
                    )
                    if key and key not in ("am", "pm"):
                        found[key][half].add(code.split("_")[0])
    return {
        key: ";".join(f"{half}:{','.join(sorted(codes))}" for half, codes in sorted(halves.items()))
        for key, halves in sorted(found.items())
    }


def ago_table() -> dict[str, str]:
    """Map "prefix|suffix" around a number (spaces and dots removed) to the unit it counts back in."""
    found: dict[str, set[str]] = defaultdict(set)
    for code in LOCALES:
        fields = _locale(code)._data["date_fields"]
        for unit in ("minute", "hour", "day"):
            for width in ("", "-short", "-narrow"):
                past = dict(fields.get(unit + width, {}).get("past", {}))
                future = dict(fields.get(unit + width, {}).get("future", {}))
                for pattern in past.values():
                    before, mark, after = str(pattern).partition("{0}")
                    key = "|".join(
                        "".join(char for char in fold(side) if char not in " .\u00a0\u202f")
                        for side in (before, after)
                    )
                    # "-3 d" says nothing in prose, and a pattern shared with the future is no past.
                    if mark and pattern not in future.values() and not key.startswith(("-", "−", "–")):
                        found[key].add(unit)
    return {
        key: next(iter(units)) for key, units in sorted(found.items()) if len(units) == 1 and len(key) > 3
    }


def _dump(name: str, kind: str, table: dict[str, str] | dict[str, int]) -> str:
    rows = "".join(_row(key, value) for key, value in table.items())
    return f"{name}: Final[{kind}] = {{\n{rows}}}\n"


def _row(key: str, value: str | int) -> str:
    quoted = _quote(value)
    if len(key) + len(quoted) < 100:
        return f"    {_quote(key)}: {quoted},\n"
    parts = [_quote(str(value)[at : at + 96]) for at in range(0, len(str(value)), 96)]
    return f"    {_quote(key)}: (\n" + "".join(f"        {part}\n" for part in parts) + "    ),\n"


def _quote(value: str | int) -> str:
    if isinstance(value, int):
        return str(value)
    return (
        '"'
        + "".join(
            char if char.isprintable() or char in "\u200c\u200d" else ascii(char)[1:-1] for char in value
        )
        + '"'
    )


def main() -> None:
    """Print the module."""
    sys.stdout.write(
        '"""Month and weekday names, date orders, "ago" phrases from CLDR; written by make_months.py.\n\n'
        'MONTHS: folded name -> "number:languages". WEEKDAYS: folded word -> 0 Monday .. 6, -1 if unsure.\n'
        "ORDERS: language or language-region -> order of numeric dates.\n"
        'PERIODS: am or pm mark -> "half:languages". AGO: "before|after" -> unit.\n'
        '"""\n\nfrom __future__ import annotations\n\nfrom typing import Final\n\n'
    )
    parts = [
        _dump("MONTHS", "dict[str, str]", month_table()),
        _dump("WEEKDAYS", "dict[str, int]", weekday_table()),
        _dump("ORDERS", "dict[str, str]", order_table()),
        _dump("PERIODS", "dict[str, str]", period_table()),
        _dump("AGO", "dict[str, str]", ago_table()),
    ]
    sys.stdout.write("\n".join(parts))


if __name__ == "__main__":
    main()
