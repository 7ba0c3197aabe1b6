"""Cyclic garbage collection held back while one page is worked on.

A page makes some ten thousand small objects that reference counting frees when it is done. CPython's collector is
triggered by the number of allocations, so it would scan them, and now and then the caller's whole heap, many times
a page: a third of the time goes there. Mercurial's `util.nogc` does the same for the same reason.
"""
from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_collection() -> Iterator[None]:
    """Hold cyclic collection back, and switch it on again where it was on.

    With several threads the first to leave switches it on for all, which costs the others time and nothing else.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
