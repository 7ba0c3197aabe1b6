"""Weights of titles of HTML pages, as `newsclean.fields.training` writes them."""
from __future__ import annotations

from typing import Final

from newsclean.fields.rank import Tables

TITLE: Final = Tables(
    claims={
        "above<=1": 0.34, "above<=14": 0.23, "above<=2": 0.63, "above<=25": 0.08, "above<=3": 0.31,
        "above<=4": 0.07, "above<=40": 0.14, "above<=6": 0.65, "above<=9": 0.3, "address: most": 0.4,
        "address: nearly all": 0.29, "apart": -0.81, "bar": -1.46, "begins another": -0.43,
        "begins og": 0.92, "begins title": 1.08, "begun by another": -0.18, "below h1": 0.09,
        "below h2": 1.07, "below h3": 0.3, "below h4": -0.48, "below h5": 0.3, "below<=0": -0.25,
        "below<=1": -0.29, "below<=14": -0.14, "below<=2": -0.65, "below<=25": -0.16, "below<=4": -0.1,
        "below<=40": -0.15, "below<=9": -0.06, "below>": -0.48, "bold line": -0.23, "capitals": -0.27,
        "cut": 0.1, "dash": -1.1, "displayed": 0.42, "displayed again": -0.11, "ended by another": -0.46,
        "ends another": 0.3, "full stop": -0.61, "h1": 0.07, "h1 against h2": 0.43,
        "h1 against jsonld": 0.16, "h1 against og": 0.39, "h1 against title": 0.18,
        "h1 below a trail": 0.21, "h1 without its first part": -0.61, "h1 without its kicker": 0.5,
        "h2": 0.71, "h2 against h1": -0.39, "h2 against jsonld": -0.47, "h2 against og": -0.27,
        "h2 against title": 0.13, "h2 below a trail": 0.56, "h2 without its first part": -0.38,
        "h2 without its kicker": 0.8, "h3": -0.73, "h3 without its first part": -0.28,
        "holds another": 0.13, "in a trail": -0.28, "in article": 0.45, "in prose<=0.0": -0.63,
        "in prose<=0.4": -0.07, "in prose<=0.6": 0.1, "in prose<=0.8": 0.26, "in prose>": 0.48,
        "inside og": 0.16, "inside title": 0.34, "jsonld against h1": 0.67, "jsonld against h2": -0.16,
        "jsonld against og": 0.27, "jsonld against title": 1.65, "jsonld:alternativeHeadline": 1.01,
        "jsonld:headline": -0.21, "jsonld:headline as it stands": -0.3, "kicker first": 0.12,
        "labelled": 0.63, "labelled headline": -0.18, "last h1 above prose": 0.89, "later h1": -0.5,
        "later much in prose": 0.3, "linked": -0.89, "meta:og:title": 0.81,
        "meta:og:title as it stands": -0.75, "meta:title as it stands": -0.05,
        "meta:twitter:title as it stands": -0.29, "microdata:headline": 0.65, "much in prose": 0.26,
        "og against h1": -0.06, "og against h2": 0.16, "og against jsonld": 0.21, "og against title": 0.67,
        "only h1": 1.22, "only title, ended by a displayed one": -1.18, "title": 0.21,
        "title: first part": 0.1, "title: longest part": 0.88, "title: without its first part": -0.26,
        "words in prose": 0.66, "words<=1": -0.56, "words<=15": 0.37, "words<=2": -0.51, "words<=22": 0.15,
        "words<=30": 0.47, "words<=6": 0.29, "words<=9": 0.14, "words>": -0.31,
    },
    choice={
        "1 sources": -0.29, "2 sources": 0.06, "3 sources": 0.07, "bias": -0.15, "displayed": 0.57,
        "odds": 0.63, "one claim": -0.86,
    },
)
