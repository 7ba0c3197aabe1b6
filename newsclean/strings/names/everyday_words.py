"""Everyday words that headings, buttons and menus are made of and hardly any name is ("Key Features", "Neueste Artikel").

They speak against a line being somebody's name; they rule nothing out.
"""

from __future__ import annotations

from functools import cache
from typing import Final

_WORDS: Final = """
ability abonnement about access accessories account accounting accounts action activities activity actualidad
actualité actualités ads advanced adventure advertising advice affaires affiliate agencies agency agenda agent
agents agriculture ahora ailleurs airlines aktie aktien aktuell aktuelle aktuelles album alert alerts alle aller
allgemeine alltag alternative alternatives amazing analysis analytics angebot angebote animals anleitung annonces
annual années ansicht answer answers antwort antworten anzeigen api apoyo app apparel appeal appendix application
applications approach apps arbeit archive archives archivo area areas arena argent armed article articles artificial
artikel arts artículo artículos asset assets assistance attack audio aufgaben auflage aujourd'hui ausbildung ausgabe
ausland author authors auto automation automotive autos autres average avis award awards ayuda años background
balance banco banking basic basics battery bauen beach beauty bedroom beginner beginners beitrag beiträge beliebt
benefit benefits bericht berichte beruf best beste better bewertung bien big bike bild bildung billing biography
black blick blog blogs blue board body bonus book booking books boost box brain brand brands breakfast buch budget
build building bund buscar business businesses button buying buzz börse bücher büro calculator calendar camera
cameras campaign campaña campus cancer car care career careers cars casa case casos categories category cause
celebrity cell central centro certificate certification challenge challenges change changes channel channels chapter
charging cheap check checklist chief child childhood children choice choose ciencia cine cinéma city ciudad class
classes clean cleaning clear clients clima climate clinical close closing clothing cloud clubs code codes coding
coffee collections color colour comentarios comes coming comment commentaires commerce common communication
communications communities community companies comparison compartir complete computer computers computing comunidad
conclusion conditions conference configuration conflict conseil conseils consejos consommation consumer consumers
contacto contents contenu contenus contest continue contract contribution control conversation corporate cosas cost
costs countries country coupon course courses coverage create creative credit credits crime crisis critical cuenta
cuisine culinary cultura current curso custom customer customers cycle daily damage danger data database daten dates
datos day days deal deals death debate decision deep defense definition delivery demand demnächst demo dental
department deposit derecho derechos derniers dernière dernières desarrollo description design designs desktop detail
details deutschland development device devices dienst diet dietary difference different digitale dinero dinner
direct disaster discount discover discussion disease diseases display distance district diversity doctors documents
domestic dossier dossiers download downloads dream drink drinks drive drivers driving droits drug drugs débat día
días early easy ebook economic economía educación effect effective effects effort ehe eigene electric electrical
electronics elements eltern email emergency emotional empleo emploi employee employees employers employment empresa
empresas ende energie energy energía enfants engine engineering enquête enterprise entreprise entreprises entrevista
entwicklung environmental episode episodes equipment equipo erfahrung ergebnisse ernährung erste especial essen
essential essentials estado estate estudio ethics europe event eventos events everyday everything evolution example
examples exclusive exercise expensive experience experiences experts explained explore extra eye facility facts
faculty fahrzeuge familie famille family famous fans faqs farm farming fashion fast fat father favorite favorites
favourite feature featured federal feed feedback femmes fernsehen fiche files filières film filme films final
financial finanzen findings fire firm firma first fitness five flag flight flights flower flowers focus folgen food
foods football foreign form forms formula forschung forum forums fotos foundation founders four frage fragen france
frauen freizeit frequently fresh friend friends front fuel full fun function functions fund funding funds furniture
future fútbol gadget gallery game games gaming garden gardening garten gas gast gemeinde general generation gente
geschichte geschichten gesellschaft gesundheit gewinnspiel gift gifts girl girls goal goals gobierno goods grade
grande great ground groups grow growth guerra guerre guides guía habits hair half hand handbook hardware haus
haushalt headlines healthcare healthy heart heating heimat help helpful herbst here hidden high highlights hilfe
hinweis hinweise hiring histoire historia historias history hochzeit hogar holiday holidays home homes hospitality
host hosting hot hotel hotels house household houses housing how hoy human hybrid idea identity idées image imagen
immobilien immobilier impact important improvement imágenes in-depth income independent index industrie industries
industry influence info información information informationen informations infrastructure ingredients inhalt inhalte
inicio initiative inner innovation innovations inside inspiration install installation instructions insurance
integrated integration intelligence interactive interest interesting interior internacional internet introduction
inventory invest investing investment investor investors issue issues item items jahr jahre jeux job jobs join
journey jours juego juegos jugend juice justice justicia karriere kategorie kategorien kauf keep key keyboard kids
kinder kirche kitchen klima knowledge kommentare kosten kunden kunst label landing landscape landwirtschaft language
languages laptop laptops large late later laundry lawn laws layout leaders leadership league learning lease lecture
leer legal legends lending lesson lessons letter letters lettre letzte level levels ley liability library libro
libros license liebe life light lighting limited line lines link links lire list lista liste listing listings lists
literacy literature livre livres loading loan loans local location locations login logistics logo lokales long look
loss lost lower loyalty lugar machine machines magazin magazine magic mail main maintenance maison major make making
management managing mann manual manufacturing map maps marché market marketing marketplace markets markt mass master
material materials math matter mattress mattresses mayor meal meals meaning measure mechanical medal media medical
medication medications medicine medien medio medios meditation meeting mehr mein meine meist mejor mejores member
members membership memory mensch menschen mental mercado message messages messe method methods metro mission
mistakes mitglied mitglieder mobile mobilität moda mode model models modern moins moment monat monitor monster month
monthly mortgage mother motion motor mots mountain move movement movie movies moving mujer mujeres multiple
municipal museums music musik musique must myths männer médias météo música nachricht nacional name names natur
nature navigation need needs negocios network networking networks netz neu neueste never newest newsletter next
night noch noche nonprofit nos nota notas note notes notice notifications notre nouveau nouvelle nouvelles nueva
nuevas nuevo nuevos number numbers nursing nutrition nutzung nächste obras ocean offer offers office official old
oldest one online only open operating operation operations opportunities opportunity option options order orders
organic organization organizations organized original other outdoor outdoors output overview ownership packages
packing pages panel papel paper parent parenting parents part parte partei partner partners parts party pass
password past path patient patients pattern pay payment payments payroll pays país países peak película pension
people performance persona personal personalized personas perspective pests petite pets pflege phone phones photo
photography photos physical picks picture pictures piece pillow place places plan planning plans plant plants
plastic platform platforms platz play player players playlist plumbing plus point points policies polizei popular
portable portfolio portrait position positive possible postal poster pottery pouvoir power practical practice
practices pre precio precios preis preise prescription presentation presse pressure prevent prevention preview
prices pricing primary print printable printing privacy private prix pro problem problems process processes product
production productivity products produits produkt produkte professional professionals profile profit program
programa programming programs progress project projects projekte projet projets promo promotion promotions property
proposal pros protection provider providers proyecto psychology public publication publications publicidad publicité
purchase purpose quality quelle query question questions quick quiz quote quotes race racing radar range rank
ranking rankings rappel rate rates ratgeber rating ratings reach read reader readers reading real reality reason
reasons recette recettes recherche recht rechte recipe recipes recommendation recommendations record records
recovery recycling red redes reference references region regional registration región regulation regulations
regulatory reisen relacionadas relacionado relationship relationships release released releases reliability remodel
remote renewable renovation rental reply reporting reputation request requirements resort resource resources
response responsible restaurant restaurants results retail retirement retour return returns revenue review reviewed
reward rewards rezept rezepte right risk risks robot robots role roles room rooms rule rules run rundschau running
régions réseaux sache safe safety salary sale sales salud sample santé satellite save saving savings scale schedule
schlagwort schlagworte schnell scholarship schools schule schulen sciences score scores screen screening script
search season seasonal second secondary secret secrets section sector sectors secure security seeds seguridad seite
seiten selection sell selling semana seminar seo serie series server servers services servicio servicios session
sessions set settings setup seven several shape shared shipping shoes shop shopping show shows sicherheit sick side
sign signs similar simple single sistema site sites six size sizing skill skills skin skincare sleep small smart
smartphone smile snacks social sociedad society software soil solar solution solutions some sommaire sommer
sommerzeit songs sonstiges sound source sources space spaces special speed spending spiel spiele spiritual sponsor
sport spotlight spread staat stadt staff stage standard standards stars start started starter startseite startup
startups statement states statistics status stellen step steps steuer steuern stock stocks stop storage store stores
story strategic strategies strategy stream streaming street streets strength stress structure student students
studies study style styles städte submit success successful suche suggested sujets supplement supplements supply
support surgery survey sustainability sustainable swimming switch symptoms syndrome system systems table tablet tag
tage tags take takes taking talk target tarif tariff task tasks tax taxes teaching teams tech technical technik
technique techniques technologie technologies tecnología teen teil tema temas template templates term termine
territoire test testimonials testing tests text theater theme themen themes theory therapy these thing things third
thought thoughts three ticket tickets tiempo tiere time timeline tipp tipps title tod today tool top topic topics
total tour tourismus tours toute toward trabajo trade trading traditional traffic training transfer transform
transition transport transportation travail trends trial trials trip trips trouble truck trucks true trust truth
tube turn tutorial tutorials two type types télévision ultimate umwelt understand understanding union universal
unlimited unsere unternehmen unterwegs upcoming upgrade urban urlaub usage use used useful user using utility
vacation vacations vaccine valley valor value values vehicle vehicles vendor vendors veranstaltung veranstaltungen
verbraucher verein verkehr verlag versicherung version versions verwandte viaje viajes vida video videos vidéo
vidéos vie viewer views ville villes virtual vision visit visual vitamin vivienda voice voir volume vorschau vote
voting votre voyage voyages vs wahl wandel warehouse warm warning wash waste watching water wealth wearable weather
web website websites wedding weddings week weekend weekly weight weiter weitere wellness welt werbung wetter what
wheel while whole wholesale wichtig wildlife window windows wine wines winner winners winter wireless wiring
wirtschaft wissenschaft woche wohnen wohnung women woodworking word work workers workflow workforce working workout
workplace works workshop workshops worlds worldwide write writing year years yellow yoga your youth zahlen zeit
zeitung zentrum zero zone zukunft zusammenfassung échos éducation équipe étude événements última últimas último
últimos
"""


@cache
def everyday_words() -> frozenset[str]:
    """The words, in lower case; split on first use, as importing the library should not pay for it."""
    return frozenset(_WORDS.split())
