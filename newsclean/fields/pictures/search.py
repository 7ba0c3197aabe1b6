"""The search for a story's pictures: from their captions first, then the pictures that have none marked as such."""
from __future__ import annotations

from newsclean.fields.pictures.captioned import captioned, labelled_lines
from newsclean.fields.pictures.found import Picture
from newsclean.fields.pictures.region import Region
from newsclean.fields.pictures.scene import PictureScene
from newsclean.fields.pictures.strangers import Names
from newsclean.fields.pictures.uncaptioned import bare
from newsclean.page import Page


def search(page: Page, region: Region, base_url: str | None, names: Names) -> list[Picture]:
    """The pictures of the story in the order of the page, possibly some twice."""
    scene = PictureScene(page, region, base_url, names)
    found = [*captioned(scene), *labelled_lines(scene)]
    found += bare(scene)
    return sorted(found, key=lambda picture: picture.position)
