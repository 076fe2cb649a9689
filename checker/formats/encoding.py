"""Turns bytes into text, by what the file or the user declares and never by a guess. It knows no format.

A byte order mark declares an encoding and is no part of the text: offsets count from behind it.
"""

from __future__ import annotations

import codecs
import re
from typing import Final

from checker.formats.reading import BinaryError, UnreadableError

# The marks of UTF-32 begin with those of UTF-16, and stand before them.
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LINE_END: Final = re.compile(r"\r\n|\r|\n")


def is_known(encoding: str) -> bool:
    """Tell whether Python has a text encoding of that name."""
    try:
        "a".encode(encoding)
    except LookupError:
        return False
    return True


def decode(data: bytes, declared: str | None = None) -> str:
    """Return the text of `data` without its byte order mark, line ends as they are.

    The mark decides, then `declared`, else it is UTF-8. Raises BinaryError where it is no text, and
    UnreadableError for a byte that the encoding does not have.
    """
    mark, encoding = marked(data)
    encoding = encoding or declared or "utf-8"
    if not mark and declared is None and (nought := data.find(0)) >= 0:
        raise BinaryError(
            f"it is not text (byte 0x00 at offset {nought})",
            "if it is UTF-16 without a byte order mark, say so with --encoding utf-16-le",
        )
    try:
        text = data[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        raise _undecodable(data, len(mark), encoding, error) from None
    if "\0" in text:
        raise BinaryError(f"it is not text (U+0000 in it, read as {encoding.upper()})")
    return text


def marked(data: bytes) -> tuple[bytes, str]:
    """Return the byte order mark that `data` begins with, and the encoding that it declares; both may be empty."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return mark, encoding
    return b"", ""


def _undecodable(data: bytes, skipped: int, encoding: str, error: UnicodeDecodeError) -> UnreadableError:
    at = skipped + error.start
    before = data[skipped:at].decode(encoding, "replace")
    ends = list(_LINE_END.finditer(before))
    byte = f"byte 0x{data[at]:02x}" if at < len(data) else "the end"
    return UnreadableError(
        f"{byte} at offset {at} is not {encoding.upper()}",
        "save it as UTF-8, or name its encoding, as in --encoding windows-1252",
        len(ends) + 1,
        len(before) - (ends[-1].end() if ends else 0) + 1,
    )
