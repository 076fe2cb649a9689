"""Arithmetic of days: the ends of months, quarters, seasons and years, and steps from day to day.

It knows the Gregorian calendar. It does not know any text.
"""

from __future__ import annotations

import datetime as dt
from typing import Final

Days = tuple[dt.date, dt.date]
_MONTH_LENGTHS: Final = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def month_length(year: int, month: int) -> int:
    """Return how many days a month has; `month` from 1 to 12.

    The library's `calendar` does this, too, and costs its import for it.
    """
    leap = month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return _MONTH_LENGTHS[month - 1] + leap


def day(year: int, month: int, number: int) -> Days | None:
    """Return one day as an interval, or None where the calendar has no such day."""
    if not (1 <= year <= 9999 and 1 <= month <= 12 and 1 <= number <= month_length(year, month)):
        return None
    only = dt.date(year, month, number)
    return only, only


def month(year: int, number: int) -> Days:
    """Return the first and last day of a month; `number` from 1 to 12."""
    return dt.date(year, number, 1), dt.date(year, number, month_length(year, number))


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


def remembered_year(number: int) -> int:
    """Return the year that two digits behind an apostrophe mean: people look back with it ("May '68", "in '45")."""
    return number + (1900 if number >= 40 else 2000)


def two_digit_decade(number: int) -> int:
    """Return the first year of the decade that two digits name: "the 20s" to "the 90s" lie in the 1900s."""
    return 1900 + number


def step(start: dt.date, unit: str, count: int) -> dt.date | None:
    """Return the day `count` units after `start` (before it where negative), or None beyond the calendar.

    `unit` is `day`, `week`, `fortnight`, `month`, `quarter`, `year`, `decade` or `century`. A day that the
    month reached does not have becomes its last: one month after 31 January is 28 or 29 February.
    """
    try:
        if unit in LENGTH_IN_DAYS:
            return start + dt.timedelta(days=LENGTH_IN_DAYS[unit] * count)
        months_on, number = divmod(start.month - 1 + LENGTH_IN_MONTHS[unit] * count, 12)
        reached = dt.date(start.year + months_on, number + 1, 1)
        return reached.replace(day=min(start.day, month_length(reached.year, reached.month)))
    except (ValueError, OverflowError):
        return None


def containing(unit: str, of: dt.date) -> Days:
    """Return the calendar week (from Monday), month, quarter, year, decade or century that holds a day."""
    if unit == "week":
        monday = of - dt.timedelta(days=of.weekday())
        return monday, monday + dt.timedelta(days=6)
    if unit == "month":
        return month(of.year, of.month)
    if unit == "quarter":
        return months(of.year, (of.month - 1) // 3 * 3 + 1, 3)
    if unit == "decade":
        return years(of.year // 10 * 10, of.year // 10 * 10 + 9)
    if unit == "century":
        return years((of.year - 1) // 100 * 100 + 1, (of.year - 1) // 100 * 100 + 100)
    return year(of.year)


def nth_weekday(within: Days, weekday: int, number: int) -> dt.date | None:
    """Return the first (1), second (2), … or last (-1) of a weekday in an interval, 0 for Monday; or None."""
    first, last = within
    if number > 0:
        found = first + dt.timedelta(days=(weekday - first.weekday()) % 7 + 7 * (number - 1))
    else:
        found = last - dt.timedelta(days=(last.weekday() - weekday) % 7 + 7 * (-number - 1))
    return found if first <= found <= last else None


def easter(year_number: int) -> dt.date:
    """Return Easter Sunday of the western churches, by the anonymous Gregorian rule (Meeus, 1991)."""
    century, rest = divmod(year_number, 100)
    leap, over = divmod(century, 4)
    golden = year_number % 19
    shift = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap - shift + 15) % 30
    weekday = (32 + 2 * over + 2 * (rest // 4) - epact - rest % 4) % 7
    correction = (golden + 11 * epact + 22 * weekday) // 451
    number, before = divmod(epact + weekday - 7 * correction + 114, 31)
    return dt.date(year_number, number, before + 1)


def orthodox_easter(year_number: int) -> dt.date:
    """Return Easter Sunday of the eastern churches (Meeus, 1991), for the years 1900 to 2099."""
    moon = (19 * (year_number % 19) + 15) % 30
    weekday = (2 * (year_number % 4) + 4 * (year_number % 7) - moon + 34) % 7
    number, before = divmod(moon + weekday + 114, 31)
    # The Julian calendar is 13 days behind in these two centuries.
    return dt.date(year_number, number, before + 1) + dt.timedelta(days=13)


LENGTH_IN_DAYS: Final = {"day": 1, "week": 7, "fortnight": 14}
LENGTH_IN_MONTHS: Final = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
