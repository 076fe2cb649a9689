"""Puts the segments of a page in reading order: columns one after the other, a table row by row.

It knows where segments stand and how wide they are. It does not know what they say.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, Final

from checker.formats.pdf.segment import Line, Segment

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# A column of text has at least so many segments, of so many letters each; columns of a table have fewer letters.
_FEWEST_SEGMENTS: Final = 3
_FEWEST_LETTERS: Final = 18
# Titles, pictures' captions and the like may run across the gap between two columns.
_MOST_ACROSS: Final = 0.4
_SIDE_BY_SIDE: Final = 0.4
_MOST_EDGES: Final = 60
_SAME_LINE: Final = 0.35
_CELL_GAP: Final = " | "
_WIDEST_SPACE: Final = 2.5  # in sizes of the type; what is wider parts the cells of a table


def lines(segments: Sequence[Segment], page: int) -> list[Line]:
    """Return the lines of a page in reading order."""
    found: list[Line] = []
    for column in _columns(sorted(segments, key=lambda segment: (-segment.base, segment.left)), depth=0):
        edges = min(segment.left for segment in column), max(segment.right for segment in column)
        above = None
        for row in _rows(column):
            base, size = row[0].base, max(segment.size for segment in row)
            text = _joined(row)
            distance = 0.0 if above is None else above - base
            found.append(Line(text, page, len(found) + 1, row[0].left, row[-1].right, base, size, distance, edges))
            above = base
    return found


def _columns(segments: list[Segment], depth: int) -> Iterator[list[Segment]]:
    """Yield the columns in reading order; what runs across two of them parts those above it from those below."""
    gap = _gap(segments) if depth < 3 else None
    if gap is None:
        if segments:
            yield segments
        return
    left: list[Segment] = []
    right: list[Segment] = []
    across: list[Segment] = []
    for segment in segments:
        if not _is_across(segment, gap):
            if across:
                yield across
                across = []
            (left if segment.right <= gap[1] else right).append(segment)
            continue
        for column in (left, right):
            yield from _columns(column, depth + 1)
        left, right = [], []
        across.append(segment)
    if across:
        yield across
    for column in (left, right):
        yield from _columns(column, depth + 1)


def _is_across(segment: Segment, gap: tuple[float, float]) -> bool:
    return segment.left < gap[0] and segment.right > gap[1]


def _gap(segments: Sequence[Segment]) -> tuple[float, float] | None:
    """Return the left and right edge of the gap between two columns of text, or None where there is one column."""
    if len(segments) < 2 * _FEWEST_SEGMENTS:
        return None
    size = median(segment.size for segment in segments)
    edges = Counter(round(segment.left) for segment in segments)
    best, fewest = None, len(segments) * _MOST_ACROSS
    for edge, _ in edges.most_common(_MOST_EDGES):
        right = [segment for segment in segments if segment.left >= edge - 1]
        left = [segment for segment in segments if segment.right <= edge - size / 2]
        across = len(segments) - len(left) - len(right)
        if across < fewest and _is_text(left) and _is_text(right) and _stand_side_by_side(left, right):
            best, fewest = (max(segment.right for segment in left), edge - 1.0), across
    return best


def _is_text(segments: Sequence[Segment]) -> bool:
    if len(segments) < _FEWEST_SEGMENTS:
        return False
    return median(len(segment.text) for segment in segments) >= _FEWEST_LETTERS


def _stand_side_by_side(left: Sequence[Segment], right: Sequence[Segment]) -> bool:
    low = max(min(segment.base for segment in side) for side in (left, right))
    high = min(max(segment.base for segment in side) for side in (left, right))
    shorter = min(
        max(segment.base for segment in side) - min(segment.base for segment in side) for side in (left, right)
    )
    return high - low >= _SIDE_BY_SIDE * shorter > 0


def _rows(segments: list[Segment]) -> Iterator[list[Segment]]:
    """Yield the segments on one line together, from left to right, the lines from top to bottom."""
    row: list[Segment] = []
    for segment in segments:
        if row and row[0].base - segment.base > _SAME_LINE * max(row[0].size, segment.size):
            yield sorted(row, key=lambda part: part.left)
            row = []
        row.append(segment)
    if row:
        yield sorted(row, key=lambda part: part.left)


def _joined(row: list[Segment]) -> str:
    text = row[0].text
    for before, segment in pairwise(row):
        wide = segment.left - before.right > _WIDEST_SPACE * segment.size
        text += (_CELL_GAP if wide else " ") + segment.text
    return text
