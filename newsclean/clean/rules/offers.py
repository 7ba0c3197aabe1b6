"""Offers as a line or a button between paragraphs: a trial time at a small price, the reach of a press wire."""
from __future__ import annotations

from newsclean.clean.rules.base import TextRule, patterns

_PRICE = r"(?:[$£€] ?\d|\d+(?:[.,]\d\d?)? ?(?:[$£€]|"

TRIAL = TextRule(
    name="trial_offer",
    why="A few weeks or months for a small price: an offer, with its button, stands between paragraphs.",
    patterns=patterns(
        en=("week weeks month months days",
            r"^(now|today only|limited time|subscribe|unlock|unlimited|special|this week)\b[^.?]{0,60}?\b(\d+|one|two|three|four|six|"
            rf"twelve)?\b ?(weeks?|months?|days?)\b.{{0,25}}\b(for|at) (just |only )?{_PRICE}dollars?|euros?|pounds?|cents?|p)\b).{{0,60}}$"),
        de=("wochen monate monat woche",
            r"^(nur |noch |jetzt |testen|lesen|sichern|probieren|unbegrenzt|alle)\b[^.?]{0,60}?\b(\d+|eine[nr]?|zwei|drei|vier|sechs)? ?"
            rf"(wochen?|monate?n?)\b.{{0,40}}\b(für|ab|zum preis von) (nur )?{_PRICE}euro|cent)\b).{{0,60}}$"),
        fr=("semaine semaines mois",
            r"^(offre|dès|profitez|seulement|essayez|lisez|s'abonner|abonnez-vous)\b[^.?]{0,60}?"
            rf"{_PRICE}euros?|centimes)\b|\d ?€).{{0,30}}\b(semaines?|mois)\b.{{0,50}}$"),
        es=("semanas meses semana mes",
            r"^(solo|sólo|prueba|suscríbete|oferta|lee|accede)\b[^.?]{0,60}?\b(semanas?|mes(es)?)\b.{0,40}\b(por|a|desde) (solo |sólo )?"
            rf"{_PRICE}euros?|dólares)\b|\d ?€).{{0,60}}$"),
        it=("settimane mesi mese", rf"^(solo|prova|abbonati|leggi|offerta)\b[^.?]{{0,60}}?\b(settiman[ae]|mes[ei])\b.{{0,40}}\b(a|per) (soli |solo )?{_PRICE}euro)\b|\d ?€).{{0,60}}$"),
        nl=("weken maanden maand week",
            r"^(nu( tijdelijk| slechts)?|tijdelijk|actie|lees|probeer|onbeperkt|aanbieding|bekijk)\b[^.?]{0,60}?\b(weken|maanden|maand|week)\b.{0,40}"
            rf"\b(voor|vanaf) (maar |slechts )?{_PRICE}euro|cent)\b).{{0,60}}$"),
        pl=("tygodnie miesiące miesiąc tygodni", r"^(tylko|teraz|wypróbuj|czytaj|oferta|promocja)\b[^.?]{0,60}?\b(tygodni\w*|miesiąc\w*)\b.{0,40}\b(za|od) (tylko )?\d+([.,]\d\d)? ?(zł|złot\w+)\b.{0,60}$"),
    ),
    hits=("Limited time: 6 months for just $1. See offer", "Jetzt testen: 4 Wochen für 1 Euro", "S'abonner : 1 € le premier mois",
          "Nu tijdelijk: vier weken onbeperkt lezen voor 1 euro. Bekijk de aanbieding", "Prueba tres meses por 1 €",
          "Czytaj przez trzy miesiące za 9,90 zł"),
    misses=("Get out within two weeks for good, the judge told the tenants.", "Now the month's rent is due for 300 families.",
            "Nur zwei Wochen blieb er im Amt.", "Nu de maanden korter worden, stijgt de prijs van een kilo kaas naar 12 euro.",
            "Get your first three months for just $1 per month when you sign up",
            "Solo tres meses duró la obra, que costó 40 millones de euros."),
    max_chars=160,
)

DISTRIBUTION = TextRule(
    name="distribution_offer",
    why="A press wire sells its reach under each release.",
    scope="box",
    patterns=patterns(
        en=("want newsrooms journalists influencers outlets",
            r"^want your (company|brand|business|organi[sz]ation)?('s)? ?(news|story|stories|press release|release) "
            r"(featured|published|distributed|seen)\b.{0,80}\?$"
            r"|^\d[\d,.]*[km]?\+ (newsrooms|journalists|influencers|(digital )?media outlets)\b.{0,30}$"),
    ),
    hits=("Want your company's news featured on Harbour Wire?", "300k+ Newsrooms & Influencers", "9,000+ digital media outlets"),
    misses=("Want your company to be in the news? Sink a ship.", "300 newsrooms closed in a year.",
            "Want your story told? the sailor asked."),
    max_chars=120,
)

RULES: tuple[TextRule, ...] = (TRIAL, DISTRIBUTION)
