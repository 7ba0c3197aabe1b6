"""Weights of names of authors in plain-text dumps, as `newsclean.fields.training` writes them."""
from __future__ import annotations

from typing import Final

from newsclean.fields.rank import Tables

AUTHOR_LINE: Final = Tables(
    claims={
        "all words common": -0.5, "alone": 0.06, "alone at the headline": 0.34, "an everyday word": -0.8,
        "at the headline": -0.15, "bias": -0.22, "bio": 0.17, "bio far": 0.1, "bio far behind": 0.1,
        "bio later after": -0.07, "contributor": -1.23, "dateline reporter": 1.5, "everyday words": -0.65,
        "given": 0.36, "given alone": 0.16, "given alone line:lead": 0.14, "given line:bare": 0.24,
        "given line:lead": 0.15, "in 1 sources": -0.51, "in 2 sources": 0.26, "in the headline": -0.43,
        "line above": 0.11, "line after": 0.09, "line agency alone": 0.75, "line among names": -0.19,
        "line bare": -0.07, "line bare above 1": 0.1, "line bare after": 0.11, "line bare after 2": 0.11,
        "line bare below": 0.35, "line bare below 1": 0.17, "line bare below 3": 0.17,
        "line bare below 4": 0.13, "line bare below 5": -0.1, "line bare below far": -0.13,
        "line bare below in prose": 0.14, "line bare below mid": -0.1, "line bare below near": 0.48,
        "line bare far": -0.11, "line bare far 1": -0.1, "line bare far ahead": -0.11,
        "line bare in prose 1": -0.05, "line bare in prose 2": -0.13, "line bare in prose 3": 0.2,
        "line bare right after": 0.25, "line below": 0.5, "line below near": 0.49, "line beside date": 0.39,
        "line ends a sentence": -0.28, "line far": -0.32, "line far ahead": -0.27, "line far behind": -0.09,
        "line first bare": 0.59, "line first lead": 0.5, "line handle": 0.1, "line handle lead": 0.06,
        "line in prose": -0.1, "line inside": -0.22, "line inside above": -0.08, "line inside after": -0.11,
        "line inside below": 0.06, "line inside lead": -0.22, "line kept": -0.29, "line later bare": -0.6,
        "line later lead": -0.63, "line later name": -0.21, "line lead above": 0.08,
        "line lead above 1": 0.08, "line lead after": -0.08, "line lead after 2": -0.12,
        "line lead below": 0.23, "line lead below 1": 0.55, "line lead below 2": -0.22,
        "line lead below 4": 0.09, "line lead below far": 0.19, "line lead below in prose": -0.13,
        "line lead below mid": 0.16, "line lead far": -0.18, "line lead far 1": -0.17,
        "line lead far ahead": -0.13, "line lead in prose": -0.09, "line lead in prose 2": -0.09,
        "line lead right after": -0.14, "line list_item": -0.47, "line right after": 0.18,
        "line slashed": -0.34, "line twice": 0.1, "line whole": -0.1, "line whole above": 0.23,
        "line whole after": 0.23, "line whole bare": -0.12, "line whole below": 0.45,
        "line whole far": -0.23, "line whole in prose": -0.17, "line whole lead": 0.23, "line:bare": -0.07,
        "line:bare organization": -0.2, "line:lead names others": -0.52, "line:lead organization": 0.07,
        "many": -0.25, "no rival": 0.28, "only bio": -0.05, "only line:bare": -0.47,
        "only line:lead": -0.11, "organization": -0.14, "organization beside persons": -0.21,
        "others at the headline": -1.08, "part of another": 0.15, "person": -0.09, "rights": 0.06,
        "role": -0.11, "said in prose": -0.06, "some words common": -0.71, "sources": 0.09, "told of": 0.4,
        "unknown": -0.58, "unknown alone line:bare": 0.31, "unknown alone line:lead": -0.33,
        "unknown line:bare": -0.43,
    },
    choice={
        "1 sources": 0.18, "2 sources": -0.08, "bias": 0.08, "next odds": -0.49, "odds": 0.92,
        "one name": 0.56, "several names": -0.49,
    },
)
