"""The words around names in a byline, as data: leads, credit clauses, roles, newsrooms and non-names.

The module is data only, but for the words of pages, which have a module of their own. Alternatives are plain phrases; the modules that use them build the patterns.
"""

from __future__ import annotations

from typing import Final

from newsclean.strings.names.page_words import page_words

AUTHOR_LEADS: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        "by", "written by", "words by", "words", "posted by", "story by", "story", "report by", "reported by",
        "reporting by", "reporting", "analysis by", "opinion by", "text by", "article by", "published by",
        "column by", "authored by", "submitted by", "interview by", "commentary by", "essay by", "review by",
        "author", "authors", "writer", "byline", "as told to", "contributed by", "created by", "text",
        "special to the times by", "exclusive by", "guest post by", "written", "about the author", "perspective by",
    ),
    "de": (
        "von", "text", "texte", "text von", "autor", "autorin", "autoren", "autorin/autor", "autor/autorin", "autor/in", "autor:in", "autor*in",
        "autorinnen", "redaktion", "ein beitrag von", "ein artikel von", "ein kommentar von", "kommentar von", "eine analyse von",
        "analyse von", "verfasst von", "geschrieben von", "aufgezeichnet von", "ein gastbeitrag von",
        "gastbeitrag von", "eine kolumne von", "interview von", "das interview führte", "interview",
        "ein interview von", "bericht von", "reportage von", "protokoll", "es berichtet", "veröffentlicht von",
        "ein essay von", "von unserem redaktionsmitglied", "von unserem korrespondenten", "von unserer korrespondentin",
        "von unserem redakteur", "von unserer redakteurin", "von unserem mitarbeiter", "von unserer mitarbeiterin", "eine reportage von", "eine rezension von", "rezension von",
    ),
    "fr": ("par", "texte", "texte de", "texte par", "auteur", "auteure", "auteurs", "rédigé par", "écrit par",
           "publié par", "soumis par", "proposé par", "propos recueillis par", "recueilli par", "article de", "article rédigé par", "un texte de", "de notre envoyé spécial", "de notre envoyée spéciale", "de notre correspondant",
           "de notre correspondante",
           "une chronique de", "analyse de", "reportage de", "interview par", "une enquête de"),
    "es": ("por", "escrito por", "texto", "texto de", "autor", "autora", "autores", "redactado por", "publicado por",
           "enviado por", "redacta", "escribe", "firma", "una crónica de", "un reportaje de", "reporta", "texto por"),
    "pt": ("por", "escrito por", "texto", "texto de", "autor", "autora", "autores", "publicado por", "postado por", "enviado por",
           "reportagem de", "reportagem", "repórter"),
    "it": ("di", "a cura di", "scritto da", "testo di", "autore", "autrice", "autori", "dal nostro inviato",
           "dalla nostra inviata", "pubblicato da", "inviato da", "articolo di", "testo", "servizio di"),
    "ca": ("per", "escrit per", "text"),
    "gl": ("por", "redactado por"),
    "ro": ("de", "autor", "autori", "scris de", "text", "text de", "articol de", "publicat de", "redactor"),
    "nl": ("door", "auteur", "auteurs", "tekst", "geschreven door", "tekst door", "geplaatst door", "ingediend door",
           "gepubliceerd door"),
    "af": ("deur", "geskryf deur", "skrywer"),
    "da": ("af", "skrevet af", "tekst", "tekst af", "forfatter", "journalist"),
    "no": ("av", "skrevet av", "tekst", "tekst av", "forfatter"),
    "sv": ("av", "skriven av", "text", "text av", "författare", "publicerad av", "text och foto"),
    "is": ("eftir", "höfundur", "skrifað af", "texti"),
    "fi": ("kirjoittanut", "kirjoittaja", "kirjoittajat", "teksti", "toimittaja"),
    "et": ("autor", "autorid", "kirjutas", "tekst"),
    "lv": ("autors", "autore", "autori", "teksts"),
    "lt": ("autorius", "autorė", "autoriai", "parengė", "tekstas"),
    "pl": ("autor", "autorka", "autorzy", "tekst", "opracowanie", "opracował", "opracowała", "oprac.", "oprac", "napisał",
           "napisała", "przygotował", "przygotowała", "opublikował", "opublikowała", "dodał", "dodała"),
    "cs": ("autor", "autorka", "autoři", "napsal", "napsala", "napsal(a)", "text", "připravil", "připravila"),
    "sk": ("autor", "autorka", "autori", "napísal", "napísala", "text", "pripravil", "pripravila"),
    "hu": ("írta", "szerző", "szerzők", "szöveg", "készítette"),
    "hr": ("piše", "pišu", "autor", "autorica", "autori", "napisao", "napisala", "tekst", "objavio", "objavila"),
    "sl": ("piše", "avtor", "avtorica", "avtorji", "besedilo", "napisal", "napisala"),
    "sq": ("nga", "shkruan", "autor", "autori", "shkruar nga"),
    "tr": ("yazan", "yazar", "yazarı", "haber", "yazı", "hazırlayan", "muhabir", "haberi yazan"),
    "az": ("müəllif", "yazar", "yazdı"),
    "id": ("oleh", "penulis", "ditulis oleh", "reporter", "laporan", "pewarta", "jurnalis"),
    "ms": ("oleh", "ditulis oleh", "penulis", "laporan", "laporan oleh"),
    "tl": ("ni", "nina", "isinulat ni", "ulat ni"),
    "vi": ("bởi", "tác giả", "theo", "bài viết", "thực hiện", "viết bởi", "bài", "bài và ảnh"),
    "sw": ("na", "imeandikwa na", "mwandishi", "na mwandishi wetu"),
    "ha": ("daga", "marubuci"),
    "eu": ("egilea",),
    "cy": ("gan",),
    "ga": ("le", "údar"),
    "ru": ("автор", "авторы", "текст", "автор текста", "автор статьи", "автор материала", "подготовил",
           "подготовила", "подготовили", "материал подготовил", "материал подготовила", "пишет", "источник",
           "записал", "записала", "опубликовал", "опубликовала", "беседовал", "беседовала", "интервью"),
    "uk": ("автор", "автори", "авторка", "текст", "автор тексту", "підготував", "підготувала", "підготували", "пише",
           "розмовляв", "розмовляла", "джерело"),
    "bg": ("автор", "автори", "текст", "от", "написа", "написано от"),
    "sr": ("пише", "аутор", "аутори", "текст", "pišu"),
    "mk": ("автор", "пишува", "од"),
    "be": ("аўтар", "тэкст"),
    "kk": ("авторы", "мәтін"),
    "el": ("γράφει ο", "γράφει η", "γράφει", "γράφουν οι", "γράφουν", "του", "της", "συντάκτης", "συντάκτρια",
           "κείμενο", "από τον", "από την", "επιμέλεια", "ρεπορτάζ"),
    "ar": ("بقلم", "كتب", "كتبت", "كتبه", "الكاتب", "الكاتبة", "تقرير", "إعداد", "المؤلف", "تحرير", "بواسطة", "كتب -",
           "كتبت -", "حوار", "نشر بواسطة"),
    "fa": ("نویسنده", "گزارش", "به قلم", "نوشته", "نویسندگان", "خبرنگار", "گزارشگر"),
    "ur": ("تحریر", "از", "مصنف", "رپورٹ"),
    "he": ("נכתב על ידי", "נכתב ע\"י", "מאת", "כתב", "כתבה", "מחבר", "פורסם על ידי"),
    "hi": ("लेखक", "द्वारा", "लेखिका", "रिपोर्ट", "रिपोर्टर", "संवाददाता", "लेखन"),
    "bn": ("লেখক", "লিখেছেন", "প্রতিবেদক", "প্রতিবেদন"),
    "ta": ("எழுதியவர்", "ஆசிரியர்", "கட்டுரையாளர்"),
    "te": ("రచయిత", "రచన"),
    "th": ("โดย", "ผู้เขียน", "เรื่อง", "เรื่องโดย", "เขียนโดย"),
    "ko": ("글", "글쓴이", "기자", "기자명", "취재"),
    "ja": ("文", "著者", "執筆", "筆者", "記者", "取材・文", "文責", "取材", "聞き手", "記事"),
    "zh": ("文", "作者", "记者", "記者", "撰文", "本报记者", "本報記者", "采写", "撰稿", "编译", "本刊记者", "本网记者",
           "特约记者", "通讯员", "见习记者", "实习记者", "文字", "采访", "文稿", "編譯", "综合报道", "特派员", "特派記者",
           "新华社记者", "中新社记者", "撰", "著"),
    "ka": ("ავტორი", "ავტორები", "მოამზადა", "ტექსტი"),
    "hy": ("հեղինակ", "հեղինակներ", "տեքստ"),
    "km": ("ដោយ", "អ្នកយកព័ត៌មាន", "អត្ថបទដោយ", "អ្នកនិពន្ធ"),
}
"""Words that introduce authors, by language."""

AMBIGUOUS_LEADS: Final[frozenset[str]] = frozenset(
    """redaktion de di af av na ni nina le del per from od от του της از gan nga theo story text words writer writers written author
    authors reporter reporting interview journalist haber yazı laporan bài tekst texto texte texti teksts testo theo
    firma escribe redacta haberi protokoll reporta reportagem repórter toimittaja muhabir redactor источник джерело
    تحرير كتب كتبت حوار تقرير رپورٹ  piše pišu written napsal napsala napisao napisala napisal byline
    tekstas pewarta jurnalis report daga пише пишет од интервью ulat כתב כתבה autor autora autore autori autors
    auteur auteurs auteure autoren autorin автор текст 기자 글 pripravil připravil besedilo""".casefold().split()
)
"""Leads that are also ordinary words: without a colon they need a plain person's or agency's name behind them."""

COLON_LEADS: Final[frozenset[str]] = frozenset(("editor", "editors", "editör", "redaktur", "penyunting"))
"""Leads that are jobs, too, and introduce somebody only with a colon ("Editor: Jane Doe")."""

CONTRIBUTOR_CLAUSES: Final[dict[str, tuple[str, ...]]] = {
    "reporting": (
        "additional reporting by", "additional reporting from", "additional reporting", "with additional reporting by",
        "with reporting by", "with reporting from", "contributed to this report", "with contributions from",
        "contributions by", "contributions from", "additional contributions by", "with contributions by", "reporting contributed by",
        "avec la collaboration de", "con la colaboración de", "con información de", "con informes de",
        "com informações de", "com informações da", "com informações do", "con la collaborazione di",
        "mitarbeit", "unter mitarbeit von", "mit unterstützung von", "met medewerking van", "m.m.v.",
        "dodatkowa współpraca", "при участии", "за участю", "با همکاری", "shared reporting by",
    ),
    "material": (
        "mit material von", "mit material der", "mit material des", "mit informationen von", "mit informationen der",
        "mit inhalten von", "mit agenturmaterial von", "with material from", "with files from", "with agencies",
        "with inputs from", "with input from", "(with inputs from", "inputs from", "avec", "avec les agences",
        "unter verwendung von", "med materiale fra", "med material från", "quellen", "quelle", "source", "sources",
        "kaynak", "fuente", "fuentes", "fonte", "fonti", "bron", "bronnen", "källa", "kilde", "lähde", "źródło", "zdroj", "sumber",
        "nguồn", "المصدر", "来源", "來源", "출처", "出典", "по материалам", "за матеріалами", "forrás", "πηγή", "izvor", "vir",
    ),
    "editor": (
        "editing by", "edited by", "edited", "redigiert von", "bearbeitet von", "redigerad av",
        "responsible editor", "责任编辑", "責任編輯", "责编", "責編", "编辑", "編輯", "编审", "审核", "校对", "编校", "監修", "編集",
        "editado por", "edición", "edição", "edição de", "редактор", "отредактировал", "редактура", "ред.", "편집", "redigering",
        "éditing", "édité par", "modifié par", "a cura della redazione di", "值班编辑", "主编", "curated by",
        "compiled and edited by", "editor", "editors", "editör", "redaktur", "penyunting",
    ),
    "compiler": ("compiled by", "writing by"),
    "researcher": ("researched by", "research by"),
    "producer": ("produced by", "produktion"),
    "host": ("hosted by", "presented by"),
    "narrator": ("narrated by",),
    "reviewer": ("reviewed by", "medically reviewed by", "fact checked by", "fact-checked by", "fact check by",
                 "checked by", "reviewed", "geprüft von", "faktencheck", "faktenprüfung", "revisado por", "revu par"),
    "translator": (
        "translated by", "translation by", "translation", "übersetzt von", "übersetzung", "übersetzung von",
        "aus dem englischen von", "aus dem amerikanischen von", "traduit par", "traduction de", "traduction",
        "traducido por", "traducción de", "traducción", "tradução", "traduzione di", "traduzione", "vertaald door",
        "vertaling", "перевод", "переклад", "翻译", "翻譯", "翻訳", "번역", "ترجمة", "ترجمه", "översättning", "oversat af",
        "překlad", "tłumaczenie", "fordította", "çeviri", "çeviren",
    ),
    "photographer": (
        "photographs by", "photography by", "photos by", "photo by", "pictures by", "photography", "photographs",
        "photos", "photo", "pictures", "images", "photographer", "images by", "foto von", "fotos von", "fotos", "foto", "bilder", "bild",
        "bilder von", "photos de", "photo de", "photos par", "fotografías de", "fotografía", "fotografie", "fotografia", "fotografias", "imagens", "foto's",
        "foto di", "fotos de", "фото", "摄影", "攝影", "撮影", "写真", "사진", "ảnh", "تصوير", "صور", "عکس", "kuva",
        "kuvat", "zdjęcia", "fotografije", "fotó", "fotók", "摄影报道", "图", "图片", "圖", "圖片", "φωτογραφίες", "φωτό",
        "foto dan video", "fotografer", "צילום", "צילומים", "ภาพ", "फोटो", "fotoğraf", "fotoğraflar", "pildid", "nuotr.",
        "photo credit", "image", "image by", "bildredaktion", "feature image by", "featured image by",
        "header image by", "cover image by", "lead image by", "main image by", "cover photo by", "featured photo by",
        "header photo by", "lead photo by",
    ),
    "videographer": ("camera", "kamera", "video by", "videos by", "video", "vídeo", "видео", "відео", "摄像", "视频"),
    "illustrator": (
        "illustrations by", "illustration by", "illustration", "illustrated by", "illustrationen", "illustrations", "graphics by",
        "graphic by", "grafik", "graphics", "ilustración", "illustratie", "animation", "animation by", "art by",
    ),
}
"""Clauses whose names helped with the text but are not its authors, by role."""

ROLE_WORDS: Final[frozenset[str]] = frozenset(
    """editor editors co-editor correspondent reporter reporters writer writers columnist journalist producer
    contributor freelance freelancer staffwriter chief director anchor host presenter blogger critic analyst professor
    lecturer fellow researcher economist photographer photojournalist photos illustrator author founder co-founder ceo
    president chairman chairwoman manager intern trainee strategist expert specialist consultant dietitian physician
    psychologist attorney lawyer scientist historian novelist head architect poet playwright sociologist philosopher

    chefredakteur chefredakteurin redakteur redakteurin
    redakteure reporterin korrespondent korrespondentin autorin autor volontär volontärin ressortleiter ressortleiterin
    kolumnist kolumnistin praktikant praktikantin leiter leiterin stellvertretender stellvertretende politikredakteur
    wirtschaftsredakteur sportredakteur usa-korrespondent journaliste correspondant correspondante rédacteur rédactrice
    chroniqueur chroniqueuse envoyé envoyée envoyés envoyées spécial spéciale spéciaux spéciales redactor redactora corresponsal periodista enviado enviada
    columnista jefe jefa editora colaborador colaboradora corrispondente inviato inviata giornalista redattore
    redattrice direttore direttrice repórter correspondente jornalista colunista verslaggever redacteur correspondente
    correspondent journalist journaliste korrespondent korrespondentti toimittaja journalist journalisten kommentator
    redaktør redaktör reporteri dziennikarz dziennikarka redaktor redaktorka publicysta korespondent redaktorka
    komentátor komentátorka újságíró tudósító szerkesztő novinar novinarka urednik urednica dopisnik muhabir muhabiri
    yazarı editör editörü корреспондент корреспондентка журналист журналистка редактор обозреватель колумнист автор
    спецкор собкор репортер репортёр кореспондент кореспондентка журналіст журналістка оглядач редакторка
    δημοσιογράφος συντάκτης ανταποκριτής مراسل مراسلة صحفي صحفية صحافي محرر كاتب كاتبة رئيس خبرنگار نویسنده wartawan
    jurnalis reporter redaktur kontributor phóng viên कार्यकारी संवाददाता رپورٹر נכדה כתב כתבת פרשן עורך 기자 특파원
    논설위원 선임기자 앵커 편집장 記者 特派員 記者 记者 编辑 編集委員 論説委員 通讯员 主笔 评论员 特约 professor profesor profesora
    professorin docent dozent doktorand historiker historikerin ökonom ökonomin politologe abgeordneter minister
    rechtsanwalt rechtsanwältin columnists gardener educator reviewer grader horticulturist horticulturalist astrologer
    copywriter videographer veterinarian dentist surgeon marketer advisor adviser cofounder principal trainer evangelist
    officer coordinator engineer projektleiter projektleiterin pressesprecher
    moderator moderatorin gründer gründerin geschäftsführer geschäftsführerin candidate representative teacher student nutritionist therapist coach designer developer engineer""".casefold().split()
)
"""Words that make a phrase a job rather than a name."""

NEWSROOM_WORDS: Final[frozenset[str]] = frozenset(
    """redaktion redaktionen newsroom newsdesk desk redacción redaccion redazione redactie rédaction redakce redakcia
    redakcja redakcija redaktsioon redaksi редакция редакція редакцыя toimitus redaktionen σύνταξη szerkesztőség
    redacción redação redacția redactia redaksjonen uredništvo وكالات التحرير تحریریه 編集部 编辑部 編輯部 편집부 뉴스팀 취재팀
    온라인뉴스팀 haber-merkezi merkezi servisi webteam onlineredaktion online-redaktion sportredaktion nachrichtenredaktion web-team
    ritstjórn ritstjórnar redaksjon toimetus מערכת ডেস্ক डेस्क ڈیسک რედაქცია խմբագրություն กองบรรณาธิการ рэдакцыя
    ban-biên-tập 报道组 取材班 제작진 nachrichtendesk""".casefold().split()
)
"""Words by which a newsroom signs as a body."""

NEWSROOM_PHRASES: Final[frozenset[str]] = frozenset((
    "συντακτική ομάδα", "συντακτικη ομαδα", "ban biên tập", "haber merkezi", "فريق التحرير", "هيئة التحرير",
))
"""The same in several words."""

ORGANIZATION_WORDS: Final[frozenset[str]] = frozenset(
    """news newspaper magazine media press agency agentur agence agencia agenzia institute institut instituto istituto
    university universität université universidad università universitas college school foundation stiftung fondation
    fundación fondazione association verband verein committee commission council ministry ministerium ministère
    ministerio ministero ministerstvo министерство міністерство government department bureau office service services
    centre center zentrum centro group gruppe groupe grupo gruppo company corporation corp inc ltd llc gmbh ag plc team
    network broadcasting broadcast radio television tv fernsehen times today post herald tribune gazette journal chronicle
    guardian telegraph observer sentinel examiner dispatch inquirer enquirer bulletin advertiser zeitung tagblatt tageblatt anzeiger rundschau kurier nachrichten presse verlag journal
    united courier publications publishing studio studios lab labs society gesellschaft party partei partido parti union
    federation bundesamt polizei police polizia policía pressestelle amt landesamt online digital collective
    collaborative project projekt research editorial board staff desk hub wire global international bank club church
    authority administration editors members membres academy akademie kommission embassy botschaft court
    газета журнал агентство издание университет институт правительство телеканал новости новини служба комитет центр
    вісник صحيفة وكالة جريدة قناة مركز وزارة مؤسسة جامعة خبرگزاری روزنامه dienst pressedienst archive magazin blog
    hospital clinic hospitals webteam editorialteam redaktionsteam robotics ventures therapeutics technologies technology pharma
    pharmaceuticals biosciences biotech holdings analytics software networks insurance conservancy museum energy
    industries logistics airlines airways electronics semiconductors laboratories consulting coalition alliance initiative orchestra
    library observatory chamber stadtwerke museo musée""".casefold().split()
)
"""Words that make a phrase the name of a body."""

PRESS_WORDS: Final[frozenset[str]] = frozenset(
    """news newspaper newspapers magazine media press times today post herald tribune gazette journal chronicle telegraph observer radio
    tv television broadcasting network zeitung nachrichten rundfunk notícias noticias""".split()
)
"""How the names of newspapers and stations end."""

SURNAMES: Final[frozenset[str]] = frozenset("lord church court bank head fellow gardener coach chancellor dean".split())
"""Titles, jobs and bodies that are surnames too, where a given name stands before them ("Ann Lord")."""

GENERIC_AUTHORS: Final[frozenset[str]] = frozenset(
    """admin adminn administrator administrador administrateur administrator1 wpadmin wp-admin siteadmin webadmin
    webmaster superadmin superuser root user username users guest guests gast gastautor gastautorin gäste author authors
    autor autorin auteur autore unknown unbekannt inconnu anonymous anonym anonyme anónimo anonimo аноним staff editor
    editors editorial team default test null none undefined n/a na moderator moderators writer writers reporter
    reporters contributor contributors correspondent correspondents journalist journalists columnist nobody me us
    admin1 newsadmin webeditor web editorialteam redakteur redakteurin автор авторы админ администратор гость редактор
    корреспондент адмін адміністратор гість кореспондент مدير المدير admin_ كاتب محرر مراسل ادمین مدیر 管理员 管理員 管理者
    小编 网友 匿名 佚名 記者 记者 编辑 編輯 관리자 기자 ผู้ดูแล पाठक staffwriter freelance freelancer blogger wordpress blog
    news post posts home website site online by von par por di system systemuser apiuser api importer import feed rss
    nachrichten noticias noticia actualités agencies agenturen agences agencias agenzie agências agenture agentury агентства агенції وكالات bureau wire
    correspondant correspondents' source sources external partner sponsored sponsor advertorial anzeige publisher
    producer photographer イラスト 著者 写真 編集 取材 監訳 various diverse divers varios vari others other andere whatsapp facebook
    twitter linkedin telegram instagram pinterest youtube tiktok email e-mail mail phone message google opis фото люди wetu סוכנויות""".casefold().split()
)
"""Words an author field holds when it names nobody."""

GENERIC_PHRASES: Final[frozenset[str]] = frozenset((
    "mwandishi wetu", "סוכנויות הידיעות", "סוכנויות ידיעות",
    "staff writer", "staff writers", "staff reporter", "staff reporters", "our correspondent", "our reporter",
    "our own correspondent", "special correspondent", "from our correspondent", "a staff reporter", "site admin",
    "site administrator", "super user", "super admin", "guest author", "guest writer", "guest contributor",
    "guest post", "guest editor", "guest columnist", "the editor", "the editors", "our editors", "web desk editor",
    "editorial team", "the editorial team", "the team", "web editor", "contributing writer", "contributing editor",
    "online editor", "news editor", "staff report", "staff and agencies", "agency staff", "agencies", "our staff",
    "guest blogger", "view all posts", "wire services", "wire reports", "wire service", "news service", "web admin",
    "no author", "not available", "and others", "and agencies", "agence", "agencias", "agenturen", "und agenturen",
    "externer autor", "unsere redaktion", "unserer redaktion", "einem gastautor", "gast autor", "notre correspondant",
    "nuestro corresponsal", "nostro inviato", "nostro corrispondente", "our bureau", "eigener bericht",
    "the associated", "collaborative post", "press release", "pressemitteilung", "communiqué de presse",
    "comunicado de prensa", "пресс-релиз", "read more", "sign up", "log in", "author name", "post author",
    "firstname lastname", "first last", "your name", "content team", "admin user", "admin admin", "test user",
    "本报记者", "本報記者", "本网记者", "特约记者", "综合报道", "责任编辑", "本报讯", "실시간 뉴스", "admin web", "web team",
    "content writer", "special to the", "user avatar", "by author",
    "a bis z", "a to z", "a - z", "the author", "about the author", "l'auteur", "l'auteure", "à propos de l'auteur", "l'autore", "l'autrice", "el autor",
    "la autora", "sobre el autor", "o autor", "a autora", "sobre o autor", "der autor", "die autorin", "über den autor",
    "নিজস্ব প্রতিবেদক", "নিজস্ব প্রতিনিধি", "নিজস্ব সংবাদদাতা", "স্টাফ রিপোর্টার", "বিশেষ প্রতিনিধি",
    "विशेष संवाददाता", "निज संवाददाता", "हमारे संवाददाता",
    "zum autor", "zur person", "de auteur", "over de auteur", "об авторе", "o autorze",
))
"""Phrases an author field holds when it names nobody."""

NOT_NAME_WORDS: Final[frozenset[str]] = frozenset(
    """the and or of in at for from with about as is are were be been has have had would can could
    should not no this that these those what when where why how who which your our their his her its my you we they he
    she it all most less new old top latest breaking live video watch listen click here share follow
    subscribe sign log login logout register menu search home contact privacy policy terms cookie cookies settings
    comments comment reply photo photos image images gallery opinion opinions analysis politics business sport sports
    world national local travel luxury culture entertainment lifestyle health science technology food money markets
    economy finance climate environment education election elections president minister prime government
    police court city county state states united kingdom republic road avenue university college
     hospital airport museum company group team club league cup championship festival report ressort newsblog ticker liveticker
    reports stories article articles news newsletter update updates updated published posted exclusive interview
    review reviews editorial column podcast capita diem annum january february july september october november december
    monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow week month year hours minutes ago
     after before during over under between against into out off then but if because while middle
    europe africa american americas british russian chinese european african asian
    international global editor-in-chief advertisement sponsored related recommended trending popular next previous
     continue download email copyright reserved rights inc ltd york zealand angeles francisco kong lanka
    learn select features insights recent quick summary jump facebook tweet pin pinterest linkedin whatsapp instagram youtube
    stay connected find free guide guides tips ideas tools overall view edition digital behalf powered skip filter browse
    shop buy add cart account subscribers related welcome meet click
    feedback size font resize zoom homepage website webpage sitemap faq faqs rss feeds digg fark reddit stumbleupon technorati
    newsvine flipboard taboola outbrain bookmark bookmarks mailbag headlines highlights playing loading javascript flash widget slideshow
    slideshows transcript playlist episode episodes password username toggle expand collapse permalink trackback
    korea arabia emirates ukraine russia japan germany italy canada australia mexico
     die ein eine einer eines und oder mit für auf aus bei nach zum zur ist sind wird werden
    nicht auch wie wer wo warum mehr neue neuer neues neuen politik wirtschaft kultur wissen leben reise panorama
    meinung kommentar bilder fotos video videos lesen abonnieren anmelden startseite impressum datenschutz kontakt
    januar februar märz oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag
       une un et ou dans sur pour avec par est sont qui que plus politique économie monde société santé
      las una en con para es que más política economía mundo sociedad deportes cultura opinión gli
     sıradaki siradaki sonraki uno nel nella della delle dei con per è sono più cronaca esteri sport een of op voor met niet meer
    det og som på til av med for ikke och att är для на по из от что как это не и в с к о об за при він вона та що як
    это россия украина москва россии украины новости последние политика экономика спорт мнение главная в من في على إلى عن أن
    حجم الخط وضع تفعيل القراءة هذا هذه التي الذي مع بعد قبل كيف لماذا ما هل لا كل بين أخبار اليوم عاجل المزيد اقرأ در از به که این آن را با برای است
    של על את עם לא כל זה גם אל מה הוא היא יותר חדשות और के की में से का को पर है ने यह नई کد خبر شناسه تاریخ انتشار زمان رقم رمز گروه oggi ieri heute gestern pm am""".casefold().split()
) | page_words()
"""Words that, as whole token, keep phrase from being person's name."""

GIVEN_NAMES: Final[frozenset[str]] = frozenset(("per", "francisco", "angeles", "ángeles", "della"))
"""Those of them that are given names too, where a surname follows ("Per Holm", "Juan Francisco Díaz")."""

DECLARED_GIVEN_NAMES: Final[frozenset[str]] = GIVEN_NAMES | {"una", "sunday", "friday", "monday"}
"""The same where a lead or field says that a name stands here ("By Una Petrie")."""

PARTICLES: Final[frozenset[str]] = frozenset(
    """de del della di da dal dos das do du des la le los las el al van von der den dem ter ten te zu zur bin ibn
    bint ben abu af av und y e i san mac mc ap o d' l' op 't v. vd ur-rahman dela delos lo degli dello in het a/l a/p
    anak binti nga wa arap oğlu kızı den der""".casefold().split()
)
"""Lower-case words allowed inside a person's name."""

SURNAME_PARTICLES: Final[frozenset[str]] = frozenset(
    "van von vom de da do dos das del della di da du der den dem ter ten te vd v. la le los zu zur".split()
)
"""Those of them that a surname begins with."""

DUTCH_PARTICLES: Final[frozenset[str]] = frozenset(("van", "von", "der", "den", "ter", "ten", "vd", "v."))
"""Those of them behind which no phrase, job or body goes on."""

NOUN_SURNAMES: Final[frozenset[str]] = frozenset(
    "assunção conceição encarnação anunciação ascensão purificação consolação ressurreição clements".split()
)
"""Surnames that end as abstract nouns do."""

TITLES: Final[frozenset[str]] = frozenset(
    """dr prof mr mrs ms miss sir dame lord lady rev fr sr st dipl-ing ing mag herr frau mme mlle sra dott avv d-r др
    проф д-р dra profa doc mgr phdr judr mudr bc jr jnr sr esq phd m.d ph.d""".casefold().split()
)
"""Titles and suffixes; kept as printed, never counted as a name token of their own."""
