"""Runs every scenario in this folder: a Markdown file that holds documents, rules and the expected report.

A fenced block whose info string names a path is that file (```text drafts/a.txt). A block `console` holds
command lines and what each prints, as a person would see it; a line `exit N` at its end is the exit code
where it is not 0. A new scenario is a new file; `--rewrite-goldens` writes what is printed into it.
"""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from checker.cli import main

if TYPE_CHECKING:
    from collections.abc import Iterator

_BLOCK = re.compile(r"^```(?P<info>[^\n]*)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
_EXIT = re.compile(r"^exit (?P<code>\d+)\n\Z", re.MULTILINE)
SCENARIOS = sorted(Path(__file__).parent.glob("*.md"))


class Run(NamedTuple):
    """A command line, what it prints on both streams, and its exit code."""

    command: str
    output: str
    code: int


def blocks(text: str) -> tuple[dict[str, str], list[Run]]:
    """Return the files and the runs of a scenario."""
    files: dict[str, str] = {}
    runs: list[Run] = []
    for block in _BLOCK.finditer(text):
        language, _, path = block["info"].partition(" ")
        if language == "console":
            runs.extend(_runs(block["body"]))
        elif path:
            files[path] = block["body"]
    return files, runs


def _runs(body: str) -> list[Run]:
    runs = []
    for part in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
        command, _, output = part.partition("\n")
        code = _EXIT.search(output)
        runs.append(Run(command, _EXIT.sub("", output), int(code["code"]) if code else 0))
    return runs


def _printed(runs: list[Run]) -> str:
    return "".join(f"$ {run.command}\n{run.output}{f'exit {run.code}' + chr(10) if run.code else ''}" for run in runs)


@pytest.fixture
def scene(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    return tmp_path


@pytest.mark.parametrize("path", SCENARIOS, ids=lambda path: path.stem)
def test_a_scenario_reports_what_it_says(
    path: Path, scene: Path, request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]
) -> None:
    text = path.read_text(encoding="utf-8")
    files, runs = blocks(text)
    assert files, "a scenario without a document proves nothing"
    assert runs, "a scenario without a run proves nothing"
    for name, content in files.items():
        target = scene / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(content, encoding="utf-8")
    came = [_came_of(run.command, capsys) for run in runs]
    if request.config.getoption("--rewrite-goldens"):
        bodies = iter([_printed([run]) for run in came])
        path.write_text(_BLOCK.sub(lambda block: _rewritten(block, bodies), text), encoding="utf-8")
        return
    assert _printed(came) == _printed(runs)


def _came_of(command: str, capsys: pytest.CaptureFixture[str]) -> Run:
    program, *arguments = shlex.split(command)
    assert program == "factlint"
    code = main(arguments)
    printed = capsys.readouterr()
    return Run(command, printed.err + printed.out, code)


def _rewritten(block: re.Match[str], bodies: Iterator[str]) -> str:
    if block["info"] != "console":
        return block.group()
    return "```console\n" + "".join(next(bodies) for _ in _runs(block["body"])) + "```"
