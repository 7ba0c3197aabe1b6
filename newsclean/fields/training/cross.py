"""Cross-validation by domain: each page answered with tables that have not seen its domain."""
from __future__ import annotations

from collections.abc import Iterable, Sequence
from statistics import fmean

from newsclean.clean.tagger.training.data import FOLDS
from newsclean.fields.rank import Tables
from newsclean.fields.training.rankers import Answer, Case, Ranker, claimed_titles
from newsclean.fields.training.stories import Story


def fit(ranker: Ranker, cases: Sequence[Case]) -> tuple[list[Tables], Tables]:
    """For each fold the tables fitted on the pages of the others, and the tables fitted on all.

    What signs that a choice is right are worth is learned from choices on pages that the claims' weights have not seen.
    """
    weights = [ranker.claim_weights(one for one in cases if one.story.fold != fold) for fold in range(FOLDS)]
    first = [Tables(one, {}) for one in weights]
    chosen = list(zip(cases, answers(ranker, cases, first)))
    folds = [
        Tables(weights[fold], ranker.choice_weights(one for one in chosen if one[0].story.fold != fold))
        for fold in range(FOLDS)
    ]
    return folds, Tables(ranker.claim_weights(cases), ranker.choice_weights(chosen))


def answers(ranker: Ranker, cases: Sequence[Case], folds: Sequence[Tables]) -> list[Answer]:
    """The answer to each case by the tables of its fold."""
    return [ranker.answer(one.story, one.claims, folds[one.story.fold]) for one in cases]


def set_headlines(ranker: Ranker, folds: Sequence[Tables], pages: Iterable[Story]) -> None:
    """Note on each page where its headline stands, as the tables of its fold find it."""
    for story in pages:
        story.headline = ranker.answer(story, claimed_titles(story), folds[story.fold]).headline


def _said_of_none(given: Sequence[Answer]) -> str:
    """How many of the pages that have no value get one all the same."""
    return f"   {sum(one.given for one in given)} of {len(given)} without a value given one" if given else ""


def report(ranker: Ranker, cases: Sequence[Case], given: Sequence[Answer]) -> str:
    """One line a set: pages, mean score, the mean where a value is given, the share of pages with a right claim."""
    lines = []
    for name in ranker.sets:
        pages = [(case, answer) for case, answer in zip(cases, given) if case.story.name == name]
        rows = [(case, answer) for case, answer in pages if case.valued]
        if not rows:
            continue
        valued = [answer.score for _, answer in rows if answer.given]
        within = fmean(float(any(case.right)) for case, _ in rows)
        lines.append(
            f"{ranker.name:<12}{name:<14}{len(rows):>5} pages   score {fmean(a.score for _, a in rows):.3f}   "
            f"where given {fmean(valued) if valued else 0.0:.3f}   among the claims {within:.3f}"
            + _said_of_none([answer for case, answer in pages if not case.valued])
        )
    return "\n".join(lines)
