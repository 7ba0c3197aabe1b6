"""Weights of title lines of plain-text dumps, as `newsclean.fields.training` writes them."""
from __future__ import annotations

from typing import Final

from newsclean.fields.rank import Tables

TITLE_LINE: Final = Tables(
    claims={
        "above a date": 1.31, "above<=1": 0.91, "above<=14": 0.44, "above<=2": 1.24, "above<=25": -0.29,
        "above<=3": 0.47, "above<=4": 0.89, "above<=40": -0.24, "above<=6": 0.56, "above<=9": 0.56,
        "above>": -0.57, "address: most": 1.65, "address: nearly all": 1.17, "alone False False": -1.05,
        "alone False True": -0.1, "alone True False": -0.49, "alone True True": 1.64, "bar": -0.49,
        "begins another": 0.15, "begun by another": 0.14, "below strayed prose": -0.73, "below<=0": -0.49,
        "below<=1": -0.99, "below<=2": -0.17, "below<=3": -0.37, "below<=4": -0.93, "below<=6": -0.95,
        "between dates": 0.21, "byline": -0.08, "byline +1": 1.06, "byline +2": 0.96, "byline +3": -0.07,
        "byline -1": 0.46, "byline -2": -0.7, "capitals": -0.26, "chrome": -0.66, "chrome +1": 0.71,
        "chrome +2": 0.29, "chrome +3": 0.3, "chrome -1": 0.34, "chrome -2": 0.54, "colon within": 0.89,
        "credit": -0.69, "credit +1": -0.07, "credit +2": 0.43, "credit +3": -0.2, "credit -1": 0.1,
        "credit -2": 0.33, "credit behind": -4, "cut": -0.14, "dash": -0.09, "dated": 0.45, "dated +1": 0.4,
        "dated +2": 0.54, "dated -1": 0.84, "dated -2": 0.17, "displayed again": 1.14,
        "ended by another": -0.65, "ends another": 1.8, "entry of a list": -1.51, "exclamation": -0.25,
        "few letters": -1.08, "first much in prose": 0.57, "full stop": -2.03, "has a credit": -1.08,
        "holds another": -0.27, "in a long group": -0.78, "in first lines<=0.0": -0.91,
        "in first lines<=0.2": -0.07, "in first lines<=0.4": 0.1, "in first lines<=0.6": 0.46,
        "in first lines<=0.8": 0.39, "in first lines>": 0.31, "in prose<=0.0": -0.84,
        "in prose<=0.2": -0.57, "in prose<=0.4": -0.14, "in prose<=0.6": 0.11, "in prose<=0.8": 0.77,
        "in prose>": 0.95, "inside another": -0.61, "length +1<=160": 0.66, "length +1<=30": -0.39,
        "length +1<=80": -0.16, "length +1>": -0.14, "length +2<=160": 0.26, "length +2<=80": -0.15,
        "length +2>": -0.08, "length +3<=12": 0.19, "length +3<=80": -0.34, "length +3>": 0.2,
        "length -1<=12": 0.45, "length -1<=160": -0.31, "length -1<=30": 0.24, "length -1<=80": -0.31,
        "length -1>": -0.61, "length -2<=12": 0.53, "length -2<=160": -0.38, "length -2<=30": 0.08,
        "length -2<=80": -0.48, "length -2>": -0.7, "list_item": -0.74, "little doubt": 0.73,
        "most in prose": -0.44, "much doubt": -0.12, "much in prose": 0.58, "opens with a bracket": -1.56,
        "paragraph": 0.74, "picture": -0.19, "picture +1": -1.36, "picture +2": 0.18, "picture +3": 0.19,
        "picture -1": -0.07, "repeated": 0.07, "repeated +1 2": -0.59, "repeated +1 3": -0.86,
        "repeated -1 2": -0.11, "repeated -1 3": 0.29, "rights": -2.12, "rights +1": 0.09,
        "rights +2": -0.28, "rights -1": -0.33, "rights -2": 0.27, "ruled out": -0.84, "sentences": -0.39,
        "sentences +1": 0.23, "sentences +3": 0.14, "sentences -1": -0.07, "sentences -2": 0.17,
        "short byline": -2.1, "short dated": -0.09, "slash": -0.4, "small letter first": -0.32,
        "some doubt": 0.43, "title case": 0.28, "twin +1": 0.55, "twin +2": 0.08, "twin +3": 0.19,
        "twin -1": 1.18, "twin -2": 0.6, "words in first lines": 0.92, "words in prose": 0.63,
        "words<=1": -0.79, "words<=15": 0.96, "words<=2": -0.5, "words<=22": -0.09, "words<=30": -1.19,
        "words<=4": 0.2, "words<=6": 0.88, "words<=9": 0.98, "words>": -0.45,
    },
    choice={
        "1 sources": 0.15, "bias": 0.15, "displayed": 0.15, "odds": 0.41,
    },
)
