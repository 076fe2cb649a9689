"""Dates relative to the day a text speaks from: "today", "six years ago", "the past decade", "on the 5th".

It knows how each wording is counted from that day. It does not know the day of the run, and asks nobody.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from checker.almanac import days
from checker.almanac.words import WEEKDAYS
from checker.kinds.date.here import STEPS, Here, capital, coming_weekday, interval, last_weekday, neighbours, only
from checker.kinds.date.periods import PERIODS
from checker.kinds.date.value import DateValue
from checker.kinds.date.wording import ANCHORS, RELATIVE, number, pattern
from checker.model import Span

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator

    from checker.kinds.date.tense import Tense
    from checker.prose import Prose

    Reader = Callable[[Here], DateValue | None]

_WINDOW: Final = 40  # no wording reaches farther from its anchor


def relative_dates(prose: Prose, today: dt.date) -> Iterator[tuple[Span, DateValue]]:
    """Yield the wordings that point from `today`, with the days they come to, in order, none overlapping."""
    for match in matches(prose):
        value = _READERS[match.lastgroup or ""](Here(prose, match, today))
        if value is not None:
            yield Span(*match.span()), value


def matches(prose: Prose) -> Iterator[re.Match[str]]:
    """Yield the wordings of a text that may point from a day, in order, none overlapping."""
    for start, end in _windows(prose.folded):
        yield from pattern(RELATIVE).finditer(prose.folded, start, end)


def _windows(folded: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches around the words that every wording holds one of; none overlaps another."""
    start, end = 0, -1
    for anchor in pattern(ANCHORS).finditer(folded):
        low, high = anchor.start() - _WINDOW, anchor.end() + _WINDOW
        if low > end:
            if end > 0:
                yield start, end
            start = max(0, low)
        # A window ends between words, so that none is read as a shorter one.
        space = folded.find(" ", high, high + _WINDOW)
        end = min(len(folded), space if space >= 0 else high + _WINDOW)
    if end > 0:
        yield start, end


def _now(here: Here) -> DateValue | None:
    words = here["now"].removeprefix("the ")
    offsets = {"day before yesterday": -2, "yesterday": -1, "last night": -1, "tomorrow": 1, "day after tomorrow": 2}
    return only(here.day("day", offsets.get(words, 0)))


def _ago(here: Here) -> DateValue | None:
    count = number(here["ago_n"]) * (-1 if here["ago_way"].startswith("ago") else 1)
    if here["ago_day"]:
        weekday = WEEKDAYS[here["ago_day"]]
        start = last_weekday(here.today, weekday) if count < 0 else coming_weekday(here.today, weekday)
        return only(days.step(start, "week", count + 1 if count < 0 else count - 1))
    if here["ago_way"].endswith("today"):
        return only(here.day(_unit(here["ago_unit"]), count))  # "a year ago today", to the day
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


def _stretch(here: Here) -> DateValue | None:
    """Read "the past six years", "the past decade": up to today, or from it."""
    if neighbours(here)[1] == "of":
        return None  # "the last two weeks of March" is not counted from today
    unit = here["stretch_long"] or _unit(here["stretch_unit"])
    count = number(here["stretch_n"]) if here["stretch_n"] else 1
    ahead = here["stretch_which"] in ("next", "coming", "upcoming")
    far = here.day(unit, count if ahead else -count)
    if far is None:
        return None
    slack = dt.timedelta(days=_HALF[unit])
    low, high = (here.today, far) if ahead else (far, here.today)
    wide = (low, high + slack) if ahead else (low - slack, high)
    return DateValue(low, high, allowed=wide if unit != "day" else None, relative=True)


def _dayno(here: Here) -> DateValue | None:
    which = here["day_which"].removeprefix("the").strip() or "this"
    there = here.day("month", STEPS[which])
    return None if there is None else interval(days.day(there.year, there.month, int(here["day"])))


def _numbered(here: Here) -> DateValue | None:
    """Read "Tuesday the 19th", "Monday 21": the nearest day with both."""
    weekday, day = WEEKDAYS[here["numbered_day"].rstrip(".")], int(here["number"])
    if not here["numbered_end"] and not capital(here, "numbered_day"):
        return None
    return only(_nearest(here, lambda date: date.day == day and date.weekday() == weekday))


def _dated(here: Here) -> DateValue | None:
    """Read "on the 15th": the nearest 15th, where no noun follows ("on the 5th floor")."""
    before, after = neighbours(here)
    if before not in ("on", "by", "until", "since") or after not in ("", "and", "at", "by", "in", "to"):
        return None
    day, sense = int(here["only"]), here.tense
    return only(_nearest(here, lambda date: date.day == day and not _is_against(sense, date, here.today)))


def _is_against(sense: Tense, date: dt.date, today: dt.date) -> bool:
    return (sense == "past" and date > today) or (sense == "future" and date < today)


def _nearest(here: Here, fits: Callable[[dt.date], bool]) -> dt.date | None:
    """Return the day nearest to today that fits, within a year on both sides; of two the later."""
    for distance in range(366):
        for sign in (1, -1):
            there = here.day("day", sign * distance)
            if there is not None and fits(there):
                return there
    return None


def _unit(name: str) -> str:
    return "century" if name == "centurie" else name


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
_READERS: Final[dict[str, Reader]] = {
    "now": _now,
    "ago": _ago,
    "ahead": _ahead,
    "stretch": _stretch,
    "dayno": _dayno,
    "numbered": _numbered,
    "dated": _dated,
    **PERIODS,
}
