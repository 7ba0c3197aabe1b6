"""What blogs, portals and newsletters print around each text: what they are, where it is filed, its first headline."""
from __future__ import annotations

from newsclean.clean.rules.base import LabelRule, TextRule, patterns

PUBLICATION = TextRule(
    name="publication_prompt",
    why="A newsletter or a site says above or below each text what it lives on, or thanks its readers.",
    patterns=patterns(
        en=("publication newsletter reading pledging",
            r"^.{2,80} is a (reader|community|listener)-supported (publication|newsletter|guide|podcast)\b.{0,220}$"
            r"|^thank(s| you) for reading .{2,80}[!.] (subscribe\b.{0,140}|this post is public\b.{0,80})$"
            r"|^.{2,80} is free today\. but if you enjoyed this post,? .{0,200}$"),
        de=("publikation", r"^.{2,80} ist eine von (den )?lesern (unterstützte|finanzierte) publikation\b.{0,240}$"),
        fr=("publication", r"^.{2,80} est une publication (soutenue|financée) par (ses|les) lecteurs\b.{0,240}$"),
        es=("publicación", r"^.{2,80} es una publicación (que cuenta con el apoyo de|apoyada por|financiada por) (sus|los) "
            r"lectores\b.{0,240}$"),
        it=("pubblicazione", r"^.{2,80} è una pubblicazione (sostenuta|supportata|finanziata) dai (suoi )?lettori\b.{0,240}$"),
        pt=("publicação", r"^.{2,80} é uma publicação (apoiada|financiada) pelos (seus )?leitores\b.{0,240}$"),
        pl=("dziękujemy", r"^dziękujemy,? że (przeczyta|doczyta|jesteś z nami).{0,240}$"),
    ),
    hits=("Dziękujemy, że przeczytałaś/eś nasz artykuł do końca. Zaobserwuj nas w Google.",
          "Glen Letters is a reader-supported publication. To receive new posts and support my work, consider becoming a free "
          "or paid subscriber.", "Thanks for reading Glen Letters! Subscribe for free to receive new posts and support my work.",
          "Hafenbriefe ist eine von Lesern unterstützte Publikation. Um neue Beiträge zu erhalten, abonniere sie."),
    misses=("The magazine is a publication of the harbour board.", "Dziękujemy strażakom, mówił burmistrz.", "Thanks for reading the letter aloud, she told him.",
            "It is a reader-supported paper that has been printed in the same cellar for a hundred years."),
    max_chars=300,
)

FILED_UNDER = TextRule(
    name="filed_under",
    why="Under a post its system says when it was entered, under what, and where responses go.",
    patterns=patterns(
        en=("entry post posted response responses pings bookmark",
            r"^this (entry|post|article) (was|is) (posted|written|published|filed|tagged)( and tagged)? (on|in|by|under|at)\b"
            r".{0,240}\b(filed under|tagged|bookmark the|permalink|rss|trackback|responses)\b.{0,240}$"
            r"|^you can (follow any (responses|comments)|leave a (response|comment|reply), or trackback|skip to the end)\b"
            r".{0,200}$|^both comments and pings are currently closed\W*$|^bookmark the permalink\W*$"),
        de=("beitrag permalink lesezeichen", r"^dieser (beitrag|eintrag|artikel) wurde\b.{0,160}\b(veröffentlicht|abgelegt|verschlagwortet)"
            r"\b.{0,120}\b(permalinks?|lesezeichen|rss)\b.{0,80}$"),
        fr=("entrée article permalien favoris", r"^cet(te)? (entrée|article|billet) a été publiée?s?\b.{0,200}\b(permalien|favoris|rss)\b.{0,80}$"),
        es=("entrada enlace", r"^esta entrada (fue|ha sido|se) (publicada|publicó|escrita)\b.{0,200}\b(enlace permanente|rss)\b.{0,80}$"),
        it=("articolo permalink", r"^quest[oa] (articolo|voce) (è|e') stat[oa] (pubblicat[oa]|inserit[oa])\b.{0,200}\b(permalink|rss)\b.{0,80}$"),
        pt=("entrada post link", r"^est[ea] (entrada|post|artigo) foi (publicad[oa]|postad[oa])\b.{0,200}\b(link permanente|permalink|rss)"
            r"\b.{0,80}$"),
        nl=("bericht permalink", r"^dit bericht (is|werd) (geplaatst|gepost)\b.{0,200}\b(permalink|rss)\b.{0,80}$"),
        sv=("inlägg permalänken", r"^det(ta|tte) inlägge?t? (postades|publicerades|skrevs)\b.{0,200}\b(permalänken|permalenken|rss)\b.{0,80}$"),
    ),
    hits=("This entry was posted on Wednesday, January 10th, 2024 at 5:45 pm and is filed under Harbours. You can follow any "
          "responses to this entry through the RSS 2.0 feed.", "This entry was posted in Harbours and tagged quay, crane. "
          "Bookmark the permalink.", "You can leave a response, or trackback from your own site.",
          "Dieser Beitrag wurde unter Hafen veröffentlicht. Setze ein Lesezeichen auf den Permalink."),
    misses=("This entry was posted on the door of the church in 1517.", "This post was filled by a man from the north.",
            "You can leave a response to the consultation until Friday.", "Dieser Beitrag wurde im Mai veröffentlicht."),
    max_chars=520,
)

ORIGINAL_HEADLINE = TextRule(
    name="original_headline",
    why="Chinese portals print the headline under which a text stood in the paper they took it from.",
    patterns=patterns(
        zh=("原标题 原標題 原题 原題", r"^[(\[]? ?(本文|此文)?原(标题|標題|题|題)(为|是|為)? ?[:《].{2,90}$"),
    ),
    hits=("（原标题：港口大桥重新开放）", "原标题：港口大桥重新开放", "本文原标题：《港口大桥重新开放》"),
    misses=("原标题的字很小，她没有看见。", "他说原题：数字太大，没有人算得出来。"),
    max_chars=110,
)

DISCLAIMER = TextRule(
    name="disclaimer_line",
    why="A portal says under a text that it vouches for nothing in it.",
    role="sign_off",
    patterns=patterns(
        zh=("登载此文 声明 聲明 仅供参考 僅供參考 风险提示 侵权 凡",
            r"^(免责声明|免責聲明|特别声明|特別聲明|郑重声明|版权声明|声明|聲明) ?:$"
            r"|^凡(本[网網站报報]|注明|註明|标明|未注明).{0,60}(来源|來源|作品|转载|轉載|稿件).{0,240}$|^[(\[]? ?(免责声明|免責聲明|特别声明|特別聲明|郑重声明|版权声明|风险提示|声明|聲明) ?[:】\]] ?.{0,180}"
            r"(传递更多信息|不意味着|证实其描述|仅供参考|僅供參考|不构成|不構成|不代表|无关|無關|风险自担|風險自負|责任自负|侵权|如有|版权归|未经)"
            r".{0,120}$|^.{2,16}登载此文(章)?(只是|仅)?出于传递.{2,60}$|^本文.{0,20}(来自|来源于|转自)(互联)?网络.{0,60}侵权.{0,40}$"),
    ),
    hits=("本文来自网络，如有侵权请联系删除。", "声明：港口网登载此文出于传递更多信息之目的，并不意味着赞同其观点或证实其描述。", "免责声明：本文仅代表作者个人观点，与本网无关。", "声明：以上内容仅供参考，不构成投资建议。",
          "声明：", "凡注明为其他媒体来源的信息，均为转载自其他媒体，转载并不代表本网赞同其观点。"),
    misses=("声明：两国将继续对话，并在五月再次见面。", "市长发表声明，说大桥的数字仅供参考。", "凡是来港口的人，都要先看一眼老灯塔。"),
    max_chars=300,
)

OPINIONS = TextRule(
    name="opinions_line",
    why="A paper says that its authors and guests speak for themselves.",
    role="sign_off",
    patterns=patterns(
        de=("meinung meinungen auffassungen ansicht ansichten gesprächspartner",
            r"^((namentlich|mit (vollem )?namen) gekennzeichnete \w+|(gast|meinungs)(beiträge|kommentare)|kommentare|leserbriefe)( \w+){0,3}? "
            r"(geben|gibt|spiegeln|spiegelt|stellen|entsprechen|entspricht|müssen)\b.{0,60}\b(meinung|ansicht|auffassung)(en)?\b.{0,160}$"
            r"|^(die )?(äußerungen|aussagen|meinungen|inhalte) (unserer|der) (gesprächspartner|interviewpartner|gäste|gastautoren)\w*\b.{0,20}"
            r"\b(geben|spiegeln|entsprechen|müssen)\b.{0,220}$"),
        en=("opinions views opinion", r"^(the )?(opinions|views|views and opinions) (expressed )?(by|of) (contributors|columnists|guest writers|"
            r"our guests|the authors?|writers)\b.{0,40}\b(are|do not|don't|may not)\b.{0,160}$"),
        fr=("opinions tribunes propos", r"^les (opinions|propos|points de vue|tribunes)\b.{0,60}\b(n'engagent que|ne reflètent pas|sont ceux|sont celles)\b.{0,140}$"),
        es=("opiniones opinión", r"^(las|los) (opiniones|artículos|columnas|contenidos)\b.{0,60}\b(responsabilidad (exclusiva )?de|no (necesariamente )?(reflejan|representan))\b.{0,140}$"),
        it=("opinioni", r"^le opinioni\b.{0,60}\b(degli autori|non (riflettono|rispecchiano|rappresentano))\b.{0,140}$"),
        pt=("opiniões opinião artigos", r"^(as opiniões|os artigos|os textos)\b.{0,60}\b(não (necessariamente )?(refletem|representam|traduzem)|"
            r"responsabilidade d[eoa]s? (seus )?autor\w*)\b.{0,140}$"),
        ru=("мнение", r"^мнение (автора|авторов|редакции)\b.{0,40}\bможет не совпадать с\b.{0,80}$"),
        uk=("думка", r"^думка (автора|авторів|редакції)\b.{0,40}\bможе не (збігатися|співпадати) (з|із)\b.{0,80}$"),
    ),
    hits=("Namentlich gekennzeichnete Beiträge geben die Meinung des Autors wieder.",
          "Äußerungen unserer Gesprächspartner geben deren eigene Auffassungen wieder.",
          "The opinions expressed by contributors are their own.", "Les propos tenus ici n'engagent que leur auteur.",
          "Las opiniones vertidas son responsabilidad de quienes las emiten.", "Мнение автора может не совпадать с позицией редакции.",
          "As opiniões não refletem a posição do jornal."),
    misses=("Die Meinungen im Rat gehen auseinander.", "The views expressed by the two ministers differ.", "Мнение автора ясно.",
            "Las opiniones del alcalde no gustan.", "Beiträge zur Kasse geben nicht die Meinung der Kassierer wieder, sondern Geld."),
    max_chars=300,
)

IN_OTHER_LANGUAGES = TextRule(
    name="in_other_languages",
    why="A line says in what other languages a text is to be had, or that a machine has translated it.",
    patterns=patterns(
        en=("available translated read",
            r"^this (post|page|article|story|entry|site|content) is also available in\b.{0,80}$|^read this (article|story|post|page) in "
            r"(?-i:[A-Z])\w+( \W? ?(?-i:[A-Z])\w+){0,5}\W*$|^this (article|post|page|text) (has been|was) (automatically translated|"
            r"translated automatically|machine[- ]translated)\b.{0,200}$"),
        de=("verfügbar übersetzt", r"^(dieser|diese) (beitrag|artikel|seite|eintrag|text) ist auch (verfügbar|erhältlich) (auf|in)\b.{0,60}$"
            r"|^(dieser|diese) (beitrag|artikel|seite|text) wurde (automatisch|maschinell) übersetzt\b.{0,160}$"),
        fr=("disponible traduit", r"^(cet article|cette page|ce billet|cette publication) est (aussi|également) disponible en\b.{0,60}$"
            r"|^(cet article|cette page) a été traduite? automatiquement\b.{0,160}$"),
        es=("disponible traducido", r"^(esta entrada|este artículo|esta página) (también está|está también) disponible en\b.{0,60}$"
            r"|^este (artículo|texto) (ha sido|fue) traducido automáticamente\b.{0,160}$"),
        it=("disponibile", r"^(questo articolo|questa pagina|questo post) è disponibile anche in\b.{0,60}$"),
        pt=("disponível", r"^(este artigo|este post|esta página) também está disponível em\b.{0,60}$"),
        nl=("beschikbaar", r"^(dit (artikel|bericht)|deze pagina) is ook beschikbaar in\b.{0,60}$"),
        pl=("dostępny dostępna", r"^(ten (wpis|artykuł)|ta strona) jest (też|także|również) dostępn[ya] w\b.{0,60}$"),
    ),
    hits=("This post is also available in: Deutsch", "Read this article in English", "Dieser Beitrag ist auch verfügbar auf: English",
          "This article has been translated automatically. It may contain mistakes.", "Cet article est également disponible en :",
          "Este artículo también está disponible en:"),
    misses=("This page is also available.", "Read this article in one go, she said.", "This story was translated by Ada Lund.",
            "Dieser Artikel ist auch in Läden verfügbar."),
    max_chars=260,
)

SCAN_CODE = TextRule(
    name="scan_code",
    why="The square code beside the text can not be scanned in it.",
    patterns=patterns(
        zh=("扫码 扫描 扫一扫 长按 掃碼 掃描",
            r"^(请|可)?(微信)?(长按|扫码|扫一扫|扫描|掃碼|掃描)[^。,]{0,16}(二维码|二維碼|阅读全文|閱讀全文|阅读原文|关注|关注我们|下载|订阅|进群)"
            r"[^。,]{0,10}[!。]?$"),
    ),
    hits=("扫码阅读全文", "扫描二维码关注我们", "长按二维码阅读原文"),
    misses=("扫码支付已经到了镇上的每个菜摊。", "扫描二维码的人排到了门外，他说，等了一个小时。"),
    max_chars=60,
)

VIDEO = TextRule(
    name="video_prompt",
    why="A line over a player says to watch it.",
    patterns=patterns(
        en=("watch", r"^watch (this|the|our) (full |short )?(video|clip|trailer|interview|explainer|video explainer|video report)"
            r"( below| here| above)?[:!.]?$"),
        de=("video", r"^(sehen sie (hier|sich) )?(das|dieses) video (ansehen|anschauen|hier ansehen)[:!.]?$"),
        fr=("regardez voir", r"^(regardez|voir) (la|cette|notre) vidéo( ci-dessous| ci-dessus| complète)?[ :!.]*$"),
        es=("mira vea ve", r"^(mira|mirá|vea|ve) (el|este) v[ií]deo( aquí| completo| a continuación)?[:!.]?$"),
        it=("guarda", r"^guarda (il|questo) video( qui| completo| sotto)?[:!.]?$"),
        pt=("assista veja", r"^(assista|veja) (ao|a este|o|este) v[ií]deo( abaixo| aqui| completo)?[:!.]?$"),
        ru=("смотрите", r"^смотрите (это )?видео( ниже| выше)?[:!.]?$"),
        id=("video", r"^(simak|lihat|tonton|saksikan)( juga)? (video|videonya)( ini| berikut| berikut ini| di bawah| di bawah ini"
            r"| selengkapnya)*[:!.]?$"),
    ),
    hits=("Watch this video explainer:", "Watch the video below", "Simak juga video ini!", "Mira el video", "Assista ao vídeo:"),
    misses=("Watch the video of the launch and you will see nothing but smoke.", "Video ini direkam pada hari Senin.",
            "Regardez la vidéo de la séance, a dit le maire."),
    max_chars=60,
)

RULES: tuple[LabelRule | TextRule, ...] = (
    PUBLICATION, FILED_UNDER, ORIGINAL_HEADLINE, DISCLAIMER, OPINIONS, IN_OTHER_LANGUAGES, SCAN_CODE, VIDEO,
)
