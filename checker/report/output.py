"""Writes a report to a file so that nobody ever reads half of it.

It knows folders, temporary files and permissions. It does not know what is written.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from checker.errors import InputError, Problem


def write_atomically(path: str | Path, content: str | bytes, *, make_folder: bool = False) -> None:
    """Put `content` into the file at `path`, a text as UTF-8; the file is whole or as it was, whatever happens.

    An existing file keeps its permissions, and a symbolic link stays one. Raises InputError where the
    folder does not exist (unless it is to be made) or cannot be written to, or `path` is a folder.
    """
    target = Path(path)
    data = content if isinstance(content, bytes) else content.encode("utf-8", "backslashreplace")
    try:
        target = target.resolve()
        if make_folder:
            target.parent.mkdir(parents=True, exist_ok=True)
        if target.exists() and not target.is_file():
            # A pipe, a terminal, /dev/stdout: there is nothing to replace.
            target.write_bytes(data)
            return
        _replace(target, data)
    except OSError as error:
        raise InputError(_problem(path, error)) from error


def _replace(target: Path, content: bytes) -> None:
    from tempfile import mkstemp  # noqa: PLC0415 -- only a run with an output file pays for it

    handle, name = mkstemp(prefix=f".{target.name[:80]}.", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        Path(name).chmod(_mode(target))
        Path(name).replace(target)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def _mode(target: Path) -> int:
    """Return the permissions of the file that is replaced, or those that a new file would get."""
    with suppress(FileNotFoundError):
        return target.stat().st_mode & 0o7777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _problem(path: str | Path, error: OSError) -> Problem:
    shown = Path(path).as_posix()
    if isinstance(error, FileNotFoundError) and not Path(path).parent.is_dir():
        return Problem(shown, 0, 0, "the folder of the output file does not exist", "make it first")
    if isinstance(error, NotADirectoryError | FileExistsError):
        return Problem(shown, 0, 0, "a part of the path of the output file is not a folder", "name another")
    if isinstance(error, IsADirectoryError):
        return Problem(shown, 0, 0, "the output file is a folder", "name a file in it")
    if isinstance(error, PermissionError):
        return Problem(shown, 0, 0, "there is no permission to write the output file", "write it to another folder")
    return Problem(shown, 0, 0, f"the output file cannot be written: {error.strerror or error}")
