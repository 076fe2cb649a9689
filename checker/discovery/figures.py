"""Which quantities and dates of a run may be put together at all: its classes, and what is left out.

It knows dimensions. It does not know scores.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from checker.discovery.clusters import facts

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from checker.discovery.facts import Fact
    from checker.discovery.reading import Run, Said

# Ranks and numbers that number things are no facts of their own; "one" is mostly an article.
_LEFT_OUT: Final = frozenset(("ordinal",))
# Nothing that the news counts is so many; a number of an account or a message is.
_IDENTIFIER: Final = 10**16
_LONGEST_RELATIVE: Final = 60  # days
# "The year to March 2015", "the six months ended June 30": every year has such a period of its own.
_PERIOD: Final = re.compile(r"\b(?:years?|quarter|half|months?|weeks?)\s(?:to|ended|ending)\b", re.IGNORECASE)
_VAGUE_LEFT_OUT: Final = frozenset("few several some many couple most majority handful".split())


def figure_facts(run: Run) -> Iterator[Fact]:
    """Yield the facts that quantities state in more than one place."""
    yield from facts([said for said in run.said["quantity"] if _is_figure(said)], _class)


def date_facts(run: Run) -> Iterator[Fact]:
    """Yield the dates that several places give to one event."""
    yield from facts([said for said in run.said["date"] if _is_date(said)], lambda _said: "date")


def time_facts(run: Run) -> Iterator[Fact]:
    """Yield the times of day that several places give to one event."""
    yield from facts(run.said["time"], lambda _said: "time")


def _is_date(said: Said) -> bool:
    """Tell whether a date says when: "this year" says no more than that the text is new."""
    value: Any = said.mention.value
    return not _PERIOD.search(said.mention.text) and not (
        value.relative and (value.last - value.first).days > _LONGEST_RELATIVE
    )


def _is_figure(said: Said) -> bool:
    value: Any = said.mention.value
    if value.dimension in _LEFT_OUT or any(word in _VAGUE_LEFT_OUT for word in value.word.split()):
        return False
    if value.number is not None and value.number >= _IDENTIFIER:
        return False
    return not (value.dimension == "count" and value.number == 1)


def _class(said: Said) -> Hashable:
    value: Any = said.mention.value
    return str(value.dimension)
