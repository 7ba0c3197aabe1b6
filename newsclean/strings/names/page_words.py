"""Words that buttons, labels of dates and links to a site's own pages are made of, and nobody's name is.

By language, as the words are printed there; each alone keeps a phrase from being somebody's name. Words that are
names elsewhere ("Link", "Kami", "Salin") are left out: another word of the phrase tells. So is Vietnamese, in which any
syllable is part of a name.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_WORDS: Final[Mapping[str, str]] = MappingProxyType({
    "en": "unsubscribe disclaimer accessibility advertise preferences notifications "
          "article articles copied smaller larger aloud subscribers",
    "de": "nutzungsbedingungen datenschutzerklärung barrierefreiheit mediadaten cookie-einstellungen abmelden drucken vorlesen "
          "einstellungen benachrichtigungen "
          "artikel jetzt hören anhören schrift schriftgröße größer kleiner lesezeichen merkliste teilen abonnieren",
    "fr": "mentions légales confidentialité partager imprimer abonner abonnez-vous s'abonner connexion connecter écouter copier "
          "enregistrer commenter paramètres cookies nous-mêmes contactez contactez-nous politiques conditions d'utilisation "
          "article articles favoris ajouter offrir lire tard taille",
    "es": "compartir copiar enlace imprimir suscríbete suscribirse suscríbase privacidad condiciones términos nosotros quiénes "
          "somos contáctanos escuchar guardar comentar ajustes actualizado iniciar sesión "
          "artículo artículos noticia noticias tamaño letra regalar",
    "pt": "compartilhar partilhar copiar imprimir assine assinar subscrever privacidade termos condições quem somos ouvir comentar "
          "conosco expediente anuncie atualizado "
          "artigo matéria notícia tamanho siga ouça salvar letra",
    "it": "condividi copia abbonati iscriviti informativa riservatezza condizioni siamo legali contatti contattaci "
          "ascolta commenta accedi registrati aggiornato pubblicità "
          "articolo articoli notizia regala dopo",
    "nl": "kopiëren afdrukken abonneren inloggen privacybeleid voorwaarden contacteer luisteren reageren instellingen colofon "
          "cookieverklaring gebruiksvoorwaarden privacyverklaring toegankelijkheid "
          "artikel artikelen luister lettergrootte aanpassen bewaar",
    "sv": "skriv kopiera prenumerera villkor integritetspolicy kontakta lyssna inställningar "
          "artikel artikeln spara",
    "no": "skriv kopier abonner personvern personvernerklæring vilkår innstillinger  "
          "artikkel lagre",
    "da": "kopiér udskriv abonnér privatlivspolitik vilkår betingelser indstillinger ",
    "fi": "jaa kopioi linkki tulosta tilaa tietosuoja tietosuojaseloste käyttöehdot yhteystiedot kuuntele asetukset kirjaudu "
          "artikkeli juttu tallenna",
    "pl": "udostępnij skopiuj drukuj subskrybuj prywatności regulamin ustawienia zaloguj posłuchaj skomentuj warunki "
          "artykuł artykułu artykuły czytaj później zapisz tekstu",
    "cs": "sdílet zkopírovat kopírovat vytisknout odebírat soukromí podmínky nastavení přihlásit poslechnout "
          "článek článku uložit písma",
    "sk": "zdieľať kopírovať vytlačiť súkromia podmienky nastavenia prihlásiť",
    "hu": "megosztás másolás nyomtatás feliratkozás adatvédelem adatvédelmi feltételek impresszum beállítások bejelentkezés "
          "cikk mentése",
    "ro": "distribuie copiază tipărește abonează-te confidențialitate termeni condiții setări conectare despre "
          "articol articolul ascultă salvează",
    "el": "κοινοποίηση αντιγραφή συνδέσμου εκτύπωση εγγραφή συνδρομή όροι χρήσης πολιτική απορρήτου σχετικά επικοινωνία ταυτότητα "
          "εμάς είμαστε ακούστε ρυθμίσεις σύνδεση δημοσίευσης ενημέρωσης ημερομηνία τελευταία ενημέρωση "
          "άρθρο άρθρου αποθήκευση γραμματοσειράς",
    "ru": "поделиться скопировать копировать ссылку распечатать печать подписаться подписка политика конфиденциальности соглашение "
          "пользовательское условия использования контакты слушать комментировать настройки войти дата публикации обновления "
          "нами нашем проекте "
          "статья статью статьи новость сохранить читать позже размер шрифт шрифта",
    "uk": "поділитися скопіювати посилання друк підписатися підписка політика конфіденційності угода умови використання контакти "
          "слухати налаштування увійти дата публікації оновлення нами "
          "стаття статтю новину зберегти читати розмір шрифту",
    "bg": "сподели копирай абонирай поверителност условия ползване контакти настройки",
    "tr": "abone paylaş yazdır kopyala bağlantıyı çerez çerezler politikası gizlilik sözleşmesi koşulları kullanım hakkımızda "
          "künye iletişim tarihi tarih oluşturulma oluşturma güncelleme güncellenme güncellendi yayınlanma yayımlanma yayınlandı "
          "eklenme ekleme giriş dinle yorumlar ayarları üye kaydet aydınlatma metni okuma süresi saati "
          "boyutu tipi galeri galerisi haberi takip sesli dakika",
    "az": "paylaş abunə tarixi bölüşün haqqımızda əlaqə",
    "id": "bagikan tautan tentang kebijakan privasi ketentuan syarat pedoman hubungi berlangganan cetak dengarkan "
          "komentar masuk daftar tanggal diperbarui diterbitkan pembaruan "
          "berita huruf ukuran simpan perbesar",
    "ms": "kongsi pautan tentang terma syarat hubungi langgan tarikh dikemaskini",
    "ar": "مشاركة شارك نسخ الرابط رابط طباعة اطبع اشترك الاشتراك نحن بنا الخصوصية سياسة شروط الاستخدام استماع استمع تعليق تعليقات "
          "التعليقات حفظ متابعة تابعنا اتصل تواصل معنا إعدادات الإعدادات تسجيل الدخول تاريخ النشر آخر تحديث القائمة بحث "
          "الكوكيز ارتباط تعريف حقوق محفوظة وظائف "
          "الخط المقال المقالة أضف حجم",
    "fa": "گذاری اشتراک‌گذاری کپی لینک پیوندها چاپ درباره تماس ما حریم خصوصی قوانین مقررات شرایط استفاده عضویت ثبت‌نام ورود "
          "بشنوید نظرات دیدگاه انتشار به‌روزرسانی مطالعه تبلیغات مرتبط موضوعات جستجو "
          "قلم اندازه ذخیره خبر ",
    "ur": "شیئر کریں کاپی لنک رابطہ ہمارے بارے پرنٹ تبصرے پالیسی",
    "he": "שתף שיתוף העתק קישור הדפס הדפסה הרשמה הירשם אודות קשר תקנון מדיניות פרטיות תנאי שימוש האזינו תגובות הגדרות נגישות "
          "פורסם עודכן תאריך "
          "כתבה גופן האזן שמור",
    "hi": "शेयर करें साझा कॉपी लिंक प्रिंट सब्सक्राइब हमारे बारे संपर्क गोपनीयता शर्तें नियम सुनें टिप्पणी फॉलो लॉगिन विज्ञापन "
          "प्रकाशित अपडेट अपडेटेड  "
          "खबर फॉन्ट साइज डाउनलोड ऐप",
    "bn": "শেয়ার করুন কপি লিংক প্রিন্ট আমাদের সম্পর্কে যোগাযোগ গোপনীয়তা শর্তাবলী আপডেট",
    "ta": "பகிர் பகிர்க எங்களைப் பற்றி தொடர்பு தனியுரிமை கொள்கை",
    "th": "แชร์ คัดลอก ลิงก์ พิมพ์ ติดต่อเรา เกี่ยวกับเรา นโยบาย ข้อกำหนด",
})


def page_words() -> frozenset[str]:
    """The words of all languages in lower case, and as Turkish capitals fold, for a table that is built once."""
    words = [word for words in _WORDS.values() for word in words.split()]
    return frozenset(words) | {word.replace("ı", "i") for word in words}


CONTACTS: Final = frozenset(
    """contact|contacts|media contact|media contacts|press contact|press contacts|media relations|press relations|investor relations|
    media inquiries|press inquiries|media enquiries|press enquiries|for media inquiries|for media enquiries|for press inquiries|
    for press enquiries|for more information|for further information|for more information contact|for further information contact|
    kontakt|pressekontakt|pressekontakte|ansprechpartner|ansprechpartnerin|medienkontakt|contact presse|contacts presse|
    service de presse|relations presse|contacto de prensa|contacto prensa|contacto para medios|contatto stampa|contatti stampa|
    ufficio stampa|contato imprensa|contato para imprensa|assessoria de imprensa|perscontact|presskontakt|pressekontakter|
    kontakt dla mediów|kontakt pro média|контакты|контакты для сми|контакты для прессы|пресс-служба|basın iletişim|
    basın danışmanı|للتواصل|للتواصل الإعلامي|媒体联系|媒体联系人|媒體聯絡|媒體聯絡人|お問い合わせ|問い合わせ先|お問い合わせ先|문의""".replace("\n    ", "").split("|")
)
"""Lines under which stands whom to write to, as below a press release."""
