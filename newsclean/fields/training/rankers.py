"""The rankers to fit: the claims of each on a page, which of them are right, and what comes out with given weights."""
from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from newsclean.fields.byline.byline import author_signs, choose_authors, own_names, taken_names
from newsclean.fields.byline.features import NameClaim, name_claims
from newsclean.fields.byline.scene import Scene as BylineScene
from newsclean.fields.date.date import choose_date, date_signs, settled
from newsclean.fields.date.features import date_claims
from newsclean.fields.date.scene import Scene as DateScene
from newsclean.fields.date.sources import stated_dates
from newsclean.fields.rank import Claim, Tables
from newsclean.fields.title.title import choose_title, title_claims, title_signs
from newsclean.fields.training.fit import Features, Group, Weights, fit_logistic, fit_softmax
from newsclean.fields.training.gold import authors_f1, folded, folded_title, same_day
from newsclean.fields.training.stories import Story

# Sets in which no author may mean that none was noted.
_PARTLY_ANNOTATED: Final = frozenset(("trafeval", "trafeval-dump"))
_NOBODY: Final = 0.5  # what a page without an author counts, beside one with some
Claims = Sequence[Claim[Any]] | Sequence[NameClaim]


class Case(NamedTuple):
    """A page that is annotated for a field: its claims, which of them are right, and what it counts among its set.

    `valued` is False where the annotation says that the page has no value; such a page is learned from, not reported.
    """

    story: Story
    claims: Claims
    right: Sequence[bool]
    share: float = 1.0
    valued: bool = True


class Answer(NamedTuple):
    """What a ranker says of a page: how right it is (0 to 1), how sure it says to be (0 without a value) and by what.

    `headline` is the position of a title's block.
    """

    score: float
    value: Any
    confidence: float
    signs: Features
    headline: int | None = None

    @property
    def given(self) -> bool:
        """Whether there is a value."""
        return bool(self.value)

    @property
    def right(self) -> bool:
        """Whether the value is wholly right."""
        return self.score == 1


@dataclass(frozen=True, slots=True)
class Ranker:
    """A table of weights: the sets it is fitted on and what a page of each counts, and how it is used.

    `beliefs` are what the weights of features are taken for before any page is seen, `doubts` those of the signs that
    a choice is right. Features whose names begin with `fleeting` need a page's address; each page counts half with and
    half without them.
    """

    name: str
    sets: Mapping[str, float]
    case: Callable[[Story], Case | None]
    answer: Callable[[Story, Claims, Tables], Answer]
    fit: Callable[[Iterable[Group], Features], Weights]
    beliefs: Mapping[str, float] = field(default_factory=dict)
    doubts: Mapping[str, float] = field(default_factory=dict)
    fleeting: str | None = None

    def claim_weights(self, cases: Iterable[Case]) -> Weights:
        """Fit the weights of the claims' features on some pages."""
        return self.fit((group for one in cases if one.claims for group in self._groups(one)), self.beliefs)

    def _groups(self, case: Case) -> list[Group]:
        """A page as it counts in fitting."""
        features, weight = [claim.features for claim in case.claims], self.sets[case.story.name] * case.share
        if self.fleeting is None:
            return [Group(features, case.right, weight)]
        firm = [{key: one[key] for key in one if not key.startswith(self.fleeting)} for one in features]
        return [Group(each, case.right, weight / 2) for each in (features, firm)]

    def choice_weights(self, answers: Iterable[tuple[Case, Answer]]) -> Weights:
        """Fit the weights of the signs that a choice is right, on answers to pages not seen by the first."""
        return fit_logistic(
            (
                Group([answer.signs], [answer.right], self.sets[case.story.name] * case.share)
                for case, answer in answers
                if answer.given
            ),
            self.doubts,
        )


def claimed_titles(story: Story) -> list[Claim[str]]:
    """The claims to the title, as the pipeline makes them."""
    sites = [story.site, *story.data.site_names] if story.site else story.data.site_names
    return title_claims(story.page, story.data, [name for name in sites if name], story.places)


def _title_case(story: Story) -> Case | None:
    if not (wanted := folded_title(story.gold.get("title"))):
        return None
    claims = claimed_titles(story)
    return Case(
        story, claims, [any(folded_title(one.value) == wanted for one in claim.members) for claim in claims]
    )


def _title_answer(story: Story, claims: Claims, tables: Tables) -> Answer:
    found = choose_title(claims, tables)  # type: ignore[arg-type]  # of titles
    right = found.value is not None and folded_title(found.value) == folded_title(story.gold.get("title"))
    signs = title_signs(_ranked(claims)) if claims else {}
    return Answer(float(right), found.value, found.evidence.confidence or 0.0, signs, found.position)


def _ranked(claims: Claims) -> list[Claim[Any]]:
    """Claims that have their scores, the best first."""
    return sorted(claims, key=lambda one: -one.score)  # type: ignore[arg-type]


def _author_case(story: Story) -> Case | None:
    wanted = {folded(name) for name in story.gold.get("authors", ()) if folded(name)}
    if not wanted and story.name in _PARTLY_ANNOTATED:
        return None
    claims = name_claims(
        BylineScene(
            story.page, story.headline, story.places.prose, story.language, story.site, story.places, story.captions
        ),
        story.data,
    )
    right = [any(folded(one.name.name) in wanted for one in claim.mentions) for claim in claims]
    return Case(story, claims, right) if wanted else Case(story, claims, right, _NOBODY, valued=False)


def _author_answer(story: Story, claims: Claims, tables: Tables) -> Answer:
    found = choose_authors(claims, tables)  # type: ignore[arg-type]  # of authors
    names = [author.name for author in found.authors]
    own = own_names(claims)  # type: ignore[arg-type]  # of authors
    signs = author_signs(own, taken_names(own)) if names else {}
    right = authors_f1(names, story.gold.get("authors", ()))
    return Answer(right, names, found.evidence["authors"].confidence or 0.0, signs)


def _date_case(story: Story) -> Case | None:
    if not (wanted := story.gold.get("published")):
        return None
    scene = DateScene(
        story.page, story.headline, story.places.prose, story.language, story.url, None, story.places
    )
    claims = date_claims(settled(stated_dates(scene, story.data)), None)
    return Case(story, claims, [same_day(claim.value, wanted) for claim in claims])


def _date_answer(story: Story, claims: Claims, tables: Tables) -> Answer:
    value, evidence = choose_date(claims, tables)  # type: ignore[arg-type]  # of dates
    right = value is not None and same_day(value, story.gold["published"])
    signs = date_signs(_ranked(claims)) if claims else {}
    return Answer(float(right), value, evidence.confidence or 0.0, signs)


TITLES: Final = (
    Ranker(
        "title", {"fundus": 2.0, "wcxb": 1.0, "trafeval": 1.0}, _title_case, _title_answer, fit_softmax,
        {"only title, ended by a displayed one": -1.0},  # older pages, whose headlines are no headings
        fleeting="address",
    ),
    Ranker(
        "title_line", {"fundus-text": 2.0, "wcxb-text": 1.0, "trafeval-dump": 0.7},
        _title_case, _title_answer, fit_softmax,
        # what the title of the document begins with, which a crawl puts first and the annotated dumps do not have; the
        # credit behind or below a caption and who stands where; who holds the rights; "By" and a name
        {
            "begins title": 6.0, "begun by title": 5.0,
            "credit behind": -4.0, "who stands where": -2.0, "rights": -2.0, "short byline": -2.0, "topics": -2.0,
            "picture +1": -1.5, "opens with a bracket": -1.5,
        },
        fleeting="address",
    ),
)
"""The rankers of titles, of pages and of dumps; the others look around the headline that these find."""

OTHERS: Final = (
    Ranker(
        "author", {"fundus": 2.0, "wcxb": 0.7, "trafeval": 0.7}, _author_case, _author_answer, fit_logistic,
        # an agency alone under the headline; application state, which says what the page shows
        # who reports by a dateline in Chinese; editors and others who helped are no authors
        {
            "line agency alone": 0.8, "state:author": 1.5, "only state:author": 0.57, "dateline reporter": 1.5,
            "contributor": -1.0,
        },
    ),
    Ranker(
        # pages count half of what those of other rankers do: the penalty has to weigh more among so many features
        "author_line", {"fundus-text": 0.5, "wcxb-text": 0.25, "trafeval-dump": 0.12},
        _author_case, _author_answer, fit_logistic,
        {"line agency alone": 0.8, "dateline reporter": 1.5, "contributor": -1.0},
    ),
    Ranker(
        "date",
        {"fundus": 2.0, "wcxb": 1.0, "trafeval": 0.5, "htmldate": 0.6, "fundus-text": 1.0, "wcxb-text": 0.5},
        _date_case, _date_answer, fit_softmax,
        # the date that a crawl stored; captions; a change where the publication is given, above all in print or where
        # the change is shown in its place; a line that says it is the date; news is dated when it is published, online
        # on the day before that of the paper; an address is made when the story is
        {
            "dump-date": 3.0, "kind state": 0.8, "line credited": -1.0, "modified beside published": -1.0,
            "modified beside a printed one": -1.0, "change shown as date (modified)": -1.0,
            "line date word": 1.0, "jsonld:datePublished of news": 1.0, "afternoon before a day alone": 2.0, "url": 1.0,
        },
        # pages without a date are not annotated, so that a printed one that nothing says to be the story's seems right
        {"ambiguous": -1.5, "only visible, not said": -2.5},
    ),
)
"""The rankers of authors and dates. trafeval and htmldate share pages, which count half in each."""
