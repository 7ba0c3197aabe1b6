"""Whether readers have to pay: True, False where the page says that it is free, else None."""
from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from newsclean.article import Evidence
from newsclean.fields.choose import Candidate, choose
from newsclean.fields.structured import Structured, structured
from newsclean.page import Page
from newsclean.read.values import flag

_TIERS: Final = ("article:content_tier", "content_tier", "content-tier", "cxenseparse:content_tier", "mrf:tags:content_tier")
_TIER_VALUES: Final = {
    "free": False, "open": False, "metered": True, "locked": True, "premium": True, "paid": True, "subscriber": True,
    "subscribers": True, "subscription": True, "plus": True, "paywall": True, "registered": True,
}
_FREE_FLAGS: Final = ("isaccessibleforfree", "is_accessible_for_free", "article:free")
_PAID_FLAGS: Final = ("paywall", "premium", "article:premium", "is_premium", "paid-content", "paidcontent", "is_paywalled")


def paywalled(
    page: Page, data: Structured | None = None, *, prompts: Iterable[str] = ()
) -> tuple[bool | None, Evidence]:
    """Whether the article is behind a paywall; `prompts` names the rules that found a visible paywall prompt."""
    data = structured(page) if data is None else data
    found: list[Candidate[bool]] = []
    if data.is_accessible_for_free is not None:
        said = f"isAccessibleForFree: {str(data.is_accessible_for_free).lower()}"
        found.append(Candidate(not data.is_accessible_for_free, "jsonld:isAccessibleForFree", said, 0.9))
    for name in _TIERS:
        for value in page.metadata.meta.get(name, ()):
            if (paid := _TIER_VALUES.get(value.lower())) is not None:
                found.append(Candidate(paid, f"meta:{name}", value, 0.85))
    for item in page.metadata.microdata:
        if item.name == "isaccessibleforfree" and (free := flag(item.value)) is not None:
            found.append(Candidate(not free, "microdata:isaccessibleforfree", item.value, 0.85))
    for names, paid_when in ((_FREE_FLAGS, False), (_PAID_FLAGS, True)):
        for name in names:
            for value in page.metadata.meta.get(name, ()):
                if (given := flag(value)) is not None:
                    found.append(Candidate(given is paid_when, f"meta:{name}", value, 0.7))
    for name in list(prompts)[:5]:
        # A prompt that a reader sees outweighs a default left in a template.
        found.append(Candidate(True, f"rule:{name}", name, 0.92))
    winner, evidence = choose(found, looked_for="isAccessibleForFree, content tiers, visible prompts")
    return (winner.value if winner else None), evidence
