"""Every command explains itself with an example that runs as far as its options go, and a shell can complete it."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import typer

from checker.cli import main
from checker.cli.commands import app
from checker.version import VERSION

FACTLINT = Path(sys.executable).parent / "factlint"
GROUP = typer.main.get_command(app)


def commands() -> list[tuple[str, ...]]:
    """Return every command by its words: `check`, `rules new`."""
    found: list[tuple[str, ...]] = []
    for name, command in GROUP.commands.items():  # type: ignore[attr-defined] # typer exports no name for a group
        inner = getattr(command, "commands", None)
        found += [(name, each) for each in inner] if inner else [(name,)]
    return found


def shown(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    assert main([*arguments, "-h"]) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("command", commands(), ids=" ".join)
def test_the_help_of_a_command_has_examples_of_it(command: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    text = shown(list(command), capsys)
    examples = text.partition("Example")[2].partition("Options:")[0]
    name = "factlint" if command == ("check",) else f"factlint {' '.join(command)}"
    assert re.search(rf"^    {name}\b", examples, re.MULTILINE), text
    assert all(len(line) <= 80 for line in text.splitlines())


@pytest.mark.parametrize("command", commands(), ids=" ".join)
def test_the_options_in_the_examples_exist(command: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    text = shown(list(command), capsys)
    examples, _, options = text.partition("Options:")
    for example in re.findall(r"^    (factlint .*(?:\n    (?!factlint).*)*)", examples, re.MULTILINE):
        for word in shlex.split(" ".join(example.split())):
            if word.startswith("-"):
                assert re.search(rf"(?:^|[ ,]){word}\b", options), word


def test_each_command_is_listed_with_a_whole_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    for group in ([], ["rules"]):
        listed = shown(group, capsys).partition("Commands:")[2]
        assert listed
        assert "..." not in listed


def test_the_version_is_the_version_only(capsys: pytest.CaptureFixture[str]) -> None:
    done = subprocess.run([FACTLINT, "--version"], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == (f"factlint {VERSION}\n", "")
    assert main(["-V"]) == 0
    assert capsys.readouterr().out == f"factlint {VERSION}\n"


@pytest.mark.parametrize(
    ("line", "completed"),
    [
        ("factlint sett", "settings"),
        ("factlint check -f conc", "concise"),
        ("factlint check --fail-on ne", "never"),
        ("factlint explain required", "required-in"),
        ("factlint explain-match coun", "councils"),
        ("factlint rules n", "new"),
    ],
)
def test_a_shell_completes(line: str, completed: str, tmp_path: Path) -> None:
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules/a.yaml").write_text(
        "claims:\n  - id: councils\n    says: 20 councils failed\n", encoding="utf-8"
    )
    words = {"COMP_WORDS": line, "COMP_CWORD": str(line.count(" ")), "_FACTLINT_COMPLETE": "complete_bash"}
    done = subprocess.run(
        [FACTLINT], cwd=tmp_path, env={**os.environ, **words}, capture_output=True, text=True, check=False
    )
    assert done.stdout.split() == [completed]
