"""The dates of a text that name themselves, with the year of those that lack one found near the source's date.

It knows what `prose.calendar` found. It does not know relative wordings.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from checker.almanac import Dated, Yearless, days
from checker.kinds.date.here import year_said
from checker.kinds.date.tense import Tense, tense
from checker.kinds.date.value import DateValue
from checker.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.prose import Prose


_DAYS_AWAY: Final = dt.timedelta(days=14)
_MONTHS_AWAY: Final = dt.timedelta(days=90)


def named_dates(prose: Prose) -> Iterator[tuple[Span, DateValue]]:
    """Yield the dates with a year, and those without where the text has a date of its own."""
    for date in prose.calendar:
        if isinstance(date, Dated):
            yield date.span, value_of(date)
        elif prose.date is not None and (found := placed(prose, date, prose.date)) is not None:
            yield found


def value_of(date: Dated) -> DateValue:
    """Return the value of a date that names itself."""
    return DateValue(date.first, date.last, other=date.other, weekday=date.weekday)


def placed(prose: Prose, date: Yearless, today: dt.date) -> tuple[Span, DateValue] | None:
    """Return a date without a year with the one that is said behind it, or else meant; None where there is none."""
    said = year_said(prose.folded, date.span.end)
    if said is None:
        value = _resolved(prose, date, today)
        return None if value is None else (date.span, value)
    value = _in_year(date, today.year + said[0])
    return None if value is None else (Span(date.span.start, said[1]), value)


def _resolved(prose: Prose, date: Yearless, today: dt.date) -> DateValue | None:
    """Return a date without a year in the year that puts it nearest to `today`, where its weekday fits.

    Days from `today` it is that one, and a weekday that does not fit a mistake: nobody leaves out another year.
    Where that is months away, the tense decides: in October, "was sent on 21 February" is this year's.
    """
    around = [value for step in range(-6, 7) if (value := _in_year(date, today.year + step)) is not None]
    around.sort(key=lambda value: abs(value.first - today))
    if around and abs(around[0].first - today) <= _DAYS_AWAY:
        return around[0]
    if date.weekday is None and around and abs(around[0].first - today) > _MONTHS_AWAY:
        sense = tense(prose, date.span)
        around.sort(key=lambda value: _is_against(sense, value, today))
    fitting = [value for value in around if value.weekday is None or value.first.weekday() == value.weekday]
    # A wrong weekday is a mistake to tell, unless a year next to this one makes it right.
    near = [value for value in fitting if abs(value.first - today) < dt.timedelta(days=550)]
    return next(iter(near or around), None)


def _is_against(sense: Tense, value: DateValue, today: dt.date) -> bool:
    return (sense == "past" and value.first > today) or (sense == "future" and value.last < today)


def _in_year(date: Yearless, year: int) -> DateValue | None:
    over = year + (date.last < date.first)
    first, last = days.day(year, *date.first), days.day(over, *date.last)
    if first is None or last is None:
        return None
    return DateValue(first[0], last[1], weekday=date.weekday, relative=True)
