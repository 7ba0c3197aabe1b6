"""Comments under a dump's story, longer than it: the thread goes, whatever its label; a story with a label over it stays."""
from __future__ import annotations

import pytest

from newsclean.clean.apply import apply_rules
from newsclean.page import Block, Page
from newsclean.read.text.read_text import read_text

STORY = [
    f"The harbour board approved the plan on Tuesday after months of talks with the fishing fleet and with the town, "
    f"and work on the new quay is to begin in spring, its chair said; this is sentence number {number} of the report."
    for number in range(4)
]
OPINION = "I have fished from that quay for thirty years and nobody has ever asked me what I think of it, number {}."


def read(*lines: str) -> list[Block]:
    page: Page = read_text("\n\n".join(lines))
    apply_rules(page)
    return page.blocks


def thread(above: str = "{}", below: str = "", comments: int = 12) -> list[str]:
    lines = []
    for number in range(comments):
        lines += [above.format(f"Ada Lund{number}"), OPINION.format(number)]
        if below:
            lines.append(below)
    return lines


@pytest.mark.parametrize("label", ["12 Comments", "Comments Filter:", "Reader comments (12)", "12 Kommentare", "Join the discussion"])
@pytest.mark.parametrize("comments", [
    thread("{} says:"), thread("{}", "Reply"), thread("{} sagt"), thread("{} on 12 May 2031 at 14:05"),
    thread("{}, 12 May 2031 14:05", "Reply"), thread("{} schreef op maandag"),
])
def test_a_thread_longer_than_the_story_goes(label: str, comments: list[str]) -> None:
    blocks = read("Harbour to get a new quay", *STORY, label, *comments, "About the paper")
    assert [block.text for block in blocks if block.kept is None] == ["Harbour to get a new quay", *STORY]


@pytest.mark.parametrize("lines", [
    ["12 Comments", *STORY, *STORY[::-1]],  # over the story
    [*STORY, "Comments on the plan came in all week", *thread("{}")],  # nothing marks them as readers'
    [*STORY, "12 Comments", *thread("{} says:", comments=2)],  # two may be quotes
    [*STORY, "She thanked the readers for their many letters and for all comments of the year.", *thread("{} says:")],
])
def test_what_is_no_thread_stays(lines: list[str]) -> None:
    assert not [block for block in read("Harbour to get a new quay", *lines) if block.by == "comment_thread"]


def test_the_story_below_its_comment_counter_stays() -> None:
    menu = [f"{text} And it is not this paper's first report of it." for text in STORY]
    story = [OPINION.format(number) for number in range(20)]
    blocks = read(*menu, "Harbour to get a new quay", "3 Comments", "12 May 2031 14:05", *story,
                  *thread("{} says:", comments=4))
    assert [block for block in blocks if block.by == "comment_thread"] == []
