"""What a page offers its reader around the text: themes, languages, reading aids, players, viewers, notices."""
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
           "Skip past newsletter promo|After newsletter promotion",
        de="Zum Inhalt springen|Zum Inhalt|Direkt zum Inhalt|Zum Hauptinhalt springen|Zum Hauptinhalt|"
           "Zur Navigation springen|Zur Navigation|Zur Hauptnavigation|Zur Hauptnavigation springen|"
           "Zur Suche|"
           "Nach oben|Zum Seitenanfang|Zurück nach oben|Zur Startseite|Zurück zur Startseite|"
           "Springe direkt zu|"
           "Navigation überspringen|Springe zum Inhalt|Zum Seitenanfang springen|Seitenanfang|"
           "Zurück zum Anfang",
        fr="Aller au contenu|Aller au contenu principal|Aller à la navigation|Retour en haut|Haut de page|"
           "Passer au contenu|Retour à l'accueil|Aller au menu|Retour en haut de page|Retour",
        es="Saltar al contenido|Ir al contenido|Ir al contenido principal|Pasar al contenido principal|"
           "Volver arriba|Subir|Ir a la navegación|Ir arriba|Saltar al contenido principal|Volver",
        it="Vai al contenuto|Salta al contenuto|Vai al contenuto principale|Torna su|Torna all'inizio|"
           "Vai al menu|Salta al contenuto principale|Torna alla home",
        pt="Ir para o conteúdo|Ir para o conteúdo principal|Pular para o conteúdo|Saltar para o conteúdo|"
           "Voltar ao topo|Ir para o topo|Pular para o conteúdo principal|Voltar",
        nl="Ga naar inhoud|Naar de inhoud|Direct naar inhoud|Overslaan en naar de inhoud gaan|Naar boven|"
           "Terug naar boven|Ga naar hoofdinhoud|Spring naar inhoud",
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

PLAYER = LabelRule(
    name="player_chrome",
    why="Players leave their buttons, states and times in the text.",
    labels=by_language(
        en="Video player is loading|Play|Pause|Mute|Unmute|Play video|Watch video|Play Mute|Fullscreen|"
           "Full screen|"
           "Exit fullscreen|Duration|Current time|Remaining time|Loaded|Stream type live|Seek to live|"
           "Playback rate|Chapters|Descriptions|Captions|Subtitles|Audio track|Picture-in-picture|Autoplay|"
           "Up next|Now playing|Watch now|Video unavailable|This video is not available|Replay|Settings|"
           "Video player|Audio player|Media player|Volume|Seek|Enter fullscreen|Live|This is a modal window|"
           "Beginning of dialog window|End of dialog window|Captions off|Subtitles off|Descriptions off|"
           "Your browser does not support the audio element|Your browser does not support the video tag|"
           "Your browser does not support the audio tag|Your browser does not support HTML5 video|"
           "Video Ad Feedback|Close modal dialog|Play now|Media error|Skip intro|Watch on YouTube|"
           "Watch later|"
           "Playback speed|Video can not be played|Sorry, this video is not available|Tap to unmute|"
           "Video playback|Progress|Watch live|Watch the video|Play Video Play|Click to play|Play icon|"
           "Video Duration",
        de="Video wird geladen|Abspielen|Wiedergabe|Stummschalten|Vollbild|Vollbildmodus|Video abspielen|"
           "Video ansehen|Audio starten|Dauer|Untertitel|Stumm schalten|Ton aus|Ton an|Video starten|"
           "Nächstes Video|Der Player wird geladen|Jetzt ansehen|Verbleibende Zeit|Vollbild öffnen|"
           "Zum Video|Video",
        fr="Lecture|Lire la vidéo|Plein écran|Muet|Activer le son|Durée|Sous-titres|Regarder la vidéo|"
           "Voir la vidéo|Chargement de la vidéo|Vidéo suivante|Vidéo|La vidéo à ne pas rater",
        es="Reproducir|Reproducir vídeo|Reproducir video|Pantalla completa|Silenciar|Activar sonido|"
           "Duración|"
           "Subtítulos|Ver vídeo|Ver video|Siguiente vídeo|Vídeo|Cargando vídeo",
        it="Riproduci|Riproduci video|Schermo intero|Disattiva audio|Attiva audio|Durata|Sottotitoli|"
           "Guarda il video|Prossimo video|Il video",
        pt="Reproduzir|Reproduzir vídeo|Tela cheia|Ecrã inteiro|Duração|Legendas|Assistir ao vídeo|"
           "Ver vídeo|Assista ao vídeo|Ativar som|Desativar som|Próximo vídeo",
        nl="Afspelen|Video afspelen|Volledig scherm|Dempen|Duur|Ondertiteling|Bekijk de video|"
           "Volgende video|"
           "Video bekijken",
        pl="Odtwórz|Odtwórz wideo|Pełny ekran|Wycisz|Czas trwania|Napisy|Obejrzyj wideo|Obejrzyj film|"
           "Zobacz wideo|Następne wideo|Odtwarzacz wideo|Wideo",
        ru="Воспроизвести|Воспроизвести видео|Во весь экран|Полный экран|Без звука|Выключить звук|"
           "Продолжительность|Субтитры|Смотреть видео|Следующее видео|Видео загружается|Видео недоступно|"
           "Смотреть",
        uk="Відтворити|Відтворити відео|На весь екран|Вимкнути звук|Тривалість|Субтитри|Дивитися відео|"
           "Дивитись відео|Наступне відео",
        tr="Oynat|Videoyu oynat|Tam ekran|Sesi kapat|Sesi aç|Süre|Altyazılar|Videoyu izle|Sonraki video|"
           "Video yükleniyor|Şimdi izle",
        ar="تشغيل|تشغيل الفيديو|ملء الشاشة|كتم الصوت|المدة|مدة الفيديو|الترجمة|شاهد الفيديو|الفيديو التالي|"
           "جاري تحميل الفيديو",
        el="Αναπαραγωγή|Πλήρης οθόνη|Σίγαση|Διάρκεια|Υπότιτλοι|Δείτε το βίντεο|Δείτε το video|"
           "Επόμενο βίντεο",
        zh="播放|暂停|暫停|静音|靜音|全屏|全螢幕|播放视频|播放影片|观看视频|觀看影片|时长|時長|字幕|"
           "视频加载中|"
           "剩余时间|当前时间|下一个视频|视频播放器",
        ja="再生|一時停止|ミュート|全画面|全画面表示|動画を再生|動画を見る|再生時間|字幕|次の動画|"
           "ミュート解除",
        ko="재생|일시정지|음소거|전체 화면|전체화면|동영상 재생|영상 보기|재생시간|자막|다음 동영상|"
           "동영상 보기",
        hi="चलाएं|वीडियो देखें|पूर्ण स्क्रीन|म्यूट|अवधि|अगला वीडियो|वीडियो चलाएं",
        id="Putar|Putar video|Layar penuh|Bisukan|Durasi|Tonton video|Lihat video|Video selanjutnya",
        vi="Phát|Phát video|Toàn màn hình|Tắt tiếng|Bật tiếng|Thời lượng|Phụ đề|Xem video|Video tiếp theo",
        fa="پخش|پخش ویدیو|تمام صفحه|بی‌صدا|مدت|زیرنویس|تماشای ویدیو|ویدیوی بعدی|دانلود ویدیو",
        he="הפעל|הפעל וידאו|מסך מלא|השתק|משך|כתוביות|צפו בסרטון|צפו בווידאו",
        sv="Spela|Spela upp|Spela video|Helskärm|Ljud av|Längd|Undertexter|Se video|Nästa video|"
           "Titta på videon",
        no="Spill av|Spill av video|Fullskjerm|Lyd av|Varighet|Undertekster|Se video|Neste video|Se videoen",
        da="Afspil|Afspil video|Fuld skærm|Slå lyden fra|Varighed|Undertekster|Se video|Næste video|"
           "Se videoen",
        fi="Toista|Toista video|Koko näyttö|Mykistä|Kesto|Tekstitykset|Katso video|Seuraava video",
        cs="Přehrát|Přehrát video|Celá obrazovka|Ztlumit|Délka|Titulky|Další video|Pustit video|"
           "Podívat se na video",
    ),
    misses=("Play resumed after an hour of rain.", "The video player market grew in 2023."),
)

PLAYER_TIMES = TextRule(
    name="player_times",
    why="A player prints its place and its length.",
    patterns=patterns(
        times=("0 00 1 01 02 03 04 05 live",
            r"^\d{1,2}:\d\d( ?/ ?| )\d{1,2}:\d\d(:\d\d)?( (live|now playing|volume.{0,10}))*$"),
        en=("video loading time duration player loaded volume seconds",
            r"^(current|remaining|"
            r"duration) ?(time)?\W+-?\d{1,2}:\d\d(:\d\d)?( ?/ ?duration\W*[-\d:]+)?( .{0,60})?$"
            r"|^duration\W+\d+ (minutes?|seconds?)\W*\d* ?(seconds?)?$|^loaded\W+[\d.]+ ?%$"
            r"|^\d+ seconds? of \d+ (minutes?|seconds?).{0,40}(volume.{0,10})?$"
            r"|^(the )?(video|audio|media) (player )?(is )?(currently )?(loading|unavailable|"
            r"not supported)\W*$"
            r"|^(this|the) (video|content|media) (is|cannot|could not|can not)( be)? "
            r"(no longer available|unavailable|played|loaded|not available)\b.{0,60}$"),
        de=("dauer video", r"^(video )?dauer\W+\d+(:\d\d)?( ?min(uten)?)?\W*$|"
                           r"^video\W+\d+:\d\d( min(uten)?)?$"),
        fr=("durée vidéo", r"^durée\W+\d+(:\d\d)?( ?min(utes)?)?\W*$|^vidéo\W+\d+:\d\d$"),
        es=("duración", r"^duración\W+\d+(:\d\d)?( ?min(utos)?)?\W*$"),
        ru=("продолжительность длительность", r"^(продолжительность|длительность)\W+\d+:\d\d(:\d\d)?$"),
    ),
    hits=("0:00 / 2:31", "Duration: 3 minutes, 20 seconds", "Current Time 0:00 / Duration 1:45",
          "Loaded: 12.5%",
          "Dauer: 2:10 min", "0 seconds of 1 minute, 30 secondsVolume 90%"),
    misses=("The match ended 2:1 after 90 minutes.", "Current time management theory is wrong, he says.",
            "Duration of the ceasefire is unclear.", "14:05"),
    max_chars=120,
)

VIEWER = LabelRule(
    name="image_viewer_chrome",
    why="Galleries and lightboxes print their buttons, and some pages the word that a caption follows.",
    labels=by_language(
        en="Close|Close gallery|Enlarge image|Enlarge|Expand image|View gallery|View image in fullscreen|"
           "View full size|Open gallery|Open image in gallery|Open image in full screen|Image caption|"
           "Image source|"
           "Image credit|Caption|Show caption|Hide caption|Toggle caption|Toggle captions|Next image|"
           "Previous image|Next slide|Previous slide|Slideshow|Slide show|View slideshow|View photos|"
           "See gallery|"
           "Hide gallery|View all images|View more photos|Photo gallery|Click to enlarge|Zoom|Zoom in|"
           "Zoom out|"
           "Download image|Open in fullscreen|View photo|Show more photos|Image gallery|Media gallery|"
           "View fullscreen|Close dialogue|Next dialogue|Toggle Caption|Tap to enlarge|Full size|"
           "Click to expand|"
           "Open image modal|View image|Show all photos|Gallery|Photos|Image|Close this dialog|Expand|"
           "Media caption|Play media|Image 1|Buy photo|Buy a photo|Photo sales|Hide Photo Details|"
           "Expand Photo|"
           "View in gallery|Fullscreen image|Close image|Click image to enlarge|Click on image to enlarge|"
           "View large image|1 / 1|Save image|Restart gallery|Fullscreen button|Scroll for more|"
           "Swipe for more",
        de="Schließen|Schliessen|Galerie öffnen|Bild vergrößern|Bild vergrössern|Vergrößern|"
           "Bild in Originalgröße|"
           "Bildergalerie|Zur Bildergalerie|Fotostrecke|Zur Fotostrecke|Bilderstrecke|Nächstes Bild|"
           "Vorheriges Bild|Bild öffnen|Bildunterschrift anzeigen|Bildunterschrift|Alle Bilder anzeigen|"
           "Bilder anzeigen|Großansicht|Fotogalerie|Bild schließen|Alle Bilder|Vollbildansicht|Bildquelle",
        fr="Fermer|Agrandir|Agrandir l'image|Voir la galerie|Voir les photos|Image suivante|"
           "Image précédente|"
           "Ouvrir la galerie|Diaporama|Voir le diaporama|Légende|Plein écran|Galerie photos",
        es="Cerrar|Ampliar|Ampliar imagen|Ver galería|Ver fotos|Galería|Fotogalería|Imagen siguiente|"
           "Imagen anterior|Ampliar foto|Ver imagen|Pie de foto",
        it="Chiudi|Ingrandisci|Ingrandisci immagine|Vedi galleria|Guarda le foto|Guarda la gallery|"
           "Fotogallery|"
           "Vai alla gallery|Immagine successiva|Immagine precedente|Sfoglia la gallery",
        pt="Fechar|Ampliar|Ampliar imagem|Ver galeria|Ver fotos|Galeria|Fotogaleria|Próxima imagem|"
           "Imagem anterior|Galeria de fotos|Legenda da foto",
        nl="Sluiten|Sluit|Vergroten|Afbeelding vergroten|Bekijk galerij|Bekijk foto's|Fotoserie|"
           "Volgende afbeelding|Vorige afbeelding|Vergroot afbeelding",
        pl="Zamknij|Powiększ|Powiększ zdjęcie|Zobacz galerię|Galeria|Galeria zdjęć|Następne zdjęcie|"
           "Poprzednie zdjęcie|Otwórz galerię|Zobacz zdjęcia|Zobacz więcej zdjęć",
        ru="Закрыть|Увеличить|Увеличить изображение|Открыть галерею|Смотреть галерею|Фотогалерея|"
           "Следующее фото|Предыдущее фото|Подпись к фото|Все фото|Открыть в полном размере|Галерея",
        uk="Закрити|Збільшити|Відкрити галерею|Фотогалерея|Наступне фото|Попереднє фото|Підпис до фото|"
           "Галерея",
        tr="Kapat|Büyüt|Resmi büyüt|Galeriyi gör|Galeri|Fotoğraf galerisi|Sonraki resim|Önceki resim|"
           "Galeriye git|Fotoğraf altı yazısı",
        ar="إغلاق|اغلاق|تكبير الصورة|تكبير|عرض المعرض|معرض الصور|الصورة التالية|الصورة السابقة|"
           "التعليق على الصورة",
        el="Κλείσιμο|Μεγέθυνση|Προβολή συλλογής|Δείτε τις φωτογραφίες|Επόμενη εικόνα|Προηγούμενη εικόνα|"
           "Λεζάντα",
        zh="关闭|關閉|查看大图|查看图集|点击查看大图|放大图片|放大圖片|下一张|上一张|下一張|上一張|图集|"
           "图片说明|"
           "查看原图|圖片說明|圖集|关闭窗口",
        ja="閉じる|拡大|拡大する|画像を拡大|写真を拡大|フォトギャラリー|次の画像|前の画像|画像を見る|"
           "写真一覧|"
           "ギャラリーを見る|この記事の写真を見る|全画像を見る|写真特集",
        ko="닫기|확대|이미지 확대|사진 확대|갤러리 보기|다음 이미지|이전 이미지|포토갤러리|사진 보기|"
           "이미지 크게 보기|"
           "이미지 확대보기|사진 설명",
        hi="बंद करें|बड़ा करें|गैलरी देखें|तस्वीरें देखें|अगली तस्वीर|पिछली तस्वीर|फोटो गैलरी|इमेज कैप्शन",
        id="Tutup|Perbesar|Perbesar gambar|Lihat galeri|Lihat foto|Galeri foto|Gambar berikutnya|"
           "Keterangan gambar",
        vi="Đóng|Phóng to|Xem ảnh lớn|Xem bộ sưu tập|Xem ảnh|Ảnh tiếp theo|Thư viện ảnh|Chụp lại hình ảnh",
        fa="بستن|بزرگنمایی|مشاهده گالری|گالری تصاویر|تصویر بعدی|تصویر قبلی|توضیح تصویر",
        he="סגור|סגירה|הגדל|הגדל תמונה|גלריה|לגלריה|צפו בגלריה|תמונה הבאה|תמונה קודמת",
        sv="Stäng|Förstora|Förstora bild|Visa galleri|Se bildspel|Bildspel|Nästa bild|Föregående bild|"
           "Visa bilder|Öppna bild i helskärm|Bildtext",
        no="Lukk|Forstørr|Forstørr bilde|Vis galleri|Neste bilde|Forrige bilde|Åpne bildet|Vis bildetekst|"
           "Bildetekst|Se alle bildene",
        da="Luk|Forstør|Forstør billede|Vis galleri|Se galleri|Næste billede|Forrige billede|Billedserie|"
           "Billedtekst",
        fi="Sulje|Suurenna|Suurenna kuva|Avaa galleria|Katso kuvat|Seuraava kuva|Edellinen kuva|"
           "Kuvagalleria|"
           "Avaa kuvien katselu|Kuvateksti",
        cs="Zavřít|Zvětšit|Zvětšit obrázek|Otevřít galerii|Galerie|Fotogalerie|Další fotka|Předchozí fotka|"
           "Zobrazit galerii|Další foto|Vstoupit do galerie|Popisek obrázku",
    ),
    misses=("Close allies of the president disagreed.", "The gallery in Rome reopened."),
)

VIEWER_COUNT = TextRule(
    name="image_viewer_count",
    why="A gallery prints which of its pictures is shown.",
    patterns=patterns(
        count=("of von de sur di van z из із od av af til",
               r"^((image|photo|picture|slide|bild|foto|photo|fotografia|imagen|immagine|imagem|afbeelding|"
               r"zdjęcie|фото|obrázek|billede|bilde)\W{0,2})?"
               r"\d{1,3} (of|von|de|sur|di|van|z|из|із|od|av|af) \d{1,3}"
               r"( ?[|·-]? ?(images?|photos?|pictures?|slides?|bilder(n)?|fotos?|foto's|фото))?\W*$"),
        slash=("image photo bild foto slide bilder фото photos next previous",
               r"^(image|photo|bild|foto|slide|фото|photos?)\W{0,2}\d{1,3} ?/ ?\d{1,3}\W*$"
               r"|^(see|view|show|open) (all )?(the )?(gallery|slideshow|(all )?\d+ (photos|images|"
               r"pictures))\b.{0,20}$"
               r"|^\d+ (photos|images|pictures|bilder|fotos)$|^gallery\W{1,3}\d+ (photos|images|pictures)$"),
        en=("enlarge gallery fullscreen",
            r"^(click|tap)( (here|on (the )?(image|photo)|image|photo))? (to|for) (enlarge|expand|"
            r"view (the )?gallery|a larger)\b.{0,30}$"
            r"|^(view|open|see)( this| the)? (image|photo) (in|on) (full ?screen|gallery|"
            r"a larger)\b.{0,20}$"),
        de=("vergrößern vergrössern großansicht",
            r"^(bild|foto|grafik|klicken)\b.{0,30} vergrö(ß|ss)ern\W*$"),
    ),
    hits=("1 of 12", "Image 3 of 9", "Bild 2 von 14", "Photo 4/10", "View all 12 photos",
          "Click to enlarge the image",
          "Foto 1 de 8", "Фото 2 из 5"),
    misses=("1 of 12 jurors was dismissed.", "One of 12 people died.",
            "Photos of 12 suspects were shown in court."),
    max_chars=70,
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
           "Próxima página|Artigo anterior|Próximo artigo|Seguinte|Ver todos",
        nl="Laden|Bezig met laden|Even geduld|Meer laden|Toon meer|Toon minder|Bekijk alles|Volgende|Vorige|"
           "Volgend artikel|Vorig artikel|Laad meer|Meer weergeven|Bekijk meer",
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
           "Sonraki haber|Önceki haber|Devamını gör|Hepsini gör",
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
           "Lebih banyak|Tampilkan lebih banyak|Berikutnya|Halaman selanjutnya|Artikel selanjutnya",
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

RULES: tuple[LabelRule | TextRule, ...] = (
    THEME, LANGUAGE, READING_AIDS, FONT_WIDGET, LISTEN, SKIP, PLAYER, PLAYER_TIMES, VIEWER, VIEWER_COUNT, SAVE,
    NOTICES, LOADING,
)
