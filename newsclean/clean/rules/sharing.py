"""Share bars, and networks to follow the publisher in."""
from __future__ import annotations

from newsclean.clean.rules import central_europe, more_languages, south_asia
from newsclean.clean.rules.base import LabelRule, TextRule, by_language, patterns

SHARE = LabelRule(
    name="share_bar",
    why="Share, print and copy buttons are printed as words, each on a line.",
    labels=by_language(
        en="Share|Share this|Share this article|Share this story|Share this page|Share this post|"
           "Share article|"
           "Share story|Share this with|Share options|Share via|Share on social media|Share with friends|"
           "Shares|"
           "Share full article|Show more sharing options|More sharing options|Share on|Copy link|Copy|Copied|Link copied|Link copied to clipboard|"
           "Copied to clipboard|"
           "Copy link to clipboard|Copy URL|Copy this link|Get link|Permalink|Print|Print this page|"
           "Print this article|Print article|Print this story|Print friendly|Email|Email this|Email article|"
           "Email this article|E-mail|Email a friend|Send to a friend|Email to a friend|Email link|"
           "Send by email|"
           "Tweet|Tweet this|Pin|Pin it|Facebook|Twitter|X (Twitter)|Twitter / X|X|LinkedIn|WhatsApp|"
           "Telegram|Reddit|"
           "Pinterest|Tumblr|Flipboard|Messenger|Facebook Messenger|Bluesky|Threads|Mastodon|Instagram|"
           "YouTube|"
           "TikTok|Snapchat|Viber|Line|WeChat|Pocket|Digg|Delicious|StumbleUpon|Google+|VKontakte|Blogger|"
           "Flickr|"
           "Vimeo|Discord|Spotify|RSS|RSS feed|RSS feeds|Xing|Buffer|Like this|Share the article|"
           "About sharing|Share page|Embed|Embed code|Download PDF|Republish|Republish this article|"
           "Facebook Twitter|Facebook Twitter LinkedIn|Facebook Twitter Email|Facebook Twitter WhatsApp|"
           "Share Tweet|"
           "Share Save|Share Tweet Email|Facebook X Email|Facebook Instagram LinkedIn YouTube|Like|Likes|"
           "Share icon|"
           "Post|Tweet Share|Facebook Twitter Instagram|Social share|Social media|Social links|Share More|"
           "More sharing options|"
           "View more sharing options|Add to Facebook|SMS|Text message|Share link|Other options|Share now|"
           "Social|"
           "%d bloggers like this|Read or share this story|Recommend",
        de="Teilen|Artikel teilen|Beitrag teilen|Diesen Artikel teilen|Seite teilen|Teilen auf|Twittern|"
           "Link kopieren|Link kopiert|Kopieren|Drucken|Artikel drucken|Seite drucken|Per E-Mail teilen|"
           "Per E-Mail versenden|Per Mail versenden|Weiterempfehlen|Weiterleiten|Gefällt mir|Merken Teilen|"
           "Auf Facebook teilen|Auf Twitter teilen|Auf X teilen|Via WhatsApp teilen|Als PDF|Mailen|"
           "Versenden|"
           "Teilen Sie diesen Artikel|Teile diesen Beitrag|Teilen mit|Mail|Artikel versenden|Druckversion|"
           "Druckansicht|"
           "In sozialen Medien teilen|Soziale Medien|Folgen|Teilen Drucken|"
           "%d Bloggern gefällt das|Empfehlen|Artikel empfehlen|Seite empfehlen",
        fr="Partager|Partager l'article|Partager cet article|Partager sur|Copier le lien|Lien copié|"
           "Imprimer|"
           "Envoyer par e-mail|Envoyer par mail|Envoyer à un ami|Partager sur Facebook|Partager sur Twitter|"
           "Partager par e-mail|Tweeter|Imprimer l'article|J'aime|Réseaux sociaux|Partager sur X|Partages|"
           "J'aime ça|%d blogueurs aiment cette page|Recommander|Recommander cet article",
        es="Compartir|Comparte|Compartir en|Compartir artículo|Compartir noticia|Copiar enlace|"
           "Enlace copiado|"
           "Imprimir|Enviar por correo|Enviar por email|Compartir en Facebook|Compartir en Twitter|Tuitear|"
           "Comparte esta noticia|Correo electrónico|Me gusta|Redes sociales|Compartir en WhatsApp|"
           "Comparte este artículo|"
           "Compartir esta noticia|Enviar a un amigo|"
           "Me gusta esto|Compártelo|Comparte esto|A %d blogueros les gusta esto|Recomendar",
        it="Condividi|Condividi su|Condividi l'articolo|Condividi questo articolo|Copia link|Copia il link|"
           "Link copiato|Stampa|Stampa articolo|Invia per email|Invia per e-mail|Condividi su Facebook|"
           "Condividi su Twitter|Mi piace|Invia a un amico|Condivisioni|"
           "A %d blogger piace questo elemento|Condividi questo",
        pt="Compartilhar|Partilhar|Compartilhe|Partilhe|Compartilhar notícia|Copiar link|Link copiado|"
           "Imprimir notícia|Enviar por e-mail|Compartilhar no Facebook|Partilhar no Facebook|Tuitar|"
           "Compartilhe esta notícia|Compartilhe no WhatsApp|Curtir|Redes sociais|Compartilhe este artigo|"
           "Compartilhar via|"
           "Compartilhe isso|Curtir isso|%d blogueiros gostam disto|Partilhar isto|Gosto disto",
        nl="Delen|Deel|Deel dit artikel|Artikel delen|Delen via|Kopieer link|Link gekopieerd|Link kopiëren|"
           "Printen|Print artikel|Afdrukken|E-mailen|Mail een vriend|Deel op Facebook|Delen op Facebook|"
           "Deel via|Deel dit|"
           "Vind ik leuk|%d bloggers liken dit",
        pl="Udostępnij|Udostępnij artykuł|Podziel się|Kopiuj link|Skopiuj link|Skopiowano|Drukuj|Wydrukuj|"
           "Wyślij|Wyślij e-mailem|Wyślij znajomemu|Poleć|Poleć znajomemu|Poleć znajomemu ten artykuł|"
           "Lubię to|"
           "Udostępnij na Facebooku|Tweetnij|Udostępnienia|Podziel się artykułem",
        ru="Поделиться|Поделиться новостью|Поделитесь|Поделиться в|Скопировать ссылку|Ссылка скопирована|"
           "Копировать ссылку|Распечатать|Печать|Версия для печати|Отправить по почте|Отправить другу|"
           "ВКонтакте|"
           "В контакте|Одноклассники|Твитнуть|Нравится|Отправить на e-mail|Поделиться в соцсетях|"
           "Мы в соцсетях|"
           "Рассказать друзьям|Поделиться в Facebook|Поделиться ссылкой|Фейсбук|Твиттер|Телеграм|"
           "Понравилось это",
        uk="Поділитися|Поширити|Поділитись|Скопіювати посилання|Посилання скопійовано|Роздрукувати|Друк|"
           "Версія для друку|Надіслати поштою|Поділитися у Facebook|Поділитися новиною|Копіювати посилання|"
           "Фейсбук|Телеграм",
        tr="Paylaş|Haberi paylaş|Bağlantıyı kopyala|Linki kopyala|Kopyalandı|Yazdır|E-posta gönder|"
           "Facebook'ta paylaş|Twitter'da paylaş|WhatsApp'ta paylaş|Arkadaşına gönder|Tweetle|Beğen|"
           "Paylaşın|Bu haberi paylaş|"
           "Bunu paylaş",
        ar="شارك|مشاركة|مشاركة المقال|شارك المقال|شارك الخبر|نسخ الرابط|تم نسخ الرابط|طباعة|اطبع|"
           "إرسال بالبريد|البريد الإلكتروني|فيسبوك|تويتر|واتساب|تيليجرام|تلغرام|تيلقرام|انشر|شاركها|"
           "لينكد إن|شارك هذا المقال|شارك عبر|إكس",
        el="Κοινοποίηση|Μοιραστείτε|Μοιράσου|Μοιραστείτε το άρθρο|Αντιγραφή συνδέσμου|Εκτύπωση|"
           "Αποστολή με email|Στείλε το σε φίλο|Αποστολή σε φίλο|Κοινοποίηση στο Facebook|Μοιραστείτε το|"
           "Μου αρέσει",
        zh="分享|分享到|分享至|分享到微信|分享到微博|分享到新浪微博|分享到朋友圈|分享到QQ|分享到QQ空间|分享到臉書|分享到Facebook|分享到LINE|分享本文|转发|轉發|复制链接|複製連結|链接已复制|已复制|打印|列印|打印本页|"
           "邮件|电子邮件|电邮|發送|微信|微博|新浪微博|腾讯微博|QQ空间|QQ好友|朋友圈|人人网|豆瓣|点赞|點讚|"
           "分享给好友|"
           "扫码分享|微信扫一扫|推荐|微信好友|友善列印|轉寄|複製網址|分享文章|臉書|腾讯QQ|开心网|网易微博|"
           "搜狐微博",
        ja="シェア|シェアする|共有|共有する|記事をシェア|ツイート|リンクをコピー|URLをコピー|"
           "コピーしました|印刷|"
           "印刷する|メールで送る|メール|はてなブックマーク|はてブ|ブックマーク|フェイスブック|LINEで送る|"
           "ポスト|ツイートする|"
           "Xでシェア|Facebookでシェア|いいね|ポストする|noteで書く|この記事をシェア|シェアボタン",
        ko="공유|공유하기|기사 공유|기사 공유하기|링크 복사|URL 복사|복사|인쇄|인쇄하기|프린트|이메일|메일|"
           "카카오톡|"
           "페이스북|트위터|카카오스토리|네이버 블로그|밴드|좋아요|메일보내기|기사공유|링크복사|"
           "네이버블로그|URL복사|카카오톡 공유하기|라인|엑스",
        hi="शेयर करें|साझा करें|शेयर|लिंक कॉपी करें|प्रिंट|ईमेल|फेसबुक|ट्विटर|व्हाट्सएप|व्हाट्सऐप|टेलीग्राम|ट्वीट|"
           "कॉपी लिंक|खबर शेयर करें",
        id="Bagikan|Bagikan artikel|Bagikan ke|Salin link|Salin tautan|Tautan disalin|Cetak|Kirim email|"
           "Bagikan di Facebook|Bagikan berita|Copy link berita|Bagikan artikel ini",
        vi="Chia sẻ|Chia sẻ bài viết|Sao chép liên kết|Sao chép link|Đã sao chép|In|In bài viết|Gửi email|"
           "Chia sẻ Facebook|Chia sẻ lên Facebook|Bản in|Gửi bài|Thích|Chép đường dẫn|In bài",
        fa="اشتراک|اشتراک گذاری|اشتراک‌گذاری|به اشتراک بگذارید|کپی لینک|چاپ|ارسال|ایمیل|ارسال به دوستان|"
           "نسخه چاپی|تلگرام|توییتر|فیسبوک|واتساپ|لینک کوتاه|کپی شد|ارسال به دیگران|لینکدین|هم‌رسانی",
        he="שתף|שתפו|שיתוף|שתף כתבה|העתק קישור|הקישור הועתק|הדפסה|הדפס|שלח במייל|פייסבוק|טוויטר|ווטסאפ|"
           "שלח לחבר|שליחה במייל|טלגרם|שתפו בפייסבוק|העתקת קישור",
        sv="Dela|Dela artikel|Dela artikeln|Kopiera länk|Länk kopierad|Skriv ut|Mejla|Tipsa en vän|"
           "Dela på Facebook|Dela på Twitter|Dela via mejl|Gilla|E-post|Kopiera|Dela på X",
        no="Del|Del artikkel|Del artikkelen|Kopier lenke|Lenke kopiert|Skriv ut|Del på Facebook|"
           "Del på Twitter|"
           "E-post|Tips en venn|Del på e-post|Kopier lenken|Del saken",
        da="Del|Del artikel|Del artiklen|Kopier link|Link kopieret|Udskriv|Print|Del på Facebook|"
           "Del på Twitter|"
           "Del via e-mail|Synes godt om|Kopiér link|Tip en ven",
        fi="Jaa|Jaa artikkeli|Kopioi linkki|Linkki kopioitu|Tulosta|Jaa Facebookissa|Jaa Twitterissä|"
           "Sähköposti|"
           "Lähetä sähköpostilla|Jaa juttu|Tykkää|Jaa WhatsAppissa|Jaa linkki",
        cs="Sdílet|Sdílet článek|Kopírovat odkaz|Zkopírovat odkaz|Odkaz zkopírován|Tisk|Vytisknout|"
           "Poslat e-mailem|"
           "Sdílet na Facebooku|Sdílejte|Líbí se mi|Poslat e-mail|Zkopírovat|Sdílet na X|Tisknout",
    ) | central_europe.SHARE | south_asia.SHARE | more_languages.SHARE,
    misses=("Share prices fell on Monday.", "Facebook said it would appeal.",
        "Print sales fell by a tenth."),
)

_NETWORK = (r"(facebook|twitter|x|linkedin|whats ?app|telegram|reddit|pinterest|tumblr|flipboard|messenger|"
            r"bluesky|threads|"
            r"mastodon|instagram|youtube|tiktok|xing|viber|e-?mail|mail|pocket|vk|вконтакте|фейсбук|"
            r"телеграм|line|weibo)")

SHARE_ON = TextRule(
    name="share_on_network",
    why="A share button names its network, and often says that a window opens.",
    patterns=patterns(
        en=("share click print tweet send post email mail forward shares copy",
            rf"^(click (here )?to )?(share|post|send|tweet|save|pin)( this)?( (article|story|page|post|"
            rf"link))?,? (on|to|via|with|by|in|this on) (an? |your )?{_NETWORK}\b"
            rf"(,? (on|to|via|with|by|in|and|"
            rf"or)? ?{_NETWORK}\b)*( link to a friend)?( ?\(?opens in (a )?new (window|"
            rf"tab)\)?)?( {_NETWORK})?\W*$"
            r"|^click to (print|email|share|copy|tweet)\b.{0,80}$"
            r"|^(share|tweet|print|email)( ?[|/·,] ?| )((share|tweet|pin|print|e-?mail|save|copy link|"
            r"comments?|facebook|twitter|x|whatsapp|linkedin|reddit|flipboard|telegram|more|link)\W{0,3})+$"
            r"|^(total )?shares?\W{1,3}[\d.,]+k?$|^[\d.,]+k? (shares?|likes?|views|reads|retweets)\W*$"
            r"|^read or share this story ?: ?https?://\S+$"
            r"|^(email|send|share) (this|the) (article|story|page|link) (to|with) (a |"
            r"your )?friends?\b.{0,30}$|^(e-?mail|print|forward) this (article|story|page)( to a friend)?"
            r"(\W+((e-?mail|print|save|printer[- ]friendly|text only|most popular|subscribe)( (this|version|story|article|page))*\W*)+)?$"),
        de=("teilen drucken klick klicken twittern weiterempfehlen geteilt",
            rf"^(klick(en)?,? um )?(auf|über|via|per|bei|mit|in) {_NETWORK} (zu )?(teilen|versenden|"
            rf"weiterempfehlen)\b.{{0,60}}$"
            rf"|^(artikel |beitrag |diesen artikel )?(auf|via|per|bei|über) {_NETWORK} (teilen|empfehlen|"
            rf"senden)\b.{{0,30}}$"
            rf"|^(teilen|drucken|mailen|twittern)( ?[|/·,] ?| )((teilen|drucken|mailen|twittern|merken|"
            rf"kopieren|link|{_NETWORK})\W{{0,3}})+$"
            r"|^[\d.,]+ mal geteilt$"),
        fr=("partager partagez cliquez",
            rf"^(cliquez pour )?partage[rz]( cet article)? (sur|par|via) {_NETWORK}\b.{{0,60}}$|"
            rf"^cliquez pour (partager|imprimer|envoyer)\b.{{0,60}}$"),
        es=("compartir comparte haz clic",
            rf"^(haz clic para )?compart(ir|e)( esta noticia| este artículo)? (en|por|vía|"
            rf"via) {_NETWORK}\b.{{0,60}}$|^haz clic para (compartir|imprimir|enviar)\b.{{0,60}}$"),
        it=("condividi fai clic", rf"^condividi( questo articolo)? (su|via|per|con) {_NETWORK}\b.{{0,50}}$|"
                                  rf"^fai clic (qui )?per (condividere|stampare|inviare)\b.{{0,60}}$"),
        pt=("compartilhar partilhar compartilhe clique",
            rf"^(clique para )?(com)?partilh(a[rz]?|e)( (esta|essa|a|este|esse|o) (notícia|matéria|reportagem|artigo|"
            rf"texto|post))? (no|na|por|via|pelo|pela) {_NETWORK}\b.{{0,50}}$|^clique para (compartilhar|partilhar|imprimir)\b.{{0,60}}$"),
        nl=("delen deel klik", rf"^(deel|delen)( dit artikel)? (op|via|met|per) {_NETWORK}\b.{{0,50}}$|"
                               rf"^klik om .{{0,30}}(te delen|af te drukken)\b.{{0,50}}$"),
        pl=("udostępnij kliknij", rf"^udostępnij( ten artykuł)? (na|przez|"
                                  rf"w) {_NETWORK}\w{{0,3}}\b.{{0,40}}$|^kliknij,? (by|aby) (udostępnić|"
                                  rf"wydrukować)\b.{{0,60}}$"),
        ru=("поделиться", rf"^поделиться( новостью)? (в|на|через|по) {_NETWORK}\w{{0,3}}\b.{{0,40}}$"),
        sv=("dela del jaa", rf"^(dela|del|jaa)( artikeln| artikkelen)? (på|via|med) {_NETWORK}\b.{{0,40}}$"),
    ),
    hits=("Share on Facebook", "Click to share on Telegram (Opens in new window)", "Share via Email",
        "1.2K shares",
          "Klick, um auf Facebook zu teilen (Wird in neuem Fenster geöffnet)", "Auf Facebook teilen",
          "Compartir en WhatsApp", "Compartilhe esta notícia no Telegram",
          "Tweet | Share | Print", "Partager sur Twitter"),
    misses=("Share prices on Facebook's parent fell by 4% on Monday.",
        "Users share photos on Facebook every day.",
            "Post offices will close on Monday.", "The firm has 200 shares in Twitter, it said."),
    max_chars=130,
)

_BY_CHANNEL = (r"whats ?app|telegram|(facebook )?messenger|facebook|linkedin|twitter|x|xing|threads|bluesky|signal|e-?mail|sms|"
               r"correo( electrónico)?")

SHARE_BY = TextRule(
    name="share_by_channel",
    why="A share button names its channel and no more.",
    patterns=patterns(
        en=("whatsapp telegram messenger facebook linkedin twitter xing threads bluesky signal email mail sms correo x",
            rf"^(via|by|per|über|par|por|vía|pelo|su|av|på|przez|через|přes) ({_BY_CHANNEL})( (teilen|versenden|senden))?$"),
    ),
    hits=("Per WhatsApp versenden", "Por correo electrónico", "Via WhatsApp", "Par e-mail"),
    misses=("By email, the mayor declined to comment.", "Per Holm", "By Signal Iduna"),
    max_chars=60,
)

FOLLOW = LabelRule(
    name="follow_us",
    why="Accounts of the publisher are advertised beside and under the text.",
    labels=by_language(
        en="Follow us|Follow us on|Follow us on social media|Follow us on Facebook|Follow us on Twitter|"
           "Follow us on X|"
           "Follow us on Instagram|Connect with us|Stay connected|Follow|Following|Follow me|Find us on|"
           "Follow the author|"
           "Find us on Facebook|Like us on Facebook|Follow along|Join us|Join us on|Social networks|"
           "Get in touch|"
           "Follow topics|Follow this author|Unfollow|Follow us on Google News|Follow Us On Social|"
           "Let's connect|"
           "Follow author|Following author|Get alerts|Add us on Google|Join our WhatsApp channel|"
           "Follow our WhatsApp channel",
        de="Folgen Sie uns|Folge uns|Folgen Sie uns auf|Folge uns auf|Folgen|Uns folgen|Soziale Netzwerke|"
           "Social Media|"
           "Bleiben Sie in Kontakt|Autor folgen|Thema folgen|Folgen Sie uns auf Facebook|"
           "Social-Media-Kanäle",
        fr="Suivez-nous|Suivez-nous sur|Nous suivre|Suivre|Retrouvez-nous|Retrouvez-nous sur|"
           "Suivez-nous sur Facebook|Suivre l'auteur",
        es="Síguenos|Síguenos en|Síganos|Seguir|Síguenos en redes|Síguenos en redes sociales|"
           "Síguenos en Facebook|Síganos en",
        it="Seguici|Seguici su|Segui|Seguici sui social|Seguici su Facebook|Seguici anche su|Segui l'autore",
        pt="Siga-nos|Siga-nos em|Siga-nos no|Seguir|Siga-nos nas redes sociais|Acompanhe-nos|"
           "Siga nossas redes|Nos siga",
        nl="Volg ons|Volg ons op|Volgen|Volg ons ook op|Blijf op de hoogte|Volg ons op Facebook",
        pl="Obserwuj nas|Śledź nas|Znajdź nas na|Obserwuj|Śledź nas na|Polub nas|Polub nas na Facebooku|"
           "Dołącz do nas",
        ru="Подписывайтесь|Подписывайтесь на нас|Читайте нас|Следите за нами|Мы в социальных сетях|"
           "Читайте нас в|Подписаться|Присоединяйтесь",
        uk="Підписуйтесь|Підписуйтесь на нас|Підписуйтеся|Читайте нас|Стежте за нами|Ми в соцмережах|"
           "Слідкуйте за нами|Підписатися",
        tr="Bizi takip edin|Takip et|Takip edin|Sosyal medya|Bizi takip et|Bizi sosyal medyada takip edin",
        ar="تابعنا|تابعونا|تابعنا على|تابعونا على|متابعة|تواصل معنا|تابع|تابعنا على فيسبوك",
        el="Ακολουθήστε μας|Ακολουθήστε μας στο|Ακολουθήστε|Βρείτε μας στο|Ακολουθήστε μας στα social media",
        zh="关注我们|關注我們|关注|追蹤我們|追踪我们|官方微信|官方微博|微信公众号|扫码关注|扫描二维码关注|"
           "追蹤|按讚追蹤",
        ja="フォローする|フォロー|フォローしてください|公式アカウント|公式SNS|"
           "フォローして最新情報をチェック|SNS",
        ko="팔로우|구독하기|구독|팔로우하기|기자 구독|네이버에서 구독|채널 구독하기|언론사 구독",
        hi="हमें फॉलो करें|फॉलो करें|फॉलो|हमसे जुड़ें",
        id="Ikuti kami|Ikuti|Ikuti kami di|Media sosial|Follow kami",
        vi="Theo dõi chúng tôi|Theo dõi|Kết nối với chúng tôi|Theo dõi trên|Theo dõi chúng tôi trên",
        fa="ما را دنبال کنید|دنبال کنید|شبکه‌های اجتماعی|دنبال کردن",
        he="עקבו אחרינו|עקבו|עקוב|הצטרפו אלינו|עקבו אחרינו בפייסבוק",
        sv="Följ oss|Följ oss på|Följ|Följ oss i sociala medier|Sociala medier",
        no="Følg oss|Følg oss på|Følg|Sosiale medier",
        da="Følg os|Følg os på|Følg|Sociale medier",
        fi="Seuraa meitä|Seuraa|Seuraa meitä somessa|Sosiaalinen media",
        cs="Sledujte nás|Sledujte nás na|Sledovat|Sledujte nás na Facebooku|Sociální sítě",
    ),
    misses=("Follow the money, the old reporters said.", "Following the vote, shares fell."),
)

RULES: tuple[LabelRule | TextRule, ...] = (SHARE, SHARE_ON, SHARE_BY, FOLLOW)
