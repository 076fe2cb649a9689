"""Words before a date that move it, take a part of it or lead to it: "two weeks before", "the end of", "the year to".

It knows those words and what they make of the date behind them. It does not know how that date was found.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from checker.almanac import days
from checker.almanac.words import GAP, ORDINAL_END, WEEKDAYS
from checker.frozen import replace
from checker.kinds.date.value import DateValue
from checker.kinds.date.wording import FULL_WEEKDAY, NUMBER, UNIT, number, ordinal, pattern
from checker.model import Span

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from checker.prose import Prose

_LOOK_BACK: Final = 48
_NTH: Final = rf"(?:\d\d?{ORDINAL_END}|first|second|third|fourth|fifth)"
_LEAD: Final = rf"""
    (?<!\w) (?:
      (?<! the\  ) (?P<moved> (?: (?P<n>{NUMBER}) {GAP} (?P<unit>{UNIT})s? | (?P<the_day> the\ day ) ) {GAP}
          (?P<way> after | before | from | on | following | prior {GAP} to ) )
    # "With three months to May" counts down; "in the three months to May" is a stretch.
    | (?P<until> (?P<the> the {GAP} )?
          (?: (?P<until_n>{NUMBER}) {GAP} )? (?P<until_unit> year | quarter | month ) s? {GAP}
          (?: ending | ended | (?(the) (?: up {GAP} )? to | (?!) ) ) )
    | (?P<nth> (?: the {GAP} )?
          (?: (?P<order>{_NTH}) (?P<from_end> {GAP} last )? | (?P<last> last ) ) {GAP}
          (?: (?P<weekday>{FULL_WEEKDAY}) | day | (?P<week> week ) ) {GAP} (?: of | in ) )
    | (?P<part> (?: the {GAP} )? (?P<where> end | close | beginning | start | middle ) {GAP} of
          | early | late | mid )
    ) (?: {GAP} (?: the (?: {GAP} year )? {GAP} )? | - ) \Z
"""
_PARTS: Final = ("early", "late", "mid")
_MOVES: Final = frozenset("after before from on following".split())
_UNITS: Final = tuple("day week fortnight month quarter year decade centur".split())
_STRETCHES: Final = tuple("year quarter month".split())
_TAKEN: Final = tuple("day week end close beginning start middle".split())


def attached(prose: Prose, span: Span, value: DateValue) -> Iterator[tuple[Span, DateValue]]:
    """Yield the date with the words before it that change it, or as it is where there are none."""
    low = max(0, span.start - _LOOK_BACK)
    lead = None
    if _may_lead(prose.folded[low : span.start].replace("-", " ").split()):
        lead = pattern(_LEAD).search(prose.folded, low, span.start)
    made = None if lead is None else _made(lead, value, prose.date)
    if lead is None or made is None:
        if not _needs_lead(span.of(prose.folded)):
            yield span, value
    else:
        yield Span(lead.start(), span.end), replace(made, relative=value.relative)


def _may_lead(words: list[str]) -> bool:
    """Tell quickly whether the words before a date may change it, by the last two but for "the" and "the year".

    A mark may stand before the first of them.
    """
    while words and words[-1] in ("the", "year"):
        words.pop()
    if len(words) < 2:
        return bool(words) and words[-1].endswith(_PARTS)
    last, before = words[-1], words[-2]
    if last in _MOVES:
        return before.startswith(_UNITS)
    if last in ("of", "in"):
        return before.endswith(_TAKEN)
    if last in ("to", "ending", "ended"):
        return before in ("prior", "up") or before.startswith(_STRETCHES)
    return last.endswith(_PARTS)


def _needs_lead(words: str) -> bool:
    """Tell whether the words are a date only with others before them: "the end of the month"."""
    return words.startswith("the ") and words[4:].lstrip() in ("week", "month", "year", "decade", "century")


def _made(lead: re.Match[str], value: DateValue, today: dt.date | None) -> DateValue | None:
    if lead["moved"]:
        return _moved(lead, value, today)
    if lead["until"]:
        return _until(lead, value)
    if value.first == value.last:
        return None
    return _nth(lead, value) if lead["nth"] else _part(lead, value)


def _moved(lead: re.Match[str], value: DateValue, today: dt.date | None) -> DateValue | None:
    """Count from the date: "two weeks before 13 May 1999". "A week on Monday" looks ahead."""
    if value.first != value.last:
        return None  # "five years from 2010" is a stretch
    unit = "day" if lead["the_day"] else lead["unit"].replace("centurie", "century")
    if lead["way"] == "on" and unit != "week":
        return None
    count = 1 if lead["the_day"] else number(lead["n"])
    if lead["way"] == "on" and today is not None and value.first <= today:
        count += 1  # the Tuesday to come is meant, not the one past
    back = lead["way"] == "before" or lead["way"].startswith("prior")
    day = days.step(value.first, unit, -count if back else count)
    return None if day is None else DateValue(day, day)


def _until(lead: re.Match[str], value: DateValue) -> DateValue | None:
    """Read "the year to March 2013", "three months ending 30 June": a stretch whose last days are named."""
    if (value.last - value.first).days > 31:
        return None
    count = number(lead["until_n"]) if lead["until_n"] else 1
    after = days.step(value.last, "day", 1)
    first = None if after is None else days.step(after, lead["until_unit"], -count)
    return None if first is None or first >= value.last else DateValue(first, value.last)


def _nth(lead: re.Match[str], value: DateValue) -> DateValue | None:
    within = value.first, value.last
    if (value.last - value.first).days > 366:
        return None
    count = ordinal(lead["order"]) if lead["order"] else 1
    if lead["last"] or lead["from_end"]:
        count = -count
    if lead["weekday"]:
        found = days.nth_weekday(within, WEEKDAYS[lead["weekday"]], count)
    else:
        step = count * (7 if lead["week"] else 1)
        found = days.step(value.last, "day", step + 1) if count < 0 else days.step(value.first, "day", step - 1)
        if lead["week"] and found is not None:
            other = found + dt.timedelta(days=6 if count < 0 else -6)
            return DateValue(min(found, other), max(found, other))
    if found is None or not within[0] <= found <= within[1]:
        return None
    return DateValue(found, found)


def _part(lead: re.Match[str], value: DateValue) -> DateValue | None:
    """Take a third of a month, a year or a decade; as nobody measures it, half a third more is allowed."""
    length = (value.last - value.first).days + 1
    if length < 28:
        return None
    end_of_first, start_of_last = _thirds(value.first, value.last)
    slack, day = dt.timedelta(days=length // 6), dt.timedelta(days=1)
    where = lead["where"] or lead["part"]
    if where in ("early", "beginning", "start"):
        return DateValue(value.first, end_of_first, allowed=(value.first, end_of_first + slack))
    if where in ("late", "end", "close"):
        return DateValue(start_of_last, value.last, allowed=(start_of_last - slack, value.last))
    first, last = end_of_first + day, start_of_last - day
    return DateValue(first, last, allowed=(first - slack, last + slack))


def _thirds(first: dt.date, last: dt.date) -> days.Days:
    """Return the last day of the first third and the first of the last; whole months where they divide by three."""
    after = last + dt.timedelta(days=1)
    months = (after.year - first.year) * 12 + after.month - first.month
    if first.day == after.day == 1 and months % 3 == 0:
        starts = [days.step(first, "month", months // 3 * part) or first for part in (1, 2)]
        return starts[0] - dt.timedelta(days=1), starts[1]
    third = dt.timedelta(days=((last - first).days + 1) // 3)
    return first + third - dt.timedelta(days=1), last - third + dt.timedelta(days=1)
