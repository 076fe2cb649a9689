"""Dates in digits alone: 2013-10-15, 13/10/2016, 28.06.2016, and which of two numbers is the day.

It knows the shapes and asks the page for its habit. It does not know words.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from checker.almanac import days
from checker.almanac.dated import Dated
from checker.almanac.words import MONTH, MONTHS
from checker.model import Span

if TYPE_CHECKING:
    from checker.almanac.page import Page

_YEAR_FIRST: Final = rf"""
    (?<! \w ) (?<! \d[-/.,:] )
    (?P<year>1[5-9]\d\d|20\d\d|21\d\d)
    (?: (?P<mark>[-/.]) (?: (?P<month>\d\d?) | (?P<name>{MONTH}) ) (?P=mark) (?P<day>\d\d?)
      | \ (?P<m2>\d\d)\ (?P<d2>\d\d) )
    # A time may follow after a T: 2013-10-15T14:05.
    (?! (?! t\d\d:?\d\d ) \w | [-/.,:]\d )
"""
# The eight digits of a file's name: report-20170302.html.
_PACKED: Final = r"(?<= [-_/.] ) (?P<year>(?:19|20)\d\d) (?P<month>\d\d) (?P<day>\d\d) (?= [-_/.] (?!\d) )"
_YEAR_LAST: Final = r"""
    (?<! \w ) (?<! \d[-/.,:] ) (?<! [$£] ) (?<! € )
    (?P<one>\d\d?) (?P<mark>[-/.]) (?P<two>\d\d?) (?P=mark) (?P<year>(?:1[5-9]|20|21)\d\d | \d\d)
    (?! \w | [-/.,:]\d | % )
"""

_JOINING: Final = "/.- "


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source, re.VERBOSE)


def read_numeric(page: Page, start: int, end: int) -> Dated | None:
    """Read the date in digits that begins with the run of digits from `start` to `end`, or None."""
    folded = page.folded
    following = folded[end : end + 1]
    if end - start == 8:
        return _year_first(folded, start, _PACKED)
    if following not in _JOINING or not following:
        return None
    if end - start == 4:
        return _year_first(folded, start, _YEAR_FIRST)
    if end - start > 2 or following == " ":
        return None
    match = _pattern(_YEAR_LAST).match(folded, start)
    return None if match is None else _year_last(page, match)


def _year_first(folded: str, start: int, source: str) -> Dated | None:
    match = _pattern(source).match(folded, start)
    if match is None:
        return None
    part = match.groupdict()
    name = part.get("name")
    month = MONTHS[name.rstrip(".")] if name else int(part["month"] or part["m2"])
    only = days.day(int(part["year"]), month, int(part["day"] or part["d2"]))
    return None if only is None else Dated(Span(*match.span()), *only)


def _year_last(page: Page, match: re.Match[str]) -> Dated | None:
    one, two = int(match["one"]), int(match["two"])
    if len(match["year"]) == 2 and not _may_be_short(match):
        return None
    year = int(match["year"]) if len(match["year"]) == 4 else days.two_digit_year(int(match["year"]))
    day_first, month_first = days.day(year, two, one), days.day(year, one, two)
    span = Span(*match.span())
    if day_first is None or month_first is None or day_first == month_first:
        only = day_first or month_first
        return None if only is None else Dated(span, *only)
    if match["mark"] == ".":
        return Dated(span, *day_first)  # nobody puts the month first with full stops
    if page.habit == "open":
        return Dated(span, *day_first, other=month_first)
    return Dated(span, *(month_first if page.habit == "month first" else day_first))


def _may_be_short(match: re.Match[str]) -> bool:
    """Tell whether a year of two digits may be meant: 1.2.13 is a version, 3-2-10 a score."""
    return match["mark"] == "/" or (match["mark"] == "." and len(match.group()) == len("28.06.16"))
