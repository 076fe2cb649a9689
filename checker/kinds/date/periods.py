"""Weekdays, months and other periods counted from a day: "last Tuesday", "this year", "in May", "on Monday".

It knows which week, month or year is meant. It does not know numbers of days or years.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from checker.almanac import days
from checker.almanac.words import MONTHS, SEASONS, WEEKDAYS
from checker.kinds.date.here import STEPS, coming_weekday, interval, is_a_month, last_weekday, neighbours, only
from checker.kinds.date.value import DateValue
from checker.kinds.date.wording import (
    BEFORE_MONTH,
    BEFORE_MONTH_OR_NAME,
    MONTHS_AND_NAMES,
    NAMED_AFTER,
    NAMED_BEFORE,
    pattern,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.kinds.date.here import Here


def _period(here: Here) -> DateValue | None:
    which = here["which"].split()[-1]
    step = STEPS[which]
    if here["unit"] and here.prose.text[here.match.start("unit") : here.match.start("unit") + 2].istitle():
        return None  # "This Week" is a programme
    if which == "previous" or (which == "following" and neighbours(here)[0] == "the"):
        return None  # counted from the day that the story has reached, not from today
    if here["weekday"]:
        return _weekday(here, WEEKDAYS[here["weekday"].rstrip(".")], here["which"])
    if here["weekend"]:
        monday, sunday = days.containing("week", here.today)
        return interval((monday + dt.timedelta(days=5 + 7 * step), sunday + dt.timedelta(days=7 * step)))
    if here["season"] or here["month"]:
        return _part_of_year(here, which)
    unit = here["unit"]
    if which in ("past", "coming", "upcoming"):
        far = here.day(unit, step)
        return None if far is None else interval((min(far, here.today), max(far, here.today)))
    there = here.day(unit, step)
    return None if there is None else interval(days.containing(unit, there))


def _weekday(here: Here, weekday: int, which: str) -> DateValue | None:
    """Return a weekday of this week, the last one before today, or the one of the coming week.

    People disagree whether "next Friday" is the coming one, and "last Monday" the latest: both are allowed.
    """
    week = days.containing("week", here.today)[0]
    latest, coming = last_weekday(here.today, weekday), coming_weekday(here.today, weekday)
    if which in ("next", "following"):
        named = week + dt.timedelta(days=7 + weekday)
        return DateValue(named, named, allowed=(coming, named) if coming != named else None, relative=True)
    if which == "last":
        far = latest - dt.timedelta(days=7)
        return DateValue(latest, latest, allowed=(far, latest) if latest >= week else None, relative=True)
    if which.endswith(("coming", "upcoming")):
        return only(coming)
    if which == "this":
        return only(week + dt.timedelta(days=weekday))
    return only(latest) if which.endswith("past") else None


def _part_of_year(here: Here, which: str) -> DateValue | None:
    """Read "last summer", "next May". "Last May" in June may be of last year, too: both are allowed."""
    first, count = (SEASONS[here["season"]], 3) if here["season"] else (MONTHS[here["month"]], 1)
    if here["month"] and not is_a_month(here, "month"):
        return None
    around = [days.months(here.today.year + step, first, count) for step in (-3, -2, -1, 0, 1)]
    if which in ("last", "past"):
        past = [part for part in around if part[1] < here.today]
        return DateValue(*past[-1], allowed=(past[-2][0], past[-1][1]), relative=True)
    if which in ("next", "coming", "upcoming", "following"):
        return interval(next(part for part in around if part[0] > here.today))
    # In January this winter is the one that began last year.
    return interval(next((part for part in around if part[0] <= here.today <= part[1]), around[3]))


def _named(here: Here) -> DateValue | None:
    name = here["name"]
    weekday = WEEKDAYS[name.rstrip(".")]
    here_tense = here.tense
    if here["of"]:
        week = days.containing("week", here.today)[0]
        return only(days.step(week, "day", weekday + 7 * STEPS[here["of"]]))
    if not name.endswith("day") and here_tense != "alone":
        return None  # "sat" and "sun" are words
    if not _is_a_day(here):
        return None
    if here["hence"]:
        return only(days.step(coming_weekday(here.today, weekday), "week", 1))
    if here_tense == "alone":
        return only(coming_weekday(here.today, weekday))
    if here.today.weekday() == weekday:
        return only(here.today)
    return only(coming_weekday(here.today, weekday) if here_tense == "future" else last_weekday(here.today, weekday))


def _is_a_day(here: Here) -> bool:
    """Tell whether a weekday's name is a day: not Black Friday, every Monday, the Sunday Times."""
    words, folded = neighbours(here), here.prose.folded
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
    before, name = neighbours(here)[0], here["bare_month"]
    named = name not in MONTHS_AND_NAMES and before in BEFORE_MONTH_OR_NAME
    if not is_a_month(here, "bare_month") or not (before in BEFORE_MONTH or named or here["bare_year"]):
        return None
    if here["bare_year"]:
        return interval(days.month(here.today.year + STEPS[here["bare_year"]], MONTHS[name]))
    if _is_counted_from(here) or (name in MONTHS_AND_NAMES and here.prose.folded.startswith("'s", here.match.end())):
        return None  # "two years ago in March" is not this one, and "of May's" hers
    month, now = MONTHS[name], here.tense
    around = [days.month(here.today.year + step, month) for step in (-1, 0, 1)]
    if now == "past":
        return interval(next(part for part in reversed(around) if part[0] <= here.today))
    if now in ("future", "alone"):
        return interval(next(part for part in around if part[1] >= here.today))
    middle = [(abs((part[0] - here.today).days + 15), part) for part in around]
    return interval(min(middle)[1])


def _is_counted_from(here: Here) -> bool:
    """Tell whether "years ago" stands beside a month, which then is not one of this year."""
    folded, start, end = here.prose.folded, here.match.start(), here.match.end()
    before = pattern(r"years?\ ago,?\ in\ \Z").search(folded, max(0, start - 16), start)
    return before is not None or pattern(r",?\ (?:an?|\w{1,12})\ years?\ ago\b").match(folded, end) is not None


def _beyond(here: Here) -> DateValue | None:
    """Read "the week before last", "the year after next"."""
    unit, step = here["beyond_unit"], 2 if here["beyond_way"].startswith("after") else -2
    if unit != "weekend":
        there = here.day(unit, step)
        return None if there is None else interval(days.containing(unit, there))
    monday = days.containing("week", here.today)[0]
    return interval((monday + dt.timedelta(days=5 + 7 * step), monday + dt.timedelta(days=6 + 7 * step)))


def _running(here: Here) -> DateValue | None:
    """Read "the month" in "the end of the month": a date only with the words before it (`attached`)."""
    return interval(days.containing(here["running_unit"], here.today))


PERIODS: Final[dict[str, Callable[[Here], DateValue | None]]] = {
    "period": _period,
    "named": _named,
    "running": _running,
    "bare": _bare,
    "beyond": _beyond,
}
