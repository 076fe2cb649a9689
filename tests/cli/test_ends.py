"""However a run ends, its exit code and one line say how: a full disk, a closed pipe, an interrupt, a fault."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from checker import cli
from checker.cli import main

FACTLINT = Path(sys.executable).parent / "factlint"

pytestmark = pytest.mark.usefixtures("desk")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only some systems have a device that is always full")
@pytest.mark.parametrize("arguments", [["drafts/"], ["drafts/", "-f", "json"], ["compare", "one", "two"]])
def test_a_full_disk_is_no_fault_of_factlint(arguments: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run([FACTLINT, *arguments], stdout=full, stderr=subprocess.PIPE, check=False)
    told = b"the report cannot be written (No space left on device); make room, or name another place with --output"
    assert ended.returncode == cli.WRONG_INPUT
    assert ended.stderr.startswith(told)
    assert ended.stderr.count(b"\n") == 1


def test_a_closed_output_leaves_the_exit_code(desk: Path) -> None:
    (desk / "drafts/b.txt").write_text("Nineteen councils failed.\n", encoding="utf-8")
    ended = subprocess.run(["sh", "-c", f"{FACTLINT} drafts/ >&- 2>&-"], check=False)
    assert ended.returncode == cli.FINDINGS


def test_a_step_summary_that_cannot_be_written_is_told(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", "nowhere/summary.md")
    assert main(["drafts/", "-f", "github"]) == cli.WRONG_INPUT
    assert capsys.readouterr().err.startswith("nowhere/summary.md: the step summary cannot be written (No such file")


def test_an_internal_fault_is_101(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("checker.cli.check.joined", broken)
    assert main(["drafts/"]) == cli.INTERNAL_FAULT
    assert "this is a fault of factlint, not of your documents" in capsys.readouterr().err


def many(desk: Path) -> None:
    """Put so much on the desk that a report is larger than a pipe holds."""
    for number in range(400):
        text = "Nineteen councils failed, and nobody said why. " * 3
        (desk / f"drafts/{number}.txt").write_text(text, encoding="utf-8")


def test_a_reader_that_leaves_ends_it_quietly(desk: Path) -> None:
    many(desk)
    # Into a file: a second pipe that nobody reads would fill up and hold everything.
    with (
        (desk / "told").open("wb") as told,
        subprocess.Popen([FACTLINT, "drafts/", "-f", "json"], stdout=subprocess.PIPE, stderr=told) as running,
    ):
        assert running.stdout is not None
        running.stdout.readline()
        running.stdout.close()
        code = running.wait(30)
    assert (desk / "told").read_bytes() == b""
    assert code in (cli.OK, cli.FINDINGS)


def test_an_interrupt_ends_it_with_130_and_one_line() -> None:
    # Standard input never comes: the run waits in the middle of its work.
    with subprocess.Popen([FACTLINT, "-", "drafts/a.txt"], stdin=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stderr is not None
        with pytest.raises(subprocess.TimeoutExpired):
            running.wait(1.5)
        running.send_signal(signal.SIGINT)
        told = running.stderr.read()
        code = running.wait(30)
    assert (code, told) == (cli.INTERRUPTED, b"factlint: interrupted\n")
