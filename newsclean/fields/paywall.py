"""Whether readers have to pay: True, False where the page says that it is free, else None."""
from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from newsclean.article import Evidence
from newsclean.fields.choose import Candidate, choose
from newsclean.fields.structured import Structured, structured
from newsclean.page import Page
from newsclean.read.data.values import flag

_PROMPTS: Final = {"text": "visible prompts", "html": "prompts right behind a short story"}
_TIERS: Final = ("article:content_tier", "content_tier", "content-tier", "cxenseparse:content_tier")
_TIER_VALUES: Final = {
    "free": False, "open": False, "metered": True, "locked": True, "premium": True, "paid": True, "subscriber": True,
    "subscribers": True, "subscription": True, "plus": True, "paywall": True, "registered": True,
}
_FREE_FLAGS: Final = ("isaccessibleforfree", "is_accessible_for_free", "article:free")
_PAID_FLAGS: Final = ("paywall", "premium", "article:premium", "is_premium", "paid-content", "paidcontent")


def paywalled(
    page: Page, data: Structured | None = None, *, prompts: Iterable[str] = ()
) -> tuple[bool | None, Evidence]:
    """Whether the article is behind a paywall; `prompts` names the rules that found a visible paywall prompt."""
    data = structured(page) if data is None else data
    found = list(_declared(page, data))
    # A prompt that a reader sees outweighs a default left in a template.
    found += [Candidate(True, f"rule:{name}", name, 0.92) for name in list(prompts)[:5]]
    winner, evidence = choose(found, looked_for=f"isAccessibleForFree, content tiers, {_PROMPTS[page.format]}")
    return (winner.value if winner else None), evidence


def _declared(page: Page, data: Structured) -> Iterator[Candidate[bool]]:
    given, metadata = data.is_accessible_for_free, page.metadata
    if given is not None:
        yield Candidate(not given, "jsonld:isAccessibleForFree", f"isAccessibleForFree: {str(given).lower()}", 0.9)
    for name in _TIERS:
        for value in metadata.meta.get(name, ()):
            if (paid := _TIER_VALUES.get(value.lower())) is not None:
                yield Candidate(paid, f"meta:{name}", value, 0.85)
    for item in metadata.microdata:
        if item.name == "isaccessibleforfree" and (free := flag(item.value)) is not None:
            yield Candidate(not free, "microdata:isaccessibleforfree", item.value, 0.85)
    for names, paid_when in ((_FREE_FLAGS, False), (_PAID_FLAGS, True)):
        for name in names:
            for value in metadata.meta.get(name, ()):
                if (said := flag(value)) is not None:
                    yield Candidate(said is paid_when, f"meta:{name}", value, 0.7)
