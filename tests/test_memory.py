"""Nothing of a page outlives its extraction: no cycle, no cache."""
from __future__ import annotations

import gc

import newsclean
from newsclean.page import Block, Page

PAGE = "<html><body><h1>Bridge to close</h1>" + "<p>The harbour council voted to close the bridge, at last.</p>" * 8


def count_page_objects() -> int:
    return sum(isinstance(one, (Page, Block)) for one in gc.get_objects())


def test_a_page_is_freed_without_the_cyclic_collector() -> None:
    newsclean.extract(PAGE)
    gc.collect()
    gc.disable()
    try:
        before = count_page_objects()
        newsclean.extract(PAGE)
        after = count_page_objects()
    finally:
        gc.enable()
    assert after == before


def test_collection_is_on_again_afterwards() -> None:
    assert gc.isenabled()
    newsclean.extract(PAGE)
    assert gc.isenabled()
    gc.disable()
    try:
        newsclean.extract(PAGE)
        assert not gc.isenabled()
    finally:
        gc.enable()
