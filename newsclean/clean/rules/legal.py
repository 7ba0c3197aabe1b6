"""Copyright and the site's own pages."""
from __future__ import annotations

from newsclean.clean.rules.base import LabelRule, TextRule, by_language, patterns

COPYRIGHT = TextRule(
    name="copyright_line",
    why="The claim to rights closes the page or the text.",
    role="sign_off",
    patterns=patterns(
        en=("copyright rights permission reproduced republished reproduction unauthorized unauthorised "
            "licensed", r"^((all (content|material|text|images?|articles) )?(is |are )?(copyright|©|"
                        r"\(c\))\W*(©|\(c\))?\W*(by|of|\d{4}|(?-i:[A-Z])\S+ (?-i:[A-Z]))\b.{0,60}$|"
                        r"all rights reserved\W*$|.{0,80}\ball rights reserved\b.{0,160}$)"
            r"|^(this (material|story|article|content|website|page)|(no part of|reproduction (of|in)|"
            r"the (material|content|contents) (of|on|in))\b).{0,80}\b(may not be|cannot be|must not be|"
            r"not to be|is prohibited|is strictly|without (the )?(prior|express|written|"
            r"permission))\b.{0,260}$"
            r"|^unauthori[sz]ed (use|reproduction|copying|distribution)\b.{0,200}$|^(copyright|©|"
            r"\(c\)) ?©? ?\d{4}\b.{0,200}$|^this work is licensed under\b.{0,120}$"),
        marks=("2000 2001 2002 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 "
               "2018 2019 2020 2021 2022 2023 2024 2025 2026 2027 2028 2029 2030 ©",
               r"^(\(c\)|©|copyright ©?)\s?.{0,50}\b(19|20)\d\d\b.{0,120}$|^(19|20)\d\d( ?[-–] ?(19|"
               r"20)?\d\d)? ?(©|\(c\)).{0,100}$"),
        de=("rechte urheberrecht urheberrechtlich nachdruck ©",
            r"^(.{0,80}\balle rechte vorbehalten\b.{0,120}|nachdruck\b.{0,100}|(dieser|alle) (text|artikel|"
            r"inhalte)\b.{0,40}urheberrechtlich geschützt\b.{0,100}|© .{2,80})$"),
        fr=("droits reproduction ©",
            r"^(.{0,80}\btous droits( de reproduction)?( et de représentation)? réservés\b.{0,120}|"
            r"toute reproduction\b.{0,140}|reproduction interdite\b.{0,60})$"),
        es=("derechos reproducción prohibida",
            r"^(.{0,80}\btodos los derechos reservados\b.{0,120}|(queda )?prohibida (la|"
            r"su) reproducción\b.{0,140})$"),
        it=("diritti riproduzione riservata",
            r"^(.{0,80}\btutti i diritti( sono)? riservati\b.{0,120}|(©|"
            r"\W)*riproduzione riservata\b.{0,60})$"),
        pt=("direitos reprodução proibida reservados",
            r"^(.{0,80}\btodos os direitos reservados\b.{0,120}|(é )?proibida a reprodução\b.{0,140})$"),
        nl=("rechten voorbehouden auteursrecht",
            r"^.{0,80}\balle rechten voorbehouden\b.{0,120}$|^op dit artikel rust copyright\b.{0,60}$"),
        pl=("prawa zastrzeżone autorskie kopiowanie",
            r"^.{0,80}\bwszelkie prawa( autorskie)? zastrzeżone\b.{0,160}$|^(kopiowanie|rozpowszechnianie|"
            r"powielanie)\b.{0,60}(zabronione|bez zgody)\b.{0,100}$"),
        ru=("права защищены перепечатка использование копирование материалов",
            r"^.{0,80}\bвсе права (защищены|сохранены)\b.{0,160}$|^(при|любое|полная|полное|перепечатка|"
            r"использование|копирование|воспроизведение)\b.{0,100}\b(материал\w+|перепечатк\w+|"
            r"цитирован\w+|информаци\w+)\b.{0,100}\b(ссылк\w+|гиперссылк\w+|разрешени\w+|запрещ\w+|"
            r"соглас\w+|обязательн\w+)\b.{0,120}$"),
        uk=("права захищено захищені передрук використання матеріалів",
            r"^.{0,80}\b(усі|всі) права (захищено|захищені|застережено)\b.{0,160}$|^(при|будь-яке|передрук|"
            r"використання|копіювання|у разі)\b.{0,100}\b(матеріал\w+|передрук\w*|"
            r"цитуванн\w+)\b.{0,100}\b(посиланн\w+|гіперпосиланн\w+|дозвол\w+|заборонен\w+)\b.{0,120}$"),
        tr=("hakları saklıdır hakkı", r"^.{0,100}\b(her|tüm) hakk?(ı|ları) (saklıdır|mahfuzdur)\b.{0,100}$"),
        ar=("الحقوق محفوظة حقوق", r"^.{0,60}(جميع|كافة|كل) (ال)?حقوق.{0,20}محفوظة.{0,80}$"),
        el=("δικαιώματος δικαιωμάτων δικαιώματα",
            r"^.{0,60}(με )?(επιφύλαξη παντός|όλα τα) δικαι[ωώ]μα(τος|τα).{0,80}$"),
        zh=("版权 版權 转载 轉載",
            r"^.{0,30}(版权所有|版權所有|保留所有权利|保留所有權利|未经.{0,12}(授权|许可|同意).{0,20}(转载|"
            r"使用|复制)|未經.{0,12}(授權|許可|同意).{0,20}(轉載|使用|複製)|不得转载|不得轉載|禁止转载|"
            r"请勿转载).{0,80}$"),
        ja=("無断転載 著作権 禁じます", r"^.{0,40}(無断転載|無断複製|無断での|著作権は).{0,60}$"),
        ko=("무단 저작권", r"^.{0,60}(무단 ?전재|저작권자|무단 ?복제).{0,60}$"),
        hi=("सर्वाधिकार", r"^.{0,60}सर्वाधिकार सुरक्षित.{0,60}$"),
        id=("hak cipta dilindungi", r"^.{0,60}\bhak cipta\b.{0,80}$"),
        vi=("bản quyền", r"^.{0,30}(bản quyền thuộc|giữ bản quyền|cấm sao chép|ghi rõ nguồn).{0,80}$"),
        fa=("حقوق محفوظ", r"^.{0,40}(تمام|تمامی|کلیه|همه)? ?حقوق.{0,80}محفوظ.{0,60}$"),
        he=("זכויות הזכויות", r"^.{0,40}כל הזכויות שמורות.{0,60}$"),
        sv=("rättigheter rettigheter oikeudet upphovsrätt",
            r"^.{0,60}\b(alla rättigheter|alle rettigheder|alle rettigheter|kaikki oikeudet)\b.{0,80}$"),
        cs=("práva vyhrazena", r"^.{0,80}\bv(š|s)echna práva vyhrazena\b.{0,120}$"),
    ),
    hits=("© 2024 Example Media. All rights reserved.", "Copyright 2023 The Daily Example",
        "Alle Rechte vorbehalten.", "© Riproduzione riservata",
          "Все права защищены. Использование материалов только со ссылкой.", "版权所有，未经许可不得转载",
          "<저작권자 ⓒ 무단 전재 및 재배포 금지>",
          "This material may not be published, broadcast, rewritten or redistributed without permission."),
    misses=("Copyright law was at the centre of the trial in Paris.",
        "All rights groups condemned the verdict.",
            "The content of the letter may not be known for years.",
            "Women's rights are reserved for the few, she said.",
            "In 2024 the firm bought the rights to the song."),
    max_chars=420,
)

GOVERNMENT_BANNER = TextRule(
    name="government_banner",
    why="Pages of a state's offices open with how to know that they are official.",
    patterns=patterns(
        en=("gov mil official federal government",
            r"^(an official website of the (united states|u\.s\.) government|official websites use \.gov|"
            r"a \.gov website belongs to an official\b.{0,60}|secure \.gov websites use https.{0,140}|"
            r"the \.gov means it's official.{0,140}|a lock\b.{0,60}https\W{1,4}means you've safely connected.{0,140}|"
            r"share sensitive information only on official, secure websites|"
            r"federal government websites often end in \.gov.{0,140}|"
            r"before sharing sensitive information, make sure you're on a federal government site)\W*$"),
        es=("oficial oficiales gov", r"^(un sitio oficial del gobierno de (los )?estados unidos|los sitios web oficiales usan "
                                     r"\.gov|los sitios web seguros \.gov usan https.{0,140})\W*$"),
    ),
    hits=("An official website of the United States government", "Official websites use .gov",
          "Secure .gov websites use HTTPS", "Los sitios web oficiales usan .gov"),
    misses=("The official website was down for hours.", "An official of the United States government resigned."),
    max_chars=260,
)

SITE_PAGES = LabelRule(
    name="site_page_link",
    why="Footers and menus list the site's own pages.",
    labels=by_language(
        en="Home|Homepage|Contact info|Contact information|Navigation menu|Footer menu|Footer navigation|"
           "Top navigation|Toggle child menu|Open main menu|Load mobile navigation|Editorial policies|"
           "Terms and conditions apply|Your California privacy rights|Your US state privacy rights|"
           "CA notice at collection|Affiliate disclosure|Affiliate disclaimer|Advertiser disclosure|"
           "Advertising disclosure|Accessibility policy|Letters to the editor|Photo galleries|TV listings|"
           "TV guide|Media relations|Press kit|All articles|View all articles|All posts|View all posts|"
           "Story tools|Voucher codes|Discount codes|Coupons|Home delivery|Current issue|Latest issue|"
           "Find a job|Search for a job|Post a job|Events calendar|About|About us|About me|Contact|"
           "Contact us|Contacts|Privacy|Privacy policy|"
           "Privacy statement|Privacy notice|Privacy & cookies policy|"
           "Terms|Terms of use|Terms of service|Terms & conditions|Terms and conditions|Terms of sale|"
           "Legal|Legal notice|Legal notices|Disclaimer|Disclaimers|Imprint|"
           "Careers|Jobs|Work for us|Work with us|Join our team|Advertise|Advertising|Media kit|Press|"
           "Press room|Press releases|Newsroom|Help|Help center|Help centre|"
           "Sitemap|Site map|Site index|Accessibility|Accessibility statement|Corrections|Editorial policy|"
           "Editorial guidelines|Editorial process|"
           "Code of ethics|Code of conduct|Ethics policy|Complaints|Feedback|Contact form|Menu|Main menu|"
           "Primary menu|Navigation|Main navigation|"
           "Open menu|Close menu|Open menu Close menu|Toggle navigation|Toggle menu|Open navigation menu|"
           "Search|Search for|Search this site|Site search|Submit search|Open search|Close search|"
           "Search search|"
           "Advanced search|Type above and press Enter to search. Press Esc to cancel|Sections|"
           "All sections|Quick links|Useful links|Helpful links|Follow Us Sections|Footer|Breadcrumb|"
           "Breadcrumbs|Archive|Archives|"
           "Our team|Meet the team|Our story|Staff|Masthead|Write for us|Partners|Our partners|Place an ad|"
           "Classifieds|Public notices|Obituaries|Weather|Crosswords|Puzzles|Games|Horoscopes|"
           "Reprints|Reprints & permissions|Reprints and permissions|Syndication|Licensing|"
           "Affiliate program|Shop|Store|Cart|Your cart is empty|Your cart is currently empty|Checkout|"
           "Cookie|Send|Submit|Cancel|Powered by|All rights reserved|Copyright|"
           "You are here|Table of contents|Contents|In this article|On this page|Jump to|Categories|"
           "Category|Related categories|Apps|Mobile app|Download the app|Get the app|Mobile site|"
           "Desktop site|Select page|Skip|Top|"
           "Feedback form|Report abuse|Community guidelines|House rules|User agreement|Ad choices|"
           "EU privacy|Investor relations|Corporate|Our company|Filed under|Posted in|Uncategorized|"
           "About author|Author|Authors|Written by|Reviewed by|Show comments form|Back to blog|No comments",
        de="Startseite|Haftungsausschluss|Rechtliche Hinweise|Rechtliches|Anzeige aufgeben|Abo bestellen|"
           "Stellenanzeigen|Veranstaltungskalender|Aktuelle Ausgabe|Barriere melden|Erweiterte Suche|"
           "Zum Inhalt wechseln|Ihr Warenkorb|Öffnungszeiten|Über|Start|Über uns|Wir über uns|Über mich|"
           "Kontakt|Kontaktformular|Impressum|Datenschutz|"
           "Datenschutzerklärung|Datenschutzhinweise|Datenschutzbestimmungen|AGB|Nutzungsbedingungen|"
           "Allgemeine Nutzungsbedingungen|"
           "Nutzungsbasierte Online Werbung|Impressum & Datenschutz|Impressum / Datenschutz|"
           "Allgemeine Geschäftsbedingungen|Widerruf|Karriere|Stellenangebote|Mediadaten|Werben|Inserieren|"
           "Redaktion|Verlag|Presse|Hilfe|"
           "Barrierefreiheit|Erklärung zur Barrierefreiheit|Inhaltsverzeichnis|Inhalt|Menü|Menü schließen|"
           "Menü öffnen|Hauptmenü|Hauptnavigation|Suche|Suchen|Suche nach|Suche öffnen|Suchbegriff|"
           "Rubriken|Ressorts|Kategorien|Schlagwörter|Archiv|Themen|Alle Themen|Themen A-Z|"
           "Sie sind hier|Sie befinden sich hier|Kleinanzeigen|Traueranzeigen|Stellenmarkt|Immobilien|"
           "Wetter|Gewinnspiele|Rätsel|Horoskop|Leserreisen|Shop|Warenkorb|Absenden|Senden|Abbrechen|"
           "Ansprechpartner|Jugendschutz|Vertrag kündigen|Verträge hier kündigen|Abo kündigen|Leserservice|"
           "Kundenservice|RSS-Feed|RSS-Feeds|Mobile Version|Über den Autor|Autor|Autoren|Zum Archiv|Tarife|"
           "Mehr erfahren|Mehr Infos|Weitere Informationen|Servicemenü|Partner|Zurück zur Übersicht",
        fr="Accueil|À propos|A propos|Qui sommes-nous|Qui sommes-nous ?|Contact|Contactez-nous|"
           "Nous contacter|Mentions légales|Politique de confidentialité|Confidentialité|"
           "Conditions générales|Conditions générales d'utilisation|CGU|CGV|Plan du site|Aide|Recrutement|"
           "Publicité|Menu|Rechercher|Recherche|Rubriques|Archives|Données personnelles|"
           "Protection des données|Sommaire|Vous êtes ici|Petites annonces|Avis de décès|Météo|Jeux|"
           "Boutique|Envoyer|Annuler|Accessibilité|Charte éditoriale|Fermer le menu|Ouvrir le menu|"
           "Catégories|Charte de modération|En savoir plus",
        es="Inicio|Portada|Quiénes somos|Sobre nosotros|Contacto|Contáctenos|Aviso legal|"
           "Política de privacidad|Términos y condiciones|Términos de uso|Condiciones de uso|Publicidad|"
           "Trabaja con nosotros|Mapa del sitio|Mapa web|Ayuda|Menú|Buscar|Secciones|Hemeroteca|Archivo|"
           "Edición impresa|Suscripción|"
           "Accesibilidad|Anúnciate|Enviar|Cancelar|Categorías|Código ético|Anunciantes|Clasificados|"
           "Esquelas|Tienda|Está aquí|Condiciones generales|Cerrar menú|Abrir menú|Saber más|"
           "Protección de datos|Horóscopo",
        it="Home page|Chi siamo|Contatti|Contattaci|Note legali|Privacy|Informativa privacy|"
           "Termini e condizioni|Condizioni d'uso|Pubblicità|Lavora con noi|Mappa del sito|Aiuto|Menu|"
           "Cerca|Sezioni|Archivio|Redazione|Accessibilità|Invia|Annulla|Categorie|"
           "Dichiarazione di accessibilità|Meteo|Oroscopo|Necrologi|Condizioni generali|Codice etico|"
           "Tu sei qui|Sei qui|Per saperne di più|Scopri di più",
        pt="Início|Página inicial|Quem somos|Sobre nós|Sobre|Contato|Contacto|Contactos|Fale conosco|"
           "Política de privacidade|Termos de uso|Termos e condições|Anuncie|Publicidade|Trabalhe conosco|"
           "Mapa do site|Ajuda|Menu|Buscar|Pesquisar|Pesquisa|Seções|Secções|Arquivo|Expediente|"
           "Ficha técnica|Estatuto editorial|Enviar|Cancelar|Categorias|Acessibilidade|Loterias|Horóscopo|"
           "Classificados|Você está aqui|Fechar menu|Expandir menu|Recolher menu|Fechar|Central de ajuda",
        nl="Home|Over ons|Contact|Privacybeleid|Privacyverklaring|Privacy statement|Algemene voorwaarden|"
           "Gebruiksvoorwaarden|Adverteren|Vacatures|Werken bij|Sitemap|Hulp|Menu|Zoeken|Zoek|Rubrieken|"
           "Archief|Colofon|Redactie|Klantenservice|Toegankelijkheid|Verzenden|Annuleren|Weer|Puzzels|"
           "Je bent hier|U bent hier|Categorieën|Meer informatie",
        pl="Strona główna|O nas|Kontakt|Polityka prywatności|Regulamin|Reklama|Praca|Mapa serwisu|"
           "Mapa strony|Pomoc|Menu|Szukaj|Wyszukaj|Archiwum|Redakcja|Prywatność|Kariera|Dział reklamy|"
           "Wyślij|Anuluj|Kategorie|Pogoda|Program TV|Horoskop|Nekrologi|Ogłoszenia drobne|Jesteś tutaj|"
           "Dostępność|Deklaracja dostępności|Kanały RSS|Spis treści|Dowiedz się więcej|Biuro reklamy|"
           "Zgłoś naruszenie|Serwisy branżowe",
        ru="Главная|Главная страница|О нас|О проекте|О сайте|О компании|О редакции|Контакты|"
           "Контактная информация|Политика конфиденциальности|Пользовательское соглашение|"
           "Правила пользования|Рекламодателям|Рекламный отдел|Размещение рекламы|Вакансии|Карта сайта|"
           "Помощь|Меню|Поиск|Поиск по сайту|Расширенный поиск|Рубрики|Архив|Архив новостей|Редакция|"
           "Обратная связь|Правила|Пресс-центр|Отправить|Отмена|Категории|Погода|Гороскоп|Курсы валют|"
           "Вы здесь|Правовая информация|Мобильная версия|Полная версия|Задать вопрос|Письмо в редакцию|"
           "Сделать стартовой|Спецпроекты|Условия использования|Сообщить об ошибке|Все рубрики|Разделы|"
           "Все разделы|Содержание",
        uk="Головна|Про нас|Про проєкт|Контакти|Політика конфіденційності|Правила користування|"
           "Угода користувача|Рекламодавцям|Вакансії|Мапа сайту|Карта сайту|Допомога|Меню|Пошук|Рубрики|"
           "Архів|Редакція|Зворотний зв'язок|Правила|Надіслати|Скасувати|Категорії|Погода|Гороскоп|Ви тут|"
           "Умови використання|Редакційна політика|Розділи|Реклама на сайті|Зміст|Спецпроєкти",
        tr="Ana sayfa|Anasayfa|Hakkımızda|İletişim|Künye|Gizlilik politikası|Gizlilik|Kullanım koşulları|"
           "Kullanım şartları|KVKK|Reklam ver|Kariyer|Site haritası|Yardım|Menü|Ara|Arama|Kategoriler|"
           "Arşiv|Yazarlar|Gönder|İptal|Hava durumu|Burç yorumları|Vefat ilanları|Aydınlatma metni|"
           "Yayın ilkeleri|Üyelik sözleşmesi|İçindekiler",
        ar="الرئيسية|الصفحة الرئيسية|من نحن|عن الموقع|اتصل بنا|تواصل معنا|سياسة الخصوصية|شروط الاستخدام|"
           "الشروط والأحكام|أعلن معنا|للإعلان|وظائف|خريطة الموقع|مساعدة|القائمة|بحث|ابحث|البحث|الأقسام|"
           "الأرشيف|هيئة التحرير|إرسال|إلغاء|الطقس|أنت هنا|الأسئلة الشائعة|الكتاب|التصنيفات|عن الكاتب|حول|"
           "شروط الخدمة|القائمة الرئيسية",
        el="Αρχική|Αρχική σελίδα|Σχετικά με εμάς|Ποιοι είμαστε|Επικοινωνία|Όροι χρήσης|Πολιτική απορρήτου|"
           "Προσωπικά δεδομένα|Ταυτότητα|Διαφημιστείτε|Χάρτης ιστοτόπου|Βοήθεια|Μενού|Αναζήτηση|Κατηγορίες|"
           "Αρχείο|Αποστολή|Ακύρωση|Καιρός|Ζώδια|Βρίσκεστε εδώ|Περιεχόμενα|Πολιτική προστασίας δεδομένων|"
           "Ετικέτες",
        zh="首页|首頁|关于我们|關於我們|联系我们|聯絡我們|联系方式|隐私政策|隱私政策|隱私權政策|使用条款|"
           "服务条款|服務條款|使用條款|免责声明|免责条款|免責聲明|广告服务|广告合作|廣告刊登|网站地图|"
           "網站地圖|網站導覽|帮助|帮助中心|菜单|選單|搜索|搜尋|导航|网站导航|诚聘英才|加入我们|招贤纳士|"
           "版权声明|著作權聲明|友情链接|客服中心|意见反馈|法律声明|取消|提交|发送|当前位置|您所在的位置|"
           "您的位置|目录|目錄|网站律师|设为首页|手机版|电脑版|合作伙伴|关于本站|返回|通行证注册|举报|"
           "不良信息举报|讀者服務|人才招募|公司介绍|隱私權聲明|隐私声明|分类|客户端|移动客户端|欢迎投稿|"
           "工作人员|主办单位|分類|"
           "加入收藏|收藏本站|RSS|加入最愛|設為首頁",
        ja="ホーム|トップ|トップページ|会社概要|運営会社|会社案内|お問い合わせ|お問合せ|"
           "プライバシーポリシー|個人情報保護方針|個人情報|個人情報の取り扱い|利用規約|ご利用規約|"
           "サイトポリシー|特定商取引法に基づく表記|著作権|著作権について|サイトマップ|ヘルプ|メニュー|"
           "検索|検索する|カテゴリー|カテゴリ|アーカイブ|採用情報|広告掲載|広告掲載について|広告について|"
           "編集部|送信|キャンセル|ご利用にあたって|このサイトについて|リンク|メニューを閉じる|"
           "メニューを開く|現在地|目次|アクセシビリティ|免責事項|タグ|ご意見・ご感想|ご意見・お問い合わせ|"
           "記事使用について|著作権・リンクについて|リンクポリシー|サイトのご利用について|お知らせ|"
           "プロフィール|運営者情報|グループ会社|関連サイト|"
           "購読案内",
        ko="홈|회사소개|회사 소개|신문사소개|매체소개|문의|문의하기|고객센터|개인정보처리방침|"
           "개인정보 처리방침|개인정보취급방침|이용약관|청소년보호정책|저작권정책|저작권 규약|"
           "저작권보호정책|광고안내|광고 안내|사이트맵|도움말|메뉴|검색|검색하기|카테고리|채용|기사제보|"
           "구독신청|제휴문의|이메일무단수집거부|취소|보내기|윤리강령|독자투고|불편신고|고충처리|"
           "고충처리인|찾아오시는 길|오시는 길|전체메뉴|전체 메뉴|통합검색|RSS 서비스|제보하기|제휴 문의|"
           "사업제휴|모바일 버전|PC버전|편집규약|뉴스홈|정정보도|기자소개|운영원칙|자문위원|알립니다|"
           "인재채용|메뉴 닫기|목차",
        hi="होम|हमारे बारे में|संपर्क करें|हमसे संपर्क करें|गोपनीयता नीति|नियम और शर्तें|उपयोग की शर्तें|"
           "विज्ञापन दें|साइटमैप|मेनू|खोजें|सर्च|अस्वीकरण|करियर|मुख्य पृष्ठ|फीडबैक|प्राइवेसी पॉलिसी|विषयसूची|"
           "श्रेणियां",
        id="Beranda|Tentang kami|Kontak|Hubungi kami|Kebijakan privasi|Syarat dan ketentuan|"
           "Pedoman media siber|Pedoman pemberitaan media siber|Redaksi|Karir|Karier|Iklankan|Peta situs|"
           "Bantuan|Menu|Cari|Kategori|Indeks|Kirim|Batal|Disclaimer|Info iklan|Kode etik|"
           "Ketentuan layanan|Daftar isi|Kotak pos",
        vi="Trang chủ|Giới thiệu|Về chúng tôi|Liên hệ|Liên hệ quảng cáo|Chính sách bảo mật|"
           "Điều khoản sử dụng|Tòa soạn|Tuyển dụng|Sơ đồ trang|Trợ giúp|Menu|Tìm kiếm|Danh mục|Chuyên mục|"
           "Lưu trữ|Gửi|Hủy|Chính sách riêng tư|Đường dây nóng|Thông tin tòa soạn|Liên hệ tòa soạn|Đặt báo|"
           "Mục lục|Hotline|Báo giá quảng cáo",
        fa="خانه|صفحه اصلی|صفحه نخست|درباره ما|تماس با ما|حریم خصوصی|قوانین و مقررات|شرایط استفاده|"
           "تبلیغات در سایت|نقشه سایت|راهنما|منو|جستجو|جست‌وجو|دسته‌بندی|آرشیو|فرصت‌های شغلی|پیوندها|لغو|"
           "جستجوی پیشرفته|آب و هوا|اوقات شرعی|برچسب‌ها|فهرست مطالب|دسته بندی ها",
        he="דף הבית|ראשי|עמוד הבית|אודות|אודותינו|צור קשר|צרו קשר|מדיניות פרטיות|מדיניות הפרטיות|"
           "תנאי שימוש|תקנון|פרסמו אצלנו|פרסם אצלנו|דרושים|מפת האתר|עזרה|תפריט|חיפוש|חפש|קטגוריות|ארכיון|"
           "הצהרת נגישות|נגישות|המייל האדום|שליחה|ביטול|תגיות|תוכן עניינים|תנאי השימוש",
        sv="Hem|Om oss|Kontakt|Kontakta oss|Integritetspolicy|Personuppgiftspolicy|Personuppgifter|"
           "Användarvillkor|Annonsera|Lediga jobb|Webbkarta|Hjälp|Meny|Sök|Kategorier|Arkiv|Redaktion|"
           "Kundservice|Kundtjänst|Vanliga frågor|Tillgänglighet|Tillgänglighetsredogörelse|Skicka|Avbryt|"
           "Väder|E-tidning|Ansvarig utgivare|Du är här|Innehåll|Dataskyddspolicy",
        no="Hjem|Forsiden|Om oss|Kontakt|Kontakt oss|Personvern|Personvernerklæring|Personvernpolicy|"
           "Brukervilkår|Vilkår|Annonsere|Annonsér|Ledige stillinger|Nettstedskart|Hjelp|Meny|Søk|"
           "Kategorier|Arkiv|Redaksjon|Kundeservice|Kundesenter|Tilgjengelighet|Tilgjengelighetserklæring|"
           "Send|Avbryt|Været|E-avis|eAvis|Ansvarlig redaktør|Du er her|Innhold|Om cookies",
        da="Hjem|Forside|Forsiden|Om os|Kontakt|Kontakt os|Privatlivspolitik|Persondatapolitik|"
           "Brugervilkår|Vilkår|Handelsbetingelser|Annoncer|Annoncering|Ledige stillinger|Job|Hjælp|Menu|"
           "Søg|Kategorier|Arkiv|Redaktion|Redaktionen|Kundeservice|Tilgængelighed|"
           "Tilgængelighedserklæring|Send|Annuller|Vejret|E-avis|E-avisen|Du er her|Indhold|"
           "Etiske retningslinjer|Kontakt redaktionen",
        fi="Etusivu|Tietoa meistä|Meistä|Yhteystiedot|Ota yhteyttä|Tietosuoja|Tietosuojaseloste|"
           "Tietosuojalauseke|Käyttöehdot|Mainosta|Mediamyynti|Mediatiedot|Avoimet työpaikat|Sivukartta|"
           "Ohje|Ohjeet|Valikko|Haku|Hae|Kategoriat|Arkisto|Toimitus|Asiakaspalvelu|Usein kysyttyä|"
           "Saavutettavuus|Saavutettavuusseloste|Lähetä|Peruuta|Sää|Näköislehti|Olet tässä|Anna palautetta|"
           "Palaute|Lähetä palautetta|Sisältö|Tilausehdot|Päätoimittaja",
        cs="Domů|Hlavní stránka|Úvod|O nás|Kontakt|Kontakty|Ochrana osobních údajů|Ochrana soukromí|"
           "Zásady ochrany osobních údajů|Obchodní podmínky|Podmínky užití|Podmínky používání|Inzerujte|"
           "Kariéra|Mapa stránek|Nápověda|Menu|Hledat|Vyhledávání|Kategorie|Archiv|Redakce|Odeslat|Zrušit|"
           "Počasí|Horoskopy|Program TV|TV program|Nacházíte se zde|Jste zde|Obsah|Osobní údaje|"
           "Prohlášení o přístupnosti|Etický kodex|Pravidla diskuse|Pravidla diskuze|Zavřít menu|"
           "Otevřít menu|Přístupnost",
    ),
    misses=("Home secretaries come and go.", "Contact was lost at noon.", "About 40 people were hurt."),
)

LEGAL_ROW = TextRule(
    name="site_pages_row",
    why="A dump writes a footer's links in one line.",
    patterns=patterns(
        en=("privacy terms contact policy cookies advertise sitemap",
            r"^((home|about( us)?|contact( us)?|privacy( policy| notice| statement)?|cookies?( policy|"
            r" settings| notice)?|terms( (of (use|service)|and conditions|& conditions))?|advertis(e|"
            r"ing)( with us)?|"
            r"careers|jobs|help|faqs?|sitemap|site map|accessibility( statement)?|subscribe|newsletters?|"
            r"press|legal|disclaimer|corrections|rss|apps?|archives?|feedback|log ?in|sign in|imprint|"
            r"do not sell (or share )?my personal information|ad ?choices|and|copyright|our)\W*){3,}$"
            r"|^(read|see|view|review) (our|the) (privacy|cookies?|terms|community|comment)\b.{0,80}$|"
            r"^(use of|your use of|by using|use and/or registration on)\b.{0,60}\b(site|"
            r"website)\b.{0,120}\b(terms|agreement|acceptance|privacy)\b.{0,160}$|^(privacy policy|"
            r"terms of (use|service))\W{1,3}(and|&|\||•|·) (terms|privacy|conditions).{0,60}$"),
        de=("impressum datenschutz agb kontakt nutzungsbedingungen",
            r"^((startseite|über uns|kontakt|impressum|datenschutz(erklärung|hinweise|einstellungen)?|agb|"
            r"nutzungsbedingungen|cookie-?einstellungen|mediadaten|werbung|karriere|jobs|hilfe|faq|"
            r"newsletter|abo|abo kündigen|barrierefreiheit|presse|rss|archiv|redaktion|und)\W*){3,}$"),
        fr=("mentions confidentialité cgu contact",
            r"^((accueil|contact|mentions légales|politique de confidentialité|confidentialité|cgu|cgv|"
            r"plan du site|aide|faq|publicité|données personnelles|cookies|gestion des cookies|et)\W*){3,}$"),
        es=("aviso privacidad cookies contacto",
            r"^((inicio|contacto|aviso legal|política de (privacidad|cookies)|privacidad|publicidad|"
            r"quiénes somos|mapa (web|del sitio)|condiciones de uso|términos y condiciones|cookies|"
            r"y)\W*){3,}$"),
        ru=("контакты реклама конфиденциальности соглашение",
            r"^((главная|о (нас|проекте|редакции)|контакты|реклама|вакансии|политика конфиденциальности|"
            r"пользовательское соглашение|правила|архив|rss|редакция)\W*){3,}$"),
        ko=("개인정보처리방침 이용약관 청소년보호정책",
            r"^((회사소개|개인정보 ?처리방침|이용약관|청소년보호정책|고객센터|광고안내|사이트맵|저작권정책|"
            r"이메일무단수집거부|기사제보|제휴문의|문의)\W*){3,}$|^.{0,80}(등록번호|사업자등록번호|"
            r"청소년보호책임자).{0,200}$"),
        ja=("プライバシーポリシー 利用規約 お問い合わせ",
            r"^((会社概要|運営会社|お問い合わせ|プライバシーポリシー|利用規約|サイトマップ|広告掲載|ヘルプ|"
            r"採用情報|特定商取引法に基づく表記|個人情報保護方針)\W*){3,}$"),
        zh=("隐私政策 联系我们 关于我们 關於我們 icp备 京icp 许可证",
            r"^((首页|关于我们|關於我們|联系我们|聯絡我們|隐私政策|隱私權政策|服务条款|服務條款|广告服务|"
            r"招聘|联系方式|投稿|订阅|网站地图|免责声明|版权声明|诚聘英才|法律声明|招贤纳士)\W*){3,}$|^.{0,60}(icp备|ICP备|ICP证|"
            r"公网安备|许可证编号?|网络视听许可证).{0,120}$"),
    ),
    hits=("About | Contact | Privacy Policy | Terms of Use", "Impressum · Datenschutz · AGB",
          "Contact Us Advertise Privacy Policy", "Главная | О проекте | Контакты | Реклама",
          "Read our privacy policy"),
    misses=("The privacy policy was changed after the terms of the merger were published.",
            "Contact us, the terms said, and nobody answered.",
            "Datenschutz und Kontakt zur Polizei sind wichtig."),
    max_chars=330,
)

RULES: tuple[LabelRule | TextRule, ...] = (COPYRIGHT, GOVERNMENT_BANNER, SITE_PAGES, LEGAL_ROW)
