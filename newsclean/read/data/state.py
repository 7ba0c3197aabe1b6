"""An article that stands only in the page's application state, found by its shape: a long run of prose.

No format is known by name: the search looks for a string or a list whose items are prose, near a headline. It is
for pages that show next to none of their story and runs only then. Size, depth and the number of values are bounded.
"""
from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any, Final

from newsclean.read.data.state_facts import (
    MODIFIED_KEYS,
    PUBLISHED_KEYS,
    TAGS,
    are_teasers,
    authors,
    dated,
    is_heading,
    prose,
    titled,
)
from newsclean.read.data.state_values import state_values
from newsclean.strings.letters import letters_of

_MAX_KEYS: Final = 300  # of an object that can be an article; a cache of all things has thousands
_MAX_ITEMS: Final = 20_000  # of a list that can be a body
_MAX_NODES: Final = 200_000
_MAX_STEPS: Final = 400_000  # of reading the texts of lists
_MAX_DEPTH: Final = 8
_MIN_BODY: Final = 400
_OWN: Final = 0.3  # of the longest run's text: a shorter one under the page's own title is not its body
_MIN_TITLE: Final = 8  # letters of a headline that is looked up in the page's titles
_ENOUGH: Final = 0.7  # of the longest run's text: the innermost run that has it is the body

_TEXT_KEYS: Final = (
    "text", "content", "html", "value", "body", "children", "paragraph", "p", "data", "nodes", "props", "model",
    "blocks", "articleBody", "bodyHtml", "contents", "fields", "rendered", "paragraphs", "items", "attributes",
)
_BODY_KEYS: Final = re.compile(r"body|content|paragraph|blocks?$|articletext|story|text$|html$|elements", re.IGNORECASE)
_OTHER_KEYS: Final = re.compile(
    r"related|recommend|comment|footer|legal|policy|terms|consent|cookie|newsletter|menu|navigation|translations?$|"
    r"messages$|i18n|locale|labels|latest|trending|popular|teaser|config|faq|subscription|klaro", re.IGNORECASE
)
_BLOCK: Final = re.compile(r"\s*<(?:p|div|h[1-6]|ul|ol|blockquote|figure|table|section|article)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class StateArticle:
    """An article found in application state. Each of `fragments` is HTML or plain text, one block of the body."""

    source: str
    title: str | None
    fragments: tuple[str, ...]
    headings: frozenset[int] = frozenset()  # which fragments are subheads
    authors: tuple[str, ...] = ()
    date_published: str | None = None
    date_modified: str | None = None

    @property
    def html(self) -> str:
        """The blocks of the body, as the HTML reader can read them."""
        parts: list[str] = []
        for number, fragment in enumerate(self.fragments):
            inner = fragment if TAGS.search(fragment) else escape(fragment, quote=False)
            if number in self.headings:
                parts.append(f"<h2>{inner}</h2>")
            elif _BLOCK.match(inner):
                parts.append(inner)
            else:
                parts += (f"<p>{line}</p>" for line in re.split(r"\n\s*\n", inner) if line.strip())
        return "".join(parts)


@dataclass(slots=True)
class _Run:
    """A string or a list that may be the body."""

    node: int
    depth: int
    score: float
    fragments: list[str]
    headings: list[int]


def article_from_state(state: Mapping[str, str], titles: Sequence[str] = ()) -> StateArticle | None:
    """The article in the page's application state, or None where no text is long enough.

    It is the one whose headline is in one of `titles`, which are the page's, else the one with the longest body.
    """
    keys = [letters_of(title) for title in titles if title]
    found: list[tuple[float, StateArticle]] = []
    for name, value in state_values(state):
        if isinstance(value, (dict, list)) and not _OTHER_KEYS.search(name):
            search = _Search(value)
            found += ((run.score, search.article(name, run)) for run in search.bodies(keys))
    own = [one for one in found if _is_own(one[1].title, keys)]
    return max(own or found, key=lambda one: one[0])[1] if found else None


def _is_own(title: str | None, keys: Sequence[str]) -> bool:
    """Whether a headline stands in one of the page's titles, all of them as letters only."""
    key = letters_of(title or "")
    return len(key) >= _MIN_TITLE and any(key in one for one in keys)


class _Search:
    """One value's nodes in document order, each with its parent and its key."""

    def __init__(self, root: Any) -> None:
        self.values: list[Any] = []
        self.parents: list[int] = []
        self.keys: list[str] = []
        self.depths: list[int] = []
        self.named: dict[str, Any] = {}  # objects that others refer to by name
        self.steps = 0
        self._walk(root)

    def _walk(self, root: Any) -> None:
        seen: set[int] = set()
        waiting: list[tuple[Any, int, str, int]] = [(root, -1, "", 0)]
        while waiting and len(self.values) < _MAX_NODES:
            value, parent, key, depth = waiting.pop()
            if not isinstance(value, str):
                if id(value) in seen:
                    continue
                seen.add(id(value))
            number = len(self.values)
            self.values.append(value)
            self.parents.append(parent)
            self.keys.append(key)
            self.depths.append(depth)
            if isinstance(value, dict):
                for name, inner in reversed(value.items()):
                    if isinstance(inner, dict) and "__typename" in inner:
                        self.named[name] = inner
                    if isinstance(inner, (dict, list)) or (isinstance(inner, str) and len(inner) >= _MIN_BODY):
                        waiting.append((inner, number, name, depth + 1))
            elif isinstance(value, list):
                waiting += ((inner, number, key, depth + 1) for inner in reversed(value)
                            if isinstance(inner, (dict, list)))

    def bodies(self, keys: Sequence[str]) -> Iterator[_Run]:
        """The innermost run with most of the longest run's text: of all, and of those under the page's own title."""
        runs = [run for number in range(len(self.values)) if (run := self._run(number)) is not None]
        longest = max((run.score for run in runs), default=0.0)
        own = [run for run in runs if run.score >= _OWN * longest and _is_own(self.article("", run).title, keys)]
        for group in (runs, own):
            if group:
                top = max(run.score for run in group)
                yield max((run for run in group if run.score >= _ENOUGH * top), key=lambda run: (run.depth, run.score))

    def _run(self, number: int) -> _Run | None:
        value = self.values[number]
        fragments: list[str] = []
        headings: list[int] = []
        if isinstance(value, str):
            if prose(value) >= _MIN_BODY:
                fragments.append(value)
        elif isinstance(value, list) and len(value) > 1 and value[0] != "$" and not are_teasers(value):
            for item in value[:_MAX_ITEMS]:
                text = "".join(self._texts(item, 0)).strip()
                if len(text) > 1:
                    if is_heading(item):
                        headings.append(len(fragments))
                    fragments.append(text)
        size = sum(prose(text) for text in fragments)
        if size < _MIN_BODY:
            return None
        weight = self._weight(number)
        return _Run(number, self.depths[number], size * weight, fragments, headings) if weight else None

    def _weight(self, number: int) -> float:
        """How the names above a run speak for it; 0 where they tell that it is something else."""
        weight = 1.3 if _BODY_KEYS.search(self.keys[number]) else 1.0
        while number >= 0:
            if _OTHER_KEYS.search(self.keys[number]):
                return 0.0
            number = self.parents[number]
        return weight

    def _texts(self, value: Any, depth: int) -> Iterator[str]:
        """The texts of one item in order: strings in lists and under the keys that hold text."""
        self.steps += 1
        if self.steps > _MAX_STEPS or depth > _MAX_DEPTH:
            return
        if isinstance(value, str):
            yield value
        elif isinstance(value, list):
            # An element as data: ["$", "p", key, {"children": …}].
            for one in (value[3:] if value and value[0] == "$" else value):
                yield from self._texts(one, depth + 1)
        elif isinstance(value, dict):
            value = self._referred(value)
            for key in _TEXT_KEYS:
                if (inner := value.get(key)) and isinstance(inner, (str, list, dict)):
                    yield from self._texts(inner, depth + 1)
                    return

    def _referred(self, value: dict[str, Any]) -> dict[str, Any]:
        """The object that a reference of a normalised cache stands for; any other object itself."""
        name = value.get("__ref") or (value.get("id") if value.get("type") == "id" else None)
        found = self.named.get(name) if isinstance(name, str) else None
        return found if isinstance(found, dict) else value

    def _resolved(self, value: Any) -> Any:
        """A value with the references in it, or in its items, in their place."""
        if isinstance(value, dict):
            return self._referred(value)
        if isinstance(value, list):
            return [self._referred(one) if isinstance(one, dict) else one for one in value[:_MAX_KEYS]]
        return value

    def article(self, source: str, run: _Run) -> StateArticle:
        """The run with what the objects around it say: the nearest that names a thing is believed."""
        around: list[dict[str, Any]] = []
        number = run.node
        while number >= 0 and len(around) < 5:
            if isinstance(value := self.values[number], dict) and len(value) <= _MAX_KEYS:
                around.append({key: self._resolved(inner) for key, inner in value.items()})
            number = self.parents[number]
        return StateArticle(
            source=source,
            title=next((t for one in around if (t := titled(one))), None),
            fragments=tuple(run.fragments),
            headings=frozenset(run.headings),
            authors=next((names for one in around if (names := authors(one))), ()),
            date_published=next((d for one in around if (d := dated(one, PUBLISHED_KEYS))), None),
            date_modified=next((d for one in around if (d := dated(one, MODIFIED_KEYS))), None),
        )
