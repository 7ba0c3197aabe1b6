"""Weights of title lines of plain-text dumps, as `newsclean.fields.training` writes them."""
from __future__ import annotations

from typing import Final

from newsclean.fields.rank import Tables

TITLE_LINE: Final = Tables(
    claims={
        "above a byline": 0.77, "above a date": 1.27, "above<=1": 0.94, "above<=14": 0.42, "above<=2": 1.24,
        "above<=25": -0.35, "above<=3": 0.51, "above<=4": 0.88, "above<=40": -0.26, "above<=6": 0.51,
        "above<=9": 0.5, "above>": -0.59, "address: most": 1.66, "address: nearly all": 1.14,
        "alone False False": -1.06, "alone False True": -0.09, "alone True False": -0.47,
        "alone True True": 1.62, "bar": -0.51, "begins another": 0.17, "begun by another": 0.16,
        "below strayed prose": -0.68, "below<=0": -0.46, "below<=1": -0.98, "below<=2": -0.17,
        "below<=3": -0.36, "below<=4": -0.89, "below<=6": -0.89, "between dates": 0.17, "byline": -0.06,
        "byline +1": 0.75, "byline +2": 0.66, "byline +3": -0.27, "byline -1": 0.57, "byline -2": -0.54,
        "capitals": -0.28, "chrome": -0.67, "chrome +1": 0.7, "chrome +2": 0.27, "chrome +3": 0.3,
        "chrome -1": 0.32, "chrome -2": 0.52, "colon within": 0.93, "commas": -0.43, "credit": -0.67,
        "credit +1": -0.08, "credit +2": 0.45, "credit +3": -0.22, "credit -1": 0.13, "credit -2": 0.33,
        "credit behind": -4, "cut": -0.14, "dash": -0.12, "dated": 0.44, "dated +1": 0.38, "dated +2": 0.53,
        "dated -1": 0.89, "dated -2": 0.26, "displayed again": 1.16, "ended by another": -0.66,
        "ends another": 1.79, "entry of a list": -1.51, "exclamation": -0.25, "few letters": -1.06,
        "first much in prose": 0.55, "full stop": -2.03, "has a credit": -1.08, "holds another": -0.27,
        "in a long group": -0.77, "in first lines<=0.0": -0.91, "in first lines<=0.2": -0.08,
        "in first lines<=0.4": 0.09, "in first lines<=0.6": 0.45, "in first lines<=0.8": 0.39,
        "in first lines>": 0.32, "in prose<=0.0": -0.84, "in prose<=0.2": -0.6, "in prose<=0.4": -0.16,
        "in prose<=0.6": 0.14, "in prose<=0.8": 0.77, "in prose>": 0.94, "inside another": -0.58,
        "length +1<=12": 0.05, "length +1<=160": 0.65, "length +1<=30": -0.4, "length +1<=80": -0.16,
        "length +1>": -0.13, "length +2<=160": 0.26, "length +2<=80": -0.18, "length +3<=12": 0.19,
        "length +3<=80": -0.36, "length +3>": 0.21, "length -1<=12": 0.46, "length -1<=160": -0.29,
        "length -1<=30": 0.25, "length -1<=80": -0.32, "length -1>": -0.59, "length -2<=12": 0.53,
        "length -2<=160": -0.35, "length -2<=30": 0.09, "length -2<=80": -0.45, "length -2>": -0.66,
        "list_item": -0.74, "little doubt": 0.7, "most in prose": -0.43, "much doubt": -0.13,
        "much in prose": 0.57, "opens with a bracket": -1.57, "paragraph": 0.74, "picture": -0.17,
        "picture +1": -1.35, "picture +2": 0.17, "picture +3": 0.16, "picture -1": -0.07,
        "picture -2": 0.06, "repeated": 0.09, "repeated +1 2": -0.57, "repeated +1 3": -0.83,
        "repeated -1 2": -0.13, "repeated -1 3": 0.27, "rights": -2.12, "rights +1": 0.08,
        "rights +2": -0.28, "rights -1": -0.3, "rights -2": 0.27, "ruled out": -0.84, "sentences": -0.41,
        "sentences +1": 0.23, "sentences +3": 0.14, "sentences -2": 0.19, "short byline": -2.07,
        "short dated": -0.09, "slash": -0.39, "small letter first": -0.31, "some doubt": 0.43,
        "title case": 0.29, "topics": -2.01, "twin +1": 0.55, "twin +2": 0.1, "twin +3": 0.19,
        "twin -1": 1.16, "twin -2": 0.56, "under a byline": -0.09, "under another headline": -0.45,
        "who stands where": -2, "words in first lines": 0.91, "words in prose": 0.63, "words<=1": -0.81,
        "words<=15": 0.96, "words<=2": -0.51, "words<=22": -0.06, "words<=30": -1.13, "words<=4": 0.17,
        "words<=6": 0.86, "words<=9": 0.96, "words>": -0.43,
    },
    choice={
        "1 sources": 0.16, "bias": 0.16, "displayed": 0.16, "odds": 0.4,
    },
)
