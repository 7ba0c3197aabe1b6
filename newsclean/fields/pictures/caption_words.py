"""Words of lines in dumps that are captions or credits, and of those that are not."""
from __future__ import annotations

import re
from typing import Final

# A label that stands before credits of pictures only; "Source:" and "(Reuters)" close stories too.
PICTURE_CREDIT: Final = re.compile(
    r"photo|foto|\bpics?\s?:|\bcr[eé]dit[os]?s?\s?(?:[:：]|\.{3}|…)|image|imag[eo]n|immagine|picture|bild|beeld|©|\(c\)|fot\.|zdj|фото|φωτο|صورة|תמונה|צילום|写真|撮影|"
    r"kuva(?:aja)?\s?[:/]|fotó|nuotr|ljósmynd|fényk|تصوير|عدسة|عکس|फोटो|तस्वीर|צילם|צלם|"
    r"图|圖|摄|攝|社[发發]|提供|資料|资料|사진|제공|ảnh|getty|shutterstock|unsplash|pixabay|imago|courtesy|illustration|screenshot|archiv|"
    r"[=＝][^=＝]{2,15}$",
    re.IGNORECASE,
)
# Whose the whole page is, in place of who took a picture.
NOTICE: Final = re.compile(
    r"(?:©|\(c\)|copyright)\W*(?:(?:19|20)\d\d|.*[^\d](?:19|20)\d\d\W*$)|"
    r"rights? (?:are )?reserved|rechte vorbehalten|droits réservés|derechos reservados|direitos reservados|"
    r"diritti riservati|riproduzione riservata|rechten voorbehouden|prawa zastrzeżone|права защищены|права захищені|"
    r"hakları saklıdır|版权所有|版權所有|無断転載|무단 ?전재",
    re.IGNORECASE,
)
OWNED: Final = re.compile(r"©|ⓒ|\(c\)|copyright", re.IGNORECASE)
# Words that only a caption has: who stands where in the picture.
SHOWS: Final = re.compile(
    r"\b(?:pictured|from left|file (?:photo|image|picture)|left to right)\b|\((?:left|right|centre|center|links|rechts|"
    r"l\.|r\.|à gauche|à droite|izquierda|derecha|a sinistra|a destra)\)|\b(?:im bild|v\. ?l\.|von links|"
    r"de gauche à droite|de izquierda a derecha|da sinistra|da esquerda|vlnr|od lewej|na zdjęciu|"
    r"на фото|на снимке|на знімку|слева направо|зліва направо|zleva|från vänster|fra venstre)",
    re.IGNORECASE,
)
