"""Labels whose value is missing, reading times, and breadcrumbs."""
from __future__ import annotations

from newsclean.clean.rules.base import LabelRule, TextRule, by_language, patterns

EMPTY_LABEL = LabelRule(
    name="empty_label",
    why="A label whose value is missing or stands in a block of its own says nothing by itself.",
    labels=by_language(
        en="Tag|Topics|Topic|Tagged|In this story|In this article|"
           "Last updated|Updated|Published|Posted|Published on|Posted on|Source|Share your opinion|"
           "Read time|Reading time|min read|Date|Posted by|Published by|Time to read|Story by|"
           "Listen to this article in|Last modified|Last updated on|This article is about|"
           "Topics in this article|Topics covered|Disclosure statement|News provided by|Provided by|Distributed by",
        de="Themen|Thema|Aktualisiert|Veröffentlicht|"
           "Veröffentlicht am|Quelle|Quellen|Stand|Lesezeit|Erschienen|Zuletzt aktualisiert|Erstellt|"
           "Verschlagwortet|Personen|Orte|Kategorie|Datum|Min|Min.|Lesedauer",
        fr="Thèmes|Thématiques|Publié le|Mis à jour le|Mis à jour|Publié|Source|"
           "Temps de lecture|Sujets|Étiquettes|Catégorie|Modifié le|Déclaration d'intérêts|Nouvelles fournies par",
        es="Temas|Publicado|Actualizado|Fuente|Fuentes|Tiempo de lectura|"
           "Publicado el|Última actualización|Más temas|Categoría|Se habla de|Cláusula de divulgación|Noticias proporcionadas por",
        it="Tag|Argomenti|Pubblicato|Pubblicato il|Aggiornato|Aggiornato il|Fonte|Fonti|"
           "Tempo di lettura|Ultimo aggiornamento|Temi",
        pt="Assuntos|Tópicos|Publicado|Publicado em|Atualizado|Atualizado em|Fonte|Fontes|"
           "Tempo de leitura|Mais sobre|Temas|"
           "Última atualização",
        nl="Onderwerpen|Gepubliceerd|Gepubliceerd op|Bijgewerkt|Bron|Bronnen|Leestijd|"
           "Laatst bijgewerkt|Laatste update|Thema's|Geplaatst op",
        pl="Tematy|Opublikowano|Data publikacji|Aktualizacja|Zaktualizowano|Źródło|"
           "Źródła|Czas czytania|Ostatnia aktualizacja|Data aktualizacji|Dodano|Data dodania|Kategoria",
        ru="Темы|Опубликовано|Обновлено|Источник|Источники|Время чтения|"
           "Дата публикации|Последнее обновление|Рубрика|По материалам|Просмотров|Просмотры|Категория",
        uk="Теми|Опубліковано|Оновлено|Джерело|Джерела|Час читання|"
           "Дата публікації|Перегляди|Переглядів|Рубрика|Категорія",
        tr="Etiket|Konular|Yayınlanma|Yayınlanma tarihi|Güncelleme|Güncellenme|Güncelleme tarihi|"
           "Kaynak|Okuma süresi|Giriş tarihi|Son güncelleme|Yayın tarihi|"
           "Oluşturulma tarihi",
        ar="المواضيع|نشر|نشر في|تم النشر|آخر تحديث|المصدر|"
           "المصادر|وقت القراءة|تاريخ النشر|تاغات|مدة القراءة|موضوعات",
        el="Θέματα|Δημοσίευση|Δημοσιεύθηκε|Τελευταία ενημέρωση|Ενημερώθηκε|Πηγή|"
           "Χρόνος ανάγνωσης|Δημοσιεύτηκε|Ημερομηνία δημοσίευσης",
        zh="来源|來源|发布时间|發布時間|发布于|更新时间|更新時間|"
           "更新|阅读时间|主题词|話題|话题|文章來源|阅读|浏览|发表时间|热词|分类标签|责任编辑|"
           "所属专题|发布|發佈",
        ja="トピック|公開|公開日|更新|更新日|最終更新|最終更新日|出典|ソース|掲載|"
           "掲載日|投稿日|作成日|テーマ",
        ko="주제|게시|입력|수정|업데이트|출처|발행일|등록|기사입력|기사수정|최종수정|승인|"
           "등록일|기사 입력|작성일|조회수|최초입력",
        hi="विषय|प्रकाशित|अपडेटेड|अपडेट|स्रोत|अंतिम अपडेट|पब्लिश्ड|प्रकाशन तिथि|टॉपिक",
        id="Tag|Topik|Diterbitkan|Diperbarui|Sumber|Waktu baca|"
           "Dipublikasikan|Editor",
        vi="Thẻ|Chủ đề|Xuất bản|Cập nhật|Nguồn|Thời gian đọc|Theo dõi chủ đề|Đăng lúc|"
           "Cập nhật lúc|Ngày đăng",
        fa="برچسب|موضوع|تاریخ انتشار|منبع|آخرین به‌روزرسانی|"
           "زمان مطالعه|کد خبر|انتشار|گروه خبری|تعداد بازدید|لینک کوتاه خبر|شناسه خبر|بازدید|سرویس",
        he="תגית|נושאים|פורסם|פורסם בתאריך|עודכן|עודכן בתאריך|מקור|זמן קריאה|עודכן לאחרונה|פרסום ראשון",
        sv="Ämnen|Publicerad|Publicerat|Uppdaterad|Källa|Källor|Lästid|Senast uppdaterad|Etiketter",
        no="Emner|Tagger|Publisert|Oppdatert|Kilde|Kilder|Lesetid|Sist oppdatert|Temaer|"
           "Publisert dato",
        da="Emner|Publiceret|Udgivet|Opdateret|Kilde|Kilder|Læsetid|Sidst opdateret|"
           "Offentliggjort",
        fi="Aiheet|Julkaistu|Päivitetty|Lähde|Lähteet|Lukuaika|Viimeksi päivitetty|Muokattu",
        cs="Témata|Publikováno|Vydáno|Aktualizováno|Zdroj|Zdroje|Doba čtení|"
           "Poslední aktualizace|Datum vydání|Zveřejněno|Vloženo|Rubrika|Téma",
    ),
    misses=("Sources said the talks had failed.", "Updated plans were shown on Monday.",
            "Topics included trade and defence."),
)

EMPTY_LABELS = TextRule(
    name="empty_labels_row",
    why="Labels whose values were lost stand in a row: there is no date to read.",
    patterns=patterns(
        en=("published updated posted created modified tags topics source author date",
            r"^(((first |originally )?published|(last )?updated|posted|created|(last )?modified|tags?|"
            r"topics?|sources?|author|date|by|on|at|ist|edt|gmt)([\s:|/·•,-]+|$)){2,}$|"
            r"^(published|updated|posted|tags|topics|source|author|date|last updated)( (at|on|by))? ?[:|-]$"),
        de=("veröffentlicht aktualisiert erstellt stand",
            r"^((veröffentlicht|(zuletzt )?aktualisiert|erstellt|stand|autor|quelle|schlagworte)( am|"
            r" um)?[\s:|/·•,-]*){2,}$"),
        fr=("publié mis modifié", r"^((publiée?|mise? à jour|modifiée?|créé)( le| à)?[\s:|/·•,-]*){2,}$"),
        es=("publicado actualizado",
            r"^((publicado|actualizad[oa]|creado|última actualización)( el| a las)?[\s:|/·•,-]*){2,}$"),
        it=("pubblicato aggiornato",
            r"^((pubblicato|aggiornato|ultimo aggiornamento)( il| alle)?[\s:|/·•,-]*){2,}$"),
        pt=("publicado atualizado", r"^((publicado|atualizad[oa]|criado)( em| às)?[\s:|/·•,-]*){2,}$"),
        nl=("gepubliceerd bijgewerkt",
            r"^((gepubliceerd|(laatst )?bijgewerkt|laatste update)( op| om)?[\s:|/·•,-]*){2,}$"),
        pl=("opublikowano aktualizacja zaktualizowano",
            r"^((opublikowan[oy]|aktualizacja|zaktualizowano|data publikacji)[\s:|/·•,-]*){2,}$"),
        ru=("опубликовано обновлено", r"^((опубликовано|обновлено|дата публикации)( в)?[\s:|/·•,-]*){2,}$"),
        ar=("نشر تحديث النشر نُشر التحديث", r"^((تم )?(نشر في|نُشر في|نشر|النشر|نُشر|آخر تحديث|تحديث|تاريخ النشر|تاريخ التحديث|التحديث)[\s:|"
                               r"/·•,-]*){2,}$"),
        tr=("yayınlanma güncelleme güncellenme yayınlandı güncellendi",
            r"^((yay[ıi]nlan(ma|d[ıi])|güncelle(me|nme|nd[ıi])|(son )?güncelleme|giriş|oluşturulma)( tarihi)?[\s:|/·•,-]*){2,}$"),
        ja=("更新 公開 掲載", r"^((公開|更新|掲載|最終更新|投稿|公開済み|発行|配信)(日時|日|時刻)?[\s:：|/·•,-]*){2,}$"),
        ko=("입력 수정 등록 승인 게시 업데이트",
            r"^((기사)?(입력|수정|등록|승인|최종수정|게시|발행|업데이트)(일|일시|시간|됨)?[\s:：|/·•,-]*){2,}$"),
        uk=("опубліковано оновлено", r"^((опубліковано|оновлено|дата публікації)( о| в)?[\s:|/·•,-]*){2,}$"),
        el=("δημοσίευση δημοσιεύθηκε δημοσιεύτηκε ενημέρωση ενημερώθηκε",
            r"^((δημοσίευση|δημοσιεύ[θτ]ηκε|(τελευταία )?ενημέρωση|ενημερώθηκε)( στις)?[\s:|/·•,-]*){2,}$"),
        zh=("发布 發布 發佈 发表 更新 发稿",
            r"^((发布|發布|發佈|发表|更新|最后更新|最後更新|发稿|修改|編輯)(时间|時間|日期|于|於)?[\s:：|/·•,-]*){2,}$"),
        hi=("प्रकाशित अपडेटेड अपडेट पब्लिश",
            r"^((प्रकाशित|पब्लिश्ड|पब्लिश|अपडेटेड|अपडेट किया गया|अपडेट|अंतिम अपडेट|अद्यतन)[\s:|/·•,-]*){2,}$"),
        id=("diterbitkan diperbarui dipublikasikan terbit",
            r"^((di)?((terbit|publikasi)(kan)?|perbarui|perbarui pada)( pada)?[\s:|/·•,-]*){2,}$"),
        vi=("xuất đăng cập", r"^((ngày )?(xuất bản|đăng|cập nhật|đã đăng|đã cập nhật)( lúc| ngày)?[\s:|/·•,-]*){2,}$"),
        fa=("انتشار منتشر روزرسانی بروزرسانی به‌روزرسانی به‌روز به",
            r"^((تاریخ )?(انتشار|منتشر شده|منتشر شد|(آخرین )?(به\W?روزرسانی|بروزرسانی)|به\W?روز شده|به\W?روز شد)[\s:|/·•,-]*){2,}$"),
        he=("פורסם עודכן", r"^((פורסם|עודכן|עדכון אחרון)( ב| בתאריך| לאחרונה)?[\s:|/·•,-]*){2,}$"),
        sv=("publicerad publicerat uppdaterad publisert oppdatert publiceret udgivet opdateret",
            r"^((publicera[dt]|(senast )?uppdatera[dt]|(sist )?(publisert|oppdatert)|publiceret|udgivet|(sidst )?opdateret)"
            r"[\s:|/·•,-]*){2,}$"),
        fi=("julkaistu päivitetty", r"^((julkaistu|(viimeksi )?päivitetty|muokattu)[\s:|/·•,-]*){2,}$"),
        cs=("publikováno aktualizováno vydáno zveřejněno",
            r"^((publikováno|zveřejněno|vydáno|(naposledy )?aktualizováno|(poslední )?aktualizace)[\s:|/·•,-]*){2,}$"),
    ),
    hits=("发布时间： 更新时间：", "Publicerad: Uppdaterad:", "Опубліковано: Оновлено:", "Published: Updated:", "Published: Updated", "Published : | Last updated :", "Veröffentlicht: Aktualisiert:",
          "Publié le : Mis à jour le :", "Опубликовано: Обновлено:", "نشر: آخر تحديث:",
          "Tags:", "입력 수정"),
    misses=("Published: 5 March 2024 Updated: 6 March 2024", "Published on Monday, the report was updated.",
            "Source: Reuters", "By Jane Doe"),
    max_chars=80,
)

READING_TIME = TextRule(
    name="reading_time",
    why="How long the text takes to read is not part of it.",
    patterns=patterns(
        en=("min mins minute minutes read reading",
            r"^((est(imated|\.)?|approx\.?|average)?\W*(read(ing)?( time)?|"
            r"time to read)\W{0,3})?(less than )?[\d.]{1,4}( ?[-–] ?\d+)?[ -]?(min(ute)?s?)\.? "
            r"(read(ing)?( time)?|to read)\W*$|^((est(imated|\.)?|average)?\W*(read(ing)?( time)?|"
            r"time to read)\W{0,3})(less than )?\d{1,3} ?(min(ute)?s?)\.?\W*$|^read(ing)? time\W+.{1,20}$|"
            r"^[\d.]+k? views?\W*( [\d:. ]+)?$"),
        de=("min minuten lesezeit lesedauer",
            r"^(lesezeit|lesedauer|dauer)\W*(ca\. ?)?(etwa )?\d+ ?(min(uten?)?)?\.?\W*$|"
            r"^\d+ ?min(uten?)?\.? (lesezeit|lesedauer|lesen)\W*$"),
        fr=("min minutes lecture",
            r"^(temps de )?lecture\W*\d+ ?min(utes?)?\.?\W*$|^\d+ ?min(utes?)?\.? de lecture\W*$"),
        es=("min minutos lectura",
            r"^(tiempo de )?lectura\W*\d+ ?min(utos?)?\.?\W*$|^\d+ ?min(utos?)?\.? (de )?lectura\W*$"),
        it=("min minuti lettura", r"^(tempo di )?lettura\W*\d+ ?min(uti)?\.?\W*$|"
                                  r"^\d+ ?min(uti)?\.? di lettura\W*$"),
        pt=("min minutos leitura",
            r"^(tempo de )?leitura\W*\d+ ?min(utos?)?\.?\W*$|^\d+ ?min(utos?)?\.? (de )?leitura\W*$"),
        nl=("min minuten leestijd",
            r"^leestijd\W*\d+ ?min(uten)?\.?\W*$|^\d+ ?min(uten)?\.? (leestijd|lezen)\W*$"),
        pl=("min minut minuty czytania",
            r"^(czas czytania|przeczytasz w)\W*(ok\. ?)?\d+ ?min(ut[ya]?)?\.?\W*$|"
            r"^\d+ ?min(ut[ya]?)?\.? czytania\W*$"),
        ru=("мин минут минуты чтения",
            r"^время (чтения|на чтение)\W*\d+ ?мин(ут[ыа]?)?\.?\W*$|^\d+ ?мин(ут[ыа]?)?\.? (чтения|"
            r"на чтение)\W*$|^просмотр(ов|ы)\W+[\d ]+$"),
        uk=("хв хвилин хвилини читання",
            r"^час читання\W*\d+ ?хв(илин[иа]?)?\.?\W*$|^\d+ ?хв(илин[иа]?)?\.? читання\W*$"),
        tr=("dakika dk okuma", r"^okuma süresi\W*\d+ ?(dakika|dk)\.?\W*$|^\d+ ?(dakika|"
                               r"dk)\.? okuma( süresi)?\W*$"),
        ar=("دقائق دقيقة", r"^(وقت|مدة)? ?(القراءة)?\W*\d+ (دقائق|دقيقة)( قراءة| للقراءة)\W*$|^(وقت|مدة) القراءة\W*\d+ (دقائق|دقيقة)\W*$"),
        sv=("min minuter lästid lesetid læsetid lukuaika",
            r"^(lästid|lesetid|læsetid|lukuaika)\W*(ca\.? ?)?\d+ ?min(uter|utter|uttia)?\.?\W*$|"
            r"^\d+ ?min\.? (lästid|lesetid|læsetid|lukuaika|läsning)\W*$"),
        cs=("min minut čtení", r"^doba čtení\W*\d+ ?min(ut[ya]?)?\.?\W*$|^\d+ ?min(ut[ya]?)?\.? čtení\W*$"),
        id=("menit", r"^waktu baca\W*\d+ menit\W*$|^\d+ menit (baca|membaca|waktu baca)\W*$"),
        ja=("読了 分", r"^(この記事は)?(約)?\d+分で(読|よ)め(ます|る)\W*$|^読了時間\W*約? ?\d+ ?分.{0,6}$"),
        zh=("阅读 閱讀 分钟 分鐘",
            r"^(预计|預計|阅读|閱讀)(阅读)?(时间|時間|时长)?\W*(约|約)?\d+ ?(分钟|分鐘)\W*$"),
        ko=("분", r"^읽는 ?시간\W*약? ?\d+ ?분\W*$|^\d+ ?분 (소요|읽기)\W*$"),
        hi=("मिनट", r"^(पढ़ने|पढ़ने) का समय\W*(लगभग )?\d+ मिनट\W*$|^\d+ मिनट (में पढ़ें|की रीड|रीड)\W*$"),
        fa=("دقیقه", r"^(زمان|مدت) (مطالعه|خواندن)\W*(حدود )?\d+ دقیقه\W*$|^\d+ دقیقه (مطالعه|زمان مطالعه)\W*$"),
        he=("דקות דקה", r"^(זמן|משך) קריאה\W*(כ-?)?\d+ דקות\W*$|^\d+ דקות קריאה\W*$"),
        vi=("phút", r"^thời gian đọc\W*(khoảng )?\d+ phút\W*$|^\d+ phút đọc\W*$"),
        el=("λεπτά λεπτό", r"^(χρόνος )?ανάγνωσης?\W*\d+ λεπτ[άό]\W*$|^\d+ λεπτ[άό] ανάγνωσης\W*$"),
    ),
    hits=("5 min read", "Reading time: 3 minutes", "Lesezeit: 4 Min.", "Temps de lecture : 2 min",
          "3 мин чтения", "Okuma süresi: 2 dakika", "पढ़ने का समय: 3 मिनट", "زمان مطالعه: ۳ دقیقه", "مدة القراءة: 3 دقائق",
          "זמן קריאה: 3 דקות", "Thời gian đọc: 4 phút", "Χρόνος ανάγνωσης: 3 λεπτά"),
    misses=("The 5 min read-out was late.", "12 minutes", "He read for ten minutes.",
            "After 90 minutes the score was 0:0."),
    max_chars=60,
)

BREADCRUMB = TextRule(
    name="breadcrumb_line",
    why="The path to the page is printed in one line.",
    patterns=patterns(
        path=("> » › / → ❯ home start startseite accueil inicio home главная головна ana anasayfa start "
              "strona αρχική hjem hem forside etusivu domů beranda trang خانه الرئيسية ראשי 首页 首頁 "
              "ホーム トップ 홈 होम início",
              r"^(you are here|sie sind hier|vous êtes ici|home|homepage|start|startseite|accueil|inicio|"
              r"portada|início|главная|головна|ana ?sayfa|strona główna|αρχική( σελίδα)?|hjem|hem|forside|"
              r"forsiden|etusivu|domů|beranda|trang chủ|خانه|صفحه اصلی|الرئيسية|ראשי|דף הבית|首页|首頁|"
              r"ホーム|トップ|홈|होम)"
              r"\W{0,3} ?[>»›/→❯|:＞] ?\S[^.!?]{0,160}$|^[^.!?>»›]{2,30}( ?[»›] ?[^.!?>»›]{2,60}){2,5}$"),
    ),
    hits=("Home > World > Asia", "Startseite » Politik", "Home / News / Local", "Главная / Новости",
          "World › Europe › France"),
    misses=("Home games drew 40,000 people; away games half as many.", "He went home. > 40 others stayed.",
            "News / opinion"),
    max_chars=180,
)

RULES: tuple[LabelRule | TextRule, ...] = (EMPTY_LABEL, EMPTY_LABELS, READING_TIME, BREADCRUMB)
