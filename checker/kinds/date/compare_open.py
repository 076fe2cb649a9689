"""Compares dates of which one leaves its year or its week open: "14 June" with 14 June 2010, "Saturday" with it.

It knows what a year or a week that is not told may be. It does not know texts.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from checker.almanac.words import DAY_NAMES
from checker.model import Comparison

if TYPE_CHECKING:
    from checker.kinds.date.value import DateValue

_WEEK: Final = 7
_YEAR: Final = 365
_LEAP_DAY: Final = (2, 29)


def compare_open(first: DateValue, second: DateValue) -> Comparison:
    """Compare two dates; `incomparable` where nothing that both tell could differ: a weekday and a month."""
    said, heard = first.show(), second.show()
    if first.open == second.open:
        if (first.first, first.last) == (second.first, second.last):
            return Comparison("same", f"both are {said}", implies=True)
        return _met(said, heard, meet=_meet(first, second), implies=_inside(first, second))
    if "week" in (first.open, second.open):
        return _of_week(first, second) if first.open == "week" else _of_week(second, first)
    return _of_year(first, second)


def _of_week(weekday: DateValue, other: DateValue) -> Comparison:
    """Hold a weekday to a day or a few of a known year; of another year it may be any."""
    span = (other.last - other.first).days
    if other.open or span >= _WEEK - 1:
        return Comparison("incomparable", f"{weekday.show()} may be any in {other.show()}")
    held = [(other.first + dt.timedelta(days=day)).weekday() for day in range(span + 1)]
    if weekday.first.weekday() in held:
        return Comparison("compatible", f"{weekday.show()} may be {other.show()}")
    return Comparison("conflict", f"{other.show()} is a {DAY_NAMES[held[0]]}, not a {weekday.show()}")


def _of_year(first: DateValue, second: DateValue) -> Comparison:
    """Hold days of no year to those of a known one, by month and day."""
    known = second if first.open else first
    if (known.last - known.first).days >= _YEAR:
        return Comparison("compatible", f"{first.show()} and {second.show()} may be of one year")
    meet = any(_meet_in(first, second, year) for year in range(known.first.year, known.last.year + 1))
    return _met(first.show(), second.show(), meet=meet, implies=False)


def _meet_in(first: DateValue, second: DateValue, year: int) -> bool:
    one, other = (_placed(value, year) if value.open else (value.first, value.last) for value in (first, second))
    return one[0] <= other[1] and other[0] <= one[1]


def _placed(value: DateValue, year: int) -> tuple[dt.date, dt.date]:
    return _day(value.first, year), _day(value.last, year)


def _day(day: dt.date, year: int) -> dt.date:
    """Return a day in a year; 29 February is the day before March where there is none."""
    ahead = dt.timedelta(days=1)
    return (day + ahead).replace(year=year) - ahead if (day.month, day.day) == _LEAP_DAY else day.replace(year=year)


def _meet(one: DateValue, other: DateValue) -> bool:
    return one.first <= other.last and other.first <= one.last


def _inside(inner: DateValue, outer: DateValue) -> bool:
    return outer.first <= inner.first and inner.last <= outer.last


def _met(said: str, heard: str, *, meet: bool, implies: bool) -> Comparison:
    if not meet:
        return Comparison("conflict", f"{said} and {heard} have no day in common")
    if implies:
        return Comparison("compatible", f"{said} lies in {heard}", implies=True)
    return Comparison("compatible", f"{said} and {heard} may be one day")
