"""Finds the elements of a Word document that hold its letters, paragraph by paragraph, as its reader counts them.

It knows which letters are seen when all tracked changes are accepted, and which paragraphs count: the same
as `formats/docx` does, which reads them into a text and forgets where they stood. tests/annotate holds the
two to each other. It does not know what is written there, and changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

# lxml has no types; an element of python-docx's is one of lxml's.
Element = Any

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_COMPATIBLE: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_LETTERS: Final = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}
_UNSEEN: Final = frozenset({"del", "moveFrom", "instrText", "delText", "delInstrText", "rPr", "pPr", "sdtPr"})


class Letters(NamedTuple):
    """What one element of a run shows; `begin` is its offset in its paragraph."""

    text: str
    element: Element
    begin: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph that is seen; `host` is the run that holds the text box it stands in, if it stands in one."""

    letters: tuple[Letters, ...]
    host: Element | None

    @property
    def text(self) -> str:
        """Return what the paragraph says."""
        return "".join(letters.text for letters in self.letters)


@dataclass(slots=True)
class Story:
    """The main text of a document: its paragraphs that count, and the runs that cite notes, by `footnote 2`."""

    paragraphs: list[Paragraph] = field(default_factory=list)
    citing: dict[str, Element] = field(default_factory=dict)


def story(body: Element) -> Story:
    """Return the main text under `body`."""
    walk = _Walk()
    paragraphs = [found for found in walk.under(body, None) if not _is_blank(found.text)]
    citing = {f"{kind} {number}": run for kind, runs in walk.citing.items() for number, run in enumerate(runs, 1)}
    return Story(paragraphs, citing)


def run_of(element: Element) -> Element | None:
    """Return the run that directly holds an element."""
    parent = element.getparent()
    return parent if parent is not None and _short(parent) == "r" else None


def tag(name: str) -> str:
    """Return the full name of an element or attribute."""
    return _W + name


class _Walk:
    """One walk through a document, in the order of its text."""

    def __init__(self) -> None:
        self._carried: tuple[tuple[str, Element], ...] = ()
        self._boxes: list[Element] = []
        self.citing: dict[str, list[Element]] = {"footnote": [], "endnote": []}

    def under(self, root: Element, host: Element | None) -> Iterator[Paragraph]:
        for element in root:
            name = _short(element)
            if name == "p":
                yield from self._paragraph(element, host)
            elif name == "tbl":
                for row in _rows(element):
                    for cell in row:
                        yield from self.under(cell, host) if _short(cell) in ("tc", "sdt") else ()
            elif name == "AlternateContent":
                yield from self.under(element[0], host) if len(element) else ()
            elif name not in _UNSEEN:
                yield from self.under(element, host)
        if self._carried:
            carried, self._carried = self._carried, ()
            yield _placed(carried, host)

    def _paragraph(self, element: Element, host: Element | None) -> Iterator[Paragraph]:
        seen = (*self._carried, *self._seen(element))
        boxes, self._boxes = self._boxes, []
        # A deleted mark at its end joins a paragraph to the next.
        self._carried = seen if _mark_is_deleted(element) else ()
        if not self._carried:
            yield _placed(seen, host)
        for box in boxes:
            outer = list(box.iterancestors(tag("r")))
            yield from self.under(box, host if host is not None or not outer else outer[-1])

    def _seen(self, element: Element) -> Iterator[tuple[str, Element]]:
        for child in element:
            name = _short(child)
            if name in _UNSEEN or (name == "r" and _is_hidden(child)):
                continue
            if name == "t":
                yield child.text or "", child
            elif name in _LETTERS:
                yield _LETTERS[name], child
            elif name in ("footnoteReference", "endnoteReference"):
                self.citing[name.removesuffix("Reference")].append(run_of(child))
            elif name == "txbxContent":
                self._boxes.append(child)
            elif name == "AlternateContent":
                yield from self._seen(child[0]) if len(child) else ()
            else:
                yield from self._seen(child)


def _placed(seen: tuple[tuple[str, Element], ...], host: Element | None) -> Paragraph:
    begins = accumulate((len(text) for text, _ in seen), initial=0)
    placed = (Letters(text, element, begin) for (text, element), begin in zip(seen, begins, strict=False) if text)
    return Paragraph(tuple(placed), host)


def _is_blank(text: str) -> bool:
    return not text or text.isspace()


def _short(element: Element) -> str:
    name = element.tag
    if not isinstance(name, str):  # a comment of the XML file
        return "rPr"
    return name.rpartition("}")[2] if name.startswith((_W, _COMPATIBLE)) else ""


def _mark_is_deleted(paragraph: Element) -> bool:
    return any(paragraph.find(f"{_W}pPr/{_W}rPr/{_W}{name}") is not None for name in ("del", "moveFrom"))


def _rows(table: Element) -> Iterator[Element]:
    for element in table:
        if _short(element) != "tr":
            yield from _rows(element)
        elif element.find(f"{_W}trPr/{_W}del") is None:
            yield element


def _is_hidden(run: Element) -> bool:
    hidden = run.find(f"{_W}rPr/{_W}vanish")
    return hidden is not None and hidden.get(f"{_W}val") not in ("0", "false", "off")
