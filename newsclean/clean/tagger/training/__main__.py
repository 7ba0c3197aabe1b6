"""Make the tagger's weights, and report their cross-validation.

    python -m newsclean.clean.tagger.training --data BENCH/data --format html --out newsclean/clean/tagger
    python -m newsclean.clean.tagger.training --data BENCH/data --format text --out newsclean/clean/tagger

Folds are split by domain. The lexicon, the trees and the net of a fold never see its pages; the net learns from
the labels and, in equal parts, from what trees of other folds say of the page.
"""
from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np

from newsclean.clean.tagger.features import features
from newsclean.clean.tagger.lexicon import Lexicon
from newsclean.clean.tagger.model import Model, write_model
from newsclean.clean.tagger.training.data import FOLDS, Example, Floats, examples
from newsclean.clean.tagger.training.habits import with_habit, without_habit
from newsclean.clean.tagger.training.lexicons import build_lexicon
from newsclean.clean.tagger.training.net import train_net
from newsclean.clean.tagger.training.trees import predict_trees, train_trees

SETS: Final = {"html": ("fundus", "wcxb", "daniel"), "text": ("fundus-text", "wcxb-text")}


def main() -> None:
    """Train, report, write."""
    parser = argparse.ArgumentParser(description="Make the tagger's weights.")
    parser.add_argument("--data", type=Path, required=True, help="the folder of the annotated sets")
    parser.add_argument("--format", choices=sorted(SETS), required=True)
    parser.add_argument("--out", type=Path, help="where weights-FORMAT.npz goes; without it nothing is written")
    parser.add_argument("--probabilities", type=Path, help="where the cross-validated probabilities go, as JSON Lines")
    options = parser.parse_args()
    pages = [example for name in SETS[options.format] for example in examples(options.data, name)]
    print(f"{len(pages)} pages", flush=True)
    teacher = _out_of_fold_trees(pages)
    if options.probabilities:
        _write_probabilities(options.probabilities, pages, _out_of_fold_net(pages, teacher))
    if options.out:
        lexicon = build_lexicon(pages)
        weights = train_net(pages, _matrices(pages, lexicon), _blend(pages, teacher))
        model = Model(without_habit(weights), lexicon)
        with (options.out / f"weights-{options.format}.npz").open("wb") as file:
            write_model(file, model)


def _blend(pages: Sequence[Example], teacher: Sequence[Floats]) -> list[Floats]:
    """The target of the net: half the label, half the teacher."""
    return [0.5 * page.target + 0.5 * guess for page, guess in zip(pages, teacher)]


def _fold(pages: Sequence[Example], fold: int) -> tuple[list[int], list[int], Lexicon, list[Floats]]:
    """The pages to train on and to predict, with the lexicon and features of the former."""
    train = [i for i, page in enumerate(pages) if page.fold != fold]
    test = [i for i, page in enumerate(pages) if page.fold == fold]
    lexicon = build_lexicon(pages[i] for i in train)
    return train, test, lexicon, _matrices(pages, lexicon)


def _matrices(pages: Sequence[Example], lexicon: Lexicon) -> list[Floats]:
    return [with_habit(features(page.page, page.undecided, lexicon), page) for page in pages]


def _out_of_fold_trees(pages: Sequence[Example]) -> list[Floats]:
    """For each page what trees say that have not seen its domain."""
    result: list[Floats] = [np.zeros(0, np.float32)] * len(pages)
    for fold in range(FOLDS):
        train, test, _, matrices = _fold(pages, fold)
        trees = train_trees([pages[i] for i in train], [matrices[i] for i in train])
        for i in test:
            result[i] = predict_trees(trees, matrices[i])
        print(f"trees: fold {fold + 1} of {FOLDS}", flush=True)
    return result


def _out_of_fold_net(pages: Sequence[Example], teacher: Sequence[Floats]) -> list[Floats]:
    """For each page what a net says that has not seen its domain."""
    result: list[Floats] = [np.zeros(0, np.float32)] * len(pages)
    targets = _blend(pages, teacher)
    for fold in range(FOLDS):
        train, test, lexicon, matrices = _fold(pages, fold)
        weights = train_net([pages[i] for i in train], [matrices[i] for i in train], [targets[i] for i in train])
        model = Model(without_habit(weights), lexicon)
        for i in test:
            result[i] = model.probabilities(matrices[i][:, :-1])
        print(f"net: fold {fold + 1} of {FOLDS}", flush=True)
    return result


def _write_probabilities(path: Path, pages: Sequence[Example], result: Sequence[Floats]) -> None:
    with path.open("w", encoding="utf-8") as file:
        for page, probabilities in zip(pages, result):
            row = {"set": page.name, "id": page.record["id"], "p": [round(float(p), 4) for p in probabilities]}
            file.write(json.dumps(row) + "\n")


if __name__ == "__main__":
    main()
