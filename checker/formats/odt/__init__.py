"""ODT: paragraphs, tables and notes of an OpenDocument text, its tracked changes as if accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from checker.formats.reading import Reading

SUFFIXES: Final = (".odt", ".ott")
DESCRIPTION: Final = (
    "OpenDocument texts: paragraphs, tables, notes, headers and footers; tracked changes as if accepted"
)


def read(data: bytes, encoding: str | None) -> Reading:  # noqa: ARG001 -- the file says it itself
    """Return the text of an OpenDocument text; places are paragraph numbers."""
    from checker.formats.odt.document import document  # noqa: PLC0415 -- loads zipfile and the XML parser

    return document(data)
