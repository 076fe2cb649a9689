"""The round trip that every format must make: the text at a character's place in the source is that character."""

from __future__ import annotations

from html import unescape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.formats.reading import Reading

# What a reader may put between blocks and cells, and for spaces and line ends.
BETWEEN = frozenset(" \n|")


def untraced(file: str, reading: Reading) -> list[tuple[str, str]]:
    """Return the characters of the text that are not what stands at their place in the file, with what does."""
    lines = [*file.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    return [pair for at in range(len(reading.text)) if (pair := _miss(file, lines, reading, at)) is not None]


def _miss(file: str, lines: list[str], reading: Reading, at: int) -> tuple[str, str] | None:
    assert reading.origin is not None
    start, end = reading.origin.start(at), reading.origin.end(at + 1)
    assert start.offset is not None
    assert end.offset is not None
    letter, there = reading.text[at], file[start.offset : end.offset]
    if letter in BETWEEN:
        return None
    at_line = lines[start.line - 1][start.column - 1 :]
    same = letter in (there, unescape(there)) or there == f"\\{letter}"
    return None if same and at_line.startswith(there) else (letter, there)
