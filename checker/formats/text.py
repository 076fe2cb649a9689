"""Plain text: every character of the file is text, in its place."""

from __future__ import annotations

from typing import Final

from checker.formats.encoding import decode
from checker.formats.reading import BinaryError, Reading

SUFFIXES: Final = (".txt", ".text")
DESCRIPTION: Final = "plain text, UTF-8 unless a byte order mark or --encoding says otherwise"

# How files begin that are no plain text, though they may hold nothing but letters.
_OTHERS: Final = ((b"{\\rtf", "RTF", "save it as .docx or .txt"), (b"%PDF-", "PDF", "name it .pdf"))


def read(data: bytes, encoding: str | None) -> Reading:
    """Return the decoded file; raises BinaryError for what is no plain text."""
    for beginning, name, remedy in _OTHERS:
        if data.startswith(beginning):
            raise BinaryError(f"it is {name}, not plain text", remedy)
    return Reading(decode(data, encoding))
