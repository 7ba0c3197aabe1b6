"""Consent to cookies and the like."""
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
        en=("cookies cookie consent partners privacy gdpr tracking allow",
            r"^(we (use|store|value|and our|care|process|collect|also use|may use|need your|respect|set|"
            r"work with|ask)|this (site|website|page)|our (site|website|partners)|the (site|website)|"
            r"by (using|continuing|browsing|clicking|visiting)|like (most|other) (sites|websites)|"
            r"we and our)\b.{0,160}\b(cookies?|consent|personal data|privacy policy|"
            r"process data)\b.{0,800}$"
            r"|^[\w-]{3,40} (session|\d{1,3} (seconds?|minutes?|hours?|days?|weeks?|months?|years?))\b.{0,60}\b((this|the) cookies? (is|are|us|stores?|records?|contains?)|sets? (this|the) (\w+ )?cookie)\b.{0,400}$"
            r"|^other uncategori[sz]ed cookies\b.{0,200}$|^(cookies? (policy|settings|notice|consent|are|help|allow|enable)|"
            r"(strictly )?necessary cookies|(functional|performance|targeting|analytics|analytical|advertising|advertisement|"
            r"marketing|statistics|preference|other)( uncategori[sz]ed)? cookies|"
            r"the cookie is)\b.{0,400}\b(cookies?|website|site|users?|consent|visitors|browser)\b.{0,200}$"
            r"|^(you can|to) (change|manage|withdraw|adjust|review|set) .{0,40}\b(consent|cookies?|"
            r"privacy)\b.{0,200}$|^allow (?-i:[A-Z])\w{0,20} content\?$|^this (article|story|page) contains content "
            r"(provided by|from)\b.{0,200}\b(cookies?|consent|privacy|permission)\b.{0,200}$|^(the technical storage or access|this (content|video|post|embed) (is|"
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
    hits=("cookielawinfo-checkbox-necessary 11 months This cookie is set by a plugin to store the consent.",
          "Analytical cookies are used to understand how visitors interact with the website.",
          "Other uncategorized cookies are those that are being analyzed.",
          "We use cookies to give you the best experience on our website.",
        "Wir verwenden Cookies, um Inhalte zu personalisieren.",
          "Nous utilisons des cookies pour mesurer l'audience.",
          "Utilizamos cookies propias y de terceros.", "Мы используем файлы cookie.",
          "By continuing to browse you agree to our use of cookies.",
          "An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.",
          "当サイトではCookieを使用しています。", "Allow Instagram content?",
          "This article contains content provided by Instagram. It may set cookies, so we ask you first."),
    misses=("Bakery 12 months after the fire: the first cookie is sold on Monday.", "The bakery sold 400 cookies on Sunday.",
        "Regulators fined the firm for its cookies on Thursday.",
            "Privacy campaigners welcomed the ruling.",
            "Er hat keine Einwilligung gegeben, sagte der Anwalt."),
    max_chars=860,
)

RULES: tuple[LabelRule | TextRule, ...] = (CONSENT_LABEL, CONSENT)
