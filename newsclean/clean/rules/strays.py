"""Lines that strayed into the text: a link in brackets, a vote, an address to write to, a wire's end."""
from __future__ import annotations

from newsclean.clean.rules.base import LabelRule, TextRule, by_language, patterns

IN_BRACKETS = TextRule(
    name="link_in_brackets",
    why="A label and the headline of another story stand in brackets between two paragraphs.",
    role="related",
    patterns=patterns(
        en=("more read see watch related also video photos pictures miss",
            r"^\[(read( more| also| next)?|see also|watch|related|must read|don't miss) ?: ?.{8,160}\]$|^\(((read |see |watch )?(more|also)( on [^:]{1,40})?|read|see|watch|related|videos?|photos|pictures) ?: ?.{8,160}\)$"
            r"|^\((see|watch) (pictures|photos|videos?|(?-i:[A-Z])\S* (video|photos|pictures)|the video)\b.{4,120}\)$"),
        de=("mehr lesen siehe video", r"^\((mehr( dazu| zum thema)?|lesen sie (auch|hier|dazu)|siehe auch|video) ?: ?.{8,160}\)$"),
        fr=("lire voir vidéo", r"^\((à )?(lire|voir)( aussi)? ?: ?.{8,160}\)$|^\(vidéo ?: ?.{8,160}\)$"),
        es=("lea lee leer vea más vídeo también interesar interesarle recomendamos además leyendo",
            r"^\((lea|lee|leer|vea|ver|más|además( lea)?|también( (puede|podría) (leer|ver|interesarle)| le puede interesar| lea)?|"
            r"(le|te) (puede|podría) interesar|puede (leer|interesarle)|(le|te) recomendamos( leer)?|siga leyendo)( también| más| además)? ?: "
            r"?.{8,160}\)$|^(también|además|lea( también)?) ?: ?\( ?.{8,160}\)$"),
        it=("leggi guarda video", r"^\((leggi|guarda)( anche)? ?: ?.{8,160}\)$"),
        pt=("leia veja", r"^\((leia|veja)( também| mais)? ?: ?.{8,160}\)$"),
        nl=("lees bekijk", r"^\((lees|bekijk)( ook| meer)? ?: ?.{8,160}\)$"),
    ),
    hits=("(MORE: Ten ways in which ferries are late)", "(Read more: How the harbour was dredged)",
          "(Watch the video of the launch from the old pier.)", "(Lire aussi : Les quais ferment à minuit)",
          "(Siehe auch: Der Hafen wächst)", "(También puede leer: El puerto cierra a medianoche)",
          "También: ( Los muelles cierran a medianoche)", "(Le puede interesar: El puerto crece)", "[READ: Ten ways in which ferries are late ]"),
    misses=("(More than ten ferries were late.)", "(See page 4 of the report.)", "(Read: the minister has no plan.) He said so twice.",
            "(Watch out for ice.)", "[Read the letter aloud]", "(También puede llover en mayo.)"),
    max_chars=200,
)

REACTION = LabelRule(
    name="reader_vote",
    why="Readers are asked how they liked the story.",
    labels=by_language(
        en="What's your reaction?|What is your reaction?|Your reaction|How do you feel about this story?|"
           "How does this story make you feel?|Rate this article|Rate this story|Rate this post|Article rating|"
           "What do you think of this story?|How useful was this post?|Click on a star to rate it!|"
           "No votes so far! Be the first to rate this post.|We are sorry that this post was not useful for you!|"
           "Let us improve this post!|Tell us how we can improve this post?|As you found this post useful...|Follow us on social media!",
        de="Wie hilfreich war dieser Beitrag?|Klicke auf die Sterne um zu bewerten!|"
           "Bisher keine Bewertungen! Sei der Erste, der diesen Beitrag bewertet.|Es tut uns leid, dass der Beitrag für dich nicht hilfreich war!|"
           "Wie gefällt Ihnen dieser Artikel?|Artikel bewerten|Diesen Artikel bewerten|Wie fanden Sie den Artikel?",
        fr="Votre réaction|Notez cet article|Quelle est votre réaction ?",
        es="¿Cuál es tu reacción?|Valora este artículo|¿Qué te ha parecido esta noticia?",
        it="Qual è la tua reazione?|Vota questo articolo",
        pt="Qual é a sua reação?|Avalie este artigo|Qual é a sua reação",
        ru="Ваша реакция|Оцените статью|Оцените материал",
        tr="Tepkiniz nedir?|Tepkini göster",
        ar="ما هو رد فعلك؟|قيم هذا المقال",
        nl="Wat is uw reactie?|Beoordeel dit artikel",
        pl="Jaka jest Twoja reakcja?|Oceń artykuł|Oceń ten artykuł",
        uk="Ваша реакція|Оцініть статтю",
        el="Ποια είναι η αντίδρασή σας;|Αξιολογήστε το άρθρο",
        zh="您的反应是什么？|给这篇文章评分|您看完此刻的感受是",
        ja="この記事を評価する|この記事の評価|あなたのリアクションは？",
        ko="이 기사를 평가해 주세요|당신의 반응은?|이 기사에 대해 어떻게 생각하시나요?",
        hi="आपकी प्रतिक्रिया क्या है?|इस लेख को रेट करें",
        id="Apa reaksi Anda?|Bagaimana reaksi Anda?|Beri nilai artikel ini",
        vi="Cảm xúc của bạn|Đánh giá bài viết|Đánh giá bài viết này",
        fa="واکنش شما چیست؟|به این مطلب امتیاز دهید",
        he="מה התגובה שלך?|דרגו את הכתבה",
        sv="Vad är din reaktion?|Betygsätt artikeln",
        no="Hva er din reaksjon?|Vurder artikkelen",
        da="Hvad er din reaktion?|Bedøm artiklen",
        fi="Mikä on reaktiosi?|Arvioi artikkeli",
        cs="Jaká je vaše reakce?|Ohodnoťte článek|Hodnocení článku",
    ),
    misses=("Your reaction to the storm decides.", "Rate this storm as severe, they said."),
)

CONTACT = TextRule(
    name="contact_line",
    why="Readers are told where to write to; nothing of the story is in it.",
    role="sign_off",
    patterns=patterns(
        en=("questions comments question tip welcomes accepts submit letters reached contact opinion",
            r"^(?-i:[A-Z]).{2,60} (welcomes|accepts) (your |reader |guest )?(columns?|essays|opinions?|letters|op-eds?|submissions|"
            r"commentary|commentaries|articles)\b.{0,80}[.!] ((please )?(send|submit|e-?mail)|see|for (more|guidelines|details))\b.{1,120}$"
            r"|^(send|submit|e-?mail) (us )?(your |a )?(letters?( to the editor)?|guest columns?|op-eds?|columns?) to \S+@\S+$"
            r"|^letters( to the editor)? (should|must|may|can) be (sent|e-?mailed|submitted|addressed|no (longer|more) than|under)\b.{1,140}$|"
            r"^\W{0,2}(questions\? ?comments\?|comments\? ?questions\?|questions or comments\?|comments or questions\?)"
            r"( ((please )?(e-?mail|write|contact|send|call|let)|we).{0,120})?$"
            r"|^(?-i:[A-Z]\S+( [A-Z]\S+){1,3}) can be (reached|contacted) (at|on|via|by) .{0,60}(@|\b\d{3}|://).{2,80}$"
            r"|^do you have an opinion on the issues raised in this (article|letter|story)\b.{0,300}$"
            r"|^to contact the (reporters?|editors?|authors?|writers?)\b.{0,30}\bthis (story|article|column|report) ?: ?.{1,140}$"
            r"|^have (a )?(questions?|comments?|tips?|story ideas?)( (for|about) [^?]{1,40})?\? (e-?mail|write|contact|send|call|reach|let)\b.{1,120}$"),
        de=("fragen anregungen", r"^(haben sie )?(fragen|anregungen)( oder (fragen|anregungen|kritik|hinweise))?\? (schreiben|mailen|schicken)\b.{1,120}$"),
    ),
    hits=("The Harbour Courier welcomes guest columns of up to 600 words. Send yours to desk@example.org.",
          "Letters to the editor should be sent to desk@example.org.", "Submit guest columns to desk@example.org",
          "Do you have an opinion on the issues raised in this article? Write to desk@example.org.", "Questions? Comments? Email us at", "Have a question? Write to the harbour desk.", "Questions or comments? Send them to desk@example.org",
          "Haben Sie Fragen? Schreiben Sie uns.",
          "Jane Doe can be reached at jdoe@example.org or 555-0100.",
          "To contact the reporter on this story: Jane Doe in Quay at jdoe@example.org"),
    misses=("The harbour board welcomes letters of support. It has had three.", "Letters must be legible, the postman says.",
            "Questions? Comments were closed by noon.", "Have a question ready, the teacher said.", "Old Harbour can be reached on foot.", "Questions or comments were not allowed."),
    max_chars=260,
)

END_MARK = TextRule(
    name="end_mark",
    why="Wires mark where a story ends, behind the address of who wrote it perhaps.",
    role="sign_off",
    patterns=patterns(
        en=("end ends", r"^(\S+@\S+\.\S+ )?(\((?-i:END|ENDS|End|Ends)\)|(?-i:ENDS))$"),
        fa=("انتهای پایان", r"^(انتهای پیام|پایان پیام)[/.\s]*$"), ar=("انتهى", r"^\(?انتهى\)?[.\s]*$"),
    ),
    hits=("انتهای پیام/", "(END)", "desk@example.org (END)", "ENDS"),
    misses=("The end", "Ends", "It ends", "desk@example.org"),
    max_chars=80,
)

RULES: tuple[LabelRule | TextRule, ...] = (IN_BRACKETS, REACTION, CONTACT, END_MARK)
