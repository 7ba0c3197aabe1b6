"""Lists of other stories: the editor's choice, trending, most read, "more from", and the marks of their entries."""
from __future__ import annotations

from newsclean.clean.rules import central_europe, more_languages
from newsclean.clean.rules.base import LabelRule, TextRule, by_language, patterns
from newsclean.clean.rules.other_pieces import OTHER_PIECES

PROMOTED_STORIES = LabelRule(
    name="promoted_stories",
    why="Editors and counters put other stories beside this one: choice, trending, most read, more from.",
    scope="section",
    labels=by_language(
        en="Top news stories today|Top stories today|Editors' recommendations|Editor's recommendations|"
           "Editor's choice|Editors' choice|Editor's pick|Editor's picks|Editors' picks|"
           "Editor's Choice Top Content Trending|Top Content|"
           "Trending|Trending now|Top Content Trending|Trending stories|Trending topics|Trending news|"
           "Most read|Most popular|Most viewed|"
           "Most shared|Most commented|Most watched|Most recent|Most clicked|Popular|Popular now|"
           "Popular stories|Popular articles|"
           "Popular posts|More posts|Popular topics|Popular news|Popular this week|Top stories|Top news|Top articles|"
           "Top posts|Top headlines|Latest|Latest news|Latest stories|"
           "Latest articles|Latest posts|Latest headlines|Latest updates|Latest videos|Recent posts|"
           "Recent articles|Recent stories|Recent news|Before you go|Explore more|"
           "More from|More from us|More stories|More news|More headlines|More articles|More Top Stories|"
           "More for you|More like this|More in|More from this author|Also from this source|More from this source|"
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
    ) | central_europe.PROMOTED | more_languages.PROMOTED,
    misses=("Most read out their statements in silence.", "Before you go to the polls, check the list.",
        "Trending downwards, shares fell."),
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

MORE_FROM = TextRule(
    name="more_from",
    why="A heading names the section that more stories are listed from.",
    scope="section",
    patterns=patterns(
        en=("more", r"^more from .{3,60}(?<![.!?])$|^more (stories|news|articles|topics) (on|at) (?-i:[A-Z])\S{2,30}:?$"),
        de=("mehr", r"^mehr (aus|von)( de[mrn]| unserem| unserer)? (?-i:[A-ZÄÖÜ])\S{2,25}( (?-i:[A-ZÄÖÜ])\S{2,20})?(?<![.!?:])$"
            r"|^mehr (themen|artikel|nachrichten|news|geschichten|beiträge) (auf|von|bei|aus) (?-i:[A-ZÄÖÜ])\S{2,30}:?$"),
        nl=("meer", r"^meer (uit|van)( de| het)? \S{3,25}( \S{3,20})?(?<![.!?:])$"),
        es=("más", r"^más (noticias (de|sobre)|en) (?-i:[A-ZÁÉÍÓÚ])\S{2,25}( \S{2,20})?(?<![.!?:])$"),
        it=("altro altre", r"^(altro|altre notizie) d[ai]l?l?[ae']? ?(?-i:[A-ZÀÈÌÒÙ])\S{2,25}( \S{2,20})?(?<![.!?:])$"),
        pt=("mais", r"^mais (notícias (de|sobre)|em) (?-i:[A-ZÁÉÍÓÚÂÊÔÃÕ])\S{2,25}( \S{2,20})?(?<![.!?:])$"),
        sv=("mer mere", r"^mere? (från|fra) \S{3,25}( \S{3,20})?(?<![.!?:])$"),
        pl=("więcej", r"^więcej (z|w) (kategorii|działu|sekcji|rubryki) .{3,30}(?<![.!?:])$"),
        cs=("více další", r"^(více|další( články)?) z (rubriky|kategorie|sekce) .{3,30}(?<![.!?:])$"),
        ru=("ещё еще", r"^ещ[её] (из рубрики|в рубрике|из раздела|в разделе) .{3,30}(?<![.!?:])$"),
    ),
    hits=("More from News", "More from The Harbour Gazette", "Mehr aus Regional", "Mehr aus dem Ressort", "Meer uit Regio",
          "Mer från Sport", "Más en Deportes", "Altre notizie da Cronaca", "Mehr Themen auf Hafen.example:", "More stories on Quay.example"),
    misses=("More from the council is expected on Friday, and it will be bad.", "More than news", "Más de 200 muertos",
            "Mehr aus alter Gewohnheit", "Mehr Nachrichten aus Rom kamen nicht", "Mehr aus der Mode: was bleibt."),
    max_chars=80,
)

RULES: tuple[LabelRule | TextRule, ...] = (PROMOTED_STORIES, MORE_FROM, OTHER_PIECES, LIST_ENTRY, LIST_EDGE)
