"""What a paper prints about itself around the text: its standards, offers, counters, other stories of a section."""
from __future__ import annotations

from newsclean.clean.rules.base import LabelRule, TextRule, patterns

STANDARDS = TextRule(
    name="standards_line",
    why="Agencies and papers name their code of conduct in a line under the text.",
    role="sign_off",
    patterns=patterns(
        en=("standards", r"^our (editorial )?(standards|code of conduct|principles) ?: ?.{0,90}$"),
        de=("standards", r"^unsere (redaktionellen )?standards ?: ?.{0,90}$"),
        fr=("normes standards", r"^nos (normes|standards) ?: ?.{0,90}$"),
        es=("estándares", r"^nuestros estándares ?: ?.{0,90}$"),
        it=("standard", r"^i nostri standard ?: ?.{0,90}$"),
        pt=("padrões", r"^nossos padrões ?: ?.{0,90}$"),
        ru=("стандарты", r"^наши стандарты ?: ?.{0,90}$"),
        tr=("standartlarımız", r"^standartlarımız ?: ?.{0,90}$"),
        ar=("معاييرنا", r"^معاييرنا ?: ?.{0,90}$"),
        zh=("标准 准则 標準", r"^我们的(标准|准则|標準) ?[:：].{0,60}$"),
        ja=("行動規範 基準", r"^(私たちの|当社の)?(行動規範|基準) ?[:：].{0,60}$"),
    ),
    hits=("Our Standards: The Example Press Code of Practice.", "Nuestros Estándares: los principios de la agencia.",
          "我们的标准：编辑准则"),
    misses=("Our standards have fallen, the minister said.", "Standards: what the new law asks of schools.",
            "Our standards of living will drop, he said: first for the old, then for the young."),
    max_chars=130,
)

OFFER = TextRule(
    name="subscription_offer",
    why="The price of a subscription is printed beside the prompt for it.",
    patterns=patterns(
        en=("offer cancel trial price billed week month",
            r"^((special|limited[- ]time|introductory|exclusive|intro|best|today's|black friday|cyber monday) )+offer\b"
            r".{0,40}\b(\d|free|subscri\w+|save|off|week|month|year)\b.{0,100}$"
            r"|^(only|just|from|for|pay|try it for|then)? ?([$£€]|usd |gbp |eur )?\d+([.,]\d\d)? ?(¢|p|[$£€]|dollars?|euros?|pounds?|cents?)?"
            r" ?(/|a|per|every|for (the )?(first|\d+)) ?(\w+ )?(day|week|month|year)s?\b(?=.{0,60}"
            r"\b(cancel|subscri\w+|trial|billed|then|first|access)\b).{0,120}$"
            r"|^(you can )?cancel (online |your subscription )?(at )?(any ?time|whenever)\b.{0,60}$|^billed (monthly|annually|yearly|as)\b.{0,60}$"),
        de=("angebot kündbar monat woche probemonat",
            r"^(sonder|aktions|einstiegs|jubiläums)?angebot\b.{0,40}\b(\d|gratis|kostenlos|monat\w*|woche\w*|sparen)\b.{0,80}$"
            r"|^(jederzeit|monatlich) (kündbar|kündigen)\b.{0,50}$"),
        fr=("offre engagement résiliable",
            r"^offre (spéciale|limitée|exclusive|d'essai|découverte)\b.{0,120}$|^sans engagement\b.{0,50}$|^résiliable\b.{0,50}$"),
        es=("oferta cancela permanencia", r"^oferta (especial|limitada|exclusiva)\b.{0,120}$|^(cancela|sin permanencia)\b.{0,12}(cuando|en cualquier|y)?\b.{0,30}$"),
        it=("offerta disdici", r"^offerta (speciale|limitata|lancio)\b.{0,120}$|^disdici quando vuoi\b.{0,30}$"),
        pt=("oferta cancele", r"^oferta (especial|limitada|exclusiva)\b.{0,120}$|^cancele (quando|a qualquer)\b.{0,40}$"),
        nl=("aanbieding opzegbaar", r"^(speciale |tijdelijke )?aanbieding\b.{0,40}\b(\d|gratis|week|maand)\b.{0,80}$|^(maandelijks|per direct) opzegbaar\b.{0,30}$"),
    ),
    hits=("Special offer: 1 dollar a week for one year.", "$1 a week for the first six months. Cancel anytime.", "Jederzeit kündbar",
          "Offre spéciale : 1 € par mois", "Cancel anytime."),
    misses=("A special offer of peace was made on Monday.", "The special offer was rejected by the board.",
            "12 dollars a month is what most of them earn.", "Cancel the deal, the unions said."),
    max_chars=180,
)

COUNTER = TextRule(
    name="page_counter",
    why="Old pages print how often they were seen and with what to look at them.",
    patterns=patterns(
        en=("visitors visitor hits viewed visits", r"^(you are )?(visitors?|visits|hits|page ?views)( (number|no\.?|to this (page|site)))?"
            r"( since ([a-z]+\.? )?(\d+, )?\d{4}| today| online)?\W*[\d,. ]*$|^(this (site|page) is )?best viewed (at|with|in|using)\b.{0,80}$"),
        de=("besucher besucherzähler", r"^(sie sind )?(der )?besucher(zähler)?( nr\.?| seit ([a-zä]+ )?\d{4}| heute| online)?\W*[\d,. ]*$"),
        fr=("visiteurs visites", r"^(visiteurs|visites)( depuis ([a-zéû]+ )?\d{4}| aujourd'hui| en ligne)?\W*[\d,. ]*$"),
        es=("visitantes visitas", r"^(visitantes|visitas)( desde ([a-z]+ (de )?)?\d{4}| hoy| en línea)?\W*[\d,. ]*$"),
        it=("visitatori visite", r"^(visitatori|visite)( dal ([a-z]+ )?\d{4}| oggi| online)?\W*[\d,. ]*$"),
        ru=("посетителей посетители", r"^посетител(ей|и)( с ([а-я]+ )?\d{4}| сегодня| онлайн)?\W*[\d,. ]*$"),
    ),
    hits=("Visitors since 1999:", "You are visitor number 12,345", "Best viewed at 1024 x 768", "Visitas: 1.234"),
    misses=("Visitors since then have been few.", "Hits and misses of the year", "Visits to the dentist cost more.",
            "The play is best viewed with a friend."),
    max_chars=100,
)

ALSO_IN = TextRule(
    name="more_of_section",
    why="Under the text stand other stories of its section, named by the section.",
    role="related",
    scope="section",
    patterns=patterns(
        en=("also elsewhere more other", r"^(also|elsewhere|more( news| stories)?|other (news|stories)) in (the )?(?-i:[A-Z])[^.!?:]{1,30}:$"),
        de=("auch mehr weitere", r"^(auch|mehr|weitere (meldungen|nachrichten|artikel)) (in|im|aus|aus dem) (?-i:[A-ZÄÖÜ])[^.!?:]{1,30}:$"),
        fr=("aussi", r"^aussi (dans|en) (?-i:[A-ZÉ])[^.!?:]{1,30} ?:$"),
        es=("también más", r"^(también|más) en (?-i:[A-ZÁÉ])[^.!?:]{1,30}:$"),
        it=("anche", r"^anche in (?-i:[A-Z])[^.!?:]{1,30}:$"),
        pt=("também mais", r"^(também|mais) em (?-i:[A-ZÁÉ])[^.!?:]{1,30}:$"),
    ),
    hits=("Also in Local:", "Mehr aus Politik:", "Elsewhere in Business:"),
    misses=("Also in the room: two lawyers.", "Also in Paris", "More in sorrow than in anger, he said."),
    max_chars=60,
)

RULES: tuple[LabelRule | TextRule, ...] = (STANDARDS, OFFER, COUNTER, ALSO_IN)
