"""Aids to read: the theme, the language, the size of letters, reading aloud."""
from __future__ import annotations

from newsclean.clean.rules.base import LabelRule, TextRule, by_language, patterns

THEME = LabelRule(
    name="theme_toggle",
    why="The switch between a light and a dark page is printed as words.",
    labels=by_language(
        en="Theme|Light|Dark|Light mode|Dark mode|Light theme|Dark theme|Toggle dark mode|"
           "Switch to dark mode|"
           "Toggle theme|Night mode|Theme Light Dark|Light Dark|Color mode|Appearance|System theme|"
           "System|Auto|Automatic|System default|Use system settings",
        de="Design|Dunkelmodus|Heller Modus|Dunkler Modus|Hell|Dunkel|Darkmode|Nachtmodus|Hell Dunkel|"
           "System|Auto|Automatisch|Systemeinstellung",
        fr="Thème|Mode sombre|Mode clair|Clair|Sombre|Activer le mode sombre|Thème sombre|Thème clair|"
           "Système|Auto|Automatique|Apparence",
        es="Tema|Modo oscuro|Modo claro|Claro|Oscuro|Activar modo oscuro|Tema oscuro|Tema claro|"
           "Sistema|Auto|Automático|Apariencia",
        it="Modalità scura|Modalità chiara|Tema scuro|Tema chiaro|Chiaro|Scuro|Modalità notte|"
           "Sistema|Auto|Automatico|Tema|Aspetto",
        pt="Modo escuro|Modo claro|Tema escuro|Tema claro|Claro|Escuro|Ativar modo escuro|"
           "Sistema|Auto|Automático|Tema|Aparência",
        nl="Thema|Donkere modus|Lichte modus|Donker|Licht|Nachtmodus|Donkere weergave|"
           "Systeem|Automatisch|Weergave",
        pl="Motyw|Tryb ciemny|Tryb jasny|Jasny|Ciemny|Motyw ciemny|Motyw jasny|Tryb nocny|"
           "System|Automatyczny|Wygląd",
        ru="Тема|Тёмная тема|Темная тема|Светлая тема|Светлая|Тёмная|Темная|Ночной режим|Темный режим|"
           "Системная|Системный|Авто|Оформление|Как в системе|Светлый|Тёмный|Темный",
        uk="Тема|Темна тема|Світла тема|Світла|Темна|Нічний режим|Темний режим|"
           "Системна|Авто|Оформлення|Світлий|Темний",
        tr="Karanlık mod|Aydınlık mod|Koyu tema|Açık tema|Açık|Koyu|Gece modu|"
           "Tema|Sistem|Otomatik|Görünüm|Açık mod|Koyu mod",
        ar="السمة|الوضع الليلي|الوضع الداكن|الوضع الفاتح|فاتح|داكن|المظهر|"
           "النظام|تلقائي|الثيم|الوضع|وضع النظام",
        el="Θέμα|Σκούρο θέμα|Φωτεινό θέμα|Σκούρο|Φωτεινό|Νυχτερινή λειτουργία|"
           "Σύστημα|Αυτόματο|Εμφάνιση",
        zh="主题|主題|深色模式|浅色模式|淺色模式|夜间模式|夜間模式|浅色|淺色|深色|暗黑模式|"
           "系统|系統|自动|自動|跟随系统|跟隨系統|外观|外觀",
        ja="テーマ|ダークモード|ライトモード|ライト|ダーク|外観モード|"
           "システム|自動|外観|端末の設定に合わせる",
        ko="테마|다크 모드|라이트 모드|다크모드|라이트모드|어두운 모드|밝은 모드|"
           "시스템|자동|화면 테마|시스템 설정",
        hi="थीम|डार्क मोड|लाइट मोड|डार्क|लाइट|"
           "सिस्टम|ऑटो",
        id="Tema|Mode gelap|Mode terang|Gelap|Terang|Mode malam|"
           "Sistem|Otomatis|Tampilan",
        vi="Giao diện|Chế độ tối|Chế độ sáng|Sáng|Tối|Giao diện tối|Giao diện sáng|"
           "Hệ thống|Tự động|Chủ đề giao diện",
        fa="پوسته|حالت شب|حالت روز|حالت تاریک|حالت روشن|روشن|تاریک|تم تیره|"
           "سیستم|خودکار|ظاهر|تم",
        he="ערכת נושא|מצב כהה|מצב בהיר|מצב לילה|בהיר|כהה|"
           "מערכת|אוטומטי|תצוגה|ערכת צבעים",
        sv="Mörkt läge|Ljust läge|Ljust|Mörkt|Mörkt tema|Ljust tema|"
           "System|Auto|Automatiskt|Tema|Utseende",
        no="Mørk modus|Lys modus|Lyst|Mørkt|Mørkt tema|Lyst tema|"
           "System|Auto|Automatisk|Tema|Utseende",
        da="Mørk tilstand|Lys tilstand|Lys|Mørk|Mørkt tema|Lyst tema|"
           "System|Auto|Automatisk|Tema|Udseende",
        fi="Teema|Tumma tila|Vaalea tila|Tumma teema|Vaalea teema|Vaalea|Tumma|"
           "Järjestelmä|Automaattinen|Ulkoasu",
        cs="Motiv|Tmavý režim|Světlý režim|Světlý|Tmavý|Tmavý motiv|Světlý motiv|Noční režim|"
           "Systém|Automaticky|Vzhled",
    ),
    misses=("The theme of the summit was trade.", "Light rain is expected in the north."),
)

LANGUAGE = LabelRule(
    name="language_picker",
    why="The list of a site's languages stands before or after the text, one name a line.",
    labels=by_language(
        en="Language|Languages|Select language|Choose language|Change language|Select a language|English|"
           "Choose your language|Switch language|Translate|Translate this page|Edition|Select edition|"
           "Read in other languages|Also available in|In other languages|Powered by Google Translate",
        de="Sprache|Sprachen|Sprache wählen|Sprache auswählen|Deutsch|In anderen Sprachen|Sprachauswahl",
        fr="Langue|Langues|Choisir la langue|Français|Changer de langue|Dans d'autres langues",
        es="Idioma|Idiomas|Español|Seleccionar idioma|Elegir idioma|Cambiar idioma|En otros idiomas|"
           "En español",
        it="Lingua|Lingue|Italiano|Scegli la lingua|Seleziona lingua|In altre lingue",
        pt="Idiomas|Português|Selecionar idioma|Escolha o idioma|Mudar idioma|Português (Brasil)",
        nl="Taal|Talen|Nederlands|Kies taal|Taal wijzigen|Kies je taal",
        pl="Język|Języki|Polski|Wybierz język|Zmień język|Po polsku",
        ru="Язык|Языки|Русский|Выбрать язык|Выберите язык|На русском|На других языках",
        uk="Мова|Мови|Українська|Обрати мову|Українською|Оберіть мову",
        tr="Dil|Diller|Türkçe|Dil seçin|Dil seçiniz|Dil seçimi",
        ar="اللغة|اللغات|العربية|اختر اللغة|تغيير اللغة|بلغات أخرى",
        el="Γλώσσα|Γλώσσες|Ελληνικά|Επιλογή γλώσσας|Επιλέξτε γλώσσα",
        zh="语言|語言|选择语言|選擇語言|简体中文|繁體中文|繁体中文|中文|简体|繁體|中文版|英文版",
        ja="言語|日本語|言語を選択|言語選択|他の言語で読む",
        ko="언어|한국어|언어 선택|언어를 선택하세요",
        hi="भाषा|भाषाएं|हिंदी|हिन्दी|भाषा चुनें|भाषा बदलें",
        id="Bahasa|Bahasa Indonesia|Pilih bahasa|Ganti bahasa",
        vi="Ngôn ngữ|Tiếng Việt|Chọn ngôn ngữ|Thay đổi ngôn ngữ",
        fa="زبان|زبان‌ها|فارسی|انتخاب زبان|تغییر زبان",
        he="שפה|שפות|עברית|בחר שפה|בחירת שפה",
        sv="Språk|Svenska|Välj språk|Byt språk",
        no="Språk|Norsk|Velg språk|Bytt språk",
        da="Sprog|Dansk|Vælg sprog|Skift sprog",
        fi="Kieli|Kielet|Suomi|Suomeksi|Valitse kieli|Vaihda kieli",
        cs="Jazyk|Jazyky|Čeština|Česky|Vyberte jazyk|Změnit jazyk",
        other="Română|Magyar|বাংলা|ภาษาไทย|Македонски|Български|Hrvatski|Srpski|Slovenčina|Slovenščina|"
              "اردو|Filipino",
    ),
    misses=("Language is power, the minister said.", "English pupils return to school on Monday."),
)

READING_AIDS = LabelRule(
    name="reading_aid",
    why="Reading mode, letter size and reading aloud are controls that dumps keep as lines.",
    labels=by_language(
        en="Enable Read mode|Enable reading mode|Read mode|Reading mode|Reader mode|Reader view|"
           "Disable Read mode|"
           "Font size|Text size|Increase font size|Decrease font size|Reset font size|Larger text|"
           "Smaller text|"
           "Change font size|Adjust font size|Font Size A A A|Small|Large|Extra large|High contrast|"
           "Listen|Listen to this article|Listen to article|Listen to this story|Listen to the story|"
           "Listen to this page|Read aloud|Text to speech|Play audio|Hear this story|Listen now|"
           "Audio version|"
           "This audio is auto-generated|Read this article aloud|Listen to audio version|"
           "Enable Reader mode|Disable reading mode|Turn on reading mode|Exit reading mode|"
           "Activate reading mode|Open reading mode|Reading view",
        de="Lesemodus|Lesemodus aktivieren|Schriftgröße|Schriftgrösse|Schrift vergrößern|"
           "Schrift verkleinern|"
           "Textgröße|Artikel anhören|Artikel vorlesen|Vorlesen|Vorlesen lassen|Anhören|"
           "Diesen Artikel anhören|"
           "Text vorlesen|Leichte Sprache|Gebärdensprache|Audio-Version|"
           "Lesemodus deaktivieren|Lesemodus einschalten|Leseansicht|Leseansicht aktivieren|"
           "Lesemodus öffnen|Schriftgröße ändern|Schriftgröße anpassen",
        fr="Mode lecture|Activer le mode lecture|Taille du texte|Taille de police|Agrandir le texte|"
           "Réduire le texte|Écouter l'article|Écouter cet article|Écouter|Lire à voix haute|Version audio|"
           "Désactiver le mode lecture|Mode de lecture|Activer le mode de lecture|"
           "Taille des caractères|Taille de la police|Modifier la taille du texte",
        es="Modo lectura|Activar modo lectura|Tamaño de letra|Tamaño del texto|Tamaño de fuente|"
           "Aumentar letra|"
           "Reducir letra|Escuchar|Escuchar este artículo|Escuchar artículo|Escucha este artículo|"
           "Escuchar noticia|Escucha la noticia|Versión en audio|"
           "Activar modo de lectura|Activar el modo de lectura|Activar el modo lectura|"
           "Desactivar modo de lectura|Desactivar modo lectura|Modo de lectura|Tamaño de la letra|"
           "Tamaño de la fuente",
        it="Modalità lettura|Attiva modalità lettura|Dimensione testo|Dimensione carattere|Ascolta|"
           "Ascolta l'articolo|Ascolta questo articolo|Ascolta la notizia|Versione audio|"
           "Attiva la modalità lettura|Attiva modalità di lettura|Attiva la modalità di lettura|"
           "Disattiva modalità lettura|Modalità di lettura|Dimensione del testo|"
           "Dimensione del carattere|Dimensioni testo|Grandezza testo",
        pt="Modo leitura|Modo de leitura|Ativar modo de leitura|Tamanho da letra|Tamanho do texto|"
           "Aumentar fonte|Diminuir fonte|Ouvir|Ouvir notícia|Ouça este artigo|Ouvir artigo|Ouça a notícia|"
           "Ouça este conteúdo|Tamanho da fonte|"
           "Ativar o modo de leitura|Ativar modo leitura|Desativar modo de leitura|"
           "Desativar modo leitura|Tamanho do tipo de letra|Tamanho de letra|Tamanho de fonte",
        nl="Leesmodus|Leesmodus inschakelen|Lettergrootte|Tekstgrootte|Luister naar dit artikel|Beluister|"
           "Lees voor|Artikel beluisteren|Voorlezen|"
           "Leesmodus uitschakelen|Leesmodus aanzetten|Leesweergave|Leesmodus activeren|"
           "Tekengrootte",
        pl="Tryb czytania|Włącz tryb czytania|Rozmiar czcionki|Wielkość czcionki|Rozmiar tekstu|Posłuchaj|"
           "Posłuchaj artykułu|Odsłuchaj artykuł|Przeczytaj na głos|"
           "Włącz tryb do czytania|Wyłącz tryb czytania|Włącz tryb czytelnika|Tryb czytelnika|"
           "Wielkość tekstu",
        ru="Режим чтения|Включить режим чтения|Размер шрифта|Увеличить шрифт|Уменьшить шрифт|Послушать|"
           "Слушать статью|Слушать новость|Прослушать|Прослушать новость|Версия для слабовидящих|"
           "Выключить режим чтения|Отключить режим чтения|Размер текста|Величина шрифта",
        uk="Режим читання|Увімкнути режим читання|Розмір шрифту|Прослухати|Слухати статтю|Слухати новину|"
           "Людям із порушенням зору|"
           "Вимкнути режим читання|Увімкнути режим читача|Розмір тексту",
        tr="Okuma modu|Okuma modunu aç|Yazı boyutu|Yazı tipi boyutu|Haberi dinle|Makaleyi dinle|Sesli dinle|"
           "Metni büyüt|Metni küçült|Dinle|"
           "Okuma modu aç|Okuma modunu kapat|Okuma modunu etkinleştir|"
           "Okuma modunu devre dışı bırak|Yazı tipi|Metin boyutu|Punto|Font boyutu",
        ar="وضع القراءة|تفعيل وضع القراءة|حجم الخط|حجم النص|تكبير الخط|تصغير الخط|استمع|استمع للمقال|"
           "استمع إلى المقال|استمع للخبر|استمع إلى الخبر|"
           "تمكين وضع القراءة|تشغيل وضع القراءة|تعطيل وضع القراءة|إيقاف وضع القراءة|"
           "فعّل وضع القراءة|نمط القراءة",
        el="Λειτουργία ανάγνωσης|Μέγεθος γραμμάτων|Μέγεθος γραμματοσειράς|Ακούστε το άρθρο|Άκουσε το άρθρο|"
           "Ακρόαση άρθρου|"
           "Ενεργοποίηση λειτουργίας ανάγνωσης|Απενεργοποίηση λειτουργίας ανάγνωσης|"
           "Μέγεθος κειμένου|Ενεργοποίηση ανάγνωσης",
        zh="阅读模式|閱讀模式|开启阅读模式|字体大小|字號|字号|字體大小|放大字体|缩小字体|大字|小字|收听|"
           "朗读|"
           "收聽|朗讀|听新闻|聽新聞|收听本文|大中小|字号 大 中 小|字级|字級|"
           "关闭阅读模式|啟用閱讀模式|启用阅读模式|開啟閱讀模式|關閉閱讀模式|进入阅读模式|打开阅读模式|字体|文字大小|字型大小",
        ja="リーダーモード|リーディングモード|文字サイズ|文字サイズ変更|文字の大きさ|文字を大きく|"
           "文字を小さく|"
           "音声で聞く|記事を聞く|読み上げ|音声読み上げ|この記事を聴く|"
           "リーダーモードを有効にする|リーディングモードを有効にする|読書モード|閲覧モード|閲覧モードを有効にする|読書モードを有効にする|フォントサイズ",
        ko="읽기 모드|글자 크기|글자크기|글자크기 설정|글씨 크기|글자 크게|글자 작게|기사 듣기|뉴스 듣기|"
           "음성으로 듣기|"
           "음성재생|본문 듣기|글자크기 변경|글자 크기 조절|"
           "읽기 모드 켜기|읽기 모드 끄기|읽기 모드 활성화|읽기모드|폰트 크기|글꼴 크기",
        hi="रीडिंग मोड|फॉन्ट साइज|फ़ॉन्ट साइज़|अक्षर का आकार|सुनें|खबर सुनें|लेख सुनें|यह खबर सुनें|"
           "रीडिंग मोड चालू करें|रीड मोड|रीड मोड चालू करें|रीडिंग मोड सक्षम करें|पढ़ने का मोड|"
           "टेक्स्ट साइज|फॉन्ट का आकार|फ़ॉन्ट का आकार|फ़ॉन्ट आकार",
        id="Mode baca|Aktifkan mode baca|Ukuran font|Ukuran huruf|Dengarkan|Dengarkan artikel|"
           "Dengarkan berita|"
           "Nonaktifkan mode baca|Mode membaca|Aktifkan mode membaca|Ukuran teks|"
           "Nyalakan mode baca",
        vi="Chế độ đọc|Bật chế độ đọc|Cỡ chữ|Kích thước chữ|Nghe bài viết|Nghe đọc bài|Nghe bài báo|"
           "Nghe tin|"
           "Tắt chế độ đọc|Kích hoạt chế độ đọc|Kích cỡ chữ|Kích thước phông chữ|Cỡ phông chữ",
        fa="حالت مطالعه|حالت خواندن|اندازه قلم|اندازه متن|اندازه فونت|بشنوید|شنیدن خبر|گوش دهید|"
           "فعال کردن حالت مطالعه|فعال‌سازی حالت مطالعه|غیرفعال کردن حالت مطالعه|"
           "فعال کردن حالت خواندن|اندازه خط",
        he="מצב קריאה|גודל גופן|גודל טקסט|גודל הטקסט|האזינו|האזינו לכתבה|האזנה לכתבה|"
           "הפעל מצב קריאה|הפעלת מצב קריאה|כבה מצב קריאה|גודל הגופן|גודל אותיות",
        sv="Läsläge|Textstorlek|Teckenstorlek|Lyssna|Lyssna på artikeln|Lyssna på texten|Läs upp|"
           "Aktivera läsläge|Slå på läsläge|Inaktivera läsläge|Typsnittsstorlek",
        no="Lesemodus|Tekststørrelse|Skriftstørrelse|Lytt|Lytt til artikkelen|Lytt til saken|Hør artikkelen|"
           "Aktiver lesemodus|Slå på lesemodus|Deaktiver lesemodus|Fontstørrelse",
        da="Læsetilstand|Tekststørrelse|Skriftstørrelse|Lyt|Lyt til artiklen|Lyt til artikel|Hør artiklen|"
           "Aktiver læsetilstand|Slå læsetilstand til|Deaktiver læsetilstand|Fontstørrelse|"
           "Bogstavstørrelse",
        fi="Lukutila|Tekstin koko|Fonttikoko|Kuuntele|Kuuntele artikkeli|Kuuntele juttu|Kuuntele uutinen|"
           "Ota lukutila käyttöön|Lukutila päälle|Kirjasinkoko|Fontin koko|"
           "Poista lukutila käytöstä",
        cs="Režim čtení|Velikost písma|Zvětšit písmo|Zmenšit písmo|Poslechnout|Poslechněte si článek|"
           "Přehrát článek|Poslechnout článek|"
           "Zapnout režim čtení|Vypnout režim čtení|Aktivovat režim čtení|Velikost textu|"
           "Režim čtečky|Zapnout režim čtečky",
    ),
    misses=("Listen to the voters, the senator told the party.", "He read the text aloud."),
)


def _size(words: str) -> str:
    """The pattern of a letter-size control: its name and a percentage or a row of letters, in either order."""
    return rf"^({words})\W*[\d%٪a\W]+$|^[\d%٪][\d%٪\W]*({words})\W*$"


FONT_WIDGET = TextRule(
    name="font_size_widget",
    why="A letter-size control prints its percentage or its row of letters.",
    patterns=patterns(
        en=("font text", r"^(100|[5-9]\d|1[0-9]\d) ?% (font|text) size$|^(font|text) size\W*(100|[5-9]\d|"
                         r"1\d\d) ?%?$"
            r"|^(font|text)[ -]size\W*[-+a\W]+$|^(enable|"
            r"disable) read(ing)? mode \d+ ?% font size$"),
        letters=("a", r"^a\W{0,3}[+-]?( ?[|/] ?| )?a\W{0,3}[+-]?(( ?[|/] ?| )?a\W{0,3}[+-]?)?$|^a ?[+-]$"),
        de=("schriftgröße schriftgrösse textgröße", _size("schriftgr(öß|öss)e|textgr(öß|öss)e")),
        fr=("taille", _size("taille (du texte|de (la )?police|des caractères)")),
        es=("tamaño", _size("tamaño (de|del|de la) (letra|texto|fuente)")),
        it=("dimensione dimensioni grandezza", _size("(dimension[ei]|grandezza) (del |dei )?(testo|caratter[ei]|font)")),
        pt=("tamanho", _size("tamanho (da|do|de) (tipo de )?(letra|texto|fonte)")),
        nl=("lettergrootte tekstgrootte tekengrootte", _size("(letter|tekst|teken)grootte")),
        pl=("rozmiar wielkość", _size("(rozmiar|wielkość) (czcionki|tekstu)")),
        ru=("размер величина", _size("(размер|величина) (шрифта|текста)")),
        uk=("розмір", _size("розмір (шрифту|тексту)")),
        tr=("boyutu", _size("(yaz[ıi]|metin|font|harf)( tipi)? boyutu")),
        ar=("حجم", _size("حجم (الخط|النص|الحرف)")),
        el=("μέγεθος", _size("μέγεθος (γραμμάτων|γραμματοσειράς|κειμένου)")),
        zh=("字号 字號 字体 字體 文字大小 字型", r"^(字[号號]|(字[体體型]|文字)大小)[:： ]*(([大中小特超]\W*){2,4}((打印|分享到?|收藏|评论|微信|微博|列印|評論)\W*)*|[\d%]+)$"),
        hi=("फॉन्ट फ़ॉन्ट अक्षर टेक्स्ट", _size("(फॉन्ट|फ़ॉन्ट|अक्षर|टेक्स्ट) ?(का )?(साइज|साइज़|आकार)")),
        id=("ukuran", _size("ukuran (font|huruf|teks)")),
        vi=("cỡ kích", _size("(cỡ|kích (thước|cỡ)|cỡ phông) chữ")),
        fa=("اندازه", _size("اندازه ?[\u200c ]?(ی )?(قلم|متن|فونت|خط)")),
        he=("גודל", _size("גודל (ה?גופן|ה?טקסט|אותיות)")),
        sv=("textstorlek teckenstorlek tekststørrelse skriftstørrelse fontstørrelse",
            _size("(text|tecken|typsnitts)storlek|(tekst|skrift|font)størrelse")),
        fi=("koko fonttikoko kirjasinkoko", _size("(tekstin|fontin) koko|(fontti|kirjasin)koko")),
        cs=("velikost", _size("velikost (písma|textu)")),
        ja=("文字サイズ 文字の大きさ フォントサイズ", r"^(文字(サイズ|の大きさ)|フォントサイズ)[:： ]*(([大中小標準]{1,2}\W*){2,4}|[\d%]+)$"),
        ko=("글자 글씨 폰트", r"^(글자|글씨|폰트) ?크기\W*(([가작게크보통]+\W*){2,5}|[\d%]+\W*)$"),
    ),
    hits=("100% Font Size", "Font size: 120%", "A+ A-", "A A A", "Text size - +", "Schriftgröße: A A A",
          "字号：大 中 小", "Размер шрифта: 100 %", "Yazı boyutu %100", "حجم الخط 100%", "字体大小 100%", "100 % Schriftgröße",
          "Enable Read mode 100% Font Size"),
    misses=("The text size of the warning must be doubled, the court ruled.", "A",
            "A a new vaccine was tested.",
            "100% of the votes were counted."),
    max_chars=60,
)

LISTEN = TextRule(
    name="listen_with_length",
    why="A reading-aloud widget adds a length or a name to its prompt.",
    patterns=patterns(
        en=("listen audio", r"^listen( to (this|the) (article|story|page))?\W{1,3}(\d+ ?(min(ute)?s?|"
                            r"sec)\b.{0,20}|[\d:]{4,8})$"
            r"|^\d+:\d\d listen( to (this|the) article)?$|^listen to (this|the) (article|story|"
            r"post)\b.{0,40}$"
            r"|^(this )?audio (article )?(is|was) (auto[- ]?)?(automatically )?generated\b.{0,60}$"),
        de=("anhören vorlesen", r"^(diesen )?artikel (anhören|vorlesen)\W.{0,30}$"),
        fr=("écouter", r"^écouter (cet |l')article\W.{0,30}$"),
        es=("escuchar escucha", r"^escuchar? (este|el) artículo\W.{0,30}$"),
        pt=("ouvir ouça", r"^(ouvir|ouça) (este|o) (artigo|texto|conteúdo)\W.{0,30}$"),
    ),
    hits=("Listen to this article · 6:32 min", "Listen - 4 minutes", "Artikel anhören (5 Minuten)",
          "Listen to this article in our app"),
    misses=("Listen to the audio of the call and decide for yourself, the lawyer said in court on Monday.",
            "He would listen for 10 minutes every day.",
            "Listen to this: the mayor has resigned twice already."),
    max_chars=90,
)

RULES: tuple[LabelRule | TextRule, ...] = (THEME, LANGUAGE, READING_AIDS, FONT_WIDGET, LISTEN)
