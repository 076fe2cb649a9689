"""PDF: its text in reading order, columns one after the other, words that a line's end cut in two made whole.

Reading needs `pypdfium2`, which comes with `factlint[pdf]`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.formats.reading import UnreadableError

if TYPE_CHECKING:
    from checker.formats.reading import Reading

SUFFIXES: Final = (".pdf",)
DESCRIPTION: Final = (
    "PDF, with `factlint[pdf]`: text in reading order, two columns too; running heads and page numbers left out"
)


def read(data: bytes, encoding: str | None) -> Reading:  # noqa: ARG001 -- the file says it itself
    """Return the text of a PDF; places are pages and lines."""
    try:
        from checker.formats.pdf.document import document  # noqa: PLC0415 -- loads pypdfium2
    except ImportError:
        raise UnreadableError("reading PDF needs pypdfium2", "install it with: pip install 'factlint[pdf]'") from None
    return document(data)
