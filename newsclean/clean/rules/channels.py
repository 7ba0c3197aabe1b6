"""Channels and apps in which the publisher can be followed, and prompts to click."""
from __future__ import annotations

from newsclean.clean.rules import central_europe
from newsclean.clean.rules.base import LabelRule, TextRule, patterns

CHANNEL = TextRule(
    name="channel_promo",
    why="Apps and channels (Google News, WhatsApp, Telegram) are advertised between paragraphs.",
    patterns=patterns(
        en=("google whatsapp telegram app facebook twitter instagram youtube x tiktok bluesky linkedin "
            "channel apple threads podcast",
            r"^\(for (updates|more|news|the latest)\b[^.!?]{0,60}, follow [^.!?]{2,40} on (facebook|twitter|x|instagram|google)\b[^.!?]{0,60}\)$"
            r"|^((for|to) (more|get|stay|receive|read|all|the|never|keep|see|follow|join)\b.{0,90}\b)?(and |"
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
            r"|^(you can (also )?)?follow (?!(these|those|this|that|all|each) )(us|me|him|her|them|@?\w+( \w+){0,3}) on (x|twitter|facebook|"
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
        zh=("微信 公众号 客户端 app 微博 telegram line youtube 下载 下載 谷歌 google whatsapp 專頁 专页 頻道 频道",
            r"^(如需|欲|想|更多|请|請|欢迎|歡迎|在|通过|透過)?.{0,24}((关注|關注|追蹤|追踪|订阅|訂閱|获取|獲取|查看|阅读|閱讀).{0,24}"
            r"(谷歌(新闻|新聞|资讯)|google ?(news|新闻|新聞)|whatsapp)|(谷歌(新闻|新聞)|google ?(news|新闻|新聞)|whatsapp)"
            r"(?!.{0,30}(表示|宣布|称|稱|被)).{0,24}(关注|關注|追蹤|追踪|订阅|訂閱|获取|獲取|查看|阅读|閱讀)).{0,40}$|^.{0,16}(扫码|扫描|关注|追蹤|下载|下載|加入|添加|搜索|點擊|点击|按讚).{0,30}(微信|公众号|"
            r"客户端|app|APP|微博|telegram|LINE|youtube|粉絲團|頻道).{0,40}$"
            r"|^.{0,20}已(開設|开设|開通|开通).{0,12}(facebook|instagram|微信|微博|telegram|whatsapp).{0,8}(專頁|专页|公众号|公眾號|頻道|频道|帳號|账号|粉絲團).{0,120}$"),
        ja=("アプリ line 公式 フォロー googleニュース google whatsapp",
            r"^.{0,40}google ?ニュース.{0,40}(ご覧ください|ご覧いただけます|フォロー(してください|する|しよう)?|チェック(してください)?|"
            r"登録(してください)?|お読みいただけます)[。！]?$|^.{0,40}(アプリ|公式(line|x|アカウント|twitter)|youtube|line).{0,20}(ダウンロード|フォロー|"
            r"友だち追加|登録はこちら|チャンネル登録).{0,30}$"),
        ko=("카카오톡 네이버 앱 유튜브 텔레그램 채널 구글",
            r"^.{0,40}(구글 ?뉴스|google ?뉴스|왓츠앱|텔레그램|카카오톡).{0,40}(확인하세요|받아 ?보세요|만나 ?보세요|팔로우하세요|"
            r"구독하세요|보실 수 있습니다)\W*$|^.{0,40}(카카오톡|네이버|앱|유튜브|텔레그램|채널).{0,30}(구독|다운로드|친구 ?추가|팔로우|"
            r"채널 ?추가)(하기|하세요|해 ?주세요|해주세요)?\W*$"),
        hi=("व्हाट्सएप व्हाट्सऐप टेलीग्राम ऐप एप गूगल फेसबुक whatsapp telegram google facebook app",
            r"^.{0,120}(व्हाट्सएप|व्हाट्सऐप|टेलीग्राम|ऐप|एप|गूगल|फेसबुक|whatsapp|telegram|google|facebook|\bapp\b).{0,60}(फॉलो करें|जुड़ें|डाउनलोड करें|"
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
    ) | central_europe.CHANNELS,
    hits=("For more breaking stories, follow our Google News page online or in the app.",
          "Get the latest headlines from The Example on Google News",
          "Join our WhatsApp channel for daily updates.", "बंदरगाह की खबरों के लिए हमारे WhatsApp चैनल से जुड़ें।", "Urmărește-ne pe Google News", "Kövess minket a Facebookon is!",
          "Последвайте ни в Google News", "Pratite nas i na Facebooku",
          "Download our app for free on Google Play", "Folgen Sie uns auf Google News",
          "Sigue toda la información en nuestro canal de WhatsApp",
          "Подписывайтесь на наш Telegram-канал", "Follow us on Facebook", "Seguici su Google News",
          "Follow Jane Doe on X: @janedoe",
          "Pour suivre toute l'actualité, abonnez-vous à notre chaîne Google Actualités.",
          "Wil je niets missen? Download dan onze app of volg ons via WhatsApp.",
          "Para todas as notícias, siga o nosso canal no Google Notícias ou na aplicação.",
          "港灣新聞現已開設Facebook專頁，讓你即時掌握本地新聞！",
          "欲知更多新闻，请关注我们的谷歌新闻频道。", "Щоб стежити за новинами, підпишіться на наш канал у Google News."),
    misses=("The court ordered Google News to pay publishers.",
            "She joined the company's WhatsApp group in 2019, he said.",
            "Police said the group used a Telegram channel to follow the convoy.",
            "The app was downloaded a million times.",
            "Following the deal, Facebook shares rose.",
            "Pour la Commission, la position de Google Actualités pose un problème.",
            "Para os editores, o Google Notícias deve pagar pelas notícias.",
            "谷歌新闻将向出版商付费，公司周一表示。",
            "Follow these steps shared on Twitter to repair a pump.",
            "Get the latest they could not: the app was down, Facebook said."),
    max_chars=260,
)

CLICK = TextRule(
    name="click_prompt",
    why="A line that only sends the reader elsewhere: click here, tips, corrections, feedback, print notes.",
    patterns=patterns(
        en=("click tap helpful feedback tip tips correction error errors typo edition inaccuracy useful "
            "story reprints licensing mistake enjoying",
            r"^if you('re| are)( using| on| in| viewing| reading| watching)( this)?( story| page| video)?( on| in| using| from)? "
            r"(the|our) .{0,40}\bapp\b.{0,30}\b(click|tap) (here|this)\b.{0,60}$"
            r"|^(please )?(click|tap|press) (here|below|to (log ?in|sign (in|up)|subscribe|comment|vote|register)|the (link|button|image)|this link|on the (link|"
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
            r"^(haz|haga|hacer|da) cli(c|ck) (aquí|en)\b.{0,100}$|^(para|si (quiere|quieres|desea)) (leer|ver|conocer|saber)\b.{0,90}, "
            r"(haz |haga |da |dé )?cli(c|ck) aquí\W*$|^(pincha|pulse|pulsa) aquí\b.{0,80}$|"
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
    hits=("If you're on the Harbour7 News app, click here to watch live", "Click here to read more from our team.", "Was this article helpful?",
          "Do you have a tip? Contact our newsroom",
          "Spotted an error? Let us know", "Klicken Sie hier, um den Bericht zu sehen",
          "Нашли ошибку? Выделите её и нажмите Ctrl+Enter.",
          "This article appears in print in the May edition.", "Clique aqui para ver as fotos", "Para leer sobre otros hechos en el puerto, clic AQUÍ.",
          "詳しくはこちら"),
    misses=("Click here, he said, and the bank account was empty.",
            "The correction in share prices continued on Tuesday.",
            "An error in the software caused the crash, the report found.",
            "Was this the end of the war? Nobody knew.",
            "Tips from the public led to the arrest.", "Report after report found mistakes."),
    max_chars=230,
)

RULES: tuple[LabelRule | TextRule, ...] = (CHANNEL, CLICK)
