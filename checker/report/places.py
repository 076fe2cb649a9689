"""Turns offsets into lines and columns: the only room of the program where a line has a number.

It knows line ends, code points and UTF-8 bytes. It does not know what stands at a place.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, Final

from checker.frozen import frozen

if TYPE_CHECKING:
    from checker import model
    from checker.model import Document, Match, Report, Source, Span

# As editors and code hosts count them: U+2028, form feed and their like do not start a line.
_LINE_END: Final = re.compile(r"\r\n|\r|\n")


@frozen(order=True)
class Place:
    """A line and a column, both 1-based."""

    line: int
    column: int


@frozen
class Region:
    """Two places in one file: from `start` up to `end`, which is the first place after it.

    `found` is given where lines of a file do not say it: on a page of a PDF, in a paragraph of a text document.
    The lines are then those of the page, or the numbers of the paragraphs.
    """

    path: str
    start: Place
    end: Place
    found: model.Place | None = None

    def __str__(self) -> str:
        """Show as `path:line:column`, the form that editors and terminals link, or as `path (page 2, line 7)`."""
        return f"{self.path} ({self.where})" if self.found else f"{self.path}:{self.start.line}:{self.start.column}"

    @property
    def short(self) -> str:
        """Return the place inside the file as `line:column`, or in words where it has no lines."""
        return self.where if self.found else f"{self.start.line}:{self.start.column}"

    @property
    def where(self) -> str:
        """Return the place inside the file in words: `line 7`, `page 2, line 7`, `paragraph 12, “Results”`."""
        found = self.found
        if found is None:
            return f"line {self.start.line}"
        numbered = (("page", found.page), ("line", found.line), ("paragraph", found.paragraph))
        words = [f"{name} {number}" for name, number in numbered if number]
        return ", ".join((*words, *filter(None, (found.part, found.heading and f"“{found.heading}”"))))


class Lines:
    """The line starts of one text, found once; every question about it is then one bisection."""

    def __init__(self, text: str) -> None:
        """Take the text as decoded; nothing is computed yet."""
        self._text = text

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(end.end() for end in _LINE_END.finditer(self._text))]

    def place(self, offset: int) -> Place:
        """Return the place of `offset` in code points; the offset behind the last character is a place too."""
        line = bisect_right(self._starts, offset)
        return Place(line, offset - self._starts[line - 1] + 1)

    def byte_place(self, offset: int) -> Place:
        """Return the place of `offset` with its column in UTF-8 bytes."""
        place = self.place(offset)
        before = self._text[self._starts[place.line - 1] : offset]
        return Place(place.line, len(before.encode("utf-8", "surrogatepass")) + 1)

    def offset(self, place: Place) -> int:
        """Return the offset at `place`, the inverse of `place`."""
        return self._starts[place.line - 1] + place.column - 1


class Places:
    """The places of a report's matches, by the labels of their sources."""

    def __init__(self, report: Report) -> None:
        """Take the documents of `report`; a document's lines are counted when they are first asked for."""
        self._documents = {document.source.label: document for document in report.documents}
        self._lines: dict[str, Lines] = {}

    def document(self, label: str) -> Document:
        """Return the document whose source has `label`."""
        return self._documents[label]

    def source(self, label: str) -> Source:
        """Return the source with `label`."""
        return self._documents[label].source

    def lines(self, label: str) -> Lines:
        """Return the lines of the document whose source has `label`."""
        if label not in self._lines:
            self._lines[label] = Lines(self._documents[label].text)
        return self._lines[label]

    def region(self, match: Match) -> Region:
        """Return where the mention of `match` stands, columns in code points."""
        return self.span(match.source, match.mention.span)

    def span(self, label: str, span: Span) -> Region:
        """Return where `span` stands in the document of the source with `label`."""
        return region(self._documents[label], self.lines(label), span)

    def byte_region(self, match: Match) -> Region:
        """Return where the mention of `match` stands, columns in UTF-8 bytes."""
        lines, span = self.lines(match.source), match.mention.span
        if self._documents[match.source].origin is not None:
            return self.region(match)  # the file's own bytes are not kept; code points are the nearest that is known
        return Region(self.source(match.source).path, lines.byte_place(span.start), lines.byte_place(span.end))


def region(document: Document, lines: Lines, span: Span) -> Region:
    """Return where `span` of a document's text stands in its file; `lines` are those of its text."""
    if document.origin is None:
        return Region(document.source.path, lines.place(span.start), lines.place(span.end))
    start, end = document.origin.start(span.start), document.origin.end(span.end)
    found = start if start.page or start.paragraph else None
    return Region(document.source.path, _countable(start), _countable(end), found)


def _countable(place: model.Place) -> Place:
    """Return the place as a line and a column; the paragraph stands for the line where a format has none."""
    return Place(place.line or place.paragraph or 1, place.column or 1)
