"""When what a sentence tells happened: at another time than its text was written, or in another year's report.

It knows the dates of documents and those that sentences name. It does not know values.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from checker.discovery.reading import Said
    from checker.model import Mention
    from checker.prose import Prose

# Documents of one event stand so many days apart at most.
_ONE_EVENT: Final = 14
# What happened longer ago is told of another event than the one that the text is about.
_PAST: Final = dt.timedelta(days=300)
# "The highest since 1932" tells of now.
_UNTIL_NOW: Final = re.compile(r"\b(?:since|from|until|till|founded in|established in|born in)\s(?:the\s)?$")
_BEFORE: Final = 24
_WHEN: Final = re.compile(r",?\s(?:when|in which|as)\b")
_YEAR: Final = re.compile(r"(?<![\w.,£$€])(?:19|20)\d\d(?![\w,]|\.\d)")


def days_apart(first: Said, second: Said) -> int:
    """Return how many days lie between two documents, 0 where one has no date."""
    here, there = first.document.source.date, second.document.source.date
    return abs((here - there).days) if here and there else 0


def at_one_time(first: Said, second: Said) -> bool:
    """Tell whether the documents of two mentions may tell of one event by their days; one without a date may."""
    return days_apart(first, second) <= _ONE_EVENT


def is_of_the_past(said: Said) -> bool:
    """Tell whether a sentence names a day, month or year long before its text: "in 2015, a fire burned 115 homes".

    A text without a date is taken to be of the newest year that it names.
    """
    day = said.document.source.date
    if said.mention.kind == "date":
        return False
    return any(
        (_is_before(time, said.document.prose) if day is None else time.value.last < day - _PAST)
        and not _lasts_until_now(time, said)
        for time in said.times
    )


def _lasts_until_now(time: Mention, said: Said) -> bool:
    """Tell whether a time is where something begins that lasts: "since 2003", but for what was "when …" it began."""
    folded, span = said.document.prose.folded, time.span
    if _UNTIL_NOW.search(folded, max(0, span.start - _BEFORE), span.start) is None:
        return False
    return _WHEN.match(folded, span.end) is None or said.mention.span.start < span.end


def is_a_year(value: Any) -> bool:
    """Tell whether a date is one whole year."""
    first, last = value.first, value.last
    return bool((first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year)


def _is_before(time: Mention, prose: Prose) -> bool:
    """Tell whether a time is a whole year, and not the newest one of its text."""
    return is_a_year(time.value) and time.value.first.year < _newest(prose)


@lru_cache(maxsize=256)
def _newest(prose: Prose) -> int:
    return max((int(year) for year in _YEAR.findall(prose.folded)), default=0)
