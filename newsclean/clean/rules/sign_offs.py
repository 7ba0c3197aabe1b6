"""Lines under the story that say who made it, what was corrected, where it first appeared: told, not removed."""
from __future__ import annotations

from typing import Final

from newsclean.clean.rules.base import TextRule, patterns

_DAY: Final = r"(on )?(\w+\.? \d{1,2}|\d{1,2}(st|nd|rd|th)? \w+)(st|nd|rd|th)?(,? \d{4})?"
_HOUR: Final = r"(at )?\d{1,2}[:.]\d\d ?([ap]\.?m\.?)?( (?-i:[A-Z]{2,5}))?"

SIGN_OFF = TextRule(
    name="sign_off_line",
    why="Who reported and edited, what was corrected and where it first appeared stands under the story.",
    role="sign_off",
    patterns=patterns(
        en=("editors assistance translation reporting editing reporters writing files inputs correction corrections clarification editor editor's editors "
            "published amended updated corrected republished appeared translated source contributed opinions views",
            r"^\(?((additional )?(reporting|writing|editing) by (?-i:[A-Z])|"
            r"with (reporting|files|inputs?) (by|from) (?-i:[A-Z])|reporters?: |editors?: (?-i:[A-Z])|with assistance (from|by) (?-i:[A-Z])|"
            r"translat(ed|ion)( from (the )?\w+)?( by|:) (?-i:[A-Z])|"
            rf"(correction|clarification)s?( \([^)]{{1,40}}\))?(,? {_DAY})?(,? at [^:]{{3,12}}|,? {_HOUR})? ?[:—–-] |"
            r"editor('s|s'|s)? note\b|"
            r"(this|the) (article|story|report|piece|column|interview|essay) (was|has been|is|first|originally|also) "
            r"(first |originally |also |amended|updated|corrected|republished|translated|adapted|published|appeared|produced)|"
            r"(an earlier|a previous|the original) version of this (article|story|report|piece)\b|"
            r"originally published (in|on|at|by)\b|sources?: (?-i:[A-Z])[^.]{1,100}$|(?-i:SOURCE [A-Z]).{1,100}$|"
            r"the (views|opinions) expressed (here|in this|are)\b|(?-i:[A-Z])[^.]{3,80} contributed (reporting )?to this |"
            r"(?-i:[A-Z]\S+ [A-Z])[^.]{2,120}( (in|from) (?-i:[A-Z])[^.]{2,50})? contributed( reporting( from (?-i:[A-Z])[^.]{2,50})?)?\.?$)"),
        de=("englischen französischen spanischen italienischen russischen türkischen amerikanischen polnischen redaktion material mitarbeit korrektur anmerkung hinweis quelle quellen erschienen veröffentlicht aktualisiert "
            "übersetzt übersetzung gespräch interview fragen",
            r"^\(?(aus dem (englisch|französisch|spanisch|italienisch|russisch|türkisch|amerikanisch|polnisch)en (übersetzt )?von (?-i:[A-Z])|"
            r"(das (gespräch|interview)|die fragen) (führten?|stellten?) (?-i:[A-Z]).{2,100}$|(redaktion|mitarbeit|faktencheck|übersetzung|quellen?): ?.{1,120}$|mit material (von|der)\b|"
            r"(korrektur(hinweis)?|transparenzhinweis|(anmerkung|hinweis|anm\.) der redaktion)\b ?[:.(]|"
            r"die(ser|se|ses) (artikel|text|beitrag|bericht|interview|reportage) (ist|wurde|erschien)\b.{0,80}"
            r"\b(erschienen|veröffentlicht|aktualisiert|korrigiert|übersetzt|erschien)\b)"),
        fr=("propos avec rédaction correction erratum publié jour corrigé modifié traduit source",
            r"^\(?(propos recueillis( à [^.]{2,30})? par (?-i:[A-ZÉ]).{2,80}$|\(?avec (l')?(afp|reuters|ap|agences?)\b.{0,40}$|(note de la rédaction|erratum|correction|rectificatif) ?:|"
            r"cet article (a été|est)\b.{0,60}\b(publié|mis à jour|corrigé|modifié|traduit)|sources? ?: ?.{1,80}$)"),
        es=("información redacción errores corrección publicado publicó actualizado traducido fuente",
            r"^\(?(con información de\b|(nota de la redacción|fe de errores|fe de erratas|corrección) ?:|"
            r"este artículo (fue|ha sido|se)\b.{0,60}\b(publicado|publicó|actualizado|corregido|traducido)|fuente: ?.{1,80}$)"),
        it=("redazione correzione pubblicato aggiornato tradotto fonte",
            r"^\(?((nota della redazione|correzione|errata corrige) ?:|quest[oa] (articolo|intervista) è\b.{0,60}"
            r"\b(pubblicat[oa]|aggiornat[oa]|apparso|tradott[oa])|fonte: ?.{1,80}$)"),
        pt=("informações redação errata correção publicado atualizado traduzido fonte",
            r"^\(?(com informações d[aeo]s?\b|(nota da redação|errata|correção) ?:|este (artigo|texto) foi\b.{0,60}"
            r"\b(publicado|atualizado|traduzido)|fonte: ?.{1,80}$)"),
        nl=("redactie correctie gepubliceerd verscheen bron",
            r"^\(?((noot van de redactie|correctie|rectificatie) ?:|dit artikel (is|werd|verscheen)\b.{0,60}"
            r"\b(gepubliceerd|verschenen|aangepast|eerder)|bron: ?.{1,80}$)"),
        pl=("redakcji źródło sprostowanie", r"^\(?((od redakcji|sprostowanie|źródło) ?: ?.{1,200}$)"),
        ru=("редакции редактор источник исправление автор", r"^\(?((от редакции|исправление|источник|редактор) ?[:.] ?.{1,200}$)"),
        sv=("rättelse rettelse källa kilde", r"^\(?((rättelse|rettelse|källa|kilde) ?: ?.{1,200}$)"),
        zh=("责任编辑 責任編輯 责编 編輯 编辑 编译 編譯 更正 勘误 勘誤 作者 网 報 报 社 据",
            r"^\([^()]{2,10}(网|報|报|社|电)\)$|^据《[^》]{2,14}》(报道)?[。.]?$|^\([^()]{2,8} ?(编辑|編輯|编译|編譯|整理)\)$|^[（(]?作者(系|为|為)[^。,]{2,50}[)）]?[。.]?$|^[（(【\[]?(责任编辑|責任編輯|责编|編輯|编辑)[:： ].{1,40}$|^[(【\[]?(更正|勘误|勘誤)(声明|启事)?[)】\]]? ?[:：】\]].{4,200}$"),
        ja=("訂正 おわび", r"^[(【\[]?(訂正|おわびと訂正|お詫びと訂正)[)】\]]? ?[:：】\]].{4,200}$"),
        ko=("바로잡습니다 정정", r"^[(【\[](바로잡습니다|정정|정정보도)[)】\]].{4,200}$|^(바로잡습니다|정정|정정보도) ?: .{4,200}$"),
        tr=("düzeltme kaynak kaynaklar", r"^(düzeltme ?: .{4,200}|kaynak(lar)? ?: ?.{1,60})$"),
        el=("διόρθωση πηγή πηγές", r"^(διόρθωση ?: .{4,200}|πηγ(ή|ές) ?: ?.{1,60})$"),
        ar=("تصحيح تنويه المصدر", r"^((تصحيح|تنويه) ?: .{4,200}|المصدر ?: ?.{1,60})$"),
        fa=("اصلاح اصلاحیه منبع", r"^((اصلاح|اصلاحیه) ?: .{4,200}|منبع ?: ?.{1,60})$"),
        uk=("джерело", r"^джерело ?: ?.{1,60}$"),
        ro=("sursa sursă", r"^surs[aă] ?: ?.{1,60}$"),
        hu=("forrás", r"^forrás ?: ?.{1,60}$"),
        he=("תיקון הבהרה", r"^(תיקון|תיקון טעות|הבהרה) ?: .{4,200}$"),
        fi=("oikaisu lähde lähteet", r"^(oikaisu ?: .{4,200}|läh(de|teet) ?: ?.{1,60})$"),
        cs=("oprava zdroj zdroje", r"^(oprava ?: .{4,200}|zdroje? ?: ?.{1,60})$"),
        id=("koreksi ralat sumber", r"^((koreksi|ralat) ?: .{4,200}|sumber ?: ?.{1,60})$"),
        vi=("đính nguồn", r"^(đính chính ?: .{4,200}|(theo )?nguồn ?: ?.{1,60})$"),
    ),
    hits=("Reporting by Jane Doe in Harbourtown; Editing by John Roe", "Additional reporting by Ada Lund.", "With files from Harbour Press",
          "Correction: An earlier version of this article misspelled the mayor's name.",
          "Correction, Oct. 3: An earlier version of this article misspelled the mayor's name.",
          "Correction, March 9th: An earlier version of this review misspelled the mayor's name.",
          "Correction March 9th, 5:30PM ET: The bridge has two piers.", "Correction at 3:15 p.m.: The bridge has two piers.",
          "SOURCE Harbour Cranes, Inc.",
          "This article was amended on 5 March to say that the bridge has two piers.", "Editor's note: The names were changed.",
          "This story was originally published by the Harbour Courier.", "Ada Lund contributed reporting to this story.",
          "Ada Lund in Lorne, Ostland, and John Roe in Quay contributed.", "John Roe contributed reporting from Quay.",
          "Das Gespräch führte Jana Doh.", "Propos recueillis par Jeanne Dou", "（作者系媒体评论员）", "作者為港口醫院主任、大學博士",
          "Source: Harbour Council", "Redaktion: Jana Doh, Max Roh", "Mit Material von dpa",
          "Dieser Text ist zuerst im Hafenboten erschienen.", "Anmerkung der Redaktion: Die Namen wurden geändert.",
          "(avec AFP)", "Note de la rédaction : les prénoms ont été modifiés.", "Con información de EFE", "Fonte: Lusa",
          "Noot van de redactie: de naam is veranderd.", "Źródło: PAP", "Источник: ТАСС", "Rättelse: Bron har två pelare.",
          "Editors: Jane Doe, John Roe", "Translated from the Danish by Jane Doe", "Aus dem Englischen von Jana Doh", "（金港网）",
          "据《港口晚报》", "(王芳 編輯)",
          "（责任编辑：王芳）", "更正：桥有两个桥墩，不是三个。", "[바로잡습니다] 다리의 기둥은 두 개입니다.", "Düzeltme: Köprünün iki ayağı var.", "Kaynak: OHA", "Πηγή: Ναυτικά Νέα", "المصدر: وكالات", "Джерело: Портовий вісник",
          "Sursa: Gazeta Portului", "Forrás: Kikötői Hírlap", "Zdroj: Přístavní listy", "Sumber: Kantor Pelabuhan", "Nguồn: Báo Cảng",
          "تصحيح: للجسر دعامتان لا ثلاث.", "اصلاح: پل دو پایه دارد.", "תיקון: לגשר שני עמודים."),
    misses=("Reporting from the harbour has become harder, she said.", "The correction in share prices continued on Tuesday.",
            "Editing by hand takes three weeks, the printer said.", "Source after source told the paper the same story.",
            "This story is about a bridge.", "The article was about a harbour that nobody had seen.",
            "Die Redaktion der Zeitung zog im Mai um.", "Avec la pluie sont venus les bateaux.",
            "The views expressed by the two ministers differ.", "Corrections officers went on strike on Monday.",
            "Corrections to 3 March: the crane is still there.", "SOURCE of the river", "Das Gespräch führte zu nichts.", "Rain in the hills contributed.",
            "Warm water in the bay contributed to the fog.", "作者是谁，没有人知道。"),
    max_chars=600,
)

AUTHOR_NOTE = TextRule(
    name="author_note_line",
    why="Who the author is stands in italics under the story.",
    role="sign_off",
    patterns=patterns(
        en=("is was are", r"^\W*(?-i:[A-Z]\S+( [A-Z]\S+| de| van| von| al| of){1,4}),?( [A-Z]{2,4},)? (is|was|are|writes|teaches) "
            r"(an?|the|our|chief|professor|associate|assistant|executive|managing|director|editor|author|president|founder|"
            r"co-founder|ceo)\b"),
        de=("ist sind", r"^\W*(?-i:.{0,30}[A-ZÄÖÜ]\S+ [A-ZÄÖÜ]\S+) (ist|war|lehrt) (professor\w*|autor\w*|gründer\w*|"
            r"redakteur\w*|direktor\w*|leiter\w*|journalist\w*|freie\w? \w+)\b"),
        fr=("est", r"^\W*(?-i:[A-ZÉ]\S+( [A-ZÉ]\S+){1,3}) est (une?|le|la|professeure?|auteure?|journaliste|chercheu\w+|directeur|"
            r"directrice)\b"),
        es=("es", r"^\W*(?-i:[A-ZÁÉ]\S+( [A-ZÁÉ]\S+){1,3}) es (una?|el|la|profesora?|autora?|periodista|director\w?|escritora?)\b"),
        it=("è", r"^\W*(?-i:[A-Z]\S+( [A-Z]\S+){1,3}) è ((una?|il|la) )?(professor\w*|autor\w*|autrice|giornalista|direttor\w*)\b"),
    ),
    hits=("Ada Lund is a professor of harbour history.", "John Roe is the author of Nine Bridges.",
          "Jana Doh ist Professorin für Hafenbau.", "Jeanne Dou est professeure d'histoire.", "Juana Do es profesora de historia.",
          "Giana Do è autrice di nove libri."),
    misses=("The bridge is a monument.", "He is the author of Nine Bridges.", "Die Brücke ist ein Denkmal."),
    max_chars=600,
)

_SELF = r"(independent|non-?profit|non-?partisan|not-for-profit|global|national|international|local|regional|statewide|public|digital|daily|" \
        r"leading|largest|award-winning|investigative|reader-funded|editorially|multimedia|online)"

SELF_DESCRIPTION = TextRule(
    name="self_description",
    why="An agency or newsroom says under its story what it is and what it stands for.",
    role="sign_off",
    patterns=patterns(
        en=("news newsroom media journalism website publication magazine",
            r"^(?-i:[A-Z])[^!?]{1,70} is (the|a) ((?-i:[A-Z])\S* ){0,2}leading (\S+ ){0,3}(website|news ?site|publication|magazine|newspaper)\b"
            r"(?=.{0,120}\b(providing|covering|offering|dedicated|sign up|subscribe|newsletter)\b).{0,400}$|^(?-i:[A-Z])[^.!?]{1,70} is (an?|the) " + _SELF + r"(,? (and )?" + _SELF + r"){0,4},? (news|media|journalism|newsroom)\b"
            r"(?=.{0,120}\b(dedicated|committed|devoted|founded|covering|focus(ed|ing|es)|producing|sign up|subscribe|donat\w+|"
            r"that (covers?|reports?|investigates?|produces?|publishes|tells|shares|provides|delivers|serves))\b).{0,700}$"),
        fr=("agence média rédaction", r"^(?-i:[A-ZÉL])[^.!?]{1,70} est une? (agence de presse|agence d'information|média|rédaction)\b(?=.{0,80}"
            r"\b(mondiale?|indépendante?|fournissant|dédiée?|consacrée?)\b).{0,500}$"),
        es=("agencia medio redacción", r"^(?-i:[A-ZÁÉ])[^.!?]{1,70} es una? (agencia de noticias|agencia de información|medio|redacción)\b(?=.{0,80}"
            r"\b(mundial|independiente|dedicad[ao]|que (cubre|investiga|publica|ofrece))\b).{0,500}$"),
        pt=("agência redação", r"^(?-i:[A-ZÁÉ])[^.!?]{1,70} é uma? (agência de notícias|redação)\b(?=.{0,80}"
            r"\b(mundial|independente|dedicada|que (cobre|investiga|publica|oferece))\b).{0,500}$"),
        de=("nachrichtenagentur redaktion", r"^(?-i:[A-ZÄÖÜ])[^.!?]{1,70} ist (eine?|die) (unabhängige|gemeinnützige|internationale)\w* "
            r"(nachrichtenagentur|redaktion)\b.{0,400}$"),
    ),
    hits=("The Harbour Press is an independent global news organization dedicated to factual reporting. It was founded in 1846.",
          "Quay News is a nonprofit, nonpartisan newsroom that covers the northern islands.",
          "Quay.example is the UK's leading harbour news website, providing coverage of ships. Subscribe to our newsletter.",
          "L'Agence du Port est une agence de presse mondiale.", "Die Hafenpost ist eine unabhängige Nachrichtenagentur aus Lorne."),
    misses=("Quayside is an independent paper.", "Quayside is an independent news site that was banned in May.",
            "It is a national media scandal.", "Their website is the best of the north, he said.", "Journalism is a public good, the minister said."),
    max_chars=900,
)

SIGN_OFFS: tuple[TextRule, ...] = (SIGN_OFF, SELF_DESCRIPTION, AUTHOR_NOTE)
