"""The list of topics under a story: a label such as "Related topics" or "Tags", and under it one topic a line."""
from __future__ import annotations

from collections.abc import Container
from typing import Final

from newsclean.clean.rules.base import LabelRule, by_language
from newsclean.page import Block, Page
from newsclean.strings.letters import SENTENCE_ENDS

_MAX_CHARS: Final = 40  # of a topic
_MAX_WORDS: Final = 4
_MOST: Final = 20  # topics in a list
_ENDS: Final = (*SENTENCE_ENDS, ":", "：")

TOPIC_LIST = LabelRule(
    name="topic_list",
    why="The topics that the article is filed under stand in a list under their label.",
    scope="section",
    labels=by_language(
        en="Tags|Topics|Related topics|Related tags|Article tags|More on these topics|"
           "Explore topics|Explore more on these topics|Explore more on these topics:|Tagged with|Filed under|Related subjects",
        de="Schlagwörter|Themen|Schlagworte|Stichwörter|Stichworte|Verwandte Themen|Ähnliche Themen|Themen in diesem Artikel|"
           "Mehr zu diesen Themen|Themen zu diesem Artikel",
        fr="Mots-clés|Thèmes|Sujets|Mots clés|Thèmes associés|Sujets associés|Sur les mêmes thèmes|Thèmes liés",
        es="Etiquetas|Temas|Temas relacionados|Palabras clave|Etiquetas relacionadas|Archivado en|Más sobre estos temas",
        it="Etichette|Argomenti|Temi|Parole chiave|Argomenti correlati|Temi correlati|Tag correlati",
        pt="Palavras-chave|Tópicos relacionados|Temas relacionados|Assuntos relacionados|Tags relacionadas",
        nl="Trefwoorden|Onderwerpen|Gerelateerde onderwerpen|Verwante onderwerpen|Gerelateerde thema's|Onderwerpen in dit artikel",
        pl="Tagi|Tematy|Słowa kluczowe|Powiązane tematy|Tematy powiązane|Tematy artykułu",
        ru="Теги|Темы|Тэги|Метки|Ключевые слова|Связанные темы|Темы статьи",
        uk="Теги|Теми|Мітки|Ключові слова|Пов'язані теми|Теми статті",
        tr="Etiketler|Konular|İlgili konular|İlgili etiketler|Haberle ilgili daha fazlası|Anahtar kelimeler",
        ar="الوسوم|وسوم|الكلمات المفتاحية|الكلمات الدلالية|كلمات مفتاحية|كلمات دلالية|الوسوم ذات الصلة",
        el="Ετικέτες|Θέματα|Σχετικά θέματα|Λέξεις κλειδιά|Σχετικές ετικέτες",
        zh="标签|標籤|关键词|關鍵字|关键字|相关话题|相關話題|相关标签|相關標籤|文章标签",
        ja="タグ|キーワード|関連キーワード|関連ワード|関連トピックス|関連タグ|この記事のキーワード|この記事のタグ|この記事のテーマ",
        ko="태그|키워드|관련 키워드|관련키워드|관련태그|관련 태그|관련이슈|해시태그",
        hi="टैग्स|टैग|संबंधित विषय|संबंधित टॉपिक",
        id="Topik|Topik terkait|Tag terkait|Kata kunci|Tagar terkait",
        vi="Từ khóa|Chủ đề|Từ khoá|Chủ đề liên quan|Thẻ liên quan",
        fa="برچسب‌ها|موضوعات|برچسب ها|کلیدواژه‌ها|کلیدواژه|برچسب‌های مرتبط",
        he="תגיות|נושאים|נושאים קשורים|תגיות קשורות|תגים",
        sv="Taggar|Ämnen|Nyckelord|Relaterade ämnen|Mer om ämnena|Ämnen i artikeln",
        no="Stikkord|Emner|Nøkkelord|Relaterte emner|Relaterte temaer|Emner i saken",
        da="Nøgleord|Emneord|Relaterede emner|Emner i artiklen",
        fi="Avainsanat|Aiheet|Asiasanat|Tunnisteet|Aiheeseen liittyvät aiheet|Jutun aiheet",
        cs="Štítky|Témata|Klíčová slova|Související témata|Témata článku|Tagy",
    ),
    misses=("Related topics were raised by both ministers.", "Tags were tied to the whales in May."),
)


def topic_list_end(page: Page, at: int, labels: Container[int]) -> int:
    """The index behind the topics that are listed under the label at this index: lines of a few words, all of a kind."""
    below = page.blocks[at + 1:at + 1 + _MOST]
    end = at + 1
    for number, block in enumerate(below, 1):
        again = any(after.text == block.text for after in below[number:number + 1])  # twice in a row: no topic
        if block.index in labels or again or not (_is_topic(page, block) and _is_of_kind(page, block, below)):
            break
        end += 1
    return end


def _is_topic(page: Page, block: Block) -> bool:
    if page.format == "html" and block.link_chars * 2 <= len(block.text):
        return False
    text = block.text
    if block.links > 1:
        return len(text) <= _MAX_CHARS * block.links
    return len(text) <= _MAX_CHARS and text.count(" ") < _MAX_WORDS and not text.endswith(_ENDS)


def _is_of_kind(page: Page, block: Block, listed: list[Block]) -> bool:
    """Whether a line is one of the list that the first of these lines begins: by its bullet, hash and container."""
    first = listed[0]
    if (block.kind, block.ordered, block.text[0] == "#") != (first.kind, first.ordered, first.text[0] == "#"):
        return False
    home = _home(page, first)
    parted = len(listed) > 1 and _home(page, listed[1]) != home
    return parted or _home(page, block) == home


def _home(page: Page, block: Block) -> int:
    """The container of an entry of a list: in a dump the lines without a blank line between them."""
    return block.node if page.format == "text" else page.nodes.parents[block.node]


RULES: tuple[LabelRule, ...] = (TOPIC_LIST,)
