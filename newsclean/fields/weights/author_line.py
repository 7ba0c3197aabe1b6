"""Weights of names of authors in plain-text dumps, as `newsclean.fields.training` writes them."""
from __future__ import annotations

from typing import Final

from newsclean.fields.rank import Tables

AUTHOR_LINE: Final = Tables(
    claims={
        "all words common": -0.43, "alone at the headline": 0.35, "an everyday word": -0.85,
        "at the headline": -0.17, "bias": -0.26, "bio": 0.16, "bio far": 0.08, "bio far behind": 0.08,
        "bio later after": -0.1, "bio right after": 0.08, "contributor": -1.27, "dateline reporter": 1.5,
        "everyday words": -0.68, "given": 0.35, "given alone": 0.15, "given alone line:lead": 0.12,
        "given line:bare": 0.29, "given line:lead": 0.19, "in 1 sources": -0.54, "in 2 sources": 0.26,
        "in the headline": -0.51, "line above": 0.16, "line after": 0.12, "line agency alone": 0.73,
        "line among names": -0.12, "line bare": -0.06, "line bare above": 0.05, "line bare above 1": 0.12,
        "line bare after": 0.1, "line bare after 2": 0.12, "line bare below": 0.35,
        "line bare below 1": 0.14, "line bare below 4": 0.29, "line bare below 5": -0.08,
        "line bare below far": -0.13, "line bare below in prose": 0.18, "line bare below mid": -0.05,
        "line bare below near": 0.43, "line bare far": -0.09, "line bare far 1": -0.08,
        "line bare far ahead": -0.13, "line bare in prose 2": -0.14, "line bare in prose 3": 0.2,
        "line bare right after": 0.21, "line below": 0.42, "line below far": -0.06, "line below mid": -0.06,
        "line below near": 0.51, "line beside date": 0.45, "line dated": 0.09,
        "line ends a sentence": -0.28, "line far": -0.25, "line far ahead": -0.23, "line far behind": -0.06,
        "line first bare": 0.57, "line first lead": 0.53, "line handle": 0.14, "line handle in prose": 0.13,
        "line handle lead": 0.11, "line in prose": -0.12, "line inside": -0.27, "line inside after": -0.12,
        "line inside below": -0.08, "line inside in prose": -0.09, "line inside lead": -0.27,
        "line just above": 0.07, "line kept": -0.22, "line later bare": -0.59, "line later lead": -0.64,
        "line later name": -0.2, "line lead above": 0.1, "line lead above 1": 0.1,
        "line lead after 1": 0.12, "line lead after 2": -0.13, "line lead before prose": 0.05,
        "line lead before prose 1": 0.05, "line lead below": 0.13, "line lead below 1": 0.43,
        "line lead below 2": -0.16, "line lead below 4": 0.1, "line lead below 5": -0.19,
        "line lead below far": 0.11, "line lead below in prose": -0.14, "line lead below near": 0.08,
        "line lead far": -0.13, "line lead far 1": -0.13, "line lead far ahead": -0.07,
        "line lead far behind": -0.06, "line lead in prose": -0.1, "line lead in prose 2": -0.09,
        "line lead right after": -0.14, "line list_item": -0.5, "line right after": 0.15,
        "line slashed": -0.35, "line twice": 0.13, "line whole": -0.11, "line whole above": 0.23,
        "line whole after": 0.26, "line whole bare": -0.12, "line whole before prose": 0.06,
        "line whole below": 0.5, "line whole far": -0.25, "line whole in prose": -0.16,
        "line whole lead": 0.26, "line:bare": -0.06, "line:bare organization": -0.18,
        "line:lead names others": -0.57, "many": -0.27, "no rival": 0.32, "one word": -0.08,
        "only line:bare": -0.5, "only line:lead": -0.12, "only rights": 0.18, "organization": -0.18,
        "organization beside persons": -0.22, "others at the headline": -1.11, "part of another": 0.11,
        "person": -0.07, "rights": 0.1, "role": -0.1, "said in prose": -0.13, "signature": -0.1,
        "some words common": -0.73, "sources": 0.06, "told of": 0.46, "unknown": -0.55,
        "unknown alone line:bare": 0.31, "unknown alone line:lead": -0.34, "unknown line:bare": -0.49,
    },
    choice={
        "1 sources": 0.22, "2 sources": -0.12, "3 sources": -0.06, "next odds": -0.45, "odds": 0.91,
        "one name": 0.51, "several names": -0.46,
    },
)
