"""Weights of names of authors in plain-text dumps, as `newsclean.fields.training` writes them."""
from __future__ import annotations

from typing import Final

from newsclean.fields.rank import Tables

AUTHOR_LINE: Final = Tables(
    claims={
        "all words common": -0.38, "alone at the headline": 0.29, "an everyday word": -0.85,
        "at the headline": -0.18, "bias": -0.21, "bio": 0.15, "bio far": 0.1, "bio far behind": 0.1,
        "bio later after": -0.07, "contributor": -1.23, "dateline reporter": 1.5, "everyday words": -0.73,
        "given": 0.35, "given alone": 0.14, "given alone line:lead": 0.13, "given line:bare": 0.17,
        "given line:lead": 0.22, "in 1 sources": -0.48, "in 2 sources": 0.24, "in the headline": -0.43,
        "line above": 0.11, "line after": 0.07, "line agency alone": 0.75, "line among names": -0.21,
        "line bare": -0.06, "line bare above 1": 0.09, "line bare after": 0.11, "line bare after 2": 0.09,
        "line bare below": 0.27, "line bare below 1": 0.26, "line bare below 4": 0.14,
        "line bare below 5": -0.09, "line bare below far": -0.11, "line bare below in prose": 0.1,
        "line bare below mid": -0.16, "line bare below near": 0.48, "line bare far 1": -0.28,
        "line bare far behind": -0.07, "line bare in prose 2": -0.15, "line bare in prose 3": 0.2,
        "line bare right after": 0.24, "line before prose": 0.09, "line below": 0.42,
        "line below in prose": 0.06, "line below mid": -0.09, "line below near": 0.44,
        "line beside date": 0.49, "line dated": 0.08, "line ends a sentence": -0.3, "line far": -0.26,
        "line far ahead": -0.14, "line far behind": -0.16, "line first bare": 0.63, "line first lead": 0.53,
        "line handle": 0.12, "line handle far": -0.06, "line handle lead": 0.1, "line in prose": -0.09,
        "line inside": -0.21, "line inside above": -0.08, "line inside after": -0.07,
        "line inside below": 0.07, "line inside far": -0.07, "line inside in prose": -0.06,
        "line inside lead": -0.21, "line kept": -0.34, "line later bare": -0.64, "line later lead": -0.66,
        "line later name": -0.18, "line lead above": 0.09, "line lead above 1": 0.09,
        "line lead after": -0.1, "line lead after 2": -0.15, "line lead below": 0.23,
        "line lead below 1": 0.49, "line lead below 2": -0.24, "line lead below 3": 0.05,
        "line lead below 4": 0.09, "line lead below far": 0.19, "line lead below mid": 0.12,
        "line lead far": -0.22, "line lead far 1": -0.2, "line lead far ahead": -0.12,
        "line lead far behind": -0.09, "line lead in prose": -0.1, "line lead in prose 1": 0.06,
        "line lead in prose 2": -0.12, "line lead right after": -0.15, "line list_item": -0.51,
        "line right after": 0.16, "line slashed": -0.32, "line twice": 0.09, "line whole": -0.07,
        "line whole above": 0.22, "line whole after": 0.2, "line whole bare": -0.1,
        "line whole before prose": 0.09, "line whole below": 0.38, "line whole far": -0.13,
        "line whole in prose": -0.16, "line whole lead": 0.23, "line:bare": -0.06,
        "line:bare organization": -0.21, "line:lead names others": -0.47, "line:lead organization": 0.08,
        "many": -0.25, "no rival": 0.28, "only bio": -0.07, "only line:bare": -0.45, "only line:lead": -0.1,
        "organization": -0.14, "organization beside persons": -0.2, "others at the headline": -1.05,
        "part of another": 0.15, "person": -0.07, "rights": 0.05, "some words common": -0.73,
        "sources": 0.09, "told of": 0.51, "unknown": -0.57, "unknown alone line:bare": 0.42,
        "unknown alone line:lead": -0.41, "unknown line:bare": -0.46,
    },
    choice={
        "1 sources": 0.23, "2 sources": -0.17, "next odds": -0.46, "odds": 0.89, "one name": 0.56,
        "several names": -0.51,
    },
)
