"""Names in Chinese, Japanese and Korean bylines, where the job stands beside the name without a blank."""

from __future__ import annotations

from typing import Final, Literal

from newsclean.strings.lazy import lazy
from newsclean.strings.names.agencies import agency_core
from newsclean.strings.names.byline_shapes import (
    HAN_ROLE,
    HAN_SUFFIX,
    HAN_TAIL,
    HANGUL_ROLE,
    JAPANESE_JOB,
    JAPANESE_PLACE,
)
from newsclean.strings.names.han_names import han_names, is_han_body, is_han_nobody, is_han_person
from newsclean.strings.names.japanese_names import ends_like_name, is_japanese_name
from newsclean.strings.names.korean_names import is_korean_body
from newsclean.strings.names.persons import is_declared_person, looks_like_person, script_of

Found = tuple[str, Literal["person", "organization"], str | None]
_SHORTEST: Final = 3  # characters of a Japanese name
_LONGEST: Final = 6
_NEXT_JOB: Final = lazy(r"(?<=[\u4e00-\u9fff])\s+(?=(?:實習生|实习生|通讯员|通訊員|实习记者|實習記者)\s?[\u4e00-\u9fff])")  # of the next name
_DOTS: Final = lazy(r"\s*[·ㆍ,]\s*")

def east_asian(piece: str, *, declared: bool, parted: bool) -> list[Found] | None:
    """The names in ``piece`` with kind and job; None where it is no East Asian byline.

    `parted`: a colon parts it from its lead, so that it may be a pen name.
    """
    signed = _NEXT_JOB.split(piece)
    if len(signed) > 1:
        each = [east_asian(part, declared=declared, parted=parted) for part in signed]
        return [one for names in each for one in names or ()] or None
    head, blank, task = piece.rpartition(" ")
    tailed = HAN_TAIL.fullmatch(task) is not None and task[-1] not in "摄攝"
    if blank and (tailed or (is_han_body(task) and is_han_person(head))):
        piece = head  # "周岚 整理", "张三 李四 北京报道", "周岚 江城网"
    match = HANGUL_ROLE.match(piece)
    if match is not None:
        more, _, job = match["role"].strip().rpartition(" ")
        others = [more] if looks_like_person(more) else []  # "김하늘 이바다 기자"
        names = [name for name in _DOTS.split(match["name"]) if not is_korean_body(name)] + others
        return [(name, "person", job if others else match["role"].strip()) for name in names]
    if (found := _japanese(piece)) is not None:
        return [found]
    match = HAN_ROLE.match(piece) or HAN_SUFFIX.match(piece)
    if match is not None:
        names = [HAN_TAIL.sub("", name) if len(name) > 4 else name for name in han_names(match["name"])]
        names = [name for name in names if name and not (len(name) > 3 and HAN_TAIL.search(name))]
        return [(name, "person", match["role"]) for name in names
                if is_declared_person(name) and not is_han_nobody(name)]
    if not declared or script_of(piece) not in ("han", "kana"):
        return None
    if is_han_body(piece) and not is_han_nobody(piece):
        return [(piece, "organization", None)]
    names = [name for name in han_names(piece) if not (len(name) > 2 and HAN_TAIL.search(name))]
    names = [
        name for name in names
        if not is_han_nobody(name) and (parted or script_of(name) == "kana" or is_han_person(name))
    ]
    good = [name for name in names if is_declared_person(name) and agency_core(name) is None]
    return [(name, "person", None) for name in good] if good or not names else None


def _japanese(piece: str) -> Found | None:
    """The name behind a job ("編集委員・佐伯真一"), a desk or a place ("経済部 佐伯真一", "ロンドン=佐伯真一"), or before."""
    head, _, job = piece.rpartition(" ")
    if is_japanese_name(head) and JAPANESE_JOB.match(f"{job} {head}"):
        return head, "person", job
    match = JAPANESE_JOB.match(piece)
    sure = match is not None
    match = match or JAPANESE_PLACE.match(piece)
    if match is None:
        return None
    name = match["name"].strip()
    if not _SHORTEST <= len("".join(name.split())) <= _LONGEST or is_han_nobody(name):
        return None
    return (name, "person", match["role"]) if is_japanese_name(name) or (sure and ends_like_name(name)) else None
