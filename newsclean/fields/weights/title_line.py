"""Weights of title lines of plain-text dumps, as `newsclean.fields.training` writes them."""
from __future__ import annotations

from typing import Final

from newsclean.fields.rank import Tables

TITLE_LINE: Final = Tables(
    claims={
        "above<=1": 1.22, "above<=14": 0.3, "above<=2": 1.26, "above<=25": -0.32, "above<=3": 0.68,
        "above<=4": 1.16, "above<=40": -0.85, "above<=6": 0.57, "above<=9": 0.6, "above>": -1,
        "address: most": 1.39, "address: nearly all": 1.39, "alone False False": -0.92,
        "alone False True": -0.06, "alone True False": -0.7, "alone True True": 1.68, "bar": -0.56,
        "begins another": -0.13, "begun by another": -0.14, "below<=0": -0.38, "below<=1": -0.87,
        "below<=2": -0.27, "below<=3": -0.4, "below<=4": -0.73, "below<=6": -0.97, "byline": -0.23,
        "byline +1": 1.4, "byline +2": 1.14, "byline +3": -0.33, "byline -1": -0.09, "byline -2": -0.36,
        "capitals": -0.28, "chrome": -0.7, "chrome +1": 0.59, "chrome +2": 0.46, "chrome +3": 0.23,
        "chrome -1": 0.24, "chrome -2": 0.68, "credit": -0.46, "credit +1": -0.19, "credit +2": 0.29,
        "credit +3": 0.35, "credit -1": -0.29, "credit -2": -0.06, "credit behind": -4, "cut": -0.14,
        "dash": -0.16, "dated": 0.88, "dated +1": 0.99, "dated +2": 0.77, "dated +3": 0.86,
        "dated -1": 0.58, "dated -2": -0.22, "displayed again": 0.71, "ended by another": -0.46,
        "ends another": 1.8, "few letters": -0.7, "first much in prose": 0.63, "full stop": -2.02,
        "has a credit": -0.74, "holds another": -0.5, "in a long group": -1.04, "in prose<=0.0": -1.58,
        "in prose<=0.2": -0.64, "in prose<=0.4": -0.09, "in prose<=0.6": 0.18, "in prose<=0.8": 0.92,
        "in prose>": 1.23, "length +1<=12": 0.15, "length +1<=160": 0.82, "length +1<=30": -0.15,
        "length +1<=80": -0.4, "length +1>": -0.41, "length +2<=160": 0.09, "length +2<=30": 0.15,
        "length +2<=80": -0.13, "length +2>": -0.08, "length +3<=12": 0.13, "length +3<=160": 0.18,
        "length +3<=80": -0.37, "length +3>": 0.08, "length -1<=12": 0.68, "length -1<=160": -0.15,
        "length -1<=30": 0.27, "length -1<=80": -0.61, "length -1>": -0.66, "length -2<=12": 0.6,
        "length -2<=160": -0.5, "length -2<=80": -0.23, "length -2>": -0.82, "list_item": -0.77,
        "most in prose": -0.28, "much in prose": 0.68, "paragraph": 0.77, "rights": -2.22,
        "rights +2": 0.09, "rights +3": 0.13, "rights -1": -0.22, "rights -2": 0.25, "sentences": -0.5,
        "sentences +1": -0.06, "sentences +2": -0.18, "sentences -1": 0.16, "sentences -2": 0.12,
        "short byline": -2.02, "short dated": -0.12, "title case": 0.56, "twin +1": 0.61, "twin -1": 1.14,
        "twin -2": 0.39, "words in prose": 1.27, "words<=1": -1.44, "words<=15": 1.34, "words<=2": -1.08,
        "words<=22": 0.24, "words<=30": -1.03, "words<=4": 0.14, "words<=6": 1.01, "words<=9": 1.21,
        "words>": -0.4,
    },
    choice={
        "1 sources": 0.14, "bias": 0.14, "displayed": 0.14, "odds": 0.45,
    },
)
