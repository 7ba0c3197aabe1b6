"""The language of a text, and language tags."""

from __future__ import annotations

import timeit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.strings.languages import detect_language, normalise_language, same_language

TEXTS = {
    "en": "The bridge over the river was opened again on Monday after a long repair, the city said in a statement.",
    "de": "Die Brücke über den Fluss ist am Montag nach einer langen Reparatur wieder geöffnet worden, teilte die Stadt mit.",
    "fr": "Le pont sur la rivière a été rouvert lundi après une longue réparation, a annoncé la ville dans un communiqué.",
    "es": "El puente sobre el río fue reabierto el lunes después de una larga reparación, según informó el ayuntamiento.",
    "pt": "A ponte sobre o rio foi reaberta na segunda-feira após uma longa reparação, disse a cidade em um comunicado que não foi contestado.",
    "it": "Il ponte sul fiume è stato riaperto lunedì dopo una lunga riparazione, ha detto il comune in una nota.",
    "ro": "Podul peste râu a fost redeschis luni după o reparație lungă, a anunțat primăria într-un comunicat care nu a fost contestat.",
    "ca": "El pont sobre el riu es va reobrir dilluns després d'una llarga reparació, va dir l'ajuntament amb un comunicat als veïns.",
    "nl": "De brug over de rivier is maandag na een lange reparatie weer geopend, heeft de stad in een verklaring gezegd.",
    "sv": "Bron över floden öppnades igen på måndagen efter en lång reparation, säger staden i ett uttalande som inte har bestridits.",
    "da": "Broen over floden blev åbnet igen mandag efter en lang reparation, siger kommunen, og der er ikke mere at gøre nu.",
    "no": "Broen over elva ble åpnet igjen mandag etter en lang reparasjon, sier kommunen, og det er ikke noe mer å gjøre nå fra dem.",
    "is": "Brúin yfir ána var opnuð aftur á mánudag eftir langa viðgerð, segir borgin, og það er ekki meira sem þarf að gera.",
    "fi": "Joen ylittävä silta avattiin maanantaina uudelleen pitkän korjauksen jälkeen, kaupunki kertoo, mutta se ei ole vielä valmis.",
    "et": "Jõge ületav sild avati esmaspäeval pärast pikka remonti uuesti, ütles linn, kuid see ei ole veel valmis ja on suletud öösel.",
    "hu": "A folyó fölötti hidat hétfőn egy hosszú javítás után újra megnyitották, közölte a város, de még nem minden kész.",
    "pl": "Most nad rzeką został ponownie otwarty w poniedziałek po długim remoncie, poinformowało miasto, ale nie jest to jeszcze koniec.",
    "cs": "Most přes řeku byl v pondělí po dlouhé opravě znovu otevřen, uvedlo město, ale ještě není vše hotové, protože se čeká.",
    "sk": "Most cez rieku bol v pondelok po dlhej oprave znovu otvorený, uviedlo mesto, ale ešte nie je všetko hotové, pretože sa čaká.",
    "sl": "Most čez reko so v ponedeljek po dolgem popravilu znova odprli, je sporočilo mesto, a še ni vse končano, ker se čaka in bo tudi draže.",
    "hr": "Most preko rijeke ponovno je otvoren u ponedjeljak nakon dugog popravka, rekao je grad, ali još nije sve gotovo jer se čeka što će biti.",
    "sq": "Ura mbi lumë u rihap të hënën pas një riparimi të gjatë, tha bashkia, por nuk është ende gjithçka gati për të gjithë.",
    "tr": "Nehrin üzerindeki köprü uzun bir onarımın ardından pazartesi günü yeniden açıldı, ancak daha çok iş var ve bu kadar değil.",
    "az": "Çayın üzərindəki körpü uzun təmirdən sonra bazar ertəsi yenidən açıldı, lakin hələ də çox iş var və bu üçün vaxt lazımdır.",
    "id": "Jembatan di atas sungai itu dibuka kembali pada hari Senin setelah perbaikan yang panjang, kata pemerintah kota, tetapi tidak untuk truk karena belum bisa.",
    "ms": "Jambatan di atas sungai itu dibuka semula pada hari Isnin selepas pembaikan yang panjang, berkata jurucakap kepada akhbar, tetapi tidak boleh untuk lori kerana bahaya daripada beliau.",
    "tl": "Ang tulay sa ibabaw ng ilog ay muling binuksan noong Lunes pagkatapos ng mahabang pagkukumpuni, ayon sa lungsod, pero hindi pa rin ito para sa mga trak.",
    "vi": "Cây cầu bắc qua sông đã được mở lại vào thứ Hai sau một thời gian dài sửa chữa, thành phố cho biết, nhưng không phải cho những xe tải.",
    "lt": "Tiltas per upę pirmadienį vėl atidarytas po ilgo remonto, pranešė miestas, bet dar ne viskas baigta, nes yra ir kitų darbų.",
    "lv": "Tilts pār upi pirmdien pēc ilga remonta atkal tika atvērts, paziņoja pilsēta, bet vēl nav viss pabeigts, jo ir arī citi darbi.",
    "sw": "Daraja juu ya mto lilifunguliwa tena Jumatatu baada ya matengenezo ya muda mrefu, alisema meya wa jiji, lakini si kwa malori na magari yote.",
    "ru": "Мост через реку вновь открыт в понедельник после долгого ремонта, сообщили власти, но это ещё не всё.",
    "uk": "Міст через річку знову відкрито в понеділок після довгого ремонту, повідомила міська влада, але це ще не все, їй потрібен час.",
    "be": "Мост праз раку зноў адкрыты ў панядзелак пасля доўгага рамонту, паведамілі ўлады, але гэта яшчэ не ўсё.",
    "bg": "Мостът над реката беше отворен отново в понеделник след дълъг ремонт, съобщи общината, но това още не е всичко и градът чака.",
    "sr": "Мост преко реке поново је отворен у понедељак након дуге поправке, саопштио је град, али још није све готово, а људи се љуте.",
    "mk": "Мостот преку реката повторно е отворен во понеделникот по долгата поправка, соопшти градот, но сѐ уште не е готово, ѓубрето и куќите чекаат.",
    "kk": "Өзен үстіндегі көпір ұзақ жөндеуден кейін дүйсенбіде қайта ашылды, деп хабарлады қала әкімдігі, бірақ бұл әлі соңы емес.",
    "el": "Η γέφυρα πάνω από το ποτάμι άνοιξε ξανά τη Δευτέρα μετά από μακρά επισκευή, ανακοίνωσε ο δήμος.",
    "ar": "أعيد فتح الجسر فوق النهر يوم الإثنين بعد إصلاح طويل، كما قالت المدينة في بيان لها إلى الصحافة.",
    "fa": "پل روی رودخانه روز دوشنبه پس از تعمیر طولانی دوباره باز شد، شهرداری در بیانیه‌ای گفت که کار هنوز تمام نشده است.",
    "ur": "دریا پر پل طویل مرمت کے بعد پیر کو دوبارہ کھول دیا گیا، شہر نے ایک بیان میں کہا کہ یہ ابھی مکمل نہیں ہے۔",
    "he": "הגשר מעל הנהר נפתח מחדש ביום שני לאחר תיקון ארוך, כך מסרה העירייה, אבל זה עדיין לא הכל של העיר.",
    "hi": "नदी पर बना पुल लंबी मरम्मत के बाद सोमवार को फिर से खोल दिया गया है, शहर ने कहा, लेकिन यह अभी पूरा नहीं है।",
    "mr": "नदीवरील पूल दीर्घ दुरुस्तीनंतर सोमवारी पुन्हा उघडण्यात आला आहे, असे शहराने सांगितले, मात्र हे काम पूर्ण झाले नाही आणि ते होते.",
    "ne": "नदीमाथिको पुल लामो मर्मतपछि सोमबार फेरि खोलिएको छ, नगरले भने, तर यो काम पूरा भएको छैन र गर्न बाँकी छन्।",
    "bn": "নদীর উপর সেতুটি দীর্ঘ মেরামতের পর সোমবার আবার খুলে দেওয়া হয়েছে, শহর কর্তৃপক্ষ জানিয়েছে।",
    "ta": "நீண்ட பழுதுபார்ப்புக்குப் பிறகு ஆற்றின் மீதுள்ள பாலம் திங்கட்கிழமை மீண்டும் திறக்கப்பட்டது.",
    "th": "สะพานข้ามแม่น้ำเปิดอีกครั้งในวันจันทร์หลังจากการซ่อมแซมที่ยาวนาน เทศบาลเมืองกล่าว",
    "ka": "მდინარეზე ხიდი ორშაბათს ხანგრძლივი რემონტის შემდეგ კვლავ გაიხსნა, განაცხადა ქალაქმა.",
    "hy": "Գետի վրայի կամուրջը երկուշաբթի օրը երկար վերանորոգումից հետո կրկին բացվեց, հայտնեց քաղաքը։",
    "zh": "经过长时间的维修，河上的大桥周一重新开放，市政府在一份声明中表示，交通已恢复正常。",
    "ja": "長い修理の後、川にかかる橋が月曜日に再び開通した。市によると交通は通常に戻ったという。",
    "ko": "긴 수리 끝에 강을 가로지르는 다리가 월요일 다시 열렸다. 시는 교통이 정상으로 돌아왔다고 밝혔다.",
}


@pytest.mark.parametrize(("language", "text"), TEXTS.items())
def test_detect(language: str, text: str) -> None:
    found, sure = detect_language(text)
    assert found == language
    assert 0.3 < sure <= 1


@pytest.mark.parametrize("text", ["", " ", "5 8 12", "Zxq wvb", "https://example.com/", "!!!", "Kwyjibo florp bnarg " * 20])
def test_no_language(text: str) -> None:
    assert detect_language(text) == (None, 0.0)


def test_a_foreign_menu_does_not_decide() -> None:
    menu = "Home\nNews\nSport\nContact\nAbout us\nSubscribe to the newsletter\n" * 4
    assert detect_language(menu + (TEXTS["de"] + "\n") * 20)[0] == "de"
    assert detect_language(menu + (TEXTS["zh"] + "\n") * 20)[0] == "zh"


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.characters(exclude_categories=()), max_size=200))
def test_no_text_raises(text: str) -> None:
    detect_language(text)
    normalise_language(text)


def test_cost() -> None:
    text = (TEXTS["pl"] + " ") * 40
    assert min(timeit.repeat(lambda: detect_language(text), number=20, repeat=5)) / 20 < 0.001


@pytest.mark.parametrize(("tag", "normal"), [
    ("en", "en"), ("EN_us", "en-US"), ("pt-br", "pt-BR"), ("zh-hans-cn", "zh-Hans-CN"), ("de_DE.UTF-8", "de-DE"),
    ("English", "en"), ("es-419", "es-419"), ("iw", "he"), ("eng", "en"), ("en-US, en", "en-US"), ("ja-jp", "ja-JP"),
    ("", None), (None, None), ("x", None), ("und", None), ("{{ lang }}", None), ("12", None),
])
def test_normalise(tag: str | None, normal: str | None) -> None:
    assert normalise_language(tag) == normal


def test_same_language() -> None:
    assert same_language("nb-NO", "no")
    assert same_language("sr", "hr")
    assert not same_language("sv", "no")
