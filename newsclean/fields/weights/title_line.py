"""Weights of title lines of plain-text dumps, as `newsclean.fields.training` writes them."""
from __future__ import annotations

from typing import Final

from newsclean.fields.rank import Tables

TITLE_LINE: Final = Tables(
    claims={
        "above<=1": 1.19, "above<=14": 0.3, "above<=2": 1.26, "above<=25": -0.32, "above<=3": 0.67,
        "above<=4": 1.15, "above<=40": -0.85, "above<=6": 0.56, "above<=9": 0.59, "above>": -1,
        "address: most": 1.4, "address: nearly all": 1.36, "alone False False": -0.96,
        "alone False True": -0.05, "alone True False": -0.68, "alone True True": 1.68, "bar": -0.55,
        "begins another": -0.12, "begun by another": -0.15, "below<=0": -0.37, "below<=1": -0.87,
        "below<=2": -0.26, "below<=3": -0.37, "below<=4": -0.73, "below<=6": -0.98, "byline": -0.23,
        "byline +1": 1.27, "byline +2": 1.06, "byline +3": -0.23, "byline -1": -0.12, "byline -2": -0.5,
        "capitals": -0.28, "chrome": -0.69, "chrome +1": 0.53, "chrome +2": 0.43, "chrome +3": 0.24,
        "chrome -1": 0.27, "chrome -2": 0.69, "credit": -0.46, "credit +1": -0.18, "credit +2": 0.36,
        "credit +3": 0.26, "credit -1": -0.26, "credit -2": -0.06, "credit behind": -4, "cut": -0.15,
        "dash": -0.15, "dated": 0.89, "dated +1": 0.99, "dated +2": 0.77, "dated +3": 0.84,
        "dated -1": 0.59, "dated -2": -0.22, "displayed again": 0.69, "ended by another": -0.45,
        "ends another": 1.81, "few letters": -0.68, "first much in prose": 0.63, "full stop": -2.02,
        "has a credit": -0.74, "holds another": -0.46, "in a long group": -1.04, "in prose<=0.0": -1.57,
        "in prose<=0.2": -0.69, "in prose<=0.4": -0.07, "in prose<=0.6": 0.19, "in prose<=0.8": 0.93,
        "in prose>": 1.23, "later much in prose": 0.05, "length +1<=12": 0.14, "length +1<=160": 0.81,
        "length +1<=30": -0.16, "length +1<=80": -0.39, "length +1>": -0.39, "length +2<=160": 0.08,
        "length +2<=30": 0.15, "length +2<=80": -0.13, "length +2>": -0.07, "length +3<=12": 0.13,
        "length +3<=160": 0.18, "length +3<=80": -0.36, "length +3>": 0.09, "length -1<=12": 0.68,
        "length -1<=160": -0.16, "length -1<=30": 0.27, "length -1<=80": -0.63, "length -1>": -0.69,
        "length -2<=12": 0.59, "length -2<=160": -0.48, "length -2<=80": -0.23, "length -2>": -0.81,
        "list_item": -0.77, "most in prose": -0.3, "much in prose": 0.68, "opens with a bracket": -1.51,
        "paragraph": 0.77, "picture": -0.19, "picture +1": -1.54, "picture +2": 0.19, "picture +3": 0.22,
        "picture -1": -0.25, "rights": -2.21, "rights +3": 0.13, "rights -1": -0.2, "rights -2": 0.26,
        "sentences": -0.49, "sentences +1": -0.06, "sentences +2": -0.17, "sentences -1": 0.16,
        "sentences -2": 0.13, "short byline": -2.02, "short dated": -0.13, "title case": 0.57,
        "twin +1": 0.58, "twin -1": 1.15, "twin -2": 0.35, "words in prose": 1.28, "words<=1": -1.44,
        "words<=15": 1.34, "words<=2": -1.08, "words<=22": 0.24, "words<=30": -1.03, "words<=4": 0.16,
        "words<=6": 1.01, "words<=9": 1.19, "words>": -0.39,
    },
    choice={
        "1 sources": 0.15, "bias": 0.15, "displayed": 0.15, "odds": 0.44,
    },
)
