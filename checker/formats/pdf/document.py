"""Opens a PDF and reads it page by page; what is wrong with it is told in one sentence."""

from __future__ import annotations

import re
from contextlib import closing
from typing import TYPE_CHECKING, Final

import pypdfium2 as pdfium

from checker.formats.pdf.glyphs import segments
from checker.formats.pdf.layout import lines
from checker.formats.pdf.prose import prose
from checker.formats.reading import SAVE_ANEW, Reading, UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.formats.pdf.segment import Line

# Titles that programs give by themselves.
_NO_TITLE: Final = re.compile(
    r"microsoft |untitled|unbenannt|.*\.(?:docx?|indd|qxd|pptx?|xlsx?|odt|rtf|pdf|tex|dvi|fm)$", re.IGNORECASE
)


def document(data: bytes) -> Reading:
    """Return the reading of a whole PDF."""
    try:
        with closing(pdfium.PdfDocument(data)) as opened:
            found = list(_lines(opened))
            title = " ".join(opened.get_metadata_value("Title").split())
            pages = len(opened)
    except pdfium.PdfiumError as error:
        # PDFium may tell the error of another file where it has none to tell of this one.
        if b"/Encrypt" in data and "password" in str(error).lower():
            raise UnreadableError("it is encrypted", "save it without a password") from None
        raise UnreadableError("it is damaged (PDFium cannot open it)", SAVE_ANEW) from None
    if not found:
        raise UnreadableError(
            f"there is no text in it (pages of pictures: {pages})", "run text recognition on it first"
        )
    text, origin = prose(found)
    return Reading(text, title=title if title and not _NO_TITLE.match(title) else None, origin=origin)


def _lines(opened: pdfium.PdfDocument) -> Iterator[Line]:
    for number in range(len(opened)):
        with closing(opened[number]) as page, closing(page.get_textpage()) as text:
            yield from lines([segment for segment in segments(text) if segment.text.strip()], number + 1)
