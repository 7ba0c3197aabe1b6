"""Words of headlines as data: kickers, and the parts of an address or a name that are not a site's name."""

from __future__ import annotations

from typing import Final

PUBLIC_SUFFIXES: Final[frozenset[str]] = frozenset(
    "com net org co gov edu ac info biz gob gouv or ne go nom web news online www m amp mobile en de fr es".split()
)
SMALL_WORDS: Final[frozenset[str]] = frozenset("the a an le la les el los die der das il lo de del of and und et y online news com".split())
KICKERS: Final[frozenset[str]] = frozenset(
    """opinion analysis live exclusive breaking watch video photos gallery interview explainer review editorial comment
    commentary column letter letters obituary profile feature investigation update updated podcast factbox fact-check
    fact check fact focus q&a live updates live blog liveblog breaking news in pictures in photos long read the long read
    first on special report sponsored advertorial recap preview quiz newsletter obituaries perspective essay
    meinung kommentar analyse exklusiv eilmeldung liveticker live-ticker ticker interview gastbeitrag leitartikel kolumne
    reportage faktencheck porträt nachruf glosse essay umfrage bilder video newsblog +++ eil +++ pro & contra leserbrief
    opinión análisis en vivo en directo exclusiva última hora entrevista reportaje editorial crónica columna
    tribune exclusif direct en direct vidéo entretien éditorial décryptage enquête analyse reportage chronique portrait
    opinião análise ao vivo exclusivo entrevista editorial artigo opinione analisi diretta esclusiva intervista commento
    l'analisi l'intervista opinie analyse achtergrond interview kommentti analyysi pääkirjoitus leder kronik debatt debat
    ledare krönika analys opinia wywiad komentarz komentář rozhovor vélemény interjú мнение интервью репортаж колонка
    эксклюзив видео фото онлайн срочно думка інтервью інтерв'ю ексклюзив відео фоторепортаж мнения анализ άποψη ανάλυση
    görüş analiz son dakika özel haber canlı röportaj رأي تحليل عاجل مقابلة فيديو حوار تحقيق تقرير یادداشت گفتگو تحلیل
    דעה ניתוח בלעדי ראיון 社説 速報 解説 独自 動画 写真特集 评论 快讯 视频 独家 社评 专访 사설 속보 단독 인터뷰 칼럼 영상 포토 विचार
    लाइव वीडियो opini analisis foto wawancara berita foto góc nhìn""".split()
) | frozenset((
    "fact check", "breaking news", "live updates", "live blog", "special report", "last minute", "long read", "en vivo",
    "the long read", "in pictures", "in photos", "última hora", "en directo", "ao vivo", "en direct", "son dakika",
    "özel haber", "live-ticker", "im liveticker", "pro & contra", "opinion today", "fact focus", "góc nhìn",
    "live ticker", "guest column", "guest essay", "letter to the editor", "letters to the editor", "photo essay",
))
"""Labels that stand before a headline."""
