"""A source, its text, and the way from an offset of that text to a place in its file.

It does not know formats, nor what stands in a text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from checker.frozen import frozen

if TYPE_CHECKING:
    import datetime as dt

    from checker.prose import Prose


@frozen
class Source:
    """One document as reports name it. `path` is as the user gave it, with forward slashes."""

    label: str
    path: str
    title: str | None = None
    date: dt.date | None = None
    publisher: str | None = None


@frozen
class Place:
    """Where a person finds something in a file. Numbers are 1-based, and 0 where the format has no such thing.

    `line` and `column` count in a text format's file, on the `page` of a PDF, or (`column` alone) in the
    `paragraph` of a text document, which stands under `heading` and, outside the main text, in `part`
    ("footnote 2"). `offset` counts code points of the decoded file, and is None where the file is no text.
    """

    line: int = 0
    column: int = 0
    page: int = 0
    paragraph: int = 0
    heading: str = ""
    part: str = ""
    offset: int | None = None


class Origin(Protocol):
    """The way back from a document's text to its file, where that text is not the file's own."""

    def start(self, offset: int, /) -> Place:
        """Return where the character at `offset` stands."""
        ...

    def end(self, offset: int, /) -> Place:
        """Return the place just behind the character before `offset`: the end of a span."""
        ...


@frozen
class Document:
    """A source with its text, as decoded: offsets count the code points of `text`.

    `origin` is None for plain text, where they are also offsets into the decoded file.
    """

    source: Source
    prose: Prose
    origin: Origin | None = None

    @property
    def text(self) -> str:
        """Return the whole text."""
        return self.prose.text
