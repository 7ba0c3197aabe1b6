"""Newsletters: labels, prompts to sign up, and the fields of the form."""
from __future__ import annotations

from newsclean.clean.rules.base import LabelRule, TextRule, by_language, patterns

NEWSLETTER_LABEL = LabelRule(
    name="newsletter_label",
    why="The heading or button of a sign-up form.",
    labels=by_language(
        en="Newsletter|Newsletters|Our newsletter|Sign up|Sign up now|Subscribe to our newsletter|"
           "Subscribe to newsletter|"
           "Newsletter signup|Newsletter sign up|Sign up for our newsletter|Sign up to our newsletter|"
           "Email newsletters|"
           "Get our newsletter|Join our newsletter|Subscribe|Subscribe now|Subscribe to the newsletter|"
           "Email address|Your email|"
           "Your email address|Enter your email|Enter your email address|Get the newsletter|"
           "Daily newsletter|Weekly newsletter|"
           "Stay informed|Stay up to date|Sign me up|Thank you for subscribing|Thanks for subscribing|"
           "Invalid email|"
           "Please enter a valid email address|Unsubscribe anytime|You can unsubscribe at any time|No spam|"
           "Free newsletter|"
           "Sign up for email updates|Sign up for email newsletters|Get updates|"
           "Thank you! Your submission has been received|"
           "Don't miss a story|Never miss a story|Related newsletters|Our newsletters|All newsletters|"
           "Sign up for free|"
           "Oops! Something went wrong while submitting the form|Newsletter subscription|Email updates|"
           "Email alerts|Our free newsletters|"
           "Manage newsletters|View all newsletters|Browse newsletters|See all newsletters|"
           "We have more newsletters|Stay in the know|"
           "This field is for validation purposes and should be left unchanged|Type your email|"
           "By signing up, you agree to our",
        de="Newsletter|Newsletter abonnieren|Newsletter bestellen|Zum Newsletter|Newsletter-Anmeldung|"
           "Jetzt anmelden|"
           "Jetzt abonnieren|Abonnieren|Unser Newsletter|Newsletter anmelden|E-Mail-Adresse|"
           "Ihre E-Mail-Adresse|Deine E-Mail-Adresse|"
           "Abonnieren Sie unseren Newsletter|Abonniere unseren Newsletter|Unsere Newsletter|"
           "Anmeldung zum Newsletter|"
           "Alle Newsletter|Kostenloser Newsletter|Jetzt Newsletter abonnieren|Zur Newsletter-Anmeldung|"
           "Immer informiert",
        fr="Newsletter|Newsletters|Nos newsletters|Inscription à la newsletter|S'inscrire à la newsletter|"
           "Infolettre|"
           "Inscrivez-vous à notre newsletter|Abonnez-vous à notre newsletter|Je m'inscris|S'inscrire|"
           "Votre e-mail|"
           "Votre adresse e-mail|Votre adresse email|Recevez notre newsletter|Recevoir la newsletter|"
           "Lettre d'information|Toutes les newsletters",
        es="Boletín|Boletines|Newsletter|Suscríbete a nuestra newsletter|Suscríbete al boletín|"
           "Suscríbase a nuestro boletín|"
           "Suscríbete|Apúntate|Recibe nuestra newsletter|Tu correo electrónico|Registrarse|Suscribirse|"
           "Boletín informativo|"
           "Regístrate|Recibe el boletín",
        it="Newsletter|Iscriviti alla newsletter|Iscriviti|La nostra newsletter|Le nostre newsletter|"
           "La tua email|Iscriviti ora|"
           "Iscriviti alla nostra newsletter|Ricevi la newsletter|Tutte le newsletter|Indirizzo email",
        pt="Newsletter|Newsletters|Assine a newsletter|Assine nossa newsletter|Subscreva a newsletter|"
           "Inscreva-se|Subscrever|"
           "Receba nossa newsletter|Cadastre-se|Seu e-mail|Assinar newsletter|Boletim|"
           "Subscreva a nossa newsletter",
        nl="Nieuwsbrief|Nieuwsbrieven|Aanmelden nieuwsbrief|Schrijf je in|"
           "Schrijf je in voor onze nieuwsbrief|Aanmelden|"
           "Meld je aan|Meld je aan voor de nieuwsbrief|Onze nieuwsbrief|Je e-mailadres|E-mailadres|"
           "Inschrijven|Inschrijven nieuwsbrief",
        pl="Newsletter|Zapisz się|Zapisz się do newslettera|Zapisz się na newsletter|"
           "Zapisz się na nasz newsletter|Subskrybuj|"
           "Nasz newsletter|Twój adres e-mail|Podaj adres e-mail|Zaprenumeruj newsletter|Bądź na bieżąco",
        ru="Рассылка|Рассылки|Подписка на рассылку|Подписаться на рассылку|Подпишитесь на рассылку|"
           "Подписаться на новости|"
           "Подписка на новости|Ваш e-mail|Введите ваш e-mail|Подписка|Электронная рассылка|Наша рассылка|"
           "Подписка на новости (RSS)",
        uk="Розсилка|Підписка на розсилку|Підписатися на розсилку|Підпишіться на розсилку|Ваш e-mail|"
           "Підписатись на новини|Підписка",
        tr="Bülten|E-bülten|E-bülten aboneliği|Bültene abone ol|Bültenimize abone olun|Abone ol|Abone olun|"
           "E-posta adresiniz|Haber bülteni|Kayıt ol",
        ar="النشرة البريدية|النشرة الإخبارية|اشترك في النشرة البريدية|اشترك في نشرتنا|اشترك الآن|اشترك|"
           "نشرتنا البريدية|القائمة البريدية|اشترك في النشرة الإخبارية|الاشتراك في النشرة البريدية",
        el="Newsletter|Εγγραφή στο newsletter|Εγγραφείτε στο newsletter|Εγγραφή|Το email σας|"
           "Εγγραφείτε στο newsletter μας|Ενημερωτικό δελτίο",
        zh="订阅|訂閱|邮件订阅|订阅邮件|電子報|订阅电子报|訂閱電子報|订阅我们|新闻订阅|立即订阅|立即訂閱|"
           "訂閱免費電子報|电子通讯",
        ja="ニュースレター|メールマガジン|メルマガ|メルマガ登録|ニュースレター登録|メルマガ会員登録|"
           "購読する|ニュースレターを購読|登録する|メールマガジン登録",
        ko="뉴스레터|뉴스레터 구독|뉴스레터 구독하기|뉴스레터 신청|이메일 구독|구독 신청|무료 구독|"
           "뉴스레터 신청하기",
        hi="न्यूज़लेटर|न्यूजलेटर|सब्सक्राइब करें|न्यूजलेटर सब्सक्राइब करें|सदस्यता लें",
        id="Newsletter|Buletin|Berlangganan|Langganan newsletter|Daftar newsletter|Berlangganan newsletter|"
           "Langganan|Daftar sekarang",
        vi="Bản tin|Đăng ký|Đăng ký nhận bản tin|Đăng ký nhận tin|Nhận bản tin|Đăng ký ngay|Đăng ký bản tin",
        fa="خبرنامه|عضویت در خبرنامه|اشتراک خبرنامه|عضویت|ثبت نام در خبرنامه",
        he="ניוזלטר|הרשמה לניוזלטר|הירשמו לניוזלטר|הרשמה|הירשמו|הצטרפו לניוזלטר|דיוור",
        sv="Nyhetsbrev|Prenumerera på nyhetsbrev|Anmäl dig till nyhetsbrevet|Våra nyhetsbrev|Prenumerera|"
           "Prenumerera på vårt nyhetsbrev|Din e-postadress",
        no="Nyhetsbrev|Meld deg på nyhetsbrev|Meld deg på nyhetsbrevet|Abonner på nyhetsbrev|"
           "Våre nyhetsbrev|Abonner|Din e-postadresse|Meld deg på",
        da="Nyhedsbrev|Nyhedsbreve|Tilmeld nyhedsbrev|Tilmeld dig nyhedsbrevet|Abonner|Tilmeld|"
           "Tilmeld dig vores nyhedsbrev|Din e-mail",
        fi="Uutiskirje|Uutiskirjeet|Tilaa uutiskirje|Tilaa|Tilaa uutiskirjeemme|Sähköpostiosoite|Tilaa nyt",
        cs="Newsletter|Odebírat newsletter|Přihlásit se k odběru|Přihlaste se k odběru|Odběr novinek|"
           "Váš e-mail|Odebírat|Přihlásit k odběru",
    ),
    misses=("Newsletter writers earn little.", "Subscribe to the theory or not, it works."),
)

NEWSLETTER = TextRule(
    name="newsletter_prompt",
    why="Sign-up prompts sit between paragraphs and read like prose.",
    patterns=patterns(
        en=("newsletter newsletters inbox emails briefing updates email alerts unsubscribe unsubscribing notified "
            "spam stories headlines agree consent",
            r"^(sign up|subscribe|register|join|click here to (sign up|subscribe)|get|receive|want|"
            r"looking for|don't miss|never miss|stay|"
            r"you can (also )?(sign up|subscribe)|enter your e-?mail|thanks? (you )?for (signing up|"
            r"subscribing)|try|check out|read|love|like|enjoy(ing|ed)?|discover|keep up)\b"
            r".{0,140}\b(newsletters?|(your|our) (e-?mail )?(inbox|mailbox|email list|mailing list|"
            r"morning briefing|daily briefing|email alerts|e-?mails))\b.{0,140}$"
            r"|^(this (article|story|column|piece|post)|a version of this (article|story)|"
            r"the following) (first |originally )?(appeared|was published|is (an )?(excerpt|adapted|part)|"
            r"comes|appears)\b.{0,60}\bnewsletters?\b.{0,140}$"
            r"|^(our|the|a|this|your) (free |daily |weekly |new |morning |"
            r"evening )*(e-?mail )?newsletters?\b.{0,50}\b(in your inbox|sign up|subscribe|delivers|"
            r"delivered|straight to|brings you)\b.{0,100}$"
            r"|^you (can|may) unsubscribe\b.{0,90}$|^unsubscribe at any ?time\b.{0,50}$|^(no spam|"
            r"we (won't|never|don't) (send )?spam)\b.{0,80}$"
            r"|^by (signing up|subscribing|submitting|clicking|entering|providing|registering|continuing|"
            r"creating|joining)\b.{0,60}\b(you|i)\b.{0,30}\b(agree|consent|accept|acknowledge|"
            r"confirm)\b.{0,200}$"
            r"|^(sign up|subscribe|register) (here|now|today|below|for free|(to|for) (our|the|free|daily|"
            r"weekly|breaking|email|e-mail|\w+'s))\b.{0,60}\b(e-?mails?|alerts|updates|briefing|digest|"
            r"stories|headlines)\b.{0,80}$"
            r"|^(get|receive) (the |our |all (the |of )?|your )?(latest|top|best|biggest|breaking|daily|"
            r"weekly|most important|must-read|essential)\b.{0,80}\b(delivered|sent|straight|direct(ly)?|"
            r"emailed|right)\b.{0,60}\b(inbox|e-?mail|phone|you)\b.{0,60}$"
            r"|^want to (get|be) notified (whenever|when|the next time|each time) we write about\b.{0,120}$"
            r"|^(sign[- ]up )?(the )?next time we write about\b.{0,90}\bwe'll e-?mail you\b.{0,160}$"),
        de=("newsletter newsletters postfach mailpostfach",
            r"^(abonnieren sie|abonniere|bestellen sie|bestelle|melden sie sich|melde dich|jetzt|"
            r"sie (wollen|möchten)|du (willst|möchtest)|(wollen|möchten) sie|kein\w* .{0,40}mehr|"
            r"verpassen sie|"
            r"verpasse|erhalten sie|tragen sie sich|immer)\b.{0,140}\b(newsletters?|"
            r"(mail-?)?postfach)\b.{0,140}$"
            r"|^(unser|der|die|das|mit (unserem|dem)|alle|in unserem|täglich|jeden|hier|für (unseren|"
            r"den))\b.{0,140}"
            r"\b(newsletter|(mail-?)?postfach)\b.{0,100}(abonnieren|anmelden|bestellen|anmeldung|kostenlos|"
            r"\bins (e-?mail-?)?postfach)\b.{0,60}$"
            r"|^.{0,140}[!?,] dann (abonnier|hol|melde?|bestell|trag)\w*\b.{0,80}\bnewsletters?\b.{0,60}$"
            r"|^dieser (text|artikel|beitrag) (erschien|stammt|ist)\b.{0,60}\bnewsletters?\b.{0,80}$"
            r"|^(newsletter|zum newsletter|hier geht'?s? (es )?zum newsletter)\b.{0,60}"
            r"(abonnieren|anmelden|bestellen|anmeldung)\W*$"),
        fr=("newsletter newsletters infolettre",
            r"^(inscrivez-vous|abonnez-vous|recevez|s'inscrire|ne (manquez|ratez)|retrouvez|pour (ne rien|"
            r"recevoir)|chaque|tous les|découvrez|cet article (est|a été)|vous (souhaitez|"
            r"voulez))\b.{0,160}\b(newsletters?|infolettres?|boîte mail)\b.{0,120}$"),
        es=("newsletter newsletters boletín boletines",
            r"^(suscríb[ea]\w*|apúntate|recib[ea]\w*|regístrate|inscríb[ea]\w*|si quieres|no te pierdas|"
            r"haz clic aquí)\b.{0,160}\b(newsletters?|bolet[íi]n(es)?)\b.{0,120}$"),
        it=("newsletter newsletter",
            r"^(iscriviti|iscrivetevi|ricevi|registrati|abbonati|per ricevere|vuoi ricevere|non perdere|"
            r"scopri)\b.{0,160}\bnewsletter\b.{0,120}$"),
        pt=("newsletter newsletters boletim",
            r"^(assine|inscreva-se|receba|cadastre-se|subscreva|quer receber|clique aqui|não perca|"
            r"registe-se)\b.{0,160}\b(newsletters?|boletim|boletins)\b.{0,120}$"),
        nl=("nieuwsbrief nieuwsbrieven",
            r"^(schrijf (je|u)|meld (je|u)|abonneer|ontvang|wil je|wilt u|elke|krijg|mis (niets|niks)|"
            r"via onze|blijf)\b.{0,160}\bnieuwsbrie(f|ven)\b.{0,120}$"),
        pl=("newsletter newslettera newsletterze newsletterem",
            r"^.{0,120}\bskrzynk\w+ (mailow|e-?mail)\w*\b.{0,40}\b(zapisz się|newsletter\w*)\b.{0,50}$|"
            r"^(zapisz się|subskrybuj|zamów|otrzymuj|chcesz|bądź|zaprenumeruj|nie przegap|"
            r"dołącz)\b.{0,160}\bnewsletter\w*\b.{0,120}$"),
        ru=("рассылку рассылки рассылке рассылка",
            r"^(подпи(шитесь|сывайтесь|саться|шись)|получайте|хотите|оформите|чтобы (не пропустить|"
            r"получать))\b.{0,160}\bрассылк[уие]\b.{0,120}$"),
        uk=("розсилку розсилки розсилка",
            r"^(підпи(шіться|суйтесь|суйтеся|сатися|шись)|отримуйте|хочете|щоб (не пропустити|"
            r"отримувати))\b.{0,160}\bрозсилк[уи]\b.{0,120}$"),
        tr=("bültenimize bültenine bülten bülteni bültenimiz bültene e-bülten kutunuza adresinize",
            r"^.{0,80}\b(e-)?bülten(imize|ine|i|e)?\b.{0,60}\b(abone|kayıt|üye) ol\w*\b.{0,60}$"
            r"|^(sabah|akşam|günlük|haftalık) bülten(i|imiz)?$"
            r"|^.{0,80}\be-?posta (kutunuza|adresinize)\b.{0,40}\b(abone|kayıt|üye) ol\w*\b.{0,40}$"),
        ar=("نشرتنا النشرة للنشرة",
            r"^(اشترك|اشتركوا|سجل|سجّل|احصل|للاشتراك|انضم)\b.{0,100}(نشرتنا|النشرة|للنشرة).{0,80}$"),
        el=("newsletter", r"^(εγγραφείτε|γραφτείτε|κάντε εγγραφή|λάβετε|"
                          r"μείνετε)\b.{0,120}\bnewsletter\b.{0,80}$"),
        zh=("订阅 訂閱 電子報 电子报",
            r"^(点击|點擊|欢迎|歡迎|立即|马上|免费|免費|请|請)?(订阅|訂閱)(我们|我們|本报|本報|免费|免費|"
            r"每日|.{0,10}(电子报|電子報|邮件|newsletter|通讯)).{0,50}$"),
        ja=("ニュースレター メールマガジン メルマガ",
            r"^.{0,50}(ニュースレター|メールマガジン|メルマガ).{0,20}(登録|購読|お届け|配信|"
            r"申し込み).{0,30}$"),
        ko=("뉴스레터 메일로", r"^.{0,50}뉴스레터(를|에|로)?.{0,20}(구독|신청|받아|만나)(하|해|보|세|하세요|"
                        r"\w)*.{0,20}$|^(아침|저녁|오늘의|매일|주간) ?뉴스레터$|^(매일|매주|아침마다).{0,40}메일로.{0,40}(구독|신청).{0,12}$"),
        hi=("न्यूज़लेटर न्यूजलेटर", r"^.{0,80}(न्यूज़लेटर|न्यूजलेटर).{0,40}(सब्सक्राइब|साइन अप|सदस्यता).{0,120}$"),
        id=("newsletter buletin", r"^(daftar|berlangganan|dapatkan|langganan)\b.{0,120}\b(newsletter|"
                                  r"buletin)\b.{0,80}$|^buletin (pagi|malam|harian|mingguan)$"),
        vi=("bản", r"^(đăng ký|nhận)\b.{0,60}\bbản tin\b.{0,80}$"),
        fa=("خبرنامه", r"^(برای|در|عضو|مشترک).{0,60}خبرنامه.{0,60}(شوید|کنید|عضو)\W*$"),
        he=("לניוזלטר הניוזלטר ניוזלטר", r"^(הירשמו|הצטרפו|הרשמו|רוצים|לקבלת)\b.{0,80}ניוזלטר.{0,60}$"),
        sv=("nyhetsbrev nyhetsbrevet",
            r"^(anmäl dig|prenumerera|få|vill du|missa inte|"
            r"skriv upp dig)\b.{0,120}\bnyhetsbrev\w*\b.{0,80}$|^(morgonens|kvällens|dagens|veckans) nyhetsbrev$"),
        no=("nyhetsbrev nyhetsbrevet",
            r"^(meld deg|abonner|få|vil du|ikke gå glipp|motta)\b.{0,120}\bnyhetsbrev\w*\b.{0,80}$"),
        da=("nyhedsbrev nyhedsbrevet nyhedsbreve",
            r"^(tilmeld|abonner|få|vil du|gå ikke glip|modtag|"
            r"skriv dig op)\b.{0,120}\bnyhedsbrev\w*\b.{0,80}$"),
        fi=("uutiskirje uutiskirjeen uutiskirjeemme",
            r"^(tilaa|haluatko|saat|liity)\b.{0,100}\buutiskirje\w*\b.{0,80}$"),
        cs=("newsletter newsletteru newslettery",
            r"^(přihlaste se|přihlas se|odebírejte|dostávejte|chcete|"
            r"nechte si)\b.{0,120}\bnewsletter\w*\b.{0,80}$"),
    ),
    hits=("Sign up for our morning newsletter",
          "Get the day's top stories delivered straight to your inbox every morning.",
          "Abonnieren Sie unseren Newsletter und bleiben Sie informiert",
          "Inscrivez-vous à notre newsletter quotidienne",
          "Suscríbete a nuestro boletín diario", "Подпишитесь на нашу рассылку", "뉴스레터를 구독하세요",
          "By signing up, you agree to our Terms and Privacy Policy.", "Tilaa uutiskirjeemme",
          "Bültenimize abone olun", "Haberleri her akşam e-posta kutunuza yollayalım, abone olun.",
          "Want to get notified whenever we write about Harbour Council ?", "Next time we write about the quay, we'll email you a link.",
          "Sie möchten nichts mehr verpassen? Dann abonnieren Sie unseren Newsletter!", "Haftalık bülten",
          "매주 지역 소식을 메일로 보내드립니다. 구독하세요.", "Veckans nyhetsbrev"),
    misses=("The newsletter she founded was sued on Monday.",
            "He reads a newsletter about birds every morning.",
            "Subscribers of the newsletter were told of the breach on Friday.",
            "Receive it he did, but the letter came too late.",
            "Der Newsletter der Partei wurde am Montag verschickt.",
            "La newsletter du ministère a été envoyée lundi."),
    max_chars=330,
)

FORM_FIELD = LabelRule(
    name="form_field",
    why="The fields and messages of a form are printed where the form stands.",
    labels=by_language(
        en="Name|Name (required)|Email (required)|Email required|First name|Last name|Full name|Your name|"
           "Phone number|Zip code|Your message|"
           "Your username|Your password|Please enter your name here|"
           "Please enter your comment|"
           "Please enter your email address here|You have entered an incorrect email address|"
           "Please fill out this field|"
           "Indicates required|Indicates a required field|Leave this field blank|"
           "This field is hidden when viewing the form|"
           "A password will be e-mailed to you|Password recovery|Recover your password|"
           "Don't have an account|Show password|"
           "Welcome! Log into your account|Thank you|Select month|Select category|"
           ""
           "Please fill in this field|Mail (will not be published) (required)|"
           "Leave this field empty if you're human",
        de="Ihr Name|Dein Name|Vorname|Nachname|Telefon|Postleitzahl|Ihre Nachricht|Nachricht|Webseite|"
           "Website|Pflichtfeld|Pflichtfelder|"
           "Ihr Benutzername|Ihr Passwort|Passwort zurücksetzen|"
           "Ein Passwort wird Ihnen per E-Mail zugeschickt|"
           "E-Mail (erforderlich)|Bitte dieses Feld leer lassen|Monat auswählen|Kategorie auswählen|"
           "Passwort-Wiederherstellung",
        fr="Votre nom|Prénom|Nom|Téléphone|Code postal|Votre message|Champ obligatoire|Champs obligatoires|"
           "Site web|Identifiant",
        es="Tu nombre|Su nombre|Nombre|Apellidos|Teléfono|Código postal|Tu mensaje|Mensaje|"
           "Campos obligatorios|Sitio web",
        it="Il tuo nome|Nome|Cognome|Telefono|Messaggio|Campi obbligatori|Sito web|Nome utente",
        pt="Seu nome|Nome|Sobrenome|Telefone|Mensagem|Campos obrigatórios|Apelido|Nome completo",
        nl="Uw naam|Je naam|Naam|Voornaam|Achternaam|Telefoonnummer|Bericht|Verplicht|Verplichte velden|"
           "Gebruikersnaam",
        pl="Twoje imię|Imię|Nazwisko|Imię i nazwisko|Telefon|Wiadomość|Pole wymagane|Nazwa użytkownika",
        ru="Ваше имя|Имя|Фамилия|Телефон|Сообщение|Обязательное поле|Ваше сообщение|Имя пользователя",
        uk="Ваше ім'я|Ім'я|Прізвище|Повідомлення|Обов'язкове поле|Ваше повідомлення",
        tr="Adınız|Ad|Soyad|Adınız Soyadınız|Telefon|Mesajınız|Zorunlu alan|Kullanıcı adı|Şifre",
        ar="الاسم|اسمك|البريد الالكتروني|رقم الهاتف|الرسالة|حقل مطلوب|اسم المستخدم|الموقع الإلكتروني",
        el="Όνομα|Το όνομά σας|Επώνυμο|Τηλέφωνο|Μήνυμα|Υποχρεωτικό πεδίο|Όνομα χρήστη",
        zh="姓名|您的姓名|昵称|暱稱|电话|電話|手机号|验证码|驗證碼|必填|电子邮箱|網站",
        ja="お名前|名前|メールアドレス|電話番号|必須|件名|サイト|メッセージ|ユーザー名|パスワード",
        ko="이름|이메일 주소|전화번호|필수|제목|내용|닉네임|비밀번호|아이디",
        hi="नाम|आपका नाम|फ़ोन नंबर|संदेश|आवश्यक|पासवर्ड",
        id="Nama|Nama lengkap|Nomor telepon|Pesan|Wajib diisi|Kata sandi|Nama pengguna",
        vi="Họ tên|Họ và tên|Tên của bạn|Số điện thoại|Tin nhắn|Bắt buộc|Tên đăng nhập",
        fa="نام|نام شما|نام و نام خانوادگی|تلفن|پیام|نام کاربری|رمز عبور|آدرس ایمیل",
        he="שם|השם שלך|שם מלא|טלפון|הודעה|שדה חובה|שם משתמש|סיסמה|דוא\"ל",
        sv="Namn|Ditt namn|Förnamn|Efternamn|Telefonnummer|Meddelande|Obligatoriskt fält|Lösenord|"
           "Användarnamn",
        no="Navn|Ditt navn|Fornavn|Etternavn|Telefonnummer|Melding|Obligatorisk felt|Passord|Brukernavn",
        da="Navn|Dit navn|Fornavn|Efternavn|Telefonnummer|Besked|Obligatorisk felt|Adgangskode|Brugernavn",
        fi="Nimi|Nimesi|Etunimi|Sukunimi|Puhelinnumero|Viesti|Pakollinen kenttä|Salasana|Käyttäjätunnus",
        cs="Jméno|Vaše jméno|Příjmení|Telefon|Zpráva|Povinné pole|Heslo|Uživatelské jméno",
    ),
    misses=("Name the price, the seller said.", "Message received, the captain answered."),
)

RULES: tuple[LabelRule | TextRule, ...] = (NEWSLETTER_LABEL, NEWSLETTER, FORM_FIELD)
