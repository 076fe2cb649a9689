"""When what a sentence tells happened: at another time than its text was written, or in another year's report.

It knows the dates of documents and those that sentences name. It does not know values.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from checker.discovery.reading import Said
    from checker.model import Mention

# Documents of one event stand so many days apart at most.
_ONE_EVENT: Final = 14
# What happened longer ago is told of another event than the one that the text is about.
_PAST: Final = dt.timedelta(days=300)
# "The highest since 1932" tells of now.
_UNTIL_NOW: Final = re.compile(r"\b(?:since|from|until|till|founded in|established in|born in)\s(?:the\s)?$")
_BEFORE: Final = 24


def days_apart(first: Said, second: Said) -> int:
    """Return how many days lie between two documents, 0 where one has no date."""
    here, there = first.document.source.date, second.document.source.date
    return abs((here - there).days) if here and there else 0


def at_one_time(first: Said, second: Said) -> bool:
    """Tell whether the documents of two mentions may tell of one event by their days; one without a date may."""
    return days_apart(first, second) <= _ONE_EVENT


def is_of_the_past(said: Said) -> bool:
    """Tell whether a sentence names a day, month or year long before its text: "in 2015, a fire burned 115 homes".

    Of a text without a date any whole year is taken for another: nobody names the one in which he writes.
    """
    day = said.document.source.date
    if said.mention.kind == "date":
        return False
    folded = said.document.prose.folded
    return any(
        (_is_a_year(time) if day is None else time.value.last < day - _PAST)
        and _UNTIL_NOW.search(folded, max(0, time.span.start - _BEFORE), time.span.start) is None
        for time in said.times
    )


def _is_a_year(time: Mention) -> bool:
    first, last = time.value.first, time.value.last
    return bool((first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year)
