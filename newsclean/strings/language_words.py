"""Function words and telltale letters of languages, as data for `languages`.

Words are the frequent little ones that a language's neighbours do not share, and enough shared ones to tell the
family in a short text. A word that several languages list counts for each of them, divided among them.
"""
from __future__ import annotations

from typing import Final

LATIN_WORDS: Final[dict[str, str]] = {
    "en": "the of and to in is that was for with on as are by his from at this have not be it has were "
          "which but had they their an will would been who more after when about said he she its or we "
          "you can there than",
    "de": "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an "
          "werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war "
          "haben nur oder aber vor zur bis mehr durch sein wurde wenn ich wir kann",
    "fr": "de la le et les des en un une du est que pour qui dans par sur pas plus au ne se ce il avec "
          "sont aux son cette mais ou ont été comme elle nous leur ses être fait aussi deux après tout "
          "entre sans ces même était selon où d'un d'une c'est qu'il vous je",
    "es": "de la que el en y los las del se un por con una para su es lo como más pero sus le ha al sobre "
          "este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está "
          "donde han quien sin no hay según tras uno",
    "pt": "de que não do da em um para com uma os no se na por mais as dos como mas ao ele das à seu sua "
          "ou quando muito nos já também pelo pela até isso ela entre depois sem mesmo aos são foi é está "
          "ser tem há nas foram segundo você ainda anos",
    "gl": "de que do da e o a os as un unha non co coa polo pola máis na no nas nos dun dunha ao á é son "
          "foi tamén está pero seu súa seus ten hai até sobre entre xa cando onde moi galego galicia "
          "despois onte anos",
    "ca": "de la el i que a en les els del per un una amb és no es al ha dels ser com més són seva aquest "
          "aquesta també però van han ja entre fins des sobre molt tot quan hi què seu anys després pels "
          "qual ens perquè",
    "it": "di che il la e è un una in per non con del della sono da le si i gli dei nel alla come più "
          "anche al ha delle lo questo ma nella ci dal se suo sua dalla stato degli alle hanno essere tra "
          "dopo era quando cui sul ai dell'anno perché due questa",
    "ro": "de și în la a cu pe o că din nu care pentru mai este sunt au fost un ce se al ale ca sau prin "
          "după lui fi dar sa acest această între către fără cel cei dintre când iar lor unui unei despre "
          "si in pana doar",
    "nl": "de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij door naar "
          "uit wordt hij nog worden over heeft tot werd ze meer hebben deze geen kan was ik je die deze "
          "volgens moet onder tegen al wel zich jaar hun",
    "af": "die van en het in is nie 'n dat op te vir met wat aan om sy hy was as ook by uit hulle word "
          "sal kan nog maar deur daar na oor so moet gesê jaar ons is hierdie baie haar ná teen tot",
    "sv": "och i att det som en på är av för med den till inte har de ett om han var jag men från vi så "
          "kan när man också efter hade under vid skulle sig sin alla eller mot bara över ska mycket hon "
          "mer blir detta enligt där nu än finns säger",
    "da": "og i at det er en til på som for af den med de der har ikke et han var jeg fra vi om men kan "
          "sig ved skal så efter også blev vil hun nu når under eller end over været havde ud bliver "
          "meget kun sin mod hvor af dem siger mere år",
    "no": "og i det er at en til på som for av den med de har ikke et han var jeg fra vi om men kan seg "
          "ved skal så etter også ble vil hun nå når under eller enn over vært hadde ut blir mye bare sin "
          "mot hvor av dem sier mer år fikk noen",
    "is": "og í að á er sem það við var til um en með fyrir ekki af hann þess því frá eru ég þar hefur "
          "hún verið þá en eftir segir svo upp hafa þetta sé þau voru vera mun hér hafi sig ár þegar eða",
    "fi": "ja on ei että se oli hän en mutta ovat myös kun joka kuin mukaan ole sen jo mitä vain niin tai "
          "olla ollut hänen jos nyt sekä vuoden ovat kanssa mukaan jälkeen siitä tämä voi siis vielä myös "
          "olisi joka ne ennen",
    "et": "ja on ei et see oli ta kui aga ka mis ning oma kes nii või seda selle olid ole juba siis välja "
          "veel üle pole sest pärast kuid saab aasta olla kõik tema selle mille mida ütles nende võib ma",
    "hu": "a az és hogy nem is egy ez azt volt meg csak már még ki de mint el ha van vagy kell lesz "
          "szerint több után ezt pedig minden fel majd akkor lehet be nagyon amely sem azonban két itt "
          "úgy ami",
    "pl": "w i na z się nie do to że jest o jak za od po przez dla są ze który oraz jego które która był "
          "co tym tak ale czy już było tego może jej jako będzie też ma roku tylko przed pod był jeszcze "
          "również gdy",
    "cs": "a v se na je že to s z do o i k ve pro za by ale si po jak jako od však který jsou být jsem "
          "které která bude už při podle nebo jeho také ze byl byla bylo jen může své až má co více není",
    "sk": "a v sa na je že to s z do o aj k vo pre za by ale si po ako od však ktorý sú byť som ktoré "
          "ktorá bude už pri podľa alebo jeho tiež zo bol bola bolo len môže svoje až má čo viac nie keď",
    "sl": "je in v na se da za so ne s pa z ki bi po tudi kot o pri bo ali ob iz do še le ter kar kako "
          "bil bila bilo pred že smo če med zaradi več lahko ko leta nekaj letih jih",
    "hr": "je i u na se da za su ne s od o će koji što iz kako to koja koje ali bi kao do po nije te sve "
          "ili već nakon može bio samo prema rekao godine još biti bez tako zbog kod dok više ima kada",
    "sq": "e të në i dhe për që me nga një është së u si ka nuk do por kjo ky të ishte më janë duke edhe "
          "tha ai kanë pas se cilat sipas gjatë kur mund ndërsa tij vetëm këtë",
    "tr": "ve bir bu için da de ile olarak çok daha olan gibi var en o kadar sonra ne ise değil göre ya "
          "her olduğunu ancak yeni önce dedi iki olduğu ki mi tarafından büyük kendi yıl içinde şekilde "
          "oldu etti edildi",
    "az": "və bir bu üçün ilə də olan olaraq çox daha bildirib görə sonra edib ki da isə olub kimi hər "
          "ölkə etmək onun azərbaycan ən var edilib haqqında həmin deyib il sayılı",
    "id": "yang dan di dengan untuk tidak dari dalam ini akan pada itu juga ke karena tersebut bisa ada "
          "oleh saat sudah saya kata telah atau mereka lebih menjadi anda adalah seperti tahun para bahwa "
          "hanya kita dapat",
    "ms": "yang dan di dengan untuk tidak dari dalam ini akan pada itu juga ke kerana tersebut boleh ada "
          "oleh ketika sudah saya kata telah atau mereka lebih menjadi adalah seperti tahun beliau bahawa "
          "hanya kita dapat berkata daripada kepada negara tiada bagi turut",
    "tl": "ang ng sa na mga at ay ni si para kay may hindi ito naman pa rin ko niya kung nang din mula "
          "dahil siya nila lang kanyang ayon isang po ka isa pero ating wala",
    "vi": "và của là có trong không cho được với các một những người khi đã để này từ đến về tại cũng như "
          "ra nhiều sẽ trên năm vào sau hơn phải còn bị đó nhưng theo ông việc",
    "lt": "ir kad į yra su tai kaip iš jis bet ne buvo savo apie už jau po taip dėl ar iki tik nuo o jo "
          "kai tuo metu bus pagal kurie daugiau gali metų prie kuris dar jei pat",
    "lv": "un ir ka ar par no uz kas tas bet arī kā lai tika nav gada pie bija pēc viņš vai tikai savu "
          "līdz tā to gan ja būs jau vēl gadā tiek šo pēc ko kur var kuras ļoti",
    "eu": "eta da ez du dira bat ere izan zuen dute egin baina den dela beste hau duen bere zen horrek "
          "zuten behar arte egiten izango dago zer baino baita euskal urte hori ditu bezala",
    "cy": "yn y a i o ar yr mae wedi am gan ei fod ac bod eu oedd i'r hyn sydd ni un neu hefyd yw ond "
          "roedd pan dros hwn sy nad cael fel rhai",
    "ga": "an na a ar agus i go is ag le atá do bhí sé ní tá sin le ach ó nach leis mar chun faoi féin "
          "aon seo gur raibh san eile chuig idir siad",
    "sw": "ya na wa kwa ni katika za la kuwa hiyo huo cha ambao wake yake kama pia baada hiyo kutoka "
          "alisema hata huyo watu lakini zaidi hizo huu hili sana nchi wote yao",
    "zu": "ukuthi ukuba futhi kanye noma ngoba kodwa uma yini ngokuthi lapho kwakhe abantu manje wathi "
          "bese yakhe nje ngemuva kakhulu unyaka ku nge phezu wakhe",
    "mt": "ta' li u il- f' ma' għal minn tal- jew kien biex din dan hu hija huwa dwar kienet mhux qal "
          "wkoll għandu wara meta bejn kull iżda dawn",
    "lb": "de d' an ass vun mat fir op net den eng dat sinn zu och bei hunn gëtt ginn um huet nach dass "
          "am gouf awer wéi si méi ech mir kee no iwwert",
    "so": "ka oo waa ku in iyo la soo uu ah ay u si aan kala waxaa kuwa loo lagu ayaa isaga sheegay waxa "
          "ugu dhan",
    "ha": "da a na ta ya ba ce ne ga kuma wani cikin cewa daga don sun domin shi su amma wannan yadda kan "
          "wata",
    "eo": "la de kaj en al estas por ne kun ke mi li ĝi sed el pri oni kiel tiu pli ankaŭ ĉi jam tio kiu "
          "per",
    "kl": "aamma tassa taamaattoq ilaatigut pillugu tamanna kisianni namminersorlutik soorlu nalunaarpoq "
          "ullumi tassani ukiumi massakkut naalakkersuisut kalaallit nunaat nuummi ilaallutik",
}

LATIN_LETTERS: Final[dict[str, str]] = {
    # A letter that hardly any other language of the table writes, or few do.
    "ß": "de", "ñ": "es gl tl eu", "ã": "pt vi", "õ": "pt et vi", "ø": "da no", "å": "sv da no", "þ": "is", "ð": "is",
    "ő": "hu", "ű": "hu", "ř": "cs", "ě": "cs", "ů": "cs", "ľ": "sk", "ĺ": "sk", "ŕ": "sk", "ł": "pl", "ż": "pl mt",
    "ś": "pl", "ą": "pl lt", "ę": "pl lt", "ș": "ro", "ț": "ro", "ţ": "ro", "ă": "ro vi", "ğ": "tr az", "ı": "tr az",
    "ə": "az", "ė": "lt", "ų": "lt", "ū": "lt lv", "ā": "lv", "ē": "lv", "ī": "lv", "ķ": "lv", "ļ": "lv", "ņ": "lv",
    "đ": "hr vi", "ć": "hr pl", "ơ": "vi", "ư": "vi", "ạ": "vi", "ế": "vi", "ë": "sq nl lb", "ħ": "mt", "ġ": "mt",
    "ĉ": "eo", "ŭ": "eo", "ŵ": "cy", "ŷ": "cy", "œ": "fr", "ù": "fr it", "ò": "it ca", "ì": "it", "¿": "es", "·": "",
}

CYRILLIC: Final[tuple[tuple[str, str, float], ...]] = (
    # Letters, language, weight: how much one of them says. The commonest letters of a language weigh least.
    ("ыэё", "ru", 1.0), ("її", "uk", 4.0), ("є", "uk", 3.0), ("і", "uk", 1.5), ("і", "be", 1.0), ("ў", "be", 6.0),
    ("ыэё", "be", 0.6), ("ъ", "bg", 2.0), ("ът", "bg", 0.05), ("ј", "sr", 2.0), ("љњ", "sr", 1.0), ("ђћ", "sr", 6.0),
    ("ј", "mk", 1.8), ("љњ", "mk", 0.8), ("ѓќѕ", "mk", 8.0), ("қғұһ", "kk", 4.0), ("ңәүө", "kk", 1.5), ("ы", "kk", 0.4),
    ("ңүө", "ky", 1.6), ("ы", "ky", 0.4), ("үө", "mn", 2.0), ("э", "mn", 0.4), ("ӣӯҷҳ", "tg", 6.0), ("қғ", "tg", 2.0),
    ("әҗ", "tt", 3.0), ("үөң", "tt", 1.0),
)

ARABIC: Final[tuple[tuple[str, str, float], ...]] = (
    ("ةىأإيكؤ", "ar", 1.0), ("پچگژ", "fa", 2.0), ("یک", "fa", 1.0), ("ٹڈڑےںہ", "ur", 4.0), ("یکگ", "ur", 0.8),
    ("ښټډږځۍ", "ps", 6.0), ("ۆێڕڵە", "ckb", 4.0), ("ڀٿٽڏ", "sd", 8.0), ("ۇۈېڭ", "ug", 6.0),
)

OTHER_WORDS: Final[dict[str, dict[str, str]]] = {
    "devanagari": {
        "hi": "है हैं के में की का से को और ने पर नहीं यह भी लिए कि एक हो कर था थी रहे गया किया इस",
        "mr": "आहे आणि च्या या आहेत ते होते नाही केली केले करण्यात असे हे मात्र यांनी त्यांच्या झाली म्हणाले "
              "आता",
        "ne": "छ र भएको गर्न गरेको पनि हो छन् थियो लागि उनले भने तथा गरिएको नेपाल गर्ने यो मा बताए भन्ने",
    },
    "hebrew": {
        "he": "של את על לא זה הוא עם גם כי או היא אל יותר כל אבל היה אם מה אני",
        "yi": "און די אַז איז פֿון דער נישט האָט מיט דאָס צו וואָס אויף",
    },
    "bengali": {"bn": "এই ও করে এবং থেকে হয়েছে না করা জন্য যে তার হয় এ একটি", "as": "আৰু কৰি এই হৈছে পৰা কৰা যে"},
}
