"""Lines that belong to a picture, wherever they stand: who took it, what it shows."""
from __future__ import annotations

from newsclean.clean.rules.base import TextRule, patterns

# A name, an agency, two of them: no sentence.
_WHO = r"(?-i:[A-Z0-9ÀÁÂÄÅÆÇÉÈÊËÍÎÏÓÔÖØÚÜŁŚŠŽČĆ@©/])(?:[^.!?:;()]|\.(?=\S)|(?<=\b[A-ZÄÖÜÉ])\.|;(?= [A-Z])|\([^()]{1,40}\)){1,70}\.?\)?$"

CREDIT_LINE = TextRule(
    name="picture_credit_line",
    why="Who took the picture stands on a line of its own, under a label.",
    role="credit",
    patterns=patterns(
        en=("photo photos image images picture pictures photograph photographs graphic illustration cover featured header banner",
            r"^\(?((photo|image|picture|photograph|graphic|illustration)s?( credits?| courtesy| source)?|(cover|featured|header|banner|lead|hero|main|feature) "
            r"(photo|image|picture)( credit)?)( ?: ?(by |via |courtesy of )?| (by|via|courtesy of|©) )" + _WHO),
        de=("titelbild beitragsbild aufmacherbild artikelbild headerbild vorschaubild symbolbild symbolfoto symbolgrafik archivbild "
            "archivfoto foto fotos bild bilder grafik illustration bildquelle bildnachweis bildrechte titelfoto aufmacherfoto fotoquelle fotonachweis",
            r"^\(?(titelbild|titelfoto|beitragsbild|aufmacherbild|aufmacherfoto|artikelbild|headerbild|vorschaubild|"
            r"(symbol|archiv)(bild|foto|grafik)|grafik|illustration|fotos?|bild(er)?|bildquellen?|bildnachweise?|bildrechte|fotoquelle|fotonachweis)( ?: ?(von |via )?| via | © ?)" + _WHO),
        fr=("photo photos crédit crédits image illustration visuel",
            r"^\(?((crédits?|©) ?(photos?|images?|visuels?)?|photos?|image( d'illustration| à la une| de couverture)?|visuel|illustration)"
            r" ?: ?" + _WHO),
        es=("foto fotos imagen fotografía fotografías crédito créditos",
            r"^\(?((fotos?|imagen|imágenes|fotografías?)( de portada| destacada| principal)?|créditos?( de la foto| fotográficos?)?) ?: ?" + _WHO),
        it=("foto immagine crediti credit copertina", r"^\(?((foto|immagine)( di copertina| in evidenza)?|crediti( foto)?) ?: ?" + _WHO),
        pt=("foto fotos imagem crédito créditos", r"^\(?((fotos?|imagem|imagens)( de capa| destacada| de destaque)?|créditos?( da foto)?) ?: ?" + _WHO),
        nl=("foto foto's beeld afbeelding coverfoto", r"^\(?(foto('s)?|beeld|afbeelding|coverfoto|headerfoto) ?: ?" + _WHO),
        sv=("foto bild bilder bilde billede fotograf", r"^\(?(foto|fotograf|bild(er)?|bilde|billede) ?: ?" + _WHO),
        pl=("foto fot zdjęcie zdjęcia", r"^\(?(fot\.|foto|zdjęci[ea]( główne)?|autor zdjęcia|źródło zdjęcia) ?:? ?" + _WHO),
    ),
    hits=("Titelbild: Ann Cole on Unsplash", "Beitragsbild: Max Roh", "Beitragsbild via Unsplash.", "Fotos: Jana Doh",
          "Bild: DPA/Max Roh", "Featured image: Harbour Council", "Photo courtesy of Harbour Museum", "Photos: Jane Doe",
          "Cover photo by Jane Doe", "Crédit photo : Jeanne Dou", "Imagen de portada: Juana Do", "Foto di copertina: Ada Rossi",
          "Foto: Jana Doh / Hafenboten", "Fot. Adam Nowak", "(Bild: Jana Doh)", "(Photo: Jane Doe/Harbour Press)",
          "Foto: ABC/J. Doh; Hafenarchiv", "Symbolgrafik:© Doh - stock.example", "Photograph: Jane Doe/Harbour Press"),
    misses=("Photos: what the storm left behind on the old quay, and what it took with it when it went out to sea again at noon",
            "Bild: so sieht der Hafen aus, wenn er leer ist.", "Photo by photo she put the album together.",
            "Image by image, the film was restored", "Foto: Wie das Bild entstand? Das weiß niemand.",
            "Pictures via the post take a week.", "(Bild: es regnete. Niemand kam.)", "Photos: 12 of the best bridges. Tell us yours."),
    max_chars=110,
)

CAPTION_LINE = TextRule(
    name="picture_caption_line",
    why="A line says of itself that it is what the picture shows.",
    role="caption",
    patterns=patterns(
        zh=("圖說 图说 圖為 图为 圖爲 攝 摄",
            r"^(圖說|图说|圖片說明|图片说明) ?[:：].{4,160}$|^(图为|圖為|圖爲|图\d? ?[:：]).{4,150}[(（][^()（）]{1,24}(摄|攝)[)）][。.]?$"),
    ),
    hits=("圖說：老燈塔的鐵台階在冬天鬆動。（許庭瑜攝）", "图为老桥上的灯。（河湾网 王芳 摄）"),
    misses=("图为老桥。", "他拿出一张图说：桥在这里。", "攝影師說，圖為心聲。"),
    max_chars=170,
)

STOCK_LINE = TextRule(
    name="stock_picture_line",
    why="A line says that the picture is from the archive, or only stands for what it shows.",
    role="caption",
    patterns=patterns(
        en=("photo image picture", r"^\(?((file|stock|archive|representative|representational|symbolic|illustrative|handout) "
            r"(photo|image|picture)|(photo|image|picture) for (representation|illustration|representational purposes)( only)?)\W*$"),
        de=("symbolbild symbolfoto symbolgrafik archivbild archivfoto themenbild beispielbild",
            r"^\(?((symbol|archiv|themen|beispiel)(bild|foto|grafik))\W*$"),
        fr=("illustration archives", r"^\(?((photo|image) (d'illustration|d'archives?)|illustration)\W*$"),
        es=("archivo referencial ilustrativa", r"^\(?((foto|imagen|fotografía) (de archivo|referencial|ilustrativa|de referencia))\W*$"),
        it=("archivio repertorio", r"^\(?((foto|immagine) (d'archivio|di archivio|di repertorio))\W*$"),
        pt=("ilustrativa arquivo", r"^\(?((foto|imagem) (ilustrativa|de arquivo|meramente ilustrativa))\W*$"),
        nl=("archieffoto archiefbeeld stockfoto", r"^\(?(archieffoto|archiefbeeld|stockfoto)\W*$"),
        pl=("zdjęcie archiwalne ilustracyjne", r"^\(?(zdjęcie (ilustracyjne|poglądowe|archiwalne))\W*$"),
        ru=("фото", r"^\(?((архивное|иллюстративное) фото|фото из архива)\W*$"),
        uk=("фото", r"^\(?((архівне|ілюстративне) фото|фото з архіву)\W*$"),
        sv=("arkivbild arkivfoto genrebild illustrasjonsfoto arkistokuva kuvituskuva",
            r"^\(?(arkivbild|arkivfoto|genrebild|illustrasjonsfoto|arkistokuva|kuvituskuva)\W*$"),
        cs=("ilustrační archivní", r"^\(?((ilustrační|archivní) (foto|snímek))\W*$"),
        vi=("ảnh", r"^\(?ảnh minh h[oọ]ạ?a?\W*$"),
        zh=("资料图 資料圖 资料照 資料照 示意图 示意圖", r"^\(?(资料图片?|資料圖片?|资料照片?|資料照片?|示意图|示意圖)\W*$"),
        ja=("資料写真 イメージ", r"^\(?(資料写真|イメージ(写真|画像))\W*$"),
        ko=("자료", r"^\(?자료 ?사진\W*$"),
    ),
    hits=("(Symbolbild)", "File photo", "Image for representation only", "Photo d'illustration", "(Foto de archivo)", "Arkivbild",
          "資料照片", "Zdjęcie ilustracyjne"),
    misses=("File photos under their dates.", "Das Symbolbild zeigt den Hafen.", "Photo d'identité", "Imagen de un puerto"),
    max_chars=50,
)

RULES: tuple[TextRule, ...] = (CREDIT_LINE, CAPTION_LINE, STOCK_LINE)
