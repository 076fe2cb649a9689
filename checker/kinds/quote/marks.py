"""Finds the stretches of a text that stand in quotation marks, however these were typed or forgotten.

It knows pairs of marks and paragraphs. It does not know which way a mark faces (`facing`), nor who speaks.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.kinds.quote.facing import Mark, marks_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.model import Span
    from checker.prose import Prose

_ENDS: Final = frozenset(".,!?…-–—")
# A quotation that no mark closes is believed to go on for so many paragraphs and characters, no further.
_FARTHEST_PARAGRAPHS: Final = 8
_FARTHEST: Final = 6000


class Marked(NamedTuple):
    """A stretch in marks: `start` and `end` with the marks, `first` and `last` without (half-open).

    `continues` tells that the next paragraph re-opens the marks without these having been closed.
    """

    start: int
    end: int
    first: int
    last: int
    continues: bool = False


class _Reader:
    """Walks the marks of one text once, from left to right."""

    def __init__(self, prose: Prose) -> None:
        self.text = prose.text
        self.paragraphs = prose.paragraphs
        self.starts = [paragraph.start for paragraph in prose.paragraphs]
        self.doubles, self.singles = marks_of(prose, self.starts)
        self.double_starts = [mark.start for mark in self.doubles]
        self.single_starts = [mark.start for mark in self.singles]

    def read(self) -> Iterator[Marked]:
        """Yield the marked stretches in order; none overlaps another."""
        at = 0
        double = single = 0
        while double < len(self.doubles) or single < len(self.singles):
            while double < len(self.doubles) and self.doubles[double].start < at:
                double += 1
            while single < len(self.singles) and self.singles[single].start < at:
                single += 1
            next_double = self.doubles[double].start if double < len(self.doubles) else len(self.text)
            next_single = self.singles[single].start if single < len(self.singles) else len(self.text)
            if next_double == next_single:
                return
            if next_double < next_single:
                found = self._from_double(double)
                double += 1
            else:
                found = self._from_single(single)
                single += 1
            if found is not None:
                yield found
                at = found.end

    def _paragraph(self, mark: Mark) -> Span:
        return self.paragraphs[mark.paragraph]

    def _from_double(self, index: int) -> Marked | None:
        mark = self.doubles[index]
        if mark.role == "close":
            return None
        closing = self._closing_double(index)
        if closing is not None:
            return Marked(mark.start, closing.end, mark.end, closing.start)
        return self._unclosed(mark, self.doubles, index)

    def _closing_double(self, index: int) -> Mark | None:
        """Return the mark in the same paragraph that closes this one, over marks nested inside."""
        mark = self.doubles[index]
        depth = 1
        first_close: Mark | None = None
        for other in self.doubles[index + 1 : index + 12]:
            if other.paragraph != mark.paragraph:
                break
            if other.role == "open":
                depth += 1
                continue
            depth -= 1
            if depth == 0:
                return other
            first_close = first_close or other
        following = self.doubles[index + 1] if index + 1 < len(self.doubles) else None
        if following is not None and following.role == "open" and first_close is not None:
            # `it is “one of those plans “that pay for themselves.”`: one mark too many, or one too few?
            between = self.text[mark.end : following.start]
            if _stop().search(between) or self._interrupted(mark, following):
                return None
        return first_close

    def _from_single(self, index: int) -> Marked | None:
        mark = self.singles[index]
        if mark.role == "close":
            return self._unopened(mark)
        closing = self._closing_single(index)
        if closing is None:
            curly = self.text[mark.start] == "‘"
            return self._unclosed(mark, self.singles, index) if curly else None
        doubles = bisect_left(self.double_starts, closing.start) - bisect_left(self.double_starts, mark.end)
        if doubles % 2:
            return None
        return Marked(mark.start, closing.end, mark.end, closing.start)

    def _closing_single(self, index: int) -> Mark | None:
        """Return the closing mark; a plural's apostrophe ("councils’ duty") only where nothing else can be."""
        mark = self.singles[index]
        fallback: Mark | None = None
        for other in self.singles[index + 1 : index + 40]:
            if other.paragraph != mark.paragraph or other.role == "open":
                break
            if not self._is_plural(other):
                return other
            fallback = fallback or other
        if fallback is not None and self._runs_to_the_end(mark, fallback):
            return None
        return fallback

    def _is_plural(self, mark: Mark) -> bool:
        text = self.text
        return (
            text[mark.start - 1] in "sSxz"
            and text[mark.end : mark.end + 1] == " "
            and text[mark.end + 1 : mark.end + 2].isalpha()
        )

    def _runs_to_the_end(self, mark: Mark, closing: Mark) -> bool:
        """Tell whether a paragraph that opens with a mark is all speech, so that the close is an apostrophe."""
        paragraph = self._paragraph(mark)
        if mark.start != paragraph.start or self.text[closing.start - 1] in _ENDS:
            return False
        return self._reopens(mark) is not None

    def _reopens(self, mark: Mark) -> int | None:
        """Return where the next paragraph opens with the same mark, or None."""
        following = mark.paragraph + 1
        if following >= len(self.paragraphs):
            return None
        start = self.paragraphs[following].start
        return start if self.text.startswith(self.text[mark.start : mark.end], start) else None

    def _unclosed(self, mark: Mark, marks: list[Mark], index: int) -> Marked | None:
        paragraph = self._paragraph(mark)
        following = marks[index + 1] if index + 1 < len(marks) else None
        if self._reopens(mark) is not None and (following is None or following.paragraph > mark.paragraph):
            return Marked(mark.start, paragraph.end, mark.end, paragraph.end, continues=True)
        if following is not None and following.paragraph == mark.paragraph:
            return self._interrupted(mark, following)
        if marks is self.doubles and self._closes_later(mark, following):
            assert following is not None
            return Marked(mark.start, following.end, mark.end, following.start)
        if not self._stands_where_speech_starts(mark) or paragraph.end - mark.end < 2:
            return None
        return Marked(mark.start, paragraph.end, mark.end, paragraph.end)

    def _interrupted(self, mark: Mark, following: Mark) -> Marked | None:
        """Return the words whose closing mark was forgotten before "he said": `“We won, he added, “in the end.”`."""
        if following.role != "open" or not self._stands_where_speech_starts(mark):
            return None
        found = _said().search(self.text, max(mark.end, following.start - 60), following.start)
        return Marked(mark.start, found.start("comma") + 1, mark.end, found.start("comma") + 1) if found else None

    def _closes_later(self, mark: Mark, following: Mark | None) -> bool:
        return (
            following is not None
            and following.role == "close"
            and following.paragraph - mark.paragraph <= _FARTHEST_PARAGRAPHS
            and following.start - mark.start <= _FARTHEST
        )

    def _stands_where_speech_starts(self, mark: Mark) -> bool:
        start = self._paragraph(mark).start
        before = self.text[max(start, mark.start - 4) : mark.start].rstrip()
        return not before or before[-1] in ":,"

    def _unopened(self, mark: Mark) -> Marked | None:
        """Return the words of a caption that lost its opening mark: `Amyas Morse: Far too many … enough.’`."""
        text = self.text
        if mark.start == 0 or text[mark.start - 1] not in ".!?":
            return None
        start = self._paragraph(mark).start
        colon = text.rfind(": ", max(start, mark.start - 400), mark.start)
        if colon < 0 or not text[colon + 2].isupper() or not text[colon - 1].isalpha():
            return None
        if any(sign in text[colon : mark.start] for sign in '"“”‘'):
            return None
        return Marked(colon + 2, mark.end, colon + 2, mark.start)


def marked_stretches(prose: Prose) -> Iterator[Marked]:
    """Yield the stretches of `prose` in quotation marks, outermost only, in order."""
    return _Reader(prose).read()


# These are compiled when a text first asks for them; most do not.


@cache
def _said() -> re.Pattern[str]:
    return re.compile(r"(?P<comma>[,?!]) (?:[\w.'’-]+ ){1,4}(?:said|says|added|adds|told \w+|wrote|continued)[,.:]? ?$")


@cache
def _stop() -> re.Pattern[str]:
    return re.compile(r"[.!?]['’]?\s")
