"""One wording in its text, with the day it is counted from: what every reader of relative dates needs.

It knows the words beside a match and the days beside a day. It does not know what any wording means.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from checker.almanac import days
from checker.kinds.date.tense import Tense, tense
from checker.kinds.date.value import DateValue
from checker.kinds.date.wording import pattern
from checker.model import Span

if TYPE_CHECKING:
    import re

    from checker.prose import Prose

STEPS: Final = {
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


def is_a_month(here: Here, group: str) -> bool:
    """Tell the month from the verb, and from august company."""
    return here[group] not in ("may", "march", "august") or capital(here, group)


def neighbours(here: Here) -> tuple[str, str]:
    """Return the word before and the word after, "" where a mark or an end stands between."""
    folded = here.prose.folded
    before = pattern(r"([a-z]+)[\ \n-]{1,2}\Z").search(folded, max(0, here.match.start() - 24), here.match.start())
    after = pattern(r"[\ \n]{1,2}([a-z]+)").match(folded, here.match.end())
    return before[1] if before else "", after[1] if after else ""


def year_said(folded: str, end: int) -> tuple[int, int] | None:
    """Return how many years from this one the words behind a month or day name, and where they end: "May last year"."""
    said = pattern(r"[\ \n]{1,2}(?:of\ )?(?P<which>last|this|next)\ year\b(?!')").match(folded, end)
    return None if said is None else (STEPS[said["which"]], said.end())


def capital(here: Here, group: str) -> bool:
    """Tell whether what a group holds begins with a capital."""
    return here.prose.text[here.match.start(group)].isupper()


def last_weekday(today: dt.date, weekday: int) -> dt.date:
    """Return the latest day before today that is this weekday, 0 for Monday."""
    return today - dt.timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)


def coming_weekday(today: dt.date, weekday: int) -> dt.date:
    """Return the first day after today that is this weekday, 0 for Monday."""
    return today + dt.timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def only(day: dt.date | None) -> DateValue | None:
    """Return one day as the value of a relative date, or None for None."""
    return None if day is None else DateValue(day, day, relative=True)


def interval(interval: days.Days | None) -> DateValue | None:
    """Return days in a row as the value of a relative date, or None for None."""
    return None if interval is None else DateValue(*interval, relative=True)
