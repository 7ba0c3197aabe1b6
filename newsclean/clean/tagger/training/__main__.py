"""Make the tagger's weights, and those of its cross-validation.

    python -m newsclean.clean.tagger.training --data SETS --format html --out newsclean/clean/tagger
    python -m newsclean.clean.tagger.training --data SETS --format html --folds FOLDER

SETS is the folder of the annotated sets (`data` says in what form). Folds are split by domain: the lexicon, the trees
and the net of a fold never see its pages. The net learns from the labels and, in equal parts, from what trees of
other folds say of a page; the trees of the second look learn from what nets of other folds say of a page. With
`--folds` the five models of the cross-validation are written, to be run on the pages of the fold that each has not
seen.
"""
from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import Final

import numpy as np

from newsclean.clean.tagger.context import context
from newsclean.clean.tagger.features import features
from newsclean.clean.tagger.model import Model, write_model
from newsclean.clean.tagger.training.data import FOLDS, Example, Floats, examples
from newsclean.clean.tagger.training.habits import with_habit, without_habit
from newsclean.clean.tagger.training.lexicons import Lexicons
from newsclean.clean.tagger.training.net import train_net
from newsclean.clean.tagger.training.second_look import train_second_look
from newsclean.clean.tagger.training.trees import predict_trees, train_trees
from newsclean.clean.tagger.tree import Tree

SETS: Final = {"html": ("fundus", "wcxb", "daniel"), "text": ("fundus-text", "wcxb-text")}
DUMPED: Final = {"html": (), "text": ("fundus", "wcxb", "daniel")}  # sets of pages that are turned into dumps


def main() -> None:
    """Train and write."""
    parser = argparse.ArgumentParser(description="Make the tagger's weights.")
    parser.add_argument("--data", type=Path, required=True, help="the folder of the annotated sets")
    parser.add_argument("--format", choices=sorted(SETS), required=True)
    parser.add_argument("--out", type=Path, help="where weights-FORMAT.npz goes")
    parser.add_argument("--folds", type=Path, help="where weights-FORMAT-FOLD.npz go")
    options = parser.parse_args()
    pages = [example for name in SETS[options.format] for example in examples(options.data, name)]
    pages += [example for name in DUMPED[options.format] for example in examples(options.data, name, dumped=True)]
    print(f"{len(pages)} pages", flush=True)
    targets = _blend(pages, _out_of_fold_trees(pages))
    others = [[i for i, page in enumerate(pages) if page.fold != fold] for fold in range(FOLDS)]
    nets = [_train_net(pages, targets, seen) for seen in others]
    columns = [_columns(page, nets[page.fold]) for page in pages]
    if options.out:
        everything = range(len(pages))
        model = _with_second_look(_train_net(pages, targets, everything), pages, columns, everything)
        _write(model, options.out / f"weights-{options.format}.npz")
    for fold, (net, seen) in enumerate(zip(nets, others)) if options.folds else ():
        _write(_with_second_look(net, pages, columns, seen), options.folds / f"weights-{options.format}-{fold}.npz")


def _train_net(pages: Sequence[Example], targets: Sequence[Floats], seen: Sequence[int]) -> Model:
    """Train a net on the pages of these numbers."""
    chosen = [pages[i] for i in seen]
    lexicons = Lexicons(chosen)
    weights = train_net(chosen, _matrices(chosen, lexicons), [targets[i] for i in seen])
    print("a net is trained", flush=True)
    return Model(without_habit(weights), lexicons.all())


def _columns(page: Example, net: Model) -> Floats:
    """What the second look at a page is taken with, by a net that has not seen its domain."""
    tree = Tree(page.page, page.undecided, net.lexicon)
    return context(tree, net.first_look(features(tree)))


def _with_second_look(net: Model, pages: Sequence[Example], columns: Sequence[Floats], seen: Sequence[int]) -> Model:
    return replace(net, second_look=train_second_look([pages[i] for i in seen], [columns[i] for i in seen]))


def _write(model: Model, path: Path) -> None:
    with path.open("wb") as file:
        write_model(file, model)
    print(f"written: {path}", flush=True)


def _blend(pages: Sequence[Example], teacher: Sequence[Floats]) -> list[Floats]:
    """The target of the net: half the label, half the teacher."""
    return [0.5 * page.target + 0.5 * guess for page, guess in zip(pages, teacher)]


def _matrices(pages: Sequence[Example], lexicons: Lexicons) -> list[Floats]:
    """The features of each page, with the habit of its set; the lexicon has not seen the page's own domain."""
    matrices: list[Floats] = [np.zeros((0, 0), np.float32)] * len(pages)
    by_domain = sorted(range(len(pages)), key=lambda i: pages[i].domain)
    for domain, group in groupby(by_domain, key=lambda i: pages[i].domain):
        lexicon = lexicons.without(domain)
        for i in group:
            matrices[i] = with_habit(features(Tree(pages[i].page, pages[i].undecided, lexicon)), pages[i])
    return matrices


def _out_of_fold_trees(pages: Sequence[Example]) -> list[Floats]:
    """For each page what trees say that have not seen its domain."""
    result: list[Floats] = [np.zeros(0, np.float32)] * len(pages)
    for fold in range(FOLDS):
        train = [i for i, page in enumerate(pages) if page.fold != fold]
        test = [i for i, page in enumerate(pages) if page.fold == fold]
        matrices = _matrices(pages, Lexicons(pages[i] for i in train))
        trees = train_trees([pages[i] for i in train], [matrices[i] for i in train])
        for i in test:
            result[i] = predict_trees(trees, matrices[i])
        print(f"trees: fold {fold + 1} of {FOLDS}", flush=True)
    return result


if __name__ == "__main__":
    main()
