"""Reads a settings file: TOML, each value with its line, every mistake told at once.

It knows the forms of values. It does not know what a setting does.
"""

from __future__ import annotations

import os
import re
import tomllib
from typing import TYPE_CHECKING, Any, Final

from checker.errors import Problem
from checker.settings import FILES, Held, by_name
from checker.settings.contents import ContentError, content_of, did_you_mean, severity_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_PROJECT: Final = FILES[-1]
_TOML: Final = 'text stands in quotes, as in fail-on = "error" (docs/settings.md)'
_PLACE: Final = re.compile(r" \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)$")
_HEADER: Final = re.compile(r"\s* \[+ \s* (?P<name>[^\]]+?) \s* \]", re.VERBOSE)
_ENTRY: Final = re.compile(r"""\s* (?P<name> "[^"]*" | '[^']*' | [\w.\-\ ]+? ) \s* =""", re.VERBOSE)


def read(path: str, cwd: str) -> tuple[dict[str, Held], list[Problem]]:
    """Return the settings in the file at `path`, and what is wrong with others; both shown from `cwd`."""
    shown = os.path.relpath(path, cwd).replace(os.sep, "/")
    try:
        with open(path, "rb") as file:
            text = file.read().decode("utf-8")
        table: Any = tomllib.loads(text)
    except OSError as error:
        return {}, [Problem(shown, 0, 0, f"cannot be read: {error.strerror}")]
    except UnicodeDecodeError as error:
        return {}, [Problem(shown, 0, 0, f"not UTF-8: offset {error.start}", "save the file as UTF-8")]
    except tomllib.TOMLDecodeError as error:
        return {}, [_not_toml(shown, text, str(error))]
    is_project = os.path.basename(path) == _PROJECT
    if is_project:
        table = table.get("tool", {}).get("factlint", {})
    return _Reader(shown, os.path.relpath(os.path.dirname(path), cwd), lines(text, "tool.factlint" * is_project)).all(
        table
    )


def _not_toml(shown: str, text: str, fault: str) -> Problem:
    place = _PLACE.search(fault)
    words = fault[: place.start()] if place else fault
    line = int(place["line"] or text.count("\n") + 1) if place else 0
    column = int(place["column"] or 0) if place else 0
    return Problem(shown, line, column, f"no TOML: {words[:1].lower()}{words[1:]}", _TOML)


def lines(text: str, within: str = "") -> dict[str, int]:
    """Return the line of each key and table, as far as a line shows one: the parser itself tells no places.

    `within` is the table whose keys are meant; they are named without it.
    """
    found: dict[str, int] = {}
    inside = ""
    for number, line in enumerate(text.splitlines(), 1):
        header, entry = _HEADER.match(line), _ENTRY.match(line)
        if header:
            inside = _bare(header["name"])
            found.setdefault(inside, number)
        elif entry:
            found.setdefault(f"{inside}.{_bare(entry['name'])}".lstrip("."), number)
    if not within:
        return found
    return {name.removeprefix(f"{within}."): line for name, line in found.items() if name.startswith(f"{within}.")}


def _bare(name: str) -> str:
    return ".".join(part.strip(" \"'") for part in name.split("."))


class _Reader:
    """One settings file: its shown path, the folder its paths are relative to, and its lines."""

    def __init__(self, shown: str, folder: str, at: Mapping[str, int]) -> None:
        self._shown = shown
        self._folder = "" if folder == os.curdir else folder
        self._at = at

    def all(self, table: Mapping[str, Any]) -> tuple[dict[str, Held], list[Problem]]:
        """Return what the table sets, and what is wrong in it."""
        held: dict[str, Held] = {}
        problems: list[Problem] = []
        for name, value in _flat(table):
            try:
                held[name] = Held(self._content(name, value), self._origin(name), self._folder)
            except ContentError as error:
                problems.append(Problem(self._shown, self._line(error.where or name), 0, error.fault, error.remedy))
        return held, problems

    def _content(self, name: str, value: Any) -> Any:
        setting = by_name().get(name)
        if setting is None:
            raise ContentError(f'unknown setting "{name}"', did_you_mean(name, by_name()))
        return self._severities(value) if setting.takes == "severity" else content_of(setting, value)

    def _severities(self, value: Any) -> tuple[tuple[str, Held], ...]:
        if not isinstance(value, dict):
            raise ContentError('"severity" takes claims, each with its severity', 'as in `my-claim = "warning"`')
        return tuple(
            (claim, Held(severity_of(claim, each), self._origin(f"severity.{claim}"))) for claim, each in value.items()
        )

    def _origin(self, name: str) -> str:
        line = self._line(name)
        return f"{self._shown}:{line}" if line else self._shown

    def _line(self, name: str) -> int:
        while name not in self._at and "." in name:
            name = name.rpartition(".")[0]
        return self._at.get(name, 0)


def _flat(table: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield each setting by its whole name: what stands in the table `documents` has that in it."""
    for key, value in table.items():
        if key == "documents" and isinstance(value, dict):
            yield from ((f"{key}.{inner}", content) for inner, content in value.items())
        else:
            yield key, value
