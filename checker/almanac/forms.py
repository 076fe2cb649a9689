"""The shapes in which English writes a date, and how each is read.

It knows the patterns around a run of digits. It does not know whether a lone number is a year (`years`), nor
which runs of digits to look at.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from checker.almanac import days
from checker.almanac.dated import Dated, Yearless
from checker.almanac.numeric import read_numeric
from checker.almanac.weekdays import weekday_beside
from checker.almanac.words import (
    GAP,
    MONTH,
    MONTHS,
    ORDINAL_END,
    ORDINALS,
    SEASON,
    SEASONS,
    WEEKDAY,
    WEEKDAYS,
    YEAR,
)
from checker.almanac.years import read_year
from checker.frozen import replace
from checker.model import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from checker.almanac.page import Page

    Reader = Callable[[re.Match[str], str], Dated | Yearless | None]

_FARTHEST_LEAD: Final = 40
_OWN_YEAR: Final = rf"""
    (?: (?: ,? {GAP} (?: of {GAP} )? | [-/] ) (?P<year>{YEAR})
      | ,? {GAP}? '(?P<marked>\d\d)\b
      | [-/] (?P<joined>\d\d)\b (?! [-/.:]\d )
      # Two bare digits are a year only where nothing follows that they could count.
      | {GAP} (?P<bare>\d\d) (?= \ * (?: [\r\n)\]|;] | \Z | [.,] (?: \s | \Z ) ) )
    )
"""
_JOIN: Final = rf"(?: \ ?-\ ? | {GAP} (?: to | until | till | and | through ) {GAP} )"
_LEAD: Final = rf"""
    (?<! [\w$£] ) (?<! € ) (?:
        (?: {WEEKDAY} ,? {GAP} (?: the {GAP} )? )?
        (?: {MONTH} (?: {_JOIN} {MONTH} )? ,? (?: {GAP} | [-/] )? (?: (?:the|of) {GAP} )? '? )?
      | {SEASON} {GAP} (?: of {GAP} )? '?
      | (?: q | h ) (?: [1-4] {GAP} (?: of {GAP} )? )?
      | (?: first | second | third | fourth | last | final ) {GAP} (?: quarter | half ) {GAP} (?: of {GAP} )?
    ) \Z
"""
# What such a lead ends in, marks and spaces aside: quick to ask, and seldom so.
_LEADING: Final = (
    *MONTHS,
    *WEEKDAYS,
    *SEASONS,
    *"the of quarter half q h q1 q2 q3 q4 h1 h2 h3 h4".split(),
)
_FARTHEST_WORD: Final = len("september") + 12
# Runs of digits that are no day: money, decimals, the end of a longer number.
_NOT_INSIDE: Final = r"(?<! [\w$£#@+] ) (?<! € ) (?<! \d[.,:/-] ) (?<! [$£]\  ) (?<! €\  )"
_NOT_MORE: Final = r"(?! [.,:/-]?\d | \ ?% | \w )"


def read_at(page: Page, start: int, end: int, done: int) -> Dated | Yearless | None:
    """Read the date to which the digits from `start` to `end` belong, or None; it starts at `done` or later."""
    lead = _lead(page.folded, max(done, start - _FARTHEST_LEAD), start)
    date = None if lead is None else _read(page, lead, start, _FORMS)
    if date is None and end - start <= 2:
        date = _read(page, start, start, _FORMS_IN_DIGITS)
    if date is not None:
        return date
    numeric = read_numeric(page, start, end)
    if numeric is not None:
        return numeric if lead is None else _on_weekday(page, lead, numeric)
    return read_year(page, start, end)


def _on_weekday(page: Page, lead: int, date: Dated) -> Dated:
    """Return a date in digits with the weekday before it, which settles the order of day and month where it can."""
    match = _pattern(_WEEKDAY_LEAD).match(page.folded, lead)
    if match is None or match.start("day") != date.span.start:
        return date
    weekday, start, _ = weekday_beside(match, page.text)
    if weekday is None:
        return date
    settled = replace(date, span=Span(start, date.span.end), weekday=weekday)
    if date.other is None:
        return settled
    fitting = [reading for reading in ((date.first, date.last), date.other) if reading[0].weekday() == weekday]
    return replace(settled, first=fitting[0][0], last=fitting[0][1], other=None) if len(fitting) == 1 else settled


def _read(page: Page, at: int, digits: int, forms: Mapping[str, Reader]) -> Dated | Yearless | None:
    """Read the first form that fits at an offset and reaches the digits."""
    for form, reader in forms.items():
        match = _pattern(form).match(page.folded, at)
        if match is not None and match.end() > digits and (date := reader(match, page.text)) is not None:
            return date
    return None


def _lead(folded: str, low: int, start: int) -> int | None:
    """Return where the words before the digits begin that belong to their date, or None."""
    if start == low or not folded[max(0, start - _FARTHEST_WORD) : start].rstrip(" \r\n,.'/-").endswith(_LEADING):
        return None
    match = _pattern(_LEAD).search(folded, low, start)
    return None if match is None or match.start() == start else match.start()


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source, re.VERBOSE)


_DAY_MONTH: Final = rf"""
    {_NOT_INSIDE}
    (?: (?P<weekday>{WEEKDAY}) ,? {GAP} )? (?: the {GAP} )?
    (?: (?P<from>\d\d?) {ORDINAL_END}? (?: {GAP} (?P<from_month>{MONTH}) )? {_JOIN} (?: the {GAP} )? )?
    (?P<day>\d\d?) (?P<ordinal>{ORDINAL_END}? (?: {GAP} day )? (?: {GAP} of )? ) (?: {GAP} | [-/] )?
    (?P<month>{MONTH}) {_OWN_YEAR}? {_NOT_MORE}
"""
_WEEKDAY_LEAD: Final = rf"(?P<weekday>{WEEKDAY}) ,? {GAP} (?: the {GAP} )? (?P<day>\d)"
_MONTH_DAY: Final = rf"""
    {_NOT_INSIDE}
    (?: (?P<weekday>{WEEKDAY}) ,? {GAP} )?
    (?P<month>{MONTH}) (?: {GAP} | - ) (?: the {GAP} )?
    (?: (?P<from>\d\d?) {ORDINAL_END}? \ ?-\ ? )?
    (?P<day>\d\d?) (?P<ordinal>{ORDINAL_END}?) {_NOT_MORE} {_OWN_YEAR}?
    (?: ,{GAP} (?P<after>{WEEKDAY}) (?= \W | \Z ) )?
"""
_MONTH_YEAR: Final = rf"""
    {_NOT_INSIDE}
    (?: (?P<from>{MONTH}) {_JOIN} )? (?P<month>{MONTH})
    (?: ,? {GAP} (?: of {GAP} )? (?P<year>{YEAR}) | {GAP}? '(?P<marked>\d\d) ) {_NOT_MORE}
"""
_SEASON_YEAR: Final = rf"""
    {_NOT_INSIDE} (?P<season>{SEASON}) {GAP} (?: of {GAP} )? (?: (?P<year>{YEAR}) | '(?P<marked>\d\d) ) {_NOT_MORE}
"""
_PART_OF_YEAR: Final = rf"""
    {_NOT_INSIDE}
    (?: (?P<letter>[qh]) (?P<number>[1-4])
      | (?P<word>first|second|third|fourth|last|final|[1-4](?:st|nd|rd|th)) {GAP} (?P<part>quarter|half) )
    {GAP} (?: of {GAP} )? (?P<year>{YEAR}) {_NOT_MORE}
"""


def _read_days(match: re.Match[str], text: str) -> Dated | Yearless | None:
    part = match.groupdict()
    month = _month(part["month"])
    last, first = int(part["day"]), int(part.get("from") or part["day"])
    first_month = _month(part["from_month"]) if part.get("from_month") else month
    weekday, start, end = weekday_beside(match, text)
    if part.get("from"):
        weekday = None
    if part.get("from_month") and _is_list(match):
        # "On 3 May and 5 June" are two days; the second is read when its turn comes.
        last, month, end = first, first_month, match.end("from_month")
    span = Span(start, end)
    year = _year(part)
    if year is not None:
        ends = days.day(year, first_month, first), days.day(year, month, last)
        if ends[0] is None or ends[1] is None or ends[0] > ends[1]:
            return None
        return Dated(span, ends[0][0], ends[1][1], weekday=weekday)
    if not _is_a_month(match, text) or not all(days.day(2000, *end) for end in ((first_month, first), (month, last))):
        return None
    return Yearless(span, (first_month, first), (month, last), weekday)


def _before(match: re.Match[str], length: int) -> str:
    """Return so many characters before a match: a slice of the whole text before it would cost the square of that."""
    return match.string[max(0, match.start() - length) : match.start()]


def _is_list(match: re.Match[str]) -> bool:
    """Tell whether "and" joins two days that are named one by one: not "between 3 May and 5 June"."""
    joined = " and " in match.string[match.end("from_month") : match.start("day")].replace("\n", " ")
    return joined and not _before(match, 9).rstrip().endswith("between")


def _is_a_month(match: re.Match[str], text: str) -> bool:
    """Tell whether the month of a date without a year is one: "may" and "march" are verbs, too."""
    if match["ordinal"].strip() == "of":
        return _before(match, 6).endswith((" on ", " by ", " of ", "since ", "until "))
    if match["ordinal"].strip() or match["weekday"]:
        return True
    start = match.start("month")
    if match["month"].startswith(("may", "mar")) and not text[start].isupper():
        return False
    # "In October 13 people died" counts people; "on October 13" is a day.
    return match.start("day") < start or not _before(match, 3).endswith(("in ", "in\n"))


def _read_months(match: re.Match[str], text: str) -> Dated | None:
    year = _year(match.groupdict())
    start = match.start("month")
    if year is None or (match["month"] in ("may", "march") and text[start].islower() and text[:1] != match["month"][0]):
        return None
    last = _month(match["month"])
    first = _month(match["from"]) if match["from"] else last
    if first > last:
        return None
    return Dated(Span(*match.span()), days.month(year, first)[0], days.month(year, last)[1])


def _read_season(match: re.Match[str], _text: str) -> Dated:
    first, last = days.months(_year(match.groupdict()) or 0, SEASONS[match["season"]], 3)
    return Dated(Span(*match.span()), first, last)


def _read_part(match: re.Match[str], _text: str) -> Dated | None:
    half = match["letter"] == "h" or match["part"] == "half"
    count = 2 if half else 4
    if match["letter"]:
        number = int(match["number"])
    elif match["word"] in ("last", "final"):
        number = count
    else:
        number = ORDINALS.get(match["word"]) or int(match["word"][0])
    if number > count:
        return None
    length = 12 // count
    first, last = days.months(int(match["year"]), (number - 1) * length + 1, length)
    return Dated(Span(*match.span()), first, last)


def _month(name: str) -> int:
    return MONTHS[name.rstrip(".")]


def _year(part: dict[str, str | None]) -> int | None:
    """Return the year of a match: four digits, or two that stand for four; None where it gives none."""
    if part.get("year"):
        return int(part["year"] or 0)
    if marked := part.get("marked"):
        return days.remembered_year(int(marked))
    short = part.get("joined") or part.get("bare")
    return None if short is None else days.two_digit_year(int(short))


# Each form stands before those that it contains.
_FORMS: Final[dict[str, Reader]] = {
    _DAY_MONTH: _read_days,
    _MONTH_DAY: _read_days,
    _MONTH_YEAR: _read_months,
    _SEASON_YEAR: _read_season,
    _PART_OF_YEAR: _read_part,
}
# The others begin with a word.
_FORMS_IN_DIGITS: Final[dict[str, Reader]] = {_DAY_MONTH: _read_days, _PART_OF_YEAR: _read_part}
