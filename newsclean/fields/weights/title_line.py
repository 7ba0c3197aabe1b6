"""Weights of title lines of plain-text dumps, as `newsclean.fields.training` writes them."""
from __future__ import annotations

from typing import Final

from newsclean.fields.rank import Tables

TITLE_LINE: Final = Tables(
    claims={
        "above<=1": 0.65, "above<=2": 0.91, "above<=25": 0.13, "above<=3": 0.38, "above<=4": 0.66,
        "above<=40": -0.24, "above<=6": 0.57, "above<=9": 0.47, "above>": -0.34, "alone False False": -1.14,
        "alone True False": -0.91, "alone True True": 2.06, "begins another": -1.08, "below<=0": -0.45,
        "below<=1": 0.17, "below<=2": -0.54, "below<=3": -0.75, "below<=4": -0.41, "below<=6": -1.21,
        "byline": -0.55, "byline +1": 1.69, "byline +2": 1.37, "byline +3": -0.33, "byline -1": -0.34,
        "byline -2": -0.34, "capitals": -0.36, "chrome": -0.54, "chrome +1": 0.68, "chrome +2": 0.58,
        "chrome +3": 0.5, "chrome -1": 0.43, "chrome -2": 0.74, "credit": -0.82, "credit +1": -0.41,
        "credit +2": 0.09, "credit +3": 0.48, "credit -1": -0.1, "credit -2": -0.11, "credit behind": -3,
        "cut": -0.23, "dated": 0.79, "dated +1": 1.2, "dated +2": 0.98, "dated +3": 0.72, "dated -1": 0.72,
        "dated -2": 0.06, "displayed again": 0.74, "few letters": -1.12, "first much in prose": 0.67,
        "full stop": -2.65, "has a credit": -0.98, "holds a displayed one": -0.12, "holds another": -0.12,
        "in a long group": -1.16, "in prose<=0.0": -1.61, "in prose<=0.2": -0.35, "in prose<=0.4": -0.05,
        "in prose<=0.6": 0.15, "in prose<=0.8": 0.82, "in prose>": 1.09, "inside a displayed one": 0.87,
        "inside another": 0.87, "length +1<=160": 0.76, "length +1<=30": -0.29, "length +1<=80": -0.39,
        "length +1>": -0.11, "length +2<=12": -0.18, "length +2<=160": 0.17, "length +2<=30": 0.16,
        "length +2<=80": -0.31, "length +2>": 0.16, "length +3<=80": -0.21, "length +3>": 0.21,
        "length -1<=12": 0.65, "length -1<=160": -0.11, "length -1<=30": 0.37, "length -1<=80": -0.4,
        "length -1>": -1.1, "length -2<=12": 0.53, "length -2<=160": -0.32, "length -2<=80": -0.5,
        "length -2>": -0.98, "list_item": -0.85, "most in prose": -0.68, "much in prose": 0.62,
        "paragraph": 0.85, "repeated": -0.28, "sentences": -0.2, "sentences +1": -0.12,
        "sentences +2": -0.1, "sentences +3": 0.28, "sentences -1": 0.07, "sentences -2": -0.25,
        "title case": 0.66, "twin +1": 0.28, "twin -1": 1.27, "twin -2": 0.6, "words in prose": 1.57,
        "words<=1": -1.76, "words<=15": 1.47, "words<=2": -1.42, "words<=22": 0.6, "words<=30": -1.1,
        "words<=6": 1.2, "words<=9": 1.51, "words>": -0.53,
    },
    choice={
        "1 sources": 0.2, "bias": 0.2, "displayed": 0.2, "odds": 0.4,
    },
)
