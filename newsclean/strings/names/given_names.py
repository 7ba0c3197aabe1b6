"""Given names, by which a line that is nothing but a name is told from a heading or a button ("Key Features").

The table holds names that are common where news is written in the Latin, Cyrillic or Greek script. A name that is not
in it is no less a name; a line that begins with one of them is much more likely to be somebody's.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from newsclean.strings.names.given_names_uncased import UNCASED

_ENGLISH: Final = """
aaron abby abigail abraham abram adam addison adele adrian adrienne agatha agnes aidan aileen aimee aisha alan alana
alastair albert alec alex alexa alexander alexandra alexandria alexis alfie alfred alice alicia alisa alisha alison
alistair allan allegra allen allie allison allyson alma alvin alyson alyssa amanda amber amelia amelie amos amy amya
anastasia andre andrea andrew andy angela angelica angelina angie angus anita ann anna annabel annabelle anne
annette annie anthony antoinette antonia april archie ariana arianna ariel arlene arnold arthur ashlee ashleigh
ashley ashlyn ashton aubrey audra audrey austin ava avery avis barbara barney barry bart beatrice beau becca beck
becky belinda bella ben benedict benjamin bennett benny bernadette bernard bernice bernie bert bertha bess beth
bethan bethany betsey betsy betty beverley beverly bianca bill billie billy blair blake blanche bob bobbie bobby
bonnie boyd brad bradford bradley brady brandi brandon brandy breanna brenda brendan brenna brennan brent bret brett
brian briana brianna bridget brittany brittney brock brody bronwyn brooke bruce bryan bryce bryn bryony byron
cadence caitlin caleb callie callum calvin cameron camilla camille candace candice cara carey carina carissa carl
carla carlton carly carmen carol carole caroline carolyn carrie carson carter cary caryn casey cassandra cassidy
cassie catharine catherine cathleen cathryn cathy cecelia cecil cecilia cedric celeste celia chad chandra chantal
charis charlene charles charley charlie charlotte chase chelsea chelsey cheryl chester chloe chris chrissie christa
christi christian christie christina christine christopher christy chuck cindy claire clara clare clarence clarissa
clark claude claudia clay clayton clement cliff clifford clifton clint clinton clive clyde cody colby cole colette
colin colleen collin connie connor conor constance cora coral corey corinne corrine courtney craig cristina curt
curtis cynthia dahlia daisy dakota dale dallas dalton damian damien damon dan dana dane daniel daniela daniella
danielle danny daphne darcy daren darla darlene darrell darren darryl daryl dave david davina dawn dean deanna deb
debbie debora deborah debra declan dee deirdre delia delilah delores denis denise dennis derek derrick desiree
desmond devin devon dewayne dexter diana diane dianna dianne dick dina dinah dirk dolly dominic dominick dominique
don donald donna donnie donny donovan dora doreen doris dorothea dorothy doug dougal douglas drew duane dudley
duncan dustin dwayne dwight dylan eamon earl ebony ed eddie eden edgar edie edith edmund edna eduardo edward edwin
edwina eileen elaine elayne eleanor elena eli eliana elias elijah elinor elisa elise elisha elissa eliza elizabeth
ella elle ellen ellie elliot elliott ellis elmer eloise elsa elsie elton elvira elvis emerson emery emilia emilie
emily emma emmanuel emmett eric erica erick erik erika erin ernest ernie errol esme esmeralda estelle esther ethan
ethel etta eugene eugenia eunice eva evan evangeline eve evelyn everett ewan fay faye felicia felicity felix fergus
fern finlay finley finn fiona fletcher flora florence floyd forrest frances francesca francine francis frank frankie
franklin fred freda freddie freddy frederic frederick freya gabby gabe gabriel gabriela gabriella gabrielle gail
gareth garret garrett garth gary gavin gayle gemma gena gene genevieve geoff geoffrey george georgia georgie
georgina gerald geraldine gerard geri gerry gert gertrude gideon gilbert gillian gina ginger ginny giselle glen
glenda glenn gloria gordon grace gracie graeme graham grant greg gregg gregory greta gretchen griffin guy gwen
gwendolyn gwyneth hadley hailey haley hamish hank hannah hans harley harold harriet harris harrison harry harvey
hattie hayden hayley hazel heath heather hector heidi helen helena henrietta henry herbert herman hester hilary
hilda hillary hiram holden hollie holly homer horace howard hubert hugh hugo humphrey hunter ian ida imogen ina inga
ingrid ira irene iris irma irving isaac isabel isabella isabelle isaiah isla isobel ivan ivy jack jackie jackson
jaclyn jacob jacqueline jacquelyn jada jade jaime jake jamal james jamie jan jana jane janelle janet janice janie
janine janis jared jarrod jarvis jasmin jasmine jason jasper jay jayden jayne jean jeanette jeanie jeanine jeanne
jeannie jeff jefferson jeffery jeffrey jen jenifer jenna jennie jennifer jenny jeremiah jeremy jermaine jerome jerry
jess jesse jessica jessie jill jillian jim jimmie jimmy jo joan joann joanna joanne jocelyn jodi jodie jody joe joel
joey johanna john johnathan johnnie johnny jolene jon jonah jonas jonathan jonathon joni jonny jordan jordana joseph
josephine josh joshua josiah josie joy joyce juan juanita jude judith judy julia julian juliana julianna julianne
julie juliet juliette julius june justin justine kaitlin kaitlyn kara karen kari karin karina karl karla kasey
kassandra kat kate katelyn katharine katherine kathi kathie kathleen kathryn kathy katie katrina katy kay kaye kayla
kaylee kayleigh keegan keely keisha keith kelley kelli kellie kelly kelsey kelvin ken kendall kendra kennedy kenneth
kenny kent kerri kerry kevin kieran kim kimberley kimberly kip kirk kirsten kirstie kirstin kirsty kit kitty krista
kristen kristi kristian kristie kristin kristina kristine kristopher kristy krystal kurt kyla kyle kylie lacey
lachlan lacy lana lance lara larissa larry laura laurel lauren laurence laurie lauryn lawrence lea leah leann leanne
lee leigh leila leland lena lenny leo leon leona leonard leonie leroy lesley leslie lester leticia levi lewis lexi
liam lilian lillian lillie lily linda lindsay lindsey linus lionel lisa liv livia liz liza lizzie lizzy lloyd logan
lois lola lonnie lora loraine loren lorena loretta lori lorna lorraine lottie lou louie louis louisa louise luca
lucas lucia lucian lucille lucinda lucy luke lulu luther lydia lyle lyn lynda lyndsay lyndsey lynette lynn lynne
lynsey mabel mackenzie macy maddie maddy madeleine madeline madison maeve maggie malcolm mallory mandy mara marc
marcel marcella marci marcia marcie marcus marcy margaret margarita margery margie margo margot marguerite maria
mariah mariam marian marianna marianne marie marilyn marina mario marion marisa marissa marjorie mark marlene marlon
marsha marshall martha martin marty martyn marvin mary maryann maryanne marybeth mason mathew matilda matt matthew
maud maura maureen maurice mavis max maxine maxwell maya mckenna meagan meaghan meg megan meghan mel melanie melinda
melissa melvin mercedes meredith mia micah michael michaela michal michele michelle mick mickey mike mikey mildred
miles millicent millie milly milo milton mimi mina mindy minnie miranda miriam mitch mitchell moira mollie molly
mona monica monique monty morgan morris moses muriel murray myles myra myriam myron nadia nadine nancy naomi nat
natalia natalie natasha nate nathalie nathan nathaniel neal ned neil nell nellie nelson nestor nevaeh neve niall
nichola nicholas nichole nick nicky nicola nicolas nicole nigel nikki nina noah noel noelle nolan nora norah noreen
norma norman nova olive oliver olivia ollie omar opal ophelia orla orlando oscar owain owen paige pam pamela pat
patience patrice patricia patrick patsy patti patty paul paula paulette pauline pearl peggy penelope penny percy
perry pete peter petra peyton phil philip philippa phillip phoebe phyllis piper pippa polly poppy preston priscilla
prudence quentin quincy quinn rachael rachel rae ralph ramona randall randolph randy raquel raven raymond reagan
rebecca rebekah reece reed reese reggie regina reginald reid renata rene renee reuben rex rhea rhiannon rhoda rhonda
rhys ricardo rich richard rick rickey ricky rita rob robbie robby robert roberta robin robyn rochelle rod roderick
rodney roger roland roman ron ronald ronan ronda ronnie rory rosa rosalie rosalind rosalyn rosamund rosanna rosanne
rose roseanne rosemarie rosemary rosie ross rowan rowena roxanne roy ruben ruby rudy rufus rupert russ russell rusty
ruth ryan sabrina sadie sally sam samantha sammy samuel sandra sandy sara sarah sasha saul savannah sawyer scarlett
scott scottie sean sebastian selena selina serena seth shana shane shania shanna shannon sharon shaun shauna shawn
shawna sheena sheila shelby sheldon shelia shelley shelly sheri sherri sherrie sherry sheryl shirley shona sian sid
sidney sierra silas silvia simon simone skye skyler sofia solomon sonia sonja sonya sophia sophie spencer stacey
staci stacie stacy stan stanley stefan stefanie stella steph stephan stephanie stephen sterling steve steven stewart
stuart sue susan susanna susannah susanne susie suzanne suzi suzie suzy sybil sydney sylvester sylvia tabitha talia
tamara tami tammie tammy tamsin tania tanner tanya tara tasha tatiana tatum taylor ted teddy terence teresa teri
terrance terrence terri terry tess tessa thea thelma theo theodore theresa therese thomas tia tiffany tim timothy
tina toby todd tom tommy toni tony tonya tori tracey traci tracie tracy travis trent trevor tricia trina trisha
tristan troy trudy tucker ty tyler tyrone tyson ulysses ursula valerie vanessa vaughn velma vera verity vernon
veronica vicki vickie vicky victor victoria vince vincent viola violet virginia vivian vivien vivienne wade wallace
walt walter wanda warren wayne wendell wendi wendy wes wesley whitney wilbur wilfred will willa willard william
willie willow wilma wilson winifred winnie winston wyatt xander xavier yasmin yolanda yvette yvonne zac zach zachary
zack zane zara zelda zoe zoey
"""
_GERMAN: Final = """
achim adolf albrecht alfons alois andreas andré anett angelika anja anke anna-lena annegret anneliese annemarie
annika ansgar antje anton arian armin arne arno astrid axel babett bastian beate benedikt benno bernd bernhard
berthold bettina birgit birgitta birte björn boris brigitte britta bruno burkhard bärbel carola carolin carsten
caspar cathrin christel christiane christin christof christoph claas claus clemens constantin constanze cordula
cornelia cornelius cosima dagmar danilo detlef detlev dieter dietmar dietrich dominik dorothee dörte eberhard
eckhard edeltraud eduard egon elfriede elisabeth elke elmar emil enno enrico erhard erich ernst erwin eugen evelin
evi fabian falk felicitas ferdinand finja florian franka franz franziska frauke frieda friederike friedhelm
friedrich fritz gabi gabriele georg gerd gerda gerhard gerlinde germar gernot gero gesa gesine gisela gitta
gottfried gregor gudrun guido gunnar guntram gustav götz günter günther hagen hanna hannelore hannes hanno
hans-jürgen hans-peter harald hartmut heike heiko heiner heinrich heinz helga helge hellmut helmut hendrik henner
henning henriette henrik henrike hermann hildegard hinnerk hinrich holger horst hubertus ilka ilona ilse imke ines
inge ingeborg ingo ingolf irina irmgard isabell jan-philipp jannik jannis jens jessika joachim jochen joris josef
josefine jula jule juliane jutta jörg jörn jürgen kai karl-heinz karlheinz karola karolin karoline karsten katharina
kathrin katja katrin kerstin kilian klaas klara klaudia klaus klaus-dieter konrad konstantin konstanze korbinian
korinna kornelia kristof lars leif lennart leonhard leopold lieselotte lilli lina lorenz lothar ludger ludwig luisa
luise lukas lutz magdalena magnus maik maike maja malte manfred manuel manuela marco mareike maren margarete margit
margret margrit marieke marika marita marius markus marlies marlis martina mathias mathilde matthias maximilian
mechthild meike melina merle mirja mirjam mirko monika moritz nadja natascha nele nico nicolai niels nike niklas
nikolaus nils norbert olaf ole ortwin oskar ottmar otto patrizia paul-philipp peer philipp pia pius raimund rainer
ralf regine reiner reinhard reinhilde reinhold renate rené ricarda rolf ronja ronny rudi rudolf ruprecht rüdiger
sabine sarah-lena sascha saskia severin sibylle siegfried sieglinde sigmar sigrid silja silke silvana silvio sina
sinah steffen steffi stine susann svantje svea sven svenja swantje sylke tabea tanja tatjana thekla thilo thorben
thorsten till tilman tilo timm timo tino tobias torben torsten traudl udo ulf uli ulla ulli ulrich ulrike urs uschi
uta ute uwe valentin valentina verena veronika viktor viktoria volker volkmar walburga waldemar walther waltraud
wendelin werner wiebke wieland wigbert wilfried wilhelm willi willy winfried wolf wolf-dieter wolfgang wolfram
yannick
"""
_ROMANCE: Final = """
adeline adriana adriano aida ainhoa aitor alain alba alberto alejandra alejandro alessandra alessandro alessia
alessio alexandre alexandru alfonso alfredo alin alina alvaro amaia amandine ambre ana ana-maria anabel anaïs anca
andreea andrei andrés ane anne-marie anne-sophie annick antoine antonella antonin antonio antónio antônio ariane
armando arnaud arturo aurora aurélie aurélien axelle baptiste bastien beatriz benedetta benoit benoît bernardo
bertrand biel bogdan borja brune béatrice bérénice caio camila camilo capucine carlo carlos carlota carlotta carmela
carolina catarina caterina cesare charline chiara christelle christophe chus ciprian clarisse claudine claudio
claudiu clementina clotilde cláudia clélia clémence clément coline concepción consuelo corentin corina cosmin cristi
cristian cristiana cristiano cristóbal cyril cyrille cécile cédric célia céline césar călin cătălin cătălina daiana
damiano dani dario davi davide delphine denisa denys didier diego diogo dolores domenico domingo dorian dorin dragoș
dário débora edgardo edoardo edouard eladio eleonora eliane elisabetta elodie emanuela emanuele emeline emiliano
emilio enrica enrique enzo ermanno ernesto esteban estefanía etienne eugenio eulàlia ezequiel fabiana fabien
fabienne fabio fabiola fabrice fabrizio fanny fausto federica federico felipe fernanda fernando ferran fidel filip
filipa filipe filippo flavia flavien flavio florent florin florina flávia francesc francesco francisca francisco
franck franco françois françoise frederica frédéric frédérique fábio félix gaetan gaetano gaspard gauthier gaël
gaëlle gerardo germain germán gheorghe ghislaine giacomo giada gianfranco gianluca gianni gilles ginevra gino
giorgia giorgio giovanna giovanni giulia giuliana giuliano giulio giuseppe gonzalo gorka grégoire grégory guadalupe
guilaine guilherme guillaume guillem guillermo gustave gustavo gérard henri hervé horacio horia hortense hugues
humberto héctor hélène ignacio ignazio iker ilaria ileana inés inês ioan ioana ion ionel ionuț irène isabela isadora
ismael itziar iulia iulian ivana iván jacinto jacopo jacques jaume javier jean-baptiste jean-claude jean-françois
jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jesús jimena
joana joaquim joaquín jordi jorge josefina josep josiane josué josé joão joëlle juan-carlos judit juliano julien
julio jérémie jérémy jérôme jéssica júlio karine koldo laetitia laure laurent laurențiu lautaro leandro leire
leonardo leonor letícia lidia liliana liviu loredana lorenza lorenzo loïc luana luc luce luciana luciano lucie
lucien lucile lucio lucía ludivine ludovic ludovica luigi luis luiz luminița lurdes luís léa macarena madalena
magali maite manoel manon marc-antoine marcela marcello marcelo marcos margaux margherita mariana mariano maribel
maricarmen marie-christine marie-claude marilena marine marinella marta martine martí martín marília massimiliano
massimo mateo mateus mathieu matilde matteo matías maurizio mauro maxime maximiliano maëlle micaela michaël michel
michela miguel mihaela mihai mikel milena mircea mireia mireille mirela mirella montse montserrat morgane murilo
márcia mélanie mónica mônica mădălina nadège natacha natália nerea nicolae nicoleta nicoletta nicolás nieves ninon
noelia noemí noémie nuno nuño núria oana octavian octavio odile olga olivier oriol osvaldo ovidiu pablo paco paloma
paola paolo pascal pascale pasquale patricio patrizio patrícia pau paulo pedro pepe petru pierangelo pierre
pierre-yves pietro pilar priscila radu rafael rafaela raffaele raffaella raluca ramon raphaël raphaëlle raul raúl
rebeca renan renato renaud renaux renzo riccardo roberto rocío rodolfo rodolphe rodrigo rogelio rogério romain
romane romina romuald ronaldo rosana rosaria rosario roxana ruan rubén rui régis rémi rémy răzvan sabina salomé
salvador salvatore samanta samira sanda sandrine sandro santiago serge sergi sergio sergiu silvano silvina silviu
simina simona sofía solange soledad solène sorin sorina stefania stefano stéphane stéphanie susana sylvain sylvie
sébastien sérgio séverine teodor teodora thais thaís thiago thibault thibaut thierry tiago tiberiu tiziana tiziano
tommaso tomás trinidad tudor tânia téo ugo umberto unai valentino valeria valerio valérie vanesa vania vanina vasile
verónica vicente victoire vincenzo vinicius viorel viorica virgilio virginie vitor vittoria vittorio viviana vlad
véronique wagner washington wellington xabi xabier xavi ximena xisco yago yann yasmim yohann yves yvon zoé àngel
álvaro ángel ángela ángeles édouard élise élodie émile émilie éric étienne ștefan
"""
_NORTHERN: Final = """
aad aafke adriaan agnetha aino aksel alida amund anders anette ann-charlotte anna-karin anne-grete anneke annelies
annemieke anniken anouk antti arend ari arjan arjen arnoud arvid asbjørn aslak atle auke baard bas bengt berend
berit bjarne bjarte björk bjørn bodil bram cees christer coen corine daan dag dagfinn daniël dirk-jan ditte eero
egil einar eirik elin eline elisabet else emmi endre erlend erling erno esko espen eva-lena evelien evert fedde
femke ferry fleur floor floris frans fredrik frida frits frode froukje geert geir gerben gerrit gijs gitte gjermund
greger grethe gunilla gunn guro gustaf guðmundur guðrún göran görel haakon halvor hanne hanneke hannele harm harri
harriët heikki hein heleen helene helle henk hilde hildegunn hlín håkan håkon igor iida ilkka ingebjørg inger ingmar
ingunn ingvild inka iselin ivar jaakko jaap jacobien jakob jan-erik jani janne jannie jari jarkko jarle jarno jelko
jelle jenni jeppe jeroen jesper jette joakim johan johannes joke jolanda joost jorma josefin jouko jouni juha juhani
jukka jurjen jussi jyrki jón jørgen jørn kaarina kaija kaisa karianne karoliina katri katrine katrín kees ketil
kirsi kjell kjersti knut koen kristiina kristoffer kristín kyösti laila lasse lauri leena lene lidewij liesbeth line
linn lisbet lisbeth lise liselotte loek lone lotta lotte lovise maaike maarit maarten maartje mads magne magnhild
magnús maija maj malin mari marie-louise mariëlle marja marjan marjo marjolein markku marko marleen marloes marte
martijn matias mats matti merel merete merja mette michiel mieke mika mikael mikkel mikko milla minna morten nanna
nanne nelleke niek niina oddbjørn ola olav olle olli otso outi paavo palle pasi pekka pelle per per-erik pernilla
pernille pertti peter-jan petri petteri piet pieter piia pim piotr poul preben päivi pär pål ragnar ragnhild rasmus
reijer reijo reinder remco renske rienk riikka riitta rik roald robbert roel runar rune ruud sami sampo sampsa
sander sanna sanne sari satu sauli seppo siebe sien sigríður sigurd sigurður silje simen sindre siri sirpa sissel
sjoerd sofie solfrid solveig sondre staffan stein steinar sten stian stig stijn stina ståle suvi svein sveinung
synne synnøve søren taina tapio tarja tarjei teemu teija terhi terje teun theis thijs thor thora tiina tine tjitske
tomas tomi tone tor torbjörn torbjørn tord tore toril torill torstein trine troels trond truls trygve tuija tuomas
turid tuula tuure twan uffe ulla-maija ulrik unni valtteri vegard veikko veli vesa vibeke vidar vigdis viggo vilde
ville wencke wilbert willem wim wouter ylva yngve yrsa åge åke åsa åse ólafur øystein øyvind þóra þórður
"""
_EASTERN: Final = """
aarne adél agata agnese agnieszka agnė agron aija aistė aivar aivars alban albana aldis aldona aleksandar aleksander
aleksandra aleksej alen alena aleš algirdas algis alicja alja altin alžběta andrej andres andrija andris andrius
andrus andrzej andrás aneta anete ania anikó anneli antal ante antoni anu anže arben ardit argo arkadiusz artan
artis artur artūrs arvo arūnas asta attila audrius aurel aušra baiba balázs bartek bartosz bartłomiej beata bedřich
bence bernadett bertalan besnik beáta blanka bledar blerim boglárka bogusław bohumil bohuslav bojan borut boštjan
bożena božidar brane branislav branka branko bálint bára béla błażej cezary csaba csilla cyprian czesław dace
dagmara dainis dainius daiva dalia dalibor daria darija darius dariusz darko davor dawid dejan dijana domagoj
dominika donatas dorota dovilė dragan dragana drago dražen dritan dubravka dušan duška dániel dávid dénes dóra
edgars edit edita edlira edyta egils eglė eiki eliška elīna elżbieta emese emir endri enikő enver epp erion ermal
erzsébet eszter evaldas evija ewa ewelina fatmir ferenc flamur franciszek františek gabija gatis gediminas gergely
gergő giedrius gintaras gints goda goran gorazd gordana grażyna grzegorz gunta guntars gyula györgy györgyi gábor
hajnalka halina hana heiki henryk hrvoje hynek ieva iga ignacy ildikó ilir ilze imants imre indrek inese ingrida
ingus irena ireneusz istván ivars ivett ivica ivo iwona izabela jaak jaan jaanus jacek jadranka jadwiga jakub janek
janina janusz jarek jaromír jaroslav jarosław jasmina jasna jelena jenő jerzy jindřich jitka jiřina jiří jolanta
jolán jovan jovana jovica jozef jože julita juozas juraj jure jurga jurgita juris justyna ján jános józef józsef
jānis jędrzej kacper kadi kadri kalev kalle kamil kamila karel karol karolina karolis kaspars kastriot katalin
katarzyna katarína kateřina kazimierz kersti kinga kitti klemen klára kornel kornélia krešimir kristaps kristel
kristijan kristjan kristóf kristýna kristīne krisztina krisztián krystian krystyna krzysztof ksenija kuba kálmán
károly külli kārlis kęstutis ladislav laima lajos lauris ledi lenka leszek levente libor lidija liene liina liis
lilla linas ljiljana ljubica ljubomir lubomír luboš lucjan ludmila luděk luka lukáš lászló līga maarja maciej madis
magda magdaléna magdolna maie mait mantas marcin marek marija marijana marinko mariola mariusz marián markéta mart
marten martti martyna marzena mate matej mateja mateusz mati matija matjaž matúš matěj małgorzata meelis melita
michał mieczysław miha mihael mihkel mihály miklós mikołaj milan milica miljenko milka milorad miloslav miloš mimoza
mindaugas miodrag mira miran mirjana miroslav miroslava mirosław mladen momir mária márk márta márton mátyás máté
mónika māris mārtiņš nada nataša naďa nebojša nenad neringa neven nevena nikodem nikola nikolett normunds novica
nóra oldřich olev oliwia ondřej orsolya otakar patrik patrycja patryk paulina paulius pavel pavla pavlína paweł
peeter pero petar petr petras peđa piret piroska predrag priit primož przemysław péter pēteris rade radek radim
radka radmila radoslav radosław radovan rafał raimonds rain raivis raivo rajko ramunė ramūnas ranko rasa ratko reet
rein rezarta richárd riho riina rima rimantas rok rokas rolandas rostislav ryszard réka róbert rūta sanita sanja
santa saulius saša senad senka sigita simonas siniša sirje skender skirmantas slavica slavko slavomír slađana
slobodan snežana sokol soňa srečko srđan stanislav stanisław stasys stipe stjepan stojan sulev suzana svatopluk
svetlana sylwester sylwia szabolcs szilvia szymon sándor sára sławomir taavi tadas tadeusz tamás tarmo tereza tibor
tihana tihomir tiit tomasz tomislav toms tomáš toomas triin tuuli tvrtko tímea tõnis tõnu tünde uldis urmas uroš
urszula urve urška vaida vaidas valbona valdas valdis valon vanja vedran vedrana veiko velimir veljko vello vesna
vida viktória vilius vilmos virginija virág visar vita višnja vladan vladimir vladimír vladimíra vladislav vlado
vlasta vojislav vojtěch vuk vytas vytautas václav vít věra wacław weronika wiesław wiesława wiktor wiktoria witold
wojciech władysław włodzimierz xhevdet zbigniew zbyněk zdenka zdeněk zdeňka zdravko zdzisław zenon zlatko zofia
zoltán zoran zorana zrinka zsolt zsuzsa zsuzsanna zsófia zuzana zuzanna zvonimir zygmunt ádám ágnes ákos árpád éva
ülle đorđe ľubica ľuboš ľudovít łukasz šimon štefan štěpán štěpánka šárka žarko željka željko žiga žilvinas živilė
"""
_CYRILLIC_GREEK: Final = """
aleksei aleksey alexei alexey anastasiya anatoliy anatoly andrii andriy artem darya dimitris dmitri dmitriy dmitry
ekaterina elizaveta evgenia evgeniy evgeny fyodor galina gennady giannis giorgos grigory ilya ioannis iryna katerina
kateryna kirill konstantinos kostas ksenia lyudmila maksim mikhail mykhailo mykola nadezhda nataliya natalya nikita
nikolai nikolay nikos oksana oleg oleh oleksandr oleksandra oleksii olena olha ostap panagiotis pavlo polina ruslan
semyon sergei sergey serhii serhiy spyros stavros svitlana taras tatyana tetiana tetyana thanasis timofey vadim
vadym valentyna valeriy vasilis vasily vassilis vasyl viktoriia vitalii vitaliy vitaly volodymyr vsevolod vyacheslav
yana yannis yaroslav yaroslava yegor yekaterina yelena yevgeny yevhen yiannis yulia yuliia yuri yuriy yury zhanna
zinaida άννα άρης έλενα έφη αγγελική αθανάσιος αθηνά αικατερίνη αλέξανδρος αλέξης αλεξάνδρα αναστάσιος αναστασία
ανδρέας ανδρομάχη ανθή αντωνία αντώνης απόστολος αργύρης αριστείδης ασπασία βάσω βίκυ βαγγέλης βασίλης βασιλική
γεράσιμος γεωργία γεώργιος γιάννα γιάννης γιώργος δέσποινα δημήτρης δημήτριος διονυσία διονύσης δώρα ειρήνη ελένη
ελευθέριος ελευθερία ελπίδα ευάγγελος ευα ευαγγελία ευγενία ευθύμιος ευτυχία εφη εύα ζωή ηλίας θάνος θανάσης θεοδώρα
θεόδωρος θοδωρής θωμάς ιάσονας ιουλία ιωάννα ιωάννης κατερίνα κική κλεοπάτρα κυριάκος κυριακή κωνσταντίνα
κωνσταντίνος κώστας λάμπρος λένα λεωνίδας λουκάς μάκης μάνος μάριος μάρκος μανώλης μαρία μαρίνα μαριάννα μελίνα
μιχάλης μυρτώ νάντια νίκη νίκος νατάσα νεκτάριος νικολέτα νικόλαος ξένια ορέστης πάνος πέτρος παναγιώτα παναγιώτης
παντελής παρασκευή παύλος πόπη ρένα ραφαήλ σάββας σοφία σπύρος στάθης στέλιος στέλλα στέφανος σταμάτης σταύρος
στράτος σωτήρης σωτηρία τάκης τάσος τίνα τζένη φίλιππος φανή φωτεινή φώτης χάρης χαρά χαράλαμπος χρήστος χριστίνα
χριστόφορος χρύσα όλγα александар александр александра алексей алена алина алиса алла алёна аліна анастасия анатолий
анатолій ангел андрей андрій анжела анжелика анна антон антонина арина аркадий артем артур артём асен атанас бисер
богдан богдана божидар бойко борис боян бојан бранко вадим валентин валентина валерий валерия валерій валя ваня
варвара васил василий василь велислава венелин вера вероника веселин весна виктор виктория виолетка виталий влад
владан владимир владислав володимир војислав вячеслав віктор вікторія віра віталій галина галя ганна ганчо геннадий
геннадій георги георгий гергана герман глеб горан григорий григорій дана даниел даниела даниил данила дар'я дарина
дарко дарья денис деница десислава дејан диана диляна димитър дмитрий дмитро драган драгана душан евгений евгения
егор екатерина елена елизавета елица емил емилия ефим жанна живко зинаида зоран зоряна зоя ивайло иван ивелина ивет
игор игорь илиана илиян ильдар илья инна ирина йоана йордан калин калина камен каролина катарина катерина кирил
кирилл кирило константин красимир красимира кристина ксения лариса лев леонид леонід леся лидия лилия лиляна любен
любов любовь любомир людмил людмила лілія магдалена майя максим мар'яна маргарита марина мария марияна марија марк
марко марта мартин марія матвей маја миглена микита микола милан милен милена милица милош мира мирослав мирјана
михаил михайло момчил надежда надія наталия наталья наталя наталія небојша невена ненад никита никола николай
николета нина ніна огнян оксана олег олександр олександра олексій олена олеся ольга орест остап павел павлина павло
пенка петар петр петро петър петя пламен полина предраг пётр радка радослав радостина раиса ралица регина рената
римма ринат роксолана роман росен росица румен румяна руслан саша светла светлана светлозар светослав світлана семен
семён сергей сергій силвия симеон слободан снежана соломія соня софия софья софія срђан станислав стела степан
стефан стоян таисия тамара таня тарас татьяна тања теодор теодора тетяна тимофей тимур тодор уляна урош федор филипп
фёдор христо цанко цветан цветана цветелина эдуард эльвира эмма юлиан юлия юлія юрий юрій явор яков ян яна янка
яніна ярина ярослав ярослава ђорђе євген євгенія єлизавета іван ігор ілля інна ірина јасмина јелена јован јована
љиљана љубица
"""
_TURKISH_ARABIC_ASIAN: Final = """
aaditya aakash aarav aarti abdel abdi abdul abdullah abdulrahman abebe abhay abhijit abhinav abhishek abu adaeze
adebayo adel adem adeola adil aditi aditya adnan afnan agung agus ahmad ahmed ahmet aiko ajay ajit akanksha akash
akbar akhil akihiro akiko akin akira akram akshay alaa alemayehu ali aliye alper amal amar amara ambika amin amina
aminata amine amir amira amit amitabh ammar amol amrita anand ananya anas andi anh anil anisa anish anisha anjali
anjana ankit ankita ankur anmol anshul anuj anup anupama anuradha anwar apoorva aravind archana arda arief arif
arjun arpit arti arun aruna arvind arwa arzu asad asami asha ashish ashok ashwin ashwini asif asim aslı asma asya
atilla atul aulia avi avigail avinash avital avraham awa ayaka ayelet ayesha ayhan aylin ayman ayodele ayse ayu ayub
ayush ayşe ayşegül aziz aziza azra babajide babatunde bala balaji bambang baran barış bashir basil basma bassam
batuhan bayu bekir belal berat beren berk berkay betül beyza bharat bhaskar bhaval bhavana bhavna bilal bilge bima
birgül boaz bola bongani brinda bukola burak burcu burhan buğra bình bülent büşra cahya canan candra caner cem cemal
cemile cengiz ceren ceyda chaim chana chandan chen cheng chetan chi chiamaka chidi chieko chika chinedu chinwe
chioma chirag chukwuma chun châu cihan citra dafna daisuke damla debashish dedi deepa deepak deepika dele deniz
derya desi desy devendra devika dewi dhananjay dhruv diah dian didem dika dilara dilek dimas dinesh dipak divya dov
doğan dror durga duygu dwi dũng ebru ebuka ece efe efrat ehud eitan ejike eka ekin eko ekrem elad elif emeka emel
emi emin emine emrah emre endang enes engin eran erdal erdem eren erez ergin erhan erkan erol ersin ertan ertuğrul
esin esma esra evren eyal eylem eyüp ezgi fadi fahad faisal faiz fajar fang farah fares farhan faruk fatemeh fatih
fatima fatma fatoş febri femi feng ferhat feride feyza fikret firas fitri folake fuat fumiko funda funke furkan
gagan galih galit gamze ganesh gaurav gautam gayatri geeta geetha ghada gil gilad gilang girish gita gizem godwin
gokul gonca gopal govind guo gurmeet gurpreet gökhan gökçe gül gülay gülsüm gülşen güney gürkan habib hadar hadas
hadi hafsa hagai haider hakan halil halima halit hamid hamit hamza han hanan hande hani hanife hao hari harish
harpreet harsh harsha haruka haruki harun hasan hassan hatice haydar hayri hemant hendra heru hiba hideo hila hilal
himanshu hiro hiroko hiroshi hiroyuki hitesh hitoshi hiếu hiền hoa hong hossam hoàng huda hui huong hussain hussein
huyền hyejin hyun hà hòa hùng hülya hüseyin hương hạnh hải hằng hồng ibrahim ibrahima ibukun ichiro idan ido idris
ifeanyi ifeoma ihsan ikechukwu ikram ilan imam iman imran inas inbal indah indra intan iqbal irfan irwan isamu
ishaan ishaq ishita islam ismail israa itai itamar itay jaber jabir jabu jagdish jagpreet jaka jalal jamila jaspreet
javed jaya jayant jayesh jia jian jie jihad jihye jin jing jitendra jiwon joko jung junichi junko jyoti kadir
kalpana kamal kamala kamau kamran kanchan kaori karan karim karthik kartik kartika kasım kavita kavitha kazuhiro
kazuko kazuo kazım keiko keisuke kelechi kemal ken'ichi kenan kenichi kenji kenta kerem keshav ketan khaled khalid
khalil khánh kiran kirti kofi kohei koichi komal krishna krishnan kumar kumiko kunal kwabena kwame kwang kwesi kyoko
kyung kübra kürşat lakshmi lalit lamia lan lata latifa layla lerato lestari levent leyla liat limor linh lior long
lê lütfi maayan madhav madhu madhuri mahdi mahendra mahesh mahmood mahmoud mahmut majid makoto mala malik mamadou
mami mana manal manami mandeep mandla manish manisha manju manoj maor mariko marwan maryam masahiro masako masami
masao masashi masato mayank mayumi mazen mbali meena meera megha megumi mehdi mehmet mehrdad meir melek meltem
menachem meral mert merve meryem metin mevlüt michiko midori miho mine minh minho minji minoru misaki mitsuko
mitsuru mohamad mohamed mohammad mohammed mohan mohit mohsen moran moshe moussa muhamad muhammad muhammed muhammet
muhittin mukesh mukul munir murali murat musa mustafa mustapha mwangi mücahit mümin nabil nadav nadeem nader nadir
nagaraj nam namrata nana nanang nandini naoki naoko narendra naresh naser nasir nasser navdeep naveen navin nawal
nazan nazlı ndidi necati neelam neeraj neeta neha nermin neslihan nevin nga nguyen nguyễn ngọc nhung nia nidhi nihal
nihat nikhil nilesh nilgün nilüfer nining nir nisha nishant nitin nitish nitzan njeri njoroge nkechi nkosana nnamdi
nneka noa noam noboru nobuko nomsa noor noriko nour noura novi nugroho nur nuran nuray nurcan nuri nurit nuriye
obinna ofer ofir okan oktay olamide olcay olu oluwaseun omer omri onur onyeka orhan ori orit orly orna osama osamu
osman oğuz oğuzhan padma pallavi pandu pankaj parisa parth parul pawan pelin phuong phương phạm piyush pooja poonam
prabhat prabhu pradeep prakash pramod pranav prasad prasanna prasetyo prashant pratama prateek pratik praveen preeti
prem prerna priti priya priyanka puja puneet purnima purnomo pushpa putra putri pınar quang quân quỳnh raanan rabia
rachid radha rafi rafiq raghav raghu rahim rahmat rahul raj raja rajan rajat rajeev rajendra rajesh rajiv rajni raju
rakesh ram rama raman ramazan ramesh rami ramzi rana rangga rani rania ranjit rashid rashmi ratih ratna ravi
ravindra recep reem reena refik reiko rekha rendi rendra renu retno reza richa riddhi rie rika rina rini rishabh
rishi ritesh ritika ritu rivka riya riyad rizal rizki rizky rohan rohini rohit roni ronit rony roshan rotem ruba
ruchi rupali ryo ryosuke ryota rıza sabri sachiko sachin sade sadık saeed safa sagar sagi sahar sahil said saif
sakura salah saleh salem salih salim salma salman samarth sameer samia samir sana sanaa sandeep sandhya sangeeta
sanjana sanjay sanjeev sanket santi santosh sarita satish satoru satoshi satria saurabh saurav savita sayaka seda
sedat seema sefa segun selahattin selda selim selin selma selçuk semra serap serdar serhat serkan serpil sertaç
setiawan setsuko seung sevda sevgi sevgül sevilay sevim seyit shadi shahid shahzad shai shailesh shaimaa shaked
shalini shams shankar shanti sharad sharmila shashank shashi sheetal sherif shigeru shikha shilpa shimon shinichi
shinji shiori shira shiran shiv shivam shivani shizuka shlomo shmuel shobha shoshana shota shreya shruti shubham
shweta sibel sibusiso siddharth sigal sigit simran sinan sinem sipho siti sizwe slamet smita smriti sneha snehal
somya sonal sonali soner songül soo sooyoung soumya sourav sri sridhar srinivas suad subhash sudha sudhir suharto
suhas sujata sujit sukma sultan suman sumiko sumit suna sung sunil sunita sunny suraj suresh surya susanto sushil
sushma swati süleyman sümeyye sơn tahir tahsin takahiro takako takashi takeshi taku takuya tal talal talha tamar
tamer tamim tanmay tanvi tarek tariq taro tarun tarık tatsuya tayfun taylan tayyip tejas temitope tetsuya thabo
thandi thanh themba thành thúy thảo thắng thủy tiến tolga tolu tomer tomohiro tomoko toru toshio trang tri trinh
trần tsuyoshi tuba tuhin tuncay tunde turan turgut tushar tuti tuyết tuğba tuğçe tuấn tzipi tùng tülay tülin türkan
uche uday ufuk uma umar umesh umit umut upasana uri urvashi usha usman utami utkarsh uğur vahid vahit vaibhav
vandana varsha varun vasudha ved vedat venkat venkatesh vidya vijay vikas vikram vikrant vinay vineet vinita vinod
vipin vipul vishal vishnu vivek việt volkan vy văn wael wahyu waleed walid wanjiku wanjiru wasim wati wawan wei wen
widya wijaya wulan xiao xin xuân yaakov yael yahya yair yakup yalçın yan yaniv yanti yanto yarden yaron yasemin
yaser yash yashwant yasin yasir yasmine yasuhiro yasuo yavuz yaw yaşar yehuda yehudit yemi yigal ying yinka yitzhak
yiğit yoav yochai yogesh yogi yoko yonatan yoni yoon yosef yoshiko yoshio yossi younes yousef youssef yu yuan yudha
yudi yue yuichi yuka yukari yuki yukiko yukio yuko yuli yumi yumiko yun yuni yunus yusuf yusuke yutaka yuval yüksel
yılmaz yến zahra zainab zaki zanele zeev zehra zeinab zeki zeliha zerrin zeynep zhang zhen ziad zodwa zohar zvi
zübeyde zülfü çağla çağrı ömer özge özgü özgür özlem ülkü ümit đào đức şahin şebnem şenol şeyma şükrü
"""
_NAMES: Final = (_ENGLISH, _GERMAN, _ROMANCE, _NORTHERN, _EASTERN, _CYRILLIC_GREEK, _TURKISH_ARABIC_ASIAN, *UNCASED)


@cache
def given_names() -> frozenset[str]:
    """The names, in lower case; split on first use, as importing the library should not pay for it."""
    return frozenset(name for names in _NAMES for name in names.split())


def is_given_name(word: str) -> bool:
    """Whether a word is a common given name; of a joined one ("Anne-Grete") either the whole or its first part."""
    low, known = word.casefold(), given_names()
    if not low.isascii():
        low = low.replace("i\u0307", "i")  # the capital İ of Turkish
    return low in known or ("-" in low and low.partition("-")[0] in known)
