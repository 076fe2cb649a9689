"""The calendar in prose: dates that name themselves, as intervals of days.

It knows months, years, spellings and a document's own day/month habit. It does not know sentences, sources
or the day of the run.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.almanac.dated import Dated, Yearless
from checker.almanac.decades import named_decades
from checker.almanac.page import Page
from checker.almanac.spelled import spelled_dates
from checker.fold import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Dated", "Yearless", "calendar_dates", "explicit_dates"]

# Every date that names itself has a digit, or is spelled out with the full name of its month.
# (A set that stands alone at the beginning is searched for twice as fast as one that may repeat.)
_DIGITS: Final = re.compile(r"[0-9][0-9]*")
# A day or a month, a year, and the eight digits of 20161013.
_LENGTHS: Final = frozenset((1, 2, 4, 8))


def explicit_dates(text: str, folded: str) -> list[Dated]:
    """Return the dates that need no reference day, in order, none overlapping another.

    `folded` is the fold of `text`. An open order of day and month is read as day first, as British readers
    do, unless a date elsewhere in the text can only be read month first.
    """
    return [date for date in calendar_dates(text, folded) if isinstance(date, Dated)]


def calendar_dates(text: str, folded: str, words: frozenset[str] | None = None) -> Iterator[Dated | Yearless]:
    """Yield the dates that name themselves and those that lack only a year, in order, none overlapping.

    A number inside one of their spans is a part of a date and counts nothing. `words` are those of `folded`
    (`fold.words_of`), where the caller has them already.
    """
    page = Page(text, folded, words_of(folded) if words is None else words)
    in_words = (*spelled_dates(page), *named_decades(page))
    spelled = sorted(in_words, key=lambda date: (date.span.start, -date.span.end))
    done = 0
    for date in [*spelled, None]:
        end = len(folded) if date is None else date.span.start
        for written in _written_dates(page, done, end):
            yield written
            done = written.span.end
        if date is not None and date.span.start >= done:
            yield date
            done = date.span.end


def _written_dates(page: Page, done: int, end: int) -> Iterator[Dated | Yearless]:
    """Yield the dates with digits between two offsets."""
    if _DIGITS.search(page.folded, done, end) is None:
        return
    from checker.almanac.forms import read_at  # noqa: PLC0415 -- a text without digits never pays for it

    for digits in _DIGITS.finditer(page.folded, done, end):
        start, stop = digits.span()
        if start < done or stop - start not in _LENGTHS:
            continue
        date = read_at(page, start, stop, done)
        if date is not None:
            yield date
            done = date.span.end
