"""Weights of title lines of plain-text dumps, as `newsclean.fields.training` writes them."""
from __future__ import annotations

from typing import Final

from newsclean.fields.rank import Tables

TITLE_LINE: Final = Tables(
    claims={
        "above a byline": 0.69, "above a date": 1.33, "above<=1": 1.04, "above<=14": 0.51, "above<=2": 1.16,
        "above<=3": 0.82, "above<=4": 0.9, "above<=40": -0.33, "above<=6": 0.66, "above<=9": 0.72,
        "above>": -0.74, "address: most": 1.67, "address: nearly all": 1.11, "alone False False": -1.09,
        "alone False True": 0.11, "alone True False": -0.53, "alone True True": 1.51, "bar": -0.7,
        "begins title": 5.62, "begun by another": 0.23, "begun by title": 3.83,
        "below strayed prose": -1.06, "below<=0": -0.36, "below<=1": -0.95, "below<=2": -0.14,
        "below<=3": -1.28, "below<=4": -1, "below<=6": -0.99, "between dates": 0.44, "byline": -0.06,
        "byline +1": 0.87, "byline +2": 0.9, "byline +3": -0.14, "byline -1": 0.47, "byline -2": -0.5,
        "capitals": -0.57, "chrome": -0.8, "chrome +1": 0.53, "chrome +2": 0.31, "chrome +3": 0.46,
        "chrome -1": 0.35, "chrome -2": 0.36, "colon within": 0.83, "commas": -0.73, "credit": -0.75,
        "credit +1": -0.14, "credit +2": 0.63, "credit +3": 0.12, "credit -1": 0.16, "credit -2": 0.24,
        "credit behind": -4, "cut": -0.23, "dash": -0.3, "dated": 0.68, "dated +1": 0.2, "dated +2": 0.55,
        "dated -1": 0.87, "displayed again": 0.95, "ended by another": -0.54, "ends another": 1.83,
        "entry of a list": -1.36, "exclamation": -0.24, "few letters": -1.15, "first much in prose": 0.59,
        "full stop": -2.35, "has a credit": -1.01, "holds another": -0.34, "in a long group": -0.59,
        "in first lines<=0.0": -1, "in first lines<=0.2": -0.17, "in first lines<=0.4": 0.06,
        "in first lines<=0.6": 0.44, "in first lines<=0.8": 0.46, "in first lines>": 0.4,
        "in prose<=0.0": -0.91, "in prose<=0.2": -0.75, "in prose<=0.4": -0.19, "in prose<=0.6": 0.19,
        "in prose<=0.8": 0.8, "in prose>": 1.06, "inside another": -0.96, "later much in prose": -0.09,
        "length +1<=12": 0.13, "length +1<=160": 0.58, "length +1<=30": -0.38, "length +1<=80": -0.26,
        "length +1>": -0.06, "length +2<=160": 0.29, "length +2<=30": -0.19, "length +2<=80": -0.21,
        "length +2>": 0.14, "length +3<=12": 0.29, "length +3<=160": -0.1, "length +3<=30": 0.08,
        "length +3<=80": -0.36, "length +3>": 0.09, "length -1<=12": 0.5, "length -1<=160": -0.09,
        "length -1<=30": 0.39, "length -1<=80": -0.48, "length -1>": -0.52, "length -2<=12": 0.66,
        "length -2<=160": -0.11, "length -2<=30": 0.22, "length -2<=80": -0.32, "length -2>": -0.47,
        "list_item": -0.6, "little doubt": 0.65, "most in prose": -0.47, "much doubt": 0.07,
        "much in prose": 0.49, "opens with a bracket": -1.57, "paragraph": 0.6, "picture": -0.21,
        "picture +1": -1.25, "picture +2": 0.13, "picture +3": 0.24, "picture -1": -0.2, "repeated": 0.1,
        "repeated +1 2": -0.82, "repeated +1 3": -1.02, "repeated -1 2": -0.13, "repeated -1 3": 0.29,
        "rights": -2.15, "rights +1": 0.25, "rights +2": -0.52, "rights +3": 0.15, "rights -1": -0.13,
        "rights -2": 0.21, "ruled out": -0.78, "sentences": -0.4, "sentences +1": 0.24,
        "sentences +2": 0.07, "sentences +3": 0.15, "sentences -1": 0.25, "sentences -2": 0.06,
        "short byline": -2.09, "short dated": -0.09, "slash": -0.34, "small letter first": -0.43,
        "some doubt": 0.42, "title case": 0.29, "topics": -2.01, "twin +2": 0.25, "twin +3": 0.19,
        "twin -1": 1.66, "twin -2": 0.6, "under a byline": -0.5, "under another headline": -0.47,
        "who stands where": -2, "words in first lines": 0.94, "words in prose": 0.89, "words<=1": -0.85,
        "words<=15": 1.01, "words<=2": -0.6, "words<=22": 0.09, "words<=30": -1.15, "words<=4": 0.09,
        "words<=6": 0.85, "words<=9": 1.08, "words>": -0.51,
    },
    choice={
        "1 sources": 0.1, "bias": 0.1, "displayed": 0.1, "odds": 0.4,
    },
)
