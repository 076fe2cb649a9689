"""What a text without a day of its own says of its days all the same: "14 June" of some year, "Saturday" of some week.

It knows which wordings name a day that way. It does not know the texts by which the year could be told.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from checker.almanac import Yearless, days
from checker.kinds.date.here import Here, capital
from checker.kinds.date.periods import PERIODS
from checker.kinds.date.relative import matches
from checker.kinds.date.value import ANY_WEEK, ANY_YEAR, DateValue
from checker.model import Mention, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.prose import Prose

# From here the wordings are counted that need a day to be counted from; what comes of it is put into `ANY_YEAR`.
_SOME_DAY: Final = dt.date(ANY_YEAR, 7, 1)
_LONGEST: Final = 31  # days


def undated(prose: Prose) -> Iterator[Mention]:
    """Yield, in order, the days and months of no year, and the weekdays; "today" and "last week" are not told."""
    written = [date.span for date in prose.calendar]
    starts = [span.start for span in written]
    bare = [each for each in _of_some_week(prose) if not _overlaps(each[0], written, starts)]
    for span, value in sorted([*_of_some_year(prose), *bare], key=lambda each: each[0].start):
        yield Mention("date", span, span.of(prose.text), value)


def _overlaps(span: Span, written: Sequence[Span], starts: Sequence[int]) -> bool:
    """Tell whether a wording is a part of a date that is written out: "last ⟨Saturday, May 8⟩"."""
    at = bisect_left(starts, span.end) - 1
    return at >= 0 and written[at].end > span.start


def _of_some_year(prose: Prose) -> Iterator[tuple[Span, DateValue]]:
    for date in prose.calendar:
        if isinstance(date, Yearless):
            first, last = (days.day(ANY_YEAR, *end) for end in (date.first, date.last))
            if first is not None and last is not None and first[0] <= last[1]:
                yield date.span, DateValue(first[0], last[1], weekday=date.weekday, relative=True, open="year")


def _of_some_week(prose: Prose) -> Iterator[tuple[Span, DateValue]]:
    """Yield the weekdays, of some week, and the months that stand alone, of some year."""
    for match in matches(prose):
        here = Here(prose, match, _SOME_DAY)
        if here["weekday"] and not capital(here, "weekday"):
            continue
        if not (here["name"] or here["weekday"] or here["bare_month"]) or here["bare_year"]:
            continue
        value = PERIODS[match.lastgroup or ""](here)
        if value is None or (value.last - value.first).days >= _LONGEST:
            continue
        span = Span(*match.span())
        if here["bare_month"]:
            month = days.month(ANY_YEAR, value.first.month)
            yield span, DateValue(*month, relative=True, open="year")
        else:
            day = ANY_WEEK + dt.timedelta(days=value.first.weekday())
            yield span, DateValue(day, day, relative=True, open="week")
