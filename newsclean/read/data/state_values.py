"""Embedded application state as values: JSON scripts, assignments in script, and the streams of page frameworks."""
from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final
from urllib.parse import unquote

from newsclean.read.data.lenient_json import parse_called, unescape
from newsclean.read.data.metadata import FLIGHT

_MAX_CHARS: Final = 8_000_000
_MAX_ASSIGNMENTS: Final = 60
_MAX_ROWS: Final = 20_000
_MAX_LENIENT: Final = 3
_MIN_CHARS: Final = 400  # of a value that can hold an article

_DECODER: Final = json.JSONDecoder(strict=False, parse_constant=lambda _: None)
_ASSIGNED: Final = re.compile(
    r"""(?:[\w$\])"']\s*=\s*|\breturn\s*\(?\s*|\(\s*)(?=[{\[]|JSON\.parse\(|"\{|'\{|"%7B|'%7B)""", re.IGNORECASE
)
_PARSE_CALL: Final = re.compile(r"""JSON\.parse\(\s*(decodeURIComponent\(\s*)?(?=["'`])""")
_QUOTED: Final = re.compile(
    r""""([^"\\]*(?:\\.[^"\\]*)*)"|'([^'\\]*(?:\\.[^'\\]*)*)'|`([^`\\]*(?:\\.[^`\\]*)*)`""", re.DOTALL
)
_PUSH: Final = re.compile(r"self\.__next_f\.push\(\s*")
_ROW: Final = re.compile(r"([0-9a-f]{1,6}):(T([0-9a-f]{1,8}),)?")


def state_values(state: Mapping[str, str]) -> Iterator[tuple[str, Any]]:
    """The values that the scripts of application state hold, each with the name of its script."""
    room = _MAX_CHARS
    pieces: list[str] = []
    for name, text in state.items():
        if len(text) > room:
            continue
        room -= len(text)
        if name.startswith(FLIGHT):
            pieces.append(text)
        else:
            yield from ((name, value) for value in _of_script(name, text))
    if pieces:
        yield from ((FLIGHT, value) for value in _of_stream(pieces))


def _of_script(name: str, text: str) -> Iterator[Any]:
    start = text.lstrip()[:1]
    if start in ("{", "["):
        value = _json(text)
        if value is not None:
            yield _linked(value) if isinstance(value, list) and "nuxt" in name.lower() else value
            return
    yield from _of_assignments(text)


def _of_assignments(text: str) -> Iterator[Any]:
    at = lenient = 0
    for _ in range(_MAX_ASSIGNMENTS):
        found = _ASSIGNED.search(text, at)
        if found is None:
            return
        start = at = found.end()
        if text[start] in "{[":
            try:
                value, at = _DECODER.raw_decode(text, start)
            except (ValueError, RecursionError):
                # An object literal of the language, not JSON.
                if lenient >= _MAX_LENIENT or len(text) - start < _MIN_CHARS:
                    continue
                lenient += 1
                values = parse_called(text, start)
                value = max(values, key=lambda one: len(one) if isinstance(one, (dict, list)) else 0, default=None)
                yield value
                return
            if at - start >= _MIN_CHARS:
                yield value
            continue
        call = _PARSE_CALL.match(text, start)
        quoted = _QUOTED.match(text, call.end() if call else start)
        if quoted is None:
            continue
        at = quoted.end()
        raw = unescape(quoted[1] or quoted[2] or quoted[3] or "")
        if (call and call[1]) or raw[:3].upper() == "%7B":
            raw = unquote(raw)
        if len(raw) >= _MIN_CHARS and (value := _json(raw)) is not None:
            yield value


def _of_stream(pieces: list[str]) -> Iterator[Any]:
    """The rows of a server component stream, the long texts that they refer to put in their place."""
    parts: list[str] = []
    for piece in pieces:
        if not (found := _PUSH.match(piece)):
            continue
        try:
            value, _ = _DECODER.raw_decode(piece, found.end())
        except (ValueError, RecursionError):
            continue
        if isinstance(value, list) and len(value) > 1 and isinstance(value[1], str):
            parts.append(value[1])
    rows, texts = _rows("".join(parts))
    for row in rows:
        yield _with_texts(row, texts)


def _rows(stream: str) -> tuple[list[Any], dict[str, str]]:
    rows: list[Any] = []
    texts: dict[str, str] = {}
    data, at = stream.encode("utf-8", "replace"), 0  # the lengths in a stream count bytes
    for _ in range(_MAX_ROWS):
        head = data[at:at + 24].decode("ascii", "ignore")
        found = _ROW.match(head)
        if found and found[3]:
            start = at + found.end()
            at = start + int(found[3], 16)
            texts[f"${found[1]}"] = data[start:at].decode("utf-8", "replace")
            continue
        end = data.find(b"\n", at)
        line = data[at:end if end >= 0 else len(data)]
        body = line[found.end():] if found else line
        if len(body) > 40 and body[:1] in (b"[", b"{") and (row := _json(body.decode("utf-8", "replace"))) is not None:
            rows.append(row)
        if end < 0:
            break
        at = end + 1
    return rows, texts


def _with_texts(row: Any, texts: dict[str, str]) -> Any:
    """The row with references to long texts resolved, in place."""
    if not texts:
        return row
    waiting: list[Any] = [row]
    for _ in range(200_000):
        if not waiting:
            break
        one = waiting.pop()
        pairs = list(one.items() if isinstance(one, dict) else enumerate(one))
        for key, value in pairs:
            if isinstance(value, str):
                if value in texts:
                    one[key] = texts[value]
            elif isinstance(value, (dict, list)):
                waiting.append(value)
    return row


def _linked(flat: list[Any]) -> Any:
    """A payload written as one flat list, where numbers inside objects and lists are places in that list."""
    size = len(flat)
    if size < 3 or not isinstance(flat[0], (dict, list)):
        return flat
    shells: list[Any] = [{} if isinstance(v, dict) else [] if isinstance(v, list) else v for v in flat]
    for shell, value in zip(shells, flat, strict=True):
        if isinstance(value, dict):
            for key, place in value.items():
                if isinstance(place, int) and 0 <= place < size:
                    shell[key] = shells[place]
        elif isinstance(value, list):
            # A list that begins with a word wraps a value: ["Reactive", 7].
            places = value[1:] if value and isinstance(value[0], str) else value
            shell.extend(shells[p] for p in places if isinstance(p, int) and 0 <= p < size)
    return shells[0]


def _json(text: str) -> Any:
    try:
        return _DECODER.decode(text.strip().rstrip(";"))
    except (ValueError, RecursionError):
        return None
