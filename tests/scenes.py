"""Markdown that can be run: files, command lines and what these print, in one page that a person reads.

A fenced block whose info string names a path is that file (```text drafts/a.txt). A block `console` holds
command lines and what each prints, standard error first; a line `exit N` at its end is the exit code where it
is not 0, and a line `…` stands for any lines. `--rewrite-goldens` writes what is printed into the page,
but for the outputs that a `…` shortens.
"""

from __future__ import annotations

import re
import shlex
from typing import TYPE_CHECKING, NamedTuple

from checker.cli import main

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pytest

_BLOCK = re.compile(r"^```(?P<info>[^\n]*)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
_EXIT = re.compile(r"^exit (?P<code>\d+)\n\Z", re.MULTILINE)
_ELISION = "…\n"


class Run(NamedTuple):
    """A command line, what it prints on both streams, and its exit code."""

    command: str
    output: str
    code: int

    def shown(self) -> str:
        """Return the run as a page shows it."""
        code = f"exit {self.code}\n" if self.code else ""
        return f"$ {self.command}\n{self.output}{code}"


class Block(NamedTuple):
    """A fenced block: its language, the path of the file that it is (or nothing), and its lines."""

    language: str
    path: str
    body: str


def blocks(page: str) -> Iterator[Block]:
    """Yield the fenced blocks of a page."""
    for block in _BLOCK.finditer(page):
        language, _, path = block["info"].partition(" ")
        yield Block(language, path, block["body"])


def runs(page: str) -> list[Run]:
    """Return the runs that a page shows."""
    return [run for block in blocks(page) if block.language == "console" for run in _runs(block.body)]


def write_files(page: str, folder: Path) -> list[str]:
    """Write the files of a page into a folder and return their names."""
    files = [block for block in blocks(page) if block.path]
    for file in files:
        target = folder / file.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(file.body, encoding="utf-8")
    return [file.path for file in files]


def play(command: str, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command line of factlint's in this process."""
    program, *arguments = shlex.split(command)
    assert program == "factlint", command
    code = main(arguments)
    printed = capsys.readouterr()
    return Run(command, printed.err + printed.out, code)


def is_as_shown(came: Run, shown: Run) -> bool:
    """Tell whether a run came out as the page shows it, a line `…` standing for any lines."""
    parts = [re.escape(part) for part in re.split(rf"^{_ELISION}", shown.output, flags=re.MULTILINE)]
    return came.code == shown.code and re.fullmatch("(?:.*\n)*?".join(parts), came.output) is not None


def rewritten(page: str, came: list[Run]) -> str:
    """Return the page with the outputs of these runs, in order."""
    left = iter(came)
    return _BLOCK.sub(lambda block: _with_outputs(block, left), page)


def _with_outputs(block: re.Match[str], left: Iterator[Run]) -> str:
    if block["info"] != "console":
        return block.group()
    pairs = [(run, next(left)) for run in _runs(block["body"])]
    bodies = [(old if _is_shortened(old.output) else new).shown() for old, new in pairs]
    return "```console\n" + "".join(bodies) + "```"


def _is_shortened(output: str) -> bool:
    return _ELISION in output.splitlines(keepends=True)


def _runs(body: str) -> Iterator[Run]:
    for part in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
        command, _, output = part.partition("\n")
        code = _EXIT.search(output)
        yield Run(command, _EXIT.sub("", output), int(code["code"]) if code else 0)
