"""Puts changed parts of a Word document back among the others, which stay as they were, byte for byte.

It knows archives and the names of parts. It does not know what changed in them.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.opc.constants import RELATIONSHIP_TYPE

if TYPE_CHECKING:
    from docx.document import Document

_CONTENT_TYPES: Final = "[Content_Types].xml"
# The earliest day that an archive can hold: the same draft gives the same copy.
_NO_DAY: Final = (1980, 1, 1, 0, 0, 0)


def overlaid(data: bytes, document: Document) -> bytes:
    """Return the archive `data` with the main text and the comments of `document`, in the order it has.

    python-docx writes every part anew; all but these, and the two parts that declare them, are taken as
    they were.
    """
    saved, copy = io.BytesIO(), io.BytesIO()
    document.save(saved)
    with ZipFile(io.BytesIO(data)) as old, ZipFile(saved) as new, ZipFile(copy, "w", ZIP_DEFLATED) as archive:
        changed = _changed(document, frozenset(old.namelist()))
        kept = {info.filename: info for info in old.infolist() if info.filename in frozenset(new.namelist())}
        for name, info in kept.items():
            source = new if name in changed else old
            archive.writestr(_like(info), source.read(name))
        for name in changed:
            if name not in kept:
                archive.writestr(_like(ZipInfo(name, _NO_DAY)), new.read(name))
    return copy.getvalue()


def _changed(document: Document, names: frozenset[str]) -> list[str]:
    """Return the names of the parts that comments change; that a document has some is declared only once."""
    main = document.part.partname
    comments = document.part.part_related_by(RELATIONSHIP_TYPE.COMMENTS).partname
    changed = [main.membername, comments.membername]
    return changed if comments.membername in names else [_CONTENT_TYPES, main.rels_uri.membername, *changed]


def _like(info: ZipInfo) -> ZipInfo:
    new = ZipInfo(info.filename, info.date_time)
    new.compress_type, new.external_attr = ZIP_DEFLATED, info.external_attr
    return new
