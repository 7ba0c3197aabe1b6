"""Addresses that lead to no other story: topics and sections, ways of passing the page on or printing it, accounts."""
from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

_TOPIC: Final = re.compile(
    r"/(?:tags?|topics?|categor(?:y|ies|ias?)|kategorien?|sujets?|themes?|themen?|thema|temas?|secci(?:on|ones)|sections?|rubri(?:c|k|que|ek)s?|"
    r"keywords?|hashtag|etiquetas?|schlagw(?:o|oe)rt(?:er)?|tema|tagi|tegi|search)(?:/|\.html?|$)"
)
_TOPIC_WORDS: Final = 4  # of a title under such an address: more, and it is a headline
_PASSED_ON: Final = re.compile(
    r"/(?:sharer?(?:\.php)?|share-?offsite|sharearticle|intent/\w+|submit|bookmarks/mark|bookmark\.php|pin/create|digg|save)(?:/|$)"
)
_PRINTED: Final = re.compile(
    r"/(?:print(?:able|er-?friendly|version)?|drucken|imprimir|imprimer)(?:[/?]|\.\w{3,5})|[?&]print="
)
_NETWORKS: Final = re.compile(
    r"^(?:[\w-]+\.)?(?:twitter|x|facebook|instagram|linkedin|pinterest|threads|tiktok|vk|t)\.(?:com|net|me)$"
)
_ACCOUNT_PARTS: Final = 2  # of the path of an account ("/company/name"): a post's has more


def leads_to_story(url: str | None, title: str) -> bool:
    """Whether an address can be that of another story, as far as it says; one that is missing says nothing."""
    if not url:
        return True
    try:
        parts = urlsplit(url.lower())
    except ValueError:
        return True
    path = parts.path.rstrip("/")
    if _TOPIC.search(path) and len(title.split()) <= _TOPIC_WORDS:
        return False
    if _PASSED_ON.search(path) and parts.query:
        return False
    if _PRINTED.search(f"{path}?{parts.query}"):
        return False
    return _NETWORKS.match(parts.netloc) is None or path.count("/") > _ACCOUNT_PARTS
