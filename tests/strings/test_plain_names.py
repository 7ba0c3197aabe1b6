"""The short way through plain bylines gives what the long way gives, and leaves alone what it is not sure of."""

from __future__ import annotations

import pytest

from newsclean.strings.names.plain_names import is_nobody, plain_names


@pytest.mark.parametrize(
    ("text", "printed", "names", "lead"),
    [
        ("Jane Doe", "Jane Doe", ["Jane Doe"], False),
        ("By Jane Doe", "Jane Doe", ["Jane Doe"], True),
        ("Von Jörg Müller-Lüdenscheid", "Jörg Müller-Lüdenscheid", ["Jörg Müller-Lüdenscheid"], True),
        ("by  Jane Q. Doe and John Roe", "Jane Q. Doe and John Roe", ["Jane Q. Doe", "John Roe"], True),
        ("Мария Петрова", "Мария Петрова", ["Мария Петрова"], False),
    ],
)
def test_plain(text: str, printed: str, names: list[str], lead: bool) -> None:
    assert plain_names(text, None) == (printed, names, lead)


@pytest.mark.parametrize(
    "text",
    ["Staff Writer", "By Reuters", "Jane Doe in Tokyo", "Doe, Jane", "Jane Doe, Editor", "Jane Doe Updated", "JANE DOE",
     "By Jane Doe 3 May 2024", "Jane Doe, Jane Doe", "Jane", "", "By", "Sunday Times", "Redaktion Politik"],
)
def test_not_plain(text: str) -> None:
    assert plain_names(text, None) is None


def test_the_site_is_not_plain() -> None:
    assert plain_names("Quiet Light", "The Quiet Light") is None


def test_one_everyday_word_is_nobody() -> None:
    assert is_nobody("About", None)
    assert not is_nobody("Reuters", None)
    assert not is_nobody("Quietlight", "Quietlight")
    assert not is_nobody("Jane Doe", None)
