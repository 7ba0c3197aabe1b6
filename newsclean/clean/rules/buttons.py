"""Buttons that lead to a shop, an offer or another page, and the notices of embedded posts, each a line of its own."""
from __future__ import annotations

from typing import Final

from newsclean.clean.rules.base import by_language, fold

_OFFERS: Final = by_language(
    en="Buy now|Buy it now|Buy on Amazon|View on Amazon|See on Amazon|See it on Amazon|See at Amazon|Shop on Amazon|Shop now|Shop now at Amazon|"
       "See it|View deal|See deal|Get deal|See price|See prices|Check price|Check prices|Check latest price|See today's price|Best price|"
       "Add to cart|Order now|Read full review|Read the full review|See full review|See our full review|Learn more|Find out more|Book now|"
       "Book a demo|Request a demo|Schedule a demo|Get a quote|Get a free quote|Request a quote|Try for free|Try it free|Start free trial|"
       "Start your free trial|Download now|Visit website|Visit site|Buy tickets|Get tickets|View product|View details|View gallery|Enlarge image",
    de="Jetzt kaufen|Bei Amazon kaufen|Bei Amazon ansehen|Zum Angebot|Zum Shop|Zum Produkt|Preis prüfen|Jetzt bestellen|Mehr erfahren|"
       "Jetzt buchen|Angebot anfordern|Demo anfordern|Kostenlos testen|Jetzt herunterladen|In den Warenkorb|Tickets kaufen",
    fr="Acheter maintenant|Acheter sur Amazon|Voir sur Amazon|Voir l'offre|Voir le prix|Voir le produit|En savoir plus|Réserver maintenant|"
       "Demander un devis|Ajouter au panier|Télécharger maintenant|Commander maintenant|J'en profite",
    es="Comprar ahora|Comprar en Amazon|Ver en Amazon|Ver oferta|Ver precio|Ver producto|Más información|Reservar ahora|Pedir presupuesto|"
       "Añadir al carrito|Descargar ahora|Saber más",
    it="Acquista ora|Acquista su Amazon|Vedi su Amazon|Vedi offerta|Vedi prezzo|Scopri di più|Prenota ora|Aggiungi al carrello|Scarica ora",
    pt="Comprar agora|Comprar na Amazon|Ver na Amazon|Ver oferta|Ver preço|Saiba mais|Reservar agora|Adicionar ao carrinho|Baixar agora",
    nl="Nu kopen|Koop nu|Bekijk bij bol|Bekijk aanbieding|Bekijk prijs|Meer informatie|Boek nu|In winkelwagen|Nu downloaden",
    pl="Kup teraz|Sprawdź cenę|Sprawdź ofertę|Zobacz ofertę|Dowiedz się więcej|Do koszyka|Zarezerwuj teraz|Pobierz teraz",
    sv="Köp nu|Till butiken|Se pris|Lägg i varukorgen|Boka nu",
    da="Køb nu|Se pris|Se tilbud|Læg i kurv|Læs mere her",
    no="Kjøp nå|Se pris|Se tilbud|Legg i handlekurv",
    fi="Osta nyt|Katso hinta|Lisää ostoskoriin|Lue lisää täältä",
    el="Αγοράστε τώρα|Δείτε την τιμή|Προσθήκη στο καλάθι|Μάθετε περισσότερα",
    fa="خرید|افزودن به سبد خرید|اطلاعات بیشتر",
    he="קנה עכשיו|הוסף לסל|למידע נוסף",
    cs="Koupit|Koupit nyní|Zjistit více|Do košíku|Kúpiť",
    ru="Купить|Купить сейчас|В корзину|Узнать больше|Узнать подробнее|Заказать|Забронировать|Скачать сейчас",
    uk="Купити|Купити зараз|До кошика|Дізнатися більше|Замовити",
    tr="Satın al|Hemen al|Sepete ekle|Daha fazla bilgi|Fiyatı gör",
    id="Beli sekarang|Lihat harga|Pesan sekarang|Pelajari lebih lanjut",
    vi="Mua ngay|Xem giá|Đặt ngay|Tìm hiểu thêm",
    ja="Amazonで見る|Amazonで購入|楽天市場で見る|購入はこちら|詳細を見る|カートに入れる",
    zh="立即购买|立即購買|加入购物车|加入購物車|了解更多|查看详情|查看詳情|马上购买",
    ko="구매하기|장바구니 담기|자세히 보기|지금 구매",
    ar="اشتر الآن|أضف إلى السلة|اعرف المزيد|لمعرفة المزيد",
    hi="अभी खरीदें|और जानें",
)
_EMBEDDED: Final = by_language(
    en="View this post on Instagram|View this post on Threads|View this profile on Instagram|View on Threads|Watch on YouTube|View on X|"
       "View on Facebook|See more on Instagram|View post|Read the full conversation on X",
    de="Sieh dir diesen Beitrag auf Instagram an|Diesen Beitrag auf Instagram ansehen|Auf YouTube ansehen",
    fr="Voir cette publication sur Instagram|Regarder sur YouTube",
    es="Ver esta publicación en Instagram|Ver en YouTube",
    it="Visualizza questo post su Instagram|Guarda su YouTube",
    pt="Ver essa foto no Instagram|Ver esta publicação no Instagram|Assistir no YouTube",
    nl="Dit bericht op Instagram bekijken|Bekijk op YouTube",
    pl="Wyświetl ten post na Instagramie|Obejrzyj w YouTube",
    sv="Visa detta inlägg på Instagram",
    da="Vis dette opslag på Instagram",
    no="Se dette innlegget på Instagram",
    fi="Näytä tämä julkaisu Instagramissa",
    el="Δείτε αυτή τη δημοσίευση στο Instagram",
    fa="مشاهده این پست در اینستاگرام",
    he="להצגת הפוסט הזה באינסטגרם",
    vi="Xem bài viết này trên Instagram",
    hi="इस पोस्ट को Instagram पर देखें",
    cs="Zobrazit příspěvek na Instagramu",
    ru="Посмотреть эту публикацию в Instagram",
    uk="Переглянути цей допис в Instagram",
    tr="Bu gönderiyi Instagram'da gör",
    id="Lihat postingan ini di Instagram",
    ja="この投稿をInstagramで見る",
    zh="在 Instagram 查看这篇帖子|在 Instagram 查看這則貼文",
    ko="Instagram에서 이 게시물 보기",
    ar="عرض هذا المنشور على Instagram",
)

BUTTONS: Final = frozenset(fold(phrase) for table in (_OFFERS, _EMBEDDED) for phrases in table.values() for phrase in phrases)
"""What the buttons say, folded."""
