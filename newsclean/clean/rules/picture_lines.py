"""Lines that belong to a picture, wherever they stand: who took it, what it shows."""
from __future__ import annotations

from newsclean.clean.rules.base import TextRule, patterns

_WHO = r"(?-i:[A-Z0-9ÀÁÂÄÅÆÇÉÈÊËÍÎÏÓÔÖØÚÜŁŚŠŽČĆ@©/])[^.!?:;]{1,70}\.?$"  # a name, an agency: no sentence

CREDIT_LINE = TextRule(
    name="picture_credit_line",
    why="Who took the picture stands on a line of its own, under a label.",
    role="credit",
    patterns=patterns(
        en=("photo photos image images picture pictures cover featured header banner",
            r"^((photo|image|picture)s?( credits?| courtesy| source)?|(cover|featured|header|banner|lead|hero|main|feature) "
            r"(photo|image|picture)( credit)?)( ?: ?(by |via |courtesy of )?| (by|via|courtesy of|©) )" + _WHO),
        de=("titelbild beitragsbild aufmacherbild artikelbild headerbild vorschaubild symbolbild symbolfoto foto fotos bild bilder "
            "bildquelle bildnachweis bildrechte titelfoto aufmacherfoto fotoquelle fotonachweis",
            r"^(titelbild|titelfoto|beitragsbild|aufmacherbild|aufmacherfoto|artikelbild|headerbild|vorschaubild|symbolbild|symbolfoto|"
            r"fotos?|bild(er)?|bildquellen?|bildnachweise?|bildrechte|fotoquelle|fotonachweis)( ?: ?(von |via )?| via | © ?)" + _WHO),
        fr=("photo photos crédit crédits image illustration visuel",
            r"^((crédits?|©) ?(photos?|images?|visuels?)?|photos?|image( d'illustration| à la une| de couverture)?|visuel|illustration)"
            r" ?: ?" + _WHO),
        es=("foto fotos imagen fotografía fotografías crédito créditos",
            r"^((fotos?|imagen|imágenes|fotografías?)( de portada| destacada| principal)?|créditos?( de la foto| fotográficos?)?) ?: ?" + _WHO),
        it=("foto immagine crediti credit copertina", r"^((foto|immagine)( di copertina| in evidenza)?|crediti( foto)?) ?: ?" + _WHO),
        pt=("foto fotos imagem crédito créditos", r"^((fotos?|imagem|imagens)( de capa| destacada| de destaque)?|créditos?( da foto)?) ?: ?" + _WHO),
        nl=("foto foto's beeld afbeelding coverfoto", r"^(foto('s)?|beeld|afbeelding|coverfoto|headerfoto) ?: ?" + _WHO),
        sv=("foto bild bilder bilde billede fotograf", r"^(foto|fotograf|bild(er)?|bilde|billede) ?: ?" + _WHO),
        pl=("foto fot zdjęcie zdjęcia", r"^(fot\.|foto|zdjęci[ea]( główne)?|autor zdjęcia|źródło zdjęcia) ?:? ?" + _WHO),
    ),
    hits=("Titelbild: Ann Cole on Unsplash", "Beitragsbild: Stefan Mang", "Beitragsbild via Unsplash.", "Fotos: Sophia Mahnert",
          "Bild: DPA/Max Roh", "Featured image: Harbour Council", "Photo courtesy of Harbour Museum", "Photos: Jane Doe",
          "Cover photo by Jane Doe", "Crédit photo : Jeanne Dou", "Imagen de portada: Juana Do", "Foto di copertina: Ada Rossi",
          "Foto: Jana Doh / Hafenboten", "Fot. Adam Nowak"),
    misses=("Photos: what the storm left behind on the old quay, and what it took with it when it went out to sea again at noon",
            "Bild: so sieht der Hafen aus, wenn er leer ist.", "Photo by photo she put the album together.",
            "Image by image, the film was restored", "Foto: Wie das Bild entstand? Das weiß niemand.",
            "Pictures via the post take a week.", "Photos: 12 of the best bridges. Tell us yours."),
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
    hits=("圖說：第一名得主東和診所院長夫婦。（林歆攝）", "图为老桥上的灯。（河湾网 王怡 摄）"),
    misses=("图为老桥。", "他拿出一张图说：桥在这里。", "攝影師說，圖為心聲。"),
    max_chars=170,
)

RULES: tuple[TextRule, ...] = (CREDIT_LINE, CAPTION_LINE)
