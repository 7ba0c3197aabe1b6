"""Lists of other stories: "Read more:", the editor's choice, trending, most read, "more from"."""
from __future__ import annotations

from newsclean.clean.rules import related_south_asia
from newsclean.clean.rules.base import LabelRule, TextRule, by_language, fold, patterns

READ_MORE = LabelRule(
    name="read_more_list",
    why="Headlines of other stories stand under the text; they are links, not the story.",
    role="related",
    scope="section",
    labels=by_language(
        en="Read more|Read also|Also read|See also|Related|Related articles|Related stories|"
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
           "Also read:|Read these next|Read more here|More stories like this|Don't miss|Do not miss|Don't miss this",
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
           "Weitere Artikel lesen|Lesen Sie außerdem|Das könnte Sie interessieren|Nicht verpassen",
        fr="À lire aussi|A lire aussi|Lire aussi|À lire|Sur le même sujet|Articles liés|"
           "Articles similaires|Voir aussi|À voir aussi|"
           "À lire également|Lire également|Pour aller plus loin|En savoir plus|Dans la même rubrique|"
           "Dossiers liés|À découvrir|A lire également|Lire plus|"
           "Lisez aussi|À lire ou relire|À consulter aussi|Article lié|À ne pas manquer|Ne manquez pas",
        es="Lea también|Lee también|Leer más|Te puede interesar|Le puede interesar|Artículos relacionados|"
           "Noticias relacionadas|"
           "Relacionado|Relacionadas|Más información|Lea además|También te puede interesar|Ver también|"
           "Contenido relacionado|Te recomendamos leer|Más sobre este tema|"
           "También puedes leer|Te puede interesar también|Más noticias|Le recomendamos leer|"
           "Notas relacionadas|Leer también|Sobre este tema|"
           "Leer además|Lee además|Más artículos|Noticia relacionada|Nota relacionada|Artículo relacionado|No te pierdas|No se pierda",
        it="Leggi anche|Leggi di più|Articoli correlati|Notizie correlate|Potrebbe interessarti|"
           "Potrebbe interessarti anche|"
           "Per approfondire|Approfondimenti|Sullo stesso argomento|Vedi anche|Ti potrebbe interessare|"
           "Correlati|Sullo stesso tema|Ti potrebbe interessare anche|Altri articoli|"
           "Leggi ancora|Leggi pure|Per saperne di più|Articoli simili|Articolo correlato|Notizia correlata|Da non perdere",
        pt="Leia também|Leia mais|Saiba mais|Veja também|Notícias relacionadas|Artigos relacionados|"
           "Relacionadas|Relacionados|"
           "Pode interessar-lhe|Você pode gostar|Leia ainda|Mais sobre o tema|Conteúdo relacionado|"
           "Veja mais|Ver também|Ler mais|Sobre o mesmo assunto|"
           "Ler também|Ler também:|Artigos semelhantes|Notícia relacionada|Artigo relacionado|Não perca",
        nl="Lees ook|Lees meer|Lees verder|Gerelateerd|Gerelateerde artikelen|Meer over dit onderwerp|"
           "Bekijk ook|Zie ook|"
           "Meer over|Meer lezen|Gerelateerd nieuws|Dit vind je misschien ook leuk|Lees meer over|"
           "Ook interessant|Verder lezen|"
           "Ook lezen|Meer artikelen|Gerelateerd artikel",
        pl="Czytaj także|Czytaj też|Czytaj również|Zobacz też|Zobacz także|Zobacz również|Czytaj więcej|"
           "Powiązane artykuły|"
           "Podobne artykuły|Przeczytaj także|Przeczytaj również|Polecane artykuły|Więcej na ten temat|"
           "Powiązane|Przeczytaj też|Warto przeczytać|Więcej o|"
           "Więcej artykułów|Powiązany artykuł",
        ru="Читайте также|Читать также|Читайте ещё|По теме|Новости по теме|Материалы по теме|"
           "Смотрите также|Похожие новости|"
           "Похожие статьи|Ссылки по теме|Подробнее|Ещё по теме|Еще по теме|Похожие материалы|"
           "Другие новости|Вам может быть интересно|Читать ещё|"
           "Читать еще|Статьи по теме|Связанные новости|Сюжет|Это интересно|Читайте по теме|Ранее по теме|"
           "Также по теме|Вам будет интересно|Больше по теме|"
           "Читайте далее|Читайте больше|Ещё материалы|Материал по теме|Новость по теме",
        uk="Читайте також|Читайте ще|За темою|По темі|Новини за темою|Матеріали за темою|Дивіться також|"
           "Схожі новини|"
           "Схожі статті|Інші новини|Вас може зацікавити|Читати також|Новини по темі|Більше по темі|"
           "Статті за темою|"
           "Читайте далі|Читати більше|Також читайте",
        tr="İlgili haberler|İlgili haber|İlginizi çekebilir|Bunlar da ilginizi çekebilir|Ayrıca okuyun|"
           "Benzer haberler|"
           "Daha fazlasını oku|Diğer haberler|Bunları da oku|İlgili içerikler|Ayrıca bkz|Bunu da okuyun|"
           "Haberin devamı için|"
           "Daha fazla oku|Ayrıca okuyun:|Bunları da okuyun|Bakmadan geçme|Bakmadan geçmeyin",
        ar="اقرأ أيضا|اقرأ أيضاً|إقرأ أيضا|اقرأ المزيد عن|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة|"
           "موضوعات ذات صلة|"
           "ذات صلة|قد يهمك أيضا|قد يهمك|شاهد أيضا|شاهد أيضاً|اقرأ ايضا|إقرأ المزيد|للمزيد|مواضيع متعلقة|"
           "إقرأ أيضاً|قد يعجبك أيضا|أخبار متعلقة|مواضيع مشابهة|"
           "اقرأ المزيد|إقرأ المزيد عن|لقراءة المزيد|اقرأوا أيضا|طالع أيضا|اقرأ أيضًا|شاهد أيضًا|"
           "مقالات مشابهة",
        el="Διαβάστε επίσης|Διαβάστε ακόμη|Διαβάστε ακόμα|Δείτε επίσης|Σχετικά άρθρα|Σχετικές ειδήσεις|"
           "Διάβασε επίσης|"
           "Διαβάστε περισσότερα|Σχετικά|Διαβάστε σχετικά|Διάβασε ακόμα|Δείτε ακόμα|"
           "Περισσότερα άρθρα|Διαβάστε περισσότερα:",
        zh="相关阅读|相關閱讀|延伸阅读|延伸閱讀|相关新闻|相關新聞|相关文章|相關文章|相关报道|相關報導|"
           "相关链接|推荐阅读|"
           "推薦閱讀|更多阅读|猜你喜欢|你可能还喜欢|相关专题|你可能也喜歡|相關文章推薦|相关推荐|相關連結|"
           "新闻链接|更多新闻|看更多相關|更多相關新聞|您可能感兴趣|"
           "阅读更多|閱讀更多|另请参阅|另見|更多相关|更多相關|延伸閲讀",
        ja="関連記事|関連ニュース|あわせて読みたい|合わせて読みたい|関連リンク|"
           "こちらも読まれています|"
           "おすすめ記事|次に読みたい|関連する記事|この記事に関連するニュース|関連情報|"
           "もっと読みたい|こんな記事も|この記事を読んだ人は|関連コンテンツ|"
           "関連|あわせて読む",
        ko="관련 기사|관련기사|관련 뉴스|관련뉴스|함께 읽어보세요|함께 보면 좋은 기사|"
           "이 기사와 함께 읽으면 좋은 기사|연관 기사|"
           "더 읽기|추천 기사|관련 글|연관기사|이 시각 관련 뉴스|함께 볼만한 뉴스|"
           "함께 읽기|추천 글|더 알아보기",
        hi="यह भी पढ़ें|ये भी पढ़ें|और पढ़ें|संबंधित खबरें|इसे भी पढ़ें|संबंधित समाचार|यह भी देखें|ये भी देखें|"
           "सम्बंधित खबरें|आगे पढ़ें|रिलेटेड स्टोरी|"
           "और पढ़ें:|संबंधित लेख",
        id="Baca juga|Berita terkait|Artikel terkait|Baca lainnya|Lihat juga|Simak juga|Terkait|"
           "Berita lainnya|Artikel lainnya|Baca artikel lainnya|"
           "Baca selengkapnya|Baca lebih lanjut|Baca pula",
        vi="Xem thêm|Đọc thêm|Tin liên quan|Bài viết liên quan|Có thể bạn quan tâm|Tin cùng chuyên mục|"
           "Bài liên quan|"
           "Tin bài liên quan|Mời bạn đọc thêm|Tin khác|Các tin khác|Cùng chuyên mục|"
           "Bạn có thể quan tâm|"
           "Bài viết khác",
        fa="بیشتر بخوانید|بیشتر بدانید|همچنین بخوانید|اخبار مرتبط|مطالب مرتبط|خبرهای مرتبط|مطالب مشابه|"
           "در همین زمینه|"
           "در همین رابطه|مرتبط|موضوعات مرتبط|پربیننده‌ها|دیگر خبرها|"
           "بیشتر بخوانید:|مطالب پیشنهادی",
        he="קראו גם|קרא גם|קראו עוד|כתבות נוספות|כתבות קשורות|עוד בנושא|אולי יעניין אותך|ראו גם|"
           "עוד באותו נושא|כתבות שאולי יעניינו אותך|כתבות נוספות בנושא|לקריאה נוספת|"
           "קראו עוד:|קרא עוד|כתבות דומות",
        sv="Läs också|Läs även|Läs mer|Relaterat|Relaterade artiklar|Läs vidare|Mer om|Se även|"
           "Mer om ämnet|Läs mer om|Mer i ämnet|Fler artiklar|"
           "Läs även:|Läs också:|Fler läsvärda artiklar",
        no="Les også|Les mer|Relatert|Relaterte artikler|Mer om|Se også|Relaterte saker|Les mer om|"
           "Flere saker|Mer om saken|"
           "Les også:|Relevante saker",
        da="Læs også|Læs mere|Relateret|Relaterede artikler|Mere om|Se også|Læs mere om|Relateret indhold|"
           "Flere artikler|"
           "Læs også:",
        fi="Lue myös|Lue lisää|Aiheesta lisää|Katso myös|Lisää aiheesta|Aiheeseen liittyvää|"
           "Lue seuraavaksi|Lue lisää aiheesta|Liittyvät artikkelit|Aiheesta muualla|"
           "Lue myös:|Lue edelleen",
        cs="Čtěte také|Čtěte dále|Čtěte i|Související články|Přečtěte si také|Mohlo by vás zajímat|"
           "Související|"
           "Další články|Podobné články|Mohlo by Vás také zajímat|Čtěte více|Přečtěte si i|K tématu|"
           "Více k tématu|Doporučujeme ke čtení|"
           "Čtěte více:|Více článků",
    ) | related_south_asia.LABELS,
    misses=("Read more books, the teacher told her pupils.", "Related matters will be heard in June."),
)

OF_ONE: frozenset[str] = frozenset(map(fold, (
    "Related story", "Related article", "Related post", "Noticia relacionada", "Nota relacionada", "Artículo relacionado",
    "Articolo correlato", "Notizia correlata", "Notícia relacionada", "Artigo relacionado", "Article lié", "Gerelateerd artikel",
    "Powiązany artykuł", "Материал по теме", "Новость по теме", "İlgili haber",
)))
"""Labels of `READ_MORE`, folded, that announce one story."""

PROMOTED_STORIES = LabelRule(
    name="promoted_stories",
    why="Editors and counters put other stories beside this one: choice, trending, most read, more from.",
    scope="section",
    labels=by_language(
        en="Editor's choice|Editors' choice|Editor's pick|Editor's picks|Editors' picks|"
           "Editor's Choice Top Content Trending|Top Content|"
           "Trending|Trending now|Top Content Trending|Trending stories|Trending topics|Trending news|"
           "Most read|Most popular|Most viewed|"
           "Most shared|Most commented|Most watched|Most recent|Most clicked|Popular|Popular now|"
           "Popular stories|Popular articles|"
           "Popular posts|Popular topics|Popular news|Popular this week|Top stories|Top news|Top articles|"
           "Top posts|Top headlines|Latest|Latest news|Latest stories|"
           "Latest articles|Latest posts|Latest headlines|Latest updates|Latest videos|Recent posts|"
           "Recent articles|Recent stories|Recent news|Before you go|Explore more|"
           "More from|More from us|More stories|More news|More headlines|More articles|More Top Stories|"
           "More for you|More like this|More in|More from this author|"
           "You may also like|You might also like|You may like|You might like|"
           "You may also be interested in|You may have missed|"
           "Recommended|Recommended for you|Recommended stories|Recommended articles|Recommended by|"
           "We recommend|Recommended videos|"
           "Around the web|From around the web|From the web|Promoted stories|Sponsored stories|Featured|"
           "Featured stories|Featured articles|"
           "Featured posts|Featured videos|Breaking news|In other news|Other stories|Other news|"
           "Today's top stories|Today's picks|Picks for you|"
           "Hot topics|Hot right now|What's hot|What to watch|Watch next|In the spotlight|Just in|"
           "Discover more|"
           "Explore more on these topics|Explore further|More by this author|More from author|"
           "Suggested stories|Suggested for you|"
           "Suggested articles|Selected for you|For you|Top videos|Videos|Latest from|Also on|"
           "Partner stories|Most discussed|Top trending|What's trending|"
           "The latest|Viral|Viral news|News in pictures|Read the latest|Today's headlines|Next on|"
           "Don't Miss These|Most Popular Stories|Recommended from our partners|Web stories|"
           "More from the web|More top stories|More Articles From|Must Watch|More videos|"
           "Before you leave|Explore|Keep exploring|More to explore|Don't leave yet",
        de="Meistgelesen|Meistgelesene Artikel|Meist gelesen|Am meisten gelesen|Beliebt|"
           "Beliebteste Artikel|Beliebte Artikel|Top-Artikel|"
           "Topthemen|Top-Themen|Aktuelle Themen|Empfohlen|Empfehlungen|Empfehlungen der Redaktion|"
           "Die Redaktion empfiehlt|Unsere Empfehlungen|Empfohlen von|"
           "Empfehlung der Redaktion|Neueste Artikel|Neueste Beiträge|Aktuelle Nachrichten|Aktuelles|"
           "Mehr aus|Weitere News|Weitere Meldungen|"
           "Weitere Nachrichten|Neueste Nachrichten|Schlagzeilen|Top News|Die meistgelesenen Artikel|"
           "Meistkommentiert|Im Trend|Trending|"
           "Das Neueste|Newsticker|Letzte Beiträge|Mehr Nachrichten|Auswahl der Redaktion|"
           "Tipp der Redaktion|Mehr von|Beliebte Themen|Themen des Tages|"
           "Heute meistgelesen|Aus dem Ressort|Die neuesten|Mehr aus dem Ressort|Video-Tipps|Meistgesehen|"
           "Top-Videos|Weitere Videos|Unsere Highlights|Empfohlene Artikel|Mehr News|Jetzt im Trend|"
           "Populär|Kurzmeldungen|Eilmeldungen|Top Stories|Weitere Angebote|"
           "Bevor Sie gehen|Bevor du gehst|Mehr entdecken|Entdecken Sie mehr|Entdecke mehr|"
           "Top-Inhalte|Top Inhalte|Redaktionsempfehlung|Redaktionsempfehlungen|"
           "Die Wahl der Redaktion|Beliebte Inhalte",
        fr="Les plus lus|Les plus lues|Le plus lu|Les plus populaires|Le choix de la rédaction|"
           "La sélection de la rédaction|Tendances|"
           "À la une|Dernières actualités|Dernières nouvelles|Recommandé pour vous|Nos recommandations|"
           "Vous aimerez aussi|Les derniers articles|"
           "Plus d'infos|Les plus commentés|Les plus partagés|Contenus sponsorisés|L'actualité en continu|"
           "Derniers articles|Recommandés pour vous|Notre sélection|Ça peut vous intéresser|"
           "Vous pourriez aimer|En ce moment|Ailleurs sur le web|Populaires|Articles populaires|"
           "Articles récents|Fil info|"
           "Avant de partir|Avant de nous quitter|Découvrir plus|Explorer davantage|"
           "Explorez davantage|Découvrez plus|En savoir davantage|Contenus populaires|"
           "Meilleurs contenus|Le choix du rédacteur|Les plus regardés",
        es="Lo más leído|Lo más visto|Más leídas|Más leídos|Las más leídas|Lo último|Últimas noticias|"
           "Recomendado|Recomendados|Recomendamos|"
           "Te recomendamos|Destacados|Destacadas|Tendencias|Más noticias|Lo más comentado|Lo más popular|"
           "Selección del editor|Recomendado para ti|Lo más compartido|"
           "Noticias destacadas|Última hora|También te recomendamos|Más de|No te pierdas|"
           "Artículos recientes|Entradas recientes|Más vistos|Más vistas|En portada|Te puede gustar|"
           "Populares|"
           "Antes de irte|Antes de que te vayas|Antes de salir|Explora más|Explorar más|"
           "Descubre más|Descubrir más|Elección del editor|Contenido destacado|Lo más destacado|"
           "Tendencia|Selección de la redacción|Elección de la redacción",
        it="I più letti|Più letti|Le più lette|I più visti|Più visti|Ultime notizie|Consigliati|"
           "Consigliati per te|Da non perdere|In evidenza|"
           "Le notizie del giorno|Tendenze|Scelti per voi|Ultimi articoli|Articoli recenti|Altre notizie|"
           "Primo piano|Raccomandati per te|I più condivisi|Ultim'ora|Articoli più letti|In primo piano|"
           "Popolari|"
           "Prima di andare|Prima di andare via|Esplora di più|Scopri di più|Scopri altro|"
           "Scelta dell'editore|La scelta della redazione|Scelti dalla redazione|"
           "Scelta del direttore|Contenuti principali|Di tendenza|Contenuti più letti",
        pt="Mais lidas|Mais lidos|As mais lidas|Mais vistas|Últimas notícias|Recomendados|Recomendado|"
           "Recomendado para você|Destaques|"
           "Em destaque|Tendências|Mais notícias|Escolha do editor|Mais populares|Mais recentes|Últimas|"
           "Em alta|Artigos recentes|Não perca|Mais comentadas|Mais acessadas|Veja mais notícias|"
           "Posts recentes|Populares|"
           "Antes de sair|Antes de ir|Antes de ires|Explorar mais|Explore mais|Descubra mais|"
           "Descobrir mais|Escolhas do editor|Escolha da redação|Principais conteúdos|"
           "Conteúdo em destaque|Tendência",
        nl="Meest gelezen|Best gelezen|Populair|Laatste nieuws|Aanbevolen|Aanbevolen voor jou|Trending|"
           "Meer nieuws|Keuze van de redactie|"
           "Meest bekeken|Net binnen|Tip van de redactie|Recent nieuws|Uitgelicht|Meer van|"
           "Populaire artikelen|Nieuwste|Laatste artikelen|Het laatste nieuws|Meest recent|"
           "Misschien ook interessant|"
           "Voordat je gaat|Voordat u gaat|Voor je gaat|Ontdek meer|Meer ontdekken|Topcontent|"
           "Redactiekeuze|Redactietips|Verken meer",
        pl="Najczęściej czytane|Najpopularniejsze|Popularne|Najnowsze|Polecane|Polecamy|Na topie|"
           "Wybór redakcji|Najnowsze wiadomości|Gorące tematy|"
           "Ostatnie wiadomości|Najczęściej komentowane|Warto zobaczyć|Najchętniej czytane|Trendy|"
           "Polecane dla Ciebie|Najnowsze artykuły|Redakcja poleca|Ostatnie artykuły|Inne artykuły|"
           "Wideo dnia|Zobacz najnowsze|Pozostałe|Więcej wiadomości|"
           "Zanim wyjdziesz|Zanim odejdziesz|Zanim pójdziesz|Odkryj więcej|Zobacz więcej|"
           "Wybór redaktora|Najlepsze treści|Popularne treści|Na czasie",
        ru="Самое читаемое|Самое популярное|Популярное|Популярные новости|Популярные статьи|"
           "Последние новости|Главное|Главные новости|"
           "Выбор редакции|Рекомендуем|Рекомендованные|Сейчас читают|Обсуждают|Новости дня|Лента новостей|"
           "Все новости|Топ новостей|В тренде|Новости СМИ2|"
           "Самое обсуждаемое|Читают|Свежие новости|Новости|Ещё новости|Еще новости|Интересное|"
           "Новости партнёров|Самое важное|Актуальное|Рекомендуем почитать|Читаемое|Последнее|"
           "Главное за день|Другие материалы|Также читают|"
           "Прежде чем уйти|Перед тем как уйти|Прежде чем вы уйдёте|Прежде чем вы уйдете|"
           "Узнать больше|Узнайте больше|Выбор редактора|Топ материалов|Лучшие материалы|"
           "Популярные материалы|Смотреть ещё|Тренды",
        uk="Найпопулярніше|Популярне|Популярні новини|Останні новини|Головне|Головні новини|Вибір редакції|"
           "Рекомендуємо|Читають|Зараз читають|"
           "Стрічка новин|Всі новини|Усі новини|Топ новини|Новини дня|Найважливіше|Свіжі новини|Актуальне|"
           "Найчитаніше|Вибір редактора|Останнє|Інші матеріали|Цікаве|"
           "Перш ніж піти|Перш ніж ви підете|Перед тим як піти|Дізнатися більше|Дізнайтеся більше|"
           "Дізнатись більше|Популярні матеріали|У тренді|В тренді|Топ матеріалів|Вибір редакції:|"
           "Тренди",
        tr="Çok okunanlar|En çok okunanlar|En çok okunan haberler|Öne çıkanlar|Son dakika|Son haberler|"
           "Önerilen|Önerilenler|Editörün seçtikleri|Popüler|"
           "Trendler|Günün haberleri|Sizin için önerilenler|Editörün seçimi|Sizin için seçtiklerimiz|"
           "Manşetler|Gündem|Son dakika haberleri|En çok izlenenler|Popüler haberler|Öne çıkan haberler|"
           "Gitmeden önce|Ayrılmadan önce|Çıkmadan önce|Daha fazlasını keşfedin|"
           "Daha fazlasını keşfet|Daha fazla keşfet|Keşfet|En çok okunan|Trend|Trend haberler|"
           "Editörün seçtiği|Editör seçimi|Öne çıkan içerikler|En popüler",
        ar="الأكثر قراءة|الأكثر مشاهدة|الأكثر شعبية|الأكثر تداولا|الأكثر تداولاً|اختيار المحرر|"
           "اختيارات المحرر|أحدث الأخبار|آخر الأخبار|"
           "ننصحك|موصى به|الرائج|أبرز الأخبار|المزيد من|قبل أن تذهب|اكتشف المزيد|أهم الأخبار|أخبار عاجلة|"
           "المزيد من الأخبار|أحدث المقالات|مختارات|الأحدث|اخترنا لك|شائع|ترشيحاتنا|الأكثر قراءةً|"
           "الأكثر تعليقا|"
           "قبل أن تغادر|قبل أن تغادروا|قبل المغادرة|قبل الذهاب|استكشف المزيد|اكتشف أكثر|"
           "اكتشفوا المزيد|اختيار المحررين|اختيار المحررون|اختيارات المحررين|الأكثر رواجا|"
           "الأكثر رواجاً|الأكثر انتشارا|أهم المحتويات|المحتوى الأبرز|أبرز المحتويات|رائج|"
           "رائج الآن|الأكثر تداولًا",
        el="Δημοφιλή|Τα πιο δημοφιλή|Πιο δημοφιλή|Τελευταία νέα|Τελευταίες ειδήσεις|Προτεινόμενα|"
           "Ροή ειδήσεων|Επιλογές συντάκτη|Δημοφιλέστερα|Τα πιο διαβασμένα|Προτεινόμενα άρθρα|"
           "Περισσότερα άρθρα|Όλες οι ειδήσεις|Επικαιρότητα|Ροή|Πρώτο θέμα|Τελευταία άρθρα|"
           "Πριν φύγετε|Πριν φύγεις|Εξερευνήστε περισσότερα|Ανακαλύψτε περισσότερα|"
           "Επιλογή συντάκτη|Επιλογές της σύνταξης|Η επιλογή της σύνταξης|Κορυφαίο περιεχόμενο|"
           "Τάσεις|Δημοφιλές περιεχόμενο",
        zh="热门|熱門|热点|热门文章|熱門文章|热门新闻|熱門新聞|编辑推荐|編輯推薦|编辑精选|編輯精選|最新|"
           "最新文章|最新消息|最新新闻|最新新聞|"
           "排行榜|热门推荐|热点推荐|精彩推荐|为您推荐|為你推薦|推荐|推薦|点击排行|热榜|今日热点|今日推荐|"
           "新闻排行|阅读排行|人气排行|即時新聞|最多瀏覽|頭條|图片新闻|热点新闻|热点视频|精彩图片|滚动新闻|"
           "热门视频|最熱新聞|更多精彩|精选|人氣|熱門話題|最多人看|"
           "离开之前|離開之前|离开前|離開前|在你离开之前|在您离开之前|探索更多|发现更多|發現更多|了解更多|热门内容|熱門內容|热搜|熱搜|热门趋势|编辑之选|編輯之選|"
           "小编推荐|熱搜榜|热搜榜|趋势|趨勢|精选内容|头条推荐|"
           "热点排行|热门排行|点击排行榜|新闻热榜|排行|今日排行|周排行",
        ja="ランキング|アクセスランキング|人気記事|人気ランキング|人気の記事|注目記事|注目の記事|おすすめ|"
           "オススメ|新着|新着記事|新着ニュース|編集部のおすすめ|"
           "最新ニュース|最新記事|トピックス|ピックアップ|今、あなたにオススメ|よく読まれている記事|"
           "あなたにおすすめ|あなたへのおすすめ|話題の記事|記事ランキング|アクセスランキング 24時間|急上昇|"
           "主要ニュース|今日の主要ニュース|PICK UP|最近の記事|よく読まれています|編集部おすすめ|注目|速報|"
           "おすすめ情報|特集|閲覧ランキング|注目トピックス|おすすめの記事|"
           "お帰りの前に|離れる前に|もっと探す|さらに詳しく|編集者のおすすめ|編集部のイチオシ|人気コンテンツ|注目コンテンツ|トレンド|急上昇ワード|"
           "デイリーランキング|週間ランキング",
        ko="많이 본 뉴스|많이 본 기사|많이본 뉴스|많이본뉴스|인기 기사|인기뉴스|인기 뉴스|주요 뉴스|"
           "주요뉴스|최신 뉴스|최신뉴스|추천 뉴스|편집자 추천|실시간 인기기사|핫이슈|가장 많이 본 뉴스|"
           "이 시각 주요 뉴스|실시간 뉴스|랭킹뉴스|오늘의 주요뉴스|당신이 좋아할 만한 기사|헤드라인|"
           "베스트 클릭|최신기사|인기기사|이시각 주요뉴스|추천기사|오늘의 핫이슈|많이 본 콘텐츠|"
           "많이 읽은 기사|주요기사|이슈|HOT 뉴스|포토뉴스|섹션별 뉴스|랭킹 뉴스|"
           "떠나기 전에|나가기 전에|가기 전에|더 알아보기|더 둘러보기|더 살펴보기|에디터 추천|에디터스 픽|편집자의 선택|에디터의 선택|편집장 추천|인기 콘텐츠|"
           "트렌드|트렌딩|지금 뜨는|인기글",
        hi="ट्रेंडिंग|लोकप्रिय|सबसे ज्यादा पढ़ी गई|ताज़ा खबरें|ताजा खबरें|टॉप स्टोरीज|बड़ी खबरें|आपके लिए|"
           "अन्य खबरें|टॉप न्यूज|सबसे ज्यादा पढ़े गए|लेटेस्ट न्यूज़|लेटेस्ट न्यूज|चर्चित|और खबरें|ट्रेंडिंग न्यूज|"
           "वेब स्टोरी|वेब स्टोरीज|"
           "जाने से पहले|आपके जाने से पहले|और जानें|और देखें|संपादक की पसंद|एडिटर की पसंद|"
           "लोकप्रिय सामग्री|शीर्ष सामग्री|टॉप कंटेंट|ट्रेंड",
        id="Terpopuler|Populer|Berita populer|Paling banyak dibaca|Terbaru|Berita terbaru|Pilihan editor|"
           "Rekomendasi|Trending|Terkini|Rekomendasi untuk Anda|Sedang tren|Berita pilihan|"
           "Terpopuler hari ini|Berita terkini|Artikel terbaru|Rekomendasi untukmu|Headline|Sorotan|"
           "Sebelum Anda pergi|Sebelum pergi|Jelajahi lebih lanjut|Jelajahi lainnya|Jelajahi|"
           "Temukan lebih banyak|Konten teratas|Konten populer|Tren|Pilihan redaksi",
        vi="Đọc nhiều|Đọc nhiều nhất|Tin đọc nhiều|Tin mới|Tin mới nhất|Tin nổi bật|Xem nhiều|"
           "Đề xuất cho bạn|Xu hướng|Được quan tâm|Mới nhất|Bài đọc nhiều|Tin nóng|Tiêu điểm|Nổi bật|"
           "Dành cho bạn|Đọc nhiều trong ngày|Xem nhiều nhất|Bài mới nhất|"
           "Trước khi bạn đi|Trước khi rời đi|Trước khi bạn rời đi|Khám phá thêm|"
           "Lựa chọn của biên tập viên|Biên tập viên chọn|Nội dung nổi bật|Thịnh hành|"
           "Nội dung hàng đầu",
        fa="پربازدیدترین|پربازدیدترین‌ها|پربازدیدها|پربیننده‌ترین|آخرین اخبار|تازه‌ترین اخبار|"
           "پیشنهاد سردبیر|انتخاب سردبیر|پیشنهاد ما|پر بازدید|داغ ترین|برگزیده‌ها|پربحث‌ترین|تازه‌ها|"
           "آخرین خبرها|محبوب‌ترین|خبرهای ویژه|مهم‌ترین اخبار|پیشنهاد ویژه|اخبار ویژه|"
           "پیش از رفتن|قبل از رفتن|قبل از اینکه بروید|بیشتر کاوش کنید|بیشتر ببینید|کشف بیشتر|"
           "انتخاب ویراستار|محتوای برتر|پرطرفدار|پرطرفدارها|پرمخاطب‌ترین|ترندها|مطالب برگزیده",
        he="הנצפים ביותר|הנקראים ביותר|הכי נקראים|כתבות אחרונות|חדשות אחרונות|מומלצים|מומלץ עבורך|המלצות|"
           "בחירת העורכים|פופולרי|הכי נצפים|הכי חם|עוד כתבות|כותרות|טרנדים|בחירת העורך|כל הכותרות|מבזקים|"
           "אולי תאהבו|"
           "לפני שאתם הולכים|לפני שתלכו|לפני שהולכים|גלו עוד|גלה עוד|לגלות עוד|הבחירה של העורך|"
           "התוכן המוביל|תוכן מוביל|טרנדי|במגמה|חם עכשיו",
        sv="Mest läst|Mest lästa|Senaste nytt|Senaste nyheterna|Populärt|Rekommenderat|Trendar|Topplista|"
           "Redaktionen rekommenderar|Mer från|Just nu|Senaste|Populärast|Fler nyheter|Läs fler|"
           "Innan du går|Innan du lämnar|Utforska mer|Upptäck mer|Redaktionens val|"
           "Redaktörens val|Toppinnehåll|Trender|Populärt innehåll",
        no="Mest lest|Siste nytt|Siste nyheter|Populært|Anbefalt|Anbefalt for deg|Aktuelt|Mer fra|"
           "Siste saker|Flere nyheter|Nyhetsdøgnet|Akkurat nå|"
           "Før du går|Utforsk mer|Oppdag mer|Redaksjonens valg|Redaktørens valg|Toppinnhold|"
           "Trender|Populært innhold|Trender nå",
        da="Mest læste|Mest læst|Seneste nyt|Seneste nyheder|Populært|Anbefalet|Anbefalet til dig|Aktuelt|"
           "Mere fra|Seneste|Lige nu|Flere nyheder|Mest sete|Topnyheder|"
           "Før du går|Udforsk mere|Opdag mere|Redaktionens valg|Redaktørens valg|Topindhold|"
           "Trender|Populært indhold|Tendenser",
        fi="Luetuimmat|Luetuimmat jutut|Tuoreimmat|Uusimmat|Suosituimmat|Suosittelemme|Suositellut|"
           "Juuri nyt|Toimitus suosittelee|Katsotuimmat|Viimeisimmät|Ajankohtaista|Uusimmat uutiset|"
           "Suositut|Poimintoja|Kommentoiduimmat|"
           "Ennen kuin lähdet|Tutustu lisää|Löydä lisää|Toimituksen valinta|Toimituksen valinnat|"
           "Toimituksen suosikit|Suosituin sisältö|Nyt pinnalla|Trendit",
        cs="Nejčtenější|Nejčtenější články|Nejnovější|Nejnovější články|Doporučujeme|Doporučené|"
           "Výběr redakce|Aktuálně|Hlavní zprávy|Nejsledovanější|Poslední zprávy|Tip redakce|"
           "Nejnovější zprávy|Populární|Nepřehlédněte|Další zprávy|Aktuality|Právě se děje|"
           "Nejdiskutovanější|Doporučené články|Z domova|Tipy redakce|"
           "Než odejdete|Než půjdete|Objevte více|Prozkoumat více|Prozkoumejte více|Výběr editora|"
           "Výběr šéfredaktora|Nejlepší obsah|Trendy|Oblíbený obsah",
    ),
    misses=("Most read out their statements in silence.", "Before you go to the polls, check the list.",
        "Trending downwards, shares fell."),
)

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
            r"read)\b.{0,60})$|^(continue|keep) reading\b.{0,60}$|^more from .{3,60}$"),
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
            r":|»|>|→|–|—|-(?= )) ?\S.{8,220}$|^(lea|lee|vea) (también|además)\b.{12,200}$"),
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
            r"^(читайте|читать|смотрите)( также| ещё| еще| по теме| подробнее| больше)? ?(\||:|»|>|→|–|—|"
            r"-(?= )) ?\S.{8,220}$|^(по теме|подробнее|материал по теме|ранее по теме) ?(\||:|»|>|"
            r"→) ?\S.{8,200}$|^читайте также\b.{8,200}$"),
        uk=("читайте читати також дивіться темі детальніше",
            r"^(читайте|читати|дивіться)( також| ще| за темою| більше| детальніше)? ?(\||:|»|>|→|–|—|"
            r"-(?= )) ?\S.{8,220}$|^(по темі|за темою|детальніше) ?(\||:|»|>|→) ?\S.{8,200}$|"
            r"^читайте також\b.{8,200}$"),
        tr=("ilgili haber okuyun ayrıca çekebilir",
            r"^(ilgili haber|ilginizi çekebilir|ayrıca (okuyun|bkz)|bunu da okuyun|okumak için|"
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
            r"^\[?(관련 ?기사|관련 ?뉴스|관련 ?영상|함께 ?읽기|더 ?읽기)\]? ?[:：▶→>|] ?\S.{4,140}$|"
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
    ) | related_south_asia.PATTERNS,
    hits=("இதையும் படிக்க: துறைமுகத்தில் புதிய பாலம் திறப்பு", "আরও পড়ুন: বন্দরে নতুন সেতু চালু", "हेही वाचा : बंदरावर नवा पूल खुला",
          "ఇవి కూడా చదవండి: ఓడరేవులో కొత్త వంతెన ప్రారంభం", "ಇದನ್ನೂ ಓದಿ: ಬಂದರಿನಲ್ಲಿ ಹೊಸ ಸೇತುವೆ", "یہ بھی پڑھیں: بندرگاہ پر نیا پل کھل گیا",
          "ഇതും വായിക്കുക: തുറമുഖത്ത് പുതിയ പാലം", "આ પણ વાંચો: બંદર પર નવો પુલ ખુલ્યો", "READ MORE: Ministers agree on a new budget for schools",
        "Related: Five ways to save water this summer",
          "Lesen Sie auch: Warum die Mieten weiter steigen",
          "Lire aussi : Les trains à l'arrêt dans le nord",
          "Lea también: El puerto reabre tras la tormenta", "Veja mais: Antiga fábrica vira museu da cidade",
          "Читайте также: В городе открыли новый мост", "Les også: Ny bro åpner i Bergen",
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


def _entry(word: str, of: str) -> str:
    return rf"^{word} \d{{1,3}} {of} \d{{1,3}}( \d{{1,3}} {of} \d{{1,3}})?$"


LIST_ENTRY = TextRule(
    name="list_entry_mark",
    why="Screen readers are told the number of each headline in a list of other stories.",
    role="related",
    scope="section",
    patterns=patterns(
        en=("list", _entry("list", "of")),
        de=("liste", _entry("liste", "von")),
        fr=("liste", _entry("liste", "sur")),
        es=("lista", _entry("lista", "de")),
        it=("elenco", _entry("elenco", "di")),
        pt=("lista", _entry("lista", "de")),
        tr=("liste", _entry("liste", "/")),
        ar=("قائمة", _entry("قائمة", "من")),
        hr=("lista popis", _entry("(lista|popis)", "od")),
    ),
    hits=("list 1 of 3", "list 2 of 4 2 of 4", "Liste 1 von 3", "lista 1 de 3"),
    misses=("List 1 of the tender has three bidders.", "list of 3 of them", "Lista 1 de tres"),
    max_chars=40,
)

LIST_EDGE = TextRule(
    name="list_edge_mark",
    why="Screen readers are told where a list of other stories begins and ends.",
    patterns=patterns(
        en=("list", r"^(list of \d{1,3} items?|end of list)$"),
        de=("liste", r"^(liste (von|mit) \d{1,3} (elementen|einträgen)|ende der liste|listenende)$"),
        fr=("liste", r"^(liste de \d{1,3} éléments?|fin de (la )?liste)$"),
        es=("lista", r"^(lista de \d{1,3} elementos?|fin(al)? de (la )?lista)$"),
        it=("elenco", r"^(elenco di \d{1,3} elementi|fine (dell')?elenco)$"),
        pt=("lista", r"^(lista de \d{1,3} itens|fim da lista)$"),
        ar=("قائمة القائمة", r"^(قائمة من \d{1,3} (عناصر|عنصر)|نهاية القائمة)$"),
        hr=("liste popisa", r"^(kraj (liste|popisa))$"),
    ),
    hits=("list of 3 items", "end of list", "Ende der Liste", "fin de la lista"),
    misses=("List of 3 items that the council wants", "The end of list prices", "Fin de la lista de espera"),
    max_chars=40,
)

RULES: tuple[LabelRule | TextRule, ...] = (READ_MORE, PROMOTED_STORIES, LIST_ENTRY, LIST_EDGE, READ_ALSO)
