"""What a paper prints about itself around the text: its standards, offers, counters, other stories of a section."""
from __future__ import annotations

from newsclean.clean.rules.base import LabelRule, TextRule, patterns

STANDARDS = TextRule(
    name="standards_line",
    why="Agencies and papers name their code of conduct in a line under the text.",
    role="sign_off",
    patterns=patterns(
        en=("standards", r"^our (editorial )?(standards|code of conduct|principles) ?: ?.{0,90}$"),
        de=("standards", r"^unsere (redaktionellen )?standards ?: ?.{0,90}$"),
        fr=("normes standards", r"^nos (normes|standards) ?: ?.{0,90}$"),
        es=("estándares", r"^nuestros estándares ?: ?.{0,90}$"),
        it=("standard", r"^i nostri standard ?: ?.{0,90}$"),
        pt=("padrões", r"^nossos padrões ?: ?.{0,90}$"),
        ru=("стандарты", r"^наши стандарты ?: ?.{0,90}$"),
        tr=("standartlarımız", r"^standartlarımız ?: ?.{0,90}$"),
        ar=("معاييرنا", r"^معاييرنا ?: ?.{0,90}$"),
        zh=("标准 准则 標準", r"^我们的(标准|准则|標準) ?[:：].{0,60}$"),
        ja=("行動規範 基準", r"^(私たちの|当社の)?(行動規範|基準) ?[:：].{0,60}$"),
    ),
    hits=("Our Standards: The Example Press Code of Practice.", "Nuestros Estándares: los principios de la agencia.",
          "我们的标准：编辑准则"),
    misses=("Our standards have fallen, the minister said.", "Standards: what the new law asks of schools.",
            "Our standards of living will drop, he said: first for the old, then for the young."),
    max_chars=130,
)

OFFER = TextRule(
    name="subscription_offer",
    why="The price of a subscription is printed beside the prompt for it.",
    patterns=patterns(
        en=("offer cancel trial price billed week month",
            r"^((special|limited[- ]time|introductory|exclusive|intro|best|today's|black friday|cyber monday) )+offer\b"
            r".{0,40}\b(\d|free|subscri\w+|save|off|week|month|year)\b.{0,100}$"
            r"|^(only|just|from|for|pay|try it for|then)? ?([$£€]|usd |gbp |eur )?\d+([.,]\d\d)? ?(¢|p|[$£€]|dollars?|euros?|pounds?|cents?)?"
            r" ?(/|a|per|every|for (the )?(first|\d+)) ?(\w+ )?(day|week|month|year)s?\b(?=.{0,60}"
            r"\b(cancel|subscri\w+|trial|billed|then|first|access)\b).{0,120}$"
            r"|^(you can )?cancel (online |your subscription )?(at )?(any ?time|whenever)\b.{0,60}$|^billed (monthly|annually|yearly|as)\b.{0,60}$"),
        de=("angebot kündbar monat woche probemonat",
            r"^(sonder|aktions|einstiegs|jubiläums)?angebot\b.{0,40}\b(\d|gratis|kostenlos|monat\w*|woche\w*|sparen)\b.{0,80}$"
            r"|^(jederzeit|monatlich) (kündbar|kündigen)\b.{0,50}$"),
        fr=("offre engagement résiliable",
            r"^offre (spéciale|limitée|exclusive|d'essai|découverte)\b.{0,120}$|^sans engagement\b.{0,50}$|^résiliable\b.{0,50}$"),
        es=("oferta cancela permanencia", r"^oferta (especial|limitada|exclusiva)\b.{0,120}$|^(cancela|sin permanencia)\b.{0,12}(cuando|en cualquier|y)?\b.{0,30}$"),
        it=("offerta disdici", r"^offerta (speciale|limitata|lancio)\b.{0,120}$|^disdici quando vuoi\b.{0,30}$"),
        pt=("oferta cancele", r"^oferta (especial|limitada|exclusiva)\b.{0,120}$|^cancele (quando|a qualquer)\b.{0,40}$"),
        nl=("aanbieding opzegbaar", r"^(speciale |tijdelijke )?aanbieding\b.{0,40}\b(\d|gratis|week|maand)\b.{0,80}$|^(maandelijks|per direct) opzegbaar\b.{0,30}$"),
    ),
    hits=("Special offer: 1 dollar a week for one year.", "$1 a week for the first six months. Cancel anytime.", "Jederzeit kündbar",
          "Offre spéciale : 1 € par mois", "Cancel anytime."),
    misses=("A special offer of peace was made on Monday.", "The special offer was rejected by the board.",
            "12 dollars a month is what most of them earn.", "Cancel the deal, the unions said."),
    max_chars=180,
)

COUNTER = TextRule(
    name="page_counter",
    why="Old pages print how often they were seen and with what to look at them.",
    patterns=patterns(
        en=("visitors visitor hits viewed visits", r"^(you are )?(visitors?|visits|hits|page ?views)( (number|no\.?|to this (page|site)))?"
            r"( since ([a-z]+\.? )?(\d+, )?\d{4}| today| online)?\W*[\d,. ]*$|^(this (site|page) is )?best viewed (at|with|in|using)\b.{0,80}$"),
        de=("besucher besucherzähler", r"^(sie sind )?(der )?besucher(zähler)?( nr\.?| seit ([a-zä]+ )?\d{4}| heute| online)?\W*[\d,. ]*$"),
        fr=("visiteurs visites", r"^(visiteurs|visites)( depuis ([a-zéû]+ )?\d{4}| aujourd'hui| en ligne)?\W*[\d,. ]*$"),
        es=("visitantes visitas", r"^(visitantes|visitas)( desde ([a-z]+ (de )?)?\d{4}| hoy| en línea)?\W*[\d,. ]*$"),
        it=("visitatori visite", r"^(visitatori|visite)( dal ([a-z]+ )?\d{4}| oggi| online)?\W*[\d,. ]*$"),
        ru=("посетителей посетители", r"^посетител(ей|и)( с ([а-я]+ )?\d{4}| сегодня| онлайн)?\W*[\d,. ]*$"),
    ),
    hits=("Visitors since 1999:", "You are visitor number 12,345", "Best viewed at 1024 x 768", "Visitas: 1.234"),
    misses=("Visitors since then have been few.", "Hits and misses of the year", "Visits to the dentist cost more.",
            "The play is best viewed with a friend."),
    max_chars=100,
)

_N = r"\d[\d., ]*"

VIEWS = TextRule(
    name="view_count",
    why="How often a text was read is printed beside it.",
    patterns=patterns(
        en=("views view reads hits viewed read visited", rf"^(total )?(views?|reads|hits|page ?views)( count)?\W{{1,3}}{_N}k?\W*$|^{_N}k? (views|reads|hits)\W*$"
            rf"|^(this (article|page|post|story) (has been|was) )?(viewed|read|visited) {_N} times\W*$"),
        de=("aufrufe zugriffe gelesen klicks seitenaufrufe", rf"^(aufrufe|zugriffe|gelesen|klicks|seitenaufrufe)\W{{1,3}}{_N}(mal|x)?\W*$"
            rf"|^{_N} (aufrufe|zugriffe|klicks|mal gelesen)\W*$"),
        fr=("vues lectures lu consultations", rf"^(vues|lectures|lu|consultations)\W{{1,3}}{_N}(fois)?\W*$|^{_N} (vues|lectures)\W*$"),
        es=("visto leído vistas lecturas visualizaciones veces visitas", rf"^(visto|leído|vistas|visitas|lecturas|visualizaciones)\W{{1,3}}{_N}(veces)?\W*$"
            rf"|^{_N} (vistas|visitas|lecturas|visualizaciones)\W*$"),
        it=("letto visto letture visualizzazioni", rf"^(letto|visto|letture|visualizzazioni)\W{{1,3}}{_N}(volte)?\W*$|^{_N} (visualizzazioni|letture)\W*$"),
        pt=("lido visto leituras visualizações acessos", rf"^(lido|visto|leituras|visualizações|acessos)\W{{1,3}}{_N}(vezes)?\W*$"
            rf"|^{_N} (visualizações|leituras|acessos)\W*$"),
        nl=("gelezen bekeken weergaven", rf"^(gelezen|bekeken|weergaven)\W{{1,3}}{_N}(keer|maal|x)?\W*$|^{_N} (keer|maal) (gelezen|bekeken)\W*$"),
        pl=("odsłon odsłony wyświetleń wyświetlenia przeczytano czytano", rf"^(liczba )?(odsłony?|wyświetle(ń|nia)|przeczytano|czytano)\W{{1,3}}{_N}(razy)?\W*$"
            rf"|^{_N} (odsłon|wyświetleń)\W*$"),
        ru=("просмотров просмотры просмотра прочитано прочтений показов", rf"^(количество )?(просмотр(ов|ы)|прочитано|прочтений|показов)\W{{1,3}}{_N}(раза?)?"
            rf"(\W*(комментари(ев|и)|ответов)\W{{1,3}}{_N})?\W*$|^{_N} (просмотр(ов|а)|прочтени[йя])\W*$"),
        uk=("переглядів перегляди прочитано", rf"^(кількість )?(перегляд(ів|и)|прочитано)\W{{1,3}}{_N}(раз(и|ів)?)?\W*$|^{_N} перегляд(ів|и)\W*$"),
        tr=("okunma okundu görüntülenme görüntülendi", rf"^(okunma|görüntülenme)( sayısı)?\W{{1,3}}{_N}(kez|kere)?\W*$"
            rf"|^(bu (haber|yazı) )?{_N}(kez|kere|defa) (okundu|görüntülendi)\W*$"),
        ar=("المشاهدات القراءات مشاهدات قراءات مشاهدة قراءة", rf"^(عدد )?(ال)?(مشاهدات|قراءات)\W{{1,3}}{_N}\W*$|^{_N} (مشاهدة|قراءة)\W*$"),
        el=("προβολές αναγνώσεις εμφανίσεις αναγνώστηκε", rf"^(προβολές|αναγνώσεις|εμφανίσεις|αναγνώστηκε)\W{{1,3}}{_N}(φορές)?\W*$"),
        zh=("阅读 閱讀 浏览 瀏覽 点击 點擊 人气 人氣 观看 觀看", rf"^(阅读|閱讀|浏览|瀏覽|点击|點擊|人气|人氣|观看|觀看)(数|數|量|次数|次數|人次|人数|人數)? ?[:(]? ?{_N}(万|萬)?次?\)?$"
            rf"|^{_N}(万|萬)? ?(次|人次)?(阅读|閱讀|浏览|瀏覽|观看|觀看)$"),
        ja=("閲覧 アクセス数 再生", rf"^(閲覧数|閲覧回数|再生数|再生回数|アクセス数) ?[:]? ?{_N}回?$|^{_N}回(閲覧|再生)$"),
        ko=("조회 읽음", rf"^(조회수?|읽음) ?[:]? ?{_N}회?$"),
        hi=("व्यूज व्यूज़ देखा", rf"^(व्यूज़?|देखा गया) ?[:]? ?{_N}(बार)?$"),
        id=("dibaca dilihat", rf"^(telah )?(dibaca|dilihat)\W{{1,3}}{_N}(kali|x)?\W*$"),
        vi=("lượt xem", rf"^(số )?(lượt (xem|đọc)|đã xem)\W{{1,3}}{_N}\W*$|^{_N} lượt (xem|đọc)\W*$"),
        fa=("بازدید بازدیدها مشاهده", rf"^(تعداد )?(بازدید|بازدیدها|مشاهده)\W{{1,3}}{_N}\W*$|^{_N} بازدید\W*$"),
        he=("צפיות כניסות", rf"^(צפיות|כניסות)\W{{1,3}}{_N}\W*$|^{_N} צפיות\W*$"),
        sv=("visningar visninger läst lest læst luettu", rf"^(visning(ar|er)|läst|lest|læst|luettu)\W{{1,3}}{_N}(gånger|ganger|gange|kertaa)?\W*$|^{_N} visning(ar|er)\W*$"),
        cs=("zobrazení přečteno zhlédnuto", rf"^(počet )?(zobrazení|přečteno|zhlédnuto)\W{{1,3}}{_N}(×|x|krát)?\W*$"),
    ),
    hits=("Views: 1,234", "1,234 views", "This article has been viewed 77 times", "Gelesen: 1.234", "Vues : 123", "Visto 123 veces", "Letto: 55 volte",
          "Lido 12 vezes", "Odsłon: 123", "Просмотров: 2639 Комментариев: 0", "Прочитано: 51 раз", "Переглядів: 9", "Okunma: 123",
          "Bu haber 123 kez okundu", "عدد المشاهدات: 55", "Προβολές: 12", "浏览次数：123", "阅读(123)", "조회 123", "閲覧数：12", "Dibaca: 123 kali",
          "Lượt xem: 123", "بازدید: 12", "צפיות: 12", "Visningar: 12", "Zobrazení: 12", "Gelezen: 12 keer"),
    misses=("Views of the old harbour", "He has 3 views on it.", "Read 3 books a year.", "阅读3本书的人。", "Gelesen wird 2024 viel.", "Visto bueno"),
    max_chars=70,
)

WIRE_NOTE = TextRule(
    name="wire_note",
    why="A wire says what is new in this version of its story.",
    role="sign_off",
    patterns=patterns(
        en=("updates adds recasts corrects rewrites refiles removes clarifies",
            r"^\((updates|adds|recasts|corrects|rewrites|refiles|removes|clarifies)\b(?=.{0,110}\b(paragraphs?|paras?|headline|background|details?|"
            r"quotes?|comments?|byline|throughout|bullets?|shares|prices|dateline|analysts?|context|response|statement|reaction|figures|"
            r"graphic|links?|letter|photos?)\b).{2,120}\)\W*$"),
    ),
    hits=("(Updates with the mayor's letter in fourth paragraph.)", "(Adds details, background)", "(Recasts with comments from minister)"),
    misses=("(Adds up to nothing.)", "(Updates are free.)", "Updates with comments"),
    max_chars=150,
)

ALSO_IN = TextRule(
    name="more_of_section",
    why="Under the text stand other stories of its section, named by the section.",
    role="related",
    scope="section",
    patterns=patterns(
        en=("also elsewhere more other", r"^(also|elsewhere|more( news| stories)?|other (news|stories)) in (the )?(?-i:[A-Z])[^.!?:]{1,30}:$"),
        de=("auch mehr weitere", r"^(auch|mehr|weitere (meldungen|nachrichten|artikel)) (in|im|aus|aus dem) (?-i:[A-ZÄÖÜ])[^.!?:]{1,30}:$"),
        fr=("aussi", r"^aussi (dans|en) (?-i:[A-ZÉ])[^.!?:]{1,30} ?:$"),
        es=("también más", r"^(también|más) en (?-i:[A-ZÁÉ])[^.!?:]{1,30}:$"),
        it=("anche", r"^anche in (?-i:[A-Z])[^.!?:]{1,30}:$"),
        pt=("também mais", r"^(também|mais) em (?-i:[A-ZÁÉ])[^.!?:]{1,30}:$"),
    ),
    hits=("Also in Local:", "Mehr aus Politik:", "Elsewhere in Business:"),
    misses=("Also in the room: two lawyers.", "Also in Paris", "More in sorrow than in anger, he said."),
    max_chars=60,
)

RULES: tuple[LabelRule | TextRule, ...] = (STANDARDS, OFFER, COUNTER, VIEWS, WIRE_NOTE, ALSO_IN)
