"""What stands in a byline beside the names: dates, reading times, addresses, share words. All become boundaries."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from newsclean.strings.dates.months import MONTHS, WEEKDAYS
from newsclean.strings.lazy import lazy
from newsclean.strings.names.byline_dates import without_days, without_weekdays

BOUNDARY: Final = "\x02"
"""The mark left where noise or a line end was: it parts names, and is no part of what is printed."""

_MONTHS: Final = (
    r"jan(?:uary|uar|uari|vier|vāris|\.)?|jän(?:ner|\.)?|feb(?:ruary|ruar|ruari|braio|rero|\.)?|fév(?:rier|\.)?|"
    r"febr(?:uar|\.)?|fevereiro|mar(?:ch|zo|s|ço|ts|raskuu|et|ec|ca|\.)?|märz|m(?:aart|aret)|apr(?:il|ile|iel|\.)?|"
    r"avr(?:il|\.)?|abr(?:il|\.)?|may|mai|mayo|maggio|maio|mei|maj(?:a|us)?|mag\.?|jun(?:e|i|io|ho|\.)?|juin|giu(?:gno|\.)?|"
    r"jul(?:y|i|io|ho|\.)?|juil(?:let|\.)?|lug(?:lio|\.)?|aug(?:ust|usti|ustus|\.)?|août|ago(?:sto|\.)?|sept?(?:ember|embre|"
    r"tember|iembre|\.)?|set(?:tembre|embro|\.)?|o[ck]t(?:ober|obre|ubre|\.)?|ott(?:obre|\.)?|out(?:ubro|\.)?|nov(?:ember|"
    r"embre|iembre|embro|\.)?|de[cz](?:ember|embre|iembre|embro|\.)?|déc(?:embre|\.)?|dic(?:embre|iembre|\.)?|des(?:ember)?|"
    r"ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|"
    r"stycznia|lutego|marca|kwietnia|czerwca|lipca|sierpnia|września|października|listopada|grudnia|"
    r"ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|"
    r"tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|"
    r"marraskuuta|joulukuuta|január|február|március|április|május|június|július|augusztus|szeptember|október|"
    r"ianuarie|februarie|martie|aprilie|iunie|iulie|septembrie|octombrie|noiembrie|decembrie|agustus|"
    r"января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|"
    r"січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|"
    r"януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември|"
    r"ιανουαρίου|φεβρουαρίου|μαρτίου|απριλίου|μαΐου|ιουνίου|ιουλίου|αυγούστου|σεπτεμβρίου|οκτωβρίου|νοεμβρίου|"
    r"δεκεμβρίου|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|"
    r"בינואר|בפברואר|במרץ|באפריל|במאי|ביוני|ביולי|באוגוסט|בספטמבר|באוקטובר|בנובמבר|בדצמבר|"
    r"जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर|"
    r"มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|"
    r"(?:ม\.ค|ก\.พ|มี\.ค|เม\.ย|พ\.ค|มิ\.ย|ก\.ค|ส\.ค|ก\.ย|ต\.ค|พ\.ย|ธ\.ค)\."
)
_DAYS: Final = (
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|"
    r"sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|"
    r"sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag"
)
_LABELS: Final = (
    r"(?:first |last |originally )?(?:published|updated|posted|modified|edited|created|publ\.?)|date|am|vom|um|on|at|"
    r"stand|aktualisiert|veröffentlicht|erschienen|zuletzt aktualisiert|erstellt|publié(?:e)?|mis à jour|modifié|le|"
    r"publicado|actualizado|atualizado|em|el|pubblicato|aggiornato|il|gepubliceerd|bijgewerkt|op|publicerad|uppdaterad|"
    r"publisert|oppdatert|opdateret|udgivet|julkaistu|päivitetty|opublikowano|aktualizacja|akt|publikováno|aktualizováno|"
    r"közzétéve|frissítve|publicat|actualizat|опубликовано|обновлено|опубліковано|оновлено|публикувана|güncelleme|"
    r"yayınlanma|diterbitkan|diperbarui|نُشر|نشر في|تاريخ النشر|آخر تحديث|تحديث|发布|更新|发布时间|입력|수정|公開|lesezeit|reading time|temps de lecture|"
    r"tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|प्रकाशित|अपडेट|às|a las|alle(?: ore)?|kl|klo|godz|o godz|w|στις|pukul|lúc|ca|time|uhr|since|from|à|den|the|"
    r"today|yesterday|heute|gestern|aujourd'hui|hier|hoy|ayer|hoje|ontem|oggi|ieri|vandaag|gisteren|сегодня|вчера|dzisiaj|wczoraj|bugün|dün"
)
_UNIT: Final = (
    r"(?:hours?|hrs?|minutes?|mins?|min|days?|weeks?|months?|years?|stunden?|minuten?|tag(?:en?)?|wochen?|heures?|jours?|"
    r"horas?|minutos?|días?|dias?|ore|ora|minuti|giorni|uur|timer|minutter|timmar|godzin(?:y|ę)?|minut(?:y|ę)?|часов|минут(?:ы|у)?|"
    r"saat|dakika|jam|menit|phút|分钟?|分|분)"
)


_ADDRESS: Final = r"https?://[^\s|]+|\bwww\.[^\s|]+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|(?<![\w.])@\w{1,40}"
_REPLIES: Final = (
    "comments?|kommentare?|kommentarer|kommentaari[at]?|kommentit|commentaires?|comentarios?|comentários?|commenti|"
    "reacties|diskuse|diskusia|diskusija|diskussion|komentáře|komentarze|komentari|komentar|yorumlar|yorum|комментари[ийя]|"
    "комментариев|коментарі|коментари|коментара|коментарів|comentarii|hozzászólás|σχόλια|bình luận|댓글|评论|評論|コメント|تعليقات"
)
"""What readers wrote below a story, as its count is printed beside the byline."""
_VIEWS: Final = (
    "shares?|views?|followers?|просмотр(?:ов|а)?|прочтений|переглядів|прочитания|преглеждания|vizualizări|wyświetle(?:ń|nia)|"
    "visualizações|visualizaciones|visualizzazioni|vues|lectures|okunma|görüntülenme|lượt xem"
)
"""How often it was read, the same."""
_DATED: Final = "|".join((
    rf"(?:\b(?:{_DAYS})\b\.?,?\s+)?\b\d{{1,2}}(?:st|nd|rd|th|er|º|ª|\.)?\s*(?:de\s+|of\s+)?(?:{_MONTHS})(?!\w)\.?,?"
    r"(?:\s*(?:de\s+|del\s+)?(?:\d{4}|[’']\d\d)\b)?(?:\s*(?:г|р|г\.|р\.))?",
    rf"(?:\b(?:{_DAYS})\b\.?,?\s+)?\b(?:{_MONTHS})\s*\d{{1,2}}(?:st|nd|rd|th)?\b(?:,?\s*\d{{4}}\b)?",
    rf"\b(?:{_MONTHS})\s+\d{{4}}\b",
    r"\b\d{4}[-./]\d{1,2}[-./]\d{1,2}(?:[T ]\d{1,2}:\d{2}(?::\d{2})?)?(?:\s*(?:Z|[+-]\d\d:?\d\d))?",
    r"\b\d{1,2}\s?[-./]\s?\d{1,2}\s?[-./]\s?\d{2,4}\b",
    r"\b\d{1,2}\s?[:.h]\s?\d{2}(?::\d{2})?\s*(?:[ap]\.?\s?m\b\.?|uhr\b|h(?:rs?|s)?\b\.?|[صم]\b|น\.)?(?:\s*\(?(?:E[SD]?T|GMT|UTC|CES?T|BST|P[SD]?T|MSK|IST|WIB|GST|AST|JST|KST|HKT|SGT|AE[SD]T)\b\)?)?",
    r"\b\d{1,2}\s*(?:[ap]\.?m\b\.?|uhr\b)|\b\d{1,2}h\b",
    rf"\b(?:vor|hace|il y a|há|for|om)?\s*\d{{1,4}}(?:\s*[-–]\s*\d{{1,3}})?[\s-]*{_UNIT}\b\.?"
    r"(?:\s+(?:read|ago|reading time|de lecture|de lectura|di lettura|de leitura|lesezeit|leestijd|fa|atrás|siden|"
    r"sedan|temu|назад|önce|lalu|yang lalu|trước))?",
    rf"\b\d[\d.,]{{0,8}}\s+(?:{_REPLIES}|{_VIEWS})\b|(?:{_REPLIES})\s?(?:[:：]\s?)?(?:\(\d{{1,5}}\)|\d{{1,5}}\b)",
    r"\b(?:she/her|he/him|they/them)\b",
))


@cache
def _noise() -> re.Pattern[str]:
    # Compiled on first use, as importing the library should not pay for it. All but the first three alternatives
    # begin at a word's start or at "@", which one look tells before any is tried.
    return re.compile("|".join((
        r"\d{4}\s*[年년]\s*\d{1,2}\s*[月월]\s*\d{1,2}\s*[日일]?",
        r"\d{1,2}\s?[時时시]\s?\d{1,2}\s?[分분]",
        r"\((?:s?he|they|him|her)/[^)]{1,20}\)",
        rf"(?=[\w.+@-])(?:{_ADDRESS}|(?<!\w)(?=\w)(?:{_DATED}))",
    )), re.IGNORECASE)


@cache
def time_words() -> frozenset[str]:
    """The words of dates, clocks, reading times and of the labels beside them."""
    clocks = ("uhr", "am", "pm", "gmt", "utc", "est", "edt", "cet", "cest", "bst", "ist", "read", "ago", "sur", "page", "on", "at")
    units = frozenset(re.findall(r"[^\W\d_]+", re.sub(r"[?()]", "", _UNIT)))
    return label_words() | units | frozenset(MONTHS) | frozenset(WEEKDAYS) | frozenset(clocks)


@cache
def label_words() -> frozenset[str]:
    """The words of the labels beside dates."""
    return frozenset(re.findall(r"[^\s|()?:\\.]+", _LABELS.casefold()))


@cache
def _label_tail() -> re.Pattern[str]:
    return re.compile(  # "USA Today" and "Medical News Today" are papers
        rf"(?:(?<=[\s|,;(\x02])(?<!USA )(?<!News )|^)(?:{_LABELS})\s?[:.,]?\s*(?=[\x02])|(?<=\x02)\s*(?:{_LABELS})\b\s?[:.]?(?=\s*(?:[\x02|]|$))",
        re.IGNORECASE,
    )


@cache
def _share() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?<=[\s|,;\x02])|^)(?:"
        r"follow(?:\s+(?:us|me|author|on\s+(?:x|twitter|facebook|instagram|linkedin)))?|view\s+(?:full\s+|author\s+)?(?:profile|bio|"
        r"archive|all posts)|(?:see|read|view)?\s*(?:more|all)\s+(?:from|by|of|stories|articles|posts)\b[^|\x02\n]{0,80}|share(?:s|d)?"
        r"(?:\s+(?:this|on|article|save)\b[^|\x02\n]{0,40})?|bio|read bio|biography|contact(?:\s+(?:author|me|the author))?|e-?mail|"
        r"twitter|facebook|instagram|linkedin|bluesky|threads|whatsapp|telegram|x\.com|rss|print|save|listen|comments?|"
        r"profile|profil|mehr von[^|\x02\n]{0,60}|folgen|zum profil|zur person|alle artikel[^|\x02\n]{0,60}|teilen|suivre|voir tous[^|\x02\n]{0,60}|"
        r"seguir|ver más[^|\x02\n]{0,60}|ver perfil|segui|volg|follow author|подписаться|поделиться|takip et|ikuti|xem thêm[^|\x02\n]{0,60}|"
        r"published|updated|last updated|veröffentlicht|aktualisiert|publié|publicado|lesezeit|mins? read|copy link|gift article|permalink|(?<=\x02 )archives?|"
        r"email address|[^|,;\x02\n]{0,40}affiliate links|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|"
        r"and\s+\d{1,3}\s+(?:others?|more)|\+\s?\d{1,3}\s+(?:others?|more)|(?:and|und)\s+(?:one|two|three)\s+others?|"
        r"et\s+\d{1,3}\s+autres?|y\s+\d{1,3}\s+más|und\s+\d{1,3}\s+weitere[rn]?)"
        r"\s?[:.!]?\s*(?=$|[|,;\x02·•])",
        re.IGNORECASE,
    )


SHARE_WORDS: Final = frozenset(
    """follow view see read more all share shares shared bio biography contact email e-mail twitter facebook instagram
    linkedin bluesky threads whatsapp telegram x.com rss print save listen comment comments profile profil mehr folgen zum zur
    alle teilen suivre voir seguir ver segui volg подписаться поделиться takip ikuti xem published updated last
    veröffentlicht aktualisiert publié publicado lesezeit min mins copy gift permalink archive archives
    affiliate rights rechte droits derechos and und et y""".split()
)
"""The words that a share phrase begins with: without one the pattern is not tried."""
_NO_REPLIES: Final = lazy(
    r"(?i)(?:^|(?<![\s|,;/(·–—-])[\s|,;/(·–—-]+)(?:no comments?(?: yet)?|one comment(?: so far)?|comments? (?:off|closed)|(?:noch )?keine kommentare|aucun commentaire|"
    r"sin comentarios|no hay comentarios|nessun commento|(?:sem|nenhum) coment[áa]rios?|geen reacties|brak komentarzy|"
    r"нет комментариев|комментариев нет|yorum yok|(?:leave|add|post) a (?:comment|reply)|kommentar (?:hinterlassen|schreiben)|hinterlasse eine antwort|"
    r"laisser un commentaire|deja un comentario)\b.*$"
)
"""What a system prints behind the author where nobody has replied, and all behind it."""
_REPLY_STEMS: Final = ("comment", "comentari", "comentári", "kommentar", "komentar", "komment", "reacties", "yorum", "reply", "antwort", "комментар")
_SHARE_TOKEN: Final = lazy(r"[^\s|,;:\x02·•+]+")
_DIGITS: Final = lazy(r"\b\d[\d.,:/%]*\b")
_HAN_WIDGETS: Final = lazy(r"(?:\s|(?<=\s))(?:我来说两句|我要评论|字号|字體|字体|浏览|瀏覽|阅读|閱讀|点击|點擊|人气|访问|评论)[数量次]?\s?[:：]?[\s\dA大中小+次-]*")
"""Font sizes and counts of readers beside a name."""
_INVISIBLE: Final = lazy("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\x00-\x08\x0e-\x1f]")
_BREAK: Final = lazy(r"\s*(?:[\r\n\v\f\u2028\u2029]+|\s\|\s|[•●▪|｜]|\s[·–—]\s)\s*")
_BREAK_CHAR: Final = lazy("[\r\n\v\f\u2028\u2029•●▪|｜·–—]")
# What a story is filed under stands behind its byline, names among it; glued to it, too ("6:43 pm EDTTags: …").
_TOPICS: Final = lazy(
    r"(?<=.)(?:(?-i:(?<![a-zß-ÿ]))tags?|\b(?:filed (?:under|in)|posted in|topics?|categor(?:y|ies)|kategorien?|keywords?|labels?|etiquetas|"
    r"schlagw(?:ö|oe)rter|themen|mots[- ]clés|thèmes|argomenti|tagi|теги|метки|темы))\s?:(?!.*\b(?:by|von|par|por)\s).*",
    re.IGNORECASE,
)
_CATEGORY: Final = lazy(rf"(?:(?<=[^\W\d_]) |(?<={BOUNDARY} ))In:? [A-ZÀ-Þ][^{BOUNDARY}]*$|(?<=[^\W\d_]) In:?$")
"""Where a system files the story, as some print it behind the author ("By Jane Doe In Travel")."""
_SPLIT_LEAD: Final = lazy(rf"(?i)(\b\w{{2,12}}(?:ed|ten|ing|sis|ion|ory|t)) {BOUNDARY} (by )")
_COUNT_BEFORE: Final = lazy(rf"(?:^|(?<={BOUNDARY}))\s*\d[\d.,:/%]*\s+(?=[^\W\d_])")
_DIGIT: Final = lazy(r"\d")
_SHARE_COUNT: Final = lazy(r"\+\s?\d")


def without_noise(text: str) -> str:
    """``text`` on one line, with noise and line ends turned into `BOUNDARY` marks. Never raises."""
    if not text.isprintable():
        text = _INVISIBLE.sub("", text)
    if _BREAK_CHAR.search(text):
        text = _BREAK.sub(BOUNDARY, text)
    parted = BOUNDARY in text
    text = " ".join((text.replace(BOUNDARY, f" {BOUNDARY} ") if parted else text).split())
    if parted:
        text = _SPLIT_LEAD.sub(r"\1 \2", text)
    if ":" in text:
        text = _TOPICS.sub("", text)
    if " In" in text:
        text = _CATEGORY.sub(BOUNDARY, text)
    low = text.casefold()
    if any(stem in low for stem in _REPLY_STEMS):
        text = _NO_REPLIES.sub(BOUNDARY, text)
    if not text.isascii():
        text = _HAN_WIDGETS.sub(BOUNDARY, text)
    digits = _DIGIT.search(text) is not None
    if digits or "@" in text or "/" in text or "www." in low:
        if digits:
            text = without_days(text, BOUNDARY)
        text = _noise().sub(BOUNDARY, text)
        if digits and BOUNDARY in text:
            text = without_weekdays(text, BOUNDARY)
    text = _without_labels(text)
    if not digits:
        return text
    # A number before a word belongs to a phrase that is no name ("24 Hours"); behind one it is a stray count.
    return _DIGITS.sub(BOUNDARY, _COUNT_BEFORE.sub("#", text))


def _without_labels(text: str) -> str:
    """``text`` without share words, and without the labels beside what was cut out."""
    words = _SHARE_TOKEN.findall(text.casefold())
    shared = not SHARE_WORDS.isdisjoint(words) or ("+" in text and _SHARE_COUNT.search(text) is not None)
    labelled = not label_words().isdisjoint([word.rstrip(".") for word in words])
    for _ in range(3):
        shorter = _label_tail().sub("", text) if labelled and BOUNDARY in text else text
        if shared:
            shorter = _share().sub(BOUNDARY, shorter)
        if shorter == text:
            break
        text = shorter
    return text
