"""Saved pages, or addresses, to JSON Lines: one article a line.

    python samples/scrape.py FOLDER_OR_FILES_OR_URLS... -o out.jsonl [--progress]

Folders are searched for .html, .htm, .xhtml and .txt files, in the order of their names. Addresses are
fetched with httpx, one after the other, within `--timeout` seconds and up to 64 MB each. A page that cannot
be read or fetched gets a line that holds its "source" and an "error", and the run goes on; so does a link to
nothing in a folder. A page without a story (a front page, a consent wall) gets a line with a "confidence" of
0.3 at most and with "warnings", and is not counted as a story. The output file is written beside its place
and put there at the end: a run that ends early leaves an older one as it was. What `--progress` and addresses
need is in the extra "samples": `pip install '.[samples]'`.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib.util
import json
import math
import os
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Any

import newsclean

SUFFIXES = {".html", ".htm", ".xhtml", ".txt"}
MAX_BYTES = 64_000_000  # of a page that is fetched
NO_STORY = 0.3  # the body's confidence up to which a page is counted as one without a story


def find(sources: Iterable[str]) -> Iterator[str]:
    """The addresses and files that the arguments name, folders searched."""
    for source in sources:
        path = Path(source)
        if not is_address(source) and path.is_dir():
            named = (p for p in sorted(path.rglob("*")) if p.suffix.lower() in SUFFIXES)
            yield from (str(p) for p in named if p.is_file() or is_broken_link(p))
        else:
            yield source


def is_broken_link(path: Path) -> bool:
    """Whether a path is a link to nothing, which is worth a line with an error."""
    return path.is_symlink() and not path.exists()


def is_address(source: str) -> bool:
    """Whether a source is to be fetched rather than read."""
    return source.lower().startswith(("http://", "https://"))


def printable(source: str) -> str:
    """The source's name with the bytes that are no UTF-8 replaced: file names can hold any."""
    return os.fsencode(source).decode("utf-8", "replace")


class Loader:
    """Reads files and fetches addresses; httpx is imported only once there is an address."""

    def __init__(self, timeout: float) -> None:
        self.timeout = timeout
        self._client: Any = None

    def load(self, source: str) -> tuple[bytes, dict[str, str | None]]:
        """The page's bytes, and what is known of them: the address that they came from, the header's charset."""
        if not is_address(source):
            return Path(source).read_bytes(), {}
        if self._client is None:
            import httpx

            self._client = httpx.Client(follow_redirects=True, timeout=self.timeout)
        deadline = time.monotonic() + self.timeout
        with self._client.stream("GET", source) as response:
            response.raise_for_status()
            page = bytearray()
            for piece in response.iter_bytes():
                page += piece
                if len(page) > MAX_BYTES:
                    raise OverflowError(f"more than {MAX_BYTES} bytes")
                if time.monotonic() > deadline:
                    raise TimeoutError(f"not all there after {self.timeout:g} seconds")
            return bytes(page), {"url": str(response.url), "charset": response.charset_encoding}

    def close(self) -> None:
        """Close the connections."""
        if self._client is not None:
            self._client.close()


def line_of(source: str, loader: Loader) -> dict[str, Any]:
    """What is written for one source: the error, or the article with the body's confidence in place of the evidence."""
    try:
        page, known = loader.load(source)
        article = newsclean.extract(page, **known)
    except Exception as error:  # one bad page never ends the run
        return {"source": printable(source), "error": printable(f"{type(error).__name__}: {error}")}
    fields = article.model_dump(mode="json", exclude={"evidence", "blocks"})
    return {"source": printable(source), **fields, "confidence": article.evidence["body"].confidence}


def outcome(line: dict[str, Any]) -> str:
    """What a line counts as: an error, a story, or a page without one (a listing, an error page, a consent wall)."""
    if "error" in line:
        return "errors"
    return "stories" if line["body"] and line["confidence"] > NO_STORY else "without"


def scrape(
    sources: Iterable[str], out: IO[str], *, progress: bool = False, timeout: float = 20.0
) -> dict[str, int]:
    """Write a line for each source; the counts are of pages with a story, without one, and with an error.

    It ends where whoever reads the lines has had enough.
    """
    counts = {"stories": 0, "without": 0, "errors": 0}
    steps: Iterable[str] = find(sources)
    if progress:
        from tqdm import tqdm

        steps = tqdm(list(steps), unit="page", file=sys.stderr)
    loader = Loader(timeout)
    with contextlib.closing(loader), contextlib.suppress(BrokenPipeError):
        for source in steps:
            line = line_of(source, loader)
            out.write(json.dumps(line, ensure_ascii=False) + "\n")
            counts[outcome(line)] += 1
    return counts


@contextlib.contextmanager
def output(name: str) -> Iterator[IO[str]]:
    """Standard output for "-", else a file beside this one that takes its place at the end."""
    if name == "-":
        with open(1, "w", encoding="utf-8", closefd=False) as out:
            yield out
        return
    path = Path(os.path.realpath(name))  # not a link to it
    if path.exists() and not path.is_file():  # a device or a pipe is written as it is
        with path.open("w", encoding="utf-8") as out:
            yield out
        return
    beside = path.with_name(f"{path.name}.part")
    try:
        with beside.open("w", encoding="utf-8") as out:
            yield out
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def seconds(text: str) -> float:
    """A number of seconds above 0, as an argument."""
    number = float(text)
    if not (math.isfinite(number) and number > 0):
        raise ValueError(text)
    return number


def main(arguments: list[str] | None = None) -> int:
    """The command; the exit code is 1 where no page gave a story, 2 where an argument is wrong or the output fails."""
    parser = argparse.ArgumentParser(description="Saved pages or addresses to JSON Lines.")
    parser.add_argument("sources", nargs="+", metavar="FOLDER_OR_URL", help="folders, files, addresses")
    parser.add_argument("-o", "--output", default="-", help="the file to write (default: standard output)")
    parser.add_argument("--progress", action="store_true", help="show a progress bar (needs tqdm)")
    parser.add_argument("--timeout", type=seconds, default=20.0, help="seconds for one address (default: 20)")
    options = parser.parse_args(arguments)
    if options.progress and importlib.util.find_spec("tqdm") is None:
        parser.error("--progress needs tqdm: pip install '.[samples]'")
    if any(map(is_address, options.sources)) and importlib.util.find_spec("httpx") is None:
        parser.error("addresses need httpx: pip install '.[samples]'")
    counts = {"stories": 0, "without": 0, "errors": 0}
    try:
        with contextlib.suppress(BrokenPipeError), output(options.output) as out:  # its end is one more try to write
            counts = scrape(options.sources, out, progress=options.progress, timeout=options.timeout)
    except OSError as error:  # a page's own is written as its line
        print(f"scrape.py: {options.output}: {error.strerror or error}", file=sys.stderr)
        return 2
    summary = f"{counts['stories']} stories, {counts['without']} without one, {counts['errors']} errors"
    print(summary, file=sys.stderr)
    return 0 if counts["stories"] else 1


if __name__ == "__main__":
    raise SystemExit(main())
