"""The modules of a folder are found as the standard library finds them."""

from __future__ import annotations

import pkgutil
import zipfile
from typing import TYPE_CHECKING

import pytest

from checker import formats, kinds, report
from checker.registered import modules

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("room", [kinds, formats, report])
def test_every_room_is_found(room: object) -> None:
    paths = room.__path__  # type: ignore[attr-defined]
    assert modules(paths) == sorted(module.name for module in pkgutil.iter_modules(paths))


def test_what_cannot_be_imported_is_no_module(tmp_path: Path) -> None:
    for name in ("__init__.py", "a.py", "b.txt", "c.pyi", "d/__init__.py", "e/f.py", "__pycache__/a.cpython-311.pyc"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("", encoding="ascii")
    assert modules([str(tmp_path)]) == ["a", "d"]


def test_a_package_in_a_zip_file_is_read_too(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        archive.writestr("room/a.py", "")
        archive.writestr("room/b.py", "")
    assert modules([f"{tmp_path}/all.zip/room"]) == ["a", "b"]
