"""Reads the paragraphs and tables of WordprocessingML, as they read when all tracked changes are accepted.

It knows runs, insertions, deletions and cells. It does not know the parts of a document or their order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.formats.paragraphs import Paragraph, of_cells

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# The same words in files that Word saved as "strict".
_STRICT: Final = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_COMPATIBLE: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"

_LETTERS: Final = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}
# What a reader does not see, or no longer when changes are accepted.
_UNSEEN: Final = frozenset({"del", "moveFrom", "instrText", "delText", "delInstrText", "rPr", "pPr", "sdtPr"})


def tag(name: str) -> str:
    """Return the full name of an element or attribute."""
    return _W + name


def attribute(element: Element, name: str) -> str:
    """Return an attribute by its short name, or an empty text."""
    return element.get(_W + name) or element.get(_STRICT + name) or ""


class Body:
    """Reads bodies one after the other; `footnotes` and `endnotes` are the ids cited so far, in order."""

    def __init__(self, headings: frozenset[str]) -> None:
        """Take the ids of the styles that headings have."""
        self._headings = headings
        self._boxes: list[Element] = []
        self._carried = ""
        self.footnotes: list[str] = []
        self.endnotes: list[str] = []

    def rows(self, root: Element, part: str = "") -> Iterator[list[Paragraph]]:
        """Yield the paragraphs under `root` in order; the cells of a table's row stand in one list."""
        for element in root:
            name = _short(element)
            if name == "p":
                yield from self._paragraph(element, part)
            elif name == "tbl":
                yield from self._table(element, part)
            elif name == "AlternateContent":  # the same thing twice, for newer and for older programs
                yield from self.rows(element[0], part) if len(element) else ()
            elif name not in _UNSEEN:
                yield from self.rows(element, part)
        if self._carried:  # there is no next paragraph here
            yield [Paragraph(self._carried, part=part)]
            self._carried = ""

    def _paragraph(self, element: Element, part: str) -> Iterator[list[Paragraph]]:
        text = self._carried + "".join(self._letters(element))
        boxes, self._boxes = self._boxes, []
        # A deleted mark at its end joins a paragraph to the next.
        self._carried = text if _mark_is_deleted(element) else ""
        if not self._carried and text:
            yield [Paragraph(text, self._is_heading(element), part)]
        for box in boxes:
            yield from self.rows(box, part)

    def _table(self, table: Element, part: str) -> Iterator[list[Paragraph]]:
        """Yield the rows of a table; where cells hold several paragraphs, each stands for itself."""
        for row in _rows(table):
            yield from of_cells(list(self.rows(cell, part)) for cell in row if _short(cell) in ("tc", "sdt"))

    def _letters(self, element: Element) -> Iterator[str]:
        for child in element:
            name = _short(child)
            if name in _UNSEEN or (name == "r" and _is_hidden(child)):
                continue
            if name == "t":
                yield child.text or ""
            elif name in _LETTERS:
                yield _LETTERS[name]
            elif name == "footnoteReference":
                self.footnotes.append(attribute(child, "id"))
            elif name == "endnoteReference":
                self.endnotes.append(attribute(child, "id"))
            elif name == "txbxContent":
                self._boxes.append(child)
            elif name == "AlternateContent":
                yield from self._letters(child[0]) if len(child) else ()
            else:
                yield from self._letters(child)

    def _is_heading(self, element: Element) -> bool:
        style = element.find(_of(element, "pPr/pStyle"))
        outlined = element.find(_of(element, "pPr/outlineLvl"))
        return outlined is not None or (style is not None and attribute(style, "val") in self._headings)


def _short(element: Element) -> str:
    name = element.tag
    return name.rpartition("}")[2] if name.startswith((_W, _STRICT, _COMPATIBLE)) else ""


def _of(element: Element, path: str) -> str:
    """Return a path of short names as one of full names, in the namespace of `element`."""
    space = element.tag.rpartition("}")[0] + "}"
    return "/".join(space + name for name in path.split("/"))


def _mark_is_deleted(paragraph: Element) -> bool:
    return any(paragraph.find(_of(paragraph, f"pPr/rPr/{name}")) is not None for name in ("del", "moveFrom"))


def _rows(table: Element) -> Iterator[Element]:
    """Yield the rows of a table but the deleted ones; not those of a table in a cell."""
    for element in table:
        if _short(element) != "tr":
            yield from _rows(element)
        elif element.find(_of(element, "trPr/del")) is None:
            yield element


def _is_hidden(run: Element) -> bool:
    hidden = run.find(_of(run, "rPr/vanish"))
    return hidden is not None and attribute(hidden, "val") not in ("0", "false", "off")
