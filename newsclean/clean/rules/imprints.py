"""What a paper must say of itself and of its readers' comments: who publishes it, where it is registered, its terms."""
from __future__ import annotations

from newsclean.clean.rules.base import LabelRule, TextRule, patterns

IMPRINT = TextRule(
    name="imprint_line",
    why="The imprint says who publishes the paper and where it is registered.",
    patterns=patterns(
        ru=("учредитель редакция зарегистрирован зарегистрировано свидетельство регистрации издание права",
            r"^(учредитель|учредитель и редакция|адрес редакции|издатель) ?[:–—-] ?.{3,400}$"
            r"|^(сайт|сми|газета|(сетевое|электронное) (издание|сми)|информационное агентство|портал)\b.{0,100}\bзарегистрирован\w*\b.{0,120}(свидетельств|роскомнадзор|комитет|служб|№).{0,200}$"
            r"|^свидетельство( о регистрации)?\b.{0,60}\b(сми|эл|пи|№).{0,200}$|^исключительные права на (материалы|тексты)\b.{0,300}$"),
        uk=("засновник реєстрації свідоцтво видавець", r"^(засновник|видавець|адреса редакції) ?[:–—-] ?.{3,300}$|^свідоцтво про (державну )?реєстрацію\b.{0,200}$"),
        de=("verantwortlich herausgeber registergericht handelsregister", r"^(verantwortlich (im sinne|i\. ?s\. ?d|gemäß|nach §)|(registergericht|handelsregister) ?:).{0,300}$"),
        es=("registro editor editorial", r"^(registro (nacional )?de(l)? derecho de autor|registro dnda|editor responsable ?:|propietario ?:)\b.{0,200}$"),
        it=("testata registrata tribunale", r"^(testata (giornalistica )?|giornale |quotidiano )?(registrat[ao]|iscritt[ao])\b.{0,60}\btribunale\b.{0,160}$"),
        pl=("wydawca krs", r"^wydawca ?: ?.{3,200}$"),
    ),
    hits=("УЧРЕДИТЕЛЬ И РЕДАКЦИЯ: ЗАО «Гавань».", "Сайт зарегистрирован комитетом по печати, свидетельство № 12345 от 02.07.1999.",
          "Свидетельство о регистрации СМИ Эл № ФС77-12345", "Исключительные права на материалы, размещённые на сайте, принадлежат «Гавани».",
          "Свідоцтво про державну реєстрацію КВ № 1234", "Verantwortlich im Sinne des Presserechts: Jana Doh", "Registro DNDA 12345",
          "Testata registrata presso il Tribunale di Porto n. 12/2001"),
    misses=("Учредитель школы умер в мае.", "Сайт школы не зарегистрирован нигде, хотя работает.", "Verantwortlich für den Brand war ein Kabel.",
            "Свидетельство о рождении потерялось.", "Исключительные права на мост принадлежат городу."),
    max_chars=460,
)

COMMENTS_POLICY = TextRule(
    name="comments_policy",
    why="A paper says what it allows in its readers' comments, and that it does not answer for them.",
    patterns=patterns(
        en=("comments views opinions", r"^(the )?(views|opinions|comments)( and \w+)? (expressed|posted|made|published)? ?(in|by|from) (the )?(comments|readers|users|commenters)\b.{0,300}$"
            r"|^we (reserve|have) the right to (remove|delete|edit|moderate)\b.{0,60}\bcomments?\b.{0,200}$"),
        de=("kommentare beiträge redaktion", r"^die redaktion behält sich (das recht )?vor, (leser)?(kommentare|beiträge|zuschriften)\b.{0,200}$"),
        es=("comentarios opiniones", r"^los comentarios (publicados|vertidos|de los (lectores|usuarios)|son)\b.{0,80}\b(responsabilidad|moderad|no reflejan)\w*\b.{0,200}$"),
        pt=("comentários", r"^os comentários (publicados|postados|dos leitores|dos usuários)\b.{0,80}\b(responsabilidade|moderad|não refletem|não representam)\w*\b.{0,200}$"),
        pl=("redakcja komentarze", r"^(redakcja|serwis|wydawca)\b.{0,40}\bnie (ponosi|bierze) odpowiedzialności za (treść )?(komentarz|opini|wypowiedz)\w*\b.{0,200}$"),
        ru=("администрация редакция комментарии сообщения комментировать комментариев сообщение правила",
            r"^(администрация|редакция)( сайта)? не нес[её]т ответственност\w+ за\b.{0,60}\b(сообщени|комментари|отзыв|материал|информаци)\w+\b.{0,200}$"
            r"|^(редакция|администрация)( сайта)? оставляет за собой право\b.{0,300}$"
            r"|^(сообщения|комментарии|мнения)( и комментарии)? (читателей|посетителей|пользователей)\b.{0,60}\bбез предварительн\w+\b.{0,400}$"
            r"|^вы можете комментировать (материал|стать|новост)\w*\b.{0,220}$|^сообщени[ея] не должн[оы] содержать\b.{0,200}$"
            r"|^.{0,140}\b(соблюдать )?правила (для комментариев|комментирования|общения)\W*$"),
        uk=("редакція адміністрація коментарі", r"^(адміністрація|редакція)( сайту)? (не несе відповідальності за|залишає за собою право)\b.{0,260}$"),
        zh=("留言 评论 評論 网友 網友", r"^\*? ?(以上|本)?(网友|網友|读者|讀者)?(留言|评论|評論|发言|發言)(只|仅|僅|不)?代表.{0,40}$"),
        tr=("yorumlar yorumların yorumlardan", r"^(okuyucu )?yorumlar\w*\b.{0,60}\b(sorumlu değildir|sorumluluğu|yazarına aittir)\b.{0,160}$"),
    ),
    hits=("The views expressed by users are not those of the Gazette.", "We reserve the right to remove any comments.",
          "Die Redaktion behält sich vor, Leserkommentare zu kürzen.", "Los comentarios publicados son responsabilidad de sus autores.",
          "Redakcja nie ponosi odpowiedzialności za treść komentarzy.", "Администрация сайта не несет ответственности за содержание сообщений.",
          "Редакция оставляет за собой право удалить комментарии.", "Комментарии читателей сайта размещаются без предварительного редактирования.",
          "Вы можете комментировать материалы газеты, зарегистрировавшись.", "Просим соблюдать правила для комментариев:",
          "* 留言只代表網友個人觀點，不代表本站觀點。", "Yorumların sorumluluğu yazarına aittir."),
    misses=("The views expressed by the two ministers differ.", "We reserve the right to strike, the dockers said.", "Администрация города не несёт хлеб.",
            "Редакция газеты переехала в мае.", "Комментарии экспертов разошлись.", "Los comentarios del alcalde no gustan.", "她的留言代表了全班的谢意，大家都很高兴，港口的人也来了。" * 2,
            "Сообщения читателей помогли найти лодку."),
    max_chars=460,
)

RULES: tuple[LabelRule | TextRule, ...] = (IMPRINT, COMMENTS_POLICY)
