"""Plain text: notes as `[^factlint-1]` behind the words that they are about, and their list at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.annotate import footnotes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.annotate.notes import Draft, Note

SUFFIXES: Final = (".txt", ".text")
DESCRIPTION: Final = "plain text: footnotes"


def annotated(draft: Draft, notes: Sequence[Note]) -> bytes:
    """Return the copy with footnotes; a document of plain text is its whole file, so offsets are the file's."""
    text = footnotes.decoded(draft)
    signs = footnotes.marks(footnotes.free_name(text), len(notes))
    copy = footnotes.marked(text, [note.span.end for note in notes], signs)
    bodies = (_body(sign, note) for sign, note in zip(signs, notes, strict=True))
    return footnotes.encoded(draft, footnotes.with_list(copy, bodies))


def _body(sign: str, note: Note) -> str:
    return "\n    ".join((f"{sign}: {note.heading}", *note.lines))
