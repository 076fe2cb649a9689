"""Writes notes into a Word document as comments: each at its words, or at what stands nearest to them.

It knows where comments may stand: in the main text alone. A note on the words of a footnote or a text box is
a comment at their mark in the main text, and one on a header at the start of the document.
"""

from __future__ import annotations

import io
from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple
from zipfile import BadZipFile

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import OpcError
from docx.opc.part import XmlPart
from docx.text.run import Run

from checker.annotate.docx.letters import Element, run_of, story, tag
from checker.annotate.docx.package import overlaid
from checker.annotate.docx.runs import split
from checker.errors import InputError, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from docx.document import Document

    from checker.annotate.docx.letters import Paragraph, Story
    from checker.annotate.notes import Draft, Note

_AUTHOR: Final = "factlint"
_INITIALS: Final = "fl"


class _Stretch(NamedTuple):
    """Words in one paragraph, numbered from 0 in the main text: half-open offsets into what it says."""

    paragraph: int
    start: int
    end: int


def commented(draft: Draft, notes: Sequence[Note]) -> bytes:
    """Return the copy with comments; without notes it is the file itself."""
    if not notes:
        return draft.data
    document = _opened(draft)
    main = story(document.element.body)
    stretches = [list(_stretches(note, draft, main)) for note in notes]
    _split_all(main, [stretch for group in stretches for stretch in group])
    main = story(document.element.body)
    for note, words in zip(notes, stretches, strict=True):
        first, last = _ends(words, main) or _nearest(note, draft, main) or _made(document)
        _comment(document, first, last, note)
    _without_dates(document)
    return overlaid(draft.data, document)


def _opened(draft: Draft) -> Document:
    try:
        return docx.Document(io.BytesIO(draft.data))
    except (OpcError, BadZipFile, KeyError, ValueError) as error:
        fault = "python-docx cannot read it, so no comments can be written into it"
        remedy = "save it as an ordinary .docx in Word or LibreOffice"
        raise InputError(Problem(draft.document.source.path, 0, 0, fault, remedy)) from error


def _stretches(note: Note, draft: Draft, main: Story) -> Iterator[_Stretch]:
    """Yield the words of a note, paragraph by paragraph; nothing where they do not all stand in the main text.

    Of words that go on into a text box, or out of one, the first part is taken.
    """
    origin = draft.document.origin
    if origin is None:
        return
    start, end = origin.start(note.span.start), origin.end(note.span.end)
    if start.part or end.part or not 0 < start.paragraph <= end.paragraph <= len(main.paragraphs):
        return
    first, last = start.paragraph - 1, end.paragraph - 1
    for number in range(first, last + 1):
        if main.paragraphs[number].host is not main.paragraphs[first].host:
            return
        length = len(main.paragraphs[number].text)
        begin = start.column - 1 if number == first else 0
        stop = min(end.column - 1, length) if number == last else length
        if begin < stop:
            yield _Stretch(number, begin, stop)


def _split_all(main: Story, stretches: Sequence[_Stretch]) -> None:
    offsets: defaultdict[int, set[int]] = defaultdict(set)
    for number, start, end in stretches:
        offsets[number] |= {start, end}
    for number, wanted in offsets.items():
        if main.paragraphs[number].host is None:
            split(main.paragraphs[number], wanted)


def _ends(words: Sequence[_Stretch], main: Story) -> tuple[Element, Element] | None:
    """Return the first and the last run of the words; what stands in a text box is its host's."""
    if not words:
        return None
    first = _run(main.paragraphs[words[0].paragraph], words[0].start)
    last = _run(main.paragraphs[words[-1].paragraph], words[-1].end - 1)
    return None if first is None or last is None else (first, last)


def _run(paragraph: Paragraph, offset: int) -> Element | None:
    if paragraph.host is not None:
        return paragraph.host
    holding = (each.element for each in paragraph.letters if each.begin <= offset < each.begin + len(each.text))
    element = next(holding, None)
    return None if element is None else run_of(element)


def _nearest(note: Note, draft: Draft, main: Story) -> tuple[Element, Element] | None:
    """Return the run that cites the footnote in which the words stand, else the first run of the document."""
    origin = draft.document.origin
    run = main.citing.get(origin.start(note.span.start).part) if origin is not None else None
    if run is None:
        run = next((found for each in main.paragraphs if (found := _run(each, 0)) is not None), None)
    return None if run is None else (run, run)


def _made(document: Document) -> tuple[Element, Element]:
    """Return a new run, for a document that says nothing but in its headers."""
    run = document.add_paragraph().add_run()._r  # noqa: SLF001 -- python-docx has no other way to its elements
    return run, run


def _comment(document: Document, first: Element, last: Element, note: Note) -> None:
    runs = [Run(element, document) for element in (first, last)]
    comment = document.add_comment(runs, author=_AUTHOR, initials=_INITIALS)
    comment.paragraphs[0].add_run(note.heading).bold = True
    for line in note.lines:
        comment.add_paragraph(line)


def _without_dates(document: Document) -> None:
    """Take the time of the run out of the comments: the same draft gives the same copy."""
    comments = document.part.part_related_by(RELATIONSHIP_TYPE.COMMENTS)
    assert isinstance(comments, XmlPart)
    for element in comments.element.xpath(f"./w:comment[@w:author='{_AUTHOR}']"):
        element.attrib.pop(tag("date"), None)
