"""Cuts a mention out of its document with the sentence around it, as wide as there is room.

It knows words, marks and widths. It does not know colours, and it never changes a word: it leaves out.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from checker.fold import fold
from checker.frozen import frozen
from checker.model import Span
from checker.report.escape import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.model import Match
    from checker.prose import Prose

# A "sentence" can be a whole page of a list; nobody reads further than this from the mention.
_REACH: Final = 400
# Words kept at each side of a change when the unchanged words between two changes are left out.
_KEPT: Final = 32
# "…, said the chief inspector of schools on Tuesday, …" inside a quotation is shorter than this many words.
_LOOK_AHEAD: Final = 40
_RUN: Final = re.compile(r"\s+|\S+")
_WORD: Final = re.compile(r"\w+")


@frozen
class Excerpt:
    """A stretch of one line, and below it as many characters: `^` where it is marked, else a space."""

    text: str
    marks: str

    def __add__(self, other: Excerpt) -> Excerpt:
        """Return the two in one line."""
        return Excerpt(self.text + other.text, self.marks + other.marks)

    def slice(self, start: int, end: int) -> Excerpt:
        """Return a part of it."""
        return Excerpt(self.text[start:end], self.marks[start:end])

    def strip(self) -> Excerpt:
        """Return it without outer spaces; a marked one stays: it is the gap of a word left out."""
        start = len(self.text) - len(self.text.lstrip())
        end = max(start, len(self.text.rstrip()))
        marked = self.marked
        if marked.start < marked.end:
            start, end = min(start, marked.start), max(end, marked.end)
        return self.slice(start, end)

    @property
    def marked(self) -> Span:
        """Return from the first mark to behind the last; empty where nothing is marked."""
        return Span(max(self.marks.find("^"), 0), self.marks.rfind("^") + 1)

    def runs(self) -> Iterator[tuple[str, bool]]:
        """Yield the text in runs that are marked or not."""
        borders = [at for at in range(1, len(self.marks)) if self.marks[at] != self.marks[at - 1]]
        for start, end in pairwise([0, *borders, len(self.text)]):
            if start < end:
                yield self.text[start:end], self.marks[start] == "^"


def unmarked(text: str) -> Excerpt:
    """Return text with nothing marked."""
    return Excerpt(text, " " * len(text))


def width(text: str) -> int:
    """Return the columns that `text` takes in a terminal: two for a wide character, none for an accent."""
    return len(text) if text.isascii() else sum(map(_cells, text))


def _cells(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


def underline(excerpt: Excerpt) -> str:
    """Return the line of marks as it must be printed below the excerpt, without spaces at its end."""
    marks = zip(excerpt.text, excerpt.marks, strict=True)
    return "".join(mark * _cells(character) for character, mark in marks).rstrip()


def in_sentence(prose: Prose, mention: Span, marked: Sequence[Span] = ()) -> Excerpt:
    """Return the sentence (or sentences) of a mention on one line; `marked` are spans of the text.

    Without `marked` the mention itself is marked.
    """
    first, last = prose.sentence_at(mention.start), prose.sentence_at(max(mention.start, mention.end - 1))
    start = max(min(first.start, mention.start), mention.start - _REACH)
    end = min(max(last.end, mention.end), mention.end + _REACH)
    return _flat(prose.text[start:end], [Span(s.start - start, s.end - start) for s in marked or (mention,)])


def of_words(text: str, marked: Sequence[Span]) -> Excerpt:
    """Return words that stand in no document (a claim's) with spans of them marked; an empty span is a gap."""
    return _flat(text, [span if span.start < span.end else Span(span.start - 1, span.start) for span in marked])


def _flat(text: str, marked: Sequence[Span]) -> Excerpt:
    """Return the text with every run of spaces and line ends as one space."""
    marks = [" "] * len(text)
    for span in marked:
        start, end = max(span.start, 0), min(span.end, len(text))
        marks[start:end] = "^" * max(end - start, 0)
    kept: list[str] = []
    kept_marks: list[str] = []
    for run in _RUN.finditer(plain(text)):
        if run.group().isspace():
            kept.append(" ")
            kept_marks.append("^" if " " not in marks[run.start() : run.end()] else " ")
        else:
            kept.append(run.group())
            kept_marks.extend(marks[run.start() : run.end()])
    return Excerpt("".join(kept), "".join(kept_marks)).strip()


def fit(excerpt: Excerpt, room: int, ellipsis: str, most: int = 4) -> list[Excerpt]:
    """Return the excerpt in one line of at most `room` columns if its marks fit into one, else in at most `most`."""
    # A wide character takes two columns; the room is lessened by all of them, so that any part of the line fits.
    room = max(room - max(width(excerpt.text) - len(excerpt.text), 0), room // 2, 2 * len(ellipsis) + 1)
    marked = excerpt.marked
    if len(excerpt.text) <= room or marked.end - marked.start <= room - 2 * len(ellipsis):
        return [_cut(excerpt, room, ellipsis)]
    lines = list(_wrap(_elide(excerpt, min(_KEPT, room // 2), ellipsis), room))
    if len(lines) > most:
        shown = lines[: most - 1]
        rest = lines[most - 1]
        return [*shown, rest.slice(0, room - len(ellipsis) - 1) + unmarked(f" {ellipsis}")]
    return lines


def _cut(excerpt: Excerpt, room: int, ellipsis: str) -> Excerpt:
    """Return one line: from the sentence's start if the marks are then in sight, else from later on."""
    length, marked = len(excerpt.text), excerpt.marked
    if length <= room:
        return excerpt
    start, end = 0, room - len(ellipsis)
    if marked.end > end:
        start = marked.start - (room - 2 * len(ellipsis) - (marked.end - marked.start)) // 2
        end = start + room - 2 * len(ellipsis)
        if end >= length:
            start, end = length - room + len(ellipsis), length
    start, end = _at_words(excerpt, start, end)
    before = unmarked(ellipsis) if start else unmarked("")
    after = unmarked(ellipsis) if end < length else unmarked("")
    return before + excerpt.slice(start, end).strip() + after


def _at_words(excerpt: Excerpt, start: int, end: int) -> tuple[int, int]:
    """Move both cuts inwards to the nearest space, if that is near and does not touch a mark."""
    if start:
        space = excerpt.text.find(" ", start - 1, min(start + 16, excerpt.marked.start))
        start = space + 1 if space >= 0 else start
    if end < len(excerpt.text):
        space = excerpt.text.rfind(" ", max(end - 16, excerpt.marked.end), end + 1)
        end = space if space >= 0 else end
    return start, end


def _elide(excerpt: Excerpt, kept: int, ellipsis: str) -> Excerpt:
    """Leave out unmarked words that are further than `kept` characters from every mark."""
    pieces: list[Excerpt] = []
    at = 0
    for text, marked in excerpt.runs():
        run = excerpt.slice(at, at + len(text))
        first, last = at == 0, at + len(text) == len(excerpt.text)
        # Behind the last mark the sentence may go on for longer: nothing is pushed out of sight there.
        head, tail = (0 if first else 2 * kept if last else kept), (0 if last else kept)
        pieces.append(run if marked else _shortened(run, head, tail, ellipsis))
        at += len(text)
    return Excerpt("".join(piece.text for piece in pieces), "".join(piece.marks for piece in pieces))


def _shortened(run: Excerpt, head: int, tail: int, ellipsis: str) -> Excerpt:
    """Keep at most `head` characters of the start and `tail` of the end, cut at words where there are any."""
    text = run.text
    if len(text) <= head + tail + len(ellipsis):
        return run
    start = text.rfind(" ", 0, head) + 1
    end = text.find(" ", len(text) - tail) if tail else len(text)
    end = end if end >= 0 else len(text) - tail
    return run.slice(0, start) + unmarked(ellipsis) + run.slice(end, len(text))


def _wrap(excerpt: Excerpt, room: int) -> Iterator[Excerpt]:
    start = 0
    while len(excerpt.text) - start > room:
        space = excerpt.text.rfind(" ", start, start + room + 1)
        end = space if space > start else start + room
        yield excerpt.slice(start, end).strip()
        start = end + 1 if space > start else end
    yield excerpt.slice(start, len(excerpt.text)).strip()


def changed_spans(match: Match, edits: Sequence[Span]) -> list[Span]:
    """Return where the changed words of a quotation stand in its document.

    `edits` are offsets into `value.words`. The mention holds these words in this order, but perhaps other
    words as well ("he said"), marks and line ends; so both are walked word by word, once. Where words were
    dropped (an empty span), the gap they left is returned, as a proofreader sets the caret.
    """
    words = getattr(match.mention.value, "words", None)
    if not isinstance(words, str):
        return []
    at, pairs = match.mention.span.start, list(_aligned(words, match.mention.text))
    found = [_place(pairs, edit) for edit in edits]
    return [Span(at + place.start, at + place.end) for place in found if place is not None]


def _place(pairs: Sequence[tuple[Span, Span]], edit: Span) -> Span | None:
    inside = [place for word, place in pairs if word.overlaps(edit)]
    if inside:
        return Span(inside[0].start, inside[-1].end)
    if edit.start < edit.end:
        return None
    gap = next((place.start for word, place in pairs if word.start >= edit.start), None)
    return Span(max(gap - 1, 0), gap or 1) if gap is not None else None


def _aligned(words: str, text: str) -> Iterator[tuple[Span, Span]]:
    """Yield pairs of a word's place in `words` and its place in `text`."""
    there = list(_WORD.finditer(fold(text)))
    at = 0
    for word in _WORD.finditer(fold(words)):
        # A word that the text does not hold nearby is passed over, and the walk goes on with the next.
        for ahead in range(at, min(at + _LOOK_AHEAD, len(there))):
            if there[ahead].group() == word.group():
                yield Span(*word.span()), Span(*there[ahead].span())
                at = ahead + 1
                break
