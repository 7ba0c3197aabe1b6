"""Addresses of what is no picture of a story, of stand-ins for one, and of one picture in several shapes."""
from __future__ import annotations

import pytest

from newsclean.fields.pictures.urls import is_no_picture, is_stand_in, picture_key

SITE = "https://img.example/"


@pytest.mark.parametrize("path", [
    "img/zoom.png", "box_lupe.png", "tools/print.gif", "icons-set/calendar-black.png", "social/twitter.jpg", "facebook_16.png",
    "apple-touch-icon@2.png", "x_print-logo.png", "playicon.png",
])
def test_no_picture(path: str) -> None:
    assert is_no_picture(SITE + path)


@pytest.mark.parametrize("path", [
    "zoom-call-with-the-mayor.jpg", "clock.jpg", "search/result-of-the-vote.png", "2024/printers-on-strike.png", "calendar-girls.jpg",
])
def test_picture(path: str) -> None:
    assert not is_no_picture(SITE + path)


@pytest.mark.parametrize("url", [
    "http://ad.Bannerhaus.example/ad/gazette/comment;sz=728x90,1x1;", "https://ads2.example.org/x.jpg", "https://img.example/a;sz=300x250;ord=1",
])
def test_advertisement(url: str) -> None:
    assert is_no_picture(url)


def test_a_paper_that_is_called_so() -> None:
    assert not is_no_picture("https://ad.example/bridge.jpg")


@pytest.mark.parametrize("path", [
    "og-default.png", "ogimagedefault.gif", "default_500.png", "facebook-default-wide.jpg", "x/twitter-standard.jpg", "i/blank.jpg",
    "fetch/https%3A%2F%2Fx.example%2Ftwitter%2Fsubscribe-card.jpg%3Fv%3D1", "no-image.png", "pmc-card-share.jpg",
    "abc_default_image_me.jpg",
])
def test_stand_in(path: str) -> None:
    assert is_stand_in(SITE + path)


@pytest.mark.parametrize("path", [
    "sites/default/files/bridge.jpg", "us-debt-default-looms.jpg", "shop-transparent-1.jpg", "gold-standard.jpg", "point-blank-range.jpg",
])
def test_no_stand_in(path: str) -> None:
    assert not is_stand_in(SITE + path)


def test_one_picture_in_several_shapes() -> None:
    shapes = ("a/7/xl/ar/16-9/old-bridge.jpg", "a/7/m/ar/4-3/old-bridge.jpg", "a/7/s/ar/1-1/old-bridge.jpg")
    assert len({picture_key(SITE + path) for path in shapes}) == 1
    assert picture_key(f"{SITE}a/7/xl/16-9/old-bridge.jpg") != picture_key(f"{SITE}a/8/xl/16-9/old-bridge.jpg")
