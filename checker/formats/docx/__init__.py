"""DOCX: paragraphs, tables, notes, headers and footers of a Word document, its tracked changes as if accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from checker.formats.reading import Reading

SUFFIXES: Final = (".docx", ".docm")
DESCRIPTION: Final = "Word documents: paragraphs, tables, notes, headers and footers; tracked changes as if accepted"


def read(data: bytes, encoding: str | None) -> Reading:  # noqa: ARG001 -- the file says it itself
    """Return the text of a Word document; places are paragraph numbers."""
    from checker.formats.docx.document import document  # noqa: PLC0415 -- loads zipfile and the XML parser

    return document(data)
