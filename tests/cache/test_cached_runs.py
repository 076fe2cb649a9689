"""A run with the cache says what a run without it says, whatever has changed since the run before."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from checker.cache import store
from checker.cli import main

RULES = "claims:\n  - id: councils\n    says: Twenty councils failed\n"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the working directory: two drafts, of which one conflicts with a rule."""
    (tmp_path / "rules").mkdir()
    (tmp_path / "drafts").mkdir()
    (tmp_path / "rules/facts.yaml").write_text(RULES, encoding="utf-8")
    (tmp_path / "drafts/a.txt").write_text("Twenty councils failed.\n", encoding="utf-8")
    (tmp_path / "drafts/b.txt").write_text("Nineteen councils failed.\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = main(arguments)
    return code, *capsys.readouterr()


def entries(desk: Path) -> list[Path]:
    return sorted((desk / store.FOLDER).glob("*.json"))


def breaks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let whatever reads rules, discovers or extracts fail from now on."""

    def broken(*_: object, **__: object) -> None:
        raise AssertionError

    monkeypatch.setattr("checker.cli.check.joined", broken)
    monkeypatch.setattr("checker.cli.discover.discovered", broken)
    monkeypatch.setattr("checker.cli.extract.kinds.find_all", broken)


COMMANDS = (("check", "drafts"), ("check", "drafts", "-f", "json"), ("discover", "drafts"), ("extract", "drafts"))


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.usefixtures("desk")
def test_a_second_run_finds_nothing_anew(
    command: tuple[str, ...], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = told(capsys, *command)
    breaks(monkeypatch)
    assert told(capsys, *command) == first


@pytest.mark.parametrize("command", COMMANDS)
def test_without_a_cache_nothing_is_kept_or_asked(
    command: tuple[str, ...], desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = told(capsys, *command, "--no-cache")
    assert not (desk / store.FOLDER).exists()
    (desk / "factlint.toml").write_text('cache = "off"\n', encoding="utf-8")
    assert told(capsys, *command) == first
    assert not (desk / store.FOLDER).exists()


def test_a_wrong_setting_is_told(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "factlint.toml").write_text('cache = "of"\n', encoding="utf-8")
    code, _, errors = told(capsys, "drafts")
    assert code == 2
    assert "factlint.toml:1: cache" in errors


CHANGES = {
    "a document": ("drafts/b.txt", "Twenty councils failed.\n"),
    "a rule": ("rules/facts.yaml", RULES.replace("Twenty", "Nineteen")),
    "a new document": ("drafts/c.txt", "Eighteen councils failed.\n"),
    "a new rule file": (
        "rules/more.yaml",
        RULES.replace("councils\n", "homes\n").replace("councils failed", "homes shut"),
    ),
    "a setting": ("factlint.toml", '[severity]\ncouncils = "note"\n'),
    "a document's date": ("drafts/a.txt", "14 May 2015\n\nTwenty councils failed.\n"),
    "a remark": ("drafts/b.txt", "Nineteen councils failed. <!-- factlint: ignore councils - as they said -->\n"),
    "an unreadable document": ("drafts/d.txt", "\x00"),
}


@pytest.mark.parametrize(("path", "text"), CHANGES.values(), ids=CHANGES.keys())
@pytest.mark.parametrize("command", COMMANDS)
def test_a_change_is_seen(
    command: tuple[str, ...], path: str, text: str, desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told(capsys, *command)
    (desk / path).write_text(text, encoding="utf-8")
    assert told(capsys, *command) == told(capsys, *command, "--no-cache")


def test_the_encoding_is_seen(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "drafts/b.txt").write_bytes("Nineteen councils failed: “why?”\n".encode("windows-1252"))
    assert told(capsys, "drafts", "--encoding", "windows-1252")[0] == 1
    assert told(capsys, "drafts")[0] == 2


def test_the_day_of_an_extraction_is_seen(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "drafts/b.txt").write_text("Nineteen councils failed yesterday.\n", encoding="utf-8")
    first = told(capsys, "extract", "drafts", "--date", "2013-10-15")
    assert told(capsys, "extract", "drafts", "--date", "2014-10-15") != first


def test_discovery_and_check_are_kept_apart(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first = told(capsys, "discover", "drafts", "-f", "json")
    assert told(capsys, "check", "drafts", "-f", "json") != first
    assert len(entries(desk)) == 2


def test_edited_code_is_another_factlint(
    desk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    told(capsys, "drafts")
    monkeypatch.setattr(store, "VERSION", "9.9")
    told(capsys, "drafts")
    assert len(entries(desk)) == 2


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff\xfe\x00", b"0" * 64 + b"\n[]"])
def test_a_corrupt_entry_is_found_anew(content: bytes, desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first = told(capsys, "drafts", "-f", "json")
    (entry,) = entries(desk)
    whole = entry.read_bytes()
    entry.write_bytes(content)
    assert told(capsys, "drafts", "-f", "json") == first
    assert entry.read_bytes() == whole


def test_what_was_wrong_with_the_input_is_told_again(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "rules/facts.yaml").write_text(f"{RULES}  - id: wrong\n    sayz: x\n", encoding="utf-8")
    first = told(capsys, "drafts")
    assert first[0] == 2
    assert "sayz" in first[2]
    assert told(capsys, "drafts") == first


def test_rules_that_change_during_a_run_are_not_kept(
    desk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from checker import api

    def slow(*given: object) -> object:
        prepared = api.joined(*given)  # type: ignore[arg-type]
        (desk / "rules/facts.yaml").write_text(RULES.replace("Twenty", "Nineteen"), encoding="utf-8")
        return prepared

    with monkeypatch.context() as patch:
        patch.setattr("checker.cli.check.joined", slow)
        told(capsys, "drafts")
    assert entries(desk) == []
    assert told(capsys, "drafts") == told(capsys, "drafts", "--no-cache")


def test_runs_at_the_same_time_say_the_same(desk: Path) -> None:
    command = [sys.executable, "-m", "checker", "drafts", "-f", "json"]
    # The package stands beside the tests, whether it is installed or not.
    home = {"PYTHONPATH": str(Path(__file__).parents[2]), "PATH": ""}
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, cwd=desk, env=home) for _ in range(6)]
    outputs = {process.communicate()[0] for process in running}
    assert len(outputs) == 1
    assert entries(desk)
    assert [path for path in (desk / store.FOLDER).iterdir() if path.suffix not in (".json", ".TAG", "")] == []
