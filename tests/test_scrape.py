"""`samples/scrape.py`: over a folder of saved pages, and over addresses served on this machine."""

from __future__ import annotations

import contextlib
import functools
import json
import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

FIELDS = {"source", "title", "byline", "authors", "date", "body", "images", "related", "warnings"}


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, format: str, *args: Any) -> None:
        pass


@contextlib.contextmanager
def serving(folder: Path, types: dict[str, str]) -> Iterator[str]:
    """The address under which a folder is served, files of these suffixes with these content types."""
    serve = type("Serve", (Quiet,), {"extensions_map": {**Quiet.extensions_map, **types}})
    with ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(serve, directory=str(folder))) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def served(samples_dir: Path) -> Iterator[str]:
    """The address under which the samples are served."""
    with serving(samples_dir, {}) as address:
        yield address


def run(samples_dir: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return python(samples_dir, samples_dir.parent, str(samples_dir / "scrape.py"), *arguments)


def python(samples_dir: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Python in this folder, with the checkout's newsclean, its standard streams UTF-8."""
    environment = {**os.environ, "PYTHONPATH": str(samples_dir.parent), "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        [sys.executable, *arguments], check=False, capture_output=True, text=True, encoding="utf-8",
        cwd=folder, env=environment, timeout=300,
    )


def read(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def titles(samples_dir: Path, kind: str) -> dict[str, str | None]:
    return {folder.name: expected(folder).get("title") for folder in (samples_dir / kind).iterdir()}


def expected(folder: Path) -> dict[str, Any]:
    return dict(json.loads((folder / "expected.json").read_text(encoding="utf-8")))


def test_folder(samples_dir: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    done = run(samples_dir, str(samples_dir / "pages"), "-o", str(out))
    assert done.returncode == 0, done.stderr
    found = read(out)
    want = titles(samples_dir, "pages")
    assert [Path(line["source"]).parent.name for line in found] == sorted(want)
    for line in found:
        assert line.keys() >= FIELDS
        assert line["body"], line["source"]
    without = {folder.name for folder in (samples_dir / "pages").iterdir() if "body" not in expected(folder)}
    assert {Path(line["source"]).parent.name for line in found if line["confidence"] <= 0.3} == without
    assert f"{len(want) - len(without)} stories, {len(without)} without one, 0 errors" in done.stderr


def test_folder_of_dumps(samples_dir: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    done = run(samples_dir, str(samples_dir / "dumps"), "-o", str(out))
    assert done.returncode == 0, done.stderr
    want = titles(samples_dir, "dumps")
    assert {Path(line["source"]).parent.name: line["title"] for line in read(out)} == want


def test_one_bad_page_never_ends_the_run(samples_dir: Path, tmp_path: Path) -> None:
    folder = tmp_path / "saved"
    folder.mkdir()
    good = (samples_dir / "pages" / "wire" / "page.html").read_bytes()
    (folder / "1-empty.html").write_bytes(b"")
    (folder / "2-binary.html").write_bytes(bytes(range(256)) * 40)
    (folder / "3-cut.html").write_bytes(good[: len(good) // 2])
    (folder / "4-good.html").write_bytes(good)
    (folder / "5-link.html").symlink_to(tmp_path / "gone.html")
    (folder / "ignored.css").write_text("p{}", encoding="utf-8")
    (folder / "folder.html").mkdir()
    out = tmp_path / "out.jsonl"
    done = run(samples_dir, str(folder), str(tmp_path / "missing.html"), "-o", str(out))
    assert done.returncode == 0, done.stderr
    found = read(out)
    assert [Path(line["source"]).name for line in found] == [
        "1-empty.html", "2-binary.html", "3-cut.html", "4-good.html", "5-link.html", "missing.html",
    ]
    assert found[0].get("error") or found[0]["warnings"] or not found[0]["body"]
    assert found[1].get("error") or found[1]["warnings"]
    assert found[3]["title"] == titles(samples_dir, "pages")["wire"]
    assert found[4]["error"].startswith("FileNotFoundError")
    assert found[5]["error"].startswith("FileNotFoundError")


def test_progress_goes_to_stderr_and_lines_to_stdout(samples_dir: Path) -> None:
    pytest.importorskip("tqdm", reason="the progress bar needs tqdm")
    done = run(samples_dir, str(samples_dir / "dumps" / "en_reuters_bullets"), "--progress")
    assert done.returncode == 0, done.stderr
    assert "1/1" in done.stderr
    assert json.loads(done.stdout)["byline"] == "Reuters"


@pytest.mark.parametrize(("missing", "arguments"), [("tqdm", ["--progress"]), ("httpx", ["http://127.0.0.1:9/a.html"])])
def test_what_is_missing_is_said_before_anything_is_written(
    samples_dir: Path, tmp_path: Path, missing: str, arguments: list[str],
) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("older\n", encoding="utf-8")
    hidden = f"import runpy, sys; sys.modules['{missing}'] = None; import importlib.util as u; f = u.find_spec; " \
        f"u.find_spec = lambda n, *a: None if n == '{missing}' else f(n, *a); " \
        "sys.argv = sys.argv[1:]; runpy.run_path(sys.argv[0], run_name='__main__')"
    done = python(samples_dir, samples_dir.parent, "-c", hidden, str(samples_dir / "scrape.py"),
                  str(samples_dir / "dumps"), *arguments, "-o", str(out))
    assert done.returncode == 2
    assert "pip install '.[samples]'" in done.stderr
    assert "Traceback" not in done.stderr
    assert out.read_text(encoding="utf-8") == "older\n"


@pytest.mark.parametrize("timeout", ["0", "-1", "inf", "nan", "soon"])
def test_a_timeout_is_a_number_of_seconds(samples_dir: Path, timeout: str) -> None:
    done = run(samples_dir, "x.html", f"--timeout={timeout}")
    assert (done.returncode, done.stdout) == (2, "")
    assert "--timeout" in done.stderr


class Slow(SimpleHTTPRequestHandler):
    """Sends a byte now and then, or very many bytes."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()
        piece, pause = (b"<p>a", 0.2) if self.path == "/slow" else (b"x" * 1_000_000, 0.0)
        with contextlib.suppress(ConnectionError):
            for _ in range(100):
                self.wfile.write(piece)
                time.sleep(pause)

    def log_message(self, format: str, *args: Any) -> None:
        pass


def test_an_address_has_a_limit_of_time_and_of_size(samples_dir: Path, tmp_path: Path) -> None:
    pytest.importorskip("httpx", reason="fetching needs httpx")
    with ThreadingHTTPServer(("127.0.0.1", 0), Slow) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address, out = f"http://127.0.0.1:{server.server_address[1]}", tmp_path / "out.jsonl"
        began = time.monotonic()
        run(samples_dir, f"{address}/slow", "--timeout=2", "-o", str(out))
        assert time.monotonic() - began < 15
        assert read(out)[0]["error"].startswith("TimeoutError")
        run(samples_dir, f"{address}/long", "-o", str(out))
        assert read(out)[0]["error"].startswith("OverflowError")
        server.shutdown()


def test_an_output_that_cannot_be_written_is_one_line(samples_dir: Path, tmp_path: Path) -> None:
    done = run(samples_dir, str(samples_dir / "dumps" / "en_reuters_bullets"), "-o", str(tmp_path / "none" / "out.jsonl"))
    assert done.returncode == 2
    assert re.fullmatch(r"scrape\.py: .*out\.jsonl: No such file or directory\n", done.stderr)
    done = run(samples_dir, str(samples_dir / "dumps" / "en_reuters_bullets"), "-o", str(tmp_path))
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)


def test_nothing_is_left_beside_the_output(samples_dir: Path, tmp_path: Path) -> None:
    done = run(samples_dir, str(samples_dir / "dumps" / "en_reuters_bullets"), "-o", str(tmp_path / "out.jsonl"))
    assert done.returncode == 0, done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["out.jsonl"]


def test_nothing_found_is_an_exit_code(samples_dir: Path, tmp_path: Path) -> None:
    done = run(samples_dir, str(tmp_path))
    assert done.returncode == 1
    assert done.stdout == ""


def test_addresses(samples_dir: Path, tmp_path: Path, served: str) -> None:
    pytest.importorskip("httpx", reason="fetching needs httpx")
    names = ["wordpress", "chinese", "german_windows1252", "nextjs_state_only"]
    addresses = [f"{served}/pages/{name}/page.html" for name in names]
    out = tmp_path / "out.jsonl"
    done = run(samples_dir, *addresses, f"{served}/pages/none/page.html", "-o", str(out))
    assert done.returncode == 0, done.stderr
    found = read(out)
    want = titles(samples_dir, "pages")
    assert [line["title"] for line in found[:-1]] == [want[name] for name in names]
    assert [line["url"] for line in found[:-1]] == addresses
    assert "404" in found[-1]["error"]
    assert "4 stories, 0 without one, 1 errors" in done.stderr


def test_the_charset_of_the_header_is_passed_on(samples_dir: Path, tmp_path: Path) -> None:
    pytest.importorskip("httpx", reason="fetching needs httpx")
    story = "Мост через гавань закроют в понедельник на ремонт, сообщил совет во вторник."
    (tmp_path / "a.html").write_bytes(f"<h1>{story[:10]}</h1><p>{story}</p><p>{story[::-1]}</p>".encode("koi8-r"))
    (tmp_path / "b.html").write_bytes("<h1>Brücke</h1><p>Die Brücke öffnet am Montag für größere Fähren, hieß es.</p>".encode("cp850"))
    out = tmp_path / "out.jsonl"
    for name, charset, word in (("a.html", "koi8-r", "Мост"), ("b.html", "cp850", "Brücke")):
        with serving(tmp_path, {".html": f"text/html; charset={charset}"}) as address:
            done = run(samples_dir, f"{address}/{name}", "-o", str(out))
        assert done.returncode == 0, done.stderr
        assert word in read(out)[0]["title"]


def test_recipes_in_the_readme(samples_dir: Path, tmp_path: Path) -> None:
    """The Python recipes run as they stand, one after the other, where `articles.jsonl` and `samples/` are."""
    sources = [str(samples_dir / "dumps"), str(tmp_path / "none.html")]
    done = run(samples_dir, *sources, "-o", str(tmp_path / "articles.jsonl"))
    assert done.returncode == 0, done.stderr
    (tmp_path / "samples").symlink_to(samples_dir)
    recipes = re.findall(r"```python\n(.*?)```", (samples_dir / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    assert len(recipes) >= 2
    printed = []
    for recipe in recipes:
        ran = python(samples_dir, tmp_path, "-c", recipe)
        assert ran.returncode == 0, ran.stderr
        printed.append(ran.stdout)
    assert printed[0].startswith("2024-06-14 停运十六年的青崖支线将恢复客运\n2024-02-08 ")
    assert " table " in printed[1]


def test_a_file_name_that_is_no_utf8_does_not_end_the_run(samples_dir: Path, tmp_path: Path) -> None:
    page = "<h1>Bridge to close</h1>" + "<p>The harbour council voted to close the old bridge on Tuesday, it said.</p>"
    for name in (b"a.html", b"b\xe9.html", b"c.html"):
        (tmp_path / os.fsdecode(name)).write_text(page, encoding="utf-8")
    out = tmp_path / "out.jsonl"
    done = run(samples_dir, str(tmp_path), "-o", str(out))
    assert done.returncode == 0, done.stderr
    assert len(read(out)) == 3


def test_a_reader_that_leaves_ends_the_run_quietly(samples_dir: Path, tmp_path: Path) -> None:
    command = f"{sys.executable} {samples_dir / 'scrape.py'} {samples_dir / 'pages'} 2> {tmp_path / 'err'} | head -c 10"
    environment = {**os.environ, "PYTHONPATH": str(samples_dir.parent)}
    subprocess.run(["bash", "-c", command], check=True, capture_output=True, env=environment, timeout=300)
    assert re.fullmatch(r"[1-9]\d* stories, .*\n", (tmp_path / "err").read_text(encoding="utf-8"))
