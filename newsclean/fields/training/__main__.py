"""Fit the weights that choose titles, authors and dates, and print cross-validated figures.

    python -m newsclean.fields.training --data SETS --tagger-folds FOLDER --out newsclean/fields/weights

SETS is the folder of the annotated sets (`stories` says in what form); sets that are not there are left out. FOLDER
holds the tagger's weights of its cross-validation, so that every page is cleaned as an unseen one; without it the
shipped tagger cleans. Folds are split by domain. `--only` names the rankers to fit and write; `--pages FILE` keeps the
read and cleaned pages there for the next run (remove it when reading or cleaning has changed). Needs scipy
(`pip install '.[train]'`).
"""
from __future__ import annotations

import argparse
import pickle
from collections.abc import Sequence
from pathlib import Path

from newsclean.fields.training.cross import answers, fit, report, set_headlines
from newsclean.fields.training.rankers import OTHERS, TITLES, Answer, Case, Ranker
from newsclean.fields.training.reliability import Bin, bins, picture, table
from newsclean.fields.training.stories import SETS, Story, base_of, stories, story_of, tagger_models
from newsclean.fields.training.tables import write_tables


def main() -> None:
    """Fit, print, write."""
    names = [ranker.name for ranker in (*TITLES, *OTHERS)]
    parser = argparse.ArgumentParser(description="Fit the weights that choose titles, authors and dates.")
    parser.add_argument("--data", type=Path, required=True, help="the folder of the annotated sets")
    parser.add_argument("--tagger-folds", type=Path, help="where weights-FORMAT-FOLD.npz of the tagger are")
    parser.add_argument("--out", type=Path, help="where the tables go; without it nothing is written")
    parser.add_argument("--only", nargs="+", choices=names, default=names, help="the rankers to fit")
    parser.add_argument("--pages", type=Path, help="a file that keeps the cleaned pages from run to run")
    parser.add_argument("--picture", type=Path, help="an SVG file of how confidence and right values go together")
    options = parser.parse_args()
    pages = load_pages(options.data, options.tagger_folds, options.pages)
    charts: dict[str, list[Bin]] = {}
    for ranker in (*TITLES, *OTHERS):
        if ranker.name not in options.only and ranker not in TITLES:
            continue
        cases = [case for story in pages if story.name in ranker.sets and (case := ranker.case(story))]
        if not cases:
            continue
        folds, tables = fit(ranker, cases)
        if ranker in TITLES:  # always, for where headlines stand
            format = cases[0].story.page.format
            set_headlines(ranker, folds, [story for story in pages if story.page.format == format])
        if ranker.name in options.only:
            charts[ranker.name] = _tell(ranker, cases, answers(ranker, cases, folds))
            if options.out:
                print(f"written: {write_tables(options.out, ranker.name, tables)}", flush=True)
    if options.picture:
        options.picture.write_text(picture(charts), encoding="utf-8")


def _tell(ranker: Ranker, cases: Sequence[Case], given: Sequence[Answer]) -> list[Bin]:
    """Print what a ranker reaches and what its confidence is worth."""
    found = bins(given)
    print(f"{report(ranker, cases, given)}\n\n{table(ranker.name, found)}\n", flush=True)
    return found


def load_pages(data: Path, folds: Path | None, kept: Path | None) -> list[Story]:
    """The pages of all sets, from the file that keeps them if there is one."""
    if kept and kept.exists():
        with kept.open("rb") as file:
            return [story_of(*one) for one in pickle.load(file)]
    models = tagger_models(folds)
    pages = [one for name in SETS if (data / base_of(name)).exists() for one in stories(data, name, models)]
    if kept:
        with kept.open("wb") as file:
            pickle.dump([(one.name, one.record, one.page, one.captions) for one in pages], file)
    return pages


if __name__ == "__main__":
    main()
