"""A folder of results by key: read whole or not at all, written whole or not at all, and never grown without end.

It knows files, hashes and factlint's own code. It does not know what a result says. No error leaves this room: a
cache that cannot be read is empty, and one that cannot be written stays as it is.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

from checker.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checker.model import Json

FOLDER: Final = ".factlint_cache"
# Raised when the form of an entry changes.
_FORM: Final = 1
_ENDING: Final = ".json"
# Some weeks of somebody's work on a handful of drafts; older results are hardly asked for again.
_MOST: Final = 64
_LARGEST: Final = 50_000_000
# https://bford.info/cachedir/: backup programs pass such a folder over.
_MARKS: Final = {
    "CACHEDIR.TAG": "Signature: 8a477f597d28d172789f06886806bc55\n# A cache of factlint: delete it freely.\n",
    ".gitignore": "*\n",
}


class Store:
    """The results in one folder, which need not be there."""

    def __init__(self, folder: str) -> None:
        """Take the folder; nothing is read or made yet."""
        self._folder = folder

    def read(self, key: str) -> Json:
        """Return the result that was written under a key, or None where there is none or it is damaged."""
        import json  # noqa: PLC0415 -- only a run with a cache reads one

        try:
            with open(self._path(key), encoding="ascii") as file:
                seal, _, content = file.read(_LARGEST).partition("\n")
            result: Json = json.loads(content) if seal == key_of(key, content) else None
        except (OSError, ValueError, RecursionError):
            return None
        return result

    def write(self, key: str, result: Json) -> None:
        """Keep a result under a key, where the folder lets it; of two runs that write at once, one is kept."""
        import json  # noqa: PLC0415

        content = json.dumps(result, separators=(",", ":"))
        # A name of this process alone, and then one move: no reader sees half an entry, whoever else writes.
        passing = f"{self._path(key)}.{os.getpid()}"
        if len(content) >= _LARGEST - len(key):
            return
        try:
            self._make()
            with open(passing, "x", encoding="ascii") as file:
                file.write(f"{key_of(key, content)}\n{content}")
            os.replace(passing, self._path(key))
            self._drop_oldest()
        except OSError:
            return

    def _path(self, key: str) -> str:
        return os.path.join(self._folder, f"{key}{_ENDING}")

    def _make(self) -> None:
        os.makedirs(self._folder, exist_ok=True)
        for name, content in _MARKS.items():
            path = os.path.join(self._folder, name)
            if not os.path.lexists(path):
                with open(path, "w", encoding="ascii") as file:
                    file.write(content)

    def _drop_oldest(self) -> None:
        with os.scandir(self._folder) as entries:
            # Only what this room has written: the folder may be a link to another.
            own = [(entry.stat().st_mtime_ns, entry.path) for entry in entries if _is_own(entry.name)]
        for _, path in sorted(own)[:-_MOST]:
            os.unlink(path)


def _is_own(name: str) -> bool:
    key, ending, _ = name.partition(_ENDING)
    return bool(ending) and len(key) == len(key_of())


def key_of(*parts: str) -> str:
    """Return a key that stands for these texts, in this order, and for no others."""
    from hashlib import sha256  # noqa: PLC0415 -- as above

    hashed = sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        hashed.update(b"%d:" % len(data))
        hashed.update(data)
    return hashed.hexdigest()


def code() -> str:
    """Return what tells this factlint from any other that could come to another result, edited files included."""
    here = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    return "\n".join((str(_FORM), VERSION, sys.version, *sorted(_files(here))))


def _files(folder: str) -> Iterable[str]:
    folders = [folder]
    while folders:
        yield from _in(folders.pop(), folders)


def _in(folder: str, folders: list[str]) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith(".py"):
                known = entry.stat()
                yield f"{entry.path} {known.st_size} {known.st_mtime_ns}"
            elif "." not in entry.name and entry.name != "__pycache__" and entry.is_dir():
                folders.append(entry.path)
