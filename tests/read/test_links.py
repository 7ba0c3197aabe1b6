"""Addresses: absolute, of a safe scheme, or none."""
from __future__ import annotations

import pytest

from newsclean.read.html.links import PICTURE_SCHEMES, absolute_url

BASE = "https://base.example/c/d"
CASES = (
    (None, None), ("", None), (" ", None), ("https://x.example/a?b=c#d", "https://x.example/a?b=c#d"),
    ("http://x.example", "http://x.example"), ("https://x-.example/", "https://x-.example/"),
    ("HTTPS://x.example/", "HTTPS://x.example/"), ("https://x.example:80/a", "https://x.example:80/a"),
    ("https://", None), ("https:///", None), ("https://[::1/", None), ("https://x.example/a b", "https://x.example/a%20b"),
    (" https://x.example/ ", "https://x.example/"), ("//x.example/a", "https://x.example/a"),
    ("/a", "https://base.example/a"), ("a", "https://base.example/c/a"), ("?b", "https://base.example/c/d?b"),
    ("/a/b.html?c=d/../e#f", "https://base.example/a/b.html?c=d/../e#f"), ("/a/../b", "https://base.example/b"),
    ("/./a", "https://base.example/a"), ("/a?", "https://base.example/a"), ("/a b", "https://base.example/a%20b"),
    ("mailto:a@x.example", "mailto:a@x.example"), ("javascript:alert(1)", None), ("java\nscript:alert(1)", None),
    ("data:image/gif;base64,x", None), ("https://x.example/" + "a" * 5_000, None),
)


@pytest.mark.parametrize(("href", "want"), CASES)
def test_address(href: str | None, want: str | None) -> None:
    assert absolute_url(href, BASE) == want


def test_relative_addresses_need_a_base() -> None:
    assert absolute_url("/a", None) is None
    assert absolute_url("//x.example/a", None) == "https://x.example/a"


def test_pictures_are_not_mailed() -> None:
    assert absolute_url("mailto:a@x.example", BASE, PICTURE_SCHEMES) is None
    assert absolute_url("https://x.example/a.jpg", BASE, PICTURE_SCHEMES) == "https://x.example/a.jpg"
