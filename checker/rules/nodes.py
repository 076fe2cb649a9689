"""What a rule file is made of once its YAML is read: texts, lists and tables, each with its place.

It knows places and how a reading gathers what is wrong. It knows no key and nothing of YAML.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import TypeVar

from checker.errors import Problem
from checker.frozen import frozen

T = TypeVar("T")
# A reading yields what is wrong with the part that it reads, and returns what it made of the rest.
Reading = Generator[Problem, None, T]


@frozen
class Place:
    """Where something stands in a rule file: `line` and `column` are 1-based."""

    path: str
    line: int
    column: int

    def problem(self, fault: str, remedy: str = "") -> Problem:
        """Return a problem with what stands here."""
        return Problem(self.path, self.line, self.column, fault, remedy)

    def __str__(self) -> str:
        """Show as `rules/x.yaml:12`, short enough for the middle of a sentence."""
        return f"{self.path}:{self.line}"


@frozen
class Text:
    """A scalar as written, whatever it looks like.

    `verbatim` tells that the file has the text letter for letter on one line from `inside` on, so that
    an offset into the text is a column.
    """

    text: str
    place: Place
    inside: int = 0
    verbatim: bool = False

    def at(self, offset: int) -> Place:
        """Return the place of a character of the text; the text's own where line breaks were folded."""
        if not self.verbatim:
            return self.place
        return Place(self.place.path, self.place.line, self.place.column + self.inside + offset)


@frozen
class Items:
    """A list."""

    items: tuple[Node, ...]
    place: Place


@frozen
class Entry:
    """A key of a table with what it holds."""

    key: Text
    value: Node


@frozen
class Table:
    """Keys with what they hold, in the order of the file; no key stands twice."""

    entries: tuple[Entry, ...]
    place: Place

    def get(self, name: str) -> Node | None:
        """Return what the key holds, or None."""
        return next((entry.value for entry in self.entries if entry.key.text == name), None)

    def key(self, name: str) -> Text:
        """Return the key itself, for its place; raises StopIteration where there is none."""
        return next(entry.key for entry in self.entries if entry.key.text == name)


Node = Text | Items | Table


def each(readings: Iterable[Reading[T]]) -> Reading[list[T]]:
    """Run readings one after the other; return what they made, in order."""
    made: list[T] = []
    for reading in readings:
        made.append((yield from reading))  # noqa: PERF401 -- no comprehension may yield
    return made


def gather(reading: Reading[T]) -> tuple[T, list[Problem]]:
    """Run a reading to its end; return what it made and every problem that it told on the way."""
    problems: list[Problem] = []
    while True:
        try:
            problems.append(next(reading))
        except StopIteration as end:
            return end.value, problems
