""""Read more" and its like, over and in front of headlines of other stories."""
from __future__ import annotations

from newsclean.clean.rules import central_europe, more_languages, south_asia
from newsclean.clean.rules.base import LabelRule, TextRule, by_language, fold, patterns

READ_MORE = LabelRule(
    name="read_more_list",
    why="Headlines of other stories stand under the text; they are links, not the story.",
    role="related",
    scope="section",
    labels=by_language(
        en="If you liked this post you might also like|This might be interesting to you|This might interest you|You might also love|"
           "You'll also love|You may also love|Read more|Read also|Also read|See also|Related|Related articles|Related stories|"
           "Related content|Related news|"
           "Related coverage|Related posts|Related links|Related reading|Related videos|"
           "More on this|"
           "More on this story|More on this topic|Further reading|Read next|Read this next|"
           "Also in the news|Related story|Related article|"
           "Similar articles|Similar stories|Similar news|Related items|Must read|Must reads|Read More On|"
           "Read more on this|"
           "Up next|What to read next|See more on|Read more about this|Related to this story|"
           "More about this|More on|Read more from|Keep on reading|"
           "People are also reading|People also read|People are reading|Others are reading|Others also read|Readers also read|"
           "More to read|More reading|More coverage|Recommended reading|Also see|In case you missed it|"
           "ICYMI|Related reads|Related post|"
           "Also read:|Read these next|Read more here|More stories like this|Don't miss|Do not miss|Don't miss this|"
           "Check out these related stories|Dig deeper|Go deeper|What others are reading|Worth reading|"
           "Also on this site|From our archive|From the archives|You might also be interested in|"
           "Other stories you might like|Stories you may like|More in this section|Organizations in this story|"
           "Companies mentioned in this article",
        de="Lesen Sie auch|Lies auch|Mehr zum Thema|Zum Thema|Auch interessant|Ähnliche Artikel|"
           "Verwandte Artikel|"
           "Weitere Artikel|Mehr dazu|Weiterlesen|Lesen Sie mehr|Weitere Artikel zum Thema|Passend dazu|"
           "Mehr zu diesem Thema|"
           "Ähnliche Beiträge|Verwandte Beiträge|Lesen Sie dazu auch|"
           "Mehr über|Das könnte Sie auch interessieren|"
           "Das könnte dich auch interessieren|Weitere Themen|Lesetipps|Lesen Sie hier mehr|Hintergrund|"
           "Mehr zum Artikel|Weiterführende Links|Links zum Thema|"
           "Zum Weiterlesen|Lesen Sie weiter|Lesen Sie jetzt|Artikel zum Thema|Weitere Beiträge|"
           "Mehr Artikel|Weitere Informationen zum Thema|Siehe auch|"
           "Weitere Artikel lesen|Lesen Sie außerdem|Das könnte Sie interessieren|Nicht verpassen|"
           "Auch lesenswert|Schon gelesen?|Das könnte Sie ebenfalls interessieren|"
           "Das könnte euch auch interessieren|Das könnte euch ebenfalls interessieren|Auch interessant für euch|"
           "Diese Artikel könnten euch auch interessieren|Diese Beiträge könnten euch auch interessieren|"
           "Dies könnte euch auch interessieren|"
           "Das könnte dich ebenfalls interessieren|Diese Artikel könnten dich auch interessieren|"
           "Diese Artikel könnten Sie auch interessieren|Diese Artikel könnten dich ebenfalls interessieren|"
           "Diese Artikel könnten Sie ebenfalls interessieren|Diese Beiträge könnten dich auch interessieren|"
           "Diese Beiträge könnten Sie auch interessieren|Das Thema könnte dich auch interessieren|"
           "Weiterführende Artikel|Weiterführende Artikel zu diesem Thema|Weiterführende Artikel zum Thema|"
           "Dazu passend|Auch spannend|Dies könnte Sie auch interessieren|Dies könnte dich auch interessieren|"
           "Vielleicht interessiert Sie auch|Vielleicht interessiert dich auch|Noch mehr zum Thema|"
           "Das könnte dir auch gefallen|Das könnte Ihnen auch gefallen|Das könnte dir gefallen|"
           "Hier weiterlesen|Alles zum Thema|Lesetipp|Mehr aus dieser Rubrik",
        fr="À lire aussi|A lire aussi|Lire aussi|À lire|Sur le même sujet|Articles liés|"
           "Articles similaires|Voir aussi|À voir aussi|"
           "À lire également|Lire également|Pour aller plus loin|En savoir plus|Dans la même rubrique|"
           "Dossiers liés|À découvrir|A lire également|Lire plus|"
           "Lisez aussi|À lire ou relire|À consulter aussi|Article lié|À ne pas manquer|Ne manquez pas|"
           "Ces articles peuvent vous intéresser|Cela pourrait vous intéresser|"
           "Ceci pourrait aussi vous intéresser|Cela peut vous intéresser|À lire aussi sur le sujet|"
           "Sur le même thème|Vous pourriez aussi aimer|D'autres articles|Voir plus d'articles",
        es="Lea también|Lee también|Leer más|Te puede interesar|Le puede interesar|Artículos relacionados|"
           "Noticias relacionadas|"
           "Relacionado|Relacionadas|Más información|Lea además|También te puede interesar|Ver también|"
           "Contenido relacionado|Te recomendamos leer|Más sobre este tema|"
           "También puedes leer|Te puede interesar también|Más noticias|Le recomendamos leer|"
           "Notas relacionadas|Leer también|Sobre este tema|"
           "Leer además|Lee además|Más artículos|Noticia relacionada|Nota relacionada|Artículo relacionado|No te pierdas|No se pierda|"
           "También te puede gustar|Quizás te interese|Puede que te interese|Otras noticias|Otras notas|"
           "Recomendados para ti|Noticias similares|Mirá también|Leé también|Enlaces relacionados",
        it="Leggi anche|Leggi di più|Articoli correlati|Notizie correlate|Potrebbe interessarti|"
           "Potrebbe interessarti anche|"
           "Per approfondire|Approfondimenti|Sullo stesso argomento|Vedi anche|Ti potrebbe interessare|"
           "Correlati|Sullo stesso tema|Ti potrebbe interessare anche|Altri articoli|"
           "Leggi ancora|Leggi pure|Per saperne di più|Articoli simili|Articolo correlato|Notizia correlata|Da non perdere|"
           "Ti potrebbero interessare|Potrebbero interessarti|Ti può interessare|Ti possono interessare|"
           "Notizie simili",
        pt="Leia também|Leia mais|Saiba mais|Veja também|Notícias relacionadas|Artigos relacionados|"
           "Relacionadas|Relacionados|"
           "Pode interessar-lhe|Você pode gostar|Leia ainda|Mais sobre o tema|Conteúdo relacionado|"
           "Veja mais|Ver também|Ler mais|Sobre o mesmo assunto|"
           "Ler também|Ler também:|Artigos semelhantes|Notícia relacionada|Artigo relacionado|Não perca|"
           "Você também pode gostar|Você pode se interessar|Talvez te interesse|Outras notícias|"
           "Notícias em destaque",
        nl="Lees ook|Lees meer|Lees verder|Gerelateerd|Gerelateerde artikelen|Meer over dit onderwerp|"
           "Bekijk ook|Zie ook|"
           "Meer over|Meer lezen|Gerelateerd nieuws|Dit vind je misschien ook leuk|Lees meer over|"
           "Ook interessant|Verder lezen|"
           "Ook lezen|Meer artikelen|Gerelateerd artikel|"
           "Misschien vind je dit ook interessant|Dit vind je misschien ook interessant|Interessant voor jou|"
           "Ook interessant voor jou|Aanbevolen artikelen|Ander nieuws",
        pl="Czytaj także|Czytaj też|Czytaj również|Zobacz też|Zobacz także|Zobacz również|Czytaj więcej|"
           "Powiązane artykuły|"
           "Podobne artykuły|Przeczytaj także|Przeczytaj również|Polecane artykuły|Więcej na ten temat|"
           "Powiązane|Przeczytaj też|Warto przeczytać|Więcej o|"
           "Więcej artykułów|Powiązany artykuł|"
           "To może Cię zainteresować|Może Cię zainteresować|Mogą Cię zainteresować|Sprawdź też|Sprawdź również|"
           "Sprawdź także|Podobne wpisy|Powiązane wpisy",
        ru="Читайте также|Читать также|Читайте ещё|По теме|Новости по теме|Материалы по теме|"
           "Смотрите также|Похожие новости|"
           "Похожие статьи|Ссылки по теме|Подробнее|Ещё по теме|Еще по теме|Похожие материалы|"
           "Другие новости|Вам может быть интересно|Читать ещё|"
           "Читать еще|Статьи по теме|Связанные новости|Сюжет|Это интересно|Читайте по теме|Ранее по теме|"
           "Также по теме|Вам будет интересно|Больше по теме|"
           "Читайте далее|Читайте больше|Ещё материалы|Материал по теме|Новость по теме|"
           "Вам может понравиться|Вам также может понравиться|Рекомендуем прочитать|Советуем прочитать|"
           "Другие статьи|Похожие записи|Похожие публикации",
        uk="Читайте також|Читайте ще|За темою|По темі|Новини за темою|Матеріали за темою|Дивіться також|"
           "Схожі новини|"
           "Схожі статті|Інші новини|Вас може зацікавити|Читати також|Новини по темі|Більше по темі|"
           "Статті за темою|"
           "Читайте далі|Читати більше|Також читайте",
        tr="İlgili haberler|İlgili haber|İlginizi çekebilir|Bunlar da ilginizi çekebilir|Ayrıca okuyun|"
           "Benzer haberler|"
           "Daha fazlasını oku|Diğer haberler|Bunları da oku|İlgili içerikler|Ayrıca bkz|Bunu da okuyun|"
           "Haberin devamı için|"
           "Daha fazla oku|Ayrıca okuyun:|Bunları da okuyun|Bakmadan geçme|Bakmadan geçmeyin|"
           "Benzer yazılar|Benzer içerikler|Önerilen haberler|İlginizi çekebilecek haberler",
        ar="اقرأ أيضا|اقرأ أيضاً|إقرأ أيضا|اقرأ المزيد عن|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة|"
           "موضوعات ذات صلة|"
           "ذات صلة|قد يهمك أيضا|قد يهمك|شاهد أيضا|شاهد أيضاً|اقرأ ايضا|إقرأ المزيد|للمزيد|مواضيع متعلقة|"
           "إقرأ أيضاً|قد يعجبك أيضا|أخبار متعلقة|مواضيع مشابهة|"
           "اقرأ المزيد|إقرأ المزيد عن|لقراءة المزيد|اقرأوا أيضا|طالع أيضا|اقرأ أيضًا|شاهد أيضًا|"
           "مقالات مشابهة|"
           "قد يعجبك ايضا|مقالات أخرى|اخبار ذات صلة|موضوعات متعلقة",
        el="Διαβάστε επίσης|Διαβάστε ακόμη|Διαβάστε ακόμα|Δείτε επίσης|Σχετικά άρθρα|Σχετικές ειδήσεις|"
           "Διάβασε επίσης|"
           "Διαβάστε περισσότερα|Σχετικά|Διαβάστε σχετικά|Διάβασε ακόμα|Δείτε ακόμα|"
           "Περισσότερα άρθρα|Διαβάστε περισσότερα:|"
           "Μπορεί να σας ενδιαφέρει|Μπορεί να σας ενδιαφέρουν",
        zh="相关阅读|相關閱讀|延伸阅读|延伸閱讀|相关新闻|相關新聞|相关文章|相關文章|相关报道|相關報導|"
           "相关链接|推荐阅读|"
           "推薦閱讀|更多阅读|猜你喜欢|你可能还喜欢|相关专题|你可能也喜歡|相關文章推薦|相关推荐|相關連結|"
           "新闻链接|更多新闻|看更多相關|更多相關新聞|您可能感兴趣|"
           "阅读更多|閱讀更多|另请参阅|另見|更多相关|更多相關|延伸閲讀|"
           "大家都在看|更多文章|為您推薦|精选推荐",
        ja="関連記事|関連ニュース|あわせて読みたい|合わせて読みたい|関連リンク|"
           "こちらも読まれています|"
           "おすすめ記事|次に読みたい|関連する記事|この記事に関連するニュース|関連情報|"
           "もっと読みたい|こんな記事も|この記事を読んだ人は|関連コンテンツ|"
           "関連|あわせて読む|"
           "こちらもおすすめ|この記事もおすすめ|関連する投稿",
        ko="관련 기사|관련기사|관련 뉴스|관련뉴스|함께 읽어보세요|함께 보면 좋은 기사|"
           "이 기사와 함께 읽으면 좋은 기사|연관 기사|"
           "더 읽기|추천 기사|관련 글|연관기사|이 시각 관련 뉴스|함께 볼만한 뉴스|"
           "함께 읽기|추천 글|더 알아보기|"
           "관련 포스트",
        hi="यह भी पढ़ें|ये भी पढ़ें|और पढ़ें|संबंधित खबरें|इसे भी पढ़ें|संबंधित समाचार|यह भी देखें|ये भी देखें|"
           "सम्बंधित खबरें|आगे पढ़ें|रिलेटेड स्टोरी|"
           "और पढ़ें:|संबंधित लेख",
        id="Baca juga|Berita terkait|Artikel terkait|Baca lainnya|Lihat juga|Simak juga|Terkait|"
           "Berita lainnya|Artikel lainnya|Baca artikel lainnya|"
           "Baca selengkapnya|Baca lebih lanjut|Baca pula|"
           "Artikel lain|Mungkin Anda suka",
        vi="Xem thêm|Đọc thêm|Tin liên quan|Bài viết liên quan|Có thể bạn quan tâm|Tin cùng chuyên mục|"
           "Bài liên quan|"
           "Tin bài liên quan|Mời bạn đọc thêm|Tin khác|Các tin khác|Cùng chuyên mục|"
           "Bạn có thể quan tâm|"
           "Bài viết khác|"
           "Bài cùng chủ đề",
        fa="بیشتر بخوانید|بیشتر بدانید|همچنین بخوانید|اخبار مرتبط|مطالب مرتبط|خبرهای مرتبط|مطالب مشابه|"
           "در همین زمینه|"
           "در همین رابطه|مرتبط|موضوعات مرتبط|پربیننده‌ها|دیگر خبرها|"
           "بیشتر بخوانید:|مطالب پیشنهادی",
        he="קראו גם|קרא גם|קראו עוד|כתבות נוספות|כתבות קשורות|עוד בנושא|אולי יעניין אותך|ראו גם|"
           "עוד באותו נושא|כתבות שאולי יעניינו אותך|כתבות נוספות בנושא|לקריאה נוספת|"
           "קראו עוד:|קרא עוד|כתבות דומות",
        sv="Läs också|Läs även|Läs mer|Relaterat|Relaterade artiklar|Läs vidare|Mer om|Se även|"
           "Mer om ämnet|Läs mer om|Mer i ämnet|Fler artiklar|"
           "Läs även:|Läs också:|Fler läsvärda artiklar|"
           "Du kanske också gillar|Rekommenderad läsning",
        no="Les også|Les mer|Relatert|Relaterte artikler|Mer om|Se også|Relaterte saker|Les mer om|"
           "Flere saker|Mer om saken|"
           "Les også:|Relevante saker",
        da="Læs også|Læs mere|Relateret|Relaterede artikler|Mere om|Se også|Læs mere om|Relateret indhold|"
           "Flere artikler|"
           "Læs også:|"
           "Mere om emnet",
        fi="Lue myös|Lue lisää|Aiheesta lisää|Katso myös|Lisää aiheesta|Aiheeseen liittyvää|"
           "Lue seuraavaksi|Lue lisää aiheesta|Liittyvät artikkelit|Aiheesta muualla|"
           "Lue myös:|Lue edelleen|"
           "Lue lisäksi",
        cs="Čtěte také|Čtěte dále|Čtěte i|Související články|Přečtěte si také|Mohlo by vás zajímat|"
           "Související|"
           "Další články|Podobné články|Mohlo by Vás také zajímat|Čtěte více|Přečtěte si i|K tématu|"
           "Více k tématu|Doporučujeme ke čtení|"
           "Čtěte více:|Více článků",
    ) | south_asia.RELATED | central_europe.RELATED | more_languages.RELATED,
    misses=("Read more books, the teacher told her pupils.", "Related matters will be heard in June."),
)

OF_ONE: frozenset[str] = frozenset(map(fold, (
    "Related story", "Related article", "Related post", "Noticia relacionada", "Nota relacionada", "Artículo relacionado",
    "Articolo correlato", "Notizia correlata", "Notícia relacionada", "Artigo relacionado", "Article lié", "Gerelateerd artikel",
    "Powiązany artykuł", "Материал по теме", "Новость по теме", "İlgili haber",
)))
"""Labels of `READ_MORE`, folded, that announce one story."""

READ_ALSO = TextRule(
    name="read_also_line",
    why="A label and one headline share a line in the middle of the text.",
    role="related",
    patterns=patterns(
        en=("read related also more see watch miss must",
            r"^(read|read more|read also|also read|see also|related|watch|read next|must read|more on this|"
            r"related (story|article|stories|articles|news|coverage|content|video|reading)|also see|"
            r"read this next|don't miss|watch also|see more|further reading|recommended|"
            r"in case you missed it|learn more|more to read|read more here|read the full (story|article|"
            r"report)( here)?|watch more|read (more )?about this|explore more)"
            r" ?(\||:|»|>|→|–|—|-(?= )) ?\S.{8,220}$|^(more|watch|listen|video) ?(\||:|»|>|"
            r"→) ?(?-i:[A-Z0-9\"'‘“])\S.{8,200}$|^(also read|read also|related story|"
            r"watch also)\b[ -]+(?=[A-Z\"'‘“])(?-i:[A-Z\"'‘“]).{15,200}$|^(read|see) (more|the full (story|"
            r"article|report)|full (story|article|coverage)|the original (article|"
            r"story))( here)?( ?[»>→….]+| (at|on|in|from|about) .{2,60})?$"
            # Set in capitals, without a sign: what follows is a headline, written as headlines are and no sentence.
            r"|^(?-i:READ MORE|READ ALSO|ALSO READ|READ NEXT|READ NOW|SEE ALSO|SEE MORE|DON'T MISS|MUST READ|RELATED)"
            r" (?-i:[A-Z0-9\"'‘“])(?-i:(?=[^a-z]{0,60}[a-z]))[^.]{8,180}$"
            r"|^(for )?more (stories|news|coverage|articles|headlines|content|info|information|"
            r"details)? ?(on|from|about|in|like this)\b.{2,50}(\W{1,3}(click|visit|go|see|check|"
            r"read)\b.{0,60})$|^(continue|keep) reading\b.{0,60}$"),
        de=("lesen lies mehr auch interessant dazu thema weiterlesen hintergrund video",
            r"^(lesen sie (auch|mehr|dazu( auch)?|hier|weiter|hier mehr|jetzt|außerdem)|lies (auch|mehr)|"
            r"mehr (dazu|zum thema|lesen|zu diesem thema)|auch interessant|zum thema|passend dazu|"
            r"weiterlesen|"
            r"mehr|(weitere|mehr) (infos|informationen|nachrichten|artikel)( zum thema| hier)?|lesetipp|"
            r"siehe auch|hintergrund|im video|video|interview zum thema|kommentar zum thema) ?(\||:|»|>|→|"
            r"–|—|-(?= )) ?\S.{8,220}$|^(lesen sie (auch|dazu)|mehr (dazu )?lesen sie|alle (infos|"
            r"entwicklungen|news|nachrichten)|weitere (artikel|nachrichten|themen))\b.{6,140}(hier|»|›|>|→|"
            r"\.\.\.)\W*$"),
        fr=("lire voir aussi également sujet plus",
            r"^(à |a )?(lire|voir|écouter|lire aussi|lire également|voir aussi|sur le même sujet|"
            r"pour aller plus loin|en savoir plus|notre dossier|relire|à lire aussi|"
            r"à lire également)( aussi| également)? ?(\||:|»|>|→|–|—|-(?= )) ?\S.{8,220}$|^(lire|"
            r"voir) (aussi|également)\b[ «\"]+(?=.{15,200}$)"),
        es=("lea lee leer también interesar relacionado además más vea mira",
            r"^(lea|lee|leer|vea|mira|ver|te puede interesar|le puede interesar|relacionado|"
            r"más información|no te pierdas|lea además|te recomendamos)( también| más| además| aquí)? ?(\||"
            r":|»|>|→|–|—|-(?= )) ?\S.{8,220}$|^(lea|lee|vea) (también|además)\b.{12,200}$"
            r"|^más información ?(?-i:[A-ZÁÉÍÓÚÑ¿\"“«]).{12,160}(?<!\.)$"),
        it=("leggi anche vedi guarda correlato approfondisci",
            r"^(leggi|leggi anche|vedi|vedi anche|guarda|guarda anche|approfondisci|per approfondire|"
            r"leggi di più|potrebbe interessarti) ?(\||:|»|>|→|–|—|-(?= )) ?\S.{8,220}$|^(leggi|guarda|"
            r"vedi) anche\b.{12,200}$"),
        pt=("leia saiba veja também mais ler",
            r"^(leia|leia também|leia mais|veja|veja também|veja mais|saiba mais|ler também|leia ainda|assista|"
            r"confira) ?(\||:|»|>|→|–|—|-(?= )) ?\S.{8,220}$|^(leia|veja) (também|ainda)\b.{12,200}$"),
        nl=("lees ook meer bekijk zie luister",
            r"^(lees|lees ook|lees meer|bekijk ook|zie ook|kijk ook|luister ook|meer|lees verder) ?(\||:|»|"
            r">|→|–|—|-(?= )) ?\S.{8,220}$|^(lees|bekijk|luister) ook\b.{12,200}$"),
        pl=("czytaj zobacz przeczytaj także też również więcej",
            r"^(czytaj|zobacz|przeczytaj|sprawdź|obejrzyj)( też| także| również| więcej| dalej)? ?(\||:|»|"
            r">|→|–|—|-(?= )) ?\S.{8,220}$|^(czytaj|zobacz|przeczytaj) (też|także|również)\b.{12,200}$"),
        ru=("читайте читать также смотрите теме подробнее ранее",
            r"^(читайте|читать|смотрите|читай|смотри)( также| ещё| еще| по теме| подробнее| больше)? ?(\||:|»|>|→|–|—|"
            r"-(?= )) ?\S.{8,220}$|^(по теме|подробнее|материал по теме|ранее по теме) ?(\||:|»|>|"
            r"→) ?\S.{8,200}$|^читайте также\b.{8,200}$"),
        uk=("читайте читати також дивіться темі детальніше",
            r"^(читайте|читати|дивіться|читай|дивись)( також| ще| за темою| більше| детальніше)? ?(\||:|»|>|→|–|—|"
            r"-(?= )) ?\S.{8,220}$|^(по темі|за темою|детальніше) ?(\||:|»|>|→) ?\S.{8,200}$|"
            r"^читайте також\b.{8,200}$"),
        tr=("ilgili haber okuyun ayrıca çekebilir",
            r"^(ilgili haber(ler)?|ilginizi çekebilir|ayrıca (okuyun|bkz)|bunu da okuyun|okumak için|"
            r"haberin devamı) ?(\||:|»|>|→|–|—|-(?= )) ?\S.{8,200}$"),
        ar=("اقرأ إقرأ أيضا أيضاً شاهد المزيد صلة",
            r"^(اقرأ|إقرأ|شاهد|طالع|اقرأوا)( أيضا| أيضاً| ايضا| المزيد)?( ?(\||:|»|>|–|—|-|\.\.+|…)|"
            r"(?<=أيضا)|(?<=أيضاً)) ?\S.{8,200}$"),
        el=("διαβάστε διάβασε δείτε επίσης",
            r"^(διαβάστε|διάβασε|δείτε)( επίσης| ακόμη| ακόμα| περισσότερα| σχετικά| και)? ?(\||:|»|>|→|–|"
            r"—|-(?= )) ?\S.{8,200}$"),
        zh=("相关 相關 延伸 推荐阅读 看更多 更多新聞",
            r"^(相关(阅读|新闻|文章|报道|链接)|相關(閱讀|新聞|文章|報導)|延伸(阅读|閱讀)|推荐阅读|推薦閱讀|"
            r"看更多|更多新聞|更多新闻) ?[:：》＞>｜|】] ?\S.{4,120}$"),
        ja=("関連 あわせて 続き 詳しく",
            r"^(【?関連(記事|ニュース|リンク)?】?|【?(あわせて|合わせて)読みたい】?|続きを読む|"
            r"詳しく読む) ?[:：》＞>｜|】→▶] ?\S.{4,120}$"),
        ko=("관련기사 관련 더보기",
            r"^\[?(관련 ?기사|관련 ?뉴스|관련 ?영상|함께 ?읽기|더 ?읽기)\]? ?[:：▶→>|] ?\S.{4,140}$|^관련기사(?![를가는은의에와도이들]) ?\S.{6,140}(?<!\.)$|"
            r"^☞.{6,120}$"),
        hi=("पढ़ें पढे देखें", r"^(यह|ये|इसे) भी (पढ़ें|पढ़े|देखें) ?(\||:|-|–|—|>) ?\S.{6,200}$|^(और पढ़ें|"
                              r"संबंधित खबर) ?(\||:|-|–|>) ?\S.{6,200}$"),
        id=("baca juga simak lihat tonton",
            r"^(baca|baca juga|simak juga|lihat juga|(simak|lihat|tonton)( juga)? video|baca selengkapnya) ?(\||:|»|>|–|—|"
            r"-(?= )) ?\S.{8,200}$|^baca juga\b.{10,200}$"),
        vi=("xem đọc thêm >>>", r"^(>+ ?)?(xem|đọc) thêm ?(\||:|»|>|–|—|-(?= )) ?\S.{8,200}$"),
        fa=("بخوانید بیشتر ببینید",
            r"^(بیشتر بخوانید|همچنین بخوانید|بیشتر بدانید|بخوانید|ببینید) ?(\||:|»|>|–|—|-|؛|"
            r"/) ?\S.{6,200}$"),
        he=("קראו קרא גם", r"^(קראו|קרא|ראו|צפו) (גם|עוד|בנוסף) ?(\||:|»|>|–|—|-) ?\S.{6,200}$"),
        sv=("läs les læs lue också også även myös mer",
            r"^(läs|les|læs|lue|se|katso)( också| også| även| myös| mer| mere| lisää| mer om)? ?(\||:|»|>|"
            r"→|–|—|-(?= )) ?\S.{8,200}$|^(läs också|läs även|les også|læs også|lue myös)\b.{12,200}$"),
        cs=("čtěte přečtěte také související více",
            r"^(čtěte|přečtěte si|podívejte se|související|více|čtěte také|čtěte více)( také| i| dále|"
            r" více)? ?(\||:|»|>|→|–|—|-(?= )) ?\S.{8,200}$|^(čtěte|přečtěte si) také\b.{12,200}$"),
    ) | south_asia.READ_ALSO | central_europe.READ_ALSO | more_languages.READ_ALSO,
    hits=("இதையும் படிக்க: துறைமுகத்தில் புதிய பாலம் திறப்பு", "আরও পড়ুন: বন্দরে নতুন সেতু চালু", "हेही वाचा : बंदरावर नवा पूल खुला",
          "ఇవి కూడా చదవండి: ఓడరేవులో కొత్త వంతెన ప్రారంభం", "ಇದನ್ನೂ ಓದಿ: ಬಂದರಿನಲ್ಲಿ ಹೊಸ ಸೇತುವೆ", "یہ بھی پڑھیں: بندرگاہ پر نیا پل کھل گیا",
          "ഇതും വായിക്കുക: തുറമുഖത്ത് പുതിയ പാലം", "આ પણ વાંચો: બંદર પર નવો પુલ ખુલ્યો", "READ MORE: Ministers agree on a new budget for schools",
        "Related: Five ways to save water this summer",
          "Lesen Sie auch: Warum die Mieten weiter steigen",
          "Lire aussi : Les trains à l'arrêt dans le nord",
          "Lea también: El puerto reabre tras la tormenta", "Veja mais: Antiga fábrica vira museu da cidade",
          "Читайте также: В городе открыли новый мост", "Читай также: Какие супы хороши зимой",
          "Citește și: S-a deschis podul nou din port", "Olvassa el ezt is: Megnyílt az új híd", "Прочетете още: Откриха новия мост",
          "Pročitajte još: Otvoren novi most u luci", "Prečítajte si aj: Otvorili nový most", "Lasi arī: Ostā atvērts jauns tilts",
          "อ่านเพิ่มเติม: เปิดสะพานใหม่ที่ท่าเรือ", "Llegeix també: Obre el pont nou del port", "Həmçinin oxuyun: Limanda yeni körpü açıldı",
          "წაიკითხეთ აგრეთვე: პორტში ახალი ხიდი გაიხსნა", "Soma pia: Daraja jipya lafunguliwa bandarini", "Les også: Ny bro åpner i Bergen",
          "Baca juga: Harga beras naik lagi", "Simak juga video: Warga menanam bakau", "関連記事：新しい駅が開業",
          "Also read | Farmers block the road for a second day", "READ MORE Whale seen off the pier",
          "SEE ALSO Ferry runs aground: what we know", "Don't miss: Whale seen off the pier"),
    misses=("இதையும் படிக்க வேண்டும் என்றார் ஆசிரியர்.", "हेही वाचा असे शिक्षक म्हणाले.", "یہ بھی پڑھیں اور لکھیں، استاد نے کہا۔",
            "Read more books, the teacher said, and her pupils did.", "READ MORE BOOKS", "RELATED PARTIES Must report by Friday.",
            "Don't miss the last ferry, the harbour master said.", "READ MORE, the poster on the wall says.",
        "See the full picture, he added, and it is bleak.",
            "Related parties must report their trades by Friday.",
            "Mehr als hundert Menschen kamen zum Fest auf dem Markt.",
            "More: that is what the unions want.",
            "Watch out: ice on the roads can be deadly, and the police mean it."),
    max_chars=240,
)

RULES: tuple[LabelRule | TextRule, ...] = (READ_MORE, READ_ALSO)
