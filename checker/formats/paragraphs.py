"""Puts the paragraphs of a text document together, and numbers them as a person would count them.

It knows paragraphs, rows and headings. It does not know where a format keeps them.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from checker.formats.origin import Placer
from checker.frozen import frozen
from checker.model import Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checker.formats.origin import Placed

_BLOCK_GAP: Final = "\n\n"
_CELL_GAP: Final = " | "


@frozen
class Paragraph:
    """A paragraph as it reads; `part` is where it stands if not in the main text ("footnote 2")."""

    text: str
    is_heading: bool = False
    part: str = ""


def of_cells(cells: Iterable[list[list[Paragraph]]]) -> Iterator[list[Paragraph]]:
    """Yield the rows that one row of a table makes: itself, or each paragraph where its cells hold several.

    A cell is given as the rows that stand in it.
    """
    filled = [[inner for inner in cell if any(each.text.strip() for each in inner)] for cell in cells]
    if any(len(cell) > 1 or len(cell[0]) > 1 for cell in filled if cell):
        yield from (inner for cell in filled for inner in cell)
    else:
        yield [paragraph for cell in filled for inner in cell for paragraph in inner]


def put_together(rows: Iterable[list[Paragraph]]) -> tuple[str, Placed]:
    """Return the text of `rows` and its origin; a row is one paragraph, or one a cell of a table.

    Paragraphs without text are not counted, for they are not seen.
    """
    placer = Placer()
    heading, count = "", Counter[str]()
    for row in rows:
        gap = _BLOCK_GAP
        for paragraph in row:
            if not paragraph.text or paragraph.text.isspace():
                continue
            count[paragraph.part] += 1
            if paragraph.is_heading and not paragraph.part:
                heading = " ".join(paragraph.text.split())
            placer.gap(gap)
            place = Place(
                column=1,
                paragraph=count[paragraph.part],
                heading="" if paragraph.part else heading,
                part=paragraph.part,
            )
            placer.put(paragraph.text, place)
            gap = _CELL_GAP
    return placer.placed()
