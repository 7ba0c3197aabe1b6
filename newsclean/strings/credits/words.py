"""Picture credits as data: the labels before them, and the agencies, archives and sources that sign pictures."""

from __future__ import annotations

from typing import Final

CREDIT_LABELS: Final[tuple[str, ...]] = (
    # English
    "photo", "photos", "photograph", "photographs", "photographer", "photography", "picture", "pictures", "image",
    "images", "credit", "credits", "photo credit", "photo credits", "image credit", "image credits", "picture credit",
    "file photo", "file picture", "file image", "file", "photo by", "photos by", "foto by", "photo via", "photos via", "image via", "images via", "photograph by", "photographs by",
    "photography by", "pic", "pics", "pic credit", "image by", "images by", "picture by", "pictures by", "illustration", "illustration by",
    "illustrations by", "illustrations", "illustrated by", "graphic", "graphic by", "graphics", "source", "image source",
    "photo source", "screenshot", "courtesy", "courtesy of", "photo courtesy of", "photos courtesy", "photograph courtesy of", "photographs courtesy of", "images courtesy of", "photo courtesy", "image courtesy of",
    "image courtesy", "picture courtesy of", "photos courtesy of", "composite", "representative image",
    "photo illustration by", "photo illustration", "featured image", "copyright", "copyright holder", "video",
    "supplied photo", "handout photo", "archive photo", "stock photo", "representational image", "painting by",
    # German
    "foto", "fotos", "bild", "bilder", "bildquelle", "bildquellen", "bildnachweis", "bildrechte", "bildcredit", "fotograf",
    "fotografin", "quelle", "grafik", "archivfoto", "archivbild", "symbolfoto", "symbolbild", "fotocredit", "fotoquelle",
    "fotonachweis", "illustration", "montage", "fotomontage", "collage", "foto von", "bild von", "fotos von", "bilder von",
    "karte", "urheber", "copyright", "aufnahme", "beispielfoto", "themenbild", "grafik von", "foto/grafik", "titelbild", "titelfoto", "beitragsbild",
    # French
    "crédit", "crédits", "crédit photo", "crédits photo", "crédit image", "photo d'archives", "photographie", "image",
    "photo de", "photo par", "illustration de", "photo d'illustration", "source photo", "dessin", "infographie", "visuel",
    # Spanish, Catalan, Portuguese, Italian, Romanian
    "fotografía", "fotografía de", "foto de", "fotos de", "imagen", "imagen de", "imágenes", "crédito", "créditos", "fuente",
    "foto de archivo", "ilustración", "cortesía", "cortesía de", "fotografía cortesía de", "imatge", "fotografia", "font",
    "imagem", "imagens", "crédito da foto", "foto por", "reprodução", "divulgação", "fonte", "ilustração", "arte", "foto di",
    "fotografia di", "immagine", "immagini", "crediti", "credito", "foto d'archivio", "ph", "ph.", "photo credits",
    "sursa foto", "credit foto", "imagine", "sursa", "foto cu caracter ilustrativ", "captura",
    # Dutch, Scandinavian, Finnish, Baltic
    "beeld", "bron", "fotograaf", "foto's", "archieffoto", "foto door", "arkivfoto", "arkiv", "kilde", "illustrationsfoto",
    "illustrasjon", "illustrasjonsfoto", "skjermdump", "pressefoto", "bilde", "billede", "genrebild", "arkivbild", "källa",
    "pressbild", "skärmdump", "mynd", "ljósmynd", "ljósmyndari", "kuva", "kuvat", "kuvaaja", "kuvituskuva", "lähde", "pilt",
    "foto:", "attēls", "nuotr.", "nuotrauka", "nuotraukos autorius", "foto autors", "foto autorius",
    # Polish, Czech, Slovak, Hungarian, South Slavic, Albanian, Turkish
    "fot.", "fot", "zdjęcie", "zdjęcia", "autor zdjęcia", "źródło", "źródło zdjęcia", "zdroj", "zdroj foto", "autor fotografie",
    "autor foto", "autor", "ilustrační foto", "ilustračné foto", "snímek", "snímka", "fotó", "fotók", "kép", "képek", "forrás",
    "illusztráció", "slika", "izvor", "fotografija", "autor fotografije", "vir", "ilustracija", "fotoja", "burimi",
    "fotoğraf", "fotoğraflar", "görsel", "kaynak", "arşiv", "temsili",
    # Cyrillic, Greek
    "фото", "коллаж", "колаж", "фотография", "фотографии", "фотограф", "источник", "источник фото", "фото из архива", "иллюстрация", "скриншот",
    "снимка", "снимки", "източник", "илюстрация", "фотографія", "світлина", "джерело", "джерело фото", "ілюстрація",
    "скріншот", "фотографија", "извор", "слика", "здымак", "сурет", "фото автора", "φωτογραφία", "φωτογραφίες", "φωτό",
    "φωτο", "φωτογραφια", "φωτογραφιες", "πηγη", "φωτ.", "πηγή", "πηγή φωτογραφίας", "εικόνα",
    # Arabic, Persian, Urdu, Hebrew
    "صورة", "الصورة", "صور", "تصوير", "المصدر", "مصدر الصورة", "عدسة", "عکس", "عکاس", "منبع", "تصویر", "فوٹو", "بشکریہ",
    "צילום", "צילומים", "תמונה", "קרדיט", "קרדיט צילום", "מקור", "צילום מסך", "איור", "צלם",
    # South and South-East Asia
    "फोटो", "फ़ोटो", "तस्वीर", "साभार", "स्रोत", "चित्र", "फोटो साभार", "फोटो क्रेडिट", "फ़ोटो क्रेडिट", "ছবি", "ছবি সংগৃহীত", "সূত্র", "படம்", "ఫోటో", "ภาพ",
    "ภาพจาก", "ที่มา", "ที่มาภาพ", "เครดิต", "เครดิตภาพ", "ảnh", "nguồn", "nguồn ảnh", "ảnh minh họa", "hình", "hình ảnh",
    "ảnh tư liệu", "ảnh chụp màn hình", "sumber", "sumber foto", "gambar", "dok", "dok.", "ilustrasi", "kredit foto",
    "larawan", "kuha ni", "picha",
    # Out of the archive
    "foto de arquivo", "imagem de arquivo", "arquivo", "imagen de archivo", "foto arhivă", "foto arhiva", "archívfotó",
    "archivní foto", "archivní snímek", "archívna snímka", "zdjęcie archiwalne", "arşiv fotoğrafı", "arşiv fotoğraf",
    "архивное фото", "архів", "архивна снимка", "архівне фото", "фото архив", "φωτογραφία αρχείου", "φωτο αρχείου",
    "εικόνα αρχείου", "صورة أرشيفية", "صورة من الأرشيف", "أرشيفية", "أرشيف", "عکس آرشیوی", "תמונת ארכיון", "ארכיון",
    "फाइल फोटो", "फ़ाइल फोटो", "foto arsip", "ảnh lưu trữ", "资料照片", "資料照片", "档案照片", "檔案照片", "자료 사진",
    # East Asia
    "写真", "画像", "撮影", "提供", "出典", "写真提供", "画像提供", "写真撮影", "資料写真", "出所", "图", "图源", "图片来源", "图片", "摄影", "摄",
    "来源", "圖", "圖源", "圖片來源", "圖片", "攝影", "資料圖片", "资料图", "资料图片", "制图", "供图", "视频截图", "사진", "제공", "출처",
    "사진제공", "사진 제공", "사진출처", "자료사진", "그래픽", "이미지", "ფოტო", "լուսանկարը",
)
"""Words printed before a credit, with a colon or a "by" behind them."""

PICTURE_SOURCES: Final[tuple[str, ...]] = (
    "getty images", "getty", "gettyimages", "getty images sport", "getty images north america", "shutterstock",
    "shutterstock.com", "alamy", "alamy stock photo", "istock", "istockphoto", "unsplash", "pexels", "pixabay", "imago",
    "imago images", "imago-images", "imago images/zuma wire", "picture alliance", "picture-alliance", "picturedesk",
    "picturedesk.com", "depositphotos", "adobe stock", "adobestock", "adobe firefly", "stock.adobe.com", "fotolia",
    "dreamstime", "123rf", "wikimedia commons", "wikimedia", "wikipedia", "flickr", "creative commons", "corbis", "zuma",
    "zuma press", "zuma press wire", "zuma wire", "sipa", "sipa usa", "sipa press", "magnum", "magnum photos",
    "rex features", "rex", "wenn", "splash news", "backgrid", "epa", "epa-efe", "epa/efe", "scanpix", "ritzau scanpix",
    "bildbyrån", "lehtikuva", "hollandse hoogte", "ullstein bild", "ullstein", "bridgeman images", "bridgeman",
    "pa wire", "pa images", "pa archive", "photonews", "belgaimage", "nurphoto", "maxppp", "abaca", "abacapress",
    "gamma-rapho", "hans lucas", "lat images", "usa today sports", "imagn", "imagn images", "icon sportswire",
    "cal sport media", "handout", "nasa", "nasa/jpl", "esa", "noaa", "instagram", "facebook", "twitter", "youtube",
    "tiktok", "telegram", "screenshot", "archive", "archives", "archiv", "archivo", "arkiv", "afp via getty images",
    "bloomberg via getty images", "pool", "pool via reuters", "pool photo", "ap photo", "bettmann", "everett collection",
    "photofest", "avalon", "eyevine", "panos", "redux", "polaris", "contacto", "contactophoto", "agefotostock", "cordon press",
    "gtres", "europa press", "photo12", "leemage", "akg-images", "akg images", "mary evans", "ipa", "fotogramma",
    "laPresse", "agenzia fotogramma", "imagoeconomica", "global images ukraine", "uniphoto", "vcg", "visual china group",
    "法新社", "路透社", "美联社", "美聯社", "欧新社", "歐新社", "韩联社", "韓聯社", "视觉中国", "ic photo", "东方ic", "人民视觉", "アフロ", "ロイター", "ゲッティ", "ゲッティイメージズ", "代表撮影", "ap", "ａｐ", "게티이미지",
    "게티이미지뱅크", "게티이미지코리아", "클립아트코리아", "gallo images", "privat", "privé", "supplied", "zvg", "zvg.", "pr", "newscom",
    "upi photo", "sopa images", "lightrocket", "middle east images", "hispantv", "cuartoscuro", "pixsell", "cropix", "fonet",
    "profimedia", "isifa", "mafra", "east news", "forum", "agencja gazeta", "agencja wyborcza.pl", "newspix", "reporter",
    "news images", "action images", "actionplus", "colorsport", "offside", "presse sports", "icon sport", "dppi", "ddp images",
    "ddp", "face to face", "photopress", "freshfocus", "keystone", "eq images", "expa", "gepa pictures", "gepa", "apa picturedesk",
    "press association", "eurokinissi", "intime", "intime news", "mary turner", "barcroft", "caters", "swns", "mercury press", "solent news",
)
"""Picture agencies, archives and sources, case-folded."""

TRADES: Final[tuple[str, ...]] = (
    "Photography", "Photographie", "Photographe", "Photographer", "Photographers", "Fotografie", "Fotografi", "Fotografia", "Fotografía",
)
"""What those who live by pictures put behind their name ("Jane Doe Photography")."""
