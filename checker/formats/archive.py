"""Opens the archives that text documents come in, and parses the XML in them; bad ones are told in one sentence.

It knows ZIP, XML and their dangers. It does not know what any part of a document means.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

from checker.formats.reading import SAVE_ANEW, UnreadableError

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

# In bytes, unpacked: no part of a real document comes near.
_LARGEST_PART: Final = 200_000_000
_COMPOUND_FILE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")


class Archive:
    """The parts of one document by name."""

    def __init__(self, data: bytes, usual: str) -> None:
        """Open the archive; `usual` is the ending that a readable document of the kind has (".docx").

        Raises UnreadableError where it is none, or encrypted.
        """
        if data.startswith(_COMPOUND_FILE):
            if _ENCRYPTED in data:
                raise UnreadableError("it is encrypted", "save it without a password")
            raise UnreadableError("it is in an old format of Office", f"save it as {usual}")
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise UnreadableError(f"it is damaged ({_in_words(error)})", SAVE_ANEW) from None
        self._names = frozenset(self._zip.namelist())

    def names(self) -> list[str]:
        """Return the names of all parts, sorted."""
        return sorted(self._names)

    def xml(self, name: str) -> Element | None:
        """Return the root of a part, or None where the archive has no such part."""
        if name not in self._names:
            return None
        try:
            info = self._zip.getinfo(name)
            if info.flag_bits & 1:
                raise UnreadableError("it is encrypted", "save it without a password")
            if info.file_size > _LARGEST_PART:
                raise UnreadableError(f"it is too large ({name} unpacks to {info.file_size:,} bytes)")
            data = self._zip.read(info)
        except (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError) as error:
            raise UnreadableError(f"it is damaged ({name}: {_in_words(error)})", SAVE_ANEW) from None
        if b"<!DOCTYPE" in data or b"<!ENTITY" in data:  # neither format has any, but attacks do
            raise UnreadableError(f"it is damaged ({name}: a document type is declared)", SAVE_ANEW)
        try:
            return ET.fromstring(data)  # noqa: S314 -- without a document type there is nothing to attack with
        except (ET.ParseError, ValueError, LookupError) as error:
            raise UnreadableError(f"it is damaged ({name}: {_in_words(error)})", SAVE_ANEW) from None


def _in_words(error: Exception) -> str:
    words = str(error) or "it is cut off"
    return words[:1].lower() + words[1:]
