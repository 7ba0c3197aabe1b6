"""Weights of title lines of plain-text dumps, as `newsclean.fields.training` writes them."""
from __future__ import annotations

from typing import Final

from newsclean.fields.rank import Tables

TITLE_LINE: Final = Tables(
    claims={
        "above a byline": 0.77, "above a date": 1.29, "above<=1": 0.93, "above<=14": 0.43, "above<=2": 1.24,
        "above<=25": -0.34, "above<=3": 0.51, "above<=4": 0.87, "above<=40": -0.26, "above<=6": 0.52,
        "above<=9": 0.48, "above>": -0.58, "address: most": 1.66, "address: nearly all": 1.13,
        "alone False False": -1.06, "alone False True": -0.09, "alone True False": -0.47,
        "alone True True": 1.62, "bar": -0.51, "begins another": 0.16, "begins title": 6,
        "begun by another": 0.17, "begun by title": 5,
        "below strayed prose": -0.68, "below<=0": -0.45, "below<=1": -0.98, "below<=2": -0.18,
        "below<=3": -0.36, "below<=4": -0.88, "below<=6": -0.89, "between dates": 0.16, "byline": -0.06,
        "byline +1": 0.75, "byline +2": 0.66, "byline +3": -0.27, "byline -1": 0.57, "byline -2": -0.54,
        "capitals": -0.28, "chrome": -0.67, "chrome +1": 0.7, "chrome +2": 0.26, "chrome +3": 0.31,
        "chrome -1": 0.33, "chrome -2": 0.52, "colon within": 0.92, "commas": -0.43, "credit": -0.66,
        "credit +1": -0.07, "credit +2": 0.49, "credit +3": -0.21, "credit -1": 0.12, "credit -2": 0.32,
        "credit behind": -4, "cut": -0.14, "dash": -0.11, "dated": 0.44, "dated +1": 0.38, "dated +2": 0.53,
        "dated -1": 0.9, "dated -2": 0.26, "displayed again": 1.16, "ended by another": -0.67,
        "ends another": 1.79, "entry of a list": -1.51, "exclamation": -0.25, "few letters": -1.06,
        "first much in prose": 0.56, "full stop": -2.04, "has a credit": -1.08, "holds another": -0.28,
        "in a long group": -0.77, "in first lines<=0.0": -0.92, "in first lines<=0.2": -0.08,
        "in first lines<=0.4": 0.09, "in first lines<=0.6": 0.45, "in first lines<=0.8": 0.38,
        "in first lines>": 0.32, "in prose<=0.0": -0.86, "in prose<=0.2": -0.59, "in prose<=0.4": -0.16,
        "in prose<=0.6": 0.15, "in prose<=0.8": 0.77, "in prose>": 0.94, "inside another": -0.58,
        "length +1<=160": 0.66, "length +1<=30": -0.4, "length +1<=80": -0.17, "length +1>": -0.12,
        "length +2<=160": 0.26, "length +2<=30": -0.05, "length +2<=80": -0.18, "length +2>": -0.05,
        "length +3<=12": 0.2, "length +3<=80": -0.36, "length +3>": 0.21, "length -1<=12": 0.45,
        "length -1<=160": -0.29, "length -1<=30": 0.25, "length -1<=80": -0.32, "length -1>": -0.58,
        "length -2<=12": 0.52, "length -2<=160": -0.35, "length -2<=30": 0.09, "length -2<=80": -0.45,
        "length -2>": -0.66, "list_item": -0.74, "little doubt": 0.71, "most in prose": -0.43,
        "much doubt": -0.05, "much in prose": 0.57, "opens with a bracket": -1.57, "paragraph": 0.74,
        "picture": -0.17, "picture +1": -1.35, "picture +2": 0.15, "picture +3": 0.16, "picture -1": -0.06,
        "picture -2": 0.06, "repeated": 0.09, "repeated +1 2": -0.59, "repeated +1 3": -0.82,
        "repeated -1 2": -0.13, "repeated -1 3": 0.28, "rights": -2.12, "rights +1": 0.08,
        "rights +2": -0.23, "rights -1": -0.31, "rights -2": 0.26, "ruled out": -0.84, "sentences": -0.44,
        "sentences +1": 0.23, "sentences +2": 0.06, "sentences +3": 0.14, "sentences -1": -0.05,
        "sentences -2": 0.21, "short byline": -2.07, "short dated": -0.09, "slash": -0.39,
        "small letter first": -0.32, "some doubt": 0.42, "title case": 0.28, "topics": -2.01,
        "twin +1": 0.55, "twin +2": 0.1, "twin +3": 0.19, "twin -1": 1.17, "twin -2": 0.55,
        "under a byline": -0.09, "under another headline": -0.46, "who stands where": -2,
        "words in first lines": 0.92, "words in prose": 0.64, "words<=1": -0.8, "words<=15": 0.95,
        "words<=2": -0.5, "words<=22": -0.07, "words<=30": -1.13, "words<=4": 0.18, "words<=6": 0.86,
        "words<=9": 0.94, "words>": -0.42,
    },
    choice={
        "1 sources": 0.15, "bias": 0.15, "displayed": 0.15, "odds": 0.4,
    },
)
