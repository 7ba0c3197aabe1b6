"""Advertisements: their labels, lines that say the story goes on below, and who earns by links."""
from __future__ import annotations

from newsclean.clean.rules import central_europe, more_languages, south_asia
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
    ) | central_europe.ADS | south_asia.ADS | more_languages.ADS,
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
            r"bekommt|verdienen) (wir|ich|die redaktion|der verlag)\b.{0,60}\b\w*provision\b"
            r"|^.{0,90}\b(gekennzeichnet|markiert|versehen)\w*\b.{0,40}\blinks?\b.{0,20}\b(sind|ist|handelt)\b.{0,40}\baffiliate"
            r"|^.{0,20}\baffiliate-?links?\b.{0,60}\b(gekennzeichnet|markiert|mit (einem )?(stern|sternchen|\*))"),
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
          "Wer über einen dieser Links bestellt, hilft uns: Für jeden Kauf erhalten wir eine kleine Provision.",
          "(*) Alle mit einem Stern gekennzeichneten Links sind Affiliate-Links.",
          "Affiliate-Links sind mit einem Sternchen gekennzeichnet."),
    misses=("The bank will receive a small fee when customers of the old branch buy a flat.", "Streamers earn a commission when viewers buy games through their links.",
            "In affiliate marketing, companies pay others for the buyers that they bring.",
            "The commission wants to know who bought the links to the leaked files.",
            "Die Makler erhalten beim Kauf eine Provision von drei Prozent."),
    max_chars=400,
)

RULES: tuple[LabelRule | TextRule, ...] = (AD_LABEL, AD_LINE, AFFILIATE_DISCLOSURE)
