"""Readers' comments: counters, headings, prompts to write one."""
from __future__ import annotations

from newsclean.clean.rules import central_europe, more_languages, south_asia
from newsclean.clean.rules.base import LabelRule, TextRule, by_language, patterns

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
    ) | central_europe.COMMENTS | south_asia.COMMENTS | more_languages.COMMENTS,
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

RULES: tuple[LabelRule | TextRule, ...] = (COMMENT_COUNT, COMMENT_SECTION, COMMENT_PROMPT)
