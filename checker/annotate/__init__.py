"""Copies of drafts with the findings written into them, one module or package for each format.

This room knows the shape of such a module and finds the files. It does not know any format by name, and it
never touches a file: bytes come in, and bytes go out.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from typing import TYPE_CHECKING, Final, Protocol, cast

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.annotate.notes import Draft, Note

# What the formats share. Every other file or folder here is a format.
SHARED: Final = frozenset({"footnotes", "notes"})


class Format(Protocol):
    """What a module in this folder offers.

    SUFFIXES are the endings of file names that it writes into, in lower case; DESCRIPTION is one line for
    docs/annotate.md.
    """

    SUFFIXES: tuple[str, ...]
    DESCRIPTION: str

    def annotated(self, draft: Draft, notes: Sequence[Note], /) -> bytes:
        """Return a copy of the draft's file with the notes in it, each at its span, and nothing else changed.

        The notes come in order of their places. Raises InputError where this file cannot take any.
        """
        ...


@cache
def names() -> tuple[str, ...]:
    """Return the names of all formats, sorted."""
    return tuple(sorted(module.name for module in pkgutil.iter_modules(__path__) if module.name not in SHARED))


@cache
def load(name: str) -> Format:
    """Return the format called `name`; raises KeyError where there is none."""
    if name not in names():
        raise KeyError(name)
    return cast("Format", importlib.import_module(f"{__name__}.{name}"))


def suffixes() -> tuple[str, ...]:
    """Return the endings of the files that can take notes, sorted."""
    return tuple(sorted(suffix for name in names() for suffix in load(name).SUFFIXES))


def for_suffix(suffix: str) -> Format | None:
    """Return the format for files that end in `suffix` (".md", in lower case), or None."""
    return next((format_ for format_ in map(load, names()) if suffix in format_.SUFFIXES), None)
