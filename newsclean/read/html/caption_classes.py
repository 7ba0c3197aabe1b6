"""Class names that say that an element holds the caption of a picture."""
from __future__ import annotations

import re
from typing import Final

PICTURE: Final = r"(?:image|img|photo|foto|bild|picture|pic|figure|fig|media|visual|gallery|slide)"
# "text-caption" and the like name a size of type, not a caption.
CAPTION_LABEL: Final = re.compile(
    r"(?<!text-)(?<!typo-)(?<!font-)(?<!sub-)caption|cutline|legende|légende|bildunterschrift|bildtext|bildzeile|"
    r"didascalia|pie-?(?:de-?)?foto|foto-?pie|epigrafe|podpis|figcap|(?<![a-z0-9])(?:leyenda|legenda)(?![a-z0-9])|"
    rf"{PICTURE}[-_]*(?:text|desc(?:ription)?|title|info|legend|note|sub(?:title)?|meta|label)(?![a-z0-9])"
)
# Few labels have any of these; the full expression costs ten times as much.
_CAPTION_PARTS: Final = (
    "capt", "cutline", "légende", "legend", "didascal", "foto", "epigrafe", "podpis", "leyenda", "image", "img", "bild",
    "photo", "pic", "fig", "media", "visual", "gallery", "slide",
)


def caption_labels(labels: set[str]) -> set[str]:
    """Those of the classes and ids that say that an element holds a caption."""
    text, found = "\n".join([*labels, ""]), set()
    for part in _CAPTION_PARTS:
        at = text.find(part)
        while at >= 0:
            end = text.index("\n", at)
            found.add(text[text.rfind("\n", 0, at) + 1:end])
            at = text.find(part, end)
    return {label for label in found if CAPTION_LABEL.search(label)}
