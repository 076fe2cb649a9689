"""Weaves a text from pieces of a file, and finds the way back from any of its characters.

It knows offsets, lines and columns. It does not know why a piece was taken or another left out.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, Final

from checker.frozen import replace
from checker.model import Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_LINE_END: Final = re.compile(r"\r\n|\r|\n")


class Lines:
    """The lines of a decoded file, counted as editors do: U+2028 and form feeds start none."""

    def __init__(self, text: str) -> None:
        """Take the whole decoded file; its lines are found when first asked for."""
        self.text = text

    @cached_property
    def starts(self) -> list[int]:
        """Return the offset of each line's first character."""
        return [0, *(end.end() for end in _LINE_END.finditer(self.text))]

    def place(self, offset: int) -> Place:
        """Return the line and column of `offset`, which may be that behind the last character."""
        line = bisect_right(self.starts, offset)
        return Place(line=line, column=offset - self.starts[line - 1] + 1, offset=offset)


class Woven:
    """The origin of a text that was woven from pieces of one file.

    Each piece is (offset in the text, first and last offset in the file, as it stands). A piece that does
    not stand there letter by letter ("&amp;", the gap between two paragraphs) is one place as a whole.
    """

    def __init__(self, file: str, pieces: Sequence[tuple[int, int, int, bool]]) -> None:
        """Take the decoded file and the pieces in order of the text."""
        self._lines = Lines(file)
        self._starts = [piece[0] for piece in pieces]
        self._pieces = tuple(pieces)

    @property
    def file(self) -> str:
        """Return the whole decoded file, with what the text leaves out."""
        return self._lines.text

    def start(self, offset: int, /) -> Place:
        """Return where the character at `offset` stands; behind the last one, where that ends."""
        if not self._pieces:
            return self._lines.place(0)
        begin, first, last, as_it_stands = self._pieces[max(bisect_right(self._starts, offset) - 1, 0)]
        return self._lines.place(min(first + offset - begin, last) if as_it_stands else first)

    def end(self, offset: int, /) -> Place:
        """Return the place just behind the character before `offset`."""
        if offset == 0 or not self._pieces:
            return self.start(offset)
        begin, first, last, as_it_stands = self._pieces[bisect_right(self._starts, offset - 1) - 1]
        return self._lines.place(min(first + offset - begin, last) if as_it_stands else last)


class Weaver:
    """Puts a text together from pieces of a file and remembers where each came from."""

    def __init__(self, file: str) -> None:
        """Take the decoded file."""
        self._file = file
        self._text: list[str] = []
        self._pieces: list[tuple[int, int, int, bool]] = []
        self._length = 0

    def _take(self, start: int, end: int) -> None:
        """Add the file's characters from `start` up to `end` as they stand."""
        if start < end:
            self._add(self._file[start:end], start, end, as_it_stands=True)

    def _put(self, text: str, start: int, end: int) -> None:
        """Add `text` for what stands in the file from `start` up to `end`."""
        if text == self._file[start:end]:
            self._take(start, end)
        elif text:
            self._add(text, start, end, as_it_stands=False)

    def block(self, gap: str, pieces: Iterable[tuple[str, int, int]]) -> None:
        """Add a block from pieces (text, start, end), with `gap` between it and what is there.

        Spaces and line ends around and between pieces are one: a line end if there is one among them. A
        block of nothing else is none.
        """
        begun, space = False, ("", 0, 0)
        for text, start, end in pieces:
            lead, rest, trail = _parts(text)
            if lead and space[0] != "\n":
                space = ("\n" if "\n" in lead else " ", start, start + len(lead) if rest else end)
            if not rest:
                continue
            if begun:
                self._put(*space)
            elif self._length:
                self._add(gap, start, start, as_it_stands=False)
            begun, space = True, ("", 0, 0)
            stands = self._file.startswith(text, start)
            last = end - len(trail) if stands else end
            self._put(rest, start + len(lead) if stands else start, last)
            if trail:
                space = (" ", last, end)

    def woven(self) -> tuple[str, Woven]:
        """Return the text and its origin."""
        return "".join(self._text), Woven(self._file, self._pieces)

    def _add(self, text: str, start: int, end: int, *, as_it_stands: bool) -> None:
        follows = bool(self._pieces) and as_it_stands and self._pieces[-1][2:] == (start, True)
        if follows:
            begin, first, _, _ = self._pieces[-1]
            self._pieces[-1] = (begin, first, end, True)
        else:
            self._pieces.append((self._length, start, end, as_it_stands))
        self._text.append(text)
        self._length += len(text)


def _parts(text: str) -> tuple[str, str, str]:
    """Return the spaces and line ends before a text, the text, and those behind it."""
    bare = text.lstrip(" \n")
    rest = bare.rstrip(" \n")
    return text[: len(text) - len(bare)], rest, bare[len(rest) :]


class Placed:
    """The origin of a text that was put together from stretches that each have a place in their file.

    Each is (begin and end in the text, the place of its first character); the columns run on from there.
    """

    def __init__(self, stretches: Sequence[tuple[int, int, Place]]) -> None:
        """Take the stretches in order of the text; between them are gaps that stand nowhere."""
        self._starts = [stretch[0] for stretch in stretches]
        self._stretches = tuple(stretches)

    def start(self, offset: int, /) -> Place:
        """Return where the character at `offset` stands; one in a gap, where the stretch before it ends."""
        if not self._stretches:
            return Place()
        begin, end, place = self._stretches[max(bisect_right(self._starts, offset) - 1, 0)]
        return replace(place, column=place.column + min(offset, end) - begin)

    def end(self, offset: int, /) -> Place:
        """Return the place just behind the character before `offset`."""
        before = self.start(max(offset - 1, 0))
        return replace(before, column=before.column + 1) if offset else before


class Placer:
    """Puts a text together from stretches and remembers the place of each."""

    def __init__(self) -> None:
        """Begin with no text."""
        self._text: list[str] = []
        self._stretches: list[tuple[int, int, Place]] = []
        self._length = 0

    def gap(self, text: str) -> None:
        """Add what stands nowhere in the file; a text does not begin with it."""
        if self._length:
            self._text.append(text)
            self._length += len(text)

    def put(self, text: str, place: Place) -> None:
        """Add a stretch whose first character stands at `place`."""
        if text:
            self._stretches.append((self._length, self._length + len(text), place))
            self._text.append(text)
            self._length += len(text)

    def placed(self) -> tuple[str, Placed]:
        """Return the text and its origin."""
        return "".join(self._text), Placed(self._stretches)
