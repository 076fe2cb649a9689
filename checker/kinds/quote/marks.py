"""Finds the stretches of a text that stand in quotation marks, however the marks were typed.

It knows marks, apostrophes and paragraphs. It does not know who speaks, nor what the words mean.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.model import Span
    from checker.prose import Prose

Role = Literal["open", "close", "either"]

# On the fold, where every double mark is `"` and every single one `'`. One inside a word is an apostrophe.
_SINGLE: Final = re.compile(r"'(?:(?!\w)|(?<!\w'))")
_LEFT_OF_OPENING: Final = frozenset(" \t\n\r\u00a0\u2009\u202f\u2028\u2029([{<-–—―/:;,=*_>|")
_RIGHT_OF_CLOSING: Final = frozenset(" \t\n\r\u00a0\u2009\u202f\u2028\u2029)]}>-–—―/:;,.!?…*_<|")
_MARKS: Final = frozenset("\"“”„‟″«»'‘’‚‛‹›`´")
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


class _Mark(NamedTuple):
    start: int
    role: Role
    paragraph: int

    @property
    def end(self) -> int:
        return self.start + 1


class _Reader:
    """Walks the marks of one text once, from left to right."""

    def __init__(self, prose: Prose) -> None:
        self.text = prose.text
        self.paragraphs = prose.paragraphs
        self.starts = [paragraph.start for paragraph in prose.paragraphs]
        self.doubles = [*self._doubles(prose.folded)]
        # Some archives print two apostrophes for a double mark; a single one there is nested in them.
        self.singles = [] if "''" in prose.folded else [*self._singles(prose.folded)]
        self.double_starts = [mark.start for mark in self.doubles]
        self.single_starts = [mark.start for mark in self.singles]

    def _doubles(self, folded: str) -> Iterator[_Mark]:
        """Yield the double marks, in order, without those that stand for inches."""
        text, starts = self.text, self.starts
        at = folded.find('"')
        while at >= 0:
            if not (text[at - 1 : at].isdigit() and _is_inch(text, at)):
                paragraph = bisect_right(starts, at) - 1
                before, after = text[at - 1 : at] or "\n", text[at + 1 : at + 2] or "\n"
                opens = at == starts[paragraph] and after.isspace()
                yield _Mark(at, "open" if opens else _double_role(text[at], before, after), paragraph)
            at = folded.find('"', at + 1)

    def _singles(self, folded: str) -> Iterator[_Mark]:
        """Yield the single marks, in order, without the apostrophes."""
        text = self.text
        for found in _SINGLE.finditer(folded):
            at = found.start()
            role = _single_role(text, at, text[at - 1 : at] or "\n", text[at + 1 : at + 2] or "\n")
            if role is not None:
                yield _Mark(at, role, bisect_right(self.starts, at) - 1)

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

    def _paragraph(self, mark: _Mark) -> Span:
        return self.paragraphs[mark.paragraph]

    def _from_double(self, index: int) -> Marked | None:
        mark = self.doubles[index]
        if mark.role == "close":
            return None
        closing = self._closing_double(index)
        if closing is not None:
            return Marked(mark.start, closing.end, mark.end, closing.start)
        return self._unclosed(mark, self.doubles, index)

    def _closing_double(self, index: int) -> _Mark | None:
        """Return the mark in the same paragraph that closes this one, over marks nested inside."""
        mark = self.doubles[index]
        depth = 1
        first_close: _Mark | None = None
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

    def _closing_single(self, index: int) -> _Mark | None:
        """Return the closing mark; a plural's apostrophe ("councils’ duty") only where nothing else can be."""
        mark = self.singles[index]
        fallback: _Mark | None = None
        for other in self.singles[index + 1 : index + 40]:
            if other.paragraph != mark.paragraph or other.role == "open":
                break
            if not self._is_plural(other):
                return other
            fallback = fallback or other
        if fallback is not None and self._runs_to_the_end(mark, fallback):
            return None
        return fallback

    def _is_plural(self, mark: _Mark) -> bool:
        text = self.text
        return (
            text[mark.start - 1] in "sSxz"
            and text[mark.end : mark.end + 1] == " "
            and text[mark.end + 1 : mark.end + 2].isalpha()
        )

    def _runs_to_the_end(self, mark: _Mark, closing: _Mark) -> bool:
        """Tell whether a paragraph that opens with a mark is all speech, so that the close is an apostrophe."""
        paragraph = self._paragraph(mark)
        if mark.start != paragraph.start or self.text[closing.start - 1] in _ENDS:
            return False
        return self._reopens(mark) is not None

    def _reopens(self, mark: _Mark) -> int | None:
        """Return where the next paragraph opens with the same mark, or None."""
        following = mark.paragraph + 1
        if following >= len(self.paragraphs):
            return None
        start = self.paragraphs[following].start
        return start if self.text[start] == self.text[mark.start] else None

    def _unclosed(self, mark: _Mark, marks: list[_Mark], index: int) -> Marked | None:
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

    def _interrupted(self, mark: _Mark, following: _Mark) -> Marked | None:
        """Return the words whose closing mark was forgotten before "he said": `“We won, he added, “in the end.”`."""
        if following.role != "open" or not self._stands_where_speech_starts(mark):
            return None
        found = _said().search(self.text, max(mark.end, following.start - 60), following.start)
        return Marked(mark.start, found.start("comma") + 1, mark.end, found.start("comma") + 1) if found else None

    def _closes_later(self, mark: _Mark, following: _Mark | None) -> bool:
        return (
            following is not None
            and following.role == "close"
            and following.paragraph - mark.paragraph <= _FARTHEST_PARAGRAPHS
            and following.start - mark.start <= _FARTHEST
        )

    def _stands_where_speech_starts(self, mark: _Mark) -> bool:
        start = self._paragraph(mark).start
        before = self.text[max(start, mark.start - 4) : mark.start].rstrip()
        return not before or before[-1] in ":,"

    def _unopened(self, mark: _Mark) -> Marked | None:
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


@lru_cache(maxsize=4096)
def _double_role(sign: str, before: str, after: str) -> Role:
    left = before in _LEFT_OF_OPENING or before in _MARKS
    right = after in _RIGHT_OF_CLOSING or after in _MARKS
    if sign in "“„‟«‘":
        return "close" if right and not left and not after.isalnum() else "open"
    if sign in "”»’":
        return "open" if left and not right and before.isspace() else "close"
    if before.isspace() and after.isspace():
        return "either"
    if left and not right:
        return "open"
    if right and not left:
        return "close"
    if before.isspace():
        return "open"
    if after.isspace():
        return "close"
    return "either"


def _single_role(text: str, start: int, before: str, after: str) -> Role | None:
    sign = text[start]
    left = before in _LEFT_OF_OPENING or before in _MARKS
    right = after in _RIGHT_OF_CLOSING or after in _MARKS
    if sign in "‘‚‛‹`":
        if _clipped().match(text, start + 1):
            return None
        return "open" if left and not after.isspace() else None
    if left and not right and sign == "'":
        return None if _clipped().match(text, start + 1) else "open"
    if right and not before.isspace():
        return "close"
    return None


def _is_inch(text: str, start: int) -> bool:
    """Tell whether the mark follows a height in feet: 5' 10"."""
    return text[start - 1 : start].isdigit() and "'" in text[max(0, start - 5) : start].replace("’", "'")


# These are compiled when a text first asks for them; most do not.


@cache
def _clipped() -> re.Pattern[str]:
    """Return what may be cut off the front of a word, so that the mark before it is an apostrophe."""
    return re.compile(
        r"(?:\d\ds?|\d{4}s|em|n|till?|tis|twas|cause|cos|cuz|bout|round|fraid|neath|nuff|kay|ere(?:'s)?|uns?)\b",
        re.IGNORECASE,
    )


@cache
def _said() -> re.Pattern[str]:
    return re.compile(r"(?P<comma>[,?!]) (?:[\w.'’-]+ ){1,4}(?:said|says|added|adds|told \w+|wrote|continued)[,.:]? ?$")


@cache
def _stop() -> re.Pattern[str]:
    return re.compile(r"[.!?]['’]?\s")
