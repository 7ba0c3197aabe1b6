"""The rankers to fit: the claims of each on a page, which of them are right, and what comes out with given weights."""
from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from newsclean.fields.byline import choose_authors
from newsclean.fields.byline_features import NameClaim, name_claims
from newsclean.fields.byline_scene import Scene as BylineScene
from newsclean.fields.date import choose_date, settled
from newsclean.fields.date_features import date_claims
from newsclean.fields.date_scene import Scene as DateScene
from newsclean.fields.date_sources import stated_dates
from newsclean.fields.rank import Claim
from newsclean.fields.title import choose_title, title_claims
from newsclean.fields.training.fit import Features, Group, Weights, fit_logistic, fit_softmax
from newsclean.fields.training.gold import authors_f1, folded, folded_title, same_day
from newsclean.fields.training.stories import Story

Claims = Sequence[Claim[Any]] | Sequence[NameClaim]


class Case(NamedTuple):
    """A page that is annotated for a field: its claims, and which of them are right."""

    story: Story
    claims: Claims
    right: Sequence[bool]


class Answer(NamedTuple):
    """What a ranker says of a page: how right it is (0 to 1), whether it gives a value, how sure it says to be."""

    score: float
    given: bool
    confidence: float
    value: Any
    headline: int | None = None


@dataclass(frozen=True, slots=True)
class Ranker:
    """A table of weights: the sets it is fitted on and what a page of each counts, and how it is used.

    `beliefs` are what the weights of features are taken for before any page is seen.
    """

    name: str
    sets: Mapping[str, float]
    case: Callable[[Story], Case | None]
    answer: Callable[[Story, Claims, Features], Answer]
    fit: Callable[[Iterable[Group], Features], Weights]
    beliefs: Mapping[str, float] = field(default_factory=dict)

    def weights(self, cases: Iterable[Case]) -> Weights:
        """Fit the table on some pages."""
        return self.fit(
            (
                Group([claim.features for claim in one.claims], one.right, self.sets[one.story.name])
                for one in cases
                if one.claims
            ),
            self.beliefs,
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


def _title_answer(story: Story, claims: Claims, weights: Features) -> Answer:
    found = choose_title(claims, weights)  # type: ignore[arg-type]  # of titles
    right = found.value is not None and folded_title(found.value) == folded_title(story.gold.get("title"))
    return Answer(
        float(right), found.value is not None, found.evidence.confidence or 0.0, found.value, found.position
    )


def _author_case(story: Story) -> Case | None:
    names = story.gold.get("authors")
    if names is None:
        return None
    wanted = {folded(name) for name in names if folded(name)}
    if story.page.format == "text" and not _stands_on(story, wanted):
        return None
    claims = name_claims(
        BylineScene(
            story.page, story.headline, story.places.prose, story.language, story.site, story.places
        ),
        story.data,
    )
    return Case(
        story, claims, [any(folded(one.name.name) in wanted for one in claim.mentions) for claim in claims]
    )


def _stands_on(story: Story, names: Iterable[str]) -> bool:
    """Whether all the names stand in the text; a dump may have lost them."""
    text = folded(" ".join(block.text for block in story.page.blocks))
    return all(name in text for name in names)


def _author_answer(story: Story, claims: Claims, weights: Features) -> Answer:
    found = choose_authors(claims, weights)  # type: ignore[arg-type]  # of authors
    names = [author.name for author in found.authors]
    confidence = found.evidence["authors"].confidence or 0.0
    return Answer(authors_f1(names, story.gold["authors"]), bool(names), confidence, names)


def _date_case(story: Story) -> Case | None:
    if not (wanted := story.gold.get("published")):
        return None
    scene = DateScene(
        story.page, story.headline, story.places.prose, story.language, story.url, None, story.places
    )
    claims = date_claims(settled(stated_dates(scene, story.data)), None)
    right = [same_day(claim.value, wanted) for claim in claims]
    return Case(story, claims, right) if story.page.format == "html" or any(right) else None


def _date_answer(story: Story, claims: Claims, weights: Features) -> Answer:
    value, evidence = choose_date(claims, weights)  # type: ignore[arg-type]  # of dates
    right = value is not None and same_day(value, story.gold["published"])
    return Answer(float(right), value is not None, evidence.confidence or 0.0, value)


TITLES: Final = (
    Ranker(
        "title", {"fundus": 2.0, "wcxb": 1.0, "trafeval": 1.0}, _title_case, _title_answer, fit_softmax
    ),
    Ranker(
        "title_line", {"fundus-text": 2.0, "wcxb-text": 1.0}, _title_case, _title_answer, fit_softmax,
        {"credit behind": -3.0},  # the credit behind a caption, mostly Chinese and Japanese
    ),
)
"""The rankers of titles, of pages and of dumps; the others look around the headline that these find."""

OTHERS: Final = (
    Ranker(
        "author", {"fundus": 2.0, "wcxb": 1.0, "trafeval": 1.0}, _author_case, _author_answer, fit_logistic,
        # an agency alone under the headline; application state, which says what the page shows
        {"line agency alone": 0.8, "state:author": 1.5, "only state:author": 0.57},
    ),
    Ranker(
        "author_line", {"fundus-text": 1.0, "wcxb-text": 0.5}, _author_case, _author_answer, fit_logistic,
        {"line agency alone": 0.8},
    ),
    Ranker(
        "date",
        {"fundus": 2.0, "wcxb": 1.0, "trafeval": 0.5, "htmldate": 0.6, "fundus-text": 1.0, "wcxb-text": 0.5},
        _date_case, _date_answer, fit_softmax,
        # the date that a crawl stored; captions; a change where the page prints its publication
        {"dump-date": 2.0, "kind state": 0.8, "line credited": -1.0, "modified beside a printed one": -1.0},
    ),
)
"""The rankers of authors and dates. trafeval and htmldate share pages, which count half in each."""
