"""Weights of title lines of plain-text dumps, as `newsclean.fields.training` writes them."""
from __future__ import annotations

from typing import Final

from newsclean.fields.rank import Tables

TITLE_LINE: Final = Tables(
    claims={
        "above<=1": 1.14, "above<=14": 0.27, "above<=2": 1.24, "above<=25": -0.22, "above<=3": 0.58,
        "above<=4": 1.01, "above<=40": -0.93, "above<=6": 0.64, "above<=9": 0.62, "above>": -0.98,
        "address: most": 1.41, "address: nearly all": 1.38, "alone False False": -0.93,
        "alone True False": -0.71, "alone True True": 1.69, "bar": -0.58, "begins another": -0.11,
        "begun by another": -0.13, "below<=0": -0.42, "below<=1": -0.67, "below<=2": -0.15,
        "below<=3": -0.41, "below<=4": -0.74, "below<=6": -0.97, "byline": -0.24, "byline +1": 1.37,
        "byline +2": 1.15, "byline +3": -0.25, "byline -1": -0.1, "byline -2": -0.35, "capitals": -0.28,
        "chrome": -0.66, "chrome +1": 0.59, "chrome +2": 0.46, "chrome +3": 0.2, "chrome -1": 0.25,
        "chrome -2": 0.67, "credit": -0.41, "credit +1": -0.22, "credit +2": 0.31, "credit +3": 0.37,
        "credit -1": -0.29, "credit -2": -0.05, "credit behind": -4, "cut": -0.14, "dash": -0.18,
        "dated": 0.87, "dated +1": 0.99, "dated +2": 0.79, "dated +3": 0.88, "dated -1": 0.57,
        "dated -2": -0.22, "displayed again": 0.66, "ended by another": -0.44, "ends another": 1.82,
        "few letters": -0.7, "first much in prose": 0.62, "full stop": -2.01, "has a credit": -0.69,
        "holds another": -0.47, "in a long group": -1.02, "in prose<=0.0": -1.54, "in prose<=0.2": -0.65,
        "in prose<=0.6": 0.14, "in prose<=0.8": 0.9, "in prose>": 1.21, "later much in prose": 0.07,
        "length +1<=12": 0.12, "length +1<=160": 0.8, "length +1<=30": -0.14, "length +1<=80": -0.41,
        "length +1>": -0.37, "length +2<=12": -0.07, "length +2<=160": 0.09, "length +2<=30": 0.16,
        "length +2<=80": -0.13, "length +2>": -0.05, "length +3<=12": 0.14, "length +3<=160": 0.21,
        "length +3<=80": -0.36, "length -1<=12": 0.69, "length -1<=160": -0.11, "length -1<=30": 0.32,
        "length -1<=80": -0.6, "length -1>": -0.71, "length -2<=12": 0.61, "length -2<=160": -0.42,
        "length -2<=80": -0.21, "length -2>": -0.86, "list_item": -0.77, "most in prose": -0.21,
        "much in prose": 0.69, "paragraph": 0.77, "rights": -2.22, "rights +2": 0.08, "rights +3": 0.14,
        "rights -1": -0.22, "rights -2": 0.27, "sentences": -0.5, "sentences +1": -0.09,
        "sentences +2": -0.12, "sentences -1": 0.17, "sentences -2": 0.11, "short byline": -2.02,
        "short dated": -0.15, "title case": 0.58, "twin +1": 0.75, "twin -1": 1.21, "twin -2": 0.42,
        "words in prose": 1.16, "words<=1": -1.43, "words<=15": 1.32, "words<=2": -1.06, "words<=22": 0.23,
        "words<=30": -1.04, "words<=4": 0.16, "words<=6": 1, "words<=9": 1.22, "words>": -0.41,
    },
    choice={
        "1 sources": 0.12, "bias": 0.12, "displayed": 0.12, "odds": 0.47,
    },
)
