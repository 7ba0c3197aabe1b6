"""The prompt to make a site one's preferred source in a search engine, as a button or a sentence of its own."""
from __future__ import annotations

from newsclean.clean.rules.base import TextRule, patterns

PREFERRED_SOURCE = TextRule(
    name="preferred_source",
    why="Beside the share buttons sites ask to be made a preferred source in the search engine.",
    patterns=patterns(
        en=("google", r"^((add|make|set|choose|select|prefer|see) .{1,60})?\b(preferred (news )?(source|on google)|on google as (a|your) preferred)\b.{0,40}$"
                      r"|^google preferred source\b.{0,40}$"),
        de=("google", r"^.{0,60}\bals (bevorzugte|favorisierte)n? (nachrichten)?quelle\b.{0,60}$|^.{0,40}\bbevorzugte (nachrichten)?quelle (bei|auf|in) google\b.{0,40}$"),
        fr=("google", r"^.{0,60}\b(source(s)? (d'infos? )?(préférée|favorite|privilégiée)s?)\b.{0,40}\bgoogle\b.{0,30}$"),
        es=("google", r"^.{0,60}\bfuentes? preferidas?\b.{0,40}\bgoogle\b.{0,30}$"),
        pt=("google", r"^.{0,60}\bfontes? (preferida|favorita|preferencial|preferenciai)s?\b.{0,40}\bgoogle\b.{0,30}$"),
        it=("google", r"^.{0,60}\bfont[ei] preferit[ae]\b.{0,40}\bgoogle\b.{0,30}$"),
        nl=("google", r"^.{0,60}\bvoorkeursbron(nen)?\b.{0,40}\bgoogle\b.{0,30}$"),
        pl=("google", r"^.{0,60}\bpreferowan\w+ źród\w+\b.{0,40}\bgoogle\b.{0,30}$"),
        sv=("google", r"^.{0,60}\b(föredragen källa|foretrukne?n? kilde|ensisijainen lähde)\b.{0,40}\bgoogle\w*.{0,30}$"),
        tr=("google google'da", r"^.{0,60}\bgoogle('da)?\b.{0,40}\btercih (edilen|ettiğiniz) kaynak\w*.{0,40}$"),
        ru=("google", r"^.{0,60}\b(предпочитаем\w+|предпочтительн\w+) источник\w*.{0,40}\bgoogle\b.{0,30}$"),
        ja=("優先", r"^.{0,30}google.{0,20}優先(する|される)?(ソース|情報源).{0,30}$"),
        ko=("선호", r"^.{0,30}(google|구글).{0,20}선호 ?(출처|소스|언론사).{0,30}$"),
        id=("google", r"^.{0,60}\bsumber (pilihan|favorit|preferensi)\b.{0,40}\bgoogle\b.{0,30}$"),
        hi=("google गूगल", r"^.{0,60}(पसंदीदा|प्रेफर्ड) (सोर्स|स्रोत).{0,40}$"),
    ),
    hits=(
        "Add as a preferred source on Google", "Make us preferred on Google", "Add The Example as your preferred source on Google",
        "Google preferred source", "Als bevorzugte Quelle bei Google hinzufügen", "Der Bote als bevorzugte Quelle auf Google",
        "Ajouter comme source préférée sur Google", "Añadir como fuente preferida en Google", "Adicionar como fonte preferida no Google",
        "Aggiungi come fonte preferita su Google", "Instellen als voorkeursbron op Google", "Googleで優先するソースに追加", "Google에서 선호 출처로 추가",
        "Google'da tercih edilen kaynak olarak ekle", "Jadikan sumber pilihan di Google",
    ),
    misses=(
        "Google lets readers pick preferred sources for the news that it shows above its results, the company said.",
        "Die Quelle wird von Google bevorzugt, sagte der Sprecher.",
        "The preferred source of the leak was a clerk, and Google was never asked.",
        "Google said on Monday that the preferred source of its water was the river.",
    ),
    max_chars=120,
)

RULES: tuple[TextRule, ...] = (PREFERRED_SOURCE,)
