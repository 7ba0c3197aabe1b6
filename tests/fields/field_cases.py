"""Cases as text: `=== name`, the page, `---`, then what is expected of it as `key: value` lines.

`{prose}` stands for three paragraphs of running text, `{prose:de}` and so on for the same in another language.
A page that begins with "<" is HTML, any other a dump. A value of "-" means that the field must be missing.
"""
from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from newsclean.fields.language import language
from newsclean.fields.structured import Structured, structured
from newsclean.page import Page
from newsclean.read.html.read_html import read_html
from newsclean.read.text.read_text import read_text

HERE: Final = Path(__file__).parent
PROSE: Final = {
    "en": (
        "The harbour council voted on Tuesday to close the old lighthouse to visitors until its stairs have been made safe again.",
        "Keepers said that two of the iron steps had worked loose over the winter and that nobody should climb them for now.",
        "A fund for the repairs stands at half of what is needed, and the town hopes to open the tower again before the summer.",
    ),
    "de": (
        "Der Hafenrat hat am Dienstag beschlossen, den alten Leuchtturm zu schließen, bis seine Treppe wieder sicher ist.",
        "Zwei der eisernen Stufen hätten sich im Winter gelockert, sagten die Wärter, und niemand solle sie vorerst betreten.",
        "Für die Reparatur ist erst die Hälfte des Geldes da, doch die Stadt hofft, den Turm vor dem Sommer wieder zu öffnen.",
    ),
    "fr": (
        "Le conseil du port a décidé mardi de fermer le vieux phare aux visiteurs jusqu’à ce que son escalier soit réparé.",
        "Deux des marches de fer se sont desserrées pendant l’hiver, ont dit les gardiens, et personne ne doit y monter.",
        "La moitié de la somme nécessaire est réunie, et la ville espère rouvrir la tour avant le début de l’été prochain.",
    ),
    "es": (
        "El consejo del puerto decidió el martes cerrar el viejo faro a las visitas hasta que su escalera vuelva a ser segura.",
        "Dos de los peldaños de hierro se aflojaron durante el invierno, dijeron los fareros, y nadie debe subir por ahora.",
        "El fondo para las obras tiene la mitad de lo necesario, y la ciudad espera abrir de nuevo la torre antes del verano.",
    ),
    "ru": (
        "Совет порта во вторник решил закрыть старый маяк для посетителей до тех пор, пока не будет починена лестница.",
        "Две железные ступени расшатались за зиму, рассказали смотрители, и подниматься по ним пока никому не следует.",
        "На ремонт собрана половина нужной суммы, и город надеется снова открыть башню до наступления лета этого года.",
    ),
    "zh": (
        "港口委员会周二决定，在楼梯修好之前，老灯塔不再对游客开放，请市民相互转告，以免白跑一趟。",
        "守塔人说，两级铁台阶在冬天松动了，眼下谁也不要往上走，维修人员会先来检查塔身的其他部分。",
        "修缮所需的钱已经筹到一半，市里希望在夏天到来之前重新开放这座有一百二十年历史的灯塔。",
    ),
}
_PLACEHOLDER: Final = re.compile(r"\{prose(?::(\w\w))?\}")


@dataclass(frozen=True)
class Case:
    """One page and what is expected of it."""

    name: str
    source: str
    expected: dict[str, str]

    @property
    def page(self) -> Page:
        """The page as read."""
        html = self.source.startswith("<")

        def prose(match: re.Match[str]) -> str:
            texts = PROSE[match[1] or "en"]
            return "".join(f"<p>{text}</p>" for text in texts) if html else "\n\n".join(texts)

        text = _PLACEHOLDER.sub(prose, self.source)
        url = self.expected.get("url")
        return read_html(text.encode(), url=url) if html else read_text(text, url=url)


@dataclass(frozen=True)
class Read:
    """A case's page with what the fields need beside it."""

    page: Page
    data: Structured
    language: str | None


def read(case: Case) -> Read:
    """Read a case's page as the pipeline does."""
    page = case.page
    data = structured(page)
    return Read(page, data, case.expected.get("language") or language(page, data)[0])


def load(name: str) -> list[Case]:
    """The cases of a file beside this one."""
    found = []
    for part in (HERE / name).read_text(encoding="utf-8").split("\n=== ")[1:]:
        title, _, rest = part.partition("\n")
        source, _, wanted = rest.partition("\n---\n")
        pairs = (line.partition(":") for line in wanted.splitlines() if ":" in line)
        found.append(Case(title.strip(), source, {key.strip(): value.strip() for key, _, value in pairs}))
    return found
