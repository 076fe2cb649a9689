"""Draws the ledger, the matrix of claims and sources, in as many columns as a terminal has.

It knows columns, headings and a legend. It does not know how a cell is reached.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.frozen import replace
from checker.report import ledger
from checker.report.excerpt import width
from checker.report.terminal import BLANK
from checker.report.wording import CELLS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.model import Report
    from checker.report import Style
    from checker.report.ledger import Row
    from checker.report.terminal import Line, Piece
    from checker.report.wording import Marks

_INDENT: Final = "  "
# A claim's id is cut to a third of the width, but never below this.
_NARROWEST_ID: Final = 16
# With numbers one above the other, a gap after each five columns helps the eye to count.
_GROUP: Final = 5
# More rows than this are read in the JSON or HTML report; the claims that agree are then left out.
_MOST_ROWS: Final = 60
# More columns than this fill one screen after the other with sources that all say the same.
_MOST_COLUMNS: Final = 120
_APART: Final = frozenset({"differs", "changed", "undecided", "wanted"})


def draw(report: Report, style: Style, marks: Marks) -> Iterator[Line]:
    """Yield the lines of the ledger: heading, a row for each claim, the legend."""
    every = list(ledger.rows(report))
    shown = _shown(every, style)
    kept = _columns_kept(shown, len(report.documents), style)
    labels = [report.documents[at].source.label for at in kept]
    if not labels or not shown:
        return
    shown = [replace(row, cells=tuple(row.cells[at] for at in kept)) for row in shown]
    longest = max(len(row.claim) for row in shown)
    room = max(_NARROWEST_ID, style.width // 3)
    left = min(longest, room)
    columns = _columns(labels, style.width - left - len(_INDENT) - 2)
    for block in columns.blocks(len(labels), style.width - left - len(_INDENT) - 2):
        for heading in columns.headings(block):
            yield ((_INDENT + " " * (left + 2) + heading, "dim"),)
        for row in shown:
            yield ((_INDENT + _cut(row.claim, left, marks) + "  ", ""), *columns.cells(row, block, marks))
        yield BLANK
    if len(shown) < len(every):
        yield ((f"{_INDENT}{marks.ellipsis} and {len(every) - len(shown):,} claims that agree", "dim"),)
    if len(labels) < len(report.documents):
        left = len(report.documents) - len(labels)
        yield ((f"{_INDENT}{marks.ellipsis} and {left:,} more sources (all with -v)", "dim"),)
    yield from _legend(shown, style, marks)
    if columns.numbered:
        yield from _numbers(labels, style)
    yield BLANK


def _columns_kept(shown: Sequence[Row], count: int, style: Style) -> Sequence[int]:
    """Return the numbers of the sources to draw: all, or of very many those that differ, then the first of the rest."""
    if count <= _MOST_COLUMNS or style.level == "verbose":
        return range(count)
    apart = {at for row in shown for at, cell in enumerate(row.cells) if cell in _APART}
    return sorted(sorted(range(count), key=lambda at: at not in apart)[:_MOST_COLUMNS])


def _shown(every: Sequence[Row], style: Style) -> Sequence[Row]:
    if len(every) <= _MOST_ROWS or style.level == "verbose":
        return every
    return [row for row in every if row.finding is None or row.finding.verdict != "agree"][:_MOST_ROWS]


def _cut(text: str, room: int, marks: Marks) -> str:
    if len(text) > room:
        text = text[: room - len(marks.ellipsis)] + marks.ellipsis
    return text + " " * (room - width(text))


class _Named:
    """A column as wide as its source's label."""

    numbered = False

    def __init__(self, labels: Sequence[str]) -> None:
        self._labels = labels

    def blocks(self, count: int, room: int) -> Iterator[range]:  # noqa: ARG002 -- they fit: that is why they are named
        yield range(count)

    def headings(self, block: range) -> Iterator[str]:
        yield "  ".join(self._labels[at] for at in block)

    def cells(self, row: Row, block: range, marks: Marks) -> Iterator[Piece]:
        for at in block:
            cell = row.cells[at]
            yield marks.cell(cell) + " " * (width(self._labels[at]) + 1), CELLS[cell][2]


class _Numbered:
    """A column of one character under a number that is written downwards."""

    numbered = True

    def blocks(self, count: int, room: int) -> Iterator[range]:
        most = max(_GROUP, room // (_GROUP + 1) * _GROUP)
        for start in range(0, count, most):
            yield range(start, min(start + most, count))

    def headings(self, block: range) -> Iterator[str]:
        digits = len(str(block.stop))
        for digit in range(digits):
            yield self._grouped([f"{at + 1:>{digits}}"[digit] for at in block])

    def cells(self, row: Row, block: range, marks: Marks) -> Iterator[Piece]:
        for count, at in enumerate(block):
            gap = " " if count and count % _GROUP == 0 else ""
            cell = row.cells[at]
            yield gap + marks.cell(cell), CELLS[cell][2]

    def _grouped(self, characters: Sequence[str]) -> str:
        groups = range(0, len(characters), _GROUP)
        return " ".join("".join(characters[at : at + _GROUP]) for at in groups)


def _columns(labels: Sequence[str], room: int) -> _Named | _Numbered:
    return _Named(labels) if sum(width(label) + 2 for label in labels) <= room + 2 else _Numbered()


def _legend(shown: Sequence[Row], style: Style, marks: Marks) -> Iterator[Line]:
    used = {cell for row in shown for cell in row.cells}
    items = [f"{marks.cell(cell)} {words}" for cell, (_, _, _, words) in CELLS.items() if cell in used]
    yield from (((_INDENT + line, "dim"),) for line in _filled(items, style.width - len(_INDENT)))


def _numbers(labels: Sequence[str], style: Style) -> Iterator[Line]:
    items = [f"{number} {label}" for number, label in enumerate(labels, 1)]
    yield from (((_INDENT + line, "dim"),) for line in _filled(items, style.width - len(_INDENT)))


def _filled(items: Sequence[str], room: int) -> Iterator[str]:
    """Yield lines of items, three spaces apart, as many to a line as there is room for."""
    line = ""
    for item in items:
        if line and width(line) + 3 + width(item) > room:
            yield line
            line = item
        else:
            line = f"{line}   {item}" if line else item
    if line:
        yield line
