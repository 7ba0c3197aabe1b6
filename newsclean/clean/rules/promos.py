"""What a page sells inside and around the text: ads, newsletters, apps, channels, subscriptions, donations."""
from __future__ import annotations

from newsclean.clean.rules.base import LabelRule, TextRule, by_language, patterns

AD_LABEL = LabelRule(
    name="ad_label",
    why="The word over an advertisement stays where the advertisement itself is not text.",
    labels=by_language(
        en="Advertisement|Advertisements|Advertising|Ad|Ads|Sponsored|Sponsored content|Sponsored by|"
           "Promoted|"
           "Promoted content|Story continues below advertisement|Article continues below advertisement|"
           "Article continues after advertisement|Story continues after advertisement|"
           "Continue reading below|"
           "Advertisement - Continue reading below|Advertisement Continue reading below|"
           "Article continues below|"
           "Story continues below|Article continues after ad|Article continues below this ad|"
           "Story continues|"
           "Article continues below ad|Skip advertisement|Remove ads|Ad feedback|Ad choices|AdChoices|"
           "Paid content|"
           "Paid post|Partner content|Brand content|Branded content|Advertorial|Sponsored links|"
           "Paid partnership|Close ad|"
           "Report this ad|Report ad|Why am I seeing this ad|Advertisement Advertisement|"
           "Content continues after ad|"
           "Story continues below ad|Advertise with us|About our ads|Content continues below|"
           "From our partners|In partnership with|"
           "Presented by|Scroll to continue|Scroll to continue with content|Affiliate links|"
           "Paid advertisement|Ad content|Sponsor message|Message from our sponsor|A message from our sponsor",
        de="Anzeige|Anzeigen|Werbung|Werbeanzeige|Sponsored|Gesponsert|"
           "Artikel wird nach der Anzeige fortgesetzt|Anzeige Anzeige|"
           "Der Artikel geht nach der Anzeige weiter|Werbung überspringen|Weiter nach der Anzeige|"
           "Advertorial|Werbung schließen|"
           "Weiterlesen nach der Anzeige|Nach der Werbung weiterlesen|Promotion|Bezahlter Inhalt|"
           "Anzeige schließen|Ende der Anzeige|"
           "Präsentiert von|Werblicher Inhalt|Partnerinhalt|Sponsored Post",
        fr="Publicité|Publicités|Annonce|Contenu sponsorisé|Sponsorisé|La suite après la publicité|Annonces|"
           "La suite de l'article après la publicité|Suite de l'article après la publicité|"
           "Publi-rédactionnel|"
           "La suite après cette publicité|Contenu partenaire|Article sponsorisé|Fermer la publicité",
        es="Publicidad|Anuncio|Anuncios|Contenido patrocinado|Patrocinado|Continúa después de la publicidad|"
           "La noticia continúa después de la publicidad|Sigue leyendo después de la publicidad|"
           "PUBLICIDAD Publicidad|Espacio publicitario|"
           "El artículo continúa después de la publicidad|Contenido de marca",
        it="Pubblicità|Annuncio|Annunci|Contenuto sponsorizzato|Sponsorizzato|"
           "Continua a leggere dopo la pubblicità|"
           "L'articolo continua dopo la pubblicità|Messaggio pubblicitario|Articolo sponsorizzato|"
           "Continua dopo la pubblicità",
        pt="Publicidade|Anúncio|Anúncios|Conteúdo patrocinado|Patrocinado|Continua após a publicidade|PUB|"
           "Continua depois da publicidade|Continua após publicidade|Propaganda|"
           "A matéria continua após a publicidade",
        nl="Advertentie|Advertenties|Gesponsord|Gesponsorde inhoud|Tekst gaat verder onder de advertentie|"
           "Artikel gaat verder onder advertentie|Reclame|Lees verder onder de advertentie|"
           "Ingezonden mededeling|"
           "Het artikel gaat verder onder de advertentie|De tekst gaat verder onder de advertentie",
        pl="Reklama|Reklamy|Materiał sponsorowany|Sponsorowane|Dalszy ciąg artykułu pod reklamą|"
           "Artykuł sponsorowany|"
           "Dalsza część artykułu pod materiałem wideo|Dalsza część tekstu pod wideo|Ogłoszenie|Ogłoszenia|"
           "Koniec reklamy|"
           "Ciąg dalszy pod reklamą|Reszta artykułu pod reklamą|Tekst sponsorowany|Materiał partnera",
        ru="Реклама|На правах рекламы|Рекламное сообщение|Продолжение после рекламы|Партнёрский материал|"
           "Спонсорский материал|"
           "Партнерский материал|Материалы партнеров|Новости партнеров|Реклама на сайте|"
           "Продолжение ниже рекламы|Скрыть рекламу",
        uk="Реклама|На правах реклами|Продовження після реклами|Спонсорський матеріал|"
           "Партнерський матеріал|Новини партнерів",
        tr="Reklam|Reklamlar|Sponsorlu|Sponsorlu içerik|Haberin devamı reklamdan sonra|Reklam alanı|İlan|"
           "Haberin devamı",
        ar="إعلان|إعلانات|اعلان|اعلانات|محتوى ممول|ممول|محتوى برعاية|يتبع بعد الإعلان|الإعلانات|إعلان ممول",
        el="Διαφήμιση|Διαφημίσεις|Χορηγούμενο|Χορηγούμενο περιεχόμενο|Διαφημιστικό περιεχόμενο|Advertorial",
        zh="广告|廣告|赞助内容|贊助內容|广告位|推广|推廣|广告也精彩|請繼續往下閱讀|请继续往下阅读|"
           "廣告 請繼續往下閱讀|赞助商链接|广告服务",
        ja="広告|PR|スポンサー|スポンサーリンク|スポンサードリンク|記事は広告の後に続きます|"
           "アドバタイズメント|提供|広告を閉じる|おすすめPR",
        ko="광고|광고 닫기|스폰서|협찬|AD 광고|광고문의|기사 하단 광고|애드버토리얼",
        hi="विज्ञापन|प्रायोजित|प्रायोजित सामग्री|विज्ञापन के बाद जारी",
        id="Iklan|Konten bersponsor|Disponsori|Artikel berlanjut setelah iklan|"
           "Lanjutkan membaca setelah iklan|ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT|"
           "Scroll untuk lanjut membaca",
        vi="Quảng cáo|Được tài trợ|Nội dung được tài trợ|Bài viết tiếp tục sau quảng cáo|"
           "Thông tin quảng cáo",
        fa="تبلیغات|آگهی|تبلیغ|محتوای حمایت شده|رپورتاژ آگهی|آگهی‌ها",
        he="פרסומת|פרסומות|תוכן ממומן|ממומן|תוכן שיווקי|פרסום|מודעה|הכתבה ממשיכה אחרי הפרסומת",
        sv="Annons|Annonser|Sponsrat innehåll|Artikeln fortsätter efter annonsen|"
           "Artikeln fortsätter under annonsen|Reklam|I samarbete med",
        no="Annonse|Annonser|Annonsørinnhold|Artikkelen fortsetter under annonsen|"
           "Saken fortsetter under annonsen|Reklame|Sponset innhold",
        da="Annonce|Annoncer|Sponsoreret indhold|Artiklen fortsætter efter annoncen|"
           "Artiklen fortsætter under annoncen|Reklame|Sponsoreret",
        fi="Mainos|Mainokset|Ilmoitus|Sponsoroitu sisältö|Juttu jatkuu mainoksen jälkeen|"
           "Artikkeli jatkuu mainoksen jälkeen|Kaupallinen yhteistyö",
        cs="Reklama|Inzerce|Inzerát|Sponzorovaný obsah|Článek pokračuje pod reklamou|"
           "Pokračování článku pod reklamou|Komerční sdělení|Text pokračuje pod reklamou|Placená reklama",
    ),
    misses=("Advertising sales fell by a third.", "An advertisement for the car was banned."),
)

AD_LINE = TextRule(
    name="ad_continues",
    why="The reader is told that the text goes on after an advertisement, a box or a video.",
    patterns=patterns(
        en=("continues continue advertisement ad commission sponsored advertiser affiliate ads",
            r"^(this )?(story|article|text|content|report) continues? (below|after|under)\b.{0,50}$"
            r"|^(continue|keep) reading (below|after)\b.{0,40}$|^(advertisement|ad)\W{1,3}(continue|story|"
            r"article|scroll|remove|skip|content|keep).{0,60}$"
            r"|^(we|this (site|page|article|post|story)|the site|links (on|in) this|"
            r"some links)\b.{0,60}\b(earn|receive|get|contains?|include)s? (an? |"
            r"some )?(small )?(affiliate|commission|compensation)\b.{0,160}$"
            r"|^(when|if) you (buy|purchase|click|shop)\b.{0,60}\b(we|us)\b.{0,40}\b(commission|"
            r"compensation)\b.{0,120}$"
            r"|^(this (content|article|post) (is|was) )?(sponsored|paid for|presented|brought to you|"
            r"produced in partnership) (by|with)\b.{0,60}$"),
        de=("anzeige werbung provision affiliate affiliate-links",
            r"^(der |dieser )?(artikel|text|beitrag) (geht|wird) (unterhalb|nach|unter) .{0,40}(weiter|"
            r"fortgesetzt)\W*$"
            r"|^(mehr|weiter)( lesen)? nach der (anzeige|werbung)\W*$|^(dieser artikel enthält|"
            r"mit \* (gekennzeichnete|markierte)|links mit|bei den mit)\b.{0,80}(affiliate|"
            r"provision).{0,160}$"),
        fr=("publicité", r"^(la )?suite (de l'article )?(après|sous) (la|cette) publicité\W*$"),
        es=("publicidad", r"^(el artículo|la noticia|la nota|la información) (continúa|sigue) (después|"
                          r"debajo|tras) .{0,30}publicidad\W*$"),
        pt=("publicidade", r"^(a matéria |o artigo |a reportagem )?continua (após|depois|"
                           r"abaixo) .{0,20}publicidade\W*$"),
        nl=("advertentie verder door",
            r"^(de |het )?(tekst|artikel|verhaal) (gaat|loopt) (verder|door) (onder|na) (de |het |"
            r"deze )?(advertentie|video|foto|afbeelding|tweet|post)\W*$|^lees verder onder (de|het|"
            r"deze) .{0,30}$"),
        pl=("reklamą wideo wideo materiałem ciąg",
            r"^(dalsz[ya]|reszta|ciąg) (część|ciąg|dalszy)? ?(artykułu|tekstu|materiału|"
            r"dalszy)? ?(znajduje się |znajdziesz )?(pod|poniżej) (reklamą|materiałem|wideo|galerią|"
            r"zdjęciem|filmem).{0,30}$"),
        ru=("рекламы", r"^(продолжение|текст продолжается|статья продолжается) (после|ниже|под) (рекламы|"
                       r"рекламой)\W*$"),
        sv=("annonsen annoncen annonsen mainoksen bilden videoen",
            r"^(artikeln|artikkelen|saken|artiklen|texten|juttu|teksten) (fortsätter|fortsetter|fortsætter|"
            r"jatkuu) .{0,30}$"),
        fi=("mainoksen kuvan videon", r"^(juttu|artikkeli|teksti) jatkuu .{0,30}$"),
    ),
    hits=("Story continues below this ad", "Article continues after the video",
        "Der Artikel geht nach der Anzeige weiter",
          "De tekst gaat verder onder de foto", "When you buy through our links, we may earn a commission.",
          "Artikeln fortsätter under annonsen"),
    misses=("The story continues to worry investors after the ad was pulled from television, and so it "
            "should.",
            "The advertisement was paid for by the ministry, the audit found.",
            "Commission members earn more than ministers."),
    max_chars=260,
)

AFFILIATE_DISCLOSURE = TextRule(
    name="affiliate_disclosure",
    why="The publisher says that it earns from links; it stands on every page and is no part of the story.",
    patterns=patterns(
        en=("affiliate commission commissions kickback kick compensation commissionable fee fees",
            r"^(?=.*\b(click|buy|buying|purchases?|orders?|links?)\b).{0,220}\b(we|i|us|our|site)\b.{0,80}"
            r"\b(earn|receive|get|make)s?\b.{0,50}\b(commissions?|compensation|kick-? ?back|percentage|(small|modest|affiliate|referral) fees?)\b"
            r"|^.{0,80}\b(this|our|some|my|the)\b.{0,40}\b(posts?|articles?|pages?|site|blog|links?|guides?|story)\b.{0,40}"
            r"\b(contains?|includes?|uses?|are)\b.{0,30}\baffiliate\b"
            r"|^.{0,30}\bwe (also )?(may )?(also )?use affiliate links\b"),
        de=("affiliate affiliate-links provision kaufprovision",
            r"^.{0,160}\b(affiliate-?links?|kauf|einkauf|bestell\w*|klick\w*|links?)\b.{0,120}\b(erhalten|erhält|bekommen|"
            r"bekommt|verdienen) (wir|ich|die redaktion|der verlag)\b.{0,60}\b\w*provision\b"),
        fr=("commission affiliation affiliés", r"^.{0,160}\b(liens?|achat|achetez)\b.{0,100}\bnous (pouvons |pourrions )?"
                                               r"(toucher|percevoir|recevoir|percevons|touchons)\b.{0,40}\bcommission\b"),
        es=("comisión afiliados", r"^.{0,160}\b(enlaces?|compras?)\b.{0,100}\b(podemos|podríamos) (recibir|ganar|obtener)\b"
                                  r".{0,40}\bcomisión\b"),
        nl=("commissie affiliate", r"^.{0,160}\b(links?|aankoop|koopt)\b.{0,100}\b(ontvangen|krijgen|verdienen) (wij|we)\b"
                                   r".{0,40}\bcommissie\b"),
    ),
    hits=("When you click through to a shop we may receive a small fee.", "Some of the links on this page are affiliate links.",
          "Purchases made through links on our pages may earn us a small commission, at no cost to you.",
          "Disclosure: our testers choose freely. If you order through a link here, we may receive a commission.",
          "Please note that I get a small kickback when you buy what I link to.",
          "Wer über einen dieser Links bestellt, hilft uns: Für jeden Kauf erhalten wir eine kleine Provision."),
    misses=("The bank will receive a small fee when customers of the old branch buy a flat.", "Streamers earn a commission when viewers buy games through their links.",
            "In affiliate marketing, companies pay others for the buyers that they bring.",
            "The commission wants to know who bought the links to the leaked files.",
            "Die Makler erhalten beim Kauf eine Provision von drei Prozent."),
    max_chars=400,
)

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
        en=("newsletter newsletters inbox emails briefing updates email alerts unsubscribe unsubscribing "
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
            r"emailed|right)\b.{0,60}\b(inbox|e-?mail|phone|you)\b.{0,60}$"),
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
            r"^(zapisz się|subskrybuj|zamów|otrzymuj|chcesz|bądź|zaprenumeruj|nie przegap|"
            r"dołącz)\b.{0,160}\bnewsletter\w*\b.{0,120}$"),
        ru=("рассылку рассылки рассылке рассылка",
            r"^(подпи(шитесь|сывайтесь|саться|шись)|получайте|хотите|оформите|чтобы (не пропустить|"
            r"получать))\b.{0,160}\bрассылк[уие]\b.{0,120}$"),
        uk=("розсилку розсилки розсилка",
            r"^(підпи(шіться|суйтесь|суйтеся|сатися|шись)|отримуйте|хочете|щоб (не пропустити|"
            r"отримувати))\b.{0,160}\bрозсилк[уи]\b.{0,120}$"),
        tr=("bültenimize bültenine bülten bülteni bültene e-bülten",
            r"^.{0,80}\b(e-)?bülten(imize|ine|i|e)?\b.{0,60}\b(abone|kayıt|üye) ol\w*\b.{0,60}$"),
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
        ko=("뉴스레터", r"^.{0,50}뉴스레터(를|에|로)?.{0,20}(구독|신청|받아|만나)(하|해|보|세|하세요|"
                        r"\w)*.{0,20}$"),
        hi=("न्यूज़लेटर न्यूजलेटर", r"^.{0,80}(न्यूज़लेटर|न्यूजलेटर).{0,40}(सब्सक्राइब|साइन अप|सदस्यता).{0,30}$"),
        id=("newsletter buletin", r"^(daftar|berlangganan|dapatkan|langganan)\b.{0,120}\b(newsletter|"
                                  r"buletin)\b.{0,80}$"),
        vi=("bản", r"^(đăng ký|nhận)\b.{0,60}\bbản tin\b.{0,80}$"),
        fa=("خبرنامه", r"^(برای|در|عضو|مشترک).{0,60}خبرنامه.{0,60}(شوید|کنید|عضو)\W*$"),
        he=("לניוזלטר הניוזלטר ניוזלטר", r"^(הירשמו|הצטרפו|הרשמו|רוצים|לקבלת)\b.{0,80}ניוזלטר.{0,60}$"),
        sv=("nyhetsbrev nyhetsbrevet",
            r"^(anmäl dig|prenumerera|få|vill du|missa inte|"
            r"skriv upp dig)\b.{0,120}\bnyhetsbrev\w*\b.{0,80}$"),
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
          "Bültenimize abone olun"),
    misses=("The newsletter she founded was sued on Monday.",
            "He reads a newsletter about birds every morning.",
            "Subscribers of the newsletter were told of the breach on Friday.",
            "Receive it he did, but the letter came too late.",
            "Der Newsletter der Partei wurde am Montag verschickt.",
            "La newsletter du ministère a été envoyée lundi."),
    max_chars=330,
)

CHANNEL = TextRule(
    name="channel_promo",
    why="Apps and channels (Google News, WhatsApp, Telegram) are advertised between paragraphs.",
    patterns=patterns(
        en=("google whatsapp telegram app facebook twitter instagram youtube x tiktok bluesky linkedin "
            "channel apple threads podcast",
            r"^((for|to) (more|get|stay|receive|read|all|the|never|keep|see|follow|join)\b.{0,90}\b)?(and |"
            r"please |you can (also )?)*((follow|join|like|subscribe to|add|find|visit) (us|"
            r"our( \w+){0,5}?)|(follow|join|subscribe to) (the [^,.]{2,30}?|@\w+))"
            r"( (official|own|new|free|verified))*( \w+)?( (on|in|at|as|to|via))? (our |a |your |"
            r"the )?([^,.]{0,25}?\b)?"
            r"(google( news| search)?|whats ?app|telegram|facebook|twitter|instagram|youtube|tiktok|"
            r"bluesky|linkedin|threads|x|apple news|preferred source)\b(?!.{0,40}\b(said|says|told|"
            r"according|court|sued|was|were)\b).{0,100}$"
            r"|^(get|read|see|find|catch|receive) (the |all |more |our |all the |your )?(latest|top|"
            r"breaking|more|daily|live|best|news)\b.{0,80}\b(on|via|with|in|from|through) (the |"
            r"our )?.{0,30}(google news|whats ?app|telegram|news app|mobile app|app|facebook|twitter|x|"
            r"instagram|youtube|apple news)\b.{0,60}$"
            r"|^(download|install|get|try|open|use|read (this|more) (story |article )?(in|on)|view in|"
            r"continue in) (the|our|this)? ?(\w+ ){0,4}(mobile |news |free )?apps?\b.{0,120}(app store|"
            r"google play|now|today|here|ios|android|for free|free|store)?\W*$"
            r"|^(also )?(available|download it|download|get it) (it )?on (the )?(app store|google play|ios|"
            r"android|itunes)\b.{0,60}$"
            r"|^(you can (also )?)?follow (us|me|him|her|them|@?\w+( \w+){0,3}) on (x|twitter|facebook|"
            r"instagram|linkedin|threads|bluesky|tiktok|youtube|telegram|whatsapp|mastodon)\b.{0,120}$"
            r"|^(listen|subscribe) (to|on) .{0,60}(apple podcasts|spotify|google podcasts|"
            r"wherever you (get|listen))\b.{0,80}$"),
        de=("google whatsapp telegram app facebook instagram twitter youtube",
            r"^((für|um|damit)\b[^.!?]{2,90}?[,?]? )?(folgen sie|folge|folgt|abonnieren sie|abonniere|laden sie|lade|holen sie sich|hol dir|"
            r"jetzt|hier|alle (news|nachrichten)|alle aktuellen|aktuelle|die neuesten|mehr|kennen sie|besuchen sie|tritt|werden sie|"
            r"nichts verpassen|bleiben sie|sie finden uns|diskutieren sie)\b"
            r".{0,110}\b(google[ -]news(-kanal)?|whats ?app(-kanal|-channel)?|telegram(-kanal)?|(\w+-)?app|facebook|"
            r"instagram|twitter|youtube)\b.{0,110}$"),
        fr=("google whatsapp telegram application appli facebook twitter instagram",
            r"^((pour|afin)\b[^.!?]{2,90}?[,?]? )?(suivez|suivez-nous|abonnez-vous|téléchargez|rejoignez|retrouvez|"
            r"recevez|découvrez|consultez|toute l'actualité[^.!?]{1,40}?sur notre|"
            r"tous nos articles[^.!?]{1,40}?sur)\b.{0,110}\b(google (news|actualités)|whats ?app|telegram|appli(cation)?|facebook|"
            r"twitter|instagram|youtube)\b.{0,90}$"),
        es=("google whatsapp telegram app aplicación facebook twitter instagram",
            r"^((para|si quieres)\b[^.!?]{2,90}?[,?]? )?(sigue|siga|síg[ua]\w*|obtén|obtenga|encuentra|toda la (actualidad|información)|únete|suscríb[ea]\w*|descarga|recib[ea]|entra|"
            r"consulta)\b.{0,110}\b(google (news|noticias)|whats ?app|telegram|app|aplicación|facebook|"
            r"twitter|instagram|youtube)\b.{0,90}$"),
        it=("google whatsapp telegram app facebook twitter instagram",
            r"^((per|se vuoi)\b[^.!?]{2,90}?[,?]? )?(segui|seguite|seguici|ricevi|trova|tutte le (ultime )?notizie|scopri|unisciti|iscriviti|scarica|entra|clicca|resta|"
            r"leggi (anche )?su|leggi le ultime)\b.{0,110}\b(google (news|notizie)|whats ?app|telegram|app|facebook|twitter|"
            r"instagram|youtube)\b.{0,90}$"),
        pt=("google whatsapp telegram app aplicativo aplicação facebook instagram",
            r"^((para|quer|se quiser)\b[^.!?]{2,90}?[,?]? )?(siga|segue|sigam|acompanhe|subscreva|encontre|leia as últimas|veja as últimas|entre|participe|inscreva-se|baixe|descarregue|receba|clique|assine|"
            r"faça parte|veja mais)\b.{0,110}\b(google (news|notícias)|whats ?app|telegram|app|aplicativo|"
            r"aplicação|facebook|twitter|instagram|youtube)\b.{0,90}$"),
        nl=("google whatsapp telegram app facebook instagram",
            r"^((voor|om|wil je)\b[^.!?]{2,90}?[,?]? )?(volg|al het (laatste )?nieuws|download|abonneer|word lid|meld je|heb je|ontvang|blijf)\b.{0,110}\b(google (news|"
            r"nieuws)(-kanaal)?|whats ?app(-?kanaal)?|telegram|app|facebook|twitter|instagram)\b.{0,90}$"),
        pl=("google whatsapp telegram aplikację facebooku facebook wiadomości",
            r"^((aby|żeby|by)\b[^.!?]{2,90}?[,?]? )?(wszystkie najnowsze|obserwuj|śledź|dołącz|pobierz|znajdź|polub|bądź|zainstaluj|najnowsze|"
            r"jesteśmy)\b.{0,110}\b(google (news|wiadomości|wiadomościach|newsach)|whats ?app(ie)?|telegram(ie)?|"
            r"aplikacj[ęi]|facebooku?|instagramie|youtube)\b.{0,90}$"),
        ru=("google whatsapp telegram телеграм telegram-канал telegram-канале вконтакте дзен дзене дзен "
            "viber приложение youtube max телеграме телеграм-канал",
            r"^((чтобы|для|хотите)\b[^.!?]{2,90}?[,?] )?(все последние новости|последние новости|подпи(сывайтесь|шитесь|саться)|читайте|следите|присоединяйтесь|скачайте|скачать|смотрите|"
            r"оставайтесь|больше новостей|самые|самое|все новости|наш|главные|ещё больше|еще больше|"
            r"установите|будьте)\b.{0,120}\b((google|гугл) (news|новост\w+)|whats ?app|telegram(-канал\w*)?|"
            r"телеграм\w*(-канал\w*)?|вконтакте|(яндекс.?)?дзен\w*|viber|приложени\w+|youtube|"
            r"max)\b.{0,90}$"),
        uk=("google whatsapp telegram телеграм viber додаток telegram-канал facebook youtube",
            r"^((щоб|для|хочете)\b[^.!?]{2,90}?[,?] )?(усі останні новини|всі останні новини|останні новини|підпи(шіться|сатися|суйтесь|суйтеся|шіться|сатися)|читайте|стежте|приєднуйтесь|приєднуйтеся|завантажте|"
            r"долучайтесь|слідкуйте|стежте|дізнавайтеся|більше новин|наш)\b.{0,120}\b((google|гугл) (news|новин\w+)|whats ?app|"
            r"telegram(-канал\w*)?|телеграм\w*(-канал\w*)?|viber|додаток|facebook|youtube)\b.{0,90}$"),
        tr=("google whatsapp telegram uygulamamızı uygulaması kanalımıza youtube",
            r"^.{0,100}\b(google (news|haberler)|whats ?app|telegram|uygulama(mızı|sı)|"
            r"youtube)\b.{0,60}\b(takip ed\w+|abone ol\w*|katıl\w*|indir\w*|tıklayın)\b.{0,40}$"),
        ar=("واتساب تلغرام تيليجرام غوغل جوجل تطبيق فيسبوك قناتنا يوتيوب",
            r"^((للحصول|للاطلاع|للمزيد|لمزيد|لقراءة|من أجل|لمعرفة)\b[^.!؟]{2,90}?[,،]? )?(احصل|احصلوا|اقرأ|شاهد|يمكنكم متابعة|تابع|تابعوا|تابعونا|تابعنا|اشترك|اشتركوا|انضم|انضموا|حمّل|حمل|حملوا|للاشتراك|لمتابعة)\b.{0,100}(واتساب|تلغرام|"
            r"تيليجرام|غوغل|جوجل|تطبيق|فيسبوك|قناتنا|يوتيوب).{0,80}$"),
        el=("google facebook viber app",
            r"^((για|αν)\b[^.!;]{2,90}?,? )?(όλες οι (τελευταίες )?ειδήσεις|βρείτε|ακολουθήστε|ακολούθησε|κατεβάστε|δείτε|διαβάστε|μάθετε|"
            r"ενημερωθείτε)\b.{0,120}\b(google (news|ειδήσεις)|facebook|viber|app|εφαρμογής?|whats ?app|telegram|twitter|instagram)\b.{0,90}$"),
        zh=("微信 公众号 客户端 app 微博 telegram line youtube 下载 下載 谷歌 google whatsapp",
            r"^(如需|欲|想|更多|请|請|欢迎|歡迎|在|通过|透過)?.{0,24}((关注|關注|追蹤|追踪|订阅|訂閱|获取|獲取|查看|阅读|閱讀).{0,24}"
            r"(谷歌(新闻|新聞|资讯)|google ?(news|新闻|新聞)|whatsapp)|(谷歌(新闻|新聞)|google ?(news|新闻|新聞)|whatsapp)"
            r"(?!.{0,30}(表示|宣布|称|稱|被)).{0,24}(关注|關注|追蹤|追踪|订阅|訂閱|获取|獲取|查看|阅读|閱讀)).{0,40}$|^.{0,16}(扫码|扫描|关注|追蹤|下载|下載|加入|添加|搜索|點擊|点击|按讚).{0,30}(微信|公众号|"
            r"客户端|app|APP|微博|telegram|LINE|youtube|粉絲團|頻道).{0,40}$"),
        ja=("アプリ line 公式 フォロー googleニュース google whatsapp",
            r"^.{0,40}google ?ニュース.{0,40}(ご覧ください|ご覧いただけます|フォロー(してください|する|しよう)?|チェック(してください)?|"
            r"登録(してください)?|お読みいただけます)[。！]?$|^.{0,40}(アプリ|公式(line|x|アカウント|twitter)|youtube|line).{0,20}(ダウンロード|フォロー|"
            r"友だち追加|登録はこちら|チャンネル登録).{0,30}$"),
        ko=("카카오톡 네이버 앱 유튜브 텔레그램 채널 구글",
            r"^.{0,40}(구글 ?뉴스|google ?뉴스|왓츠앱|텔레그램|카카오톡).{0,40}(확인하세요|받아 ?보세요|만나 ?보세요|팔로우하세요|"
            r"구독하세요|보실 수 있습니다)\W*$|^.{0,40}(카카오톡|네이버|앱|유튜브|텔레그램|채널).{0,30}(구독|다운로드|친구 ?추가|팔로우|"
            r"채널 ?추가)(하기|하세요|해 ?주세요|해주세요)?\W*$"),
        hi=("व्हाट्सएप व्हाट्सऐप टेलीग्राम ऐप एप गूगल फेसबुक",
            r"^.{0,120}(व्हाट्सएप|व्हाट्सऐप|टेलीग्राम|ऐप|एप|गूगल|फेसबुक).{0,60}(फॉलो करें|जुड़ें|डाउनलोड करें|"
            r"ज्वाइन करें|क्लिक करें|लाइक करें).{0,20}$"),
        id=("google whatsapp telegram aplikasi channel",
            r"^((untuk|agar|ingin)\b[^.!?]{2,90}?[,?] )?(ikuti|temukan|dapatkan|gabung|download|unduh|simak|baca|cek|yuk)\b.{0,120}\b(google (news|berita)|"
            r"whats ?app|telegram|aplikasi|channel|instagram)\b.{0,90}$"),
        vi=("google zalo telegram facebook ứng whatsapp",
            r"^((để|muốn)\b[^.!?]{2,90}?[,?]? )?(hãy )?(theo dõi|xem|nhận|đọc|tải|tham gia|cập nhật|mời)\b.{0,100}\b(google (news|tin tức)|zalo|telegram|whatsapp|"
            r"facebook|ứng dụng|youtube)\b.{0,90}$"),
        fa=("تلگرام واتساپ اینستاگرام اپلیکیشن کانال گوگل",
            r"^(ما را|برای|به|در|کانال|با).{0,80}(تلگرام|واتساپ|اینستاگرام|اپلیکیشن|گوگل|"
            r"کانال).{0,60}(دنبال کنید|بپیوندید|عضو شوید|دانلود کنید|کلیک کنید)\W*$"),
        he=("בטלגרם בוואטסאפ בפייסבוק האפליקציה לאפליקציה וואטסאפ google גוגל באפליקציה",
            r"^((לכל|לקבלת|כדי|לעדכונים)\b[^.!?]{2,90}?[,?]? )?(קבלו|כל החדשות|הצטרפו|עקבו|הורידו|היכנסו|רוצים)\b.{0,80}(טלגרם|וואטסאפ|פייסבוק|אפליקציה|אינסטגרם|google news|גוגל ניוז|חדשות google|גוגל חדשות).{0,60}$"),
        sv=("google app appen facebook instagram whatsapp",
            r"^((för|for|for å|for at|vill du|vil du|haluatko)\b[^.!?]{2,90}?[,?]? )?(alla senaste nyheter|alle de seneste nyheder|"
            r"uusimmat uutiset|löydät|följ|følg|få|saa|ladda ner|last ned|hent|download|seuraa|lataa|gilla|lik)\b.{0,80}\b(google (news|"
            r"nyheter|nyheder|uutiset|uutisissa)|appe?n?|facebook\w*|instagram\w*|whats ?app\w*|"
            r"sovellus\w*)\b.{0,70}$"),
        cs=("google facebooku whatsapp aplikaci instagramu",
            r"^((pro|abyste|aby|chcete)\b[^.!?]{2,90}?[,?]? )?(všechny (nejnovější )?zprávy( sledujte| najdete)?|sledujte|stáhněte|přidejte se|najdete nás|připojte se)\b.{0,90}\b(google (news|zprávy|"
            r"zprávách)|facebooku?|whats ?app\w*|aplikaci|instagramu)\b.{0,80}$"),
    ),
    hits=("For more breaking stories, follow our Google News page online or in the app.",
          "Get the latest headlines from The Example on Google News",
          "Join our WhatsApp channel for daily updates.",
          "Download our app for free on Google Play", "Folgen Sie uns auf Google News",
          "Sigue toda la información en nuestro canal de WhatsApp",
          "Подписывайтесь на наш Telegram-канал", "Follow us on Facebook", "Seguici su Google News",
          "Follow Jane Doe on X: @janedoe",
          "Pour suivre toute l'actualité, abonnez-vous à notre chaîne Google Actualités.",
          "Wil je niets missen? Download dan onze app of volg ons via WhatsApp.",
          "Para todas as notícias, siga o nosso canal no Google Notícias ou na aplicação.",
          "欲知更多新闻，请关注我们的谷歌新闻频道。", "Щоб стежити за новинами, підпишіться на наш канал у Google News."),
    misses=("The court ordered Google News to pay publishers.",
            "She joined the company's WhatsApp group in 2019, he said.",
            "Police said the group used a Telegram channel to follow the convoy.",
            "The app was downloaded a million times.",
            "Following the deal, Facebook shares rose.",
            "Pour la Commission, la position de Google Actualités pose un problème.",
            "Para os editores, o Google Notícias deve pagar pelas notícias.",
            "谷歌新闻将向出版商付费，公司周一表示。",
            "Get the latest they could not: the app was down, Facebook said."),
    max_chars=260,
)

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
        tr=("abone üye", r"^.{0,60}(devamını okumak|okumaya devam etmek) için .{0,30}(abone|üye|"
                         r"giriş)\b.{0,40}$|^(zaten )?(abone|üye) misiniz\b.{0,30}$"),
        ja=("会員 ログイン 有料 購読 残り",
            r"^(有料)?会員(登録)?(になると|すると|の方は).{0,40}(読めます|お読みいただけます|閲覧できます)。?$|^今すぐ(登録|会員登録|購読).{0,12}$|^(この記事|この続き|続きを|記事の続き|ここから先).{0,40}(会員|ログイン|有料|購読|"
            r"登録).{0,40}$|^残り ?\d+ ?文字.{0,40}$|^(この記事は)?(有料)?会員限定(の)?(記事|です).{0,20}$"),
        zh=("订阅 訂閱 会员 會員",
            r"^(本文|全文|此文|该文|付费|成为|加入|已是|已经是|还不是).{0,20}(会员|會員|订阅|訂閱|"
            r"付费).{0,30}$|^(登录|登入|订阅|訂閱)后?(继续|即可|以|繼續)?(阅读|閱讀|查看).{0,20}$"),
        ko=("구독 회원 로그인", r"^(이 기사는|본 기사는|기사 전문은).{0,20}(유료|회원|구독).{0,40}$|"
                                r"^.{0,20}로그인 (후|하시면|하면).{0,40}$"),
        sv=("prenumerant abonnent tilaaja abonnement",
            r"^(är du |er du |oletko )?(redan|allerede|jo) (prenumerant|abonnent|tilaaja|kund|kunde|"
            r"medlem)\b.{0,50}$|^(for at|for å|för att|du skal|du må|du måste)\b.{0,60}\b(abonne\w+|"
            r"prenumer\w+|logg\w*|log ind)\b.{0,60}$"),
        cs=("předplatné předplatitele předplatitelé článek",
            r"^(již|už|jste)\b.{0,12}(máte|předplatitel\w*) ?(předplatné)?\b.{0,50}$|^(tento )?(článek|"
            r"obsah|text) (je )?(určen|dostupný|jen|pouze)\b.{0,30}předplatitel\w*\b.{0,50}$"),
    ),
    hits=("Already a subscriber? Log in", "To continue reading this article, subscribe or log in.",
          "This article is for subscribers only.", "Sie sind bereits Abonnent? Hier einloggen",
          "You have reached your limit of free articles.",
          "¿Ya eres suscriptor? Inicia sesión", "Get unlimited access for $1 a month",
          "この記事は会員限定です", "Abonnez-vous pour lire la suite"),
    misses=("Subscribers of the network lost access for three hours on Monday.",
            "He has a subscription to the theatre.",
            "The members reached a deal on free trade.",
            "Der Artikel ist für die Zeitung ein Erfolg, sagte der Verleger.",
            "To read the report, members of parliament had to sign a pledge of secrecy, one of them said "
            "on Monday."),
    max_chars=260,
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

DONATE = TextRule(
    name="donation_ask",
    why="Readers are asked for money or membership under or inside the text.",
    patterns=patterns(
        en=("donate donation donations support supporting contribute contribution supporter coffee "
            "journalism tax-deductible patreon nonprofit",
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
            r"support(ing)? (us|our)|contribution|subscribing|buy(ing)? (me|us) a coffee)\b.{0,100}$"),
        de=("spenden spende unterstützen unterstütze unterstützung",
            r"^(jetzt |bitte )?(spenden|spende|unterstützen|unterstütze)( sie| sie uns| uns| jetzt|"
            r" du)*\W*$|^(unterstützen|unterstütze|helfen|hilf)\b.{0,40}\b(uns|unsere|unabhängigen|"
            r"journalismus)\b.{0,60}\b(spende|abo|beitrag|journalismus|arbeit|unterstützung)\b.{0,80}$|"
            r"^(ihre|deine|mit (ihrer|deiner)) (spende|unterstützung)\b.{0,100}$"),
        fr=("don dons soutenez soutenir",
            r"^(faire|faites) un don\b.{0,40}$|^soutenez(-nous| notre| le journalisme| un| l')\b.{0,100}$|"
            r"^(votre|vos) (don|dons|soutien)\b.{0,80}$"),
        es=("dona donar donación apoya apóyanos",
            r"^(dona|donar|haz una donación|apóyanos|apoya (nuestro|el|a|este) (\w+ )?(periodismo|trabajo|"
            r"medio))\b.{0,80}$"),
        it=("dona donazione sostieni sostienici",
            r"^(dona( ora)?|fai una donazione|sostieni(ci)? ?(il nostro|la nostra|l'informazione|"
            r"ora)?( lavoro| redazione)?)\b.{0,50}$"),
        pt=("doe doar doação apoie",
            r"^(doe( agora)?|faça uma doação|apoie( o nosso| o| nosso)? (jornalismo|trabalho))\b.{0,60}$"),
        nl=("doneer donatie steun",
            r"^(doneer( nu)?|steun (ons|onze|onafhankelijke)( journalistiek| werk)?)\b.{0,60}$"),
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
          "Your donation helps keep this site free for everyone.", "Faire un don", "후원하기",
          "Поддержите нас"),
    misses=("Donations to the party doubled last year, the commission said.",
            "Support for the minister fell to 30 per cent.",
            "Help us, she cried from the window.", "Die Spende an die Partei war illegal.",
            "Give the money back, the judge said."),
    max_chars=260,
)

CLICK = TextRule(
    name="click_prompt",
    why="A line that only sends the reader elsewhere: click here, tips, corrections, feedback, print notes.",
    patterns=patterns(
        en=("click tap helpful feedback tip tips correction error errors typo edition inaccuracy useful "
            "story reprints licensing mistake enjoying",
            r"^(please )?(click|tap|press) (here|below|the (link|button|image)|this link|on the (link|"
            r"button))\b(?!,? (he|she|it|they|the|and)\b).{0,120}$"
            r"|^(was|did|is|do) (this|you find this) (article|page|story|content|information|helpful|post|"
            r"guide|video)\b.{0,30}\b(helpful|useful|interesting|informative|page|relevant|good)?\??( yes|"
            r" no|\W)*$"
            r"|^(have|got|do you have|send us) (a|any|your)? ?(news |story |confidential )?(tips?|story|"
            r"news|something|feedback|question|comment|idea|photos?)\b.{0,30}(\?|for us|to share|for|"
            r"contact|email|let us know).{0,140}$"
            r"|^(see|spot(ted)?|found|find|notice[d]?|report) (an? |something )?(error|mistake|typo|"
            r"inaccuracy|problem|issue|wrong|correction)\b.{0,120}$|^(report|submit|request|"
            r"suggest) (an? )?(correction|error|typo|mistake)( or (typo|grammatical error|error))?\W*$"
            r"|^(a version of )?this (article|story) (appears|appeared) in (print|the (print|"
            r"\w+ \d+, \d{4})|the .{0,40}(print )?edition)\b.{0,180}$|^(give|send|"
            r"leave) (us )?(your )?feedback\W*$"
            r"|^(to )?(order|buy|request) (a )?(reprints?|copies|licens\w+)\b.{0,80}$|"
            r"^do you have (information|a news tip|a story|a tip)\b.{0,160}$|^(email|contact|write to|"
            r"reach) (the (author|reporter|writer|editor|newsroom)|us|our (news ?desk|reporters?|"
            r"newsroom))\b.{0,100}$"
            r"|^(thanks|thank you) for (your (feedback|vote|response|submission|rating)|reading|rating|"
            r"visiting|sharing)\b.{0,40}$|^have you been affected\b.{0,120}$|^(are|"
            r"were) you affected by\b.{0,120}$"),
        de=("klicken klick hilfreich fehler hinweis feedback korrektur entdeckt",
            r"^(bitte )?(klicken|klicke|tippen) sie (hier|auf|bitte)\b.{0,100}$|^(war|fanden sie|"
            r"finden sie|hat ihnen) (dieser|diesen|der) (artikel|beitrag|inhalt|text)\b.{0,40}(hilfreich|"
            r"gefallen|lesenswert|interessant)?\?.{0,20}$"
            r"|^(fehler|einen fehler|tippfehler) (gefunden|entdeckt|melden|im artikel)\b.{0,80}$|"
            r"^(haben sie|hast du) (einen? )?(fehler|hinweis|hinweise|tipp|feedback|fragen|"
            r"anregungen)\b.{0,120}$|^(hinweis|fehler) an die redaktion\b.{0,40}$|^feedback (geben|senden|"
            r"an die)\b.{0,30}$"),
        fr=("cliquez erreur utile article",
            r"^(cliquez|appuyez) (ici|sur)\b.{0,100}$|^(cet article vous a(-t-il)? été utile|"
            r"avez-vous trouvé (cet article|une))\b.{0,60}$|^(signaler|une) (une )?erreur\b.{0,60}$"),
        es=("clic click pincha útil error",
            r"^(haz|haga|hacer|da) cli(c|ck) (aquí|en)\b.{0,100}$|^(pincha|pulse|pulsa) aquí\b.{0,80}$|"
            r"^¿(te|le) (ha (sido|resultado)|fue|resultó) útil\b.{0,50}$|^(reportar|informar de|"
            r"notificar) (un )?error\b.{0,50}$"),
        it=("clicca clic utile errore",
            r"^(clicca|fai clic) (qui|su)\b.{0,100}$|^(questo articolo )?(ti )?è stato utile\b.{0,40}$|"
            r"^segnala (un )?errore\b.{0,40}$"),
        pt=("clique útil erro", r"^clique (aqui|no|na|em|e)\b.{0,150}$|^(este (artigo|"
                                r"conteúdo) )?foi útil\b.{0,30}$|^(encontrou|reportar|comunicar|"
                                r"relatar) (um |algum )?erro\b.{0,60}$"),
        nl=("klik nuttig fout tip",
            r"^klik (hier|op)\b.{0,100}$|^(was|vond je) dit artikel (nuttig|interessant)\b.{0,30}$|"
            r"^(heb je |hebt u )?(een )?(fout|foutje|tip|taalfout|opmerking) (gezien|gevonden|ontdekt|"
            r"melden|voor|voor de redactie)\b.{0,80}$"),
        pl=("kliknij błąd błędy pomocny",
            r"^kliknij (tutaj|tu|w|na|i)\b.{0,100}$|^(czy (ten )?artykuł (był|okazał))\b.{0,50}$|^(zgłoś|"
            r"znalazłeś|zauważyłeś|widzisz) (błąd|naruszenie|błędy)\b.{0,60}$"),
        ru=("нажмите ошибку ошибке ошибка полезна полезной",
            r"^нажмите (здесь|сюда|на|кнопку)\b.{0,100}$|^(нашли|заметили|увидели|обнаружили|сообщить об|"
            r"если вы (нашли|заметили|обнаружили|увидели)) (опечатку|ошибк[уе])\b.{0,140}$|^(статья|"
            r"эта статья|новость) (была )?полезн\w+\b.{0,20}$"),
        uk=("натисніть помилку помилка помилки",
            r"^натисніть (тут|сюди|на)\b.{0,100}$|^(знайшли|помітили|побачили|якщо ви (знайшли|помітили|"
            r"побачили)|повідомити про) (опечатку|помилк[уи])\b.{0,140}$"),
        tr=("tıklayın hata yararlı", r"^.{0,80}(için )?tıklayın(ız)?\W*$|^(hata|yanlış) bildir\b.{0,20}$"),
        ar=("اضغط انقر هنا خطأ", r"^(اضغط|انقر|اضغطوا|انقروا) (هنا|على)\b.{0,80}$|^(أبلغ عن|"
                                 r"الإبلاغ عن) خطأ\b.{0,30}$"),
        el=("πατήστε κάντε κλικ", r"^(πατήστε|κάντε κλικ) (εδώ|στο|στην)\b.{0,80}$"),
        zh=("点击 點擊 纠错 报错 有用",
            r"^(请)?(点击|點擊)(这里|此处|此處|這裡|下方|图片|进入|查看).{0,40}$|^(我要)?(纠错|报错|糾錯|"
            r"意见反馈|我要反馈)$|^(本文|这篇文章).{0,6}(有用|有帮助)吗.{0,4}$"),
        ja=("こちら クリック 役に立ち",
            r"^.{0,40}(クリックしてください|はこちら(から)?)$|^(この記事は)?.{0,6}(役に立ちましたか|"
            r"参考になりましたか).{0,4}$"),
        ko=("클릭 제보 오류", r"^.{0,30}(클릭하세요|바로가기)\W*$|^.{0,16}(제보하기|제보는|오류 ?신고|"
                              r"오탈자 ?신고|제보 ?받습니다).{0,40}$"),
        sv=("klicka klikk klik fel feil fejl",
            r"^(klicka|klikk|klik|tryk|trykk) (här|her|på)\b.{0,80}$|^(hittat|funnet|fundet|har du (hittat|"
            r"funnet|fundet)) (ett|en|et)? ?(fel|feil|fejl)\b.{0,60}$|^tips(a)? (oss|os|redaktionen|"
            r"redaksjonen)\b.{0,60}$"),
        fi=("klikkaa virhe virheen juttuvinkki",
            r"^(klikkaa|napsauta) (tästä|tähän|tätä)\b.{0,80}$|^(löysitkö|huomasitko|"
            r"ilmoita) virhee?n?\b.{0,60}$|^(lähetä )?juttuvinkki\b.{0,40}$"),
        cs=("klikněte chyba chybu chyby",
            r"^klikněte (zde|sem|na)\b.{0,80}$|^(našli jste|nahlásit|"
            r"upozornit na) (v článku )?chyb[uy]\b.{0,60}$"),
    ),
    hits=("Click here to read more from our team.", "Was this article helpful?",
          "Do you have a tip? Contact our newsroom",
          "Spotted an error? Let us know", "Klicken Sie hier, um den Bericht zu sehen",
          "Нашли ошибку? Выделите её и нажмите Ctrl+Enter.",
          "This article appears in print in the May edition.", "Clique aqui para ver as fotos",
          "詳しくはこちら"),
    misses=("Click here, he said, and the bank account was empty.",
            "The correction in share prices continued on Tuesday.",
            "An error in the software caused the crash, the report found.",
            "Was this the end of the war? Nobody knew.",
            "Tips from the public led to the arrest.", "Report after report found mistakes."),
    max_chars=230,
)

RULES: tuple[LabelRule | TextRule, ...] = (
    AD_LABEL, AD_LINE, AFFILIATE_DISCLOSURE, NEWSLETTER_LABEL, NEWSLETTER, CHANNEL, SUBSCRIBE_LABEL, SUBSCRIBE, FORM_FIELD, DONATE, CLICK,
)
