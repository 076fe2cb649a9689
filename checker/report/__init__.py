"""The output formats, one module each; the name of the file registers it (`json-lines` is `json_lines.py`).

This room knows the shape of a format and finds the files. It does not know any format by name, and it
computes nothing about facts: verdicts, messages and severities stand in the Report.
"""

from __future__ import annotations

import importlib
from functools import cache
from typing import TYPE_CHECKING, Final, Literal, Protocol, cast

from checker.frozen import frozen
from checker.registered import modules

if TYPE_CHECKING:
    from typing import TextIO

    from checker.model import Report

Level = Literal["quiet", "normal", "verbose"]

# What the formats share. Every other file in this folder is a format (tests/report/test_structure.py).
SHARED: Final = frozenset(
    """
    escape excerpt finding_lines grid ledger markdown_page output places record review_data sarif_parts sides
    terminal wording
    """.split()
)


@frozen
class Style:
    """How a report should look to a person. Formats for machines read none of it.

    `width` is in terminal columns. `level` is `quiet` (errors and warnings alone), `normal`, or
    `verbose` (every mention, with its score and the reason it was taken).
    """

    width: int = 80
    color: bool = False
    level: Level = "normal"


class Format(Protocol):
    """What a module in this folder offers: a pure function of a Report to a stream of text.

    NAME is what `--output-format` takes; DESCRIPTION is one line for `--help` and docs/formats.md.
    """

    NAME: str
    DESCRIPTION: str

    def write(self, report: Report, stream: TextIO, style: Style, /) -> None:
        """Write the whole report; the same report and style give the same text."""
        ...


@cache
def names() -> tuple[str, ...]:
    """Return the names of all formats, sorted, as `--output-format` takes them."""
    return tuple(sorted(name.replace("_", "-") for name in modules(__path__) if name not in SHARED))


@cache
def load(name: str) -> Format:
    """Return the format called `name`; raises KeyError where there is none. The others are not imported."""
    if name not in names():
        raise KeyError(name)
    return cast("Format", importlib.import_module(f"{__name__}.{name.replace('-', '_')}"))
