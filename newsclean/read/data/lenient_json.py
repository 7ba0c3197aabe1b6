"""A JSON parser for scripts that are not quite JSON: it keeps what can be understood and never raises.

It knows comments, CDATA and HTML comment wrappers, single quotes, bare keys, trailing commas and semicolons, raw
line breaks and bad escapes, quotation marks that nobody escaped, several values in a row, and a text cut short.
It keeps its own stack, so nesting is bounded by memory and not by the interpreter.
"""
from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

MAX_CHARS: Final = 2_000_000
_MAX_TOKENS: Final = 400_000
_MAX_DEPTH: Final = 100  # what lies deeper is read but not kept: consumers may walk the result recursively
_MAX_QUOTES: Final = 200  # unescaped quotation marks in one string
_MAX_LOOKS: Final = 300_000  # at quotation marks and escapes, in all strings together

_SKIP: Final = re.compile(r"(?:[\s\ufeff\xa0]+|//[^\n]*|<!--|-->|<!\[CDATA\[|\]\]>)+")
_WORD: Final = re.compile(r"[^\s{}\[\]:,;\"'`]+")
_NUMBER: Final = re.compile(r"-?\d{1,30}(?:\.\d{1,30})?(?:[eE][+-]?\d{1,3})?$")
_OPENER: Final = re.compile(r"\A[\s\ufeff]*(?://|/\*)?[ \t]*(?:<!\[CDATA\[|<!--)[ \t]*(?:\*/)?")
_CLOSER: Final = re.compile(r"(?://|/\*)?[ \t]*(?:\]\]>|-->)[ \t]*(?:\*/)?\Z")
_ENDS: Final = " \t\r\n\f\v;"  # characters behind the last value that say nothing
_EDGE: Final = 200  # characters at either end of the text that a wrapper stands in
_STRING_STOP: Final = {'"': re.compile(r'["\\]'), "'": re.compile(r"['\\]"), "`": re.compile(r"[`\\]")}
# What follows the quotation mark that ends a key, and the one that ends a value.
_AFTER_KEY: Final = re.compile(r"\s*:")
_AFTER_VALUE: Final = re.compile(
    r"""\s*(?:\Z|[}\];]|,[,\s]*(?:["'{\[\d\-}\]/]|true\b|false\b|null\b|\w+\s*:|\Z)|//|/\*|\]\]>|-->|["']@?\w+["']\s*:)"""
)
_ESCAPE: Final = re.compile(r"\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.|\Z)", re.DOTALL)
_ESCAPES: Final = {"n": "\n", "t": "\t", "r": "\r", "b": " ", "f": " ", "v": " ", "0": "", "\n": "", "": ""}
_CONSTANTS: Final[Mapping[str, Any]] = MappingProxyType(
    {"true": True, "false": False, "null": None, "undefined": None, "NaN": None}
)
_FUNCTION: Final = re.compile(r"\(\s*function\s*\(([\w$,\s]*)\)\s*\{")
_CALL_END: Final = re.compile(r"[)\s;]+\Z")

_Container = dict[str, Any] | list[Any]


def parse_lenient(text: str, names: Mapping[str, Any] = _CONSTANTS) -> list[Any]:
    """The values that stand at the top level of the text, as far as they can be read.

    `names` are the values of bare words; those of a script are `true`, `null` and their kind.
    """
    text = text[:MAX_CHARS]
    text = _OPENER.sub("", text[:_EDGE]) + text[_EDGE:].rstrip(_ENDS)
    text = text[:-_EDGE] + _CLOSER.sub("", text[-_EDGE:])
    return _Parser(text, names).run()


def parse_called(text: str, start: int) -> list[Any]:
    """The same of an object literal at `start` that a function called on the spot returns.

    Its bare words are the function's parameters, whose values stand behind it: `(function(a,b){return {…}}(1,"x"))`.
    """
    called, end = _FUNCTION.search(text, 0, start), text.rfind("}(")
    if called is None or end < start:
        return parse_lenient(text[start:])
    given = parse_lenient(f"[{_CALL_END.sub('', text[end + 2:]).replace('void 0', 'null')}]")
    values = given[0] if given and isinstance(given[0], list) else []
    names = dict(zip((name.strip() for name in called[1].split(",")), values))
    return parse_lenient(text[start:end + 1], {**_CONSTANTS, **names})


def unescape(raw: str) -> str:
    """A string's content with its escapes resolved; an escape that does not exist stands for its letter."""
    if "\\" not in raw:
        return raw
    return mend_surrogates(_ESCAPE.sub(_one_escape, raw))


def mend_surrogates(text: str) -> str:
    """Halves of a character pair joined, a half alone replaced."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def _one_escape(found: re.Match[str]) -> str:
    code = found[1]
    if len(code) > 1:
        return chr(int(code[1:], 16)) if int(code[1:], 16) else ""
    return _ESCAPES.get(code, code)


class _Parser:
    def __init__(self, text: str, names: Mapping[str, Any]) -> None:
        self.text = text
        self.names = names
        self.at = 0
        self.looks = _MAX_LOOKS
        self.values: list[Any] = []
        self.stack: list[_Container] = []
        self.key: list[str | None] = []  # of each open object, the key that waits for its value

    def run(self) -> list[Any]:
        for _ in range(_MAX_TOKENS):
            if found := _SKIP.match(self.text, self.at):
                self.at = found.end()
            if self.at >= len(self.text):
                break
            if self.text.startswith("/*", self.at):
                end = self.text.find("*/", self.at + 2)
                self.at = end + 2 if end >= 0 else len(self.text)
                continue
            self._token(self.text[self.at])
        return self.values

    def _token(self, char: str) -> None:
        if char in "{[":
            self.at += 1
            new: _Container = {} if char == "{" else []
            if len(self.stack) < _MAX_DEPTH:
                self._add(new)
            self.stack.append(new)
            self.key.append(None)
        elif char in "}]":
            self.at += 1
            self._close(dict if char == "}" else list)
        elif char in ",;":
            self.at += 1
            if self.key:
                self.key[-1] = None
        elif char == ":":
            self.at += 1
        elif char in _STRING_STOP:
            value = self._string(char)
            if value is not None:
                self._scalar(value)
        elif found := _WORD.match(self.text, self.at):
            self.at = found.end()
            self._word(found[0])
        else:
            self.at += 1

    def _close(self, kind: type) -> None:
        """Close the innermost container of that kind and what was left open in it; a stray bracket is passed over."""
        for depth in range(len(self.stack) - 1, -1, -1):
            if isinstance(self.stack[depth], kind):
                del self.stack[depth:], self.key[depth:]
                return

    def _scalar(self, value: Any) -> None:
        if not self.stack:
            return  # a word or a string outside any object is script, not data
        if isinstance(self.stack[-1], dict) and self.key[-1] is None:
            if isinstance(value, str):
                self.key[-1] = value
            return
        self._add(value)

    def _add(self, value: Any) -> None:
        if not self.stack:
            self.values.append(value)
            return
        top = self.stack[-1]
        if isinstance(top, list):
            top.append(value)
        elif (key := self.key[-1]) is not None:
            top[key] = value
            self.key[-1] = None

    def _word(self, word: str) -> None:
        expects_key = bool(self.stack) and isinstance(self.stack[-1], dict) and self.key[-1] is None
        if expects_key:
            self._scalar(word)
        elif word in self.names:
            self._scalar(self.names[word])
        elif _NUMBER.match(word):
            self._scalar(float(word) if any(c in word for c in ".eE") else int(word))
        else:
            self._scalar(None)

    def _string(self, quote: str) -> str | None:
        """The string that starts here, or None where the text ends within it."""
        stop, text, start = _STRING_STOP[quote], self.text, self.at + 1
        is_key = bool(self.stack) and isinstance(self.stack[-1], dict) and self.key[-1] is None
        after = _AFTER_KEY if is_key else _AFTER_VALUE
        at, first, tries = start, -1, 0
        while tries < _MAX_QUOTES:
            self.looks -= 1
            found = stop.search(text, at) if self.looks > 0 else None
            if found is None:
                break
            if found[0] == "\\":
                at = found.end() + 1
                continue
            if first < 0:
                first = found.start()
            if after.match(text, found.end()):
                self.at = found.end()
                return unescape(text[start:found.start()])
            at = found.end()
            tries += 1
        if first < 0 and self.looks <= 0:
            first = text.find(quote, start)
        if first < 0:
            self.at = len(text)
            return None
        self.at = first + 1
        return unescape(text[start:first])
