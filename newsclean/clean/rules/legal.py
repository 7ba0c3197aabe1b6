"""Consent, copyright, the site's own pages, and labels whose value is missing."""
from __future__ import annotations

from newsclean.clean.rules.base import LabelRule, TextRule, by_language, patterns

CONSENT_LABEL = LabelRule(
    name="consent_label",
    why="Buttons and headings of cookie banners.",
    labels=by_language(
        en="Accept|Accept all|Accept cookies|Accept all cookies|Reject all|Reject|Decline|Allow all|"
           "Manage cookies|Manage preferences|"
           "Cookie settings|Cookie preferences|Cookie policy|Cookies policy|Cookie notice|Cookies|"
           "Privacy settings|Privacy preferences|Your privacy choices|Manage consent|"
           "Do not sell my personal information|Do not sell or share my personal information|"
           "Do not sell my info|Always enabled|Always active|Strictly necessary cookies|"
           "Functional cookies|Performance cookies|Targeting cookies|Analytics cookies|Necessary cookies|"
           "Save & accept|Save preferences|Privacy overview|Save settings|"
           "Confirm my choices|I accept|I agree|Got it|No thanks|OK|Privacy manager|We value your privacy|"
           "We care about your privacy|Your privacy|Show purposes|"
           "Functional|Non-necessary|Cookie Duration Description|Functional Always active|Opt out|"
           "Limit the use of my sensitive personal information|Privacy center|Cookie consent|"
           "Do not sell or share my data|Accept all Reject all Show purposes|List of partners (vendors)|"
           "Manage your privacy|Accept & close|Accept and continue|Learn more about cookies|"
           "Cookie declaration|Manage options",
        de="Akzeptieren|Alle akzeptieren|Alle ablehnen|Ablehnen|Cookies akzeptieren|Cookie-Einstellungen|"
           "Cookie Einstellungen|Cookie-Richtlinie|Cookies|Nur notwendige Cookies|"
           "Datenschutz-Einstellungen|Datenschutzeinstellungen|Einstellungen verwalten|Zustimmen|"
           "Zustimmen und weiter|Einwilligung verwalten|Auswahl speichern|Alle Cookies akzeptieren|"
           "Externe Inhalte anzeigen|"
           "Externer Inhalt|Externen Inhalt anzeigen|Notwendig|Privatsphäre|Utiq verwalten|"
           "Privatsphäre-Einstellungen|Externe Inhalte|Einstellungen|Cookie-Hinweis|Consent-Einstellungen|"
           "Empfohlener externer Inhalt|Empfohlener redaktioneller Inhalt|Tracking-Einstellungen|"
           "Privacy-Einstellungen|Utiq-Einstellungen",
        fr="Accepter|Tout accepter|Tout refuser|Refuser|Accepter les cookies|Paramétrer les cookies|"
           "Gérer les cookies|Continuer sans accepter|Paramètres des cookies|Gestion des cookies|"
           "Gérer mes cookies|Politique de cookies|Cookies|Gérer mes préférences|Préférences cookies|"
           "Gérer Utiq|Personnaliser|Politique cookies",
        es="Aceptar|Aceptar todo|Aceptar todas|Rechazar|Rechazar todo|Aceptar cookies|Configurar cookies|"
           "Política de cookies|Cookies|Configuración de cookies|Preferencias de cookies|Gestionar cookies|"
           "Configuración de privacidad|Gestionar Utiq|Aceptar y continuar",
        it="Accetta|Accetta tutto|Accetta tutti|Rifiuta|Rifiuta tutto|Accetta i cookie|Gestisci cookie|"
           "Preferenze cookie|Cookie policy|Impostazioni cookie|Gestisci preferenze|Cookie|"
           "Informativa cookie|Preferenze privacy|Accetta e continua",
        pt="Aceitar|Aceitar todos|Rejeitar|Rejeitar todos|Aceitar cookies|Configurações de cookies|"
           "Política de cookies|Cookies|Definições de cookies|Gerir cookies|Preferências de cookies|"
           "Preferências de privacidade|Aceitar tudo|Prosseguir|Concordo",
        nl="Accepteren|Alles accepteren|Weigeren|Alles weigeren|Cookies accepteren|Cookie-instellingen|"
           "Cookiebeleid|Cookies|Cookie instellingen|Privacy-instellingen|Akkoord|Cookievoorkeuren|"
           "Beheer cookies|Cookieverklaring|Privacyinstellingen",
        pl="Akceptuję|Akceptuj|Zaakceptuj wszystkie|Odrzuć|Odrzuć wszystkie|Ustawienia cookies|"
           "Polityka cookies|Ustawienia prywatności|Zgadzam się|Akceptuj wszystkie|Przejdź do serwisu|"
           "Ustawienia plików cookie|Zarządzaj cookies|Polityka plików cookies|Ciasteczka|"
           "Zaawansowane ustawienia",
        ru="Принять|Принять все|Отклонить|Согласен|Принять cookies|Настройки cookie|Политика cookie|"
           "Понятно|Хорошо|Политика использования cookie|Соглашаюсь|Настройки файлов cookie|Я согласен",
        uk="Прийняти|Прийняти всі|Відхилити|Погоджуюсь|Прийняти cookies|Налаштування cookie|Зрозуміло|"
           "Політика cookie|Погоджуюся|Налаштування файлів cookie",
        tr="Kabul et|Tümünü kabul et|Reddet|Tümünü reddet|Çerez ayarları|Çerez politikası|Çerezler|"
           "Çerez tercihleri|Kabul ediyorum|Çerezleri kabul et|Çerez Aydınlatma Metni",
        ar="قبول|قبول الكل|موافق|أوافق|رفض|رفض الكل|قبول ملفات تعريف الارتباط|إعدادات ملفات تعريف الارتباط|"
           "سياسة ملفات تعريف الارتباط|سياسة الكوكيز|إعدادات الخصوصية",
        el="Αποδοχή|Αποδοχή όλων|Απόρριψη|Απόρριψη όλων|Ρυθμίσεις cookies|Πολιτική cookies|Συμφωνώ|"
           "Αποδέχομαι|Cookies|Διαχείριση cookies|Προτιμήσεις cookies",
        zh="接受|全部接受|接受所有|拒绝|拒絕|同意|我同意|接受所有cookie|Cookie设置|Cookie 设置|隐私设置|"
           "Cookie政策|Cookie 政策|接受并继续|管理cookie|隐私设定|接受全部Cookie|知道了|我知道了|確定",
        ja="同意する|すべて許可|すべて同意|拒否する|すべて拒否|Cookieの設定|クッキー設定|Cookieポリシー|"
           "クッキーポリシー|同意して閉じる|Cookie設定|すべて受け入れる|許可する|Cookieの使用について|"
           "プライバシー設定",
        ko="동의|모두 동의|거부|모두 거부|쿠키 설정|쿠키 정책|동의합니다|모두 허용|확인|쿠키 정책 보기|"
           "동의하기|쿠키 관리",
        hi="स्वीकार करें|सभी स्वीकार करें|अस्वीकार करें|कुकी सेटिंग|कुकी नीति|मैं सहमत हूं|कुकी सेटिंग्स",
        id="Terima|Terima semua|Tolak|Tolak semua|Setuju|Pengaturan cookie|Kebijakan cookie|Saya setuju|"
           "Terima cookie",
        vi="Chấp nhận|Chấp nhận tất cả|Từ chối|Từ chối tất cả|Đồng ý|Cài đặt cookie|Chính sách cookie|"
           "Tôi đồng ý",
        fa="قبول|پذیرش|موافقم|رد کردن|تنظیمات کوکی|سیاست کوکی|می‌پذیرم",
        he="אישור|אישור הכל|דחייה|אני מסכים|הגדרות עוגיות|מדיניות עוגיות|מדיניות קוקיז|אני מאשר|"
           "הגדרות פרטיות",
        sv="Acceptera|Acceptera alla|Avvisa|Avvisa alla|Godkänn|Godkänn alla|Cookieinställningar|"
           "Cookiepolicy|Hantera cookies|Inställningar för cookies|Kakor|Om cookies|Cookies|"
           "Godkänn alla cookies",
        no="Godta|Godta alle|Avvis|Avvis alle|Aksepter|Cookie-innstillinger|Informasjonskapsler|"
           "Administrer samtykke|Personverninnstillinger|Samtykke|Godta alle cookies|"
           "Innstillinger for cookies|Endre samtykke|Cookies",
        da="Accepter|Accepter alle|Afvis|Afvis alle|Cookieindstillinger|Cookiepolitik|Kun nødvendige|"
           "Cookies|Administrer samtykke|Tillad alle|Cookie- og privatlivspolitik|Cookiedeklaration|"
           "Ret samtykke",
        fi="Hyväksy|Hyväksy kaikki|Hylkää|Hylkää kaikki|Evästeasetukset|Evästeet|Evästekäytäntö|"
           "Hyväksy evästeet|Tietosuoja-asetukset|Evästekäytännöt|Muuta evästeasetuksia",
        cs="Přijmout|Přijmout vše|Odmítnout|Odmítnout vše|Souhlasím|Nastavení cookies|Zásady cookies|"
           "Cookies|Povolit vše|Nastavení soukromí|Správa cookies|Přijmout všechny cookies|"
           "Nastavení souhlasu|Používání cookies",
    ),
    misses=("Accept the deal, the mediator urged.", "Cookies sell best in December."),
)

CONSENT = TextRule(
    name="consent_notice",
    why="Cookie banners and consent texts, also those in place of an embedded post.",
    patterns=patterns(
        en=("cookies cookie consent partners privacy gdpr tracking",
            r"^(we (use|store|value|and our|care|process|collect|also use|may use|need your|respect|set|"
            r"work with|ask)|this (site|website|page)|our (site|website|partners)|the (site|website)|"
            r"by (using|continuing|browsing|clicking|visiting)|like (most|other) (sites|websites)|"
            r"we and our)\b.{0,160}\b(cookies?|consent|personal data|privacy policy|"
            r"process data)\b.{0,400}$"
            r"|^(cookies? (policy|settings|notice|consent|are|help|allow|enable)|"
            r"(strictly )?necessary cookies|(functional|performance|targeting|analytics|advertising|"
            r"marketing|statistics|preference|other)( uncategori[sz]ed)? cookies|"
            r"the cookie is)\b.{0,400}\b(cookies?|website|site|users?|consent|visitors|browser)\b.{0,200}$"
            r"|^(you can|to) (change|manage|withdraw|adjust|review|set) .{0,40}\b(consent|cookies?|"
            r"privacy)\b.{0,200}$|^(the technical storage or access|this (content|video|post|embed) (is|"
            r"was|has been) (blocked|hosted|not shown|provided by)|to (view|see|show|"
            r"display) this (content|video|post|embed))\b.{0,60}(cookies?|consent|third|privacy|provider|"
            r"accept|required|strictly|used|necessary|legitimate|settings).{0,300}$"),
        de=("cookies cookie datenschutzerklärung einwilligung datenschutz externen externer inhalt "
            "drittplattformen personenbezogene",
            r"^(wir|diese (website|seite|webseite)|unsere (website|seite|partner)|um (ihnen|unsere|dir)|"
            r"mit (der|ihrer|deiner) (nutzung|zustimmung)|durch die nutzung|wenn (sie|"
            r"du))\b.{0,200}\b(cookies?|einwilligung|datenschutz(erklärung|bestimmungen|hinweise)?|"
            r"personenbezogene\w* daten)\b.{0,300}$"
            r"|^(an dieser stelle|hier) (finden sie|findest du|ist|wird|steht|würden|möchten|"
            r"befindet)\b.{0,60}\b(externe[rn]?|inhalte?|drittanbieter\w*|video|tweet|post)\b.{0,240}$"
            r"|^(ich bin damit einverstanden|mit dem (laden|klick)|damit können|dadurch (können|werden)|"
            r"es (können|werden) (dabei|dadurch)?)\b.{0,120}\b(externe|personenbezogene|drittplattformen|"
            r"daten|inhalte)\b.{0,240}$|^(mehr (dazu|infos) in (unserer|der) datenschutz\w+)\b.{0,60}$"
            r"|^(sie können|du kannst) .{0,60}\b(widerrufen|zustimmung|ausblenden|cookies?)\b.{0,200}$|"
            r"^(externer|empfohlener (externer|redaktioneller)) inhalt\b.{0,120}$"),
        fr=("cookies cookie consentement confidentialité données",
            r"^(nous|ce site|notre site|en (poursuivant|continuant|cliquant)|avec votre accord|"
            r"nos partenaires|pour afficher|le contenu|vous pouvez|ce contenu)\b.{0,200}\b(cookies?|"
            r"consentement|données personnelles|confidentialité)\b.{0,300}$"),
        es=("cookies cookie consentimiento privacidad",
            r"^(utilizamos|usamos|este sitio|esta web|nuestro sitio|si continúa|si sigues|al (navegar|"
            r"continuar|hacer)|nosotros|puedes|puede|nuestros socios)\b.{0,200}\b(cookies?|consentimiento|"
            r"privacidad)\b.{0,300}$"),
        it=("cookie cookies consenso privacy",
            r"^(utilizziamo|usiamo|questo sito|il nostro sito|noi e|continuando|proseguendo|cliccando|puoi|"
            r"per visualizzare)\b.{0,200}\b(cookies?|consenso|privacy)\b.{0,300}$"),
        pt=("cookies cookie consentimento privacidade",
            r"^(utilizamos|usamos|este (site|website)|nosso site|ao (continuar|navegar|clicar|utilizar)|"
            r"nós|nós e)\b.{0,200}\b(cookies?|consentimento|privacidade)\b.{0,300}$"),
        nl=("cookies cookie toestemming privacybeleid privacyverklaring",
            r"^((wij|we) (gebruiken|maken|plaatsen|en onze|willen|verwerken|respecteren|vragen)|"
            r"deze (website|site|pagina)|onze (site|website)|door (gebruik|op|verder|deze)|om (deze|dit|"
            r"je))\b.{0,200}\b(cookies?|toestemming|privacy(beleid|verklaring|statement))\b.{0,300}$"),
        pl=("cookies cookie ciasteczka prywatności danych",
            r"^(używamy|ta strona|nasza strona|nasz serwis|serwis|korzystamy|my i nasi|korzystając|w celu|"
            r"kontynuując|szanujemy|strona|ten serwis)\b.{0,200}\b(cookies?|ciasteczk\w+|"
            r"polity\w+ prywatności|danych osobowych)\b.{0,300}$"),
        ru=("cookie cookies куки конфиденциальности",
            r"^(мы|этот сайт|сайт|наш сайт|на сайте|продолжая|используя|оставаясь|на этом сайте|"
            r"нажимая)\b.{0,200}\b(cookies?|куки|политик\w+ конфиденциальности)\b.{0,300}$"),
        uk=("cookie cookies куки конфіденційності",
            r"^(ми|цей сайт|сайт|наш сайт|на сайті|продовжуючи|використовуючи)\b.{0,200}\b(cookies?|куки|"
            r"політик\w+ конфіденційності)\b.{0,300}$"),
        tr=("çerez çerezler çerezleri çerezlerin kvkk",
            r"^.{0,160}\bçerez(ler|leri|lerin|lerden)?\b.{0,80}\b(kullan\w*|politika\w*|kabul|"
            r"tercih\w*)\b.{0,200}$"),
        ar=("الارتباط كوكيز الخصوصية",
            r"^(نستخدم|يستخدم|نحن|باستخدام|باستمرارك|هذا الموقع|بالضغط|"
            r"من خلال)\b.{0,160}(ملفات تعريف الارتباط|كوكيز|الخصوصية).{0,200}$"),
        el=("cookies απορρήτου", r"^(χρησιμοποιούμε|αυτός ο|ο ιστότοπος|η ιστοσελίδα|εμείς|συνεχίζοντας|"
                                 r"για)\b.{0,160}\b(cookies|απορρήτου)\b.{0,300}$"),
        zh=("cookie 隐私政策 隱私權 网站 網站 本站",
            r"^(我们|我們|本网站|本網站|本站|继续(浏览|使用)|繼續(瀏覽|使用)|点击|當您|"
            r"使用本).{0,80}(cookies?|Cookies?|隐私政策|隱私權).{0,150}$"),
        ja=("サイト 当社 弊社", r"^(当サイト|本サイト|このサイト|当社|弊社|"
                                r"このウェブサイト).{0,80}(cookies?|クッキー).{0,150}$"),
        ko=("쿠키", r"^(본|이|저희|우리|당)( )?(사이트|웹사이트|홈페이지)?.{0,40}쿠키.{0,120}$"),
        hi=("कुकीज़ कुकीज कुकी", r"^(हम|यह वेबसाइट|इस वेबसाइट|हमारी).{0,80}कुकी.{0,160}$"),
        id=("cookie cookies", r"^(kami|situs (web )?ini|dengan|website ini)\b.{0,120}\bcookies?\b.{0,200}$"),
        vi=("cookie cookies", r"^(chúng tôi|trang web này|bằng (cách|việc)|"
                              r"website)\b.{0,120}\bcookies?\b.{0,200}$"),
        fa=("کوکی کوکی‌ها", r"^(ما|این وب|این سایت|وب‌سایت|با ادامه).{0,100}کوکی.{0,160}$"),
        he=("עוגיות cookies קוקיז",
            r"^(אנו|אנחנו|האתר|אתר זה|על ידי|המשך).{0,100}(עוגיות|cookies|קוקיז).{0,160}$"),
        sv=("cookies kakor evästeitä informasjonskapsler cookie",
            r"^(vi|denna|den här|vores|våre|denne|dette|ved|genom|når|käytämme|tämä|sivusto|sivustolla|me|"
            r"klikkaamalla)\b.{0,160}\b(cookies?|kakor|informasjonskapsler|evästeitä)\b.{0,300}$"),
        cs=("cookies cookie", r"^(tento|tyto|naše|my|používáme|používání|pokračováním|abychom|na (těchto|"
                              r"našich)|pro)\b.{0,160}\bcookies?\b.{0,300}$"),
    ),
    hits=("We use cookies to give you the best experience on our website.",
        "Wir verwenden Cookies, um Inhalte zu personalisieren.",
          "Nous utilisons des cookies pour mesurer l'audience.",
          "Utilizamos cookies propias y de terceros.", "Мы используем файлы cookie.",
          "By continuing to browse you agree to our use of cookies.",
          "An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.",
          "当サイトではCookieを使用しています。"),
    misses=("The bakery sold 400 cookies on Sunday.",
        "Regulators fined the firm for its cookies on Thursday.",
            "Privacy campaigners welcomed the ruling.",
            "Er hat keine Einwilligung gegeben, sagte der Anwalt."),
    max_chars=420,
)

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

EMPTY_LABEL = LabelRule(
    name="empty_label",
    why="A label whose value is missing or stands in a block of its own says nothing by itself.",
    labels=by_language(
        en="Tag|Topics|Topic|Tagged|In this story|In this article|"
           "Last updated|Updated|Published|Posted|Published on|Posted on|Source|Share your opinion|"
           "Read time|Reading time|min read|Date|Posted by|Published by|Time to read|Story by|"
           "Listen to this article in|Last modified|Last updated on|This article is about|"
           "Topics in this article|Topics covered|Disclosure statement",
        de="Themen|Thema|Aktualisiert|Veröffentlicht|"
           "Veröffentlicht am|Quelle|Quellen|Stand|Lesezeit|Erschienen|Zuletzt aktualisiert|Erstellt|"
           "Verschlagwortet|Personen|Orte|Kategorie|Datum|Min|Min.|Lesedauer",
        fr="Thèmes|Thématiques|Publié le|Mis à jour le|Mis à jour|Publié|Source|"
           "Temps de lecture|Sujets|Étiquettes|Catégorie|Modifié le|Déclaration d'intérêts",
        es="Temas|Publicado|Actualizado|Fuente|Fuentes|Tiempo de lectura|"
           "Publicado el|Última actualización|Más temas|Categoría|Se habla de|Cláusula de divulgación",
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
        ar=("دقائق دقيقة", r"^(وقت|مدة)? ?(القراءة)?\W*\d+ (دقائق|دقيقة)( قراءة| للقراءة)\W*$"),
        sv=("min minuter lästid lesetid læsetid lukuaika",
            r"^(lästid|lesetid|læsetid|lukuaika)\W*(ca\.? ?)?\d+ ?min(uter|utter|uttia)?\.?\W*$|"
            r"^\d+ ?min\.? (lästid|lesetid|læsetid|lukuaika|läsning)\W*$"),
        cs=("min minut čtení", r"^doba čtení\W*\d+ ?min(ut[ya]?)?\.?\W*$|^\d+ ?min(ut[ya]?)?\.? čtení\W*$"),
        id=("menit", r"^waktu baca\W*\d+ menit\W*$|^\d+ menit (baca|membaca|waktu baca)\W*$"),
        ja=("読了 分", r"^(この記事は)?(約)?\d+分で(読|よ)め(ます|る)\W*$|^読了時間\W*約? ?\d+ ?分.{0,6}$"),
        zh=("阅读 閱讀 分钟 分鐘",
            r"^(预计|預計|阅读|閱讀)(阅读)?(时间|時間|时长)?\W*(约|約)?\d+ ?(分钟|分鐘)\W*$"),
        ko=("분", r"^읽는 ?시간\W*약? ?\d+ ?분\W*$|^\d+ ?분 (소요|읽기)\W*$"),
    ),
    hits=("5 min read", "Reading time: 3 minutes", "Lesezeit: 4 Min.", "Temps de lecture : 2 min",
          "3 мин чтения", "Okuma süresi: 2 dakika"),
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

RULES: tuple[LabelRule | TextRule, ...] = (
    CONSENT_LABEL, CONSENT, COPYRIGHT, GOVERNMENT_BANNER, SITE_PAGES, LEGAL_ROW, EMPTY_LABEL, EMPTY_LABELS, READING_TIME, BREADCRUMB,
)
