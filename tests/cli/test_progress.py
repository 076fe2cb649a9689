"""Progress: a bar where a person waits, and not a byte or an import otherwise."""

from __future__ import annotations

import io
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from checker import check
from checker.cli import progress
from checker.watching import watched

if TYPE_CHECKING:
    from pathlib import Path


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Clock:
    """A clock that goes on by so many seconds each time somebody looks at it."""

    def __init__(self, step: float) -> None:
        self.now, self.step = 0.0, step

    def __call__(self) -> float:
        self.now += self.step
        return self.now


@pytest.fixture(autouse=True)
def _a_terminal_of_a_person(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")


def run(step: float, length: int = 20) -> tuple[str, list[int]]:
    stream = Terminal()
    with progress.shown(stream, Clock(step)):
        items = list(watched(range(length), "reading documents"))
    return stream.getvalue(), items


def test_a_run_of_more_than_a_second_shows_a_bar_that_disappears() -> None:
    printed, items = run(0.1)
    assert "reading documents" in printed
    assert "/20" in printed
    assert printed.endswith("\x1b[2K")  # the line is cleared
    assert items == list(range(20))


def test_a_shorter_run_shows_nothing() -> None:
    assert run(0.01) == ("", list(range(20)))


def test_a_loop_that_is_soon_over_shows_nothing_however_late_it_comes() -> None:
    stream, clock = Terminal(), Clock(0.001)
    with progress.shown(stream, clock):
        clock.now += 60
        assert list(watched("abc", "reading documents")) == ["a", "b", "c"]
    assert not stream.getvalue()


def test_an_interrupt_takes_the_bar_away() -> None:
    stream = Terminal()

    def interrupted() -> None:
        with progress.shown(stream, Clock(0.3)):
            for item in watched(range(20), "reading documents"):
                if item == 10:
                    raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert stream.getvalue().endswith("\x1b[2K")


def test_nobody_watches_when_the_run_is_over() -> None:
    stream = Terminal()
    with progress.shown(stream, Clock(0.3)):
        pass
    items = range(3)
    assert watched(items, "reading documents") is items


def test_only_a_terminal_that_draws_a_line_again_gets_one(monkeypatch: pytest.MonkeyPatch) -> None:
    assert progress.can_show(Terminal())
    assert not progress.can_show(io.StringIO())
    monkeypatch.setenv("TERM", "dumb")
    assert not progress.can_show(Terminal())


def test_a_check_tells_of_reading_and_of_comparing(tmp_path: Path) -> None:
    for number in range(12):
        (tmp_path / f"{number}.txt").write_text("Port\n\nOf all sailings 12% left late.\n")
    (tmp_path / "rules.yaml").write_text("claims:\n  - id: late\n    says: 12% of sailings left late\n")
    stream = Terminal()
    with progress.shown(stream, Clock(0.3)):
        check([tmp_path], [tmp_path / "rules.yaml"])
    assert "reading documents" in stream.getvalue()
    assert "comparing documents" in stream.getvalue()
    assert "/12" in stream.getvalue()


def test_where_nobody_watches_neither_rich_nor_this_is_loaded(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Of all sailings 12% left late.\n")
    (tmp_path / "rules.yaml").write_text("claims:\n  - id: late\n    says: 12% of sailings left late\n")
    script = (
        "import sys; from checker.cli import main; main(['check', 'a.txt', '-r', 'rules.yaml', '-f', 'concise']);"
        "print(*(name for name in sys.modules if name in ('rich.progress', 'checker.cli.progress')))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert (ran.stdout, ran.stderr) == ("\n", "")
