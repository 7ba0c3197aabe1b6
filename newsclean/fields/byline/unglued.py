"""Parting what ran together in a printed line: a lead and a name, a name and a date, two elements without a blank."""

from __future__ import annotations

import re
from typing import Final

from newsclean.strings.lazy import lazy

GLUED: Final = lazy(
    r"^((?i:(?:written|posted|published|reviewed|story|words) )?[Bb]y|"
    r"(?i:(?:geschrieben|verfasst|text|veröffentlicht) )?[Vv]on)"
    r"(?=[A-ZÀ-Þ])"
)
# A name run into what stood in the next element: "Jane DoePublished", "Jane Doe2 min". Three small letters before
# the capital leave McDonald, LaToya and MacArthur whole, and one word alone may be a name of its own ("WorkShop").
_SHORTEST: Final = 5  # characters of a name before what is cut off
_STAMP: Final = r"(?:Published|Updated|Posted|Last|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_RUN_ON: Final = lazy(
    rf"(?<=[a-zß-ÿ]{{3}})(?<!Fitz)(?:(?={_STAMP}[a-z]*[ :])|(?=[A-ZÀ-Þ][a-zß-ÿ]))"
    r"|(?<=[a-zß-ÿ]{2})(?=\d)|(?<=\d)(?=[A-ZÀ-Þ][a-zß-ÿ])|(?<=[a-zß-ÿ]{3}[.|])(?=[A-ZÀ-Þ][a-zß-ÿ]{2})"
)
_FIRM_RUN_ON: Final = lazy(rf"\d|{_STAMP}")
_NAME_BEFORE: Final = lazy(r"[A-ZÀ-Þ][\w.'’-]*\s+[A-ZÀ-Þ][\w'’-]*$")
_LEAD_BEFORE: Final = lazy(r"\b(?:by|von|par|por|di|door|autor|author)\s+\S*$", re.IGNORECASE)
_CHECKED: Final = lazy(
    r"[\s,|–—·-]*\b(?:(?:medically|expert|legally)[ -])?"
    r"(?:reviewed|fact[- ]?checked|edited|verified|updated|translated) "
    r"by\b.*$",
    re.IGNORECASE | re.DOTALL,
)
# What says when it was published is no part of the names; "Published by" is a lead.
_STAMPED: Final = lazy(
    r"[\s|,·–—-]*(?:(?:last |first )?(?:published|updated|posted|modified)|"
    r"(?:zuletzt )?(?:geändert|aktualisiert|bearbeitet)|veröffentlicht|publiée?|mis à jour|publicado|actualizado|"
    r"atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|نشر في|نُشر|آخر تحديث|تحديث|"
    r"опубликовано|обновлено|оновлено|发布时间|"
    r"更新时间|发表时间|yayınlanma|güncelleme|입력|수정)(?!\w)(?!\s+(?:by|von|par|por|da|door|av|af)\b)[\s:].*$",
    re.IGNORECASE | re.DOTALL,
)
_STAMPED_STEMS: Final = (
    "publi", "updat", "posted", "modif", "veröff", "aktual", "geänd", "bearb", "mis à", "actual", "atual", "pubbl",
    "aggio", "gepub", "bijge", "نشر", "نُشر", "تحديث", "опубл", "обновл", "оновл", "发", "更新", "yayın", "günce",
    "입력", "수정",
)
# Reporters in a row, each with the word for it and perhaps an address, and nothing between them.
_REPORTERS: Final = lazy(
    r"(?<=[가-힣]) ?((?:선임|인턴|객원)?기자)(?: [\w.+-]+@[\w.-]+)?,? (?=[가-힣]{2,4} ?(?:선임|인턴|객원)?기자)"
)
_DIGIT: Final = lazy(r"\d")
_SECTION: Final = lazy(r"(?<=\d{4}) (?:in|under) [A-Z].*$")
_TWICE: Final = lazy(r"(\b[^\W\d_][\w.'’-]*(?: [\w.'’-]+){1,3}) \1(?=$|\W)")


def unglued(text: str) -> str:
    """A line with what ran together parted again, without who reviewed or checked it, and no name twice in a row."""
    text = GLUED.sub(r"\1 ", text)
    words = text.split()
    if len(set(words)) < len(words):
        text = _TWICE.sub(r"\1", text)
    digits = _DIGIT.search(text) is not None
    for match in reversed(list(_RUN_ON.finditer(text))) if digits or not text.istitle() else ():
        at, before = match.start(), text[: match.start()]
        if before[-1] in ".|":
            text = f"{before[:-1]}\n{text[at:]}"
            continue
        if (
            _FIRM_RUN_ON.match(text, at)
            or before[-1:].isdigit()
            or (_NAME_BEFORE.search(before) and not _LEAD_BEFORE.search(before))
        ):
            text = f"{before}\n{text[at:]}"
    if digits:
        text = _SECTION.sub("", text)
    if text.count("기자") > 1:
        text = _REPORTERS.sub(r" \1, ", text)
    folded = text.casefold()
    for tail, stems in ((_CHECKED, (" by",)), (_STAMPED, _STAMPED_STEMS)):
        found = tail.search(text) if any(stem in folded for stem in stems) else None
        if found and found.start() > _SHORTEST:
            text = text[: found.start()]
    return text
