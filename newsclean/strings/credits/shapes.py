"""Patterns of picture credits: what stands around them, and how those without a label are printed."""

from __future__ import annotations

import re
from typing import Final

from newsclean.strings.credits.words import TRADES
from newsclean.strings.lazy import lazy

TRAILING_LABEL: Final = lazy(
    r"\s*(?:摄影?|攝影?|撮影|提供|제공|供图|供圖|(?<![^\W\d_])(?:photos?|pics?|foto|/?\s*(?:file(?: photo)?|archiv(?:bild|foto)?)))$",
    re.IGNORECASE,
)
BRACKETS: Final = lazy(r"\s*(?:\(([^()]{2,160}(?:\([^()]{1,40}\)[^()]{0,40})?)\)|\[([^\[\]]{2,160})\]|（([^（）]{2,80})）|【([^【】]{2,80})】|\{([^{}]{2,100})\})\s*[.。]?\s*$")
TAIL: Final = lazy(r"(?:(?<=[.!?…”\"»。！？।۔؟’)])\s*(?:[/|｜]\s*)?|\s*[|｜•·]\s*|\s+[–—-]\s+|\s+/\s*)(?P<credit>[^|｜•]{2,120}?)\s*$")
HAN_SHOT: Final = lazy(r"(?:(?<=[。！？\s])|^)(?P<credit>[\u4e00-\u9fff·\s/]{2,24}?)\s*[摄攝]影?[。]?$")
SIGNED: Final = lazy(r"(?:^|(?<=[.!?…”»]))\s*([^.!?…”»:|]{5,50})$")
GLUED: Final = lazy(
    r"(?<=[^\W\d_])(?=(?:Photo|Photograph|Picture|Pic|Image|Credit|Foto|Bild|Quelle|Source|Illustration|Фото)"
    r"(?:\s?:|\sby\s|\.{3}|…))|(?<=[^\W\d_])(?=©)|(?<=[\s(][DdFf]o[kt]\.)(?=[^\W\d_])"  # "(Fot.Jan Nowak)"
)
HAN_RELEASED: Final = lazy(r"(?:(?<=[。！？”\s])|^)(?P<credit>[\u4e00-\u9fff]{2,8})[发發]$")
# What kind of picture it is, in place of whose: "(Archivbild)".
NOTE: Final = lazy(
    r"(?:(?:archiv|symbol|beispiel|themen)(?:bild|foto)|(?:file|archive|stock|handout|library|representational|illustrative)\s(?:photo|"
    r"photograph|picture|image|pic)|representative image|photo d['’](?:archives?|illustration)|image d['’](?:archives?|illustration)|"
    r"(?:foto|imagen|imagem) de (?:archivo|arquivo)|foto d['’]archivio|arkiv(?:foto|bild)|genrebild|archieffoto|"
    r"zdjęcie (?:archiwalne|ilustracyjne)|ilustrační (?:foto|snímek)|архивное фото|фото из архива|архівне фото|arşiv|temsili|"
    r"资料图片?|资料照片|資料圖片?|資料照片|資料写真|档案照片?|檔案照片?|示意[图圖]|자료 ?사진)",
    re.IGNORECASE,
)
ARCHIVE: Final = lazy(r"(?:archi(?:v(?:es?|os?|io|um|al)?|wum|ef)|arquivo|arkiv|arkisto|архив|архів)$", re.IGNORECASE)
SITE: Final = lazy(r"[\w-]{2,30}\.[a-z]{2,5}")
_SITE_NAME: Final = r"(?:www\.)?[\w-]{2,30}(?:\.[\w-]{2,30}){0,2}\.[a-z]{2,5}"
SITE_NAME: Final = lazy(_SITE_NAME, re.IGNORECASE)
SITE_PHOTO: Final = lazy(  # "A flag. Фото с example.org"
    r"(?:(?:^|(?<=[.!?…”»]))\s*)(?:фото|foto|photo|fot\.|снимка)\s+(?:(?:с|со|из|від|from|via|z|von)\s+)?(?:сайта\s+)?"
    rf"(?P<credit>{_SITE_NAME})\.?$", re.IGNORECASE
)
NOTED: Final = lazy(r"\s*\((?:copyright|c)\)$", re.IGNORECASE)
INVITES: Final = lazy(r"(?:read|view|see|watch|share|more|click|show|buy|order|get|sign|open|close|mehr|lire|ver|leggi)\b", re.IGNORECASE)
JA_TAIL: Final = lazy(r"[=＝](?P<credit>[^=＝。]{2,20})$")
PIC: Final = lazy(r"\bpics?\s?:", re.IGNORECASE)
COURTESY: Final = lazy(r"(?:courtesy|with|by|from|via|provided|supplied|submitted|handout|used)\b", re.IGNORECASE)
# "Example staff photo by Jane Doe", "本报记者"
WHOSE: Final = lazy(
    r"^(?:[A-Z][\w’'&.-]*\s+){1,4}(?:(?:staff|file|courtesy)\s+)?(?:photos?|photographs?|pictures?|illustrations?)\s+by\s+"
    r"|^(?:本报|本報|本刊|本网)?[记記]者\s*(?=[\u4e00-\u9fff])"
)
JA_SHOT: Final = lazy(r"[、。\s=＝](?P<credit>[^、。\s=＝\d]{2,12}?)(?:記者|カメラマン)?撮影$")
JA_NAME: Final = lazy(r"[\u4e00-\u9fff\u3005]{3,5}")
FIRST: Final = lazy(r"(?:©|ⓒ|\(c\)|copyright\b)\s*(?:\d{4}\b,?\s*)?(?P<credit>[^.!?:]{3,60})\.\s+(?=\S.{9})", re.IGNORECASE)
PHOTO_NAME: Final = lazy(
    r"(?:photos?|fotos?|fotografía|fotografia|bild(?:er)?|beeld|billede|bilde|ljósmynd|mynd|kuvat?|pilt|fotó|zdjęcie|crédits?|picha|"
    r"фото|снимка|फोटो|फ़ोटो|तस्वीर)(?:\s+|\s?[/|]\s?|\s?[–—-]\s)([^\W\d_][^.,:/|]{1,40}?)(?:\s*[.,/|]\s*([^.,:/|]{2,30}))?\.?$", re.IGNORECASE
)
TRADE: Final = lazy(rf"([^\W\d_][^:.,/|]{{3,40}}) (?:{'|'.join(TRADES)})$")
COURTESY_NAME: Final = lazy(r"(?:(?:photo|image|photograph)s?\s+)?courtesy\s+(?!photo|image)([^:|]{3,60}?)\.?$", re.IGNORECASE)
# "…. 연합뉴스 제공", "…. 김민수 기자", "…。市役所提供"
PROVIDED: Final = lazy(
    r"(?<=[.!?…。”’\])])\s*(?P<credit>[가-힣]{2,4} 기자|[^\s.,。]{2,20}(?: [^\s.,。]{2,20})? 제공|[\u30a0-\u30ff\u3400-\u9fff]{2,15}提供)[.。]?$"
)
STROKE: Final = lazy(r"\s+[/|｜]\s+")
SOURCE_EDGE: Final = lazy(
    r"^(?:ap|the|via|by|from|mit|pool/|file/)\s+|\s+(?:photo|photos|images?|pictures?|pics?|wire|file|archive|pool|usa)$"
)
SENTENCES: Final = lazy(r"[^\W\d_]{3,}[.!?]\s|[.!?]\s+[^\W\d_]+\s+[a-z]")
PIECES: Final = lazy(r"\s*/\s*|\s+[|–—-]\s+|\s+(?:via|on|for|für|pour|para)\s+|\s*[()\[\],]\s*")
WORD: Final = lazy(r"[^\s/,;&+·|、，()\[\]]+")
HANDLE: Final = lazy(r"[\w.@-]{2,30}")
IN_BRACKETS: Final = lazy(r"^(?:[(\[（【](.*)[)\]）】]|['‘’](?=[^'’]*['’]$)(.*)['’])$")
AGENCY_PHOTO: Final = lazy(r"\b(AP|UN|EPA|PA|AFP)\s+Photo(?=\s*/)")
SHORTENED: Final = lazy(r"(?:\b\w|\b(?:Inc|Ltd|Co|Jr|Sr|zvg|Zvg))\.$")
PAPER: Final = lazy(r"(?:^|(?<=[.!?…]\s))[A-Z]{2,5}\s*$")  # whose photographer it is: "ST PHOTO: JANE DOE"
DANGLING: Final = lazy(r"[\s(\[（【|｜•·–—/-]+$")
LEFT_OVER: Final = lazy(r"^[\s|｜•·–—:：,;-]+")
ENDS_LABEL: Final = lazy(r"(?:(?<![^\W\d_])(?:photo|foto)|사진|[摄攝]影?|撮影|写真|제공|提供|供[图圖])\s*$|\bAP Photo\b", re.IGNORECASE)
MARKED: Final = lazy(r"[:：=＝©ⓒ|/／…]|\.{3}")
DIGIT: Final = lazy(r"\d")
RUNS_ON: Final = lazy(r"[^\W\d_]{4,}[.!?]\s+[^\W\d_]+\s+[a-zа-я]{2,}\s+[a-zа-я]{2,}")
LINE_END: Final = lazy(r"[\r\n]+")
