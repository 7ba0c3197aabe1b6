"""The box on its author under a story: a name as a heading, and a sentence on who that is."""
from __future__ import annotations

from typing import Final

from newsclean.clean.sign_off import is_author_note
from newsclean.page import Page
from newsclean.strings.names.persons import looks_like_person

NAME: Final = "author_box"
WHY: Final = "A person is named and introduced under the story, as authors are."
MIN_BODY: Final = 4  # kept blocks


def drop_author_box(page: Page) -> None:
    """Remove the last two kept blocks where they are a name and a note on it, and no other person has such a heading.

    A story that presents several persons has a heading for each of them.
    """
    kept = page.kept()
    if len(kept) < MIN_BODY:
        return
    *story, name, note = kept
    if name.kind != "heading" or not note.text.startswith(name.text) or not is_author_note(note.text):
        return
    if looks_like_person(name.text) and not any(one.kind == "heading" and looks_like_person(one.text) for one in story):
        for block in (name, note):
            block.overrule(kept=False, role="sign_off", by=NAME, why=WHY)
