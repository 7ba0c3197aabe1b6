"""The line of tags that a system prints under a story: a word such as "Tags" with a colon, and what it is filed under.

English "Keywords:" is left alone: it stands under the abstract of a paper and belongs to it.
"""
from __future__ import annotations

from newsclean.clean.rules.base import TextRule, patterns

_REST = r" ?[:：] ?(?!.*[.!?…。！？]$).{2,}$"  # what ends like a sentence is one

TOPIC_LINE = TextRule(
    name="topic_line",
    why="The line names the tags that the article is filed under.",
    patterns=patterns(
        en=("tags tag tagged topics", r"^((article|story|filed|related) )?(tags?|tagged( (with|as|under))?|topics)" + _REST),
        de=("schlagworte schlagwörter stichworte stichwörter themen", r"^(schlagworte|schlagwörter|stichworte|stichwörter|themen)" + _REST),
        fr=("mots étiquettes", r"^(mots[- ]clés?|étiquettes)" + _REST),
        es=("etiquetas palabras", r"^(etiquetas|palabras clave)" + _REST),
        it=("etichette parole", r"^(etichette|parole chiave)" + _REST),
        pt=("palavras", r"^palavras[- ]chave" + _REST),
        nl=("trefwoorden", r"^trefwoorden" + _REST),
        pl=("tagi słowa", r"^(tagi|słowa kluczowe)" + _REST),
        ru=("теги метки ключевые", r"^(теги|метки|ключевые слова)" + _REST),
        uk=("теги мітки ключові", r"^(теги|мітки|ключові слова)" + _REST),
        tr=("etiketler", r"^etiketler" + _REST),
        zh=("标签 標籤 关键词 關鍵字 关键字", r"^(标签|標籤|关键词|關鍵字|关键字)" + _REST),
        ja=("キーワード タグ", r"^(キーワード|タグ)" + _REST),
        ko=("태그 키워드", r"^(태그|키워드)" + _REST),
        sv=("taggar etiketter emneord", r"^(taggar|etiketter|emneord)" + _REST),
        cs=("štítky klíčová", r"^(štítky|klíčová slova)" + _REST),
    ),
    hits=("Tags: harbour, quay", "Filed tags: Wick, fishing", "Schlagwörter: Hafen, Kai", "Теги: порт, причал", "标签：码头 港口", "Tagi: port, nabrzeże"),
    misses=("Topics included trade and defence.", "Tags: they were once made of tin.", "Themen gab es genug.", "Keywords: harbour, quay, pilings"),
    max_chars=200,
)

RULES: tuple[TextRule, ...] = (TOPIC_LINE,)
