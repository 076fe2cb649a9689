"""Finds rule files: those named, those in folders named, or those in `rules/`. It does not open one."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from checker.errors import InputError, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FOLDER: Final = "rules"
_ENDINGS: Final = (".yml", ".yaml")
_LOOKED_FOR: Final = "*.yml and *.yaml"


def find_rule_files(cwd: Path, given: Sequence[Path] = ()) -> list[Path]:
    """Return the rule files to read, sorted, none twice.

    `given` are files (taken whatever their ending) and folders; without any, the folder `rules` beside `cwd`
    is searched. Hidden files and folders are passed over. Raises InputError with every path that does not
    exist or holds no rule file.
    """
    # A path is shown as it is opened, so that beside the working directory it is relative.
    folder = Path(FOLDER) if cwd.resolve() == Path.cwd() else cwd / FOLDER
    if not given and not folder.is_dir():
        raise InputError(_nothing_in(folder, f"there is no folder {FOLDER}/ in {cwd.resolve()}"))
    found: dict[str, Path] = {}
    problems: list[Problem] = []
    for path in given or (folder,):
        fault = _fault(path)
        here = list(_under(path)) if not fault else []
        if fault:
            problems.append(Problem(path.as_posix(), 0, 0, fault))
        elif not here:
            problems.append(_nothing_in(path, f"no rule file in this folder: looked for {_LOOKED_FOR}"))
        for each in here:
            found.setdefault(os.path.realpath(each), each)
    if problems:
        raise InputError(*problems)
    return sorted(found.values())


def _nothing_in(path: Path, fault: str) -> Problem:
    remedy = "write one (`factlint rules new`), name one with --rules, or run `factlint discover`"
    return Problem(f"{path.as_posix()}/", 0, 0, fault, remedy)


def _fault(path: Path) -> str:
    """Return why a path cannot be searched, or nothing where it can."""
    try:
        path.stat()
        readable = not path.is_dir() or os.access(path, os.R_OK | os.X_OK)
    except FileNotFoundError:
        return "there is no such rule file or folder"
    except OSError as error:
        return f"cannot be read: {error.strerror}"
    return "" if readable else "cannot be read: Permission denied"


def _under(path: Path) -> Iterator[Path]:
    if path.is_file():
        yield path
    for folder, folders, files in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if name.endswith(_ENDINGS) and not name.startswith("."):
                yield Path(folder, name)
