"""Headings in free words over links to other pieces of the site: "Other posts you may enjoy", "More harbour guides"."""
from __future__ import annotations

from typing import Final

from newsclean.clean.rules.base import TextRule, patterns

_PIECES: Final = "(articles|posts|stories|guides|reads|recipes|tutorials|reviews|blogs|blog posts|columns)"
_MAY: Final = "(may|might|will|should|could|would|'ll|want|can)"

OTHER_PIECES = TextRule(
    name="other_pieces",
    why="A heading in the writer's own words stands over links to other pieces of the site.",
    role="related",
    scope="section",
    patterns=patterns(
        en=("more other related similar read see check you",
            rf"^(more|other|related|similar|recent|popular|further)( \w+){{0,2}} {_PIECES} (that )?(you|we think you)[ '].{{0,40}}$"
            rf"|^{_PIECES} (that )?you('ll| {_MAY}) .{{0,40}}$"
            rf"|^(other|related|similar) {_PIECES}( (from|on|in|about|by) .{{3,40}})?:?$"
            rf"|^(read|see|check out|browse) (these|our|some of our|more of our|my)( (other|related|more|latest|recent|popular))? "
            rf"((news )?{_PIECES}|other {_PIECES}).{{0,40}}(?<![.!?])$"
            r"|^(learn more|more) (in|on|from|about|of) (our|this|the) .{3,40} series:?$"
            rf"|^more (?-i:[A-Z])\S+( \S+){{0,2}} {_PIECES}:?$"),
        de=("weitere andere ähnliche mehr", r"^(weitere|andere|ähnliche|mehr) (artikel|beiträge|rezepte|geschichten|berichte|tipps|ratgeber)"
            r"(,? (die|zum|zur|aus|von|über|auf|rund) .{3,60})?:?(?<![.!?])$"),
        fr=("autres articles recettes", r"^(d'|les )?autres (articles|recettes|guides|reportages|billets)( (qui|à|de|du|sur|susceptibles) .{3,60})?(?<![.!?])$"
            r"|^(articles|recettes) (qui|susceptibles) .{3,60}(?<![.!?])$"),
        es=("otros otras más", r"^(otros|otras|más) (artículos|recetas|notas|reportajes|guías|entradas)( (que|de|del|sobre|para) .{3,60})?(?<![.!?])$"),
        it=("altri altre", r"^(altri|altre) (articoli|ricette|guide|storie|post)( (che|di|del|su|da) .{3,60})?(?<![.!?])$"),
        pt=("outros outras mais", r"^(outros|outras|mais) (artigos|receitas|matérias|reportagens|guias|posts)( (que|de|do|sobre|para) .{3,60})?(?<![.!?])$"),
        nl=("andere meer", r"^(andere|meer) (artikelen|recepten|verhalen|berichten)( (die|van|over|uit) .{3,60})?(?<![.!?])$"),
        pl=("inne podobne więcej", r"^(inne|podobne|więcej) (artykuły|artykułów|wpisy|wpisów|przepisy|przepisów)( .{3,60})?(?<![.!?])$"),
        ru=("другие похожие ещё еще", r"^(другие|похожие|ещ[её]) (статьи|материалы|публикации|рецепты)( .{3,60})?(?<![.!?])$"),
    ),
    hits=("Other Posts You May Enjoy", "More Articles You Might Enjoy", "Related Articles from the Harbour Blog:", "More Harbourland Travel Guides",
          "Read these news stories", "Learn More in Our Pier Series:", "Stories you will love", "Weitere Artikel, die Sie interessieren könnten",
          "Autres articles sur le port", "Otros artículos que te pueden gustar", "Altri articoli di viaggio", "Outras matérias sobre o porto",
          "Andere artikelen over de haven", "Podobne wpisy", "Другие статьи автора"),
    misses=("Other guides were ill that day.", "More guides are needed, the museum said", "Read our guide before you go.", "Articles of war",
            "Similar stories were told in Lorne.", "Weitere Artikel kamen nicht.", "Mehr Geschichten braucht die Stadt nicht.",
            "Otros artículos eran falsos.", "Altri articoli non c'erano.", "Stories we tell", "Другие статьи не вышли."),
    max_chars=90,
)
