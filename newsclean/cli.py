"""The command: `python -m newsclean FILE|-` prints the article."""
from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import newsclean
from newsclean.article import Article
from newsclean.errors import UnknownFormatError
from newsclean.kinds import KINDS, READER, chosen
from newsclean.version import VERSION


def parser() -> argparse.ArgumentParser:
    """The command line's arguments."""
    result = argparse.ArgumentParser(
        prog="newsclean", description="Turn a saved news page (HTML, or its plain-text dump) into an article.")
    result.add_argument("file", metavar="FILE", help="the page; - reads standard input")
    result.add_argument("--format", choices=("json", "markdown", "text", "explain"), default="json",
                        help="what to print (default: json)")
    result.add_argument("--input-format", choices=("html", "text"), default=None,
                        help="what FILE is; by default it is told by its look")
    result.add_argument("--url", default=None, help="the address that the page was fetched from")
    result.add_argument("--include", default=",".join(READER), metavar="KIND,...",
                        help=f"the kinds of blocks that make the body, of {', '.join(KINDS)} (default: %(default)s)")
    result.add_argument("--version", action="version", version=f"newsclean {VERSION}")
    return result


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit code is 0, or 2 where an argument is wrong or a file fails."""
    command = parser()
    options = command.parse_args(arguments)
    try:
        include = chosen(filter(None, options.include.replace(" ", "").split(",")))
    except UnknownFormatError as error:
        command.error(str(error))
    try:
        source = read_source(options.file)
    except OSError as error:
        print(f"newsclean: {options.file}: {error.strerror or error}", file=sys.stderr)
        return 2
    if options.format == "explain":
        output = str(newsclean.explain(source, url=options.url, format=options.input_format, include=include))
    else:
        article = newsclean.extract(source, url=options.url, format=options.input_format, include=include)
        output = show(article, options.format)
    try:
        write(output)
    except BrokenPipeError:
        give_up_output()  # whoever reads has had enough
    except OSError as error:
        print(f"newsclean: the output: {error.strerror or error}", file=sys.stderr)
        give_up_output()
        return 2
    return 0


def give_up_output() -> None:
    """Send what is left in the buffer nowhere, or the interpreter would try to write it once more at its exit."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def read_source(name: str) -> bytes:
    """The bytes of a file, or of standard input for "-"."""
    if name != "-":
        return Path(name).read_bytes()
    if sys.stdin is None:
        raise OSError("standard input is closed")
    return sys.stdin.buffer.read()


def write(output: str) -> None:
    """Print to standard output, in UTF-8 whatever the terminal says."""
    if sys.stdout is None:
        raise OSError("standard output is closed")
    sys.stdout.buffer.write(output.encode("utf-8", "replace") + b"\n")
    sys.stdout.buffer.flush()


def show(article: Article, form: str) -> str:
    """The article as JSON, Markdown or plain text."""
    if form == "markdown":
        return article.markdown
    if form == "text":
        return article.text
    return article.model_dump_json(indent=2)
