"""A text with its paragraphs and sentences: what every kind needs to read it, computed once, when asked.

It knows lines, sentences and where they end. It does not know values, sources or files.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, Final

from checker.fold import fold, words_of
from checker.model import Span

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from checker.almanac import Dated, Yearless

# Words whose full stop does not end a sentence when another word follows.
_ABBREVIATIONS: Final = frozenset(
    "mr mrs ms mx dr prof rev hon sen rep gov gen col lt capt cmdr sgt maj adm pres cllr st ave blvd rd"
    " jr sr vs v etc inc ltd co corp dept est approx no nos vol pp p fig ed eds al cf ca eg ie e.g i.e"
    " jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun"
    " a.m p.m u.s u.k u.n d.c ph.d m.p".split()
)
_LONGEST_ABBREVIATION: Final = max(map(len, _ABBREVIATIONS))
# It is tried at the first of several stops alone, so that a page of dots is read but once. A set that stands by
# itself at the beginning is searched for twice as fast as one that repeats, and without the ellipsis in it the
# pattern compiles in a fifth of the time.
_STOP: Final = re.compile(r"""(?P<stops> [.!?] (?<! [.!?][.!?] ) [.!?]*+ ) ["')\]]*+ (?P<gap>\s+) (?=\S)""", re.VERBOSE)
_LAST_WORD: Final = re.compile(r"[\w.]+$")
_LINE: Final = re.compile(r"\S(?:.*\S)?")
# A line shorter than this was ended by its writer, not by the width of a page.
_SHORTEST_WRAPPED_LINE: Final = 50
_LOOK_BACK: Final = 12


class Prose:
    """A text and the views of it that kinds share.

    `date` is the day the text speaks from (for "today", "last Tuesday"); None leaves them unresolved.
    """

    def __init__(self, text: str, date: dt.date | None = None) -> None:
        """Take the text as decoded; nothing is computed yet."""
        self.text = text
        self.date = date

    def of_day(self, date: dt.date | None) -> Prose:
        """Return the same text as of another day, with all that is known of it already: no view depends on the day."""
        other = Prose(self.text, date)
        other.__dict__.update({**self.__dict__, "date": date})
        return other

    def forget(self) -> None:
        """Let go of the words and dates: most of what is known of a text, and asked only to find mentions.

        A run over thousands of texts cannot keep them for all; whoever asks again gets them again.
        """
        for view in ("words", "calendar", "dates"):
            self.__dict__.pop(view, None)

    @cached_property
    def folded(self) -> str:
        """Return the fold of the text: as long as the text, offset for offset; what is said to factlint is blank."""
        folded = fold(self.text)
        if "factlint:" not in folded:
            return folded
        from checker.remarks import blanked  # noqa: PLC0415 -- most texts hold none

        return blanked(folded)

    @cached_property
    def words(self) -> frozenset[str]:
        """Return the words of the fold without their marks: which of many words are worth looking for."""
        return words_of(self.folded)

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """Return the spans of the paragraphs, in order; lines wrapped by the page's width are joined."""
        return tuple(_paragraphs(self.folded, self.text))

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """Return the spans of the sentences, in order; none crosses a paragraph, none has outer spaces."""
        return tuple(_sentences(self.folded, self.text, self.paragraphs))

    @cached_property
    def dates(self) -> tuple[Dated, ...]:
        """Return the dates that name themselves ("15 Oct 13", "May 1998", "2010"), in order."""
        from checker.almanac import Dated  # noqa: PLC0415 -- most texts that are read never ask

        return tuple(date for date in self.calendar if isinstance(date, Dated))

    @cached_property
    def calendar(self) -> tuple[Dated | Yearless, ...]:
        """Return `dates` and those that lack only a year ("15 October"), in order: no number in one counts."""
        from checker.almanac import calendar_dates  # noqa: PLC0415 -- as above

        return tuple(calendar_dates(self.text, self.folded, self.words))

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    @cached_property
    def _paragraph_starts(self) -> list[int]:
        return [paragraph.start for paragraph in self.paragraphs]

    def sentence_number(self, offset: int) -> int:
        """Return the place in `sentences` of the one that `sentence_at` gives; 0 for a text without any."""
        return max(bisect_right(self._sentence_starts, offset) - 1, 0)

    def sentence_at(self, offset: int) -> Span:
        """Return the sentence that holds `offset`, or the one before it in a gap; the whole text if none."""
        return _last_before(self.sentences, self._sentence_starts, offset) or Span(0, len(self.text))

    def paragraph_at(self, offset: int) -> Span:
        """Return the paragraph that holds `offset`, or the one before it in a gap."""
        return _last_before(self.paragraphs, self._paragraph_starts, offset) or Span(0, len(self.text))


def _last_before(spans: tuple[Span, ...], starts: list[int], offset: int) -> Span | None:
    if not spans:
        return None
    return spans[max(bisect_right(starts, offset) - 1, 0)]


def _paragraphs(folded: str, text: str) -> Iterator[Span]:
    start = line = end = 0
    for found in _LINE.finditer(_with_one_break(folded)):
        following = found.start()
        if not _wraps(folded, text, line, end, following):
            if end:
                yield Span(start, end)
            start = following
        line, end = found.span()
    if end:
        yield Span(start, end)


def _wraps(folded: str, text: str, line: int, end: int, following: int) -> bool:
    """Tell whether the line from `line` to `end` goes on in the next one, because the page was narrow."""
    gap = folded[end:following]
    if end == 0 or gap == "\n\n" or (gap != "\n" and _holds_empty_line(gap)):
        return False
    if folded[end - 1] in ".!?:;…" or (folded[end - 1] in "\"')" and folded[end - 2] in ".!?,…"):
        return False
    if not (folded[following].isalnum() or folded[following] in "\"'(£$€"):
        return False
    return text[following].islower() or end - line >= _SHORTEST_WRAPPED_LINE


def _holds_empty_line(gap: str) -> bool:
    """Tell whether a line between two others is empty, or has nothing but spaces."""
    if gap.count("\n") > 1 or gap.count("\r") - gap.count("\r\n") > 1:
        return True
    return any(_with_one_break(gap).split("\n")[1:-1])


def _with_one_break(text: str) -> str:
    """Return as many characters, with one kind of line break."""
    return text.replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")


def _sentences(folded: str, text: str, paragraphs: Iterable[Span]) -> Iterator[Span]:
    stops = folded.replace("…", "!")
    for paragraph in paragraphs:
        start, end = paragraph.start, paragraph.end
        after = -1
        for stop in _STOP.finditer(stops, start, end):
            # Of stops with spaces between them (". . ."), every second one ends nothing.
            alone = stop.start() == after and stop.end("stops") == after + 1
            after = -1 if alone else stop.end()
            if not alone and not _goes_on(folded, text, stop):
                yield Span(start, stop.start("gap"))
                start = after
        if start < end:
            yield Span(start, end)


def _goes_on(folded: str, text: str, stop: re.Match[str]) -> bool:
    """Tell whether the full stop belongs to an abbreviation, an initial, or a quotation inside a sentence."""
    at, following = stop.start(), stop.end()
    if text[following].islower():
        return True
    if folded[at] != "." or folded[at:following].lstrip(".")[0] in "!?":
        return False
    if at > _LONGEST_ABBREVIATION and folded[at - _LONGEST_ABBREVIATION - 1 : at].isalpha():
        return False
    word = _LAST_WORD.search(folded, max(0, at - _LOOK_BACK), at)
    if word is None:
        return False
    last = word.group()
    if last in _ABBREVIATIONS or (_INITIALS.fullmatch(last) and text[word.start()].isupper()):
        # "at 6 p.m. The …" and "in the U.S. The …" end; "Mr. Webb", "U.S. Senate", "George H.W. Bush" go on.
        return "." not in last or not _starts_afresh(folded, following)
    return len(last) == 1 and last.isalpha() and text[word.start()].isupper() and last != "i"


_INITIALS: Final = re.compile(r"[^\W\d_](?:\.[^\W\d_])+")
_FRESH: Final = re.compile(r"(?:the|a|an|he|she|it|they|we|in|on|at|but|and|this|that|there|his|her|its)\b")


def _starts_afresh(folded: str, at: int) -> bool:
    return _FRESH.match(folded, at) is not None
