"""A command line that is read without typer means what typer makes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from checker import cli
from checker.cli import check, plain
from checker.cli.commands import app, with_default
from checker.cli.declared import CHECK, COMMANDS, OWN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

NAMES = [name for option in CHECK.values() for name in option.names]
WORDS = ["drafts/", "-", "a b", "", "json", "x=y", "2024-01-01", "check", "rules", "-1", "…"]


def by_typer(arguments: Sequence[str]) -> check.Options | None:
    """Return the options that typer hands to the check, or None where it has something to say instead."""
    with pytest.MonkeyPatch.context() as patch:
        seen: list[check.Options] = []
        patch.setattr(check, "run", seen.append)
        try:
            app(with_default(arguments), standalone_mode=False)
        except Exception:  # noqa: BLE001 -- a usage error, for which typer exports no name
            return None
    return seen[0] if seen else None


def fields(options: check.Options) -> dict[str, Any]:
    """Return the options by name, with lists and tuples alike."""
    held = {name: getattr(options, name) for name in check.Options.__match_args__}
    return {name: list(value) if isinstance(value, (list, tuple)) else value for name, value in held.items()}


def command_lines() -> some.SearchStrategy[list[str]]:
    word = some.sampled_from(WORDS)
    option = some.sampled_from(NAMES)
    joined = some.builds("{}{}{}".format, option, some.sampled_from(["", "="]), word)
    cut = some.builds(lambda name, length: name[:length], option, some.integers(1, 8))
    other = some.sampled_from(["--", "-h", "--help", "-qv", "-vq", "-qfjson", "-fjson", "--nothing", "-x", "discover"])
    return some.lists(some.one_of(word, option, joined, cut, other), max_size=6)


@given(command_lines())
def test_what_is_read_is_what_typer_reads(arguments: list[str]) -> None:
    read = plain.read(arguments)
    if read is not None:
        theirs = by_typer(arguments)
        assert theirs is not None
        assert fields(check.Options(**read)) == fields(theirs)


def usual() -> Iterator[tuple[str, ...]]:
    yield ("drafts/",)
    yield ("check", "drafts/")
    yield ("check",)
    yield "drafts/", "-f", "concise"
    yield "--rules", "facts.yaml", "a.txt", "-r", "more/", "b.txt"
    yield "drafts/", "--output-format=json", "-oreport.json", "--exit-zero", "-qv"
    yield "-", "--stdin-filename", "a.md", "--encoding", "windows-1252"
    yield tuple(word for option in CHECK.values() for word in (option.names[0], *(["x"] if option.metavar else [])))


@pytest.mark.parametrize("arguments", tuple(usual()), ids=" ".join)
def test_a_usual_command_line_needs_no_typer(arguments: tuple[str, ...]) -> None:
    read, theirs = plain.read(arguments), by_typer(arguments)
    assert read is not None
    assert theirs is not None
    assert fields(check.Options(**read)) == fields(theirs)


@pytest.mark.parametrize(
    "arguments",
    [
        "", "-h", "--version x", "check --help", "discover drafts/", "rules", "drafts/ --formt x", "drafts/ --out x",
        "drafts/ -f", "drafts/ -x", "drafts/ --quiet=1", "-- -odd.txt",
    ],
)  # fmt: skip
def test_whatever_is_in_doubt_is_left_to_typer(arguments: str) -> None:
    assert plain.read(arguments.split()) is None


def test_a_completion_is_left_to_typer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_FACTLINT_COMPLETE", "complete_bash")
    assert plain.read(["drafts/"]) is None


def test_options_behind_a_path_are_not_taken_for_paths(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POSIXLY_CORRECT", "1")
    assert plain.read(["drafts/", "-f", "json"]) is None
    assert plain.read(["-f", "json", "drafts/"]) == {"paths": ["drafts/"], "output_format": "json"}


def test_every_command_is_declared() -> None:
    named = {each.name for each in app.registered_commands} | {each.name for each in app.registered_groups}
    assert named == COMMANDS


def test_every_option_of_a_check_is_declared() -> None:
    assert {"paths", *CHECK} == set(check.Options.__match_args__)
    assert OWN.isdisjoint(NAMES)


def test_a_plain_check_loads_no_typer() -> None:
    import subprocess
    import sys

    code = "import sys; from checker.cli import main; main(['gone/']); print('typer' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "there is no such file or folder" in ran.stderr
    assert ran.stdout == "False\n"
    assert cli.main(["gone/"]) == cli.WRONG_INPUT
