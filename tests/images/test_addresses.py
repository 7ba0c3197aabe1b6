"""The short way to absolute addresses gives what the long one gives."""
from __future__ import annotations

import pytest

from newsclean.read.addresses import full_url
from newsclean.read.links import PICTURE_SCHEMES, absolute_url

ADDRESSES = (
    None, "", " ", "https://x.example/a?b=c#d", "http://x.example", "https://x.example./", "https://x-.example/",
    "https://-x.example/", "HTTPS://x.example/", "https://X.example/", "https://x.example:80/a", "https://a@x.example/",
    "https://[::1]/", "https://", "https:///a", "https:x", "https://x.example/a b", "https://x.example/\u00a0",
    "https://x.example/é", "https://é.example/", " https://x.example/ ", "https://x.example/\n", "//x.example/a",
    "/a", "a", "?b", "#c", "mailto:a@x.example", "javascript:alert(1)", "data:image/gif;base64,x", "https://x\\y/",
    "https://x.example/" + "a" * 5_000,
)


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("base", [None, "https://base.example/c/d"])
def test_same(address: str | None, base: str | None) -> None:
    assert full_url(address, base) == absolute_url(address, base)
    assert full_url(address, base, PICTURE_SCHEMES) == absolute_url(address, base, PICTURE_SCHEMES)
