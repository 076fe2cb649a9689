"""Runs every scenario in this folder: a Markdown file that holds documents, rules and the expected report.

A fenced block whose info string names a path is that file (```text drafts/a.txt). A block `console` holds
a command line and what it prints, as a person would see it; a line `exit N` at its end is the exit code
where it is not 0. A new scenario is a new file.
"""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import NamedTuple

import pytest

from checker.cli import main

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


@pytest.mark.parametrize("path", SCENARIOS, ids=lambda path: path.stem)
def test_a_scenario_reports_what_it_says(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    files, runs = blocks(path.read_text(encoding="utf-8"))
    assert files, "a scenario without a document proves nothing"
    assert runs, "a scenario without a run proves nothing"
    for name, content in files.items():
        target = tmp_path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(content, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    for run in runs:
        program, *arguments = shlex.split(run.command)
        assert program == "factlint"
        code = main(arguments)
        printed = capsys.readouterr()
        assert printed.err + printed.out == run.output
        assert code == run.code, run.command
