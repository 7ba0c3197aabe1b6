"""Lines of a dump that somebody speaks, with a dash before them, and items of lists that have the same dash."""
from __future__ import annotations

import pytest

import newsclean
from newsclean.read.text.read_text import read_text

SPOKEN = {
    "uk": "— Чи страшно вночі?\n— Ні. Ліс у цей час працює.",
    "ru": "— Мы обещали.\nМост построили за год.\n— Мы сделали, — сказал глава района.",
    "fr": "– Vous revenez demain ?\n– Jamais !",
    "no": "– Brua er trygg, sier sjefen.",
    "es": "—¿Y el puente?\n—El puente sigue cerrado.",
    "hyphens": "- ¿Y el puente?\n- El puente sigue cerrado.",
    "hyphens, who says it": "- Мост открыт, - сказал глава района.",
}
LISTED = {
    "no sentences": "– Bridges\n– Ferries and their timetables\n– Two harbours",
    "hyphens": "- Bring a coat.\n- Bring a map.\n- Bring bread.",
    "questions": "- Is the bridge open?\n- When does the ferry leave?",
    "hyphens, no sentences": "- Corse ogni sabato fino al 2 dicembre\n- Biglietto: 12 euro, ridotto 6",
    "bullets": "• Bring a coat.\n• Bring a map.",
}


def kinds(lines: str) -> list[tuple[str, str]]:
    return [(block.text, block.kind) for block in read_text(f"{lines}\n").blocks]


@pytest.mark.parametrize("lines", SPOKEN.values(), ids=SPOKEN)
def test_spoken_lines_keep_their_dash(lines: str) -> None:
    assert kinds(lines) == [(line, "paragraph") for line in lines.split("\n")]


@pytest.mark.parametrize("lines", LISTED.values(), ids=LISTED)
def test_items_lose_it(lines: str) -> None:
    assert kinds(lines) == [(line[2:], "list_item") for line in lines.split("\n")]


def test_answers_stay_with_their_questions() -> None:
    story = (
        "Лісник доглядає ліс двадцять років\n\nОстап Гривко доглядає дві тисячі гектарів буку й знає кожну стежку. "
        "Ми говорили про бурі та гриби.\n\n"
    )
    talk = "— Коли ви лишилися тут?\n\n— Після бурі 2007 року.\n\n— Чи страшно вночі?\n\n— Ні."
    assert newsclean.extract(f"{story}{talk}\n").body.endswith(talk)
