"""The second look at a page: trees over what the net says around a block."""
from __future__ import annotations

import numpy as np

import newsclean
from newsclean.clean.tagger.second_look import ALL, LEAVES, SecondLook, from_arrays, is_second_look


def trees() -> SecondLook:
    """Two trees: one of three leaves (column 0 <= 1: column 1 <= 5: -2, else 3; else 7), one of two (column 1 <= 2: 0.5, else 0.25)."""
    leaves = np.zeros((2, LEAVES), np.float32)
    leaves[0, :3], leaves[1, :2] = (-2, 3, 7), (0.5, 0.25)
    return SecondLook(
        column=np.array([0, 1, 1], np.uint8), threshold=np.array([1, 5, 2], np.float32),
        mask=np.array([ALL & ~0b011, ALL & ~0b001, ALL & ~0b001], np.uint16), starts=np.array([0, 2], np.int32), leaves=leaves)


def test_each_tree_gives_the_leaf_that_its_splits_lead_to() -> None:
    columns = np.array([[1, 1, 2, 0.5, 1.5], [5, 6, 0, 2, 9]], np.float32)
    assert trees().logits(columns).tolist() == [-2 + 0.25, 3 + 0.25, 7 + 0.5, -2 + 0.5, 7 + 0.25]


def test_trees_are_stored_and_read() -> None:
    stored = trees().arrays()
    assert all(map(is_second_look, stored))
    columns = np.array([[1, 2], [5, 0]], np.float32)
    assert from_arrays(stored).logits(columns).tolist() == trees().logits(columns).tolist()


def test_a_list_of_the_story_stays_whole() -> None:
    """A short item says little by itself, the items around it say what it is."""
    items = ["Ferries: four a day until the bridge opens again", "Bikes: free", "Dogs: on a lead", "Cars: by the upper bridge, at half the toll"]
    story = "".join(
        f"<p>The council of Tarnmouth {verb} on Tuesday that the old bridge would be closed for {i + 3} months, its chair told us.</p>"
        for i, verb in enumerate(("said", "wrote", "decided", "repeated"))
    )
    page = f"<h1>Bridge to close</h1>{story}<p>What to know:</p><ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>{story.replace('old', 'upper')}"
    body = newsclean.extract(page).body
    assert all(f"- {item}" in body for item in items)
