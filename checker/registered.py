"""The modules of a folder of the program: the name of a file registers it. It imports none of them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def modules(folders: Iterable[str]) -> list[str]:
    """Return the names of the modules and packages in the folders of a package (`__path__`), sorted.

    As `pkgutil.iter_modules` does, which loads `inspect` for it; where a folder is none (in a zip file), that is asked.
    """
    return sorted({name for folder in folders for name in _modules(folder)})


def _modules(folder: str) -> Iterator[str]:
    if not os.path.isdir(folder):
        import pkgutil  # noqa: PLC0415 -- see above

        yield from (module.name for module in pkgutil.iter_modules([folder]))
        return
    with os.scandir(folder) as entries:
        yield from filter(None, map(_module, entries))


def _module(entry: os.DirEntry[str]) -> str:
    """Return the name by which a file or a folder is imported, or nothing where it is not."""
    name, ending = os.path.splitext(entry.name)
    if ending:
        return name if ending in (".py", ".pyc") and name != "__init__" else ""
    return name if os.path.isfile(os.path.join(entry.path, "__init__.py")) else ""
