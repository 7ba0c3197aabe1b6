"""The page's metadata: meta and link elements, JSON-LD, and where application state lies.

The collector is fed by the reader's one walk. It looks at attributes and at a script's first characters only;
JSON-LD is parsed at once because every page needs it, application state is kept as text for the rare page that does.
"""
from __future__ import annotations

import re
from typing import Final

from newsclean.page import Attributes, Metadata
from newsclean.read.data.jsonld import flatten, parse_jsonld

_MAX_METAS: Final = 2_000
_MAX_CONTENT: Final = 20_000
_MAX_STATE: Final = 8_000_000
_MAX_JSONLD: Final = 10_000_000
_MAX_SCRIPTS: Final = 3_000

_NAMES: Final = ("property", "name", "itemprop", "http-equiv")
_STATE_NAME: Final = re.compile(
    r"""\s*(?:/\*(?:[^*]|\*(?!/)){0,300}\*/\s*|//[^\n]{0,200}\n\s*|<!--\s*|"use strict";\s*|try\s*\{\s*)*
    (?:\(?(?:window|self|globalThis|this)(?:\.|\[["'])|(?:var|let|const)\s+)
    (__?[A-Z][A-Z0-9_]{3,60}|__[a-zA-Z]\w{2,60}|Fusion|[a-zA-Z]\w{0,60}(?:[sS]tate|STATE|Data|DATA|[sS]tore|Props|Config))\b""",
    re.VERBOSE,
)
FLIGHT: Final = "__next_f"  # the pieces of one stream are kept as "__next_f:1", "__next_f:2" …
_FLIGHT: Final = f"self.{FLIGHT}.push("


class MetadataCollector:
    """Fills one page's metadata in place, element by element."""

    def __init__(self, metadata: Metadata | None = None) -> None:
        self._data = Metadata() if metadata is None else metadata
        self._state_room = _MAX_STATE
        self._jsonld_room = _MAX_JSONLD
        self._metas = self._scripts = 0

    def meta(self, attributes: Attributes) -> None:
        """Take a <meta> element."""
        get = attributes.get
        content = get("content") or get("value")
        if not content or self._metas >= _MAX_METAS:
            return
        self._metas += 1
        content = content.strip()
        if not content:
            return
        for attribute in _NAMES:
            name = get(attribute)
            if name:
                values = self._data.meta.setdefault(name.strip().lower(), [])
                if content not in values:
                    values.append(content[:_MAX_CONTENT])

    def link(self, attributes: Attributes) -> None:
        """Take a <link> element."""
        rel, href = attributes.get("rel"), attributes.get("href")
        if not rel or not href or self._metas >= _MAX_METAS:
            return
        if rel in ("stylesheet", "preload", "preconnect", "dns-prefetch", "prefetch", "modulepreload"):
            return
        self._metas += 1
        for word in rel.lower().split()[:5]:
            self._data.links.setdefault(word, []).append(href.strip())

    def title(self, text: str | None) -> None:
        """Take the text of a <title> element; the first counts, because an inline picture can have one too."""
        folded = " ".join((text or "").split())
        if folded and self._data.title is None:
            self._data.title = folded

    def script(self, attributes: Attributes, text: str) -> None:
        """Take a <script> element: parse JSON-LD, note application state, pass over everything else."""
        get = attributes.get
        if get("src") is not None or self._scripts >= _MAX_SCRIPTS:
            return
        self._scripts += 1
        kind = (get("type") or "").lower()
        if "ld+json" in kind or "ld json" in kind:
            self._jsonld(text)
        elif "json" in kind:
            if len(text) > 200:
                self._note(get("id") or get("data-name") or f"json-{len(self._data.state)}", text)
        elif not kind or "javascript" in kind or kind == "module":
            self._javascript(text)

    def _jsonld(self, text: str | None) -> None:
        if text and len(text) <= self._jsonld_room:
            self._jsonld_room -= len(text)
            self._data.jsonld += flatten(parse_jsonld(text))

    def _javascript(self, text: str | None) -> None:
        if not text or len(text) < 200:
            return
        if text.startswith(_FLIGHT):
            self._note(f"{FLIGHT}:{len(self._data.state)}", text)
        elif found := _STATE_NAME.match(text):
            self._note(found[1], text)

    def _note(self, name: str, text: str) -> None:
        if len(text) > self._state_room:
            return
        self._state_room -= len(text)
        state = self._data.state
        state[name] = f"{state[name]}\n{text}" if name in state else text

    def result(self) -> Metadata:
        """The metadata collected so far."""
        return self._data
