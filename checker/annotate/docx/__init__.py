"""DOCX: notes as comments at the words that they are about; the text and its look stay as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.errors import InputError, Problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.annotate.notes import Draft, Note

SUFFIXES: Final = (".docx",)
DESCRIPTION: Final = "Word documents: comments (needs `factlint[docx]`)"


def annotated(draft: Draft, notes: Sequence[Note]) -> bytes:
    """Return the copy with comments; raises InputError where python-docx is missing, or does not take the file."""
    try:
        from checker.annotate.docx.comments import commented  # noqa: PLC0415 -- loads python-docx
    except ModuleNotFoundError as error:
        if error.name not in ("docx", "lxml"):
            raise
        path = draft.document.source.path
        remedy = "install it with `pip install factlint[docx]`"
        raise InputError(Problem(path, 0, 0, "comments in Word documents need python-docx", remedy)) from None
    return commented(draft, notes)
