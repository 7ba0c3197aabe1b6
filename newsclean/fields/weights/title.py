"""Weights of titles of HTML pages, as `newsclean.fields.training` writes them."""
from __future__ import annotations

from typing import Final

from newsclean.fields.rank import Tables

TITLE: Final = Tables(
    claims={
        "above<=1": 0.48, "above<=14": 0.11, "above<=2": 0.6, "above<=25": -0.21, "above<=3": 0.14,
        "above<=4": 0.61, "above<=40": 0.61, "above>": 0.37, "apart": -1.33, "begins another": -0.74,
        "begins og": 0.95, "begins title": 0.38, "below<=0": -0.46, "below<=14": -0.11, "below<=2": -0.65,
        "below<=25": -0.29, "below<=40": -0.18, "below>": -1.03, "bold line": -0.36, "capitals": -0.35,
        "comment": -0.07, "displayed again": 0.19, "first h1": 0.21, "full stop": -0.8, "h1": 0.81,
        "h2": 0.36, "h3": -0.38, "holds a displayed one": 0.22, "holds another": -0.41, "in article": 0.19,
        "in prose<=0.0": -0.66, "in prose<=0.2": -0.3, "in prose<=0.4": -0.05, "in prose<=0.6": 0.45,
        "in prose<=0.8": 0.24, "in prose>": 0.56, "inside a displayed one": 0.51, "inside another": 0.83,
        "inside og": 0.16, "inside title": 0.09, "jsonld:alternativeHeadline": 0.92,
        "jsonld:headline": 0.49, "jsonld:headline as it stands": -0.25, "labelled": 0.48,
        "labelled headline": -0.58, "last h1 above prose": 1.15, "later h1": -0.35,
        "later much in prose": 0.14, "linked": -0.99, "meta:og:title": 0.98,
        "meta:og:title as it stands": -0.94, "meta:title": -0.17, "meta:title as it stands": -0.11,
        "meta:twitter:title": -0.3, "meta:twitter:title as it stands": -0.43, "microdata:headline": 0.6,
        "much in prose": 0.14, "only h1": 1.4, "site": -0.17, "sources": 0.2, "title": -0.49,
        "title as it stands": -0.82, "title: first part": 0.14, "title: longest part": 0.59,
        "title: without its first part": -0.92, "title: without its last part": -0.66,
        "words in prose": 0.65, "words<=1": -0.76, "words<=15": 0.34, "words<=2": -0.63, "words<=22": 0.21,
        "words<=30": 0.65, "words<=4": -0.15, "words<=6": 0.33, "words<=9": 0.25, "words>": -0.22,
    },
    choice={
        "1 sources": -0.3, "2 sources": 0.14, "3 sources": -0.16, "bias": -0.32, "displayed": 0.5,
        "odds": 0.73, "one claim": -1.53,
    },
)
