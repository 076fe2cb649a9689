"""What is kept is read whole or not at all, whatever has become of the folder."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as some

from checker.cache import store
from checker.cache.store import Store, code, key_of

if TYPE_CHECKING:
    from pathlib import Path

    from checker.model import Json

KEY = key_of("a run")
RESULT: Json = {"findings": [1, "zwölf", None, 0.5]}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with one result in it."""
    Store(str(tmp_path / "kept")).write(KEY, RESULT)
    return tmp_path / "kept"


def entry(folder: Path) -> Path:
    return folder / f"{KEY}.json"


def test_what_is_written_is_read(folder: Path) -> None:
    assert Store(str(folder)).read(KEY) == RESULT


def test_another_key_finds_nothing(folder: Path) -> None:
    assert Store(str(folder)).read(key_of("another run")) is None


def test_git_and_backup_programs_pass_the_folder_over(folder: Path) -> None:
    assert (folder / ".gitignore").read_text(encoding="ascii") == "*\n"
    signature = "Signature: 8a477f597d28d172789f06886806bc55"
    assert (folder / "CACHEDIR.TAG").read_text(encoding="ascii").startswith(signature)


def test_nothing_but_the_entry_and_the_marks_stays_in_the_folder(folder: Path) -> None:
    assert sorted(path.name for path in folder.iterdir()) == sorted([".gitignore", "CACHEDIR.TAG", entry(folder).name])


@given(at=some.integers(0, 200), byte=some.integers(0, 255))
def test_no_damaged_byte_is_believed(tmp_path_factory: pytest.TempPathFactory, at: int, byte: int) -> None:
    folder = tmp_path_factory.mktemp("kept")
    Store(str(folder)).write(KEY, RESULT)
    written = bytearray(entry(folder).read_bytes())
    written[at % len(written)] = byte
    entry(folder).write_bytes(written)
    assert Store(str(folder)).read(KEY) in (None, RESULT)


@pytest.mark.parametrize("length", [0, 1, 64, 65, 70])
def test_half_an_entry_is_none(folder: Path, length: int) -> None:
    entry(folder).write_bytes(entry(folder).read_bytes()[:length])
    assert Store(str(folder)).read(KEY) is None


def test_an_entry_under_a_wrong_name_is_none(folder: Path) -> None:
    other = key_of("another run")
    entry(folder).rename(folder / f"{other}.json")
    assert Store(str(folder)).read(other) is None


def test_a_damaged_entry_is_written_anew(folder: Path) -> None:
    entry(folder).write_bytes(b"\xff\x00")
    Store(str(folder)).write(KEY, RESULT)
    assert Store(str(folder)).read(KEY) == RESULT


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_folder_that_cannot_be_written_stays_as_it_is(folder: Path) -> None:
    folder.chmod(0o500)
    Store(str(folder)).write(key_of("another run"), RESULT)
    folder.chmod(0o700)
    assert Store(str(folder)).read(key_of("another run")) is None


def test_a_file_in_the_place_of_the_folder_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("mine", encoding="ascii")
    Store(str(tmp_path / "kept")).write(KEY, RESULT)
    assert Store(str(tmp_path / "kept")).read(KEY) is None
    assert (tmp_path / "kept").read_text(encoding="ascii") == "mine"


def test_the_oldest_results_are_dropped_and_other_files_never(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "_MOST", 3)
    os.utime(entry(folder), (1, 1))
    for name in ("notes.txt", "notes.json"):
        (folder / name).write_text("mine", encoding="ascii")
        os.utime(folder / name, (0, 0))
    keys = [key_of(str(number)) for number in range(5)]
    for age, key in enumerate(keys):
        Store(str(folder)).write(key, RESULT)
        os.utime(folder / f"{key}.json", (2 + age, 2 + age))
    kept = [key for key in (KEY, *keys) if Store(str(folder)).read(key) is not None]
    assert kept == keys[-3:]
    assert (folder / "notes.txt").is_file()
    assert (folder / "notes.json").is_file()


def test_the_parts_of_a_key_cannot_be_shifted() -> None:
    assert len({key_of("ab", "c"), key_of("a", "bc"), key_of("abc"), key_of("abc", ""), key_of("1:a")}) == 5


def test_another_version_and_an_edited_file_are_another_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache/store.py").write_text("", encoding="ascii")
    monkeypatch.setattr(store, "__file__", str(tmp_path / "cache/store.py"))
    before = code()
    assert code() == before
    (tmp_path / "fresh.py").write_text("", encoding="ascii")
    added = code()
    monkeypatch.setattr(store, "VERSION", "9.9")
    assert len({before, added, code()}) == 3
