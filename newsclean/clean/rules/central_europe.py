"""Labels in the languages from the Baltic to the Adriatic and the Black Sea, by the rule that they belong to; "read also"
and channels before a headline.
"""
from __future__ import annotations

from typing import Final

from newsclean.clean.rules.base import by_language, patterns

RELATED: Final = by_language(
    hu="Kapcsolódó cikkek|Kapcsolódó cikk|Kapcsolódó|Kapcsolódó anyagok|Kapcsolódó hírek|Olvasta már?|Ezt olvasta már?|Olvasd el ezt is|"
       "Olvassa el ezt is|Ez is érdekelheti|Ez is érdekelhet|Ezek is érdekelhetik|Hasonló cikkek|Ajánlott cikkek|További cikkek|"
       "Olvass tovább|A témában|További hírek|Bővebben|Korábban írtuk",
    ro="Citește și|Citeşte şi|Citiți și|Citiţi şi|Citește mai mult|Citește mai departe|Articole similare|Articole asemănătoare|"
       "Articole pe aceeași temă|Pe aceeași temă|Pe aceeaşi temă|Din aceeași categorie|Știri similare|Ştiri similare|Știri pe aceeași temă|"
       "Te-ar putea interesa|Te-ar putea interesa și|V-ar putea interesa|Vă mai recomandăm|Îți recomandăm|Vă recomandăm|Vezi și|Vezi si|"
       "Citeste si|Articole recomandate|Alte articole|Alte știri",
    bg="Още по темата|Още новини|Още от темата|Вижте още|Виж още|Прочетете още|Прочети още|Четете още|Свързани статии|Свързани новини|"
       "Подобни статии|Подобни новини|По темата|Може да харесате|Може да ви интересува|Може да ви хареса|Препоръчани|Препоръчваме ви",
    sr="Pročitajte još|Pročitajte i|Pročitaj još|Pročitaj i|Povezane vesti|Povezani članci|Povezani tekstovi|Slične vesti|Slični članci|"
       "Možda će vas zanimati|Možda vas zanima|Još vesti|Više o ovoj temi|Прочитајте још|Прочитајте и|Повезане вести|Повезани чланци|"
       "Можда ће вас занимати|Сличне вести",
    hr="Vezani članci|Vezane vijesti|Povezane vijesti|Slični tekstovi|Više o temi|Vezano|Možda vas zanima i|Još vijesti|Pročitajte više",
    sl="Preberite tudi|Preberite še|Preberi tudi|Preberi še|Sorodni članki|Povezani članki|Sorodne novice|Podobni članki|"
       "Morda vas zanima|Morda vas bo zanimalo|Več o tem",
    sk="Prečítajte si aj|Prečítajte si tiež|Čítajte aj|Čítajte tiež|Súvisiace články|Súvisiace|Podobné články|Mohlo by vás zaujímať|"
       "Mohlo by vás zaujať|Ďalšie články|Viac k téme",
    sq="Lexo edhe|Lexoni edhe|Lexo gjithashtu|Lajme të ngjashme|Artikuj të ngjashëm|Të ngjashme",
    lt="Skaitykite taip pat|Taip pat skaitykite|Susiję straipsniai|Susijusios naujienos|Panašūs straipsniai",
    lv="Lasi arī|Lasiet arī|Lasi vēl|Saistītie raksti|Līdzīgi raksti",
    et="Loe ka|Loe lisaks|Loe veel|Seotud artiklid|Seotud lood|Sarnased artiklid",
)

PROMOTED: Final = by_language(
    hu="Legolvasottabb|Legolvasottabbak|Legnépszerűbb|Legfrissebb|Legfrissebb hírek|Friss hírek|Népszerű cikkek|Kiemelt hírek",
    ro="Cele mai citite|Cele mai populare|Cele mai noi|Ultimele știri|Ultimele ştiri|Recomandări|Recomandate|Recomandări video",
    bg="Най-четени|Най-четено|Най-нови|Най-популярни|Последни новини|Избрано",
    sr="Najčitanije|Najnovije|Najpopularnije|Najnovije vesti|Najčitanije vesti|Najkomentarisanije|Најчитаније|Најновије|Најновије вести",
    hr="Najčitaniji članci|Najnovije vijesti|Najčitanije vijesti|Izdvojeno",
    sl="Najbolj brano|Najbolj brane|Najbolj prebrano|Najnovejše|Zadnje novice",
    sk="Najčítanejšie|Najčítanejšie články|Najnovšie|Najnovšie správy",
    sq="Më të lexuarat|Më të fundit|Lajmet e fundit",
    lt="Skaitomiausi|Populiariausi straipsniai|Naujausi straipsniai|Naujausios žinios",
    lv="Lasītākie|Populārākie raksti|Jaunākie raksti|Jaunākās ziņas",
    et="Loetumad|Enim loetud|Viimased uudised|Populaarsemad",
)

SHARE: Final = by_language(
    hu="Megosztás|Megosztom|Oszd meg|Ossza meg|Megosztás Facebookon|Link másolása|Nyomtatás|Küldés e-mailben|Cikk megosztása|Tetszik",
    ro="Distribuie|Distribuie pe Facebook|Distribuie articolul|Copiază linkul|Copiază link|Tipărește|Trimite prin email|Partajează|Printează",
    bg="Сподели|Споделете|Споделяне|Сподели във Facebook|Копирай линка|Отпечатай|Изпрати на приятел|Принтирай",
    sr="Podeli|Podelite|Podeli vest|Kopiraj link|Štampaj|Pošalji prijatelju|Подели|Поделите",
    hr="Podijeli|Podijelite|Podijeli članak|Kopiraj poveznicu|Ispiši|Pošalji prijatelju e-poštom",
    sl="Deli|Delite|Deli članek|Kopiraj povezavo|Natisni|Pošlji prijatelju",
    sk="Zdieľať|Zdieľajte|Zdieľať článok|Zdieľať na Facebooku|Kopírovať odkaz|Vytlačiť|Poslať e-mailom",
    sq="Shpërndaje|Ndaje|Ndaje me miqtë",
    lt="Dalintis|Dalinkitės|Pasidalinti|Kopijuoti nuorodą|Spausdinti",
    lv="Dalīties|Dalies|Kopēt saiti|Drukāt",
    et="Jaga|Jaga artiklit|Kopeeri link|Prindi",
)

COMMENTS: Final = by_language(
    hu="Hozzászólások|Hozzászólás|Szólj hozzá|Szóljon hozzá|Kommentek|Vélemények",
    ro="Comentarii|Lasă un comentariu|Adaugă un comentariu|Lasă un răspuns|Scrie un comentariu|Comentează",
    bg="Коментари|Коментирай|Напиши коментар|Добави коментар|Оставете коментар",
    sr="Komentari|Ostavite komentar|Pošaljite komentar|Napišite komentar|Ostavi komentar|Коментари|Оставите коментар",
    hr="Komentirajte|Dodaj komentar|Napiši komentar",
    sl="Komentarji|Dodaj komentar članku|Napišite svoj komentar|Komentiraj",
    sk="Komentáre|Pridať komentár|Napíšte komentár|Diskusia k článku|Zanechajte komentár",
    sq="Komente|Lini një koment|Shto koment",
    lt="Komentarai|Rašyti komentarą|Komentuoti",
    lv="Komentāri|Pievienot komentāru|Komentēt",
    et="Kommentaarid|Lisa kommentaar|Kommenteeri",
)

ADS: Final = by_language(
    hu="Hirdetés|Hirdetések|Szponzorált tartalom|A cikk a hirdetés után folytatódik", ro="Publicitate|Reclamă|Articolul continuă după publicitate",
    bg="Реклами|Спонсорирано съдържание", sr="Oglas|Oglasi|Nastavak posle oglasa|Оглас", hr="Nastavak nakon oglasa|Sponzorirani sadržaj",
    sl="Oglasno sporočilo|Promocijsko sporočilo", sk="Inzercia|Sponzorovaný obsah|Článok pokračuje pod reklamou", sq="Reklamë",
    lt="Reklama|Straipsnis tęsiasi po reklamos", lv="Reklāma|Raksts turpinās pēc reklāmas", et="Reklaam|Artikkel jätkub pärast reklaami",
)

_HEADLINE: Final = r" ?(\||:|»|>|→|–|—|-(?= )) ?\S.{8,200}$"

READ_ALSO: Final = patterns(
    hu=("olvassa olvasd olvastad kapcsolódó érdekelheti bővebben", r"^(olvass(a|d) el( ezt)? is|ezt olvas(ta|tad) már\??|kapcsolódó( cikk(ek)?)?|ez is érdekelheti|"
        r"bővebben)" + _HEADLINE),
    ro=("citește citeşte citiți citiţi citeste vezi", r"^(cit(ește|eşte|iți|iţi|este)|vezi)( și| şi| si| mai mult)" + _HEADLINE),
    bg=("прочетете прочети четете вижте виж", r"^(прочетете|прочети|четете|вижте|виж)( още| също)" + _HEADLINE),
    sr=("pročitajte pročitaj прочитајте прочитај", r"^(pročitaj(te)?|прочитај(те)?)( još| i| više| још| и| више)" + _HEADLINE),
    sl=("preberite preberi", r"^preberi(te)?( tudi| še)" + _HEADLINE),
    sk=("prečítajte čítajte", r"^(prečítajte si|čítajte)( aj| tiež| viac)" + _HEADLINE),
    sq=("lexo lexoni", r"^lexo(ni)?( edhe| gjithashtu)" + _HEADLINE),
    lt=("skaitykite", r"^(taip pat skaitykite|skaitykite (taip pat|daugiau))" + _HEADLINE),
    lv=("lasi lasiet", r"^lasi(et)?( arī| vēl| vairāk)" + _HEADLINE),
    et=("loe", r"^loe( ka| lisaks| veel)" + _HEADLINE),
)

CHANNELS: Final = patterns(
    hu=("kövess kövessen iratkozz iratkozzon csatlakozz csatlakozzon google facebook", r"^(kövess(en|e)?|iratkozz(on)?|csatlakozz(on)?|legyen|ne maradjon)\b.{0,110}"
        r"\b(google|facebook\w*|telegram\w*|instagram\w*|youtube\w*|viber\w*)\b.{0,90}$"),
    ro=("google facebook telegram whatsapp instagram youtube", r"^(urmărește|urmăriți|urmăreşte|urmăriţi|abonează|abonați|intră|citește știrile)\b.{0,110}"
        r"\b(google (news|știri)|facebook|telegram|whats ?app|instagram|youtube)\b.{0,90}$"),
    bg=("google facebook telegram viber instagram youtube", r"^(последвайте|следвайте|следете|абонирайте|присъединете|станете|харесайте)\b.{0,110}"
        r"\b(google (news|новини)|facebook|telegram|viber|instagram|youtube)\b.{0,90}$"),
    sr=("pratite zapratite pridružite preuzmite prijavite пратите придружите преузмите google", r"^(pratite|zapratite|pridružite|preuzmite|prijavite|postanite|пратите|придружите|преузмите)\b.{0,110}"
        r"\b(google|facebook\w{0,2}|telegram\w{0,2}|viber\w{0,2}|instagram\w{0,2}|youtube\w{0,2}|aplikacij\w+)\b.{0,90}$"),
    sk=("sledujte pridajte odoberajte stiahnite google", r"^(sledujte|pridajte|odoberajte|stiahnite)\b.{0,110}"
        r"\b(google|facebook\w{0,2}|telegram\w{0,2}|instagram\w{0,2}|youtube|aplikáci\w+)\b.{0,90}$"),
)
