"""Hand-kept word tables for dates: joining words, ordinals, labels, clocks, zones.

All words are folded (see `fold`). They say how newspapers print date lines; names of months and
weekdays come from CLDR instead (`newsclean.strings.months`).
"""

from __future__ import annotations

from typing import Final

from newsclean.strings.dates.fold import fold


def word_set(words: str) -> frozenset[str]:
    """The blank-separated words of a string, folded."""
    return frozenset(fold(word) for word in words.split())


#: Endings glued to a day number: 13th, 1er, 13-го, 13-án, 13a.
ORDINALS: Final = word_set(
    "mh st nd rd th er re ere e eme o a na ni ny te ste de en an ta da di d º ° ª го е й ое -го ого"
    " га ն ին ին-ը"
    " ի ی ام م ე लें ला রা ই লা শে ا aig ú adh ain inci nci ncı nin nda se ene on -a"
)

#: Words and signs between day and month.
DAY_MONTH: Final = word_set(
    ". , - / ' dhen de d of del ta di da den e la el le na mis m-i 日 ( º ° ª ngay ימי ខែ"
)

#: Words and signs between month and year.
MONTH_YEAR: Final = word_set(
    ". , - / ' dal su de d del of do da di year nam anul an an. l'an ka ye sene sana ของ พ.ศ ค.ศ"
    " พศ คศ ปี ឆ្នាំ سنة عام سال سنه sa в en ano anno l"
)

#: Words and signs between a leading year and the month.
YEAR_MONTH: Final = word_set(
    ". , - / ' ж د m metu gada gads ko eko e ( ) жылғы жылдын жылы жыл оны он йил йилнинг году год г"
    " yil yilgi nian nin evi urteko an. թ թ. წ წლის წელი"
)
#: Those after which the day may precede the month (Latvian, Kazakh, Georgian).
YEAR_DAY_MONTH: Final = word_set("ж gada gads жылғы жылдын жылы йил yil թ წლის წ оны")

#: Words between a date and its clock time, in either order.
CLOCK_JOIN: Final = word_set(
    ", | - / . · • ( ) : ; @ @ at um a as alle alla ore ora orele ob om o u v w kl klo klokka klokken"
    " ur as às la las"
    " le los les de del della t saat saati pukul jam luc gio kell plkst val oat ora, ore, h kan ta en on"
    " the time tid"
    " в у о об на г год года году р року ж ел в. г. ч час ora. godz godz. godzina hodina hodin kloka"
    " klo. w. d m"
    " ωρα στις ωρ ώρα ab von vers dalle dal ore: uhr: heure heures hora horas hrs hours"
    " الساعة الساعه ساعت ساعه في عند م ه שעה בשעה את יום เวลา ໂມງ ເວລາ को बजे समय সময় ម៉ោង"
    " temps klokkeslett ժամը թ թ. წ წ. n yil soat sat sata sati času czas tijd uur zeit"
)

#: Clock joins of the scripts written without spaces.
CJK_JOIN: Final = frozenset("月火水木金土日曜星期周週一二三四五六天時间間")

#: Words that say a number triple is no date.
NOT_BEFORE: Final = word_set(
    "version ver v isbn issn ip tel telefon telephone phone fax tlf mob mobil rfc iso build"
    " doi § $ € £ firmware kernel ios android chrome java php no. nr. код версия версии"
)

#: Labels standing directly before a date; words of a phrase are joined by "_".
PUBLISHED: Final = word_set(
    "published publish publication epublished written créé créée gespeichert posted created issued"
    " released uploaded veröffentlicht"
    " veröffentlichung erschienen post_time"
    " publiziert erstellt publié publiée parution publicado publicada publicación publicação publicat"
    " publicată"
    " pubblicato pubblicata pubblicazione geplaatst gepubliceerd publicerad publicerat publicerades publisert"
    " publiceret udgivet offentliggjort oprettet opprettet julkaistu avaldatud publicēts paskelbta publikuota"
    " opublikowano opublikowany opublikowana publikacja publikacji vydáno publikováno publikované zveřejněno"
    " zverejnené pridané objavljeno objavljen objavljena objavljeno публикуван публикувано публикувана"
    " опубликовано опубликована опубликован публикации публикация опубліковано апублікавана објављено"
    " δημοσιεύθηκε δημοσίευση δημοσιεύτηκε publicata közzétéve megjelent yayınlanma yayınlandı"
    " yayımlanma yayın"
    " yayım giriş eklenme oluşturulma نشر النشر نُشر نشرت منتشر منتشرشده انتشار פורסם שائع شائع प्रकाशित"
    " পোস্ট প্রকাশিত প্রকাশ প্রকাশঃ เผยแพร่ โพสต์ dipublikasikan diterbitkan terbit diterbit đăng xuất_bản"
    " հրապարակվել հրապարակված გამოქვეყნდა გამოქვეყნებულია"
    " inilathala argitaratua argitaratuta cyhoeddwyd botuar publikuar foilsithe birt"
    " δημοσίευσης δημοσιευμένο αναρτήθηκε ανάρτηση ανάρτησης veröffentlichungsdatum erscheinungsdatum"
    " publikationsdatum gepostet online_seit beitrag_vom artikel_vom meldung_vom published_online pub_date"
    " paru mis_en_ligne posté rédigé fecha_de_creación postado postada inserito postato publicatiedatum"
    " datum_publicatie gepost verschenen publiceringsdatum inlagd postad publiseringsdato lagt_ut"
    " julkaisupäivä julkaisuaika dodania dodano dodane opublikowane zamieszczono zveřejnění publikace vloženo"
    " přidáno zverejnenia közzététel közzététel_dátuma publikálva feltöltve megjelenés publicării publicare"
    " postat adăugat публикуване добавено размещено размещения добавлено публікації опублікована розміщено додано"
    " objave objava postavljeno објаве haber_tarihi diposting tayang dimuat الاضافة اضيف تاریخ_درج"
    " תאריך_פרסום प्रकाशन पब्लिश"
)
UPDATED: Final = word_set(
    "updated update modified edited revised refreshed amended lastmod aktualisiert aktualisierung"
    " geändert bearbeitet"
    " stand modifié modifiée maj màj actualisé actualisée mis_à_jour mise_à_jour actualizado"
    " actualizada actualización"
    " modificado modificada actualitzat actualitzada atualizado atualizada atualização aggiornato aggiornata"
    " aggiornamento modificato modifica bijgewerkt gewijzigd aangepast laatste_update uppdaterad uppdaterat"
    " ändrad oppdatert"
    " opdateret endret ændret päivitetty muokattu uuendatud muudetud atjaunots atjaunināts atnaujinta"
    " redaguota"
    " zaktualizowano zaktualizowana akt aktualizacja aktualizacji zmodyfikowano aktualizováno"
    " aktualizované aktualizace"
    " aktualizácia upraveno ažurirano ažurirana posodobljeno spremenjeno обновлено обновлена"
    " обновление изменено"
    " обновлён оновлено абноўлена актуализиран актуализирано актуализирана обновена ажурирано"
    " ενημερώθηκε ενημέρωση"
    " επικαιροποιήθηκε τελευταία_ενημέρωση actualizat actualizată modificat frissítve frissített"
    " frissítés módosítva"
    " güncelleme güncellendi güncellenme تحديث محدث تحدیث اپڈیٹ بروزرسانی به_روز_رسانی بهروزرسانی به_روزرسانی به_روز_شده ویرایش اپ_ڈیٹ עודכן"
    " עדכון अपडेट"
    " अपडेटेड अद्यतन আপডেট হালনাগাদ อัปเดต อัพเดต อัปเดท อัพเดท แก้ไข ปรับปรุง อัปเดตล่าสุด อัพเดตล่าสุด อัพเดทล่าสุด"
    " แก้ไขล่าสุด ปรับปรุงล่าสุด diperbarui diperbaharui dikemaskini cập_nhật"
    " eguneratua"
    " թարմացվել թարմացված განახლდა განახლებულია"
    " eguneratuta përditësuar diweddarwyd uppfært yangilandi жаңартылды"
    " ανανέωση ανανεώθηκε letzte_änderung last_reviewed dernière_modification última_modificación"
    " ostatnia_zmiana aktualizowano actualizare актуализация обновено обновления оновлення izmena izmjena"
    " التحديث اخر_تعديل"
)
#: Scripts without spaces: the label is whatever the text before (or, in Japanese, after) ends with.
PUBLISHED_CJK: Final = (
    *("公開", "公開日", "掲載", "掲載日", "配信", "配信日時", "投稿", "投稿日", "公開日時", "発行", "初公開"),
    *(
        "发布",
        "發布",
        "发布时间",
        "發布時間",
        "发布日期",
        "发布于",
        "發佈",
        "发表于",
        "發表於",
        "发表时间",
        "刊登",
        "首发",
        "刊登日期",
        "發佈時間",
        "发稿时间",
        "上传时间",
    ),
    *("등록", "입력", "작성", "발행", "게시", "송고", "기사입력", "เผยแพร่"),
    *("게재", "승인", "작성일", "등록일", "게시일"),
)
UPDATED_CJK: Final = (
    *(
        "更新",
        "最終更新",
        "最終更新日",
        "更新日",
        "更新日時",
        "編集",
        "変更",
        "更新于",
        "更新於",
        "更新时间",
        "更新時間",
    ),
    *("最后更新", "最後更新", "更新日期", "修改", "修改时间", "修改於"),
    *("수정", "수정일", "업데이트", "최종수정", "기사수정", "อัปเดต", "อัพเดต"),
)
#: Words between a label and the author who stands before the date ("Posted by Ann Lee on ...").
LABEL_BY: Final = word_set("by von par por da di av af door от przez")
#: Words allowed between the label and the date.
LABEL_JOIN: Final = word_set(
    "on at am vom den le il el em op dne dňa lo het date time datum data tarihi tarih uhr дата в от"
    " на um de del al"
    " the last pa på i is was ngày lúc در بتاريخ تاريخ شده في ב pada di by o u je s az วันที่ เมื่อ"
    " από στις την"
    " לאחרונה אחרון בתאריך तिथि la lần cuối ที่ ล่าสุด sa noong ura v sur kl klo ore alle a à às las les"
)

ZONES: Final[dict[str, int]] = {
    name: int(minutes)
    for listed in (
        (
            "UTC=0 GMT=0 Z=0 WET=0 CET=60 MEZ=60 WEST=60 WAT=60 CEST=120 MESZ=120 EET=120 CAT=120"
            " SAST=120 HAEC=120"
            " EEST=180 MSK=180 GST=240 МСК=180 TRT=180 EAT=180 PKT=300 NPT=345 ICT=420 WIB=420 WITA=480"
            " SGT=480 HKT=480 MYT=480"
            " AWST=480 WIT=540 JST=540 KST=540 ACST=570 AEST=600 ACDT=630 AEDT=660 NZST=720 NZDT=780"
        ),
        (
            "NDT=-150 NST=-210 ADT=-180 BRT=-180 ART=-180 EDT=-240 CLT=-240 EST=-300 CDT=-300"
            " COT=-300 PET=-300"
            " CST=-360 MDT=-360 MST=-420 PDT=-420 PST=-480 AKDT=-480 AKST=-540 HST=-600"
        ),
    )
    for name, _, minutes in (pair.partition("=") for pair in listed.split())
}
#: Names whose US meaning gives way where the page's region uses them otherwise: China's CST, the
#: Philippines' PST, Australia's EST.
ZONE_FOREIGN: Final[dict[str, frozenset[str]]] = {
    "CST": word_set("zh cn tw au"),
    "EST": word_set("au"),
    "EDT": word_set("au"),
    "PST": word_set("fil tl ph"),
    "MST": word_set("ms my"),
}
#: Names that mean one offset only within a region, by the region that decides.
ZONE_REGIONAL: Final[dict[str, tuple[str, int]]] = {"BST": ("gb", 60), "IST": ("in", 330)}
#: US zones without a season: standard offset in hours, summer time by the US rule.
ZONE_US: Final[dict[str, int]] = {"ET": -5, "CT": -6, "MT": -7, "PT": -8}

AM: Final = (
    r"a\.?\s?m\b\.?|上午|午前|早上|凌晨|清晨|오전|π\.?μ\.?|ص\b|صباحا|ق\.ظ\.?|पूर्वाह्न|fm\b|de\.(?=\s|$)|öö\b|sa\b"
    r"|পূর্বাহ্ণ"
)
PM: Final = (
    r"p\.?\s?m\b\.?|下午|午後|晚上|傍晚|中午|오후|μ\.?μ\.?|م\b|مساء|ب\.ظ\.?|अपराह्न|em\b|du\.(?=\s|$)|ös\b|ch\b"
    r"|অপরাহ্ণ"
)

#: Solar Hijri months: Iranian names, then Afghan ones in Dari and Pashto.
JALALI_MONTHS: Final[dict[str, int]] = {
    name: index
    for row in (
        "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر ابان اذر دی بهمن اسفند",
        "حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت",
        "وری غویی غبرگولی چنگاښ زمری وږی تله لړم لیندی مرغومی سلواغه کب",
    )
    for index, name in enumerate((fold(word) for word in row.split()), 1)
}
