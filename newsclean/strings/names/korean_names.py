"""Korean reporters as wires and papers print them: before the sentence of a story, behind the name of a paper."""

from __future__ import annotations

from typing import Final

from newsclean.strings.lazy import lazy

PAPER: Final = r"(?:일보|신문|뉴스|경제|방송|타임스|투데이|통신|저널|닷컴|데일리|헤럴드|비즈)"
"""How the names of papers, stations and agencies end."""
_NAMES: Final = (
    r"(?P<by>[가-힣]{2,4}(?:\s?[·ㆍ,]\s?[가-힣]{2,4}){0,4}\s(?:[가-힣]{1,4}\s)?(?:선임|인턴|객원|전문)?(?:기자|특파원|통신원))"
)
_WIRE: Final = lazy(rf"(?:[(\[【（〔][^()\[\]【】（）〔〕]{{2,30}}[)\]】）〕]\s?)?{_NAMES}\s?=(?=\s)")
_BRACKET: Final = lazy(rf"[\[【(（〔](?:[^\s=()\[\]【】（）〔〕]{{2,12}}[\s=])?{_NAMES}[\]】)）〕](?=\s|$)")
_PLACE: Final = lazy(rf"[가-힣]{{2,6}}={_NAMES}(?=\s|$)")
_BODY: Final = lazy(rf"{PAPER}$")


def korean_reporters(text: str) -> str | None:
    """The reporters before a story's first sentence ("(은하=연합뉴스) 김하늘 기자 = …", "[은하일보 김하늘 기자] …")."""
    if "기자" not in text[:80] and "특파원" not in text[:80] and "통신원" not in text[:80]:
        return None
    match = _WIRE.match(text) or _BRACKET.match(text) or _PLACE.match(text)
    return match["by"] if match is not None else None


def is_korean_body(text: str) -> bool:
    """Whether a word is the name of a paper ("은하일보")."""
    return _BODY.search(text) is not None
