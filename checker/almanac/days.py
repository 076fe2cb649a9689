"""Arithmetic of days: the ends of months, quarters, seasons and years, and steps from day to day.

It knows the Gregorian calendar. It does not know any text.
"""

from __future__ import annotations

import datetime as dt
from calendar import monthrange

Days = tuple[dt.date, dt.date]


def day(year: int, month: int, number: int) -> Days | None:
    """Return one day as an interval, or None where the calendar has no such day."""
    if not (1 <= year <= 9999 and 1 <= month <= 12 and 1 <= number <= monthrange(year, month)[1]):
        return None
    only = dt.date(year, month, number)
    return only, only


def month(year: int, number: int) -> Days:
    """Return the first and last day of a month; `number` from 1 to 12."""
    return dt.date(year, number, 1), dt.date(year, number, monthrange(year, number)[1])


def months(year: int, first: int, count: int) -> Days:
    """Return `count` months from month `first` of `year`, which may go over New Year."""
    year_end, number = divmod(first - 1 + count - 1, 12)
    return dt.date(year, first, 1), month(year + year_end, number + 1)[1]


def year(number: int) -> Days:
    """Return a calendar year."""
    return dt.date(number, 1, 1), dt.date(number, 12, 31)


def years(first: int, last: int) -> Days:
    """Return the calendar years from `first` to `last`, both included."""
    return dt.date(first, 1, 1), dt.date(last, 12, 31)


def two_digit_year(number: int) -> int:
    """Return the year that two digits mean: 69 to 99 lie in the 1900s, the rest in the 2000s (POSIX)."""
    return number + (1900 if number >= 69 else 2000)


def two_digit_decade(number: int) -> int:
    """Return the first year of the decade that two digits name: "the 20s" to "the 90s" lie in the 1900s."""
    return 1900 + number
