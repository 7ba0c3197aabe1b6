"""The visible prompt that the rest of this article is for those who pay.

A dump holds what was visible, and any prompt in it counts. In HTML one often stands on every page, unseen until a
script shows it: there it has to say that this article goes on behind it, and to end a story that is short. On 2,658
annotated pages in HTML that is so on three.
"""
from __future__ import annotations

import re
from typing import Final

from newsclean.page import Block, Page
from newsclean.strings.lazy import lazy

HTML_PROMPT: Final = "visible_prompt"
_RULES: Final = frozenset({"subscription_prompt"})
_BEHIND: Final = 6  # blocks behind the last kept one, at most
_TEASER: Final = 1_500  # characters of the story before it
_LONGEST: Final = 240
_GOES_ON: Final = lazy(
    "|".join((
        # en
        r"\b(?:subscri\w+|register|sign (?:in|up)|log ?in|join|member)\b.{0,40}(?:to|and) (?:continue|keep) reading\b",
        r"\bto (?:continue|keep) reading\b.{0,60}\b(?:subscri|regist|sign (?:in|up)|log ?in|join|account)",
        r"\bto (?:read|unlock|view) (?:the (?:full|whole|rest)|this)\b.{0,20}\b(?:article|story)\b.{0,60}\bsubscri",
        r"\bsubscri\w+.{0,40}\bto (?:read|unlock|view) (?:the (?:full|whole|rest)|this)\b.{0,20}\b(?:article|story)\b",
        r"\b(?:this|the rest of (?:this|the)) (?:article|story) is (?:\w+ ){0,3}(?:for|to) (?:\w+ ){0,3}subscribers\b",
        # fr
        r"\bil (?:vous )?reste \d+ ?% de (?:cet|l['’])|\bla suite (?:de (?:cet|l['’]) ?article )?est réservée",
        r"\b(?:cet )?article (?:est )?réservé (?:aux|à nos) abonnés",
        r"\b(?:abonn|connect|identif|inscri)\w+\b.{0,60}\b(?:pour|et) (?:lire la suite|continuer (?:à lire|la))",
        # de
        r"\b(?:abo|abonnieren|anmelden|registrieren|testen|einloggen)\b.{0,60}\bweiter ?(?:zu)?lesen\b",
        r"\bweiter ?(?:zu)?lesen (?:mit|im|nur)\b.{0,40}\b(?:\w*abo\w*|plus|premium)\b",
        r"\bdieser (?:artikel|beitrag|text) ist (?:\w+ ){0,3}(?:für|unseren) (?:\w+ ){0,3}\w*abonnent\w*",
        # es, it, pt
        r"\b(?:suscr[ií]b|reg[ií]str|inicia)\w*\b.{0,60}\bpara (?:seguir|continuar) leyendo",
        r"\bpara (?:seguir|continuar) leyendo\b.{0,60}\b(?:suscr|reg[ií]str|inicia)",
        r"\b(?:este artículo|esta noticia) es (?:exclusiv[oa]|solo|sólo) para (?:\w+ ){0,2}suscriptores",
        r"\b(?:abbonati|registrati|accedi)\b.{0,60}\bper continuare a leggere",
        r"\bper continuare a leggere\b.{0,60}\b(?:abbon|registr|acced)",
        r"\b(?:questo )?articolo è (?:riservato|per) (?:agli|gli|ai) (?:\w+ )?abbonati",
        r"\bassine\b.{0,60}\bpara continuar (?:lendo|a ler)",
        r"\b(?:este )?(?:artigo|texto) (?:é )?exclusivo para (?:assinantes|subscritores)",
        # nl, sv, no, pl, ru
        r"\b(?:abonn\w+|log ?in|account)\b.{0,40}\bom (?:verder|door) ?te ?lezen",
        r"\bom (?:verder|door) ?te ?lezen\b.{0,60}\b(?:abonn|log ?in|account)",
        r"\bdit artikel is (?:\w+ ){0,3}voor (?:\w+ )?abonnees",
        r"\b(?:fortsätt|fortsett)\w* (?:att |å )?l[äe]s[ae]\b.{0,60}\b(?:abonn|prenumer|logg)",
        r"\bczytaj dalej\b.{0,60}\b(?:prenumer|subskry)",
        r"\bчтобы (?:продолжить чтение|дочитать)\b",
        # ja, zh, ko
        r"(?:この|本)?記事は(?:有料|会員限定)|残り ?[\d,]+ ?文字|(?:続き|この先)(?:を読むには|は(?:有料|会員))",
        r"本文(?:为|為)(?:付费|付費|会员|會員)|(?:剩余|剩餘)\d+ ?%.{0,10}(?:付费|付費|订阅|訂閱)",
        r"(?:유료|구독자) ?(?:전용|회원) ?(?:기사|콘텐츠)",
    )),
    re.IGNORECASE,
)


def paywall_prompts(page: Page) -> list[str]:
    """The names of the rules that found such a prompt in a dump; in HTML `HTML_PROMPT`."""
    if page.format == "text":
        return sorted({block.by for block in page.blocks} & _RULES)
    kept = page.kept()
    if not kept or sum(len(block.text) for block in kept) > _TEASER:
        return []
    last = kept[-1].index
    end = page.blocks[last:last + 1 + _BEHIND]
    return [HTML_PROMPT] if any(_goes_on_behind(page, block) for block in end) else []


def _goes_on_behind(page: Page, block: Block) -> bool:
    """Whether a block that a reader sees says that the article goes on behind it."""
    if len(block.text) > _LONGEST or _GOES_ON.search(block.text) is None:
        return False
    return page.nodes.hidden.isdisjoint(page.nodes.ancestors(block.node))
