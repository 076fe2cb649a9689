"""Compares two dates as intervals of days, and says in words what came of it.

It knows intervals and open readings. It does not know texts.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.kinds.date.compare_open import compare_open
from checker.kinds.date.value import DateValue, show_days
from checker.model import Comparison

if TYPE_CHECKING:
    from checker.almanac.days import Days


_TOLERANCE: Final = re.compile(r"(?P<number>\d{1,4}|an?|one)\s*(?P<unit>day|week|month|year)?s?")
_DAYS: Final = {"day": 1, "week": 7, "month": 31, "year": 366}


def compare(first: DateValue, second: DateValue, *, exact: bool = False, tolerance: str | None = None) -> Comparison:
    """Compare two dates: `same` days, `compatible` where they may be the same, else `conflict`.

    `implies` tells that all of the first's days lie among the second's. Where the order of day and month
    is open, any reading that fits counts. A day of no year may be that of any, and a weekday that of any week.
    With `exact` days that only may be the same are a conflict; days a `tolerance` apart at most are `rounded`.
    Raises ValueError for a tolerance that is none.
    """
    comparison = _compared(first, second)
    if exact and comparison.relation == "compatible" and not (first.open or second.open):
        return Comparison("conflict", f"{first.show()} and {second.show()} are not the same")
    if tolerance is None or comparison.relation != "conflict" or first.open or second.open:
        return comparison
    reach = days_of(tolerance)
    if reach is None:
        raise ValueError(f"“{tolerance}” is no tolerance of a date; write it like 3 days, or a week")
    gap = min(_gap(one, other) for one in first.readings for other in second.readings)
    if gap > reach:
        return comparison
    return Comparison("rounded", f"{first.show()} and {second.show()} are within {tolerance}")


def days_of(tolerance: str) -> int | None:
    """Return the days that a tolerance states ("3 days", "a week", a bare "3"), or None for another text."""
    found = _TOLERANCE.fullmatch(tolerance.strip().lower())
    if found is None:
        return None
    number = int(found["number"]) if found["number"].isdigit() else 1
    return number * _DAYS[found["unit"] or "day"]


def _gap(one: Days, other: Days) -> int:
    """Return how many days lie between two intervals that do not meet."""
    return max((other[0] - one[1]).days, (one[0] - other[1]).days)


def _compared(first: DateValue, second: DateValue) -> Comparison:
    if first.open or second.open:
        return compare_open(first, second)
    said, heard = first.show(), second.show()
    if (first.first, first.last) == (second.first, second.last) and first.other == second.other:
        return Comparison("same", f"both are {said}", implies=True)
    pairs = [(one, other) for one in first.readings for other in second.readings]
    if not any(_meet(one, other) for one, other in pairs):
        return Comparison("conflict", f"{said} and {heard} have no day in common")
    if first.other or second.other:
        return Comparison("compatible", f"{said} can be {heard}, as the order of day and month is open")
    one, other = pairs[0]
    if _inside(one, other):
        return Comparison("compatible", f"{said} lies in {_bounds(second)}", implies=True)
    if _inside(other, one):
        return Comparison("compatible", f"{heard} lies in {_bounds(first)}")
    return Comparison("compatible", f"{said} and {heard} overlap")


def _bounds(value: DateValue) -> str:
    """Return the days that the wording lets through, in words."""
    return show_days(value.readings[0])


def _meet(one: Days, other: Days) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


def _inside(inner: Days, outer: Days) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]
