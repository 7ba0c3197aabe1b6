"""The clean step: named rules first, the learned tagger for the rest, what belongs to the story kept in doubt."""
from __future__ import annotations

from newsclean.clean.apply import apply_rules
from newsclean.clean.author_box import drop_author_box
from newsclean.clean.buttons import drop_buttons
from newsclean.clean.entries import keep_entries
from newsclean.clean.islands import drop_islands
from newsclean.clean.last_resort import last_resort
from newsclean.clean.linked_lines import drop_few_links, drop_link_headings, drop_linked_lines
from newsclean.clean.prose_run import keep_prose_run
from newsclean.clean.second_opinion import second_opinion
from newsclean.clean.short_lists import fill_lists, keep_short_lists
from newsclean.clean.standfirst import keep_standfirst
from newsclean.clean.tagger.model import Model
from newsclean.clean.tagger.tag import tag
from newsclean.clean.whole_tables import keep_whole_tables
from newsclean.clean.within_story import drop_last_heading, keep_first_sentence, keep_last_sentence, keep_within_story
from newsclean.page import Page


def clean(page: Page, model: Model | None = None) -> float:
    """Mark every block of the page kept or removed; returns how sure the body is, 0 to 1.

    `model` is used instead of the shipped tagger.
    """
    if not page.blocks:
        return 0.0
    apply_rules(page)
    confidence = tag(page, model)
    keep_standfirst(page)
    keep_whole_tables(page)
    keep_short_lists(page)
    fill_lists(page)
    keep_prose_run(page)
    keep_within_story(page)
    keep_first_sentence(page)
    keep_last_sentence(page)
    keep_entries(page)
    drop_linked_lines(page)
    drop_few_links(page)
    drop_link_headings(page)
    drop_islands(page)
    drop_last_heading(page)
    drop_author_box(page)
    drop_buttons(page)
    return last_resort(page, second_opinion(page, confidence))
