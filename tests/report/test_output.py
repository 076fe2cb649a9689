from __future__ import annotations

import os
from pathlib import Path

import pytest

from checker.errors import InputError
from checker.report.output import write_atomically


def test_a_report_is_written_as_utf_8_with_its_line_ends(tmp_path: Path) -> None:
    write_atomically(tmp_path / "r.txt", "é 🌊\na\r\nb")
    assert (tmp_path / "r.txt").read_bytes() == "é 🌊\na\r\nb".encode()


def test_an_existing_file_is_replaced_and_keeps_its_mode(tmp_path: Path) -> None:
    file = tmp_path / "r.txt"
    file.write_text("old")
    file.chmod(0o640)
    write_atomically(file, "new")
    assert file.read_text() == "new"
    assert file.stat().st_mode & 0o777 == 0o640


def test_a_new_file_has_the_mode_of_any_new_file(tmp_path: Path) -> None:
    write_atomically(tmp_path / "r.txt", "new")
    (tmp_path / "plain.txt").write_text("new")
    assert (tmp_path / "r.txt").stat().st_mode == (tmp_path / "plain.txt").stat().st_mode


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "link.txt").symlink_to("r.txt")
    write_atomically(tmp_path / "link.txt", "new")
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "r.txt").read_text() == "new"


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "r.txt"
    file.write_text("old")

    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(InputError, match="cannot be written: No space left on device"):
        write_atomically(file, "new")
    assert file.read_text() == "old"
    assert list(tmp_path.iterdir()) == [file]


def test_an_interruption_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_atomically(tmp_path / "r.txt", "new")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_does_not_exist_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nowhere/r.txt: the folder of the output file does not exist"):
        write_atomically(tmp_path / "nowhere" / "r.txt", "new")


def test_a_folder_is_no_output_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="the output file is a folder"):
        write_atomically(tmp_path, "new")


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("")
    with pytest.raises(InputError, match="is not a folder"):
        write_atomically(tmp_path / "a" / "r.txt", "new")


def test_a_folder_without_permission_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Root may write anywhere, so the refusal is made here.
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.mkstemp", refuse)
    with pytest.raises(InputError, match="no permission to write the output file"):
        write_atomically(tmp_path / "r.txt", "new")


def test_a_pipe_is_written_to_and_not_replaced() -> None:
    write_atomically("/dev/null", "new")
    assert Path("/dev/null").is_char_device()
