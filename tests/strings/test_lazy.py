"""Patterns that wait for their first use."""

from __future__ import annotations

import re

import pytest

from newsclean.strings.lazy import lazy


def test_a_lazy_pattern_is_like_a_compiled_one() -> None:
    pattern = lazy(r"(\w)at", re.IGNORECASE)
    assert pattern.findall("Cat, bat") == ["C", "b"]
    assert pattern.sub("x", "Cat") == "x"
    assert pattern.pattern == r"(\w)at"
    assert pattern.search("dog") is None


def test_what_a_pattern_has_not_it_has_not() -> None:
    with pytest.raises(AttributeError):
        lazy("a").scan  # type: ignore[attr-defined]  # noqa: B018
