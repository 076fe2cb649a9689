"""Names the documents of a run: each by as little of its path as tells it from the others.

It knows paths as text. It looks at no file.
"""

from __future__ import annotations

import os
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence


def labels(paths: Sequence[str]) -> list[str]:
    """Return a label for each of `paths`, which are all different: in their order, and no label twice.

    A label is the file's name without its ending; where several files have that, as much more of the
    path (the ending, then folder after folder) as tells them apart.
    """
    alike: dict[str, list[str]] = {}
    for path in paths:
        alike.setdefault(_tail(path, 1, whole=False), []).append(path)
    label_of = {path: label for group in alike.values() for path, label in _distinct(group)}
    # "report.txt" can be the name of one file and the stem of "report.txt.md": who clashes shows its whole path.
    while clashing := _clashing(label_of):
        label_of |= {path: path for path in clashing}
    return [label_of[path] for path in paths]


def _clashing(label_of: Mapping[str, str]) -> list[str]:
    """Return the paths whose label another has too, but for those that are labelled by their whole path."""
    times = Counter(label_of.values())
    return [path for path, label in label_of.items() if times[label] > 1 and label != path]


def _tail(path: str, length: int, *, whole: bool) -> str:
    """Return the last `length` steps of a path, with its ending or without."""
    tail = "/".join(path.split("/")[-length:])
    return tail if whole else os.path.splitext(tail)[0]


def _distinct(paths: list[str]) -> Iterator[tuple[str, str]]:
    """Yield each path with the shortest label by which all of `paths` differ."""
    for length in range(1, 1 + max(path.count("/") + 1 for path in paths)):
        for whole in (False, True):
            tails = [_tail(path, length, whole=whole) for path in paths]
            if len(set(tails)) == len(paths):
                yield from zip(paths, tails, strict=True)
                return
    yield from zip(paths, paths, strict=True)
