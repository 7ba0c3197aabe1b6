"""What a page offers its reader around the text: jump marks, bookmarks, notices, signs that it loads."""
from __future__ import annotations

from newsclean.clean.rules.base import LabelRule, TextRule, by_language, patterns

SKIP = LabelRule(
    name="skip_link",
    why="Jump marks for keyboards and screen readers come first in every dump.",
    labels=by_language(
        en="Skip to content|Skip to main content|Skip to navigation|Skip navigation|Skip to main|"
           "Skip to footer|"
           "Skip to search|Skip to main navigation|Skip to primary navigation|Skip to primary sidebar|"
           "Skip to article|Skip to secondary navigation|Jump to content|Jump to main content|"
           "Jump to navigation|"
           "Back to top|Scroll to top|Return to top|Top of page|Go to top|To top|Skip advertisement|Skip ad|"
           "Skip to main content Skip to footer|Back to homepage|Skip links|Accessibility links|"
           "Accessibility help|"
           "End of content|Back|Return to homepage|Go back|Jump to section|Skip to sections|"
           "Skip past newsletter promotion|"
           "Skip past newsletter promo|After newsletter promotion|Main content|Page content|Start of main content",
        de="Zum Inhalt springen|Zum Inhalt|Direkt zum Inhalt|Zum Hauptinhalt springen|Zum Hauptinhalt|"
           "Zur Navigation springen|Zur Navigation|Zur Hauptnavigation|Zur Hauptnavigation springen|"
           "Zur Suche|"
           "Nach oben|Zum Seitenanfang|Zurück nach oben|Zur Startseite|Zurück zur Startseite|"
           "Springe direkt zu|"
           "Navigation überspringen|Springe zum Inhalt|Zum Seitenanfang springen|Seitenanfang|"
           "Zurück zum Anfang|Hauptinhalt|Seiteninhalt|Inhaltsbereich|Beginn des Inhalts",
        fr="Aller au contenu|Aller au contenu principal|Aller à la navigation|Retour en haut|Haut de page|"
           "Passer au contenu|Retour à l'accueil|Aller au menu|Retour en haut de page|Retour|Contenu principal|"
           "Contenu de la page",
        es="Saltar al contenido|Ir al contenido|Ir al contenido principal|Pasar al contenido principal|"
           "Volver arriba|Subir|Ir a la navegación|Ir arriba|Saltar al contenido principal|Volver|"
           "Contenido principal",
        it="Vai al contenuto|Salta al contenuto|Vai al contenuto principale|Torna su|Torna all'inizio|"
           "Vai al menu|Salta al contenuto principale|Torna alla home|Contenuto principale|Contenuto della pagina",
        pt="Ir para o conteúdo|Ir para o conteúdo principal|Pular para o conteúdo|Saltar para o conteúdo|"
           "Voltar ao topo|Ir para o topo|Pular para o conteúdo principal|Voltar|Conteúdo principal|Conteúdo da página",
        nl="Ga naar inhoud|Naar de inhoud|Direct naar inhoud|Overslaan en naar de inhoud gaan|Naar boven|"
           "Terug naar boven|Ga naar hoofdinhoud|Spring naar inhoud|Hoofdinhoud|Hoofdcontent",
        pl="Przejdź do treści|Przejdź do głównej treści|Przejdź do treści głównej|Przejdź do menu|Do góry|"
           "Powrót do góry|Wróć do góry|Przejdź do zawartości|Na górę|Przejdź do strony głównej",
        ru="Перейти к содержанию|Перейти к основному содержанию|К содержанию|Наверх|Вверх|"
           "Перейти к содержимому|На главную|К началу страницы|Вернуться наверх",
        uk="Перейти до вмісту|Перейти до змісту|Перейти до основного вмісту|Нагору|Догори|На головну",
        tr="İçeriğe geç|İçeriğe atla|Ana içeriğe atla|Ana içeriğe geç|Yukarı çık|Başa dön|Sayfa başı",
        ar="تخطى إلى المحتوى|التجاوز إلى المحتوى|تخطي إلى المحتوى|انتقل إلى المحتوى|"
           "تجاوز إلى المحتوى الرئيسي|"
           "العودة إلى الأعلى|إلى الأعلى|الانتقال إلى المحتوى الرئيسي",
        el="Μετάβαση στο περιεχόμενο|Μετάβαση στο κύριο περιεχόμενο|Παράκαμψη προς το κυρίως περιεχόμενο|"
           "Πίσω στην κορυφή|Επιστροφή στην κορυφή",
        zh="跳到主要内容|跳至内容|跳转至内容|跳到内容|跳至主要內容|跳到主要內容|返回顶部|回到顶部|回到頂部|"
           "返回頂部|"
           "回顶部|返回首页|回首頁|跳过导航|跳至正文",
        ja="コンテンツへスキップ|本文へスキップ|本文へ|本文へ移動|メインコンテンツへスキップ|ページトップへ|"
           "ページの先頭へ|トップへ戻る|このページの先頭へ|メインコンテンツに移動|ページトップに戻る|"
           "トップに戻る",
        ko="본문 바로가기|본문으로 바로가기|메뉴 바로가기|콘텐츠로 건너뛰기|맨 위로|위로|상단으로|"
           "주메뉴 바로가기",
        hi="सामग्री पर जाएं|मुख्य सामग्री पर जाएं|ऊपर जाएं|मुख्य विषयवस्तु पर जाएं",
        id="Langsung ke konten|Lewati ke konten|Lompat ke konten|Loncat ke konten|Kembali ke atas|Ke atas",
        vi="Bỏ qua nội dung|Chuyển đến nội dung|Chuyển tới nội dung|Chuyển đến nội dung chính|Lên đầu trang|"
           "Về đầu trang|Trở lại đầu trang|Đi đến nội dung chính",
        fa="پرش به محتوا|رفتن به محتوا|پرش به محتوای اصلی|بازگشت به بالا|برو به بالا",
        he="דלג לתוכן|דילוג לתוכן|דלג לתוכן הראשי|חזרה למעלה|לראש העמוד",
        sv="Hoppa till innehåll|Hoppa till innehållet|Gå till innehåll|Gå till innehållet|Till toppen|"
           "Tillbaka till toppen|Hoppa till huvudinnehåll|Till startsidan",
        no="Hopp til innhold|Hopp til innholdet|Gå til innhold|Hopp til hovedinnhold|Til toppen|"
           "Tilbake til toppen|"
           "Til forsiden",
        da="Gå til indhold|Spring til indhold|Gå til hovedindhold|Til toppen|Tilbage til toppen|"
           "Til forsiden|"
           "Spring til hovedindhold",
        fi="Siirry sisältöön|Siirry suoraan sisältöön|Hyppää sisältöön|Siirry pääsisältöön|Takaisin ylös|"
           "Sivun alkuun|Etusivulle",
        cs="Přejít k obsahu|Přejít na obsah|Přeskočit na obsah|Přejít k hlavnímu obsahu|Zpět nahoru|Nahoru|"
           "Přejít na hlavní stránku",
    ),
    misses=("Skip to content with care, said no one.", "They went back to the top of the hill."),
)

SAVE = LabelRule(
    name="save_for_later",
    why="Bookmark buttons and their states are printed beside the headline.",
    labels=by_language(
        en="Save|Saved|Save for later|Save article|Save this article|Save this story|Save story|Bookmark|"
           "Bookmark this|Bookmark this article|Add to bookmarks|Remove from bookmarks|Add to reading list|"
           "Read later|Story saved|Article saved|My saved articles|Add to saved stories|Saved stories|"
           "Remove from saved|Add bookmark|Bookmarked|Unsave|Add to favorites|Add to favourites|"
           "Gift article|"
           "Gift this article|Gift this article free|Give this article|Share full article|You can find this story in|My Bookmarks|"
           "Or by navigating to the user icon in the top right|Save to list|Save to read later|"
           "My reading list",
        de="Merken|Artikel merken|Speichern|Gespeichert|Auf die Merkliste|Merkliste|"
           "Zur Merkliste hinzufügen|"
           "Lesezeichen|Lesezeichen setzen|Später lesen|Artikel speichern|Für später merken|Gemerkt|"
           "Artikel verschenken|Verschenken",
        fr="Enregistrer|Sauvegarder|Lire plus tard|Ajouter aux favoris|Ajouter à mes favoris|"
           "Sauvegarder l'article|"
           "Ajouter à vos sélections|Offrir l'article|Offrir cet article|Mettre en favori",
        es="Guardar|Guardar artículo|Guardado|Leer más tarde|Añadir a favoritos|Guardar noticia|"
           "Guardar para leer después|Regala este artículo",
        it="Salva|Salva articolo|Leggi dopo|Leggi più tardi|Aggiungi ai preferiti|Salvato|Regala l'articolo",
        pt="Salvar|Guardar artigo|Ler mais tarde|Salvar artigo|Salvar para ler depois|"
           "Adicionar aos favoritos|"
           "Ler depois|Oferecer artigo",
        nl="Opslaan|Bewaren|Bewaar|Bewaar artikel|Lees later|Artikel bewaren|Opgeslagen|Geef cadeau|"
           "Leeslijst",
        pl="Zapisz|Zapisz na później|Zapisz artykuł|Do przeczytania|Dodaj do ulubionych|Przeczytaj później",
        ru="Сохранить|Сохранено|В избранное|Добавить в избранное|В закладки|Добавить в закладки|"
           "Читать позже",
        uk="Зберегти|Додати в обране|В обране|Додати до закладок|Читати пізніше|В закладки",
        tr="Kaydet|Kaydedildi|Sonra oku|Favorilere ekle|Daha sonra oku|Haberi kaydet",
        ar="حفظ|حفظ المقال|احفظ|القراءة لاحقا|القراءة لاحقاً|أضف إلى المفضلة|تم الحفظ|إضافة إلى المفضلة",
        el="Αποθήκευση|Αποθήκευση άρθρου|Διαβάστε αργότερα|Προσθήκη στα αγαπημένα",
        zh="收藏|收藏本文|加入收藏|保存|稍后阅读|稍後閱讀|已收藏|收藏文章|添加收藏",
        ja="保存|保存する|あとで読む|お気に入り|クリップ|お気に入りに追加|ブックマーク|この記事を保存|"
           "クリップする",
        ko="저장|스크랩|북마크|나중에 읽기|기사 저장|즐겨찾기|기사 스크랩|스크랩하기",
        hi="सेव करें|बुकमार्क|बाद में पढ़ें|बुकमार्क करें",
        id="Simpan|Simpan artikel|Baca nanti|Tersimpan|Simpan berita",
        vi="Lưu|Lưu bài viết|Lưu tin|Đọc sau|Đã lưu|Lưu bài",
        fa="ذخیره|ذخیره مقاله|افزودن به علاقه‌مندی‌ها|بعدا بخوانید|نشان کردن",
        he="שמור|שמירה|שמור כתבה|קריאה מאוחרת|שמירת כתבה|הוספה למועדפים",
        sv="Spara|Spara artikel|Sparad|Spara artikeln|Läs senare|Läslista|Ge bort artikel",
        no="Lagre|Lagre artikkel|Lagret|Les senere|Lagre saken|Leseliste",
        da="Gem|Gem artikel|Gemt|Læs senere|Gem artiklen|Læseliste|Del gratis",
        fi="Tallenna|Tallenna artikkeli|Tallennettu|Lue myöhemmin|Lisää suosikkeihin|Lisää muistilistalle",
        cs="Uložit|Uložit článek|Uložit na později|Přečíst později|Přidat do oblíbených|Uloženo",
    ),
    misses=("Save the bees, campaigners say.",),
)

NOTICES = TextRule(
    name="page_notice",
    why="Browsers, bots and script errors are told about the page, not about the news.",
    patterns=patterns(
        en=("recaptcha javascript akismet browser loading cookies robot captcha adblock blocker blockers "
            "human",
            r"^this (site|form|page) is protected by (re)?captcha\b.{0,120}$|"
            r"^protected by recaptcha\b.{0,40}$"
            r"|^(please )?(enable|turn on|activate|allow) (javascript|cookies|js)\b.{0,160}$"
            r"|^(your browser|javascript|this (site|page|website|app|feature)) (has|is|does not|doesn't|"
            r"do not|requires?|needs?|must) "
            r"(currently )?(javascript|disabled|not support|support|turned off|be enabled|out of date|"
            r"outdated|no longer)\b.{0,200}$"
            r"|^you (need|must|have) (to )?(enable|have|turn on)? ?javascript\b.{0,120}$"
            r"|^(it (looks|seems|appears) like|we('ve| have)? (noticed|detected|"
            r"see)( that)?) (that )?(you('re| are| have)|your) .{0,40}"
            r"(ad ?block|ad[- ]?blocker|javascript|browser)\b.{0,200}$"
            r"|^(please )?(disable|turn off|pause) your ad[- ]?block(er)?s?\b.{0,120}$|"
            r"^this site uses akismet\b.{0,100}$"
            r"|^(if you are human|leave this field (empty|blank))\b.{0,60}$|^we use akismet\b.{0,80}$"),
        de=("javascript recaptcha akismet browser werbeblocker adblocker mensch",
            r"^(bitte )?(aktivieren|schalten) sie (bitte )?(javascript|cookies)\b.{0,120}$"
            r"|^(um .{0,60} )?(muss|ist|bitte) javascript (aktivier|deaktivier|erforderlich)\w*.{0,80}$"
            r"|^diese (website|seite|webseite) (ist durch recaptcha|verwendet akismet|"
            r"benötigt javascript)\b.{0,140}$"
            r"|^(ihr|dein) browser (unterstützt|ist veraltet)\b.{0,120}$|^wenn du ein mensch bist\b.{0,60}$"
            r"|^javascript (ist|scheint|muss) .{0,80}$|^(bitte )?(deaktivieren|schalten) sie .{0,20}(ad|"
            r"werbe)-?blocker\b.{0,80}$"),
        fr=("javascript recaptcha navigateur akismet bloqueur adblock",
            r"^(veuillez |merci d')(activer|autoriser) (le )?javascript\b.{0,120}$|^javascript (est|"
            r"doit être) .{0,80}$"
            r"|^ce site (est protégé par recaptcha|utilise akismet)\b.{0,140}$|^votre navigateur (ne|"
            r"est)\b.{0,120}$"
            r"|^(veuillez |merci de )?désactive[rz] (votre )?(bloqueur|adblock)\b.{0,100}$"),
        es=("javascript recaptcha navegador akismet adblock",
            r"^(por favor,? )?(active|activa|habilite|habilita) (el )?javascript\b.{0,120}$"
            r"|^este sitio (está protegido por recaptcha|usa akismet)\b.{0,140}$|^(tu|"
            r"su) navegador no\b.{0,120}$"
            r"|^javascript (está|debe) .{0,80}$"),
        it=("javascript recaptcha browser akismet",
            r"^(attiva|abilita|è necessario abilitare) javascript\b.{0,120}$"
            r"|^questo sito (è protetto da recaptcha|usa akismet|utilizza akismet)\b.{0,140}$|"
            r"^il tuo browser non\b.{0,120}$"),
        pt=("javascript recaptcha navegador akismet",
            r"^(por favor,? )?(ative|habilite) o? ?javascript\b.{0,120}$"
            r"|^este site (é protegido pelo? recaptcha|utiliza o akismet)\b.{0,140}$|^(seu|"
            r"o seu) navegador não\b.{0,120}$"),
        nl=("javascript recaptcha browser akismet", r"^(schakel|zet|activeer) javascript\b.{0,120}$"
            r"|^deze site (wordt beschermd door recaptcha|gebruikt akismet)\b.{0,140}$|^(je|"
            r"uw) browser ondersteunt\b.{0,100}$"),
        pl=("javascript recaptcha przeglądarka przeglądarce akismet adblock",
            r"^(proszę )?(włącz|włączyć) (obsługę )?javascript\b.{0,120}$|"
            r"^(twoja )?przeglądarka nie\b.{0,120}$"
            r"|^ta strona (jest chroniona przez recaptcha|używa akismet)\b.{0,140}$|"
            r"^wyłącz adblock\w*\b.{0,100}$"),
        ru=("javascript recaptcha браузер браузере",
            r"^(пожалуйста, )?включите (поддержку )?javascript\b.{0,120}$"
            r"|^(ваш|этот) браузер (не|устарел)\b.{0,120}$|^(для|"
            r"в вашем браузере) .{0,60}javascript\b.{0,60}$"
            r"|^этот сайт защищ[её]н recaptcha\b.{0,140}$"),
        uk=("javascript recaptcha браузер браузері",
            r"^(будь ласка, )?увімкніть (підтримку )?javascript\b.{0,120}$"
            r"|^ваш браузер (не|застарів)\b.{0,120}$|^цей сайт захищено recaptcha\b.{0,140}$"),
        tr=("javascript recaptcha tarayıcınız tarayıcı",
            r"^(lütfen )?(tarayıcınızda )?javascript('i|i)? .{0,40}(etkinleştirin|açın|aktif)\b.{0,60}$"
            r"|^tarayıcınız .{0,40}desteklemiyor\b.{0,60}$|^bu site recaptcha\b.{0,120}$"),
        ja=("javascript ブラウザ recaptcha",
            r"^.{0,60}javascript.{0,20}(有効に|オンに|オフに|無効に).{0,60}$|"
            r"^.{0,40}ブラウザ.{0,20}(対応していません|サポート).{0,40}$"),
        zh=("javascript 浏览器 瀏覽器",
            r"^.{0,30}(启用|開啟|啟用|开启|打开) ?javascript.{0,40}$|^(您的|你的)(浏览器|"
            r"瀏覽器).{0,12}(不支持|不支援|版本过低).{0,60}$"),
        ko=("javascript 자바스크립트 브라우저",
            r"^.{0,40}(javascript|자바스크립트).{0,20}(활성화|사용).{0,40}$|"
            r"^.{0,30}브라우저.{0,20}지원하지.{0,40}$"),
    ),
    hits=("This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.",
          "Please enable JavaScript to view this page.",
          "Diese Website verwendet Akismet, um Spam zu reduzieren.",
          "Your browser does not support this format.", "Пожалуйста, включите JavaScript в браузере."),
    misses=("JavaScript is the language that most developers learn first.",
            "The browser market is dominated by two firms, a judge found.",
            "Cookies and JavaScript were blamed for the leak, according to the report by the regulator."),
    max_chars=300,
)

LOADING = LabelRule(
    name="loading_placeholder",
    why="What stands where a script has not put its content yet.",
    labels=by_language(
        en="Loading|Please wait|Loading comments|Loading content|Loading more|Load more|Show more|Show less|"
           "View more|See more|See all|View all|Load more articles|No results found|No items found|More|"
           "Less|"
           "Something went wrong|Oops! Something went wrong|Try again|Retry|Refresh|Loading, please wait|"
           "Like loading|Loading the next article|Load More Stories|Show all|Show more articles|View less|"
           "Read less|"
           "Please try again later|Content is loading|No results|Next|Previous|Prev|Next page|Previous page|"
           "Next article|Previous article|Next post|Previous post|Older posts|Newer posts|Post navigation|"
           "Next story|Previous story|Older post|Newer post|Next up|Read next|Placeholder text|"
           "Thank you for reading",
        de="Wird geladen|Lädt|Laden|Bitte warten|Mehr laden|Mehr anzeigen|Weniger anzeigen|Alle anzeigen|"
           "Weitere laden|Keine Ergebnisse|Mehr|Weiter|Zurück|Nächster Artikel|Vorheriger Artikel|"
           "Nächster Beitrag|Vorheriger Beitrag|Beitragsnavigation|Beitrags-Navigation|Nächste Seite|"
           "Zur Übersicht|"
           "Vorherige Seite|Mehr lesen|Alles anzeigen|Inhalt wird geladen|Weitere anzeigen|Einträge laden",
        fr="Chargement|Chargement en cours|Veuillez patienter|Voir plus|Afficher plus|Voir moins|Voir tout|"
           "Charger plus|Suivant|Précédent|Article suivant|Article précédent|Plus d'articles|Tout voir|"
           "Lire la suite",
        es="Cargando|Espere por favor|Ver más|Mostrar más|Ver menos|Ver todo|Cargar más|Siguiente|Anterior|"
           "Artículo siguiente|Artículo anterior|Mostrar menos|Cargar más noticias|Ver todos",
        it="Caricamento|Caricamento in corso|Attendere|Mostra altro|Vedi tutti|Vedi tutto|Carica altri|"
           "Successivo|Precedente|Articolo successivo|Articolo precedente|Mostra di più|Mostra meno|Avanti|"
           "Indietro",
        pt="Carregando|A carregar|Aguarde|Ver mais|Mostrar mais|Carregar mais|Ver tudo|Próximo|Anterior|"
           "Próxima página|Artigo anterior|Próximo artigo|Seguinte|Ver todos|"
           "Post anterior|Próximo post",
        nl="Laden|Bezig met laden|Even geduld|Meer laden|Toon meer|Toon minder|Bekijk alles|Volgende|Vorige|"
           "Volgend artikel|Vorig artikel|Laad meer|Meer weergeven|Bekijk meer|"
           "Vorige artikel|Volgende artikel",
        pl="Ładowanie|Wczytywanie|Trwa ładowanie|Proszę czekać|Pokaż więcej|Zobacz więcej|Pokaż mniej|"
           "Załaduj więcej|Następny|Poprzedni|Następny artykuł|Poprzedni artykuł|Następna|Poprzednia|Zwiń|"
           "Rozwiń|Zobacz wszystkie",
        ru="Загрузка|Загружается|Подождите|Загрузка. Пожалуйста, подождите|Показать ещё|Показать еще|"
           "Загрузить ещё|Загрузить еще|Ещё|Еще|Свернуть|Развернуть|Следующая|Предыдущая|Далее|Назад|"
           "Показать все|Следующая статья|Предыдущая статья|Смотреть все",
        uk="Завантаження|Зачекайте|Показати ще|Завантажити ще|Більше|Згорнути|Розгорнути|Наступна|Попередня|"
           "Далі|Назад|Показати всі|Наступна стаття|Попередня стаття|Дивитись всі",
        tr="Yükleniyor|Lütfen bekleyin|Daha fazla|Daha fazla göster|Daha fazla yükle|Tümünü gör|Sonraki|"
           "Önceki|"
           "Sonraki haber|Önceki haber|Devamını gör|Hepsini gör|"
           "Önceki yazı|Sonraki yazı",
        ar="جاري التحميل|جار التحميل|يرجى الانتظار|عرض المزيد|تحميل المزيد|المزيد|التالي|السابق|عرض الكل|"
           "المقال التالي|المقال السابق|عرض أقل|شاهد المزيد",
        el="Φόρτωση|Παρακαλώ περιμένετε|Περισσότερα|Δείτε περισσότερα|Φόρτωση περισσότερων|Επόμενο|"
           "Προηγούμενο|"
           "Δείτε όλα|Επόμενο άρθρο|Προηγούμενο άρθρο",
        zh="加载中|正在加载|载入中|載入中|请稍候|請稍候|加载更多|載入更多|查看更多|更多|下一页|上一页|"
           "下一頁|上一頁|"
           "下一篇|上一篇|展开|展開|收起|点击加载更多|展开全文|看更多|显示更多|顯示更多|查看全部",
        ja="読み込み中|読込中|ロード中|もっと見る|さらに表示|次へ|前へ|次のページ|前のページ|次の記事|"
           "前の記事|"
           "一覧へ|すべて見る|一覧を見る|続きを見る|もっと読む|一覧に戻る|戻る|次ページ|記事一覧",
        ko="로딩 중|로딩중|잠시만 기다려 주세요|더보기|더 보기|다음|이전|다음 기사|이전 기사|전체보기|"
           "전체 보기|접기|펼치기|"
           "다음 페이지|이전 페이지|목록|목록으로",
        hi="लोड हो रहा है|कृपया प्रतीक्षा करें|और देखें|और लोड करें|सभी देखें|अगला|पिछला|और भी|अगली खबर|"
           "पिछली खबर",
        id="Memuat|Sedang memuat|Mohon tunggu|Muat lainnya|Lihat semua|Lihat lainnya|Selanjutnya|Sebelumnya|"
           "Lebih banyak|Tampilkan lebih banyak|Berikutnya|Halaman selanjutnya|Artikel selanjutnya|"
           "Postingan sebelumnya|Postingan berikutnya",
        vi="Đang tải|Vui lòng đợi|Xem thêm|Tải thêm|Xem tất cả|Tiếp theo|Trước|Bài tiếp theo|Bài trước|"
           "Thu gọn|Trang sau",
        fa="در حال بارگذاری|لطفا صبر کنید|بیشتر|مشاهده بیشتر|نمایش بیشتر|بعدی|قبلی|مشاهده همه|صفحه بعد|"
           "مطلب بعدی|مطلب قبلی",
        he="טוען|אנא המתן|עוד|טען עוד|הצג עוד|הבא|הקודם|לכל הכתבות|הצג הכל|הכתבה הבאה|הכתבה הקודמת",
        sv="Laddar|Läser in|Vänta|Visa mer|Visa fler|Ladda fler|Visa alla|Nästa|Föregående|Visa mindre|"
           "Nästa artikel",
        no="Laster|Laster inn|Vent litt|Vis mer|Vis flere|Last flere|Se alle|Neste|Forrige|Vis mindre|"
           "Neste artikkel",
        da="Indlæser|Henter|Vent venligst|Vis mere|Vis flere|Indlæs flere|Se alle|Næste|Forrige|Vis mindre|"
           "Næste artikel",
        fi="Ladataan|Odota|Näytä lisää|Lataa lisää|Näytä kaikki|Seuraava|Edellinen|Lisää|Näytä vähemmän|"
           "Seuraava artikkeli",
        cs="Načítání|Načítám|Čekejte prosím|Zobrazit více|Načíst další|Zobrazit vše|Další|Předchozí|"
           "Další článek|Předchozí článek|Více|Zobrazit méně|Číst dál|Následující článek|Rozbalit|Sbalit",
    ),
    misses=("Loading the truck took two hours.", "More rain is due."),
)

RULES: tuple[LabelRule | TextRule, ...] = (SKIP, SAVE, NOTICES, LOADING)
