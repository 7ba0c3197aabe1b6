"""Weights of names of authors in plain-text dumps, as `newsclean.fields.training` writes them."""
from __future__ import annotations

from typing import Final

from newsclean.fields.rank import Tables

AUTHOR_LINE: Final = Tables(
    claims={
        "all words common": -0.78, "alone": 0.06, "an everyday word": -1.12, "bias": -0.46, "bio": 0.28,
        "bio after": 0.07, "bio far": 0.13, "bio far behind": 0.13, "bio in prose": 0.08,
        "bio later after": -0.11, "bio right after": 0.09, "contributor": -1.13, "dateline reporter": 1.5,
        "everyday words": -1.09, "given": 0.33, "given alone": 0.19, "given alone line:lead": 0.22,
        "given line:bare": 0.15, "given line:lead": 0.17, "in 1 sources": -0.75, "in 2 sources": 0.26,
        "line above": 0.27, "line after": 0.1, "line agency alone": 0.54, "line among names": -0.52,
        "line bare": -0.11, "line bare above 1": 0.2, "line bare after": 0.15, "line bare after 2": 0.16,
        "line bare below": 0.31, "line bare below 1": 0.42, "line bare below 2": -0.08,
        "line bare below 5": -0.26, "line bare below far": -0.14, "line bare below in prose": 0.23,
        "line bare below mid": -0.2, "line bare below near": 0.48, "line bare far": 0.09,
        "line bare far 1": -0.36, "line bare far 2": -0.07, "line bare far ahead": 0.07,
        "line bare far behind": -0.07, "line bare in prose": 0.15, "line bare in prose 2": -0.25,
        "line bare just above": 0.07, "line bare just above 1": 0.07, "line bare right after": 0.28,
        "line before prose": 0.15, "line below": 0.29, "line below in prose": 0.12, "line below mid": -0.2,
        "line below near": 0.53, "line beside date": 0.56, "line dated": 0.29, "line far": -0.29,
        "line far ahead": -0.14, "line far behind": -0.24, "line first bare": 1.08, "line first lead": 1.5,
        "line handle": 0.18, "line handle after": -0.15, "line handle bare": 0.11,
        "line handle below": 0.22, "line handle far": -0.1, "line handle lead": 0.08, "line in prose": -0.1,
        "line inside": -0.49, "line inside above": -0.13, "line inside below": -0.35,
        "line inside far": -0.06, "line inside lead": -0.49, "line just above": 0.24, "line kept": -0.42,
        "line later after": -0.1, "line later name": -0.32, "line lead": -0.21, "line lead above": 0.26,
        "line lead above 1": 0.26, "line lead after": -0.17, "line lead after 1": 0.07,
        "line lead after 2": -0.24, "line lead below": 0.08, "line lead below 1": 0.63,
        "line lead below 2": -0.5, "line lead below 3": 0.1, "line lead below 4": 0.15,
        "line lead below far": 0.18, "line lead below in prose": -0.11, "line lead below mid": -0.08,
        "line lead below near": 0.06, "line lead far": -0.33, "line lead far 1": -0.31,
        "line lead far ahead": -0.16, "line lead far behind": -0.17, "line lead in prose": -0.2,
        "line lead in prose 2": -0.18, "line lead in prose 3": -0.08, "line lead just above": 0.17,
        "line lead just above 1": 0.17, "line lead later after": -0.13, "line lead right after": -0.23,
        "line list_item": -0.7, "line right after": 0.2, "line whole": 0.14, "line whole above": 0.46,
        "line whole after": 0.26, "line whole bare": -0.23, "line whole before prose": 0.15,
        "line whole below": 0.61, "line whole far": -0.12, "line whole in prose": -0.29,
        "line whole just above": 0.19, "line whole lead": 0.42, "line:bare": -0.11,
        "line:bare organization": -0.44, "line:lead": -0.21, "line:lead names others": -0.75,
        "line:lead organization": 0.08, "many": -0.56, "no rival": 0.47, "one word": 0.1, "only bio": 0.07,
        "only line:bare": -0.45, "only line:lead": -0.31, "organization": -0.37,
        "organization beside persons": -0.25, "part of another": 0.12, "person": -0.09, "role": 0.06,
        "said in prose": -0.11, "some words common": -0.95, "sources": -0.15, "told of": 0.68,
        "unknown": -0.74, "unknown alone": 0.13, "unknown alone line:bare": 0.75,
        "unknown alone line:lead": -0.61, "unknown line:bare": -0.54, "unknown line:lead": -0.06,
    },
    choice={
        "1 sources": 0.4, "2 sources": -0.29, "3 sources": -0.26, "bias": -0.15, "next odds": -0.54,
        "odds": 1, "one name": 0.72, "several names": -0.87,
    },
)
