"""Subscriptions, accounts and donations."""
from __future__ import annotations

from newsclean.clean.rules.base import LabelRule, TextRule, by_language, patterns

SUBSCRIBE_LABEL = LabelRule(
    name="subscription_label",
    why="Buttons of accounts and subscriptions.",
    labels=by_language(
        en="Log in|Login|Sign in|Log out|Logout|Sign out|Register|Create account|Create an account|"
           "My account|Account|"
           "Create free account|Register now|Register for free|Already a subscriber|"
           "Already have an account|Not a subscriber|"
           "Already a member|Subscribe today|Subscriptions|Subscribe for full access|Become a member|"
           "Become a subscriber|Membership|"
           "Join now|Free trial|Start free trial|Start your free trial|Continue reading|Keep reading|"
           "Read the full story|Gift subscriptions|"
           "Premium|Premium content|Subscriber only|Subscribers only|For subscribers|"
           "Exclusive for subscribers|Subscriber exclusive|"
           "View subscription options|See subscription options|Manage subscription|"
           "Manage your subscription|Forgot password|"
           "Forgot your password|Password|Username|Remember me|Cancel anytime|Unlimited access|E-Paper|"
           "ePaper|Digital edition|Subscribe Log in|"
           "Print edition|Today's paper|My profile|Profile|Sign in Subscribe|Log in Subscribe|Go premium|"
           "Upgrade|E-edition|Read more with a free account|"
           "Subscribe now to keep reading and get access to the full archive|No credit card required|"
           "Get started|Try it free|Your account|Sign in / Join|Login / Register",
        de="Anmelden|Einloggen|Login|Abmelden|Ausloggen|Registrieren|Konto|Mein Konto|Konto erstellen|"
           "Jetzt registrieren|Abo|Abos|"
           "Abo abschließen|Abonnement|Jetzt testen|Jetzt kostenlos testen|Weiterlesen|Jetzt weiterlesen|"
           "Plus|Premium|Abo-Shop|Zum Abo|"
           "Bereits Abonnent|Sie sind bereits Abonnent|Passwort vergessen|Passwort|Angemeldet bleiben|"
           "Kostenlos registrieren|Mitglied werden|"
           "Nur für Abonnenten|Digitalabo|Monatlich kündbar|Jederzeit kündbar|Aboservice|Abo-Service|"
           "Benutzername|Merkzettel|Mein Profil|Epaper",
        fr="Se connecter|Connexion|S'abonner|Abonnez-vous|S'inscrire|Déjà abonné|Vous êtes déjà abonné|"
           "Créer un compte|Mon compte|"
           "Abonnement|Abonnements|Réservé aux abonnés|Article réservé aux abonnés|Lire la suite|"
           "Je m'abonne|Mot de passe oublié|Se déconnecter|"
           "Continuer la lecture|Découvrir nos offres|Sans engagement|Déconnexion|Offrir un abonnement|"
           "Identifiez-vous|Mot de passe|Contenu réservé aux abonnés",
        es="Iniciar sesión|Inicia sesión|Regístrate|Crear cuenta|Mi cuenta|Ya soy suscriptor|Suscripción|"
           "Suscripciones|Suscríbase|"
           "Solo para suscriptores|Exclusivo para suscriptores|Cerrar sesión|Contraseña|"
           "Olvidé mi contraseña|Sigue leyendo|Seguir leyendo|Hazte socio|Regístrate gratis|"
           "Hazte suscriptor|Acceder|Suscribirme",
        it="Accedi|Registrati|Abbonati|Abbonamenti|Abbonamento|Sei già abbonato|Il mio account|Esci|"
           "Password dimenticata|Continua a leggere|"
           "Contenuto riservato agli abbonati|Solo per abbonati|Abbonati ora|Login|Area riservata|"
           "Già abbonato",
        pt="Entrar|Iniciar sessão|Faça login|Criar conta|Minha conta|Assine|Assine já|Assine agora|"
           "Já é assinante|Exclusivo para assinantes|"
           "Assinaturas|Sair|Esqueci minha senha|Continuar lendo|Continue lendo|"
           "Conteúdo exclusivo para assinantes|Torne-se assinante|Registar|Já sou assinante",
        nl="Inloggen|Log in|Registreren|Abonneer|Abonneren|Abonnementen|Word abonnee|Al abonnee|"
           "Mijn account|Uitloggen|Wachtwoord vergeten|"
           "Word lid|Lees verder|Account aanmaken|Neem een abonnement|Alleen voor abonnees|Verder lezen|"
           "Maak een account aan",
        pl="Zaloguj się|Zaloguj|Zarejestruj się|Załóż konto|Moje konto|Prenumerata|Subskrypcja|Wyloguj|"
           "Wyloguj się|Czytaj dalej|"
           "Masz już prenumeratę|Hasło|Zapomniałeś hasła|Kup dostęp|Tylko dla subskrybentów|Wykup dostęp|"
           "Rejestracja|Logowanie",
        ru="Войти|Вход|Регистрация|Зарегистрироваться|Личный кабинет|Подписка|Оформить подписку|Выйти|"
           "Выход|Забыли пароль|Пароль|Логин|"
           "Запомнить меня|Читать далее|Читать дальше|Читать полностью|Зарегистрируйтесь|Авторизация|"
           "Мой аккаунт|Только для подписчиков",
        uk="Увійти|Вхід|Реєстрація|Зареєструватися|Особистий кабінет|Вийти|Забули пароль|Пароль|"
           "Читати далі|Оформити підписку|Читати повністю",
        tr="Giriş yap|Giriş|Üye ol|Kayıt ol|Üyelik|Hesabım|Çıkış yap|Şifremi unuttum|Okumaya devam et|"
           "Devamını oku|Üye girişi|Abonelik",
        ar="تسجيل الدخول|دخول|إنشاء حساب|سجل الآن|حسابي|تسجيل الخروج|نسيت كلمة المرور|اقرأ المزيد|"
           "متابعة القراءة|تسجيل|كلمة المرور|الاشتراكات|للمشتركين فقط",
        el="Σύνδεση|Είσοδος|Εγγραφή μέλους|Δημιουργία λογαριασμού|Ο λογαριασμός μου|Αποσύνδεση|Συνδρομή|"
           "Συνδρομές|Συνέχεια ανάγνωσης|Γίνε συνδρομητής|Γίνετε συνδρομητής",
        zh="登录|登入|注册|註冊|登录/注册|登录 注册|会员登录|會員登入|加入會員|忘记密码|忘記密碼|退出|登出|"
           "我的账户|会员|會員|会员专享|阅读全文|閱讀全文|继续阅读|繼續閱讀|用户名|密码|注销|會員專區|"
           "立即登录|立即注册",
        ja="ログイン|ログインする|会員登録|新規登録|無料会員登録|ログアウト|マイページ|有料会員限定|"
           "会員限定|購読申し込み|続きを読む|会員登録する|有料会員登録|お申し込み|残り|有料記事|"
           "ログインして続きを読む|パスワードを忘れた方|新規会員登録|会員限定記事",
        ko="로그인|회원가입|로그아웃|마이페이지|구독 신청하기|유료회원 전용|계속 읽기|내 정보|"
           "비밀번호 찾기|회원 전용|아이디 찾기|회원 로그인",
        hi="लॉग इन|लॉगिन|साइन इन|साइन अप|रजिस्टर करें|मेरा खाता|पढ़ना जारी रखें|लॉग आउट",
        id="Masuk|Daftar|Login|Buat akun|Akun saya|Keluar|Lupa kata sandi|Baca selengkapnya|Lanjut membaca|"
           "Lanjutkan membaca",
        vi="Đăng nhập|Đăng xuất|Tạo tài khoản|Tài khoản|Quên mật khẩu|Đọc tiếp|Mật khẩu|Đăng nhập / Đăng ký",
        fa="ورود|ثبت نام|ورود / ثبت نام|حساب کاربری|خروج|ادامه مطلب|فراموشی رمز عبور|عضویت / ورود|"
           "ورود به سایت",
        he="התחברות|כניסה|הרשמה לאתר|כניסת מנויים|מנויים|החשבון שלי|יציאה|המשך קריאה|שכחתי סיסמה|"
           "רכישת מינוי|התחבר|למנויים בלבד",
        sv="Logga in|Logga ut|Skapa konto|Mitt konto|Bli prenumerant|Redan prenumerant|Läs vidare|"
           "Fortsätt läsa|Glömt lösenord|Bli medlem|Köp prenumeration|Min sida",
        no="Logg inn|Logg ut|Opprett konto|Min side|Bli abonnent|Kjøp abonnement|Allerede abonnent|"
           "Les videre|Fortsett å lese|Glemt passord|Min konto",
        da="Log ind|Log ud|Opret konto|Min konto|Bliv abonnent|Køb abonnement|Allerede abonnent|Læs videre|"
           "Fortsæt med at læse|Glemt adgangskode|Min profil",
        fi="Kirjaudu|Kirjaudu sisään|Kirjaudu ulos|Luo tili|Oma tili|Tilaajille|Oletko jo tilaaja|"
           "Jatka lukemista|Rekisteröidy|Vain tilaajille|Unohtuiko salasana",
        cs="Přihlásit|Přihlásit se|Přihlášení|Odhlásit|Registrace|Registrovat|Můj účet|Předplatné|"
           "Předplatit|Již mám předplatné|Číst dále|Pokračovat ve čtení|Zapomenuté heslo|"
           "Pouze pro předplatitele",
    ),
    misses=("Sign in ink, the notary told them.", "Membership of the union fell in May."),
)

SUBSCRIBE = TextRule(
    name="subscription_prompt",
    why="A page that sells its articles asks for a subscription inside the text.",
    scope="box",
    patterns=patterns(
        en=("subscribe subscriber subscribers subscription subscriptions member members account log sign "
            "register trial reading articles journalism unlock premium access",
            r"^(already|not|are you|not yet|existing) (an? |already an? )?((\w+ ){0,2}(subscribers?|"
            r"members?|customers?|registered))\b.{0,100}$|^(already )?have an account\?.{0,40}$"
            r"|^(to |please |you('ve| have)? (must |need to )?)?(continue|keep|finish|read|view|access|"
            r"unlock|get|want)( reading| to read)?\b.{0,60}\b(article|story|reading|content|report|post|"
            r"more|piece|archive|access)\b.{0,60}\b(subscribe|log ?in|sign ?in|register|become a (member|"
            r"subscriber)|create an account|subscription|sign ?up|free account|free trial)\b.{0,100}$"
            r"|^(subscribe|log in|sign in|register|join|become a (member|subscriber)|start (your|"
            r"a) (free )?trial|try .{0,20})( now| today| here| for| to| or| with|"
            r",)*\b.{0,60}\b(to (continue|keep|read|get|access|unlock|view|enjoy|support)|unlimited|"
            r"full access|subscription|free trial|per (month|week)|a (month|week))\b.{0,140}$"
            r"|^this (article|story|content|post|report|feature) is (only |exclusively )?(available |"
            r"reserved |exclusive |free )?(only )?(for|to) (\w+ ){0,3}(subscribers|members|premium|"
            r"registered|paying|paid)\b.{0,120}$"
            r"|^you('ve| have) (reached|used|read|hit) .{0,40}(free|limit|articles?)\b.{0,100}$|^(you have|"
            r"you've got) \d+ free articles?\b.{0,60}$|^(this is )?(premium|subscriber|member)[- ](only|"
            r"exclusive)( content| article)?\W*$"
            r"|^try (?-i:[A-Z])\S*( \S+){0,3} premium for free\b.{0,120}$"
            r"|^(get|enjoy|unlock) (unlimited|full|complete|exclusive|ad-?free|digital) (digital )?(access|"
            r"articles|content)\b.{0,120}$|^(cancel|no commitment).{0,12}any ?time\b.{0,40}$"),
        de=("abonnent abonnenten abo weiterlesen registrieren einloggen angemeldet abonnement anmelden "
            "artikel plus",
            r"^(sie sind |du bist |sind sie |bist du )?(schon|bereits|noch kein)( \w+)?(-| )?(abonnent|"
            r"abonnentin|mitglied|kunde|registriert|abo)\w*\b.{0,80}$"
            r"|^(um |jetzt |bitte |einfach )?.{0,60}\b(weiter ?zu ?lesen|weiterlesen)\b.{0,20}\b(abo|"
            r"anmelden|registrieren|einloggen|abonnieren|abschließen|testen|registrier\w+)\b.{0,80}$"
            r"|^(dieser|der) (artikel|inhalt|beitrag|text) ist (nur )?(für|exklusiv|unseren|"
            r"kostenpflichtig)\b.{0,30}(abonnent|abonnement|mitglied|plus|registrierte|"
            r"kostenpflichtig)\w*\b.{0,80}$"
            r"|^(jetzt|hier|mit)\b.{0,60}\b(abo|abonnement|digitalabo|probeabo|"
            r"probemonat)\b.{0,80}\b(testen|sichern|abschließen|bestellen|lesen|abonnieren)\W*$|"
            r"^sie haben noch kein(en)? (abo|konto|zugang|account)\b.{0,50}$"),
        fr=("abonné abonnés abonnez-vous abonnement connectez-vous article lire",
            r"^(vous êtes |tu es )?(déjà|pas encore) (un )?abonnée?s?\b.{0,60}$|^(pour |cet )?(lire|"
            r"accéder|continuer|article|contenu)\b.{0,60}\b(réservée? aux abonnés|abonnez-vous|"
            r"connectez-vous|inscrivez-vous|identifiez-vous)\b.{0,80}$"
            r"|^(il (vous )?reste|la suite est réservée|abonnez-vous (pour|à partir|dès|et))\b.{0,120}$"),
        es=("suscriptor suscriptores suscríbete suscripción suscríbase leyendo sesión",
            r"^¿?(ya )?(eres|es|soy) (suscriptor|usuario|socio)\w*\b.{0,60}$|^(para )?(seguir|sigue|"
            r"continuar|continúa) leyendo\b.{0,60}\b(suscr|regístr|inici)\w*\b.{0,80}$"
            r"|^(este|esta) (artículo|contenido|noticia) es (exclusiv[oa]|solo|"
            r"sólo)\b.{0,30}suscriptores\b.{0,50}$|^suscríb(ete|ase) (para|por|desde|y|ahora)\b.{0,100}$"),
        it=("abbonato abbonati abbonamento leggere",
            r"^(sei )?già (un )?(abbonato|registrato)\b.{0,60}$|"
            r"^(per )?continua(re)? a leggere\b.{0,60}\b(abbonati|registrati|accedi)\b.{0,60}$|"
            r"^(questo )?(articolo|contenuto) (è )?riservato\b.{0,30}abbonati\b.{0,60}$|^abbonati (per|a|"
            r"ora|e)\b.{0,80}$"),
        pt=("assinante assinantes assine assinatura conteúdo",
            r"^(você )?já (é|tem|sou) (assinante|assinatura|cadastro)\b.{0,60}$|^(para )?continu(e|"
            r"ar) (lendo|a ler)\b.{0,60}\b(assine|faça login|cadastre)\w*\b.{0,60}$|^(este )?(artigo|"
            r"conteúdo|texto) (é )?exclusivo (para|de) (assinantes|subscritores)\b.{0,60}$|^assine (para|"
            r"por|a partir|e|já|agora|o)\b.{0,80}$"),
        nl=("abonnee abonnees abonnement lezen account",
            r"^(ben je |bent u )?(al|nog geen|reeds) abonnee\b.{0,60}$|^(om )?(verder|"
            r"door) ?(te )?lezen\b.{0,60}\b(log in|abonn|account)\w*\b.{0,60}$|^(dit|"
            r"het) artikel is (alleen|exclusief) (voor|toegankelijk)\b.{0,60}$|^al een account\b.{0,40}$"),
        pl=("prenumeratę prenumeratorem prenumeratorów subskrybentów czytać dostęp konto",
            r"^(masz już|nie masz|jesteś już)\b.{0,30}(prenumerat|subskrypcj|konto|abonament)\w*\b.{0,60}$|"
            r"^(aby|żeby|chcesz) (czytać|przeczytać|kontynuować)\b.{0,60}\b(zaloguj|wykup|kup|subskryb|"
            r"zarejestruj)\w*\b.{0,60}$|^(ten )?(artykuł|materiał|tekst) (jest )?(dostępny )?(tylko|"
            r"wyłącznie) dla\b.{0,50}$"),
        ru=("подписчиков подписку подписка статья доступ",
            r"^(этот|эта) (материал|статья|текст) (доступ\w+|только) .{0,30}подписчи\w+\b.{0,60}$|^(чтобы|"
            r"для) .{0,30}(читать|прочитать|доступа|продолж\w+)\b.{0,60}\b(оформите|войдите|подпи\w+|"
            r"зарегистрир\w+)\b.{0,60}$|^(уже есть|у вас уже) (подписка|аккаунт)\b.{0,60}$"),
        tr=("abone üye abonelere üyelere abonelerimize",
            r"^.{0,60}(devamını okumak|okumaya devam etmek) için .{0,30}(abone|üye|"
            r"giriş)\b.{0,40}$|^(zaten )?(abone|üye) misiniz\b.{0,30}$"
            r"|^(bu )?(içerik|haber|makale|yazı) (sadece |yalnızca )?(abone|üye)l\w* (özel|açık)\w*\b.{0,80}$"),
        ar=("للمشتركين القراءة",
            r"^(هذا|هذه) (المحتوى|المقال|المقالة|الخبر|التقرير).{0,30} للمشتركين\b.{0,80}$"
            r"|^(اشترك|اشتركوا|سجل الدخول).{0,30} (لمواصلة|لمتابعة|لإكمال) القراءة.{0,60}$"),
        fa=("مشترکان مشترکین", r"^(این )?(مطلب|محتوا|مقاله|گزارش)\b.{0,20}\b(مشترکان|مشترکین)\b.{0,80}$"),
        he=("למנויים", r"^(התוכן|הכתבה|המאמר)\b.{0,24}\bלמנויים\b.{0,80}$"),
        hi=("सब्सक्राइबर सब्सक्राइबर्स", r"^(यह|ये) (लेख|खबर|सामग्री|कंटेंट) .{0,20}सब्सक्राइबर.{0,80}$"),
        vi=("dành", r"^(bài viết|nội dung)( này)? (chỉ )?dành (riêng )?cho .{0,30}(trả phí|đăng ký|thành viên)\b.{0,80}$"),
        ja=("会員 ログイン 有料 購読 残り",
            r"^(有料)?会員(登録)?(になると|すると|の方は).{0,40}(読めます|お読みいただけます|閲覧できます)。?$|^今すぐ(登録|会員登録|購読).{0,12}$|^(この記事|この続き|続きを|記事の続き|ここから先).{0,40}(会員|ログイン|有料|購読|"
            r"登録).{0,40}$|^残り ?\d+ ?文字.{0,40}$|^(この記事は)?(有料)?会員限定(の)?(記事|です).{0,20}$"),
        zh=("订阅 訂閱 会员 會員",
            r"^(本文|全文|此文|该文|付费|成为|加入|已是|已经是|还不是).{0,20}(会员|會員|订阅|訂閱|"
            r"付费).{0,30}$|^(登录|登入|订阅|訂閱)后?(继续|即可|以|繼續)?(阅读|閱讀|查看).{0,20}$"),
        ko=("구독 회원 로그인", r"^(이 기사는|본 기사는|기사 전문은).{0,20}(유료|회원|구독).{0,40}$|"
                                r"^.{0,20}로그인 (후|하시면|하면).{0,40}$"),
        sv=("prenumerant abonnent tilaaja abonnement prenumererar prenumeranter abonnenter",
            r"^(är du |er du |oletko )?(redan|allerede|jo) (prenumerant|abonnent|tilaaja|kund|kunde|"
            r"medlem)\b.{0,50}$|^(for at|for å|för att|du skal|du må|du måste)\b.{0,60}\b(abonne\w+|"
            r"prenumer\w+|logg\w*|log ind)\b.{0,60}$"
            r"|^(den här|denne|denna) (artikeln?|artikkelen|texten|saken) (är|er) .{0,24}(för|for) .{0,20}"
            r"(prenumer|abonn)\w+\b.{0,80}$"),
        cs=("předplatné předplatitele předplatitelé článek",
            r"^(již|už|jste)\b.{0,12}(máte|předplatitel\w*) ?(předplatné)?\b.{0,50}$|^(tento )?(článek|"
            r"obsah|text) (je )?(určen|dostupný|jen|pouze)\b.{0,30}předplatitel\w*\b.{0,50}$"),
    ),
    hits=("Already a subscriber? Log in", "To continue reading this article, subscribe or log in.",
          "This article is for subscribers only.", "Sie sind bereits Abonnent? Hier einloggen",
          "You have reached your limit of free articles.", "Try Harbour News Premium for FREE by clicking here for no ads.",
          "¿Ya eres suscriptor? Inicia sesión", "Get unlimited access for $1 a month",
          "Bu haber yalnızca abonelerimize özeldir.", "هذا المقال متاح للمشتركين فقط.", "این گزارش ویژه مشترکان است.",
          "הכתבה זמינה למנויים בלבד", "यह खबर केवल सब्सक्राइबर्स के लिए है।", "Bài viết này chỉ dành cho thành viên",
          "Den här artikeln är bara för prenumeranter.", "この記事は会員限定です", "Abonnez-vous pour lire la suite"),
    misses=("Subscribers of the network lost access for three hours on Monday.",
            "He has a subscription to the theatre.",
            "The members reached a deal on free trade.",
            "Der Artikel ist für die Zeitung ein Erfolg, sagte der Verleger.",
            "To read the report, members of parliament had to sign a pledge of secrecy, one of them said "
            "on Monday."),
    max_chars=260,
)

DONATE = TextRule(
    name="donation_ask",
    why="Readers are asked for money or membership under or inside the text.",
    patterns=patterns(
        en=("donate donation donations support supporting contribute contribution supporter coffee "
            "journalism tax-deductible patreon nonprofit rely relies depends",
            r"^(please )?(donate|support(?= (us|our|independent|quality|local|this|the|free|trusted|honest|"
            r"\w+'s)\b)|help (us|support|fund|keep)|consider|make a (\w+ )?(donation|gift|contribution)|"
            r"contribute|become a (\w+ )?(supporter|member|patron)|buy (me|us) a coffee|chip in|"
            r"give) ?(now|today|here|a|by|to|our|us|independent|the|your)?\b.{0,60}\b(donat(e|ion|ing|"
            r"ions)|support(er|ing)?|contribut\w+|journalism|newsroom|reporting|coffee|patreon|our work|"
            r"tax-deductible|nonprofit|reader-funded|keep (us|it) free)\b.{0,160}$"
            r"|^donate( now| today| here| to us)?\W*$|^support (us|our work|our journalism|"
            r"independent journalism|the \w+)\W*$|^(your|every) (donation|contribution|support|"
            r"gift)\b.{0,30}\b(helps?|keeps?|makes?|allows?|will help|enables?|means)\b.{0,140}$"
            r"|^(if you (like|enjoy|value|appreciate|found|believe))\b.{0,100}\b(donat\w+|"
            r"support(ing)? (us|our)|contribution|subscribing|buy(ing)? (me|us) a coffee)\b.{0,100}$"
            r"|^(we|our (work|journalism|newsroom|reporting|site)) (rely|relies|depends?) on (your|our readers|readers|reader|"
            r"donations|the (support|generosity))\b.{0,160}$|^if (our|this|my) (services?|work|site|stories|coverage|reporting)\b"
            r".{0,60}\b(helped|assisted|useful|valuable|matters?)\b.{0,80}\b(you can|please|consider|with your) .{0,20}"
            r"(support|donat\w+|help|contribut\w+)\b.{0,120}$"),
        de=("spenden spende unterstützen unterstütze unterstützung braucht",
            r"^(jetzt |bitte )?(spenden|spende|unterstützen|unterstütze)( sie| sie uns| uns| jetzt|"
            r" du)*\W*$|^(unterstützen|unterstütze|helfen|hilf)\b.{0,40}\b(uns|unsere|unabhängigen|"
            r"journalismus)\b.{0,60}\b(spende|abo|beitrag|journalismus|arbeit|unterstützung)\b.{0,80}$|"
            r"^(ihre|deine|mit (ihrer|deiner)) (spende|unterstützung)\b.{0,100}$"
            r"|^(diese|unsere) (arbeit|recherchen?|berichterstattung)\b.{0,20}\b(nur|erst|ohne)\b.{0,20}\b(ihre|deine|eure)r? "
            r"(unterstützung|spenden?)\b.{0,10}\bmöglich\W*$|^unterstütze?n? (?-i:[A-ZÄÖÜ])\S+ (bereits |schon )?(mit|ab) \d.{0,40}$"
            r"|^.{2,50}\bbraucht (weiterhin |jetzt )?(eure|deine|ihre) (hilfe|unterstützung)\W*$"
            r"|^hat (ihnen|dir|euch) (dieser|der|unser) (artikel|beitrag|text)( gefallen)?\?.{0,60}\b(spende|unterstütz\w*)\b.{0,120}$"
            r"|^wenn (ihnen|dir|euch) (dieser|der|unser) (artikel|beitrag|text)\b.{0,20}\bgefallen hat\b.{0,80}"
            r"\b(spende|unterstütz\w*|kaffee)\b.{0,80}$"),
        fr=("don dons soutenez soutenir aidez-nous aidez",
            r"^aidez(-nous)? à (financer|maintenir|poursuivre|faire vivre|continuer|rester)\b.{0,140}$|^(faire|faites) un don\b.{0,40}$|^soutenez(-nous| notre| le journalisme| un| l')\b.{0,100}$|"
            r"^(votre|vos) (don|dons|soutien)\b.{0,80}$"),
        es=("dona donar donación apoya apóyanos periodismo ayúdanos",
            r"^ayúd(anos|enos) a (seguir|mantener|continuar|hacer|sostener)\b.{0,160}$"
            r"|^(el|nuestro) periodismo (independiente|libre)\b.{0,20}\b(necesita|depende|vive)\b.{0,40}\b(apoyo|ayuda|lectores)\b.{0,180}$|^(dona|donar|haz una donación|apóyanos|apoya (nuestro|el|a|este) (\w+ )?(periodismo|trabajo|"
            r"medio))\b.{0,80}$"),
        it=("dona donazione sostieni sostienici aiutaci",
            r"^aiutaci a (continuare|mantenere|restare|fare|crescere)\b.{0,140}$|^(dona( ora)?|fai una donazione|sostieni(ci)? ?(il nostro|la nostra|l'informazione|"
            r"ora)?( lavoro| redazione)?)\b.{0,50}$"),
        pt=("doe doar doação apoie ajude",
            r"^ajude(-nos)? a (manter|continuar|sustentar|fazer|financiar)\b.{0,140}$|^(doe( agora)?|faça uma doação|apoie( o nosso| o| nosso)? (jornalismo|trabalho))\b.{0,60}$"),
        nl=("doneer donatie steun help",
            r"^help ons (om )?(onafhankelijk|onze journalistiek|door te gaan|dit)\b.{0,120}$|^(doneer( nu)?|steun (ons|onze|onafhankelijke)( journalistiek| werk)?)\b.{0,60}$"),
        pl=("wesprzyj wspieraj wpłać",
            r"^(wesprzyj|wspieraj|wpłać)( nas| nasz\w*| teraz| darowiznę| redakcję)*\b.{0,50}$"),
        ru=("поддержите поддержать пожертвовать донат",
            r"^(поддержите|поддержать)( нас| нашу| наш| редакцию| работу| проект| издание)+\b.{0,80}$|"
            r"^пожертвовать\W*$"),
        uk=("підтримайте підтримати донат",
            r"^(підтримайте|підтримати)( нас| нашу| наш| редакцію| роботу| проєкт)+\b.{0,80}$"),
        zh=("捐款 赞赏 打赏 贊助 支持", r"^(捐款|赞赏|打赏|贊助|立即捐款|支持我們|支持我们|赞赏支持)\W*$"),
        ja=("寄付 支援", r"^(寄付する|ご寄付|ご支援のお願い|寄付のお願い|支援する)\W*$"),
        ko=("후원", r"^(후원하기|후원|정기후원|후원 안내|기사 후원하기)\W*$"),
        sv=("donera støtt stöd støt lahjoita",
            r"^(donera|stöd oss|støtt oss|støt os|lahjoita|tue meitä)\b.{0,50}$"),
    ),
    hits=("Donate", "Support our work", "Support independent journalism by making a donation.",
          "Unterstützen Sie unsere Arbeit mit einer Spende",
          "Your donation helps keep this site free for everyone.",
          "We rely on readers like you to pay for our reporting.",
          "If our services have assisted you, please consider a donation.",
          "Diese Arbeit ist nur mit Ihrer Unterstützung möglich!", "Unterstütze Hafenblatt bereits mit 2,50!",
          "Der Hafenbote braucht weiterhin Eure Hilfe!", "Hat Ihnen dieser Artikel gefallen? Dann unterstützen Sie uns mit einer Spende.", "Wenn Ihnen dieser Artikel gefallen hat, freuen wir uns über eine Spende.",
          "El periodismo independiente necesita del apoyo de sus lectores.", "Ayúdanos a seguir informando",
          "Aidez-nous à rester libres", "Ajude a manter o jornal livre", "Aiutaci a restare liberi", "Faire un don", "후원하기",
          "Поддержите нас"),
    misses=("Donations to the party doubled last year, the commission said.",
            "Support for the minister fell to 30 per cent.",
            "Help us, she cried from the window.", "Die Spende an die Partei war illegal.",
            "Give the money back, the judge said.", "Das Land braucht Ihre Hilfe nicht, sagte der Minister.",
            "Diese Arbeit ist nur im Sommer möglich.", "We rely on rain, the farmer said."),
    max_chars=260,
)

RULES: tuple[LabelRule | TextRule, ...] = (SUBSCRIBE_LABEL, SUBSCRIBE, DONATE)
