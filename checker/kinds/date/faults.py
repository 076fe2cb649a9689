"""Tells a weekday that does not fit its date: "Monday, 15 October 2013" was a Tuesday.

It knows the calendars of Gregory and Julius. It does not know what other documents say.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from checker.almanac import Dated
from checker.almanac.words import DAY_NAMES
from checker.kinds.date.named import placed, value_of
from checker.kinds.date.value import DateValue, show_days
from checker.model import Mention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.prose import Prose

# Britain counted by the old calendar before 1752, and the last countries of Europe until 1923.
_FIRST: Final = dt.date(1753, 1, 1)
_LAST_JULIAN: Final = dt.date(1923, 3, 1)
# A day without a year is this year's for certain only so near the source's own, and with no other year beside it.
_NEAR: Final = dt.timedelta(days=31)
_BESIDE: Final = 1_000


def fault(value: DateValue) -> str | None:
    """Return a sentence where the weekday does not fit the date, as `28 June 2016 was …`; else None."""
    if value.weekday is None or value.first != value.last or value.first < _FIRST:
        return None
    if value.weekday in {first.weekday() for first, _ in value.readings} or _is_julian(value):
        return None
    right, wrong = DAY_NAMES[value.first.weekday()], DAY_NAMES[value.weekday]
    said = show_days((value.first, value.last))
    if value.other is None:
        return f"{said} was a {right}, not a {wrong}"
    return f"{said} was a {right} and {show_days(value.other)} a {DAY_NAMES[value.other[0].weekday()]}, not a {wrong}"


def faults(prose: Prose) -> Iterator[tuple[Mention, str, str]]:
    """Yield the dates of a text whose weekday is wrong whatever anybody else says.

    Each comes with a name for the mistake (`monday-15-october-2013`) and a sentence that says it. A date without a
    year counts only where its year is plain.
    """
    for date in prose.calendar:
        if date.weekday is None:
            continue
        if isinstance(date, Dated):
            span, value = date.span, value_of(date)
        elif prose.date is None or (found := placed(prose, date, prose.date)) is None:
            continue
        else:
            span, value = found
        why, text = fault(value), span.of(prose.text)
        if why is None or "\n" in text:
            continue  # a weekday on a line of its own may head a column
        if not value.relative or _is_of_this_year(prose, span.start, value):
            name = f"{DAY_NAMES[date.weekday]} {show_days((value.first, value.last))}".lower().replace(" ", "-")
            yield Mention("date", span, text, value), name, why


def _is_julian(value: DateValue) -> bool:
    """Tell whether the weekday fits by the old calendar: "Sunday, 9 January 1905" in Russia."""
    if value.first >= _LAST_JULIAN:
        return False
    century = value.first.year // 100
    behind = century - century // 4 - 2
    return (value.first + dt.timedelta(days=behind)).weekday() == value.weekday


def _is_of_this_year(prose: Prose, at: int, value: DateValue) -> bool:
    assert prose.date is not None
    if abs(value.first - prose.date) > _NEAR:
        return False
    low, high = (bisect_left(prose.dates, side, key=_start_of) for side in (at - _BESIDE, at + _BESIDE))
    return all(date.first.year == date.last.year == value.first.year for date in prose.dates[low:high])


def _start_of(date: Dated) -> int:
    return date.span.start
