"""The headings of the box on who wrote a story, which stands under it."""
from __future__ import annotations

from typing import Final

from newsclean.clean.rules.base import by_language, fold

_LABELS: Final = by_language(
    en="About the author|About the authors|About the author(s)|About the writer|About the writers|About the reporter|"
       "About the contributor|About the columnist|About the reviewer|About the editor|About author|Author bio|Author biography|"
       "Meet the author",
    de="Über den Autor|Über die Autorin|Über die Autoren|Über die Autorinnen|Über die Autor*innen|Über die Autor:innen|"
       "Über den Author|Über den Verfasser|Über die Verfasserin|Über den Gastautor|Über die Gastautorin|Zum Autor|Zur Autorin|"
       "Zu den Autoren|Autoreninfo|Über den Autor / die Autorin",
    fr="À propos de l'auteur|À propos de l'auteure|À propos de l'autrice|À propos des auteurs|A propos de l'auteur|"
       "L'auteur|L'autrice",
    es="Sobre el autor|Sobre la autora|Sobre los autores|Acerca del autor|Acerca de la autora",
    it="Sull'autore|Sull'autrice|L'autore|L'autrice|Informazioni sull'autore",
    pt="Sobre o autor|Sobre a autora|Sobre os autores",
    nl="Over de auteur|Over de auteurs|Over de schrijver",
    pl="O autorze|O autorce|O autorach",
    ru="Об авторе|Об авторах|Автор статьи",
    uk="Про автора|Про авторку|Про авторів",
    tr="Yazar hakkında|Yazar hakkında bilgi",
    ar="عن الكاتب|عن المؤلف|نبذة عن الكاتب",
    el="Σχετικά με τον συγγραφέα|Λίγα λόγια για τον συγγραφέα",
    zh="关于作者|關於作者|作者简介|作者簡介|作者介绍",
    ja="著者について|著者プロフィール|執筆者プロフィール|筆者プロフィール",
    ko="저자 소개|필자 소개|작성자 소개",
    hi="लेखक के बारे में",
    id="Tentang penulis",
    vi="Về tác giả|Giới thiệu tác giả",
    fa="درباره نویسنده",
    he="על הכותב|על הכותבת|אודות הכותב",
    sv="Om författaren|Om skribenten",
    no="Om forfatteren|Om skribenten",
    da="Om forfatteren|Om skribenten",
    fi="Kirjoittajasta|Tietoa kirjoittajasta",
    cs="O autorovi|O autorce|O autorech",
)

AUTHOR_LABELS: Final = frozenset(fold(phrase) for phrases in _LABELS.values() for phrase in phrases)
"""The headings, folded."""
