"""Which documents a run reads: those that the command line names, else those that the settings include.

It knows paths and patterns. It reads no document.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

from checker.errors import Problem
from checker.formats import BINARY
from checker.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.document import Skip
    from checker.model import Document
    from checker.settings import Held, Settings

_MARKS: Final = frozenset("*?[")
_MOST_TOLD: Final = 5


@frozen
class Selection:
    """The paths to walk, and patterns (whole paths) of what is taken and left out on the way.

    `included` is None where every document of the paths is taken.
    """

    paths: tuple[str, ...]
    included: tuple[str, ...] | None
    excluded: tuple[str, ...]
    origin: str

    @property
    def leaves_some_out(self) -> bool:
        """Tell whether there is anything to hold a document's path against."""
        return bool(self.excluded) or self.included is not None

    def leaves_out(self, path: str) -> bool:
        """Tell whether a document that was found in a folder is left out."""
        from checker.rules.sources import finds  # noqa: PLC0415 -- only where settings hold patterns

        whole = _whole(path)
        if self.included is not None and not any(finds(pattern, whole) for pattern in self.included):
            return True
        return any(finds(pattern, whole) for pattern in self.excluded)

    def idle(self, documents: Sequence[Document]) -> Iterator[Problem]:
        """Yield the patterns that found nothing: each is a mistake, or a document that is missing."""
        if self.included is None:
            return
        from checker.rules.sources import finds  # noqa: PLC0415 -- as above

        found = [_whole(document.source.path) for document in documents]
        for pattern in self.included:
            if _is_pattern(pattern) and not any(finds(pattern, path) for path in found):
                shown = os.path.relpath(pattern.removesuffix("/**") if pattern.endswith("/**/**") else pattern)
                yield Problem(self.origin, 0, 0, f"“{shown}” finds no document", "see documents.include")


def select(paths: Sequence[str], settings: Settings) -> Selection:
    """Return what is read for these paths of the command line; none means what the settings include."""
    excluded = tuple(pattern for path in settings["documents.exclude"].paths for pattern in _patterns(path))
    included: Held = settings["documents.include"]
    if paths or not included.value:
        return Selection(tuple(paths), None, excluded, "")
    patterns = tuple(pattern for path in included.paths for pattern in _patterns(path))
    roots = dict.fromkeys(_root(path) for path in included.paths)
    return Selection(tuple(roots), patterns, excluded, included.origin)


def tell_of_binary(skipped: Sequence[Skip]) -> None:
    """Tell on standard error of files that have the name of a document and are no text: they were meant to count."""
    binary = [skip.path for skip in skipped if skip.reason == BINARY]
    for path in binary[:_MOST_TOLD]:
        sys.stderr.write(f"{path}: not read, because it is {BINARY}; save it as text, or rename it\n")
    if len(binary) > _MOST_TOLD:
        sys.stderr.write(f"… and {len(binary) - _MOST_TOLD} more files are {BINARY} (-v names them)\n")


def _whole(path: str) -> str:
    return os.path.abspath(path).replace(os.sep, "/")  # noqa: PTH100 -- no link is followed: patterns name what is seen


def _patterns(path: str) -> tuple[str, ...]:
    """Return the patterns, as whole paths, for a file, for all that a folder holds, or as a pattern says."""
    whole = _whole(path)
    return (whole,) if _is_pattern(path) and not path.endswith("/") else (whole, f"{whole}/**")


def _is_pattern(path: str) -> bool:
    return not _MARKS.isdisjoint(path)


def _root(path: str) -> str:
    """Return the folder from which a pattern is looked for; a path without marks is itself that."""
    if not _is_pattern(path):
        return path
    steps: list[str] = []
    for step in path.split("/"):
        if _is_pattern(step):
            break
        steps.append(step)
    return "/".join(steps) or ("/" if path.startswith("/") else ".")
