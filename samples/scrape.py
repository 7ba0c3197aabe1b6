"""Saved pages, or addresses, to JSON Lines: one article a line.

    python samples/scrape.py FOLDER_OR_FILES_OR_URLS... -o out.jsonl [--progress]

Folders are searched for .html, .htm, .xhtml and .txt files, in the order of their names. Addresses are
fetched with httpx (`pip install httpx`), one after the other. A page that cannot be read or fetched gets a
line that holds its "source" and an "error", and the run goes on. The output file is written beside its
place and put there at the end: a run that ends early leaves an older one as it was. What `--progress` and
addresses need is in the extra "samples": `pip install '.[samples]'`.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib.util
import json
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Any

import newsclean

SUFFIXES = {".html", ".htm", ".xhtml", ".txt"}


def find(sources: Iterable[str]) -> Iterator[str]:
    """The addresses and files that the arguments name, folders searched."""
    for source in sources:
        path = Path(source)
        if not is_address(source) and path.is_dir():
            files = (p for p in sorted(path.rglob("*")) if p.is_file())
            yield from (str(p) for p in files if p.suffix.lower() in SUFFIXES)
        else:
            yield source


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

    def load(self, source: str) -> tuple[bytes, str | None]:
        """The page's bytes, and the address that it came from."""
        if not is_address(source):
            return Path(source).read_bytes(), None
        if self._client is None:
            import httpx

            self._client = httpx.Client(follow_redirects=True, timeout=self.timeout)
        response = self._client.get(source)
        response.raise_for_status()
        return response.content, str(response.url)

    def close(self) -> None:
        """Close the connections."""
        if self._client is not None:
            self._client.close()


def line_of(source: str, loader: Loader) -> dict[str, Any]:
    """What is written for one source: the article's fields without the evidence, or the error."""
    try:
        page, url = loader.load(source)
        article = newsclean.extract(page, url=url)
    except Exception as error:  # one bad page never ends the run
        return {"source": printable(source), "error": printable(f"{type(error).__name__}: {error}")}
    return {"source": printable(source), **article.model_dump(mode="json", exclude={"evidence", "blocks"})}


def scrape(
    sources: Iterable[str], out: IO[str], *, progress: bool = False, timeout: float = 20.0
) -> dict[str, int]:
    """Write a line for each source; the counts are of pages with a story, without one, and with an error."""
    counts = {"stories": 0, "empty": 0, "errors": 0}
    steps: Iterable[str] = find(sources)
    if progress:
        from tqdm import tqdm

        steps = tqdm(list(steps), unit="page", file=sys.stderr)
    loader = Loader(timeout)
    try:
        for source in steps:
            line = line_of(source, loader)
            counts["errors" if "error" in line else "stories" if line["body"] else "empty"] += 1
            out.write(json.dumps(line, ensure_ascii=False) + "\n")
    finally:
        loader.close()
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


def main(arguments: list[str] | None = None) -> int:
    """The command; the exit code is 1 where no page gave a story, 2 where an argument is wrong or the output fails."""
    parser = argparse.ArgumentParser(description="Saved pages or addresses to JSON Lines.")
    parser.add_argument("sources", nargs="+", metavar="FOLDER_OR_URL", help="folders, files, addresses")
    parser.add_argument("-o", "--output", default="-", help="the file to write (default: standard output)")
    parser.add_argument("--progress", action="store_true", help="show a progress bar (needs tqdm)")
    parser.add_argument("--timeout", type=float, default=20.0, help="seconds for one address (default: 20)")
    options = parser.parse_args(arguments)
    if options.progress and importlib.util.find_spec("tqdm") is None:
        parser.error("--progress needs tqdm: pip install '.[samples]'")
    counts = {"stories": 0, "empty": 0, "errors": 0}
    try:
        with contextlib.suppress(BrokenPipeError), output(options.output) as out:  # a reader may have had enough
            counts = scrape(options.sources, out, progress=options.progress, timeout=options.timeout)
    except OSError as error:  # a page's own is written as its line
        print(f"scrape.py: {options.output}: {error.strerror or error}", file=sys.stderr)
        return 2
    summary = f"{counts['stories']} stories, {counts['empty']} without text, {counts['errors']} errors"
    print(summary, file=sys.stderr)
    return 0 if counts["stories"] else 1


if __name__ == "__main__":
    raise SystemExit(main())
