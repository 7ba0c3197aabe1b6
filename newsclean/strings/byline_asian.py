"""Names in Chinese, Japanese and Korean bylines, where the job stands beside the name without a blank."""

from __future__ import annotations

from typing import Final, Literal

from newsclean.strings.agencies import agency_core
from newsclean.strings.byline_shapes import HAN_ROLE, HAN_SUFFIX, HAN_TAIL, HANGUL_ROLE
from newsclean.strings.lazy import lazy
from newsclean.strings.persons import han_names, is_declared_person, script_of

Found = tuple[str, Literal["person", "organization"], str | None]
_DOTS: Final = lazy(r"\s*[·ㆍ,]\s*")
_BODY: Final = lazy(r"(?:社|新聞|新闻|网|网站|報|报|台|编辑部|編集部|デジタル|オンライン|委员会|中心|局|新聞Web)$")


def east_asian(piece: str, *, declared: bool) -> list[Found] | None:
    """The names in ``piece`` with kind and job; None where it is no East Asian byline."""
    match = HANGUL_ROLE.match(piece)
    if match is not None:
        return [(name, "person", match["role"].strip()) for name in _DOTS.split(match["name"])]
    match = HAN_ROLE.match(piece) or HAN_SUFFIX.match(piece)
    if match is not None:
        names = [HAN_TAIL.sub("", name) if len(name) > 4 else name for name in han_names(match["name"])]
        names = [name for name in names if name and not (len(name) > 3 and HAN_TAIL.search(name))]
        return [(name, "person", match["role"]) for name in names if is_declared_person(name)]
    if not declared or script_of(piece) not in ("han", "kana"):
        return None
    if len(piece) > 2 and _BODY.search(piece):
        return [(piece, "organization", None)]
    names = [name for name in han_names(piece) if not (len(name) > 2 and HAN_TAIL.search(name))]
    good = [name for name in names if is_declared_person(name) and agency_core(name) is None]
    return [(name, "person", None) for name in good] if good or not names else None
