"""Cross-validation by domain: each page answered with weights that have not seen its domain."""
from __future__ import annotations

from collections.abc import Iterable, Sequence
from statistics import fmean

from newsclean.clean.tagger.training.data import FOLDS
from newsclean.fields.training.fit import Weights
from newsclean.fields.training.rankers import Answer, Case, Ranker, claimed_titles
from newsclean.fields.training.stories import Story


def fold_weights(ranker: Ranker, cases: Sequence[Case]) -> list[Weights]:
    """For each fold the weights fitted on the pages of the others."""
    return [ranker.weights(one for one in cases if one.story.fold != fold) for fold in range(FOLDS)]


def answers(ranker: Ranker, cases: Sequence[Case]) -> list[Answer]:
    """The answer to each case by weights that have not seen its domain."""
    weights = fold_weights(ranker, cases)
    return [ranker.answer(one.story, one.claims, weights[one.story.fold]) for one in cases]


def set_headlines(ranker: Ranker, cases: Sequence[Case], pages: Iterable[Story]) -> None:
    """Note on each page where its headline stands, as found by weights that have not seen its domain."""
    weights = fold_weights(ranker, cases)
    for story in pages:
        story.headline = ranker.answer(story, claimed_titles(story), weights[story.fold]).headline


def report(ranker: Ranker, cases: Sequence[Case], given: Sequence[Answer]) -> str:
    """One line a set: pages, mean score, the mean where a value is given, the share of pages with a right claim."""
    lines = []
    for name in ranker.sets:
        rows = [(case, answer) for case, answer in zip(cases, given) if case.story.name == name]
        if not rows:
            continue
        valued = [answer.score for _, answer in rows if answer.given]
        within = fmean(float(any(case.right)) for case, _ in rows)
        lines.append(
            f"{ranker.name:<12}{name:<14}{len(rows):>5} pages   score {fmean(a.score for _, a in rows):.3f}   "
            f"where given {fmean(valued) if valued else 0.0:.3f}   among the claims {within:.3f}"
        )
    return "\n".join(lines)
