"""Drafts and notes for the tests: a file's bytes read by its format, and notes at words marked in it."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import docx

from checker import formats
from checker.annotate import load
from checker.annotate.notes import Draft, Note
from checker.formats.encoding import marked as byte_order_mark
from checker.model import Document, Source, Span
from checker.prose import Prose

if TYPE_CHECKING:
    from docx.document import Document as Word


def draft(name: str, data: bytes, encoding: str = "utf-8") -> Draft:
    """Return the draft that a file of this name is."""
    suffix = name[name.rindex(".") :]
    form = formats.for_suffix(suffix)
    assert form is not None
    reading = form.read(data, None if suffix == ".docx" else encoding)
    mark, declared = byte_order_mark(data)
    document = Document(Source("draft", name), Prose(reading.text), reading.origin)
    return Draft(document, data, mark, declared or encoding)


def note(of: Draft, words: str, *lines: str, at: int = 0) -> Note:
    """Return a note on the words, the first that stand at or behind `at` in the draft's text."""
    start = of.document.text.index(words, at)
    return Note(Span(start, start + len(words)), "conflict", "share", lines or ("13% is not 14%.",))


def annotated(form: str, of: Draft, *notes: Note) -> bytes:
    return load(form).annotated(of, sorted(notes, key=lambda note: (note.span.end, note.span.start)))


def saved(document: Word) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def reopened(data: bytes) -> Word:
    return docx.Document(io.BytesIO(data))


def commented(document: Word) -> list[tuple[str, str]]:
    """Return the words that each comment stands at, and the comment's heading, in order of its number.

    The words are gathered as Word does it: from the mark of the range's start to that of its end.
    """
    open_ranges: dict[str, list[str]] = {}
    words: dict[str, str] = {}
    for element in document.element.body.iter():
        tag = element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
        number = next((value for name, value in element.attrib.items() if name.endswith("}id")), "")
        if tag == "commentRangeStart":
            open_ranges[number] = []
        elif tag == "commentRangeEnd":
            words[number] = "".join(open_ranges.pop(number))
        elif tag in ("t", "tab"):
            for gathered in open_ranges.values():
                gathered.append((element.text or "") if tag == "t" else "\t")
    assert not open_ranges
    found = {str(comment.comment_id): comment.text.split("\n")[0] for comment in document.comments}
    assert found.keys() == words.keys()
    return [(words[number], found[number]) for number in sorted(words, key=int)]
