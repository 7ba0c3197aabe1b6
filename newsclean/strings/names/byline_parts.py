"""The parts of one stretch of a byline, told apart: names, agencies, jobs, places, everything else."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from typing import Final, Literal

from newsclean.strings.lazy import lazy
from newsclean.strings.names.agencies import agency_core, is_sign
from newsclean.strings.names.byline_asian import east_asian
from newsclean.strings.names.byline_bodies import ANDS, is_body_behind, is_rest_of_body, is_subject
from newsclean.strings.names.byline_noise import BOUNDARY
from newsclean.strings.names.byline_pieces import (
    head_of,
    is_site,
    joined_names,
    may_be_place,
    parted_brackets,
    printed_by_paper,
    run_together,
)
from newsclean.strings.names.byline_shapes import (
    CREDENTIAL,
    DEGREES,
    DOUBTFUL,
    HELPERS,
    NAME_SUFFIX,
    SPLIT,
)
from newsclean.strings.names.byline_words import NOT_NAME_WORDS
from newsclean.strings.names.given_names import is_given_name
from newsclean.strings.names.han_names import is_han_person
from newsclean.strings.names.japanese_names import is_japanese_name
from newsclean.strings.names.leads import credit_role, is_task
from newsclean.strings.names.name_case import restore_case
from newsclean.strings.names.names import Name
from newsclean.strings.names.persons import (
    WHOSE,
    bare,
    is_declared_person,
    is_generic,
    is_newsroom,
    is_surname_too,
    looks_like_organization,
    looks_like_person,
    looks_like_role,
)

_BRACKET: Final = lazy(r"[(（\[【]")
_CLOSED: Final = lazy(r"[\]】]")
_INITIAL_END: Final = lazy(r"(?:\b\w|\b[JjSs]r|\b(?:Inc|Ltd|Corp|Bros|Co))\.$")
_BLANKS: Final = lazy(r"\s+")
_CAMEL: Final = lazy(r"[^\W\d_]+[a-z][A-Z]\w*")  # a name that somebody chose for themselves
_FROM: Final = lazy(r"(?:à|au|en|in|aus|a|da|de)\s[^\W\d_a-z]")
_IS: Final = lazy(r"^(?:is|was) (?:an? )?")
_PREPOSITION: Final = lazy(r"\s(?:in|at|for|from)\s")


@dataclass(slots=True)
class Reader:
    """Reads one stretch of a byline. `declared`: a lead or field says names stand here; `field`: metadata."""

    language: str | None
    site_name: str | None
    declared: bool
    field: bool
    parted: bool = True  # from its lead, as by a colon
    unknown: int = 0
    lost: bool = False
    prose: bool = False
    _parts: list[Name] = dataclasses.field(default_factory=list)
    _after_place: bool = False
    _after_body: bool = False
    _shouting: bool = False
    _in_job: bool = False
    _in_body: bool = False  # the last piece was where somebody works
    _loose: str = ""  # a word behind a name with which a job may begin ("Travel" and "Food Editor")

    def read(self, text: str) -> list[Name]:
        """The names of ``text`` in order. Afterwards `unknown` counts parts that were nothing a byline holds,
        `lost` says that the stretch began with one, and `prose` that a name ran on into a sentence."""
        if _BRACKET.search(text):
            text = parted_brackets(text)
        if not text.isascii():
            text = _CLOSED.sub(BOUNDARY, text)  # what stands behind a bracket that opened before the lead
        pieces = SPLIT.split(text)
        joiner = ""
        for number, piece in enumerate(pieces):
            if number % 2:
                joiner = piece.strip(f" ,{BOUNDARY}") or joiner or (BOUNDARY if BOUNDARY in piece else ",")
                continue
            piece = piece.strip(' :·-–—*()[]（）【】《》〔〕»›"“”„').lstrip(".")
            if piece.endswith(".") and not _INITIAL_END.search(piece):
                piece = piece.rstrip(".")
            if piece:
                self._take(piece, joiner)
                joiner = ""
                if self.lost and not self.field:
                    break  # the stretch is no list of names
        return self._parts

    def _add(self, name: str, kind: Literal["person", "organization"], role: str | None = None,
             contributor: bool = False) -> None:
        name = _BLANKS.sub(" ", name).strip(" ,;:-–—|/·»›")
        self._shouting = name.isupper()
        if kind == "person":
            name = restore_case(name, self.language)
        if name and "#" not in name:  # the mark that `without_noise` leaves
            self._parts.append(Name(name, kind, role, contributor))

    def _take(self, piece: str, joiner: str) -> None:
        if self._goes_on(piece, joiner):
            return
        loose, self._loose, self._in_body = self._loose, "", False
        if loose and joiner.casefold() in ANDS and looks_like_role(piece) and not is_given_name(piece.split(maxsplit=1)[0]):
            piece = f"{loose} {joiner} {piece}"
        agency = agency_core(piece)
        helper = joiner.casefold() in HELPERS or (agency is not None and piece.split(maxsplit=1)[0].casefold() in HELPERS)
        if agency is not None and not (self.field and looks_like_person(piece) and " " in piece and not agency):
            self._add(agency.removeprefix("the "), "organization", contributor=helper)
        elif is_site(piece, self.site_name):
            if not self._parts:
                self._add(piece, "organization")
        elif is_task(piece):
            if self._parts and (role := credit_role(piece)) is not None:
                self._parts[-1] = self._parts[-1]._replace(role=role, contributor=True)
        elif is_generic(piece):
            self._job(piece)
        elif self._suffix(piece, joiner) or self._with_han(piece, joiner) or self._east_asian(piece):
            return
        elif self._parts and piece.partition(" ")[0] in WHOSE and not self.field:
            self._after_place = True  # whose reporter somebody is: "Ana Prado, da Agência Serrana"
        elif self._after_body and joiner == BOUNDARY and may_be_place(piece.split(maxsplit=1)[0]):
            return  # where they are: "Jane Doe, XYZ North — Port Vell"
        elif joiner.casefold() in DOUBTFUL and self._parts and not self._joins(piece, joiner.casefold()):
            self._after_place = True
        elif self._in_job and joiner.casefold() in ANDS and (
            not is_given_name(piece.split(maxsplit=1)[0]) and (head_of(piece, self.site_name)[0] is None or looks_like_person(piece))
        ):
            return  # the rest of a job: "editor for politics and economics"
        elif not (self._job_behind(piece, joiner) or self._person(piece) or self._job(piece) or self._organization(piece, joiner)):
            self._other(piece, joiner)

    def _goes_on(self, piece: str, joiner: str) -> bool:
        """Whether a piece is where the person before it works, or the rest of that."""
        if self._in_body and is_rest_of_body(piece, joiner):
            return True
        behind = joiner == "," and bool(self._parts) and self._parts[-1].kind == "person"
        if self.field or not behind or not is_body_behind(piece) or is_site(piece, self.site_name):
            return False
        self._in_body, self._loose = True, ""
        return True

    def _joins(self, piece: str, joiner: str) -> bool:
        """Whether "en", "i", "a" before ``piece`` means "and" rather than "in": only where a full name follows."""
        if joiner == "en":
            base = (self.language or "").lower()[:2]
            dutch = any(re.search(r"\b(?:van|ter|ten|der|den)\b", part.name) for part in self._parts) or re.search(
                r"\b(?:van|ter|ten|der|den)\b", piece
            )
            if not (base in ("nl", "af", "fy") or (not base and dutch)):
                return False
        return looks_like_person(piece) or head_of(piece, self.site_name)[0] is not None or (
            self.declared and joiner in ("e", "y", "i", "en") and is_declared_person(piece)
            and all(" " not in part.name for part in self._parts)
        )

    def _suffix(self, piece: str, joiner: str) -> bool:
        if not self._parts or self._parts[-1].kind != "person" or joiner.casefold() in ("and", "und", "et", "y", "&"):
            return False
        last = self._parts[-1]
        if bare(piece) in NAME_SUFFIX:
            self._parts[-1] = last._replace(name=f"{last.name} {piece}.".replace("..", "."))
            return True
        words = piece.split()
        if self._shouting and looks_like_person(piece):
            return False
        return len(words) <= 5 and all(CREDENTIAL.fullmatch(word.strip(",")) for word in words)

    def _with_han(self, piece: str, joiner: str) -> bool:
        """A full name in a Chinese list behind another whose job was told ("记者陈望、王芳"): the job is theirs both."""
        listed = joiner == "、" and bool(self._parts) and is_han_person(piece)
        if listed and (role := self._parts[-1].role) is not None:
            self._add(piece, "person", role)
        return listed and role is not None

    def _east_asian(self, piece: str) -> bool:
        if piece.isascii():
            return False
        found = east_asian(piece, declared=self.declared or is_japanese_name(piece), parted=self.parted)
        for name, kind, role in found or ():
            self._add(name, kind, role)
        return found is not None

    def _person(self, piece: str) -> bool:
        words = piece.split()
        while len(words) > 2 and words[-1] in DEGREES and not piece.isupper():
            words.pop()
        if len(words) > 2 and words[-1].casefold() == "".join(words[:-1]).casefold():
            words.pop()  # "Jane Doe janedoe"
        piece = " ".join(words)
        if len(words) > 3 and (names := joined_names(words) or run_together(words)):
            for name in names:
                self._add(name, "person")
            return True
        signed = len(words) > 2 and len(words[-2]) > 2 and agency_core(words[-1]) is not None
        if signed and looks_like_person(" ".join(words[:-1])):
            self._add(" ".join(words[:-1]), "person")  # "Jane Doe Reuters"
            self._add(words[-1], "organization")
            return True
        if looks_like_person(piece) and not _PREPOSITION.search(piece):
            self._add(piece, "person")
            return True
        return self._headed(piece, words) or self._led(words) or self._declared(piece, words)

    def _headed(self, piece: str, words: list[str]) -> bool:
        """A name with a paper, a place or a job right behind it."""
        if self.declared and (head := printed_by_paper(words)) is not None:
            self._add(head, "person")
            self._after_place = True
            return True
        if self.declared and len(words) > 2 and words[1] == "in" and _CAMEL.fullmatch(words[0]):
            self._add(words[0], "person")  # "HarbourFred in Workshop", where the story is filed
            self._after_place = True
            return True
        head, role = head_of(piece, self.site_name)
        told = not self.declared and role is None and words[-1].islower() and _PREPOSITION.search(piece) is not None
        if head is None or told:
            return False  # "Jane Doe in Washington", not "Boat Show in Washington cancelled"
        self._add(head, "person" if agency_core(head) is None else "organization", role and _IS.sub("", role))
        self._after_place = True
        agency = agency_core(" ".join(words[len(head.split()) :]))
        if agency is not None:
            self._add(agency, "organization")
        return True

    def _led(self, words: list[str]) -> bool:
        """A name behind its job, or, where one is declared, before words of buttons."""
        for size in range(1, min(5, len(words) - 1)):
            lead, tail = " ".join(words[:size]), " ".join(words[size:])
            if looks_like_role(lead) and looks_like_person(tail) and words[size - 1] not in WHOSE:
                self._add(tail, "person", lead.rstrip(":"))
                return True
        for size in range(2, min(5, len(words))) if self.declared and not self.field else ():
            head = " ".join(words[:size])
            body = size == len(words) - 1 and looks_like_organization(words[size])  # "Harbour Rotary Club"
            if words[size].istitle() and bare(words[size]) in NOT_NAME_WORDS and not body and looks_like_person(head):
                self._add(head, "person")  # "Jane Doe View all posts"
                return True
        return False

    def _declared(self, piece: str, words: list[str]) -> bool:
        """What a lead or a field declares a name, though it hardly looks like one; a single word only at the beginning."""
        if len(words) == 1:
            named = self._after_place or any(" " in part.name for part in self._parts)
            bodies = any(part.kind == "organization" for part in self._parts)
            if (self._parts and named) or bodies or (piece.isupper() and len(piece) < 3):
                return False
        if not self.declared or not is_declared_person(piece):
            return False
        self._add(piece, "person")
        return True

    def _job_behind(self, piece: str, joiner: str) -> bool:
        """A job right behind a person ("Jane Doe, Product Analytics Expert") before it is taken for a name."""
        behind = joiner in (BOUNDARY, ",") and bool(self._parts) and self._parts[-1].role is None
        behind = behind and not (self.declared and is_surname_too(piece.split()))
        return behind and self._parts[-1].kind == "person" and looks_like_role(piece.rsplit(maxsplit=1)[-1]) and self._job(piece)

    def _job(self, piece: str) -> bool:
        self._in_job = looks_like_role(piece) and len(piece) <= 90
        if not self._in_job:
            return False
        if self._parts and self._parts[-1].role is None and self._parts[-1].kind == "person":
            self._parts[-1] = self._parts[-1]._replace(role=piece)
        if not self._parts and not is_newsroom(piece):
            self.unknown += len(piece.split()) > 5
            return True
        self._after_place = True
        return bool(self._parts)

    def _organization(self, piece: str, joiner: str) -> bool:
        if not looks_like_organization(piece) or not (piece[:1].isupper() or not piece.isascii() or self.field):
            return False
        linked = (self.field and joiner == BOUNDARY) or joiner.casefold() in ("and", "und", "et", "y", "e", "&", "og", "och", "и", "та", "ve", ";")
        team = self.field and re.search(r"\s(?:team|staff|desk)$", piece, re.IGNORECASE) is not None
        if self._parts and not linked and not team:
            self._in_body = True  # an affiliation behind a name
            return True
        named = is_newsroom(piece) or ((self.declared or linked) and len(piece.split()) <= 8)
        if named:
            self._add(piece, "organization")
        return named

    def _other(self, piece: str, joiner: str) -> None:
        if self._parts and is_sign(piece, f"{joiner}{piece}"):
            return
        plain = sum(1 for word in piece.split() if word[:1].islower())
        self._after_body = bool(self._parts)
        self.prose = self.prose or (plain >= 4 and joiner != BOUNDARY)
        short = len(piece.split()) <= 3
        if self._parts and short and (piece[:1].isupper() or not piece[:1].isalpha() or not piece.isascii()):
            self._after_place = True
            self._loose = piece if joiner == "," and is_subject(piece) else ""
            return
        if self._parts and re.match(r"(?:for|für|pour|para|per|from|in|aus|the|of|at|der|die|das)\s", piece, re.IGNORECASE):
            return
        if self.declared and not self._parts and short and _FROM.match(piece):
            return  # where they report from: "De notre correspondante à Rome, Jane Doe"
        self.lost = self.lost or not self._parts
        self.unknown += 1
