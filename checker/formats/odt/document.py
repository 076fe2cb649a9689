"""Reads an OpenDocument text: its paragraphs and tables in order, then its notes, then headers and footers.

It knows the elements that hold text. Deleted text stands apart in such a file and is never met.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.formats.archive import Archive
from checker.formats.paragraphs import Paragraph, of_cells, put_together
from checker.formats.reading import SAVE_ANEW, Reading, UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

_NAMES: Final = "{urn:oasis:names:tc:opendocument:xmlns:"
_TEXT: Final = _NAMES + "text:1.0}"
_TABLE: Final = _NAMES + "table:1.0}"
_OFFICE: Final = _NAMES + "office:1.0}"
_STYLE: Final = _NAMES + "style:1.0}"
_TITLE: Final = "{http://purl.org/dc/elements/1.1/}title"
_EDGES: Final = {_STYLE + "header": "header", _STYLE + "footer": "footer"}
_ROW: Final = _TABLE + "table-row"
_CELLS: Final = frozenset({_TABLE + "table-cell", _TABLE + "covered-table-cell"})
_LETTERS: Final = {_TEXT + "tab": "\t", _TEXT + "line-break": "\n"}
_UNSEEN: Final = frozenset({_TEXT + "tracked-changes", _OFFICE + "annotation", _TEXT + "ruby-text"})
_BOX: Final = _NAMES + "drawing:1.0}text-box"
_SPACES: Final = re.compile(r"[ \t\r\n]+")
_MOST_SPACES: Final = 100


def document(data: bytes) -> Reading:
    """Return the reading of a whole document."""
    archive = Archive(data, ".odt")
    manifest = archive.xml("META-INF/manifest.xml")
    if manifest is not None and any(element.tag.endswith("}encryption-data") for element in manifest.iter()):
        raise UnreadableError("it is encrypted", "save it without a password")
    content = archive.xml("content.xml")
    root = content.find(f"{_OFFICE}body/{_OFFICE}text") if content is not None else None
    if root is None:
        raise UnreadableError("it is no OpenDocument text (it has no main text)", SAVE_ANEW)
    body = _Body()
    try:
        rows = [*body.rows(root), *body.noted(), *_edges(archive, body)]
    except RecursionError:
        raise UnreadableError("it is damaged (its elements are nested too deep)", SAVE_ANEW) from None
    text, origin = put_together(rows)
    return Reading(text, title=_title(archive, rows), origin=origin)


def _edges(archive: Archive, body: _Body) -> Iterator[list[Paragraph]]:
    styles = archive.xml("styles.xml")
    for element in styles.iter() if styles is not None else ():
        if element.tag in _EDGES:
            yield from body.rows(element, _EDGES[element.tag])


def _title(archive: Archive, rows: list[list[Paragraph]]) -> str | None:
    """Return the first heading, else what the document's properties say."""
    heading = next((row[0].text for row in rows if row and row[0].is_heading), "")
    properties = archive.xml("meta.xml")
    title = heading or ("" if properties is None else next((each.text or "" for each in properties.iter(_TITLE)), ""))
    return " ".join(title.split()) or None


class _Body:
    """Reads the elements of one document and keeps its notes for later."""

    def __init__(self) -> None:
        self._notes: list[tuple[str, Element]] = []
        self._boxes: list[Element] = []

    def rows(self, root: Element, part: str = "") -> Iterator[list[Paragraph]]:
        """Yield the paragraphs under `root` in order; the cells of a table's row stand in one list."""
        for element in root:
            if element.tag in (_TEXT + "p", _TEXT + "h"):
                yield [Paragraph("".join(self._letters(element)), element.tag == _TEXT + "h", part)]
                boxes, self._boxes = self._boxes, []
                for box in boxes:
                    yield from self.rows(box, part)
            elif element.tag == _ROW:
                yield from self._row(element, part)
            elif element.tag not in _UNSEEN:
                yield from self.rows(element, part)

    def noted(self) -> Iterator[list[Paragraph]]:
        """Yield the notes that were met so far, each under its number."""
        while self._notes:
            part, note = self._notes.pop(0)
            yield from self.rows(note, part)

    def _row(self, row: Element, part: str) -> Iterator[list[Paragraph]]:
        """Yield a row of a table; where cells hold several paragraphs, each stands for itself."""
        yield from of_cells(list(self.rows(cell, part)) for cell in row if cell.tag in _CELLS)

    def _letters(self, element: Element) -> Iterator[str]:
        yield _SPACES.sub(" ", element.text or "")
        for child in element:
            if child.tag in _LETTERS:
                yield _LETTERS[child.tag]
            elif child.tag == _TEXT + "s":
                count = child.get(_TEXT + "c", "1")
                yield " " * (min(int(count), _MOST_SPACES) if count.isdecimal() else 1)
            elif child.tag == _TEXT + "note":
                self._note(child)
            elif child.tag == _BOX:
                self._boxes.append(child)
            elif child.tag not in _UNSEEN:
                yield from self._letters(child)
            yield _SPACES.sub(" ", child.tail or "")

    def _note(self, note: Element) -> None:
        kind = note.get(_TEXT + "note-class", "footnote")
        number = 1 + sum(part.startswith(kind) for part, _ in self._notes)
        self._notes.extend((f"{kind} {number}", inner) for inner in note.findall(_TEXT + "note-body"))
