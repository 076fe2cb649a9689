"""Dates relative to the day a text speaks from: "today", "last Tuesday", "six years ago", "in May".

It knows how each wording is counted from that day. It does not know the day of the run, and asks nobody.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from checker.almanac import days
from checker.almanac.words import MONTHS, SEASONS, WEEKDAYS
from checker.kinds.date.tense import Tense, tense
from checker.kinds.date.value import DateValue
from checker.kinds.date.wording import (
    BEFORE_MONTH,
    BEFORE_MONTH_OR_NAME,
    MONTHS_AND_NAMES,
    NAMED_AFTER,
    NAMED_BEFORE,
    RELATIVE,
    number,
    pattern,
)
from checker.model import Span

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator

    from checker.prose import Prose

    Reader = Callable[["Here"], DateValue | None]

_STEPS: Final = {
    "last": -1, "previous": -1, "past": -1, "this": 0, "current": 0, "next": 1, "coming": 1, "upcoming": 1,
    "following": 1,
}  # fmt: skip


class Here:
    """One wording in its text, with the day it is counted from."""

    def __init__(self, prose: Prose, match: re.Match[str], today: dt.date) -> None:
        """Take a match of the pattern of all wordings."""
        self.prose, self.match, self.today = prose, match, today

    def __getitem__(self, group: str) -> str:
        """Return what a named group holds, or "" where it holds nothing."""
        return self.match[group] or ""

    @property
    def tense(self) -> Tense:
        """Return the tense of the words around."""
        return tense(self.prose, Span(*self.match.span()))

    def day(self, unit: str, count: int) -> dt.date | None:
        """Return the day `count` units from today, or None beyond the calendar."""
        return days.step(self.today, unit, count)


def relative_dates(prose: Prose, today: dt.date) -> Iterator[tuple[Span, DateValue]]:
    """Yield the wordings that point from `today`, with the days they come to, in order, none overlapping."""
    for match in pattern(RELATIVE).finditer(prose.folded):
        here = Here(prose, match, today)
        value = _READERS[match.lastgroup or ""](here)
        if value is not None:
            yield Span(*match.span()), value


def _now(here: Here) -> DateValue | None:
    words = here["now"].removeprefix("the ")
    offsets = {"day before yesterday": -2, "yesterday": -1, "last night": -1, "tomorrow": 1, "day after tomorrow": 2}
    return _only(here.day("day", offsets.get(words, 0)))


def _ago(here: Here) -> DateValue | None:
    count = number(here["ago_n"]) * (-1 if here["ago_way"] == "ago" else 1)
    if here["ago_day"]:
        weekday = WEEKDAYS[here["ago_day"]]
        start = _before(here.today, weekday) if count < 0 else _after(here.today, weekday)
        return _only(days.step(start, "week", count + 1 if count < 0 else count - 1))
    return _about(here, _unit(here["ago_unit"]), count, half=bool(here["ago_half"]))


def _ahead(here: Here) -> DateValue | None:
    """Read "in two months": a day only where the words look ahead, else a length of time ("fell in two weeks")."""
    if not here["time"] and here.tense not in ("future", "alone"):
        return None
    return _about(here, _unit(here["ahead_unit"]), number(here["ahead_n"]), half=False)


def _about(here: Here, unit: str, count: int, *, half: bool) -> DateValue | None:
    """Return the day `count` units away; it may as well be half a unit off, or anywhere in its calendar unit."""
    named = here.day(unit, count)
    if named is None:
        return None
    if half:
        named = days.step(named, "day", (1 if count > 0 else -1) * _HALF[unit])
    if named is None:
        return None
    if unit == "day":
        return DateValue(named, named, relative=True)
    slack = dt.timedelta(days=_HALF[unit])
    low, high = days.containing(unit, named) if unit in ("month", "year") else (named, named)
    return DateValue(named, named, allowed=(min(low, named - slack), max(high, named + slack)), relative=True)


_HALF: Final = {
    "day": 0,
    "week": 3,
    "fortnight": 7,
    "month": 15,
    "quarter": 45,
    "year": 183,
    "decade": 1826,
    "century": 18262,
}


def _stretch(here: Here) -> DateValue | None:
    """Read "the past six years", "the past decade": up to today, or from it."""
    if _neighbours(here)[1] == "of":
        return None  # "the last two weeks of March" is not counted from today
    unit = here["stretch_long"] or _unit(here["stretch_unit"])
    count = number(here["stretch_n"]) if here["stretch_n"] else 1
    ahead = here["stretch_which"] in ("next", "coming")
    far = here.day(unit, count if ahead else -count)
    if far is None:
        return None
    slack = dt.timedelta(days=_HALF[unit])
    low, high = (here.today, far) if ahead else (far, here.today)
    wide = (low, high + slack) if ahead else (low - slack, high)
    return DateValue(low, high, allowed=wide if unit != "day" else None, relative=True)


def _dayno(here: Here) -> DateValue | None:
    which = here["day_which"].removeprefix("the").strip() or "this"
    there = here.day("month", _STEPS[which])
    return None if there is None else _days(days.day(there.year, there.month, int(here["day"])))


def _period(here: Here) -> DateValue | None:
    which = here["which"].split()[-1]
    step = _STEPS[which]
    if here["unit"] and here.prose.text[here.match.start("unit") : here.match.start("unit") + 2].istitle():
        return None  # "This Week" is a programme
    if which == "previous" or (which == "following" and _neighbours(here)[0] == "the"):
        return None  # counted from the day that the story has reached, not from today
    if here["weekday"]:
        return _weekday(here, WEEKDAYS[here["weekday"].rstrip(".")], here["which"])
    if here["weekend"]:
        monday, sunday = days.containing("week", here.today)
        return _days((monday + dt.timedelta(days=5 + 7 * step), sunday + dt.timedelta(days=7 * step)))
    if here["season"] or here["month"]:
        return _part_of_year(here, which)
    unit = here["unit"]
    if which in ("past", "coming", "upcoming"):
        far = here.day(unit, step)
        return None if far is None else _days((min(far, here.today), max(far, here.today)))
    there = here.day(unit, step)
    return None if there is None else _days(days.containing(unit, there))


def _weekday(here: Here, weekday: int, which: str) -> DateValue | None:
    """Return a weekday of this week, the last one before today, or the one of the coming week.

    People disagree whether "next Friday" is the coming one, and "last Monday" the latest: both are allowed.
    """
    week = days.containing("week", here.today)[0]
    before, after = _before(here.today, weekday), _after(here.today, weekday)
    if which in ("next", "following"):
        named = week + dt.timedelta(days=7 + weekday)
        return DateValue(named, named, allowed=(after, named) if after != named else None, relative=True)
    if which == "last":
        far = before - dt.timedelta(days=7)
        return DateValue(before, before, allowed=(far, before) if before >= week else None, relative=True)
    if which.endswith(("coming", "upcoming")):
        return _only(after)
    if which == "this":
        return _only(week + dt.timedelta(days=weekday))
    return _only(before) if which.endswith("past") else None


def _part_of_year(here: Here, which: str) -> DateValue | None:
    """Read "last summer", "next May". "Last May" in June may be of last year, too: both are allowed."""
    first, count = (SEASONS[here["season"]], 3) if here["season"] else (MONTHS[here["month"]], 1)
    if here["month"] and not _is_a_month(here, "month"):
        return None
    around = [days.months(here.today.year + step, first, count) for step in (-2, -1, 0, 1)]
    if which in ("last", "past"):
        past = [part for part in around if part[1] < here.today]
        return DateValue(*past[-1], allowed=(past[-2][0], past[-1][1]), relative=True)
    if which in ("next", "coming", "upcoming", "following"):
        return _days(next(part for part in around if part[0] > here.today))
    return _days(around[2])


def _running(here: Here) -> DateValue | None:
    """Read "the month" in "the end of the month": a date only with the words before it (`attached`)."""
    return _days(days.containing(here["running_unit"], here.today))


def _numbered(here: Here) -> DateValue | None:
    """Read "Tuesday the 19th", "Monday 21": the nearest day with both."""
    weekday, day = WEEKDAYS[here["numbered_day"].rstrip(".")], int(here["number"])
    if not here["numbered_end"] and not _capital(here, "numbered_day"):
        return None
    return _only(_nearest(here, lambda date: date.day == day and date.weekday() == weekday))


def _named(here: Here) -> DateValue | None:
    name = here["name"]
    weekday = WEEKDAYS[name.rstrip(".")]
    here_tense = here.tense
    if here["of"]:
        week = days.containing("week", here.today)[0]
        return _only(days.step(week, "day", weekday + 7 * _STEPS[here["of"]]))
    if not name.endswith("day") and here_tense != "alone":
        return None  # "sat" and "sun" are words
    if not _is_a_day(here):
        return None
    if here["hence"]:
        return _only(days.step(_after(here.today, weekday), "week", 1))
    if here_tense == "alone":
        return _only(_after(here.today, weekday))
    if here.today.weekday() == weekday:
        return _only(here.today)
    return _only(_after(here.today, weekday) if here_tense == "future" else _before(here.today, weekday))


def _is_a_day(here: Here) -> bool:
    """Tell whether a weekday's name is a day: not Black Friday, every Monday, the Sunday Times."""
    words, folded = _neighbours(here), here.prose.folded
    row = pattern(
        r"\ (?:to|through|until)\ (?:mon|tues|wednes|thurs|fri|satur|sun)day|-(?:mon|tue|wed|thu|fri|sat|sun)"
    )
    end = pattern(r"(?:mail|scotland)\ on\ \Z|day(?:\ (?:to|through|until)\ |-)\Z")
    start = here.match.start()
    if row.match(folded, here.match.end()) or end.search(folded, max(0, start - 14), start):
        return False  # "Monday to Friday" is every week, the Mail on Sunday a paper
    return words[0] not in NAMED_BEFORE and words[1] not in NAMED_AFTER


def _bare(here: Here) -> DateValue | None:
    """Read a month alone, where a preposition makes it a time."""
    before = _neighbours(here)[0]
    named = here["bare"] not in MONTHS_AND_NAMES and before in BEFORE_MONTH_OR_NAME
    if not _is_a_month(here, "bare") or not (before in BEFORE_MONTH or named):
        return None
    month, now = MONTHS[here["bare"]], here.tense
    around = [days.month(here.today.year + step, month) for step in (-1, 0, 1)]
    if now == "past":
        return _days(next(part for part in reversed(around) if part[0] <= here.today))
    if now in ("future", "alone"):
        return _days(next(part for part in around if part[1] >= here.today))
    middle = [(abs((part[0] - here.today).days + 15), part) for part in around]
    return _days(min(middle)[1])


def _dated(here: Here) -> DateValue | None:
    """Read "on the 15th": the nearest 15th, where no noun follows ("on the 5th floor")."""
    before, after = _neighbours(here)
    if before not in ("on", "by", "until", "since") or after not in ("", "and", "at", "by", "in", "to"):
        return None
    day = int(here["only"])
    return _only(_nearest(here, lambda date: date.day == day))


def _nearest(here: Here, fits: Callable[[dt.date], bool]) -> dt.date | None:
    """Return the day nearest to today that fits, within a year on both sides; of two the later."""
    for distance in range(366):
        for sign in (1, -1):
            there = here.day("day", sign * distance)
            if there is not None and fits(there):
                return there
    return None


def _neighbours(here: Here) -> tuple[str, str]:
    """Return the word before and the word after, "" where a mark or an end stands between."""
    folded = here.prose.folded
    before = pattern(r"([a-z]+)[\ \n-]{1,2}\Z").search(folded, max(0, here.match.start() - 24), here.match.start())
    after = pattern(r"[\ \n]{1,2}([a-z]+)").match(folded, here.match.end())
    return before[1] if before else "", after[1] if after else ""


def _is_a_month(here: Here, group: str) -> bool:
    """Tell the month from the verb, and from august company."""
    return here[group] not in ("may", "march", "august") or _capital(here, group)


def _capital(here: Here, group: str) -> bool:
    return here.prose.text[here.match.start(group)].isupper()


def _unit(name: str) -> str:
    return "century" if name == "centurie" else name


def _before(today: dt.date, weekday: int) -> dt.date:
    return today - dt.timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)


def _after(today: dt.date, weekday: int) -> dt.date:
    return today + dt.timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _only(day: dt.date | None) -> DateValue | None:
    return None if day is None else DateValue(day, day, relative=True)


def _days(interval: days.Days | None) -> DateValue | None:
    return None if interval is None else DateValue(*interval, relative=True)


_READERS: Final[dict[str, Reader]] = {
    "now": _now,
    "ago": _ago,
    "ahead": _ahead,
    "stretch": _stretch,
    "dayno": _dayno,
    "period": _period,
    "numbered": _numbered,
    "named": _named,
    "running": _running,
    "bare": _bare,
    "dated": _dated,
}
