"""Share bars, "follow us" lines, comment counters and comment sections."""
from __future__ import annotations

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
           "Social",
        de="Teilen|Artikel teilen|Beitrag teilen|Diesen Artikel teilen|Seite teilen|Teilen auf|Twittern|"
           "Link kopieren|Link kopiert|Kopieren|Drucken|Artikel drucken|Seite drucken|Per E-Mail teilen|"
           "Per E-Mail versenden|Per Mail versenden|Weiterempfehlen|Weiterleiten|Gefällt mir|Merken Teilen|"
           "Auf Facebook teilen|Auf Twitter teilen|Auf X teilen|Via WhatsApp teilen|Als PDF|Mailen|"
           "Versenden|"
           "Teilen Sie diesen Artikel|Teile diesen Beitrag|Teilen mit|Mail|Artikel versenden|Druckversion|"
           "Druckansicht|"
           "In sozialen Medien teilen|Soziale Medien|Folgen|Teilen Drucken",
        fr="Partager|Partager l'article|Partager cet article|Partager sur|Copier le lien|Lien copié|"
           "Imprimer|"
           "Envoyer par e-mail|Envoyer par mail|Envoyer à un ami|Partager sur Facebook|Partager sur Twitter|"
           "Partager par e-mail|Tweeter|Imprimer l'article|J'aime|Réseaux sociaux|Partager sur X|Partages",
        es="Compartir|Comparte|Compartir en|Compartir artículo|Compartir noticia|Copiar enlace|"
           "Enlace copiado|"
           "Imprimir|Enviar por correo|Enviar por email|Compartir en Facebook|Compartir en Twitter|Tuitear|"
           "Comparte esta noticia|Correo electrónico|Me gusta|Redes sociales|Compartir en WhatsApp|"
           "Comparte este artículo|"
           "Compartir esta noticia|Enviar a un amigo",
        it="Condividi|Condividi su|Condividi l'articolo|Condividi questo articolo|Copia link|Copia il link|"
           "Link copiato|Stampa|Stampa articolo|Invia per email|Invia per e-mail|Condividi su Facebook|"
           "Condividi su Twitter|Mi piace|Invia a un amico|Condivisioni",
        pt="Compartilhar|Partilhar|Compartilhe|Partilhe|Compartilhar notícia|Copiar link|Link copiado|"
           "Imprimir notícia|Enviar por e-mail|Compartilhar no Facebook|Partilhar no Facebook|Tuitar|"
           "Compartilhe esta notícia|Compartilhe no WhatsApp|Curtir|Redes sociais|Compartilhe este artigo|"
           "Compartilhar via",
        nl="Delen|Deel|Deel dit artikel|Artikel delen|Delen via|Kopieer link|Link gekopieerd|Link kopiëren|"
           "Printen|Print artikel|Afdrukken|E-mailen|Mail een vriend|Deel op Facebook|Delen op Facebook|"
           "Deel via|Deel dit",
        pl="Udostępnij|Udostępnij artykuł|Podziel się|Kopiuj link|Skopiuj link|Skopiowano|Drukuj|Wydrukuj|"
           "Wyślij|Wyślij e-mailem|Wyślij znajomemu|Poleć|Poleć znajomemu|Poleć znajomemu ten artykuł|"
           "Lubię to|"
           "Udostępnij na Facebooku|Tweetnij|Udostępnienia|Podziel się artykułem",
        ru="Поделиться|Поделиться новостью|Поделитесь|Поделиться в|Скопировать ссылку|Ссылка скопирована|"
           "Копировать ссылку|Распечатать|Печать|Версия для печати|Отправить по почте|Отправить другу|"
           "ВКонтакте|"
           "В контакте|Одноклассники|Твитнуть|Нравится|Отправить на e-mail|Поделиться в соцсетях|"
           "Мы в соцсетях|"
           "Рассказать друзьям|Поделиться в Facebook|Поделиться ссылкой|Фейсбук|Твиттер|Телеграм",
        uk="Поділитися|Поширити|Поділитись|Скопіювати посилання|Посилання скопійовано|Роздрукувати|Друк|"
           "Версія для друку|Надіслати поштою|Поділитися у Facebook|Поділитися новиною|Копіювати посилання|"
           "Фейсбук|Телеграм",
        tr="Paylaş|Haberi paylaş|Bağlantıyı kopyala|Linki kopyala|Kopyalandı|Yazdır|E-posta gönder|"
           "Facebook'ta paylaş|Twitter'da paylaş|WhatsApp'ta paylaş|Arkadaşına gönder|Tweetle|Beğen|"
           "Paylaşın|Bu haberi paylaş",
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
    ),
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

COMMENT_COUNT = TextRule(
    name="comment_counter",
    why="The number of comments stands as a button above or under the text.",
    patterns=patterns(
        en=("comment comments commented replies reply",
            r"^((view|show|see|read|hide|add|post)( all)?( the)? )?\(?\d[\d.,]*k?\)? (comments?|replies|"
            r"reply)( on this (story|article))?\W*$"
            r"|^comments?\W{0,3}\(?\d[\d.,]*\)?$|^comments (are )?(closed|off|disabled|turned off)\b.{0,60}$"
            r"|^(view|show|see|hide|read) (all |the )?comments\W*(\(?\d*\)?)?$|^no comments( yet)?\W*$|"
            r"^(be the first|click here) to (comment|leave a comment|reply)\b.{0,40}$"),
        de=("kommentar kommentare",
            r"^(alle )?\(?\d[\d.]*\)? ?kommentare?( anzeigen| lesen)?\W*$|"
            r"^kommentare?\W{0,3}\(?\d[\d.]*\)?$|^(alle |zu den )kommentare?n?( anzeigen|"
            r" lesen)?( \(?\d+\)?)?\W*$|^keine kommentare\W*$"),
        fr=("commentaire commentaires réactions réagir",
            r"^\d[\d ]* (commentaires?|réactions?)\W*$|^commentaires?\W{0,3}\(?\d+\)?$|^(voir|lire|"
            r"afficher) (tous )?les (commentaires|réactions)\W*\(?\d*\)?$|^aucun commentaire\W*$"),
        es=("comentario comentarios",
            r"^\d[\d.]* comentarios?\W*$|^comentarios?\W{0,3}\(?\d+\)?$|^(ver|leer|"
            r"mostrar) (todos )?(los )?(\d+ )?comentarios\W*\(?\d*\)?$|^sin comentarios\W*$"),
        it=("commenti commento", r"^\d[\d.]* comment[io]\W*$|^commenti\W{0,3}\(?\d+\)?$|^(vedi|leggi|"
                                 r"mostra) (tutti )?i (\d+ )?commenti\W*$|^nessun commento\W*$"),
        pt=("comentário comentários",
            r"^\d[\d.]* comentários?\W*$|^comentários?\W{0,3}\(?\d+\)?$|"
            r"^ver (todos )?(os )?(\d+ )?comentários\W*$|^(nenhum|sem) comentários?\W*$"),
        nl=("reactie reacties", r"^\d[\d.]* reacties?\W*$|^reacties?\W{0,3}\(?\d+\)?$|^(bekijk|toon|"
                                r"lees) (alle )?(\d+ )?reacties\W*$|^geen reacties\W*$"),
        pl=("komentarze komentarzy komentarz",
            r"^\d+ komentarz[ey]?\W*$|^komentarz[ey]\W{0,3}\(?\d+\)?$|^(zobacz|"
            r"pokaż) (wszystkie )?komentarze\W*\(?\d*\)?$|^brak komentarzy\W*$"),
        ru=("комментариев комментария комментарий комментарии",
            r"^\d+ комментари(й|я|ев|и)\W*$|^комментари(и|ев|й)\W{0,3}\(?\d+\)?$|^(показать|читать|"
            r"смотреть) (все )?комментарии\W*\(?\d*\)?$|^нет комментариев\W*$"),
        uk=("коментарів коментаря коментар коментарі",
            r"^\d+ коментар(ів|я|і)?\W*$|^коментар(і|ів)?\W{0,3}\(?\d+\)?$|^(показати|"
            r"читати) (всі )?коментарі\W*$|^немає коментарів\W*$"),
        tr=("yorum yorumlar", r"^\d+ yorum\W*$|^yorum(lar)?\W{0,3}\(?\d+\)?$|^tüm yorumlar(ı gör)?\W*$"),
        ar=("تعليق تعليقات التعليقات",
            r"^\(?\d+\)? ?(تعليق|تعليقات)\W*$|^(ال)?تعليقات\W{0,3}\(?\d+\)?$|^(لا توجد|لا يوجد) (تعليقات|"
            r"تعليق)\W*$"),
        el=("σχόλια σχόλιο", r"^\d+ σχόλι[αο]\W*$|^σχόλια\W{0,3}\(?\d+\)?$"),
        zh=("评论 評論 留言 跟帖 条评",
            r"^\d+ ?(条|則|个|則)? ?(评论|評論|留言|跟帖)$|^(评论|評論|留言|跟帖)\W{0,3}\(?\d+\)?( ?条)?$|"
            r"^(查看|全部|所有)(全部|所有)?(评论|評論|留言).{0,6}$|^暂无评论$"),
        ja=("コメント", r"^コメント\W{0,3}\(?\d+ ?件?\)?$|^\d+ ?件?の?コメント$|^コメントを(見る|"
                        r"すべて見る|読む).{0,6}$|^コメントはありません$"),
        ko=("댓글 의견", r"^(댓글|의견)\W{0,3}\(?\d+ ?개?\)?$|^\d+ ?개의 댓글$|^댓글 (보기|더보기|"
                         r"전체보기).{0,4}$"),
        sv=("kommentarer kommentar kommentaria kommenttia",
            r"^\d+ (kommentar(er)?|kommenttia?)\W*$|^(kommentarer|kommentit)\W{0,3}\(?\d+\)?$|^(visa|vis|"
            r"se) (alle |alla )?kommentarer\W*\(?\d*\)?$"),
        fi=("kommenttia kommenttit kommentit kommentti",
            r"^\d+ kommenttia?\W*$|^kommentit\W{0,3}\(?\d+\)?$"),
        cs=("komentářů komentáře komentář diskuse",
            r"^\d+ (komentář[eůi]?|příspěvků)\W*$|^(komentáře|diskuse)\W{0,3}\(?\d+\)?$"),
        id=("komentar", r"^\d+ komentar\W*$|^komentar\W{0,3}\(?\d+\)?$"),
        vi=("bình", r"^\d+ bình luận\W*$|^bình luận\W{0,3}\(?\d+\)?$|^xem (tất cả )?(\d+ )?bình luận\W*$"),
        fa=("نظر نظرات دیدگاه", r"^\d+ (نظر|دیدگاه)\W*$|^(نظرات|دیدگاه)\W{0,3}\(?\d+\)?$"),
        he=("תגובות תגובה", r"^\d+ תגובות\W*$|^תגובות\W{0,3}\(?\d+\)?$"),
        hi=("टिप्पणियां टिप्पणी कमेंट",
            r"^\d+ (टिप्पणियां|टिप्पणी|कमेंट)\W*$|^(टिप्पणियां|कमेंट)\W{0,3}\(?\d+\)?$"),
    ),
    hits=("12 comments", "Comments (4)", "View all comments", "3 Kommentare", "Комментарии (15)", "댓글 12",
          "评论(35)",
          "Comments are closed.", "5 commentaires"),
    misses=("12 comments by the minister were struck from the record.",
            "Comments from the bank pushed the euro up.",
            "No comments were made by the police.", "Reacties op het besluit waren verdeeld."),
    max_chars=90,
)

COMMENT_SECTION = LabelRule(
    name="comment_section",
    why="Under its heading stand the readers' comments and the form; nothing of the story follows.",
    scope="tail",
    labels=by_language(
        en="Comments|Leave a comment|Leave a reply|Leave a Reply Cancel reply|Leave a reply Cancel|"
           "Leave a Comment Cancel Reply|"
           "Post a comment|Add a comment|Add comment|Write a comment|Join the conversation|"
           "Join the discussion|Leave a ReplyCancel reply|"
           "View comments|Show comments|Comment|Your comment|Submit comment|Post comment|Reader comments|"
           "Have your say|"
           "Reply|Replies|Cancel reply|Comments section|Leave your comment|Discussion about this post|"
           "Your email address will not be published. Required fields are marked|"
           "Your email address will not be published|"
           "Save my name, email, and website in this browser for the next time I comment|Log in to comment|"
           "Comments closed|"
           "Sign in to comment|You must be logged in to post a comment|Comments are closed|Comment policy|"
           "Notify me of follow-up comments by email|Notify me of new posts by email|Newest first|"
           "Oldest first|Loading comments|"
           "Recent comments|Start the conversation|Share your thoughts|Be the first to comment",
        de="Kommentare|Kommentar schreiben|Kommentar verfassen|Schreibe einen Kommentar|"
           "Schreiben Sie einen Kommentar|"
           "Hinterlasse einen Kommentar|Kommentieren|Kommentar abgeben|Antworten abbrechen|"
           "Antwort abbrechen|Antworten|"
           "Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert|"
           "Diskutieren Sie mit|"
           "Deine E-Mail-Adresse wird nicht veröffentlicht|Ihre Meinung|Diskussion|Mitdiskutieren|"
           "Leserkommentare|Netiquette|"
           "Ihr Kommentar|Kommentar hinzufügen|Neueste Kommentare|Letzte Kommentare|Kommentare anzeigen|"
           "Leserbriefe|Kommentar",
        fr="Commentaires|Laisser un commentaire|Laissez un commentaire|Ajouter un commentaire|Réagir|"
           "Vos réactions|"
           "Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec|"
           "Annuler la réponse|"
           "Écrire un commentaire|Commenter|Les commentaires|Réactions|Réagir à cet article|Répondre",
        es="Comentarios|Deja un comentario|Dejar un comentario|Deja una respuesta|Cancelar la respuesta|"
           "Comentar|"
           "Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados "
           "con|"
           "Escribe un comentario|Añadir comentario|Únete a la conversación|Responder|Deja tu comentario",
        it="Commenti|Lascia un commento|Annulla risposta|Scrivi un commento|Commenta|"
           "Partecipa alla discussione|"
           "Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati|"
           "Aggiungi un commento|"
           "Commenta per primo|Rispondi",
        pt="Comentários|Deixe um comentário|Deixe uma resposta|Deixar um comentário|Cancelar resposta|"
           "Comente|"
           "O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com|"
           "Escreva um comentário|"
           "Participe da conversa|Comentar|Deixe seu comentário",
        nl="Reacties|Reageer|Laat een reactie achter|Geef een reactie|Plaats een reactie|Reactie annuleren|"
           "Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met|Reageren|Praat mee|"
           "Reacties zijn gesloten|Beantwoorden",
        pl="Komentarze|Dodaj komentarz|Napisz komentarz|Skomentuj|Twój komentarz|Anuluj pisanie odpowiedzi|"
           "Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone|Odpowiedz|Dodaj opinię|"
           "Przejdź do forum|"
           "Dodaj odpowiedź|Zwiń wszystkie wątki",
        ru="Комментарии|Оставить комментарий|Добавить комментарий|Написать комментарий|Ваш комментарий|"
           "Обсуждение|"
           "Отменить ответ|Ваш адрес email не будет опубликован. Обязательные поля помечены|Комментировать|"
           "Обсудить|Ответить|"
           "Комментарии читателей|Обсудить на форуме|Прокомментировать",
        uk="Коментарі|Залишити коментар|Додати коментар|Написати коментар|Ваш коментар|Скасувати відповідь|"
           "Обговорення|"
           "Ваша e-mail адреса не оприлюднюватиметься|Коментувати|Відповісти|Прокоментувати",
        tr="Yorumlar|Yorum yap|Yorum yaz|Bir yorum yazın|Bir cevap yazın|Cevabı iptal et|Yorum ekle|"
           "E-posta adresiniz yayınlanmayacak. Gerekli alanlar işaretlenmişlerdir|Yorumunuz|Yanıtla|"
           "Yorum bırakın",
        ar="التعليقات|تعليقات|أضف تعليق|أضف تعليقا|أضف تعليقك|اترك تعليقا|اترك تعليقاً|اترك ردا|إلغاء الرد|"
           "شاركنا رأيك|"
           "لن يتم نشر عنوان بريدك الإلكتروني|تعليقات القراء|اكتب تعليقك|إضافة تعليق|علّق",
        el="Σχόλια|Σχολιάστε|Αφήστε ένα σχόλιο|Προσθήκη σχολίου|Γράψτε το σχόλιό σας|Ακύρωση απάντησης|"
           "Η ηλ. διεύθυνση σας δεν δημοσιεύεται|Αφήστε μια απάντηση|Απάντηση|Σχολίασε",
        zh="评论|評論|网友评论|網友評論|发表评论|發表評論|发表回复|發佈留言|我要评论|我来说两句|留言|"
           "热门评论|最新评论|"
           "写评论|相关评论|取消回复|全部评论|评论区|回复|發表留言|回應|读者评论|用户评论|说两句|我要留言",
        ja="コメント|コメントする|コメントを書く|コメントを残す|コメント欄|コメントを投稿|"
           "コメントを投稿する|みんなのコメント|"
           "コメントをキャンセル|返信|メールアドレスが公開されることはありません",
        ko="댓글|댓글 쓰기|댓글쓰기|댓글 작성|의견 남기기|댓글달기|답글|댓글 등록|독자 의견|댓글 남기기|"
           "전체 댓글|댓글 운영 원칙",
        hi="टिप्पणियां|टिप्पणी करें|कमेंट करें|अपनी राय दें|अपनी प्रतिक्रिया दें|टिप्पणी लिखें|कमेंट्स",
        id="Komentar|Tulis komentar|Tinggalkan komentar|Tinggalkan balasan|Beri komentar|Batalkan balasan|"
           "Balas|Kirim komentar",
        vi="Bình luận|Ý kiến bạn đọc|Gửi bình luận|Viết bình luận|Để lại bình luận|Trả lời|Ý kiến|"
           "Để lại một bình luận|Gửi ý kiến",
        fa="نظرات|دیدگاه‌ها|نظر شما|ارسال نظر|ثبت نظر|دیدگاه خود را بنویسید|نظرات کاربران|پاسخ|"
           "دیدگاهتان را بنویسید|نظر بدهید|نظرات بینندگان",
        he="תגובות|הוסף תגובה|כתוב תגובה|הוספת תגובה|השאירו תגובה|הגב|לכל התגובות|כתיבת תגובה|התגובות",
        sv="Kommentarer|Kommentera|Lämna en kommentar|Skriv en kommentar|Lämna ett svar|Avbryt svar|"
           "Delta i diskussionen|Svara",
        no="Kommentarer|Kommenter|Legg igjen en kommentar|Skriv en kommentar|Delta i debatten|Avbryt svar|"
           "Svar|Legg igjen et svar",
        da="Kommentarer|Kommentér|Skriv en kommentar|Skriv kommentar|Deltag i debatten|Annuller svar|Svar|"
           "Debat|Efterlad et svar",
        fi="Kommentit|Kommentoi|Jätä kommentti|Kirjoita kommentti|Osallistu keskusteluun|Peruuta vastaus|"
           "Keskustelu|Vastaa|Lisää kommentti",
        cs="Komentáře|Přidat komentář|Napsat komentář|Vložit komentář|Diskuse|Diskuze|"
           "Zrušit odpověď na komentář|Odpovědět|Vstoupit do diskuse|Napsat příspěvek",
    ),
    misses=("Comments on the plan are due by Friday.", "The discussion lasted for three hours."),
)

COMMENT_PROMPT = TextRule(
    name="comment_prompt",
    why="Readers are asked to log in, to be polite, or told why they cannot comment.",
    patterns=patterns(
        en=("comment comments commenting conversation discussion email",
            r"^(please |you (must|need to|have to) |to (leave|post|join|view|read|add) .{0,40})?\b(log ?in|"
            r"login|sign ?in|register|subscribe|be logged in|sign up)\b.{0,60}\b(comments?|commenting|"
            r"conversation|discussion)\W*$"
            r"|^(your e-?mail( address)? will (not|never) be (published|shared)|"
            r"required fields are marked)\b.{0,80}$"
            r"|^save my name, e-?mail\b.{0,90}$|^notify me of (new|follow-?up)\b.{0,60}$|"
            r"^learn how your comment data\b.{0,40}$"
            r"|^(already have an account|want to comment|have something to say|"
            r"got something to say)\?.{0,120}$"
            r"|^(all )?comments (are|will be) (subject to|moderated|reviewed|published|welcome|"
            r"the (opinions?|views?) of)\b.{0,200}$"
            r"|^(please )?(keep (your )?comments|be respectful|stay on topic|read our (comment(ing)?|"
            r"community) (policy|guidelines|rules))\b.{0,160}$"
            r"|^(share|tell us) (your (thoughts|views|opinions?)|what you think) (in|on|below|"
            r"with us)\b.{0,80}$|^(let us know|tell us)( what you think)? in the comments\b.{0,60}$"
            r"|^(join|start) the (conversation|discussion)\b.{0,60}$"),
        de=("kommentar kommentare kommentieren kommentaren kommentierst mitdiskutieren e-mail-adresse "
            "kommentardaten mail",
            r"^(bitte )?(melden sie sich an|melde dich an|loggen sie sich ein|registrieren sie sich|"
            r"du musst angemeldet sein|sie müssen (angemeldet|"
            r"eingeloggt) sein)\b.{0,80}komment\w+\b.{0,30}$"
            r"|^(deine|ihre) e-?mail-?adresse wird nicht\b.{0,100}$|^benachrichtige mich über\b.{0,60}$|"
            r"^erfahre mehr darüber, wie deine kommentardaten\b.{0,60}$"
            r"|^(meinen namen|meine e-mail)\b.{0,60}(browser|kommentiere).{0,60}$|"
            r"^du kommentierst mit\b.{0,60}$|^bitte (beachten sie|beachte) (unsere|die) (netiquette|"
            r"kommentarregeln)\b.{0,100}$"),
        fr=("commentaire commentaires commenter réagir",
            r"^(connectez-vous|identifiez-vous|inscrivez-vous|"
            r"vous devez être connecté)\b.{0,80}(comment(er|aires?)|réagir)\b.{0,30}$|"
            r"^votre adresse e-?mail ne sera pas\b.{0,100}$"),
        es=("comentar comentario comentarios correo",
            r"^(inicia sesión|regístrate|debes? (iniciar|estar))\b.{0,80}comentar(ios?)?\b.{0,30}$|^(tu|"
            r"su) dirección de correo electrónico no será\b.{0,100}$|"
            r"^\(?(puedes?|podés) comentar (esta|este|la|el) \w+ (más )?(abajo|debajo)\)?\W*$"),
        it=("commentare commento commenti email",
            r"^(accedi|effettua il login|registrati|devi essere)\b.{0,80}comment(are|o)\b.{0,30}$|"
            r"^il tuo indirizzo e-?mail non sarà\b.{0,100}$"),
        pt=("comentar comentário comentários e-mail email",
            r"^(faça login|inicie sessão|você precisa|registe-se)\b.{0,80}comentar\b.{0,30}$|"
            r"^o seu endereço de e-?mail não será\b.{0,100}$|"
            r"^os comentários são de (exclusiva )?responsabilidade\b.{0,150}$"),
        nl=("reageren reactie reacties e-mailadres",
            r"^(log in|meld je aan|je moet)\b.{0,60}(reageren|reactie)\b.{0,30}$|^(je|het|"
            r"uw) e-?mailadres wordt niet\b.{0,100}$"),
        pl=("komentarz komentować komentarze komentarza e-mail",
            r"^(zaloguj się|musisz|aby)\b.{0,80}koment(ować|arze?a?)\b.{0,30}$|"
            r"^twój adres e-?mail nie\b.{0,100}$|^dodając komentarz,? (akceptujesz|zgadzasz)\b.{0,100}$"),
        ru=("комментарий комментарии комментировать комментариев email",
            r"^(войдите|авторизуйтесь|зарегистрируйтесь|чтобы|для того)\b.{0,80}комментари\w+\b.{0,40}$|"
            r"^ваш (адрес )?e-?mail не будет\b.{0,100}$"),
        uk=("коментар коментарі коментувати e-mail",
            r"^(увійдіть|авторизуйтесь|зареєструйтесь|щоб)\b.{0,80}комент\w+\b.{0,30}$|"
            r"^ваша e-?mail адреса не\b.{0,100}$"),
        tr=("yorum yorumlar e-posta",
            r"^(yorum yapmak|yorum yapabilmek|yorum yazmak) için\b.{0,80}$|^e-posta (hesabınız|"
            r"adresiniz) yayınlanmayacak\b.{0,80}$"),
        zh=("评论 評論 留言", r"^(请|請|您需要|登录|登入).{0,12}(登录|登入|注册|註冊)?.{0,12}(评论|評論|"
                              r"留言)[。！]?$|^(网友评论仅供|网友评论只代表|以下网友|文明上网).{0,50}$"),
        ja=("コメント 公開", r"^(コメント|投稿).{0,20}(ログイン|会員登録).{0,30}$|"
                             r"^メールアドレスが公開されることはありません.{0,40}$"),
        ko=("댓글", r"^(로그인|회원).{0,20}댓글.{0,30}$|^댓글.{0,30}(로그인|삭제될 수|운영).{0,60}$"),
    ),
    hits=("Please log in to leave a comment.",
          "Your email address will not be published. Required fields are marked *",
          "You must be logged in to post a comment.", "Comments are moderated before they appear.",
          "Sie müssen angemeldet sein, um einen Kommentar abzugeben",
          "(puedes comentar esta noticia más abajo)", "Join the conversation below"),
    misses=("Please comment on the deal, she asked the minister.",
            "The ministry did not respond to a request for comment.",
            "He was asked to log in to the system during the discussion about the vote, and refused.",
            "Comments on social media were critical of the law."),
    max_chars=260,
)

RULES: tuple[LabelRule | TextRule, ...] = (SHARE, SHARE_ON, FOLLOW, COMMENT_COUNT, COMMENT_SECTION, COMMENT_PROMPT)
