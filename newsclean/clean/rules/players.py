"""Players of sound and video and viewers of pictures: their buttons, counts and times."""
from __future__ import annotations

from newsclean.clean.rules.base import LabelRule, TextRule, by_language, patterns

PLAYER = LabelRule(
    name="player_chrome",
    why="Players leave their buttons, states and times in the text.",
    labels=by_language(
        en="Video player is loading|Play|Pause|Mute|Unmute|Play video|Watch video|Play Mute|Fullscreen|"
           "Full screen|"
           "Exit fullscreen|Duration|Current time|Remaining time|Loaded|Stream type live|Seek to live|"
           "Playback rate|Chapters|Descriptions|Captions|Subtitles|Audio track|Picture-in-picture|Autoplay|"
           "Up next|Now playing|Watch now|Video unavailable|This video is not available|Replay|Settings|"
           "Video player|Audio player|Media player|Volume|Seek|Enter fullscreen|Live|This is a modal window|"
           "Beginning of dialog window|End of dialog window|Captions off|Subtitles off|Descriptions off|"
           "Your browser does not support the audio element|Your browser does not support the video tag|"
           "Your browser does not support the audio tag|Your browser does not support HTML5 video|"
           "Video Ad Feedback|Close modal dialog|Play now|Media error|Skip intro|Watch on YouTube|"
           "Watch later|"
           "Playback speed|Video can not be played|Sorry, this video is not available|Tap to unmute|"
           "Video playback|Progress|Watch live|Watch the video|Play Video Play|Click to play|Play icon|"
           "Video Duration",
        de="Video wird geladen|Abspielen|Wiedergabe|Stummschalten|Vollbild|Vollbildmodus|Video abspielen|"
           "Video ansehen|Audio starten|Dauer|Untertitel|Stumm schalten|Ton aus|Ton an|Video starten|"
           "Nächstes Video|Der Player wird geladen|Jetzt ansehen|Verbleibende Zeit|Vollbild öffnen|"
           "Zum Video|Video",
        fr="Lecture|Lire la vidéo|Plein écran|Muet|Activer le son|Durée|Sous-titres|Regarder la vidéo|"
           "Voir la vidéo|Chargement de la vidéo|Vidéo suivante|Vidéo|La vidéo à ne pas rater",
        es="Reproducir|Reproducir vídeo|Reproducir video|Pantalla completa|Silenciar|Activar sonido|"
           "Duración|"
           "Subtítulos|Ver vídeo|Ver video|Siguiente vídeo|Vídeo|Cargando vídeo",
        it="Riproduci|Riproduci video|Schermo intero|Disattiva audio|Attiva audio|Durata|Sottotitoli|"
           "Guarda il video|Prossimo video|Il video",
        pt="Reproduzir|Reproduzir vídeo|Tela cheia|Ecrã inteiro|Duração|Legendas|Assistir ao vídeo|"
           "Ver vídeo|Assista ao vídeo|Ativar som|Desativar som|Próximo vídeo",
        nl="Afspelen|Video afspelen|Volledig scherm|Dempen|Duur|Ondertiteling|Bekijk de video|"
           "Volgende video|"
           "Video bekijken",
        pl="Odtwórz|Odtwórz wideo|Pełny ekran|Wycisz|Czas trwania|Napisy|Obejrzyj wideo|Obejrzyj film|"
           "Zobacz wideo|Następne wideo|Odtwarzacz wideo|Wideo",
        ru="Воспроизвести|Воспроизвести видео|Во весь экран|Полный экран|Без звука|Выключить звук|"
           "Продолжительность|Субтитры|Смотреть видео|Следующее видео|Видео загружается|Видео недоступно|"
           "Смотреть",
        uk="Відтворити|Відтворити відео|На весь екран|Вимкнути звук|Тривалість|Субтитри|Дивитися відео|"
           "Дивитись відео|Наступне відео",
        tr="Oynat|Videoyu oynat|Tam ekran|Sesi kapat|Sesi aç|Süre|Altyazılar|Videoyu izle|Sonraki video|"
           "Video yükleniyor|Şimdi izle",
        ar="تشغيل|تشغيل الفيديو|ملء الشاشة|كتم الصوت|المدة|مدة الفيديو|الترجمة|شاهد الفيديو|الفيديو التالي|"
           "جاري تحميل الفيديو",
        el="Αναπαραγωγή|Πλήρης οθόνη|Σίγαση|Διάρκεια|Υπότιτλοι|Δείτε το βίντεο|Δείτε το video|"
           "Επόμενο βίντεο",
        zh="播放|暂停|暫停|静音|靜音|全屏|全螢幕|播放视频|播放影片|观看视频|觀看影片|时长|時長|字幕|"
           "视频加载中|"
           "剩余时间|当前时间|下一个视频|视频播放器",
        ja="再生|一時停止|ミュート|全画面|全画面表示|動画を再生|動画を見る|再生時間|字幕|次の動画|"
           "ミュート解除",
        ko="재생|일시정지|음소거|전체 화면|전체화면|동영상 재생|영상 보기|재생시간|자막|다음 동영상|"
           "동영상 보기",
        hi="चलाएं|वीडियो देखें|पूर्ण स्क्रीन|म्यूट|अवधि|अगला वीडियो|वीडियो चलाएं",
        id="Putar|Putar video|Layar penuh|Bisukan|Durasi|Tonton video|Lihat video|Video selanjutnya",
        vi="Phát|Phát video|Toàn màn hình|Tắt tiếng|Bật tiếng|Thời lượng|Phụ đề|Xem video|Video tiếp theo",
        fa="پخش|پخش ویدیو|تمام صفحه|بی‌صدا|مدت|زیرنویس|تماشای ویدیو|ویدیوی بعدی|دانلود ویدیو",
        he="הפעל|הפעל וידאו|מסך מלא|השתק|משך|כתוביות|צפו בסרטון|צפו בווידאו",
        sv="Spela|Spela upp|Spela video|Helskärm|Ljud av|Längd|Undertexter|Se video|Nästa video|"
           "Titta på videon",
        no="Spill av|Spill av video|Fullskjerm|Lyd av|Varighet|Undertekster|Se video|Neste video|Se videoen",
        da="Afspil|Afspil video|Fuld skærm|Slå lyden fra|Varighed|Undertekster|Se video|Næste video|"
           "Se videoen",
        fi="Toista|Toista video|Koko näyttö|Mykistä|Kesto|Tekstitykset|Katso video|Seuraava video",
        cs="Přehrát|Přehrát video|Celá obrazovka|Ztlumit|Délka|Titulky|Další video|Pustit video|"
           "Podívat se na video",
    ),
    misses=("Play resumed after an hour of rain.", "The video player market grew in 2023."),
)

PLAYER_TIMES = TextRule(
    name="player_times",
    why="A player prints its place and its length.",
    patterns=patterns(
        times=("0 00 1 01 02 03 04 05 live",
            r"^\d{1,2}:\d\d( ?/ ?| )\d{1,2}:\d\d(:\d\d)?( (live|now playing|volume.{0,10}))*$"),
        en=("video loading time duration player loaded volume seconds",
            r"^(current|remaining|"
            r"duration) ?(time)?\W+-?\d{1,2}:\d\d(:\d\d)?( ?/ ?duration\W*[-\d:]+)?( .{0,60})?$"
            r"|^duration\W+\d+ (minutes?|seconds?)\W*\d* ?(seconds?)?$|^loaded\W+[\d.]+ ?%$"
            r"|^\d+ seconds? of \d+ (minutes?|seconds?).{0,40}(volume.{0,10})?$"
            r"|^(the )?(video|audio|media) (player )?(is )?(currently )?(loading|unavailable|"
            r"not supported)\W*$"
            r"|^(this|the) (video|content|media) (is|cannot|could not|can not)( be)? "
            r"(no longer available|unavailable|played|loaded|not available)\b.{0,60}$"),
        de=("dauer video", r"^(video )?dauer\W+\d+(:\d\d)?( ?min(uten)?)?\W*$|"
                           r"^video\W+\d+:\d\d( min(uten)?)?$"),
        fr=("durée vidéo", r"^durée\W+\d+(:\d\d)?( ?min(utes)?)?\W*$|^vidéo\W+\d+:\d\d$"),
        es=("duración", r"^duración\W+\d+(:\d\d)?( ?min(utos)?)?\W*$"),
        ru=("продолжительность длительность", r"^(продолжительность|длительность)\W+\d+:\d\d(:\d\d)?$"),
    ),
    hits=("0:00 / 2:31", "Duration: 3 minutes, 20 seconds", "Current Time 0:00 / Duration 1:45",
          "Loaded: 12.5%",
          "Dauer: 2:10 min", "0 seconds of 1 minute, 30 secondsVolume 90%"),
    misses=("The match ended 2:1 after 90 minutes.", "Current time management theory is wrong, he says.",
            "Duration of the ceasefire is unclear.", "14:05"),
    max_chars=120,
)

VIEWER = LabelRule(
    name="image_viewer_chrome",
    why="Galleries and lightboxes print their buttons, and some pages the word that a caption follows.",
    labels=by_language(
        en="Close|Close gallery|Enlarge image|Enlarge|Expand image|View gallery|View image in fullscreen|"
           "View full size|Open gallery|Open image in gallery|Open image in full screen|Image caption|"
           "Image source|"
           "Image credit|Caption|Show caption|Hide caption|Toggle caption|Toggle captions|Next image|"
           "Previous image|Next slide|Previous slide|Slideshow|Slide show|View slideshow|View photos|"
           "See gallery|"
           "Hide gallery|View all images|View more photos|Photo gallery|Click to enlarge|Zoom|Zoom in|"
           "Zoom out|"
           "Download image|Open in fullscreen|View photo|Show more photos|Image gallery|Media gallery|"
           "View fullscreen|Close dialogue|Next dialogue|Toggle Caption|Tap to enlarge|Full size|"
           "Click to expand|"
           "Open image modal|View image|Show all photos|Gallery|Photos|Image|Close this dialog|Expand|"
           "Media caption|Play media|Image 1|Buy photo|Buy a photo|Photo sales|Hide Photo Details|"
           "Expand Photo|"
           "View in gallery|Fullscreen image|Close image|Click image to enlarge|Click on image to enlarge|"
           "View large image|1 / 1|Save image|Restart gallery|Fullscreen button|Scroll for more|"
           "Swipe for more",
        de="Schließen|Schliessen|Galerie öffnen|Bild vergrößern|Bild vergrössern|Vergrößern|"
           "Bild in Originalgröße|"
           "Bildergalerie|Zur Bildergalerie|Fotostrecke|Zur Fotostrecke|Bilderstrecke|Nächstes Bild|"
           "Vorheriges Bild|Bild öffnen|Bildunterschrift anzeigen|Bildunterschrift|Alle Bilder anzeigen|"
           "Bilder anzeigen|Großansicht|Fotogalerie|Bild schließen|Alle Bilder|Vollbildansicht|Bildquelle",
        fr="Fermer|Agrandir|Agrandir l'image|Voir la galerie|Voir les photos|Image suivante|"
           "Image précédente|"
           "Ouvrir la galerie|Diaporama|Voir le diaporama|Légende|Plein écran|Galerie photos",
        es="Cerrar|Ampliar|Ampliar imagen|Ver galería|Ver fotos|Galería|Fotogalería|Imagen siguiente|"
           "Imagen anterior|Ampliar foto|Ver imagen|Pie de foto",
        it="Chiudi|Ingrandisci|Ingrandisci immagine|Vedi galleria|Guarda le foto|Guarda la gallery|"
           "Fotogallery|"
           "Vai alla gallery|Immagine successiva|Immagine precedente|Sfoglia la gallery",
        pt="Fechar|Ampliar|Ampliar imagem|Ver galeria|Ver fotos|Galeria|Fotogaleria|Próxima imagem|"
           "Imagem anterior|Galeria de fotos|Legenda da foto",
        nl="Sluiten|Sluit|Vergroten|Afbeelding vergroten|Bekijk galerij|Bekijk foto's|Fotoserie|"
           "Volgende afbeelding|Vorige afbeelding|Vergroot afbeelding",
        pl="Zamknij|Powiększ|Powiększ zdjęcie|Zobacz galerię|Galeria|Galeria zdjęć|Następne zdjęcie|"
           "Poprzednie zdjęcie|Otwórz galerię|Zobacz zdjęcia|Zobacz więcej zdjęć",
        ru="Закрыть|Увеличить|Увеличить изображение|Открыть галерею|Смотреть галерею|Фотогалерея|"
           "Следующее фото|Предыдущее фото|Подпись к фото|Все фото|Открыть в полном размере|Галерея",
        uk="Закрити|Збільшити|Відкрити галерею|Фотогалерея|Наступне фото|Попереднє фото|Підпис до фото|"
           "Галерея",
        tr="Kapat|Büyüt|Resmi büyüt|Galeriyi gör|Galeri|Fotoğraf galerisi|Sonraki resim|Önceki resim|"
           "Galeriye git|Fotoğraf altı yazısı",
        ar="إغلاق|اغلاق|تكبير الصورة|تكبير|عرض المعرض|معرض الصور|الصورة التالية|الصورة السابقة|"
           "التعليق على الصورة",
        el="Κλείσιμο|Μεγέθυνση|Προβολή συλλογής|Δείτε τις φωτογραφίες|Επόμενη εικόνα|Προηγούμενη εικόνα|"
           "Λεζάντα",
        zh="关闭|關閉|查看大图|查看图集|点击查看大图|放大图片|放大圖片|下一张|上一张|下一張|上一張|图集|"
           "图片说明|"
           "查看原图|圖片說明|圖集|关闭窗口",
        ja="閉じる|拡大|拡大する|画像を拡大|写真を拡大|フォトギャラリー|次の画像|前の画像|画像を見る|"
           "写真一覧|"
           "ギャラリーを見る|この記事の写真を見る|全画像を見る|写真特集",
        ko="닫기|확대|이미지 확대|사진 확대|갤러리 보기|다음 이미지|이전 이미지|포토갤러리|사진 보기|"
           "이미지 크게 보기|"
           "이미지 확대보기|사진 설명",
        hi="बंद करें|बड़ा करें|गैलरी देखें|तस्वीरें देखें|अगली तस्वीर|पिछली तस्वीर|फोटो गैलरी|इमेज कैप्शन",
        id="Tutup|Perbesar|Perbesar gambar|Lihat galeri|Lihat foto|Galeri foto|Gambar berikutnya|"
           "Keterangan gambar",
        vi="Đóng|Phóng to|Xem ảnh lớn|Xem bộ sưu tập|Xem ảnh|Ảnh tiếp theo|Thư viện ảnh|Chụp lại hình ảnh",
        fa="بستن|بزرگنمایی|مشاهده گالری|گالری تصاویر|تصویر بعدی|تصویر قبلی|توضیح تصویر",
        he="סגור|סגירה|הגדל|הגדל תמונה|גלריה|לגלריה|צפו בגלריה|תמונה הבאה|תמונה קודמת",
        sv="Stäng|Förstora|Förstora bild|Visa galleri|Se bildspel|Bildspel|Nästa bild|Föregående bild|"
           "Visa bilder|Öppna bild i helskärm|Bildtext",
        no="Lukk|Forstørr|Forstørr bilde|Vis galleri|Neste bilde|Forrige bilde|Åpne bildet|Vis bildetekst|"
           "Bildetekst|Se alle bildene",
        da="Luk|Forstør|Forstør billede|Vis galleri|Se galleri|Næste billede|Forrige billede|Billedserie|"
           "Billedtekst",
        fi="Sulje|Suurenna|Suurenna kuva|Avaa galleria|Katso kuvat|Seuraava kuva|Edellinen kuva|"
           "Kuvagalleria|"
           "Avaa kuvien katselu|Kuvateksti",
        cs="Zavřít|Zvětšit|Zvětšit obrázek|Otevřít galerii|Galerie|Fotogalerie|Další fotka|Předchozí fotka|"
           "Zobrazit galerii|Další foto|Vstoupit do galerie|Popisek obrázku",
    ),
    misses=("Close allies of the president disagreed.", "The gallery in Rome reopened."),
)

VIEWER_COUNT = TextRule(
    name="image_viewer_count",
    why="A gallery prints which of its pictures is shown.",
    patterns=patterns(
        count=("of von de sur di van z из із od av af til",
               r"^((image|photo|picture|slide|bild|foto|photo|fotografia|imagen|immagine|imagem|afbeelding|"
               r"zdjęcie|фото|obrázek|billede|bilde)\W{0,2})?"
               r"\d{1,3} (of|von|de|sur|di|van|z|из|із|od|av|af) \d{1,3}"
               r"( ?[|·-]? ?(images?|photos?|pictures?|slides?|bilder(n)?|fotos?|foto's|фото))?\W*$"),
        slash=("image photo bild foto slide bilder фото photos next previous",
               r"^(image|photo|bild|foto|slide|фото|photos?)\W{0,2}\d{1,3} ?/ ?\d{1,3}\W*$"
               r"|^(see|view|show|open) (all )?(the )?(gallery|slideshow|(all )?\d+ (photos|images|"
               r"pictures))\b.{0,20}$"
               r"|^\d+ (photos|images|pictures|bilder|fotos)$|^gallery\W{1,3}\d+ (photos|images|pictures)$"),
        en=("enlarge gallery fullscreen",
            r"^(click|tap)( (here|on (the )?(image|photo)|image|photo))? (to|for) (enlarge|expand|"
            r"view (the )?gallery|a larger)\b.{0,30}$"
            r"|^(view|open|see)( this| the)? (image|photo) (in|on) (full ?screen|gallery|"
            r"a larger)\b.{0,20}$"),
        de=("vergrößern vergrössern großansicht",
            r"^(bild|foto|grafik|klicken)\b.{0,30} vergrö(ß|ss)ern\W*$"),
    ),
    hits=("1 of 12", "Image 3 of 9", "Bild 2 von 14", "Photo 4/10", "View all 12 photos",
          "Click to enlarge the image",
          "Foto 1 de 8", "Фото 2 из 5"),
    misses=("1 of 12 jurors was dismissed.", "One of 12 people died.",
            "Photos of 12 suspects were shown in court."),
    max_chars=70,
)

RULES: tuple[LabelRule | TextRule, ...] = (PLAYER, PLAYER_TIMES, VIEWER, VIEWER_COUNT)
