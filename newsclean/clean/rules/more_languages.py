"""Labels in languages of other regions, by the rule that they belong to; "read also" before a headline."""
from __future__ import annotations

from typing import Final

from newsclean.clean.rules.base import by_language, patterns

RELATED: Final = by_language(
    th="ข่าวที่เกี่ยวข้อง|อ่านข่าวที่เกี่ยวข้อง|อ่านเพิ่มเติม|อ่านข่าวเพิ่มเติม|บทความที่เกี่ยวข้อง|เรื่องที่เกี่ยวข้อง|ข่าวอื่นๆ|ข่าวอื่น ๆ|อ่านต่อ",
    ms="Berita berkaitan|Artikel berkaitan|Berita lain|Baca seterusnya", tl="Basahin din|Kaugnay na balita|Mga kaugnay na balita",
    ca="Llegeix també|Llegiu també|Notícies relacionades|Articles relacionats|Et pot interessar|Més informació",
    gl="Ler tamén|Noticias relacionadas|Pode interesarche", eu="Irakurri ere|Lotutako albisteak|Erlazionatutako albisteak",
    az="Həmçinin oxuyun|Oxşar xəbərlər|Əlaqəli xəbərlər|Digər xəbərlər", kk="Тағы оқыңыз|Ұқсас жаңалықтар|Тақырып бойынша",
    uz="Shuningdek o‘qing|Mavzuga oid|Mavzuga oid yangiliklar|O‘xshash yangiliklar", ka="წაიკითხეთ აგრეთვე|ასევე წაიკითხეთ|მსგავსი სიახლეები|დაკავშირებული სიახლეები",
    hy="Կարդացեք նաև|Նման նյութեր|Կարդալ նաև", mk="Прочитајте и|Поврзани вести|Слични вести", be="Чытайце таксама|Па тэме|Падобныя навіны",
    sw="Soma pia|Soma zaidi|Habari zinazohusiana", af="Verwante artikels|Lees meer oor", isl="Lestu einnig|Lesa meira|Tengdar fréttir|Tengdar greinar",
    ku="هەواڵی پەیوەندیدار|زیاتر بخوێنەوە",
)

PROMOTED: Final = by_language(
    th="ข่าวล่าสุด|ข่าวยอดนิยม|ยอดนิยม|ข่าวแนะนำ|ข่าวเด่น", ms="Paling popular|Terkini|Berita terkini|Trending", ca="El més llegit|Més llegits|Últimes notícies",
    az="Ən çox oxunanlar|Son xəbərlər", kk="Соңғы жаңалықтар|Ең көп оқылған", uz="So‘nggi yangiliklar|Ko‘p o‘qilgan", ka="ყველაზე კითხვადი|ბოლო სიახლეები",
    hy="Ամենաընթերցված|Վերջին նորություններ", mk="Најчитани|Најнови вести", be="Апошнія навіны|Самае чытанае", isl="Mest lesið|Nýjustu fréttir",
    sw="Habari mpya|Zinazosomwa zaidi", eu="Irakurrienak|Azken albisteak", gl="O máis lido|Últimas novas",
)

SHARE: Final = by_language(
    th="แชร์|แชร์ข่าวนี้|แชร์บทความ|คัดลอกลิงก์|คัดลอกลิงค์", ms="Kongsi|Kongsikan|Salin pautan", tl="Ibahagi", ca="Comparteix|Compartir a Facebook|Copia l'enllaç",
    az="Paylaşın|Linki kopyala", kk="Бөлісу|Сілтемені көшіру", uz="Ulashish|Havolani nusxalash", ka="გაზიარება|ბმულის კოპირება", hy="Կիսվել|Տարածել",
    be="Падзяліцца", isl="Deila|Deila frétt", sw="Shiriki|Sambaza", eu="Partekatu",
)

COMMENTS: Final = by_language(
    th="ความคิดเห็น|แสดงความคิดเห็น", ms="Komen", ca="Comentaris|Escriu un comentari", az="Şərhlər|Şərh yaz", kk="Пікірлер|Пікір қалдыру",
    uz="Izohlar|Izoh qoldirish", ka="კომენტარები|დატოვე კომენტარი", hy="Մեկնաբանություններ", be="Каментары", isl="Athugasemdir", sw="Maoni",
    eu="Iruzkinak",
)

ADS: Final = by_language(
    th="โฆษณา", ca="Publicitat", gl="Publicidade", eu="Publizitatea", az="Reklam", ka="რეკლამა", hy="Գովազդ", be="Рэклама", isl="Auglýsing",
    sw="Tangazo", kk="Жарнама",
)

_HEADLINE: Final = r" ?(\||:|»|>|→|–|—|-(?= )) ?\S.{6,200}$"

READ_ALSO: Final = patterns(
    th=("อ่านเพิ่มเติม อ่านข่าว ข่าวที่เกี่ยวข้อง", r"^(อ่านเพิ่มเติม|อ่านข่าว(ที่เกี่ยวข้อง|เพิ่มเติม|อื่น ?ๆ)?|ข่าวที่เกี่ยวข้อง)" + _HEADLINE),
    tl=("basahin", r"^basahin( din)?" + _HEADLINE),
    ca=("llegeix llegiu", r"^(llegeix|llegiu)( també| més)?" + _HEADLINE),
    az=("oxuyun", r"^(həmçinin|bunu da) oxuyun" + _HEADLINE),
    ka=("წაიკითხეთ", r"^(წაიკითხეთ (აგრეთვე|ასევე)|ასევე წაიკითხეთ)" + _HEADLINE),
    hy=("կարդացեք", r"^կարդացեք նաև" + _HEADLINE),
    be=("чытайце", r"^чытайце таксама" + _HEADLINE),
    mk=("прочитајте", r"^прочитајте (и|повеќе)" + _HEADLINE),
    sw=("soma", r"^soma (pia|zaidi)" + _HEADLINE),
    isl=("lestu", r"^lestu (einnig|meira|líka)" + _HEADLINE),
)
