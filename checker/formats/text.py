"""Plain text: every character of the file is text, in its place."""

from __future__ import annotations

from typing import Final

from checker.formats.encoding import decode
from checker.formats.reading import Reading

SUFFIXES: Final = (".txt", ".text")
DESCRIPTION: Final = "plain text, UTF-8 unless a byte order mark or --encoding says otherwise"


def read(data: bytes, encoding: str | None) -> Reading:
    """Return the decoded file."""
    return Reading(decode(data, encoding))
