"""What a date states: days from a first to a last, how far the wording lets them lie apart, and a weekday.

It knows intervals of days and how to say them. It does not know where they were found.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, Literal

from checker.almanac import days
from checker.almanac.words import DAY_NAMES, MONTH_NAMES
from checker.frozen import frozen

if TYPE_CHECKING:
    from checker.model import Json

# Where the days are put of which the year or the week is open: a leap year, and a week that begins with it.
ANY_YEAR: Final = 2000
ANY_WEEK: Final = dt.date(ANY_YEAR, 1, 3)


@frozen
class DateValue:
    """Days as intervals, both ends included.

    `first` and `last` are what the words name: "six years ago" names one day. `allowed` is what they let
    through (about a year around it), and None where that is the same. `other` is the second reading where
    the order of day and month is open. `weekday` is the one that the text gives with the date (0 is
    Monday), right or wrong. `relative` tells that the value rests on the source's own date.
    `open` is what a source without a date leaves out: the days are of any year, then, or of any week.
    """

    first: dt.date
    last: dt.date
    allowed: days.Days | None = None
    other: days.Days | None = None
    weekday: int | None = None
    relative: bool = False
    open: Literal["year", "week"] | None = None

    @property
    def readings(self) -> tuple[days.Days, ...]:
        """Return every interval that the words may mean: one, or two where day and month are open."""
        named = self.allowed or (self.first, self.last)
        return (named,) if self.other is None else (named, self.other)

    def show(self) -> str:
        """Return the days in words: `15 October 2013`, `May 1998`, `10 to 12 May 2016`, `2008 to 2012`."""
        if self.open == "week":
            return DAY_NAMES[self.first.weekday()]
        said = show_days((self.first, self.last))
        if self.open == "year":
            return said.removesuffix(f" {ANY_YEAR}")
        if self.other is not None:
            return f"{said} or {show_days(self.other)}"
        return f"about {said}" if self.allowed is not None else said

    def as_dict(self) -> dict[str, Json]:
        """Return `first` and `last`, and what else the value holds, as JSON; days as YYYY-MM-DD, of no year as --MM-DD.

        A day of no week has a weekday alone.
        """
        if self.open == "week":
            return {"weekday": DAY_NAMES[self.first.weekday()], "open": "week"}
        first, last = self.first.isoformat(), self.last.isoformat()
        if self.open == "year":  # as ISO 8601 wrote days of no year: --06-14
            return {"first": f"--{first[5:]}", "last": f"--{last[5:]}", "open": "year"}
        fields: dict[str, Json] = {"first": first, "last": last}
        if self.allowed is not None:
            fields |= {"earliest": self.allowed[0].isoformat(), "latest": self.allowed[1].isoformat()}
        if self.other is not None:
            fields |= {"other_first": self.other[0].isoformat(), "other_last": self.other[1].isoformat()}
        if self.weekday is not None:
            fields["weekday"] = DAY_NAMES[self.weekday]
        if self.relative:
            fields["relative"] = True
        return fields


def show_days(interval: days.Days) -> str:
    """Return an interval in the words of a report, by its shape: a day, months, years, or two ends."""
    first, last = interval
    if first == last:
        return _show_day(first)
    if first.day == 1 and last == days.month(last.year, last.month)[1]:
        return _show_months(first, last)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} to {_show_day(last)}"
    if first.year == last.year:
        return f"{first.day} {MONTH_NAMES[first.month - 1]} to {_show_day(last)}"
    return f"{_show_day(first)} to {_show_day(last)}"


def _show_day(day: dt.date) -> str:
    return f"{day.day} {MONTH_NAMES[day.month - 1]} {day.year}"


def _show_months(first: dt.date, last: dt.date) -> str:
    first_month, last_month = MONTH_NAMES[first.month - 1], MONTH_NAMES[last.month - 1]
    if (first.month, last.month) == (1, 12):
        return str(first.year) if first.year == last.year else f"{first.year} to {last.year}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{last_month} {last.year}"
    if first.year == last.year:
        return f"{first_month} to {last_month} {last.year}"
    return f"{first_month} {first.year} to {last_month} {last.year}"
