"""Weights of names of authors in plain-text dumps, as `newsclean.fields.training` writes them."""
from __future__ import annotations

from typing import Final

from newsclean.fields.rank import Tables

AUTHOR_LINE: Final = Tables(
    claims={
        "all words common": -1.69, "alone": -0.28, "bias": -0.44, "contributor": -0.17, "few": 0.27,
        "in 1 sources": -0.81, "in 2 sources": 0.37, "line above": 0.11, "line agency alone": 0.94,
        "line bare": -0.06, "line bare after": -0.06, "line bare after 1": -0.54,
        "line bare after 2": -0.17, "line bare before prose": -0.06, "line bare before prose 1": -0.06,
        "line bare below": 0.36, "line bare below 1": 0.31, "line bare below 2": 0.13,
        "line bare below 3": -0.21, "line bare below in prose": -0.12, "line bare below mid": -0.25,
        "line bare below near": 0.22, "line bare far": -0.1, "line bare far 1": -0.1,
        "line bare just above": -0.15, "line bare just above 1": -0.12, "line bare right after": -0.05,
        "line below": 0.21, "line below far": -0.08, "line below in prose": 0.1, "line below mid": -0.29,
        "line below near": 0.43, "line dated": 0.28, "line far": -0.42, "line first bare": 0.99,
        "line first lead": 1.09, "line handle": 0.07, "line handle below": 0.42,
        "line handle in prose": -0.25, "line handle lead": 0.07, "line inside": -0.43,
        "line inside above": -0.08, "line inside after": 0.16, "line inside below": -0.4,
        "line inside far": -0.15, "line inside lead": -0.43, "line just above": 0.19,
        "line later after": -0.27, "line later name": -0.57, "line lead": -0.06, "line lead above": 0.13,
        "line lead above 1": 0.13, "line lead after": 0.09, "line lead after 1": -0.13,
        "line lead below 1": 0.89, "line lead below 2": -0.74, "line lead below 3": 0.16,
        "line lead below 4": -0.06, "line lead below far": -0.44, "line lead below in prose": 0.22,
        "line lead below near": 0.21, "line lead far": -0.32, "line lead far 1": -0.22,
        "line lead in prose": -0.37, "line lead in prose 1": -0.05, "line lead in prose 3": -0.29,
        "line lead later after": -0.27, "line lead right after": 0.15, "line list_item": -0.63,
        "line right after": 0.1, "line whole": 0.57, "line whole above": 0.19, "line whole after": -0.23,
        "line whole bare": -0.06, "line whole below": 0.34, "line whole far": -0.13,
        "line whole in prose": 0.23, "line whole just above": 0.19, "line whole lead": 0.77,
        "line:bare": -0.06, "line:bare organization": -0.11, "line:lead": -0.06,
        "line:lead names others": -0.86, "line:lead organization": -0.23, "many": -0.44, "no rival": 0.59,
        "one word": -0.13, "only line:bare": -0.43, "only line:lead": -0.37, "organization": -0.36,
        "person": -0.08, "role": -0.19, "some words common": -1.34, "sources": -0.07,
    },
    choice={
        "1 sources": -0.1, "2 sources": -0.15, "bias": -0.24, "next odds": -0.28, "odds": 1.02,
        "one name": 0.82, "several names": -1.06,
    },
)
